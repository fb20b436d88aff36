from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import summitkit as sk
from summitkit.parse.claims import parse_claims

_PIECES = st.sampled_from(
    ["“", "”", '"', "'", "‘", "’", "``", "''", "«", "»", "said", "told", "that", "according to", "Reuters", "he", "who",
     "President Lena Ozols", "the ministry", "we are ready", "denied", "may", "not", ",", ".", ":", "\n\n",
     "added", "on May 3"]
)  # fmt: skip


def _checked(text: str) -> tuple[sk.Claim, ...]:
    document = sk.Document(text)
    claims = parse_claims(document)
    for claim in claims:
        assert 0 <= claim.confidence <= 1
        assert claim.content == " … ".join(piece.quote for piece in claim.evidence["content"])
        for piece in claim.evidence.all():
            piece.verify(document)
    return claims


@given(st.lists(_PIECES, max_size=40).map(" ".join))
def test_any_row_of_words_and_marks(text: str) -> None:
    _checked(text)


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    _checked(text)


def test_many_marks_and_cues() -> None:
    for text in ('"' * 5000, "said " * 3000, "“a said b " * 1500, "he said, “" * 1500):
        _checked(text)
