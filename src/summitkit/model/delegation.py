"""Delegations: the people that one party sends to a summit, a visit or talks."""

from __future__ import annotations

from typing import ClassVar

import attrs

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.record import Record
from summitkit.model.summit import Party
from summitkit.model.validation import WordEnum, as_tuple, instance, optional, text, tuple_of
from summitkit.model.when import DateRange, UncertainDate

__all__ = ["Attendance", "Delegate", "Delegation"]


class Attendance(WordEnum):
    """Whether a delegation comes, as the text reports it."""

    EXPECTED = "expected"
    PRESENT = "present"
    ABSENT = "absent"


@attrs.frozen(slots=True, kw_only=True)
class Delegate:
    """A member of a delegation; any of the three may be missing, but not all.

    Attributes:
        name: "Sergei Lavrov".
        role: "defence minister", "head", "top business leaders".
        organization: "Rosneft".
    """

    name: str | None = attrs.field(default=None, validator=optional(text))
    role: str | None = attrs.field(default=None, validator=optional(text))
    organization: str | None = attrs.field(default=None, validator=optional(text))

    def __attrs_post_init__(self) -> None:
        """Refuse a member of whom nothing is known."""
        if self.name is None and self.role is None and self.organization is None:
            raise ValueError("Delegate needs a name, a role or an organization")

    def __str__(self) -> str:
        """Return "Sergei Lavrov (foreign minister)", "head of Rosneft" or what else is known."""
        if self.name is None:
            return " of ".join(filter(None, (self.role, self.organization)))
        rest = ", ".join(filter(None, (self.role, self.organization)))
        return f"{self.name} ({rest})" if rest else self.name


@attrs.frozen(slots=True, kw_only=True)
class Delegation(Record):
    """The people that one party sends on one trip; a leader who travels is a delegation of one.

    Evidence: "span" (the sentences that state it and the one that introduces its head), "party", "head", "members",
    "destination", "first_since".

    Attributes:
        party: the state or organisation that sends it.
        head: the person who leads it; a person without a name where the text has only a role.
        members: the others.
        destination: the city, country or summit it goes to, as the text has it.
        country: the country it goes to, where known.
        attendance: whether it comes.
        date: when it travels or attends, where the text says.
        first_since: for "the first visit since 2021", that date.
    """

    record_type: ClassVar[str] = "delegation"

    party: Party = attrs.field(validator=instance(Country, Organization, Place, Person))
    head: Person | None = attrs.field(default=None, validator=optional(instance(Person)))
    members: tuple[Delegate, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Delegate)))
    destination: str | None = attrs.field(default=None, validator=optional(text))
    country: Country | None = attrs.field(default=None, validator=optional(instance(Country)))
    attendance: Attendance = attrs.field(default=Attendance.EXPECTED, converter=Attendance)
    date: UncertainDate | DateRange | None = attrs.field(
        default=None, validator=optional(instance(UncertainDate, DateRange))
    )
    first_since: UncertainDate | None = attrs.field(default=None, validator=optional(instance(UncertainDate)))
