"""Parts of speech: a greedy tagger from left to right, with the tags of the Penn Treebank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.text.features import FormTemplates, form_at
from summitkit.text.sums import FormSums
from summitkit.text.weights import Weights, read_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["QUOTES", "PosTagger"]

QUOTES = ("``", "''")
"""The tags of opening and closing quotation marks; straight marks are taken in turn."""

_FIRST = "<s>"  # the tag before the first word, in feature names


class PosTagger:
    """A part-of-speech tagger.

    Words that nearly always have one tag get it by their form; the others by packed weights over the forms around them
    and the two tags before. One instance may be used by many threads.

    Attributes:
        tags: the tags it gives, in the order of their numbers.
    """

    __slots__ = ("_bias", "_caches", "_fields", "_known", "_pairs", "_quotes", "_singles", "_size", "_table", "tags")

    def __init__(self, weights: Weights) -> None:
        """Take weights whose header holds `templates` and `known`: the number of the one tag of a form."""
        self.tags = weights.labels
        self._table = weights.table
        self._known: dict[str, int] = dict(weights.header["known"])
        self._quotes = [self.tags.index(tag) for tag in QUOTES]
        self._bias, self._size, self._fields = weights.bias, weights.size, weights.fields
        templates = FormTemplates.from_json(weights.header["templates"])
        self._caches = [FormSums(weights.table, *template) for template in templates.window]
        named = [*self.tags, _FIRST]
        get = weights.table.get
        self._singles = [get(f"t={tag}", 0) for tag in named]
        self._pairs = [[get(f"tt={before}|{tag}", 0) for tag in named] for before in named]

    @classmethod
    def from_bytes(cls, blob: bytes) -> PosTagger:
        """Read a tagger from a weights file.

        Raises:
            ValueError: where the bytes are no weights file.
        """
        return cls(read_weights(blob))

    def tag(self, forms: Sequence[str]) -> list[str]:
        """Return the tag of each word of a sentence."""
        return [self.tags[number] for number in self.numbers(forms)]

    def numbers(self, forms: Sequence[str]) -> list[int]:
        """Return the number of the tag of each word of a sentence."""
        known, singles, pairs, get, tags = self._known, self._singles, self._pairs, self._table.get, self.tags
        bias, size, unpack = self._bias, self._size, self._fields.unpack
        before = last = len(tags)
        found: list[int] = []
        quotes = 0
        caches = self._caches
        for cache in caches:
            cache.trim()
        for index, form in enumerate(forms):
            number = known.get(form)
            if form == '"':
                number = self._quotes[quotes % 2]
                quotes += 1
            elif number is None:
                name = tags[last] if last < len(tags) else _FIRST
                total = sum([cache[form_at(forms, index + cache.offset)] for cache in caches])
                packed = total + singles[last] + pairs[before][last] + get(f"tl={name}|{form.lower()}", 0) + bias
                scores = unpack(packed.to_bytes(size, "little"))
                number = scores.index(max(scores))
            found.append(number)
            before, last = last, number
        return found
