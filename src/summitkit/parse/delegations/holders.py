"""Who holds an office that a text tells without the name: the name that stands beside it, else one given elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.parse.delegations.homes import is_of_rank, party_of_side
from summitkit.parse.offices import LEADER, MINISTER

if TYPE_CHECKING:
    from summitkit.model.summit import Party
    from summitkit.parse.scene import Scene, Side

__all__ = ["holder", "named_beside"]

_LEADS = frozenset(["leader", "head of government", "head of state"])
_MANY = frozenset(["minister", "head", "official", "ambassador", "envoy", "member"])
"""Offices of which a country has many at a time."""

_BACK = 4


def named_beside(scene: Scene, side: Side) -> Side:
    """Return the name beside an office, past a comma: "the spy chief, Luis Vega", "Luis Vega, aide and head of"."""
    if not isinstance(side.entity, Person) or side.entity.name is not None:
        return side
    after = scene.side(side.last + 1) if scene.word(side.last) == "," else None
    if after is not None and isinstance(after.entity, Person) and after.form == "name":
        return after
    first = side.first
    for _ in range(_BACK):
        joined = scene.word(first - 1) in {",", "and"} or scene.word(first - 2) == ","
        before = scene.side(first - 2) or scene.side(first - 3) if joined else None
        if before is None or not isinstance(before.entity, Person) or before.form == "pronoun":
            return side
        if before.entity.name is not None:
            return before if before.form != "name" or scene.word(before.last) == "," else side
        first = before.first
    return side


def holder(scene: Scene, office: str, party: Party) -> Person | None:
    """Return the one person of a country whom the text names with an office, or as a leader for "leader"."""
    if not isinstance(party, Country) or office in _MANY:
        return None
    people = scene.kept("people of rank by country", _of_rank).get(party, ())
    if office in _LEADS:
        fitting = [person for person in people if is_of_rank(scene, person, LEADER)]
    else:
        fitting = [person for person in people if _has_office(person, office)]
    return fitting[0] if len(fitting) == 1 else None


def _has_office(person: Person, office: str) -> bool:
    return any(role.title.lower().endswith(office) for role in person.roles)


def _of_rank(scene: Scene) -> dict[Country, tuple[Person, ...]]:
    """Return the leaders and ministers whom the text names, by country."""
    found: dict[Country, dict[str, Person]] = {}
    for side in scene.sides.of(Person):
        person = side.entity
        if isinstance(person, Person) and person.name and is_of_rank(scene, person, MINISTER):
            party = party_of_side(scene, side, None)
            if isinstance(party, Country):
                found.setdefault(party, {})[person.name] = person
    return {country: tuple(people.values()) for country, people in found.items()}
