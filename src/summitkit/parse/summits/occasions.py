"""The day of a summit told by what people say and do there: "said on Friday at the summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.summit import SummitStatus
from summitkit.parse.summits.dating import Dating, exact
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.scene import Moment, Scene
    from summitkit.parse.summits.event import Event, Mention

__all__ = ["occasion_of"]

_AT = words(
    "at during after following attended attending told addressed addressing opened opening chaired chairing hosted"
)
_NEAR = 5
_RECENT = 6
_NOT_YET = words("will would to before ahead until since next originally earlier ago")
_TO_COME = frozenset([SummitStatus.UPCOMING, SummitStatus.POSTPONED, SummitStatus.CANCELLED])


def occasion_of(scene: Scene, event: Event) -> Dating | None:
    """Return the day on which a sentence has people speak or act at a summit, or right after it."""
    if event.when is not None or any(mention.setting.status in _TO_COME for mention in event.mentions):
        return None
    if any((mention.candidate.phrase.days or 1) > 1 for mention in event.mentions):
        return None  # which of its days it was the sentence doesn't tell
    for mention in event.mentions:
        moment = _day_there(scene, mention)
        if moment is not None:
            return Dating(start=moment.start, end=moment.start, first=moment.first, last=moment.last)
    return None


def _day_there(scene: Scene, mention: Mention) -> Moment | None:
    """Return the day of the sentence in which people are at the summit, near the day of publication."""
    phrase, published = mention.candidate.phrase, scene.reading.published
    sentence = scene.sentence(phrase.head)
    near = scene.lower[max(sentence.first, phrase.first - _NEAR) : phrase.first]
    if published is None or not (_AT.intersection(near) or _decides(scene, phrase.last, sentence.last)):
        return None
    for moment in scene.moments_in(sentence.first, sentence.last):
        when = moment.start
        if when is None or when is not moment.end or not exact(when) or when.earliest is None:
            continue
        before = scene.lower[max(sentence.first, moment.first - _NEAR) : moment.first]
        if 0 <= (published - when.earliest).days <= _RECENT and not _NOT_YET.intersection(before):
            return moment
    return None


def _decides(scene: Scene, word: int, stop: int) -> bool:
    """Say whether the verb after a summit's name tells what came of it: "the summit on Monday agreed"."""
    moment = scene.moment(word + 1) or scene.moment(word)
    after = moment.last if moment is not None and moment.last < stop else word
    return scene.word(after) in _DECIDED


_DECIDED = words(
    "agreed failed adopted decided approved endorsed backed rejected issued called urged condemned yielded"
)
