"""A page: the words of a reading the way the claim models see them."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from summitkit.text.layout import Layout
from summitkit.text.pos import PosTagger

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Page", "open_page"]

_NO_TAG = 255  # the number of the tag of a word that nobody asked for yet


@attrs.frozen(slots=True, eq=False, repr=False, kw_only=True)
class Page:
    """The words of a text with their sentences and quotations, as parallel sequences.

    Attributes:
        layout: the layout that it was made from.
        forms: the words as written.
        lows: the words in lower case.
        sentence_of: for each word the number of its sentence.
        quote: for each word the number of the outermost quotation that holds it, marks included, or -1. Quotations that
            run over paragraphs keep their number.
        windows: what `arguments.window` found last, by sentence.
    """

    layout: Layout
    forms: Sequence[str]
    lows: Sequence[str]
    sentence_of: Sequence[int]
    quote: Sequence[int]
    _quoted: Sequence[bool]
    _opened: Mapping[int, int]
    windows: dict[int, tuple[range, range, range]] = attrs.field(init=False, factory=dict)
    _tags: dict[PosTagger, bytearray] = attrs.field(init=False, factory=dict)

    def words_of(self, sentence: int) -> tuple[int, int]:
        """Return the range of words of a sentence, given by its number; a dateline before it is no part of it."""
        place = self.layout.sentences[sentence]
        return self._opened.get(sentence, place.first), place.last

    def is_dateline(self, word: int) -> bool:
        """Say whether a word stands in the dateline before a sentence."""
        return word < self._opened.get(self.sentence_of[word], 0)

    def has_quotation(self, sentence: int) -> bool:
        """Say whether words of a sentence, given by its number, stand in quotation marks."""
        return self._quoted[sentence]

    def tagged_by(self, tagger: PosTagger) -> Callable[[int], Sequence[str]]:
        """Return a function that gives the parts of speech of a sentence by its number, and remembers them."""
        known = self._tags.setdefault(tagger, bytearray([_NO_TAG]) * len(self.forms))
        names = tagger.tags

        def tags(number: int) -> list[str]:
            first, last = self.words_of(number)
            if first < last and known[first] == _NO_TAG:
                known[first:last] = bytes(tagger.numbers(self.forms[first:last]))
            return list(map(names.__getitem__, known[first:last]))

        return tags

    def forget_tags(self) -> None:
        """Forget the parts of speech, and the tagger that gave them."""
        self._tags.clear()

    def quotation(self, word: int) -> tuple[int, int]:
        """Return the range of words around `word` that stand in the same quotation, unbroken."""
        number, first, last = self.quote[word], word, word + 1
        while first and self.quote[first - 1] == number:
            first -= 1
        while last < len(self.quote) and self.quote[last] == number:
            last += 1
        return first, last


def open_page(layout: Layout) -> Page:
    """Return the page of a layout."""
    forms = layout.words.forms
    sentence_of = layout.sentence_of
    quote = _quotes(layout)
    return Page(
        layout=layout,
        forms=forms,
        lows=layout.words.lower,
        sentence_of=sentence_of,
        quote=quote,
        opened=_openings(layout, sentence_of),
        quoted=[max(quote[place.first : place.last], default=-1) >= 0 for place in layout.sentences],
    )


def _openings(layout: Layout, sentence_of: Sequence[int]) -> dict[int, int]:
    """Return the first word after its dateline of each sentence that has words after one."""
    found = {}
    for dateline in layout.datelines:
        first, last = layout.word_range(dateline)
        if first < last < len(sentence_of) and sentence_of[last] == sentence_of[first]:
            found[sentence_of[first]] = last
    return found


def _quotes(layout: Layout) -> Sequence[int]:
    quote = array("i", [-1]) * len(layout.words)
    number, runs_on = -1, False
    for quotation in layout.quotations:
        if quotation.depth:
            continue
        number += not runs_on
        first, last = layout.word_range(quotation.span)
        quote[first:last] = array("i", [number]) * (last - first)
        runs_on = quotation.continues
    return quote
