"""Whose president: a country for an office that the text gives without one, from the country discussed around it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Role
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.lexicon import entries
    from summitkit.parse.actors.casting import Figures
    from summitkit.parse.actors.figures import Figure

__all__ = ["settle_homes"]

_NATIONAL = frozenset(
    {"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "minister", "royal"}
)
_PRESIDENTS = frozenset({"president", "vice president"})
_PREMIERS = frozenset({"prime minister", "deputy prime minister"})
_CROWNS = frozenset({"king", "queen", "emperor", "empress"})

# Constitutions: which states have no president, and which have no prime minister beside their president.
_NO_PRESIDENT = words(
    "AD AE AU AG BH BS BB BZ BT BN CA DK GD JM JP JO KH KW LI LS LU MA MC MY NL NZ NO OM PG QA SA SB ES LC VC KN SE "
    "SZ TH TO TV GB BE VA"
)
_NO_PREMIER = words(
    "US MX BR AR CL CO VE UY PY BO EC CR GT HN SV NI PA DO ID PH NG GH LR SL GM ZM MW BW KE CY BI SC SS IR MV CH ZA TM"
)
_CROWNED = words("AD AE AU BE BH BN BT CA DK ES GB JO JP KH KW LI LS LU MA MC MY NL NO NZ OM QA SA SE SZ TH TO VA")


def settle_homes(figures: Figures) -> None:
    """Give leaders and ministers without a country the one that the text speaks of where they are first named."""
    held = _held(figures)
    trail = _trail(figures)
    whole = Counter(code for _, code in trail)
    for figure in figures.all:
        if figure.kind != "person" or figure.country is not None or figure.affiliation is not None:
            continue
        role = next((role for _, role, _, _ in figure.roles if role.rank in _NATIONAL), None)
        if role is None or not figure.places:
            continue
        code = _nearest(figure, role, trail, held, figures) or _commonest(role, whole, held)
        entry = figures.scene.reading.lexicon.country_by_code.get(code) if code else None
        if entry is not None:
            country = Country(entry.name, entry.code)
            figure.country = country
            held.setdefault((role.name, entry.code), figure)
            figure.roles = [
                (
                    Role(given.title, country=country) if known is role and given.organization is None else given,
                    known,
                    *at,
                )
                for given, known, *at in figure.roles
            ]


def _held(figures: Figures) -> dict[tuple[str, str], Figure]:
    """Return who holds which office of which country, as far as the text says."""
    return {
        (role.name, figure.country.code): figure
        for figure in figures.all
        if figure.kind == "person" and figure.country is not None
        for _, role, _, _ in figure.roles
    }


def _trail(figures: Figures) -> list[tuple[int, str]]:
    """Return every word where the text speaks of a country, with its code; a capital counts for its country."""
    return sorted(
        (place.first, figure.country.code)
        for figure in figures.all
        if figure.kind in {"country", "place"} and figure.country is not None
        for place in figure.places
        if figure.kind == "country" or place.form == "name"
    )


def _may_have(role: entries.Role, code: str) -> bool:
    """Say whether a state can have such an office."""
    if role.name in _PRESIDENTS:
        return code not in _NO_PRESIDENT
    if role.name in _PREMIERS:
        return code not in _NO_PREMIER
    return role.name not in _CROWNS or code in _CROWNED


def _nearest(
    figure: Figure,
    role: entries.Role,
    trail: list[tuple[int, str]],
    held: dict[tuple[str, str], Figure],
    figures: Figures,
) -> str | None:
    """Return the country named last before a person, in the sentence or the one before, that lacks such an office-holder."""
    first = min(place.first for place in figure.places)
    sentence = figures.scene.sentence
    for index, code in reversed(trail):
        if index >= first:
            continue
        if sentence[first] - sentence[index] > 1:
            return None
        if _may_have(role, code) and held.get((role.name, code), figure) is figure:
            return code
    return None


def _commonest(role: entries.Role, whole: Counter[str], held: dict[tuple[str, str], Figure]) -> str | None:
    for code, _ in whole.most_common():
        if _may_have(role, code) and (role.name, code) not in held:
            return code
    return None
