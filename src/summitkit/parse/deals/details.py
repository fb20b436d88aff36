"""What else a text says of a deal: who proposes it, who has not decided, when and where it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.deal import DealStatus
from summitkit.parse.deals.grammar import clause_start
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.model.summit import Party
    from summitkit.parse.deals.statements import Member, Statement
    from summitkit.parse.scene import Moment, Scene, Town

__all__ = ["dated", "located", "proposer_of", "undecided_in"]

_ONE_SIDED = frozenset(["deals.sought", "deals.pushed-for", "deals.wanted", "deals.offered", "deals.demanded"])
_UNDECIDED = words("decision decisions undecided decided decide")
_NOT = words("n't n’t not yet no any")
_DONE = frozenset([DealStatus.SIGNED, DealStatus.AGREED, DealStatus.IN_FORCE])
_REACH = 9
_PLACE_REACH = 6


def proposer_of(scene: Scene, statement: Statement, members: tuple[Member, ...]) -> Party | None:
    """Return the party that seeks or offers a deal: the subject of the verb, where it is one of the parties."""
    if statement.rule not in _ONE_SIDED:
        return None
    sentence = scene.reading.layout.sentences[statement.sentence]
    start = clause_start(scene, statement.stage_first, sentence.first)
    for side in reversed(scene.sides_in(start, statement.stage_first)):
        party = side.country if isinstance(side.entity, (Country, Person, Place)) else side.entity
        if any(str(party) == str(member[0]) for member in members):
            return next(member[0] for member in members if str(member[0]) == str(party))
    return None


def undecided_in(scene: Scene, statement: Statement) -> tuple[Member, ...]:
    """Return the parties that the sentence says have not decided: "although India hasn't made any decision yet"."""
    sentence = scene.reading.layout.sentences[statement.sentence]
    for word in range(statement.last, sentence.last):
        if scene.lower[word] not in _UNDECIDED:
            continue
        start = max(statement.last, word - _REACH)
        if scene.lower[word] != "undecided" and not _NOT.intersection(scene.lower[start:word]):
            continue
        sides = [side for side in scene.sides_in(start, word) if isinstance(side.entity, (Country, Organization))]
        if sides:
            return tuple((side.entity, side.first, side.last) for side in sides[-1:])
    return ()


def dated(scene: Scene, statement: Statement) -> Moment | None:
    """Return the day beside the word that reports a deal as made."""
    if statement.status not in _DONE or statement.stage_last <= statement.stage_first:
        return None
    sentence = scene.reading.layout.sentences[statement.sentence]
    first, last = max(sentence.first, statement.stage_first - _REACH), min(sentence.last, statement.stage_last + _REACH)
    near = [m for m in scene.moments_in(first, last) if m.start is not None and m.start is m.end]
    outside = [m for m in near if not statement.first <= m.first < statement.last]
    return min(outside, key=lambda moment: abs(moment.first - statement.stage_first), default=None)


def located(scene: Scene, statement: Statement) -> Town | None:
    """Return the town where a deal was signed: after "signed … in" or beside the verb."""
    if statement.status is not DealStatus.SIGNED or statement.stage_last <= statement.stage_first:
        return None
    sentence = scene.reading.layout.sentences[statement.sentence]
    begin = statement.stage_last
    places = [
        *scene.towns_in(begin, min(sentence.last, begin + _PLACE_REACH)),
        *scene.towns_in(statement.last, min(sentence.last, statement.last + _PLACE_REACH)),
    ]
    return next((town for town in places if scene.word(town.first - 1) in {"in", "at"}), None)
