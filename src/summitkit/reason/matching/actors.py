"""Which actors of several documents are one person, body, place or country."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, Person
from summitkit.reason import gazetteer
from summitkit.reason.matching.parties import bodies_match
from summitkit.reason.names import EXACT, PARTIAL, acronym, body_words, name_match, name_tokens, place_match, skeleton
from summitkit.reason.verdict import Points, Verdict
from summitkit.reason.words import fold, names_shared, one_matter, stem, stems_of, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.actor import Actor
    from summitkit.reason.scene import Scene

__all__ = ["ActorProfile", "compare", "keys", "profile", "signature"]

_UNIQUE = stems_of("president premier chancellor king queen emir sultan pope prime foreign defence")
_RANKS = stems_of(
    "of the mr mrs ms dr professor sir lord lady colonel general major captain lieutenant admiral brigadier marshal "
    "comrade sheikh excellency his her honourable hon retired acting"
)
_PREMIER = re.compile(r"\b(?:premiers?|pm)\b", re.IGNORECASE)
_FOREIGN = re.compile(r"\b(?:fm|top diplomat|minister (?:of|for) (?:foreign|external) affairs)\b", re.IGNORECASE)
_HEADS = stems_of("secretary director head chief leader boss")
_COMMON = _HEADS | stems_of("minister deputy vice official spokesman spokeswoman")
_TERM = 120
_SHORT_NAME = 8
_NAMESAKES, _MATTER, _OWN_NAMES, _NAMES_WITHIN, _SOON = 0.65, 0.15, 2, 0.3, 31
_YEAR = 366


@attrs.frozen(slots=True, kw_only=True, eq=False)
class ActorProfile:
    """What an actor is compared by."""

    document_id: str
    kind: str
    name: str | None
    short: str | None
    code: str | None
    titles: frozenset[str]
    published: datetime.date | None
    text: str


def profile(actor: Actor, scene: Scene) -> ActorProfile:
    """Return what an actor is compared by."""
    entity = actor.entity
    country = scene.country(entity)
    named = entity.name if isinstance(entity, Person) else str(entity)
    roles = entity.roles if isinstance(entity, Person) else ()
    return ActorProfile(
        document_id=actor.first.document_id,
        kind=type(entity).__name__,
        name=gazetteer.body_name(named, country.code if country else None)
        if named and isinstance(entity, Organization)
        else named,
        short=entity.abbreviation if isinstance(entity, Organization) else None,
        code=entity.code if isinstance(entity, Country) else country.code if country else None,
        titles=frozenset(stem(word) for role in roles for word in _title(role.title).split()) - _RANKS,
        published=scene.published(actor),
        text=document.text if (document := scene.document(actor)) else "",
    )


def _title(title: str) -> str:
    return _FOREIGN.sub("foreign minister", _PREMIER.sub("prime minister", title))


def signature(one: ActorProfile) -> tuple[object, ...] | None:
    """Return what makes an actor the same as another without any comparison: kind, full name, country and titles."""
    if one.kind == "Country":
        return (one.kind, one.code)
    if one.name is None or (one.kind == "Person" and len(name_tokens(one.name)) == 1):
        return None
    return (one.kind, fold(one.name), one.code, one.short, *sorted(one.titles))


def keys(one: ActorProfile) -> Iterator[object]:
    """Give the keys of the blocks in which an actor is compared: parts of its name, or its office."""
    if one.kind == "Person":
        if one.name is None:
            for title in sorted(one.titles & _UNIQUE):
                yield ("office", one.code, title)
            return
        tokens = name_tokens(one.name)
        for token in {tokens[0], tokens[-1]}:
            yield ("person", skeleton(token) or token)
        for title in sorted(one.titles & _UNIQUE):
            yield ("office", one.code, title)
    elif one.kind == "Organization":
        name = one.name or ""
        yield ("body", one.code if "ministry" in body_words(name) else None, *sorted(body_words(name)))
        for word in sorted(body_words(name), key=lambda word: (-len(word), word))[:2]:
            yield ("body word", word)
        for short in {one.short, name.replace(".", "").upper() if len(name) <= _SHORT_NAME else acronym(name)} - {
            None,
            "",
        }:
            yield ("short", fold(short or ""))
    elif one.kind == "Place":
        yield ("place", skeleton(name_tokens(one.name or "")[-1]) or one.name)
    else:
        yield ("country", one.code)


def compare(one: ActorProfile, other: ActorProfile) -> Verdict | None:
    """Say whether two actors are one."""
    if one.kind != other.kind:
        return None
    points = Points()
    if one.kind == "Country":
        points.add(1.0 if one.code == other.code else 0.0, "same country")
        return points.verdict()
    if one.code and other.code and one.code != other.code:
        if _same_in_office(one, other):
            points.add(_NAMESAKES, "one name in one office or matter, though other countries are given")
            return points.verdict()
        return points.different("of other countries") if _names(one, other) >= EXACT else None
    if one.kind == "Person":
        return _people(one, other, points)
    match = _names(one, other)
    needs_country = one.kind == "Organization" and "ministry" in body_words(one.name or "")
    known = one.code is not None and one.code == other.code
    points.add(match * 0.8, "same name" if match == EXACT else "names agree")
    points.add(0.2 if known else 0.0, "same country" if known else "country not told by both")
    if one.kind == "Organization" and 0 < match < EXACT and not known and _one_story(one, other):
        points.add(_MATTER, "in articles of one matter")
    return points.verdict(enough=known or not needs_country) if match else None


def _same_in_office(one: ActorProfile, other: ActorProfile) -> bool:
    """Say whether two people of one name are one although other countries are given: who reads a text may guess wrong.

    They hold one office within a term, or the articles are of one matter; a surname alone needs both.
    """
    if one.kind != "Person" or not one.published or not other.published:
        return False
    match = _names(one, other)
    term = abs((one.published - other.published).days) <= _TERM
    if match > PARTIAL and min(len(name_tokens(one.name or "")), len(name_tokens(other.name or ""))) > 1:
        held = match == EXACT and term and bool(one.titles & other.titles - _COMMON)
        return held or _one_story(one, other)
    offices = bool(one.titles & other.titles) or not (one.titles and other.titles)
    spelt = bool(set(name_tokens(one.name or "")) & set(name_tokens(other.name or "")))
    return match > 0 and spelt and offices and _one_story(one, other)


def _one_story(one: ActorProfile, other: ActorProfile) -> bool:
    """Say whether two articles of one month are of one matter: many names are in both, or more than somebody's own."""
    if not _soon(one, other):
        return False
    return names_shared(one.text, other.text) > _OWN_NAMES or one_matter(one.text, other.text, within=_NAMES_WITHIN)


def _names(one: ActorProfile, other: ActorProfile) -> float:
    left, right = one.name or "", other.name or ""
    if one.kind == "Organization":
        return bodies_match(left, right, one.short, other.short)
    return name_match(left, right) if one.kind == "Person" else place_match(left, right)


def _people(one: ActorProfile, other: ActorProfile, points: Points) -> Verdict | None:
    if one.name is None or other.name is None:
        return _officers(one, other, points)
    match = name_match(one.name, other.name)
    if not match and _same_holder(one, other):
        points.add(0.7, "same surname, initial, office and country within a year")
        return points.verdict()
    if not match:
        shared = set(map(skeleton, name_tokens(one.name))) & set(map(skeleton, name_tokens(other.name)))
        return points.different("other names") if shared - {""} else None
    if match > PARTIAL:
        points.add(match * 0.9, "same name" if match == EXACT else "same name in another spelling")
    else:
        points.add(0.5, "one's name is part of the other's")
    if one.code and one.code == other.code:
        points.add(0.15, "same country")
    _titles(one, other, points)
    if match == PARTIAL and (_one_story(one, other) or _at_home(one, other) or _at_home(other, one)):
        points.add(_MATTER, "in articles of one matter")
    return points.verdict()


def _at_home(one: ActorProfile, other: ActorProfile) -> bool:
    """Say whether an article of one year tells of the other's country, and shares names with it: of one month, two."""
    if one.code or not other.code or not one.published or not other.published:
        return False
    near = abs((one.published - other.published).days) <= _YEAR
    least = _OWN_NAMES if _soon(one, other) else _OWN_NAMES + 1
    return near and other.code in wording(one.text).countries and names_shared(one.text, other.text) >= least


def _soon(one: ActorProfile, other: ActorProfile) -> bool:
    if one.published is None or other.published is None:
        return False
    return abs((one.published - other.published).days) <= _SOON


def _same_holder(one: ActorProfile, other: ActorProfile) -> bool:
    """Say whether two names of one surname and initial hold one office of one country at one time."""
    left, right = name_tokens(one.name or ""), name_tokens(other.name or "")
    near = one.published and other.published and abs((one.published - other.published).days) <= 3 * _TERM
    known = one.code is not None and one.code == other.code and bool(one.titles & other.titles & _UNIQUE)
    return bool(near and known and left[-1] == right[-1] and left[0][0] == right[0][0])


def _titles(one: ActorProfile, other: ActorProfile, points: Points) -> None:
    if one.titles and other.titles:
        if one.titles & other.titles:
            points.add(0.15, "same office")
        elif not (one.titles <= _HEADS and other.titles <= _HEADS):
            points.add(-0.2, "other offices")


def _officers(one: ActorProfile, other: ActorProfile, points: Points) -> Verdict | None:
    """Compare somebody who is only an office with somebody who holds one."""
    few, many = sorted((one.titles, other.titles), key=len)
    if not (few and few <= many and few & _UNIQUE and one.code and one.code == other.code):
        return None
    near = one.published and other.published and abs((one.published - other.published).days) <= _TERM
    points.add(0.7 if near else 0.5, "same office of the same country")
    return points.verdict()
