"""The actors of a document and where each of them is meant: what the other parsers ask for who somebody is."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Actor, Entity
from summitkit.model.span import Span
from summitkit.text.columns import ByColumns

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["NAME_FORMS", "Cast", "Mention", "Mentions"]

NAME_FORMS = frozenset(["name", "short-name", "acronym"])
"""The forms of mentions that name an actor."""

_LENGTH_BITS = 32


@attrs.frozen(slots=True, weakref_slot=False)
class Mention:
    """A span that names or means an actor.

    Attributes:
        span: the words: a name, a title with a name, a demonym, a role or a pronoun.
        actor: the actor's number in `Cast.actors`.
        form: "name", "short-name", "acronym", "demonym", "metonym", "role" or "pronoun".
        name: the part of `span` that is the name itself, without title; the span itself for other forms.
    """

    span: Span
    actor: int
    form: str
    name: Span


class Mentions(ByColumns[Mention]):
    """Mentions in the order of the text, by columns: a mention is made when it is asked for.

    Long texts have so many that they would need several times the memory as objects.

    Attributes:
        actors: the actor's number of each mention.
    """

    __slots__ = ("_ends", "_form_names", "_forms", "_name_ends", "_name_starts", "_starts", "actors")

    def __init__(self, rows: Iterable[tuple[int, int, int, str, int, int]] = ()) -> None:
        """Take mentions in any order; of those with the same start and end, the first given is kept.

        Args:
            rows: start, end, the actor's number, the form, and start and end of the name.
        """
        flat = array("q")
        names: dict[str, int] = {}
        for start, end, actor, form, name_start, name_end in rows:
            flat.extend((start, end, actor, names.setdefault(form, len(names)), name_start, name_end))
        self._form_names = tuple(names)
        columns = [flat[place::6] for place in range(6)]
        order = _in_order(*columns[:2])
        wide = max(columns[1], default=0) >= 1 << 31
        sorted_columns = [array("q" if wide else "i", map(column.__getitem__, order)) for column in columns]
        self._starts, self._ends, self.actors, self._forms, self._name_starts, self._name_ends = sorted_columns

    def __len__(self) -> int:
        """Return the number of mentions."""
        return len(self._starts)

    def __eq__(self, other: object) -> bool:
        """Compare with other mentions."""
        return isinstance(other, Mentions) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Hash the places."""
        return hash((tuple(self._starts), tuple(self._ends)))

    def _made(self, number: int) -> Mention:
        span = Span(self._starts[number], self._ends[number])
        start, end = self._name_starts[number], self._name_ends[number]
        name = span if (start, end) == (span.start, span.end) else Span(start, end)
        return Mention(span, self.actors[number], self._form_names[self._forms[number]], name)

    def numbers_within(self, span: Span) -> list[int]:
        """Return the numbers of the mentions that lie wholly inside a span, in the order of the text."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        ends, end = self._ends, span.end
        return [number for number in range(first, last) if ends[number] <= end]

    def by_length(self, numbers: Iterable[int]) -> list[int]:
        """Return numbers of mentions by start, of those that start together the longest first."""
        starts, ends = self._starts, self._ends
        return sorted(numbers, key=lambda number: (starts[number], -ends[number]))

    def outermost(self, numbers: Iterable[int]) -> list[int]:
        """Return those of some mentions, by their numbers, that lie in no other of them."""
        kept: list[int] = []
        for number in self.by_length(numbers):
            if not kept or self._ends[number] > self._ends[kept[-1]]:
                kept.append(number)
        return kept


def _in_order(starts: Sequence[int], ends: Sequence[int]) -> list[int]:
    """Return the numbers of the first of each span, by span."""
    keys = [start << _LENGTH_BITS | end - start for start, end in zip(starts, ends, strict=True)]
    order = sorted(range(len(keys)), key=keys.__getitem__)
    return [number for at, number in enumerate(order) if not at or keys[order[at - 1]] != keys[number]]


@attrs.frozen(slots=True)
class Cast:
    """All actors of a document with their mentions in the order of the text.

    Attributes:
        actors: the records.
        mentions: every mention, ordered by span; mentions may nest ("Russian" in "the Russian president"), but two
            mentions never share a start and an end.
    """

    actors: tuple[Actor, ...] = ()
    mentions: Mentions = attrs.field(factory=Mentions)

    def mentions_within(self, span: Span) -> tuple[Mention, ...]:
        """Return the mentions that lie wholly inside `span`, in the order of the text."""
        mentions = self.mentions
        return tuple([mentions[number] for number in mentions.numbers_within(span)])

    def outermost_within(self, span: Span) -> tuple[Mention, ...]:
        """Return the mentions inside `span` that lie in no other one inside it."""
        mentions = self.mentions
        return tuple([mentions[number] for number in mentions.outermost(mentions.numbers_within(span))])

    def closing(self, span: Span) -> Mention | None:
        """Return the one of `outermost_within` that ends where `span` does."""
        found = self.outermost_within(span)
        return found[-1] if found and found[-1].span.end == span.end else None

    def entities_within(self, span: Span) -> list[Entity]:
        """Return the entities of `outermost_within`."""
        mentions = self.mentions
        return [self.actors[mentions.actors[n]].entity for n in mentions.outermost(mentions.numbers_within(span))]

    def actor_at(self, span: Span) -> Actor | None:
        """Return the actor that the words at `span` stand for: its longest mention there, names before other forms."""
        found = self.outermost_within(span)
        if not found:
            return None
        best = max(found, key=lambda m: (m.form in NAME_FORMS, len(m.span)))
        return self.actors[best.actor]

    def entity_at(self, span: Span) -> Entity | None:
        """Return the entity of `actor_at`."""
        actor = self.actor_at(span)
        return None if actor is None else actor.entity

    def entity(self, mention: Mention) -> Entity:
        """Return the entity that a mention stands for."""
        return self.actors[mention.actor].entity
