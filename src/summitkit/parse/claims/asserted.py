"""Asserted: the checkable statements that a document makes in its own voice.

A sentence counts that nobody is said to have said, that states a figure, a date or an event between named actors in a
finite clause, and that presents it as certain. Few and sure rather than many: they are there to be compared.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain, compress, count
from typing import TYPE_CHECKING

from summitkit.model.certainty import Certainty
from summitkit.model.span import Span
from summitkit.parse.claims.factuality import Factuality, judge_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page
    from summitkit.parse.claims.records import Told
    from summitkit.parse.reading import Reading
    from summitkit.text.sentences import Sentence

__all__ = ["begins_with_date", "find_statements", "reports"]

_SHORTEST = 5
_ENDING = 2  # letters of a word before its "ed"
_FINITE_WORDS = (
    "is are was were has have had will did does began became brought built bought came cut fell found gave got grew "
    "held hit kept led left lost made met paid rose ran sent set sold saw spent spoke stood struck took went won wrote "
    "broke chose drew drove flew froze hurt put rises remains makes takes includes accounts exports imports produces"
)
_FINITE = frozenset(_FINITE_WORDS.split())
_SELVES = frozenset(["i", "we", "you", "my", "our", "your", "us", "me"])
_REPORTING_KINDS = "speech writing thought belief intention hope fear demand promise accusation praise denial question"
_REPORTING = frozenset(f"C={kind}" for kind in _REPORTING_KINDS.split())
_SURE = frozenset(["W=v2", "W=v3", "W=n3", "W=p3", "W=p2"])
_LIKELY, _SURELY = 0.5, 0.8
_DAY_WORDS = frozenset(["on", "in", "since", "of", "at", "until"])
_JOINTS = frozenset(["and", "but", "while", "which", "as", "although", "so"])


def reports(page: Page, draft: Draft, classes: Mapping[str, tuple[str, ...]]) -> bool:
    """Say whether a draft's cue reports words or thoughts, rather than an act that the document tells of itself."""
    known = classes.get(page.lows[draft.head], ())
    if draft.chance < _LIKELY:
        return False
    return draft.chance > _SURELY or bool(_REPORTING.intersection(known) and _SURE.intersection(known))


def begins_with_date(reading: Reading, page: Page, draft: Draft) -> bool:
    """Say whether a draft mistakes a date beside a participle for its content: "the sanctions announced on May 3"."""
    first = draft.content[0]
    if first == 0 or page.lows[first - 1] not in _DAY_WORDS or first < draft.head:
        return False
    start = page.layout.words.starts[first]
    at = bisect_left(reading.dates, start, key=lambda mention: mention.span.start)
    return at < len(reading.dates) and reading.dates[at].span.start == start


def find_statements(
    reading: Reading, page: Page, drafts: Sequence[Draft], told: Told
) -> Iterator[tuple[Span, Factuality]]:
    """Yield the statements with their factuality, in the order of the text.

    Args:
        reading: the document with dates, amounts and cast.
        page: its words.
        drafts: the claims of others.
        told: the document's dates and amounts.
    """
    taken = bytearray(len(page.forms))  # 1 for each word of somebody else's, and for each quoted one
    for word in chain.from_iterable((draft.head, *draft.content, *draft.source) for draft in drafts):
        taken[word] = 1
    for word in compress(count(), map((-1).__ne__, page.quote)):
        taken[word] = 1
    for sentence in reading.layout.sentences:
        if sentence.kind != "body":
            continue
        words = _own_words(page, sentence, taken)
        if len(words) < _SHORTEST or not _plain(page, words) or not _checkable(reading, told, _trimmed(page, words)):
            continue
        judged = judge_content(page.lows, words, (), reading.lexicon)
        if judged.certainty is Certainty.CERTAIN:
            yield _trimmed(page, words), judged


def _own_words(page: Page, sentence: Sentence, taken: bytearray) -> range:
    """Return the words of a sentence that the document says itself: all, or those before a clause of somebody else."""
    first, last = sentence.first, sentence.last
    foreign = taken.find(1, first, last)
    if foreign < 0:
        return range(first, last)
    for word in range(foreign - 1, first, -1):
        if page.lows[word] in _JOINTS and page.lows[word - 1] in {",", ";"}:
            return range(first, word - 1)
    return range(first, first)


def _plain(page: Page, words: range) -> bool:
    """Say whether words are a finite statement in the third person."""
    lows = page.lows[words.start : words.stop]
    if "?" in lows or _SELVES.intersection(lows):
        return False
    return not _FINITE.isdisjoint(lows) or any(low.endswith("ed") and len(low) > _ENDING + 2 for low in lows)


def _checkable(reading: Reading, told: Told, span: Span) -> bool:
    """Say whether a span has a figure, a date, or two named actors."""
    if told.amounts((span,)) or told.begins_date(span):
        return True
    return len({mention.actor for mention in reading.cast.outermost_within(span) if mention.form == "name"}) > 1


def _trimmed(page: Page, words: range) -> Span:
    """Return the span of words without a dateline before them and the stop after them."""
    starts, ends = page.layout.words.starts, page.layout.words.ends
    first, last = words.start, words.stop
    place = bisect_left(page.layout.datelines, starts[first], key=lambda dateline: dateline.start)
    if place < len(page.layout.datelines) and page.layout.datelines[place].start <= starts[first]:
        first = min(last - 1, max(first, bisect_left(starts, page.layout.datelines[place].end)))
    while last - 1 > first and page.forms[last - 1] in {".", "!", "…", "..."}:
        last -= 1
    return Span(starts[first], ends[last - 1])
