from __future__ import annotations

import pytest

import summitkit as sk


def first_speaker(text: str) -> str:
    return next(str(claim.speaker) for claim in sk.parse_claims(text) if claim.form.value != "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "Riga will have ports, the country's energy minister said.\n\n“One is ready,” Anna Kask told reporters.",
        "A Latvian minister said on Monday that talks had failed.\n\nForeign Minister Anna Kask said she was sad.",
        "A senior Latvian official said talks had failed.\n\nEconomy Minister Anna Kask made the remarks in Riga.",
    ],
)
def test_a_lead_means_whoever_is_named_next(text: str) -> None:
    assert first_speaker(text) == "Anna Kask"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A Latvian minister said that talks had failed.\n\nPolice spokesman Jan Berg said two men were held.",
            "Latvian minister",
        ),
        (
            "A senior Latvian official said talks had failed.\n\nAnna Kask, the opposition leader, said she was sad.",
            "senior Latvian official",
        ),
        (
            "Latvia's foreign minister said talks had failed.\n\nThe victim, John Smith, was shot.",
            "Latvia's foreign minister",
        ),
        ("Two ministers said talks had failed.\n\nAnna Kask said she was sad.", "Two ministers"),
    ],
)
def test_a_lead_means_nobody_who_is_something_else(text: str, speaker: str) -> None:
    assert first_speaker(text) == speaker
