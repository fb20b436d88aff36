"""A folder of records that grows part by part and can be resumed after a kill at any moment.

A part holds the records of some documents: one JSON Lines file, or one Parquet file in each table's folder. It counts
once its list of documents stands in the folder `_parts`, which is written last, with its name put in place in one step;
what a kill leaves without one is removed when the folder is next opened for writing. Parts are named after the ids of
their documents, which come from content, so that writing the same documents again changes nothing.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import attrs

from summitkit.io.frames import write_parquet
from summitkit.io.json import dumps_records
from summitkit.io.jsonlines import read_json_lines
from summitkit.io.rows import TABLES
from summitkit.model.document import Document
from summitkit.model.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Archive"]

_PART = 1000  # documents in one part
_FORMS = ("jsonl", "parquet")


class _Holder(Protocol):
    """What has records: a dossier."""

    @property
    def records(self) -> Records: ...


class Archive:
    """A folder of records, one part after the other; one program writes to it at a time, any number read.

    >>> import tempfile
    >>> import summitkit as sk
    >>> documents = [sk.Document("Talks on a pact have begun."), sk.Document("A pact was signed.")]
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     archive = Archive(folder)
    ...     archive.write(sk.parse_many(archive.missing(documents)))  # the number of documents written
    ...     archive.write(sk.parse_many(archive.missing(documents)))  # again: nothing is missing
    2
    0

    Attributes:
        folder: where the parts are.
        form: "jsonl", one line a document, or "parquet", a folder for each table with one file a part.
    """

    def __init__(self, folder: str | os.PathLike[str], *, form: Literal["jsonl", "parquet"] = "jsonl") -> None:
        """Open a folder, made where it is missing.

        Raises:
            ValueError: where `form` is none of the two.
        """
        if form not in _FORMS:
            raise ValueError(f"form must be 'jsonl' or 'parquet', not {form!r}")
        self.folder = Path(folder)
        self.form = form
        self._lists = self.folder / "_parts"
        self._lists.mkdir(parents=True, exist_ok=True)
        self._known: set[str] = set()
        for path in self._whole():
            self._known.update(path.read_text(encoding="ascii").split())

    def __repr__(self) -> str:
        """Return a short description."""
        return f"<Archive {str(self.folder)!r}: {len(self._known)} documents>"

    def __len__(self) -> int:
        """Return the number of documents in whole parts."""
        return len(self._known)

    def __contains__(self, document: object) -> bool:
        """Say whether a document, given by itself or by its id, is in a whole part."""
        return (document.id if isinstance(document, Document) else document) in self._known

    def __iter__(self) -> Iterator[Records]:
        """Go through the records of each document, part by part.

        Raises:
            ValueError: where the form is Parquet, whose tables are for data frames.
            DecodeError: where a file was changed.
        """
        if self.form != "jsonl":
            raise ValueError("an archive of Parquet tables is read by a data frame library")
        for path in self._whole():
            with (self.folder / f"{path.stem}.jsonl").open(encoding="utf-8") as lines:
                yield from read_json_lines(lines)

    def missing(self, documents: Iterable[Document]) -> Iterator[Document]:
        """Go through the documents that aren't in the archive yet, each once; lazily, as `parse_many` takes them."""
        seen: set[str] = set()
        for document in documents:
            if document.id not in self._known and document.id not in seen:
                seen.add(document.id)
                yield document

    def write(self, several: Iterable[Records | _Holder], *, part: int = _PART) -> int:
        """Add the records of documents, part by part; those already there are passed over.

        Args:
            several: records or dossiers, each of one document or more.
            part: how many documents a part holds; so many are kept in memory, and lost by a kill.

        Returns:
            the number of documents added.

        Raises:
            ValueError: where `part` is less than 1.
            MissingExtraError: where the form is Parquet and pyarrow isn't there.
        """
        if part < 1:
            raise ValueError(f"part must be 1 or more, not {part!r}")
        self._tidy()
        batch: dict[str, Records] = {}
        before = len(self)
        for given in several:
            records = given if isinstance(given, Records) else given.records
            ids = [document.id for document in records.documents]
            if ids and not any(one in self._known or one in batch for one in ids):
                batch.update(dict.fromkeys(ids, records))
            if len(batch) >= part:
                self._add(batch)
                batch = {}
        if batch:
            self._add(batch)
        return len(self) - before

    def _add(self, batch: dict[str, Records]) -> None:
        """Write one part: its files, each put in place in one step, and its list of documents last."""
        ids = sorted(batch)
        name = f"part-{hashlib.blake2b(' '.join(ids).encode('ascii'), digest_size=10).hexdigest()}"
        several = list({id(records): records for records in batch.values()}.values())
        if self.form == "jsonl":
            text = "".join(f"{dumps_records(records)}\n" for records in several)
            _put(self.folder / f"{name}.jsonl", text.encode("utf-8"))
        else:
            for path in write_parquet(_together(several), self._lists / "unfinished", name=name):
                table = self.folder / path.parent.name
                table.mkdir(exist_ok=True)
                _settle(path, table / path.name)
        _put(self._lists / f"{name}.ids", "\n".join(ids).encode("ascii"))
        self._known.update(ids)

    def _whole(self) -> list[Path]:
        """Return the lists of whole parts, in the order of their names."""
        return sorted(self._lists.glob("part-*.ids"))

    def _tidy(self) -> None:
        """Remove what a kill left behind."""
        whole = {path.stem for path in self._whole()}
        tables = (self.folder / table for table in TABLES)
        files = chain(self.folder.glob("part-*.jsonl"), *(table.glob("part-*.parquet") for table in tables))
        unfinished = chain(self.folder.rglob("*.unfinished"), self._lists.glob("unfinished/*/*"))
        for path in chain((path for path in files if path.stem not in whole), unfinished):
            path.unlink()


def _together(several: Iterable[Records]) -> Records:
    """Return records side by side, as they are."""
    names = [field.name for field in attrs.fields(Records)]
    parts = list(several)
    return Records(**{name: tuple(chain.from_iterable(getattr(one, name) for one in parts)) for name in names})


def _put(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.write_bytes(content)
    _settle(unfinished, path)


def _settle(unfinished: Path, path: Path) -> None:
    """Bring a written file to disk and give it its name."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(path)
    with suppress(OSError):  # where a folder can't be brought to disk by itself, the file system does it
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
