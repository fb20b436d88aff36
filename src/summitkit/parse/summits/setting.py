"""The words around one mention of a summit, and what they tell of its place, its time and how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.summit import SummitStatus
from summitkit.parse.summits.clauses import is_this, named_from
from summitkit.parse.summits.dating import Dating
from summitkit.parse.summits.datings import dating_of
from summitkit.parse.summits.forwarding import forward
from summitkit.parse.summits.statuses import CALLED_OFF, status_of
from summitkit.parse.summits.venues import Venue, venue_of
from summitkit.parse.summits.vocabulary import CLOSES, HOLDING, OPENS
from summitkit.parse.wording import SAID, ordinal, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.recognition import Candidate

__all__ = ["Setting", "setting_of"]


@attrs.frozen(slots=True, kw_only=True)
class Setting:
    """What the words around one mention tell.

    Attributes:
        venue, dating: place and time, None where nothing is said.
        status: the status that words give by themselves ("postponed", "ended", "will be held").
        status_word: the word that gives it.
        present: whether the words have the summit going on or over: "said at the summit", "opened the summit".
    """

    venue: Venue | None
    dating: Dating | None
    status: SummitStatus | None
    status_word: int | None
    present: bool


_BREAKS = frozenset([".", ";", ":", "?", "!", "”", "“", '"', "''", "``", "--", "—"])
_STOPS = words(
    """
    but although though whereas because if despite unless after since before following ahead including concerning
    regarding
    """
)
_REACH = 26
_LEFT_REACH = 14


def setting_of(scene: Scene, candidate: Candidate) -> Setting:
    """Return place, time and status as the sentence around a mention gives them."""
    right = _right_words(scene, candidate)
    left = _left_words(scene, candidate)
    status, word = status_of(scene, left, right, candidate)
    dating = dating_of(scene, candidate, left, right)
    if dating is not None and _is_weekday(scene, dating) and _lies_ahead(scene, candidate):
        dating = forward(dating, scene.reading.published)
    return Setting(
        venue=venue_of(scene, candidate, left, right),
        dating=dating,
        status=status,
        status_word=word,
        present=status in {SummitStatus.ONGOING, SummitStatus.CONCLUDED} or _is_present(scene, candidate),
    )


def _is_weekday(scene: Scene, dating: Dating) -> bool:
    """Say whether a date is told without figures, as a day of the week is: "on Friday"."""
    return not any(form[:1].isdigit() for form in scene.forms[dating.first : dating.last])


def _lies_ahead(scene: Scene, candidate: Candidate) -> bool:
    """Say whether the clause tells of a summit to come: "ahead of the summit", "would not sign at the summit"."""
    named = any(moment.first < candidate.phrase.head for moment in candidate.phrase.moments)
    if named or candidate.when is not None:
        return False
    start = named_from(scene, candidate.phrase)
    clause = scene.lower[max(scene.sentence(candidate.phrase.head).first, start - _LEFT_REACH) : start]
    ahead = tuple(clause[-2:]) == ("ahead", "of") or bool(_FORESIGHT.intersection(clause))
    return ahead or (bool({"will", "would"}.intersection(clause)) and "had" not in clause)


_FORESIGHT = words("expectations preparatory run-up")
_THERE = words("at during told attended addressed attending addressing opened chaired hosted")
_NOT_YET = words("will would to can could may might should expected due scheduled plans planned set next last")


def _is_present(scene: Scene, candidate: Candidate) -> bool:
    """Say whether somebody speaks or acts at the summit: "said at the summit", "told the forum"."""
    start = candidate.phrase.first
    first = max(scene.sentence(candidate.phrase.head).first, start - _THERE_REACH)
    near = scene.lower[max(first, start - 3) : start]
    if candidate.when is None and is_this(scene, candidate.phrase):
        return True
    if candidate.when is not None or not _THERE.intersection(near):
        return False
    if candidate.phrase.determiner in {"a", "an"} and "expected" in scene.lower[scene.sentence(start).first : start]:
        return False  # "is expected to raise the matter of fish during a meeting with"
    return not _NOT_YET.intersection(scene.lower[first:start])


_THERE_REACH = 8


def _right_words(scene: Scene, candidate: Candidate) -> range:
    """Return the words after the phrase that can still speak of it."""
    phrase = candidate.phrase
    stop = min(scene.sentence(phrase.head).last, phrase.last + _REACH)
    index = phrase.last
    if scene.word(named_from(scene, phrase) - 1) in _SHUNS:
        return range(index, index)  # "skipped the summit to deal with a storm in Lima"
    if scene.word(index) == "," and _is_lapse(scene, named_from(scene, phrase)):
        return range(index, index)
    while index < stop:
        word = scene.lower[index]
        if word in _QUOTES and scene.word(index - 1) in _TITLED:
            index = _past_title(scene, index, stop)
            continue
        if word == "," and scene.word(index + 1) in {"the", "its", "their"}:
            index = _past_apposition(scene, index, stop)
            continue
        if (
            word in _BREAKS
            or (word in _STOPS and not _goes_on(scene, index))
            or word in SAID
            or word in {"according", "with"}
            or _is_other(scene, index)
            or (word == "that" and _is_reported(scene, phrase.first))
            or (word == "and" and scene.word(index + 1) in _NEXT_ACTS)
            or (word == "," and scene.word(index + 1) == "and" and scene.word(index + 2) in {"in", "at", "to"})
        ):
            break
        if (
            word.endswith("ed")
            and word not in HOLDING | _DESCRIBED
            and word not in OPENS | CLOSES
            and word not in CALLED_OFF
            and scene.side(index) is None
        ):
            break
        index += 1
    return range(phrase.last, index)


_SHUNS = words("skip skips skipped miss missed boycott boycotted")


_QUOTES = frozenset(['"', "“", "``"])
_TITLED = words("dubbed entitled titled called named themed theme")
_DESCRIBED = words("industrialised industrialized advanced developed")


def _past_title(scene: Scene, quote: int, stop: int) -> int:
    """Return the word after a title in quotation marks: "the forum dubbed "A Sea for All", scheduled for May"."""
    closes = (word for word in range(quote + 1, stop) if scene.lower[word] in {'"', "”", "''"})
    return min(next(closes, stop - 1) + 1, stop)


def _goes_on(scene: Scene, index: int) -> bool:
    """Say whether "but" has the summit itself go on: "planned for May but was put off"."""
    ago = {"ago", "last", "earlier"}.intersection(scene.lower[max(0, index - 3) : index])
    return scene.lower[index] == "but" and scene.word(index + 1) in {"was", "had", "has", "were"} and not ago


def _is_reported(scene: Scene, first: int) -> bool:
    """Say whether somebody says something in the sentence before a word: "told reporters after the meeting that"."""
    return bool(SAID.intersection(scene.lower[scene.sentence(first).first : first]))


def _is_lapse(scene: Scene, start: int) -> bool:
    """Say whether a sentence goes on from a summit: "After the summit, they are to travel to Quito on Friday"."""
    return scene.word(start - 1) in {"after", "following", "before"} and scene.sentence(start).first == start - 1


_NEXT_ACTS = words(
    "pay pays paid travel travels meet meets hold holds visit visits sign signs attend attends fly flies then later"
)


def _past_apposition(scene: Scene, comma: int, stop: int) -> int:
    """Return the comma after "the first since 1999" that stands between commas, else the word after the comma."""
    if ordinal(scene.word(comma + 2)) is None:
        return comma + 1
    return next((word for word in range(comma + 2, min(stop, comma + _ASIDE)) if scene.lower[word] == ","), comma + 1)


_ASIDE = 12


def _is_other(scene: Scene, index: int) -> bool:
    """Say whether another summit is named at a word."""
    other = scene.lower[index] in {"summit", "mini-summit", "forum", "conference", "talks"}
    return other and scene.moment(index) is None


def _left_words(scene: Scene, candidate: Candidate) -> range:
    """Return the words before the phrase that can speak of it: back to the clause's start or a word of saying."""
    start = max(scene.sentence(candidate.phrase.head).first, candidate.phrase.first - _LEFT_REACH)
    index = candidate.phrase.first
    while index > start:
        word = scene.lower[index - 1]
        if word in _BREAKS or word in SAID or word in _STOPS or _is_other(scene, index - 1):
            break
        index -= 1
    return range(index, candidate.phrase.first)
