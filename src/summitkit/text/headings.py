"""Headings and datelines: the parts of a text that say what it is about and where it was filed, and assert nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["dateline", "looks_like_heading"]

_MAX_WORDS = 20
_MAX_PLAIN = 14
_MAX_LENGTH = 160
_TITLE_SHARE = 0.95
_SAID_WORDS = "said says told added wrote asked replied continued stated noted declared tweeted explained read reads"
_SMALL_WORDS = (
    "a an and as at but by for from in into nor of off on onto or over per so than the to up via vs vs. with "
    "'s ’s n't n’t"
)
_OPEN_ENDED_WORDS = "a an and as at but by for from in into nor of on or the to via with that which who is are was were"
_SAID = frozenset(_SAID_WORDS.split())
_SMALL = frozenset(_SMALL_WORDS.split())  # written small in title case
_OPEN_ENDED = frozenset(_OPEN_ENDED_WORDS.split())  # no heading ends with one
_SHORTEST_TITLE = 5  # words, its stop among them, of a title that ends with a stop
_LONGEST_LEAD = 6  # words of a heading that ends with a colon
_STOPS = frozenset([".", "!", "?", "...", "…", ";", ". . ."])

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = rf"(?:{_MONTH} [0-9]{{1,2}}|[0-9]{{1,2}} {_MONTH}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:,? [0-9]{{4}})?"
_CAPITALS = r"[A-Z][A-Z.'’/-]{1,25}(?: [A-Z][A-Z.'’/-]{0,25}){0,4}"
_NAME = r"[A-Z][\w.'’-]{1,25}(?: (?:[A-Z][\w.'’-]{0,25}|de|da|do|es|el-[A-Z]\w{1,20}|al-[A-Z]\w{1,20}|of)){0,4}"
_REGION = rf"(?:,? ?\[?{_NAME}\]?| \({_NAME}\))"
_REGION_AFTER_COMMA = rf", {_NAME}"
_AGENCY = r"[(\[/](?:[A-Z][\w .&’'/-]{1,40}|dpa|epd)[)\]/]"
_DASH = r"(?:--|[—–_:|-])(?=\s|\Z|[“\"A-Z])"
_STORY = r"(?=\s+[“\"]?[A-Z])"  # "(PTI) Prime Minister": no mark after the agency
_KNOWN_AGENCY = r"\((?:AFP|AP|Reuters|Xinhua|PTI|ANI|IANS|UPI|TASS|dpa|EFE|Kyodo|Yonhap|Bernama|CNA|VOA|BBC)\)"
_WEEKDAY = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
# In what is looked at, marks beyond U+00FF are exchanged for others: a set that holds one takes as long to compile as
# ten that don't.
_MARKS = (("’", "'"), ("“", "\x93"), ("–", "\x96"), ("—", "\x97"))


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(_exchanged(source))


def _exchanged(text: str) -> str:
    if not text.isascii():
        for mark, other in _MARKS:
            text = text.replace(mark, other)
    return text


_DATELINE = _pattern(
    rf"{_WEEKDAY}(?:"
    rf"{_CAPITALS}(?:{_REGION}){{0,2}}(?:[,.]? {_DAY})?(?:\.? ?{_AGENCY})\.?(?:\s?{_DASH}|\Z)"
    rf"|{_NAME}(?:{_REGION}){{0,2}}[,.] {_DAY}\.?,? {_AGENCY}\.?(?:\s?{_DASH}|\Z|{_STORY})"
    rf"|{_CAPITALS}(?:{_REGION}){{0,2}},? {_KNOWN_AGENCY}{_STORY}"
    rf"|{_CAPITALS}(?:{_REGION}){{0,2}}[,.]? {_DAY}\.?(?: ?{_AGENCY}\.?)?(?:\s?{_DASH}|\Z)"
    rf"|{_CAPITALS}(?:{_REGION_AFTER_COMMA}| \({_NAME}\))\s?{_DASH}"
    rf"|{_CAPITALS}\s(?:--|[—_])\Z"
    rf"|{_NAME}(?:{_REGION}){{0,2}}(?:[,.]? {_DAY})? ?{_AGENCY}[.,]?(?:\s?{_DASH}|\Z)"
    rf"|{_NAME}(?:{_REGION}){{0,2}}[,.] {_DAY}\.?(?: {_AGENCY}| [A-Z][A-Za-z]{{1,12}})?\s?{_DASH}"
    rf"|{_CAPITALS}(?:{_REGION})?[,.] {_DAY}\. ?{_AGENCY}\.?"
    rf")"
)
_BARE_DATELINE = _pattern(
    rf"(?:{_CAPITALS}|(?:{_NAME})(?=\s(?:—|--|–\s[A-Z“\"]))|(?:{_NAME}{_REGION_AFTER_COMMA})(?=\s[–|]))"
    r"(?:\s(?:--|[—–|_-])\s|—(?=[A-Z“\"])|:\s)"
)
# A small word that no name goes on with before any mark of a dateline, "The Greek talks": most paragraphs begin so, and
# no dateline. Nor is it one that has neither such a mark nor a figure.
_PROSE = re.compile(r"[^(\[/_:|–—0-9-]*?(?: (?!d[aeo]|es|of|[ea]l-)[a-z]|\Z)")
_LONGEST_DATELINE = 600  # characters; none of the patterns can match so many
_SHORTEST_STORY = 60  # characters that must follow a bare dateline, so that no label ("NOTE:") passes for one


def dateline(text: str, start: int, end: int, *, bare: bool) -> int:
    """Return the length of the dateline that opens `text[start:end]`, with its dash; 0 where there is none.

    Known shapes: "NAIROBI, Kenya (AP) _", "MOSCOW, Dec. 3 (Xinhua) --", "Washington (AFP) –",
    "New Delhi [India], December 4 (ANI):", "MOSCOW, December 3. /TASS/.", and, where `bare`, a place in capitals
    with no more than a mark after
    it: "PARIS —", "NEW DELHI:". Those stand at the head of a story alone, where they can't be a label or a speaker.
    """
    if _PROSE.match(text, start, end):
        return 0
    head = _exchanged(text[start : min(end, start + _LONGEST_DATELINE)])
    match = _DATELINE.match(head)
    if match:
        return match.end()
    match = _BARE_DATELINE.match(head) if bare else None
    if match is None or end - start - match.end() < _SHORTEST_STORY or text[start + match.end() : end].isupper():
        return 0
    return len(match.group().rstrip())


def looks_like_heading(forms: Sequence[str], length: int) -> bool:
    """Say whether a paragraph reads like a heading.

    A heading is short and has no final stop ("India-Russia summit over the years"), or is a short question by itself
    ("Why this visit matters?"), or is written in title case or capitals throughout. What stands around it is the
    caller's to look at.

    Args:
        forms: the words of the paragraph.
        length: its length in characters.
    """
    if not forms or len(forms) > _MAX_WORDS or length > _MAX_LENGTH or forms[0][0].islower():
        return False
    if not any(form[0].isalpha() for form in forms):
        return False
    if any(form in _STOPS for form in forms[:-1]) or forms[0] in {'"', "“", "``", "«", "-", "—", "–"}:
        return _titled(forms) and forms[-1] not in {'"', "”", "''", "»"} and forms[-1] not in _STOPS
    return _ending_allows(forms)


def _ending_allows(forms: Sequence[str]) -> bool:
    last = forms[-1]
    if last in {",", ";", "...", "…", "-", "--", "—", "_"} or last.lower() in _OPEN_ENDED:
        return False
    if last in {".", "!", ". . ."} or last.endswith("!"):
        return len(forms) >= _SHORTEST_TITLE and _titled(forms)
    if last == "?":
        return len(forms) <= _MAX_PLAIN + 1
    if last == ":":
        return len(forms) <= _LONGEST_LEAD and not _SAID.intersection(forms)
    if last in {'"', "”", "''", "»"}:
        return _titled(forms) and forms[-2:-1] not in ([","], ["."], ["!"], ["?"])
    return len(forms) <= _MAX_PLAIN or _titled(forms)


def _titled(forms: Sequence[str]) -> bool:
    """Say whether most words that carry meaning have a capital."""
    words = [form for form in forms if form[0].isalpha() and form.lower() not in _SMALL]
    return bool(words) and sum(word[0].isupper() for word in words) >= _TITLE_SHARE * len(words)
