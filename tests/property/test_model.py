"""What holds for every record, whatever it says."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import summitkit as sk
from summitkit import testing
from summitkit.view.html import records_html
from summitkit.view.marks import pieces
from summitkit.view.table import records_text


@given(testing.records())
def test_writing_then_reading_is_identity(records: sk.Records) -> None:
    dossier = sk.Dossier(records)
    assert sk.loads(sk.dumps(dossier)) == dossier
    assert sk.loads(sk.dumps(dossier, indent=1).encode()) == dossier


@given(testing.records())
def test_equal_records_have_equal_hashes_and_ids_and_survive_pickling(records: sk.Records) -> None:
    for record in records.all():
        again = pickle.loads(pickle.dumps(record))
        assert again == record
        assert hash(again) == hash(record)
        assert again.id == record.id
        assert copy.deepcopy(record) == record


@given(testing.records())
def test_every_piece_of_evidence_is_its_slice(records: sk.Records) -> None:
    documents = {document.id: document for document in records.documents}
    for record in records.all():
        for piece in record.evidence.all():
            assert piece.quote == piece.span.of(documents[piece.document_id].text)
            piece.verify(documents[piece.document_id])


@given(testing.dossiers(), testing.dossiers(), testing.dossiers())
def test_joining_is_commutative_associative_and_idempotent(a: sk.Dossier, b: sk.Dossier, c: sk.Dossier) -> None:
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert sk.join([a, a]) == sk.join([a])
    assert {record.id for record in a + b} == {record.id for record in a} | {record.id for record in b}


@given(testing.records())
def test_views_take_every_record_and_leave_no_markup_of_the_text(records: sk.Records) -> None:
    page = records_html(records)
    assert page.startswith('<div class="summitkit">')
    assert records_text(records, width=60)
    page.encode("utf-8")


@given(st.text(max_size=60))
def test_html_never_holds_a_tag_of_the_text(noise: str) -> None:
    text = f"<script>alert(1)</script>{noise}<img src=x onerror=alert(2)>"
    document = sk.Document(text, sk.Source(publisher="<b>P</b>", title="<i>T</i>"))
    deal = sk.Deal(subject=text, status="signed", evidence={"subject": document.cite(sk.Span(0, len(text)), "<u>")})
    page = records_html(sk.Records(documents=(document,), deals=(deal,)))
    for tag in ("<script>alert", "<img", "<b>P", "<i>T", "<u>"):
        assert tag not in page


@given(st.integers(0, 50), st.data())
def test_pieces_tile_the_text(length: int, data: st.DataObject) -> None:
    spans = data.draw(st.lists(st.tuples(testing.spans(length), st.integers(0, 5)), max_size=8))
    made = pieces(length, spans)
    assert "".join("x" * len(piece.span) for piece in made) == "x" * length
    for piece in made:
        for mark in range(6):
            over = any(piece.span in span and span.start < span.end for span, number in spans if number == mark)
            assert (mark in piece.marks) == over


_PLAIN = st.none() | st.booleans() | st.integers() | st.text(max_size=5)


@given(st.recursive(_PLAIN, lambda x: st.lists(x) | st.dictionaries(st.text(max_size=8), x), max_leaves=8))
def test_any_other_json_is_refused_with_a_path(plain: object) -> None:
    with pytest.raises(sk.DecodeError) as caught:
        sk.loads(json.dumps({"schema_version": 1, "deals": [plain]}))
    assert caught.value.path.startswith("$.deals[0]")
