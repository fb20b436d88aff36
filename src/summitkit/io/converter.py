"""The one configured cattrs converter: how each record is written as plain JSON types and strictly read back.

Reading is stricter than cattrs' own: no string becomes a number, no number a string, nothing unknown is ignored, and
ids must fit the content that they name. Unions are told apart by a "type" key.
"""

from __future__ import annotations

import datetime
import math
import re
import types
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any, Union, get_args, get_origin

import attrs
import cattrs
from cattrs.errors import IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.document import Document, Evidence, restore_evidence
from summitkit.model.evidence_map import EvidenceByField
from summitkit.model.record import Record
from summitkit.model.span import Span
from summitkit.model.validation import WordEnum
from summitkit.model.when import DateRange, UncertainDate

__all__ = ["TYPE_WORDS", "converter"]

Hook = Callable[[Any, Any], Any]

TYPE_WORDS: dict[type, str] = {
    Country: "country",
    Organization: "organization",
    Person: "person",
    Place: "place",
    UncertainDate: "date",
    DateRange: "date-range",
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}").fullmatch
_DECIMAL = re.compile(r"-?\d{1,400}(?:\.\d{1,400})?(?:E[+-]?\d{1,4})?").fullmatch


@attrs.frozen(slots=True)
class _StoredEvidence:
    document_id: str
    span: Span
    quote: str
    rule: str | None = None


@cache
def converter() -> cattrs.Converter:
    """Return the converter, made on first use: cattrs is not imported before something is written or read."""
    made = cattrs.Converter(forbid_extra_keys=True)
    _add_scalars(made)
    made.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_hook(made, kind))
    _add_unions(made)
    made.register_structure_hook_factory(attrs.has, lambda kind: _object_hook(made, kind))
    _add_evidence(made)
    _add_ids(made)
    return made


def _add_scalars(made: cattrs.Converter) -> None:
    """Let each JSON type stand for itself alone."""
    # By predicate, since cattrs would take a hook registered for str for every enumeration of words too.
    made.register_structure_hook_factory(lambda kind: kind is str, lambda _: _exact(str, "a string"))
    made.register_structure_hook(bool, _exact(bool, "true or false"))
    made.register_structure_hook(int, _exact(int, "a whole number"))
    made.register_structure_hook(float, _number)
    made.register_structure_hook(Decimal, _decimal)
    made.register_structure_hook(datetime.date, _date)
    made.register_structure_hook(WordEnum, _word)
    made.register_unstructure_hook(Decimal, str)
    made.register_unstructure_hook(datetime.date, datetime.date.isoformat)


def _exact(kind: type, words: str) -> Hook:
    def structure(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(f"expected {words}, not {_shown(value)}")
        return value

    return structure


def _number(value: Any, _: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise TypeError(f"expected a finite number, not {_shown(value)}")
    return float(value)


def _decimal(value: Any, _: Any) -> Decimal:
    if not isinstance(value, str) or not _DECIMAL(value):
        raise TypeError(f"expected a decimal number in quotation marks, such as '65.70', not {_shown(value)}")
    return Decimal(value)


def _date(value: Any, _: Any) -> datetime.date:
    if not isinstance(value, str) or not _DAY(value):
        raise TypeError(f"expected a day such as '2025-12-04', not {_shown(value)}")
    return datetime.date.fromisoformat(value)


def _word(value: Any, kind: Any) -> Any:
    if not isinstance(value, str):
        raise TypeError(f"expected a string, not {_shown(value)}")
    return kind(value)


def _shown(value: Any) -> str:
    text = (
        repr(value) if not isinstance(value, (list, dict)) else f"a JSON {'list' if type(value) is list else 'object'}"
    )
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004 - fits a line


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _tuple_hook(made: cattrs.Converter, kind: Any) -> Hook:
    """Return a hook that reads a JSON list, and a list only, as a tuple, gathering all its members' errors."""
    member = get_args(kind)[0]

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, list):
            raise TypeError(f"expected a list, not {_shown(value)}")
        read, errors = [], []
        for index, item in enumerate(value):
            try:
                read.append(made.structure(item, member))
            except Exception as error:  # noqa: BLE001, PERF203 - any fault of a member is reported with its index
                note = IterableValidationNote(f"member {index}", index, member)
                # Python 3.10 has no add_note; cattrs reads the attribute itself.
                vars(error)["__notes__"] = [*getattr(error, "__notes__", []), note]
                errors.append(error)
        if errors:
            raise IterableValidationError("while reading a list", errors, kind)
        return tuple(read)

    return structure


def _add_unions(made: cattrs.Converter) -> None:
    """Write a member of a union with a "type" key, and read it by that key."""
    made.register_unstructure_hook_factory(_is_typed_union, lambda _: lambda value: _write_typed(made, value))
    made.register_structure_hook_factory(_is_typed_union, lambda kind: _typed_hook(made, kind))


def _members(kind: Any) -> tuple[type, ...]:
    if get_origin(kind) not in (Union, types.UnionType):
        return ()
    return tuple(member for member in get_args(kind) if member is not type(None))


def _is_typed_union(kind: Any) -> bool:
    members = _members(kind)
    return len(members) > 1 and all(member in TYPE_WORDS for member in members)


def _write_typed(made: cattrs.Converter, value: Any) -> Any:
    return None if value is None else {"type": TYPE_WORDS[type(value)], **made.unstructure(value)}


def _typed_hook(made: cattrs.Converter, kind: Any) -> Hook:
    by_word = {TYPE_WORDS[member]: member for member in _members(kind)}
    may_be_none = type(None) in get_args(kind)

    def structure(value: Any, _: Any) -> Any:
        if value is None and may_be_none:
            return None
        if not isinstance(value, dict):
            raise TypeError(f"expected an object, not {_shown(value)}")
        rest = dict(value)
        word = rest.pop("type", None)
        if not isinstance(word, str) or word not in by_word:
            raise ValueError(f"'type' must be one of {', '.join(by_word)}; not {_shown(word)}")
        return made.structure(rest, by_word[word])

    return structure


def _object_hook(made: cattrs.Converter, kind: Any) -> Hook:
    """Return cattrs' own hook for an attrs class behind a check that the value is an object at all."""
    read = make_dict_structure_fn(kind, made, _cattrs_forbid_extra_keys=True)

    def structure(value: Any, wanted: Any) -> Any:
        if not isinstance(value, dict):
            raise TypeError(f"expected an object, not {_shown(value)}")
        return read(value, wanted)

    return structure


def _add_evidence(made: cattrs.Converter) -> None:
    def read(value: Any, _: Any) -> Evidence:
        stored = made.structure(value, _StoredEvidence)
        return restore_evidence(stored.document_id, stored.span, stored.quote, stored.rule)

    def write(value: Evidence) -> Any:
        span = {"start": value.span.start, "end": value.span.end}
        return {"document_id": value.document_id, "span": span, "quote": value.quote, "rule": value.rule}

    made.register_structure_hook(Evidence, read)
    made.register_unstructure_hook(Evidence, write)
    made.register_structure_hook(
        EvidenceByField, lambda value, _: EvidenceByField(made.structure(value, dict[str, tuple[Evidence, ...]]))
    )
    made.register_unstructure_hook(
        EvidenceByField, lambda value: {field: [write(piece) for piece in pieces] for field, pieces in value.items()}
    )


def _add_ids(made: cattrs.Converter) -> None:
    """Write the ids of records and documents, and refuse one that its content doesn't have."""

    def has_id(kind: Any) -> bool:
        return isinstance(kind, type) and issubclass(kind, (Record, Document))

    def reader(kind: Any) -> Hook:
        plain = _object_hook(made, kind)

        def structure(value: Any, wanted: Any) -> Any:
            rest = dict(value) if isinstance(value, dict) else value
            given = rest.pop("id", None) if isinstance(rest, dict) else None
            record = plain(rest, wanted)
            if given != record.id:
                raise ValueError(f"'id' must be {record.id!r} for this content, not {_shown(given)}")
            return record

        return structure

    def writer(kind: Any) -> Callable[[Any], Any]:
        plain = make_dict_unstructure_fn(kind, made)
        return lambda value: {"id": value.id, **plain(value)}

    made.register_structure_hook_factory(has_id, reader)
    made.register_unstructure_hook_factory(has_id, writer)
