"""Asserted: the checkable statements that a document makes in its own voice.

A sentence counts that nobody is said to have said, that states a figure, a date or an event between named actors in a
finite clause, and that presents it as certain. Few and sure rather than many: they are there to be compared.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from summitkit.model.certainty import Certainty
from summitkit.model.span import Span
from summitkit.parse.claims.factuality import Factuality, judge_content

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from summitkit.parse.claims.page import Page
    from summitkit.parse.reading import Reading
    from summitkit.text.sentences import Sentence

__all__ = ["find_statements"]

_SHORTEST = 5
_FINITE_WORDS = (
    "is are was were has have had will did does began became brought built bought came cut fell found gave got grew held hit "
    "kept led left lost made met paid rose ran sent set sold saw spent spoke stood struck took went won wrote broke chose "
    "drew drove flew froze hurt put rises remains makes takes includes accounts exports imports produces"
)
_FINITE = frozenset(_FINITE_WORDS.split())
_SELVES = frozenset(["i", "we", "you", "my", "our", "your", "us", "me"])
_ATTRIBUTED = 0.3  # a sentence with a greater share of attributed words is somebody's claim


def find_statements(
    reading: Reading, page: Page, attributed: Collection[int], cues: Collection[int]
) -> Iterator[tuple[Span, Factuality]]:
    """Yield the statements with their factuality, in the order of the text.

    Args:
        reading: the document with dates, amounts and cast.
        page: its words.
        attributed: the words that stand in somebody's content.
        cues: the words that report.
    """
    for sentence in reading.layout.sentences:
        if sentence.kind != "body" or len(sentence) < _SHORTEST:
            continue
        words = range(sentence.first, sentence.last)
        taken = sum(1 for word in words if word in attributed or page.quote[word] >= 0)
        if taken > _ATTRIBUTED * len(words) or any(word in cues for word in words):
            continue
        if not _plain(page, sentence) or not _checkable(reading, sentence):
            continue
        judged = judge_content(page.lows, words, (), reading.lexicon)
        if judged.certainty is Certainty.CERTAIN:
            yield _trimmed(page, sentence), judged


def _plain(page: Page, sentence: Sentence) -> bool:
    """Say whether a sentence is a finite statement in the third person."""
    lows = page.lows[sentence.first : sentence.last]
    if "?" in lows or _SELVES.intersection(lows):
        return False
    return any(low in _FINITE or (low.endswith("ed") and len(low) > 4) for low in lows)


def _checkable(reading: Reading, sentence: Sentence) -> bool:
    span = sentence.span
    if any(mention.span in span for mention in _within(reading.amounts, span)):
        return True
    if any(mention.date is not None for mention in _within(reading.dates, span)):
        return True
    return len({mention.actor for mention in reading.cast.outermost_within(span) if mention.form == "name"}) > 1


def _within(mentions: tuple, span: Span) -> tuple:  # type: ignore[type-arg]
    first = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, span.end, key=lambda mention: mention.span.start)
    return mentions[first:last]


def _trimmed(page: Page, sentence: Sentence) -> Span:
    """Return the sentence without a dateline, its last stop and the white space after it."""
    words = page.layout.words
    first, last = sentence.first, sentence.last
    for dateline in page.layout.datelines:
        if dateline.overlaps(sentence.span):
            first = max(first, bisect_left(words.starts, dateline.end))
    while last - 1 > first and page.forms[last - 1] in {".", "!", "…", "..."}:
        last -= 1
    return Span(words.starts[first], words.ends[last - 1])
