"""Pages of extracted lines as running text: hyphens at line ends, running heads and wrapped lines mended.

Pages are parted by a form feed, as every text tool does it, so that a place in the text tells its page. What was left
out or joined can be followed back through an offset map.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Mended", "mend"]

_DIGITS = re.compile(r"\d{1,6}")
_WORD = re.compile(r"[^\W\d_]{2,40}(?:-[^\W\d_]{2,40})?")
_HYPHENATED = re.compile(r"([^\W\d_]{2,40})[-\u00ad\u2010]\Z")
_BEGINS_LOW = re.compile(r"[^\W\d_]{2,40}")
_PAGE_NUMBER = re.compile(r"\W{0,3}(?:page\s)?\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?\W{0,3}\Z", re.IGNORECASE)
_ENDS = re.compile(r"[.!?:;][\"'”’)\]]{0,2}\Z")
_ITEM = re.compile(
    r"(?:[•●▪◦■➢*]|[-–—]\s|\(?\d{1,3}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}\s|\([a-z]{1,4}\)\s|[IVX]{1,5}\.\s)"
)
_SOFT = "\u00ad"
_EDGE = 2
_SHORT = 0.75
_HEADING = 80


@attrs.frozen(slots=True, eq=False)
class Mended:
    """Running text and the way back to the extracted pages.

    Attributes:
        text: the text, pages parted by form feeds.
        raw: the extracted pages as they were, parted by form feeds.
    """

    text: str
    raw: str
    _starts: tuple[int, ...] = attrs.field(repr=False)
    _origins: tuple[int, ...] = attrs.field(repr=False)

    def raw_offset(self, offset: int) -> int:
        """Return where the character at an offset of `text` stands in `raw`."""
        number = max(bisect_right(self._starts, offset) - 1, 0)
        if not self._starts:
            return 0
        return min(self._origins[number] + offset - self._starts[number], len(self.raw))


@attrs.define(slots=True)
class _Line:
    """A line of a page: its words, where they stand in the raw text, and what parts it from the line before."""

    text: str
    start: int
    page: int
    blank: bool


def mend(pages: Sequence[str]) -> Mended:
    """Return pages of lines as running text."""
    raw = "\f".join(pages)
    lines = _without_running_heads(_lines(pages), len(pages))
    widths = sorted(len(line.text) for line in lines)
    usual = widths[len(widths) * 3 // 4] if widths else 0
    known = Counter(word.casefold() for line in lines for word in _WORD.findall(line.text))
    parts: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    length = 0
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else None
        glue, cut = _glue(before, line, usual, known)
        if cut and parts:
            parts[-1] = parts[-1][:-1]
            length -= 1
        starts += [length, length + len(glue)]
        origins += [max(line.start - 1, 0), line.start]
        parts += [glue, line.text]
        length += len(glue) + len(line.text)
    return Mended("".join(parts), raw, tuple(starts), tuple(origins))


def _lines(pages: Sequence[str]) -> list[_Line]:
    made: list[_Line] = []
    offset = 0
    for page, text in enumerate(pages):
        blank = False
        for line in text.splitlines(keepends=True):
            words = line.strip()
            if words:
                made.append(_Line(words, offset + line.index(words), page, blank))
            blank = not words
            offset += len(line)
        offset += 1
    return made


def _without_running_heads(lines: list[_Line], pages: int) -> list[_Line]:
    """Leave out page numbers, and what stands at the same edge of most pages."""
    edges: dict[int, list[_Line]] = {}
    for line in lines:
        edges.setdefault(line.page, []).append(line)
    outer = {id(line) for of_page in edges.values() for line in (*of_page[:_EDGE], *of_page[-_EDGE:])}
    shapes = Counter(_DIGITS.sub("#", line.text) for line in lines if id(line) in outer)

    def runs(line: _Line) -> bool:
        if id(line) not in outer:
            return False
        often = pages > _EDGE and shapes[_DIGITS.sub("#", line.text)] * 2 > pages
        return often or (pages > 1 and bool(_PAGE_NUMBER.match(line.text)))

    return [line for line in lines if not runs(line)]


def _glue(before: _Line | None, line: _Line, usual: int, known: Counter[str]) -> tuple[str, bool]:
    """Return what stands between two lines, and whether the hyphen at the end of the first goes."""
    if before is None:
        return "\f" * line.page, False
    feeds = "\f" * (line.page - before.page)
    hyphen = _HYPHENATED.search(before.text)
    after = _BEGINS_LOW.match(line.text)
    if hyphen and after and after[0][0].islower() and not (line.blank and not feeds):
        whole, compound = f"{hyphen[1]}{after[0]}".casefold(), f"{hyphen[1]}-{after[0]}".casefold()
        keeps = known[compound] > known[whole] and before.text[-1] != _SOFT
        return feeds, not keeps
    if _parts(before, line, usual):
        return f"\n\n{feeds}", False
    return feeds or " ", False


def _parts(before: _Line, line: _Line, usual: int) -> bool:
    """Say whether a new paragraph begins with a line."""
    if line.page == before.page and line.blank:
        return True
    if _ITEM.match(line.text):
        return True
    short = len(before.text) < usual * _SHORT
    if short and _ENDS.search(before.text):
        return True
    # A short line without a full stop before a capital is a heading; so is one in capitals.
    begins_high = not line.text[0].islower()
    return (
        begins_high
        and len(before.text) < _HEADING
        and (short or before.text.isupper())
        and not before.text.endswith(",")
    )
