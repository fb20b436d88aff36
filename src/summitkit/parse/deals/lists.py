"""Lists of deals in one sentence: "three agreements -- A, B and C"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import object_end
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.stages import far_behind, stage_before
from summitkit.parse.deals.statements import Statement
from summitkit.parse.deals.topics import before_place
from summitkit.parse.deals.vocabulary import PAPERS
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, SAID, cardinal, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summitkit.lexicon.entries import DealWord, StageWord
    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene
    from summitkit.text.phrases import Match

__all__ = ["from_lists", "without_wholes"]

_OPENERS = frozenset(["--", "—", "–", ":", "-"])
_LONGEST_ITEM = 18


def from_lists(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield a statement for each item of a list that a plural deal noun announces."""
    yield from _singled_out(scene, clause)
    for noun in clause.nouns:
        if not noun.value.plural:
            continue
        begin = _after_dash(scene, clause, noun) or _after_verb(scene, clause, noun) or _after_on(scene, clause, noun)
        items = list(_items(scene, begin, clause.sentence.last)) if begin else []
        if len(items) < _LEAST_ITEMS:
            continue
        stage = stage_before(scene, clause, noun.first) or _signed_behind(scene, clause, noun)
        status = DealStatus(stage.value.status) if stage is not None else DealStatus.AGREED
        for first, last in items:
            end = before_place(scene, first, object_end(scene, first, last))
            if end <= first or scene.word(first) in {"for", "with"} or SAID.intersection(scene.lower[first:last]):
                continue
            yield Statement(
                first=first,
                last=end,
                sentence=clause.number,
                status=status,
                stage_first=stage.first if stage is not None else noun.first,
                stage_last=stage.last if stage is not None else noun.last,
                kind=DealKind(noun.value.kind),
                rule="deals.listed",
                fixed=True,
            )


def without_wholes(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Yield the statements of one sentence but for those that take several items of a list for one subject."""
    found = list(statements)
    items = [statement for statement in found if statement.rule == "deals.listed"]
    for statement in found:
        held = [item for item in items if statement.first <= item.first and item.last <= statement.last]
        if statement.rule == "deals.listed" or len(held) < _LEAST_ITEMS:
            yield statement


def _singled_out(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield what "five documents, including one on banking" and "among them one by Codelco concerning …" name."""
    lower = scene.lower[clause.sentence.first : clause.sentence.last]
    if _ONES.isdisjoint(lower):
        return
    again = "another" in lower
    plural = next((noun for noun in clause.nouns if noun.value.plural or (again and noun.value.weight > 1)), None)
    papers = next(iter(scene.where(PAPERS, clause.sentence.first, clause.sentence.last)), None)
    if plural is None and papers is None:
        return
    head = plural.first if plural is not None else papers or 0
    stage = stage_before(scene, clause, head) or far_behind(scene, clause, head)
    told = papers is not None and "among" in scene.lower[clause.sentence.first : papers]  # "Among the papers are …"
    if stage is None and not told:
        return
    status = DealStatus.SIGNED
    if stage is not None:
        status = stage_in_mood(scene, stage.first, clause.sentence.first, DealStatus(stage.value.status))
    kind = DealKind(plural.value.kind) if plural is not None else DealKind.AGREEMENT
    for first, last in _ones(scene, head, clause.sentence.last):
        yield Statement(
            first=first,
            last=last,
            sentence=clause.number,
            status=status,
            stage_first=stage.first if stage is not None else head,
            stage_last=stage.last if stage is not None else head,
            kind=kind,
            rule="deals.listed",
        )


def _ones(scene: Scene, head: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the topics of "one on banking", "another on rice"."""
    for word in range(head, stop - 2):
        if scene.lower[word] not in _ONES:
            continue
        if scene.lower[word + 1].endswith("ing") and scene.lower[word + 1] not in _ABOUT:
            yield word + 1, object_end(scene, word + 1, stop)  # "one waiving the debt"
            continue
        near = range(word + 1, min(stop - 1, word + _ONE_REACH))
        topic = next((w for w in near if scene.lower[w] in _ABOUT), 0)
        if not topic or {",", "of", "in"} & set(scene.lower[word + 1 : topic]):
            continue
        first = topic + 1
        while scene.word(first) in DETERMINERS:
            first += 1
        last = object_end(scene, first, stop)
        last = next((w for w in range(first, last) if scene.word(w) == "and" and scene.word(w + 1) in _ONES), last)
        if last > first and scene.moment(first) is None:
            yield first, last


_ONES = frozenset(["one", "another"])
_ABOUT = frozenset(["on", "concerning", "for", "covering", "about", "regarding"])
_ONE_REACH = 6
_LEAST_ITEMS = 2
_AFTER_LIST = AUXILIARIES | words("at in during when where which after before while said as following among witnessed")


def _after_dash(scene: Scene, clause: Clause, noun: Match[DealWord]) -> int:
    """Return the first word after the dash or colon of "three agreements -- …", 0 where there is none."""
    if scene.word(noun.last) not in _OPENERS:
        return 0
    return noun.last + 1 if _counted(scene, clause, noun) else 0


def _signed_behind(scene: Scene, clause: Clause, noun: Match[DealWord]) -> Match[StageWord] | None:
    """Return the stage word of "12 agreements were signed in the fields of …"."""
    index = noun.last
    while scene.word(index) in _WERE_SIGNED:
        if index in clause.stages:
            return clause.stages[index]
        index += 1
    return None


def _counted(scene: Scene, clause: Clause, noun: Match[DealWord]) -> bool:
    """Say whether a number stands before a noun: "three agreements", "17 other accords"."""
    before = scene.lower[max(clause.sentence.first, noun.first - 3) : noun.first]
    return any(cardinal(word) or word.isdigit() for word in before)


def _after_verb(scene: Scene, clause: Clause, noun: Match[DealWord]) -> int:
    """Return the first word of the list of "the agreements pertain to A, B and C", 0 where none follows."""
    for index in range(noun.last, min(clause.sentence.last - 1, noun.last + _VERB_REACH)):
        if scene.lower[index] in _LISTS:
            begin = index + 1 + (scene.lower[index + 1] in {"to", ":"})
            items = list(_items(scene, begin, clause.sentence.last))
            titled = sum(scene.forms[first][:1].isupper() for first, _ in items)
            named = any(
                isinstance(side.entity, Country) for first, last in items for side in scene.sides_in(first, last)
            )
            covers = scene.lower[index].startswith("cover") and scene.word(noun.first - 1) in {"the", "these", "they"}
            enough = len(items) > _LEAST_ITEMS and (covers or titled >= _LEAST_ITEMS)
            return begin if enough and not named else 0
    return 0


def _after_on(scene: Scene, clause: Clause, noun: Match[DealWord]) -> int:
    """Return the first word of the list of "five memoranda, on A, B, C and D", 0 where none of three items follows."""
    index = noun.last + (scene.word(noun.last) == ",")
    while scene.word(index) in _WERE_SIGNED:
        index += 1
    if scene.word(index) not in {"on", "in", "covering"} or scene.moment(index + 1) is not None:
        return 0
    if not _counted(scene, clause, noun):
        return 0
    begin = index + 1
    while scene.word(begin) in _AREAS:
        begin += 1
    stop = object_end(scene, begin, clause.sentence.last)
    while scene.word(stop) == "," and scene.word(stop + 1) == scene.word(index):
        stop = object_end(scene, stop + 2, clause.sentence.last)  # "on A, on B and on C"
    items = list(_items(scene, begin, stop))
    short = all(last - first <= _SHORT for first, last in items)
    places = any(scene.town(first) is not None for first, _ in items)
    again = scene.word(index) in scene.lower[begin:stop]  # "on A and on B"
    enough = len(items) > _LEAST_ITEMS - again
    return begin if enough and short and not places and noun.value.weight > 1 else 0


_WERE_SIGNED = words("were was are have been also signed inked exchanged concluded reached")
_AREAS = words("the fields field areas area of sectors sector")
_SHORT = 8


_LISTS = words(
    """
    pertaining pertain pertained relating relate covering cover covers covered include included including namely
    """
)
_VERB_REACH = 4


def _items(scene: Scene, first: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the items between commas, semicolons and the last "and"."""
    begin = first
    for index in range(first, stop + 1):
        ends = index == stop or scene.lower[index] in {",", ";", ".", "and", "--", "—"}
        if scene.word(begin) in _AFTER_LIST:
            return
        if not ends:
            continue
        while begin < index and scene.lower[begin] in DETERMINERS | {"and", "on"}:
            begin += 1
        if 0 < index - begin <= _LONGEST_ITEM:
            yield begin, index
        begin = index + 1
        if index < stop and scene.lower[index] in {".", "--", "—"}:
            return
