"""What the name tagger looks at besides the forms: the lexicon, the rest of the document, and the sentence's look.

The same function serves training and decoding. A document tells much about its own names: a word that follows "Mr"
or stands before "said" in one place is a person's name in the others too, where nothing beside it says so.
"""

from __future__ import annotations

import functools
from collections import Counter
from itertools import compress, count
from operator import getitem
from typing import TYPE_CHECKING, Generic, TypeVar

from summitkit.parse.wording import words
from summitkit.text.features import FormTemplates, shape
from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.parse.names.gazetteer import Find
    from summitkit.text.layout import Layout
    from summitkit.text.sentences import Sentence

__all__ = ["TEMPLATES", "NameFeatures", "Pieces", "name_features", "word_kinds"]

Value = TypeVar("Value", tuple[str, ...], int)

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

_MOST_BESIDE = 12  # different words beside a form that are kept for it


@functools.lru_cache(maxsize=8)
def _word_classes(lexicon: Lexicon) -> Mapping[str, str]:
    """Return what the lexicon knows of single words: G given name, H honorific, T title, V verb of report."""
    classes: dict[str, str] = {}
    for known, kind in _of_class(lexicon):
        word = known.lower()
        found = classes.get(word, "")
        if kind not in found:
            classes[word] = "".join(sorted(found + kind)) if found else kind
    return classes


def _of_class(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    for given in lexicon.gender_by_name:
        yield given, "G"
    for honorific in lexicon.honorifics:
        yield honorific.form, "H"
    for role in lexicon.roles:
        yield role.form.rpartition(" ")[2], "P" if role.plural else "T"
    for cue in lexicon.cues:
        if cue.part == "verb" and " " not in cue.form and cue.weight > 1:
            yield cue.form, "V"


def word_kinds(forms: Sequence[str]) -> str:
    """Return one character for each word: X capitalised, x small, d a figure, "." anything else."""
    kinds = "".join(map(_KINDS.__getitem__, forms))
    _KINDS.trim()
    return kinds


def _kind(form: str) -> str:
    first = form[0]
    return "x" if first.islower() else "X" if first.isupper() else "d" if first.isdigit() else "."


_KINDS = Memory(_kind)


def name_features(
    layout: Layout, forms: Sequence[str], lexicon: Lexicon, finds: Iterable[Find]
) -> list[tuple[str, ...]]:
    """Return the features of each word of a text besides those of `TEMPLATES`; none for most words written small.

    Args:
        layout: the text's layout.
        forms: its words, headlines calmed (`casing.calm_forms`).
        lexicon: the words known.
        finds: what the lexicon's gazetteer finds in the text.
    """
    page = NameFeatures(layout, forms, finds, Pieces(lexicon, tuple))
    rows: list[tuple[str, ...]] = [()] * len(forms)
    for sentence in layout.sentences:
        first, last = sentence.first, sentence.last
        for index, row in page.of_words(first, last, sentence) if first < last else ():
            rows[index] = row
    return rows


class Pieces(Generic[Value]):
    """Features that belong together, turned into what is wanted of them: the names themselves or their weights' sum.

    What recurs from text to text is remembered.

    Attributes:
        value: turns names of features into what is wanted; values are put together by adding.
        classes: what the lexicon knows of single words in lower case.
        standing: what to note of a word that stands beside a name, where it is one of note.
        looks: by the names that describe a sentence as a whole.
        shapes: by the shapes of a word and its neighbours.
        beside: for each place from two words before a word to two after it, what a form there makes.
    """

    def __init__(self, lexicon: Lexicon, value: Callable[[tuple[str, ...]], Value]) -> None:
        """Take the words known and what is wanted."""
        self.value: Callable[[tuple[str, ...]], Value] = value
        self.classes: Mapping[str, str] = _word_classes(lexicon)
        self.standing: Mapping[str, str] = {**dict(zip(_BESIDE, _BESIDE, strict=True)), **self.classes}
        self._nothing: Value = value(())
        self.looks: Memory[tuple[str, ...], Value] = Memory(value)
        self.shapes: Memory[str, Value] = Memory(lambda shapes: value((f"s{shapes}",)))
        self.beside: list[Memory[str, Value]] = [
            Memory(functools.partial(self._class_at, place)) for place in range(-_WINDOW, _WINDOW + 1)
        ]

    def _class_at(self, place: int, form: str) -> Value:
        known = self.classes.get(form.lower())
        if known is None:
            return self._nothing
        return self.value((f"c{place}{known}" if form[0].isupper() else f"c{place}{known}-",))

    def trim(self) -> None:
        """Forget where too much is remembered."""
        self.shapes.trim()
        for memory in self.beside:
            memory.trim()


_WINDOW = 2


class NameFeatures(Generic[Value]):
    """What the tagger looks at in a text besides the forms.

    Attributes:
        kinds: what `word_kinds` says of the words.
    """

    def __init__(self, layout: Layout, forms: Sequence[str], finds: Iterable[Find], pieces: Pieces[Value]) -> None:
        """Survey a text; the arguments are those of `name_features`, the lexicon's part being in `pieces`."""
        pieces.trim()
        self.kinds: str = word_kinds(forms)
        self._forms: Sequence[str] = forms
        self._small: Sequence[str] = layout.words.lower
        self._pieces: Pieces[Value] = pieces
        self._marks: Mapping[str, Value] = self._surveyed(pieces.standing, Counter(forms))
        self._known: Mapping[int, Value] = {index: pieces.value(names) for index, names in _known(finds)}

    def of_words(self, begin: int, end: int, sentence: Sentence) -> list[tuple[int, Value]]:
        """Return the words `[begin, end)` of a sentence that have features, each with them."""
        first, last = sentence.first, sentence.last
        known, marks, small = self._known, self._marks, self._small
        look = self._pieces.looks[_look(self._forms, self.kinds, first, last)]
        found = []
        for index, kind in enumerate(self.kinds[begin:end], begin):
            if kind == "X":
                row = look + known[index] if index in known else look
                found.append((index, self._placed(row + marks[small[index]], index, first, last)))
            elif index in known:
                found.append((index, known[index]))
        return found

    def _surveyed(self, standing: Mapping[str, str], written: Mapping[str, int]) -> dict[str, Value]:
        """Note how often each word is capitalised in the document and what stands beside it there."""
        small, kinds, size, value = self._small, self.kinds, len(self._small), self._pieces.value
        beside: dict[str, set[str]] = {}
        counts: dict[str, int] = {}
        for index in compress(count(), map("X".__eq__, kinds)):
            word = small[index]
            if word in counts:
                counts[word] += 1
                seen = beside[word]
                if len(seen) >= _MOST_BESIDE:
                    continue
            else:
                counts[word] = 1
                seen = beside[word] = set()
            if index:
                seen.add("dp" + (standing.get(small[index - 1]) or kinds[index - 1]))
            if index + 1 < size:
                seen.add("dn" + (standing.get(small[index + 1]) or kinds[index + 1]))
        return {name: value(_mark(beside[name], count, written.get(name, 0))) for name, count in counts.items()}

    def _placed(self, row: Value, index: int, first: int, last: int) -> Value:
        """Add what stands around a word of the sentence `[first, last)`."""
        forms, pieces = self._forms, self._pieces
        begin = max(first, index - _WINDOW)
        tables = pieces.beside[begin - index + _WINDOW :]
        row = sum(map(getitem, tables, forms[begin : min(last, index + _WINDOW + 1)]), start=row)
        before = shape(forms[index - 1]) if index > first else "#"
        after = shape(forms[index + 1]) if index + 1 < last else "#"
        row += pieces.shapes[f"{before}|{shape(forms[index])}|{after}"]
        return row + pieces.looks[_FIRST] if index == first else row


_FIRST = ("first",)
_BESIDE = words(
    "in at of to from by for with on the a an and or , . ( ) ' 's ’s - -- : ; said says told between near against "
    "based company corp inc ltd group party club team beat v vs bank ministry city province town region state river "
    "airport north south east west northern southern eastern western which who where is was has had will"
)


def _mark(beside: Iterable[str], count: int, small: int) -> tuple[str, ...]:
    """Return what a document says of a word: what stands beside it, how often it is capitalised and written small."""
    often = "0" if not small else "1" if small < count else "2"
    return (*sorted(beside), f"dn{min(count, 4)}{often}")


def _look(forms: Sequence[str], kinds: str, first: int, last: int) -> tuple[str, str]:
    """Return features of a sentence as a whole: shouted, in title case, a line of a table, how many figures."""
    large, lower = kinds.count("X", first, last), kinds.count("x", first, last)
    shouted = "U" if not lower else "T" if large > lower else "m"
    ended = "." if forms[last - 1] in _ENDS else "-"
    digits = min(kinds.count("d", first, last), 3)
    return f"L{shouted}{ended}{digits}", f"Ln{min((last - first) // 4, 5)}{shouted}"


_ENDS = frozenset({".", "!", "?", '"', "”", "''"})


def _known(finds: Iterable[Find]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield what the gazetteer says of each word of the phrases that it found."""
    for find in finds:
        kinds = dict.fromkeys(f"{known.kind}?" if known.ambiguous else known.kind for known in find.readings)
        size = min(find.last - find.first, 3)
        yield find.first, tuple(f"gB{size}{kind}" for kind in kinds)
        if size > 1:
            inside = tuple(f"gI{size}{kind}" for kind in kinds)
            for index in range(find.first + 1, find.last):
                yield index, inside
