"""Where and when the meeting that a phrase names is held, and how far it has come, read from the words around it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Place
from summitkit.model.summit import SummitStatus
from summitkit.model.when import UncertainDate
from summitkit.parse.scene import Moment, Scene, Town, capital_of
from summitkit.parse.summits.vocabulary import NEXT
from summitkit.parse.wording import SAID, cardinal, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.summits.recognition import Candidate

__all__ = ["Dating", "Setting", "Venue", "place_at", "setting_of"]


@attrs.frozen(slots=True, kw_only=True)
class Venue:
    """A place where a summit is held.

    Attributes:
        city: its name, None where only the country is known.
        country: the country.
        first, last: the words that tell.
    """

    city: str | None
    country: Country | None
    first: int
    last: int


@attrs.frozen(slots=True, kw_only=True)
class Dating:
    """A date as the words around a summit's name use it.

    Attributes:
        start, end: the first and last day, either None where the words tell nothing of it.
        first, last: the words that tell.
    """

    start: UncertainDate | None
    end: UncertainDate | None
    first: int
    last: int


@attrs.frozen(slots=True, kw_only=True)
class Setting:
    """What the words around one mention tell.

    Attributes:
        venue, dating: place and time, None where nothing is said.
        status: the status that words give by themselves ("postponed", "ended", "will be held").
        status_word: the word that gives it.
    """

    venue: Venue | None
    dating: Dating | None
    status: SummitStatus | None
    status_word: int | None


_OPENS = words(
    """
    open opens opened opening begin begins began beginning start starts started starting kick kicks kicked
    commence commences commenced convene convened gathering gather gathered inaugurated
    """
)
_CLOSES = words(
    """
    end ends ended ending conclude concludes concluded concluding close closes closed closing wrap wraps wrapped
    wrapping wind winds wound finish finishes finished finishing until through till
    """
)
_CALLED_OFF = {
    "postponed": SummitStatus.POSTPONED,
    "postpone": SummitStatus.POSTPONED,
    "postponing": SummitStatus.POSTPONED,
    "postponement": SummitStatus.POSTPONED,
    "delayed": SummitStatus.POSTPONED,
    "rescheduled": SummitStatus.POSTPONED,
    "deferred": SummitStatus.POSTPONED,
    "cancelled": SummitStatus.CANCELLED,
    "canceled": SummitStatus.CANCELLED,
    "cancels": SummitStatus.CANCELLED,
    "cancel": SummitStatus.CANCELLED,
    "cancelling": SummitStatus.CANCELLED,
    "canceling": SummitStatus.CANCELLED,
    "cancellation": SummitStatus.CANCELLED,
    "scrapped": SummitStatus.CANCELLED,
    "scrap": SummitStatus.CANCELLED,
    "abandoned": SummitStatus.CANCELLED,
}
_OFF_VERBS = {
    "called": SummitStatus.CANCELLED,
    "call": SummitStatus.CANCELLED,
    "put": SummitStatus.POSTPONED,
    "pushed": SummitStatus.POSTPONED,
}
_FUTURE = NEXT | words("will scheduled due slated planned set expected to plans")
_HOLDING = words(
    """
    scheduled planned slated hosted organised organized expected specially-extended united chaired attended co-
    hosted fixed supposed pencilled postponed delayed called located need indeed speed proposed focused aimed
    entitled dubbed named headed
    """
)
"""Words in "-ed" after a summit's name that still speak of the summit."""

_BREAKS = frozenset([".", ";", ":", "?", "!", "”", "“", '"', "''", "``", "--", "—"])
_STOPS = words("but although though whereas because if despite unless after since before following ahead")
_REACH = 26
_LEFT_REACH = 14
_TO_SUMMIT = words(
    """
    for chair chairing attend at during join attending host hosts hosting hosted hold holding held open opened ended concluded
    wrapped up closed opens began begin start started in of concluding ending opening wrapping finished address
    meeting participate convened
    """
)
_MAX_OFFSET = 60


def setting_of(scene: Scene, candidate: Candidate) -> Setting:
    """Return place, time and status as the sentence around a mention gives them."""
    right = _right_words(scene, candidate)
    left = _left_words(scene, candidate)
    status, word = _status(scene, left, right, candidate)
    return Setting(
        venue=_venue(scene, candidate, left, right),
        dating=_dating(scene, candidate, left, right),
        status=status,
        status_word=word,
    )


def _right_words(scene: Scene, candidate: Candidate) -> range:
    """Return the words after the phrase that can still speak of it."""
    phrase = candidate.phrase
    stop = min(scene.sentence(phrase.head).last, phrase.last + _REACH)
    index = phrase.last
    while index < stop:
        word = scene.lower[index]
        if (
            word in _BREAKS
            or word in _STOPS
            or word in SAID
            or word in {"according", "with"}
            or _is_other(scene, index)
        ):
            break
        if (
            word.endswith("ed")
            and word not in _HOLDING
            and word not in _OPENS | _CLOSES
            and word not in _CALLED_OFF
            and scene.side(index) is None
        ):
            break
        index += 1
    return range(phrase.last, index)


def _is_other(scene: Scene, index: int) -> bool:
    """Say whether another summit is named at a word."""
    return scene.lower[index] in {"summit", "forum", "conference", "talks"} and scene.moment(index) is None


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


def _venue(scene: Scene, candidate: Candidate, left: range, right: range) -> Venue | None:
    phrase = candidate.phrase
    if phrase.town is not None and (
        phrase.town.first < phrase.head or scene.word(phrase.town.first - 1) in {"in", "at"}
    ):
        return _at(phrase.town)
    for side in phrase.sides:
        if side.first > phrase.head and scene.word(side.first - 1) == "in" and isinstance(side.entity, Country):
            return Venue(city=None, country=side.entity, first=side.first, last=side.last)
    for index in right:
        found = place_at(scene, index, right.stop)
        if found is not None:
            return found
    hosted = _hosted(scene, left)
    if hosted is not None:
        return hosted
    if scene.word(phrase.first - 1) in _TO_SUMMIT or (scene.word(phrase.first - 2) in _TO_SUMMIT):
        places = [
            found for index in reversed(left) if (found := place_at(scene, index, left.stop, going=True)) is not None
        ]
        return next((place for place in places if place.city), next(iter(places), None))
    return None


_HOSTS = frozenset(["host", "hosts", "hosted", "hosting"])


_HOST_REACH = 30


def _hosted(scene: Scene, left: range) -> Venue | None:
    """Return the country that hosts: "Mexico hosted a special summit", "India has offered to host the next summit"."""
    near = [index for index in left if index >= left.stop - 5 and scene.lower[index] in _HOSTS]
    if not near:
        return None
    start = max(scene.sentence(near[-1]).first, near[-1] - _HOST_REACH)
    for index in range(near[-1] - 1, start - 1, -1):
        side, town = scene.side(index), scene.town(index)
        if town is not None:
            return _at(town)
        if side is not None and side.country is not None:
            return Venue(city=None, country=side.country, first=side.first, last=side.last)
    return None


def _at(town: Town) -> Venue:
    return Venue(city=town.name, country=town.country, first=town.first, last=town.last)


def place_at(scene: Scene, index: int, stop: int, *, going: bool = False) -> Venue | None:
    """Return the place that "in", "at", "here" (and "to" or "for", of somebody going there) at a word gives."""
    word = scene.lower[index]
    if word == "here":
        near = scene.towns_in(scene.sentence(index).first, index)
        town = scene.home or (near[-1] if near else None)
        return Venue(city=town.name, country=town.country, first=index, last=index + 1) if town is not None else None
    island = word == "on" and "island" in scene.lower[index : index + 5]
    if word not in {"in", "at"} and not island and not (going and word in {"to", "for"}):
        return None
    for ahead in range(index + 1, min(index + 12, stop)):
        town = scene.town(ahead)
        if town is not None and town.first >= index + 1:
            return _at(town)
        side = scene.side(ahead)
        capital = _capital(scene, side.country if side else None, ahead, stop)
        if capital is not None:
            return capital
        if (
            side is not None
            and isinstance(side.entity, Country)
            and side.form in {"name", "short-name", "acronym"}
            and scene.word(side.last) not in {"'s", "’s"}
        ):
            return Venue(city=None, country=side.entity, first=side.first, last=side.last)
        if side is not None and isinstance(side.entity, Place) and side.form == "name" and side.country is not None:
            return Venue(city=str(side.entity), country=side.country, first=side.first, last=side.last)
        if side is None and scene.lower[ahead] not in _BEFORE_PLACE and not scene.forms[ahead][:1].isupper():
            break
    return None


_BEFORE_PLACE = words(
    """
    the a of 's ’s city capital port resort town coastal southern northern eastern western southeastern
    southwestern northeastern northwestern central south north east west largest second historic island country
    nearby state province village region neighbouring neighboring host seaside lakeside mountain hilltop holiday
    congress hall centre center specially-extended mediterranean caribbean his her its their ski desert alpine
    royal presidential palace
    """
)
"""Words that may stand between "in" or "at" and the name of the place."""


def _capital(scene: Scene, country: Country | None, index: int, stop: int) -> Venue | None:
    """Return the capital meant by "the Malaysian capital"."""
    if country is None:
        return None
    for ahead in range(index + 1, min(index + 3, stop)):
        if scene.lower[ahead] == "capital":
            city = capital_of(scene.reading.lexicon, country)
            return Venue(city=city, country=country, first=index, last=ahead + 1) if city else None
    return None


def _dating(scene: Scene, candidate: Candidate, left: range, right: range) -> Dating | None:
    phrase = candidate.phrase
    if phrase.moments:
        moment = phrase.moments[0]
        if (
            scene.lower[phrase.head] in {"session", "sessions"}
            and moment.start is not None
            and moment.start.earliest is not None
        ):
            day = moment.start.earliest
            month = UncertainDate.in_month(day.year, day.month)
            return Dating(start=month, end=month, first=moment.first, last=moment.last)
        return _used(scene, moment, role=_role_before(scene, candidate) if moment.first > phrase.head else "both")
    if {"just-ended", "just-concluded"}.intersection(phrase.left) and scene.reading.published is not None:
        day = scene.reading.published
        ended = UncertainDate.in_month(day.year, day.month)
        return Dating(start=None, end=ended, first=phrase.first, last=phrase.head)
    closing = _closing(scene, candidate)
    opening = None if closing is not None else _opening(scene, candidate)
    if closing is not None or opening is not None:
        return closing or opening
    relative = _relative(scene, candidate, left)
    if relative is not None:
        return relative
    role = _role_before(scene, candidate)
    found: Dating | None = None
    for index in right:
        moment = scene.moment(index)
        if moment is None or moment.first != index or not _names_days(moment):
            continue
        between = scene.lower[phrase.last : index]
        here = _used(scene, moment, role=_role(between, role))
        if found is None:
            found = here
            continue
        found = _joined(found, here)
    return found or _before(scene, candidate, left, role) or _just_over(scene, candidate, role)


def _just_over(scene: Scene, candidate: Candidate, role: str) -> Dating | None:
    """Return the end of a meeting that the sentence calls over without a date: the day of the sentence before."""
    sentence = scene.sentence(candidate.phrase.head)
    if role != "end" or candidate.sentence == 0:
        return None
    before = scene.reading.layout.sentences[candidate.sentence - 1]
    for moment in (*scene.moments_in(sentence.first, sentence.last), *scene.moments_in(before.first, before.last)):
        if moment.start is not None and moment.start is moment.end and moment.start.earliest == moment.start.latest:
            return Dating(start=None, end=moment.start, first=moment.first, last=moment.last)
    return None


_OPENING = frozenset(["opening", "first", "inaugural"])
_OPENING_PARTS = frozenset(["ceremony", "session", "day", "plenary"])


def _opening(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the start that "at the opening ceremony on Saturday" gives."""
    sentence = scene.sentence(candidate.phrase.head)
    if candidate.when == "next":
        return None
    for word in range(sentence.first, sentence.last - 1):
        if (
            scene.lower[word] in _OPENING
            and scene.lower[word + 1] in _OPENING_PARTS
            and not (candidate.phrase.first <= word < candidate.phrase.last)
        ):
            days = [m for m in scene.moments_in(sentence.first, sentence.last) if _names_days(m) and m.start is m.end]
            if days:
                nearest = min(days, key=lambda moment: abs(moment.first - word))
                return Dating(start=nearest.start, end=None, first=nearest.first, last=nearest.last)
    return None


_CLOSING = frozenset(["closing", "concluding", "final", "last"])
_CLOSING_PARTS = words("session ceremony conference day news press meeting plenary communique declaration")


def _closing(scene: Scene, candidate: Candidate) -> Dating | None:
    """Return the end that "at the closing session on Sunday" gives, where the sentence speaks of this summit alone."""
    sentence = scene.sentence(candidate.phrase.head)
    if candidate.when == "next":
        return None
    for word in range(sentence.first, sentence.last - 1):
        if scene.lower[word] in _CLOSING and scene.lower[word + 1] in _CLOSING_PARTS:
            days = [
                moment
                for moment in scene.moments_in(sentence.first, sentence.last)
                if _names_days(moment) and moment.start is moment.end
            ]
            if days:
                nearest = min(days, key=lambda moment: abs(moment.first - word))
                return Dating(start=None, end=nearest.start, first=nearest.first, last=nearest.last)
    return None


def _names_days(moment: Moment) -> bool:
    """Say whether a date names days or months, of a known year or not."""
    return any(
        when is not None and (when.earliest is not None or when.month is not None)
        for when in (moment.start, moment.end)
    )


def _role(between: Sequence[str], role: str) -> str:
    for word in reversed(between):
        if word in _CLOSES:
            return "end"
        if word in _OPENS or word == "from":
            return "start"
    return role


def _role_before(scene: Scene, candidate: Candidate) -> str:
    """Return what a date after the phrase dates, by the verb before it: "ended a meeting Thursday"."""
    start = candidate.phrase.first
    words = scene.lower[max(scene.sentence(candidate.phrase.head).first, start - 4) : start]
    if _CLOSES.intersection(words):
        return "end"
    if _OPENS.intersection(words):
        return "start"
    return "both"


_LONGEST = 10


def _used(scene: Scene, moment: Moment, *, role: str) -> Dating:
    """Return what a date tells of a summit: both days or one; of a range too long for a meeting its month alone."""
    first, last = moment.first, moment.last
    if moment.start is not moment.end and moment.start is not None and moment.end is not None:
        begin, finish = moment.start.earliest, moment.end.latest
        if (
            begin is not None
            and finish is not None
            and (finish - begin).days > _LONGEST
            and moment.start.earliest == moment.start.latest
        ):
            inside = UncertainDate.in_month if begin.month == finish.month and begin.year == finish.year else None
            when = inside(begin.year, begin.month) if inside else UncertainDate.in_year(begin.year)
            return Dating(start=when, end=when, first=first, last=last)
    if moment.start is not moment.end:
        return Dating(start=moment.start, end=moment.end, first=first, last=last)
    before = scene.word(first - 1)
    if before in {"from", "starting", "beginning"}:
        role = "start"
    if before in {"until", "till", "through"}:
        role = "end"
    day = moment.start
    return Dating(
        start=day if role in {"both", "start"} else None,
        end=day if role in {"both", "end"} else None,
        first=first,
        last=last,
    )


def _joined(one: Dating, other: Dating) -> Dating:
    """Return a start and a later end told by two dates: "opens on Friday and ends on Sunday", "Nov. 12 and 13"."""
    if one.end is None and other.start is None:
        return attrs.evolve(one, end=other.end, last=other.last)
    if one.start is not None and one.start is one.end and other.start is other.end and other.first - one.last <= 1:
        return attrs.evolve(one, end=other.end, last=other.last)
    return one


def _before(scene: Scene, candidate: Candidate, left: range, role: str) -> Dating | None:
    """Return the date before the phrase where the words between lead from one to the other."""
    near = scene.lower[max(left.start, candidate.phrase.first - 4) : candidate.phrase.first]
    opening = (
        left.start == scene.sentence(candidate.phrase.head).first
        and "," in near
        and scene.word(left.start) not in {"after", "since"}
    )
    if not (_TO_SUMMIT.intersection(near) or opening):
        return None
    for index in reversed(left):
        moment = scene.moment(index)
        if moment is not None and moment.first >= left.start and _names_days(moment):
            between = scene.lower[moment.last : candidate.phrase.first]
            return _used(scene, moment, role=_role(between, role))
    return None


def _relative(scene: Scene, candidate: Candidate, left: range) -> Dating | None:
    """Return the day that "on the eve of" or "three days before" the summit gives, counted from the day of the sentence."""
    start = candidate.phrase.first - (1 if candidate.phrase.determiner else 0)
    words = scene.lower[max(scene.sentence(candidate.phrase.head).first, start - 6) : start]
    days = _offset_days(words)
    if days is None:
        return None
    day = _day_of_sentence(scene, candidate)
    if day is None:
        return None
    when = UncertainDate.on(day + datetime.timedelta(days=days))
    return Dating(start=when, end=None, first=left.start, last=candidate.phrase.first) if left else None


def _offset_days(words: Sequence[str]) -> int | None:
    """Return how many days after the sentence's day the summit begins."""
    for index, word in enumerate(words):
        after = words[index + 1 : index + 2]
        if word == "eve" and "of" in after:
            return 1
        if word in {"day", "days"} and index and {"before", "ahead"}.intersection(after):
            count = 1 if words[index - 1] == "a" else cardinal(words[index - 1])
            return count if count is not None and count <= _MAX_OFFSET else None
    return None


def _day_of_sentence(scene: Scene, candidate: Candidate) -> datetime.date | None:
    """Return the day on which the sentence's event happened: its own date before the phrase, else the day of publication."""
    sentence = scene.sentence(candidate.phrase.head)
    for moment in scene.moments_in(sentence.first, candidate.phrase.first):
        if (
            moment.start is not None
            and moment.start.earliest is not None
            and moment.start.earliest == moment.start.latest
        ):
            return moment.start.earliest
    for moment in scene.moments_in(0, sentence.first):
        if (
            moment.start is not None
            and moment.start.earliest is not None
            and moment.start.earliest == moment.start.latest
        ):
            return moment.start.earliest
    return scene.reading.published


def _status(scene: Scene, left: range, right: range, candidate: Candidate) -> tuple[SummitStatus | None, int | None]:
    for index in (*right, *reversed(left)):
        word = scene.lower[index]
        if word in _CALLED_OFF:
            return _CALLED_OFF[word], index
        if word in _OFF_VERBS and "off" in scene.lower[index + 1 : index + 3]:
            return _OFF_VERBS[word], index
        if word == "put" and "off" in scene.lower[index + 1 : index + 8]:
            return SummitStatus.POSTPONED, index
    return _stage(scene, left, right, candidate)


def _stage(scene: Scene, left: range, right: range, candidate: Candidate) -> tuple[SummitStatus | None, int | None]:
    near = tuple(index for index in left if index >= left.stop - 5)
    for index in (*right, *near):
        word = scene.lower[index]
        future = bool({"will", "to", "would"}.intersection(scene.lower[max(0, index - 2) : index]))
        if (
            word in {"ended", "concluded", "closed", "wrapped", "wrapping", "concluding", "over", "finished"}
            and not future
        ):
            return SummitStatus.CONCLUDED, index
        if word in {"opened", "began", "kicked", "started", "underway", "under-way"} and not future:
            return SummitStatus.ONGOING, index
    sentence = scene.sentence(candidate.phrase.head)
    for index in range(sentence.first, sentence.last - 1 if candidate.when != "next" else 0):
        if scene.lower[index] in {"closing", "concluding"} and scene.lower[index + 1] in _CLOSING_PARTS:
            return SummitStatus.CONCLUDED, index
        if (
            scene.lower[index] == "opening"
            and scene.lower[index + 1] in _OPENING_PARTS
            and not _FUTURE.intersection(scene.lower[sentence.first : sentence.last])
        ):
            return SummitStatus.ONGOING, index
    for index in (*right, *reversed(near)):
        if scene.lower[index] in {"will", "scheduled", "slated", "due", "upcoming", "planned"}:
            return SummitStatus.UPCOMING, index
    for index in range(candidate.phrase.first, candidate.phrase.head):
        if scene.lower[index] in NEXT:
            return SummitStatus.UPCOMING, index
        if scene.lower[index] in {"last", "previous", "just-ended", "just-concluded", "latest", "recent"}:
            return SummitStatus.CONCLUDED, index
    return None, None
