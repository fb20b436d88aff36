"""Weights of learnt models: compact on disk, fast to sum in plain Python.

A feature has one small integer for each label. In memory a feature's integers are packed side by side into one Python
integer, 32 bits apart, so that one addition sums all labels at once:

    packed = w[0] + (w[1] << 32) + (w[2] << 64) + ...

The fields are signed and borrow from each other; `Weights.row` adds a bias to all fields before it reads them.
On disk, features with equal integers share a row, the integers and the row numbers are split into byte planes, and the
whole is compressed with zlib, which a first parse needn't wait for.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from array import array
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any

import attrs

__all__ = ["Weights", "pack", "read_weights", "write_weights"]

_MAGIC = b"SKW2"
_FIELD = 4  # bytes of a packed field
_BITS = 8 * _FIELD
_DISK_BIAS = 1 << 15  # the integers fit 16 bits on disk
_LIMIT = _DISK_BIAS - 1
_HEAD = struct.Struct("<4sIIIII")


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
    labels: Sequence[str],
    rows: Mapping[str, Sequence[int]],
    *,
    step: float,
    header: Mapping[str, Any],
) -> bytes:
    """Write a model.

    Args:
        labels: the labels.
        rows: for each feature's name an integer for each label, each of at most 16 bits with its sign. Names with a
            line break can't be written and are left out.
        step: what one unit is worth.
        header: anything that JSON can hold.

    Returns:
        the file's content; the same for the same model.
    """
    clipped = {
        key: tuple(max(-_LIMIT, min(_LIMIT, value)) for value in row)
        for key, row in sorted(rows.items())
        if any(row) and "\n" not in key
    }
    unique = sorted(set(clipped.values()))
    number = {row: index for index, row in enumerate(unique)}
    flat = [value + _DISK_BIAS for row in unique for value in row]
    indices = array("I", [number[row] for row in clipped.values()])
    head = json.dumps({"labels": list(labels), "step": step, **header}, sort_keys=True)
    listed = "\n".join(clipped).encode()
    body = [head.encode(), *_planes(array("H", flat), 2), *_planes(indices, 3), listed]
    front = _HEAD.pack(_MAGIC, len(body[0]), len(unique), len(labels), len(clipped), len(listed))
    return front + zlib.compress(b"".join(body), 9)


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
    body = _decompressed(blob)
    if len(body) != sum(sizes):
        message = f"a weights file of summitkit that holds {len(body)} bytes, not {sum(sizes)}"
        raise ValueError(message)
    ends = list(accumulate(sizes))
    parts = [body[end - size : end] for size, end in zip(sizes, ends, strict=True)]
    header = json.loads(parts[0])
    labels, step = tuple(header.pop("labels")), header.pop("step")
    packed = _packed_rows(parts[1], parts[2], width)
    rows_of = map(packed.__getitem__, _joined(parts[3:6], "I", 4))
    header.pop("numbered", None)  # older files say that their features have names
    names = parts[6].decode().split("\n") if count else []
    return Weights(labels, dict(zip(names, rows_of, strict=True)), step, header)


def _decompressed(blob: bytes) -> bytes:
    try:
        return zlib.decompress(blob[_HEAD.size :])
    except zlib.error as error:
        message = f"a weights file of summitkit that is damaged: {error}"
        raise ValueError(message) from error


def _packed_rows(low: bytes, high: bytes, width: int) -> list[int]:
    """Join the byte planes of the rows into packed integers."""
    wide = bytearray(_FIELD * len(low))
    wide[0::_FIELD] = low
    wide[1::_FIELD] = high
    size, bias, read = _FIELD * width, pack([_DISK_BIAS] * width), int.from_bytes
    return [read(row, "little") - bias for (row,) in struct.iter_unpack(f"{size}s", wide)]


def _planes(numbers: array[int], count: int) -> list[bytes]:
    """Part numbers into their first bytes, their second bytes, and so on, from the lowest."""
    data = array(numbers.typecode, numbers)
    if sys.byteorder == "big":
        data.byteswap()
    return [data.tobytes()[place :: data.itemsize] for place in range(count)]


def _joined(planes: Sequence[bytes], typecode: str, width: int) -> array[int]:
    """Join byte planes into numbers of `width` bytes."""
    wide = bytearray(width * len(planes[0]))
    for place, plane in enumerate(planes):
        wide[place::width] = plane
    numbers = array(typecode, bytes(wide))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
