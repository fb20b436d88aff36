"""Spans for displaCy."""

from __future__ import annotations

import summitkit as sk
from summitkit.io.displacy import displacy_spans


def shown(records: sk.Records, *kinds: str) -> list[tuple[str, str]]:
    (document,) = displacy_spans(records, kinds=kinds or None)
    assert "".join(document["tokens"]) == document["text"] == records.documents[0].text
    for span in document["spans"]:
        words = "".join(document["tokens"][span["start_token"] : span["end_token"]])
        assert words == document["text"][span["start"] : span["end"]]
    return [(span["label"], document["text"][span["start"] : span["end"]]) for span in document["spans"]]


def test_each_piece_of_evidence_is_a_span_in_the_order_of_the_text(records: sk.Records) -> None:
    assert shown(records) == [
        ("DEAL.parties", "India and\n\nRussia"),
        ("DEAL.parties", "Russia"),
        ("SUMMIT.mentions", "signed"),
        ("DEAL.subject", "pact"),
        ("CLAIM.content", "“Good,”"),
        ("CLAIM.speaker", "Ann Roe"),
    ]


def test_kinds_can_be_chosen(records: sk.Records) -> None:
    assert shown(records, "actors") == [("ACTOR.mentions", "India")]
    assert shown(records, "summits") == [("SUMMIT.mentions", "signed")]
    assert shown(records, "delegations") == []


def test_tokens_are_words_marks_and_white_space_cut_where_evidence_ends() -> None:
    document = sk.Document("ab cd.", sk.Source(title="T"))
    deal = sk.Deal(subject="b", status="signed", evidence={"subject": document.cite(sk.Span(1, 4))})
    empty = sk.Deal(subject="c", status="signed", evidence={"subject": document.cite(sk.Span(3, 3))})
    (made,) = displacy_spans(sk.Records(documents=(document,), deals=(deal, empty)))
    assert made["tokens"] == ["a", "b", " ", "c", "d", "."]
    assert made["title"] == "T"
    assert made["spans"] == [
        {"start": 1, "end": 4, "start_token": 1, "end_token": 4, "label": "DEAL.subject", "kb_id": deal.id}
    ]


def test_an_empty_text_has_no_tokens() -> None:
    (made,) = displacy_spans(sk.Records(documents=(sk.Document(""),)))
    assert (made["tokens"], made["spans"]) == ([], [])
