"""Names of people, organisations and places: `parse_names` for a text, `find_names` for a reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.document import Document, as_document
from summitkit.model.mention import NameMention
from summitkit.model.span import Span
from summitkit.parse.names.tagging import find_name_words
from summitkit.parse.reading import Reading, read_document

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.parse.names.agreement import NameFind

__all__ = ["find_names", "parse_names"]


def parse_names(text: str | Document, *, lexicon: Lexicon | None = None) -> tuple[NameMention, ...]:
    """Find the names of people, organisations and places in a text.

    Names are of individuals: "France" and "Seine" are places, "French" and "Frenchmen" are none. Titles, articles and
    possessive endings don't belong to a name.

    Args:
        text: the text, or a document.
        lexicon: names known beforehand; the default one where None.

    Returns:
        the names in the order of the text; they don't overlap.

    Raises:
        TypeError: where `text` is neither a string nor a document.
    """
    return find_names(read_document(as_document(text), lexicon))


def find_names(reading: Reading) -> tuple[NameMention, ...]:
    """Return the names of a reading's text, in order and without overlaps."""
    return tuple(
        NameMention(
            evidence=reading.cite(_span(reading, find), "names.tagger"), kind=find.kind, confidence=find.confidence
        )
        for find in find_name_words(reading)
    )


def _span(reading: Reading, find: NameFind) -> Span:
    """Return the characters of a name; at the end of a line the stop of "Corp." is the sentence's."""
    words = reading.layout.words
    start, end, text = words.starts[find.first], words.ends[find.last - 1], reading.text
    form = words.forms[find.last - 1]
    if form[-1] == "." and form.count(".") == 1 and find.last - find.first > 1 and text[end : end + 1] in {"", "\n"}:
        end -= 1
    return Span(start, end)
