"""Files as documents: plain text in any encoding, web pages, PDF, each with what it says of its own source."""

from __future__ import annotations

from summitkit.io.files.reading import FileKind, file_kind, read_document

__all__ = ["FileKind", "file_kind", "read_document"]
