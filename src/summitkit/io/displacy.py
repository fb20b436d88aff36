"""Evidence as spans for displaCy, spaCy's viewer, in the form that its manual mode takes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.model.document import Document
    from summitkit.model.record import Record
    from summitkit.model.records import Records

__all__ = ["displacy_spans"]

_TOKEN = re.compile(r"\w+|[^\w\s]|\s+")
_KINDS = ("summits", "delegations", "deals", "claims")
_WHOLE_SENTENCES = frozenset({"span"})

_Mark = tuple[int, int, str, str]


def displacy_spans(records: Records, *, kinds: Sequence[str] | None = None) -> list[dict[str, Any]]:
    """Return one dictionary a document for `displacy.render(..., style="span", manual=True)`.

    Keys: `text`, `title`, `tokens`, and `spans` with `start_token` and `end_token` (not included), `start` and `end`
    (character offsets), `label` ("DEAL.status") and `kb_id` (the record's id). Offsets are those of the document; a
    token is a word, a mark of punctuation or a run of white space, cut where evidence begins or ends.

    Args:
        records: what to show.
        kinds: "summits", "delegations", "deals", "claims", "actors"; all but actors where None.
    """
    marks: dict[str, set[_Mark]] = {}
    for kind in kinds or _KINDS:
        for record in getattr(records, kind):
            for mark, document_id in _marks(record):
                marks.setdefault(document_id, set()).add(mark)
    return [_document(document, sorted(marks.get(document.id, ()))) for document in records.documents]


def _marks(record: Record) -> Iterator[tuple[_Mark, str]]:
    for field, evidence in record.evidence.items():
        if field not in _WHOLE_SENTENCES:
            for piece in evidence:
                if piece.span.start < piece.span.end:
                    label = f"{record.record_type.upper()}.{field}"
                    yield (piece.span.start, piece.span.end, label, record.id), piece.document_id


def _document(document: Document, marked: list[_Mark]) -> dict[str, Any]:
    edges = {0, len(document.text)} | {edge for start, end, _, _ in marked for edge in (start, end)}
    edges |= {found.start() for found in _TOKEN.finditer(document.text)}
    places = sorted(edges)
    number = {place: index for index, place in enumerate(places)}
    tokens = [document.text[start:end] for start, end in pairwise(places)]
    spans = [
        {
            "start": start,
            "end": end,
            "start_token": number[start],
            "end_token": number[end],
            "label": label,
            "kb_id": record_id,
        }
        for start, end, label, record_id in marked
    ]
    return {"text": document.text, "title": document.source.title, "tokens": tokens, "spans": spans}
