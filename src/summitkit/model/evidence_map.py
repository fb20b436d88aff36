"""The evidence of a record, field by field, as an immutable mapping."""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from summitkit.model.document import Evidence, placed_evidence

__all__ = ["EvidenceByField"]

_SHARED = 8  # records with so many pieces of evidence at most often have the fields and rules of others
_Shape = tuple[tuple[str, ...], tuple[int, ...], tuple[tuple[str, str | None], ...]]


class EvidenceByField(Mapping[str, tuple[Evidence, ...]]):
    """A read-only, hashable mapping from a record's field names to the evidence read for them.

    Two are equal where they hold the same fields with the same evidence; the order in which fields were given
    doesn't count. A field for which nothing was read is absent.

    Inside, pieces are held by columns and made when they are asked for: a long text has more of them than of anything
    else.
    """

    __slots__ = ("_places", "_quotes", "_shape")

    _shape: _Shape
    """The field names, in alphabetical order; where the pieces of each end; the document and the rule of each piece."""

    _places: bytes | tuple[int, ...]  # of the pieces: 8 bytes for each, or numbers where one is too large for that
    _quotes: tuple[str, ...]

    def __init__(self, fields: Mapping[str, Iterable[Evidence] | Evidence] | None = None) -> None:
        """Take a mapping from field name to one piece of evidence or several; empty ones are left out.

        Raises:
            TypeError: where a name is no string or a value no evidence.
        """
        kept: dict[str, tuple[Evidence, ...]] = {}
        for name, given in (fields or {}).items():
            values = (given,) if isinstance(given, Evidence) else tuple(given)
            for value in values:
                if not isinstance(value, Evidence):
                    raise TypeError(f"evidence maps field names to Evidence, not {name!r} to {given!r}")
            if values:
                kept[name] = values
        names = sorted(kept)
        pieces = [piece for name in names for piece in kept[name]]
        ends = tuple(accumulate([len(kept[name]) for name in names]))
        shape = tuple(names), ends, tuple([_origin(piece.document_id, piece.rule) for piece in pieces])
        self._shape = _shared(shape) if len(pieces) <= _SHARED else shape
        self._places = _packed([piece.place for piece in pieces])
        self._quotes = tuple([piece.quote for piece in pieces])

    def __getitem__(self, name: str) -> tuple[Evidence, ...]:
        """Return the evidence read for a field."""
        names, ends, _ = self._shape
        if name in names:
            number = names.index(name)
            return self._made(ends[number - 1] if number else 0, ends[number])
        raise KeyError(f"no evidence for {name!r}; there is some for {', '.join(names) or 'nothing'}")

    def _made(self, first: int, last: int) -> tuple[Evidence, ...]:
        """Return the pieces from one number to another."""
        places, quotes, origins = self._places, self._quotes, self._shape[2]
        if isinstance(places, bytes):
            places = struct.unpack(f"{len(quotes)}Q", places)
        made = []
        for number in range(first, last):
            document_id, rule = origins[number]
            made.append(placed_evidence(document_id, places[number], quotes[number], rule))
        return tuple(made)

    def __contains__(self, name: object) -> bool:
        """Say whether there is evidence for a field."""
        return name in self._shape[0]

    def __iter__(self) -> Iterator[str]:
        """Go through the field names, in alphabetical order."""
        return iter(self._shape[0])

    def __len__(self) -> int:
        """Return the number of fields that have evidence."""
        return len(self._shape[0])

    def __eq__(self, other: object) -> bool:
        """Compare by fields and evidence."""
        if not isinstance(other, EvidenceByField):
            return NotImplemented
        return (self._shape, self._places, self._quotes) == (other._shape, other._places, other._quotes)

    def __hash__(self) -> int:
        """Hash fields and evidence."""
        return hash((self._shape, self._places, self._quotes))

    def __repr__(self) -> str:
        """Show fields and evidence as a plain dict would."""
        return f"EvidenceByField({dict(self)!r})"

    def all(self) -> tuple[Evidence, ...]:
        """Return every piece of evidence once, in the order of the text."""
        return tuple(sorted(set(self._made(0, len(self._quotes))), key=_place))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by the fields."""
        return (EvidenceByField, (dict(self),))


@functools.lru_cache(maxsize=1024)
def _shared(shape: _Shape) -> _Shape:
    """Return a shape as another record has it already, so that it is in memory once."""
    return shape


@functools.lru_cache(maxsize=256)
def _origin(document_id: str, rule: str | None) -> tuple[str, str | None]:
    """Return a document's id and a rule, each two of them once in memory."""
    return document_id, rule


def _packed(places: Sequence[int]) -> bytes | tuple[int, ...]:
    """Return places in as few bytes as they need."""
    try:
        return struct.pack(f"{len(places)}Q", *places)
    except struct.error:  # evidence that somebody invented, far beyond the end of any text
        return tuple(places)


def _place(evidence: Evidence) -> tuple[str, int, str]:
    return (evidence.document_id, evidence.place, evidence.rule or "")
