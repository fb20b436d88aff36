"""A summit in the making: the mentions that mean it, and what they agree on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.summit import SummitKind, SummitStatus
from summitkit.model.when import UncertainDate
from summitkit.parse.shared import set_of
from summitkit.parse.summits.recognition import Candidate
from summitkit.parse.summits.setting import Setting

if TYPE_CHECKING:
    from summitkit.model.actor import Country, Organization
    from summitkit.parse.summits.dating import Dating

__all__ = ["Event", "Mention", "body_key", "code_of"]


@attrs.frozen(slots=True)
class Mention:
    """A candidate with its setting.

    Attributes:
        bodies: what tells the bodies that its words name from others.
        countries: the codes of the countries that meet by its words.
    """

    candidate: Candidate
    setting: Setting
    bodies: frozenset[str] = attrs.field(init=False)
    countries: frozenset[str] = attrs.field(init=False)

    @bodies.default
    def _keys(self) -> frozenset[str]:
        return set_of([body_key(body) for body in self.candidate.bodies])

    @countries.default
    def _codes(self) -> frozenset[str]:
        return set_of([country.code for country in self.candidate.countries])


@attrs.define(slots=True, eq=False)
class Event:
    """A summit in the making: its mentions so far and what they agree on.

    What all mentions say is kept side by side, so that nobody need go through them again: `left` holds the words before
    the heads of their names, `lasting` whether any tells how many days it takes, `by_town` whether any
    sets it apart by a town before the head.
    """

    mentions: list[Mention] = attrs.field(factory=list)
    ordinal: int | None = None
    year: int | None = None
    kind: SummitKind | None = None
    bodies: set[str] = attrs.field(factory=set)
    countries: set[str] = attrs.field(factory=set)
    people: set[str] = attrs.field(factory=set)
    hosts: set[str] = attrs.field(factory=set)
    label: set[str] = attrs.field(factory=set)
    heads: set[str] = attrs.field(factory=set)
    left: set[str] = attrs.field(factory=set)
    lasting: bool = False
    by_town: bool = False
    city: str | None = None
    country: str | None = None
    start: UncertainDate | None = None
    end: UncertainDate | None = None
    when: str | None = None
    last_sentence: int = -1
    present: bool = False
    ahead: bool = False
    later: bool = False
    series: Event | None = None
    main: bool = False
    foreign: set[int] = attrs.field(factory=set)

    @property
    def of_talks(self) -> bool:
        """Whether its first mention is of talks with a leader or minister."""
        return self.mentions[0].candidate.rule == "summits.talks-with-leader"

    def add(self, mention: Mention, head: str) -> None:
        """Take a mention in."""
        candidate, setting = mention.candidate, mention.setting
        self.mentions.append(mention)
        self.ordinal = self.ordinal or candidate.phrase.ordinal
        self.year = self.year or candidate.phrase.year
        self.kind = self.kind or candidate.kind
        self.bodies.update(mention.bodies)
        self.countries.update(mention.countries)
        self.label.update(candidate.label)
        self.people.update(candidate.people)
        self.hosts.update(candidate.hosts)
        self.ahead = self.ahead or setting.status is SummitStatus.UPCOMING
        self.heads.add(head)
        self.left.update(candidate.phrase.left)
        self.lasting = self.lasting or bool(candidate.phrase.days)
        town = candidate.phrase.town
        self.by_town = self.by_town or (town is not None and town.first < candidate.phrase.head)
        self.when = self.when or candidate.when
        self.last_sentence = candidate.sentence
        self.present = self.present or setting.present
        venue, dating = setting.venue, setting.dating
        if venue is not None and self.city is None and (self.country is None or self.country == code_of(venue.country)):
            self.city, self.country = venue.city, self.country or code_of(venue.country)
        if dating is not None:
            self._widen(dating)

    def _widen(self, dating: Dating) -> None:
        """Take the first dates told, and a first day told later where only the last was known."""
        if self.start is None and self.end is None:
            self.start, self.end = dating.start, dating.end
        elif self.start is None and dating.start is not None and _before(dating.start, self.end):
            self.start = dating.start


def _before(one: UncertainDate, other: UncertainDate | None) -> bool:
    """Say whether a date begins before another, at most two weeks."""
    if other is None or one.earliest is None or other.earliest is None:
        return False
    return 0 <= (other.earliest - one.earliest).days <= _LONGEST


_LONGEST = 14


def body_key(body: Organization) -> str:
    """Return what tells one organisation from another."""
    return body.name.casefold()


def code_of(country: Country | None) -> str | None:
    """Return a country's ISO code, None for none."""
    return None if country is None else country.code
