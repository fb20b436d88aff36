"""Noun phrases that may name a summit: the head noun, the modifiers to its left, the complements to its right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, Person
from summitkit.parse.scene import Moment, Scene, Side, Town
from summitkit.parse.summits.complements import TOPIC_STOPS, is_name, right_end
from summitkit.parse.summits.heads import heads_in
from summitkit.parse.summits.numbering import days_lasting, days_named, is_number, number_named
from summitkit.parse.summits.vocabulary import (
    CLOSES,
    HEADS,
    LEADERS,
    MINISTERIAL,
    OFFICERS,
    OPENS,
    PARTS,
    PREMODIFIERS,
    PREVIOUS,
    names_edition,
    series_number,
)
from summitkit.parse.wording import (
    AUXILIARIES,
    CLAUSE_STARTS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SAID,
    cardinal,
    duration_days,
    ordinal,
    words,
    year,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.text.sentences import Sentence

__all__ = ["Phrase", "phrases_of"]

_DASHES = frozenset(["-", "–", "—", "‑", "‐", "/"])
_APOSTROPHES = frozenset(["'", "’"])
_GENITIVES = frozenset(["'s", "’s"])
_TIME_GENITIVES = words("year month week today tomorrow yesterday decade")
_MAX_LEFT = 16
_HABITUAL = frozenset(["mid-year", "year-end"])  # when it is held every year


@attrs.frozen(slots=True, kw_only=True)
class Phrase:
    """A noun phrase whose head can name a summit.

    Attributes:
        first, last: its words, without the article.
        head: the head noun.
        determiner: the article, possessive or other determiner before it, "" where there is none.
        left: the words before the head, in lower case.
        right: the words after the head, in lower case.
        ordinal: its number in a series.
        year: the year that it is named by ("the 2005 summit").
        days: its length ("two-day").
        sides: actors named inside, in order.
        town: the town that it is named by or said to be in.
        moments: dates inside it.
        part_of: whether it is a part of a summit ("second phase of the …").
    """

    first: int
    last: int
    head: int
    determiner: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    ordinal: int | None
    year: int | None
    days: int | None
    sides: tuple[Side, ...]
    town: Town | None
    moments: tuple[Moment, ...]
    part_of: bool


def phrases_of(scene: Scene, sentence: Sentence) -> Iterator[Phrase]:
    """Yield the phrases of a sentence that may name summits, without overlaps, from left to right."""
    last = sentence.first
    for head in heads_in(scene, sentence):
        if head >= last:
            phrase = _phrase(scene, sentence, head)
            yield phrase
            last = phrase.last


def _phrase(scene: Scene, sentence: Sentence, index: int) -> Phrase:
    head = _last_noun(scene, sentence, index)
    first = max(sentence.first, index - 2) if scene.lower[index] in _GENITIVES else _left(scene, sentence.first, index)
    series = names_edition(scene.lower[head], scene.word(head + 1))
    if scene.lower[first] == "following" and first < head and scene.word(first - 1) not in DETERMINERS:
        first += 1  # "following talks with Lopez", but "the following talks"
    last = right_end(scene, sentence.last, head + 1 + series)
    part_of = scene.lower[index] in PARTS and scene.word(index + 1) == "of"
    left = scene.lower[first:head]
    words = scene.lower[first:last]
    inside = (*scene.forms[first : head + 1 + series], *(scene.forms[head + 1 : last] if part_of else ()))
    moments = tuple(
        moment
        for moment in scene.moments_in(first, last)
        if not is_number(scene, moment, head)
        and not _is_ordinal(scene, moment)
        and scene.lower[moment.first] not in _HABITUAL
        and not _counts_within(scene, moment, head)
    )
    named = scene.forms[first:head]
    return Phrase(
        first=first,
        last=last,
        head=head,
        determiner=_determiner(scene, sentence.first, first),
        left=tuple(left),
        right=tuple(scene.lower[head + 1 : last]),
        ordinal=number_named(scene, first, last, inside, moments),
        year=next((value for word in named if (value := year(word))), None),
        days=days_named(words) or days_lasting(scene, last, sentence.last),
        sides=scene.all_sides_in(first, last),
        town=next(iter(scene.towns_in(first, last)), None),
        moments=moments,
        part_of=part_of,
    )


def _counts_within(scene: Scene, moment: Moment, head: int) -> bool:
    """Say whether a year only tells within which a meeting is numbered: "their second meeting this year"."""
    this = tuple(scene.lower[moment.first : moment.last]) == ("this", "year")
    return this and moment.first == head + 1 and ordinal(scene.forms[head - 1]) is not None


def _last_noun(scene: Scene, sentence: Sentence, head: int) -> int:
    """Return the last of the nouns that follow each other: "summit meeting", "the Andean Meeting (AM 6) summit"."""
    while head + 1 < sentence.last and scene.lower[head] not in TOPIC_STOPS:
        after = head + 1
        if scene.lower[after] == "(":
            after = next((word + 1 for word in range(after + 2, after + 4) if scene.word(word) == ")"), after)
        if after >= sentence.last or scene.lower[after] not in HEADS:
            break
        head = after
    return head


def _is_ordinal(scene: Scene, moment: Moment) -> bool:
    """Say whether a date is no more than "the first", which of days or phases means no day of the month."""
    said = scene.forms[moment.first : moment.last]
    return ordinal(said[-1]) is not None and said[-1].isalpha() and all(word.lower() == "the" for word in said[:-1])


def _determiner(scene: Scene, start: int, first: int) -> str:
    if first <= start:
        return ""
    word = scene.lower[first - 1]
    if word in DETERMINERS:
        return word
    return "'s" if word in _GENITIVES or word in _APOSTROPHES else ""


def _left(scene: Scene, start: int, index: int) -> int:
    """Return the first word of the modifiers before the word `index`."""
    side = scene.side(index)
    alone = side is None or side.form == "pronoun" or series_number(scene.lower[index]) is not None
    first = index if side is None or alone else max(start, min(index, side.name_first))
    while first > start and index - first < _MAX_LEFT:
        step = _step_left(scene, start, first)
        if step == first:
            break
        first = step
    return first


def _step_left(scene: Scene, start: int, first: int) -> int:
    """Return the first word of one more modifier before `first`, or `first` where there is none."""
    before = first - 1
    word = scene.lower[before]
    if word == "the" and before > start and _joins(scene, start, before - 1):
        return before - 1
    moment = scene.moment(before)
    if moment is not None and moment.last <= first and not is_number(scene, moment, first):
        return moment.first if moment.first >= start else first
    if word in _COUNTED and scene.word(before - 1) in _DASHES:
        counted = before - 2 >= start and cardinal(scene.lower[before - 2])
        return before - 2 if counted else first  # "two- day", broken at the end of a line
    if word in {"of", "governors"}:
        step = _step_over_of if word == "of" else _step_over_bankers
        return step(scene, start, before, first)
    if word in DETERMINERS:
        such = word == "such" and before > start and _sets_apart(scene.forms[before - 1])
        return before - 1 if such else first  # "the first such meeting"
    marked = word in _GENITIVES or word in _APOSTROPHES
    return _genitive(scene, start, before, first) if marked else _step_over_name(scene, start, first)


def _step_over_bankers(scene: Scene, start: int, before: int, first: int) -> int:
    """Step over "ministers and central bank governors" in "the finance ministers and … governors meeting"."""
    return before - 4 if tuple(scene.lower[max(start, before - 4) : before]) == _BANKERS else first


_BANKERS = ("ministers", "and", "central", "bank")


def _sets_apart(word: str) -> bool:
    """Say whether a word tells one meeting of a kind from the others: "the first", "the last"."""
    return word.lower() in {"last", "next", "previous", "only"} or ordinal(word) is not None


def _step_over_of(scene: Scene, start: int, before: int, first: int) -> int:
    """Step over "heads of" in "Heads of State Summit" and over "two days of" in "two days of talks"."""
    if scene.word(before - 1) == "heads" and before - 1 >= start:
        return before - 1
    counted = scene.word(before - 1) in _LENGTHS and before - 2 >= start and cardinal(scene.lower[before - 2])
    return before - 2 if counted else first


_COUNTED = frozenset(["day", "hour", "week", "nation", "party", "way"])
_LENGTHS = frozenset(["days", "hours", "weeks", "minutes", "rounds"])


def _step_over_name(scene: Scene, start: int, first: int) -> int:
    """Step over a name, a mark inside one, or a word that may modify the name of a summit."""
    before = first - 1
    word, form = scene.lower[before], scene.forms[before]
    side = scene.side(before)
    if side is not None and side.last <= first and side.form != "pronoun" and side.first >= start:
        return first if isinstance(side.entity, Person) and scene.lower[side.first] == form else side.first
    if word == ")" and before - 2 > start and scene.forms[before - 2] == "(":
        return before - 2
    dash = word in _DASHES and before > start and is_name(scene, before - 1) and is_name(scene, first)
    joined = word in {"and", "plus", ","} and _joins(scene, start, before)
    known = word in PREMODIFIERS or duration_days(word) or ordinal(form) is not None or year(form)
    known = known or word.endswith(("-minute", "-hour"))
    known = known or (before > start and _describes(word) and _begins(scene, before - 1))
    known = known or (before > start + 1 and _describe(scene, before) and _begins(scene, before - 2))
    return before if dash or joined or known or is_name(scene, before) else first


def _describes(word: str) -> bool:
    """Say whether a word that isn't known may be an adjective or a noun before the head: "an anti-terror summit"."""
    verb = word.endswith("ed") and "-" not in word
    return word.replace("-", "").isalpha() and not verb and word not in _NO_ADJECTIVES


def _describe(scene: Scene, index: int) -> bool:
    """Say whether two words may be adjectives or nouns before the head: "a long budget summit"."""
    return _describes(scene.lower[index]) and _describes(scene.lower[index - 1])


def _begins(scene: Scene, index: int) -> bool:
    """Say whether a word is an article, a possessive or a number, with which the name of a summit begins."""
    word = scene.lower[index]
    return bool(
        word in _BEGINNINGS | (PREMODIFIERS - OFFICERS - PREVIOUS)
        or duration_days(word)
        or ordinal(scene.forms[index]) is not None
    )


_BEGINNINGS = frozenset(["a", "an", "the", "their", "its", "'s", "’s"])
_NO_ADJECTIVES = (
    PREPOSITIONS | CONJUNCTIONS | CLAUSE_STARTS | AUXILIARIES | SAID | DETERMINERS | OPENS | CLOSES | frozenset(HEADS)
) | words(
    "hold holds held holding met meet meets took take takes led left made gave host hosts earlier later then also"
)


def _genitive(scene: Scene, start: int, mark: int, first: int) -> int:
    """Step over "leaders'", "Sunday's" and "this year's" but stop at an owner: "Russia's summit with China"."""
    before = mark - 1
    if before < start:
        return first
    word = scene.lower[before]
    if word in LEADERS | MINISTERIAL:
        return before
    moment = scene.moment(before)
    if moment is not None and moment.last == mark and moment.first >= start:
        return moment.first  # "Wednesday's summit"
    if word in _TIME_GENITIVES:
        return before - 1 if scene.word(before - 1) in {"this", "last", "next", "previous"} else before
    if scene.forms[before].endswith(("s", "S")) and word in PREMODIFIERS:
        return before
    return first


def _joins(scene: Scene, start: int, word: int) -> bool:
    """Say whether "and", "plus" or a comma joins two names that both modify the head: "A, B and C Summit"."""
    if word <= start or scene.lower[word] not in {"and", "plus", ","}:
        return False
    after = word + 2 if scene.word(word + 1) == "the" else word + 1
    left, right = scene.side(word - 1), scene.side(after)
    if left is None or right is None or left is right:
        return False
    joined = scene.lower[word] == "plus" or "plus" in scene.lower[max(start, word - 6) : word]
    return joined and all(isinstance(side.entity, (Country, Organization)) for side in (left, right))
