"""Ids made from content: the same content has the same id in every process, and different content another."""

from __future__ import annotations

import datetime
import hashlib
import json
from decimal import Decimal
from enum import Enum
from typing import Any

import attrs

__all__ = ["content_id"]

_DIGEST_BYTES = 8


def content_id(kind: str, *content: object) -> str:
    """Return `kind-` and 16 hexadecimal digits of a BLAKE2b hash of the content.

    The content is written as a JSON list before it is hashed, so that no two contents can run together.

    Args:
        kind: the word that the id begins with: "deal".
        content: strings, numbers, dates, enumerations, attrs instances and tuples of these.

    Raises:
        TypeError: where the content holds anything else.
    """
    body = json.dumps(_plain(content), ensure_ascii=True, separators=(",", ":"))
    return f"{kind}-{hashlib.blake2b(body.encode('ascii'), digest_size=_DIGEST_BYTES).hexdigest()}"


def _plain(value: object) -> Any:
    """Return a value as JSON types, classes named so that equal fields of two kinds differ."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (tuple, list)):
        return [_plain(member) for member in value]
    if isinstance(value, (datetime.date, Decimal)):
        return str(value)
    kind = type(value)
    if attrs.has(kind):
        fields = [a.name for a in attrs.fields(kind) if a.metadata.get("identity", True)]
        return [kind.__name__, *(_plain(getattr(value, name)) for name in fields)]
    raise TypeError(f"an id can't be made from {value!r}")
