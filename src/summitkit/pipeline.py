"""From a text to a dossier: the one place that joins the parsers with the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.dossier import Dossier
from summitkit.model.document import Document, Source, as_document
from summitkit.parse.article import parse_article

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Executor

    from summitkit.lexicon import Lexicon

__all__ = ["parse", "parse_many"]


def parse(
    text: str | Document,
    *,
    source: str | Source | None = None,
    published: datetime.date | str | None = None,
    title: str | None = None,
    lexicon: Lexicon | None = None,
) -> Dossier:
    """Return the records of one article or official text.

    Args:
        text: the text, or a document that brings its own source.
        source: the publisher's name, or a whole `Source`.
        published: the day of publication, a date or ISO 8601 text; without it years that the text doesn't give stay
            unknown.
        title: the headline.
        lexicon: the words and names to know; `Lexicon.default()` where None.

    Raises:
        TypeError: where `text` is neither `str` nor `Document`, or source fields come with a `Document`.
        ValueError: where `published` is no date.
    """
    return Dossier(parse_article(_document(text, source, published, title), lexicon))


def _document(
    text: str | Document, source: str | Source | None, published: datetime.date | str | None, title: str | None
) -> Document:
    if isinstance(source, Source):
        if published is not None or title is not None:
            raise TypeError("give published and title in the Source, or source as the publisher's name")
        if not isinstance(text, str):
            raise TypeError("a Document brings its own source")
        return Document(text, source)
    return as_document(text, publisher=source, published=published, title=title)


def parse_many(
    documents: Iterable[str | Document],
    *,
    executor: Executor | None = None,
    lexicon: Lexicon | None = None,
) -> Iterator[Dossier]:
    """Go through the dossiers of many documents, in their order.

    Args:
        documents: texts or documents; taken one after the other, so an endless source is fine without an executor.
        executor: any `concurrent.futures.Executor`; None parses here and now.
        lexicon: as for `parse`.
    """
    if executor is None:
        for document in documents:
            yield parse(document, lexicon=lexicon)
        return
    yield from executor.map(_parse_one, ((document, lexicon) for document in documents))


def _parse_one(job: tuple[str | Document, Lexicon | None]) -> Dossier:
    document, lexicon = job
    return parse(document, lexicon=lexicon)
