from __future__ import annotations

import pytest

import summitkit as sk
from summitkit.view.caret import evidence_text


def test_the_line_of_the_evidence_with_carets_under_it() -> None:
    document = sk.Document("First line.\nIndia and Russia signed a pact.\nLast.")
    evidence = document.cite(sk.Span(36, 42))
    assert evidence_text(document, evidence) == "India and Russia signed a pact.\n                        ^^^^^^"


def test_a_long_line_is_cut_around_the_words() -> None:
    document = sk.Document("x" * 500 + "pact" + "y" * 500)
    line, carets = evidence_text(document, document.cite(sk.Span(500, 504))).splitlines()
    assert len(line) <= 130
    assert line[carets.index("^") : carets.index("^") + 4] == "pact"


def test_another_document_s_evidence_is_refused() -> None:
    with pytest.raises(sk.EvidenceError):
        evidence_text(sk.Document("a"), sk.Document("b").cite(sk.Span(0, 1)))
