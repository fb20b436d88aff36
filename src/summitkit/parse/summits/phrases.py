"""Noun phrases that may name a summit: the head noun, the modifiers to its left, the complements to its right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, Person
from summitkit.parse.scene import Moment, Scene, Side, Town
from summitkit.parse.summits.heads import is_head
from summitkit.parse.summits.numbering import days_named, is_number, number_named
from summitkit.parse.summits.vocabulary import (
    CLOSES,
    HEADS,
    LEADERS,
    MINISTERIAL,
    OPENS,
    PARTS,
    PREMODIFIERS,
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
_MAX_RIGHT = 24
_MAX_COMPLEMENTS = 4
_HABITUAL = frozenset(["mid-year", "year-end"])  # when it is held every year
_INSIDE_OF = (
    LEADERS
    | MINISTERIAL
    | words(
        """
        the of and state government foreign finance defence defense trade economic member members states countries
        nations assembly council senior regional his her its their counterpart counterparts president prime minister
        premier chancellor king leader plus group allies former deputy vice environment energy health interior
        """
    )
)
_TOPIC_STOPS = words(
    """
    in at from by with after before during since until when which who that where as will would has have had is are
    was were said says to be but while ahead next last this here held scheduled slated due
    """
)


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
    index = sentence.first
    while index < sentence.last:
        if is_head(scene, sentence, index):
            phrase = _phrase(scene, sentence, index)
            yield phrase
            index = max(phrase.last, index + 1)
        else:
            index += 1


def _phrase(scene: Scene, sentence: Sentence, index: int) -> Phrase:
    head = index
    while head + 1 < sentence.last and scene.lower[head + 1] in HEADS and scene.lower[head] not in _TOPIC_STOPS:
        head += 1  # "summit meeting", "summit talks"
    first = max(sentence.first, index - 2) if scene.lower[index] in _GENITIVES else _left(scene, sentence.first, index)
    series = names_edition(scene.lower[head], scene.word(head + 1))
    last = _right(scene, sentence.last, head + 1 + series)
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
        days=days_named(words),
        sides=scene.all_sides_in(first, last),
        town=next(iter(scene.towns_in(first, last)), None),
        moments=moments,
        part_of=part_of,
    )


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
    if word == "of":
        return _step_over_of(scene, start, before, first)
    if word in DETERMINERS:
        return first
    if word in _GENITIVES or word in _APOSTROPHES:
        return _genitive(scene, start, before, first)
    return _step_over_name(scene, start, first)


def _step_over_of(scene: Scene, start: int, before: int, first: int) -> int:
    """Step over "heads of" in "Heads of State Summit" and over "two days of" in "two days of talks"."""
    if scene.word(before - 1) == "heads" and before - 1 >= start:
        return before - 1
    counted = scene.word(before - 1) in _LENGTHS and before - 2 >= start and cardinal(scene.lower[before - 2])
    return before - 2 if counted else first


_LENGTHS = frozenset(["days", "hours", "weeks"])


def _step_over_name(scene: Scene, start: int, first: int) -> int:
    """Step over a name, a mark inside one, or a word that may modify the name of a summit."""
    before = first - 1
    word, form = scene.lower[before], scene.forms[before]
    side = scene.side(before)
    if side is not None and side.last <= first and side.form != "pronoun" and side.first >= start:
        return first if isinstance(side.entity, Person) and scene.lower[side.first] == form else side.first
    if word == ")" and before - 2 > start and scene.forms[before - 2] == "(":
        return before - 2
    dash = word in _DASHES and before > start and _is_name(scene, before - 1) and _is_name(scene, first)
    joined = word in {"and", "plus", ","} and _joins(scene, start, before)
    known = word in PREMODIFIERS or duration_days(word) or ordinal(form) is not None or year(form)
    known = known or (before > start and _describes(word) and _begins(scene, before - 1))
    return before if dash or joined or known or _is_name(scene, before) else first


def _describes(word: str) -> bool:
    """Say whether a word that isn't known may be an adjective or a noun before the head: "an anti-terror summit"."""
    verb = word.endswith("ed") and "-" not in word
    return word.replace("-", "").isalpha() and not verb and word not in _NO_ADJECTIVES


def _begins(scene: Scene, index: int) -> bool:
    """Say whether a word is an article, a possessive or a number, with which the name of a summit begins."""
    word = scene.lower[index]
    return bool(word in _BEGINNINGS or duration_days(word) or ordinal(scene.forms[index]) is not None)


_BEGINNINGS = frozenset(["a", "an", "the", "their", "its", "'s", "’s"])
_NO_ADJECTIVES = (
    PREPOSITIONS | CONJUNCTIONS | CLAUSE_STARTS | AUXILIARIES | SAID | DETERMINERS | OPENS | CLOSES | frozenset(HEADS)
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


def _is_name(scene: Scene, index: int) -> bool:
    """Say whether a word is written as a name: with a capital, not at a sentence's start alone, or all capitals."""
    form = scene.forms[index]
    if not form[:1].isupper() or scene.lower[index] in DETERMINERS:
        return False
    return len(form) > 1 and (
        index > scene.sentence(index).first or scene.side(index) is not None or form.isupper() or "-" in form
    )


def _right(scene: Scene, stop: int, after: int) -> int:
    """Return the word after the complements that begin at `after`."""
    last = after
    for _ in range(_MAX_COMPLEMENTS):
        step = _complement(scene, stop, last)
        if step == last or step - after > _MAX_RIGHT:
            break
        last = step
    return last


def _complement(scene: Scene, stop: int, index: int) -> int:
    """Return the word after one complement that begins at `index`, or `index` where there is none."""
    if index >= stop:
        return index
    word = scene.lower[index]
    if word == "(":
        acronym = scene.word(index + 2) == ")" and scene.forms[index + 1].isupper()
        return index + 3 if acronym else index
    if word == "here":
        moment = scene.moment(index + 1)
        after = index + 1 if moment is None else moment.last
        return after if scene.word(after) in {"with", "between"} else index
    if word in _COMPLEMENTS:
        return _COMPLEMENTS[word](scene, stop, index)
    moment = scene.moment(index)
    return moment.last if moment is not None and moment.first == index else index


def _place_or_time(scene: Scene, stop: int, index: int) -> int:
    for found in (scene.town(index + 1), scene.moment(index + 1), scene.side(index + 1)):
        if found is None or found.first != index + 1 or found.last > stop:
            continue
        if isinstance(found, Side) and (not isinstance(found.entity, Country) or found.form in {"role", "pronoun"}):
            continue
        if scene.word(found.last) in _GENITIVES:
            continue
        return found.last
    return index


def _names(scene: Scene, stop: int, index: int) -> int:
    """Return the word after "of", "between" or "with" and the names that follow, or `index` where none does."""
    last = index + 1
    while last < stop:
        side = scene.side(last)
        if side is not None and side.first >= last - 1:
            last = side.last
            continue
        form, word = scene.forms[last], scene.lower[last]
        if word == "and" and scene.word(last + 1) == "the" and ordinal(scene.word(last + 2)):
            break  # another summit
        known = (
            word in _INSIDE_OF
            or form[:1].isupper()
            or word in HEADS
            or word in _GENITIVES | _APOSTROPHES | {"-", "–", "("}
            or word.endswith(("-nation", "-member", "-state", "-country"))
        )
        if scene.moment(last) is not None or not (
            known or word in PREMODIFIERS or (word == ")" and "(" in scene.lower[index:last])
        ):
            break
        last += 1
    while last > index + 1 and scene.lower[last - 1] in _NO_ENDS:
        last -= 1
    return last if last > index + 1 and _tells(scene, index + 1, last) else index


_NO_ENDS = words("the of and his her its their ( - – 's ’s")


def _tells(scene: Scene, first: int, last: int) -> bool:
    """Say whether a complement holds a name, an office or the noun of another meeting."""
    return any(
        scene.side(word) is not None
        or scene.forms[word][:1].isupper()
        or scene.lower[word] in LEADERS | MINISTERIAL
        or scene.lower[word] in HEADS
        for word in range(first, last)
    )


def _topic(scene: Scene, stop: int, index: int) -> int:
    """Return the word after "on" or "for" and a topic ("on the Information Society"), or `index` before a date."""
    last = index + 1
    if {"sidelines", "sideline", "margins", "eve", "occasion", "behalf", "way"}.intersection(
        scene.lower[last : last + 2]
    ):
        return index
    if {"island", "islands", "outskirts", "coast", "banks", "shores", "border"}.intersection(
        scene.lower[last : last + 5]
    ):
        return index
    if last >= stop or scene.moment(last) is not None or (scene.lower[index] == "for" and not _is_name(scene, last)):
        return index
    while last < stop and last - index < _MAX_LEFT:
        word = scene.lower[last]
        if not word[:1].isalnum() or word in _TOPIC_STOPS or scene.moment(last) is not None:
            break
        last += 1
    return last if last > index + 1 else index


_COMPLEMENTS = {
    "of": _names,
    "between": _names,
    "with": _names,
    "among": _names,
    "on": _topic,
    "for": _topic,
    "in": _place_or_time,
}
