"""Reads the tables in data/: tab-separated text with a header, several values in one cell parted by `|`.

A table is read on first use and kept; a fault names the file and the line. `tables` declares the tables.
"""

from __future__ import annotations

import collections
import functools
import itertools
import pkgutil
from typing import Any

from summitkit.errors import LexiconError
from summitkit.lexicon.tables import TABLES, Reader, Table, text

__all__ = ["columns", "country_codes", "load", "read_data", "read_table"]


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
    columns = _columns(table, content)
    for name in table.codes:
        _check_codes(table, name, columns[name])
    return _filled(table.entry, columns)


def _columns(table: Table, content: str) -> dict[str, list[Any]]:
    readers = zip(table.columns, _cells(table, content), strict=True)
    known: dict[str, str] = {}
    return {name: _column(table, name, read, cells, known) for (name, read), cells in readers}


def _filled(entry: type[Any], columns: dict[str, list[Any]]) -> tuple[Any, ...]:
    """Make entries from columns that hold every field, slot by slot: much quicker than calling the class."""
    count = len(next(iter(columns.values())))
    made = tuple(map(object.__new__, itertools.repeat(entry, count)))
    for name, values in columns.items():
        collections.deque(map(getattr(entry, name).__set__, made, values), maxlen=0)
    return made


def _cells(table: Table, content: str) -> list[list[str]]:
    """Return the cells of each column; no row has an object of its own, which would cost the most of the reading."""
    names = [name for name, _ in table.columns]
    header, _, body = content.partition("\n")
    if header.split("\t") != names:
        raise LexiconError(f"{table.file}:1: the header must be {names}, not {header.split(chr(9))}")
    lines = body.removesuffix("\n").split("\n") if body else []
    width = len(names)
    if {line.count("\t") for line in lines} - {width - 1}:
        number, count = next(
            (at, line.count("\t")) for at, line in enumerate(lines, 2) if line.count("\t") != width - 1
        )
        raise LexiconError(f"{table.file}:{number}: a row must have {width} cells, not {count + 1}")
    cells = "\t".join(lines).split("\t") if lines else []
    return [cells[place::width] for place in range(width)]


def _column(table: Table, name: str, read: Reader, cells: list[str], known: dict[str, str]) -> list[Any]:
    """Read a column; each cell that differs is read once, so that equal values are one object.

    What columns of plain text hold is put into `known`: a lemma is the same object as the form that is written so.
    """
    if read is text and "" not in cells:
        return list(map(known.setdefault, cells, cells))
    try:
        values = {cell: read(cell) for cell in set(cells)}
    except ValueError:
        raise LexiconError(_fault(table, name, read, cells)) from None
    return list(map(values.__getitem__, cells))


def _fault(table: Table, name: str, read: Reader, cells: list[str]) -> str:
    """Say which is the first cell of a column that can't be read, and why."""
    for number, cell in enumerate(cells, start=2):
        try:
            read(cell)
        except ValueError as error:  # noqa: PERF203 - the place of the fault is wanted
            return f"{table.file}:{number}: {name} {error}"
    return f"{table.file}: {name} can't be read"


def _check_codes(table: Table, name: str, values: list[Any]) -> None:
    known = country_codes()
    for number, value in enumerate(values, start=2):
        for code in (value,) if isinstance(value, str) else value or ():
            if code not in known:
                raise LexiconError(f"{table.file}:{number}: {name} holds the unknown country code {code!r}")


@functools.cache
def load(name: str) -> tuple[Any, ...]:
    """Return the entries of the table called `name` in `TABLES`; read once, then kept.

    Raises:
        KeyError: where there is no such table.
        LexiconError: where its file is missing or faulty.
    """
    table = TABLES[name]
    return read_table(table, read_data(table.file).decode("utf-8"))


def columns(name: str) -> dict[str, list[Any]]:
    """Return the columns of the table called `name` without making its entries, for tables of which one is enough.

    Raises:
        KeyError: where there is no such table.
        LexiconError: where its file is missing or faulty.
    """
    table = TABLES[name]
    return _columns(table, read_data(table.file).decode("utf-8"))


@functools.cache
def country_codes() -> frozenset[str]:
    """Return the codes of the default countries."""
    return frozenset(country.code for country in load("countries"))
