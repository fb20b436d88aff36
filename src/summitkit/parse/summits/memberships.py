"""The states of a body that a text lists as its members, for a summit to which it has all their leaders come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country
from summitkit.parse.summits.rosters import listed_after
from summitkit.parse.summits.vocabulary import LEADERS
from summitkit.parse.wording import cardinal, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.event import Event
    from summitkit.parse.summits.rosters import Member

__all__ = ["all_members"]

_GROUPS = words("groups grouping comprises comprising comprise")
_MEMBERS = words("members states nations countries")
_LINKS = frozenset(["are", "-", "--", "–", "—", ":"])
_MEET = LEADERS | {"ministers"}
_LEAST = 3
_NEAR = 6


def all_members(scene: Scene, event: Event) -> tuple[Member, ...]:
    """Return the members of the body whose summit the text is about, where it has all of them meet."""
    if not event.main or event.when is not None:
        return ()
    members = scene.kept("members listed", _listed)
    everybody = bool(members) and scene.kept("all members meet", _all_meet)
    return members if everybody else ()


def _listed(scene: Scene) -> tuple[Member, ...]:
    """Return the states of the first list of members: "The body groups Chile, Peru and Bolivia", "its members are"."""
    if not any(sign in scene.reading.text for sign in ("member", "group", "compris")):
        return ()
    for word, lower in enumerate(scene.lower):
        linked = (
            lower in _LINKS and scene.word(word - 1) in _MEMBERS and "member" in "".join(scene.lower[word - 2 : word])
        )
        if lower in _GROUPS or linked:
            found = tuple(listed_after(scene, word, scene.sentence(word).last))
            states = tuple(member for member in found if isinstance(member[0], Country))
            if len(states) >= _LEAST:
                return states
    return ()


def _all_meet(scene: Scene) -> bool:
    """Say whether a text tells that the leaders of all members meet: "all the leaders", "the six presidents"."""
    members = len(scene.kept("members listed", _listed))
    for word, lower in enumerate(scene.lower):
        counted = cardinal(lower) in {members, members - 1}  # an observer may stand in the list
        told = lower == "all" or counted or lower.endswith(("-nation", "-member"))
        before = scene.lower[max(0, word - _NEAR) : word] if "-" in lower else scene.lower[max(0, word - 3) : word]
        after = scene.lower[word + 1 : word + _NEAR - 1]
        if told and _MEET.intersection((*before, *after)):
            return True
    return False
