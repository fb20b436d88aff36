"""The days of the summit that a text is about, told at its beginning, and days of a week that records give by month."""

from __future__ import annotations

import datetime
from itertools import islice
from typing import TYPE_CHECKING

from summitkit.model.when import DatePrecision, UncertainDate
from summitkit.parse.summits.clauses import said_then
from summitkit.parse.summits.dating import Dating
from summitkit.parse.summits.datings import TRAVELS
from summitkit.parse.summits.vocabulary import head_of
from summitkit.parse.wording import cardinal, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Moment, Scene
    from summitkit.text.sentences import Sentence

__all__ = ["by_month", "days_met", "opening_dating", "prepares"]

_OPENING = 2
_DATELINE = 4
_NEAR = 6
_RECENT = 1
_NOT_HELD = words("will ahead before prepare preparing next expected due scheduled announced planned after left leaves")
_BEGINNING = words("start begin begins began beginning open opens opened opening first")
_ENDING = words("end ended ends final last closing concluded wrapped wound")


def opening_dating(scene: Scene, *, reported: bool, present: bool) -> Dating | None:
    """Return the days that the opening sentences give: "three days of talks" or, of a summit reported, its own day.

    The day of a statement on what is to come is that of the summit only where people are `present` there.
    """
    sentences = (s for s in scene.reading.layout.sentences if s.kind != "heading" and s.last > s.first)
    body = list(islice(sentences, _OPENING + 1))
    filled = next((days for sentence in body[: _OPENING + 1] if (days := _days_filled(scene, sentence))), None)
    for sentence in body[:_OPENING]:
        days = _days(scene, sentence) or filled
        moments = [moment for moment in scene.moments_in(sentence.first, sentence.last) if _is_day(scene, moment)]
        if not moments or (days is None and not reported):
            continue
        if days is None and not present and (_foretells(scene, sentence, moments[0]) or prepares(scene, sentence)):
            continue
        before = scene.lower[sentence.first : moments[0].first]
        if days is None and (_NOT_HELD.intersection(before) or TRAVELS.intersection(before[-_NEAR:])):
            continue
        if days or _is_recent(moments[0], scene.reading.published):
            ended = filled is not None or bool(_ENDING.intersection(scene.lower[sentence.first : sentence.last]))
            return _counted(moments[0], days, ended=ended)
    return None


def _is_day(scene: Scene, moment: Moment) -> bool:
    """Say whether a date is one known day, and no "three hours later"."""
    return _day(moment) is not None and not _LAPSES.intersection(scene.lower[moment.first : moment.last])


def _foretells(scene: Scene, sentence: Sentence, moment: Moment) -> bool:
    """Say whether a date is that of a statement on what is to come: "said on Monday that she would attend"."""
    ahead = {"would", "will"}.intersection(scene.lower[sentence.first : sentence.last])
    announced = scene.word(moment.first - 1) == "announced" or _in_dateline(scene, sentence, moment)
    return bool(ahead) and (said_then(scene, moment) or announced)


def _in_dateline(scene: Scene, sentence: Sentence, moment: Moment) -> bool:
    """Say whether a date is that of the dateline: "LIMA (July 6) --", "LIMA, July 6 (AP) -"."""
    opening = moment.first - sentence.first <= _DATELINE
    return opening and scene.word(moment.last) in {")", "(", "--", "-", "–", "—", "/", "."}


def prepares(scene: Scene, sentence: Sentence) -> bool:
    """Say whether a sentence tells how a summit is prepared."""
    return bool({"prepare", "preparing", "preparations"}.intersection(scene.lower[sentence.first : sentence.last]))


_LAPSES = words("hour hours minutes later earlier ago")


def _day(moment: Moment) -> datetime.date | None:
    when = moment.start
    if when is None or when is not moment.end or when.earliest != when.latest:
        return None
    return when.earliest


def _is_recent(moment: Moment, published: datetime.date | None) -> bool:
    day = _day(moment)
    return day is not None and published is not None and 0 <= (published - day).days <= _RECENT


def _days(scene: Scene, sentence: Sentence) -> int | None:
    """Return the length in "three days of talks" that begin or end."""
    for word in range(sentence.first + 1, sentence.last - 2):
        if scene.lower[word] == "days" and scene.lower[word + 1] == "of" and head_of(scene.lower[word + 2]):
            near = scene.lower[max(sentence.first, word - 6) : word]
            if (_BEGINNING | _ENDING).intersection(near):
                return cardinal(scene.lower[word - 1])
    return None


def _days_filled(scene: Scene, sentence: Sentence) -> int | None:
    """Return the length of a summit now over: "After two days of argument", "signed in two days at the summit"."""
    for word in range(sentence.first + 1, sentence.last - 2):
        around = (scene.word(word - 2), scene.lower[word + 1])
        if scene.lower[word] == "days" and around in _FILLED:
            return cardinal(scene.lower[word - 1])
    return None


def days_met(scene: Scene) -> int | None:
    """Return for how many days the text at its beginning has people meet: "who met for two days in Lima"."""
    for sentence in scene.reading.layout.sentences[: _OPENING + 2]:
        for word in range(sentence.first + 3, sentence.last):
            if scene.lower[word] == "days" and scene.word(word - 2) == "for" and scene.word(word - 3) in _MET:
                return cardinal(scene.lower[word - 1])
    return None


_MET = frozenset(["met", "talked", "debated", "gathered"])
_FILLED = frozenset([("after", "of"), ("in", "at"), ("over", "at")])


def _counted(moment: Moment, days: int | None, *, ended: bool) -> Dating:
    first = end = moment.start
    day = _day(moment)
    if days and day is not None:
        more = datetime.timedelta(days=min(days, 31) - 1)
        if ended:
            first = UncertainDate.on(day - more)
        else:
            end = UncertainDate.on(day + more)
    return Dating(start=first, end=end, first=moment.first, last=moment.last)


_PARTS_OF_YEAR = frozenset([DatePrecision.HALF, DatePrecision.QUARTER, DatePrecision.SEASON])


def by_month(when: UncertainDate | None, published: datetime.date | None) -> UncertainDate | None:
    """Return the month of a date known by its week or a part of the month alone; the year for a half or a season."""
    if when is None or when.earliest is None or when.latest is None:
        return when
    if when.precision in _PARTS_OF_YEAR and when.earliest.year == when.latest.year:
        return UncertainDate.in_year(when.earliest.year)
    if when.precision is not DatePrecision.WEEK and when.iso is not None:
        return when
    first, last = when.earliest, when.latest
    if (first.year, first.month) == (last.year, last.month):
        return UncertainDate.in_month(first.year, first.month)
    if published is not None and first <= published <= last:
        return UncertainDate.in_month(published.year, published.month)
    return when
