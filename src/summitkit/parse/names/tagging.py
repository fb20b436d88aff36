"""Names by the trained tagger, with what the document as a whole says set right afterwards."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from summitkit.lexicon import Lexicon
from summitkit.model.mention import NameKind
from summitkit.parse.names.agreement import NameFind, agree, complete
from summitkit.parse.names.features import NO_FEATURES, name_features
from summitkit.text.tagger import Tagger

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.text.layout import Layout

__all__ = ["tag_names"]

_EVENTS = frozenset({"agreement", "treaty", "pact", "accord", "protocol", "understanding", "summit", "declaration"})
_KINDS = {"PER": NameKind.PERSON, "ORG": NameKind.ORGANIZATION, "LOC": NameKind.PLACE}


@functools.cache
def _tagger() -> Tagger:
    return Tagger.from_bytes(Lexicon.default().weights("names.bin"))


def tag_names(layout: Layout, lexicon: Lexicon) -> list[NameFind]:
    """Return the names of a text in order."""
    marked = bytearray(len(layout.words))
    finds = list(complete(_tagged(layout, lexicon, marked), layout.words))
    return agree(finds, layout.words, marked)


def _tagged(layout: Layout, lexicon: Lexicon, marked: bytearray) -> Iterator[NameFind]:
    """Yield what the tagger finds, and mark the words that it gives any label."""
    forms = layout.words.forms
    rows = name_features(layout, lexicon)
    tag = _tagger().tag_forms
    for sentence in layout.sentences:
        extra = rows[sentence.first : sentence.last]
        if not any(row is not NO_FEATURES for row in extra):
            continue
        labels = tag(forms[sentence.first : sentence.last], extra)
        marked[sentence.first : sentence.last] = bytes(label != "O" for label in labels)
        yield from _spans(labels, sentence.first, forms)


def _spans(labels: Sequence[str], offset: int, forms: Sequence[str]) -> Iterator[NameFind]:
    """Yield the names that a sentence's labels mark."""
    begin, kind = -1, ""
    for index, label in enumerate([*labels, "O"]):
        if begin >= 0 and not (label.startswith("I-") and label[2:] == kind):
            if kind in _KINDS and not (kind == "ORG" and forms[offset + index - 1].lower() in _EVENTS):
                yield NameFind(offset + begin, offset + index, _KINDS[kind], 0.9)
            begin = -1
        if label.startswith("B-"):
            begin, kind = index, label[2:]
