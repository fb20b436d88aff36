"""Quotations: what stands between quotation marks, of any style, nested, unclosed or running over paragraphs.

Marks are read as people read them: by the white space around them, by what is open, and with apostrophes told apart
from single quotation marks. One pass over the marks of each paragraph; at most `MAX_DEPTH` quotations nest.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from summitkit.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MAX_DEPTH", "Quotation", "find_quotations"]

MAX_DEPTH = 8

_NO_MARK = r"(?!(?:[0-9]{2}s?|[Tt]is|[Tt]was|[Ee]m|[Cc]ause|til)\b)"
# Every branch begins with a character, so that the engine skips to the next one that may be a mark.
_MARK = re.compile(
    r"''|``|,,(?=\w)|\"|“|”|„|‟|«|»|＂|`|‹|›|‚"
    rf"|‘{_NO_MARK}|'(?<!\w'){_NO_MARK}|'(?<=\w')(?!\w)|’(?<!\s’)(?!\w)"
)
_DOUBLE = frozenset(['"', "“", "”", "„", "‟", "«", "»", "＂", "``", "''", ",,"])
_PARTNERS = {
    "”": ("“", "„", "‟", "”"),
    "“": ("„", ",,"),
    "''": ("``", "''"),
    "»": ("«",),
    "«": ("»",),
    '"': ('"',),
    "＂": ("＂",),
    "’": ("‘", "‚", "'"),
    "‘": ("‚",),
    "'": ("'", "`", "‘"),
    "›": ("‹",),
    "‹": ("›",),
}
_ALWAYS_OPEN = frozenset(["„", "``", ",,", "‚", "`"])
_BEFORE_OPEN = frozenset("([{—–-/_=:…\"“‘'`«„‚‹>")
_NO_START = frozenset(".,;:!?)]}")
_CLOSED_BY = {"“": "”", "``": "''", "«": "»"}
# A paragraph of a longer quotation, run into the one before, unless a name and its verb follow: `We go. "Kask said.`
_RUN_IN = re.compile(
    r"[.!?] [\"“](?=[A-Z])(?!\w{1,20}(?: [A-Z]\w{1,20}){0,3},? (?:said|says|told|added|asked|replied)\b)"
)
_STOPS = (".", ",", "?", "!", "…")
_CARRIED = 5  # paragraphs that a quotation runs over without a mark
_AFTER_CLOSE = frozenset(".,;:!?)]}—–-/_…\"”’'»›<")


@attrs.frozen(slots=True, kw_only=True, weakref_slot=False)
class Quotation:
    """A stretch between quotation marks.

    Attributes:
        span: with the marks.
        inner: without them.
        opener: the opening mark as written; empty where the quotation goes on from the paragraph before without one.
        closed: whether a closing mark was found; a quotation without one ends where its paragraph ends, or before
            the place where the same mark opens anew.
        depth: 0 for an outermost quotation, 1 for one inside it, and so on.
        continues: the next paragraph goes on with this quotation: it opens with the same mark, as newspapers write, or
            the closing mark stands there. Where paragraphs were run into one the next quotation goes on with it.
    """

    span: Span
    inner: Span
    opener: str
    closed: bool
    depth: int
    continues: bool


@attrs.define(slots=True)
class _Open:
    start: int
    mark: str
    reopened: int = -1

    @property
    def double(self) -> bool:
        return self.mark in _DOUBLE


@attrs.define(slots=True)
class _Mark:
    start: int
    form: str
    opens: bool
    closes: bool
    possessive: bool  # an s before it and a small letter after it: leaders' summit


@attrs.frozen(slots=True)
class _Found:
    start: int
    end: int
    opener: str
    closer: str
    carried: bool = False  # the next paragraph, or the next piece of a run-in one, goes on with it


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Find the quotations of a text.

    Args:
        text: the text.
        paragraphs: its paragraphs, in order.

    Returns:
        the quotations ordered by start, an outer one before those inside it.
    """
    found: list[Quotation] = []
    marks = [_marks(text, paragraph) for paragraph in paragraphs]
    carried = _carried(text, paragraphs, marks)
    for index, paragraph in enumerate(paragraphs):
        over = carried.get(index, [])
        if not marks[index] and not over:
            continue
        pieces = [*over, *_match(marks[index], paragraph, text)]
        pieces.sort(key=lambda piece: (piece.start, -piece.end))
        after = paragraphs[index + 1].start if index + 1 < len(paragraphs) else len(text)
        found.extend(_nested(pieces, paragraph, text, after))
    return tuple(found)


def _carried(text: str, paragraphs: Sequence[Span], marks: list[list[_Mark]]) -> dict[int, list[_Found]]:
    """Return the pieces of quotations that a later paragraph closes, by paragraph; takes their marks out of `marks`.

    Copy that is cut into a line a sentence has them: `"We go.` on one line, `We stay, "he said.` on the next, or an
    opening mark at the end of a line.
    """
    found: dict[int, list[_Found]] = {}
    for index, paragraph in enumerate(paragraphs):
        here = marks[index]
        mark = _left_open(here, paragraph, text) if here else None
        end = _closed_at(text, paragraphs, marks, index, mark.form) if mark is not None else 0
        if mark is None or not end:
            continue
        found.setdefault(index, []).append(_Found(mark.start, paragraph.end, mark.form, "", carried=True))
        for between in range(index + 1, end):
            start, stop = paragraphs[between].start, paragraphs[between].end
            found[between] = [_Found(start, stop, "", "", carried=True)]
        closing = next(one for one in marks[end] if one.form in _DOUBLE)
        found[end] = [_Found(paragraphs[end].start, closing.start + len(closing.form), "", closing.form)]
        marks[index] = [one for one in here if one.start < mark.start]
        marks[end] = [one for one in marks[end] if one.start > closing.start]
    return found


def _left_open(marks: list[_Mark], paragraph: Span, text: str) -> _Mark | None:
    """Return the last double mark of a paragraph where it opens what isn't closed there."""
    double = [mark for mark in marks if mark.form in _DOUBLE]
    if not double:
        return None
    last = double[-1]
    if last.form == '"':
        hangs = last.start + 1 == paragraph.end and text[last.start - 1 : last.start].isspace()
        odd = sum(mark.form == '"' for mark in double) % 2
        return last if odd and (hangs or last.opens) else None
    return last if last.form in _CLOSED_BY and last.opens else None


def _closed_at(text: str, paragraphs: Sequence[Span], marks: list[list[_Mark]], index: int, form: str) -> int:
    """Return the number of the paragraph whose first mark closes what a paragraph left open; 0 where none does."""
    for number in range(index + 1, min(len(paragraphs), index + 1 + _CARRIED)):
        double = [mark for mark in marks[number] if mark.form in _DOUBLE]
        if not double:
            continue
        first, start = double[0], paragraphs[number].start
        if form != '"':
            return number if first.form == _CLOSED_BY[form] and first.start > start else 0
        if first.form != '"' or first.start == start:
            return 0
        before = text[start : first.start].rstrip()
        ends, odd = before.endswith(_STOPS), len(double) % 2 == 1
        hangs = double[-1].start + 1 == paragraphs[number].end and text[double[-1].start - 1].isspace()
        closes = first.closes and not first.opens
        return number if (ends or closes) and (odd or (hangs and not closes)) else 0
    return 0


def _marks(text: str, paragraph: Span) -> list[_Mark]:
    marks = []
    first, last = paragraph.start, paragraph.end
    for match in _MARK.finditer(text, first, last):
        start, end = match.span()
        before = text[start - 1] if start > first else ""
        after = text[end] if end < last else ""
        opens = (not before or before.isspace() or before in _BEFORE_OPEN) and _may_start(
            text[end : min(end + 2, last)]
        )
        closes = bool(before) and not before.isspace() and (not after or after.isspace() or after in _AFTER_CLOSE)
        follow = text[end + 1 : end + 2] if after == " " else ""
        marks.append(_Mark(start, match.group(), opens, closes, before in ("s", "S") and follow.islower()))
    return marks


def _may_start(after: str) -> bool:
    """Say whether what follows a mark can begin a quotation: a character, but no stop, unless an ellipsis."""
    return bool(after) and not after[0].isspace() and (after[0] not in _NO_START or after == "..")


def _match(marks: list[_Mark], paragraph: Span, text: str) -> list[_Found]:
    """Pair the marks of a paragraph; what stays open and may stay so ends with the paragraph."""
    found, stack, stray = _pair(marks)
    straight = [mark for mark in marks if mark.form == '"']
    unclosed = [entry for entry in stack if entry.mark == '"']
    run_in = not stray and all(_runs_in(text, entry) for entry in unclosed)
    if len(straight) % 2 == 0 and (stray or unclosed) and not run_in:
        # White space that misleads (`rate. "he said`): straight marks in pairs are taken in turn.
        for number, mark in enumerate(straight):
            mark.opens, mark.closes = number % 2 == 0, number % 2 == 1
        found, stack, stray = _pair(marks)
    ends: list[int] = []
    for entry in stack:
        if entry.double:
            end = paragraph.end if entry.reopened < 0 else entry.reopened
            end = min([end, *(outer for outer in ends if outer > entry.start)])
            while end > entry.start + len(entry.mark) and text[end - 1].isspace():
                end -= 1
            ends.append(end)
            goes_on = end < entry.reopened + 1 and _runs_in(text, entry)
            found.append(_Found(entry.start, end, entry.mark, "", carried=goes_on))
    return found


def _runs_in(text: str, entry: _Open) -> bool:
    """Say whether an unclosed quotation reads as a paragraph of a longer one that the next is run into."""
    begins = text[entry.start + 1 : entry.start + 2].isupper()
    return begins and (entry.reopened < 0 or _RUN_IN.match(text, entry.reopened - 2) is not None)


def _pair(marks: list[_Mark]) -> tuple[list[_Found], list[_Open], bool]:
    """Return the closed pairs, what stayed open, and whether a straight mark closed nothing."""
    stack: list[_Open] = []
    found: list[_Found] = []
    closes_later = _closed_later(marks)
    stray = False
    for index, mark in enumerate(marks):
        if mark.form in _DOUBLE:
            used = _double(mark, stack, found)
            stray = stray or (not used and mark.form == '"')
        else:
            _single(mark, stack, found, apostrophe=mark.possessive and closes_later[index])
    return found, stack, stray


def _closed_later(marks: list[_Mark]) -> list[bool]:
    """For each mark, whether the next single mark that could be more than an apostrophe closes."""
    later, state = [False] * len(marks), False
    for index in range(len(marks) - 1, -1, -1):
        later[index] = state
        mark = marks[index]
        if mark.form in ("'", "’", "‘"):
            state = mark.closes and not mark.opens
    return later


def _double(mark: _Mark, stack: list[_Open], found: list[_Found]) -> bool:
    """Open or close with a double mark; say whether it did either."""
    form = mark.form
    is_open = any(entry.double for entry in stack)
    if form in _ALWAYS_OPEN:
        closes = False
    elif form in ("“", "‟"):
        closes = is_open and mark.closes and not mark.opens
    elif form == "«":
        closes = any(entry.mark == "»" for entry in stack)
    elif form in ("”", "''"):
        closes = is_open and not (mark.opens and not mark.closes and not _has_partner(form, stack))
    elif form == "»":
        closes = is_open and (_has_partner(form, stack) or not mark.opens)
    else:
        closes = is_open and (mark.closes or not mark.opens)
    if closes:
        _close(mark, stack, found)
    elif mark.opens or form in ("“", "„", "«", "``"):
        _open(mark, stack)
    else:
        return False
    return True


def _single(mark: _Mark, stack: list[_Open], found: list[_Found], *, apostrophe: bool) -> None:
    form = mark.form
    if mark.closes and _has_partner(form, stack) and not stack[-1].double:
        if not apostrophe:
            _close(mark, stack, found)
    elif mark.opens and form != "’":
        _open(mark, stack)


def _has_partner(form: str, stack: list[_Open]) -> bool:
    partners = _PARTNERS.get(form, ())
    return any(entry.mark in partners for entry in stack)


def _open(mark: _Mark, stack: list[_Open]) -> None:
    for entry in stack:
        if entry.mark == mark.form and entry.reopened < 0:
            entry.reopened = mark.start
    if len(stack) < MAX_DEPTH:
        stack.append(_Open(mark.start, mark.form))


def _close(mark: _Mark, stack: list[_Open], found: list[_Found]) -> None:
    """Close the innermost quotation that the mark fits; what was opened inside it and not closed is dropped."""
    partners = _PARTNERS.get(mark.form, ())
    fitting = [index for index, entry in enumerate(stack) if entry.mark in partners]
    if not fitting:
        fitting = [index for index, entry in enumerate(stack) if entry.double]
    entry = stack[fitting[-1]]
    del stack[fitting[-1] :]
    for outer in stack:
        if outer.reopened > entry.start:
            outer.reopened = -1  # it was reopened only inside what closes here
    found.append(_Found(entry.start, mark.start + len(mark.form), entry.mark, mark.form))


def _nested(pieces: list[_Found], paragraph: Span, text: str, after: int) -> list[Quotation]:
    made: list[Quotation] = []
    ends: list[int] = []
    for piece in pieces:
        while ends and ends[-1] <= piece.start:
            ends.pop()
        inner = Span(piece.start + len(piece.opener), piece.end - len(piece.closer))
        runs_on = not piece.closer and not ends and piece.end == paragraph.end and piece.opener in _DOUBLE
        made.append(
            Quotation(
                span=Span(piece.start, piece.end),
                inner=inner,
                opener=piece.opener,
                closed=bool(piece.closer),
                depth=len(ends),
                continues=piece.carried or (runs_on and text.startswith(piece.opener, after)),
            )
        )
        ends.append(piece.end)
    return made
