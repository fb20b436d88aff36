"""Who meets where a summit's name tells only how many, or nobody: the states or the body that the text speaks of."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind
from summitkit.parse.summits.encounters import officers_meant, states_meant
from summitkit.parse.summits.talkers import officers_of_both
from summitkit.parse.wording import cardinal, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene, Side
    from summitkit.parse.summits.event import Event
    from summitkit.parse.summits.rosters import Member

__all__ = ["both_states", "main_body", "n_party", "only_body"]

_PAIR = 2
_MEMORY = 60


def n_party(scene: Scene, event: Event) -> tuple[Member, ...]:
    """Return the parties of "six-party talks": the six countries that the text names most."""
    words = [
        word
        for mention in event.mentions
        for word in scene.lower[mention.candidate.phrase.first : mention.candidate.phrase.last]
    ]
    count = next((cardinal(word.removesuffix("-party")) for word in words if word.endswith("-party")), None)
    if not count:
        return ()
    named: dict[str, list[Side]] = {}
    for side in scene.inner.of(Country):
        named.setdefault(str(side.entity), []).append(side)
    most = sorted(named.values(), key=lambda sides: (-len(sides), sides[0].first))[:count]
    return tuple((sides[0].entity, sides[0].first, sides[0].last) for sides in most) if len(most) == count else ()


def both_states(scene: Scene, event: Event) -> tuple[Member, ...]:
    """Return the two states that "ministers of both countries" means: the last two named in the text before."""
    phrase = event.mentions[0].candidate.phrase
    if event.mentions[0].candidate.rule == "summits.talks-of-states":
        return tuple(states_meant(scene, phrase).values())
    if event.mentions[0].candidate.rule == "summits.days-of-meeting" and not event.bodies:
        found_there = officers_meant(scene, phrase)
        if found_there:
            return found_there
    two = [at for at in range(len(phrase.right) - 1) if phrase.right[at] in {"both", "two"}]
    named = bool(two) and phrase.right[two[0] + 1] in _STATES
    talks = event.of_talks and not event.people
    if not named and not (talks and officers_of_both(scene, phrase)):
        return ()
    found: dict[str, Member] = {}
    for side in islice(scene.all_sides_before(phrase.first), _MEMORY):
        if isinstance(side.entity, Country) and len(found) < _PAIR:
            found.setdefault(side.entity.name, (side.entity, side.first, side.last))
    return tuple(reversed(found.values())) if len(found) == _PAIR else ()


_STATES = frozenset(["countries", "nations", "sides", "states", "neighbours", "neighbors"])


def only_body(scene: Scene) -> tuple[Member, ...]:
    """Return the international body that a text names most, where it names none as often."""
    counts = sorted(_bodies_named(scene).values(), key=len, reverse=True)
    if not counts or len(counts[0]) < _PAIR or (len(counts) > 1 and len(counts[1]) == len(counts[0])):
        return ()
    side = counts[0][0]
    if not isinstance(side.entity, Organization) or _NO_LEADERS.intersection(side.entity.name.split()):
        return ()
    return ((side.entity, side.first, side.last),)


_NO_LEADERS = words(
    "United Trade Bank Fund Court Agency Telecommunication Conference Health Labour Food Council Criminal"
)
"""Words in the names of bodies whose members' leaders don't meet in summits of their own."""


def _bodies_named(scene: Scene) -> dict[str, list[Side]]:
    """Return the mentions of each international body."""
    counts: dict[str, list[Side]] = {}
    for side in scene.sides.of(Organization):
        if isinstance(side.entity, Organization) and side.entity.kind is OrganizationKind.INTERGOVERNMENTAL:
            counts.setdefault(side.entity.name, []).append(side)
    return counts if _UNION not in counts else {name: found for name, found in counts.items() if name not in _ORGANS}


_UNION = "European Union"
_ORGANS = frozenset(["European Commission", "European Council", "European Parliament"])


def main_body(scene: Scene) -> tuple[Member, ...]:
    """Return the international body that the whole text is about: named at least twice, and most of all bodies."""
    counts = _bodies_named(scene)
    if counts:
        most = max(counts.values(), key=len)
        if len(most) >= _OFTEN and any(_ACTS.intersection(scene.lower[side.last : side.last + 3]) for side in most):
            return ((most[0].entity, most[0].first, most[0].last),)
    return ()


_OFTEN = 3
_ACTS = words("leaders ministers summit members member heads foreign finance states countries")
