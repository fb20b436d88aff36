"""Whose leaders the text has at the summit that it reports: those who speak and act in sentences of no other event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.model.summit import SummitKind, SummitStatus
from summitkit.parse.offices import LEADER, MINISTER, level
from summitkit.parse.summits.talkers import body_led, rank, state_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.scene import Scene, Side
    from summitkit.parse.summits.event import Event
    from summitkit.text.sentences import Sentence

__all__ = ["arriving", "attending"]

_ABSENT = words("absent absence skip skipped skipping boycott boycotted snubbed miss missed missing stayed invited")
_AWAY = frozenset([SummitStatus.UPCOMING, SummitStatus.POSTPONED, SummitStatus.CANCELLED])


def attending(scene: Scene, event: Event) -> Iterator[tuple[Party, int, int]]:
    """Yield the countries of the leaders who act in a text that reports from a summit, with the words for them."""
    if not _reported(scene, event):
        return
    least = MINISTER if event.kind is SummitKind.MINISTERIAL else LEADER
    for number, sentence in enumerate(scene.reading.layout.sentences):
        if number in event.foreign:
            continue
        for side in _actors(scene, sentence, least):
            party = state_of(scene, side) or body_led(side)
            if party is not None:
                yield party, side.first, side.last


def arriving(scene: Scene, event: Event) -> Iterator[tuple[Party, int, int]]:
    """Yield the countries of the leaders who are told to arrive for a summit to come in a report from its town."""
    ahead = any(mention.setting.status is SummitStatus.UPCOMING for mention in event.mentions)
    home = scene.home
    if not event.main or event.when is not None or home is None or not ahead or event.city not in {None, home.name}:
        return
    for number, sentence in enumerate(scene.reading.layout.sentences):
        if number in event.foreign or _ARRIVE.isdisjoint(scene.lower[sentence.first : sentence.last]):
            continue
        for side in _actors(scene, sentence, LEADER):
            party = state_of(scene, side)
            if party is not None:
                yield party, side.first, side.last


_ARRIVE = words("arrive arrives arrived arriving landed flew")


def _reported(scene: Scene, event: Event) -> bool:
    """Say whether the text reports from a summit: its main one, neither to come nor long over."""
    told = {mention.setting.status for mention in event.mentions}
    away = _AWAY & told and not (event.present and _HELD & told)
    if not event.main or event.when is not None or away:
        return False
    published, last = scene.reading.published, event.end or event.start
    if published is None or last is None or last.earliest is None or last.latest is None:
        return event.present or bool(_HELD & told)
    return last.earliest <= published and (published - last.latest).days <= _RECENT


_HELD = frozenset([SummitStatus.ONGOING, SummitStatus.CONCLUDED])
_RECENT = 7


def _actors(scene: Scene, sentence: Sentence, least: int) -> Iterator[Side]:
    """Yield the leaders whom a sentence has speak or act, none where it tells of those who stay away."""
    within = scene.lower[sentence.first : sentence.last]
    if _ABSENT.intersection(within):
        return
    if tuple(within[:2]) in _LISTING and not {"not", "n't", "n’t"}.intersection(within[2:3]):
        yield from _states_listed(scene, sentence)
    for side in scene.sides_in(sentence.first, sentence.last):
        if isinstance(side.entity, Country) and _ATTEND.intersection(scene.lower[side.last : side.last + 2]):
            yield side
        if not isinstance(side.entity, Person) or side.form == "pronoun":
            continue
        there = bool(_ATTEND.intersection(scene.lower[side.last : side.last + _NEAR]))
        known = (there or not side.entity.roles) and rank(scene, side) >= MINISTER
        if (known or level(scene.reading.lexicon, side.entity) >= least) and scene.word(side.first - 1) not in _OBJECT:
            yield side


_LISTING = frozenset([("these", "were"), ("these", "are"), ("they", "were"), ("they", "are")])


def _states_listed(scene: Scene, sentence: Sentence) -> Iterator[Side]:
    """Yield the people of a list, or the states beside their names: "Luis Vega of Peru", "Chile's Ana Lopez"."""
    for side in scene.sides_in(sentence.first, sentence.last):
        known = isinstance(side.entity, Person) and side.form == "name" and state_of(scene, side) is not None
        if known or (isinstance(side.entity, Country) and _beside_name(scene, side)):
            yield side


def _beside_name(scene: Scene, side: Side) -> bool:
    """Say whether a state stands before or after somebody's name."""
    owns = scene.word(side.last) in {"'s", "’s"}
    other = scene.side(side.last + 1) if owns else scene.side(side.first - 2)
    linked = owns or scene.word(side.first - 1) == "of"
    return linked and other is not None and isinstance(other.entity, Person)


_ATTEND = words("attended attends attend participated participates represented there present sent")
_NEAR = 5
_OBJECT = words("against of under since like to")
