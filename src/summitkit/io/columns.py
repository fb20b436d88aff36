"""The columns of every table: their names, their types and what stands in them. They are part of the public face.

A table has one row a record, or one a piece of evidence, document or issue. A date takes three columns (EDTF text,
first and last day), an amount six, a party list two (names and ISO codes), so that no cell needs to be parsed again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

import attrs

from summitkit.model.actor import Country, Organization, Person

__all__ = ["COLUMNS", "Column", "ColumnType"]

ColumnType = Literal["text", "texts", "integer", "number", "truth", "day"]
Getter = Callable[[Any], Any]


@attrs.frozen(slots=True)
class Column:
    """One column of a table.

    Attributes:
        name: stable within a major version.
        type: "text", "texts" (a list of text), "integer", "number", "truth" or "day".
        get: what it takes from a record.
    """

    name: str
    type: ColumnType
    get: Getter = attrs.field(repr=False)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _plain(name: str, kind: ColumnType = "text") -> Column:
    return Column(name, kind, lambda record: getattr(record, name))


def _word(name: str) -> Column:
    return Column(name, "text", lambda record: _text(getattr(record, name)))


def _code(value: object) -> str | None:
    """Return the ISO code of a country, or of the country that an organisation or a person belongs to."""
    country = value if isinstance(value, Country) else getattr(value, "country", None)
    return country.code if isinstance(country, Country) else None


def _entity(name: str) -> tuple[Column, ...]:
    return (
        Column(name, "text", lambda record: _text(getattr(record, name))),
        Column(f"{name}_country", "text", lambda record: _code(getattr(record, name))),
    )


def _entities(name: str) -> tuple[Column, ...]:
    return (
        Column(name, "texts", lambda record: [str(each) for each in getattr(record, name)]),
        Column(f"{name}_countries", "texts", lambda record: _codes(getattr(record, name))),
    )


def _codes(values: Iterable[object]) -> list[str]:
    return list(dict.fromkeys(code for code in map(_code, values) if code))


def _when(name: str) -> tuple[Column, ...]:
    def part(attribute: str) -> Getter:
        return lambda record: getattr(getattr(record, name), attribute, None)

    return (
        Column(name, "text", part("edtf")),
        Column(f"{name}_earliest", "day", part("earliest")),
        Column(f"{name}_latest", "day", part("latest")),
    )


def _amount(name: str) -> tuple[Column, ...]:
    def part(attribute: str) -> Getter:
        return lambda record: getattr(getattr(record, name), attribute, None)

    def bound(attribute: str) -> Getter:
        def get(record: Any) -> float | None:
            value = part(attribute)(record)
            return None if value is None else float(value)

        return get

    return (
        Column(name, "text", lambda record: _text(getattr(record, name))),
        Column(f"{name}_low", "number", bound("low")),
        Column(f"{name}_high", "number", bound("high")),
        Column(f"{name}_currency", "text", part("currency")),
        Column(f"{name}_unit", "text", part("unit")),
        Column(f"{name}_approximate", "truth", part("approximate")),
    )


def _strings(name: str) -> Column:
    return Column(name, "texts", lambda record: [str(each) for each in getattr(record, name)])


def _source(name: str) -> Column:
    return Column(name, "text", lambda document: getattr(document.source, name))


_HEAD = (_plain("id"), Column("document_id", "text", lambda record: record.first.document_id))
_TAIL = (
    Column("publisher", "text", lambda record: record.attribution.publisher),
    Column("outlet", "text", lambda record: record.attribution.outlet),
    Column("quoted", "text", lambda record: record.attribution.speaker),
    _plain("rule"),
    _plain("confidence", "number"),
    Column("start_offset", "integer", lambda record: record.first.span.start),
    Column("end_offset", "integer", lambda record: record.first.span.end),
    Column("quote", "text", lambda record: record.first.quote),
)

_ACTOR = (
    _plain("name"),
    Column("type", "text", lambda record: type(record.entity).__name__.lower()),
    Column("country", "text", lambda record: _code(record.entity)),
    Column("kind", "text", lambda r: _text(r.entity.kind) if isinstance(r.entity, Organization) else None),
    Column("roles", "texts", lambda r: list(map(str, r.entity.roles)) if isinstance(r.entity, Person) else []),
    Column("affiliation", "text", lambda r: _text(getattr(r.entity, "affiliation", None))),
    Column("mentions", "integer", lambda record: len(record.evidence.get("mentions", ()))),
)
_SUMMIT = (
    _plain("name"),
    _plain("ordinal", "integer"),
    _plain("body"),
    _word("kind"),
    *_entities("parties"),
    _plain("city"),
    Column("country", "text", lambda record: _text(record.country)),
    Column("country_code", "text", lambda record: _code(record.country)),
    *_when("start"),
    *_when("end"),
    _word("status"),
    Column("mentions", "integer", lambda record: len(record.evidence.get("mentions", ()))),
)
_DELEGATION = (
    *_entity("party"),
    *_entity("head"),
    _strings("members"),
    _plain("destination"),
    Column("country", "text", lambda record: _text(record.country)),
    Column("country_code", "text", lambda record: _code(record.country)),
    _word("attendance"),
    *_when("date"),
    *_when("first_since"),
)
_DEAL = (
    _plain("subject"),
    *_entities("parties"),
    _word("status"),
    _word("certainty"),
    _word("kind"),
    _word("sector"),
    *_amount("value"),
    *_entity("proposer"),
    *_entities("undecided"),
    *_when("date"),
    _plain("place"),
)
_CLAIM = (
    _plain("content"),
    *_entity("speaker"),
    _word("form"),
    _word("certainty"),
    _word("polarity"),
    *_entity("addressee"),
    _strings("figures"),
    _strings("dates"),
    *_entities("about"),
    *_when("uttered"),
)
_DOCUMENT = (
    _plain("id"),
    _source("publisher"),
    _source("title"),
    _source("url"),
    _source("author"),
    Column("published", "day", lambda document: document.source.published),
    _source("language"),
    Column("characters", "integer", lambda document: len(document.text)),
    _plain("text"),
)
_EVIDENCE = (
    Column("record_id", "text", lambda row: row[0].id),
    Column("record_type", "text", lambda row: row[0].record_type),
    Column("field", "text", lambda row: row[1]),
    Column("position", "integer", lambda row: row[2]),
    Column("document_id", "text", lambda row: row[3].document_id),
    Column("start_offset", "integer", lambda row: row[3].span.start),
    Column("end_offset", "integer", lambda row: row[3].span.end),
    Column("quote", "text", lambda row: row[3].quote),
    Column("rule", "text", lambda row: row[3].rule),
)
_ISSUE = (
    _plain("document_id"),
    _plain("code"),
    _plain("message"),
    Column("start_offset", "integer", lambda issue: issue.span.start if issue.span else None),
    Column("end_offset", "integer", lambda issue: issue.span.end if issue.span else None),
)

COLUMNS: dict[str, tuple[Column, ...]] = {
    "documents": _DOCUMENT,
    "actors": (*_HEAD, *_ACTOR, *_TAIL),
    "summits": (*_HEAD, *_SUMMIT, *_TAIL),
    "delegations": (*_HEAD, *_DELEGATION, *_TAIL),
    "deals": (*_HEAD, *_DEAL, *_TAIL),
    "claims": (*_HEAD, *_CLAIM, *_TAIL),
    "evidence": _EVIDENCE,
    "issues": _ISSUE,
}
