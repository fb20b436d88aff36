"""Build languages.tsv: ISO 639 codes (pycountry) with English names (CLDR through babel)."""

from __future__ import annotations

import pycountry
from babel import Locale
from tables import write_table


def main() -> None:
    """Write the languages that have an ISO 639-1 code, and the few others that news names."""
    cldr = Locale("en").languages
    more = ["fil", "ckb", "yue", "haw", "tet", "prs", "bho", "mai", "sat", "mni", "brx", "doi", "kok"]
    names = {language.alpha_2: language.name for language in pycountry.languages if hasattr(language, "alpha_2")}
    names |= {code: cldr.get(code, pycountry.languages.get(alpha_3=code).name) for code in more}
    written = {"zh": "Chinese", "fa": "Persian", "prs": "Dari", "el": "Greek", "no": "Norwegian", "ps": "Pashto"}
    rows = {code: written.get(code) or cldr.get(code) or name for code, name in names.items() if code != "sh"}
    write_table("languages.tsv", ("code", "name"), sorted(rows.items()))


if __name__ == "__main__":
    main()
