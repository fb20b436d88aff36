"""A judge: a log-linear model of one yes-or-no question, summed in plain Python."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from summitkit.text.weights import read_weights

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.text.joint import Joint
    from summitkit.text.weights import Weights

__all__ = ["Judge"]


class Judge:
    """Says how likely "yes" is, given the features of a case.

    Attributes:
        joint: the weights of features that are several words side by side.
    """

    __slots__ = ("_get", "_step", "joint")

    def __init__(self, weights: Weights) -> None:
        """Take a weight for each feature, in units of the weights' step in log odds.

        Raises:
            ValueError: where they hold more than one label.
        """
        if len(weights.labels) != 1:
            message = f"a judge's weights have one label, not {len(weights.labels)}"
            raise ValueError(message)
        self._get = weights.table.get
        self._step = weights.step
        self.joint: Joint = weights.joint

    @classmethod
    def from_bytes(cls, blob: bytes) -> Judge:
        """Read a judge from a weights file with one label.

        Raises:
            ValueError: where the bytes are no weights file or hold more than one label.
        """
        return cls(read_weights(blob))

    def weigh(self, features: Iterable[str]) -> int:
        """Return the sum of some features' weights, for callers who remember sums themselves."""
        return sum(filter(None, map(self._get, features)))

    def likelihood(self, weight: int) -> float:
        """Return the probability of "yes", from 0 to 1, for a sum of weights."""
        return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, self._step * weight))))

    def chance(self, features: Iterable[str]) -> float:
        """Return the probability of "yes", from 0 to 1, for the features of a case."""
        return self.likelihood(self.weigh(features))
