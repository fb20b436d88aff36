"""A sequence tagger: a linear-chain conditional random field, decoded in plain Python.

Scores are sums of packed weights (see `weights`), with everything that a word's form makes at an offset summed once per
form and remembered. Viterbi keeps the labels within `BEAM` of the best at each word, most often one or two.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from summitkit.text.features import FormTemplates
from summitkit.text.memory import Memory
from summitkit.text.sums import WindowSums, part_sums
from summitkit.text.weights import Weights, pack, read_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["BEAM", "Tagger"]

BEAM = 8.0
"""Natural-log units: a label this much less likely than the best so far (one to 3,000) is given up."""

_FORBIDDEN = 1 << 24
_FIELD_BITS = 32
_TOP_BIT = _FIELD_BITS - 1
_TOP = 1 << _TOP_BIT  # what a field of a biased sum holds where its weights sum to nothing
_BEGINNING = (-1,)  # stands for the label before the first word
_NO_WINS: list[int] = []


class Tagger:
    """A linear-chain tagger.

    One instance may be used by many threads. What it remembers between calls is for speed alone.

    Attributes:
        labels: the labels it gives.
        templates: the form templates that it was trained with; empty where all features come from the caller.
    """

    __slots__ = ("_biased", "_fields", "_limit", "_ones", "_size", "_table", "_tops", "_window", "_within",
                 "labels", "templates")  # fmt: skip

    def __init__(self, weights: Weights, *, beam: float = BEAM) -> None:
        """Take weights.

        Args:
            weights: their header holds `transitions` (a row for each label before, a column for each after) and, if
                wanted, `templates` and `bio`: whether "I-x" may follow "B-x" and "I-x" only.
            beam: in natural-log units, how much less likely than the best a label may be.
        """
        labels = weights.labels
        self.labels = labels
        self.templates = FormTemplates.from_json(weights.header.get("templates", ()))
        transitions = [list(row) for row in weights.header["transitions"]]
        if weights.header.get("bio"):
            transitions = [
                [value if _may_follow(before, after) else -_FORBIDDEN for after, value in zip(labels, row, strict=True)]
                for before, row in zip(labels, transitions, strict=True)
            ]
        packed = [pack(row) for row in transitions]
        start = [0 if not weights.header.get("bio") or _may_follow(None, label) else -_FORBIDDEN for label in labels]
        packed.append(pack(start))  # what may come first, at index -1
        self._table = weights.table
        self._limit = math.ceil(beam / weights.step)
        self._ones = pack([1] * len(labels))
        self._size, self._fields = weights.size, weights.fields
        self._biased = [row + weights.bias for row in packed]
        self._tops = weights.bias
        self._within: Memory[int, tuple[int, ...]] = Memory(_labels_of)
        self._window = WindowSums(weights, self.templates.window)

    @classmethod
    def from_bytes(cls, blob: bytes, *, beam: float = BEAM) -> Tagger:
        """Read a tagger from a weights file.

        Raises:
            ValueError: where the bytes are no weights file.
        """
        return cls(read_weights(blob), beam=beam)

    def __repr__(self) -> str:
        """Return a short description."""
        return f"<Tagger: labels {', '.join(self.labels)}>"

    def tag_parts(
        self, parts: Sequence[Sequence[str]], extra: Sequence[Sequence[tuple[int, int]]]
    ) -> Iterator[list[str]]:
        """Yield the best labels of several sentences, or parts of them: the fast way for a whole text.

        Args:
            parts: the words of each, as written.
            extra: for each, pairs of a word's place and the packed sum of features besides the templates'.
        """
        for sums, pairs in zip(part_sums(self._window, parts), extra, strict=True):
            for place, more in pairs:
                sums[place] += more
            yield self._best(sums)

    def packed_sum(self, names: Iterable[str]) -> int:
        """Return the packed sum of some features that no form makes, for callers who remember sums themselves."""
        return sum(filter(None, map(self._table.get, names)))

    def tag_sums(self, sums: Sequence[int]) -> list[str]:
        """Return the best labels of a sentence by the packed sum of each word's features."""
        return self._best(sums)

    def _best(self, sums: Sequence[int]) -> list[str]:
        """Viterbi over the labels that stay within the beam; scores are kept relative to the best.

        All labels of a word are compared at once, by subtractions of all fields whose top bits tell which is larger.
        """
        packed, ones, tops, margin = self._biased, self._ones, self._tops, _TOP + self._limit
        unpack, size, within, above = self._fields.unpack, self._size, self._within, self._tops - self._ones
        history: list[tuple[tuple[int, ...], list[int]]] = []
        alive: tuple[int, ...] = _BEGINNING
        scores, best = (0,), 0
        for plain in sums:
            wins = _NO_WINS
            if len(alive) == 1:
                total = plain + packed[alive[0]]
            else:
                total, wins = 0, []
                for label in alive:
                    row = plain + packed[label] + (scores[label] - best) * ones
                    if total:
                        larger = (row + above - total) & tops
                        total ^= (total ^ row) & ((larger << 1) - (larger >> _TOP_BIT))
                        wins.append(larger)
                    else:
                        total = row
            history.append((alive, wins))
            scores = unpack(total.to_bytes(size, "little"))
            best = max(scores)
            alive = within[(total + (margin - best) * ones) & tops]
        return self._path(scores.index(best), history)

    def _path(self, label: int, history: Sequence[tuple[tuple[int, ...], list[int]]]) -> list[str]:
        """Return the labels on the best way to a last one."""
        path = []
        names = self.labels
        for befores, wins in reversed(history):
            path.append(names[label])
            place = 0
            if wins:
                place = len(wins)
                top = _TOP << _FIELD_BITS * label
                while place and not wins[place - 1] & top:
                    place -= 1
            label = befores[place]
        path.reverse()
        return path


def _labels_of(tops: int) -> tuple[int, ...]:
    """Return the labels whose fields have their top bit set."""
    return tuple([label for label in range(tops.bit_length() // _FIELD_BITS) if tops & _TOP << _FIELD_BITS * label])


def _may_follow(before: str | None, after: str) -> bool:
    """Say whether a label may follow another in the scheme of beginnings and insides."""
    if not after.startswith("I-"):
        return True
    return before is not None and before[:2] in ("B-", "I-") and before[2:] == after[2:]
