"""Pairs of parties in one hyphenated word: "EU-China summit", "the European Union-Central Asia summit"."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Place

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.model.summit import Party
    from summitkit.parse.scene import Scene

__all__ = ["pair_at"]

_DASH = re.compile("[-‐‑–—]")
_PREFIXES = {
    "sino": "china",
    "franco": "france",
    "russo": "russia",
    "anglo": "united kingdom",
    "indo": "india",
}
_CONTINENTS = frozenset(["Africa", "Asia", "Europe", "South America", "Latin America"])
_BODIES = frozenset(["intergovernmental", "bloc", "alliance"])
_REACH = 3


def pair_at(scene: Scene, index: int) -> tuple[Party, ...]:
    """Return the two parties that a hyphenated word joins, of which one at least is a state or a body.

    Returns:
        two parties, or none where a half names no state, body or part of the world.
    """
    halves = _DASH.split(scene.forms[index])
    if len(halves) != len(("one", "other")) or not all(half[:1].isupper() for half in halves):
        return ()
    names = _names(scene.reading.lexicon)
    before = [scene.forms[index - step] for step in range(1, _REACH) if index >= step]
    after = [scene.forms[index + step] for step in range(1, _REACH) if index + step < len(scene.forms)]
    left = _longest(names, [*reversed(before), halves[0]], from_end=True)
    right = _longest(names, [halves[1], *after], from_end=False)
    if left is None or right is None:
        return ()
    if isinstance(left, Place) and isinstance(right, Place):
        apart = {left.name, right.name} <= _CONTINENTS and not halves[0].endswith("n")
        return (left, right) if apart else ()  # "Asia-Pacific" is one part of the world, "Asian-African" means states
    return left, right


def _longest(names: dict[str, Party], words: list[str], *, from_end: bool) -> Party | None:
    """Return the party of the longest name at the end (or the start) of some words that touches the dash."""
    for size in range(len(words), 0, -1):
        name = " ".join(words[-size:] if from_end else words[:size])
        if name.lower() in names:
            return names[name.lower()]
    return None


@functools.lru_cache(maxsize=8)
def _names(lexicon: Lexicon) -> dict[str, Party]:
    """Return states, international bodies and parts of the world by their names and adjectives in lower case."""
    found: dict[str, Party] = {}
    for region in lexicon.regions:
        found |= dict.fromkeys(_lower(region.name, *region.aliases, *region.adjectives), Place(region.name))
    for body in lexicon.organizations:
        if body.kind in _BODIES:
            party = Organization(body.name, kind=OrganizationKind.INTERGOVERNMENTAL, abbreviation=body.short)
            found |= dict.fromkeys(_lower(body.name, body.short, *body.aliases), party)
    for country in lexicon.countries:
        state = Country(country.name, country.code)
        found |= dict.fromkeys(_lower(country.name, *country.aliases, *country.adjectives), state)
    for prefix, name in _PREFIXES.items():
        found[prefix] = found[name]
    return found


def _lower(*names: str) -> tuple[str, ...]:
    return tuple(name.lower() for name in names)
