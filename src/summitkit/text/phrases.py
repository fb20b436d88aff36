"""A phrase index: many phrases looked up in a text at once, by first word, the longest match winning."""

from __future__ import annotations

import re
from array import array
from itertools import compress
from sys import intern
from typing import TYPE_CHECKING, Generic, TypeVar
from unicodedata import combining

import attrs

from summitkit.text.memory import Memory
from summitkit.text.words import first_form, lowered, split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Drawers", "Match", "PhraseIndex", "cut", "first_words", "words_of"]

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

    def __init__(self, words: Iterable[str] = ()) -> None:
        """Put a number under each word, one more each time."""
        super().__init__()
        self._before = array("i")  # for each number the one put in before it under the same word, -1 for none
        get, note = self.get, self._before.append
        for number, word in enumerate(words):
            note(get(word, -1))
            self[word] = number

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
        pairs = list(items)
        phrases = [phrase for phrase, _ in pairs]
        self._phrases = [one if one.islower() else one.lower() for one in phrases] if ignore_case else phrases
        self._values = [value for _, value in pairs]
        self._given = Drawers(first_words(self._phrases))
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
        """Go through the longest phrase at each place, from left to right, without overlaps.

        Args:
            words: the forms to look in (`Words.forms`).
            first: index of the first word to look at.
            last: index after the last word to look at; None for all.
        """
        forms = words[first:last]
        return self.find_as_given(lowered(forms) if self._ignore_case else forms, first)

    def find_as_given(self, forms: Sequence[str], first: int = 0) -> Iterator[Match[T]]:
        """Do as `find` does with all of some words, in lower case already where the index ignores case.

        Args:
            forms: the words.
            first: what to count the first of them as.
        """
        return iter(()) if self._given.keys().isdisjoint(forms) else self._found(forms, first)

    def _found(self, forms: Sequence[str], first: int) -> Iterator[Match[T]]:
        given, tables, index, size = self._given, self._tables, 0, len(forms)
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
_CLITICS = frozenset(["s", "d", "m", "t", "re", "ve", "ll", "S", "D", "M", "T", "RE", "VE", "LL"])
_LAST_SIMPLE = "\u1fff"  # up to here every letter, and every mark that combines with one, belongs to a word
_JOINT = re.compile("[-'’]")


def cut(phrase: str) -> Sequence[str]:
    """Cut a phrase as texts are cut; most are letters and spaces, for which splitting at the spaces is the same."""
    pieces = phrase.split()
    joined = "".join(pieces)
    plain = joined.isascii() and joined.isalpha() and _CONTRACTED.isdisjoint(phrase.lower().split())
    if plain or all(map(_is_whole, pieces)):
        return list(map(intern, pieces))
    return split_words(phrase).forms


def _is_whole(piece: str) -> bool:
    """Say of a piece without white space whether it is sure to be one word: "Kiev", "Cluj-Napoca", "Sana'a"."""
    if piece.isalpha():
        return (piece.isascii() or max(piece) <= _LAST_SIMPLE) and piece.lower() not in _CONTRACTED
    parts = _JOINT.split(piece)
    if parts[0].lower() in _CONTRACTED or not _CLITICS.isdisjoint(parts):
        return False
    return all(map(_is_lettered, parts)) and max(map(max, parts)) <= _LAST_SIMPLE


def _is_lettered(part: str) -> bool:
    return part.isalpha() or (part[:1].isalpha() and all(each.isalpha() or combining(each) for each in part))


def first_words(phrases: Sequence[str]) -> Iterator[str]:
    """Go through the first words of phrases; an empty string stands where one has none."""
    heads = [phrase.partition(" ")[0] for phrase in phrases]
    whole = _whole(set(heads))
    return (head if head in whole else first_form(phrase) for head, phrase in zip(heads, phrases, strict=True))


def words_of(phrases: Iterable[str]) -> set[str]:
    """Return all words of phrases."""
    dotted: list[str] = []
    simple: list[str] = []  # without a full stop a word's bounds don't depend on what comes after a space
    for phrase in phrases:
        (dotted if "." in phrase else simple).append(phrase)
    pieces = set(" ".join(simple).split())
    found = _whole(pieces)
    found.update(*map(cut, dotted), *map(cut, pieces - found))
    return found


def _whole(pieces: Iterable[str]) -> set[str]:
    """Return those of many pieces that are sure to be one word, most of which are of plain letters."""
    found = {piece for piece in pieces if piece.isalpha() and piece.isascii()}
    odd = {piece for piece in found if piece.lower() in _CONTRACTED}
    found.update([piece for piece in pieces if piece not in found and _is_whole(piece)])
    return found - odd if odd else found
