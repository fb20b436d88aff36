"""Lists and tables of outcomes: each item that is titled like a deal is one, with the bodies on either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon.entries import DealWord
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.institutions import sides_between
from summitkit.parse.deals.statements import Statement
from summitkit.parse.deals.vocabulary import deal_index, spelt
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, words
from summitkit.text.phrases import Match

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["outcome_sentences"]

_OPENERS = words(
    """
    launch launching establishment establishing setting opening renewal extension inauguration announcement adoption
    exchange grant gifting provision handing ratification conclusion finalisation finalization commencement
    elevation signing completion introduction creation award supply purchase contribution donation joining accession
    upgradation upgrading implementation financing
    """
)
"""Nouns of doing with which an item of a list of outcomes begins: "Launch of …", "Establishment of …"."""

_TITLE_WORDS = words(
    """
    joint framework technical implementing supplementary additional inter-governmental intergovernmental government
    bilateral trilateral legally non-binding executive strategic general comprehensive new second third renewed
    revised amended signed commercial master strategic cultural the a an air mutual social double migration
    """
)
_STAGES = (
    (words("signed signing inked exchanged concluded signature"), DealStatus.SIGNED),
    (words("announced announcements announcement launched adopted agreed expected planned"), DealStatus.AGREED),
)
_FUTURE = words("expected planned proposed forthcoming will likely")
_ITEM_STAGES = {
    "announcement": DealStatus.AGREED,
    "launch": DealStatus.AGREED,
    "launching": DealStatus.AGREED,
    "establishment": DealStatus.AGREED,
    "setting": DealStatus.AGREED,
    "opening": DealStatus.AGREED,
    "grant": DealStatus.AGREED,
    "inauguration": DealStatus.IN_FORCE,
    "commencement": DealStatus.IN_FORCE,
    "ratification": DealStatus.IN_FORCE,
    "handing": DealStatus.IN_FORCE,
    "implementation": DealStatus.IN_FORCE,
    "exchange": DealStatus.SIGNED,
    "signing": DealStatus.SIGNED,
    "conclusion": DealStatus.SIGNED,
    "renewal": DealStatus.SIGNED,
    "extension": DealStatus.SIGNED,
}
_TOPIC = words("on concerning regarding for covering about towards of to in relating pertaining between")
_SURE_TOPIC = frozenset(["on", "concerning", "regarding", "relating", "pertaining", "covering"])
_CELLS = frozenset(["|", "\t", "¦"])
_SIGNATORIES = words("signed signatory signatories exchanged exchange by")
_HEAD_REACH = 7
_LONGEST = 90
_LEAST_ITEMS = 2


@attrs.frozen(slots=True, kw_only=True)
class _Item:
    """An item: its sentence's number, its first and last word, the deal noun (None after an opener)."""

    number: int
    first: int
    last: int
    noun: Match[DealWord] | None


def outcome_sentences(scene: Scene) -> dict[int, tuple[Statement, ...]]:
    """Return the statements of each sentence that is an item of a list of outcomes, by the sentence's number."""
    items = [
        item
        for number, sentence in enumerate(scene.reading.layout.sentences)
        for item in _items(scene, sentence, number)
    ]
    if len(items) < _LEAST_ITEMS:
        return {}
    found: dict[int, tuple[Statement, ...]] = {}
    for item in items:
        statement = _statement(scene, item)
        if statement is not None:
            found[item.number] = (*found.get(item.number, ()), statement)
    return found


def _items(scene: Scene, sentence: Sentence, number: int) -> Iterator[_Item]:
    """Yield the item that a sentence is: a title, in a cell of a table or after a marker."""
    if sentence.last - sentence.first > _LONGEST:
        return
    for first, last in _cells(scene, sentence):
        begin = _after_marker(scene, first, last)
        noun = _title_noun(scene, begin, last)
        if noun is None and not _opens(scene, begin):
            continue
        if not _is_title(scene, sentence, begin, last, noun):
            continue
        yield _Item(number=number, first=begin, last=last, noun=noun)
        return


def _cells(scene: Scene, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the cells of a row of a table, the whole sentence where it is none."""
    begin = sentence.first
    text, layout = scene.reading.text, scene.reading.layout.words
    for index in range(sentence.first, sentence.last):
        gap = text[layout.ends[index - 1] : layout.starts[index]] if index > sentence.first else ""
        if scene.forms[index] == "|" or "\t" in gap or "   " in gap:
            if index > begin:
                yield begin, index
            begin = index + (scene.forms[index] == "|")
    if sentence.last > begin:
        yield begin, sentence.last


def _after_marker(scene: Scene, first: int, last: int) -> int:
    """Return the first word after a number, a bullet or a letter in brackets."""
    index = first
    while index < last and (not scene.forms[index][:1].isalpha() or scene.word(index + 1) in {")", "."}):
        if index - first > _HEAD_REACH:
            break
        index += 1
    while index < last and scene.lower[index] in DETERMINERS | {")", ".", "“", '"'}:
        index += 1
    return index


def _title_noun(scene: Scene, first: int, last: int) -> Match[DealWord] | None:
    """Return the deal noun near an item's start, with nothing but words of titles before it."""
    for noun in deal_index(scene.reading.lexicon).find(scene.forms, first, min(last, first + _HEAD_REACH + 2)):
        between = scene.word(noun.last) in {"between", "of", "for", "on"}
        if (noun.value.weight < _LEAST_ITEMS and not between) or not spelt(
            " ".join(scene.forms[noun.first : noun.last]), noun.value.form
        ):
            continue
        before = range(first, noun.first)
        if len(before) > _HEAD_REACH or any(scene.lower[i] in {"of", "on", "to", "for", "by"} for i in before):
            return None
        titled = all(
            scene.forms[i][:1].isupper()
            or scene.lower[i] in _TITLE_WORDS
            or scene.lower[i] in {"-", "–", "and", "&", "'s", "’s"}
            for i in before
        )
        return noun if titled else None
    return None


def _opens(scene: Scene, first: int) -> bool:
    return scene.word(first) in _OPENERS and "of" in scene.lower[first + 1 : first + 3]


def _is_title(scene: Scene, sentence: Sentence, first: int, last: int, noun: Match[DealWord] | None) -> bool:
    """Say whether an item is a title: no finite verb of its own, a capital at its start."""
    if not scene.forms[first][:1].isupper():
        return False
    head = noun.last if noun is not None else first + 1
    finite = AUXILIARIES - {"'s", "’s", "not", "can", "may", "will"}
    stop = next((i for i in range(head, last) if scene.lower[i] in {".", ";", "(", "–", "—", "--", ":"}), last)
    if finite.intersection(scene.lower[head : min(stop, head + 40)]) or {"will", "shall"}.intersection(
        scene.lower[head : head + 2]
    ):
        return False
    listed = sentence.kind == "list-item" or last < sentence.last or first > sentence.first
    ended = sentence.last > sentence.first and scene.forms[sentence.last - 1] in {"?", "!"}
    short = not ended and (sentence.kind == "heading" or scene.forms[sentence.last - 1] != "." or noun is not None)
    return listed or short


def _statement(scene: Scene, item: _Item) -> Statement | None:
    head = item.noun.last if item.noun is not None else item.first + 1
    stop = _title_end(scene, head, item.last)
    members, after = sides_between(scene, head, stop)
    first, last = _topic(scene, item, stop, after)
    if last <= first:
        if item.noun is not None and not members:
            return None  # "MoUs and agreements" heads a list, "Joint Statement" a text
        first, last = item.first, stop
    status, stage = _stage(scene, item)
    kind = DealKind(item.noun.value.kind) if item.noun is not None else _kind_of(scene, item.first)
    return Statement(
        first=first,
        last=last,
        sentence=item.number,
        status=status,
        stage_first=stage,
        stage_last=stage + 1,
        kind=kind,
        rule="deals.outcome",
        fixed=True,
        members=members,
    )


def _title_end(scene: Scene, head: int, last: int) -> int:
    """Return the end of the title: before the signatories, a semicolon or the stop."""
    for index in range(head, last):
        if scene.lower[index] in {";", "."} and index > head:
            return index
        if scene.lower[index] in {"(", "–", "—", "--", ":", "["} and _SIGNATORIES.intersection(
            scene.lower[index : index + 4]
        ):
            return index
        if scene.lower[index] in {"signed", "exchanged"} and scene.word(index + 1) in {"by", "between"}:
            return index
    return last


def _topic(scene: Scene, item: _Item, stop: int, after: int) -> tuple[int, int]:
    """Return the words that say what the deal is about: after the sides, else after the noun."""
    head = item.noun.last if item.noun is not None else item.first + 1
    begin = max(head, after)
    for index in range(begin, stop):
        lower = scene.lower[index]
        sure = lower in _SURE_TOPIC
        loose = index == begin and lower in _TOPIC
        doing = lower in {"for", "to"} and scene.forms[index + 1 : index + 2] and scene.word(index + 1)[:1].isalpha()
        if sure or loose or (doing and after > head):
            start = index + 1
            while start < stop and scene.lower[start] in DETERMINERS | {"to", "of"}:
                start += 1
            return start, _before_sides(scene, start, stop) if after <= head else stop
    return (begin, stop) if item.noun is None and after <= head else (stop, stop)


def _before_sides(scene: Scene, first: int, stop: int) -> int:
    """Return the end of a topic that the sides follow: "on health between A and B"."""
    for index in range(first, stop):
        if (
            scene.lower[index] in {"between", "with"}
            and scene.forms[index + 1 : index + 2]
            and (scene.forms[index + 1][:1].isupper() or scene.word(index + 1) == "the")
        ):
            return index
    return stop


def _stage(scene: Scene, item: _Item) -> tuple[DealStatus, int]:
    """Return the stage of an item and the word that tells: its opening noun, else what stands above the list."""
    own = _ITEM_STAGES.get(scene.lower[item.first])
    if item.noun is None and own is not None:
        return own, item.first
    if (
        item.noun is not None
        and own in {DealStatus.SIGNED, DealStatus.IN_FORCE}
        and scene.lower[item.first] != "exchange"
    ):
        return own, item.first
    for number in range(item.number - 1, -1, -1):
        sentence = scene.reading.layout.sentences[number]
        found = scene.lower[sentence.first : sentence.last]
        if sentence.kind == "list-item" and number:
            continue
        for stages, status in _STAGES:
            for index, word in enumerate(found):
                if word in stages:
                    future = _FUTURE.intersection(found) or {"to", "be"} <= set(found[max(0, index - 3) : index])
                    return (DealStatus.AGREED if future else status), sentence.first + index
    return DealStatus.SIGNED if item.noun is not None else DealStatus.AGREED, item.first


def _kind_of(scene: Scene, first: int) -> DealKind:
    if scene.lower[first] in {"grant", "gifting", "donation", "contribution", "provision", "financing"}:
        return DealKind.LOAN_OR_AID
    return DealKind.PLEDGE if scene.lower[first] == "announcement" else DealKind.OTHER
