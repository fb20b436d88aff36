"""What stands in a scene: a mention of an actor, a town, a date and an amount, each with its range of words."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from functools import partial
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

import attrs

from summitkit.model.actor import Country, Entity, Organization, Person, Place
from summitkit.model.amount import Amount
from summitkit.model.mention import DateMention
from summitkit.model.when import UncertainDate
from summitkit.text.columns import ByColumns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Figure", "Moment", "SentenceNumbers", "Side", "Sides", "Town", "country_of"]


class Side(NamedTuple):
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


_side = partial(tuple.__new__, Side)
_LATELY = 1000


class Sides(ByColumns[Side]):
    """Mentions in the order of the text, by columns: a side is made when it is asked for.

    Attributes:
        firsts, lasts: the words of each.
    """

    __slots__ = (
        "_actors",
        "_entities",
        "_form_names",
        "_forms",
        "_lately",
        "_name_firsts",
        "_name_lasts",
        "_who",
        "firsts",
        "lasts",
    )

    def __init__(self, entities: Sequence[Entity] = ()) -> None:
        """Begin without any.

        Args:
            entities: whom mentions may stand for.
        """
        self._entities = entities
        self.firsts, self.lasts, self._name_firsts, self._name_lasts = (array("i") for _ in range(4))
        self._who, self._actors, self._forms = array("i"), array("i"), array("b")
        self._form_names: list[str] = []
        self._lately: dict[int, Side] = {}

    def add(self, words: tuple[int, int], name: tuple[int, int], who: int, actor: int, form: str) -> None:
        """Put down the next mention in the order of the text; `who` is the number of its entity."""
        if form not in self._form_names:
            self._form_names.append(form)
        self.firsts.append(words[0])
        self.lasts.append(words[1])
        self._name_firsts.append(name[0])
        self._name_lasts.append(name[1])
        self._who.append(who)
        self._actors.append(actor)
        self._forms.append(self._form_names.index(form))

    def only(self, numbers: Sequence[int]) -> Sides:
        """Return some of the mentions, by their numbers in ascending order."""
        chosen = Sides(self._entities)
        chosen._form_names = self._form_names
        for name in ("firsts", "lasts", "_name_firsts", "_name_lasts", "_who", "_actors", "_forms"):
            getattr(chosen, name).extend(map(getattr(self, name).__getitem__, numbers))
        return chosen

    def __len__(self) -> int:
        """Return the number of mentions."""
        return len(self.firsts)

    def _made(self, number: int) -> Side:
        """Return a mention, the same object for some time: an article asks for each of its mentions several times."""
        side = self._lately.get(number)
        if side is None:
            if len(self._lately) >= _LATELY:
                self._lately.clear()
            place = self.firsts[number], self.lasts[number], self._name_firsts[number], self._name_lasts[number]
            entity, form = self._entities[self._who[number]], self._form_names[self._forms[number]]
            side = self._lately[number] = Side(*place, entity, self._actors[number], form)
        return side

    def __iter__(self) -> Iterator[Side]:
        """Go through the mentions."""
        places = self.firsts, self.lasts, self._name_firsts, self._name_lasts
        entities, forms = map(self._entities.__getitem__, self._who), map(self._form_names.__getitem__, self._forms)
        return map(_side, zip(*places, entities, self._actors, forms, strict=True))

    def entities(self) -> Iterator[Entity]:
        """Go through the mentions' entities alone, which is much quicker."""
        return map(self._entities.__getitem__, self._who)

    def of(self, kind: type[Entity]) -> Iterator[Side]:
        """Go through the mentions of entities of one kind."""
        fits = [isinstance(entity, kind) for entity in self._entities]
        return map(self._made, compress(range(len(self)), map(fits.__getitem__, self._who)))

    def within(self, first: int, last: int) -> tuple[Side, ...]:
        """Return the mentions that lie wholly within a word range."""
        low, high = bisect_left(self.firsts, first), bisect_left(self.firsts, last)
        lasts = self.lasts
        return tuple([self._made(number) for number in range(low, high) if lasts[number] <= last])

    def holding(self, word: int) -> Side | None:
        """Return the mention that holds a word, the last where two share it."""
        number = bisect_right(self.firsts, word) - 1
        return self._made(number) if number >= 0 and word < self.lasts[number] else None


class SentenceNumbers:
    """For each word the number of its sentence.

    Attributes:
        firsts: the first word of each sentence, ascending.
    """

    __slots__ = ("firsts",)

    def __init__(self, firsts: Sequence[int]) -> None:
        """Take the first word of each sentence, ascending."""
        self.firsts = firsts

    def __getitem__(self, word: int) -> int:
        """Return the number of the sentence that holds a word."""
        return bisect_right(self.firsts, word) - 1


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
