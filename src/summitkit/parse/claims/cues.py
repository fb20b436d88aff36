"""Cues: which words report what somebody says, thinks or wants.

A log-linear model scores the words whose form reports at least now and then; it looks at the words beside, at the
quotation marks near, and at what the lexicon knows of the form. What is looked at stands in keys, as for arguments:
words alike in a group of features have equal keys, so that a group's weights are summed once and remembered.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from summitkit.lexicon.entries import Cue
    from summitkit.parse.claims.page import Page

__all__ = ["CueKey", "cue_classes", "cue_features", "cue_keys", "cue_kinds", "cue_names"]

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


def cue_keys(page: Page, word: int, kinds: Mapping[str, str]) -> tuple[list[CueKey], list[CueKey]]:
    """Return what a word is judged by as a cue: keys of groups of features, and features that are keys themselves.

    Args:
        page: the text.
        word: the word.
        kinds: the number of each form's classes, as `cue_kinds` gives it.
    """
    first, last = page.words_of(page.sentence_of[word])
    lows = page.lows
    low = lows[word]
    kind = kinds.get(low, "?")
    further, before, _, one, two = (
        lows[word - 2 : word + 3]
        if first <= word - 2 and word + 3 <= last
        else [lows[place] if first <= place < last else "_" for place in range(word - 2, word + 3)]
    )
    ahead = lows[word + 1 : min(last, word + _AHEAD)]
    that = "that" if "that" in ahead else "to" if "to" in ahead[:2] else "-"
    names = _kind(page, word - 1, first, last) + _kind(page, word + 1, first, last)
    near = _quotes_near(page, word, first, last)
    place = page.layout.sentences[page.sentence_of[word]].kind
    return (
        [
            ("I", low, kind, _look(page.forms[word])),
            ("L", kind, before),
            ("R", kind, one),
            ("N", kind, near, low[-2:]),
            ("T", kind, that, names, low[-2:]),
            ("K", place, str(min(word - first, 4)), str(min(last - word, 4))),
        ],
        [
            ("w-", before, low),
            ("w+", low, one),
            ("wn", low, near),
            ("wt", low, that),
            ("wnm", low, names),
            ("wk", low, place),
            ("-2", further),
            ("+2", two),
            ("-12", further, before),
            ("12", one, two),
        ],
    )


def cue_kinds(classes: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Return for each form the number of what is known of it, and for each number what that is."""
    numbers: dict[tuple[str, ...], str] = {}
    kinds = {form: numbers.setdefault(known, str(len(numbers))) for form, known in classes.items()}
    return kinds, {"?": ("?",), **{number: known for known, number in numbers.items()}}


def cue_names(key: CueKey, known: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the names of the features of a key of a group; `known` tells what the numbers of classes mean."""
    group, *parts = key
    return _NAMED[group](known, *parts)


def cue_features(page: Page, word: int, kinds: Mapping[str, str], known: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the names of all features by which a word is judged as a cue, as training needs them."""
    keys, names = cue_keys(page, word, kinds)
    return [*(name for key in keys for name in cue_names(key, known)), *map("\t".join, names)]


_Known = Mapping[str, tuple[str, ...]]


def _itself(known: _Known, low: str, kind: str, look: str) -> list[str]:
    return ["b", f"w={low}", f"x={low[-3:]}", f"y={low[-2:]}", f"s={look}", *known[kind]]


def _left(known: _Known, kind: str, before: str) -> list[str]:
    return [f"-1={before}", *(f"{name}|{before}" for name in known[kind])]


def _right(known: _Known, kind: str, one: str) -> list[str]:
    return [f"+1={one}", *(f"{name}|{one}" for name in known[kind])]


def _near(known: _Known, kind: str, near: str, tail: str) -> list[str]:
    return [f"q={near == 'in'}", f"n={near}", f"xn={tail}|{near}", *(f"{name}|{near}" for name in known[kind])]


def _taking(known: _Known, kind: str, that: str, names: str, tail: str) -> list[str]:
    return [
        f"th={that}",
        f"nm={names}",
        f"xnm={tail}|{names}{that}",
        *(f"{name}|{that}{names}" for name in known[kind]),
    ]


def _placed(known: _Known, kind: str, at: str, end: str) -> list[str]:  # noqa: ARG001
    return [f"k={kind}", f"at={at}", f"end={end}"]


_NAMED: dict[str, Callable[..., list[str]]] = {
    "I": _itself,
    "L": _left,
    "R": _right,
    "N": _near,
    "T": _taking,
    "K": _placed,
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
