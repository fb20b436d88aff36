"""Headlines that name their source at the end: "Bridge to open in May - minister", "Bridge to open in May: police"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.span import Span
from summitkit.parse.cast import NAME_FORMS
from summitkit.parse.claims.drafts import Draft
from summitkit.parse.media import find_media
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.claims.page import Page
    from summitkit.parse.reading import Reading

__all__ = ["HEADLINE", "headline_drafts", "names_source"]

HEADLINE = "claims.headline"
_JOINTS = frozenset(["-", "--", "–", "—", ":"])
_ISNT_ONE = _JOINTS | {"?"}
_SOURCES = words(
    """
    minister ministry official officials police paper papers newspaper report reports source sources spokesman
    spokeswoman spokesperson agency president pm premier army military study survey poll radio tv television media
    court diplomat diplomats envoy ambassador government analyst analysts expert experts governor mayor chief leader
    aide aides lawyer lawyers prosecutor prosecutors witness witnesses group rebels un u.n. bank firm company union
    ministry department
    """
)
_SHORT = 4  # words before the source at least
_LONG = 20  # words of a headline at most
_TAIL = 4  # words of the source at most


def headline_drafts(reading: Reading, page: Page, taken: Sequence[int]) -> Iterator[Draft]:
    """Yield what headlines attribute by their last words.

    Args:
        reading: the document with its cast.
        page: its words.
        taken: for each word whether other drafts have it.
    """
    for medium in reading.kept("media", find_media):
        first, _ = page.words_of(page.sentence_of[medium.first])
        if medium.hung and _SHORT <= medium.first - first <= _LONG:  # "Ten die in clash with rebels-Interfax"
            at = medium.first
            yield Draft(head=at, chance=0.5, source=(at,), cue=(), content=tuple(range(first, at + 1)), rule=HEADLINE)
    for number, sentence in enumerate(reading.layout.sentences):
        if sentence.kind != "heading" and number:
            continue
        first, last = sentence.first, sentence.last
        last -= last > first and page.forms[last - 1] == "."
        if not _SHORT < last - first <= _LONG:
            continue
        joint = next((word for word in range(last - 1, last - 2 - _TAIL, -1) if page.forms[word] in _JOINTS), first)
        content, source = range(first, joint), range(joint + 1, last)
        if (
            not page.forms[first][:1].isalnum()
            or len(content) < _SHORT
            or not source
            or any(taken[word] for word in (*content, *source))
        ):
            continue
        if _ISNT_ONE.intersection(page.forms[first:joint]) or not names_source(reading, page, source):
            continue
        yield Draft(head=joint, chance=0.5, source=tuple(source), cue=(joint,), content=tuple(content), rule=HEADLINE)


def names_source(reading: Reading, page: Page, source: range) -> bool:
    """Say whether words name an actor to their end, or somebody who is a source by nature: "Polish minister"."""
    if page.lows[source[-1]] in _SOURCES:
        return True
    starts, ends = page.layout.words.starts, page.layout.words.ends
    span = Span(starts[source[0]], ends[source[-1]])
    mentions = reading.cast.outermost_within(span)
    named = mentions and mentions[-1].span.end == span.end and mentions[0].span.start == span.start
    return bool(named) and mentions[-1].form in NAME_FORMS
