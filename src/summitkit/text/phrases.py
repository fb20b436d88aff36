"""A phrase index: many phrases looked up in a text at once, by first word, the longest match winning."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from summitkit.text.words import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Match", "PhraseIndex"]

T = TypeVar("T")


@attrs.frozen(slots=True)
class Match(Generic[T]):
    """A phrase found.

    Attributes:
        first: index of its first word.
        last: index after its last word.
        values: the values given with that phrase, in the order given.
    """

    first: int
    last: int
    values: tuple[T, ...] = attrs.field(kw_only=True)

    @property
    def value(self) -> T:
        """The first of the values."""
        return self.values[0]


class PhraseIndex(Generic[T]):
    """Phrases with a value each, found in words in one pass from left to right.

    Phrases are cut into words as texts are, so "Putin's" finds "Putin" and "'s". Curly and straight apostrophes are
    told apart as written: give both where both are wanted.
    """

    __slots__ = ("_by_first", "_ignore_case")

    def __init__(self, items: Iterable[tuple[str, T]], *, ignore_case: bool = False) -> None:
        """Index phrases.

        Args:
            items: pairs of a phrase and its value; a phrase may come more than once, one without words is left out.
            ignore_case: compare words in lower case.
        """
        tables: dict[str, dict[tuple[str, ...], tuple[T, ...]]] = {}
        for phrase, value in items:
            words = _cut(phrase.lower() if ignore_case else phrase)
            if words:
                first, *rest = words
                table = tables.get(first)
                if table is None:
                    table = tables[first] = {}
                key = tuple(rest)
                table[key] = (*table[key], value) if key in table else (value,)
        self._by_first = {first: (_lengths(table), table) for first, table in tables.items()}
        self._ignore_case = ignore_case

    def __len__(self) -> int:
        """Return the number of different phrases."""
        return sum(len(table) for _, table in self._by_first.values())

    def find(self, words: Sequence[str], first: int = 0, last: int | None = None) -> Iterator[Match[T]]:
        """Yield the longest phrase at each place, from left to right, without overlaps.

        Args:
            words: the forms to look in (`Words.forms`).
            first: index of the first word to look at.
            last: index after the last word to look at; None for all.
        """
        stop = len(words) if last is None else min(last, len(words))
        forms = [form.lower() for form in words[first:stop]] if self._ignore_case else words[first:stop]
        by_first, index, size = self._by_first, 0, len(forms)
        for begin in [place for place, form in enumerate(forms) if form in by_first]:
            if begin < index:
                continue
            lengths, table = by_first[forms[begin]]
            index = begin + 1
            for length in lengths:
                values = table.get(tuple(forms[index : index + length])) if index + length <= size else None
                if values is not None:
                    yield Match(first + index - 1, first + index + length, values=values)
                    index += length
                    break


_CONTRACTED = frozenset(["cannot", "gonna", "gotta", "wanna"])


def _cut(phrase: str) -> Sequence[str]:
    """Cut a phrase as texts are cut; most are letters and spaces, for which splitting at the spaces is the same."""
    pieces = phrase.split()
    if all(map(str.isalpha, pieces)) and phrase.isascii() and _CONTRACTED.isdisjoint(map(str.lower, pieces)):
        return list(map(intern, pieces))
    return split_words(phrase).forms


def _lengths(table: Iterable[tuple[str, ...]]) -> tuple[int, ...]:
    """Return how many words follow the first one in the phrases of a table, each number once, the largest first."""
    lengths = set(map(len, table))
    return tuple(sorted(lengths, reverse=True)) if len(lengths) > 1 else tuple(lengths)
