"""Records as JSON text and back: strict, with the path of what is wrong, and nothing half-loaded."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from cattrs import transform_error
from cattrs.errors import ForbiddenExtraKeysError

from summitkit.errors import DecodeError, EvidenceError
from summitkit.io.converter import converter
from summitkit.io.upgrade import SCHEMA_VERSION, upgraded
from summitkit.model.records import Records

if TYPE_CHECKING:
    from summitkit.model.document import Document

__all__ = ["KINDS", "SCHEMA_VERSION", "dumps_records", "loads_records", "records_from_plain", "records_to_plain"]

_NAMES_A_FIELD = re.compile(r"[A-Z]\w+\.(\w+) must ").match
KINDS = ("actors", "summits", "delegations", "deals", "claims")


def records_to_plain(records: Records) -> dict[str, Any]:
    """Return records as dictionaries, lists, strings, numbers and None, ready for any JSON writer."""
    return {"schema_version": SCHEMA_VERSION, **converter().unstructure(records)}


def dumps_records(records: Records, *, indent: int | None = None) -> str:
    """Return records as JSON text.

    Characters outside ASCII are written as they are, so that the text can be read; where a document holds half of a
    surrogate pair, which no encoding of Unicode can carry, everything outside ASCII is escaped instead.
    """
    plain = records_to_plain(records)
    text = json.dumps(plain, ensure_ascii=False, indent=indent, allow_nan=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(plain, ensure_ascii=True, indent=indent, allow_nan=False)
    return text


def loads_records(text: str | bytes) -> Records:
    """Return the records that a JSON text holds.

    Raises:
        DecodeError: where it isn't JSON, isn't what `dumps_records` writes, or cites words its documents don't have.
        TypeError: where `text` is neither `str` nor `bytes`.
    """
    return records_from_plain(read_json(text))


def read_json(text: str | bytes) -> Any:
    """Return what a JSON text holds, refusing duplicate keys, NaN and infinities.

    Raises:
        DecodeError: with the line and column of a fault of syntax.
    """
    if not isinstance(text, (str, bytes)):
        raise TypeError(f"loads takes str or bytes, not {type(text).__name__}")
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise DecodeError(f"not JSON: {error.msg} (line {error.lineno}, column {error.colno})") from None
    except RecursionError:
        raise DecodeError("nested too deeply") from None
    except UnicodeDecodeError as error:
        raise DecodeError(f"not UTF-8 at byte {error.start}") from None
    except ValueError as error:
        raise error if isinstance(error, DecodeError) else DecodeError(f"not JSON: {error}") from None


def records_from_plain(plain: Any) -> Records:
    """Return the records that plain dictionaries and lists, as of `records_to_plain`, stand for.

    Those of an older schema version are upgraded first.

    Raises:
        DecodeError: as `loads_records`.
    """
    if not isinstance(plain, dict):
        raise DecodeError("expected an object with 'schema_version', 'documents' and records")
    rest = upgraded(plain)
    try:
        records = converter().structure(rest, Records)
    except Exception as error:  # noqa: BLE001 - cattrs gathers errors of every class into one group
        message, _, path = transform_error(error, format_exception=_message)[0].rpartition(" @ ")
        raise DecodeError(message, _with_field(path, message)) from None
    _check_evidence(records)
    _check_decisions(records)
    return records


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise DecodeError(f"the key {key!r} stands twice in one object")
            seen.add(key)
    return made


def _no_constant(word: str) -> Any:
    raise DecodeError(f"{word} is no JSON number")


def _message(error: BaseException, _: type | None) -> str:
    """Return what one error of cattrs' group says, in this library's words."""
    if isinstance(error, KeyError):
        return f"the key {error.args[0]!r} is missing"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown key {', '.join(sorted(map(repr, error.extra_fields)))}"
    return str(error) or type(error).__name__


def _with_field(path: str, message: str) -> str:
    """Add the field that a record's own check names to the path of the record."""
    named = _NAMES_A_FIELD(message)
    return f"{path}.{named[1]}" if named else path


def _check_evidence(records: Records) -> None:
    """Check every piece of evidence against the documents that came with it."""
    documents: dict[str, Document] = {}
    for index, document in enumerate(records.documents):
        if documents.setdefault(document.id, document) is not document:
            raise DecodeError(f"the document {document.id} stands twice", f"$.documents[{index}]")
    for kind in KINDS:
        for index, record in enumerate(getattr(records, kind)):
            for field, pieces in record.evidence.items():
                for number, piece in enumerate(pieces):
                    path = f"$.{kind}[{index}].evidence.{field}[{number}]"
                    if piece.document_id not in documents:
                        raise DecodeError(f"no document has the id {piece.document_id!r}", path)
                    try:
                        piece.verify(documents[piece.document_id])
                    except EvidenceError as error:
                        raise DecodeError(str(error), path) from None


def _check_decisions(records: Records) -> None:
    """Check that decisions are about two records of one kind that came with them."""
    kinds = {record.id: record.record_type for record in records.all()} if records.decisions else {}
    for index, link in enumerate(records.decisions):
        for side, record_id in (("left", link.left), ("right", link.right)):
            if record_id not in kinds:
                raise DecodeError(f"no record has the id {record_id!r}", f"$.decisions[{index}].{side}")
        if kinds[link.left] != kinds[link.right]:
            raise DecodeError("a decision is about two records of one kind", f"$.decisions[{index}]")
        if not link.decided:
            raise DecodeError("a decision has 'decided': true", f"$.decisions[{index}].decided")
