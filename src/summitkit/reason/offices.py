"""Whether a body, a publisher or an officer is by its name one of a state's: "Electoral Commission", "Home Office"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.reason import gazetteer
from summitkit.reason.vocabulary import listed
from summitkit.reason.words import fold, wording

if TYPE_CHECKING:
    from summitkit.model.actor import Entity

__all__ = ["is_officer", "is_organ", "is_own_voice", "of_state", "own_office"]

_OFFICES = listed(
    "bureau agency authority commission court directorate inspectorate service statistics administration "
    "defence protection prosecutors office command"
)
_PAIRS = tuple(
    map(
        listed,
        (
            "state house",
            "defence force",
            "office president",
            "electoral council",
            "electoral board",
            "election board",
            "elections board",
        ),
    )
)
_NOT_OFFICES = listed("news press media broadcasting television radio review journal weekly monitor times post")
_UNSURE_OFFICES = listed("service protection defence office command")
_OWN = listed("his her their")
_OFFICIALS = listed("official officials authorities")
_WHERE = listed("in of the country east west north south capital local senior top high ranking government state")
_CENTRAL = tuple(map(listed, ("central bank", "reserve bank", "federal reserve")))
# Bodies that speak for themselves, whatever state they are of.
_OWN_VOICES = frozenset(
    {
        OrganizationKind.INTERGOVERNMENTAL,
        OrganizationKind.COMPANY,
        OrganizationKind.BANK,
        OrganizationKind.MEDIA,
        OrganizationKind.PARTY,
        OrganizationKind.THINK_TANK,
        OrganizationKind.ARMED_GROUP,
    }
)


def is_organ(body: Organization, home: Country | None) -> bool:
    """Say whether a body whose country is known is by its name one of the offices of the state."""
    words = set(fold(body.name).split())
    if home is None or body.kind in _OWN_VOICES - {OrganizationKind.BANK}:
        return False
    return any(words >= pair for pair in _CENTRAL) or (body.kind is not OrganizationKind.BANK and _is_office(words))


def is_own_voice(body: Organization) -> bool:
    """Say whether a body is none of a state's organs, though it may be of one state: a company, a party."""
    return body.kind in _OWN_VOICES or gazetteer.is_no_organ(body.name)


def _is_office(words: set[str], unsure: frozenset[str] = frozenset()) -> bool:
    return bool(words & _OFFICES - unsure) or any(words >= pair for pair in (*_PAIRS, *_CENTRAL))


def of_state(name: str) -> bool:
    """Say whether a publisher is by its name an office of the one state that it names: "Central Bank of Kenya"."""
    words = set(fold(name).split())
    office = _is_office(words, _UNSURE_OFFICES)
    title = gazetteer.is_official_title(name.partition(" of ")[0]) and " of " in name
    official = title or gazetteer.is_official_body(name) or (office and not words & _NOT_OFFICES)
    return gazetteer.seat(name) is not None or (official and len(wording(name).countries) == 1)


def is_officer(speaker: Entity | str) -> bool:
    """Say whether somebody is an officer of a state that isn't told, or an organ of it."""
    if isinstance(speaker, str):
        return gazetteer.is_official_body(speaker) or _are_officials(speaker)
    if isinstance(speaker, Organization):
        return speaker.country is None and (
            speaker.kind is OrganizationKind.GOVERNMENT or gazetteer.is_official_body(speaker.name)
        )
    if not isinstance(speaker, Person) or speaker.affiliation is not None or any(r.organization for r in speaker.roles):
        return False
    if speaker.name is None:
        words = str(speaker)
        return gazetteer.is_official_body(words) or gazetteer.is_state_title(words) or _are_officials(words)
    return any(gazetteer.is_state_title(role.title) for role in speaker.roles)


def _are_officials(words: str) -> bool:
    """Say whether words tell of officials and of no body of theirs: "officials in the east of the country"."""
    found = set(fold(words).split())
    return bool(found & _OFFICIALS) and found <= _OFFICIALS | _WHERE


def own_office(speaker: Entity | str) -> bool:
    """Say whether who speaks is the office of whom a report is about: "his office"."""
    words = fold(str(speaker)).split()
    return bool(words) and words[0] in _OWN and gazetteer.is_official_body(" ".join(words))
