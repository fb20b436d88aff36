from __future__ import annotations

import pytest

import summitkit as sk


def meant(text: str, words: str) -> str | None:
    """Return the name of the actor that words mean."""
    for actor in sk.parse_actors(text):
        if words in [piece.quote for piece in actor.evidence["mentions"]]:
            return actor.name
    return None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Iran was angry. The Trump administration agreed, Donald Trump said.",
            "The Trump administration",
            "United States",
        ),
        ("Iran was angry. The Kabul government agreed to talks.", "The Kabul government", "Afghanistan"),
        ("Iran was angry. The Kask administration agreed, Anna Kask said.", "The Kask administration", None),
        ("Iran was angry. The Puntland government agreed to talks.", "The Puntland government", None),
    ],
)
def test_whose_administration(text: str, words: str, name: str | None) -> None:
    assert meant(text, words) == name
