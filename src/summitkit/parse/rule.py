"""A rule by which records are read: its id, an example that it must match, a near miss that it must not."""

from __future__ import annotations

import attrs

__all__ = ["Rule", "confidences"]


@attrs.frozen(slots=True, kw_only=True)
class Rule:
    """A rule.

    Attributes:
        id: what evidence and records name it by: "summits.described".
        example: a text in which it gives a record.
        near_miss: a text like it in which it gives none.
        confidence: how often a record that it began was right on labelled news, drawn towards the share of its kind
            where few were seen.
    """

    id: str
    example: str
    near_miss: str
    confidence: float


def confidences(rules: tuple[Rule, ...]) -> dict[str, float]:
    """Return the confidence of each rule by its id."""
    return {rule.id: rule.confidence for rule in rules}
