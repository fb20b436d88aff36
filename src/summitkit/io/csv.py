"""Tables as CSV (RFC 4180), safe to open in a spreadsheet: no cell of text begins like a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from summitkit.io.rows import columns, rows

if TYPE_CHECKING:
    from summitkit.model.records import Records

__all__ = ["csv_text"]

# What Excel, LibreOffice and Google Sheets take for the beginning of a formula (OWASP, "CSV Injection"), the full-width
# forms included.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_JOINT = "; "


def csv_text(records: Records, table: str, *, header: bool = True) -> str:
    """Return a table as CSV text.

    A cell of text that a spreadsheet could take for a formula gets an apostrophe before it. Lists are joined by "; ".

    Args:
        records: what to write.
        table: as for `summitkit.io.rows.rows`.
        header: whether the first line names the columns.

    Raises:
        ValueError: where there is no such table.
    """
    names = [column.name for column in columns(table)]
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    if header:
        writer.writerow(names)
    for row in rows(records, table):
        writer.writerow([_cell(row[name]) for name in names])
    return buffer.getvalue()


def _cell(value: Any) -> Any:
    """Return what stands in a cell: text made harmless, lists joined, everything else as it is."""
    if isinstance(value, list):
        value = _JOINT.join(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return value
    text = value.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
