"""Names that the text gives elsewhere for what somebody is called: "Kask's father" is "Juris Kask, his father".

An apposition binds a noun to a name: "his father, Juris Kask,", "Anna Berg, Kask's lawyer,". Who is later, or was
before, called by that noun alone is the one so named, where there is only one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Person
from summitkit.parse.claims.phrases import GENITIVES, HONORIFICS
from summitkit.parse.wording import PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.cast import Mention
    from summitkit.parse.claims.page import Page
    from summitkit.parse.reading import Reading

__all__ = ["Appositions"]

_KIN = words(
    """
    father mother wife husband son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother
    great-uncle stepmother stepfather widow fiancee girlfriend boyfriend partner
    """
)
_NOUNS = _KIN | words(
    """
    lawyer attorney adviser advisor aide assistant doctor physician agent biographer bodyguard economist analyst
    historian professor researcher scientist author editor publisher owner founder negotiator strategist pollster
    driver pilot captain coach teacher priest nun bishop activist lobbyist consultant investigator prosecutor
    """
)
_OWN = words("his her its their")
_ARTICLES = words("a an")
_OPENERS = _OWN | _ARTICLES | {"the"}
_PHRASE = 12  # words of an apposition


@attrs.frozen(slots=True)
class _Bond:
    """What an apposition tells: who is called so, whose that one is where it is said, and whether it was known."""

    person: Person
    owner: str
    definite: bool


class Appositions:
    """Finds the person whom the text names elsewhere for a noun."""

    def __init__(self, reading: Reading, page: Page) -> None:
        self._reading, self._page = reading, page
        self._bonds: dict[str, list[_Bond]] | None = None

    def of(self, source: Sequence[int]) -> Person | None:
        """Return the one person whom the text calls by the noun of a source, else None."""
        page = self._page
        noun = self._head(source[0], source[-1] + 1)
        if noun < 0:
            return None
        if self._bonds is None:
            self._bonds = self._read()
        owner, first = self._owner(source[0], noun), page.lows[source[0]]
        fitting = [
            bond
            for bond in self._bonds.get(page.lows[noun], ())
            if (not owner or not bond.owner or owner == bond.owner) and (bond.definite or first not in _ARTICLES)
        ]
        people = {bond.person.name for bond in fitting}
        return fitting[0].person if len(people) == 1 else None

    def _read(self) -> dict[str, list[_Bond]]:
        bonds: dict[str, list[_Bond]] = {}
        for mention in self._reading.cast.mentions:
            person = self._reading.cast.entity(mention) if mention.form == "name" else None
            if isinstance(person, Person) and person.name:
                for first, noun in self._beside(mention):
                    definite = self._page.lows[first] not in _ARTICLES
                    bond = _Bond(person, self._owner(first, noun), definite)
                    bonds.setdefault(self._page.lows[noun], []).append(bond)
        return bonds

    def _beside(self, mention: Mention) -> Iterator[tuple[int, int]]:
        """Yield the first words and nouns of the phrases in apposition to a name."""
        lows = self._page.lows
        begin, end = self._page.layout.word_range(mention.span)
        if end < len(lows) and lows[end] == ",":
            noun = self._head(end + 1, min(len(lows), end + _PHRASE))
            if noun > 0:
                yield end + 1, noun
        while begin > 0 and lows[begin - 1] in HONORIFICS and lows[begin - 2] == ",":
            begin -= 1
        if begin > 1 and lows[begin - 1] == ",":
            first = self._phrase(begin - 1)
            noun = self._head(first, begin - 1)
            if noun > 0:
                yield first, noun
        elif begin > 1 and lows[begin - 1] in _KIN and (lows[begin - 2] in _OWN or lows[begin - 2] in GENITIVES):
            yield max(0, begin - 3), begin - 1

    def _phrase(self, last: int) -> int:
        """Return the first word of the noun phrase that ends before `last`."""
        lows, floor = self._page.lows, max(0, last - _PHRASE)
        first = last - 1
        while first > floor and (lows[first] not in _OPENERS or lows[first - 1] in PREPOSITIONS):
            if lows[first] in GENITIVES:
                return first - 1
            if not lows[first][:1].isalpha():
                return first + 1
            first -= 1
        return first

    def _head(self, first: int, last: int) -> int:
        """Return the noun of the words `[first, last)`: the last one before a preposition or comma; -1 where none."""
        lows = self._page.lows
        for at in range(first, last):
            ends = (
                at + 1 == last
                or lows[at + 1] in PREPOSITIONS
                or not (lows[at + 1][:1].isalpha() or lows[at + 1] in GENITIVES)
            )
            if ends:
                return at if lows[at] in _NOUNS else -1
        return -1

    def _owner(self, first: int, noun: int) -> str:
        """Return whose somebody is where a name tells it, "" else."""
        forms, lows = self._page.forms, self._page.lows
        for at in range(first + 1, noun):
            if lows[at] in GENITIVES and forms[at - 1][:1].isupper():
                return forms[at - 1]
        return ""
