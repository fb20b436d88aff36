"""Web pages: the article without menus and advertisements, with what the page says of its publisher and date."""

from __future__ import annotations

import re
from typing import Any

from summitkit.errors import ReadError
from summitkit.extras import need
from summitkit.model.document import Document, Source

__all__ = ["html_document"]

_LINES = re.compile(r"\n+")
_LANGUAGE = re.compile(r"<html[^>]{0,300}?\slang\s{0,3}=\s{0,3}[\"']?([a-zA-Z]{2})\b", re.IGNORECASE)
_HEAD = 4096


def html_document(page: str, *, url: str | None = None) -> Document:
    """Return the article of a web page.

    Title, publisher, author, address and date of publication come from the page's own metadata.

    Args:
        page: the HTML text.
        url: its address, where known.

    Raises:
        MissingExtraError: without the extra `html` (trafilatura).
        ReadError: where no article is found in it.
    """
    extractor = need("trafilatura", feature="reading HTML", extra="html")
    found = extractor.bare_extraction(
        page,
        url=url,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        # The date that the page declares, not the newest one that stands somewhere in it.
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    fields = _fields(found)
    text = fields.get("text")
    if not text or not text.strip():
        raise ReadError("no article was found in the page")
    language = _LANGUAGE.search(page[:_HEAD])
    source = Source(
        publisher=_said(fields.get("sitename")),
        title=_said(fields.get("title")),
        url=_said(url) or _said(fields.get("url")),
        author=_said(fields.get("author")),
        published=_said(fields.get("date")),
        language=language[1].lower() if language else None,
    )
    # trafilatura writes a paragraph a line; a blank line says the same beyond doubt.
    return Document(_LINES.sub("\n\n", text), source)


def _fields(found: Any) -> dict[str, Any]:
    """Return what the extractor found; its older releases give a dictionary, its newer ones an object."""
    if found is None or isinstance(found, dict):
        return found or {}
    names = ("text", "sitename", "title", "url", "author", "date")
    return {name: getattr(found, name, None) for name in names}


def _said(value: Any) -> str | None:
    return value.strip() if isinstance(value, str) and value.strip() else None
