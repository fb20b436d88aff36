"""Whether a figure can be called by an office or a noun: "the minister", "the bloc", "the East African nation"."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from summitkit.model.actor import OrganizationKind
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon, entries
    from summitkit.parse.actors.figures import Figure

__all__ = ["BODY_NOUNS", "is_called", "region_members", "same_office"]

_BY_KIND = {
    OrganizationKind.COMPANY: words("company firm carmaker airline conglomerate manufacturer"),
    OrganizationKind.MEDIA: words("newspaper paper daily magazine broadcaster"),
    OrganizationKind.INTERGOVERNMENTAL: words("bloc grouping alliance"),
    OrganizationKind.BANK: words("bank lender"),
    OrganizationKind.GOVERNMENT: words("ministry"),
    OrganizationKind.PARTY: words("party"),
}
_BY_NAME = words("commission council committee court forum institute agency fund ministry")
_ANY_BODY = words("movement faction militia pact organization organisation group body association union institution")
BODY_NOUNS = frozenset({*_BY_NAME, *_ANY_BODY, *(noun for nouns in _BY_KIND.values() for noun in nouns)})
"""Nouns that may mean an organisation named before."""

_OPEN_KINDS = frozenset({OrganizationKind.INTERGOVERNMENTAL, OrganizationKind.ARMED_GROUP, OrganizationKind.OTHER})
_BARE_OFFICES = words("head chief envoy negotiator spokesman director chairman official chairperson")
_VAGUE = frozenset({"official", "source", "aide"})
_HEADS = frozenset({"head", "chief"})
_LEADERS = frozenset({"leader", "head of state", "head of government"})
_HEAD_RANKS = frozenset({"head-of-state", "head-of-government", "royal"})
_MINISTER_RANKS = frozenset({"minister", "foreign-minister", "defence-minister"})
_LIKE_RANKS = frozenset({"analyst", "spokesman", "ambassador", "envoy", "academic", "journalist", "legislator"})


def same_office(wanted: entries.Role, held: entries.Role, *, nameless: bool = False) -> bool:
    """Say whether somebody who holds one office can be called by another later on.

    Args:
        wanted: the later office: "the minister", "the official".
        held: the office that the person was introduced with.
        nameless: True where the text doesn't name the person; only such a one is called "the source".
    """
    name = wanted.name
    if name == held.name:
        return True
    if name in _VAGUE:
        return nameless and (held.name in _VAGUE or held.rank in {"official", "spokesman", "deputy"})
    if name in _LEADERS:
        return held.is_leader or held.rank in _HEAD_RANKS
    tail = name.split()[-1]
    if name in _HEADS and held.rank == "head-of-body":
        return True
    return (
        (name == "minister" and (held.rank in _MINISTER_RANKS or held.name.endswith("minister")))
        or (name in {"diplomat", "envoy"} and held.rank in {"ambassador", "envoy"})
        or (wanted.rank == held.rank and wanted.rank in _LIKE_RANKS)
        or name in held.name.split()
        or (tail in _BARE_OFFICES and tail == held.name.split()[-1])
    )


def is_called(figure: Figure, noun: str) -> bool:
    """Say whether an organisation can be called by a noun: by its kind, or by the noun in its name."""
    named = noun in (figure.name or "").lower()
    if noun in _BY_NAME:
        return named
    if noun in _ANY_BODY:
        return named or figure.body in _OPEN_KINDS
    return noun in _BY_KIND.get(figure.body, ())


@functools.lru_cache(maxsize=8)
def _regions(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    return {
        adjective.lower(): frozenset(region.members)
        for region in lexicon.regions
        if region.members
        for adjective in (*region.adjectives, region.name)
    }


def region_members(lexicon: Lexicon, described: str) -> frozenset[str]:
    """Return the codes of the countries of the region whose adjective ends a description; none where it names none.

    Args:
        lexicon: the regions known.
        described: the words between "the" and "nation": "tiny East African".
    """
    regions = _regions(lexicon)
    parts = described.lower().split()
    found = (regions.get(" ".join(parts[begin:])) for begin in range(len(parts)))
    return next((members for members in found if members), frozenset())
