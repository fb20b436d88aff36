from __future__ import annotations

from summitkit.model.document import Document, Source
from summitkit.parse.reading import read_document

TEXT = "Kenya and Uganda signed a pact on Monday."


def test_an_article_read_again_is_laid_out_once() -> None:
    first = read_document(Document(TEXT))
    again = read_document(Document(TEXT, Source(publisher="The Star")))
    assert first.layout is again.layout
    assert first.document != again.document
    assert read_document(Document(f"{TEXT} ")).layout is not first.layout


def test_long_texts_are_not_kept() -> None:
    document = Document(TEXT * 2000)
    assert read_document(document).layout is not read_document(document).layout
