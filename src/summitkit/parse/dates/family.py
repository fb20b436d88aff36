"""What a family of time expressions is: a pattern, the words that can open it, and what its matches mean.

A family's pattern is tried at the start of a word that may open it; its builder looks at the match and at the text
around, and answers with the meaning, or None for a near miss ("may", "the second", "3-1").
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from summitkit.parse.dates.matching import Match, small_pattern

if TYPE_CHECKING:
    import re

    from summitkit.parse.dates.expressions import Expression

__all__ = ["Family", "family"]

Builder = Callable[[Match], "Expression | None"]


@attrs.frozen(slots=True, kw_only=True)
class Family:
    """A kind of time expression.

    Attributes:
        rule: its id.
        opens: the words, in lower case and without a full stop, that can open it; "0" stands for any word that begins
            with figures, "00" for up to three of them, "0000" for the four of a year.
        source: what it looks like.
        build: turns a match into a meaning, or None for a near miss.
    """

    rule: str
    opens: frozenset[str]
    source: str
    build: Builder

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled source, for texts in small letters; made on first use, as most texts need few."""
        return small_pattern(self.source)


def family(rule: str, opens: str, pattern: str, builder: Builder) -> Family:
    """Return a family; `rule` is its id without "dates.", `opens` are words with spaces between."""
    return Family(
        rule=f"dates.{rule}",
        opens=frozenset(opens.split()),
        source=pattern,
        build=builder,
    )
