"""Build deal_words.tsv, stage_words.tsv, sector_words.tsv, hedges.tsv and honorifics.tsv from the sources beside.

Plurals and verb forms come from LemmInflect, which reads the SPECIALIST Lexicon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inflections import noun_forms, verb_forms
from lemminflect import getAllLemmas
from tables import read_source, write_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Row = tuple[object, ...]


def save(name: str, header: tuple[str, ...], keyed: Iterable[tuple[tuple[object, ...], Row]]) -> None:
    """Write a table, sorted; of rows with one key the first is kept."""
    rows: dict[tuple[object, ...], Row] = {}
    for key, row in keyed:
        rows.setdefault(key, row)
    write_table(name, header, sorted(rows.values(), key=lambda row: tuple(map(str, row))))


def plurals(noun: str) -> list[str]:
    """Return the plurals of a noun phrase; none where it has none or is plural itself."""
    if noun.isupper() or noun in {"MoU", "LoI", "MoA"}:
        return [f"{noun}s"] if noun[-1].isalpha() else []
    return [form for form, inflection in noun_forms(noun) if inflection == "plural" and form != noun]


def deals() -> Iterator[tuple[tuple[object, ...], Row]]:
    """Yield the rows of deal_words.tsv."""
    for kind, weight, words in read_source("deal_words.txt"):
        for noun in words.split("|"):
            yield (noun,), (noun, noun, kind, False, weight)
            for several in plurals(noun):
                yield (several,), (several, noun, kind, True, weight)


def stages() -> Iterator[tuple[tuple[object, ...], Row]]:
    """Yield the rows of stage_words.tsv."""
    for status, part, certainty, weight, words in read_source("stage_words.txt"):
        for lemma in words.split("|"):
            forms = verb_forms(lemma) if part == "verb" else noun_forms(lemma) if part == "noun" else [(lemma, "")]
            for form, inflection in forms:
                yield (form, part, status, inflection), (form, lemma, part, inflection, status, certainty, weight)


def sectors() -> Iterator[tuple[tuple[object, ...], Row]]:
    """Yield the rows of sector_words.tsv; a plain noun gets its plural."""
    for sector, weight, words in read_source("sector_words.txt"):
        for word in words.split("|"):
            yield (word, sector), (word, sector, weight)
            last = word.rpartition(" ")[2]
            if last.islower() and last.isalpha() and not last.endswith("s") and "NOUN" in getAllLemmas(last):
                for several in plurals(word):
                    yield (several, sector), (several, sector, weight)


def hedges() -> Iterator[tuple[tuple[object, ...], Row]]:
    """Yield the rows of hedges.tsv."""
    for part, certainty, polarity, future, words in read_source("hedges.txt"):
        for form in words.split("|"):
            yield (form,), (form, part, certainty, polarity, future == "f")


def honorifics() -> Iterator[tuple[tuple[object, ...], Row]]:
    """Yield the rows of honorifics.tsv."""
    for forms, gender, after in read_source("honorifics.txt"):
        for form in forms.split("|"):
            yield (form, after), (form, gender, after == "y")


if __name__ == "__main__":
    save("deal_words.tsv", ("form", "name", "kind", "plural", "weight"), deals())
    save("stage_words.tsv", ("form", "lemma", "part", "inflection", "status", "certainty", "weight"), stages())
    save("sector_words.tsv", ("form", "sector", "weight"), sectors())
    save("hedges.tsv", ("form", "part", "certainty", "polarity", "future"), hedges())
    save("honorifics.tsv", ("form", "gender", "after"), honorifics())
