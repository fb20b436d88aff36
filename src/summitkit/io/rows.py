"""Records as rows: plain dictionaries with the same columns whatever the records, for CSV and for data frames."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summitkit.io.columns import COLUMNS, Column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.records import Records

__all__ = ["TABLES", "columns", "rows"]

TABLES = tuple(COLUMNS)


def columns(table: str) -> tuple[Column, ...]:
    """Return the columns of a table, in their order.

    Raises:
        ValueError: where there is no such table; the message names those that there are.
    """
    try:
        return COLUMNS[table]
    except KeyError:
        raise ValueError(f"there is no table {table!r}; there are {', '.join(TABLES)}") from None


def rows(records: Records, table: str) -> Iterator[dict[str, Any]]:
    """Go through the rows of a table.

    Values are `str`, `int`, `float`, `bool`, `datetime.date`, lists of `str`, or None where the text doesn't say.

    Args:
        records: what to write.
        table: "documents", "actors", "summits", "delegations", "deals", "claims", "evidence" or "issues".

    Raises:
        ValueError: where there is no such table.
    """
    wanted = columns(table)
    return ({column.name: column.get(item) for column in wanted} for item in _items(records, table))


def _items(records: Records, table: str) -> Iterator[Any]:
    if table != "evidence":
        yield from getattr(records, table)
        return
    for record in records.all():
        for field, pieces in record.evidence.items():
            for position, piece in enumerate(pieces):
                yield (record, field, position, piece)
