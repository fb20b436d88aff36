"""Surnames that are bodies' names too: where a text names Anna Bayer in full, "Bayer" means her and no company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.lexicon.entries import Organization, Outlet
from summitkit.parse.actors.honorifics import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.actors.naming import Name
    from summitkit.parse.names.gazetteer import Find

__all__ = ["with_bearers"]


def with_bearers(forms: Sequence[str], names: Sequence[Name], finds: Sequence[Find]) -> tuple[list[Name], list[Find]]:
    """Return names and finds of the lexicon with surnames of people whom the text names in full read as theirs.

    A body keeps the name that is its own; it gives up one that is but another name of it, unless the text calls it by a
    longer name too. "El Molla" is the Molla of whom the text tells, never a body.

    Args:
        forms: the words of the text.
        names: the names found, ordered, without overlaps.
        finds: what the lexicon knows of the words.
    """
    surnames = {forms[last - 1] for first, last, kind, _ in names if kind == "person" and last - first > 1}
    if not surnames:
        return list(names), list(finds)
    spelt = {id(find.readings[0].entry) for find in finds if find.last - find.first > 1}
    lost = {find.first for find in finds if forms[find.first] in surnames and _is_nickname(find, forms, spelt)}
    read = [
        (first, last, "person", confidence)
        if kind == "organization" and forms[last - 1] in surnames and _is_surname(forms, first, last, lost)
        else (first, last, kind, confidence)
        for first, last, kind, confidence in names
    ]
    return read, [find for find in finds if find.first not in lost]


def _is_surname(forms: Sequence[str], first: int, last: int, lost: set[int]) -> bool:
    """Say whether a name is a surname alone: with a particle, or a word that no body gets."""
    if last - first == 1:
        return first in lost
    return all(form.lower() in PARTICLES for form in forms[first : last - 1])


def _is_nickname(find: Find, forms: Sequence[str], spelt: set[int]) -> bool:
    """Say whether a word is another name of a body, or of a medium, that the text never calls by a longer one."""
    entry = find.readings[0].entry
    if find.last - find.first > 1 or not isinstance(entry, (Organization, Outlet)):
        return False
    own = {entry.name, entry.short} if isinstance(entry, Organization) else {entry.name, f"The {forms[find.first]}"}
    return forms[find.first] not in own and id(entry) not in spelt
