"""Reading and writing of the tab-separated tables in src/summitkit/lexicon/data, for the scripts beside this one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "src" / "summitkit" / "lexicon" / "data"


def read_source(name: str) -> Iterator[list[str]]:
    """Yield the cells of each line of a source file beside this script, comments and empty lines left out."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield [cell.strip() for cell in line.split(";")]


def write_table(name: str, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table: None and False as empty cells, True as "yes", tuples and lists parted by "|"."""
    lines = ["\t".join(header)]
    for row in rows:
        cells = [_cell(value) for value in row]
        if len(cells) != len(header):
            message = f"{name}: {len(cells)} cells for {len(header)} columns: {cells}"
            raise ValueError(message)
        lines.append("\t".join(cells))
    (DATA / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines) - 1} rows, {(DATA / name).stat().st_size} bytes")


def unique(values: Iterable[str]) -> tuple[str, ...]:
    """Return the values that aren't empty, each once, in order."""
    return tuple(dict.fromkeys(value for value in values if value))


def _cell(value: object) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    cell = "|".join(str(part) for part in value) if isinstance(value, (tuple, list)) else str(value)
    if "\t" in cell or "\n" in cell:
        message = f"a cell must hold no tab and no line break: {cell!r}"
        raise ValueError(message)
    return cell
