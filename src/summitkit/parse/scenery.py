"""What stands in a scene: a mention of an actor, a town, a date and an amount, each with its range of words."""

from __future__ import annotations

import attrs

from summitkit.model.actor import Country, Entity, Organization, Person, Place
from summitkit.model.amount import Amount
from summitkit.model.mention import DateMention
from summitkit.model.when import UncertainDate

__all__ = ["Figure", "Moment", "Side", "Town", "country_of"]


@attrs.frozen(slots=True, kw_only=True, weakref_slot=False)
class Side:
    """A mention of an actor.

    Attributes:
        first, last: its words.
        name_first, name_last: the words of the name itself, without title.
        entity: who it is.
        actor: the actor's number in the cast.
        form: the form of the mention, as `Mention.form` has it.
    """

    first: int
    last: int
    name_first: int
    name_last: int
    entity: Entity
    actor: int
    form: str

    @property
    def country(self) -> Country | None:
        """The country that it is or belongs to."""
        return country_of(self.entity)


@attrs.frozen(slots=True, kw_only=True, weakref_slot=False)
class Town:
    """A city or venue named at a place of the text.

    Attributes:
        first, last: its words.
        name: its name, as the text has it.
        country: the country it lies in.
    """

    first: int
    last: int
    name: str
    country: Country | None


@attrs.frozen(slots=True, kw_only=True, weakref_slot=False)
class Moment:
    """A date or range of dates at a place of the text.

    Attributes:
        first, last: its words.
        start, end: its first and its last date; the same date where it is no range.
        mention: the date as the date parser gave it.
    """

    first: int
    last: int
    start: UncertainDate | None
    end: UncertainDate | None
    mention: DateMention


@attrs.frozen(slots=True, kw_only=True, weakref_slot=False)
class Figure:
    """An amount at a place of the text.

    Attributes:
        first, last: its words.
        amount: the amount.
    """

    first: int
    last: int
    amount: Amount


def country_of(entity: Entity | None) -> Country | None:
    """Return the country that an entity is, acts for or lies in; None where it has none."""
    if isinstance(entity, Country):
        return entity
    if isinstance(entity, Person):
        if entity.country is not None:
            return entity.country
        return next((role.country for role in entity.roles if role.country is not None), None)
    if isinstance(entity, (Organization, Place)):
        return entity.country
    return None
