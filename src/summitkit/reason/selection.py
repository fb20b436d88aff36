"""Records of one kind, with `where` to choose among them by what they say."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, Generic, TypeVar, overload

import attrs

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.record import Record
from summitkit.model.when import DateRange, UncertainDate

__all__ = ["Selection"]

R = TypeVar("R", bound=Record)
Test = Callable[[Any, Any], bool]


class Selection(tuple[R, ...], Generic[R]):
    """A tuple of records that can be narrowed down.

    Slicing gives a `Selection` again, so that choices can follow one another.
    """

    __slots__ = ()

    def where(self, **conditions: object) -> Selection[R]:
        """Return the records for which every condition holds.

        A condition is a field of the record or one of the words below, and a value, or a set, list or tuple of values
        of which one must fit. Text is compared without regard to case; a country also by its ISO code.

        * `party`: one of the parties (of a deal or summit), the sender (of a delegation).
        * `person`: a speaker, head, member or party that is this person; a surname is enough.
        * `outlet`, `speaker`, `source`: links of the attribution chain; `source` is the publisher.
        * `period`: "2025", "2025-12", a day or a pair of days that a date of the record must touch.
        * `confidence`: the least that it must be, 0 to 1.
        * `text`: words that stand in the evidence.

        Raises:
            TypeError: where no record here has such a field; the message names the nearest that there is.
            ValueError: where a status, a sector or another word from a fixed list is none of the list.
        """
        tests = [(_TESTS.get(name) or self._field_test(name, wanted), wanted) for name, wanted in conditions.items()]
        return Selection(record for record in self if all(_any(test, record, wanted) for test, wanted in tests))

    def excluding(self, **conditions: object) -> Selection[R]:
        """Return the records for which not every condition holds: the others of `where` with the same conditions.

        Raises:
            TypeError, ValueError: as `where`.
        """
        chosen = {record.id for record in self.where(**conditions)}
        return Selection(record for record in self if record.id not in chosen)

    def either(self, other: Selection[R]) -> Selection[R]:
        """Return the records of two selections, each once, in the order of this one and then of the other."""
        return Selection({record.id: record for record in (*self, *other)}.values())

    def _field_test(self, name: str, wanted: object) -> Test:
        known = {field.name for record in self for field in attrs.fields(type(record))} | set(_TESTS)
        if self and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(known))}"
            raise TypeError(f"{type(self[0]).__name__} has no field {name!r}{hint}")
        _check_word(self, name, wanted)
        return lambda record, wanted: _fits(getattr(record, name, None), wanted)

    @overload  # type: ignore[override]
    def __getitem__(self, index: int, /) -> R: ...
    @overload
    def __getitem__(self, index: slice, /) -> Selection[R]: ...
    def __getitem__(self, index: Any, /) -> Any:
        """Return one record, or a selection of several."""
        found = tuple.__getitem__(self, index)
        return Selection(found) if isinstance(index, slice) else found

    def __repr__(self) -> str:
        """Show how many records there are, and the first few."""
        shown = ", ".join(map(repr, self[:3]))
        more = ", …" if len(self) > 3 else ""  # noqa: PLR2004 - as many as shown
        return f"<{len(self)} records: {shown}{more}>" if self else "<no records>"


def _check_word(records: Iterable[Record], name: str, wanted: object) -> None:
    """Refuse a word that a field from a fixed list can't have, with the words that it can."""
    kind = next((type(value) for record in records if isinstance(value := getattr(record, name, None), Enum)), None)
    if kind is not None:
        for word in wanted if isinstance(wanted, (set, frozenset, list, tuple)) else (wanted,):
            kind(word)


def _any(test: Test, record: Any, wanted: object) -> bool:
    if isinstance(wanted, (set, frozenset, list)) or (isinstance(wanted, tuple) and test is not _period):
        return any(test(record, one) for one in wanted)
    return test(record, wanted)


def _fits(value: object, wanted: object) -> bool:
    """Say whether a field's value is what is wanted, or holds it."""
    if isinstance(value, tuple):
        return any(_fits(member, wanted) for member in value)
    if isinstance(value, (Country, Organization, Person, Place)) and isinstance(wanted, str):
        return _is_called(value, wanted)
    if isinstance(value, (UncertainDate, DateRange)) and isinstance(wanted, (str, datetime.date)):
        first, last = _days(wanted)
        return _touches(value, first, last)
    if isinstance(value, Enum):
        return wanted in (value, value.value)
    if isinstance(value, str) and isinstance(wanted, str):
        return value.casefold() == wanted.casefold()
    return value == wanted


def _is_called(entity: Country | Organization | Person | Place, wanted: str) -> bool:
    names = {str(entity).casefold()}
    if isinstance(entity, Country):
        names.add(entity.code.casefold())
    if isinstance(entity, Organization) and entity.abbreviation:
        names.add(entity.abbreviation.casefold())
    if isinstance(entity, Person) and entity.name:
        names.add(entity.name.split()[-1].casefold())
    return wanted.casefold() in names


def _entities(record: Record) -> Iterator[object]:
    for name in ("parties", "party", "proposer", "undecided"):
        value = getattr(record, name, None)
        yield from value if isinstance(value, tuple) else (value,)


def _party(record: Record, wanted: object) -> bool:
    return any(value == wanted or _fits(value, wanted) for value in _entities(record) if value is not None)


def _person(record: Record, wanted: object) -> bool:
    people: list[object] = [getattr(record, name, None) for name in ("speaker", "head", "addressee", "entity")]
    people += [member for member in (*_entities(record), *getattr(record, "about", ())) if isinstance(member, Person)]
    people += [Person(name=member.name) for member in getattr(record, "members", ()) if member.name]
    return any(value == wanted or _fits(value, wanted) for value in people if isinstance(value, Person))


def _link(name: str) -> Test:
    return lambda record, wanted: _fits(getattr(record.attribution, name), wanted)


def _speaker(record: Record, wanted: object) -> bool:
    return _fits(record.attribution.speaker, wanted) or _fits(getattr(record, "speaker", None), wanted)


def _period(record: Record, wanted: object) -> bool:
    first, last = _days(wanted)
    names = ("start", "end", "date", "dates", "uttered", "first_since")
    values = [value for name in names for value in _each(getattr(record, name, None))]
    return any(_touches(value, first, last) for value in values)


def _each(value: object) -> Iterable[Any]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _touches(value: UncertainDate | DateRange, first: datetime.date, last: datetime.date) -> bool:
    wanted = DateRange(start=UncertainDate.on(first), end=UncertainDate.on(last))
    return value.overlaps(wanted)


def _days(wanted: object) -> tuple[datetime.date, datetime.date]:
    """Return the first and last day of "2025", "2025-12", "2025-12-04", a date or a pair of these.

    Raises:
        ValueError: where it is none of them.
    """
    if isinstance(wanted, datetime.date):
        return wanted, wanted
    if isinstance(wanted, tuple) and len(wanted) == 2:  # noqa: PLR2004 - a pair
        return _days(wanted[0])[0], _days(wanted[1])[1]
    parts = wanted.split("-") if isinstance(wanted, str) else []
    try:
        numbers = [int(part) for part in parts]
        match numbers:
            case [year]:
                return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
            case [year, month]:
                date = UncertainDate.in_month(year, month)
                return date.earliest or datetime.date.min, date.latest or datetime.date.max
            case [year, month, day]:
                return (datetime.date(year, month, day),) * 2
    except (ValueError, OverflowError):
        pass
    raise ValueError(f"a period is '2025', '2025-12', '2025-12-04' or a pair of days, not {wanted!r}")


def _confidence(record: Record, wanted: Any) -> bool:
    return record.confidence >= float(wanted)


def _text(record: Record, wanted: object) -> bool:
    words = str(wanted).casefold()
    return any(words in piece.quote.casefold() for piece in record.evidence.all())


_TESTS: Mapping[str, Test] = {
    "party": _party,
    "person": _person,
    "source": _link("publisher"),
    "outlet": _link("outlet"),
    "speaker": _speaker,
    "period": _period,
    "confidence": _confidence,
    "text": _text,
}
