"""Cues: which words report what somebody says, thinks or wants.

A log-linear model scores the words whose form reports at least now and then; it looks at the words beside, at the
quotation marks near, and at what the lexicon knows of the form. What is looked at stands in keys, as for arguments:
words alike in a group of features have equal keys, so that a group's weights are summed once and remembered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summitkit.lexicon.entries import Cue
    from summitkit.parse.claims.page import Page

__all__ = ["CueKey", "cue_classes", "cue_features", "cue_keys", "cue_names"]

CueKey = tuple[str, ...]

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


def cue_keys(page: Page, word: int) -> list[CueKey]:
    """Return the keys by which a word is judged as a cue."""
    first, last = page.words_of(page.sentence_of[word])
    lows = page.lows
    low = lows[word]
    further, before, _, one, two, three = (
        lows[place] if first <= place < last else "_" for place in range(word - 2, word + 4)
    )
    ahead = lows[word + 1 : min(last, word + _AHEAD)]
    that = "that" if "that" in ahead else "to" if "to" in ahead[:2] else "-"
    names = _kind(page, word - 1, first, last) + _kind(page, word + 1, first, last)
    kind = page.layout.sentences[page.sentence_of[word]].kind
    return [
        ("I", low, _look(page.forms[word])),
        ("L", low, before),
        ("R", low, one),
        ("N", low, _quotes_near(page, word, first, last)),
        ("T", low, that, names),
        ("K", low, kind, str(min(word - first, 4)), str(min(last - word, 4))),
        ("F", further, two),
        ("A", further, before),
        ("B", one, two),
        ("C", two, three),
        ("X", further, before, low, one, two),
    ]


def cue_names(key: CueKey, classes: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the names of the features of a key; those of a form draw on what the lexicon knows of it."""
    group, *parts = key
    if group in _WITH_CLASSES:
        return _WITH_CLASSES[group](classes.get(parts[0], ("?",)), *parts)
    return _PLAIN[group](*parts)


def cue_features(page: Page, word: int, classes: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the names of all features by which a word is judged as a cue, as training needs them."""
    return [name for key in cue_keys(page, word) for name in cue_names(key, classes)]


def _itself(known: tuple[str, ...], low: str, look: str) -> list[str]:
    return ["b", f"w={low}", f"x={low[-3:]}", f"y={low[-2:]}", f"s={look}", *known]


def _left(known: tuple[str, ...], low: str, before: str) -> list[str]:
    return [f"-1={before}", f"w-={before}|{low}", *(f"{name}|{before}" for name in known)]


def _right(known: tuple[str, ...], low: str, one: str) -> list[str]:
    return [f"+1={one}", f"w+={low}|{one}", *(f"{name}|{one}" for name in known)]


def _near(known: tuple[str, ...], low: str, near: str) -> list[str]:
    quoted = near == "in"
    return [
        f"q={quoted}",
        f"wq={low}|{quoted}",
        f"n={near}",
        f"wn={low}|{near}",
        f"xn={low[-2:]}|{near}",
        *(f"{name}|{near}" for name in known),
    ]


def _taking(known: tuple[str, ...], low: str, that: str, names: str) -> list[str]:
    return [
        f"th={that}",
        f"wt={low}|{that}",
        f"nm={names}",
        f"wnm={low}|{names}",
        f"xnm={low[-2:]}|{names}{that}",
        *(f"{name}|{that}{names}" for name in known),
    ]


_WITH_CLASSES: dict[str, Callable[..., list[str]]] = {"I": _itself, "L": _left, "R": _right, "N": _near, "T": _taking}
_PLAIN: dict[str, Callable[..., list[str]]] = {
    "K": lambda low, kind, at, end: [f"k={kind}", f"wk={low}|{kind}", f"at={at}", f"end={end}"],
    "F": lambda further, two: [f"-2={further}", f"+2={two}"],
    "A": lambda further, before: [f"-12={further}|{before}"],
    "B": lambda one, two: [f"12={one}|{two}"],
    "C": lambda two, three: [f"23={two}|{three}"],
    "X": lambda further, before, low, one, two: [
        f"w++={low}|{one}|{two}",
        f"w--={further}|{before}|{low}",
        f"w-+={before}|{low}|{one}",
    ],
}


def _look(form: str) -> str:
    return "A" if form.isupper() else "a" if form.islower() else "Aa" if form[:1].isupper() else "."


def _quotes_near(page: Page, word: int, first: int, last: int) -> str:
    """Say where a quotation ends shortly before the word and where one begins shortly after it."""
    quote = page.quote
    if quote[word] >= 0:
        return "in"
    if not page.has_quotation(page.sentence_of[word]):
        return "none"
    before = after = ""
    for place in range(word - 1, max(first, word - _NEAR * 2) - 1, -1):
        if quote[place] >= 0:
            before = str(min(word - place, _NEAR))
            break
    for place in range(word + 1, min(last, word + _NEAR * 2)):
        if quote[place] >= 0:
            after = str(min(place - word, _NEAR))
            break
    return f"{before}<{after}" if before or after else "far"


def _kind(page: Page, place: int, first: int, last: int) -> str:
    """Say whether a name, a pronoun, a mark or another word stands at a place."""
    if not first <= place < last:
        return "_"
    if page.lows[place] in _NAMES:
        return "p"
    form = page.forms[place]
    return "N" if form[:1].isupper() and place > first else "," if not form[:1].isalnum() else "w"
