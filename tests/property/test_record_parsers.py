"""Any text gives summits, delegations and deals, or none, with evidence that is an exact slice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import summitkit as sk

PIECES = (
    "The 7th",
    "India-Russia summit",
    "summit",
    "two-day meeting",
    "talks with",
    "President Juan Soto",
    "Peru",
    "Chile",
    "the EU",
    "in Lima",
    "here",
    "on Monday",
    "will sign",
    "signed",
    "agreed to build",
    "agreed on",
    "an agreement on",
    "three agreements --",
    "fishing rights",
    "natural gas",
    "and",
    "and possibly",
    ",",
    ".",
    ";",
    ":",
    "(",
    ")",
    '"',
    "\n",
    "\n\n",
    "1. MoU between the Ministry of Health of Peru and",
    "the delegation led by",
    "arrived in",
    "of the",
    "with",
    "20 million dollars",
    "will provide",
    "|",
    "\t",
    "'s",
    "the",
)

texts = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))


def records(text: str) -> list[sk.Record]:
    return [
        *sk.parse_summits(text, published="2024-10-23"),
        *sk.parse_delegations(text, published="2024-10-23"),
        *sk.parse_deals(text, published="2024-10-23"),
    ]


@given(texts)
def test_any_text_parses_and_every_evidence_is_a_slice(text: str) -> None:
    document = sk.Document(text)
    for record in records(text):
        assert 0 < record.confidence < 1
        for pieces in record.evidence.values():
            for piece in pieces:
                assert text[piece.span.start : piece.span.end] == piece.quote
                assert piece.quote == document.cite(piece.span).quote


@given(texts)
def test_the_same_text_gives_the_same_records(text: str) -> None:
    assert records(text) == records(text)
