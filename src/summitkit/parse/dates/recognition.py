"""Finds single time expressions: at each word that can open one, the longest match of the families that it opens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summitkit.parse.dates.expressions import Found
from summitkit.parse.dates.families import BY_WORD, Family
from summitkit.text.words import Words

__all__ = ["recognise"]

_INNER = re.compile(r"(?:mid|early|late|pre|post|since|until|[a-z]+[-/](?=\d{4}-\d\d-\d\d))[-‐‑]", re.IGNORECASE)
_DATE_IN_NAME = re.compile(r"(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)")
_NONE: tuple[Family, ...] = ()


def recognise(words: Words) -> list[Found]:
    """Return the expressions that single families find, in order and without overlaps."""
    return list(_without_overlaps(_candidates(words), words.text))


def _openers(form: str) -> tuple[tuple[Family, ...], int]:
    """Return the families that a word can open and how many of its characters come before the opening one."""
    word = form.lower().rstrip(".")
    families = BY_WORD.get(word)
    if families is not None:
        return families, 0
    if word[:1].isdigit():
        return BY_WORD["0"], 0
    if word[:1] in "'’‘" and word[1:2].isdigit():
        return BY_WORD["'"], 0
    if word.startswith("fy") and word[2:3].isdigit():
        return BY_WORD["fy"], 0
    inner = _INNER.match(form)
    if inner and inner.end() < len(form):
        families, skipped = _openers(form[inner.end() :])
        return families, inner.end() + skipped
    head = re.split(r"[-‐‑/]", word, maxsplit=1)[0]
    if head != word:
        return BY_WORD.get(head.rstrip("."), _NONE), 0
    date = _DATE_IN_NAME.search(form)
    return (BY_WORD["0"], date.start()) if date else (_NONE, 0)


def _candidates(words: Words) -> Iterator[tuple[int, Sequence[Family]]]:
    """Yield the offsets at which an expression can open, with the families to try there."""
    opens = {form: opened for form in set(words.forms) if (opened := _openers(form))[0]}
    starts = words.starts
    for index, form in enumerate(words.forms):
        if form in opens:
            families, skipped = opens[form]
            yield starts[index] + skipped, families


def _without_overlaps(candidates: Iterator[tuple[int, Sequence[Family]]], text: str) -> Iterator[Found]:
    reached = 0
    for start, families in candidates:
        if start < reached:
            continue
        found = _longest(text, start, families)
        if found is not None:
            reached = found.end
            yield found


def _longest(text: str, start: int, families: Sequence[Family]) -> Found | None:
    best: Found | None = None
    for family in families:
        match = family.pattern.match(text, start)
        if match is None or (best is not None and match.end() <= best.end):
            continue
        meaning = family.build(match)
        if meaning is not None:
            best = Found(_after_article(match), match.end(), family.rule, meaning)
    return best


_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)


def _after_article(match: re.Match[str]) -> int:
    """Return the start of a match without the article before it."""
    article = _ARTICLE.match(match.string, match.start(), match.end())
    return article.end() if article else match.start()
