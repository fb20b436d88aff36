"""The items of lists and tables: lines after a marker, cells of rows, and which of them are titled like a deal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon.entries import DealWord
from summitkit.parse.deals.vocabulary import deal_index, spelt
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, words
from summitkit.text.phrases import Match

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene

__all__ = ["Item", "items_of"]

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
    revised amended commercial master strategic cultural air mutual social double migration
    """
)
"""Lower-case words before the deal noun of a title."""

_MARKER = re.compile(r"(?:[-–—•·*●▪◦○■➢✓]|[(]?(?:[0-9]{1,3}|[a-z]|[ivxIVX]{1,6})[.)])(?:\s|\Z)")
_HEAD_REACH = 7
_LONGEST = 90
_LEAST_WEIGHT = 2


@attrs.frozen(slots=True, kw_only=True)
class Item:
    """A title in a list.

    Attributes:
        number: the number of the sentence that it begins in.
        first, last: its words.
        noun: the deal noun of the title, None after an opening noun of doing.
    """

    number: int
    first: int
    last: int
    noun: Match[DealWord] | None


def items_of(scene: Scene) -> Iterator[Item]:
    """Yield the items of a text: of every line the title in one of its cells."""
    for first, last, listed in _lines(scene):
        if last - first > _LONGEST:
            continue
        for begin, end in _cells(scene, first, last):
            start = _after_marker(scene, begin, end)
            item = _item(scene, start, end, listed=listed or (begin, end) != (first, last))
            if item is not None:
                yield item
                break


def _item(scene: Scene, start: int, end: int, *, listed: bool) -> Item | None:
    if start >= end:
        return None
    noun = _title_noun(scene, start, end)
    if noun is None and not _opens(scene, start):
        return None
    if not _is_title(scene, start, end, noun, listed=listed):
        return None
    return Item(number=scene.sentence_of[start], first=start, last=end, noun=noun)


def _lines(scene: Scene) -> Iterator[tuple[int, int, bool]]:
    """Yield the lines of all paragraphs that may be items, each with whether it begins with a marker or is listed.

    A paragraph that holds several marked lines is cut at its markers, whatever sentences were seen in it.
    """
    sentences = scene.reading.layout.sentences
    start = 0
    while start < len(sentences):
        stop = start
        while stop < len(sentences) and sentences[stop].paragraph == sentences[start].paragraph:
            stop += 1
        first, last = sentences[start].first, sentences[stop - 1].last
        cuts = _markers(scene, first, last)
        if len(cuts) > 1 or (cuts and cuts[0] == first):
            for begin, end in zip(cuts, [*cuts[1:], last], strict=True):
                yield begin, end, True
        else:
            for sentence in sentences[start:stop]:
                if sentence.last > sentence.first:
                    yield sentence.first, sentence.last, sentence.kind == "list-item"
        start = stop


def _markers(scene: Scene, first: int, last: int) -> list[int]:
    """Return the words of a paragraph at which a line with a marker begins."""
    text, layout = scene.reading.text, scene.reading.layout.words
    found = []
    one_line = last > first and "\n" not in text[layout.starts[first] : layout.ends[last - 1]]
    for index in range(first, first + 1 if one_line else last):
        opens = index == first or "\n" in text[layout.ends[index - 1] : layout.starts[index]]
        if opens and _MARKER.match(text, layout.starts[index], layout.starts[index] + _HEAD_REACH + 1):
            found.append(index)
    return found


def _cells(scene: Scene, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the cells of a row of a table, the whole line where it is none."""
    begin = first
    text, layout = scene.reading.text, scene.reading.layout.words
    line = text[layout.starts[first] : layout.ends[last - 1]] if last > first else ""
    parted = "|" in line or "\t" in line or "   " in line  # most lines are no rows
    for index in range(first, last) if parted else ():
        gap = text[layout.ends[index - 1] : layout.starts[index]] if index > first else ""
        if scene.forms[index] == "|" or "\t" in gap or "   " in gap:
            if index > begin:
                yield begin, index
            begin = index + (scene.forms[index] == "|")
    if last > begin:
        yield begin, last


def _after_marker(scene: Scene, first: int, last: int) -> int:
    """Return the first word after a number, a bullet or a letter in brackets."""
    index = first
    while index < last and (not scene.forms[index][:1].isalpha() or scene.word(index + 1) in {")", "."}):
        if index - first > _HEAD_REACH:
            break
        index += 1
    while index < last and scene.lower[index] in _LEADING:
        index += 1
    return index


_LEADING = DETERMINERS | {")", ".", "“", '"'}


def _title_noun(scene: Scene, first: int, last: int) -> Match[DealWord] | None:
    """Return the deal noun near an item's start, with nothing but words of titles before it."""
    opening = scene.lower[first : min(last, first + _HEAD_REACH + 2)]
    for noun in deal_index(scene.reading.lexicon).find_as_given(opening, first):
        between = noun.value.name.split()[-1] in _PLANS and scene.word(noun.last) in {"between", "of", "for", "on"}
        if (noun.value.weight < _LEAST_WEIGHT and not between) or not spelt(
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


_PLANS = frozenset(["programme", "program", "roadmap", "plan", "charter", "framework"])


def _opens(scene: Scene, first: int) -> bool:
    return scene.word(first) in _OPENERS and "of" in scene.lower[first + 1 : first + 3]


_FINITE = AUXILIARIES - {"'s", "’s", "not", "can", "may", "will"}


def _is_title(scene: Scene, first: int, last: int, noun: Match[DealWord] | None, *, listed: bool) -> bool:
    """Say whether an item is a title: no finite verb of its own, a capital at its start."""
    if not scene.forms[first][:1].isupper():
        return False
    head = noun.last if noun is not None else first + 1
    stop = next((i for i in range(head, last) if scene.lower[i] in {".", ";", "(", "–", "—", "--", ":"}), last)
    if _FINITE.intersection(scene.lower[head : min(stop, head + 40)]) or {"will", "shall"}.intersection(
        scene.lower[head : head + 2]
    ):
        return False
    sentence = scene.sentence(first)
    closed = scene.forms[sentence.last - 1]
    return listed or (closed not in {"?", "!"} and (noun is not None or closed != "."))
