"""Items of press digests: under a paper's heading each item is what that paper says."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from summitkit.parse.claims.drafts import Draft
from summitkit.parse.claims.phrases import before_stops

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.claims.page import Page
    from summitkit.parse.digests import Section
    from summitkit.parse.media import Medium
    from summitkit.text.sentences import Sentence

__all__ = ["DIGEST", "DIGEST_CONFIDENCE", "digest_drafts", "without_leads"]

DIGEST = "claims.digest"
DIGEST_CONFIDENCE = 0.8
_MARKS = frozenset(["-", "--", "---", "*", "**", "***", "•", "–", "—", "- -", "_", "+", "·", "o"])
_STOPS = frozenset([".", "!", "..."])
_CONTACT = re.compile(r"\bnewsroom\b|\+\d|\(c\)", re.IGNORECASE)
_LEAD = 5  # words in which an item names its own medium
_SHORT = 3  # words of an item at least


def digest_drafts(page: Page, sections: Sequence[Section], media: Sequence[Medium]) -> Iterator[Draft]:
    """Yield the items under the headings of a press digest that are nothing but a medium's name.

    Args:
        page: the text.
        sections: those of the digest.
        media: all that the text names; an item that begins with one isn't its heading's.
    """
    for section in sections:
        if not section.listed:
            continue
        source = tuple(range(section.medium.first, section.medium.last))
        for first, last in _items(page, section):
            ahead = bisect_left(media, first, key=lambda medium: medium.first)
            named = ahead < len(media) and media[ahead].first < first + _LEAD and not media[ahead].again
            end = min(last, section.medium.first - 1) if section.medium.first > first else last
            if end - first >= _SHORT and not named:
                content = tuple(range(first, end))
                yield Draft(head=first, chance=0.9, source=source, cue=(), content=content, rule=DIGEST)


def without_leads(
    page: Page, sections: Sequence[Section], drafts: Sequence[tuple[Draft, float]]
) -> list[tuple[Draft, float]]:
    """Return drafts without those in headings that only bring items in: "The newspaper also reported:".

    Args:
        page: the text.
        sections: those of the digest.
        drafts: with their confidence.
    """
    sentences, sentence_of = page.layout.sentences, page.sentence_of
    headings = {section.first - 1 for section in sections if section.listed}
    leads = {number for number in headings if page.forms[sentences[number].last - 1] == ":"}
    return [pair for pair in drafts if sentence_of[pair[0].head] not in leads]


def _items(page: Page, section: Section) -> Iterator[tuple[int, int]]:
    """Yield the words of each item: from its dash to the next, or each paragraph where none has a dash."""
    every = page.layout.sentences[section.first : section.last]
    sentences = [one for one in every if not _is_foreign(page, one)]
    dashed = any(_opens(page, one) for one in sentences)
    parted = frozenset[int]() if dashed else _parted(page, every, sentences)
    begin = end = -1
    paragraph = -1
    for sentence in sentences:
        plain = sentence.first in parted if parted else sentence.paragraph != paragraph
        fresh = _opens(page, sentence) if dashed else plain
        paragraph = sentence.paragraph
        if fresh and begin >= 0:
            yield _trimmed(page, begin, end)
        if fresh or begin < 0:
            begin = max(sentence.first, section.begin)
        end = sentence.last
    if begin >= 0:
        yield _trimmed(page, begin, end)


def _parted(page: Page, every: Sequence[Sentence], sentences: Sequence[Sentence]) -> frozenset[int]:
    """Return the first words of the items that rows of dashes part; empty where none do."""
    if not sentences:
        return frozenset()
    rules = [one.first for one in every if not _has_words(page, one)]
    inner = [rule for rule in rules if sentences[0].first < rule < sentences[-1].first]
    if not inner:
        return frozenset()
    return frozenset(next(one.first for one in sentences if one.first > rule) for rule in inner)


def _is_foreign(page: Page, sentence: Sentence) -> bool:
    """Say whether a line is none of an item: a heading, a row of dashes, the newsroom's number."""
    foreign = sentence.kind == "heading" or not _has_words(page, sentence)
    return foreign or bool(_CONTACT.search(sentence.span.of(page.layout.text)))


def _has_words(page: Page, sentence: Sentence) -> bool:
    """Say whether a line is more than a row of dashes."""
    return any(form[:1].isalnum() for form in page.forms[sentence.first : sentence.last])


def _opens(page: Page, sentence: Sentence) -> bool:
    return page.forms[sentence.first] in _MARKS


def _trimmed(page: Page, first: int, last: int) -> tuple[int, int]:
    """Return an item without its dash and its last stop."""
    while first < last and page.forms[first] in _MARKS:
        first += 1
    return first, before_stops(page, first, last, _STOPS)
