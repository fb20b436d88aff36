"""Build currencies.tsv: names, plurals and countries from CLDR (babel); signs, slang and subunits from currencies.txt.

currencies.txt was written for summitkit; its codes are checked against ISO 4217 (pycountry) where still in use.
"""

from __future__ import annotations

import datetime

import pycountry
from babel import Locale
from babel.numbers import get_territory_currencies
from tables import read_source, unique, write_table

HEADER = (
    "code", "name", "symbols", "shared", "units", "ambiguous", "slang", "subunits", "per_unit", "countries", "rank",
    "ended",
)  # fmt: skip
TODAY = datetime.date(2026, 1, 1)
OF_THEIR_OWN = "British pound sterling|pound sterling|pounds sterling|British pounds|UK pounds|U.K. pounds"
MORE_UNITS = {
    "GBP": OF_THEIR_OWN,
    "USD": "US dollar|US dollars|U.S. dollar|U.S. dollars|United States dollars|American dollar|American dollars",
    "CNY": "Chinese renminbi|Renminbi|renminbi yuan",
    "TWD": "Taiwan dollar|Taiwan dollars|Taiwanese dollar|Taiwanese dollars",
    "RUB": "Russian rouble|Russian roubles",
    "BYN": "Belarusian rouble|Belarusian roubles",
    "JPY": "Japanese yen",
    "XEU": "European Currency Unit|European Currency Units|European currency units",
    "ILS": "Israeli shekel|Israeli shekels|new shekel|new shekels",
    "PHP": "Philippine peso|Philippine pesos",
    "XOF": "West African CFA franc|West African CFA francs",
    "XAF": "Central African CFA franc|Central African CFA francs",
    "CHF": "Swiss franc|Swiss francs",
    "FRF": "French franc|French francs",
    "DEM": "German mark|German marks|Deutschmark|Deutschmarks|deutschmark|deutschmarks|D-mark|D-marks",
    "EUR": "euro|euros|Euro|Euros",
    "VES": "Venezuelan bolivar|Venezuelan bolivars",
    "SAR": "Saudi riyal|Saudi riyals",
    "AED": "UAE dirham|UAE dirhams|Emirati dirham|Emirati dirhams",
    "ZAR": "South African rand",
}


def main() -> None:
    """Write the table."""
    cldr = Locale("en")
    owners: dict[str, list[str]] = {}
    for country in sorted(country.alpha_2 for country in pycountry.countries):
        for code in get_territory_currencies(country, start_date=TODAY):
            owners.setdefault(code, []).append(country)
    lines = [cells + [""] * (9 - len(cells)) for cells in read_source("currencies.txt")]
    sharing: dict[str, int] = {}
    for cells in lines:
        for word in (*cells[1].split("|"), *cells[3].split("|")):
            sharing[word] = sharing.get(word, 0) + 1
    rows = []
    for code, symbols, shared, words, slang, subunits, per_unit, rank, ended in lines:
        if not ended and pycountry.currencies.get(alpha_3=code) is None and code not in {"XCG", "ZWG", "ZWL", "BGN"}:
            message = f"currencies.txt: {code} is not in ISO 4217"
            raise ValueError(message)
        split = words.split("|")
        plurals = cldr._data["currency_names_plural"].get(code, {})  # noqa: SLF001 - babel has no public face for these
        named = unique([cldr.currencies.get(code, code), plurals.get("one", ""), plurals.get("other", "")])
        own = unique((*named, *MORE_UNITS.get(code, "").split("|"), *(w for w in split if sharing.get(w, 0) == 1)))
        common = tuple(word for word in split if word and sharing[word] > 1)
        signs = symbols.split("|")
        several = unique([*(sign for sign in signs if sharing[sign] > 1), *shared.split("|")])
        rows.append((
            code, named[0], [sign for sign in signs if sharing[sign] == 1], several, own, common,
            slang.split("|") if slang else (), subunits.split("|") if subunits else (), per_unit,
            owners.get(code, []), rank, ended,
        ))  # fmt: skip
    write_table("currencies.tsv", HEADER, rows)


if __name__ == "__main__":
    main()
