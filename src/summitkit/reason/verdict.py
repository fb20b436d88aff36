"""How two records are compared: what a comparison says, and points with their reasons."""

from __future__ import annotations

import attrs

from summitkit.model.link import Judgement

__all__ = ["NEAR", "SAME", "Points", "Verdict"]

SAME = 0.6
NEAR = 0.45


@attrs.frozen(slots=True)
class Verdict:
    """What comparing two records says.

    Attributes:
        judgement: same, different or unsure.
        score: what speaks for "same", 0 to 1.
        reasons: in a few words each.
    """

    judgement: Judgement
    score: float
    reasons: tuple[str, ...] = ()


@attrs.define(slots=True)
class Points:
    """Adds up what speaks for and against two records being one."""

    score: float = 0.0
    reasons: list[str] = attrs.Factory(list)

    def add(self, points: float, reason: str) -> None:
        """Add points, or take them off where negative, for a reason."""
        self.score += points
        self.reasons.append(reason)

    def verdict(self, *, enough: bool = True) -> Verdict | None:
        """Return the judgement that the points come to; None where the two have little in common.

        Args:
            enough: whether "same" may be said at all; else it is "unsure" at most.
        """
        score = round(min(1.0, max(0.0, self.score)), 3)
        if score < NEAR:
            return None
        sure = score >= SAME and enough
        return Verdict(Judgement.SAME if sure else Judgement.UNSURE, score, tuple(self.reasons))

    def different(self, reason: str) -> Verdict:
        """Return that the two are different, for a reason that no points outweigh."""
        return Verdict(Judgement.DIFFERENT, round(min(1.0, max(0.0, self.score)), 3), (*self.reasons, reason))
