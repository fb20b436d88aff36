"""The layout of a text: its words, sentences, paragraphs, quotations, headings and datelines, in one linear pass."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import repeat

import attrs

from summitkit.model.span import Span
from summitkit.text.headings import dateline, looks_like_heading
from summitkit.text.paragraphs import Paragraph, split_paragraphs
from summitkit.text.quotations import Quotation, find_quotations
from summitkit.text.sentences import Sentence, split_range
from summitkit.text.spans import Spans
from summitkit.text.words import Words, split_words

__all__ = ["Layout", "layout"]

_HEAD = 5  # a bare dateline stands in one of so many paragraphs: after a title, a by-line, a date
_LIST_RUN = 4  # so many short lines in a row without a stop are a list, not headings


@attrs.frozen(slots=True, kw_only=True, eq=False, repr=False)
class Layout:
    """How a text is laid out; all spans are offsets into it.

    Attributes:
        text: the text.
        words: its words.
        sentences: its sentences, whose spans tile the text; empty for an empty text.
        paragraphs: its paragraphs, each from its first to its last visible character.
        quotations: its quotations, ordered by start.
        datelines: the datelines that open paragraphs ("MOSCOW, Dec. 3 (Xinhua) --").
    """

    text: str
    words: Words
    sentences: tuple[Sentence, ...]
    paragraphs: Spans
    quotations: tuple[Quotation, ...]
    datelines: tuple[Span, ...]
    _starts: Sequence[int]  # of the sentences
    _outer: Spans  # quotations of depth 0

    @cached_property
    def sentence_of(self) -> Sequence[int]:
        """For each word the number of its sentence."""
        numbers = array("i")
        for number, sentence in enumerate(self.sentences):
            numbers.extend(repeat(number, sentence.last - sentence.first))
        return numbers

    def __repr__(self) -> str:
        """Return a short description."""
        return f"<Layout: {len(self.sentences)} sentences, {len(self.words)} words, {len(self.text)} characters>"

    def word_range(self, span: Span) -> tuple[int, int]:
        """Return the indices `(first, last)` of the words that share a character with `span`, `last` not included."""
        first = bisect_right(self.words.ends, span.start)
        return first, max(first, bisect_left(self.words.starts, span.end))

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that holds an offset; the end of the text belongs to the last one.

        Raises:
            IndexError: where the offset lies outside the text, or the text is empty.
        """
        if not 0 <= offset <= len(self.text) or not self.sentences:
            message = f"no sentence at offset {offset} of a text of {len(self.text)} characters"
            raise IndexError(message)
        return self.sentences[bisect_right(self._starts, offset) - 1]

    def quotation_at(self, offset: int) -> Span | None:
        """Return the span of the outermost quotation that holds an offset, its marks included, or None."""
        index = bisect_right(self._outer.starts, offset) - 1
        if index >= 0 and offset < self._outer.ends[index]:
            return self._outer[index]
        return None

    def in_quotation(self, offset: int) -> bool:
        """Say whether an offset lies in a quotation, its marks included."""
        return self.quotation_at(offset) is not None


def layout(text: str) -> Layout:
    """Lay a text out.

    The cost grows with the text's length and no faster, whatever the text.

    Args:
        text: any string.
    """
    words = split_words(text)
    paragraphs = split_paragraphs(text)
    ranges = [
        (bisect_left(words.starts, paragraph.span.start), bisect_left(words.starts, paragraph.span.end))
        for paragraph in paragraphs
    ]
    datelines = tuple(_datelines(text, paragraphs))
    kinds = _kinds(words, paragraphs, ranges, datelines)
    sentences = tuple(_sentences(words, paragraphs, ranges, kinds))
    spans = [paragraph.span for paragraph in paragraphs]
    quotations = find_quotations(text, spans)
    code = words.starts.typecode
    return Layout(
        text=text,
        words=words,
        sentences=sentences,
        paragraphs=Spans(spans, code),
        quotations=quotations,
        datelines=datelines,
        starts=array(code, [sentence.start for sentence in sentences]),
        outer=Spans((quotation.span for quotation in quotations if quotation.depth == 0), code),
    )


def _datelines(text: str, paragraphs: Sequence[Paragraph]) -> Iterator[Span]:
    for index, paragraph in enumerate(paragraphs):
        start, end = paragraph.span.start, paragraph.span.end
        if length := dateline(text, start, end, bare=index < _HEAD):
            yield Span(start, start + length)


def _kinds(
    words: Words, paragraphs: Sequence[Paragraph], ranges: Sequence[tuple[int, int]], datelines: Sequence[Span]
) -> list[str]:
    """Return "body", "heading" or "list-item" for each paragraph."""
    alone = set(datelines)
    short = [
        paragraph.span in alone or looks_like_heading(words.forms[first:last], len(paragraph.span))
        for paragraph, (first, last) in zip(paragraphs, ranges, strict=True)
    ]
    kinds = []
    run = 0
    for index, paragraph in enumerate(paragraphs):
        if not paragraph.marker and short[index]:
            run += 1
            kinds.append("heading" if index + 1 < len(paragraphs) else "body")
            continue
        if run >= _LIST_RUN:
            kinds[index - run + 1 :] = ["list-item"] * (run - 1)
        run = 0
        kinds.append(_marked_kind(paragraphs, short, index, words.text) if paragraph.marker else "body")
    if run >= _LIST_RUN:
        kinds[len(kinds) - run + 1 :] = ["list-item"] * (run - 1)
    return kinds


def _marked_kind(paragraphs: Sequence[Paragraph], short: Sequence[bool], index: int, text: str) -> str:
    """Tell a numbered heading ("II. Energy", between longer paragraphs) from an item of a list."""
    paragraph = paragraphs[index]
    roman_or_digit = text[paragraph.span.start] in "IVX0123456789"
    if not short[index] or not roman_or_digit or index + 1 == len(paragraphs):
        return "list-item"
    beside_items = paragraphs[index + 1].marker and short[index + 1]
    after_items = index > 0 and paragraphs[index - 1].marker and short[index - 1]
    return "list-item" if beside_items or after_items else "heading"


def _sentences(
    words: Words, paragraphs: Sequence[Paragraph], ranges: Sequence[tuple[int, int]], kinds: Sequence[str]
) -> Iterator[Sentence]:
    """Yield the sentences; each reaches to the first word of the next, the first from 0, the last to the text's end."""
    pieces: list[tuple[int, int, int]] = []
    for index, (paragraph, (first, last)) in enumerate(zip(paragraphs, ranges, strict=True)):
        if first == last:
            continue
        if kinds[index] == "heading":
            pieces.append((first, last, index))
            continue
        begin = bisect_left(words.starts, paragraph.span.start + paragraph.marker, first, last)
        for number, (one, other) in enumerate(split_range(words, begin, last)):
            reached = one if number else first
            if pieces and pieces[-1][1] == reached:
                reached = pieces[-1][1]  # the same number, which need not be in memory twice
            pieces.append((reached, other, index))
    if not pieces and words.text:
        yield Sentence(start=0, end=len(words.text), first=0, last=0, paragraph=0, kind="body")
    start = 0
    for number, (first, last, index) in enumerate(pieces):
        end = words.starts[pieces[number + 1][0]] if number + 1 < len(pieces) else len(words.text)
        yield Sentence(start=start, end=end, first=first, last=last, paragraph=index, kind=kinds[index])
        start = end
