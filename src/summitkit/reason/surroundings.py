"""What stands around a phrase in its text: the names in the sentences that hold it and in the one before.

A claim is often cut out of its sentence ("it was shut", "40 have died in the town"): whom and what it is about is named
beside it, or just before.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from summitkit.reason.words import wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.model.span import Span

__all__ = ["Names", "names_around"]

_BREAK = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z\"“])|\n+")
_STATE = 1.3


@attrs.frozen(slots=True)
class Names:
    """Names with their weights, states by their codes, and the sum of the weights."""

    weights: Mapping[str, float] = attrs.Factory(dict)
    mass: float = 0.0

    def likeness(self, other: Names) -> float:
        """Return how far two sets of names are one, from 0 to 1: shared weight against the lesser and both."""
        few, many = sorted((self.weights, other.weights), key=len)
        shared = sum(min(weight, many[name]) for name, weight in few.items() if name in many)
        if not shared:
            return 0.0
        return min(1.0, shared / (2 * min(self.mass, other.mass)) + shared / (self.mass + other.mass))


@lru_cache(maxsize=1024)
def _breaks(text: str) -> tuple[int, ...]:
    """Return where a text's sentences start, and its end."""
    return 0, *(found.end() for found in _BREAK.finditer(text)), len(text)


def names_around(text: str, span: Span, countries: Iterable[str]) -> Names:
    """Return the names in the sentences that hold a span and in the one before, and the states that it is about.

    Args:
        text: the text.
        span: where the phrase stands.
        countries: the codes of the states that the phrase is about.
    """
    breaks = _breaks(text)
    first = max(0, bisect_right(breaks, span.start, hi=len(breaks) - 1) - 1)
    last = min(len(breaks) - 1, bisect_left(breaks, span.end))
    weights = dict.fromkeys(countries, _STATE)
    for start, end in ((max(0, first - 1), first), (first, last)):
        words = wording(text[breaks[start] : breaks[end]])
        weights |= {name: words.stems[name] for name in words.names} | dict.fromkeys(words.countries, _STATE)
    return Names(weights, sum(weights.values()))
