"""Entries for what has a name: countries, regions, places, organisations, media, people, currencies and languages.

Names are written as English news writes them, with the capitals that a running text has. An alias that also means
something else ("ET", "Mint", "Georgia") stands in `ambiguous` or has the flag `ambiguous`: a reader needs more than the
bare word before it takes the entry.
"""

from __future__ import annotations

import attrs

__all__ = [
    "Country",
    "Currency",
    "GivenName",
    "Language",
    "Leader",
    "Organization",
    "Outlet",
    "Person",
    "Place",
    "Region",
]


@attrs.frozen(kw_only=True, slots=True)
class Country:
    """A state, a territory with a name of its own in the news, or a state of the past.

    Attributes:
        code: ISO 3166-1 alpha-2, and `XK` for Kosovo; for a state of the past the four letters of ISO 3166-3 or, where
            it has none, four that start with X.
        alpha3: ISO 3166-1 alpha-3; for a state of the past the one it had.
        name: the name that English news uses: "South Korea", "Russia", "Ivory Coast".
        kind: "country", "territory" or "historical".
        aliases: other names and spellings, abbreviations included: "U.S.", "Burma", "Republic of Korea".
        adjectives: "Indian", "French"; may come before a noun.
        people: singular and plural nouns for its people: "Indian", "Indians", "Briton", "Britons", "French".
        capitals: the capital, or each of several, in English.
        metonyms: cities, buildings and palaces that stand for its government: "Beijing", "Kremlin", "Downing Street".
        currency: ISO 4217 code of its main currency, None where unknown.
        fiscal_start: the month (1 to 12) in which its government's fiscal year starts; 1 where nothing else is known.
        ended: for a state of the past its last day, as ISO 8601 text; else None.
        successors: codes of the states that a reader may want instead of a state of the past.
        ambiguous: those of its names that mean other things too: "Georgia", "Jordan", "Chad".
    """

    code: str
    alpha3: str
    name: str
    kind: str = "country"
    aliases: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    currency: str | None = None
    fiscal_start: int = 1
    ended: str | None = None
    successors: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, slots=True)
class Region:
    """A part of the world with more than one country.

    Attributes:
        name: "Southeast Asia".
        aliases: other names and spellings.
        adjectives: "Southeast Asian", "Arab".
        people: nouns for its people: "European", "Europeans".
        members: ISO 3166-1 alpha-2 codes of the countries it always includes; empty where its bounds are not agreed.
    """

    name: str
    aliases: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, slots=True)
class Place:
    """A city, a state or province of a country, or a venue of diplomacy.

    Attributes:
        name: the English name with the accents that news keeps.
        country: ISO 3166-1 alpha-2 code.
        kind: "capital", "city", "state" (any first-level division) or "venue".
        population: people, 0 where unknown; of several places with one name news means the largest most often.
        aliases: other spellings and former names: "Kiev", "Bombay".
        code: ISO 3166-2 code of a state; None for the other kinds.
        ambiguous: True where the name is a common word, a given name or an adjective too.
    """

    name: str
    country: str
    kind: str = "city"
    population: int = 0
    aliases: tuple[str, ...] = ()
    code: str | None = None
    ambiguous: bool = False


@attrs.frozen(kw_only=True, slots=True)
class Organization:
    """An organisation: an international body or series of summits, a company, a bank, a think tank, a party.

    Attributes:
        name: the full name, without an article: "Association of Southeast Asian Nations".
        short: the name used most in running text: "ASEAN"; the full name where there is no shorter one.
        kind: "intergovernmental", "bloc", "alliance", "bank", "court", "forum", "company", "think-tank", "party",
            "armed-group", "agency" (of a government), "ngo" or "university".
        country: ISO 3166-1 alpha-2 code of its home; None for an international body.
        aliases: other names and abbreviations.
        members: ISO 3166-1 alpha-2 codes of members, where membership is stable and known.
        ambiguous: those of its names that mean other things too: "AU", "Quad", "Shell".
    """

    name: str
    short: str = attrs.field(default=attrs.Factory(lambda self: self.name, takes_self=True))
    kind: str = "intergovernmental"
    country: str | None = None
    aliases: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, slots=True)
class Outlet:
    """A news agency, newspaper, broadcaster, magazine or news site.

    Attributes:
        name: the full name as the outlet writes it: "The Times of India".
        kind: "agency", "newspaper", "broadcaster", "magazine" or "website".
        country: ISO 3166-1 alpha-2 code of its home, None where it has none.
        aliases: short names and spellings: "TOI".
        ambiguous: those of its names that mean other things too, so that a reader needs context: "ET", "Mint".
    """

    name: str
    kind: str = "website"
    country: str | None = None
    aliases: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, slots=True)
class Person:
    """A person whom a caller knows; the default lexicon has none, so that it can't grow out of date.

    Attributes:
        name: the full name.
        aliases: other spellings and short names.
        role: the title or office, as news writes it; None where unknown.
        country: ISO 3166-1 alpha-2 code; None where unknown.
        organization: the organisation the person speaks for; None where unknown.
        gender: "m", "f" or "u" (unknown).
    """

    name: str
    aliases: tuple[str, ...] = ()
    role: str | None = None
    country: str | None = None
    organization: str | None = None
    gender: str = "u"


@attrs.frozen(kw_only=True, slots=True)
class Leader:
    """Somebody whom news names without a country: a head of state or government, a foreign minister who served long.

    What a text itself says of somebody's country goes before this.

    Attributes:
        name: the full name, one entry for each spelling.
        country: ISO 3166-1 alpha-2 code, or ISO 3166-3 for a former state.
    """

    name: str
    country: str


@attrs.frozen(kw_only=True, slots=True)
class Currency:
    """A currency, in use or of the past.

    Attributes:
        code: ISO 4217 code.
        name: the English name: "Indian rupee".
        symbols: signs, codes and prefixes that mean this currency and no other: "US$", "₹", "INR", but not "Rs".
        shared: signs that it shares with others: "$", "Rs", "kr".
        units: unit words that mean this currency and no other: "euro", "euros", "Indian rupees".
        ambiguous: unit words that it shares with others: "dollar", "dollars".
        slang: "quid", "greenbacks".
        subunits: words for the hundredth (or the like): "cent", "cents".
        per_unit: how many subunits make one unit: 100, 1000, or 1 where it has none.
        countries: ISO 3166-1 alpha-2 codes of countries that use it.
        rank: 0 for the currency that its shared signs and words mean where nothing else is said, then 1, 2, …; of two
            with one rank the first in the table is meant.
        ended: for a currency of the past the last year of its use; None for one in use.
    """

    code: str
    name: str
    symbols: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    slang: tuple[str, ...] = ()
    subunits: tuple[str, ...] = ()
    per_unit: int = 100
    countries: tuple[str, ...] = ()
    rank: int = 9
    ended: int | None = None


@attrs.frozen(kw_only=True, slots=True)
class GivenName:
    """A given name and the gender of most of the people who bear it.

    Attributes:
        name: the name, capitalised.
        gender: "m", "f", or "u" where both are common.
    """

    name: str
    gender: str


@attrs.frozen(kw_only=True, slots=True)
class Language:
    """A language.

    Attributes:
        code: ISO 639-1 code, or ISO 639-3 where it has no shorter one.
        name: the English name.
    """

    code: str
    name: str
