"""Words passed on: "Interfax quoted the minister as saying …", "the minister was quoted by Interfax as saying …".

The speaker is the one who is quoted, never the medium that passes the words on; that one is the outlet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.parse.claims.drafts import Draft, by_sentence, in_order
from summitkit.parse.claims.phrases import STOPS, subject_before
from summitkit.parse.wording import PREPOSITIONS, places, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.claims.page import Page

__all__ = ["QUOTED", "with_quoted", "without_asides"]

QUOTED = "claims.quoted"
_CONFIDENCE = 0.85
_PASSES_ON = words("quoted quotes quoting cited cites citing reported")
_SAYING = words("saying telling stating declaring adding denying confirming warning insisting acknowledging")
_ASIDES = words("quoted cited")
_BE = words("was were is are been being be")
_BEFORE_PASSIVE = _BE | words("has have had also later widely")
_OPENERS = words('“ " `` « ‘')
_ADJUNCTS = words("on in at by during adding noting")
_REACH = 16  # words between "quoted" and "as"
_BY = 8  # words of the medium after "by"
_SHORT = 3
_LONG = 20  # words of a subject at most


@attrs.frozen(slots=True, kw_only=True)
class _Passing:
    """The words of a report that passes on what somebody said.

    Attributes:
        begin: its first word, the subject's.
        source: those of the speaker.
        cue: those that report.
        end: the word after "saying" and the medium after it.
        passed: the word "quoted".
        via: who passes it on.
    """

    begin: int
    source: range
    cue: tuple[int, ...]
    end: int
    passed: int
    via: range = range(0)


def with_quoted(page: Page, drafts: Sequence[tuple[Draft, float]]) -> list[tuple[Draft, float]]:
    """Return drafts with those of words passed on put right or added, ordered by head.

    Args:
        page: the text.
        drafts: others with their confidence, ordered by head.
    """
    found = by_sentence(page, drafts)
    for passing in _passings(page):
        number = page.sentence_of[passing.passed]
        found[number] = _passed_on(page, passing, found.get(number, []))
    return in_order(found)


def _passed_on(page: Page, passing: _Passing, drafts: Sequence[tuple[Draft, float]]) -> list[tuple[Draft, float]]:
    """Return the drafts of a sentence with that of what is passed on in it."""
    saying = passing.cue[-1]
    content = _content(page, passing)
    mine = [pair for pair in drafts if _is_of(pair[0], passing)]
    model = max(mine, key=lambda pair: len(set(pair[0].content) & set(content)), default=None)
    chance = _CONFIDENCE
    if model is not None and (not content or set(content) & set(model[0].content)):
        content, chance = _without(model[0].content, passing), max(chance, model[1])
    if not content:
        return list(drafts)
    draft = Draft(
        head=saying,
        chance=0.9,
        source=tuple(passing.source),
        cue=passing.cue,
        content=content,
        rule=QUOTED,
        via=tuple(passing.via),
    )
    outers = [pair for pair in mine if passing.via and saying in pair[0].content]
    around = [(_with_words(outer, draft), sure) for outer, sure in outers]
    rest = [(_before_passing(page, other, passing), sure) for other, sure in drafts if (other, sure) not in mine]
    return [*rest, *around, (draft, chance)]


def _before_passing(page: Page, draft: Draft, passing: _Passing) -> Draft:
    """Return a draft whose content doesn't run into the words at the end that pass it on."""
    if draft.head >= passing.begin or passing.passed not in draft.content or draft.content[-1] >= passing.end:
        return draft
    end = passing.begin - (page.lows[passing.begin - 1] == ",")
    content = tuple(word for word in draft.content if word < end)
    return attrs.evolve(draft, content=content) if content else draft


def _with_words(outer: Draft, inner: Draft) -> Draft:
    """Return the draft of who passes words on, "Interfax quoted X as saying", with the words themselves."""
    return attrs.evolve(outer, content=tuple(sorted({*outer.content, *inner.content})))


def without_asides(page: Page, drafts: Sequence[tuple[Draft, float]]) -> list[tuple[Draft, float]]:
    """Return drafts without those that only tell through whom another came: "Kask, as quoted by Interfax, said".

    Such words are no part of a source or content either, and whoever stands before them speaks.

    Args:
        page: the text.
        drafts: with their confidence, ordered by head.
    """
    asides: dict[int, list[tuple[int, int]]] = {}
    for word in places(_ASIDES, page.lows):
        if word and _is_aside(page, word):
            begin = word - (page.lows[word - 1] == "as")
            asides.setdefault(page.sentence_of[word], []).append((begin, word))
    kept = []
    sources = {word for draft, _ in drafts if page.lows[draft.head] == "according" for word in draft.source}
    for draft, chance in drafts:
        if draft.head in sources and page.lows[draft.head] in _ASIDES:
            continue  # "according to a source quoted by Interfax"
        better = draft
        near = asides.get(page.sentence_of[draft.head], ())
        for begin, passed in near:
            better = _past_aside(page, better, begin, passed) if better.content else better
        if better.content and not any(draft.head in aside for aside in near):
            kept.append((better, chance))
    return kept


def _is_aside(page: Page, word: int) -> bool:
    """Say whether "quoted" or "cited" at a word goes on with "by" and has no verb of its own."""
    if page.lows[word + 1 : word + 2] != ("by",):
        return False
    return page.lows[word - 1] in {"as", ","} and "saying" not in page.lows[word : word + _REACH]


def _past_aside(page: Page, draft: Draft, begin: int, passed: int) -> Draft:
    """Return a draft that an aside at `begin` has no part in."""
    content = draft.content
    if content[0] in {begin, passed}:
        comma = next((word for word in content[: _BY + 2] if page.lows[word] == ","), content[-1])
        content = tuple(word for word in content if word > comma)
    source = draft.source
    if source and begin < source[-1] < draft.head and page.sentence_of[begin] == page.sentence_of[draft.head]:
        first, _ = page.words_of(page.sentence_of[begin])
        source = tuple(subject_before(page, first, begin - (page.lows[begin - 1] == ","))) or source
    return attrs.evolve(draft, content=content, source=source)


def _is_of(draft: Draft, passing: _Passing) -> bool:
    """Say whether a draft is read from the same words: its cue lies among them."""
    return passing.passed <= draft.head <= passing.cue[-1]


def _without(content: Sequence[int], passing: _Passing) -> tuple[int, ...]:
    """Return a content without the words that report it."""
    return tuple(word for word in content if not passing.begin <= word < passing.end)


def _passings(page: Page) -> Iterator[_Passing]:
    for place in places({"as"}, page.lows):
        if page.lows[place + 1 : place + 2] == () or page.lows[place + 1] not in _SAYING:
            continue
        first, last = page.words_of(page.sentence_of[place])
        passed = next(
            (word for word in range(place - 1, max(first, place - _REACH) - 1, -1) if page.lows[word] in _PASSES_ON), -1
        )
        if passed <= first or page.quote[passed] >= 0:
            continue
        found = _passive(page, first, passed, place) or _active(page, first, passed, place)
        if found is not None:
            yield attrs.evolve(found, end=_past_medium(page, found.end, last))


def _passive(page: Page, first: int, passed: int, place: int) -> _Passing | None:
    """Return "X was quoted (by Y) as saying"."""
    verb = passed
    while verb > first and page.lows[verb - 1] in _BEFORE_PASSIVE:
        verb -= 1
    if not _BE.intersection(page.lows[verb:passed]):
        return None
    subject = subject_before(page, first, verb) or _whole(page, first, verb)
    return _Passing(
        begin=subject.start if subject else verb,
        source=subject,
        cue=(*range(verb, passed + 1), place, place + 1),
        end=place + 2,
        passed=passed,
    )


def _whole(page: Page, first: int, verb: int) -> range:
    """Return all words before a verb where they are one long noun phrase: "a senior official who saw the letter"."""
    plain = page.lows[first] not in PREPOSITIONS and not {",", ";", ":"}.intersection(page.lows[first:verb])
    return range(first, verb if plain and 0 < verb - first <= _LONG else first)


def _active(page: Page, first: int, passed: int, place: int) -> _Passing | None:
    """Return "Y quoted X as saying"."""
    subject = subject_before(page, first, passed)
    source = range(passed + 1, place)
    if not source or page.lows[passed + 1] == "by":
        return None
    begin = subject.start if subject else passed
    return _Passing(begin=begin, source=source, cue=(place, place + 1), end=place + 2, passed=passed, via=subject)


def _past_medium(page: Page, place: int, last: int) -> int:
    """Return the word after "by the TASS news agency" and the like, where that stands after "saying"."""
    if place < last and page.lows[place] == "by":
        for word in range(place + 1, min(last, place + _BY)):
            if page.lows[word] in {"that", ",", ":"} or page.lows[word] in STOPS or page.forms[word] in _OPENERS:
                return word
    return place


def _content(page: Page, passing: _Passing) -> tuple[int, ...]:
    """Return what follows the words that report, up to the end of the sentence, or what stands before them."""
    first, last = page.words_of(page.sentence_of[passing.passed])
    while last > passing.end and page.forms[last - 1] in STOPS and page.quote[last - 1] < 0:
        last -= 1
    begin = passing.end
    if page.lows[begin - 1] == "telling":  # "as telling Berg that"
        begin = next((word for word in range(begin, min(last, begin + _BY)) if page.lows[word] == "that"), begin)
    while begin < last and page.lows[begin] in {",", ":"}:
        begin += 1
    if last - begin >= _SHORT and page.lows[begin] not in _ADJUNCTS:
        return tuple(range(begin, last))
    comma = passing.begin - 1
    if comma <= first or (page.lows[comma] != "," and page.quote[comma] < 0):
        return ()
    return tuple(range(first, comma + (page.quote[comma] >= 0)))
