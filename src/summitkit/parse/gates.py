"""Gates: which of many rules can find anything in a sentence, told by its words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

__all__ = ["Gates"]

RuleT = TypeVar("RuleT")


class Gates(Generic[RuleT]):
    """Rules, each with the words of which a sentence must hold one; most sentences hold those of few rules."""

    __slots__ = ("_rules", "_telling")

    def __init__(self, rules: Iterable[tuple[AbstractSet[str], RuleT]]) -> None:
        """Take rules with their words, in lower case; a rule without words is open to every sentence."""
        self._rules = tuple(rules)
        self._telling = frozenset().union(*[words for words, _ in self._rules])

    def open_to(self, words: Iterable[str]) -> list[RuleT]:
        """Return the rules that a sentence with some words in lower case may have something for, in their order."""
        told = self._telling.intersection(words)
        return [rule for telling, rule in self._rules if not telling or not telling.isdisjoint(told)]
