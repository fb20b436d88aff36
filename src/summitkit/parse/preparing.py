"""The stages that stand before the records: a text read as far as dates, amounts, names and actors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.document import Document, as_document
from summitkit.parse.reading import Reading, read_document

if TYPE_CHECKING:
    import datetime

    from summitkit.lexicon import Lexicon

__all__ = ["prepare"]


def prepare(
    text: str | Document,
    *,
    publisher: str | None = None,
    published: datetime.date | str | None = None,
    title: str | None = None,
    lexicon: Lexicon | None = None,
) -> Reading:
    """Return the reading of a text with dates, amounts, names and cast.

    Raises:
        TypeError: where `text` is neither a str nor a Document, or a Document comes with source fields.
    """
    from summitkit.parse.actors import find_actors
    from summitkit.parse.amounts import find_amounts
    from summitkit.parse.dates import find_dates
    from summitkit.parse.names import find_names

    document = as_document(text, publisher=publisher, published=published, title=title)
    reading = read_document(document, lexicon)
    reading = attrs.evolve(reading, dates=find_dates(reading), amounts=find_amounts(reading))
    reading = attrs.evolve(reading, names=find_names(reading))
    return attrs.evolve(reading, cast=find_actors(reading))
