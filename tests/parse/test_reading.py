from __future__ import annotations

import attrs

from summitkit.model.document import Document, Source
from summitkit.parse.reading import Reading, read_document

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


def test_what_stages_share_is_made_once() -> None:
    reading = read_document(Document(TEXT))
    asked: list[Reading] = []

    def size(given: Reading) -> int:
        asked.append(given)
        return len(given.text)

    later = attrs.evolve(reading, names=())
    assert [reading.kept("size", size), later.kept("size", size)] == [len(TEXT), len(TEXT)]
    assert asked == [reading]
    assert read_document(Document(TEXT)).kept("size", len_of) == 0


def len_of(_: Reading) -> int:
    return 0
