"""Press digests: lists of what papers write, each paper's name as a heading over its items, or one paper's in all.

"PRESS DIGEST - Latvia", "Press review", "These are the leading stories in the Riga press on Friday": what follows a
heading that is a medium's name came through that medium.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from summitkit.parse.media_shapes import Medium
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summitkit.lexicon.entries import Outlet
    from summitkit.parse.reading import Reading
    from summitkit.text.sentences import Sentence

__all__ = ["Section", "sections_of"]

_OPENING = 700  # letters in which a digest says that it is one
_DIGEST = re.compile(
    r"\b(?:press|newspaper|media) (?:digest|review|round-?up|summary|headlines)\b|\bwhat the papers say\b"
    r"|\b(?:stories|headlines|highlights|items)\b[^.\n]{1,60}\b(?:press|newspapers?|papers|dailies|daily)\b",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(r"\b(?:stories|headlines|highlights|items|pages|reported|digest)\b", re.IGNORECASE)
_PAGES = words(
    """
    FRONT PAGE PAGES BUSINESS SPORT SPORTS EDITORIAL EDITORIALS INTERNATIONAL DOMESTIC ECONOMY POLITICS PRESS NEWSPAPERS
    PAPERS HEADLINES DIGEST REVIEW SUMMARY MEDIA HEADLINE STORIES TOP NOTE EDITORS NEWSROOM
    """
)
_PAPERS = words("newspaper paper daily weekly")
_RULES = words("- -- --- * ** *** . : — –")
_CUTS = words("- – — (")
_DASH = words("- -- – — :")
_PAGE = 4  # words of ", page 2" behind a name
_ITEM = (("-",), ("--",), ("*",), ("**",))
_SHORT = 3  # words of an item at least
_INTRODUCTION = 5  # sentences
_LONGEST = 6  # words of a medium's name in a heading


@attrs.frozen(slots=True, kw_only=True)
class Section:
    """What a digest tells of one medium.

    Attributes:
        medium: the medium, at its heading.
        first, last: the numbers of its sentences after the heading, `last` not included.
        begin: the word at which its first item begins, after a heading in the same line.
        listed: True where the heading is nothing but the name, so that what follows are items.
    """

    medium: Medium
    first: int
    last: int
    begin: int = 0
    listed: bool


def sections_of(reading: Reading, known: Callable[[Sequence[str]], Outlet | None]) -> tuple[Section, ...]:
    """Return the sections of a press digest, in order; none where a text isn't one.

    Args:
        reading: the document.
        known: finds the medium of the lexicon that words are the whole name of.
    """
    if not _DIGEST.search(reading.text[:_OPENING]):
        return ()
    heads = list(_headings(reading, known))
    inline = list(_inline(reading, known))
    if len(inline) > len(heads):
        return tuple(inline)
    heads = heads or list(_only_one(reading, known))
    if not heads:
        return tuple(_signed(reading, known))
    ends = [number for number, _, _ in heads[1:]] + [len(reading.layout.sentences)]
    return tuple(
        Section(medium=medium, first=number + 1, last=end, listed=listed)
        for (number, medium, listed), end in zip(heads, ends, strict=True)
    )


def _inline(reading: Reading, known: Callable[[Sequence[str]], Outlet | None]) -> Iterator[Section]:
    """Yield the sections whose headings stand in the line of their first item: "PRAVDA - The bank's governor said"."""
    forms, sentences = reading.layout.words.forms, reading.layout.sentences
    heads: list[tuple[int, Medium, int]] = []
    for number, sentence in enumerate(sentences):
        first = sentence.first
        dash = next((at for at in range(first + 1, min(sentence.last, first + _LONGEST)) if forms[at] in _DASH), first)
        name = forms[first:dash]
        if not number or dash == first or dash + _SHORT >= sentence.last or not all(map(_is_loud, name)):
            continue
        outlet = known(name)
        if outlet is not None:
            heads.append((number, _medium(first, dash, outlet), dash + 1))
        elif _may_be_name(reading, name):
            heads.append((number, _unlisted(forms, first, dash), dash + 1))
    ends = [number for number, _, _ in [*heads, (len(sentences), None, 0)][1:]]
    for (number, medium, begin), end in zip(heads, ends, strict=True):
        yield Section(medium=medium, first=number, last=end, begin=begin, listed=True)


def _signed(reading: Reading, known: Callable[[Sequence[str]], Outlet | None]) -> Iterator[Section]:
    """Yield the items that end in their medium's name: "Doctors will strike. (Vakars)"."""
    forms, sentences = reading.layout.words.forms, reading.layout.sentences
    begin = 0
    for number, sentence in enumerate(sentences):
        begin = number if sentence.paragraph != sentences[begin].paragraph else begin
        last = sentence.last - (forms[sentence.last - 1] == ".")
        floor = max(sentence.first, last - _LONGEST - _PAGE)
        opening = next((at for at in range(last - 1, floor - 1, -1) if forms[at] == "("), -1)
        if opening < 0 or forms[last - 1] != ")":
            continue
        comma = next((at for at in range(opening, last) if forms[at] in {",", ")"}), last)
        outlet = known(forms[opening + 1 : comma])
        if outlet is not None and opening > sentences[begin].first + 1:
            medium = _medium(opening + 1, comma, outlet)
            yield Section(medium=medium, first=begin, last=number + 1, listed=True)


def _headings(reading: Reading, known: Callable[[Sequence[str]], Outlet | None]) -> Iterator[tuple[int, Medium, bool]]:
    """Yield the numbers of the headings that name a medium, with it and whether they do nothing else."""
    forms = reading.layout.words.forms
    last_one: Medium | None = None
    for number, sentence in enumerate(reading.layout.sentences):
        also = not _PAPERS.isdisjoint(reading.layout.words.lower[sentence.first : sentence.last])
        if number and forms[sentence.last - 1] == ":" and (sentence.kind != "heading" or also):
            named = next(iter(_named_in(forms, sentence, known).values()), None)
            if named is not None:
                last_one = _medium(*named)
                yield number, last_one, True
            elif last_one is not None and also:
                first = sentence.first
                yield number, attrs.evolve(last_one, first=first, last=first + 2, end=first + 2), True
            continue
        if not number or not (sentence.kind == "heading" or _is_line(reading, number)):
            continue
        first, last = _trimmed(forms, sentence)
        last = next((at for at in range(first + 1, last) if forms[at] in _CUTS), last)
        colon = next((at for at in range(first, last) if forms[at] == ":"), last)
        outlet = known(forms[first:colon]) if 0 < colon - first <= _LONGEST else None
        shouted = colon == last and 0 < last - first <= _LONGEST and all(_is_loud(form) for form in forms[first:last])
        after = forms[sentence.last : sentence.last + 1]
        name = _may_be_name(reading, forms[first:last]) or (after in _ITEM and last_one is not None)  # "IRAQ"
        if outlet is None and not (shouted and name):
            continue
        last_one = _medium(first, colon, outlet) if outlet is not None else _unlisted(forms, first, last)
        yield number, last_one, colon == last


def _only_one(reading: Reading, known: Callable[[Sequence[str]], Outlet | None]) -> Iterator[tuple[int, Medium, bool]]:
    """Yield the one medium that the sentence names which tells whose stories follow: "stories in the daily Vakars"."""
    forms = reading.layout.words.forms
    for number, sentence in enumerate(reading.layout.sentences[:_INTRODUCTION]):
        text = sentence.span.of(reading.text)
        if sentence.kind == "heading" or not number or not (_DIGEST.search(text) or _LEADS_IN.search(text)):
            continue
        found = {name: one for name, one in _named_in(forms, sentence, known).items() if one[2].kind != "agency"}
        if len(found) == 1:
            ((first, last, outlet),) = found.values()
            yield number, _medium(first, last, outlet), True
        return


def _named_in(
    forms: Sequence[str], sentence: Sentence, known: Callable[[Sequence[str]], Outlet | None]
) -> dict[str, tuple[int, int, Outlet]]:
    """Return the media that a sentence names, by their names, with their words."""
    found: dict[str, tuple[int, int, Outlet]] = {}
    first = sentence.first
    while first < sentence.last:
        step = 1
        for last in range(min(sentence.last, first + _LONGEST), first, -1):
            outlet = known(forms[first:last]) if forms[first][:1].isupper() else None
            if outlet is not None and not _is_common(forms[first:last], outlet):
                found.setdefault(outlet.name, (first, last, outlet))
                step = last - first
                break
        first += step
    return found


def _is_common(forms: Sequence[str], outlet: Outlet) -> bool:
    """Say whether one word stands for a medium that means other things too."""
    return len(forms) == 1 and forms[0].lower() in {name.lower().removeprefix("the ") for name in outlet.ambiguous}


def _medium(first: int, last: int, outlet: Outlet) -> Medium:
    return Medium(first=first, last=last, end=last, name=outlet.name, country=outlet.country, kind=outlet.kind)


def _unlisted(forms: Sequence[str], first: int, last: int) -> Medium:
    """Return the medium that a heading names which no list has."""
    return Medium(first=first, last=last, end=last, name=" ".join(forms[first:last]), kind="newspaper")


def _is_line(reading: Reading, number: int) -> bool:
    """Say whether a sentence is a line of capitals by itself: "AD-DIYAR"."""
    sentences = reading.layout.sentences
    sentence = sentences[number]
    alone = sentences[number - 1].paragraph != sentence.paragraph or "\n" in sentences[number - 1].span.of(reading.text)
    return alone and sentence.span.of(reading.text).strip().isupper()


def _may_be_name(reading: Reading, forms: Sequence[str]) -> bool:
    """Say whether a heading in capitals may be the name of a medium that no list has."""
    return _PAGES.isdisjoint(forms) and " ".join(forms).title() not in reading.lexicon.country_by_word


def _is_loud(form: str) -> bool:
    return form.isupper() or not form[:1].isalnum()


def _trimmed(forms: Sequence[str], sentence: Sentence) -> tuple[int, int]:
    """Return the words of a heading without the marks at its edges and its article."""
    first, last = sentence.first, sentence.last
    while last > first and forms[last - 1] in _RULES:
        last -= 1
    while first < last and forms[first] in _RULES:
        first += 1
    return first + (last - first > 1 and forms[first].lower() == "the"), last
