"""Leads that tell who speaks without a name: "a senior official said" where the next paragraph names them.

Newswire brings somebody in by what they are, in the headline and the first sentence, and names them right after:
"…, the country's energy minister said on Tuesday. … Anna Kask told reporters". Whoever is named next, speaks there and
is called nothing else is meant; "an official" is somebody else, unless that one "made the remarks".
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from summitkit.model.actor import Person
from summitkit.parse.wording import PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.cast import Mention
    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page
    from summitkit.parse.reading import Reading

__all__ = ["lead_speakers"]

_LEAD = 4  # sentences, headline and dateline among them
_FEW = 16  # drafts looked at
_SOON = 3  # sentences from a lead to the name
_TITLE = 8  # words of an apposition behind a name
_OFFICES = words(
    """
    minister president premier chairman chairwoman governor mayor ambassador envoy negotiator secretary commissioner
    spokesman spokeswoman spokesperson director commander general admiral judge prosecutor senator lawmaker deputy
    legislator congressman adviser advisor economist analyst scientist researcher bishop archbishop cleric
    """
)
_BROAD = words("official diplomat leader chief head aide politician executive boss officer expert")
_TITLES = _OFFICES | _BROAD
_SPEAKS = words("remarks remark comments comment statement announcement pledge appeal call")
_SEVERAL = words("two three four several some many other another one few most both all")


def lead_speakers(reading: Reading, page: Page, drafts: Sequence[Draft]) -> dict[int, Person]:
    """Return whom drafts of the lead mean that only say what their speaker is, by the drafts' heads."""
    found = {}
    spoken = {draft.source[0]: draft for draft in drafts if draft.source}
    for draft in drafts[:_FEW]:
        number = page.sentence_of[draft.head]
        if number >= _LEAD or not draft.source:
            continue
        noun = _noun(page, draft.source)
        if noun in _TITLES and not _SEVERAL.intersection(page.lows[word] for word in draft.source):
            person = _named_after(reading, page, number, noun, spoken)
            if person is not None:
                found[draft.head] = person
    return found


def _noun(page: Page, source: Sequence[int]) -> str:
    """Return the noun that a source is about: "official" in "a senior official in Riga"."""
    end = next(
        (at for at in source[1:] if page.lows[at] in PREPOSITIONS or page.lows[at] in {",", "who"}), source[-1] + 1
    )
    return page.lows[end - 1]


def _named_after(reading: Reading, page: Page, number: int, noun: str, spoken: dict[int, Draft]) -> Person | None:
    """Return the first person named in the sentences after a lead, where that one speaks and is such a one."""
    for mention in _first_names(reading, page, number):
        person = reading.cast.entity(mention)
        first, last = page.layout.word_range(mention.span)
        named, _ = page.layout.word_range(mention.name)
        begin = max((at for at in spoken if at <= first), default=-1)
        speaks = begin >= 0 and last - 1 in spoken[begin].source
        told = any(low in _SPEAKS for low in page.lows[last : last + 4]) and page.lows[last : last + 1] == ("made",)
        titles = {*page.lows[first:named], *(page.lows[begin:named] if speaks else ()), *_apposition(page, last)}
        offices = titles & _TITLES
        fits = told if noun in _BROAD else (speaks or told) and (not offices or noun in offices)
        return person if isinstance(person, Person) and fits else None
    return None


def _first_names(reading: Reading, page: Page, number: int) -> Iterator[Mention]:
    """Yield the names of two words and more of persons whom the sentences after a lead bring in."""
    sentences = page.layout.sentences
    low = sentences[number].span.end
    high = sentences[min(len(sentences) - 1, number + _SOON)].span.end
    known = set()
    mentions = reading.cast.mentions
    for mention in mentions[: bisect_left(mentions, high, key=lambda one: one.span.start)]:
        fresh = mention.actor not in known
        known.add(mention.actor)
        if fresh and mention.span.start >= low and mention.form == "name":
            entity = reading.cast.entity(mention)
            if isinstance(entity, Person) and entity.name and " " in entity.name:
                yield mention


def _apposition(page: Page, last: int) -> Sequence[str]:
    """Return the words between a comma behind a name and the next comma."""
    if page.lows[last : last + 1] != (",",):
        return ()
    end = next((at for at in range(last + 1, min(len(page.lows), last + 1 + _TITLE)) if page.lows[at] == ","), last)
    return page.lows[last + 1 : end]
