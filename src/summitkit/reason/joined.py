"""A joined record: a view over the records of several documents that mean one thing.

Nothing is merged or overwritten: every value stays with the records, and so the documents, that gave it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from summitkit.model.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Joined", "Value"]

_OWN = frozenset(field.name for field in attrs.fields(Record))


@attrs.frozen(slots=True, kw_only=True)
class Value:
    """One value of a field, and who gives it.

    Attributes:
        value: as the records have it.
        records: those that give it, the earliest published first.
    """

    value: Any
    records: tuple[Record, ...] = attrs.field(repr=False)

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the documents that give the value, each once, in the order of the records."""
        return tuple(dict.fromkeys(record.first.document_id for record in self.records))


@attrs.frozen(slots=True)
class Joined:
    """Records that mean one thing.

    Attributes:
        records: the records, the earliest published first.
    """

    records: tuple[Record, ...]

    @property
    def kind(self) -> str:
        """What the records are: "deal"."""
        return self.records[0].record_type

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the documents, each once, in the order of the records."""
        return tuple(dict.fromkeys(record.first.document_id for record in self.records))

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that can be asked for."""
        return tuple(field.name for field in attrs.fields(type(self.records[0])) if field.name not in _OWN)

    def values(self, field: str) -> tuple[Value, ...]:
        """Return each value that a field has in the records, those without one left out; most records first.

        Raises:
            TypeError: where the records have no such field.
        """
        if field not in self.fields:
            raise TypeError(f"a {self.kind} has no field {field!r}; there are {', '.join(self.fields)}")
        given: dict[Any, list[Record]] = {}
        for record in self.records:
            value = getattr(record, field)
            if value is not None and value != ():
                given.setdefault(value, []).append(record)
        made = [Value(value=value, records=tuple(records)) for value, records in given.items()]
        return tuple(sorted(made, key=lambda each: -len(each.records)))

    def __iter__(self) -> Iterator[Record]:
        """Go through the records."""
        return iter(self.records)

    def __len__(self) -> int:
        """Return the number of records."""
        return len(self.records)
