"""What the name tagger looks at besides the forms: the lexicon, the rest of the document, and the sentence's look.

The same function serves training and decoding. A document tells much about its own names: a word that follows "Mr"
or stands before "said" in one place is a person's name in the others too, where nothing beside it says so.
"""

from __future__ import annotations

import functools
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from summitkit.parse.wording import words
from summitkit.text.features import FormTemplates, shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.parse.names.gazetteer import Find
    from summitkit.text.layout import Layout

__all__ = ["NO_FEATURES", "TEMPLATES", "name_features", "word_kinds"]

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
    """How a word, in lower case, stands in the document where it is capitalised."""

    count: int = 0
    beside: set[str] = attrs.field(factory=set)


def word_kinds(forms: Sequence[str]) -> str:
    """Return one character for each word: X capitalised, x small, d a figure, "." anything else."""
    firsts = [form[0] for form in forms]
    return "".join(
        ["x" if one.islower() else "X" if one.isupper() else "d" if one.isdigit() else "." for one in firsts]
    )


def name_features(
    layout: Layout, forms: Sequence[str], lexicon: Lexicon, finds: Iterable[Find]
) -> list[tuple[str, ...]]:
    """Return the features of each word of a text besides those of `TEMPLATES`; none for words written small.

    Args:
        layout: the text's layout.
        forms: its words, headlines calmed (`casing.calm_forms`).
        lexicon: the words known.
        finds: what the lexicon's gazetteer finds in the text.
    """
    small = [form.lower() for form in forms]
    kinds = word_kinds(forms)
    classes = _word_classes(lexicon)
    seen = _survey(small, kinds, classes)
    written = Counter(forms)
    marks = {word: _document(one, written[word]) for word, one in seen.items()}
    known = _known(finds)
    rows: list[tuple[str, ...]] = [NO_FEATURES] * len(forms)
    for index, row in known.items():
        rows[index] = row
    for sentence in layout.sentences:
        first, last = sentence.first, sentence.last
        index = kinds.find("X", first, last)
        if index < 0:
            continue
        look = _look(forms, kinds, first, last)
        while index >= 0:
            around = _around(forms, small, classes, index, first, last)
            rows[index] = (*look, *rows[index], *marks[small[index]], *around)
            index = kinds.find("X", index + 1, last)
    return rows


def _survey(small: Sequence[str], kinds: str, classes: Mapping[str, str]) -> dict[str, _Seen]:
    """Count how often each word is capitalised in the document and note what stands beside it there."""
    seen: dict[str, _Seen] = {}
    last = len(small) - 1
    index = kinds.find("X")
    while index >= 0:
        word = small[index]
        one = seen.get(word)
        if one is None:
            one = seen[word] = _Seen()
        one.count += 1
        if len(one.beside) < _MOST_BESIDE:
            if index:
                before = small[index - 1]
                one.beside.add("dp" + (classes.get(before) or (before if before in _BESIDE else kinds[index - 1])))
            if index < last:
                after = small[index + 1]
                one.beside.add("dn" + (classes.get(after) or (after if after in _BESIDE else kinds[index + 1])))
        index = kinds.find("X", index + 1)
    return seen


_BESIDE = words(
    "in at of to from by for with on the a an and or , . ( ) ' 's ’s - -- : ; said says told between near against "
    "based company corp inc ltd group party club team beat v vs bank ministry city province town region state river "
    "airport north south east west northern southern eastern western which who where is was has had will"
)


def _document(one: _Seen, small: int) -> tuple[str, ...]:
    often = "0" if not small else "1" if small < one.count else "2"
    return (*sorted(one.beside), f"dn{min(one.count, 4)}{often}")


def _look(forms: Sequence[str], kinds: str, first: int, last: int) -> tuple[str, str]:
    """Return features of a sentence as a whole: shouted, in title case, a line of a table, how many figures."""
    large, lower = kinds.count("X", first, last), kinds.count("x", first, last)
    shouted = "U" if not lower else "T" if large > lower else "m"
    ended = "." if forms[last - 1] in _ENDS else "-"
    digits = min(kinds.count("d", first, last), 3)
    return f"L{shouted}{ended}{digits}", f"Ln{min((last - first) // 4, 5)}{shouted}"


_ENDS = frozenset({".", "!", "?", '"', "”", "''"})
_shape = functools.lru_cache(maxsize=1 << 15)(shape)


def _around(
    forms: Sequence[str], small: Sequence[str], classes: Mapping[str, str], index: int, first: int, last: int
) -> list[str]:
    row = []
    for at in range(max(first, index - 2), min(last, index + 3)):
        known = classes.get(small[at])
        if known is not None:
            row.append(f"c{at - index}{known}{'' if forms[at][0].isupper() else '-'}")
    before = _shape(forms[index - 1]) if index > first else "#"
    after = _shape(forms[index + 1]) if index + 1 < last else "#"
    row.append(f"s{before}|{_shape(forms[index])}|{after}")
    if index == first:
        row.append("first")
    return row


def _known(finds: Iterable[Find]) -> dict[int, tuple[str, ...]]:
    """Return what the gazetteer says of each word of the phrases that it found."""
    rows: dict[int, tuple[str, ...]] = {}
    for find in finds:
        kinds = dict.fromkeys(f"{known.kind}{'?' if known.ambiguous else ''}" for known in find.readings)
        size = min(find.last - find.first, 3)
        for index in range(find.first, find.last):
            place = "B" if index == find.first else "I"
            rows[index] = tuple(f"g{place}{size}{kind}" for kind in kinds)
    return rows
