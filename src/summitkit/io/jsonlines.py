"""Records as JSON Lines: one document a line, with everything read from it; the form for a corpus.

Documents that share a record or a decision stand on one line together, so that each line can be read by itself and
joining all lines gives back the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.errors import DecodeError
from summitkit.io.json import KINDS, dumps_records, loads_records
from summitkit.model.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["json_lines", "read_json_lines", "split"]


def json_lines(records: Records) -> Iterator[str]:
    """Go through the lines, without line ends, in the order of the documents."""
    return map(dumps_records, split(records))


def read_json_lines(lines: Iterable[str | bytes]) -> Iterator[Records]:
    """Go through the records of each line; an open file will do, and blank lines are passed over.

    Raises:
        DecodeError: with the number of the line before the path.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield loads_records(line)
            except DecodeError as error:
                raise DecodeError(f"line {number}: {error.message}", error.path) from None


def split(records: Records) -> tuple[Records, ...]:
    """Return the records of each document, or of each group of documents that share a record or a decision."""
    group = _groups(records)
    order = list(dict.fromkeys(group[document.id] for document in records.documents))
    if len(order) < 2:  # noqa: PLR2004 - nothing to part
        return (records,)
    parts = {root: _Part() for root in order}
    for document in records.documents:
        parts[group[document.id]].take("documents", document)
    for kind in KINDS:
        for record in getattr(records, kind):
            parts[group[record.first.document_id]].take(kind, record)
    for issue in records.issues:
        parts[group.get(issue.document_id or "", order[0])].take("issues", issue)
    home = {record.id: group[record.first.document_id] for record in records.all()}
    for link in records.decisions:
        parts[home[link.left]].take("decisions", link)
    for rating in records.ratings:
        parts[order[0]].take("ratings", rating)
    return tuple(Records(**parts[root].fields) for root in order)


@attrs.define
class _Part:
    fields: dict[str, list[object]] = attrs.field(factory=dict)

    def take(self, name: str, value: object) -> None:
        self.fields.setdefault(name, []).append(value)


def _groups(records: Records) -> dict[str, str]:
    """Return for each document the one that stands for all that belong with it."""
    above = {document.id: document.id for document in records.documents}

    def top(one: str) -> str:
        while above[one] != one:
            above[one] = above[above[one]]
            one = above[one]
        return one

    home = {}
    for record in records.all():
        first, *others = record.documents
        home[record.id] = first
        for other in others:
            above[top(other)] = top(first)
    for link in records.decisions:
        above[top(home[link.right])] = top(home[link.left])
    return {one: top(one) for one in above}
