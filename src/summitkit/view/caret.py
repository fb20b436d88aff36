"""A place in a text, shown with carets under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.errors import caret

if TYPE_CHECKING:
    from summitkit.model.document import Document, Evidence

__all__ = ["evidence_text"]


def evidence_text(document: Document, evidence: Evidence) -> str:
    """Return the line that a piece of evidence stands in, with carets under its words.

    Raises:
        EvidenceError: where the evidence is not the document's.
    """
    evidence.verify(document)
    return caret(document.text, evidence.span.start, evidence.span.end)
