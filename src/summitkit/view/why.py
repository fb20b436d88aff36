"""How a record, or one of its fields, comes from the words of its documents, as text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.view.cards import card
from summitkit.view.caret import evidence_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summitkit.model.document import Document, Evidence
    from summitkit.model.record import Record

__all__ = ["why_text"]

_OWN = frozenset({"evidence", "attribution", "rule", "confidence"})


def why_text(record: Record, field: str | None, documents: Mapping[str, Document], note: str = "") -> str:
    """Return the chain from value to words.

    Args:
        record: the record.
        field: the field to explain; all that have evidence where None.
        documents: the documents cited, by their ids.
        note: a last line: the record's grade.

    Raises:
        KeyError: where a document is missing.
        TypeError: where the record has no such field and no evidence under that name.
    """
    shown = card(record)
    lines = [f"{shown.kind}: {shown.title} ({record.id})", f"rule {record.rule}, confidence {record.confidence:.2f}"]
    for name in _fields(record, field):
        lines += ["", _value(record, name), *_words(record.evidence.get(name, ()), documents)]
    lines += ["", f"chain: {record.attribution}"]
    lines += [_document(documents[name]) for name in record.documents]
    return "\n".join(lines + ([note] if note else []))


def _fields(record: Record, field: str | None) -> tuple[str, ...]:
    if field is None:
        return tuple(record.evidence)
    known = {each.name for each in attrs.fields(type(record))} - _OWN | set(record.evidence)
    if field not in known:
        raise TypeError(f"a {record.record_type} has no field {field!r}; there are {', '.join(sorted(known))}")
    return (field,)


def _value(record: Record, name: str) -> str:
    value = getattr(record, name, getattr(record.attribution, name, None))
    if isinstance(value, tuple):
        value = ", ".join(map(str, value))
    return name if value is None or value == "" else f"{name} = {value}"


def _words(pieces: tuple[Evidence, ...], documents: Mapping[str, Document]) -> list[str]:
    if not pieces:
        return ["    no words of its own: it follows from the rest of the record"]
    lines = []
    for piece in pieces:
        by = f" by {piece.rule}" if piece.rule else ""
        page = documents[piece.document_id].page(piece.span.start)
        lines.append(f"  at {piece.span.start}–{piece.span.end}{f' on page {page}' if page else ''}{by}")
        lines += [f"    {line}" for line in evidence_text(documents[piece.document_id], piece).splitlines()]
    return lines


def _document(document: Document) -> str:
    source = document.source
    day = source.published.isoformat() if source.published else None
    parts = (source.publisher, day, source.title, source.url, document.id)
    return f"document: {', '.join(part for part in parts if part)}"
