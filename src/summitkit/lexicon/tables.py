"""The tables of the lexicon: which file of data/ holds which entries, and how the cells of each column are read.

A reader of cells raises a ValueError whose words go on from the column's name; `loading` adds file and line.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from summitkit.lexicon import entries

__all__ = ["TABLES", "Reader", "Table", "text"]

Reader = Callable[[str], Any]


def text(cell: str) -> str:
    """Return a cell that may not be empty."""
    if not cell:
        message = "is empty"
        raise ValueError(message)
    return cell


def _optional(cell: str) -> str | None:
    return cell or None


def _many(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _flag(cell: str) -> bool:
    if cell not in ("", "yes"):
        message = f"must be empty or 'yes', not {cell!r}"
        raise ValueError(message)
    return cell == "yes"


def _number(cell: str) -> int:
    return int(cell) if cell else 0


def _optional_number(cell: str) -> int | None:
    return int(cell) if cell else None


def _one_of(*choices: str) -> Reader:
    allowed = {choice: choice for choice in choices}

    def read(cell: str) -> str:
        try:
            return allowed[cell]
        except KeyError:
            message = f"must be one of {', '.join(repr(choice) for choice in choices)}, not {cell!r}"
            raise ValueError(message) from None

    return read


_CERTAINTY = _one_of("certain", "probable", "possible", "underspecified")
_POLARITY = _one_of("positive", "negative", "underspecified")
_GENDER = _one_of("u", "m", "f")
_VERB_OR_NOUN = _one_of("", "base", "present", "past", "participle", "gerund", "singular", "plural")


@attrs.frozen(kw_only=True, slots=True)
class Table:
    """How one file of data/ is read.

    Attributes:
        file: the file's name in data/.
        entry: the class of its entries.
        columns: for each column, in order, the field of the class and the function that reads a cell.
        codes: the columns that hold codes of countries, which must be in the table of countries.
    """

    file: str
    entry: type[Any]
    columns: tuple[tuple[str, Reader], ...]
    codes: tuple[str, ...] = ()


def _table(file: str, entry: type[Any], codes: tuple[str, ...] = (), **columns: Reader) -> Table:
    return Table(file=file, entry=entry, columns=tuple(columns.items()), codes=codes)


TABLES: dict[str, Table] = {
    "countries": _table(
        "countries.tsv",
        entries.Country,
        code=text,
        alpha3=text,
        name=text,
        kind=_one_of("country", "territory", "historical"),
        aliases=_many,
        adjectives=_many,
        people=_many,
        capitals=_many,
        metonyms=_many,
        currency=_optional,
        fiscal_start=_number,
        ended=_optional,
        successors=_many,
        ambiguous=_many,
    ),
    "regions": _table(
        "regions.tsv",
        entries.Region,
        codes=("members",),
        name=text,
        aliases=_many,
        adjectives=_many,
        people=_many,
        members=_many,
    ),
    "places": _table(
        "places.tsv",
        entries.Place,
        codes=("country",),
        name=text,
        country=text,
        kind=_one_of("city", "capital", "state", "venue"),
        population=_number,
        aliases=_many,
        code=_optional,
        ambiguous=_flag,
    ),
    "organizations": _table(
        "organizations.tsv",
        entries.Organization,
        codes=("country", "members"),
        name=text,
        short=text,
        kind=_one_of(
            "intergovernmental",
            "bloc",
            "alliance",
            "bank",
            "court",
            "forum",
            "company",
            "think-tank",
            "party",
            "armed-group",
            "agency",
            "ngo",
            "university",
        ),
        country=_optional,
        aliases=_many,
        members=_many,
        ambiguous=_many,
    ),
    "outlets": _table(
        "outlets.tsv",
        entries.Outlet,
        codes=("country",),
        name=text,
        kind=_one_of("agency", "newspaper", "broadcaster", "magazine", "website"),
        country=_optional,
        aliases=_many,
        ambiguous=_many,
    ),
    "leaders": _table("leaders.tsv", entries.Leader, codes=("country",), name=text, country=text),
    "currencies": _table(
        "currencies.tsv",
        entries.Currency,
        code=text,
        name=text,
        symbols=_many,
        shared=_many,
        units=_many,
        ambiguous=_many,
        slang=_many,
        subunits=_many,
        per_unit=_number,
        countries=_many,
        rank=_number,
        ended=_optional_number,
    ),
    "given_names": _table("given_names.tsv", entries.GivenName, name=text, gender=_GENDER),
    "languages": _table("languages.tsv", entries.Language, code=text, name=text),
    "honorifics": _table("honorifics.tsv", entries.Honorific, form=text, gender=_GENDER, after=_flag),
    "roles": _table(
        "roles.tsv",
        entries.Role,
        form=text,
        name=text,
        rank=_one_of(
            "head-of-state",
            "head-of-government",
            "head-of-body",
            "foreign-minister",
            "defence-minister",
            "minister",
            "deputy",
            "official",
            "spokesman",
            "ambassador",
            "envoy",
            "legislator",
            "executive",
            "analyst",
            "academic",
            "journalist",
            "military",
            "religious",
            "royal",
            "judge",
            "party",
            "activist",
        ),
        is_leader=_flag,
        is_prefix=_flag,
        is_former=_flag,
        plural=_flag,
        gender=_GENDER,
    ),
    "cues": _table(
        "cues.tsv",
        entries.Cue,
        form=text,
        lemma=text,
        part=_one_of("verb", "noun", "adjective", "adverb", "preposition"),
        inflection=_VERB_OR_NOUN,
        kind=_one_of(
            "speech",
            "writing",
            "thought",
            "belief",
            "intention",
            "hope",
            "fear",
            "demand",
            "promise",
            "accusation",
            "praise",
            "denial",
            "question",
            "perception",
            "agreement",
            "decision",
        ),
        takes=_many,
        hearer=_flag,
        certainty=_CERTAINTY,
        polarity=_POLARITY,
        weight=_number,
    ),
    "deal_words": _table(
        "deal_words.tsv",
        entries.DealWord,
        form=text,
        name=text,
        kind=_one_of(
            "agreement",
            "memorandum",
            "treaty",
            "contract",
            "trade-agreement",
            "loan-or-aid",
            "joint-venture",
            "declaration",
            "pledge",
            "other",
        ),
        plural=_flag,
        weight=_number,
    ),
    "stage_words": _table(
        "stage_words.tsv",
        entries.StageWord,
        form=text,
        lemma=text,
        part=_one_of("verb", "noun", "adjective"),
        inflection=_VERB_OR_NOUN,
        status=_one_of("proposed", "negotiating", "agreed", "signed", "in-force", "stalled", "rejected"),
        certainty=_CERTAINTY,
        weight=_number,
    ),
    "sector_words": _table(
        "sector_words.tsv",
        entries.SectorWord,
        form=text,
        sector=_one_of(
            "energy",
            "nuclear",
            "defence",
            "trade",
            "finance",
            "transport",
            "agriculture",
            "health",
            "technology",
            "space",
            "education-culture",
            "environment",
            "security",
            "migration",
            "other",
        ),
        weight=_number,
    ),
    "hedges": _table(
        "hedges.tsv",
        entries.Hedge,
        form=text,
        part=_one_of("modal", "adverb", "adjective", "verb", "noun", "phrase", "negation"),
        certainty=_CERTAINTY,
        polarity=_POLARITY,
        future=_flag,
    ),
}
