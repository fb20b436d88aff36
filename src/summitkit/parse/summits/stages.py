"""The first or last day of a summit that its stages give: its opening ceremony, its close, "its third day"."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from summitkit.model.when import UncertainDate
from summitkit.parse.summits.dating import Dating, names_days, single_day, used
from summitkit.parse.summits.vocabulary import CLOSING, OPENING
from summitkit.parse.wording import ordinal

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.recognition import Candidate

__all__ = ["at_part", "by_noun", "entered", "just_ended", "just_over"]


def just_ended(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the month of publication as the end of "the just-ended summit"."""
    day = scene.reading.published
    if day is None or not {"just-ended", "just-concluded"}.intersection(candidate.phrase.left):
        return None
    ended = UncertainDate.in_month(day.year, day.month)
    return Dating(start=None, end=ended, first=candidate.phrase.first, last=candidate.phrase.head)


def at_part(
    scene: Scene, candidate: Candidate, adjectives: frozenset[str], parts: frozenset[str], *, role: str
) -> Dating | None:
    """Return the first or last day that "the opening ceremony on Saturday" or a closing session gives."""
    phrase = candidate.phrase
    sentence = scene.sentence(phrase.head)
    if candidate.when is not None:
        return None
    for word in scene.where(adjectives, sentence.first, sentence.last - 1):
        inside = role == "start" and phrase.first <= word < phrase.last
        if inside or scene.lower[word + 1] not in parts:
            continue
        near = scene.moments_in(max(sentence.first, word - _PART_REACH), min(sentence.last, word + _PART_REACH))
        days = [m for m in near if names_days(m) and m.start is m.end and not _quoted_apart(scene, m.first, word)]
        if days:
            nearest = min(days, key=lambda moment: abs(moment.first - word))
            return used(scene, nearest, role=role)
    return None


def by_noun(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the day that "the inauguration of the summit" or "the close of the summit" shares with its sentence."""
    start = candidate.phrase.first
    sentence = scene.sentence(candidate.phrase.head)
    near = scene.lower[max(sentence.first, start - 5) : start]
    if "of" not in near:
        return None
    noun = near[near.index("of") - 1] if near.index("of") else ""
    which = near[near.index("of") - 2] if noun == "day" and near.index("of") > 1 else ""
    role = (
        "start" if noun in _OUTSETS or which in OPENING else "end" if noun in _CLOSES_OF or which in CLOSING else None
    )
    first = 0 if candidate.sentence <= _LEAD else sentence.first
    days = [moment for moment in scene.moments_in(first, sentence.last) if single_day(moment) is not None]
    if (role is None and not ordinal(which)) or not days or {"before", "ahead", "until"}.intersection(near):
        return None
    nearest = min(days, key=lambda moment: abs(moment.first - start))
    number, day = ordinal(which), single_day(nearest)
    if noun == "day" and number and number > 1 and day is not None:
        opened = UncertainDate.on(day - datetime.timedelta(days=number - 1))
        return Dating(start=opened, end=None, first=nearest.first, last=nearest.last)
    return None if _quoted_apart(scene, nearest.first, start) else used(scene, nearest, role=role or "both")


def _quoted_apart(scene: Scene, one: int, other: int) -> bool:
    """Say whether of two words one alone stands in a quotation."""
    starts, layout = scene.reading.layout.words.starts, scene.reading.layout
    return layout.in_quotation(starts[one]) is not layout.in_quotation(starts[other])


def entered(scene: Scene, candidate: Candidate, right: range) -> Dating | None:
    """Return the first day of a summit that "enters its third day on Wednesday"."""
    for index in right:
        number = ordinal(scene.lower[index]) if scene.word(index + 1) == "day" else None
        if not number or number == 1 or scene.word(index - 1) != "its":
            continue
        for moment in scene.moments_in(index, scene.sentence(candidate.phrase.head).last):
            if (day := single_day(moment)) is not None:
                opened = UncertainDate.on(day - datetime.timedelta(days=number - 1))
                return Dating(start=opened, end=None, first=moment.first, last=moment.last)
    return None


def just_over(scene: Scene, candidate: Candidate, role: str) -> Dating | None:
    """Return the end of a meeting that the sentence calls over without a date: the day of the sentence before."""
    sentence = scene.sentence(candidate.phrase.head)
    if role != "end" or candidate.sentence == 0:
        return None
    before = scene.reading.layout.sentences[candidate.sentence - 1]
    for moment in (*scene.moments_in(sentence.first, sentence.last), *scene.moments_in(before.first, before.last)):
        if single_day(moment) is not None:
            return Dating(start=None, end=moment.start, first=moment.first, last=moment.last)
    return None


_PART_REACH = 14
_LEAD = 2  # sentences in which the day that the text began with is still meant
_OUTSETS = frozenset(["inauguration", "opening", "start", "beginning", "launch", "outset"])
_CLOSES_OF = frozenset(["end", "close", "conclusion", "closing", "finish"])
