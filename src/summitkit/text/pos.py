"""Parts of speech: a greedy tagger from left to right, with the tags of the Penn Treebank."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING

from summitkit.text.features import BEGIN, END, FormTemplates
from summitkit.text.sums import FormSums
from summitkit.text.weights import Weights, read_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["QUOTES", "PosTagger"]

QUOTES = ("``", "''")
"""The tags of opening and closing quotation marks; straight marks are taken in turn."""

_FIRST = "<s>"  # the tag before the first word, in feature names
_FIELD_BITS = 32
_FIELD = (1 << _FIELD_BITS) - 1


class PosTagger:
    """A part-of-speech tagger.

    Words whose form was seen often get one of the tags that it had; which, packed weights over the forms around them
    and the two tags before say. Most forms had but one. One instance may be used by many threads.

    Attributes:
        tags: the tags it gives, in the order of their numbers.
    """

    __slots__ = ("_bias", "_caches", "_fields", "_known", "_pairs", "_quotes", "_size", "_some", "tags")

    def __init__(self, weights: Weights) -> None:
        """Take weights whose header holds `templates` and `choices`: forms by the numbers of the tags they may have."""
        self.tags = weights.labels
        self._known: dict[str, int] = {}
        self._some: dict[str, tuple[int, ...]] = {}
        for key, listed in weights.header["choices"].items():
            choices = tuple(map(int, key.split()))
            forms = map(intern, listed.split(" "))
            if len(choices) == 1:
                self._known.update(dict.fromkeys(forms, choices[0]))
            else:
                self._some.update(dict.fromkeys(forms, choices))
        self._quotes = [self.tags.index(tag) for tag in QUOTES]
        self._bias, self._size, self._fields = weights.bias, weights.size, weights.fields
        templates = FormTemplates.from_json(weights.header["templates"])
        self._caches = [FormSums(weights, *template) for template in templates.window]
        named = [*self.tags, _FIRST]
        get = weights.table.get
        singles = {tag: get(f"t={tag}", 0) + self._bias for tag in named}
        self._pairs = [
            [single + both if (both := get(f"tt={before}|{tag}")) else single for tag, single in singles.items()]
            for before in named
        ]

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
        known, pairs = self._known.get, self._pairs
        for cache in self._caches:
            cache.trim()
        widest = max([abs(cache.offset) for cache in self._caches])
        padded = [*[BEGIN] * widest, *forms, *[END] * widest]
        looked = [(cache, widest + cache.offset) for cache in self._caches]
        before = last = len(self.tags)
        found: list[int] = []
        quotes = 0
        for index, form in enumerate(forms):
            number = known(form)
            if number is None:
                if form == '"':
                    number = self._quotes[quotes % 2]
                    quotes += 1
                else:
                    total = pairs[before][last]
                    for cache, shift in looked:
                        total += cache[padded[index + shift]]
                    number = self._best(total, self._some.get(form))
            found.append(number)
            before, last = last, number
        return found

    def _best(self, total: int, choices: Sequence[int] | None) -> int:
        """Return the number of the tag with the largest field in a biased sum, among some where they are given."""
        if choices is None:
            scores = self._fields.unpack(total.to_bytes(self._size, "little"))
            return scores.index(max(scores))
        best, most = -1, -1
        for choice in choices:
            score = total >> _FIELD_BITS * choice & _FIELD
            if score > most:
                best, most = choice, score
        return best
