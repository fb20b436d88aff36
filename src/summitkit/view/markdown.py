"""Records as Markdown (CommonMark with GitHub's tables): for notes, issues and reports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summitkit.view.cards import card
from summitkit.view.table import COLUMNS, KINDS, clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summitkit.model.record import Record
    from summitkit.model.records import Records

__all__ = ["records_markdown", "table_markdown"]

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|~&$]|\A[#+=-]|(?<=\A\d)[.)](?=\s)")
_SPACE = re.compile(r"\s+")


def records_markdown(records: Records, *, kinds: Sequence[str] = KINDS) -> str:
    """Return the documents as a list, and a table for each kind of which there are records."""
    parts = ["\n".join(_document(document.source) for document in records.documents)] if records.documents else []
    for kind in kinds:
        rows: tuple[Record, ...] = getattr(records, kind)
        if rows:
            parts.append(f"## {kind.capitalize()} ({len(rows)})\n\n{table_markdown(rows)}")
    return "\n\n".join(parts) + "\n"


def table_markdown(records: Iterable[Record]) -> str:
    """Return one table of records of one kind; the columns for which nothing is known are left out."""
    cards = [card(record) for record in records]
    if not cards:
        return ""
    labels = [cards[0].kind, *COLUMNS[cards[0].kind], "attribution", "confidence"]
    rows = []
    for shown in cards:
        facts = dict(shown.facts)
        middle = [facts.get(label, "") for label in COLUMNS[shown.kind]]
        rows.append([shown.title, *middle, shown.chain, f"{shown.confidence:.2f}"])
    kept = [number for number in range(len(labels)) if any(row[number] for row in rows)]
    lines = [_row([labels[number] for number in kept]), "|" + " --- |" * len(kept)]
    lines += [_row([row[number] for number in kept]) for row in rows]
    return "\n".join(lines)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(map(_escaped, cells)) + " |"


def _escaped(text: str) -> str:
    """Return text on one line in which no character has a meaning to Markdown or HTML."""
    plain = _SPACE.sub(" ", clean(text)).strip()
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", plain)


def _document(source: object) -> str:
    parts = [getattr(source, name) for name in ("title", "publisher", "published", "url")]
    return "- " + (", ".join(_escaped(str(part)) for part in parts if part) or "a text without a source")
