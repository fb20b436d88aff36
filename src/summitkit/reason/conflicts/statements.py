"""What records state that somebody may deny, and what a denial says was not done."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Person
from summitkit.model.certainty import Polarity
from summitkit.model.claim import Claim
from summitkit.model.deal import Deal, DealStatus
from summitkit.model.delegation import Attendance, Delegation
from summitkit.model.record import Record
from summitkit.reason.names import fold_words
from summitkit.reason.words import Wording, stem, stems_of, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.actor import Entity
    from summitkit.reason.linking import Web

__all__ = ["NOT", "Statement", "is_denial", "is_said", "keys", "of_claim", "of_trip", "statements"]

_DENIABLE = frozenset(DealStatus) - {DealStatus.PROPOSED}
# Of such verbs the subject tells what there was none of.
_LIGHT = stems_of("take happen occur exist plan hold")
_REFUSAL = re.compile(r"\b(?:(?:will|would|shall) (?:not|never)|won[’']t)\b", re.IGNORECASE)
NOT = re.compile(
    r"\b(?:not|never|no|nor|neither|nobody|nothing|cannot|refrain\w*|abstain\w*)\b|n[’']t\b", re.IGNORECASE
)
# Who turns down a request doesn't say that it wasn't made.
_TURNED_DOWN = re.compile(r"\b(?:reject|refus|declin|spurn|turn\w* down)", re.IGNORECASE)
_SAID = re.compile(
    r"\A(?:that\b|(?:\S+ ){0,4}"
    r"(?:reports?|claims?|allegations?|accusations?|charges|suggestions?|rumou?rs?|speculation)\b)"
)
_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied)|dismiss|refut|rebut|disput|contradict|rubbish|scotch|quash|disavow)", re.IGNORECASE
)
_HOPING = re.compile(r"\b(?:hop(?:e|es|ed|ing)|wish|want|urg|fear|prefer|demand|warn)", re.IGNORECASE)
# What stands behind such a word is said by the way.
_ASIDE = re.compile(r"\b(?:who|which|because|if|when|while|although|unless|until|since|say|says|said)\b", re.IGNORECASE)
_UNSURE = re.compile(
    r"\W+(?:\w+\W+){0,2}?(?:(?:confirm|comment|believ|expect|dream|imagin|recall|remember|indicat|surpris|exclud|necessar)\w*|"
    r"know[ns]?|clear|say|said|tell|told|think|thought|hear[ds]?|see|seen|sure|certain|aware|evidence|signs?|proof|doubt|"
    r"rul(?:e|ed|ing) out|only|just|longer|mean[st]?|unlike|unnoticed)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\Ato\b|\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|"
    r"met|set|held|said|made|took|sent|won|lost|left|went|came|got|gave|found|built|bought|sold|shot|hit|cut|put|let|ran|flew|"
    r"began|fell|rose|grew|broke|chose|paid|kept|led|knew|saw|told|wrote|spoke|stood|fought|sought|brought|taught|"
    r"\w{2,}ed|(?<!the )(?<!of )(?<!and )\w{3,}s(?= (?:to|the|a|an|its|his|her|their|not|in|on|for|with|that)\b))\b"
)
# Who denies that "she had flown" speaks of herself.
_OF_SELF = re.compile(r"\A\W*(?:that )?(?:he|she|I)\b")
# "Bara, a town on the road north": what a name is, is no part of what is said of it.
_ASIDE_OF_NAME = re.compile(r"(?<=[a-z]), (?:an?|the|where|which|who) [^,;.]{1,80}(?:,|\Z)")
_CALLED = re.compile(r"\bas (?:an? |the |being |[\"“”'‘’])|\bas [\w-]+\W*\Z")
_ASKED = re.compile(r"\A(?:\S+ ){0,3}(?:requests?|demands?|proposals?|offers?|calls?|invitations?|appeals?|plans?)\b")


@attrs.frozen(slots=True, eq=False)
class Statement:
    """What a record states.

    Attributes:
        record: the record.
        words: of its content, its subject or its trip.
        told: of the sentence that tells of a deal.
        countries: those that it names or is about.
        names: the surname of who travels, or of a speaker who begins with himself: "that she had flown".
        act: what a claim says was not done, or is not: the first word after "not" or "no"; None where that word is
            light ("did not take place") or there is none.
        acts: that word and the next.
        refuses: whether a claim only says what somebody will not do.
    """

    record: Record
    words: Wording
    countries: frozenset[str]
    names: frozenset[str] = frozenset()
    act: str | None = None
    acts: tuple[str, ...] = ()
    refuses: bool = False
    told: Wording = attrs.field(factory=lambda: wording(""))


def is_denial(claim: Claim) -> bool:
    """Say whether a claim says that something is not so.

    Who turns down what was asked for, doesn't confirm it, or doesn't know it, says nothing of the kind.
    """
    if claim.polarity is not Polarity.NEGATIVE:
        return False
    found = NOT.search(claim.content)
    cues = [cue.quote for cue in claim.evidence.get("cue", ())]
    if any(NOT.search(cue) or _HOPING.search(cue) for cue in cues):
        return False
    if found:
        aside = _ASIDE.search(claim.content, 1, found.start())
        return not aside and not _UNSURE.match(claim.content, found.end())
    if cues and not any(_DENYING.search(cue) for cue in cues):
        return any(_TURNED_DOWN.search(cue) for cue in cues) and bool(_SAID.search(claim.content))
    # Who dismisses "inquiries as a witch hunt" doesn't say that there were none.
    called = _CALLED.search(claim.content) and not _SAID.search(claim.content)
    return not called and not _ASKED.search(claim.content)


def is_said(claim: Claim) -> bool:
    """Say whether a claim is a sentence or an aim: "the killing of a doctor" that somebody deplores is none."""
    return not claim.evidence.get("cue") or bool(_VERB.search(claim.content))


def keys(one: Statement) -> Iterator[object]:
    """Give the keys of the blocks in which a statement is compared: its weightiest words, who goes, sums of money."""
    stems = one.words.stems
    yield from sorted(stems, key=lambda word: (-stems[word], -len(word), word))[:6]
    yield from map(stem, one.names)
    yield from combinations(sorted(one.countries)[:4], 2)
    if isinstance(one.record, Claim):
        yield from (figure for figure in one.record.figures if figure.is_money)


def statements(web: Web) -> Iterator[Statement]:
    """Go through what can be denied: positive claims, deals and trips, in the order of their publication."""
    records = web.scene.records
    for record in web.in_order((*records.claims, *records.deals, *records.delegations)):
        if isinstance(record, Claim) and record.polarity is Polarity.POSITIVE and is_said(record):
            yield of_claim(web, record)
        elif isinstance(record, Deal) and record.status in _DENIABLE:
            words = wording(record.subject)
            told = wording(" ".join(piece.quote for piece in record.evidence.get("span", ())))
            yield Statement(record, words, words.countries | _codes(web, record.parties), told=told)
        elif isinstance(record, Delegation) and record.attendance is not Attendance.ABSENT:
            yield of_trip(web, record)


def _codes(web: Web, entities: tuple[Entity | None, ...]) -> frozenset[str]:
    return frozenset(home.code for entity in entities if (home := web.scene.country(entity)))


def of_claim(web: Web, claim: Claim) -> Statement:
    """Return what a claim states."""
    words = wording(_ASIDE_OF_NAME.sub(" ", web.scene.spelt_out(claim.content)))
    found = NOT.search(claim.content)
    after = wording(claim.content[found.end() :]).stems if found else {}
    act = next(iter(after), None)
    return Statement(
        claim,
        words,
        words.countries | _codes(web, claim.about),
        act=None if act in _LIGHT else act,
        acts=tuple(after)[:2],
        refuses=bool(_REFUSAL.search(claim.content)),
        names=_surname(claim.speaker) if _OF_SELF.match(claim.content) else frozenset(),
    )


def _surname(person: Entity | None) -> frozenset[str]:
    name = person.name if isinstance(person, Person) else None
    return frozenset(fold_words(name)[-1:]) if name else frozenset()


def of_trip(web: Web, trip: Delegation) -> Statement:
    """Return what a delegation states: that its head visits a place."""
    words = wording(f"visit {trip.destination or ''}")
    return Statement(trip, words, words.countries | _codes(web, (trip.party, trip.country)), _surname(trip.head))
