"""The forms that a command writes, to a file, a folder or standard output."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summitkit.dossier import Dossier, dumps
from summitkit.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["FORMATS", "chosen_format", "formatted", "write", "write_tables"]

_BY_SUFFIX = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jsonld": "jsonld",
    ".csv": "csv",
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".txt": "table",
}
_TABLES = ("documents", "evidence")


def _table(dossier: Dossier, kinds: Sequence[str] | None) -> str:
    return dossier.to_table(width=shutil.get_terminal_size((120, 40)).columns, kinds=kinds) + "\n"


def _csv(dossier: Dossier, kinds: Sequence[str] | None) -> str:
    if kinds is None or len(kinds) != 1:
        raise ReadError("CSV holds one table: choose one with --records, or name a folder with --output")
    return dossier.to_csv(kinds[0])


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


_WRITERS: dict[str, Callable[[Dossier, Sequence[str] | None], str]] = {
    "table": _table,
    "json": lambda dossier, _: dumps(dossier, indent=2) + "\n",
    "jsonl": lambda dossier, _: dossier.to_jsonlines(),
    "csv": _csv,
    "html": lambda dossier, _: dossier.to_html(),
    "markdown": lambda dossier, kinds: dossier.to_markdown(kinds=kinds),
    "jsonld": lambda dossier, _: _plain(dossier.to_jsonld()),
    "plover": lambda dossier, _: _plain(dossier.to_plover()),
    "ftm": lambda dossier, _: _plain(dossier.to_ftm()),
    "csl": lambda dossier, _: _plain(dossier.to_csl()),
}
FORMATS = tuple(_WRITERS)


def chosen_format(given: str | None, output: str | None, usual: str) -> str:
    """Return the format asked for, else the one that the output's name tells, else the usual one."""
    suffix = Path(output).suffix.lower() if output else ""
    return given or _BY_SUFFIX.get(suffix, usual)


def formatted(dossier: Dossier, form: str, kinds: Sequence[str] | None) -> str:
    """Return a dossier in a format.

    Raises:
        ReadError: for CSV without one kind of record.
        MissingExtraError: where the format needs an extra that is missing.
    """
    return _WRITERS[form](dossier, kinds)


def write(text: str, output: str | None) -> None:
    """Write text to a file, which is there whole or not at all, or to standard output."""
    if output is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    path = Path(output)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    with part.open("w", encoding="utf-8", errors="replace", newline="") as file:
        file.write(text)
    os.replace(part, path)  # noqa: PTH105 - Path.replace does the same; os.replace says that it overwrites


def write_tables(dossier: Dossier, folder: str, kinds: Sequence[str]) -> None:
    """Write one CSV file for each kind of record, and for documents and evidence, into a folder."""
    for table in (*kinds, *_TABLES):
        write(dossier.to_csv(table), str(Path(folder) / f"{table}.csv"))
