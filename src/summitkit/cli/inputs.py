"""The files that a command reads: articles from files and folders, dossiers from JSON and JSON Lines."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summitkit.dossier import Dossier, join
from summitkit.errors import DecodeError, ReadError, SummitkitError
from summitkit.io.files import read_document
from summitkit.io.json import loads_records
from summitkit.io.jsonlines import read_json_lines

if TYPE_CHECKING:
    from summitkit.model.document import Document

__all__ = ["Skipped", "articles", "dossier", "is_dossier", "paths"]

Skipped = Callable[[str, Exception], None]

_SUFFIXES = frozenset({".txt", ".text", ".html", ".htm", ".xhtml", ".pdf"})
_STORED = frozenset({".json", ".jsonl", ".ndjson"})


def paths(names: list[str]) -> Iterator[str]:
    """Go through the files meant: a folder stands for all articles in it and below, in the order of their names."""
    for name in names:
        path = Path(name)
        if name != "-" and path.is_dir():
            yield from (
                str(each) for each in sorted(path.rglob("*")) if each.suffix.lower() in _SUFFIXES and each.is_file()
            )
        else:
            yield name


def articles(names: list[str], skipped: Skipped, **given: Any) -> Iterator[Document]:
    """Go through the documents of files; what can't be read is handed to `skipped` and passed over.

    Args:
        names: files, folders, "-" for standard input.
        skipped: takes the name and the error of each file that can't be read.
        given: as `read_document` takes it.
    """
    for name in paths(names):
        try:  # each file by itself: one that can't be read ends nothing
            yield read_document(sys.stdin.buffer.read() if name == "-" else name, **given)
        except (SummitkitError, OSError) as error:  # noqa: PERF203 - the name belongs to the error
            skipped(name, error)


def is_dossier(name: str) -> bool:
    """Say whether a file holds records by its name."""
    return Path(name).suffix.lower() in _STORED


def dossier(names: list[str], skipped: Skipped) -> Dossier | None:
    """Return what files of records hold, joined; None where none could be read."""
    read: list[Dossier] = []
    for name in names:
        try:
            read += _stored(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())
        except (SummitkitError, OSError) as error:  # noqa: PERF203 - the name belongs to the error
            skipped(name, error)
    if not read:
        return None
    return read[0] if len(read) == 1 else join(read)


def _stored(data: bytes) -> list[Dossier]:
    """Return the dossiers of JSON, or of each line of JSON Lines."""
    if not data.strip():
        raise ReadError("the file is empty")
    try:
        return [Dossier(loads_records(data))]
    except DecodeError as whole:
        lines = data.split(b"\n")
        if sum(1 for line in lines if line.strip()) < 2 or not _begins(lines):  # noqa: PLR2004 - one line is plain JSON
            raise whole from None
    return [Dossier(records) for records in read_json_lines(lines)]


def _begins(lines: list[bytes]) -> bool:
    """Say whether each line is an object of its own, as in JSON Lines and never in indented JSON."""
    return all(line.strip().startswith(b"{") and line.strip().endswith(b"}") for line in lines if line.strip())
