"""The number of a summit in its series, its length in days, and the numbers that mean something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.summits.vocabulary import CLOSES, names_edition, series_number
from summitkit.parse.wording import cardinal, duration_days, ordinal, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.scene import Moment, Scene

__all__ = ["days_lasting", "days_named", "is_number", "number_named"]


def number_named(scene: Scene, first: int, last: int, inside: Sequence[str], moments: tuple[Moment, ...]) -> int | None:
    """Return the number in its series that a summit's name gives by the words `inside` it."""
    owned = scene.word(first - 1) in {"his", "her", "my"}  # somebody's first summit is no first of a series
    if owned or _since(scene, last, scene.lower[first:last]):
        return None
    if len(inside) > 1 and names_edition(inside[-2], inside[-1]):
        return int(inside[-1])
    return next(
        (value for word in inside if (value := _number(word)) is not None and not _dated(scene, word, moments)), None
    )


def days_lasting(scene: Scene, first: int, stop: int) -> int | None:
    """Return the length that the words after a summit's name give: "will open on Friday and last two days"."""
    for word in range(first, stop - 2):
        if scene.lower[word] == "after" and scene.lower[word + 2] == "days" and scene.word(word - 1) != "soon":
            ended = CLOSES.intersection(scene.lower[first:word])
            return cardinal(scene.lower[word + 1]) if ended else None
        if scene.lower[word] in _LASTS:
            number = word + 2 if scene.lower[word + 1] == "for" else word + 1
            if scene.word(number + 1) in {"days", "day"} and scene.word(number + 2) != "ago":
                return cardinal(scene.lower[number])
    return None


_LASTS = words("last lasts lasting lasted run runs ran")


def days_named(inside: Sequence[str]) -> int | None:
    """Return the length that words in lower case give: "two-day meeting", "three days of talks"."""
    for index, word in enumerate(inside):
        days = duration_days(word)
        if days is None and word in {"days", "day"} and index and tuple(inside[index + 1 : index + 2]) == ("of",):
            days = cardinal(inside[index - 1])
        if days is None and word == "day" and index > 1 and inside[index - 1] == "-":
            days = cardinal(inside[index - 2])  # "two- day", broken at the end of a line
        if days:
            return days
    return None


def _number(word: str) -> int | None:
    return ordinal(word) or series_number(word.lower())


def is_number(scene: Scene, moment: Moment, head: int) -> bool:
    """Say whether a day of the month is really a number in a series: "before the 15th Nordic summit"."""
    last = moment.last - 1
    return moment.last <= head and ordinal(scene.forms[last]) is not None and scene.word(last - 1) == "the"


_SPANS = words("years months decades decade weeks")
_FIRSTS = frozenset(["first", "first-ever", "maiden"])


def _since(scene: Scene, last: int, inside: Sequence[str]) -> bool:
    """Say whether a meeting is the first for some time, not of a series: "the first talks in four years"."""
    if not _FIRSTS.intersection(inside):
        return False
    after = (*inside, *scene.lower[last : last + 6])
    if "since" in after:
        return True
    return any(
        word in {"in", "for"} and bool(_SPANS.intersection(after[index + 2 : index + 5]))
        for index, word in enumerate(after)
    )


def _dated(scene: Scene, word: str, moments: tuple[Moment, ...]) -> bool:
    """Say whether a word stands in a date: "the 4th of November summit" is no fourth summit."""
    return any(word in scene.forms[moment.first : moment.last] for moment in moments)
