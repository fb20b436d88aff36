from __future__ import annotations

import pickle

import pytest

import summitkit as sk
from summitkit.model.document import restore_evidence

TEXT = sk.Document("Oslo and Rome signed. Rome paid.")
OTHER = sk.Document("Rome paid again.")


def cite(document: sk.Document, start: int, end: int, rule: str | None = None) -> sk.Evidence:
    return document.cite(sk.Span(start, end), rule)


OSLO, ROME, AGAIN = cite(TEXT, 0, 4, "a"), cite(TEXT, 9, 13), cite(TEXT, 22, 26, "b")


def test_pieces_come_back_by_field_as_they_were_given() -> None:
    held = sk.EvidenceByField({"parties": [AGAIN, OSLO, ROME], "city": OSLO, "end": ()})
    assert list(held) == ["city", "parties"]
    assert held["parties"] == (AGAIN, OSLO, ROME)
    assert held["city"] == (OSLO,)
    assert [piece.rule for piece in held["parties"]] == ["b", "a", None]
    assert [piece.quote for piece in held["parties"]] == ["Rome", "Oslo", "Rome"]
    assert "end" not in held
    assert held.all() == (OSLO, ROME, AGAIN)


def test_more_pieces_than_shapes_are_shared_for() -> None:
    pieces = tuple(cite(TEXT, start, start + 2, f"rule {start}") for start in range(20))
    held = sk.EvidenceByField({"mentions": pieces, "role": [ROME]})
    assert held["mentions"] == pieces
    assert held["role"] == (ROME,)
    assert pickle.loads(pickle.dumps(held)) == held


def test_pieces_of_several_documents() -> None:
    elsewhere = cite(OTHER, 0, 4)
    held = sk.EvidenceByField({"parties": [ROME, elsewhere]})
    assert [piece.document_id for piece in held["parties"]] == [TEXT.id, OTHER.id]
    assert held != sk.EvidenceByField({"parties": [ROME, ROME]})
    assert held != sk.EvidenceByField({"parties": [elsewhere, ROME]})


def test_equal_where_fields_and_pieces_are() -> None:
    one = sk.EvidenceByField({"city": [OSLO], "parties": [ROME, AGAIN]})
    same = sk.EvidenceByField({"parties": (ROME, AGAIN), "city": OSLO})
    assert one == same
    assert hash(one) == hash(same)
    assert one != sk.EvidenceByField({"city": [OSLO, ROME], "parties": [AGAIN]})
    assert one != {"city": (OSLO,), "parties": (ROME, AGAIN)}
    assert sk.EvidenceByField() == sk.EvidenceByField({"city": ()})


@pytest.mark.parametrize("start", [(1 << 32) - 1, 1 << 32, 10**30])
def test_a_place_beyond_any_text(start: int) -> None:
    invented = restore_evidence(TEXT.id, sk.Span(start, start + 4), "Rome", None)
    held = sk.EvidenceByField({"city": invented, "name": ROME})
    assert held["city"] == (invented,)
    assert held["city"][0].span == sk.Span(start, start + 4)
    assert held["name"] == (ROME,)
