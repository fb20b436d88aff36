"""A text with its source, and the evidence that is cited from it."""

from __future__ import annotations

import datetime
from sys import intern
from typing import Any

import attrs

from summitkit.errors import EvidenceError
from summitkit.model.ids import content_id
from summitkit.model.span import Span
from summitkit.model.validation import instance, optional, text

__all__ = ["Document", "Evidence", "Source"]


_LINE = 48
_LENGTH_BITS = 32
_LONGEST = (1 << _LENGTH_BITS) - 1


def _shortened(words: str) -> str:
    return repr(words if len(words) <= _LINE else f"{words[: _LINE - 1]}…")


def _day(value: datetime.date | datetime.datetime | str | None) -> datetime.date | None:
    """Return a day from a date, a datetime (its own calendar day) or ISO 8601 text."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if value is None or isinstance(value, datetime.date):
        return value
    if not isinstance(value, str):
        raise TypeError(f"published must be a date or ISO 8601 text such as '2025-12-03', not {value!r}")
    try:
        return datetime.date.fromisoformat(value[:10])
    except ValueError:
        raise ValueError(f"published must be ISO 8601, such as '2025-12-03', not {value!r}") from None


@attrs.frozen(slots=True, kw_only=True)
class Source:
    """Where a document comes from: the near end of every attribution chain.

    Attributes:
        publisher: the outlet or body that published it: "Hindustan Times".
        title: its headline or title.
        url: its address.
        author: its author or byline.
        published: its day of publication; takes a date, a datetime or ISO 8601 text.
        language: an ISO 639-1 code.

    Raises:
        TypeError, ValueError: where a field is of a wrong type, blank, or no date.
    """

    publisher: str | None = attrs.field(default=None, validator=optional(text))
    title: str | None = attrs.field(default=None, validator=optional(text))
    url: str | None = attrs.field(default=None, validator=optional(text))
    author: str | None = attrs.field(default=None, validator=optional(text))
    published: datetime.date | None = attrs.field(default=None, converter=_day)
    language: str | None = attrs.field(default=None, validator=optional(text))


@attrs.frozen(slots=True, init=False, order=True, weakref_slot=False)
class Evidence:
    """Words of a document at a place of the document: made by `Document.cite` alone, so it can't be forged.

    Its three first fields correspond to the W3C Web Annotation model's target: source, TextPositionSelector and
    TextQuoteSelector.

    Attributes:
        document_id: the id of the document cited.
        span: where the words stand.
        place: the span in one number, the start before the 32 bits of the length.
        quote: the words, exactly as the document has them.
        rule: the id of the rule or model that pointed at them, or None.
    """

    document_id: str
    place: int  # long texts have more evidence than anything else
    quote: str
    rule: str | None

    @property
    def span(self) -> Span:
        """Where the words stand."""
        start = self.place >> _LENGTH_BITS
        return Span(start, start + (self.place & _LONGEST))

    def __init__(self, *_: object, **__: object) -> None:
        """Refuse: evidence is made by citing a document.

        Raises:
            TypeError: always.
        """
        raise TypeError("Evidence is made by Document.cite(span), which takes the quoted words from the document")

    def __repr__(self) -> str:
        """Return the place and the words, cut short."""
        span = self.span
        return f"<Evidence {span.start}:{span.end} {_shortened(self.quote)}>"

    def verify(self, document: Document) -> None:
        """Check that this evidence is of `document` and says what it says there.

        Raises:
            EvidenceError: where the document is another one or has other words at the span.
        """
        if self.document_id != document.id:
            raise EvidenceError(f"this evidence is of document {self.document_id}, not of {document.id}")
        span = self.span
        found = span.of(document.text)
        if found != self.quote or span.end > len(document.text):
            raise EvidenceError(f"document {document.id} says {found!r} at {span.start}:{span.end}, not {self.quote!r}")


def restore_evidence(document_id: str, span: Span, quote: str, rule: str | None) -> Evidence:
    """Build evidence from its stored parts, for readers of stored records, which must then `verify` it.

    Raises:
        ValueError: where the span has 2 ** 32 characters or more.
    """
    return placed_evidence(document_id, _place(span), quote, rule)


def _place(span: Span) -> int:
    start, end = span.start, span.end
    if end - start > _LONGEST:
        raise ValueError(f"evidence can't be as long as {span!r}")
    return start << _LENGTH_BITS | end - start


_put_id, _put_place, _put_quote, _put_rule = (
    getattr(Evidence, name).__set__ for name in ("document_id", "place", "quote", "rule")
)


def placed_evidence(document_id: str, place: int, quote: str, rule: str | None) -> Evidence:
    """Build evidence again from the values of its fields."""
    evidence = object.__new__(Evidence)
    _put_id(evidence, document_id)
    _put_place(evidence, place)
    _put_quote(evidence, quote)
    _put_rule(evidence, rule)
    return evidence


def _document_id(document: Document) -> str:
    return content_id("document", document.text, document.source)


@attrs.frozen(slots=True)
class Document:
    """A text as it was given, with its source. The text is never cleaned or changed: all offsets refer to it.

    Attributes:
        text: the whole text.
        source: publisher, title, address and date of publication, as far as known.
        id: "document-" and a hash of text and source, the same everywhere for the same content.

    Raises:
        TypeError: where the text is no `str` or the source no `Source`.
    """

    text: str = attrs.field(validator=instance(str), repr=_shortened)
    source: Source = attrs.field(factory=Source, validator=instance(Source))
    id: str = attrs.field(init=False, repr=False, default=attrs.Factory(_document_id, takes_self=True))

    def page(self, offset: int) -> int | None:
        """Return the number of the page, from 1, that an offset lies on.

        Pages are parted by form feeds (U+000C), as text tools and `read_document` do it; None where there are none.
        """
        return self.text.count("\f", 0, offset) + 1 if "\f" in self.text else None

    def cite(self, span: Span, rule: str | None = None) -> Evidence:
        """Return the words at `span` as evidence.

        Args:
            span: a place in this document's text.
            rule: the id of the rule or model that points there.

        Raises:
            TypeError: where `span` is no `Span`.
            ValueError: where it ends after the text.
        """
        if not isinstance(span, Span):
            raise TypeError(f"cite takes a Span, not {span!r}")
        if span.end > len(self.text):
            raise ValueError(f"{span!r} ends after the text's {len(self.text)} characters")
        quote = self.text[span.start : span.end]
        if len(quote) <= _LINE:
            quote = intern(quote)
        return placed_evidence(self.id, _place(span), quote, intern(rule) if type(rule) is str else rule)


def as_document(value: Any, **source: Any) -> Document:
    """Return a document as it is, or a string as a document with the given source fields.

    Raises:
        TypeError: where `value` is neither, or where source fields come with a document that has its own.
    """
    given = {name: field for name, field in source.items() if field is not None}
    if isinstance(value, Document):
        if given:
            raise TypeError(f"a Document brings its own source; give {', '.join(sorted(given))} to its Source instead")
        return value
    if isinstance(value, str):
        return Document(value, Source(**given))
    raise TypeError(f"pass a str or a summitkit.Document, not {type(value).__name__}")
