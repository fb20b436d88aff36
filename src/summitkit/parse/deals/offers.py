"""Deals that one side seeks, offers or gives: "seek India's help in …", "push Russia for …", "forgave debts of …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Place
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import clause_start, object_end, pieces, specific
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.statements import Statement
from summitkit.parse.deals.talks import transactional
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene

__all__ = ["from_offers"]

_SEEKS = words("seek seeks seeking sought request requests requested propose proposes proposed proposing")
_PUSHES = words("push pushes pushing pushed press pressing presses pressed lobby lobbying")
_WANTS = words("wants want wanted plans plan planned hopes hope hoped likely keen intends")
_WANTED_VERBS = words(
    "buy purchase sell supply build set open establish produce join export import acquire invest provide construct launch "
    "develop deploy increase expand"
)
_GIVES = words(
    "offer offers offered extend extends extended provide provides provided give gives gave given grant grants granted "
    "forgive forgives forgave forgiven forgiving announce announces announced announcing contribute contributed donate "
    "donated lend lent write wrote cancel cancelled waive waived exempt exempted train trained pledge pledged unveil unveiled"
)
_GIFTS = words(
    """
    aid assistance loan loans credit credits grant grants debt debts package relief treatment fund funds funding line
    exemption tariff tariffs zero-tariff scholarships personnel dollars euros yuan yen rupees pounds baht billion million
    investment investments donation training food medicines vaccines doses
    """
)


def from_offers(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence about what one side seeks of another or gives to it."""
    both = _two_sides(scene, clause)
    for word in range(clause.sentence.first, clause.sentence.last - 1):
        lower = scene.lower[word]
        if not both and lower not in _FORGIVES:
            continue
        if lower in _SEEKS:
            yield from _sought(scene, clause, word)
        elif lower in _PUSHES:
            yield from _pushed(scene, clause, word)
        elif lower in _WANTS and scene.lower[word + 1] == "to":
            yield from _wanted(scene, clause, word)
        elif lower in _GIVES and not _is_adjective(scene, word):
            yield from _given(scene, clause, word)


_FORGIVES = words("forgive forgives forgave forgiven forgiving exempt exempted waived cancelled")


def _two_sides(scene: Scene, clause: Clause) -> bool:
    """Say whether a sentence names two parties at least, of which one may be a part of the world."""
    named = {
        str(side.entity)
        for side in scene.all_sides_in(clause.sentence.first, clause.sentence.last)
        if isinstance(side.entity, (Country, Organization))
        or (isinstance(side.entity, Place) and not side.entity.country)
    }
    return len(named) > 1


def _is_adjective(scene: Scene, word: int) -> bool:
    return scene.word(word - 1) in DETERMINERS


def _sought(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the object of "seek": after "help in getting" the thing itself."""
    first = _skip(scene, word + 1)
    last = object_end(scene, first, clause.sentence.last)
    for index in range(first, min(last, first + 8)):
        if scene.lower[index] in {"getting", "obtaining", "acquiring", "building"}:
            first = index + 1
            break
        if scene.lower[index] in {"promises", "commitment", "commitments", "assurances", "guarantees"}:
            first = _content(scene, index + 1, clause.sentence.last) or first
            last = object_end(scene, first, clause.sentence.last)
            yield from _statements(
                scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.sought", DealKind.PLEDGE
            )
            return
    if last > first and specific(scene, first, last) and transactional(scene, first, last):
        yield from _statements(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.sought", None)


def _content(scene: Scene, first: int, stop: int) -> int | None:
    """Return the first word of what is promised: after "to" or "on"."""
    for index in range(first, min(stop, first + 8)):
        if (
            scene.lower[index] in {"to", "on", "of"}
            and scene.side(index) is None
            and scene.lower[index + 1] not in DETERMINERS
        ):
            return index + 1
    return None


def _pushed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the object of "push for X" or "push Russia for X", and of "push cooperation on X"."""
    for ahead in range(word + 1, min(clause.sentence.last - 1, word + 6)):
        if scene.lower[ahead] == "for":
            first = _skip(scene, ahead + 1)
            last = object_end(scene, first, clause.sentence.last)
            if last > first and specific(scene, first, last) and transactional(scene, first, last):
                yield from _statements(
                    scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.pushed-for", None
                )
            return
    first = _skip(scene, word + 1)
    last = object_end(scene, first, clause.sentence.last)
    if last > first and scene.lower[first] in {"cooperation", "co-operation", "trade"} and last - first > 1:
        yield from _statements(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.pushed-for", None)


def _wanted(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the object of "wants to open its market to …" and "is likely to set up a plant in …"."""
    verb = word + 2
    if scene.word(verb) not in _WANTED_VERBS:
        return
    first = verb + 1
    while scene.word(first) in DETERMINERS | {"up", "in"}:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    if last > first and specific(scene, first, last) and _beyond(scene, clause, first, last, word):
        yield from _statements(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.wanted", None)


def _beyond(scene: Scene, clause: Clause, first: int, last: int, word: int) -> bool:
    """Say whether the object reaches beyond the subject's own country: another party stands in it."""
    own = {str(side.country or side.entity) for side in scene.all_sides_in(clause.sentence.first, word)}
    return any(str(side.country or side.entity) not in own for side in scene.all_sides_in(first, last))


def _given(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what one side gives another: aid, loans, tariff relief, training."""
    first = _skip(scene, word + 1)
    if scene.word(word + 1) == "to" and scene.word(word + 2) not in {"host", "help"}:
        first = _skip(scene, word + 3)
    last = object_end(scene, first, clause.sentence.last)
    if last <= first or not _GIFTS.intersection(scene.lower[first:last]):
        return
    if not specific(scene, first, last):
        return
    start = clause_start(scene, word, clause.sentence.first)
    past = scene.word(word - 1) in {"has", "have"} or scene.lower[word] in _PAST
    status = DealStatus.IN_FORCE if past and scene.lower[word] not in _ANNOUNCES else DealStatus.AGREED
    kind = DealKind.PLEDGE if status is DealStatus.AGREED else DealKind.LOAN_OR_AID
    mood = stage_in_mood(scene, word, start, status)
    yield from _statements(scene, clause, word, (first, last), mood, "deals.given", kind)


_PAST = words("extended provided gave granted forgave forgiven contributed donated lent wrote cancelled waived trained")
_ANNOUNCES = words("announce announces announced announcing offer offers offered pledge pledged unveil unveiled")


def _skip(scene: Scene, first: int) -> int:
    while scene.word(first) in DETERMINERS | AUXILIARIES | {"from", "for", "also"}:
        first += 1
    return first


def _statements(
    scene: Scene,
    clause: Clause,
    word: int,
    place: tuple[int, int],
    status: DealStatus,
    rule: str,
    kind: DealKind | None,
) -> Iterator[Statement]:
    for one, other in pieces(scene, *place):
        yield Statement(
            first=one,
            last=other,
            sentence=clause.number,
            status=status,
            stage_first=word,
            stage_last=word + 1,
            kind=kind,
            rule=rule,
        )
