"""JSON Lines in and out, plain or gzipped: what every benchmark reads and writes, one document a line."""

from __future__ import annotations

import gzip
import json
import pathlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["megabytes", "read", "read_by_id", "write"]

Document = dict[str, Any]


def read(path: str | pathlib.Path) -> Iterator[Document]:
    """Go through the documents of a file, gzipped where its name ends in .gz.

    Raises:
        ValueError: where a line is no JSON object; the message names file and line.
    """
    place = pathlib.Path(path)
    opener = gzip.open if place.suffix == ".gz" else open
    with opener(place, "rt", encoding="utf8") as stream:
        for number, line in enumerate(stream, 1):
            try:
                document = json.loads(line)
            except ValueError as error:
                raise ValueError(f"{place}:{number}: {error}") from error
            if not isinstance(document, dict):
                raise ValueError(f"{place}:{number}: each line must be an object")
            yield document


def read_by_id(path: str | pathlib.Path) -> dict[str, Document]:
    """Return the documents of a file by their "id", in the order of the file."""
    return {document["id"]: document for document in read(path)}


def write(path: str | pathlib.Path, documents: Iterable[Document]) -> int:
    """Write documents one a line, gzipped (without a date, so that runs compare) where the name ends in .gz.

    Returns:
        The number of documents written.
    """
    place = pathlib.Path(path)
    place.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with place.open("wb") as raw:
        out = gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) if place.suffix == ".gz" else raw
        for document in documents:
            out.write(json.dumps(document, ensure_ascii=False).encode("utf8", "backslashreplace") + b"\n")
            count += 1
        if out is not raw:
            out.close()
    return count


def megabytes(documents: Iterable[Document]) -> float:
    """Return the size of the documents' texts as UTF-8, in millions of bytes."""
    return sum(len(document["text"].encode("utf8", "surrogatepass")) for document in documents) / 1e6
