"""Reads the tables in data/: tab-separated text with a header, several values in one cell parted by `|`.

A table is read on first use and kept; a fault names the file and the line. `tables` declares the tables.
"""

from __future__ import annotations

import functools
import pkgutil
from typing import TYPE_CHECKING, Any

from summitkit.errors import LexiconError
from summitkit.lexicon.tables import TABLES, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["country_codes", "load", "read_data", "read_table"]


def read_data(name: str) -> bytes:
    """Return the bytes of the file `name` in data/.

    Raises:
        LexiconError: where there is no such file.
    """
    if "/" in name or "\\" in name or name.startswith("."):
        raise LexiconError(f"{name!r} is no name of a data file")
    try:
        content = pkgutil.get_data("summitkit.lexicon", f"data/{name}")
    except OSError:
        content = None
    if content is None:
        raise LexiconError(f"the lexicon has no data file {name!r}")
    return content


def read_table(table: Table, content: str) -> tuple[Any, ...]:
    """Return the entries that `content`, the text of a table's file, holds.

    Raises:
        LexiconError: where the header isn't the table's, a row has another number of cells, or a cell can't be read.
    """
    return tuple(_rows(table, content))


def _rows(table: Table, content: str) -> Iterator[Any]:
    names = [name for name, _ in table.columns]
    lines = content.split("\n")
    header = lines[0].split("\t")
    if header != names:
        raise LexiconError(f"{table.file}:1: the header must be {names}, not {header}")
    if lines[-1] == "":
        lines.pop()
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != len(names):
            raise LexiconError(f"{table.file}:{number}: a row must have {len(names)} cells, not {len(cells)}")
        yield _entry(table, number, cells)


def _entry(table: Table, number: int, cells: list[str]) -> Any:
    values: dict[str, Any] = {}
    try:
        for (name, read), cell in zip(table.columns, cells, strict=True):
            values[name] = read(cell)
    except ValueError as error:
        column = table.columns[len(values)][0]
        raise LexiconError(f"{table.file}:{number}: {column} {error}") from None
    for column in table.codes:
        _check_codes(f"{table.file}:{number}: {column}", values[column])
    return table.entry(**values)


def _check_codes(place: str, value: str | tuple[str, ...] | None) -> None:
    codes = (value,) if isinstance(value, str) else value or ()
    for code in codes:
        if code not in country_codes():
            raise LexiconError(f"{place} holds the unknown country code {code!r}")


@functools.cache
def load(name: str) -> tuple[Any, ...]:
    """Return the entries of the table called `name` in `TABLES`; read once, then kept.

    Raises:
        KeyError: where there is no such table.
        LexiconError: where its file is missing or faulty.
    """
    table = TABLES[name]
    return read_table(table, read_data(table.file).decode("utf-8"))


@functools.cache
def country_codes() -> frozenset[str]:
    """Return the codes of the default countries."""
    return frozenset(country.code for country in load("countries"))
