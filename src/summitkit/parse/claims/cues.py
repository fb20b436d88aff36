"""Cues: which words report what somebody says, thinks or wants.

A log-linear model scores the words whose form reports at least now and then; it looks at the words beside, at the
quotation marks near, and at what the lexicon knows of the form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summitkit.lexicon.entries import Cue
    from summitkit.parse.claims.page import Page

__all__ = ["cue_classes", "cue_features"]

_NEAR = 3
_AHEAD = 6
_NAMES = frozenset(["he", "she", "they", "who", "we", "i", "you", "it"])


def cue_classes(cues: tuple[Cue, ...]) -> dict[str, tuple[str, ...]]:
    """Return what the lexicon knows of each form that may report, as feature names."""
    classes: dict[str, dict[str, None]] = {}
    for cue in cues:
        if " " in cue.form:
            continue
        known = classes.setdefault(cue.form, {})
        for name in (f"C={cue.kind}", f"I={cue.part[0]}{cue.inflection}", f"W={cue.part[0]}{cue.weight}"):
            known[name] = None
        for way in cue.takes:
            known[f"t={way}"] = None
    return {form: tuple(known) for form, known in classes.items()}


def cue_features(page: Page, word: int, classes: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the features by which a word is judged as a cue."""
    first, last = page.words_of(page.sentence_of[word])
    low = page.lows[word]
    known = classes.get(low, ("?",))
    before, one = _at(page, word - 1, first, last), _at(page, word + 1, first, last)
    near = _quotes_near(page, word, first, last)
    ahead = page.lows[word + 1 : min(last, word + _AHEAD)]
    that = "that" if "that" in ahead else "to" if "to" in ahead[:2] else "-"
    names = _kind(page, word - 1, first, last) + _kind(page, word + 1, first, last)
    return [
        *_forms(page, word, first, last),
        *_setting(page, word, first, last),
        f"n={near}",
        f"wn={low}|{near}",
        f"xn={low[-2:]}|{near}",
        f"th={that}",
        f"wt={low}|{that}",
        f"nm={names}",
        f"wnm={low}|{names}",
        f"xnm={low[-2:]}|{names}{that}",
        *known,
        *(f"{name}|{one}" for name in known),
        *(f"{name}|{before}" for name in known),
        *(f"{name}|{near}" for name in known),
        *(f"{name}|{that}{names}" for name in known),
    ]


def _at(page: Page, place: int, first: int, last: int) -> str:
    return page.lows[place] if first <= place < last else "_"


def _forms(page: Page, word: int, first: int, last: int) -> list[str]:
    """Return the features of the forms around a word."""
    further, before, low, one, two, three = (_at(page, word + step, first, last) for step in range(-2, 4))
    return [
        f"w={low}",
        f"x={low[-3:]}",
        f"y={low[-2:]}",
        f"-1={before}",
        f"+1={one}",
        f"-2={further}",
        f"+2={two}",
        f"w+={low}|{one}",
        f"w-={before}|{low}",
        f"w++={low}|{one}|{two}",
        f"w--={further}|{before}|{low}",
        f"w-+={before}|{low}|{one}",
        f"12={one}|{two}",
        f"-12={further}|{before}",
        f"23={two}|{three}",
        f"s={_look(page.forms[word])}",
    ]


def _setting(page: Page, word: int, first: int, last: int) -> list[str]:
    """Return the features of a word's place: in a quotation, in a heading, near the sentence's ends."""
    low = page.lows[word]
    quoted = page.quote[word] >= 0
    kind = page.layout.sentences[page.sentence_of[word]].kind
    return [
        "b",
        f"q={quoted}",
        f"wq={low}|{quoted}",
        f"k={kind}",
        f"wk={low}|{kind}",
        f"at={min(word - first, 4)}",
        f"end={min(last - word, 4)}",
    ]


def _look(form: str) -> str:
    return "A" if form.isupper() else "a" if form.islower() else "Aa" if form[:1].isupper() else "."


def _quotes_near(page: Page, word: int, first: int, last: int) -> str:
    """Say where a quotation ends shortly before the word and where one begins shortly after it."""
    quote = page.quote
    if quote[word] >= 0:
        return "in"
    before = after = ""
    for place in range(word - 1, max(first, word - _NEAR * 2) - 1, -1):
        if quote[place] >= 0:
            before = str(min(word - place, _NEAR))
            break
    for place in range(word + 1, min(last, word + _NEAR * 2)):
        if quote[place] >= 0:
            after = str(min(place - word, _NEAR))
            break
    if not before and not after:
        far = any(quote[place] >= 0 for place in range(first, last))
        return "far" if far else "none"
    return f"{before}<{after}"


def _kind(page: Page, place: int, first: int, last: int) -> str:
    if not first <= place < last:
        return "_"
    if page.lows[place] in _NAMES:
        return "p"
    form = page.forms[place]
    return "N" if form[:1].isupper() and place > first else "," if not form[:1].isalnum() else "w"
