"""Entries of a caller's own from a tab-separated file, several kinds in one.

The first column, `table`, says what a row is: people, organizations, outlets, places, roles, cues or another table of
the lexicon. The other columns are fields of the entries, in any order; an empty cell leaves a field as it is by itself,
several values in one cell are parted by `|`.
"""

from __future__ import annotations

from typing import Any

import attrs

from summitkit.errors import LexiconError
from summitkit.lexicon import entries
from summitkit.lexicon.tables import TABLES, Reader

__all__ = ["read_entries"]

_COMMENT = "#"


def _several(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|"))


_PERSON: dict[str, Reader] = {
    field.name: _several if field.name == "aliases" else str for field in attrs.fields(entries.Person)
}


def read_entries(content: str, file: str) -> tuple[Any, ...]:
    """Return the entries of a file; blank lines and lines that start with # are passed over.

    Args:
        content: the file's text.
        file: its name, for messages.

    Raises:
        LexiconError: with file and line, where a table or column is unknown, or a cell can't be read.
    """
    lines = [
        (number, line)
        for number, line in enumerate(content.removeprefix("\ufeff").splitlines(), 1)
        if line.strip() and not line.startswith(_COMMENT)
    ]
    if not lines:
        raise LexiconError(f"{file}: there is no header")
    (first, header), *rows = lines
    names = [name.strip() for name in header.split("\t")]
    if names[0] != "table" or len(set(names)) != len(names):
        raise LexiconError(f"{file}:{first}: the header must begin with 'table' and name each column once")
    return tuple(_entry(f"{file}:{number}", dict(zip(names, _cells(names, line, file, number), strict=True)))
                 for number, line in rows)  # fmt: skip


def _cells(names: list[str], line: str, file: str, number: int) -> list[str]:
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) > len(names):
        raise LexiconError(f"{file}:{number}: a row must have {len(names)} cells, not {len(cells)}")
    return cells + [""] * (len(names) - len(cells))


def _entry(place: str, row: dict[str, str]) -> Any:
    table = row.pop("table")
    if table == "people":
        kind, readers = entries.Person, _PERSON
    elif table in TABLES:
        kind, readers = TABLES[table].entry, dict(TABLES[table].columns)
    else:
        raise LexiconError(f"{place}: there is no table {table!r}; there are people, {', '.join(TABLES)}")
    fields = {}
    for name, cell in row.items():
        if cell:
            if name not in readers:
                raise LexiconError(f"{place}: {table} have no column {name!r}; they have {', '.join(readers)}")
            try:
                fields[name] = readers[name](cell)
            except ValueError as error:
                raise LexiconError(f"{place}: {name} {error}") from None
    try:
        return kind(**fields)
    except TypeError as error:
        raise LexiconError(f"{place}: {error}") from None
