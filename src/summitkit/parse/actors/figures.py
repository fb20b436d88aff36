"""Actors in the making: who has been named so far, what is known of each, and every place that means it."""

from __future__ import annotations

import attrs

from summitkit.lexicon import entries
from summitkit.model.actor import Country, Organization, OrganizationKind, Role
from summitkit.model.span import Span

__all__ = ["Figure", "Place", "country_of"]


def country_of(entry: entries.Country) -> Country:
    """Return the model's country for an entry of the lexicon."""
    return Country(entry.name, entry.code)


@attrs.frozen(slots=True)
class Place:
    """A place in the text that means a figure.

    Attributes:
        first: its first word.
        last: the word after its last one.
        name_first: the first word of the name within it.
        name_last: the word after the name.
        form: as for `Mention.form`.
        confidence: from 0 to 1.
        span: the characters, where it is a part of a word: "Russian" in "Russian-made".
    """

    first: int
    last: int
    name_first: int
    name_last: int
    form: str
    confidence: float = 1.0
    span: Span | None = None


@attrs.define(slots=True, eq=False, kw_only=True)
class Figure:
    """An actor in the making.

    Attributes:
        kind: "person", "organization", "country" or "place".
        name: the fullest name so far; None for somebody known by office only.
        description: what the text calls somebody without a name.
        tokens: the words of a person's name, without particles, in lower case.
        gender: "m", "f" or "u".
        roles: offices with the words `[first, last)` that give each.
        country: what it belongs to, and the words that say so (None where it was inferred).
        affiliation: the body that a person belongs to.
        body: the sort of organisation.
        abbreviation: an organisation's short form.
        entry: the lexicon's entry.
        places: where the text names or means it.
        plural: True where it stands for several people.
    """

    kind: str
    name: str | None = None
    description: str | None = None
    tokens: tuple[str, ...] = ()
    gender: str = "u"
    roles: list[tuple[Role, entries.Role, int, int]] = attrs.field(factory=list)
    country: Country | None = None
    country_words: tuple[int, int] | None = None
    affiliation: Figure | None = None
    affiliation_words: tuple[int, int] | None = None
    body: OrganizationKind = OrganizationKind.OTHER
    abbreviation: str | None = None
    entry: entries.Entry | None = None
    places: list[Place] = attrs.field(factory=list)
    confidence: float = 1.0

    def organization(self) -> Organization:
        """Return the organisation that this figure stands for."""
        return Organization(
            self.name or "organization", kind=self.body, country=self.country, abbreviation=self.abbreviation
        )
