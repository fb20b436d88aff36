"""Records as tables for a terminal: plain text, one row a record, cells wrapped to the width that there is."""

from __future__ import annotations

import textwrap
import unicodedata
from functools import partial
from typing import TYPE_CHECKING

from summitkit.view.cards import Card, card

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summitkit.model.record import Record
    from summitkit.model.records import Records

__all__ = ["COLUMNS", "KINDS", "records_text", "table_text"]

KINDS = ("summits", "delegations", "deals", "claims", "actors")

COLUMNS: dict[str, tuple[str, ...]] = {
    "summit": ("parties", "where", "when", "status"),
    "delegation": ("head", "members", "to", "attendance"),
    "deal": ("parties", "status", "certainty", "sector", "value"),
    "claim": ("speaker", "form", "certainty", "figures"),
    "actor": ("is", "roles", "affiliation", "country", "mentions"),
}
_NARROWEST = 8
_GAP = "  "


def records_text(records: Records, *, width: int = 120, kinds: Sequence[str] = KINDS) -> str:
    """Return all tables, one for each kind of which there are records.

    Args:
        records: what to show.
        width: columns of the terminal, at least 40.
        kinds: which kinds, of `KINDS`, in which order.
    """
    parts = []
    for kind in kinds:
        rows: tuple[Record, ...] = getattr(records, kind)
        parts.append(f"{kind.capitalize()} ({len(rows)})\n{table_text(rows, width=width)}" if rows else f"No {kind}")
    return "\n\n".join(parts)


def table_text(records: Iterable[Record], *, width: int = 120) -> str:
    """Return one table of records of one kind, with their attribution; "" where there are none."""
    cards = [card(record) for record in records]
    if not cards:
        return ""
    labels = [cards[0].kind, *COLUMNS[cards[0].kind], "attribution", "conf."]
    return grid([labels, *(_row(each) for each in cards)], width=max(width, 40))


def _row(shown: Card) -> list[str]:
    facts = dict(shown.facts)
    middle = [facts.get(label, "") for label in COLUMNS[shown.kind]]
    return [shown.title, *middle, shown.chain, f"{shown.confidence:.2f}"]


def grid(rows: Sequence[Sequence[str]], *, width: int) -> str:
    """Return rows of cells as aligned text, the first row underlined; cells wrap, empty columns are left out."""
    columns = [column for column in zip(*rows, strict=True) if any(column[1:])]
    widths = _share([[printable_width(cell) for cell in column] for column in columns], width)
    lines: list[str] = []
    for number, row in enumerate(zip(*columns, strict=True)):
        lines += _lines(row, widths)
        if number == 0:
            lines.append(_GAP.join("─" * wide for wide in widths))
    return "\n".join(lines)


def _lines(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    cells = [
        textwrap.wrap(clean(cell), wide, break_long_words=True) or [""] for cell, wide in zip(row, widths, strict=True)
    ]
    height = max(map(len, cells))
    padded = [[*cell, *[""] * (height - len(cell))] for cell in cells]
    return [_GAP.join(map(_pad, line, widths)).rstrip() for line in zip(*padded, strict=True)]


def _pad(text: str, wide: int) -> str:
    return text + " " * max(0, wide - printable_width(text))


def _share(needed: Sequence[Sequence[int]], width: int) -> list[int]:
    """Return each column's width: what its widest cell needs, narrowed from the widest down until all fit."""
    wanted = [max(column) for column in needed]
    room = max(width - len(_GAP) * (len(wanted) - 1), _NARROWEST * len(wanted))
    low, high = _NARROWEST, max(wanted, default=_NARROWEST)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if sum(map(partial(min, middle), wanted)) <= room else (low, middle - 1)
    return [min(wide, low) for wide in wanted]


def clean(text: str) -> str:
    """Return text without control and formatting characters, which could move the cursor or turn the line about."""
    return "".join(c if c.isprintable() else " " for c in text)


def printable_width(text: str) -> int:
    """Return how many terminal columns a text takes: two for a wide East Asian character, none for a combining one."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in clean(text)
    )
