from __future__ import annotations

import gzip
import importlib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

lines = importlib.import_module("lines")


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "folder/out.jsonl"])
def test_what_is_written_is_read_back(tmp_path: Path, name: str) -> None:
    rows = [{"id": "a", "text": "Élysée “talks”\n"}, {"id": "b", "text": "lone \udc80 surrogate"}]
    assert lines.write(tmp_path / name, rows) == 2
    assert list(lines.read(tmp_path / name)) == rows


def test_gzipped_files_are_the_same_bytes_each_time(tmp_path: Path) -> None:
    for name in ("one.gz", "two.gz"):
        lines.write(tmp_path / name, [{"id": "a"}])
    assert (tmp_path / "one.gz").read_bytes() == (tmp_path / "two.gz").read_bytes()
    assert gzip.decompress((tmp_path / "one.gz").read_bytes()) == b'{"id": "a"}\n'


@pytest.mark.parametrize("broken", ["[1]", "{", "3"])
def test_a_broken_line_is_named(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": "a"}\n' + broken + "\n", "utf8")
    with pytest.raises(ValueError, match=r"in\.jsonl:2: "):
        list(lines.read(path))


def test_size_is_counted_in_bytes_of_utf8() -> None:
    assert lines.megabytes([{"text": "é" * 10}, {"text": "a"}]) == 21 / 1e6
