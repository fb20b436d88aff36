"""The day of a summit told by its distance: "on the eve of", "three days before"."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from summitkit.model.when import UncertainDate
from summitkit.parse.summits.dating import Dating
from summitkit.parse.wording import cardinal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.recognition import Candidate

__all__ = ["offset_dating"]

_MAX_OFFSET = 60


def offset_dating(scene: Scene, candidate: Candidate, left: range) -> Dating | None:
    """Return the day that "on the eve of" or "three days before" the summit gives, from the day of the sentence."""
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
    """Return the day on which the sentence's event happened: a date before the phrase, else the day of publication."""
    sentence = scene.sentence(candidate.phrase.head)
    lead = candidate.sentence <= 1
    for first, last in ((sentence.first, candidate.phrase.first), (0, sentence.first if lead else 0)):
        for moment in scene.moments_in(first, last):
            if moment.start is not None and moment.start.earliest == moment.start.latest is not None:
                return moment.start.earliest
    return scene.reading.published if lead else None
