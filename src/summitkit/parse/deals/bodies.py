"""Deals that make or join a body or a scheme: "endorsed the initiative on …", "join the EU", "the dispute over …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, OrganizationKind
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.acts import several
from summitkit.parse.deals.grammar import clause_start, kind_named, modifiers_start, object_end, pieces, specific
from summitkit.parse.deals.modality import Mood, mood_of, stage_in_mood
from summitkit.parse.deals.stages import stage_after
from summitkit.parse.deals.statements import stated
from summitkit.parse.deals.vocabulary import PAPERS, sector_index
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause, Statement
    from summitkit.parse.scene import Scene

__all__ = ["FIRST_WORDS", "from_bodies"]

_MAKES = words(
    """
    back backs backed approving
    unveil unveiled endorse endorses endorsed endorsing approve approved approves adopt adopts adopted adopting
    finalise finalize finalised finalized inaugurate
    launch launched launches launching establish established establishes welcome welcomed welcomes inaugurated
    agree
    """
)
_SCHEMES = words(
    """
    initiative fund mechanism network system centre center corridor roadmap programme program plan facility scheme
    partnership alliance council forum body bank platform compact pact declaration framework project programme
    strategy tariff tariffs union currency zone area parliament court agency code committee secretariat university
    stockpile market document force mission proposal package measures
    """
)
_JOINS = words("join joins joined joining rejoin rejoins rejoined enter")
_MEMBERSHIP = words("membership accession admission entry")
_INTO = frozenset(["to", "into"])
_DISPUTES = words(
    "differences dispute disputes impasse deadlock wrangling wrangle row stalemate standoff stand-off haggling quarrel"
    " quarrelling quarreling bickering"
)
_SIGNS = words("sign signs signed signing ink inks inked exchange exchanged exchanging conclude concluded concludes")
_COVERING = words("covering on concerning regarding for")
_COVERED = words("in the areas area fields field of sectors sector")
_HOPES = words(
    """
    hope hopes hoped want wants wanted seek seeks sought apply applied applying bid ambition ambitions wish wishes
    determination determined desire intention aspires aspirations invited invites invite
    waiting waited bids closer towards toward path
    """
)
_REACH = 8


def from_bodies(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence about schemes, memberships, disputes and signed papers."""
    for word in scene.where(FIRST_WORDS, clause.sentence.first, clause.sentence.last - 1):
        lower = scene.lower[word]
        if lower in _MAKES and (several(scene, clause, word) or _body_acts(scene, clause, word)):
            yield from _scheme(scene, clause, word)
        elif lower in _JOINS:
            yield from _joined(scene, clause, word)
        elif lower in _BECOMES:
            yield from _became(scene, clause, word)
        elif lower in _LEAVES:
            yield from _left(scene, clause, word)
        elif lower in _MEMBERSHIP:
            yield from _membership(scene, clause, word)
        elif lower in _DISPUTES and scene.lower[word + 1] in {"over", "on", "about"}:
            yield from _disputed(scene, clause, word)
        elif lower in _SIGNS:
            yield from _papers(scene, clause, word, word + 1)
        elif lower in PAPERS:
            yield from _papers_signed(scene, clause, word)


def _body_acts(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether a body of states, or a paper that states adopt, is the subject of a verb."""
    start = clause_start(scene, word, clause.sentence.first)
    return bool(_ADOPTED.intersection(scene.lower[start:word])) or any(
        isinstance(side.entity, Organization) and side.entity.kind is OrganizationKind.INTERGOVERNMENTAL
        for side in scene.all_sides_in(start, word)
    )


_ADOPTED = words("document declaration communique agreement accord treaty pact")


def _scheme(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield a named or described scheme that several parties endorse or launch."""
    first = word + 1
    while scene.word(first) in DETERMINERS | {"“", '"', "''", "``"}:
        first += 1
    if scene.word(first) in PREPOSITIONS:
        return  # "will be adopted at the forum": what is adopted stands before
    last = object_end(scene, first, clause.sentence.last)
    head = next((i for i in range(first, min(last, first + _REACH)) if scene.lower[i] in _SCHEMES), None)
    if not _TALKS.isdisjoint(scene.lower[first : first + _NEAR]):
        return  # "launch negotiations for a pact"
    if head is None or not (specific(scene, first, head) or scene.word(head + 1) in {"on", "for", "to"}):
        return
    hosts = scene.word(head) == "proposal" and scene.word(head + 2) in {"host", "hold", "meet", "visit"}
    if hosts or (scene.lower[word] == "agree" and scene.word(word + 1) not in DETERMINERS):
        return
    start = clause_start(scene, word, clause.sentence.first)
    status = stage_in_mood(scene, word, start, DealStatus.AGREED)
    if status is DealStatus.PROPOSED and mood_of(scene, word, start) is not Mood.EXPECTED:
        status = DealStatus.NEGOTIATING
    for place in pieces(scene, first, last):
        yield stated(clause, place, word, status, "deals.scheme", kind_named(scene, *place))


_TALKS = frozenset(["talks", "negotiations"])


def _joined(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "join the EU" where a country is to become a member of a body."""
    near = range(word + 1, min(clause.sentence.last, word + _NEAR))
    end = next((i for i in near if scene.side(i) is not None), word + 1)
    side = scene.side(end)
    if side is None and _APPLIES.intersection(scene.lower[word - 2 : word]):
        yield stated(clause, (word - 2, word + 1), word, DealStatus.PROPOSED, "deals.accession", DealKind.AGREEMENT)
    if side is not None and (side.form == "pronoun" or not _only_describes(scene, word + 1, end)):
        return
    body = side.entity if side is not None else None
    if side is None or not isinstance(body, Organization) or body.kind is not OrganizationKind.INTERGOVERNMENTAL:
        return
    reached = scene.word(word - 1) in {"to", "officially", "formally"} or _state_before(scene, word)
    if _acts_itself(scene, side.last) or not reached:
        return
    before = scene.lower[clause_start(scene, word, clause.sentence.first) : word]
    hoped = bool(_HOPES.intersection(before))
    done = scene.lower[word] in {"joined", "rejoined"}
    done = done or bool({"became", "become"}.intersection(before))  # "became the first country to join"
    status = DealStatus.PROPOSED if hoped else DealStatus.IN_FORCE if done else DealStatus.AGREED
    after = stage_after(scene, clause, side.last) if hoped else None
    if after is not None and after.value.status in {"rejected", "stalled"}:
        status = DealStatus(after.value.status)  # "a bid to join it was refused"
    yield stated(clause, (word, side.last), word, status, "deals.accession", DealKind.AGREEMENT)


def _only_describes(scene: Scene, first: int, last: int) -> bool:
    """Say whether nothing but an article and adjectives stand before the body's name: "the eight-nation SAARC"."""
    return all(scene.lower[i] in DETERMINERS or scene.forms[i][:1].islower() for i in range(first, last)) and not (
        {"of", "in", "and", "to", ","} & set(scene.lower[first:last])
    )


_NEAR = 5
_APPLIES = words("applied apply applies asked")
_ACCEPTS = words("ratified ratifies ratify approved approves endorsed accepted backed")
_LEAVES = words("withdrew withdraws withdraw left quit exited")


_BECOMES = words("become becomes became becoming")
_MEMBERS = words("member members")


def _became(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "became a full member of BRICS"."""
    head = next((i for i in range(word + 1, min(clause.sentence.last, word + 5)) if scene.lower[i] in _MEMBERS), None)
    if head is None or scene.word(head + 1) != "of":
        return
    side = scene.side(head + 2 + (scene.word(head + 2) == "the"))
    if side is None or not isinstance(side.entity, Organization) or _acts_itself(scene, side.last):
        return
    start = clause_start(scene, word, clause.sentence.first)
    status = DealStatus.IN_FORCE if scene.lower[word] == "became" else DealStatus.AGREED
    if "signed" in scene.lower[clause.sentence.first : word]:
        status = DealStatus.SIGNED
    status = stage_in_mood(scene, word, start, status)
    yield stated(clause, (word, side.last), word, status, "deals.accession", DealKind.TREATY)


def _acts_itself(scene: Scene, word: int) -> bool:
    """Say whether the word after a body's name makes it more than a place to join: "NATO leaders", "the EU in …ing"."""
    if scene.word(word) == "in":
        return scene.moment(word + 1) is None
    return scene.word(word) in _ITS_OWN


_ITS_OWN = words("leaders summit ministers forces 's ’s headquarters talks troops officials")


def _left(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "withdrew from ECOWAS" where a state gives up its place in a body."""
    end = word + 1
    while scene.word(end) in {"from", "the"}:
        end += 1
    side = scene.side(end)
    body = side.entity if side is not None else None
    if side is None or not isinstance(body, Organization) or body.kind is not OrganizationKind.INTERGOVERNMENTAL:
        return
    if _acts_itself(scene, side.last):
        return
    if _state_before(scene, word):
        yield stated(clause, (word, side.last), word, DealStatus.REJECTED, "deals.accession", DealKind.TREATY)


def _state_before(scene: Scene, word: int) -> bool:
    """Say whether a state is the subject right before a verb: "Finland joined", "Finland will join"."""
    before = word - 1
    while scene.word(before) in AUXILIARIES or scene.word(before) in {"officially", "formally", "also"}:
        before -= 1
    side = scene.side(before)
    return side is not None and isinstance(side.entity, Country)


_NEGOTIATES = words("talks negotiations discuss discusses discussed discussing negotiate negotiating")
_BACKS = words("candidate back backs backing support supports supported ready line eligible")


def _membership(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "candidate status for EU membership" that a country hopes for or talks about."""
    side = scene.side(word - 1)
    if side is None or scene.word(word + 1) in _INTO:
        side = scene.side(word + 2 + (scene.word(word + 2) == "the"))
    body = side.entity if side is not None else None
    if side is None or not isinstance(body, Organization) or body.kind is not OrganizationKind.INTERGOVERNMENTAL:
        return
    before = scene.lower[clause.sentence.first : word]
    if (told := _ACCEPTS.intersection(before[-_REACH:])) and scene.word(word + 1) == "to":
        stage = DealStatus.IN_FORCE if any(verb.startswith("ratif") for verb in told) else DealStatus.AGREED
        yield stated(clause, (word, side.last), word, stage, "deals.accession", DealKind.TREATY)
        return
    stage = (
        DealStatus.NEGOTIATING
        if _NEGOTIATES.intersection(scene.lower[max(clause.sentence.first, word - _REACH) : word + 3])
        else DealStatus.PROPOSED
    )
    if not (_HOPES | _BACKS | _NEGOTIATES).intersection((*before, *scene.lower[word : word + 3])):
        return
    first = modifiers_start(scene, word, clause.sentence.first)
    owner = scene.side(first - 2) if scene.word(first - 1) in {"'s", "’s"} else None
    if owner is not None and isinstance(owner.entity, Country):  # "backs Peru's entry into the union"
        members = ((owner.entity, owner.first, owner.last), (body, side.first, side.last))
        place = (first, max(word + 1, side.last))
        joins = stated(clause, place, word, stage, "deals.accession", DealKind.AGREEMENT)
        yield attrs.evolve(joins, members=members)
        return
    if scene.word(first - 1) == "for" and scene.word(first - 2) == "candidate":
        first = next((i for i in range(first - 2, clause.sentence.first, -1) if scene.lower[i] == "status"), first)
    yield stated(clause, (first, max(word + 1, side.last)), word, stage, "deals.accession", DealKind.AGREEMENT)


def _disputed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what a deadlock among those who negotiate is over: their budget, their trade deal."""
    first = word + 2
    while scene.word(first) in DETERMINERS:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    money = {m.value.sector for m in sector_index(scene.reading.lexicon).find(scene.forms, first, last)} & {
        "finance",
        "trade",
        "energy",
    }
    told = money or _CONTESTED.intersection(scene.lower[first:last])
    if last > first and told and specific(scene, first, last):
        settled = _SETTLED.intersection(scene.lower[max(clause.sentence.first, word - _NEAR) : word])
        status = DealStatus.AGREED if settled else DealStatus.STALLED
        yield stated(clause, (first, last), word, status, "deals.disputed", kind_named(scene, first, last))


_CONTESTED = words("budget spending price demarcation")
_SETTLED = words("settled settle resolved resolve ended ending solved patched made buried bridged")


def _papers_signed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what "documents on trade and on health were signed" and "letters were exchanged on rice" name."""
    if scene.lower[word + 1] in {"were", "was"} and scene.word(word + 2) in _SIGNS:
        yield from _papers(scene, clause, word + 2, word)
    if scene.lower[word + 1] not in _COVERING:
        return
    stop = next(
        (i for i in range(word + 2, min(clause.sentence.last, word + _FAR)) if scene.lower[i] in {"were", "was"}), 0
    )
    if not stop or scene.word(stop + 1) not in {"signed", "inked", "exchanged", "adopted"}:
        return
    preposition, begin = scene.lower[word + 1], word + 2
    for index in range(begin, stop + 1):
        again = scene.word(index) == "and" and scene.word(index + 1) == preposition
        if index != stop and not again:
            continue
        last = object_end(scene, begin, index)
        if last > begin and specific(scene, begin, last):
            place = (begin, last)
            yield stated(clause, place, stop + 1, DealStatus.SIGNED, "deals.papers", kind_named(scene, *place))
        begin = index + 2


_FAR = 16


def _past_time(scene: Scene, index: int) -> int:
    """Return the word after where and when papers are signed: "documents here on Monday concerning"."""
    while scene.word(index) in {"here", "on", "in"} or scene.moment(index) is not None:
        if scene.word(index) in {"on", "in"} and scene.moment(index + 1) is None:
            break
        index += 1
    return index


def _papers(scene: Scene, clause: Clause, word: int, begin: int) -> Iterator[Statement]:
    """Yield what "signed documents covering trade, sport and health" cover, the papers looked for from a word on."""
    for index in range(begin, min(clause.sentence.last - 2, begin + _REACH)):
        if scene.lower[index] not in PAPERS:
            continue
        covers = word + 1 if index < word else _past_time(scene, index + 1)
        if scene.word(covers) in _COVERING:
            first = covers + 1
            while scene.word(first) in _COVERED:
                first += 1
            last = object_end(scene, first, clause.sentence.last)
            if last > first and scene.moment(first) is None:
                start = clause_start(scene, word, clause.sentence.first)
                told = DealStatus.IN_FORCE if scene.word(first) == "ratification" else DealStatus.SIGNED
                status = stage_in_mood(scene, word, start, told)
                yield stated(clause, (first, last), word, status, "deals.papers", DealKind.AGREEMENT)
        return


FIRST_WORDS = _MAKES | _JOINS | _BECOMES | _LEAVES | _MEMBERSHIP | _DISPUTES | _SIGNS | PAPERS
