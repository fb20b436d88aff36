"""The evidence of a record, field by field, as an immutable mapping."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping

from summitkit.model.document import Evidence

__all__ = ["EvidenceByField"]


class EvidenceByField(Mapping[str, tuple[Evidence, ...]]):
    """A read-only, hashable mapping from a record's field names to the evidence read for them.

    Two are equal where they hold the same fields with the same evidence; the order in which fields were given
    doesn't count. A field for which nothing was read is absent.
    """

    __slots__ = ("_names", "_pieces")

    _names: tuple[str, ...]  # in alphabetical order; records of one kind share it
    _pieces: tuple[Evidence | tuple[Evidence, ...], ...]  # a piece that is alone without a tuple: most fields have one

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
        self._names = _shared(tuple(names))
        self._pieces = tuple([values[0] if len(values) == 1 else values for values in map(kept.__getitem__, names)])

    def __getitem__(self, name: str) -> tuple[Evidence, ...]:
        """Return the evidence read for a field."""
        if name in self._names:
            pieces = self._pieces[self._names.index(name)]
            return pieces if isinstance(pieces, tuple) else (pieces,)
        raise KeyError(f"no evidence for {name!r}; there is some for {', '.join(self._names) or 'nothing'}")

    def __contains__(self, name: object) -> bool:
        """Say whether there is evidence for a field."""
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        """Go through the field names, in alphabetical order."""
        return iter(self._names)

    def __len__(self) -> int:
        """Return the number of fields that have evidence."""
        return len(self._names)

    def __eq__(self, other: object) -> bool:
        """Compare by fields and evidence."""
        if not isinstance(other, EvidenceByField):
            return NotImplemented
        return self._names == other._names and self._pieces == other._pieces

    def __hash__(self) -> int:
        """Hash fields and evidence."""
        return hash((self._names, self._pieces))

    def __repr__(self) -> str:
        """Show fields and evidence as a plain dict would."""
        return f"EvidenceByField({dict(self)!r})"

    def all(self) -> tuple[Evidence, ...]:
        """Return every piece of evidence once, in the order of the text."""
        return tuple(sorted({piece for pieces in self.values() for piece in pieces}, key=_place))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by the fields."""
        return (EvidenceByField, (dict(self),))


@functools.lru_cache(maxsize=256)
def _shared(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return names as another record has them already, so that they are in memory once."""
    return names


def _place(evidence: Evidence) -> tuple[str, int, int, str]:
    return (evidence.document_id, evidence.span.start, evidence.span.end, evidence.rule or "")
