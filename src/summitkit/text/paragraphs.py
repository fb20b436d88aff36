"""Paragraphs: which line breaks part paragraphs, and which only wrap a long line.

Newswire breaks its lines at 70 or 80 columns, web pages write a paragraph a line, communiqués number their items. A
blank line always parts. A single break parts where a list item or a deeper indent follows, or where the next word would
have had room on the line before; else it is a soft wrap.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from summitkit.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Paragraph", "list_marker", "split_paragraphs"]

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c]+")
_BREAK = re.compile(r"\r\n|[\r\n\u2028\x0b\x0c]|(\u2029)")
_FIRST_WORD = re.compile(r"\S{1,40}")
_MARKER = re.compile(
    r"(?:[•●▪◦‣∙■□➢➤✓*·](?![*·])"
    r"|[-–—](?=[^\S\n])"
    r"|\(?[0-9]{1,3}(?:\.[0-9]{1,2}){0,3}[.)](?=[^\S\n])"
    r"|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?=[^\S\n]+[A-Z])"
    r"|\((?:[a-z]|[ivx]{1,5}|[IVX]{1,5})\)|[a-z]\)(?=[^\S\n])"
    r"|(?:I{1,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3}|XIX|XX)[.)](?=[^\S\n]))[^\S\n]*"
)
_MAY_PRECEDE_ITEM = re.compile(r"(?:[.;:!?,)\]”\"]|\b(?:and|or))\Z")
_ENDS_SENTENCE = re.compile(r"[.!?:;\"”’)\]]\Z")
_LONGEST_WRAPPED = 120  # no agency wraps wider than this
_NARROWEST = 60  # a block of short lines is no narrow column
_SLACK = 6
_SEVERAL = 5  # lines that tell the width of a column


@attrs.frozen(slots=True)
class Paragraph:
    """A run of lines that belong together.

    Attributes:
        span: from the first to the last character that is no white space.
        marker: the length of the list marker that opens it ("1. ", "(a) ", "• "), 0 where there is none.
    """

    span: Span
    marker: int


@attrs.define(slots=True)
class _Line:
    start: int
    end: int
    indent: int
    marker: int
    blank_before: bool

    @property
    def width(self) -> int:
        return self.end - self.start + self.indent


def list_marker(text: str, start: int, end: int) -> int:
    """Return the length of the list marker at `start`, with the white space after it; 0 where there is none."""
    match = _MARKER.match(text, start, end)
    return match.end() - start if match and match.end() < end else 0


def split_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Part a text into paragraphs.

    Args:
        text: any string.

    Returns:
        the paragraphs in order; those without any visible character are left out.
    """
    lines = list(_lines(text))
    widest = max((line.width for line in lines), default=0)
    found: list[Paragraph] = []
    for block in _blocks(lines):
        room = max(min(_NARROWEST, widest), _column(text, block))
        first = block[0]
        for line, following in zip(block, [*block[1:], None], strict=True):
            if following is None or not _wraps(text, line, following, room):
                found.append(Paragraph(Span(first.start, line.end), first.marker))
                first = following or first
    return tuple(found)


def _lines(text: str) -> Iterator[_Line]:
    before = 0
    for match in _LINE.finditer(text):
        raw = match.group()
        content = raw.strip()
        if not content:
            continue
        indent = len(raw) - len(raw.lstrip())
        start = match.start() + indent
        end = start + len(content)
        blank = _is_blank(text, before, start)
        yield _Line(start, end, min(indent, 40), list_marker(text, start, end), blank)
        before = end


def _is_blank(text: str, start: int, end: int) -> bool:
    breaks = 0
    for match in _BREAK.finditer(text, start, end):
        breaks += 2 if match.group(1) else 1
        if breaks > 1:
            return True
    return False


def _blocks(lines: list[_Line]) -> Iterator[list[_Line]]:
    block: list[_Line] = []
    for line in lines:
        if block and line.blank_before:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _column(text: str, block: list[_Line]) -> int:
    """Return how wide the lines of a block may be; a first one that a headline was set before may jut out."""
    first = block[0]
    cut = len(block) >= _SEVERAL and not _ENDS_SENTENCE.search(text, first.start, first.end)
    return max(line.width for line in block[cut:])


def _wraps(text: str, line: _Line, following: _Line, room: int) -> bool:
    """Say whether the break between two lines of a block only wraps, in a column `room` characters wide."""
    tail = text[max(line.start, line.end - 5) : line.end]
    word = _FIRST_WORD.match(text, following.start, following.end)
    size = len(word.group()) if word else 0
    full = line.width <= _LONGEST_WRAPPED and line.width + 1 + size > room - _SLACK
    if following.marker:
        return full and not _MAY_PRECEDE_ITEM.search(tail)
    if text[following.start].islower():
        return line.width <= _LONGEST_WRAPPED or not _ENDS_SENTENCE.search(tail)
    if following.indent >= line.indent + 2 and not line.marker:
        return False
    return full
