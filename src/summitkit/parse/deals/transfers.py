"""Deals told by what passes from one party to another: goods bought and sold, ships handed over, barriers lifted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Person
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import (
    after_recipient,
    clause_start,
    is_capital,
    modifiers_start,
    object_end,
    specific,
)
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.stages import stage_after, stage_before
from summitkit.parse.deals.statements import Statement, stated
from summitkit.parse.deals.vocabulary import GROUPS, LINKS, TRANSACTIONS
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene

__all__ = ["FIRST_WORDS", "acting", "determined", "from_transfers", "names_two", "transferred"]

_TRADES = words(
    """
    buy buys bought buying purchase purchased purchases purchasing sell sold sells selling supply supplied supplies
    supplying deliver delivered delivers delivering lend lent lends donate donated donates ship shipped ordered hand
    handed hands cede ceded cedes extradite extradited return returned returns
    acquire acquired lease leased swap swapped
    """
)
_DONE = words(
    """
    handed ceded extradited bought purchased returned sold supplied delivered lent donated shipped
    ordered acquired leased swapped
    """
)
_COMMANDED = words(  # what is ordered, handed on or made, but no goods
    """
    study inquiry review probe investigation halt freeze stop visit trip journey chairmanship presidency leadership
    power
    """
)
_FOR = words("for to into towards toward in of")
_HANDED = words("delivered supplied donated shipped handed sold transferred leased exported")
_NOMINAL = words(
    """
    sale sales purchase delivery deliveries exports supplies supply acquisition lease transfer export import
    resumption construction release normalisation normalization restoration restructuring reopening lifting easing
    """
)
_OF_TIES = words("normalisation normalization restoration reopening")
_GOODS = words("tonnes tons barrels metres meters doses units percent aircraft buses trains patrol boats vessels tanks")
_PARTY_REACH = 9
_MONEY_REACH = 4


def from_transfers(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence about goods and works that pass from one party to another."""
    for word in scene.where(FIRST_WORDS, clause.sentence.first, clause.sentence.last - 1):
        lower = scene.lower[word]
        if lower in _TRADES and not _is_noun(scene, word):
            yield from _traded(scene, clause, word)
        if lower in _GIVEN_UP:
            yield from _bartered(scene, clause, word)
        if lower in _EASED and scene.lower[word - 1] == "be" and scene.word(word - 2) in _MODALS:
            yield from _to_be_eased(scene, clause, word)
        elif lower in _EASES:
            yield from _eased(scene, clause, word)
        elif lower in _HANDED and scene.lower[word - 1] in {"be", "been", "were", "was", "are", "being"}:
            yield from _handed(scene, clause, word)
        elif lower in _RECEIVES:
            yield from _received(scene, clause, word)
        elif lower in _NOMINAL and (scene.lower[word + 1] == "of" or _to_party(scene, word + 1)):
            yield from _nominal(scene, clause, word)


def _is_noun(scene: Scene, word: int) -> bool:
    before = {scene.word(word - 1), scene.word(word - 2) if scene.word(word - 1)[-2:] == "er" else ""}
    if scene.lower[word] == "return" and scene.word(word - 1) == "in":
        return True
    if scene.lower[word] == "supplies" and scene.word(word - 1) in _OF_SUPPLIES:
        return True
    if scene.lower[word] in _OF_GOODS and scene.word(word + 1) in _BARRIERS:
        return True  # "remove import controls"
    return bool(before & (DETERMINERS | {"'s", "’s", "of"})) or scene.word(word + 1) == "of"


_OF_SUPPLIES = words("medical emergency food relief gas oil energy water fuel power arms military humanitarian")
_OF_GOODS = words("import export purchase supply")


def acting(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether a party is the subject of a verb: named shortly before it in its clause, or "it", "we", "they"."""
    start = max(clause_start(scene, word, clause.sentence.first), word - _PARTY_REACH)
    sides = scene.sides_in(start, word)
    return (
        any(isinstance(s.entity, (Country, Organization, Person)) or is_capital(scene, s) for s in sides)
        or bool(_ACTORS.intersection(scene.lower[max(start, word - 2) : word]))
        or bool({"leaders", "ministers", "members"}.intersection(scene.lower[start:word]))
    )


_ACTORS = GROUPS | words("it he she country government")


def names_two(scene: Scene, clause: Clause) -> bool:
    """Say whether a sentence names two parties."""
    named = {
        str(side.country or side.entity)
        for side in scene.all_sides_in(clause.sentence.first, clause.sentence.last)
        if isinstance(side.entity, (Country, Organization, Person)) or is_capital(scene, side)
    }
    return len(named) > 1


def _traded(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "buy 12 million tonnes of soybeans", "supply Iran with gas", "donated 20 patrol boats"."""
    if not acting(scene, clause, word) or not names_two(scene, clause):
        return
    first = determined(scene, after_recipient(scene, word + 1))
    last = object_end(scene, first, clause.sentence.last)
    if scene.lower[word] == "ordered" and scene.side(first) is not None and "to" in scene.lower[first:last]:
        return  # "ordered the agency to …"
    office = not _COMMANDED.isdisjoint(scene.lower[first : first + _MONEY_REACH])
    if last <= first or scene.word(first) in _FOR or office or not specific(scene, first, last):
        return
    if not (_tangible(scene, first, last) or _given_over(scene, word, first, last)):
        return
    if not _SHARES.isdisjoint(scene.lower[first : first + _MONEY_REACH]):
        return  # what somebody supplies anyhow: "supplies a quarter of the gas"
    done = scene.lower[word] in _DONE and scene.word(word - 1) not in {"be", "been", "is", "are", "was", "were"}
    yield transferred(scene, clause, (first, last), word, DealStatus.IN_FORCE if done else DealStatus.AGREED)


_SHARES = words("quarter third half percent % most bulk")


def _given_over(scene: Scene, word: int, first: int, last: int) -> bool:
    """Say whether something is handed to another party, whatever it is: "handed over the island to Cameroon"."""
    over = not scene.lower[word].startswith("hand") or scene.word(word + 1) in {"over", "back"}
    given = over and scene.lower[word].startswith(("hand", "cede", "extradite", "return"))
    return given and any(_to_party(scene, index) for index in range(first, last))


def _bartered(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what was given up "in return for" something: "abandoned its missiles in exchange for aid"."""
    near = range(word + 1, min(clause.sentence.last - 2, word + _BARTER_REACH))
    back = next((w for w in near if scene.lower[w] in {"return", "exchange"} and scene.lower[w + 1] == "for"), 0)
    if not back or scene.lower[back - 1] != "in" or not acting(scene, clause, word):
        return
    first = determined(scene, word + 1 + (scene.word(word + 1) == "up"))
    last = object_end(scene, first, back - 1)
    if last > first and specific(scene, first, last):
        yield transferred(scene, clause, (first, last), word, DealStatus.IN_FORCE, kind=DealKind.AGREEMENT)


_GIVEN_UP = words("abandoned gave surrendered freed released froze dismantled dropped halted")
_BARTER_REACH = 14


def _eased(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the barrier that one party takes away for another: "will halve its tariffs on Chilean copper"."""
    if not acting(scene, clause, word) or not names_two(scene, clause):
        return
    first = determined(scene, word + 1)
    last = object_end(scene, first, clause.sentence.last)
    if last > first and _BARRIERS.intersection(scene.lower[first : first + _MONEY_REACH]):
        asked = _ASKED.intersection(scene.lower[max(clause.sentence.first, word - _ASKED_REACH) : word])
        status = DealStatus.PROPOSED if asked else DealStatus.AGREED  # "urged Peru on Monday in Lima to lift its ban"
        yield transferred(scene, clause, (word, last), word, status, "deals.transferred", DealKind.PLEDGE)


def _to_be_eased(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the barrier that "should be removed" or "will be lifted"."""
    start = clause.sentence.first
    head = next(
        (i for i in range(word - 3, max(start, word - _BARRIER_REACH), -1) if scene.lower[i] in _BARRIERS), None
    )
    if head is None or not names_two(scene, clause):
        return
    first = modifiers_start(scene, head, start)
    last = object_end(scene, first, word - 2)
    if last > first and specific(scene, first, last):
        wants = scene.word(word - 2) == "to" and _WANTS.intersection(scene.lower[start:first])
        wished = wants or scene.word(word - 2) in {"should", "must"}
        status = DealStatus.PROPOSED if wished else DealStatus.AGREED
        yield stated(clause, (first, last), word, status, "deals.transferred", DealKind.PLEDGE)


_ASKED = words("urge urged urges urging demand demanded demands insisted called asked persuade")
_ASKED_REACH = 18
_WANTS = words("wants want wanted demands demanded expects")
_EASED = words("lifted removed eased scrapped lowered cut abolished dropped waived halved suspended")
_MODALS = words("should must will would to")
_BARRIER_REACH = 16
_EASES = words(
    """
    lifting easing removing halve halved lower lowered cut cuts slash slashed waive waived scrap lift lifted ease eased
    remove removed reduce
    """
)
_BARRIERS = words(
    "tariff tariffs duty duties visa visas curbs controls sanctions quotas restrictions ban embargo levies"
)


def _tangible(scene: Scene, first: int, last: int) -> bool:
    return bool((TRANSACTIONS | _GOODS).intersection(scene.lower[first:last])) or bool(scene.figures_in(first, last))


def determined(scene: Scene, first: int) -> int:
    """Return the first word of goods, articles and auxiliaries left out."""
    while scene.word(first) in DETERMINERS | AUXILIARIES | {"over", "back"}:
        first += 1
    return first


def _handed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the goods of "sixteen helicopters will be delivered to Nairobi"."""
    start = clause_start(scene, word, clause.sentence.first)
    end = word
    while end > start and (scene.lower[end - 1] in AUXILIARIES or scene.lower[end - 1] in {"to", "also", "already"}):
        end -= 1
    first = determined(scene, start)
    last = object_end(scene, first, end)
    receives = any(True for _ in scene.all_sides_in(word, min(clause.sentence.last, word + _PARTY_REACH)))
    if last > first and receives and specific(scene, first, last) and _tangible(scene, first, last):
        past = DealStatus.IN_FORCE if scene.lower[word - 1] in {"were", "was", "been"} else DealStatus.AGREED
        yield transferred(scene, clause, (first, last), word, past, "deals.transferred", DealKind.CONTRACT)


_RECEIVES = words("received receives receive obtained get gets got")


def _received(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the goods of "received 20 tanks from Poland"."""
    first = determined(scene, word + 1)
    last = object_end(scene, first, clause.sentence.last)
    giver = next((w for w in range(first, last) if scene.lower[w] == "from" and scene.side(w + 1) is not None), 0)
    if (
        giver > first
        and specific(scene, first, giver)
        and _tangible(scene, first, giver)
        and acting(scene, clause, word)
    ):
        side = scene.side(giver + 1)
        after = side.last if side is not None else last
        begin = determined(scene, after + 1)
        end = object_end(scene, begin, clause.sentence.last) if scene.word(after) == "for" else begin
        place = (begin, end) if end > begin and specific(scene, begin, end) else (first, giver)
        kind = DealKind.LOAN_OR_AID if _LENT.intersection(scene.lower[first:giver]) else DealKind.CONTRACT
        yield transferred(scene, clause, place, word, DealStatus.IN_FORCE, kind=kind)


_LENT = words("credit credits loan loans grant grants aid assistance")


def _to_party(scene: Scene, word: int) -> bool:
    return scene.word(word) == "to" and scene.side(word + 1) is not None


def _nominal(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "the sale of F-16 jets to Turkey" where its stage is told."""
    last = object_end(scene, word, clause.sentence.last)
    begin = modifiers_start(scene, word, clause.sentence.first)
    banned = scene.word(begin - 1) == "on" and scene.word(begin - 2) in _BARRIERS
    begin -= 2 * banned
    stage = stage_before(scene, clause, begin) or stage_after(scene, clause, last)
    tied = scene.lower[word] in _OF_TIES and bool(LINKS.intersection(scene.lower[word : word + _MONEY_REACH]))
    tangible = _tangible(scene, begin, last) or tied
    if stage is None or last <= word + 2 or not tangible or not names_two(scene, clause):
        return
    if scene.word(begin - 1 - (scene.word(begin - 1) in DETERMINERS)) == "since":
        return  # "since the restoration of ties": when, not what
    if (begin == word and scene.word(word + 1) == "to") or scene.word(word + 2) in {"what", "how"}:
        return
    start = clause_start(scene, stage.first, clause.sentence.first)
    told = DealStatus(stage.value.status)
    told = DealStatus.AGREED if banned and told is DealStatus.REJECTED else told  # who lifts a ban gives something
    yield Statement(
        first=begin,
        last=last,
        sentence=clause.number,
        status=stage_in_mood(scene, stage.first, start, told),
        stage_first=stage.first,
        stage_last=stage.last,
        kind=DealKind.PLEDGE if banned else DealKind.CONTRACT,
        rule="deals.transferred",
    )


def transferred(
    scene: Scene,
    clause: Clause,
    place: tuple[int, int],
    word: int,
    status: DealStatus,
    rule: str = "deals.transferred",
    kind: DealKind = DealKind.CONTRACT,
) -> Statement:
    """Return the statement of what a verb passes on, at the stage that the verb's mood gives it."""
    start = clause_start(scene, word, clause.sentence.first)
    return Statement(
        first=place[0],
        last=place[1],
        sentence=clause.number,
        status=stage_in_mood(scene, word, start, status),
        stage_first=word,
        stage_last=word + 1,
        kind=kind,
        rule=rule,
    )


FIRST_WORDS = _TRADES | _GIVEN_UP | _EASED | _EASES | _HANDED | _RECEIVES | _NOMINAL
