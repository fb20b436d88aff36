"""Whose traveller: the party that sends somebody, by what the text says, by who it is, or by where he or she goes."""

from __future__ import annotations

import functools
from collections import Counter
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.parse.offices import LEADER, MINISTER, OFFICIAL, level
from summitkit.parse.scene import known_country
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.model.actor import Role
    from summitkit.model.summit import Party
    from summitkit.parse.scene import Scene, Side

__all__ = [
    "acts_for_states",
    "apposed_to",
    "in_brackets",
    "is_of_rank",
    "is_of_states",
    "is_office",
    "is_seat",
    "is_stated",
    "leader_country",
    "may_travel",
    "party_of",
    "party_of_side",
    "sender",
    "whole",
]

_PRIVATE = words(
    """
    singer actor actress player footballer striker midfielder author writer novelist director analyst professor
    economist pop star coach artist painter designer athlete cyclist driver golfer champion student tourist model
    """
)
_ORGANS = words("committee congress parliament assembly senate council bureau conference court army party")
_POSTS = words(
    """
    member chairman chairwoman chief head secretary director president vice deputy commander speaker commissioner leader
    official envoy general minister premier
    """
)
_CHIEFS = frozenset(
    ["chief", "head", "president", "chairman", "director-general", "director general", "managing director"]
)
_APPOSITION = 26
_ENDS = SAID | {",", ".", ";", "who", "that"}
_SEATS = {
    "African Union": ("Addis Ababa",),
    "Arab League": ("Cairo",),
    "European Union": ("Brussels", "Strasbourg"),
    "International Atomic Energy Agency": ("Vienna",),
    "International Monetary Fund": ("Washington",),
    "North Atlantic Treaty Organization": ("Brussels",),
    "United Nations": ("New York", "Geneva"),
    "World Bank": ("Washington",),
    "World Trade Organization": ("Geneva",),
}
_OWN = frozenset(["his", "her"])
_OWNS = frozenset(["'s", "’s"])
_DESCRIBED = 8  # words of a description between a country and a name
_MARGIN = 2  # how much oftener than any other a country is named that is taken for the traveller's
_NUMERALS = words("i ii iii iv v vi vii viii")
_UNION = "European Union"
_PARENTS = {"European Commission": _UNION, "European Council": _UNION, "European Parliament": _UNION}
_PARENTS["African Union Commission"] = "African Union"
_WORLD = "United Nations"


def leader_country(scene: Scene, person: Person) -> Country | None:
    """Return the country of a leader of its time, by full name."""
    lexicon = scene.reading.lexicon
    found = lexicon.country_of_leader(person.name) if person.name else None
    unknown = not person.roles and person.country is None
    if found is None and person.name and (unknown or level(lexicon, person) == LEADER):
        code = _by_surname(lexicon).get(person.name)
        return known_country(lexicon, code) if code else None
    return known_country(lexicon, found.code) if found is not None else None


@functools.lru_cache(maxsize=8)
def _by_surname(lexicon: Lexicon) -> dict[str, str]:
    """Return the country of the leaders of a surname that leaders of no other country bear: "President Clinton"."""
    found: dict[str, set[str]] = {}
    for leader in lexicon.leaders:
        found.setdefault(leader.name.split()[-1], set()).add(leader.country)
    return {surname: min(codes) for surname, codes in found.items() if len(codes) == 1}


def is_of_rank(scene: Scene, person: Person, least: int) -> bool:
    """Say whether a person holds an office of at least a level, or is known to."""
    if level(scene.reading.lexicon, person) >= least or any(_heads_states(role) for role in person.roles):
        return True
    return least <= MINISTER and leader_country(scene, person) is not None


def _heads_states(role: Role) -> bool:
    """Say whether an office is the head of an organisation of states: "World Trade Organization chief"."""
    body = role.organization
    return body is not None and is_of_states(body) and role.title.lower() in _CHIEFS


def is_of_states(body: Organization) -> bool:
    """Say whether states are the members of a body: the United Nations, the World Bank."""
    return body.kind is OrganizationKind.INTERGOVERNMENTAL or body.name in _SEATS


def may_travel(scene: Scene, person: Person, least: int) -> bool:
    """Say whether a person of an office may be sent by a party; without a least level, anybody who isn't a private one.

    Somebody without any office, and somebody of a body or company, counts where no least level is asked for.
    """
    if least:
        return is_of_rank(scene, person, least)
    if not person.roles or any(role.organization is not None for role in person.roles):
        return True
    return is_of_rank(scene, person, OFFICIAL) or not _is_private(person)


def _is_private(person: Person) -> bool:
    return all(_PRIVATE.intersection(role.title.lower().split()) for role in person.roles)


def party_of(entity: object) -> Party | None:
    """Return the state or international body for which somebody travels, as the cast has it."""
    if not isinstance(entity, Person):
        return entity if isinstance(entity, (Country, Organization)) else None
    if entity.country is not None:
        return entity.country
    for role in entity.roles:
        if role.country is not None:
            return role.country
        if role.organization is not None:
            return role.organization.country or whole(role.organization)
    return whole(entity.affiliation) if entity.affiliation is not None else None


def whole(body: Organization) -> Organization:
    """Return the union or organisation that a body is an organ of."""
    if body.name in _PARENTS:
        return Organization(_PARENTS[body.name], kind=body.kind)
    if body.name.startswith(f"{_WORLD} "):
        return Organization(_WORLD, kind=body.kind)
    return body


def acts_for_states(scene: Scene, side: Side) -> bool:
    """Say whether a person acts for a state or for an organisation of states."""
    party = party_of_side(scene, side, None)
    return not isinstance(party, Organization) or is_of_states(party)


def party_of_side(scene: Scene, side: Side, destination: Country | None) -> Party | None:
    """Return the party that somebody travels for who goes to a country.

    What the text says goes first, then whom the world knows; a country that is only guessed at for an office gives way
    where the journey leads there: then it is the dateline's country or the one that the text speaks of most.
    """
    person = side.entity
    if not isinstance(person, Person):
        return party_of(person)
    stated = _owner(scene, side) or _told_after(scene, side)
    if stated is not None:
        return stated
    known = leader_country(scene, person)
    if known is not None and not _is_body(person):
        return known
    party = party_of(person)
    if party is None or _is_organ(party):
        party = _by_apposition(scene, side) or _by_office(scene, side) or _by_title(scene, side) or party
    if party is not None and (party != destination or is_stated(scene, side)):
        return party
    if level(scene.reading.lexicon, person) < MINISTER:
        return party
    return _other_country(scene, destination) or party


def _told_after(scene: Scene, side: Side) -> Country | None:
    """Return the country told after the name of somebody without an office: "King Abdullah of Jordan"."""
    bracketed = in_brackets(scene, side)
    if bracketed is not None:
        return bracketed
    of = side.last + (scene.word(side.last) in _NUMERALS)  # "King Juan II of Chile"
    told = scene.side(of + 1) if side.form == "name" and scene.word(of) == "of" else None
    roles = side.entity.roles if isinstance(side.entity, Person) else ()
    leads = level(scene.reading.lexicon, side.entity) == LEADER
    named = told is not None and told.form == "name" and (leads or not roles)
    return told.entity if named and told is not None and isinstance(told.entity, Country) else None


def in_brackets(scene: Scene, side: Side) -> Country | None:
    """Return the country that stands in brackets after a name: "Luis Vega (Peru)"."""
    told = scene.side(side.last + 1) if side.form == "name" and scene.word(side.last) == "(" else None
    whole = told is not None and told.form in {"name", "acronym"} and scene.word(told.last) == ")"
    return told.entity if whole and told is not None and isinstance(told.entity, Country) else None


def _owner(scene: Scene, side: Side) -> Country | None:
    """Return the country of the leader whose minister or envoy somebody is: "his foreign minister Luis Vega"."""
    title = scene.lower[side.first + 1 : side.name_first]
    if scene.lower[side.first] not in _OWN or not _POSTS.intersection(title) or is_stated(scene, side):
        return None
    inner = scene.all_sides_in(side.first, side.first + 1)
    return next((one.country for one in inner if one.form == "pronoun" and one.country is not None), None)


def _is_organ(party: Party) -> bool:
    """Say whether a body without a country is a state's or a party's organ: "the Standing Committee"."""
    return (
        isinstance(party, Organization)
        and party.kind in {OrganizationKind.OTHER, OrganizationKind.GOVERNMENT}
        and bool(_ORGANS.intersection(party.name.lower().split()))
    )


def _by_apposition(scene: Scene, side: Side) -> Country | None:
    """Return the country that an apposition after a name tells: "Wu, chairman of the … of China's parliament"."""
    begin = side.last if side.form == "name" else side.first
    if side.form == "pronoun" or (begin == side.last and scene.word(begin) != ","):
        return None
    stop = min(scene.sentence(begin).last, begin + _APPOSITION)
    end = next((at for at in range(begin + 1, stop) if scene.lower[at] in _ENDS), begin)
    if not _POSTS.intersection(scene.lower[begin:end]):
        return None
    of = next((at for at in range(begin, end) if scene.lower[at] == "of"), end)  # "of the Peruvian parliament"
    told = (scene.reading.lexicon.country_by_word.get(scene.forms[at]) for at in range(of + 1, end))
    adjective = next(filter(None, told), None)
    if adjective is not None:
        return known_country(scene.reading.lexicon, adjective.code)
    return next((one.country for one in scene.all_sides_in(begin, end) if _gives_country(one, side)), None)


def _by_office(scene: Scene, side: Side) -> Country | None:
    """Return the country of an office told before a name: "Peru's intelligence chief, General Luis Vega"."""
    office = scene.side(side.first - 2) if scene.word(side.first - 1) == "," and side.form == "name" else None
    if office is not None and is_office(scene, office):
        return office.country
    return apposed_to(scene, side)


def _by_title(scene: Scene, side: Side) -> Country | None:
    """Return the country whose name or adjective a title begins with: "US Middle East envoy Dennis Ross"."""
    told = scene.reading.lexicon.country_by_word.get(scene.forms[side.first]) if side.first < side.name_first else None
    return known_country(scene.reading.lexicon, told.code) if told is not None else None


def apposed_to(scene: Scene, side: Side) -> Country | None:
    """Return the country whose somebody a name is said to be: "Peru's number two, Luis Vega"."""
    if side.form != "name" or scene.word(side.first - 1) != ",":
        return None
    for at in range(side.first - 2, max(0, side.first - _DESCRIBED), -1):
        owner = scene.side(at - 1) if scene.lower[at] in _OWNS else None
        if owner is not None:
            return owner.entity if isinstance(owner.entity, Country) and owner.form == "name" else None
        if scene.side(at) is not None or not scene.forms[at].isalpha():
            return None
    return None


def is_office(scene: Scene, side: Side) -> bool:
    """Say whether a mention is an office alone, past whose comma the name follows: "the spy chief, Luis Vega"."""
    name = scene.side(side.last + 1) if scene.word(side.last) == "," else None
    named = name is not None and isinstance(name.entity, Person) and name.form == "name"
    return named and isinstance(side.entity, Person) and side.entity.name is None


def _gives_country(one: Side, side: Side) -> bool:
    return one.country is not None and one.actor != side.actor and isinstance(one.entity, (Country, Organization))


def sender(body: Country | Organization) -> Party:
    """Return the party that a body sends people for: its country for a ministry, its union for a commission."""
    if not isinstance(body, Organization):
        return body
    public = body.kind is OrganizationKind.GOVERNMENT and body.country is not None
    return body.country if public and body.country is not None else whole(body)


def is_seat(party: Party, destination: str | None) -> bool:
    """Say whether a town is where an organisation has its seat, which is no journey for its people."""
    return destination in _SEATS.get(str(party), ())


def _is_body(person: Person) -> bool:
    """Say whether a person holds an international body's office: a former premier at the United Nations."""
    bodies = [role.organization for role in person.roles if role.organization is not None]
    return person.country is None and any(body.kind is not OrganizationKind.OTHER for body in bodies)


def is_stated(scene: Scene, side: Side) -> bool:
    """Say whether the text itself gives the person's country, or the world knows it."""
    if isinstance(side.entity, Person) and leader_country(scene, side.entity) is not None:
        return True
    return bool(scene.reading.cast.actors[side.actor].evidence.get("country"))


def _other_country(scene: Scene, destination: Country | None) -> Country | None:
    home = scene.home.country if scene.home is not None else None
    if home is not None and destination is not None:
        return home if home != destination else None  # an unknown minister is the host's
    counts = scene.kept("countries spoken of", _countries)
    ranked = [(count, country) for country, count in counts.most_common() if country != destination]
    if not ranked or destination is None:
        return None
    runner_up = ranked[1][0] if len(ranked) > 1 else 0
    return ranked[0][1] if ranked[0][0] >= _MARGIN * runner_up else None


def _countries(scene: Scene) -> Counter[Country]:
    return Counter(entity for entity in scene.inner.entities() if isinstance(entity, Country))
