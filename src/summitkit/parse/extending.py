"""What a caller can plug into parsing: a name recogniser and rules of one's own, by two small protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import attrs

from summitkit.model.mention import NameKind, NameMention
from summitkit.model.record import Record
from summitkit.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.model.records import Records
    from summitkit.parse.reading import Reading

__all__ = ["Extensions", "NameRecogniser", "Rule", "add_records", "own_names"]

_KINDS = ("actor", "summit", "delegation", "deal", "claim")


class NameRecogniser(Protocol):
    """Finds names in a text, in place of the library's own tagger: any function will do."""

    def __call__(self, text: str, /) -> Iterable[tuple[int, int, str]]:
        """Return start, end and kind ("PER", "ORG" or "LOC") of each name; offsets count code points."""


class Rule(Protocol):
    """Finds records that the library doesn't, after its own stages.

    Attributes:
        id: a name of your own, such as "example.sanctions"; the records' `rule` should be the same.
        example: a text in which the rule finds something.
        near_miss: a text much like it in which it finds nothing.
    """

    @property
    def id(self) -> str:
        """The rule's name."""

    @property
    def example(self) -> str:
        """A text in which the rule finds something."""

    @property
    def near_miss(self) -> str:
        """A text in which it finds nothing."""

    def find(self, reading: Reading, /) -> Iterable[Record]:
        """Return the records found; `reading.cite(span, rule)` makes their evidence."""


def _rules(values: Iterable[Any]) -> tuple[Any, ...]:
    made = tuple(values)
    for value in made:
        if not callable(getattr(value, "find", None)) or not isinstance(getattr(value, "id", None), str):
            raise TypeError(f"a rule has an id, an example, a near_miss and a method find, unlike {value!r}")
    return made


@attrs.frozen(slots=True, kw_only=True)
class Extensions:
    """What `parse` shall use beside what comes with the library.

    To work in other processes, with an executor, they must be picklable: functions and classes of a module.

    Attributes:
        names: finds the names; the library's tagger where None.
        rules: find records after the library's own stages, in this order.

    Raises:
        TypeError: where `names` can't be called or a rule lacks a part.
    """

    names: NameRecogniser | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.is_callable())
    )
    rules: tuple[Rule, ...] = attrs.field(default=(), converter=_rules)


def own_names(reading: Reading, recogniser: NameRecogniser) -> tuple[NameMention, ...]:
    """Return the names that a caller's recogniser finds, in order; of two that overlap the longer stays.

    Raises:
        ValueError: where a span lies outside the text, is empty, or a kind is none of PER, ORG, LOC.
    """
    length = len(reading.text)
    found: list[tuple[Span, NameKind]] = []
    for start, end, kind in recogniser(reading.text):
        if not 0 <= start < end <= length:
            raise ValueError(f"the name recogniser gave {start}:{end} in a text of {length} characters")
        found.append((Span(start, end), NameKind(kind)))
    kept: list[tuple[Span, NameKind]] = []
    for span, known in sorted(found, key=lambda item: (item[0].start, -item[0].end)):
        if not kept or span.start >= kept[-1][0].end:
            kept.append((span, known))
        elif len(span) > len(kept[-1][0]):
            kept[-1] = (span, known)
    return tuple(NameMention(evidence=reading.cite(span, "names.own"), kind=known) for span, known in kept)


def add_records(records: Records, reading: Reading, rules: tuple[Rule, ...]) -> Records:
    """Return the records with those that a caller's rules find, each kind in the order of the text, each record once.

    Raises:
        TypeError: where a rule gives something that is no record.
        EvidenceError: where a record cites another document or other words.
    """
    for rule in rules:
        made: tuple[Any, ...] = tuple(rule.find(reading))
        for record in made:
            if not isinstance(record, Record) or record.record_type not in _KINDS:
                raise TypeError(f"the rule {rule.id} gave {record!r}, which is no record")
            for piece in record.evidence.all():
                piece.verify(reading.document)
        for kind in _KINDS:
            new = [record for record in made if record.record_type == kind]
            if new:
                once = {record.id: record for record in (*getattr(records, f"{kind}s"), *new)}
                ordered = tuple(sorted(once.values(), key=lambda record: (record.first.span, record.id)))
                records = attrs.evolve(records, **{f"{kind}s": ordered})
    return records
