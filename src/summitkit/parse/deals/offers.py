"""Deals that one side seeks, offers or gives: "seek Peru's help in …", "push Chile for …", "wrote off a loan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person, Place
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.acts import verb_phrases
from summitkit.parse.deals.grammar import (
    after_recipient,
    clause_start,
    goodwill,
    is_capital,
    object_end,
    pieces,
    specific,
)
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.statements import Statement
from summitkit.parse.deals.talks import transactional
from summitkit.parse.deals.vocabulary import BREAKS
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, PREPOSITIONS, SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene

__all__ = ["from_offers"]

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
    train trained pledge pledged unveil unveiled
    """
)
_GIFTS = words(
    """
    aid assistance loan loans credit credits grant grants debt debts package relief treatment fund funds funding
    line exemption tariff tariffs zero-tariff scholarships personnel dollars euros yuan yen rupees pounds baht
    access duty-free preferences status billion million investment investments donation training food medicines
    vaccines doses
    """
)


def from_offers(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence about what one side seeks of another or gives to it."""
    both = _two_sides(scene, clause)
    for word in range(clause.sentence.first, clause.sentence.last - 1):
        lower = scene.lower[word]
        ready = lower in _READY and scene.lower[word + 1] in {"to", "in"}
        if not both and not ready and lower not in _FORGIVES | _WILL | {"to"}:
            continue
        if lower in _WILL or (lower == "to" and scene.lower[word - 1] in {"is", "are"}):
            yield from _will(scene, clause, word, both=both)
        elif ready:
            yield from _offered(scene, clause, word, both=both)
        elif lower in _SEEKS | _CALLS:
            yield from _sought(scene, clause, word)
        elif lower in _PUSHES:
            yield from _pushed(scene, clause, word)
        elif lower in {"wants", "want", "wanted"} and _other_party(scene, word + 1):
            yield from _demanded(scene, clause, word)
        elif lower in _WANTS and scene.lower[word + 1] == "to":
            yield from _wanted(scene, clause, word)
        elif lower in _GIVES and not _is_adjective(scene, word):
            yield from _given(scene, clause, word)


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
    return before in DETERMINERS or noun


_WILL = frozenset(["will", "would", "'ll", "’ll"])
_TRADES = words("help buy purchase sell let allow lift resume restore supply export import")
_READY = words("offered offers offer ready willing prepared interested keen proposed")
_OFFERS = words(
    """
    supply sell provide build buy buying acquire acquiring purchase purchasing supplying joint jointly produce lend
    invest export join deliver hand withdraw return lift open release resume sign give contribute send deploy
    """
)
_PROVIDES = words(
    """
    provide give grant offer extend cancel forgive donate contribute lend build construct set establish send double
    increase triple train open let allow lift resume resettle return admit free release designate restore sell
    supply invest finance fund exempt waive remove lift buy purchase deploy issue help
    """
)
_DEMANDS = words(
    "commit lift remove buy open cut reduce ease drop scrap increase supply sell end resume join limit stop halt free"
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
    first = _skip(scene, side.last + 2 + (scene.word(side.last + 2) == "to"))
    last = object_end(scene, first, clause.sentence.last)
    if last > first and _of_substance(scene, first, last):
        yield from _statements(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.demanded", None)


def _offered(scene: Scene, clause: Clause, word: int, *, both: bool) -> Iterator[Statement]:
    """Yield what a side offers to supply or is interested in buying."""
    verb = word + 2
    if scene.word(verb) not in _OFFERS:
        return
    first = _skip(scene, verb + 1)
    last = object_end(scene, first, clause.sentence.last)
    known = both or (_named_before(scene, clause, word) and transactional(scene, first, last))
    if last > first and known and specific(scene, first, last) and scene.word(first) not in PREPOSITIONS:
        yield from _statements(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.offered", None)


def _named_before(scene: Scene, clause: Clause, word: int) -> bool:
    return bool(scene.sides_in(clause_start(scene, word, clause.sentence.first), word))


def _will(scene: Scene, clause: Clause, word: int, *, both: bool) -> Iterator[Statement]:
    """Yield what one side says it will give, build or buy for another: each verb of a list its own pledge."""
    first = word + 1
    while scene.word(first) in {"also", "now", "soon", "continue", "further", "jointly", "together"}:
        first += 1
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
        start = _skip(scene, begin + 1 + (scene.word(begin + 1) == "up"))
        last = object_end(scene, start, end)
        gift = (
            _GIFTS.intersection(scene.lower[start:last])
            or _beneficiary(scene, clause, start, min(end, last + 6), word)
            or "jointly" in scene.lower[word:begin]
            or drill
            or (both and scene.lower[begin] in _TRADES and transactional(scene, start, last))
        )
        if last > start and specific(scene, start, last) and gift:
            yield from _statements(
                scene, clause, word, (start, last), DealStatus.AGREED, "deals.pledged", _gift_kind(scene, start, last)
            )


def _subject_side(scene: Scene, word: int) -> bool:
    """Say whether a state, a body or "we" is the subject of a verb."""
    word -= scene.lower[word] == "to"  # "is to"
    side = scene.side(word - 1)
    if side is not None and side.last == word:
        return isinstance(side.entity, (Country, Organization))
    return scene.word(word - 1) in _ACTORS


_ACTORS = words("we government they countries sides nations")
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


def _sought(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the object of "seek": after "help in getting" the thing itself."""
    if scene.lower[word] in _CALLS:
        yield from _called_for(scene, clause, word)
        return
    if scene.word(word + 1) == "to" and scene.word(word + 2) not in _WANTED_VERBS:
        return
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
    if last > first and _of_substance(scene, first, last):
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


def _called_for(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the scheme of "called for a joint coastguard", "calls for a regional fund"."""
    if scene.word(word + 1) != "for" or scene.word(word + 2) not in {"a", "an"}:
        return
    last = object_end(scene, word + 3, clause.sentence.last)
    if _JOINT.intersection(scene.lower[word + 3 : word + 6]) and specific(scene, word + 3, last):
        yield from _statements(
            scene, clause, word, (word + 3, last), DealStatus.PROPOSED, "deals.sought", DealKind.AGREEMENT
        )


_CALLS = words("call calls called calling")
_JOINT = words("joint common regional bilateral multilateral single settlement moratorium")


def _pushed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the object of "push for X" or "push Russia for X", and of "push cooperation on X"."""
    for ahead in range(word + 1, min(clause.sentence.last - 1, word + 6)):
        if scene.lower[ahead] == "for":
            first = _skip(scene, ahead + 1)
            last = object_end(scene, first, clause.sentence.last)
            if last > first and _of_substance(scene, first, last):
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
    first = after_recipient(scene, verb + 1)
    while scene.word(first) in DETERMINERS | {"up", "in"}:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    if last > first and specific(scene, first, last) and _beyond(scene, clause, verb, last, word):
        yield from _statements(scene, clause, word, (first, last), DealStatus.PROPOSED, "deals.wanted", None)


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


def _given(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what one side gives another: aid, loans, tariff relief, training."""
    first = _skip(scene, word + 1)
    if scene.word(word + 1) == "to" and scene.word(word + 2) not in {"host", "help"}:
        first = _skip(scene, word + 3)
    party = scene.side(word + 1 + (scene.word(word + 1) == "the")) if scene.lower[word].startswith("offer") else None
    if party is not None:
        first = max(first, party.last)
    last = object_end(scene, first, clause.sentence.last)
    last = next((at for at in range(first, last) if scene.lower[at] == "and" and scene.word(at + 1) in _PAST), last)
    gift = party is not None or _GIFTS.intersection(scene.lower[first:last])
    empty = scene.word(first) in _HELP | {"neither", "nothing", "as"}
    if last <= first or not gift or empty or not specific(scene, first, last):
        return
    start = clause_start(scene, word, clause.sentence.first)
    standing = "status" in scene.lower[first : first + _NEAR]  # granted, but not yet used
    past = (scene.word(word - 1) in {"has", "have", "had"} or scene.lower[word] in _PAST) and not standing
    past = past and (scene.lower[word] not in _ANNOUNCES or _for_long(scene, clause, word))
    status = DealStatus.IN_FORCE if past else DealStatus.AGREED
    offered = scene.lower[word].startswith("offer") and not _for_long(scene, clause, word)
    status = DealStatus.PROPOSED if offered else status
    kind = _gift_kind(scene, first, last)
    mood = stage_in_mood(scene, word, start, status)
    yield from _statements(scene, clause, word, (first, last), mood, "deals.given", kind)


def _for_long(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether what is offered has long been given: "over the past decade Chile has offered aid to"."""
    if scene.word(word - 1) not in {"has", "have"}:
        return False
    said = scene.lower[clause.sentence.first : clause.sentence.last]
    return any(said[at : at + 2] in _LONG for at in range(len(said))) or "since" in said


_LONG = frozenset([("the", "past"), ("the", "last"), ("for", "decades"), ("for", "years"), ("so", "far")])
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


def _skip(scene: Scene, first: int) -> int:
    first = after_recipient(scene, first)
    while scene.word(first) in DETERMINERS | AUXILIARIES | {"from", "for", "also", "off", "over", "home"}:
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
