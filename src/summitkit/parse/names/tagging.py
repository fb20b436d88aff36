"""Names by the trained tagger, with what the document as a whole says set right afterwards."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from summitkit.lexicon import Lexicon
from summitkit.model.mention import NameKind
from summitkit.parse.names.agreement import NameFind, agree, complete, reconsider, settle
from summitkit.parse.names.casing import calm_forms
from summitkit.parse.names.confidence import confidences
from summitkit.parse.names.features import NameFeatures, Pieces
from summitkit.parse.names.gazetteer import known_phrases
from summitkit.parse.wording import CLAUSE_STARTS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from summitkit.text.features import shape
from summitkit.text.memory import LONG
from summitkit.text.tagger import Tagger

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summitkit.parse.names.gazetteer import Find
    from summitkit.parse.reading import Reading
    from summitkit.text.layout import Layout

__all__ = ["find_name_words"]

_KINDS = {"PER": NameKind.PERSON, "ORG": NameKind.ORGANIZATION, "LOC": NameKind.PLACE}


@functools.cache
def _tagger() -> Tagger:
    return Tagger.from_bytes(Lexicon.default().weights("names.bin"))


@functools.lru_cache(maxsize=8)
def _pieces(lexicon: Lexicon) -> Pieces[int]:
    return Pieces(lexicon, _tagger().packed_sum)


def find_name_words(reading: Reading) -> list[NameFind]:
    """Return the names of a text in order, by their words."""
    layout, lexicon = reading.layout, reading.lexicon
    words = layout.words
    marked = bytearray(len(words))
    known = reading.kept("phrases known", known_phrases)
    forms = calm_forms(layout, lexicon)
    features = NameFeatures(layout, forms, known, _pieces(lexicon))
    opening = {layout.word_range(span)[0] for span in layout.datelines}
    finds = complete(_tagged(layout, forms, features, marked), words, lexicon.gender_by_name)
    finds = reconsider(finds, words, {words.forms[find.first] for find in known if _is_demonym(find)})
    settled = settle(_dated(finds, known, opening), known, words.forms, marked)
    alone = {words.forms[find.first] for find in known if find.last - find.first == 1}
    found = agree(settled, words, marked, alone)
    sure = confidences(found, known, words.forms, _titled(found, layout, features.kinds))
    if len(words) > LONG:
        for kept in (_tagger, _pieces, shape):
            kept.cache_clear()
    return [NameFind(find.first, find.last, find.kind, one) for find, one in zip(found, sure, strict=True)]


def _is_demonym(find: Find) -> bool:
    """Say whether a phrase is first of all an adjective of a country, in one word: "Philippine"."""
    return find.last - find.first == 1 and find.readings[0].kind == "adjective"


def _titled(finds: Sequence[NameFind], layout: Layout, kinds: str) -> list[bool]:
    """Return for each name whether its sentence has more capitalised words than small ones."""
    result: list[bool] = []
    sentences = iter(layout.sentences)
    last, titled = 0, False
    for find in finds:
        while find.first >= last:
            sentence = next(sentences)
            last = sentence.last
            titled = kinds.count("X", sentence.first, last) > kinds.count("x", sentence.first, last)
        result.append(titled)
    return result


def _dated(finds: Iterable[NameFind], known: Sequence[Find], opening: set[int]) -> Iterator[NameFind]:
    """Yield the names with the places that open datelines set right: "BUENOS AIRES (Reuters)"."""
    places = {find.first: find for find in known if find.first in opening and find.reading("place", "country")}
    for find in finds:
        place = places.get(find.first)
        if place is not None and place.last == find.last:
            yield NameFind(find.first, find.last, NameKind.PLACE, find.confidence)
        else:
            yield find


def _tagged(layout: Layout, forms: Sequence[str], features: NameFeatures[int], marked: bytearray) -> Iterator[NameFind]:
    """Yield what the tagger finds, and mark the words that it gives any label."""
    kinds, tagger = features.kinds, _tagger()
    places: list[int] = []
    parts: list[Sequence[str]] = []
    extra: list[list[tuple[int, int]]] = []
    for sentence in layout.sentences:
        for first, last in _stretches(kinds, sentence.first, sentence.last):
            if first == sentence.first and forms[first] in _OPENERS and kinds.count("X", first, last) == 1:
                continue  # "The talks went on": three words of four that begin a sentence are no names
            places.append(first)
            parts.append(forms[first:last])
            extra.append([(index - first, more) for index, more in features.of_words(first, last, sentence)])
        if len(places) >= _AT_ONCE:
            yield from _labelled(places, tagger.tag_parts(parts, extra), marked)
            places, parts, extra = [], [], []
    yield from _labelled(places, tagger.tag_parts(parts, extra), marked)


_OPENERS = frozenset(
    word.capitalize()
    for word in DETERMINERS
    | PREPOSITIONS
    | CONJUNCTIONS
    | CLAUSE_STARTS
    | {"he", "she", "it", "they", "we", "i", "you"}
)
_AT_ONCE = 500  # stretches: enough to make the cost of a sweep small, few enough to need little memory


def _labelled(places: Sequence[int], labelled: Iterable[Sequence[str]], marked: bytearray) -> Iterator[NameFind]:
    for first, labels in zip(places, labelled, strict=True):
        if any(map("O".__ne__, labels)):
            marked[first : first + len(labels)] = bytes([label != "O" for label in labels])
            yield from _spans(labels, first)


def _stretches(kinds: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a sentence in which names may stand: capitalised words with `_MARGIN` words on each side.

    The rest is written small throughout and need not be looked at; the margin is as wide as the tagger's window.
    """
    index = kinds.find("X", first, last)
    while index >= 0:
        begin = max(first, index - _MARGIN)
        end = index
        while index >= 0 and index - end <= 2 * _MARGIN:
            end = index
            index = kinds.find("X", index + 1, last)
        yield begin, min(last, end + 1 + _MARGIN)


_MARGIN = 2


def _spans(labels: Sequence[str], offset: int) -> Iterator[NameFind]:
    """Yield the names that a sentence's labels mark."""
    begin, kind = -1, ""
    for index, label in enumerate([*labels, "O"]):
        if begin < 0 and label == "O":
            continue
        if begin >= 0 and not (label.startswith("I-") and label[2:] == kind):
            if kind in _KINDS:
                yield NameFind(offset + begin, offset + index, _KINDS[kind], 0.9)
            begin = -1
        if label.startswith("B-"):
            begin, kind = index, label[2:]
