"""Deals under discussion: talks on something, topics that may come up, negotiations that stall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import (
    clause_start,
    goodwill,
    is_somebody,
    kind_named,
    modifiers_start,
    object_end,
    pieces,
    specific,
    undated,
)
from summitkit.parse.deals.statements import stated
from summitkit.parse.deals.vocabulary import TRANSACTIONS, VAGUE, deal_index
from summitkit.parse.wording import DETERMINERS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause, Statement
    from summitkit.parse.scene import Scene

__all__ = ["FIRST_WORDS", "from_talks", "transactional"]

_TALKS = words("talks negotiations discussions consultations negotiation")
_DISCUSSES = words("discuss discusses discussed discussing negotiate negotiates negotiated negotiating explore")
_PASSIVE = words("reviewed discussed negotiated explored considered")
_LEADS = words("top tops topped dominate dominates dominated head heads headed")
_AGENDAS = words("agenda talks summit discussions meeting negotiations")
_TALK = words("talk talked talking focus focused focusing focussed")
_ON = frozenset(["on", "about", "over", "for"])
_STALLS = words(
    """
    suspended suspends suspend vetoed vetoes veto vetoing blocks blocking block delayed delaying freeze freezes
    froze frozen postponed halted blocked stalled broke collapsed deadlocked cancelled canceled
    """
)
_CONCLUDES = words("concluded concludes completed finalised finalized ended conclude wrapped")
_TOPICS = words("topics topic agenda issues")


def from_talks(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence about what is being talked about."""
    for word in scene.where(FIRST_WORDS, clause.sentence.first, clause.sentence.last - 1):
        lower = scene.lower[word]
        if lower in _TALKS:
            yield from _talks(scene, clause, word)
        elif lower in _DISCUSSES and not (lower == "negotiating" and scene.lower[word + 1] in _OF_TALKERS):
            yield from _object(scene, clause, word, word + 1, "deals.discussed")
        elif lower in _TALK and scene.lower[word + 1] in {"about", "on"} and _are_talks(scene, clause, word):
            yield from _object(scene, clause, word, word + 2, "deals.discussed")
        elif lower in _ADVANCE:
            yield from _advance(scene, clause, word)
        elif (
            lower == "study"
            and scene.lower[word + 1] in {"on", "of", "into"}
            and _STUDIED.intersection(scene.lower[word + 2 : word + 5])
        ):
            yield from _studied(scene, clause, word)
        elif lower in _TOPICS or lower == "movement":
            yield from _topics(scene, clause, word)
        elif _is_topic(scene, word):
            yield from _passive(scene, clause, word)


def _are_talks(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether those who talk, or talks, focus on something, and no report or effort does."""
    focus = scene.lower[word].startswith("focu")
    return not focus or not _MEETINGS.isdisjoint(scene.lower[max(clause.sentence.first, word - _FAR_BACK) : word])


_MEETINGS = words("talks meeting meetings summit discussions negotiations visit agenda leaders ministers they sides")
_OF_TALKERS = words("table tables position positions team teams mandate strategy parties partner partners power")


def _studied(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what "ordered a study on a joint power plant" may lead to."""
    first = word + 2
    while scene.word(first) in DETERMINERS:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    if last > first and specific(scene, first, last):
        kind = kind_named(scene, first, last)
        yield stated(clause, (first, last), word, DealStatus.PROPOSED, "deals.topics", kind)


_STUDIED = words("joint common regional bilateral proposed possible")


def _is_topic(scene: Scene, word: int) -> bool:
    """Say whether a verb makes what stands before it a topic: "will be reviewed", "is to top the agenda"."""
    if scene.lower[word] in _LEADS:
        return bool(_AGENDAS.intersection(scene.lower[word + 1 : word + 4]))
    return scene.lower[word] in _PASSIVE and scene.lower[word - 1] in _BE


_BE = words("be being is are was were been")


def _talks(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "talks on X" and, where they are suspended, "trade negotiations with X" as a whole."""
    start = clause.sentence.first
    first = modifiers_start(scene, word, start)
    owner = scene.side(first - 2) if scene.word(first - 1) in {"'s", "’s"} else None
    lead = owner.first if owner is not None else first  # "the freeze of Peru's talks"
    back = _FAR_BACK if scene.word(lead - 1) == "of" else _BACK  # "blocks the start of talks"
    near = (*scene.lower[max(start, lead - back) : lead], *scene.lower[word + 1 : word + 8])
    unopened = not _OPENS.isdisjoint(near) and not _NOT.isdisjoint(near)  # "would not launch talks"
    stalled = unopened or bool(_STALLS.intersection(near)) or _remains_stalled(scene, clause, word)
    over = _CONCLUDES.intersection(scene.lower[max(start, first - 2) : first]) and not _is_aim(scene, start, first)
    stage = DealStatus.STALLED if stalled else DealStatus.AGREED if over else DealStatus.NEGOTIATING
    if not _OPENS.isdisjoint(near) and "whether" in scene.lower[max(start, lead - _FAR_BACK) : lead]:
        stage = DealStatus.PROPOSED
    topic = _topic_after(scene, word, clause.sentence.last)
    if topic and not (stalled and scene.word(topic - 1) == "over"):
        yield from _object(scene, clause, word, topic, "deals.talks-on", stage)
        again = object_end(scene, topic, clause.sentence.last)
        if scene.word(again) == "and" and scene.word(again + 1) == scene.word(topic - 1):
            yield from _object(scene, clause, word, again + 2, "deals.talks-on", stage)
    elif scene.lower[word + 1] == "with" and first < word and stalled:
        end = object_end(scene, word + 2, clause.sentence.last)
        kind = DealKind.TRADE_AGREEMENT if "trade" in scene.lower[first:word] else DealKind.AGREEMENT
        yield stated(clause, (first, end), word, stage, "deals.talks-stalled", kind)
    elif first < word and _named_talks(scene, first, word):
        yield stated(clause, (first, word), word, stage, "deals.named-talks", kind_named(scene, first, word))


def _remains_stalled(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether talks "remain deadlocked" or "have bogged down" further behind."""
    for at in range(word + 2, min(clause.sentence.last, word + _FAR_STALL)):
        stage = clause.stages.get(at)
        stalls = stage is not None and stage.value.status == DealStatus.STALLED.value
        if (stalls or scene.lower[at] in _STALLS) and scene.lower[at - 1] in _REMAINS:
            return True
    return False


_OPENS = words("launch launched start started open opened begin begun resume resumed")
_NOT = words("not n't n’t never")
_FAR_STALL = 20
_REMAINS = words("remain remains remained have has had are were is was been")


def _is_aim(scene: Scene, start: int, first: int) -> bool:
    """Say whether talks are only to be concluded: "told their ministers to conclude talks"."""
    return (
        "conclude" in scene.lower[max(start, first - 2) : first] and "to" in scene.lower[max(start, first - 4) : first]
    )


def _topic_after(scene: Scene, word: int, stop: int) -> int:
    """Return the first word of what talks are on, parties, days and places between left out; 0 where nothing tells."""
    dated = False
    for index in range(word + 1, min(stop - 1, word + _TOPIC_REACH)):
        if scene.lower[index] == "to" and scene.lower[index + 1] in _TO_DO:
            return index + 1  # "talks to extend the truce"
        if scene.lower[index] in _ON and scene.moment(index + 1) is not None:
            dated = True  # "talks on Tuesday about rice"
        elif scene.lower[index] in _ON:
            aside = scene.word(index + 1) in _ASIDE or scene.word(index + 2) in _ASIDE
            cause = scene.lower[index] == "over" and (dated or _CAUSES.intersection(scene.lower[index + 1 : index + 4]))
            return 0 if aside or cause else index + 1
        between = scene.lower[index] in _BETWEEN or scene.side(index) is not None or scene.town(index) is not None
        if not (between or scene.lower[index] in _ON) and scene.moment(index) is None:
            return 0
    return 0


_TO_DO = words(
    "extend renew reopen lift buy sell supply build join form create establish reintroduce re-introduce introduce"
    " restructure reschedule amend revise renegotiate export import purchase acquire lease release exchange"
)
_ASIDE = words("account grounds behalf sidelines margins fringes eve occasion edges day phone")
_CAUSES = words("refusal failure row dispute fears concerns demand demands differences")
_BACK = 3
_FAR_BACK = 7
_TOPIC_REACH = 12
_BETWEEN = frozenset(["in", "with", "here", "the", "between", "and", ",", "'s", "’s", "early", "late", "again", "soon"])


def _named_talks(scene: Scene, first: int, last: int) -> bool:
    """Say whether the words before "negotiations" name the deal: "Uruguay Round talks", "FTA talks"."""
    if {"accession", "membership", "enlargement", "entry", "free-trade", "fta"}.intersection(scene.lower[first:last]):
        return True
    capitals = [i for i in range(first, last) if scene.forms[i][:1].isupper() and not is_somebody(scene, i)]
    if not _OF_OFFICE.isdisjoint(scene.lower[first:last]):
        return False  # "the Peru-Chile Ministerial Consultations"
    return len(capitals) > 1 and scene.word(first - 1) == "the"


_OF_OFFICE = words("ministerial strategic annual dialogue consultative political security high-level senior officials")


def _object(
    scene: Scene, clause: Clause, word: int, first: int, rule: str, stage: DealStatus = DealStatus.NEGOTIATING
) -> Iterator[Statement]:
    while scene.word(first) in DETERMINERS | _REACHING:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    last = next((w for w in range(first + 1, last) if scene.lower[w] == "between"), last)
    if (
        scene.word(first) in _NO_TOPICS
        or "aspect" in scene.lower[first:last]
        or (scene.word(first + 1) in _NO_TOPICS and first + 1 < last)
    ):
        return  # "negotiating since the war a peace treaty", "discussed further steps towards"
    if last <= first or not specific(scene, first, last) or not transactional(scene, first, last):
        return
    if goodwill(scene, first, last):
        return
    for begin, end in _deals_of(scene, first, undated(scene, first, last)):
        yield stated(clause, (begin, end), word, stage, rule, kind_named(scene, begin, end))


def _deals_of(scene: Scene, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the deals of an object: of a list that goodwill opens only what parties can make a deal of."""
    comma = next((w for w in range(first, last) if scene.lower[w] == ","), last)
    if comma == last or not VAGUE.intersection(scene.lower[first:comma]) or transactional(scene, first, comma):
        yield from pieces(scene, first, last)
        return
    begin = comma + 1
    for at in range(begin, last + 1):
        if at < last and scene.lower[at] not in {",", "and"}:
            continue
        while scene.word(begin) in DETERMINERS:
            begin += 1
        if at > begin and specific(scene, begin, at) and transactional(scene, begin, at):
            yield begin, at
        begin = at + 1


_NO_TOPICS = words(
    """
    process since importance need ways steps concerns preparations problems how what whether issues means questions
    aspects prospects guidelines options progress developments situation launch crisis conflict events test tests attack
    attacks aspect matters topics subjects
    """
)
_REACHING = frozenset(
    [
        "developing",
        "drafting",
        "implementing",
        "reaching",
        "concluding",
        "finalising",
        "finalizing",
        "achieving",
        "signing",
    ]
)
_ADVANCE_REACH = 5
_ADVANCE = frozenset(["headway", "progress"])


def _advance(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "headway in new arms deals": the deal noun with what stands before it."""
    near = range(word + 1, min(clause.sentence.last - 1, word + _ADVANCE_REACH))
    towards = next((i for i in near if scene.lower[i] in {"in", "on", "towards", "toward"}), None)
    if towards is None:
        return
    first = towards + 1
    while scene.word(first) in DETERMINERS | _REACHING | {"new", "several", "other"}:
        first += 1
    last = object_end(scene, first, clause.sentence.last)
    nouns = [noun for noun in clause.nouns if first <= noun.first < last and noun.value.weight > 1]
    if nouns and (specific(scene, first, last) or nouns[0].last - nouns[0].first > 1):
        kind = DealKind(nouns[0].value.kind)
        yield stated(clause, (first, last), word, _moving(scene, clause, word), "deals.advance", kind)


def _moving(scene: Scene, clause: Clause, word: int) -> DealStatus:
    """Return whether talks move or, with "no progress", "nor was there any movement", have stalled."""
    still = _STILL.intersection(scene.lower[max(clause.sentence.first, word - _STILL_REACH) : word])
    return DealStatus.STALLED if still else DealStatus.NEGOTIATING


_STILL = words("no little nor not n't n’t without neither hardly scant")
_STILL_REACH = 5


def _topics(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what "topics may include X and Y" or "movement on X" name."""
    for ahead in range(word + 1, min(clause.sentence.last - 1, word + 10)):
        if scene.lower[ahead] in {"include", "includes", "included"} or (
            scene.lower[word] == "movement" and scene.lower[ahead] == "on"
        ):
            yield from _object(scene, clause, ahead, ahead + 1, "deals.topics", _moving(scene, clause, word))
            return


def _passive(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield the subject of "X will be reviewed"."""
    start = clause_start(scene, word, clause.sentence.first)
    end = word
    while end > start and scene.lower[end - 1] in {
        "be",
        "being",
        "is",
        "are",
        "was",
        "were",
        "been",
        "will",
        "to",
        "also",
        "has",
        "have",
        "would",
        "expected",
        "likely",
        "set",
    }:
        end -= 1
    first = start
    for index in range(end - 1, start - 1, -1):
        if scene.lower[index] in {",", "of", "to", "that"}:
            first = index + 1
            break
    while first < end and scene.lower[first] in DETERMINERS:
        first += 1
    if end > first and specific(scene, first, end) and transactional(scene, first, end):
        yield stated(
            clause, (first, end), word, DealStatus.NEGOTIATING, "deals.discussed", kind_named(scene, first, end)
        )


def transactional(scene: Scene, first: int, last: int) -> bool:
    """Say whether words name something that parties can make a deal of: a deal noun, goods, a project, a doing."""
    if TRANSACTIONS.intersection(scene.lower[first:last]) or scene.lower[first : first + 2] == ("free", "trade"):
        return True
    if scene.word(first).endswith("ing") and scene.forms[first].islower():
        return scene.word(first) in _DOINGS or _names_deal(scene, first, last)
    doing = scene.word(first) in _DONE_TO and scene.word(first + 1) == "of"
    return doing or _names_deal(scene, first, last)


_DONE_TO = words(
    """
    resumption restoration release withdrawal deployment abolition demarcation delimitation construction normalisation
    return handover hand-over
    normalization extradition lifting easing restructuring rescheduling establishment
    """
)


def _names_deal(scene: Scene, first: int, last: int) -> bool:
    return any(
        noun.value.weight > 1 and noun.value.name != "agenda"
        for noun in deal_index(scene.reading.lexicon).find(scene.forms, first, last)
    )


_DOINGS = words(
    """
    basing sharing ending extending financing deploying stationing hosting transporting
    using building supplying buying purchasing selling producing opening exporting importing manufacturing cutting
    reducing lifting setting revamping joining renewing amending opening
    """
)


FIRST_WORDS = _TALKS | _DISCUSSES | _TALK | _ADVANCE | {"study", "movement"} | _TOPICS | _LEADS | _PASSIVE
