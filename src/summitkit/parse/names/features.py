"""What the name tagger looks at besides the forms: the lexicon, the rest of the document, and the sentence's look.

The same function serves training and decoding. A document tells much about its own names: a word that follows "Mr"
or stands before "said" in one place is a person's name in the others too, where nothing beside it says so.
"""

from __future__ import annotations

import functools
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from summitkit.parse.names.gazetteer import gazetteer
from summitkit.parse.wording import words
from summitkit.text.features import FormTemplates, shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.text.layout import Layout

__all__ = ["NO_FEATURES", "TEMPLATES", "name_features"]

TEMPLATES = FormTemplates.of(
    {
        -2: ["l", "s"],
        -1: ["l", "s", "x3"],
        0: ["b", "w", "l", "s", "S", "p2", "p3", "p4", "x1", "x2", "x3", "x4", "n"],
        1: ["l", "s", "x3"],
        2: ["l", "s"],
    }
)
"""Looked at in the forms around each word."""

NO_FEATURES: tuple[str, ...] = ()

_MOST_BESIDE = 12  # different words beside a form that are kept for it
_LONG = 7  # words in a sentence that has no verb, at most, if it is a line of a table


@functools.lru_cache(maxsize=8)
def _word_classes(lexicon: Lexicon) -> Mapping[str, str]:
    """Return what the lexicon knows of single words: G given name, H honorific, T title, V verb of report."""
    classes: dict[str, set[str]] = {}
    for given in lexicon.given_names:
        classes.setdefault(given.name.lower(), set()).add("G")
    for honorific in lexicon.honorifics:
        classes.setdefault(honorific.form.lower(), set()).add("H")
    for role in lexicon.roles:
        words = role.form.lower().split()
        classes.setdefault(words[-1], set()).add("T" if not role.plural else "P")
    for cue in lexicon.cues:
        if cue.part == "verb" and " " not in cue.form and cue.weight > 1:
            classes.setdefault(cue.form.lower(), set()).add("V")
    return {word: "".join(sorted(found)) for word, found in classes.items()}


@attrs.define(slots=True)
class _Seen:
    """How a word, in lower case, stands in the document."""

    large: int = 0
    small: int = 0
    beside: set[str] = attrs.field(factory=set)


def name_features(layout: Layout, lexicon: Lexicon) -> list[tuple[str, ...]]:
    """Return the features of each word of a text besides those of `TEMPLATES`; none for words written small."""
    forms = layout.words.forms
    small = [form.lower() for form in forms]
    classes = _word_classes(lexicon)
    seen = _survey(forms, small, classes)
    known = _known(forms, lexicon)
    rows: list[tuple[str, ...]] = [known.get(index, NO_FEATURES) for index in range(len(forms))]
    for sentence in layout.sentences:
        look = _look(forms, sentence.first, sentence.last)
        for index in range(sentence.first, sentence.last):
            if not forms[index][0].isupper():
                continue
            row = list(look)
            row += rows[index]
            row += _document(seen[small[index]])
            row += _around(forms, small, classes, index, sentence.first, sentence.last)
            rows[index] = tuple(row)
    return rows


def _survey(forms: Sequence[str], small: Sequence[str], classes: Mapping[str, str]) -> dict[str, _Seen]:
    """Count how each word stands in the document and note what stands beside it."""
    seen: dict[str, _Seen] = {}
    last = len(forms) - 1
    for index, (form, word) in enumerate(zip(forms, small, strict=True)):
        one = seen.get(word)
        if one is None:
            one = seen[word] = _Seen()
        if not form[0].isupper():
            one.small += 1
            continue
        one.large += 1
        if len(one.beside) < _MOST_BESIDE:
            if index:
                before = small[index - 1]
                one.beside.add(
                    "p" + (classes.get(before) or (before if before in _BESIDE else _kind(forms[index - 1])))
                )
            if index < last:
                after = small[index + 1]
                one.beside.add("n" + (classes.get(after) or (after if after in _BESIDE else _kind(forms[index + 1]))))
    return seen


_BESIDE = words(
    "in at of to from by for with on the a an and or , . ( ) ' 's ’s - -- : ; said says told between near against "
    "based company corp inc ltd group party club team beat v vs bank ministry city province town region state river "
    "airport north south east west northern southern eastern western which who where is was has had will"
)


def _kind(form: str) -> str:
    return "X" if form[0].isupper() else "d" if form[0].isdigit() else "x" if form[0].isalpha() else "."


def _document(one: _Seen) -> list[str]:
    row = ["d" + mark for mark in one.beside]
    row.sort()
    row.append(f"dn{min(one.large, 4)}{'0' if not one.small else '1' if one.small < one.large else '2'}")
    return row


def _look(forms: Sequence[str], first: int, last: int) -> tuple[str, ...]:
    """Return features of a sentence as a whole: shouted, in title case, a line of a table, how many figures."""
    large = lower = digits = 0
    for form in islice(forms, first, last):
        if form[0].isupper():
            large += 1
        elif form[0].islower():
            lower += 1
        elif form[0].isdigit():
            digits += 1
    shouted = "U" if not lower and large else "T" if large > lower else "m"
    ended = "." if forms[last - 1] in {".", "!", "?", '"', "”", "''"} else "-"
    return (f"L{shouted}{ended}{min(digits, 3)}", f"Ln{min((last - first) // 4, 5)}{shouted}")


def _around(
    forms: Sequence[str], small: Sequence[str], classes: Mapping[str, str], index: int, first: int, last: int
) -> list[str]:
    row = []
    for offset in (-2, -1, 0, 1, 2):
        at = index + offset
        if first <= at < last:
            known = classes.get(small[at])
            if known is not None:
                row.append(f"c{offset}{known}{'' if forms[at][0].isupper() else '-'}")
    before = shape(forms[index - 1]) if index > first else "#"
    after = shape(forms[index + 1]) if index + 1 < last else "#"
    row.append(f"s{before}|{shape(forms[index])}|{after}")
    if index == first:
        row.append("first")
    return row


def _known(forms: Sequence[str], lexicon: Lexicon) -> dict[int, tuple[str, ...]]:
    """Return what the gazetteer says of each word of the phrases it finds."""
    rows: dict[int, tuple[str, ...]] = {}
    for find in gazetteer(lexicon).find(forms):
        kinds = dict.fromkeys(f"{known.kind}{'?' if known.ambiguous else ''}" for known in find.readings)
        size = min(find.last - find.first, 3)
        for index in range(find.first, find.last):
            place = "B" if index == find.first else "I"
            rows[index] = tuple(f"g{place}{size}{kind}" for kind in kinds)
    return rows
