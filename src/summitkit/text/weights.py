"""Weights of learnt models: compact on disk, fast to sum in plain Python.

A feature has one small integer for each label. In memory a feature's integers are packed side by side into one Python
integer, 32 bits apart, so that one addition sums all labels at once:

    packed = w[0] + (w[1] << 32) + (w[2] << 64) + ...

The fields are signed and borrow from each other; `Weights.unpack` adds a bias to all fields before it reads them.
On disk, features with equal integers share a row, the integers and the row numbers are split into byte planes, and the
whole is compressed with LZMA.
"""

from __future__ import annotations

import json
import lzma
import struct
from array import array
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

__all__ = ["Weights", "pack", "read_weights", "write_weights"]

_MAGIC = b"SKW1"
_FIELD = 4  # bytes of a packed field
_BITS = 8 * _FIELD
_DISK_BIAS = 1 << 15  # the integers fit 16 bits on disk
_LIMIT = _DISK_BIAS - 1
_HEAD = struct.Struct("<4sIIIII")
_FILTERS: list[dict[str, int]] = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4, "lp": 0}]


def pack(row: Sequence[int]) -> int:
    """Return the integers of a row side by side in one integer."""
    packed = 0
    for value in reversed(row):
        packed = (packed << _BITS) + value
    return packed


@attrs.frozen(slots=True, eq=False, repr=False)
class Weights:
    """A model's labels and weights.

    Attributes:
        labels: the labels, in the order of the fields.
        table: packed weights by feature.
        step: what one unit of a weight is worth, in natural-log units for a chain model.
        header: what else the model's maker wrote down: feature templates, constraints.
    """

    labels: tuple[str, ...]
    table: dict[str, int]
    step: float
    header: Mapping[str, Any]

    def __repr__(self) -> str:
        """Return a short description."""
        return f"<Weights: {len(self.table)} features, {len(self.labels)} labels>"

    @property
    def size(self) -> int:
        """The number of bytes of a packed integer with its bias added."""
        return _FIELD * len(self.labels)

    @property
    def bias(self) -> int:
        """What makes every field of a packed sum positive; 2 ** 31 in each."""
        return pack([1 << (_BITS - 1)] * len(self.labels))

    @property
    def fields(self) -> struct.Struct:
        """How to read the fields of a biased sum, as bytes of `size` in little-endian order."""
        return struct.Struct(f"<{len(self.labels)}I")

    def row(self, packed: int) -> tuple[int, ...]:
        """Return the fields of a packed sum."""
        biased = (packed + self.bias).to_bytes(self.size, "little")
        return tuple(value - (1 << (_BITS - 1)) for value in self.fields.unpack(biased))


def write_weights(
    labels: Sequence[str], rows: Mapping[str, Sequence[int]], *, step: float, header: Mapping[str, Any]
) -> bytes:
    """Write a model.

    Args:
        labels: the labels.
        rows: for each feature, an integer for each label, each of at most 16 bits with its sign. Features with a line
            break in their name can't be written and are left out.
        step: what one unit is worth.
        header: anything that JSON can hold.

    Returns:
        the file's content; the same for the same model.
    """
    names = sorted(name for name, row in rows.items() if any(row) and "\n" not in name)
    clipped = {name: tuple(max(-_LIMIT, min(_LIMIT, value)) for value in rows[name]) for name in names}
    unique = sorted(set(clipped.values()))
    number = {row: index for index, row in enumerate(unique)}
    flat = [value + _DISK_BIAS for row in unique for value in row]
    indices = [number[clipped[name]] for name in names]
    head = json.dumps({"labels": list(labels), "step": step, **header}, sort_keys=True).encode()
    listed = "\n".join(names).encode()
    body = b"".join(
        [
            head,
            bytes(value & 255 for value in flat),
            bytes(value >> 8 for value in flat),
            *(bytes((index >> shift) & 255 for index in indices) for shift in (0, 8, 16)),
            listed,
        ]
    )
    front = _HEAD.pack(_MAGIC, len(head), len(unique), len(labels), len(names), len(listed))
    return front + lzma.compress(body, format=lzma.FORMAT_RAW, filters=_FILTERS)


def read_weights(blob: bytes) -> Weights:
    """Read what `write_weights` wrote.

    Raises:
        ValueError: where the bytes are something else.
    """
    if len(blob) < _HEAD.size or not blob.startswith(_MAGIC):
        message = "not a weights file of summitkit"
        raise ValueError(message)
    _, head_size, rows, width, count, names_size = _HEAD.unpack_from(blob)
    sizes = [head_size, rows * width, rows * width, count, count, count, names_size]
    try:
        body = lzma.decompress(blob[_HEAD.size :], format=lzma.FORMAT_RAW, filters=_FILTERS)
    except lzma.LZMAError as error:
        message = f"a weights file of summitkit that is damaged: {error}"
        raise ValueError(message) from error
    if len(body) != sum(sizes):
        message = f"a weights file of summitkit that holds {len(body)} bytes, not {sum(sizes)}"
        raise ValueError(message)
    parts, start = [], 0
    for size in sizes:
        parts.append(body[start : start + size])
        start += size
    header = json.loads(parts[0])
    labels = tuple(header.pop("labels"))
    packed = _packed_rows(parts[1], parts[2], width)
    names = parts[6].decode().split("\n") if count else []
    table = dict(zip(names, map(packed.__getitem__, _indices(parts[3:6])), strict=True))
    return Weights(labels, table, header.pop("step"), header)


def _packed_rows(low: bytes, high: bytes, width: int) -> list[int]:
    """Join the byte planes of the rows into packed integers."""
    wide = bytearray(_FIELD * len(low))
    wide[0::_FIELD] = low
    wide[1::_FIELD] = high
    size, bias, read = _FIELD * width, pack([_DISK_BIAS] * width), int.from_bytes
    return [read(wide[start : start + size], "little") - bias for start in range(0, len(wide), size)]


def _indices(planes: Sequence[bytes]) -> array[int]:
    """Join the byte planes of the row numbers."""
    wide = bytearray(4 * len(planes[0]))
    for place, plane in enumerate(planes):
        wide[place::4] = plane
    numbers = array("I", bytes(wide))
    if struct.pack("=I", 1) != struct.pack("<I", 1):
        numbers.byteswap()
    return numbers
