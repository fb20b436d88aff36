"""Weights of learnt models: compact on disk, fast to sum in plain Python.

A feature has one small integer for each label. In memory a feature's integers are packed side by side into one Python
integer, 32 bits apart, so that one addition sums all labels at once:

    packed = w[0] + (w[1] << 32) + (w[2] << 64) + ...

The fields are signed and borrow from each other; `Weights.row` adds a bias to all fields before it reads them.
On disk, features with equal integers share a row, the integers and the row numbers are split into byte planes, and the
whole is compressed with zlib, which a first parse needn't wait for. Features of several words, which are most, stay as
they are on disk, in a glossary; the others make dictionaries.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any

import attrs

from summitkit.text.features import FormTemplates
from summitkit.text.form_table import FormTable, offsets_by_property
from summitkit.text.glossary import Glossary
from summitkit.text.joint import Joint

__all__ = ["Weights", "pack", "read_weights", "write_weights"]

_MAGIC = b"SKW3"
_FIELD = 4  # bytes of a packed field
_BITS = 8 * _FIELD
_DISK_BIAS = 1 << 15  # the integers fit 16 bits on disk
_LIMIT = _DISK_BIAS - 1
_MOST_ROWS = 1 << 16


def pack(row: Sequence[int]) -> int:
    """Return the integers of a row side by side in one integer."""
    packed = 0
    for value in reversed(row):
        packed = (packed << _BITS) + value
    return packed


@attrs.frozen(slots=True, eq=False, repr=False, kw_only=True)
class Weights:
    """A model's labels and weights.

    Attributes:
        labels: the labels, in the order of the fields.
        table: packed weights by feature, of all features that are in neither of the following.
        forms: packed weights of what forms make by the templates in the header.
        joint: packed weights of features that are several words joined by tabs.
        step: what one unit of a weight is worth, in natural-log units for a chain model.
        header: what else the model's maker wrote down: feature templates, constraints.
    """

    labels: tuple[str, ...]
    table: dict[str, int]
    forms: FormTable
    joint: Joint
    step: float
    header: Mapping[str, Any]

    def __repr__(self) -> str:
        """Return a short description."""
        return f"<Weights: {len(self.labels)} labels>"

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
        header: anything that JSON can hold; the features of its `templates` are told from the others.

    Returns:
        the file's content; the same for the same model.

    Raises:
        ValueError: where more than 65,535 rows differ.
    """
    clipped = {
        key: tuple(max(-_LIMIT, min(_LIMIT, value)) for value in row)
        for key, row in sorted(rows.items())
        if any(row) and "\n" not in key
    }
    nothing = (0,) * len(labels)
    unique = [nothing, *sorted(set(clipped.values()))]
    if len(unique) > _MOST_ROWS:
        message = f"{len(unique)} different rows of weights, more than {_MOST_ROWS}"
        raise ValueError(message)
    number = {row: index for index, row in enumerate(unique)}
    named, joint, values, cells = _parted(clipped, FormTemplates.from_json(header.get("templates", ())))
    numbers = [number[clipped.get(key, nothing)] for key in (*named, *joint, *cells)]
    texts = ["\n".join(named).encode(), Glossary.written(joint), Glossary.written(values)]
    own = {
        "labels": list(labels),
        "step": step,
        "counts": [len(unique), len(named), len(joint), len(cells), *map(len, texts)],
        "values": list(Counter(values.values()).items()),
    }
    head = json.dumps({**header, **own}, sort_keys=True)
    flat = [value + _DISK_BIAS for row in unique for value in row]
    return _MAGIC + zlib.compress(b"".join([head.encode(), b"\n", *_planes(flat), *_planes(numbers), *texts]), 9)


def _parted(names: Iterable[str], templates: FormTemplates) -> tuple[list[str], list[str], dict[str, str], list[str]]:
    """Part features: those by themselves, those of several words, and those that forms make by templates.

    Of the last it returns the property of each value ("l=said"), and their names, for each value and each offset.
    """
    offsets = offsets_by_property(templates)
    property_of = {f"{offset}{name}=": name for name, some in offsets.items() for offset in some}
    found: dict[str, str] = {}
    others: list[str] = []
    for feature in names:
        front, mark, value = feature.partition("=")
        name = property_of.get(front + mark)
        if name is None:
            others.append(feature)
        else:
            found[f"{name}={value}"] = name
    values = {value: found[value] for value in Glossary.ordered(found)}
    cells = [f"{offset}{value}" for value, name in values.items() for offset in offsets[name]]
    joint = Glossary.ordered([name for name in others if "\t" in name])
    return [name for name in others if "\t" not in name], joint, values, cells


def read_weights(blob: bytes) -> Weights:
    """Read what `write_weights` wrote.

    Raises:
        ValueError: where the bytes are something else.
    """
    head, _, body = _decompressed(blob).partition(b"\n")
    header = json.loads(head)
    labels, step = tuple(header.pop("labels")), header.pop("step")
    rows, named, joint, cells, *texts = header.pop("counts")
    fields, known = rows * len(labels), named + joint + cells
    ends = list(accumulate([fields, fields, known, known, *texts], initial=0))
    if len(body) != ends[-1]:
        message = f"a weights file of summitkit that holds {len(body)} bytes, not {ends[-1]}"
        raise ValueError(message)
    parts = [body[begin:end] for begin, end in pairwise(ends)]
    packed = _packed_rows(parts[0], parts[1], len(labels))
    numbers = _joined(parts[2], parts[3])
    names = parts[4].decode().split("\n") if named else []
    templates = FormTemplates.from_json(header.get("templates", ()))
    return Weights(
        labels=labels,
        table=dict(zip(names, map(packed.__getitem__, numbers[:named]), strict=True)),
        forms=FormTable(templates, header.pop("values"), Glossary(parts[6]), numbers[named + joint :], packed),
        joint=Joint(Glossary(parts[5]), numbers[named : named + joint], packed),
        step=step,
        header=header,
    )


def _decompressed(blob: bytes) -> bytes:
    if not blob.startswith(_MAGIC):
        message = "not a weights file of summitkit"
        raise ValueError(message)
    try:
        return zlib.decompress(blob[len(_MAGIC) :])
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


def _planes(numbers: Iterable[int]) -> tuple[bytes, bytes]:
    """Part numbers of 16 bits into their lower bytes and their higher bytes."""
    data = array("H", numbers)
    return bytes(number & 0xFF for number in data), bytes(number >> 8 for number in data)


def _joined(low: bytes, high: bytes) -> array[int]:
    """Join planes into numbers."""
    wide = bytearray(2 * len(low))
    wide[0::2], wide[1::2] = low, high
    numbers = array("H", bytes(wide))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
