"""Names by the trained tagger, with what the document as a whole says set right afterwards."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import Lexicon
from summitkit.model.mention import NameKind
from summitkit.parse.names.features import NO_FEATURES, name_features
from summitkit.text.tagger import Tagger

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.text.layout import Layout

__all__ = ["NameFind", "tag_names"]

_KINDS = {"PER": NameKind.PERSON, "ORG": NameKind.ORGANIZATION, "LOC": NameKind.PLACE}


@attrs.frozen(slots=True)
class NameFind:
    """A name: its words `[first, last)`, what it names, and how sure that is."""

    first: int
    last: int
    kind: NameKind
    confidence: float


@functools.cache
def _tagger() -> Tagger:
    return Tagger.from_bytes(Lexicon.default().weights("names.bin"))


def tag_names(layout: Layout, lexicon: Lexicon) -> Iterator[NameFind]:
    """Yield the names of a text in order."""
    forms = layout.words.forms
    rows = name_features(layout, lexicon)
    tag = _tagger().tag_forms
    for sentence in layout.sentences:
        extra = rows[sentence.first : sentence.last]
        if any(row is not NO_FEATURES for row in extra):
            labels = tag(forms[sentence.first : sentence.last], extra)
            yield from _spans(labels, sentence.first)


def _spans(labels: Sequence[str], offset: int) -> Iterator[NameFind]:
    """Yield the names that a sentence's labels mark."""
    begin, kind = -1, ""
    for index, label in enumerate([*labels, "O"]):
        if begin >= 0 and not (label.startswith("I-") and label[2:] == kind):
            if kind in _KINDS:
                yield NameFind(offset + begin, offset + index, _KINDS[kind], 0.9)
            begin = -1
        if label.startswith("B-"):
            begin, kind = index, label[2:]
