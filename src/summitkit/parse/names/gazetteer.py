"""The names that a lexicon knows, found in words: countries, peoples, cities, organisations, media, people."""

from __future__ import annotations

import functools
from array import array
from itertools import compress, count
from typing import TYPE_CHECKING, Any

import attrs

from summitkit.lexicon.entries import Country, Leader, Organization, Outlet, Person, Place, Region
from summitkit.text.memory import Memory
from summitkit.text.phrases import Drawers, cut, first_words, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

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


_Reading = tuple[str, str, bool]  # a phrase with what `Known` is made from beside the entry


def _country_phrases(country: Country) -> Iterator[_Reading]:
    vague = frozenset(country.ambiguous)
    for kind, phrases in (
        ("country", (country.name, *country.aliases)),
        ("adjective", country.adjectives),
        ("people", country.people),
        ("metonym", country.metonyms),
        ("metonym", country.capitals),
    ):
        for phrase in dict.fromkeys(phrases):
            yield phrase, kind, phrase in vague


def _region_phrases(region: Region) -> Iterator[_Reading]:
    for phrase in (region.name, *region.aliases):
        yield phrase, "region", False
    for phrase in dict.fromkeys((*region.adjectives, *region.people)):
        yield phrase, "region-adjective", False


def _body_phrases(body: Organization) -> Iterator[_Reading]:
    for phrase in dict.fromkeys((body.name, body.short, *body.aliases)):
        yield phrase, "organization", phrase in body.ambiguous


def _outlet_phrases(outlet: Outlet) -> Iterator[_Reading]:
    for phrase in dict.fromkeys((outlet.name, *outlet.aliases)):
        yield phrase, "outlet", phrase in outlet.ambiguous
        bare = phrase.removeprefix("The ")
        if bare != phrase:
            yield bare, "outlet", phrase in outlet.ambiguous or " " not in bare


def _place_phrases(place: Place) -> Iterable[_Reading]:
    names = dict.fromkeys((place.name, *place.aliases)) if place.aliases else (place.name,)
    return [(phrase, "place", place.ambiguous) for phrase in names]


def _person_phrases(person: Person) -> Iterator[_Reading]:
    for phrase in (person.name, *person.aliases):
        yield phrase, "person", False


def _leader_phrases(leader: Leader) -> Iterator[_Reading]:
    if " " in leader.name:
        yield leader.name, "person", False


_PHRASES: dict[type[Entry], Callable[[Any], Iterable[_Reading]]] = {
    Person: _person_phrases,
    Leader: _leader_phrases,
    Country: _country_phrases,
    Region: _region_phrases,
    Organization: _body_phrases,
    Outlet: _outlet_phrases,
    Place: _place_phrases,
}


def _named(lexicon: Lexicon) -> Iterator[Entry]:
    """Yield all that the gazetteer knows by name, what is likelier to be meant first."""
    yield from lexicon.people
    yield from lexicon.leaders
    yield from lexicon.countries
    yield from lexicon.regions
    yield from lexicon.organizations
    yield from lexicon.outlets
    yield from sorted(lexicon.places, key=lambda place: -place.population)


class Gazetteer:
    """The phrases of a lexicon by their first word; the longest phrase at a place wins.

    A word in capitals alone is read as capitalised where the gazetteer doesn't know it as it stands, so that
    "BUENOS AIRES" is found in a dateline.
    """

    __slots__ = ("_entries", "_given", "_others", "_owners", "_tables")

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Take what is known by name; of two with one name, the first given is taken for the likelier.

        Phrases are cut into words, and told what they mean, only under the first words that texts have: few of all.
        """
        self._entries = tuple(entries)
        phrases: list[str] = []
        self._owners = array("i")  # the number of each phrase's entry
        for number, entry in enumerate(self._entries):
            for phrase, _, _ in _PHRASES[type(entry)](entry):
                for variant in _variants(phrase):
                    phrases.append(variant)
                    self._owners.append(number)
        self._given = Drawers(first_words(phrases))
        self._others = frozenset(words_of(phrases) - self._given.keys())  # words that phrases have further on alone
        self._tables: Memory[str, _Table] = Memory(self._table)

    def _table(self, first: str) -> _Table:
        """Return the numbers of words that phrases with a first word have, the largest first, and their readings."""
        readings: dict[tuple[str, ...], tuple[Known, ...]] = {}
        for owner in dict.fromkeys(self._owners[number] for number in self._given.numbers(first)):
            entry = self._entries[owner]
            for phrase, kind, ambiguous in _PHRASES[type(entry)](entry):
                for variant in _variants(phrase):
                    pieces = tuple(cut(variant)) if variant.startswith(first) else ()
                    if pieces[:1] == (first,):
                        readings[pieces] = (*readings.get(pieces, ()), Known(kind, entry, ambiguous))
        return tuple(sorted(set(map(len, readings)), reverse=True)), readings

    def normal(self, form: str) -> str:
        """Return a word as the gazetteer writes it: "BUENOS" as "Buenos", "ASEAN" as it is."""
        if len(form) > _SHORT and form.isupper() and not self._has(form):
            calm = form.capitalize()
            return calm if self._has(calm) else form
        return form

    def _has(self, word: str) -> bool:
        return word in self._given or word in self._others

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
        for begin in compress(count(first), map(opening.__contains__, stretch)):
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
    if "'" not in phrase and not phrase.startswith("the "):
        return (phrase,)
    bare = phrase.removeprefix("the ")
    return (bare, bare.replace("'", "’")) if "'" in bare else (bare,)


@functools.lru_cache(maxsize=8)
def gazetteer(lexicon: Lexicon) -> Gazetteer:
    """Return the gazetteer of a lexicon; made once for each."""
    return Gazetteer(_named(lexicon))


def known_phrases(reading: Reading) -> tuple[Find, ...]:
    """Return what the lexicon's gazetteer finds in a text."""
    return tuple(gazetteer(reading.lexicon).find(reading.layout.words.forms))


def known_part(lexicon: Lexicon, part: str) -> Known | None:
    """Return what a part of a hyphenated word names, where it names a country or a body and nothing else."""
    find = next(gazetteer(lexicon).find((part,)), None) if part[:1].isupper() else None
    known = find.reading("country", "adjective", "metonym", "organization") if find is not None else None
    return known if known is not None and not known.ambiguous else None
