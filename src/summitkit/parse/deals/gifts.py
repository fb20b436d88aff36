"""Deals that one side gives to another: "wrote off a loan", "will provide 20 million dollars of loans to X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Place
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import (
    after_recipient,
    clause_start,
    is_capital,
    modifiers_start,
    object_end,
    pieces,
    specific,
)
from summitkit.parse.deals.infinitives import verb_phrases
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.statements import stated
from summitkit.parse.deals.talks import transactional
from summitkit.parse.deals.vocabulary import BREAKS
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause, Statement
    from summitkit.parse.scene import Scene

__all__ = ["given", "goods_start", "statements_of", "will_give"]

_GIFTS = words(
    """
    aid assistance loan loans credit credits grant grants debt debts package relief treatment fund funds funding
    line exemption zero-tariff scholarships personnel dollars euros yuan yen rupees pounds baht
    access duty-free preferences status billion million investment investments donation training food medicines
    vaccines doses embassy consulate consulates
    """
)
_TRADES = words("help buy purchase sell let allow lift resume restore supply export import")
_PROVIDES = words(
    """
    create launch form introduce
    deliver provide give grant offer extend cancel forgive donate contribute lend build construct set establish send
    double
    increase triple train open let allow lift resume resettle return admit free release designate restore sell
    supply invest finance fund exempt waive remove lift buy purchase deploy issue help
    """
)


def will_give(scene: Scene, clause: Clause, word: int, *, both: bool) -> Iterator[Statement]:
    """Yield what one side says it will give, build or buy for another: each verb of a list its own pledge."""
    first = word + 1
    while scene.word(first) in _ALREADY:
        first += 1
    if scene.word(first) in _HANDS_OUT and (aid := _aid_before(scene, clause, word)) is not None:
        rule, kind = "deals.pledged", DealKind.LOAN_OR_AID
        yield from statements_of(scene, clause, word, aid, DealStatus.AGREED, rule, kind)
        return
    drill = scene.word(first) in _HOLDS and _DRILLS.intersection(scene.lower[first : first + _NEAR])
    if not (drill or scene.word(first) in _PROVIDES) or not _subject_side(scene, word):
        return
    stop = next(
        (i for i in range(first, clause.sentence.last) if scene.lower[i] in BREAKS or scene.lower[i] in SAID),
        clause.sentence.last,
    )
    for begin, end in verb_phrases(scene, first, stop):
        if not (drill or scene.lower[begin] in _PROVIDES):
            continue
        start = goods_start(scene, begin + 1 + (scene.word(begin + 1) == "up"))
        last = object_end(scene, start, end)
        gift = (
            _GIFTS.intersection(scene.lower[start:last])
            or _beneficiary(scene, clause, start, min(end, last + 6), word)
            or "jointly" in scene.lower[word:begin]
            or drill
            or "joint" in scene.lower[start:last]
            or (both and scene.lower[begin] in _TRADES and transactional(scene, start, last))
        )
        talks = not _NO_GIFTS.isdisjoint(scene.lower[start:last])
        if last > start and specific(scene, start, last) and gift and not talks:
            yield from statements_of(
                scene, clause, word, (start, last), DealStatus.AGREED, "deals.pledged", _gift_kind(scene, start, last)
            )


_ALREADY = words("also now soon continue further jointly together eventually gradually immediately")
_HANDS_OUT = words("provide give grant offer extend lend send contribute")


def _aid_before(scene: Scene, clause: Clause, word: int) -> tuple[int, int] | None:
    """Return the aid before the one who gives it: "the new aid Peru will provide to Chile"."""
    side = scene.side(word - 1)
    head = side.first - 1 if side is not None else word
    head -= scene.word(head) in {"the", "that", "which"}
    head -= scene.word(head) in {"that", "which"}
    if side is None or scene.word(head) not in _AID or not isinstance(side.entity, (Country, Organization)):
        return None
    return modifiers_start(scene, head, clause.sentence.first), head + 1


def _subject_side(scene: Scene, word: int) -> bool:
    """Say whether a state, a body or "we" is the subject of a verb."""
    word -= scene.lower[word] == "to"  # "is to"
    side = scene.side(word - 1)
    if side is not None and side.last == word:
        return isinstance(side.entity, (Country, Organization)) or is_capital(scene, side)
    return scene.word(word - 1) in _ACTORS


_ACTORS = words("we government they countries sides nations members group bloc alliance leaders ministers")
_NO_GIFTS = frozenset(["talks", "negotiations", "sovereignty", "chairmanship", "presidency"])
_HOLDS = words("hold conduct stage begin")
_DRILLS = words("exercise exercises drills manoeuvres maneuvers patrols")
_NEAR = 5


def _beneficiary(scene: Scene, clause: Clause, first: int, last: int, word: int) -> bool:
    """Say whether an object names another party than the subject: "a conference centre for the African Union"."""
    giver = scene.side(word - 1)
    own = {str(giver.country or giver.entity)} if giver is not None else set()
    own = own or {str(side.country or side.entity) for side in scene.all_sides_in(clause.sentence.first, word)}
    return any(
        str(side.country or side.entity) not in own
        for side in scene.all_sides_in(first, last)
        if isinstance(side.entity, (Country, Organization, Place))
    )


def given(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what one side gives another: aid, loans, tariff relief, training."""
    if scene.lower[word].startswith("thank"):
        yield from _thanked(scene, clause, word)
        return
    first = goods_start(scene, word + 1)
    if scene.word(word + 1) == "to" and scene.word(word + 2) not in {"host", "help"}:
        first = goods_start(scene, word + 3)
    party = scene.side(word + 1 + (scene.word(word + 1) == "the")) if scene.lower[word].startswith("offer") else None
    if party is not None:
        first = max(first, party.last)
    last = object_end(scene, first, clause.sentence.last)
    last = next((at for at in range(first, last) if scene.lower[at] == "and" and scene.word(at + 1) in _PAST), last)
    gift = party is not None or _GIFTS.intersection(scene.lower[first:last])
    empty = scene.word(first) in _HELP | _COURTESIES | {"and", "or"}
    people = "public" in scene.lower[max(clause.sentence.first, word - _SUBJECT) : word]
    if last <= first or not gift or empty or people or not specific(scene, first, last):
        return
    start = clause_start(scene, word, clause.sentence.first)
    standing = "status" in scene.lower[first : first + _NEAR]  # granted, but not yet used
    past = (scene.word(word - 1) in {"has", "have", "had"} or scene.lower[word] in _PAST) and not standing
    past = _for_long(scene, clause, word) or (past and scene.lower[word] not in _ANNOUNCES)
    status = DealStatus.IN_FORCE if past else DealStatus.AGREED
    offered = scene.lower[word].startswith("offer") and not past
    status = DealStatus.PROPOSED if offered else status
    kind = _gift_kind(scene, first, last)
    mood = stage_in_mood(scene, word, start, status)
    yield from statements_of(scene, clause, word, (first, last), mood, "deals.given", kind)


def _thanked(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the help that "thanked Peru for its aid" says was given."""
    near = range(word + 1, min(clause.sentence.last - 1, word + _THANKS_REACH))
    opener = next((index for index in near if scene.lower[index] == "for"), 0)
    first = goods_start(scene, opener + 1)
    last = object_end(scene, first, clause.sentence.last)
    if opener and scene.all_sides_in(word, opener) and _AID.intersection(scene.lower[first:last]):
        yield from statements_of(
            scene, clause, word, (first, last), DealStatus.IN_FORCE, "deals.given", DealKind.LOAN_OR_AID
        )


_SUBJECT = 8
_THANKS_REACH = 7


def _for_long(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether what is offered has long been given: "over the past decade Chile has offered aid to"."""
    if {"year", "years", "decade", "decades"} & set(scene.lower[word : clause.sentence.last]) and "ago" in (
        scene.lower[word : clause.sentence.last]
    ):
        return True
    if scene.word(word - 1) not in {"has", "have"}:
        return False
    said = scene.lower[clause.sentence.first : clause.sentence.last]
    return any(said[at : at + 2] in _LONG for at in range(len(said))) or "since" in said


_LONG = frozenset([("the", "past"), ("the", "last"), ("for", "decades"), ("for", "years"), ("so", "far")])
_COURTESIES = words(
    """
    neither nothing as gratitude thanks condolences sympathy congratulations greetings apologies apology regret regrets
    up rise advice reassurance reassurances prayers respects tribute tributes details glimpse explanation excuse
    """
)
_HELP = frozenset(["help", "support", "assistance"])  # what it is for tells more
_AID = words("aid assistance loan loans credit credits grant grants debt debts relief donation training personnel")


def _gift_kind(scene: Scene, first: int, last: int) -> DealKind:
    """Return aid or a loan where the object names one, else a pledge: market access, a mixed package."""
    head = scene.lower[first : first + 3]
    aid = _AID.intersection(scene.lower[first:last]) and "package" not in head
    return DealKind.LOAN_OR_AID if aid else DealKind.PLEDGE


_PAST = words(
    """
    extended provided gave granted forgave forgiven contributed donated lent wrote cancelled canceled waived trained
    """
)
_ANNOUNCES = words("announce announces announced announcing offer offers offered pledge pledged unveil unveiled")


def goods_start(scene: Scene, first: int) -> int:
    """Return the first word of the goods behind a verb of giving or seeking, the recipient and articles left out."""
    first = after_recipient(scene, first)
    first += 3 * (scene.word(first + 1) == "gift" and scene.word(first + 2) == "of")
    while scene.word(first) in DETERMINERS | AUXILIARIES | {"from", "for", "also", "off", "over", "home"}:
        first += 1
    return first


def statements_of(
    scene: Scene,
    clause: Clause,
    word: int,
    place: tuple[int, int],
    status: DealStatus,
    rule: str,
    kind: DealKind | None,
) -> Iterator[Statement]:
    """Yield the statements of the deals that an object names."""
    for piece in pieces(scene, *place):
        yield stated(clause, piece, word, status, rule, kind)
