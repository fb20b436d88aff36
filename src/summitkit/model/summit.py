"""Summits: meetings of leaders, ministers or business people that a text names as one event."""

from __future__ import annotations

from typing import ClassVar

import attrs

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.record import Record
from summitkit.model.validation import WordEnum, as_tuple, instance, optional, text, tuple_of, where
from summitkit.model.when import UncertainDate

__all__ = ["Party", "Summit", "SummitKind", "SummitStatus"]

Party = Country | Organization | Place | Person


class SummitKind(WordEnum):
    """Who meets."""

    LEADERS = "leaders"
    MINISTERIAL = "ministerial"
    BUSINESS = "business"


class SummitStatus(WordEnum):
    """Where a summit stands, seen from the date of publication."""

    UPCOMING = "upcoming"
    ONGOING = "ongoing"
    CONCLUDED = "concluded"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


def _ordinal(owner: object, attribute: attrs.Attribute[int], value: object) -> None:
    if value is not None and (type(value) is not int or value < 1):
        raise ValueError(f"{where(owner, attribute)} must be a whole number from 1, not {value!r}")


@attrs.frozen(slots=True, kw_only=True)
class Summit(Record):
    """A meeting of heads of state or government, ministers or business people, as one event.

    Evidence: "mentions" (every span that names it, the fullest name first in `name`), and one entry for each other
    field that was read: "ordinal", "parties", "city", "start", "end", "status".

    Attributes:
        name: the fullest name in the text, without the article: "23rd India–Russia Annual Summit".
        ordinal: its number in its series, from 1.
        body: the organisation or series that holds it: "SAARC".
        kind: who meets.
        parties: the states and organisations that meet.
        city: where it is held.
        country: the country where it is held.
        start: its first day, as precise as text and date of publication allow.
        end: its last day, included.
        status: where it stands, seen from the date of publication; None where nothing tells.
    """

    record_type: ClassVar[str] = "summit"

    name: str = attrs.field(validator=text)
    ordinal: int | None = attrs.field(default=None, validator=_ordinal)
    body: str | None = attrs.field(default=None, validator=optional(text))
    kind: SummitKind = attrs.field(default=SummitKind.LEADERS, converter=SummitKind)
    parties: tuple[Party, ...] = attrs.field(
        default=(), converter=as_tuple, validator=tuple_of(instance(Country, Organization, Place, Person))
    )
    city: str | None = attrs.field(default=None, validator=optional(text))
    country: Country | None = attrs.field(default=None, validator=optional(instance(Country)))
    start: UncertainDate | None = attrs.field(default=None, validator=optional(instance(UncertainDate)))
    end: UncertainDate | None = attrs.field(default=None, validator=optional(instance(UncertainDate)))
    status: SummitStatus | None = attrs.field(default=None, converter=attrs.converters.optional(SummitStatus))
