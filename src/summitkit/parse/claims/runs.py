"""Runs: words of a sentence that stay together whatever is claimed in it, such as an article and its noun.

Which tags join is learnt with the weights. Inside a quotation in which nothing else is reported all words join. A run
costs as much as a word, and its neighbours are whole phrases, so that fewer units see further.
"""

from __future__ import annotations

import functools
from itertools import pairwise, repeat
from typing import TYPE_CHECKING

import attrs

from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from summitkit.parse.claims.page import Page

__all__ = ["CLAUSES", "FINITE_TAGS", "Runs", "read_runs"]

_BREAKS = frozenset([",", ";", ":", "(", ")", "—", "–", "-", "_", "--"])
_CLAUSE_WORDS = (
    "that who which whose where if whether to because as when while but and or after before by for from of in on with "
    "than how what why"
)
CLAUSES = frozenset(_CLAUSE_WORDS.split())
FINITE_TAGS = frozenset(["VBD", "VBZ", "VBP", "MD"])
_PLAIN = (False, "")
_OPENING = {low: (low in _BREAKS, low if low in CLAUSES else "") for low in _BREAKS | CLAUSES}
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
        marks: whether each changes what stands between a cue and the runs beyond.
    """

    starts: list[int]
    kinds: list[str]
    firsts: list[str]
    lasts: list[str]
    finite: list[bool]
    breaks: list[bool]
    clauses: list[str]
    landmarks: list[str]
    marks: list[bool]


def read_runs(
    page: Page, words: range, tags: Sequence[str], joins: Container[tuple[str, str]], cues: Container[int]
) -> Runs:
    """Return the runs of a sentence; words that probably report stand alone."""
    starts, spoken = _starts(page, words, tags, joins, cues)
    first, lows = words.start, page.lows
    looks = [
        _LOOKS[tags[begin - first]] if end - begin == 1 else _look(tuple(tags[begin - first : end - first]))
        for begin, end in pairwise(starts)
    ]
    firsts = [lows[begin] for begin in starts[:-1]]
    lasts = [lows[end - 1] for end in starts[1:]]
    for at, begin in enumerate(starts[:-1]) if spoken else ():
        if begin in spoken:
            looks[at], firsts[at], lasts[at] = _SPOKEN_LOOK, "", ""
    kinds, finite, landmarks, parting = map(list, zip(*looks, strict=True))
    opening = list(map(_OPENING.get, firsts, repeat(_PLAIN)))
    return Runs(
        starts=starts,
        kinds=kinds,
        firsts=firsts,
        lasts=lasts,
        finite=finite,
        breaks=[stops for stops, _ in opening],
        clauses=[clause for _, clause in opening],
        landmarks=landmarks,
        marks=[parts or begins is not _PLAIN for parts, begins in zip(parting, opening, strict=True)],
    )


@functools.lru_cache(maxsize=20_000)
def _look(tags: tuple[str, ...]) -> tuple[str, bool, str, bool]:
    """Return the kind of a run with some tags, whether it holds a finite verb, its landmark, and if it has one."""
    kind = tags[0] if len(tags) == 1 else f"{tags[0]}-{tags[-1]}"
    landmark = next((tag for tag in tags if tag[0] in _LANDMARKS), "")
    return kind, not FINITE_TAGS.isdisjoint(tags), landmark, bool(landmark)


_LOOKS = Memory[str, tuple[str, bool, str, bool]](lambda tag: _look((tag,)))  # those of runs of one word
_SPOKEN_LOOK = _look((_SPOKEN,))


def _starts(
    page: Page, words: range, tags: Sequence[str], joins: Container[tuple[str, str]], cues: Container[int]
) -> tuple[list[int], set[int]]:
    """Return the first words of the runs and the sentence's end, and which runs are the inside of a quotation."""
    quote, first = page.quote, words.start
    reporting = [place for place in words if place in cues]
    parted = {*reporting, *[place + 1 for place in reporting]}
    spoken = set[int]()
    if not page.has_quotation(page.sentence_of[first]):
        later = enumerate(pairwise(tags), first + 1)
        starts = [first, *[place for place, pair in later if pair not in joins or place in parted], words.stop]
        return starts, spoken
    speaking = {quote[place] for place in reporting}
    starts = [first]
    size = len(quote)
    for place in range(first + 1, words.stop):
        inside = quote[place]
        if place in parted or quote[place - 1] != inside:
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
