"""Runs: words of a sentence that stay together whatever is claimed in it, such as an article and its noun.

Which tags join is learnt with the weights. Inside a quotation in which nothing else is reported all words join. A run
costs as much as a word, and its neighbours are whole phrases, so that fewer units see further.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from summitkit.parse.claims.page import Page

__all__ = ["CLAUSES", "Runs", "read_runs"]

_BREAKS = frozenset([",", ";", ":", "(", ")", "—", "–", "-", "_", "--"])
_CLAUSE_WORDS = (
    "that who which whose where if whether to because as when while but and or after before by for from of in on with "
    "than how what why"
)
CLAUSES = frozenset(_CLAUSE_WORDS.split())
_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
_SPOKEN = "Q"  # the tag of a run that is the inside of a quotation
_LANDMARKS = frozenset("VMIWT,:C")  # first letters of the tags that part phrases


@attrs.frozen(slots=True, eq=False, kw_only=True)
class Runs:
    """The runs of a sentence, as parallel sequences.

    Attributes:
        starts: the first word of each, and the end of the sentence.
        kinds: the tags of their first and last words: "NN", "DT-NN".
        firsts, lasts: their first and last words in lower case.
        finite, breaks: whether each holds a finite verb, is a comma or the like.
        clauses: the word that opens a clause or phrase, else "".
        landmarks: the tag that parts phrases, else "".
        behind, ahead: the landmark before and after each.
        openers: the first words of those of several words, else "".
        marks: whether each changes what stands between a cue and the runs beyond.
        segments: what is between the commas around each: how it opens, whether with a finite verb and a cue.
    """

    starts: list[int]
    kinds: list[str]
    firsts: list[str]
    lasts: list[str]
    finite: list[bool]
    breaks: list[bool]
    clauses: list[str]
    landmarks: list[str]
    behind: list[str]
    ahead: list[str]
    openers: list[str]
    marks: list[bool]
    segments: list[str]


def read_runs(
    page: Page, words: range, tags: Sequence[str], joins: Container[tuple[str, str]], cues: Container[int]
) -> Runs:
    """Return the runs of a sentence; words that probably report stand alone."""
    starts, spoken = _starts(page, words, tags, joins, cues)
    first, lows = words.start, page.lows
    parts = [[_SPOKEN] if begin in spoken else tags[begin - first : end - first] for begin, end in pairwise(starts)]
    firsts = ["" if begin in spoken else lows[begin] for begin in starts[:-1]]
    lasts = ["" if begin in spoken else lows[end - 1] for begin, end in pairwise(starts)]
    finite = [not _FINITE.isdisjoint(part) for part in parts]
    breaks = [low in _BREAKS for low in firsts]
    kinds = [part[0] if len(part) == 1 else f"{part[0]}-{part[-1]}" for part in parts]
    clauses = [low if low in CLAUSES else "" for low in firsts]
    landmarks = [_landmark(part) for part in parts]
    marks = [clause or mark for clause, mark in zip(clauses, landmarks, strict=True)]
    opens = [clause or kind for clause, kind in zip(clauses, kinds, strict=True)]
    return Runs(
        starts=starts,
        kinds=kinds,
        firsts=firsts,
        lasts=lasts,
        finite=finite,
        breaks=breaks,
        clauses=clauses,
        landmarks=landmarks,
        behind=_passed(marks),
        ahead=_passed(marks[::-1])[::-1],
        openers=[low if len(part) > 1 else "" for low, part in zip(firsts, parts, strict=True)],
        marks=[bool(mark) or stops for mark, stops in zip(marks, breaks, strict=True)],
        segments=_segments(starts, breaks, finite, opens, cues),
    )


def _starts(
    page: Page, words: range, tags: Sequence[str], joins: Container[tuple[str, str]], cues: Container[int]
) -> tuple[list[int], set[int]]:
    """Return the first words of the runs and the sentence's end, and which runs are the inside of a quotation."""
    quote, first = page.quote, words.start
    speaking = {quote[place] for place in words if place in cues}
    starts, spoken = [first], set[int]()
    size = len(quote)
    for place in range(first + 1, words.stop):
        inside = quote[place]
        if place in cues or place - 1 in cues or quote[place - 1] != inside:
            starts.append(place)
        elif inside >= 0 and inside not in speaking and _deep(quote, place, inside, size):
            spoken.add(starts[-1])
        elif starts[-1] in spoken or (tags[place - 1 - first], tags[place - first]) not in joins:
            starts.append(place)
    starts.append(words.stop)
    return starts, spoken


def _deep(quote: Sequence[int], place: int, inside: int, size: int) -> bool:
    """Say whether neither a word nor the one before it is at an edge of their quotation."""
    return place > 1 and quote[place - 2] == inside and place + 1 < size and quote[place + 1] == inside


def _landmark(tags: Sequence[str]) -> str:
    for tag in tags:
        if tag[0] in _LANDMARKS:
            return tag
    return ""


def _passed(marks: Sequence[str]) -> list[str]:
    """Return for each place the last mark before it."""
    last = "-"
    found = []
    for mark in marks:
        found.append(last)
        if mark:
            last = mark
    return found


def _segments(
    starts: Sequence[int], breaks: Sequence[bool], finite: Sequence[bool], opens: Sequence[str], cues: Container[int]
) -> list[str]:
    """Return for each run the look of the stretch between breaks that holds it."""
    found: list[str] = []
    begin, size = 0, len(breaks)
    while begin < size:
        end = begin
        while end < size and not breaks[end]:
            end += 1
        verb = any(finite[begin:end])
        cue = any(start in cues for start in starts[begin:end])
        found += [f"{opens[begin]}{verb:d}{cue:d}"] * (end - begin)
        if end < size:
            found.append(opens[end])
        begin = end + 1
    return found
