"""Evidence as standoff annotation for brat: text-bound spans, events that join them, and attributes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.document import Document
    from summitkit.model.record import Record
    from summitkit.model.records import Records

__all__ = ["brat_configuration", "brat_files"]

_ATTRIBUTES = ("status", "certainty", "sector", "kind", "form", "polarity", "attendance")
_LINE_END = re.compile(r"[\r\n]")


def brat_files(records: Records) -> dict[str, tuple[str, str]]:
    """Return by document id the text (`.txt`) and its annotation (`.ann`).

    A piece of evidence is a text-bound annotation whose type is kind and field ("Deal-status"); a record is an event
    whose trigger is its first piece and whose arguments are the others; status, certainty and the like are
    attributes of the event. Line ends inside a span part it into fragments, as brat asks.
    """
    cited: dict[str, list[Record]] = {}
    for record in records.all():
        for document_id in record.documents:
            cited.setdefault(document_id, []).append(record)
    return {
        document.id: (document.text, "".join(_lines(document, cited.get(document.id, []))))
        for document in records.documents
    }


def brat_configuration() -> str:
    """Return an `annotation.conf` that knows the types and attributes that `brat_files` writes."""
    from summitkit.model.claim import Claim
    from summitkit.model.deal import Deal
    from summitkit.model.delegation import Delegation
    from summitkit.model.summit import Summit

    kinds = [kind.__name__ for kind in (Summit, Delegation, Deal, Claim)]
    lines = ["[entities]", "Actor"]
    lines += ["[relations]", "[events]", *(f"{kind}\tEvidence*:<ENTITY>" for kind in kinds), "[attributes]"]
    lines += [f"{name.capitalize()}\tArg:<EVENT>, Value:<ANY>" for name in _ATTRIBUTES]
    return "\n".join(lines) + "\n"


def _lines(document: Document, records: list[Record]) -> Iterator[str]:
    texts = events = attributes = 0
    for record in records:
        names: dict[str, list[int]] = {}
        for field, quote, fragments in _pieces(document, record):
            texts += 1
            names.setdefault(field, []).append(texts)
            yield f"T{texts}\t{_type(record, field)} {fragments}\t{quote}\n"
        if not names or record.record_type == "actor":
            continue
        events += 1
        (trigger_field, (trigger, *_)), *_ = names.items()
        ids = [number for numbers in names.values() for number in numbers if number != trigger]
        arguments = "".join(f" Evidence{order or ''}:T{number}" for order, number in enumerate(ids))
        yield f"E{events}\t{_type(record, trigger_field)}:T{trigger}{arguments}\n"
        for name in _ATTRIBUTES:
            value = getattr(record, name, None)
            if value is not None:
                attributes += 1
                yield f"A{attributes}\t{name.capitalize()} E{events} {value}\n"


def _type(record: Record, field: str) -> str:
    kind = type(record).__name__
    return "Actor" if kind == "Actor" else f"{kind}-{field}"


def _pieces(document: Document, record: Record) -> Iterator[tuple[str, str, str]]:
    for field, pieces in record.evidence.items():
        for piece in pieces:
            if piece.document_id == document.id:
                fragments = _fragments(piece.quote, piece.span.start)
                if fragments:
                    quote = " ".join(document.text[start:end] for start, end in fragments)
                    yield field, quote, ";".join(f"{start} {end}" for start, end in fragments)


def _fragments(quote: str, start: int) -> list[tuple[int, int]]:
    """Return the stretches of a span between its line ends, empty ones left out."""
    edges = [-1, *(found.start() for found in _LINE_END.finditer(quote)), len(quote)]
    pairs = pairwise(edges)
    return [(start + left + 1, start + right) for left, right in pairs if left + 1 < right]
