"""`Lexicon`: the words and names that parsing reads by, the default ones and those that a caller adds.

The default tables are read on first use. A lexicon holds only what was added to them, so that it is small to pickle,
equal to another with the same additions and quick to hash: it can be the key of a cache of what a parser makes from it.
"""

from __future__ import annotations

import functools
import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from summitkit.errors import LexiconError
from summitkit.lexicon import entries, loading
from summitkit.lexicon.tables import TABLES

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

__all__ = ["Lexicon"]

EntryT = TypeVar("EntryT")

_ACTORS = (entries.Person, entries.Organization, entries.Country)


@attrs.frozen(slots=True, cache_hash=True, repr=False)
class Lexicon:
    """Names and words with their meaning; `Lexicon.default()` is what parsing uses where nothing else is given.

    Every table is a tuple of entries, those of the caller first: of two entries with one name, the first is meant.

    Attributes:
        additions: the entries that stand before those of the default tables.
    """

    additions: tuple[entries.Entry, ...] = ()

    @classmethod
    def default(cls) -> Lexicon:
        """Return the lexicon that comes with summitkit; always the same object."""
        return _default()

    def __repr__(self) -> str:
        """Return a short description."""
        return f"<Lexicon: default and {len(self.additions)} added>" if self.additions else "<Lexicon: default>"

    def extend(
        self,
        *,
        actors: Iterable[entries.Person | entries.Organization | entries.Country] = (),
        outlets: Iterable[entries.Outlet | str] = (),
        places: Iterable[entries.Place] = (),
        roles: Iterable[entries.Role] = (),
        cues: Iterable[entries.Cue] = (),
        others: Iterable[entries.Entry] = (),
    ) -> Lexicon:
        """Return a lexicon with more entries; this one stays as it is.

        Args:
            actors: people, organisations and countries.
            outlets: media; a string stands for an outlet of that name.
            places: cities, states and venues.
            roles: titles and offices.
            cues: words of report.
            others: entries of any other kind: currencies, deal words, hedges, …

        Raises:
            TypeError: where an entry is of another class than its keyword wants.
            LexiconError: where an entry names a country by a code that the lexicon doesn't know.
        """
        if isinstance(outlets, str):
            raise TypeError(f"outlets must be several outlets, not the one string {outlets!r}")
        media = [entries.Outlet(name=outlet) if isinstance(outlet, str) else outlet for outlet in outlets]
        added = (
            *_checked("actors", actors, _ACTORS),
            *_checked("outlets", media, (entries.Outlet,)),
            *_checked("places", places, (entries.Place,)),
            *_checked("roles", roles, (entries.Role,)),
            *_checked("cues", cues, (entries.Cue,)),
            *_checked("others", others, tuple(table.entry for table in TABLES.values())),
        )
        extended = Lexicon((*added, *self.additions))
        for entry in added:
            _check_codes(entry, extended.country_by_code)
        return extended

    def extend_from(self, file: str | os.PathLike[str]) -> Lexicon:
        """Return a lexicon with the entries of a tab-separated file in UTF-8, as `summitkit.lexicon.own` describes it.

        Raises:
            LexiconError: with file and line, where something in it can't be read.
            OSError: where it can't be opened.
        """
        from pathlib import Path

        from summitkit.lexicon.own import read_entries

        path = Path(file)
        try:
            found = read_entries(path.read_text("utf-8"), path.name)
        except UnicodeDecodeError as error:
            raise LexiconError(f"{path.name}: not UTF-8 at byte {error.start}") from None
        people = [entry for entry in found if isinstance(entry, entries.Person)]
        return self.extend(actors=people, others=[entry for entry in found if not isinstance(entry, entries.Person)])

    @property
    def countries(self) -> tuple[entries.Country, ...]:
        """States, territories and states of the past."""
        return _entries(self, "countries")

    @property
    def regions(self) -> tuple[entries.Region, ...]:
        """Parts of the world with more than one country."""
        return _entries(self, "regions")

    @property
    def places(self) -> tuple[entries.Place, ...]:
        """Cities, capitals, states and venues."""
        return _entries(self, "places")

    @property
    def organizations(self) -> tuple[entries.Organization, ...]:
        """International bodies, companies, banks, think tanks, parties and the like."""
        return _entries(self, "organizations")

    @property
    def outlets(self) -> tuple[entries.Outlet, ...]:
        """News agencies, newspapers, broadcasters, magazines and sites."""
        return _entries(self, "outlets")

    @property
    def people(self) -> tuple[entries.Person, ...]:
        """The people whom the caller added; none by default."""
        return _added(self, entries.Person)

    @property
    def leaders(self) -> tuple[entries.Leader, ...]:
        """Heads of state and government and foreign ministers of long service, each spelling of a name by itself."""
        return _entries(self, "leaders")

    @property
    def roles(self) -> tuple[entries.Role, ...]:
        """Titles and offices."""
        return _entries(self, "roles")

    @property
    def cues(self) -> tuple[entries.Cue, ...]:
        """Words and phrases of report."""
        return _entries(self, "cues")

    @property
    def deal_words(self) -> tuple[entries.DealWord, ...]:
        """Nouns that name a deal."""
        return _entries(self, "deal_words")

    @property
    def stage_words(self) -> tuple[entries.StageWord, ...]:
        """Words that say which stage a deal has come to."""
        return _entries(self, "stage_words")

    @property
    def sector_words(self) -> tuple[entries.SectorWord, ...]:
        """Words that tell a deal's sector."""
        return _entries(self, "sector_words")

    @property
    def hedges(self) -> tuple[entries.Hedge, ...]:
        """Modal verbs, adverbs and phrases that change certainty, and negations."""
        return _entries(self, "hedges")

    @property
    def currencies(self) -> tuple[entries.Currency, ...]:
        """Currencies in use and of the past."""
        return _entries(self, "currencies")

    @property
    def given_names(self) -> tuple[entries.GivenName, ...]:
        """Given names with the gender of their bearers."""
        return _entries(self, "given_names")

    @property
    def honorifics(self) -> tuple[entries.Honorific, ...]:
        """Words like "Mr" beside a name."""
        return _entries(self, "honorifics")

    @property
    def languages(self) -> tuple[entries.Language, ...]:
        """Languages with their ISO 639 codes."""
        return _entries(self, "languages")

    @property
    def country_by_code(self) -> Mapping[str, entries.Country]:
        """Countries by their ISO 3166-1 alpha-2 code."""
        return _by(self, "countries", "code")

    @property
    def country_by_name(self) -> Mapping[str, entries.Country]:
        """Countries by name and alias, as written; adjectives, peoples, capitals and metonyms are not in it."""
        return _countries_by(self, ("name", "aliases"))

    @property
    def country_by_word(self) -> Mapping[str, entries.Country]:
        """Countries by any word that can stand for them: names, aliases, adjectives, peoples and metonyms."""
        return _countries_by(self, ("name", "aliases", "adjectives", "people", "metonyms"))

    def country_of_leader(self, name: str) -> entries.Country | None:
        """Return the country of a leader, or of a person whom the caller added, by full name.

        Letter case and marks over letters don't count: "Recep Tayyip Erdoğan" is "Recep Tayyip Erdogan".
        """
        code = _leaders(self).get(_folded(name))
        return None if code is None else self.country_by_code.get(code)

    @property
    def currency_by_code(self) -> Mapping[str, entries.Currency]:
        """Currencies by their ISO 4217 code."""
        return _by(self, "currencies", "code")

    @property
    def gender_by_name(self) -> Mapping[str, str]:
        """The gender ("m", "f", "u") of a given name, by the name as written: "Vladimir"."""
        return _genders(self)

    def weights(self, name: str) -> bytes:
        """Return the trained weights in the data file `name`.

        Raises:
            LexiconError: where there is no such file.
        """
        return loading.read_data(name)


@functools.cache
def _default() -> Lexicon:
    return Lexicon()


def _checked(keyword: str, given: Iterable[Any], classes: tuple[type[Any], ...]) -> tuple[Any, ...]:
    found = tuple(given)
    for entry in found:
        if not isinstance(entry, classes):
            wanted = " or ".join(one.__name__ for one in classes)
            raise TypeError(f"{keyword} must hold entries of class {wanted}, not {entry!r}")
    return found


def _check_codes(entry: entries.Entry, known: Mapping[str, entries.Country]) -> None:
    if isinstance(entry, entries.Country):
        return
    for code in (getattr(entry, "country", None), *getattr(entry, "members", ())):
        if code is not None and code not in known:
            raise LexiconError(f"{entry!r} names the unknown country code {code!r}")


@functools.lru_cache(maxsize=8)
def _leaders(lexicon: Lexicon) -> dict[str, str]:
    found = {_folded(leader.name): leader.country for leader in lexicon.leaders}
    for person in lexicon.people:
        if person.country is not None:
            found |= dict.fromkeys(map(_folded, (person.name, *person.aliases)), person.country)
    return found


def _folded(name: str) -> str:
    if name.isascii():
        return " ".join(name.casefold().split())
    bare = unicodedata.normalize("NFKD", name).replace("’", "'").casefold()
    return " ".join("".join(letter for letter in bare if not unicodedata.combining(letter)).split())


def _added(lexicon: Lexicon, kind: type[EntryT]) -> tuple[EntryT, ...]:
    return tuple(entry for entry in lexicon.additions if isinstance(entry, kind))


def _entries(lexicon: Lexicon, name: str) -> tuple[Any, ...]:
    if not lexicon.additions:
        return loading.load(name)
    return _joined(lexicon, name)


@functools.lru_cache(maxsize=64)
def _joined(lexicon: Lexicon, name: str) -> tuple[Any, ...]:
    added = _added(lexicon, TABLES[name].entry)
    base = loading.load(name)
    return (*added, *base) if added else base


@functools.lru_cache(maxsize=64)
def _by(lexicon: Lexicon, name: str, field: str) -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    for entry in _entries(lexicon, name):
        found.setdefault(getattr(entry, field), entry)
    return MappingProxyType(found)


@functools.lru_cache(maxsize=16)
def _countries_by(lexicon: Lexicon, fields: tuple[str, ...]) -> Mapping[str, entries.Country]:
    found: dict[str, entries.Country] = {}
    for field in fields:
        for country in lexicon.countries:
            value = getattr(country, field)
            for word in (value,) if isinstance(value, str) else value:
                found.setdefault(word, country)
    return MappingProxyType(found)


@functools.lru_cache(maxsize=8)
def _genders(lexicon: Lexicon) -> Mapping[str, str]:
    added = {given.name: given.gender for given in reversed(_added(lexicon, entries.GivenName))}
    known = loading.columns("given_names")
    return MappingProxyType({**dict(zip(known["name"], known["gender"], strict=True)), **added})
