"""Build cues.tsv from cues.txt: inflects verbs and nouns with LemmInflect, which reads the SPECIALIST Lexicon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inflections import noun_forms, verb_forms
from tables import read_source, write_table

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADER = (
    "form", "lemma", "part", "inflection", "kind", "takes", "hearer", "certainty", "polarity", "weight",
)  # fmt: skip


def forms(lemma: str, part: str) -> Iterator[tuple[str, str]]:
    """Yield each form of a lemma with its inflection."""
    if part == "verb":
        yield from verb_forms(lemma)
    elif part == "noun":
        yield from noun_forms(lemma)
    else:
        yield lemma, ""


def main() -> None:
    """Write the table; a form may stand in several rows, one for each kind of report that it makes."""
    rows: dict[tuple[str, str, str, str], tuple[object, ...]] = {}
    lemmas = set()
    for kind, part, takes, certainty, polarity, weight, hearer, words in read_source("cues.txt"):
        for lemma in words.split("|"):
            lemmas.add((lemma, part))
            for form, inflection in forms(lemma, part):
                row = (form, lemma, part, inflection, kind, takes, hearer, certainty, polarity, weight)
                rows.setdefault((form, part, inflection, kind), row)
    print(f"{len(lemmas)} lemmas")
    write_table("cues.tsv", HEADER, sorted(rows.values(), key=lambda row: tuple(map(str, row))))


if __name__ == "__main__":
    main()
