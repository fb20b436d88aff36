"""Deals about ties themselves: members taken in, relations raised or restored, flights and borders reopened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import clause_start, modifiers_start, object_end, undated
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.statements import stated
from summitkit.parse.deals.vocabulary import GROUPS, LINKS
from summitkit.parse.wording import DETERMINERS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause, Statement
    from summitkit.parse.scene import Scene

__all__ = ["FIRST_WORDS", "from_ties"]

_RAISES = words(
    "raise raises raised raising upgrade upgraded upgrades upgrading elevate elevates elevated elevating lift lifted"
)
_RELATIONS = words("ties relations relationship relationships partnership")
_LEVELS = words("partnership partnerships level ambassadorial alliance")
_ADMITS = words(
    """
    let lets readmit readmitted admit admits admitted admitting take took taken accept accepts accepted welcomed invite
    invites invited include
    """
)
_AS = words("as into")
_MEMBERS = words("member members fold ranks membership bloc club grouping")
_RESTORES = words(
    """
    resume resumes resumed resuming restore restores restored restoring reopen reopens reopened reopening normalise
    normalises normalised normalize normalizes normalized restart restarted restarts
    """
)
_DEALS = words("agreement deal pact accord talks negotiations treaty")
_PAST = words(
    "raised upgraded elevated lifted took taken admitted resumed restored reopened normalised normalized restarted"
)
_REACH = 8


def from_ties(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence about members taken in, relations raised and links reopened."""
    for word in scene.where(FIRST_WORDS, clause.sentence.first, clause.sentence.last - 1):
        lower = scene.lower[word]
        if lower in _RAISES:
            yield from _raised(scene, clause, word)
        elif lower in _ADMITS:
            yield from _admitted(scene, clause, word)
        elif lower in _RESTORES:
            yield from _restored(scene, clause, word)


def _mood(scene: Scene, clause: Clause, word: int, done: DealStatus) -> DealStatus:
    if scene.word(word - 1) in {"on", "about", "over"}:
        return DealStatus.NEGOTIATING
    begun = done if scene.lower[word] in _PAST and scene.word(word - 1) not in {"be", "to"} else DealStatus.AGREED
    return stage_in_mood(scene, word, clause_start(scene, word, clause.sentence.first), begun)


def _raised(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "raised their ties to a strategic partnership"."""
    near = range(word + 1, min(clause.sentence.last, word + _REACH))
    ties = next((i for i in near if scene.lower[i] in _RELATIONS), None)
    if ties is None:
        return
    last = object_end(scene, word + 1, clause.sentence.last)
    if _LEVELS.intersection(scene.lower[ties + 1 : last]):
        status = _mood(scene, clause, word, DealStatus.AGREED)
        yield stated(clause, (word, last), word, status, "deals.ties", DealKind.DECLARATION)


def _admitted(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "took in Peru and Chile as members", "decided to admit Peru"."""
    last = object_end(scene, word + 1, clause.sentence.last)
    taken = [
        side
        for side in scene.all_sides_in(word + 1, min(clause.sentence.last, word + _REACH))
        if isinstance(side.entity, Country)
    ]
    if not taken or taken[0].first > word + 3:
        yield from _was_admitted(scene, clause, word, last)
        return
    into = any(
        scene.lower[i] in _AS and _MEMBERS.intersection(scene.lower[i + 1 : i + 5])
        for i in range(taken[0].last, min(clause.sentence.last, taken[-1].last + 3))
    )
    before = scene.sides_in(clause.sentence.first, word)
    bodies = any(
        isinstance(side.entity, Organization) and side.entity.kind is OrganizationKind.INTERGOVERNMENTAL
        for side in before
    )
    into = into or any(
        scene.word(i) == "into" and _is_body(scene, i + 1) for i in range(taken[-1].last, taken[-1].last + 3)
    )
    into = into or (scene.lower[word].startswith("t") and scene.word(word + 1) == "in" and taken[0].first == word + 2)
    admits = scene.lower[word].startswith("admit") and bodies
    if into or admits:
        status = _mood(scene, clause, word, DealStatus.AGREED)
        if scene.lower[word].startswith("invite"):
            status = DealStatus.PROPOSED
        last = undated(scene, word, max(last, taken[-1].last))
        yield stated(clause, (word, last), word, status, "deals.accession", DealKind.AGREEMENT)


def _is_body(scene: Scene, word: int) -> bool:
    side = scene.side(word + (scene.word(word) == "the"))
    body = side.entity if side is not None else None
    return isinstance(body, Organization) and body.kind is OrganizationKind.INTERGOVERNMENTAL


def _was_admitted(scene: Scene, clause: Clause, word: int, last: int) -> Iterator[Statement]:
    """Yield "Peru and Chile will be admitted as members of APEC", "were admitted to ASEAN"."""
    before = scene.lower[max(clause.sentence.first, word - 3) : word]
    if scene.lower[word] != "admitted" or not _BE.intersection(before) or scene.lower[word + 1] not in {"to", "as"}:
        return
    named = [side.entity for side in scene.sides_in(word + 1, min(clause.sentence.last, word + _REACH))]
    bodies = [body for body in named if isinstance(body, Organization)]
    joining = any(isinstance(side.entity, Country) for side in scene.sides_in(clause.sentence.first, word))
    member = _MEMBERS.intersection(scene.lower[word + 2 : word + 5])
    if joining and (member or any(body.kind is OrganizationKind.INTERGOVERNMENTAL for body in bodies)):
        status = DealStatus.AGREED if "be" in before else DealStatus.IN_FORCE
        status = stage_in_mood(scene, word, clause_start(scene, word, clause.sentence.first), status)
        last = undated(scene, word, last)
        yield stated(clause, (word, last), word, status, "deals.accession", DealKind.AGREEMENT)


_BE = frozenset(["be", "been", "was", "were"])


def _restored(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "resumed air links" and "direct flights between the two countries will resume"."""
    start = clause_start(scene, word, clause.sentence.first)
    if not _two(scene, clause):
        return
    first = word + 1
    while scene.word(first) in DETERMINERS:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    aim = scene.word(word - 1) == "to" and scene.word(word - 2) in {"bid", "order", "effort", "efforts"}
    if last > first and not aim and LINKS.intersection(scene.lower[first : min(last, first + 4)]):
        status = _mood(scene, clause, word, DealStatus.IN_FORCE)
        yield stated(clause, (first, undated(scene, first, last)), word, status, "deals.restored", DealKind.AGREEMENT)
        return
    head = next((i for i in range(word - 1, start - 1, -1) if scene.lower[i] in LINKS), None)
    if head is not None and _DEALS.intersection(scene.lower[head:word]):
        return  # the deal's own noun tells
    if head is not None and word - head < _REACH and not {",", ";"} & set(scene.lower[head:word]):
        begin = modifiers_start(scene, head, start)
        end = object_end(scene, begin, word)
        status = _mood(scene, clause, word, DealStatus.IN_FORCE)
        if end > begin:
            yield stated(clause, (begin, end), word, status, "deals.restored", DealKind.AGREEMENT)


def _two(scene: Scene, clause: Clause) -> bool:
    named = {
        str(side.country) for side in scene.all_sides_in(clause.sentence.first, clause.sentence.last) if side.country
    }
    return len(named) > 1 or bool(GROUPS.intersection(scene.lower[clause.sentence.first : clause.sentence.last]))


FIRST_WORDS = _RAISES | _ADMITS | _RESTORES
