"""Whether those come of whom a trip is told: there already, still expected, or staying away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.delegation import Attendance
from summitkit.parse.delegations.withdrawals import STAYS_AWAY
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Scene

__all__ = ["attendance_of", "parted"]

_TO_COME = frozenset(["will", "to", "would", "due", "expected", "scheduled", "plans"])
_PRESENT_TENSE = words(
    """
    travel travels fly flies head heads go goes arrive arrives land lands come comes visit visits tour tours leave
    leaves depart departs attend attends join joins meet meets open opens send sends gather gathers
    """
)
_WILL = frozenset(["will", "would"])
_LATER = frozenset(["tomorrow", "tonight", "next"])
_BEFORE, _AFTER = 6, 9


def attendance_of(scene: Scene, trip: Trip) -> Attendance:
    """Return whether the delegation is there already: told in the past, still to come, or not coming at all."""
    if trip.rule == STAYS_AWAY:
        return Attendance.ABSENT
    sentence = scene.reading.layout.sentences[trip.sentence]
    told = scene.lower[max(sentence.first, trip.word - _BEFORE) : trip.word + 1]
    joined = scene.word(trip.word - 1) == "and" and not _WILL.isdisjoint(scene.lower[sentence.first : trip.word])
    if joined or not _TO_COME.isdisjoint(told) or scene.lower[trip.word] == "coming":
        return Attendance.EXPECTED  # "will skip the talks and send"
    ahead = scene.lower[trip.word] in _PRESENT_TENSE and _is_ahead(scene, trip.word, sentence.last)
    return Attendance.EXPECTED if ahead else Attendance.PRESENT


def _is_ahead(scene: Scene, word: int, last: int) -> bool:
    """Say whether the day told after a verb in the present tense is still to come: "arrives on Monday"."""
    published = scene.reading.published
    near = scene.moments_in(word, min(last, word + _AFTER))
    days = [moment.start.earliest for moment in near if moment.start is not None and moment.start.earliest is not None]
    if published is None or not days:
        return not _LATER.isdisjoint(scene.lower[word : word + _AFTER])
    return min(days) > published


def parted(trips: Sequence[Trip], scene: Scene) -> tuple[tuple[Trip, ...], tuple[Trip, ...]]:
    """Return the trips that are made and those that are not, of each person and country only one kind.

    Who is told to be there hasn't stayed away; who was only expected has, where the text tells so afterwards.
    """
    missed = {_whose(trip): trip for trip in trips if trip.rule == STAYS_AWAY}
    if not missed:
        return tuple(trips), ()
    there = {
        whose
        for trip in trips
        if trip.rule != STAYS_AWAY and (whose := _whose(trip)) in missed and _holds(scene, trip, missed[whose])
    }
    made = (trip for trip in trips if trip.rule != STAYS_AWAY and (_whose(trip) not in missed or _whose(trip) in there))
    return tuple(made), tuple(trip for trip in trips if trip.rule == STAYS_AWAY and _whose(trip) not in there)


def _holds(scene: Scene, trip: Trip, missed: Trip) -> bool:
    """Say whether a trip is made all the same: it was seen, or is told after it was said not to be."""
    return attendance_of(scene, trip) is Attendance.PRESENT or trip.sentence > missed.sentence


def _whose(trip: Trip) -> tuple[str, str, object]:
    return str(trip.party), "" if trip.person is None else trip.person.label, trip.destination.country
