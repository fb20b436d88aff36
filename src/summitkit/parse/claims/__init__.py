"""Claims: what somebody is reported to say, write, think or want, and what a document asserts itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.document import as_document
from summitkit.parse.claims.records import claims_of
from summitkit.parse.claims.rules import find_frames
from summitkit.parse.reading import read_document

if TYPE_CHECKING:
    import datetime

    from summitkit.lexicon import Lexicon
    from summitkit.model.claim import Claim
    from summitkit.model.document import Document
    from summitkit.parse.reading import Reading

__all__ = ["find_claims", "parse_claims"]


def find_claims(reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of a reading that has dates, amounts, names and cast, in the order of the text."""
    return claims_of(reading, find_frames(reading))


def parse_claims(
    text: str | Document,
    *,
    source: str | None = None,
    published: datetime.date | str | None = None,
    title: str | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Claim, ...]:
    """Return the claims of a text, in the order of the text.

    Args:
        text: the text, or a document that brings its own source.
        source: the publisher's name.
        published: the day of publication, a date or ISO 8601 text.
        title: the headline.
        lexicon: the words and names to know; `Lexicon.default()` where None.

    Raises:
        TypeError: where `text` is neither `str` nor `Document`, or source fields come with a `Document`.
        ValueError: where `published` is no date.
    """
    from summitkit.parse.actors import find_actors
    from summitkit.parse.amounts import find_amounts
    from summitkit.parse.dates import find_dates
    from summitkit.parse.names import find_names

    document = as_document(text, publisher=source, published=published, title=title)
    reading = read_document(document, lexicon)
    reading = attrs.evolve(reading, dates=find_dates(reading), amounts=find_amounts(reading))
    reading = attrs.evolve(reading, names=find_names(reading))
    return find_claims(attrs.evolve(reading, cast=find_actors(reading)))
