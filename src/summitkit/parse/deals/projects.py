"""Deals told by a verb about a thing without a deal noun: "signed arms packages", "a joint refinery will be built"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Person
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import clause_start, modifiers_start, object_end, specific
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.stages import far_behind, stage_after, stage_before
from summitkit.parse.deals.statements import Statement, stated
from summitkit.parse.deals.topics import before_place
from summitkit.parse.deals.vocabulary import GROUPS, PAPERS
from summitkit.parse.wording import DETERMINERS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene

__all__ = ["FIRST_WORDS", "from_projects"]

_SIGNS = words("sign signs signed signing ink inks inked inking initial initialed initialled initials")
_OWN_PAPERS = words(
    """
    bill bills law laws decree decrees order orders act book letter autograph autographs legislation ordinance
    register off up on into in the for with petition execution guestbook statement ceremony later here today executive
    """
)
_PRONOUNS = words("it them him her us themselves himself herself")
_PROJECTS = words(
    """
    plant refinery pipeline railway railroad line bridge corridor port base fund bank centre center network programme
    program mission currency market union crossing border swap satellite reactor facility flights tariff
    link links service services route
    text university hospital airport highway road cable grid reserve stockpile force exercise exercises visas
    """
)
_LOOSE = words("market line union currency base force exercise exercises mission programme program network")
"""Works that mean much else unless they are said to be shared."""
_SHARED = words("joint single common proposed planned two-way bilateral trilateral regional")
_NEAR = 5


def from_projects(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence about papers signed and works made that have no deal noun."""
    places = scene.where(FIRST_WORDS, clause.sentence.first, clause.sentence.last - 1)
    several = bool(places) and _several(scene, clause)
    for word in places:
        lower = scene.lower[word]
        adjective = lower == "initial" and scene.word(word - 1) not in {"to", "will", "would", "and"}
        if lower in _SIGNS and not adjective and not _names_deal(clause, word):
            yield from _signed(scene, clause, word)
        elif lower in _OPENS and several:
            yield from _opened(scene, clause, word)
        elif lower in _BUILDS and several and scene.lower[word - 1] in _BE - {"were", "was"}:
            yield from _under_way(scene, clause, word)
        elif lower in _BUILDS and scene.lower[word - 1] in {"were", "was"}:
            yield from _built_with(scene, clause, word)
        elif lower in _WORKS and scene.lower[word + 1] in {"on", "of"}:
            yield from _begun(scene, clause, word, several=several)
        elif lower in _IDEAS and several:
            yield from _proposed(scene, clause, word)
        elif lower in _PROJECTS and scene.word(word + 1) not in _PROJECTS and scene.side(word) is None:
            yield from _made(scene, clause, word, several=several)


def _names_deal(clause: Clause, word: int) -> bool:
    """Say whether a deal noun stands near behind a verb."""
    return any(word < noun.first <= word + _NEAR and noun.value.weight > 1 for noun in clause.nouns)


def _several(scene: Scene, clause: Clause) -> bool:
    named = {
        str(side.country or side.entity)
        for side in scene.all_sides_in(clause.sentence.first, clause.sentence.last)
        if isinstance(side.entity, (Country, Organization, Person))
    }
    return len(named) > 1


def _signed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what a party signs, whatever it is, but for its own laws and letters."""
    start = clause_start(scene, word, clause.sentence.first)
    if scene.lower[word - 1] in _BE | DETERMINERS | {"no", "any", "show", "shows"} or scene.word(word + 1) == "of":
        return  # what was signed stands before it, or "a signing ceremony", "has signs of"
    acting = bool(scene.all_sides_in(start, word)) or bool(GROUPS.intersection(scene.lower[start:word]))
    first = word + 1
    while scene.word(first) in DETERMINERS:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    last = before_place(scene, first, last)
    if not acting or last <= first or scene.word(first) in _OWN_PAPERS | _PRONOUNS or not specific(scene, first, last):
        return
    if scene.word(first) in _NO_OBJECTS or scene.word(first + 1) in {"before", "after", "later", "earlier"}:
        return  # "signed minutes before midnight"
    if (_OWN_PAPERS | PAPERS).intersection(scene.lower[first:last]) or scene.moment(first) is not None:
        return
    if scene.side(first) is not None and scene.side(first).last >= last:  # type: ignore[union-attr]
        return
    if any(isinstance(side.entity, Person) for side in scene.all_sides_in(first, last)):
        return  # "signed the striker Luis Vega"
    told = DealStatus.AGREED if scene.lower[word].startswith("initial") else DealStatus.SIGNED
    status = stage_in_mood(scene, word, start, told)
    yield stated(clause, (first, last), word, status, "deals.signed", DealKind.AGREEMENT)


_NO_OBJECTS = words("but and or while when after before although because")


def _made(scene: Scene, clause: Clause, word: int, *, several: bool) -> Iterator[Statement]:
    """Yield a work of several parties whose stage a passive behind it tells."""
    first = modifiers_start(scene, word, clause.sentence.first)
    shared = bool(_SHARED.intersection(scene.lower[first:word]))
    last = object_end(scene, word, clause.sentence.last)
    if not (shared or (several and scene.lower[word] not in _LOOSE)) or not specific(scene, first, last):
        return
    stage = stage_after(scene, clause, last)
    stage = stage if stage is not None and _is_passive(scene, stage.first) else far_behind(scene, clause, last - 1)
    if stage is None or scene.lower[stage.first].endswith("ing"):
        return
    status = stage_in_mood(scene, stage.first, last, DealStatus(stage.value.status))
    yield Statement(
        first=first,
        last=last,
        sentence=clause.number,
        status=status,
        stage_first=stage.first,
        stage_last=stage.last,
        kind=DealKind.AGREEMENT,
        rule="deals.made",
    )


def _is_passive(scene: Scene, word: int) -> bool:
    return scene.word(word - 1 - (scene.word(word - 1) == "also")) in _BE


def _under_way(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the work that one party does in another: "China is financing a bridge in Peru", "is being built by X"."""
    if scene.lower[word - 1] == "being":
        start = clause_start(scene, word, clause.sentence.first)
        first, stop = modifiers_start(scene, word - 2, start), word - 2
        helped = scene.word(word + 1) in {"by", "with"} and scene.side(word + 2) is not None
    else:
        first, stop = word + 1, clause.sentence.last
        helped = True
    while scene.word(first) in DETERMINERS:
        first += 1
    last = object_end(scene, first, stop)
    head = any(scene.lower[i] in _BUILT | _PROJECTS for i in range(first, min(last, first + _NEAR + 1)))
    if helped and head and specific(scene, first, last):
        yield stated(clause, (first, last), word, DealStatus.IN_FORCE, "deals.made", DealKind.JOINT_VENTURE)


def _built_with(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the works of "roads were built with aid from Peru"."""
    near = range(word + 1, min(clause.sentence.last - 1, word + _NEAR))
    helped = next((w for w in near if scene.lower[w] == "with" and _HELP.intersection(scene.lower[w : w + _NEAR])), 0)
    if not helped or not scene.all_sides_in(helped, min(clause.sentence.last, helped + _NEAR)):
        return
    first = clause_start(scene, word, clause.sentence.first)
    while scene.word(first) in DETERMINERS:
        first += 1
    last = object_end(scene, first, word - 1)
    if last > first and specific(scene, first, last):
        yield stated(clause, (first, last), word, DealStatus.IN_FORCE, "deals.made", DealKind.LOAN_OR_AID)


_HELP = words("aid help assistance loans loan money funds credits grants support")
_BUILDS = words("building constructing financing funding built constructed financed funded repairing modernising")


def _opened(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the work that parties open: "Armenia and Iran opened a gas pipeline"."""
    first = word + 1
    while scene.word(first) in DETERMINERS:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    head = next((i for i in range(first, min(last, first + _NEAR)) if scene.lower[i] in _BUILT), None)
    if head is not None and specific(scene, first, last):
        status = stage_in_mood(scene, word, clause_start(scene, word, clause.sentence.first), DealStatus.IN_FORCE)
        yield stated(clause, (first, last), word, status, "deals.made", DealKind.JOINT_VENTURE)


_OPENS = words("opened inaugurated commissioned open inaugurate")
_BUILT = words(
    "pipeline bridge railway line port plant refinery embassy consulate highway road tunnel airport crossing dam"
    " hospital school stadium base centre center facility repair reconstruction reactors units project"
)


def _proposed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what a proposal is for that one party takes up or turns down: "rejected an offer to share the radar"."""
    before = stage_before(scene, clause, modifiers_start(scene, word, clause.sentence.first))
    first = _proposal(scene, word)
    if not first:
        return
    last = object_end(scene, first, clause.sentence.last)
    fates = (at for at in range(last, last + _NEAR) if at in clause.stages)
    after = next((at for at in fates if scene.word(at - 1) in _BE | {"has", "have", "had"}), None)
    stage = clause.stages[after] if before is None and after is not None else before
    if stage is None or last <= first or scene.word(first) in _MEETS or not specific(scene, first, last):
        return
    told = DealStatus(stage.value.status)
    if scene.lower[word].startswith("plan") and told not in {DealStatus.REJECTED, DealStatus.STALLED}:
        return
    status = told if told in {DealStatus.REJECTED, DealStatus.STALLED} else DealStatus.PROPOSED
    yield stated(clause, (first, last), stage.first, status, "deals.made", DealKind.AGREEMENT)


def _proposal(scene: Scene, word: int) -> int:
    """Return the first word of what a proposal is for, 0 where it stands for something else or nothing tells."""
    opener = word + 1
    if scene.word(opener) in {"by", "from"}:
        giver = scene.side(opener + 1)
        opener = giver.last if giver is not None else opener
    asks = scene.lower[word] == "request" and scene.word(opener) == "of"  # "at the request of some members"
    aim = scene.lower[word] == "bid" and scene.word(word - 2) == "in"  # "in a bid to do X"
    if scene.word(opener) not in {"for", "to", "of", "on"} or asks or aim:
        return 0
    first = opener + 1
    while scene.word(first) in DETERMINERS | {"sign", "conclude"}:
        first += 1
    if (asked := scene.side(first)) is not None and scene.word(opener) == "to":
        first = asked.last + (scene.word(asked.last) in {"'s", "’s"})  # "a request to the union for X"
        if scene.word(first) not in {"to", "for", "on"}:
            return 0
        first += 1
    return first if scene.moment(first) is None else 0  # "present its proposal to Peru on Saturday"


_MEETS = words("consider study host hold meet discuss visit attend comment comments interview interviews information")
_IDEAS = words("proposal proposals offer bid request plan plans")


def _begun(scene: Scene, clause: Clause, word: int, *, several: bool) -> Iterator[Statement]:
    """Yield what "work on a joint centre could begin" is about."""
    first = word + 2
    while scene.word(first) in DETERMINERS:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    begins = next((i for i in range(last, min(clause.sentence.last, last + _NEAR)) if scene.lower[i] in _BEGINS), None)
    shared = several or bool(_SHARED.intersection(scene.lower[first:last]))
    if begins is not None and last > first and shared and specific(scene, first, last):
        ahead = scene.lower[begins] in {"begin", "start", "begins", "starts"}
        status = DealStatus.AGREED if ahead else DealStatus.IN_FORCE
        yield stated(clause, (first, last), begins, status, "deals.made", DealKind.JOINT_VENTURE)


_WORKS = frozenset(["work", "construction", "building"])
_BEGINS = words("begin begins began begun start starts started underway way swing")
_BE = frozenset(["is", "are", "was", "were", "been", "be", "being"])


FIRST_WORDS = _SIGNS | _OPENS | _BUILDS | _WORKS | _IDEAS | _PROJECTS
