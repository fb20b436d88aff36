"""What actors are read from: words with their sentences, the pieces among them, and small questions about words."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from summitkit.model.span import Span
from summitkit.parse.actors.pieces import PIECES, Piece, find_pieces
from summitkit.parse.reading import Reading
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon

__all__ = ["AUXILIARIES", "Scene", "read_scene"]

AUXILIARIES = words(
    "is are was were has have had will would may might can could shall should must does do did isn't wasn't won't "
    "wouldn't hasn't hadn't doesn't didn't 's 're 've 'll 'd"
)
_PLAIN_VERBS = words(
    "met meets became becomes began begins took takes made makes went goes came comes gave gives held holds left "
    "leaves won wins lost loses led leads sent sends saw sees got gets put puts kept keeps stood stands ran runs "
    "sat sits set sets hit hits broke breaks brought brings built builds bought buys fell falls flew flies rose "
    "rises sold sells spent spends wants wanted needs needed seeks sought faces faced plans planned hopes hoped "
    "looks looked remains remained continues continued agrees agreed signs signed joins joined calls called arrived "
    "arrives heads headed visited visits hosts hosted chaired chairs attended attends chose chooses cut cuts dealt "
    "deals paid pays shook shakes spoke speaks struck strikes withdrew withdraws wrote writes welcomed welcomes"
)
_VERB_TAIL = 4


@attrs.frozen(slots=True, eq=False)
class Scene:
    """A reading's words prepared for finding who acts.

    Attributes:
        reading: the reading.
        forms: the words as written.
        small: the words in lower case.
        sentence: the number of each word's sentence.
        pieces: the names and adjectives of countries, in order.
        by_first: pieces by their first word.
        by_last: pieces by the word after their last one.
        verbs: forms that report, finite.
        dated: 1 for each word of a dateline.
    """

    reading: Reading
    forms: Sequence[str]
    small: Sequence[str]
    sentence: Sequence[int]
    pieces: Sequence[Piece]
    by_first: dict[int, Piece]
    by_last: dict[int, Piece]
    verbs: frozenset[str]
    dated: bytearray

    def word(self, index: int) -> str:
        """Return a word in lower case, "" outside the text."""
        if index < 0:
            return ""
        try:
            return self.small[index]
        except IndexError:
            return ""

    def is_verb(self, index: int) -> bool:
        """Say whether a word looks like a finite verb."""
        form = self.word(index)
        if form in AUXILIARIES or form in self.verbs or form in _PLAIN_VERBS:
            return True
        return len(form) > _VERB_TAIL and form.endswith("ed") and self.forms[index].islower()

    def reports(self, index: int) -> bool:
        """Say whether a word is a finite verb of report."""
        return self.word(index) in self.verbs

    def begins(self, index: int) -> bool:
        """Say whether a word is the first of its sentence."""
        return index == 0 or self.sentence[index] != self.sentence[index - 1]

    def span(self, first: int, last: int) -> Span:
        """Return the characters of the words `[first, last)`."""
        words = self.reading.layout.words
        return Span(words.starts[first], words.ends[last - 1])

    def text(self, first: int, last: int) -> str:
        """Return the text of the words `[first, last)`, as it stands but for line breaks."""
        words = self.reading.layout.words
        found = words.text[words.starts[first] : words.ends[last - 1]]
        return " ".join(found.split()) if "\n" in found or "  " in found else found


@functools.lru_cache(maxsize=8)
def _report_forms(lexicon: Lexicon) -> frozenset[str]:
    """Return the finite forms of the lexicon's verbs of report."""
    return frozenset(
        cue.form
        for cue in lexicon.cues
        if cue.part == "verb" and cue.inflection in {"present", "past"} and " " not in cue.form
    )


def read_scene(reading: Reading) -> Scene:
    """Prepare a reading."""
    forms = reading.layout.words.forms
    dated = bytearray(len(forms))
    for span in reading.layout.datelines:
        first, last = reading.layout.word_range(span)
        dated[first:last] = b"\x01" * (last - first)
    pieces = reading.taken(PIECES, find_pieces)
    return Scene(
        reading=reading,
        forms=forms,
        small=reading.layout.words.lower,
        sentence=reading.layout.sentence_of,
        pieces=pieces,
        by_first={piece.first: piece for piece in pieces},
        by_last={piece.last: piece for piece in pieces},
        verbs=_report_forms(reading.lexicon),
        dated=dated,
    )
