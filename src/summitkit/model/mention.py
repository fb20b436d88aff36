"""What the leaf parsers return: a date, an amount or a name at its place in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.amount import Amount
from summitkit.model.document import Evidence
from summitkit.model.validation import WordEnum, confidence, instance, optional, text
from summitkit.model.when import DateRange, UncertainDate

if TYPE_CHECKING:
    from summitkit.model.span import Span

__all__ = ["AmountMention", "DateMention", "NameKind", "NameMention", "TimexType"]


class TimexType(WordEnum):
    """The types of TimeML's TIMEX3 (ISO 24617-1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class NameKind(WordEnum):
    """What a name names."""

    PERSON = "PER"
    ORGANIZATION = "ORG"
    PLACE = "LOC"


@attrs.frozen(slots=True, kw_only=True)
class DateMention:
    """A time expression.

    Attributes:
        evidence: its words.
        timex_type: DATE, TIME, DURATION or SET.
        timex_value: the TIMEX3 value ("1998-08-07", "P3D", "PAST_REF"), or None where it can't be told.
        date: the date or range meant; None for durations, sets and expressions that mean no particular days.
        confidence: from 0 to 1.
    """

    evidence: Evidence = attrs.field(validator=instance(Evidence))
    timex_type: TimexType = attrs.field(default=TimexType.DATE, converter=TimexType)
    timex_value: str | None = attrs.field(default=None, validator=optional(text))
    date: UncertainDate | DateRange | None = attrs.field(
        default=None, validator=optional(instance(UncertainDate, DateRange))
    )
    confidence: float = attrs.field(default=1.0, validator=confidence)

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.evidence.span


@attrs.frozen(slots=True, kw_only=True)
class AmountMention:
    """A figure with its unit or currency.

    Attributes:
        evidence: its words.
        amount: what they mean.
        confidence: from 0 to 1.
    """

    evidence: Evidence = attrs.field(validator=instance(Evidence))
    amount: Amount = attrs.field(validator=instance(Amount))
    confidence: float = attrs.field(default=1.0, validator=confidence)

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.evidence.span


@attrs.frozen(slots=True, kw_only=True)
class NameMention:
    """The name of a person, an organisation or a place.

    Attributes:
        evidence: its words, without titles ("President") and articles.
        kind: what it names.
        confidence: from 0 to 1.
    """

    evidence: Evidence = attrs.field(validator=instance(Evidence))
    kind: NameKind = attrs.field(converter=NameKind)
    confidence: float = attrs.field(default=1.0, validator=confidence)

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.evidence.span
