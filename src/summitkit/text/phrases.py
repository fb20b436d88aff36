"""A phrase index: many phrases looked up in a text at once, by first word, the longest match winning."""

from __future__ import annotations

from array import array
from itertools import compress
from sys import intern
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from summitkit.text.memory import Memory
from summitkit.text.words import lowered, split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Drawers", "Match", "PhraseIndex", "cut", "first_word"]

T = TypeVar("T")
_Table = tuple[tuple[int, ...], dict[tuple[str, ...], tuple[T, ...]]]


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


class Drawers(dict[str, int]):
    """Numbers under words: the number of each thing put in, from 0, under the word it was put in with.

    However many things there are, there is no object for each of them, which the garbage collector would go through.
    """

    __slots__ = ("_before",)

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self._before = array("i")  # for each number the one put in before it under the same word, -1 for none

    def put(self, word: str) -> None:
        """Put the next number under a word."""
        before = self._before
        before.append(self.get(word, -1))
        self[word] = len(before) - 1

    def numbers(self, word: str) -> list[int]:
        """Return the numbers under a word, in the order in which they were put in."""
        found = []
        number = self.get(word, -1)
        while number >= 0:
            found.append(number)
            number = self._before[number]
        found.reverse()
        return found


class PhraseIndex(Generic[T]):
    """Phrases with a value each, found in words in one pass from left to right.

    Phrases are cut into words as texts are, so "Putin's" finds "Putin" and "'s". Curly and straight apostrophes are
    told apart as written: give both where both are wanted.
    """

    __slots__ = ("_given", "_ignore_case", "_phrases", "_tables", "_values")

    def __init__(self, items: Iterable[tuple[str, T]], *, ignore_case: bool = False) -> None:
        """Index phrases; they are cut into words only under the first words that texts have, for those are few.

        Args:
            items: pairs of a phrase and its value; a phrase may come more than once, one without words is left out.
            ignore_case: compare words in lower case.
        """
        self._given = Drawers()
        self._phrases: list[str] = []
        self._values: list[T] = []
        for each, value in items:
            phrase = each.lower() if ignore_case else each
            self._given.put(first_word(phrase))
            self._phrases.append(phrase)
            self._values.append(value)
        self._tables: Memory[str, _Table[T]] = Memory(self._table)
        self._ignore_case = ignore_case

    def _table(self, first: str) -> _Table[T]:
        """Return how many words follow a first word in its phrases, the largest number first, and their values."""
        values: dict[tuple[str, ...], tuple[T, ...]] = {}
        for number in self._given.numbers(first):
            rest = tuple(cut(self._phrases[number])[1:])
            values[rest] = (*values.get(rest, ()), self._values[number])
        return tuple(sorted(set(map(len, values)), reverse=True)), values

    def __len__(self) -> int:
        """Return the number of different phrases."""
        return sum(len(self._tables[first][1]) for first in self._given if first)

    def find(self, words: Sequence[str], first: int = 0, last: int | None = None) -> Iterator[Match[T]]:
        """Yield the longest phrase at each place, from left to right, without overlaps.

        Args:
            words: the forms to look in (`Words.forms`).
            first: index of the first word to look at.
            last: index after the last word to look at; None for all.
        """
        stop = len(words) if last is None else min(last, len(words))
        forms = lowered(words[first:stop]) if self._ignore_case else words[first:stop]
        given, tables, index, size = self._given, self._tables, 0, len(forms)
        if given.keys().isdisjoint(forms):
            return
        for begin in compress(range(size), map(given.__contains__, forms)):
            if begin < index:
                continue
            lengths, table = tables[forms[begin]]
            index = begin + 1
            for length in lengths:
                values = table.get(tuple(forms[index : index + length])) if index + length <= size else None
                if values is not None:
                    yield Match(first + index - 1, first + index + length, values=values)
                    index += length
                    break


_CONTRACTED = frozenset(["cannot", "gonna", "gotta", "wanna"])
_LAST_LATIN = "\u024f"  # of the alphabets beyond there some letters don't belong to words


def cut(phrase: str) -> Sequence[str]:
    """Cut a phrase as texts are cut; most are letters and spaces, for which splitting at the spaces is the same."""
    pieces = phrase.split()
    if all(map(_is_plain, pieces)):
        return list(map(intern, pieces))
    return split_words(phrase).forms


def _is_plain(piece: str) -> bool:
    return piece.isalpha() and (piece.isascii() or max(piece) <= _LAST_LATIN) and piece.lower() not in _CONTRACTED


def first_word(phrase: str) -> str:
    """Return the first word of a phrase, or an empty string where it has none."""
    head = phrase.split(None, 1)[:1]
    if head and _is_plain(head[0]):
        return intern(head[0])
    forms = split_words(phrase).forms
    return forms[0] if forms else ""
