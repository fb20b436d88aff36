"""The names that a lexicon knows, found in words: countries, peoples, cities, organisations, media, people."""

from __future__ import annotations

import functools
from itertools import chain
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon.entries import Country, Leader, Organization, Outlet, Person, Place, Region
from summitkit.text.memory import Memory
from summitkit.text.phrases import Drawers, cut, first_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.parse.reading import Reading

__all__ = ["Find", "Gazetteer", "Known", "gazetteer", "known_part", "known_phrases"]

_SHORT = 2  # "US" is no capitalised "Us": words this short are never read as shouted

Entry = Country | Leader | Organization | Outlet | Person | Place | Region


@attrs.frozen(slots=True)
class Known:
    """One reading of a phrase.

    Attributes:
        kind: "country", "adjective", "people", "metonym", "region", "region-adjective", "place", "organization",
            "outlet" or "person".
        entry: what the phrase names or, for an adjective, people or metonym, belongs to.
        ambiguous: True where the phrase means other things too.
    """

    kind: str
    entry: Entry
    ambiguous: bool = False


@attrs.frozen(slots=True)
class Find:
    """A phrase found: its words `[first, last)` and all its readings, the likeliest first."""

    first: int
    last: int
    readings: tuple[Known, ...]

    def reading(self, *kinds: str) -> Known | None:
        """Return the first reading of one of these kinds, or None."""
        return next((known for known in self.readings if known.kind in kinds), None)


_Readings = dict[tuple[str, ...], tuple[Known, ...]]
_Table = tuple[tuple[int, ...], _Readings]


_Reading = tuple[str, Entry, bool]  # what `Known` is made from


def _country_phrases(country: Country) -> Iterator[tuple[str, _Reading]]:
    vague = frozenset(country.ambiguous)
    for kind, phrases in (
        ("country", (country.name, *country.aliases)),
        ("adjective", country.adjectives),
        ("people", country.people),
        ("metonym", country.metonyms),
        ("metonym", country.capitals),
    ):
        for phrase in dict.fromkeys(phrases):
            yield phrase, (kind, country, phrase in vague)


def _region_phrases(region: Region) -> Iterator[tuple[str, _Reading]]:
    for phrase in (region.name, *region.aliases):
        yield phrase, ("region", region, False)
    for phrase in dict.fromkeys((*region.adjectives, *region.people)):
        yield phrase, ("region-adjective", region, False)


def _body_phrases(lexicon: Lexicon) -> Iterator[tuple[str, _Reading]]:
    for body in lexicon.organizations:
        for phrase in dict.fromkeys((body.name, body.short, *body.aliases)):
            yield phrase, ("organization", body, phrase in body.ambiguous)
    for outlet in lexicon.outlets:
        for phrase in dict.fromkeys((outlet.name, *outlet.aliases)):
            yield phrase, ("outlet", outlet, phrase in outlet.ambiguous)
            bare = phrase.removeprefix("The ")
            if bare != phrase:
                yield bare, ("outlet", outlet, phrase in outlet.ambiguous or " " not in bare)


def _phrases(lexicon: Lexicon) -> Iterator[tuple[str, _Reading]]:
    for person in lexicon.people:
        for phrase in (person.name, *person.aliases):
            yield phrase, ("person", person, False)
    for leader in lexicon.leaders:
        if " " in leader.name:
            yield leader.name, ("person", leader, False)
    for country in lexicon.countries:
        yield from _country_phrases(country)
    for region in lexicon.regions:
        yield from _region_phrases(region)
    yield from _body_phrases(lexicon)
    for place in sorted(lexicon.places, key=lambda entry: -entry.population):
        for phrase in dict.fromkeys((place.name, *place.aliases)):
            yield phrase, ("place", place, place.ambiguous)


class Gazetteer:
    """The phrases of a lexicon by their first word; the longest phrase at a place wins.

    A word in capitals alone is read as capitalised where the gazetteer doesn't know it as it stands, so that
    "BUENOS AIRES" is found in a dateline.
    """

    __slots__ = ("_ambiguous", "_entries", "_given", "_kinds", "_phrases", "_tables", "_words")

    def __init__(self, phrases: Iterable[tuple[str, _Reading]]) -> None:
        """Take phrases with their readings; the first reading given for a phrase is taken for the likeliest.

        They are cut into words only under the first words that texts have, for those are few.
        """
        self._given = Drawers()
        self._phrases: list[str] = []
        self._kinds: list[str] = []
        self._entries: list[Entry] = []
        self._ambiguous = bytearray()
        for phrase, (kind, entry, ambiguous) in phrases:
            for variant in _variants(phrase):
                self._given.put(first_word(variant))
                self._phrases.append(variant)
                self._kinds.append(kind)
                self._entries.append(entry)
                self._ambiguous.append(ambiguous)
        self._tables: Memory[str, _Table] = Memory(self._table)
        self._words: frozenset[str] = frozenset()

    def _table(self, first: str) -> _Table:
        """Return the numbers of words that phrases with a first word have, the largest first, and their readings."""
        readings: dict[tuple[str, ...], tuple[Known, ...]] = {}
        for number in self._given.numbers(first):
            pieces = tuple(cut(self._phrases[number]))
            known = Known(self._kinds[number], self._entries[number], bool(self._ambiguous[number]))
            readings[pieces] = (*readings.get(pieces, ()), known)
        return tuple(sorted(set(map(len, readings)), reverse=True)), readings

    @property
    def _vocabulary(self) -> frozenset[str]:
        """All words of all phrases."""
        if not self._words:
            self._words = frozenset(chain.from_iterable(map(cut, self._phrases)))
        return self._words

    def normal(self, form: str) -> str:
        """Return a word as the gazetteer writes it: "BUENOS" as "Buenos", "ASEAN" as it is."""
        if len(form) > _SHORT and form.isupper() and form not in self._vocabulary:
            calm = form.capitalize()
            return calm if calm in self._vocabulary else form
        return form

    def find(self, forms: Sequence[str], first: int = 0, last: int | None = None) -> Iterator[Find]:
        """Yield the longest known phrase at each place, from left to right, without overlaps.

        Args:
            forms: the words of a text.
            first: the word to begin with.
            last: the word to end before; None for all.
        """
        size = len(forms) if last is None else last
        stretch = forms[first:size]
        opening = self._opening(stretch)
        index = first
        for begin in [place for place, form in enumerate(stretch, first) if form in opening]:
            if begin < index:
                continue
            index = begin + 1
            lengths, table = opening[forms[begin]]
            for length in lengths:
                readings = (
                    self._readings(table, tuple(forms[begin : begin + length])) if begin + length <= size else None
                )
                if readings is not None:
                    yield Find(begin, begin + length, readings)
                    index = begin + length
                    break

    def _opening(self, forms: Sequence[str]) -> dict[str, _Table]:
        """Return what the gazetteer has under those of the words that open phrases."""
        given, tables = self._given, self._tables
        found = {}
        for form in set(forms):
            if form in given:
                found[form] = tables[form]
            elif form.isupper() and (calm := self.normal(form)) in given:
                found[form] = tables[calm]
        return found

    def _readings(self, table: _Readings, pieces: tuple[str, ...]) -> tuple[Known, ...] | None:
        readings = table.get(pieces)
        if readings is None and any(map(str.isupper, pieces)):
            readings = table.get(tuple(map(self.normal, pieces)))
        return readings


def _variants(phrase: str) -> tuple[str, ...]:
    """Return a phrase without its article, and with the other apostrophe where it has one."""
    bare = phrase.removeprefix("the ")
    return (bare, bare.replace("'", "’")) if "'" in bare else (bare,)


@functools.lru_cache(maxsize=8)
def gazetteer(lexicon: Lexicon) -> Gazetteer:
    """Return the gazetteer of a lexicon; made once for each."""
    return Gazetteer(_phrases(lexicon))


def known_phrases(reading: Reading) -> tuple[Find, ...]:
    """Return what the lexicon's gazetteer finds in a text."""
    return tuple(gazetteer(reading.lexicon).find(reading.layout.words.forms))


def known_part(lexicon: Lexicon, part: str) -> Known | None:
    """Return what a part of a hyphenated word names, where it names a country or a body and nothing else."""
    find = next(gazetteer(lexicon).find((part,)), None) if part[:1].isupper() else None
    known = find.reading("country", "adjective", "metonym", "organization") if find is not None else None
    return known if known is not None and not known.ambiguous else None
