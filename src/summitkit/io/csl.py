"""Documents as CSL-JSON items, the form that Zotero, pandoc and other citation tools read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summitkit.model.document import Document
    from summitkit.model.records import Records

__all__ = ["csl_items"]


def csl_items(records: Records) -> list[dict[str, Any]]:
    """Return one item a document, of type "article-newspaper", its byline as a literal name."""
    return [_item(document) for document in records.documents]


def _item(document: Document) -> dict[str, Any]:
    source = document.source
    day = source.published
    fields = {
        "title": source.title,
        "container-title": source.publisher,
        "author": [{"literal": source.author}] if source.author else None,
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "URL": source.url,
        "language": source.language,
    }
    known = {name: value for name, value in fields.items() if value is not None}
    return {"id": document.id, "type": "article-newspaper", **known}
