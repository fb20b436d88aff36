"""Contents end at a semicolon behind which somebody else speaks; who posts on a platform speaks through no medium."""

from __future__ import annotations

import pytest

import summitkit as sk


def told(text: str) -> list[tuple[str, str, str]]:
    """Return the words of the speaker, the outlet and the content of each claim."""
    return [
        (
            " ".join(piece.quote for piece in claim.evidence.get("speaker", ())),
            claim.attribution.outlet or "",
            claim.content,
        )
        for claim in sk.parse_claims(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru said it would sign the treaty; Chile said it would not.",
            [("Peru", "", "it would sign the treaty"), ("Chile", "", "it would not")],
        ),
        (
            "Peru said it would sign the treaty on Monday; the text has 40 pages.",
            [("Peru", "", "it would sign the treaty on Monday; the text has 40 pages")],
        ),
        (
            "The army said on Telegram it would sign the truce.",
            [("The army", "", "it would sign the truce")],
        ),
        (
            "The Foreign Ministry said on CNN that talks would go on.",
            [("The Foreign Ministry", "CNN", "that talks would go on")],
        ),
        (
            "The Foreign Ministry said on Facebook that talks would go on.",
            [("The Foreign Ministry", "", "that talks would go on")],
        ),
    ],
)
def test_who_said_what_through_whom(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected
