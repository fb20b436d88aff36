"""PDF: the text of its pages, mended, with form feeds between pages so that evidence tells its page."""

from __future__ import annotations

import io
from typing import Any

from summitkit.errors import ReadError
from summitkit.extras import need
from summitkit.io.files.mending import Mended, mend
from summitkit.model.document import Document, Source

__all__ = ["pdf_document", "pdf_text"]


def pdf_document(data: bytes) -> Document:
    """Return the text of a PDF as a document, its title and author from the file's own metadata.

    The day on which a PDF was made is not when its text was published, so `published` stays unknown.

    Raises:
        MissingExtraError: without the extra `pdf` (pypdf).
        ReadError: where it can't be read, is locked by a password, or holds pictures of pages alone.
    """
    mended, source = _read(data)
    return Document(mended.text, source)


def pdf_text(data: bytes) -> Mended:
    """Return the mended text of a PDF with its way back to the extracted pages; raises as `pdf_document`."""
    return _read(data)[0]


def _read(data: bytes) -> tuple[Mended, Source]:
    reader = need("pypdf", feature="reading PDF", extra="pdf").PdfReader
    try:
        file = reader(io.BytesIO(data))
        locked = file.is_encrypted and not file.decrypt("")
        pages = [] if locked else [page.extract_text() for page in file.pages]
        source = Source() if locked else _source(file.metadata)
    except Exception as error:  # a damaged file can make the reader raise anything
        raise ReadError(f"not a PDF that can be read: {error}") from error
    if locked:
        raise ReadError("the PDF is locked by a password")
    mended = mend(pages)
    if not mended.text.strip():
        raise ReadError("the PDF holds no text; its pages may be pictures")
    return mended, source


def _source(metadata: Any) -> Source:
    def said(name: str) -> str | None:
        value = getattr(metadata, name, None)
        return value.strip() if isinstance(value, str) and value.strip() else None

    return Source(title=said("title"), author=said("author"))
