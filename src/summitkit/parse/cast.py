"""The actors of a document and where each of them is meant: what the other parsers ask for who somebody is."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from summitkit.model.actor import Actor, Entity
from summitkit.model.span import Span

__all__ = ["NAME_FORMS", "Cast", "Mention"]

NAME_FORMS = frozenset(["name", "short-name", "acronym"])
"""The forms of mentions that name an actor."""


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


@attrs.frozen(slots=True)
class Cast:
    """All actors of a document with their mentions in the order of the text.

    Attributes:
        actors: the records.
        mentions: every mention, ordered by span; mentions may nest ("Russian" in "the Russian president"), but two
            mentions never share a start and an end.
    """

    actors: tuple[Actor, ...] = ()
    mentions: tuple[Mention, ...] = ()
    _starts: tuple[int, ...] = attrs.field(
        init=False,
        repr=False,
        eq=False,
        default=attrs.Factory(lambda self: tuple(mention.span.start for mention in self.mentions), takes_self=True),
    )

    def mentions_within(self, span: Span) -> tuple[Mention, ...]:
        """Return the mentions that lie wholly inside `span`, in the order of the text."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        return tuple(mention for mention in self.mentions[first:last] if mention.span.end <= span.end)

    def outermost_within(self, span: Span) -> tuple[Mention, ...]:
        """Return the mentions inside `span` that lie in no other one inside it."""
        kept: list[Mention] = []
        for mention in sorted(self.mentions_within(span), key=lambda m: (m.span.start, -m.span.end)):
            if not kept or mention.span.end > kept[-1].span.end:
                kept.append(mention)
        return tuple(kept)

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
