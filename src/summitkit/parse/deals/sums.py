"""Deals told by money: what is pledged, set aside or given, and for what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import object_end, pieces, specific
from summitkit.parse.deals.transfers import acting, determined, names_two, transferred
from summitkit.parse.deals.vocabulary import GROUPS
from summitkit.parse.wording import cardinal, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summitkit.parse.deals.statements import Clause, Statement
    from summitkit.parse.scene import Scene

__all__ = ["FIRST_WORDS", "from_sums", "without_bare_sums"]

FIRST_WORDS = words(
    """
    pledge pledged pledges pledging promise promised promises promising commit committed commits committing earmark
    earmarked allocate allocated invest invested invests investing contribute contributed contributes put
    mobilise mobilize provide provided spend inject injected give gives gave set announce announced announces
    unveiled offered offers promising
    """
)
_FOR = words("for to into towards toward in of")
_MONEY_REACH = 4
_OBJECT_REACH = 14


def from_sums(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence about money that is pledged, set aside or given."""
    yield from _sums(scene, clause)
    for word in scene.where(FIRST_WORDS, clause.sentence.first, clause.sentence.last - 1):
        yield from _spent(scene, clause, word)


def without_bare_sums(scene: Scene, statements: Iterable[Statement]) -> Iterator[Statement]:
    """Yield the statements of one sentence but for bare sums of money whose purpose another statement tells."""
    found = list(statements)
    purposes = [statement.first for statement in found if statement.rule == "deals.pledged"]
    for statement in found:
        figures = scene.figures_in(statement.first, statement.last)
        bare = any(f.first == statement.first and f.last >= statement.last for f in figures)
        if not (bare and any(statement.last <= first < statement.last + _OBJECT_REACH for first in purposes)):
            yield statement


def _spent(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what money is pledged for: "committed $175 million to expanding its plants", else the money itself."""
    begin = _past_pledger(scene, word + 1 + (scene.word(word + 1) == "aside"))
    if (scene.lower[word] == "set" and begin == word + 1) or scene.lower[word : word + 2] == ("put", "at"):
        return
    money = next(
        (f for f in scene.figures_in(begin, min(clause.sentence.last, begin + _MONEY_REACH)) if f.amount.is_money), None
    )
    if money is None and scene.lower[word] in _VOWS:
        yield from _goods_promised(scene, clause, word)
    if money is None or money.first > begin + 2 or not (acting(scene, clause, word) or names_two(scene, clause)):
        return
    if "public" in scene.lower[max(clause.sentence.first, word - _OBJECT_REACH) : word]:
        return  # what people give is no deal
    place = _purpose(scene, clause, money.last) or (money.first, money.last)
    status = DealStatus.PROPOSED if scene.lower[word].startswith("offer") else DealStatus.AGREED
    yield transferred(scene, clause, place, word, status, "deals.pledged", DealKind.PLEDGE)
    for more in scene.figures_in(max(place[1], money.last), clause.sentence.last):
        if more.amount.is_money and scene.word(more.first - 1) == "and":
            place = _purpose(scene, clause, more.last) or (more.first, more.last)
            yield transferred(scene, clause, place, word, status, "deals.pledged", DealKind.PLEDGE)


def _past_pledger(scene: Scene, first: int) -> int:
    """Return the word after who pledges it: "a pledge by Peru of $3 billion"."""
    side = scene.side(first + 1) if scene.word(first) == "by" else None
    return side.last if side is not None and scene.word(side.last) == "of" else first


def _goods_promised(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "pledged 40 million doses of vaccine": a number of things right behind the verb."""
    first = word + 1
    last = object_end(scene, first, clause.sentence.last)
    if GROUPS.intersection(scene.lower[first : first + _MONEY_REACH]):
        return  # "promised five countries that …"
    counted = scene.word(first)[:1].isdigit() or bool(cardinal(scene.word(first)))
    if counted and last > first + 1 and specific(scene, first, last) and acting(scene, clause, word):
        for place in pieces(scene, first, last):
            yield transferred(scene, clause, place, word, DealStatus.AGREED, "deals.pledged", DealKind.PLEDGE)


_VOWS = words("pledge pledged pledges pledging promise promised promises promising committed")


def _sums(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the money that "up to 5 billion dollars will be provided in …" or an item of a list tells of."""
    for figure in scene.figures_in(clause.sentence.first, clause.sentence.last):
        if not figure.amount.is_money:
            continue
        place = _purpose(scene, clause, figure.last) or (figure.first, figure.last)
        stop = min(clause.sentence.last, figure.last + _OBJECT_REACH)
        given = next((w for w in range(figure.last, stop) if scene.lower[w] in _GIVEN and scene.word(w - 1) in _BE), 0)
        given = 0 if scene.word(given + 1) == "up" else given
        opens = figure.first - clause.sentence.first <= _ITEM_REACH and scene.lower[clause.sentence.first] in {
            "(",
            "-",
            "•",
        }
        if given:
            promised = scene.word(given - 1) == "be" or scene.lower[given] in _PROMISED
            status = DealStatus.AGREED if promised else DealStatus.IN_FORCE
            if place[0] > given or place[1] == figure.last:
                place = _purpose(scene, clause, given + 1) or (figure.first, figure.last)
            yield transferred(scene, clause, place, given, status, "deals.pledged", DealKind.LOAN_OR_AID)
        elif opens and place[0] > figure.first:
            yield transferred(
                scene,
                clause,
                (figure.first, place[1]),
                figure.first,
                DealStatus.AGREED,
                "deals.pledged",
                DealKind.LOAN_OR_AID,
            )


_GIVEN = words(
    """
    provided made given earmarked allocated set mobilised mobilized invested disbursed pledged committed lent granted
    extended contributed
    """
)
_PROMISED = words("earmarked pledged committed allocated set")
_BE = words("be been was were is are")
_ITEM_REACH = 4
_PERIODS = words("years months weeks days year month decade decades")


def _purpose(scene: Scene, clause: Clause, after: int) -> tuple[int, int] | None:
    """Return the words that tell what money is for, after a sum with its own conversion in brackets."""
    index = after
    if scene.word(index) == "(":
        closing = next((i for i in range(index, min(clause.sentence.last, index + 8)) if scene.lower[i] == ")"), index)
        index = closing + 1
    for ahead in range(index, min(clause.sentence.last - 1, index + 5)):
        if scene.lower[ahead] in _FOR and scene.side(ahead + 1) is None and scene.moment(ahead + 1) is None:
            first = determined(scene, ahead + 1)
            last = object_end(scene, first, clause.sentence.last)
            more = [f.first - 1 for f in scene.figures_in(first, last) if f.amount.is_money]
            last = next((word for word in more if scene.word(word) == "and"), last)
            if last > first and specific(scene, first, last) and scene.lower[last - 1] not in _PERIODS:
                return first, last
        if not scene.forms[ahead][:1].isalnum():
            break
    return None
