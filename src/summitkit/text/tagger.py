"""A sequence tagger: a linear-chain conditional random field, decoded in plain Python.

Scores are sums of packed weights (see `weights`), with everything that a word's form makes at an offset summed once per
form and remembered. Viterbi keeps the labels within `BEAM` of the best at each word, most often one or two.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from summitkit.text.features import FormTemplates
from summitkit.text.sums import WindowSums, part_sums
from summitkit.text.weights import Weights, pack, read_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["BEAM", "Tagger"]

BEAM = 8.0
"""Natural-log units: a label this much less likely than the best so far (one to 3,000) is given up."""

_FORBIDDEN = 1 << 24
_FIELD_BITS = 32
_FIELD = (1 << _FIELD_BITS) - 1  # the field of the first label
_TOP_BIT = _FIELD_BITS - 1
_TOP = 1 << _TOP_BIT  # what a field of a biased sum holds where its weights sum to nothing
_NOTHING_YET = [(-1, 0)]
_FIRST_ALONE = [(0, 0)]
_NO_ROWS: list[int] = []


class Tagger:
    """A linear-chain tagger.

    One instance may be used by many threads. What it remembers between calls is for speed alone.

    Attributes:
        labels: the labels it gives.
        templates: the form templates that it was trained with; empty where all features come from the caller.
    """

    __slots__ = ("_biased", "_fields", "_labels_of", "_limit", "_ones", "_size", "_table", "_tops", "_window",
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
        self._labels_of: dict[int, list[int]] = {}
        self._window = WindowSums(weights.table, self.templates.window)

    @classmethod
    def from_bytes(cls, blob: bytes, *, beam: float = BEAM) -> Tagger:
        """Read a tagger from a weights file.

        Raises:
            ValueError: where the bytes are no weights file.
        """
        return cls(read_weights(blob), beam=beam)

    def __repr__(self) -> str:
        """Return a short description."""
        return f"<Tagger: {len(self._table)} features, labels {', '.join(self.labels)}>"

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
        """Return the packed sum of some features' weights, for callers who remember sums themselves."""
        return sum(filter(None, map(self._table.get, names)))

    def tag_sums(self, sums: Sequence[int]) -> list[str]:
        """Return the best labels of a sentence by the packed sum of each word's features."""
        return self._best(sums)

    def _best(self, sums: Sequence[int]) -> list[str]:
        """Viterbi over the labels that stay within the beam; scores are kept relative to the best.

        All labels of a word are compared at once, by subtractions of all fields whose top bits tell which is larger.
        After most words the first label alone is left, and only where it isn't are the fields looked at one by one.
        """
        packed, ones, tops, margin = self._biased, self._ones, self._tops, _TOP + self._limit
        alive = _NOTHING_YET
        history: list[tuple[list[tuple[int, int]], list[int]]] = []
        for plain in sums:
            if len(alive) == 1:
                total = plain + packed[alive[0][0]]
                history.append((alive, _NO_ROWS))
            else:
                rows = [plain + packed[label] + score * ones for label, score in alive]
                history.append((alive, rows))
                total = rows[0]
                for row in rows[1:]:
                    larger = (row + tops - total) & tops
                    total ^= (total ^ row) & ((larger << 1) - (larger >> _TOP_BIT))
            if (total + (margin - (total & _FIELD)) * ones) & tops == _TOP:
                alive = _FIRST_ALONE
            else:
                alive = self._within_beam(total)
        return self._path(alive, history)

    def _within_beam(self, total: int) -> list[tuple[int, int]]:
        """Return the labels whose fields of a biased sum are close to the largest, each with its distance from it."""
        scores = self._fields.unpack(total.to_bytes(self._size, "little"))
        best = max(scores)
        left = (total + (_TOP + self._limit - best) * self._ones) & self._tops
        labels = self._labels_of.get(left)
        if labels is None:
            labels = [label for label, score in enumerate(scores) if score >= best - self._limit]
            self._labels_of[left] = labels
        return [(label, scores[label] - best) for label in labels]

    def _path(self, alive: list[tuple[int, int]], history: list[tuple[list[tuple[int, int]], list[int]]]) -> list[str]:
        label = max(alive, key=lambda pair: (pair[1], -pair[0]))[0]
        path = []
        names = self.labels
        for befores, rows in reversed(history):
            path.append(names[label])
            if rows:
                place = _FIELD_BITS * label
                scores = [row >> place & _FIELD for row in rows]
                label = befores[scores.index(max(scores))][0]
            else:
                label = befores[0][0]
        path.reverse()
        return path


def _may_follow(before: str | None, after: str) -> bool:
    """Say whether a label may follow another in the scheme of beginnings and insides."""
    if not after.startswith("I-"):
        return True
    return before is not None and before[:2] in ("B-", "I-") and before[2:] == after[2:]
