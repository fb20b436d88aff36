"""Gates: which of many rules can find anything in a sentence, told by its words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

__all__ = ["Gates"]

RuleT = TypeVar("RuleT")


class Gates(Generic[RuleT]):
    """Rules, each with the words of which a sentence must hold one; most sentences hold those of few rules."""

    __slots__ = ("_always", "_chosen", "_opens", "_rules", "_telling")

    def __init__(self, rules: Iterable[tuple[AbstractSet[str], RuleT]]) -> None:
        """Take rules with their words, in lower case; a rule without words is open to every sentence."""
        self._rules: list[RuleT] = []
        self._opens: dict[str, int] = {}  # for each word the rules that it opens, as the bits of a number
        self._always = 0
        for number, (words, rule) in enumerate(rules):
            self._rules.append(rule)
            self._always |= 0 if words else 1 << number
            for word in words:
                self._opens[word] = self._opens.get(word, 0) | 1 << number
        self._telling = frozenset(self._opens)
        self._chosen: Memory[int, list[RuleT]] = Memory(self._of)

    def open_to(self, words: Iterable[str]) -> list[RuleT]:
        """Return the rules that a sentence with some words in lower case may have something for, in their order."""
        opened, opens = self._always, self._opens
        for word in self._telling.intersection(words):
            opened |= opens[word]
        self._chosen.trim()
        return self._chosen[opened]

    def _of(self, opened: int) -> list[RuleT]:
        return [rule for number, rule in enumerate(self._rules) if opened >> number & 1]
