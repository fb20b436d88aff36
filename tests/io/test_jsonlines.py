from __future__ import annotations

import pytest

import summitkit as sk
from summitkit.io.jsonlines import json_lines, read_json_lines, split

TEXTS = ("India signed a pact.", "Kenya signed a pact.", "Chile signed a pact.", "Nepal signed a pact.")
DOCUMENTS = tuple(sk.Document(text, sk.Source(publisher=f"P{number}")) for number, text in enumerate(TEXTS))
FIRST, SECOND, THIRD, FOURTH = DOCUMENTS


def deal(*documents: sk.Document) -> sk.Deal:
    places = {name: one.cite(sk.Span(15, 19)) for name, one in zip(("subject", "status"), documents, strict=False)}
    return sk.Deal(subject="pact", status="signed", evidence=places)


DEALS = tuple(deal(document) for document in DOCUMENTS)
CLAIMS = tuple(
    sk.Claim(content="pact", form="asserted", evidence={"content": one.cite(sk.Span(15, 19))}) for one in DOCUMENTS
)


def bound(one: sk.Deal, other: sk.Deal) -> sk.Link:
    left, right = sorted((one.id, other.id))
    return sk.Link(left=left, right=right, judgement="same", decided=True)


def lines_of(records: sk.Records) -> list[list[str]]:
    """Return, for each line, the publishers of its documents."""
    return [[str(one.source.publisher) for one in part.documents] for part in split(records)]


def test_one_document_is_a_line() -> None:
    records = sk.Records(documents=(FIRST,), deals=DEALS[:1])
    assert split(records) == (records,)
    assert split(sk.Records()) == (sk.Records(),)


def test_each_document_has_a_line_with_its_records() -> None:
    parts = split(sk.Records(documents=DOCUMENTS, deals=DEALS, claims=CLAIMS[::-1]))
    assert [part.documents for part in parts] == [(one,) for one in DOCUMENTS]
    assert [part.deals for part in parts] == [(one,) for one in DEALS]
    assert [part.claims for part in parts] == [(one,) for one in CLAIMS]


def test_documents_that_share_a_record_share_a_line() -> None:
    records = sk.Records(documents=DOCUMENTS, deals=(DEALS[1], deal(FIRST, THIRD)))
    assert lines_of(records) == [["P0", "P2"], ["P1"], ["P3"]]
    assert lines_of(sk.Records(documents=DOCUMENTS, deals=(deal(THIRD, FIRST), deal(FOURTH, THIRD)))) == [
        ["P0", "P2", "P3"],
        ["P1"],
    ]


def test_documents_that_a_decision_joins_share_a_line() -> None:
    link = bound(DEALS[1], DEALS[3])
    records = sk.Records(documents=DOCUMENTS, deals=DEALS, decisions=(link,))
    assert lines_of(records) == [["P0"], ["P1", "P3"], ["P2"]]
    assert [part.decisions for part in split(records)] == [(), (link,), ()]


def test_an_issue_stands_with_its_document_or_with_the_first() -> None:
    here, nowhere, lost = (
        sk.Issue("odd", message="Odd.", document_id=name) for name in (THIRD.id, None, "document-unknown")
    )
    parts = split(sk.Records(documents=DOCUMENTS, issues=(here, nowhere, lost)))
    assert [part.issues for part in parts] == [(nowhere, lost), (), (here,), ()]


def test_ratings_stand_on_the_first_line() -> None:
    rating = sk.Rating(source="Reuters", reliability="A")
    parts = split(sk.Records(documents=DOCUMENTS, ratings=(rating,)))
    assert [part.ratings for part in parts] == [(rating,), (), (), ()]


def test_lines_are_read_back_and_blank_ones_passed_over() -> None:
    records = sk.Records(documents=DOCUMENTS[:2], deals=DEALS[:2])
    first, second = json_lines(records)
    assert "\n" not in first + second
    assert tuple(read_json_lines([first, " \n", "", second.encode()])) == split(records)


@pytest.mark.parametrize(("lines", "number"), [(["{"], 1), (["", "{"], 2), (["\n", " ", "[]"], 3)])
def test_the_wrong_line_is_named(lines: list[str], number: int) -> None:
    with pytest.raises(sk.DecodeError, match=rf"^line {number}: ") as caught:
        list(read_json_lines(lines))
    assert caught.value.path == "$"
