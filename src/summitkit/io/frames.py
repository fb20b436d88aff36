"""Tables as pandas, polars and Arrow frames and as Parquet files, with the same columns and types however few rows."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summitkit.extras import need
from summitkit.io.rows import TABLES, columns, rows

if TYPE_CHECKING:
    import os

    from summitkit.model.records import Records

__all__ = ["arrow_table", "pandas_frame", "polars_frame", "write_parquet"]

_PANDAS = {"text": "string", "integer": "Int64", "number": "float64", "truth": "boolean", "day": "datetime64[s]"}


def pandas_frame(records: Records, table: str) -> Any:
    """Return a table as a pandas `DataFrame`.

    Text is of dtype "string", whole numbers "Int64", days "datetime64[s]", truth "boolean"; lists stay lists.

    Raises:
        MissingExtraError: without the extra `pandas`.
        ValueError: where there is no such table.
    """
    wanted = columns(table)
    pandas = need("pandas", feature="a pandas frame", extra="pandas")
    data = _columns(records, table)
    series = {
        column.name: pandas.Series(data[column.name], dtype=_PANDAS.get(column.type, "object")) for column in wanted
    }
    return pandas.DataFrame(series, columns=[column.name for column in wanted])


def polars_frame(records: Records, table: str) -> Any:
    """Return a table as a polars `DataFrame`.

    Raises:
        MissingExtraError: without the extra `polars`.
        ValueError: where there is no such table.
    """
    wanted = columns(table)
    polars = need("polars", feature="a polars frame", extra="polars")
    types = {
        "text": polars.String,
        "texts": polars.List(polars.String),
        "integer": polars.Int64,
        "number": polars.Float64,
        "truth": polars.Boolean,
        "day": polars.Date,
    }
    return polars.DataFrame(_columns(records, table), schema={column.name: types[column.type] for column in wanted})


def arrow_table(records: Records, table: str) -> Any:
    """Return a table as a pyarrow `Table`.

    Raises:
        MissingExtraError: without the extra `arrow`.
        ValueError: where there is no such table.
    """
    wanted = columns(table)
    arrow = need("pyarrow", feature="an Arrow table", extra="arrow")
    types = {
        "text": arrow.string(),
        "texts": arrow.list_(arrow.string()),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "truth": arrow.bool_(),
        "day": arrow.date32(),
    }
    schema = arrow.schema([(column.name, types[column.type]) for column in wanted])
    return arrow.table(_columns(records, table), schema=schema)


def write_parquet(
    records: Records, folder: str | os.PathLike[str], *, name: str = "part-0", tables: tuple[str, ...] = TABLES
) -> tuple[Path, ...]:
    """Write each table as `folder/<table>/<name>.parquet`, so that many dossiers can share a folder.

    Args:
        records: what to write.
        folder: made where it is missing.
        name: the file's name in each table's folder, another for each dossier.
        tables: which tables.

    Returns:
        the files written.

    Raises:
        MissingExtraError: without the extra `arrow`.
        ValueError: where there is no such table.
    """
    writer = need("pyarrow.parquet", feature="writing Parquet", extra="arrow")
    made = []
    for table in tables:
        content = arrow_table(records, table)
        path = Path(folder) / table / f"{name}.parquet"
        path.parent.mkdir(parents=True, exist_ok=True)
        writer.write_table(content, path)
        made.append(path)
    return tuple(made)


def _columns(records: Records, table: str) -> dict[str, list[Any]]:
    """Return a table by columns; what no encoding of Unicode can carry becomes U+FFFD."""
    names = [column.name for column in columns(table)]
    data: dict[str, list[Any]] = {name: [] for name in names}
    for row in rows(records, table):
        for name in names:
            data[name].append(_carried(row[name]))
    return data


def _carried(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list):
        return [_carried(each) for each in value]
    if isinstance(value, datetime.datetime):
        return value.date()
    return value
