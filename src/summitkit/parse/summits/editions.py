"""Other editions of a series that a text speaks of: "next year's gathering", "the second, in Lima in 1999"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.summit import SummitKind
from summitkit.parse.wording import ordinal

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.event import Event
    from summitkit.parse.summits.recognition import Candidate
    from summitkit.parse.summits.setting import Setting

__all__ = ["edition_of", "is_elliptic"]


def is_elliptic(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a phrase leaves the noun out, so that it means a summit only beside another of the series."""
    word = candidate.phrase.head
    return scene.lower[word] in _NO_NOUN or ordinal(scene.forms[word]) is not None


_NO_NOUN = frozenset(["one", "'s", "’s", "next", "previous", "edition"])
_EDITIONS = frozenset(["summit", "meeting", "gathering", "conference", "forum", "session"])


def edition_of(
    candidate: Candidate, setting: Setting, head: str, events: list[Event], *, elliptic: bool
) -> Event | None:
    """Return the summit of whose series a phrase names another edition: "next year's gathering"."""
    phrase = candidate.phrase
    told = setting.venue is not None or setting.dating is not None or bool(phrase.ordinal)
    own = candidate.bodies or candidate.countries or candidate.label or candidate.people
    apart = candidate.when or phrase.ordinal or phrase.year or elliptic
    if candidate.rule == "summits.talks-with-leader" or head not in _EDITIONS or own or not told or not apart:
        return None
    held = [
        event
        for event in events
        if event.when is None and event.series is None and _recurs(event, head, elliptic=elliptic)
    ]
    return max(held, key=lambda event: len(event.mentions), default=None)


def _recurs(event: Event, head: str, *, elliptic: bool) -> bool:
    """Say whether a summit can have another edition by the noun `head`."""
    talks = event.of_talks
    if elliptic and not talks:
        return True
    return head in event.heads or bool(event.bodies) or (event.kind in {None, SummitKind.LEADERS} and not talks)
