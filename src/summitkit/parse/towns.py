"""The towns of a lexicon by name."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from summitkit.text.phrases import PhraseIndex

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.lexicon.entries import Place

__all__ = ["town_index", "town_names"]


@functools.lru_cache(maxsize=8)
def town_names(lexicon: Lexicon) -> dict[str, tuple[Place, ...]]:
    """Return the towns of each name, capitals and large ones first, provinces of that name last."""
    found: dict[str, tuple[Place, ...]] = {}
    for place in lexicon.places:
        for name in (place.name, *place.aliases):
            found[name] = (*found[name], place) if name in found else (place,)
    return {
        name: tuple(sorted(places, key=_weight, reverse=True)) if len(places) > 1 else places
        for name, places in found.items()
        if any(place.kind != "state" for place in places)
    }


def _weight(place: Place) -> tuple[bool, bool, int]:
    people = max(place.population, _OF_A_VENUE) if place.kind == "venue" else place.population
    return (place.kind == "capital", place.kind != "state", people)


_OF_A_VENUE = 300_000  # people of a city that is named in news as often as a place where leaders meet: Bali


@functools.lru_cache(maxsize=8)
def town_index(lexicon: Lexicon) -> PhraseIndex[tuple[Place, ...]]:
    """Return the index that finds the names of towns in words."""
    return PhraseIndex(town_names(lexicon).items())
