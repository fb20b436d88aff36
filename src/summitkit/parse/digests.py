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
_PAGES = words(
    """
    FRONT PAGE PAGES BUSINESS SPORT SPORTS EDITORIAL EDITORIALS INTERNATIONAL DOMESTIC ECONOMY POLITICS PRESS NEWSPAPERS
    PAPERS HEADLINES DIGEST REVIEW SUMMARY MEDIA HEADLINE STORIES TOP NOTE EDITORS NEWSROOM
    """
)
_PAPERS = words("newspaper paper daily weekly")
_RULES = words("- -- --- * ** *** . : — –")
_INTRODUCTION = 5  # sentences
_LONGEST = 6  # words of a medium's name in a heading


@attrs.frozen(slots=True, kw_only=True)
class Section:
    """What a digest tells of one medium.

    Attributes:
        medium: the medium, at its heading.
        first, last: the numbers of its sentences after the heading, `last` not included.
        listed: True where the heading is nothing but the name, so that what follows are items.
    """

    medium: Medium
    first: int
    last: int
    listed: bool


def sections_of(reading: Reading, known: Callable[[Sequence[str]], Outlet | None]) -> tuple[Section, ...]:
    """Return the sections of a press digest, in order; none where a text isn't one.

    Args:
        reading: the document.
        known: finds the medium of the lexicon that words are the whole name of.
    """
    if not _DIGEST.search(reading.text[:_OPENING]):
        return ()
    heads = list(_headings(reading, known)) or list(_only_one(reading, known))
    if not heads:
        return ()
    ends = [number for number, _, _ in heads[1:]] + [len(reading.layout.sentences)]
    return tuple(
        Section(medium=medium, first=number + 1, last=end, listed=listed)
        for (number, medium, listed), end in zip(heads, ends, strict=True)
    )


def _headings(reading: Reading, known: Callable[[Sequence[str]], Outlet | None]) -> Iterator[tuple[int, Medium, bool]]:
    """Yield the numbers of the headings that name a medium, with it and whether they do nothing else."""
    forms = reading.layout.words.forms
    last_one: Medium | None = None
    for number, sentence in enumerate(reading.layout.sentences):
        if number and forms[sentence.last - 1] == ":" and sentence.kind != "heading":
            named = next(iter(_named_in(forms, sentence, known).values()), None)
            if named is not None:
                last_one = _medium(*named)
                yield number, last_one, True
            elif last_one is not None and not _PAPERS.isdisjoint(
                reading.layout.words.lower[sentence.first : sentence.last]
            ):
                first = sentence.first
                yield number, attrs.evolve(last_one, first=first, last=first + 2, end=first + 2), True
            continue
        if not number or not (sentence.kind == "heading" or _is_line(reading, number)):
            continue
        first, last = _trimmed(forms, sentence)
        colon = next((at for at in range(first, last) if forms[at] == ":"), last)
        outlet = known(forms[first:colon]) if 0 < colon - first <= _LONGEST else None
        shouted = colon == last and 0 < last - first <= _LONGEST and all(_is_loud(form) for form in forms[first:last])
        if outlet is None and not (shouted and _may_be_name(reading, forms[first:last])):
            continue
        if outlet is not None:
            last_one = _medium(first, colon, outlet)
        else:
            name = " ".join(forms[first:last])
            last_one = Medium(first=first, last=last, end=last, name=name, kind="newspaper")
        yield number, last_one, colon == last


def _only_one(reading: Reading, known: Callable[[Sequence[str]], Outlet | None]) -> Iterator[tuple[int, Medium, bool]]:
    """Yield the one medium that the sentence names which tells whose stories follow: "stories in the daily Vakars"."""
    forms = reading.layout.words.forms
    for number, sentence in enumerate(reading.layout.sentences[:_INTRODUCTION]):
        if sentence.kind == "heading" or not number or not _DIGEST.search(sentence.span.of(reading.text)):
            continue
        found = _named_in(forms, sentence, known)
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
