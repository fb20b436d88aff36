"""Deals that one side seeks, calls for or offers: "seek Peru's help in …", "push Chile for …", "wants to buy …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.gifts import given, goods_start, statements_of, will_give
from summitkit.parse.deals.grammar import (
    after_recipient,
    clause_start,
    goodwill,
    is_capital,
    object_end,
    specific,
)
from summitkit.parse.deals.talks import transactional
from summitkit.parse.deals.vocabulary import LINKS
from summitkit.parse.wording import DETERMINERS, PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause, Statement
    from summitkit.parse.scene import Scene

__all__ = ["FIRST_WORDS", "from_offers"]

_SEEKS = words("seek seeks seeking sought request requests requested propose proposes proposed proposing")
_PUSHES = words("push pushes pushing pushed press pressing presses pressed lobby lobbying")
_WANTS = words("wants want wanted plans plan planned hopes hope hoped likely keen intends")
_WANTED_VERBS = words(
    """
    buy purchase sell supply build set open establish produce join export import acquire invest provide construct
    launch develop deploy increase expand
    """
)
_GIVES = words(
    """
    offer offers offered extend extends extended provide provides provided give gives gave given grant grants
    granted forgive forgives forgave forgiven forgiving announce announces announced announcing contribute
    contributed donate donated lend lent write wrote written cancel cancelled canceled waive waived exempt exempted
    train trained pledge pledged unveil unveiled thank thanks thanked thanking
    """
)


def from_offers(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence about what one side seeks of another or gives to it."""
    found = scene.where(FIRST_WORDS, clause.sentence.first, clause.sentence.last - 1)
    places = [word for word in found if scene.lower[word] not in _IS or scene.lower[word + 1] == "to"]
    both = bool(places) and _two_sides(scene, clause)
    for word in places:
        lower = scene.lower[word]
        ready = lower in _READY and scene.lower[word + 1] in {"to", "in"}
        if not both and not ready and lower not in _GIVEN_BY_ONE:
            continue
        if lower in _WILL or lower in _IS:
            yield from will_give(scene, clause, word + (lower in _IS), both=both)
        elif ready:
            yield from _offered(scene, clause, word, both=both)
        elif lower in _SEEKS or lower in _CALLS:
            yield from _sought(scene, clause, word)
        elif lower in _PUSHES:
            yield from _pushed(scene, clause, word)
        elif lower in {"wants", "want", "wanted"} and _other_party(scene, word + 1):
            yield from _demanded(scene, clause, word)
        elif lower in _WANTS and scene.lower[word + 1] == "to":
            yield from _wanted(scene, clause, word)
        elif lower in _GIVES and not _is_adjective(scene, word):
            yield from given(scene, clause, word)


_FORGIVES = words(
    """
    donated gave provided granted lent wrote written
    forgive forgives forgave forgiven forgiving exempt exempted waived cancelled canceled
    """
)


def _two_sides(scene: Scene, clause: Clause) -> bool:
    """Say whether a sentence names two parties at least, of which one may be a part of the world."""
    named = {
        str(side.country or side.entity)
        for side in scene.all_sides_in(clause.sentence.first, clause.sentence.last)
        if isinstance(side.entity, (Country, Organization, Person))
        or not side.entity.country
        or is_capital(scene, side)
    }
    return len(named) > 1 or bool(
        named and _NEIGHBOURS.intersection(scene.lower[clause.sentence.first : clause.sentence.last])
    )


_NEIGHBOURS = words("neighbours neighbors partners allies creditors donors")


def _is_adjective(scene: Scene, word: int) -> bool:
    before = scene.word(word - 1)
    noun = scene.lower[word] in {"grants", "grant", "offers", "offer", "credits"} and before in PREPOSITIONS - {"to"}
    return before in DETERMINERS - {"which", "that"} or noun


_WILL = frozenset(["will", "would", "'ll", "’ll"])
_IS = frozenset(["is", "are"])  # "is to supply", "are to build"
_READY = words("offered offers offer ready willing prepared interested interest keen proposed")
_OFFERS = words(
    """
    investing building supply sell provide build buy buying acquire acquiring purchase purchasing supplying joint
    jointly produce lend invest export join deliver hand withdraw return lift open release resume sign give contribute
    send deploy share
    """
)
_DEMANDS = words(
    "commit lift remove buy open cut reduce ease drop scrap increase supply sell end resume join limit stop halt free"
    " eliminate abolish assign"
)


def _of_substance(scene: Scene, first: int, last: int) -> bool:
    """Say whether an object tells something that parties can make a deal of, beyond goodwill."""
    return specific(scene, first, last) and transactional(scene, first, last) and not goodwill(scene, first, last)


def _other_party(scene: Scene, word: int) -> bool:
    side = scene.side(word)
    return (
        side is not None
        and (isinstance(side.entity, (Country, Organization)) or is_capital(scene, side))
        and scene.word(side.last) == "to"
    )


def _demanded(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what one party wants another to do: "wants Beijing to lift its export curbs"."""
    side = scene.side(word + 1)
    if side is None or scene.word(side.last + 1) not in _DEMANDS:
        return
    first = goods_start(scene, side.last + 2 + (scene.word(side.last + 2) == "to"))
    last = object_end(scene, first, clause.sentence.last)
    if last > first and _of_substance(scene, first, last):
        yield from statements_of(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.demanded", None)


def _offered(scene: Scene, clause: Clause, word: int, *, both: bool) -> Iterator[Statement]:
    """Yield what a side offers to supply or is interested in buying."""
    verb = word + 2
    if scene.word(verb) not in _OFFERS:
        return
    invests = scene.word(verb).startswith("invest") and scene.word(verb + 1) == "in"
    first = goods_start(scene, verb + 1 + invests)
    last = object_end(scene, first, clause.sentence.last)
    known = both or (_named_before(scene, clause, word) and transactional(scene, first, last))
    first_words = scene.lower[verb + 1 : verb + 2]
    if {"up", "way"}.intersection(first_words):
        return  # "ready to give up"
    if last > first and known and specific(scene, first, last) and scene.word(first) not in PREPOSITIONS:
        yield from statements_of(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.offered", None)


def _named_before(scene: Scene, clause: Clause, word: int) -> bool:
    return bool(scene.sides_in(clause_start(scene, word, clause.sentence.first), word))


def _sought(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the object of "seek": after "help in getting" the thing itself."""
    if scene.lower[word] in _CALLS:
        yield from _called_for(scene, clause, word)
        return
    if scene.word(word + 1) == "to" and scene.word(word + 2) not in _WANTED_VERBS:
        return
    if scene.word(word + 1) == "that" or (scene.word(word - 1) in DETERMINERS and scene.word(word + 1) == "from"):
        return  # "a request that the bank has not confirmed", "a request from rebels to delay the meeting"
    first = goods_start(scene, word + 1)
    last = object_end(scene, first, clause.sentence.last)
    for index in range(first, min(last, first + 8)):
        if scene.lower[index] in {"getting", "obtaining", "acquiring", "building"}:
            first = index + 1
            break
        if scene.lower[index] in {"promises", "commitment", "commitments", "assurances", "guarantees"}:
            first = _content(scene, index + 1, clause.sentence.last) or first
            last = object_end(scene, first, clause.sentence.last)
            yield from statements_of(
                scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.sought", DealKind.PLEDGE
            )
            return
    own = not _OWN_ACTS.isdisjoint(scene.lower[first : min(last, first + _NEAR)])
    if last > first and not own and _of_substance(scene, first, last):
        yield from statements_of(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.sought", None)


_OWN_ACTS = words("resolution bill law legislation amendment vote referendum approval parliament congressional meeting")


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


def _called_for(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the scheme of "called for a joint coastguard", "calls for a regional fund"."""
    first = word + 2 + (scene.word(word + 2) in {"a", "an"})
    joint = first > word + 2 and _JOINT.intersection(scene.lower[first : first + _NEAR])
    if scene.word(word + 1) != "for" or not (joint or LINKS.intersection(scene.lower[first : first + _NEAR])):
        return
    last = object_end(scene, first, clause.sentence.last)
    closer = scene.word(first) in {"closer", "better", "stronger", "warmer"}
    if last > first and specific(scene, first, last) and not closer:
        yield from statements_of(
            scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.sought", DealKind.AGREEMENT
        )


_CALLS = words("call calls called calling")
_NEAR = 3
_JOINT = words("joint common regional bilateral multilateral single settlement moratorium")


def _pushed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the object of "push for X" or "push Russia for X", and of "push cooperation on X"."""
    for ahead in range(word + 1, min(clause.sentence.last - 1, word + 6)):
        if scene.lower[ahead] == "for":
            first = goods_start(scene, ahead + 1)
            last = object_end(scene, first, clause.sentence.last)
            if last > first and _of_substance(scene, first, last):
                yield from statements_of(
                    scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.pushed-for", None
                )
            return
    first = goods_start(scene, word + 1)
    last = object_end(scene, first, clause.sentence.last)
    if last > first and scene.lower[first] in {"cooperation", "co-operation", "trade"} and last - first > 1:
        yield from statements_of(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.pushed-for", None)


def _wanted(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the object of "wants to open its market to …" and "is likely to set up a plant in …"."""
    verb = word + 2
    if scene.word(verb) not in _WANTED_VERBS:
        return
    first = after_recipient(scene, verb + 1)
    while scene.word(first) in DETERMINERS | {"up", "in"}:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    if last > first and specific(scene, first, last) and _beyond(scene, clause, verb, last, word):
        yield from statements_of(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.wanted", None)


def _beyond(scene: Scene, clause: Clause, first: int, last: int, word: int) -> bool:
    """Say whether the object reaches beyond the subject's own country: another party stands in it."""
    own = {str(side.country or side.entity) for side in scene.all_sides_in(clause.sentence.first, word)}
    return any(
        str(side.country or side.entity) not in own
        for side in scene.all_sides_in(first, last)
        if side.country is not None or _is_body(side.entity)
    )


def _is_body(entity: object) -> bool:
    return isinstance(entity, Organization) and entity.kind is not OrganizationKind.OTHER


FIRST_WORDS = _READY | _WILL | _IS | _SEEKS | _CALLS | _PUSHES | _WANTS | _GIVES
_GIVEN_BY_ONE = _FORGIVES | _WILL | _IS  # also where a sentence names one party alone
