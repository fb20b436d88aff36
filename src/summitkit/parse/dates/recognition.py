"""Finds single time expressions: at each word that can open one, the longest match of the families that it opens."""

from __future__ import annotations

import functools
import re
from itertools import compress, count
from typing import TYPE_CHECKING

from summitkit.parse.dates.expressions import Found
from summitkit.parse.dates.families import BY_WORD, FAMILIES, Family, opened_by_figures
from summitkit.parse.dates.matching import Match, in_small_letters
from summitkit.parse.dates.vocabulary import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.text.words import Words

__all__ = ["recognise"]

_JOINTS = re.compile(r"[-‐‑–/]")
_PIECE = re.compile(r"[^-‐‑–/]+")
_PREFIXES = frozenset({"mid", "early", "late", "end", "pre", "post", "since", "until"})
_NAMES = frozenset({*MONTHS, *WEEKDAYS, "present", "now", "today", "q1", "q2", "q3", "q4"})
_SHORTEST = 3
_QUARTER_LETTERS = ("q", "h")  # "3Q98"
_LONGEST = 64  # letters of a word that joins dates; what is longer is no word of English
_DATE_IN_ADDRESS = re.compile(r"(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)")
_NONE: tuple[Family, ...] = ()
_YEAR, _MANY = 4, 5
_BY_FIGURES = tuple(opened_by_figures(count) for count in range(_MANY + 1))
_AFTER_THE = frozenset(word for family in FAMILIES if "the" in family.opens for word in family.opens) | frozenset(
    str.split("day week month quarter year weekend decade century near past future present very")
)
_FOLLOWERS = {"the": _AFTER_THE, "to": frozenset({"date"}), "at": frozenset({"present", "the", "this"})}
"""What may follow some of the commonest words where they open a time; it saves trying every family at each of them."""


def recognise(words: Words) -> list[Found]:
    """Return the expressions that single families find, in order and without overlaps."""
    return list(_without_overlaps(_candidates(words), words.text))


Openings = tuple[tuple[int, tuple[Family, ...]], ...]


def _figures(word: str) -> int:
    """Return how many figures a word begins with."""
    return len(word) - len(word.lstrip("0123456789"))


def _families_of(word: str) -> tuple[Family, ...]:
    """Return the families that a word in lower case can open."""
    families = BY_WORD.get(word.rstrip("."))
    if families is not None:
        return families
    if word[:1].isdigit():
        return BY_WORD["1q"] if word[1:2] in _QUARTER_LETTERS else _BY_FIGURES[min(_figures(word), _MANY)]
    if word[:1] in "'’‘" and word[1:2].isdigit():
        return BY_WORD["'"]
    return BY_WORD[word[:2]] if word.startswith(("fy", "cy")) and word[2:3].isdigit() else _NONE


@functools.lru_cache(maxsize=1 << 14)
def _openings(form: str) -> Openings:
    """Return the places in a word where an expression can open, each with the families that it opens."""
    word = form.lower()
    families = _families_of(word)
    if form.isalpha():
        return ((0, families),) if families else ()
    joints = [*_JOINTS.finditer(word)] if _SHORTEST < len(word) <= _LONGEST else []
    if joints and not families:
        families = _families_of(word[: joints[0].start()])
    found = [(0, families)] if families else []
    found += [(joint.end(), opened) for joint in joints if (opened := _opened_inside(word, joint))]
    if not found and (date := _DATE_IN_ADDRESS.search(form)):
        found = [(date.start(), _BY_FIGURES[_YEAR])]
    return tuple(found)


def _opened_inside(word: str, joint: re.Match[str]) -> tuple[Family, ...]:
    """Return the families that can open after a joint: "mid-November", "2014-Dec", "Friday-Jun-15"; not "Su-57"."""
    piece = _PIECE.match(word, joint.end())
    if piece is None or not (piece[0][0].isdigit() or piece[0].rstrip(".") in _NAMES):
        return _NONE
    head = re.split(r"[-‐‑–/]", word[: joint.start()])[-1]
    joined = head in _PREFIXES or head.replace(".", "").isdigit() or head.rstrip(".") in _NAMES
    return _families_of(piece[0]) if joined else _NONE


def _candidates(words: Words) -> Iterator[tuple[int, Sequence[Family]]]:
    """Yield the offsets at which an expression can open, with the families to try there."""
    opens = {form: opened for form in set(words.forms) if (opened := _openings(form))}
    starts, forms = words.starts, words.forms
    for index in compress(count(), map(opens.__contains__, forms)):
        if _goes_on(forms, index):
            for offset, families in opens[forms[index]]:
                yield starts[index] + offset, families


def _goes_on(forms: Sequence[str], index: int) -> bool:
    """Say whether the word after one of the commonest words can go on with a time."""
    followers = _FOLLOWERS.get(forms[index].lower())
    if followers is None or index + 1 == len(forms):
        return followers is None
    after = forms[index + 1].lower()
    return after in followers or not after.isalpha()


def _without_overlaps(candidates: Iterator[tuple[int, Sequence[Family]]], text: str) -> Iterator[Found]:
    small = in_small_letters(text)
    reached = 0
    for start, families in candidates:
        if start < reached:
            continue
        found = _longest(text, small, start, families)
        if found is not None:
            reached = found.end
            yield found


def _longest(text: str, small: str, start: int, families: Sequence[Family]) -> Found | None:
    best: Found | None = None
    for family in families:
        found = family.pattern.match(small, start)
        if found is None or (best is not None and found.end() <= best.end):
            continue
        match = Match(found, text)
        meaning = family.build(match)
        if meaning is not None:
            best = Found(_after_article(match), match.end(), family.rule, meaning)
    return best


_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)


def _after_article(match: Match) -> int:
    """Return the start of a match without the article before it."""
    article = _ARTICLE.match(match.string, match.start(), match.end())
    return article.end() if article else match.start()
