"""The JSON Schema (draft 2020-12) of what `dumps` writes, made from the record classes themselves.

A text that the schema accepts can still be refused by `loads`, which also checks what no schema can say: that ids fit
their content and that every quotation stands in its document at that place.
"""

from __future__ import annotations

import datetime
import enum
import types
from decimal import Decimal
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from summitkit.io.converter import TYPE_WORDS
from summitkit.io.json import SCHEMA_VERSION
from summitkit.model.document import Document, Evidence
from summitkit.model.evidence_map import EvidenceByField
from summitkit.model.record import Record
from summitkit.model.records import Records
from summitkit.model.span import Span

__all__ = ["json_schema"]

Schema = dict[str, Any]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_WORDS = {"type": "string", "pattern": r"\S"}
_OFFSET = {"type": "integer", "minimum": 0}
# The same limits as in io.converter: what Decimal can hold and a person would write.
_DECIMAL = {"type": "string", "pattern": r"^-?\d{1,400}(?:\.\d{1,400})?(?:E[+-]?\d{1,4})?$"}
_DAY = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_CURRENCY = {"type": "string", "pattern": "^[A-Z]{3}$"}
# What a field's validator asks beyond its type.
_FIELDS: dict[tuple[str, str], Schema] = {
    ("Country", "code"): {"type": "string", "pattern": "^(?:[A-Z]{2}|[A-Z]{4})$"},
    ("Amount", "currency"): {"anyOf": [_CURRENCY, {"type": "null"}]},
    ("Amount", "candidates"): {"type": "array", "items": _CURRENCY},
    ("Summit", "ordinal"): {"type": ["integer", "null"], "minimum": 1},
    ("UncertainDate", "month"): {"type": ["integer", "null"], "minimum": 1, "maximum": 12},
    ("UncertainDate", "day"): {"type": ["integer", "null"], "minimum": 1, "maximum": 31},
    ("UncertainDate", "weekday"): {"type": ["integer", "null"], "minimum": 1, "maximum": 7},
    ("Document", "text"): {"type": "string"},
}
_SCALARS: dict[Any, Schema] = {
    str: _WORDS,
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number", "minimum": 0, "maximum": 1},
    Decimal: _DECIMAL,
    datetime.date: _DAY,
    type(None): {"type": "null"},
}


def json_schema() -> Schema:
    """Return the schema of the version that `dumps` writes, as plain dictionaries and lists."""
    made: Schema = {}
    body = _object(Records, made)
    body["properties"] = {"schema_version": {"const": SCHEMA_VERSION}, **body["properties"]}
    body["required"] = ["schema_version", *body.get("required", [])]
    return {
        "$schema": _DRAFT,
        "$id": f"urn:summitkit:schema:{SCHEMA_VERSION}",
        "title": f"summitkit records, version {SCHEMA_VERSION}",
        **body,
        "$defs": dict(sorted(made.items())),
    }


def _object(kind: type, made: Schema) -> Schema:
    """Return the schema of an attrs class; its parts go into `made`."""
    hints = get_type_hints(kind)
    fields = [field for field in attrs.fields(kind) if field.init]
    properties = {
        field.name: _FIELDS.get((kind.__name__, field.name)) or _schema(hints[field.name], made) for field in fields
    }
    required = [field.name for field in fields if field.default is attrs.NOTHING]
    if issubclass(kind, (Record, Document)):
        word = kind.record_type if issubclass(kind, Record) else "document"
        properties = {"id": {"type": "string", "pattern": f"^{word}-[0-9a-f]{{16}}$"}, **properties}
        required = ["id", *required]
    body: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**body, "required": required} if required else body


def _schema(hint: Any, made: Schema) -> Schema:
    """Return the schema of a type."""
    if hint in _SCALARS:
        return _SCALARS[hint]
    origin = get_origin(hint)
    if origin is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], made)}
    if origin in (Union, types.UnionType):
        return _union(get_args(hint), made)
    if hint is Evidence or hint is EvidenceByField or hint is Span:
        return _evidence(hint, made)
    if issubclass(hint, enum.Enum):
        return _named(hint, made, lambda: {"type": "string", "enum": [member.value for member in hint]})
    return _named(hint, made, lambda: _object(hint, made))


def _named(kind: type, made: Schema, build: Any, name: str | None = None) -> Schema:
    """Return a reference to a definition, which is built where it isn't there yet."""
    name = name or kind.__name__
    if name not in made:
        made[name] = {}
        made[name] = build()
    return {"$ref": f"#/$defs/{name}"}


def _union(members: tuple[Any, ...], made: Schema) -> Schema:
    kinds = [member for member in members if member is not type(None)]
    tagged = len(kinds) > 1
    choices = [_tagged(kind, made) if tagged else _schema(kind, made) for kind in kinds]
    return {"anyOf": choices + ([{"type": "null"}] if len(kinds) < len(members) else [])}


def _tagged(kind: type, made: Schema) -> Schema:
    """Return the schema of a union's member, which has a "type" key beside its own."""
    word = TYPE_WORDS[kind]

    def build() -> Schema:
        body = _object(kind, made)
        return {
            **body,
            "properties": {"type": {"const": word}, **body["properties"]},
            "required": ["type", *body.get("required", [])],
        }

    return _named(kind, made, build, f"Typed{kind.__name__}")


def _evidence(kind: type, made: Schema) -> Schema:
    """Return the schemas of evidence, whose writing is the converter's own."""
    if kind is Span:
        body: Schema = {"start": _OFFSET, "end": _OFFSET}
    elif kind is Evidence:
        rule = {"anyOf": [{"type": "string"}, {"type": "null"}]}
        document = {"type": "string", "pattern": "^document-[0-9a-f]{16}$"}
        body = {"document_id": document, "span": _schema(Span, made), "quote": {"type": "string"}, "rule": rule}
    else:
        pieces = {"type": "array", "items": _schema(Evidence, made), "minItems": 1}
        return _named(
            kind,
            made,
            lambda: {"type": "object", "additionalProperties": pieces, "minProperties": 1},
            "EvidenceByField",
        )
    required = [name for name in body if name != "rule"]
    return _named(
        kind,
        made,
        lambda: {"type": "object", "properties": body, "additionalProperties": False, "required": required},
    )
