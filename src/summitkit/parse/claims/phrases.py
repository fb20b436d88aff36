"""Noun phrases and verbs by their words alone: what may be the subject before a verb, which words are finite verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.wording import PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Collection

    from summitkit.parse.claims.page import Page

__all__ = [
    "BEFORE_VERB",
    "DASHES",
    "DAYS",
    "FINITE",
    "GENITIVES",
    "HONORIFICS",
    "INSERTED",
    "MARKS",
    "NO_SUBJECT",
    "STOPS",
    "SUBJECT",
    "before_stops",
    "is_finite",
    "names_somebody",
    "subject_before",
]

BEFORE_VERB = words("also later earlier has had have previously recently again separately then since even only")
DAYS = words("monday tuesday wednesday thursday friday saturday sunday yesterday today tonight")
MARKS = words(", ; : ( ) — – -- - _ “ ” \" `` '' « » ’’")
DASHES = words("– — -- - ~ ―")
STOPS = words(". ! ? … ...")
GENITIVES = words("'s ’s")
HONORIFICS = words("mr mr. mrs mrs. ms ms. dr dr. prof prof. sir sister father brother rev. sheikh")
_BOUNDS = MARKS | words("that because if whether when while as said says")
NO_SUBJECT = words(
    """
    and but or nor yet so that which who whom whose what when where while if because as although though than whether
    how why not there here then it's after before since until by
    """
)
FINITE = words(
    """
    is are was were am has have had will would can could should must may might shall do does did isn't aren't wasn't
    weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't 's 're 've 'll said says told
    began became broke brought built bought came chose cut drew drove fell flew found gave got grew held hit kept left
    led lost made met paid ran rose saw sent set shook sold spent spoke stood struck took went withdrew won
    """
)
_NO_END = PREPOSITIONS | {"and", "or"}
_NO_NOUN_PHRASE = NO_SUBJECT - {"and", "or"}
_PARTICIPLE = 5  # letters of "going"
SUBJECT = 12  # words of a subject at most
INSERTED = 20  # words of an apposition at most


def subject_before(page: Page, first: int, verb: int) -> range:
    """Return the noun phrase that ends before a verb group, appositions included; empty where none does.

    Args:
        page: the text.
        first: the first word that it may have.
        verb: the verb.
    """
    last = verb
    while last > first and (page.lows[last - 1] in BEFORE_VERB or _is_adverb(page, last - 1)):
        last -= 1
    if last > first + 1 and page.lows[last - 1] in DAYS:  # "Israel on Monday said"
        last -= 1 + (page.lows[last - 2] in {"on", "late", "early"})
        last -= page.lows[last - 1] in {"had", "has", "have"}  # "had on Monday reported"
    begin = last
    if last > first and page.lows[last - 1] == ",":  # "the minister, Anna Kask, said"
        begin = _back(page, first, last - 1, INSERTED, MARKS)
        if begin == first or page.lows[begin - 1] != ",":
            return range(last, last)
        begin -= 1
    end, begin = begin, _back(page, first, begin, SUBJECT)
    if end - begin == SUBJECT and begin > first and page.forms[begin - 1] not in _BOUNDS:
        return range(last, last)
    subject = range(begin, last)
    return subject if names_somebody(page, subject) else range(last, last)


def _is_adverb(page: Page, word: int) -> bool:
    return page.lows[word].endswith("ly") and page.forms[word].islower()


def _back(page: Page, first: int, last: int, most: int, bounds: Collection[str] = _BOUNDS) -> int:
    """Return where the words before `last` begin that no mark or clause parts."""
    begin = last
    while begin > first and page.forms[begin - 1] not in bounds and last - begin < most:
        begin -= 1
    return begin


def before_stops(page: Page, floor: int, last: int, stops: Collection[str] = STOPS) -> int:
    """Return the end of the words from `floor` to `last` without the stops that end them."""
    while last > floor and page.forms[last - 1] in stops:
        last -= 1
    return last


def names_somebody(page: Page, subject: range) -> bool:
    """Say whether words may be a noun phrase: no clause before a comma, no link or preposition at its edges."""
    lows = page.lows[subject.start : subject.stop]
    head = lows[: lows.index(",")] if "," in lows else lows
    if not head or head[0] in NO_SUBJECT or head[0] in PREPOSITIONS or head[-1] in _NO_END:
        return False
    doing = len(head) > 1 and _is_doing(page, subject.start)  # "Scharping, who …" is somebody
    if not head[0][:1].isalnum() or doing or not _NO_NOUN_PHRASE.isdisjoint(head):
        return False
    return not any(is_finite(page, place) for place in range(subject.start, subject.start + len(head)))


def _is_doing(page: Page, word: int) -> bool:
    """Say whether a word reads as a participle: not "Ning Jizhe", nor "the Living Wage Fund" inside a sentence."""
    low = page.lows[word]
    if not low.endswith("ing") or len(low) < _PARTICIPLE:
        return False
    return page.forms[word].islower() or word == page.words_of(page.sentence_of[word])[0]


def is_finite(page: Page, word: int) -> bool:
    """Say whether a word is surely a finite verb: an auxiliary, or a past tense with an object right behind it."""
    low = page.lows[word]
    if low in GENITIVES:
        after = page.lows[word + 1] if word + 1 < len(page.lows) else ""
        return after in {"a", "the", "not", "been"}
    if not page.forms[word].islower():
        return False
    if low in FINITE:
        return True
    if not low.endswith("ed") or word + 1 >= len(page.lows):
        return False
    return page.lows[word + 1] in {"the", "a", "an", "its", "his", "her", "their", "that"}
