"""Deals that one party asks of another: "urged Japan to open its market to …", "asked for 20 billion in credits"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Place
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import after_recipient, clause_start, kind_named, object_end, specific
from summitkit.parse.deals.statements import stated
from summitkit.parse.deals.vocabulary import TRANSACTIONS, VAGUE
from summitkit.parse.wording import DETERMINERS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause, Statement
    from summitkit.parse.scene import Scene

__all__ = ["FIRST_WORDS", "from_demands"]

_ASKS = words(
    """
    urge urges urged urging press presses pressed pressing ask asks asked asking request requests requested persuade
    persuaded convince convinced lobbied pushed push pushing tell told call calls called appeal appealed appeals
    invite invites invited encourage encouraged
    """
)
_NEVER_FOR = words("invite invites invited encourage encouraged tell told persuade persuaded convince convinced")
_OFFERS = words("offer offers offered")
_ADDRESSED = words("allies partners creditors members donors companies nations countries neighbours neighbors lenders")
_DOES = words(
    """
    lift remove ease drop scrap cut reduce lower open reopen buy sell supply deliver resume restore sign ratify join
    adopt fund finance invest build provide give lend write forgive cancel release free return extradite withdraw
    accept recognise recognize increase double raise limit halt freeze suspend renew extend let allow grant approve
    admit dismantle abandon import export share pull hand stop end leave quit adopt halve eliminate abolish assign
    """
)
_HELPS = words("help support assistance aid cooperation co-operation backing investment funding")
_REACH = 9


def from_demands(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence in which somebody asks another party to do something or for something."""
    for word in scene.where(FIRST_WORDS, clause.sentence.first, clause.sentence.last - 2):
        if scene.lower[word] in _MOVES and scene.lower[word + 1] == "that":
            yield from _to_be_done(scene, clause, word)
        elif scene.lower[word] in _MOVES and scene.lower[word + 1] in {"the", "both", "they"}:
            yield from _to_do_together(scene, clause, word)
        if scene.lower[word] in _WANTS:
            yield from _wanted_done(scene, clause, word)
        if scene.lower[word] in _OFFERS:
            yield from _for_help(scene, clause, word)
        if scene.lower[word] in _ASKS:
            yield from _to_do(scene, clause, word)
            if scene.lower[word] not in _NEVER_FOR:
                yield from _for_help(scene, clause, word)
                yield from _for_money(scene, clause, word)


def _to_do(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what the one addressed is to do: "urged Japan to open its market"."""
    for index in range(word + 1, min(clause.sentence.last - 2, word + _REACH)):
        if scene.lower[index] == "to" and scene.lower[index + 1] in _DOES:
            if not _addresses(scene, clause, word, index):
                return
            first = after_recipient(scene, index + 2)
            while scene.word(first) in DETERMINERS:
                first += 1
            last = object_end(scene, first, clause.sentence.last)
            vague = (VAGUE | _REGARDS).intersection(scene.lower[first : first + 3])
            if last > first and specific(scene, first, last) and not vague:
                kind = kind_named(scene, first, last)
                place = (index + 1, last)
                yield stated(clause, place, word, DealStatus.PROPOSED, "deals.demanded", kind)
            return
        if scene.lower[index] in {".", ",", ";", "that", "and"}:
            return


def _for_money(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the money that is asked for: "asked Congress for $100 million in aid for Peru"."""
    for index in range(word + 1, min(clause.sentence.last - 2, word + _REACH)):
        if scene.lower[index] in {".", ",", ";", "that", "to"}:
            return
        if scene.lower[index] != "for":
            continue
        first = index + 1 + (scene.word(index + 1) in {"about", "some", "another"})
        money = next(
            (f for f in scene.figures_in(first, first + _MONEY) if f.first == first and f.amount.is_money), None
        )
        parties = scene.all_sides_in(clause.sentence.first, index)
        asked = scene.side(index - 1) is not None and bool(TRANSACTIONS.intersection(scene.lower[first : first + 3]))
        if (money is not None or asked) and parties:
            last = object_end(scene, first, clause.sentence.last)
            yield stated(clause, (first, last), word, DealStatus.PROPOSED, "deals.sought", DealKind.LOAN_OR_AID)
        return


_REGARDS = words("steps importance need concerns fact realities reality role right rights reasons")
_MONEY = 6


def _wanted_done(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what one party wants done: "wants the duties removed", "demands that Peru release the ships"."""
    if {"not", "n't", "n’t"}.intersection(scene.lower[max(clause.sentence.first, word - 2) : word]):
        return
    first = word + 1 + (scene.lower[word + 1] == "that")
    for index in range(first + 1, min(clause.sentence.last, word + _REACH)):
        done = scene.lower[index] in _DONE and first == word + 1 and scene.lower[word] in _LIKES
        addressed = scene.side(index - 1) is not None or scene.word(index - 1) in {"must", "should"}
        does = scene.lower[index] in _DOES and first > word + 1 and addressed
        if scene.lower[index] in _STOPS:
            return
        if not (done or does):
            continue
        begin = after_recipient(scene, index + 1) if does else first
        while scene.word(begin) in DETERMINERS | {"all", "over", "back"}:
            begin += 1
        last = object_end(scene, begin, clause.sentence.last if does else index)
        named = scene.all_sides_in(clause.sentence.first, clause.sentence.last)
        if last > begin and named and specific(scene, begin, last):
            yield stated(clause, (begin, last), word, DealStatus.PROPOSED, "deals.demanded", DealKind.PLEDGE)
        return


_LIKES = words("wants want wanted")
_WANTS = _LIKES | words("demands demand demanded demanding insists insisted")
_STOPS = words(". , ; to and")


def _to_be_done(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what is to be done by a party's wish: "proposed that their ties be raised"."""
    for index in range(word + 3, min(clause.sentence.last - 1, word + _FAR)):
        if scene.lower[index] == "be" and scene.lower[index + 1] in _DONE:
            first = word + 2
            while scene.word(first) in DETERMINERS:
                first += 1
            end = index - 1 if scene.word(index - 1) in {"should", "must", "to"} else index
            last = object_end(scene, first, end)
            admitted = scene.lower[index + 1] in {"let", "admitted"} and scene.side(first) is not None
            if admitted:
                first = index + 1
                near = (w for w in range(first, min(first + _AS_NEAR, clause.sentence.last)) if scene.lower[w] == "as")
                last = object_end(scene, next(near, index) + 1, clause.sentence.last)
            if last > first and specific(scene, first, last):
                rule = "deals.accession" if admitted else "deals.demanded"
                yield stated(clause, (first, last), word, DealStatus.PROPOSED, rule, kind_named(scene, first, last))
            return
        if scene.lower[index] in {".", ";"}:
            return


def _to_do_together(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what several are to do by a party's wish: "suggested the two countries engage in joint projects in X"."""
    near = range(word + 2, min(clause.sentence.last - 2, word + _TOGETHER_REACH))
    verb = next((w for w in near if scene.lower[w] in _JOINTLY and scene.lower[w - 1] in _SIDES), 0)
    if not verb:
        return
    first = verb + 1
    while scene.word(first) in DETERMINERS | {"in", "up", "on", "joint", "projects", "including"}:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    joint = "joint" in scene.lower[verb:last] or _DOES.intersection(scene.lower[verb : verb + 1])
    if last > first and joint and specific(scene, first, last):
        yield stated(clause, (first, last), word, DealStatus.PROPOSED, "deals.demanded", DealKind.JOINT_VENTURE)


_TOGETHER_REACH = 6
_SIDES = words("countries sides nations states parties they governments neighbours neighbors should jointly")
_JOINTLY = words("engage launch build set establish start develop create sign share open conduct hold")
_AS_NEAR = 4
_MOVES = words(
    "propose proposes proposed proposing suggested suggests demanded demands insisted insists recommended asked asks"
)
_DONE = words(
    """
    elevated upgraded raised resumed lifted removed eased reopened opened established created set built admitted
    extended signed exempted let allowed launched restored withdrawn released returned cancelled written reduced cut
    """
)
_FAR = 24


def _addresses(scene: Scene, clause: Clause, first: int, last: int) -> bool:
    """Say whether a party other than the asking one stands between the verb and "to"."""
    if _ADDRESSED.intersection(scene.lower[first:last]):
        return True
    own = {str(side.country or side.entity) for side in scene.all_sides_in(clause.sentence.first, first)}
    return any(
        str(side.country or side.entity) not in own and isinstance(side.entity, (Country, Organization, Place))
        for side in scene.all_sides_in(first, last)
    )


def _for_help(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what help is asked for: "requested Japan's cooperation on the second phase of the port"."""
    start = clause_start(scene, word, clause.sentence.first)
    for index in range(word + 1, min(clause.sentence.last - 2, word + _REACH)):
        if scene.lower[index] in {".", ",", ";", "that", "to"}:
            return
        if scene.lower[index] in _HELPS and scene.lower[index + 1] in {"on", "for", "in", "with"}:
            first = index + 2
            while scene.word(first) in DETERMINERS:
                first += 1
            last = object_end(scene, first, clause.sentence.last)
            parties = scene.all_sides_in(start, index)
            if last > first and specific(scene, first, last) and parties:
                yield stated(clause, (first, last), word, DealStatus.PROPOSED, "deals.sought", DealKind.LOAN_OR_AID)
            return


FIRST_WORDS = _MOVES | _WANTS | _OFFERS | _ASKS
