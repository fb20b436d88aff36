"""The evidence of a record, field by field, as an immutable mapping."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from summitkit.model.document import Evidence

__all__ = ["EvidenceByField"]


class EvidenceByField(Mapping[str, tuple[Evidence, ...]]):
    """A read-only, hashable mapping from a record's field names to the evidence read for them.

    Two are equal where they hold the same fields with the same evidence; the order in which fields were given
    doesn't count. A field for which nothing was read is absent.
    """

    __slots__ = ("_fields",)

    _fields: dict[str, tuple[Evidence, ...]]

    def __init__(self, fields: Mapping[str, Iterable[Evidence] | Evidence] | None = None) -> None:
        """Take a mapping from field name to one piece of evidence or several; empty ones are left out.

        Raises:
            TypeError: where a name is no string or a value no evidence.
        """
        kept: dict[str, tuple[Evidence, ...]] = {}
        for name, given in (fields or {}).items():
            values = (given,) if isinstance(given, Evidence) else tuple(given)
            if not all(isinstance(value, Evidence) for value in values):
                raise TypeError(f"evidence maps field names to Evidence, not {name!r} to {given!r}")
            if values:
                kept[name] = values
        self._fields = dict(sorted(kept.items()))

    def __getitem__(self, name: str) -> tuple[Evidence, ...]:
        """Return the evidence read for a field."""
        try:
            return self._fields[name]
        except KeyError:
            raise KeyError(
                f"no evidence for {name!r}; there is some for {', '.join(self._fields) or 'nothing'}"
            ) from None

    def __iter__(self) -> Iterator[str]:
        """Go through the field names, in alphabetical order."""
        return iter(self._fields)

    def __len__(self) -> int:
        """Return the number of fields that have evidence."""
        return len(self._fields)

    def __eq__(self, other: object) -> bool:
        """Compare by fields and evidence."""
        return self._fields == other._fields if isinstance(other, EvidenceByField) else NotImplemented

    def __hash__(self) -> int:
        """Hash fields and evidence."""
        return hash(tuple(self._fields.items()))

    def __repr__(self) -> str:
        """Show fields and evidence as a plain dict would."""
        return f"EvidenceByField({self._fields!r})"

    def all(self) -> tuple[Evidence, ...]:
        """Return every piece of evidence once, in the order of the text."""
        return tuple(sorted({piece for pieces in self._fields.values() for piece in pieces}, key=_place))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by the fields."""
        return (EvidenceByField, (self._fields,))


def _place(evidence: Evidence) -> tuple[str, int, int, str]:
    return (evidence.document_id, evidence.span.start, evidence.span.end, evidence.rule or "")
