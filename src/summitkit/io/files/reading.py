"""One door for files of every kind: told apart by their name, else by how their bytes begin."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from summitkit.errors import ReadError
from summitkit.io.files.encodings import declared_in_html, decode
from summitkit.io.files.html import html_document
from summitkit.io.files.pdf import pdf_document
from summitkit.model.document import Document, Source
from summitkit.model.validation import WordEnum

if TYPE_CHECKING:
    import datetime

__all__ = ["FileKind", "file_kind", "read_document"]


class FileKind(WordEnum):
    """The kinds of file that can be read."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"


_BY_SUFFIX = {
    ".txt": FileKind.TEXT,
    ".text": FileKind.TEXT,
    ".md": FileKind.TEXT,
    ".html": FileKind.HTML,
    ".htm": FileKind.HTML,
    ".xhtml": FileKind.HTML,
    ".pdf": FileKind.PDF,
}
_HTML_STARTS = (b"<!doctype html", b"<html", b"<?xml", b"<head", b"<body")


def file_kind(name: str, data: bytes) -> FileKind:
    """Return what a file is, by the end of its name or, where that says nothing, by its first bytes."""
    known = _BY_SUFFIX.get(Path(name).suffix.lower())
    if known is not None:
        return known
    if data.startswith(b"%PDF-"):
        return FileKind.PDF
    begin = data[:256].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return FileKind.HTML if begin.startswith(_HTML_STARTS) else FileKind.TEXT


def read_document(
    file: str | os.PathLike[str] | bytes,
    *,
    kind: FileKind | str | None = None,
    encoding: str | None = None,
    source: str | Source | None = None,
    published: datetime.date | str | None = None,
    title: str | None = None,
    url: str | None = None,
) -> Document:
    """Return a file, or the bytes of one, as a document.

    A web page gives title, publisher, author, address and date of publication; a PDF title and author. What is given
    here stands before what the file says.

    Args:
        file: a path, or the bytes.
        kind: "text", "html" or "pdf"; told by name and content where None.
        encoding: of text and HTML; detected where None.
        source: the publisher's name, or a whole `Source`.
        published: the day of publication.
        title: the headline.
        url: the address it came from.

    Raises:
        ReadError: where it can't be read as what it is.
        MissingExtraError: for HTML without the extra `html`, for PDF without `pdf`.
        OSError: where the file is missing or may not be opened.
        TypeError: where `file` is neither a path nor bytes.
    """
    data, name = _bytes(file)
    wanted = FileKind(kind) if kind is not None else file_kind(name, data)
    if wanted is FileKind.PDF:
        document = pdf_document(data)
    elif wanted is FileKind.HTML:
        document = html_document(decode(data, encoding or declared_in_html(data)), url=url)
    else:
        document = Document(decode(data, encoding))
    if isinstance(source, Source):
        given = attrs.asdict(source)
    else:
        given = {"publisher": source, "published": published, "title": title, "url": url}
    said = {field: value for field, value in given.items() if value is not None}
    return Document(document.text, attrs.evolve(document.source, **said)) if said else document


def _bytes(file: str | os.PathLike[str] | bytes) -> tuple[bytes, str]:
    if isinstance(file, bytes):
        return file, ""
    if not isinstance(file, (str, os.PathLike)):
        raise TypeError(f"pass a path or bytes, not {type(file).__name__}")
    path = Path(file)
    if path.is_dir():
        raise ReadError(f"{path} is a folder")
    return path.read_bytes(), path.name
