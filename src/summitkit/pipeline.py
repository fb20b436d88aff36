"""From texts to dossiers: the one place that joins the parsers with the rest, for one text and for many."""

from __future__ import annotations

import os
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

from summitkit.dossier import Dossier
from summitkit.model.document import Document, Source, as_document
from summitkit.model.record import Issue
from summitkit.model.records import Records
from summitkit.parse.article import parse_article

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor, Future

    from summitkit.lexicon import Lexicon
    from summitkit.parse.extending import Extensions

    _Given = tuple[Lexicon | None, Extensions | None]

__all__ = ["NOT_PARSED", "parse", "parse_many"]

NOT_PARSED = "not-parsed"
"""The code of the issue that stands for a document whose parsing failed."""

_CHUNK = 16  # documents in one task: enough to make the cost of sending small beside that of parsing
_CHUNKS_AHEAD = 4  # for each worker, so that none waits


def parse(
    text: str | Document,
    *,
    source: str | Source | None = None,
    published: datetime.date | str | None = None,
    title: str | None = None,
    lexicon: Lexicon | None = None,
    extensions: Extensions | None = None,
) -> Dossier:
    """Return the records of one article or official text.

    Args:
        text: the text, or a document that brings its own source.
        source: the publisher's name, or a whole `Source`.
        published: the day of publication, a date or ISO 8601 text; without it years that the text doesn't give stay
            unknown.
        title: the headline.
        lexicon: the words and names to know; `Lexicon.default()` where None.
        extensions: a name recogniser and rules of your own.

    Raises:
        TypeError: where `text` is neither `str` nor `Document`, or source fields come with a `Document`.
        ValueError: where `published` is no date.
    """
    return Dossier(parse_article(_document(text, source, published, title), lexicon, extensions))


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
    chunk: int | None = None,
    ahead: int | None = None,
    ordered: bool = True,
    progress: Callable[[int], object] | None = None,
    lexicon: Lexicon | None = None,
    extensions: Extensions | None = None,
) -> Iterator[Dossier]:
    """Go through the dossiers of many documents, one for each.

    Documents are taken from the iterable only as fast as their dossiers are asked for, so that memory stays bounded
    however many there are: an endless iterable is fine. Nothing is parsed before the first dossier is asked for.

    A document whose parsing fails gives a dossier without records and with one issue, `NOT_PARSED`, that says why. An
    error of the iterable itself, or a wrong type in it, is raised after the dossiers of all documents before it; an
    error of the executor (a broken pool) is raised at once. Where the loop ends early, by a `break` or an error, tasks
    that haven't begun are cancelled; the executor stays the caller's to shut down.

    Args:
        documents: texts or documents.
        executor: any `concurrent.futures.Executor`: processes, Dask's `Client.get_executor()`, MPI; None parses here.
        chunk: how many documents a task holds; None for 16.
        ahead: how many tasks are sent ahead of the dossier that is being waited for; None for four for each worker
            that the executor tells of, or for each processor of this machine.
        ordered: in the order of the documents; False gives each dossier as soon as it is there.
        progress: called with the number of documents done, before each dossier is handed out.
        lexicon: as for `parse`.
        extensions: as for `parse`; picklable, where the executor's workers are other processes.

    Raises:
        TypeError: where a document is neither `str` nor `Document`; the message gives its number, from 0.
        ValueError: where `chunk` or `ahead` is less than 1.
    """
    for name, value in (("chunk", chunk), ("ahead", ahead)):
        if value is not None and value < 1:
            raise ValueError(f"{name} must be 1 or more, not {value!r}")
    feed = _Feed(documents)
    if executor is None:
        return _told((_parse_safely(document, lexicon, extensions) for document in feed), feed, progress)
    tasks = _sent(executor, iter(feed), chunk or _CHUNK, (lexicon, extensions))
    most = ahead or _CHUNKS_AHEAD * _workers(executor)
    return _told(_gathered(tasks, most, ordered=ordered), feed, progress)


def _told(dossiers: Iterator[Dossier], feed: _Feed, progress: Callable[[int], object] | None) -> Iterator[Dossier]:
    for number, dossier in enumerate(dossiers, 1):
        if progress is not None:
            progress(number)
        yield dossier
    if feed.error is not None:
        raise feed.error


def _workers(executor: Executor) -> int:
    told = getattr(executor, "_max_workers", None)
    return told if isinstance(told, int) and told > 0 else os.cpu_count() or 1


class _Feed:
    """Documents, up to the first that is none; what went wrong there is kept until all before it are done."""

    def __init__(self, documents: Iterable[object]) -> None:
        self.error: Exception | None = None
        self._documents = documents

    def __iter__(self) -> Iterator[Document]:
        try:
            for number, given in enumerate(self._documents):
                if not isinstance(given, (str, Document)):
                    kind = type(given).__name__
                    raise TypeError(f"document {number}: pass a str or a summitkit.Document, not {kind}")  # noqa: TRY301
                yield as_document(given)
        except Exception as error:  # noqa: BLE001 - raised again by whoever asks for dossiers
            self.error = error


def _sent(
    executor: Executor, documents: Iterator[Document], size: int, given: _Given
) -> Iterator[Future[tuple[Dossier, ...]]]:
    """Send a chunk of documents each time that a task is asked for."""
    chunk = tuple(islice(documents, size))
    while chunk:
        yield executor.submit(_parse_chunk, chunk, given)
        chunk = tuple(islice(documents, size))


def _gathered(tasks: Iterator[Future[tuple[Dossier, ...]]], most: int, *, ordered: bool) -> Iterator[Dossier]:
    """Go through the dossiers of tasks, with at most so many tasks on their way."""
    pending = deque(islice(tasks, most))
    try:
        while pending:
            done = pending.popleft() if ordered else _first_done(pending)
            yield from done.result()
            pending.extend(islice(tasks, most - len(pending)))
    finally:
        for future in pending:
            future.cancel()


def _first_done(pending: deque[Future[tuple[Dossier, ...]]]) -> Future[tuple[Dossier, ...]]:
    """Take out a task that is done."""
    from concurrent.futures import FIRST_COMPLETED, wait

    done = next(iter(wait(pending, return_when=FIRST_COMPLETED).done))
    pending.remove(done)
    return done


def _parse_chunk(documents: tuple[Document, ...], given: _Given) -> tuple[Dossier, ...]:
    return tuple(_parse_safely(document, *given) for document in documents)


def _parse_safely(document: Document, lexicon: Lexicon | None, extensions: Extensions | None) -> Dossier:
    try:
        return parse(document, lexicon=lexicon, extensions=extensions)
    except Exception as error:  # noqa: BLE001 - one document must not stop the others
        message = f"{type(error).__name__}: {error}"
        issue = Issue(NOT_PARSED, message=message, document_id=document.id)
        return Dossier(Records(documents=(document,), issues=(issue,)))
