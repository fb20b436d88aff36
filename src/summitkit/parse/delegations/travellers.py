"""Who a trip is of: the people before a verb, those named together with them, and the trip of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Person, Role
from summitkit.model.summit import Party
from summitkit.parse.delegations.destinations import BREAKS, Destination, Ground
from summitkit.parse.delegations.holders import named_beside
from summitkit.parse.delegations.homes import (
    apposed_to,
    in_brackets,
    is_of_rank,
    is_office,
    is_seat,
    may_travel,
    party_of_side,
)
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = [
    "Trip",
    "begin_of",
    "coordinated",
    "is_event",
    "is_invited",
    "is_negated",
    "is_oblique",
    "is_quoted",
    "last_named",
    "next_person",
    "role_person",
    "stands_for",
    "subjects",
    "trip_of",
    "with_coordinated",
    "with_following",
    "words_among",
]


@attrs.frozen(slots=True, kw_only=True)
class Trip:
    """One statement that a party's people go somewhere.

    Attributes:
        party: who sends them.
        person: who goes, None for a delegation without a named head.
        destination: where to.
        sentence: the number of the sentence.
        rule: the id of the rule that reads it.
        word: the word that tells of the journey.
        is_head: whether the person leads; otherwise a member.
    """

    party: Party
    person: Person | None
    destination: Destination
    sentence: int
    rule: str
    word: int
    is_head: bool = True


_BACK = 22
_AHEAD = 10
_NEGATIONS = words(
    """
    not n't n’t never unable skip skips skipped skipping absent refused refuses declined declines without unclear
    whether if cancel cancels cancelled canceled cancelling canceling postpone postponed postpones postponing ruled rule
    rejected scrapped scrap invited invites invite urged barred banned
    """
)
_PLANS = frozenset(["plans", "plan", "intention", "intentions"])
_CALLS = frozenset(["put", "puts", "called", "calls"])
_DOUBTS = frozenset(["whether", "if"])
_INVITES = words("invite invites invited inviting urged asked")
_ON_THE_SPOT = frozenset(["delegations.seen", "delegations.reported", "delegations.met"])
_UNSURE = frozenset(["delegations.received", "delegations.speaks-at"])
"""Rules by which a person whose country isn't told may as well be the host."""

_RANKS = words("general colonel marshal captain major")
_RELATIVE = frozenset(["who", "whose", "whom"])
_COMPANY = frozenset(
    [("accompanied", "by"), ("joined", "by"), ("flanked", "by"), ("along", "with"), ("together", "with")]
)
_EVENTS = frozenset(["summit", "meeting", "conference", "forum", "talks", "dialogue"])
_FULL_NAME = 2
_PAIR = 2
_COUNTS = {"two": 2, "both": 2, "pair": 2, "three": 3, "trio": 3}
_AUXILIARIES = words("is are was were will would have had also both later then")
_OFFICES = frozenset(["leaders", "presidents", "premiers", "ministers", "men"])
_NOUN = 5
_MEMORY = 120
_TEAM = frozenset(["team", "delegation", "mission", "entourage"])
_OF_TEAM = words("his her their with led leading heads heading headed leads whose bringing accompanied and")
_OBLIQUE = words(
    """
    of with by to for from about on against alongside and between meet meets met meeting told host hosts hosted receive
    received welcome welcomed greeted joined see sees saw visiting succeeded replaced
    """
) - {"and"}


def words_among(scene: Scene, sentence: Sentence, wanted: frozenset[str]) -> list[int]:
    """Return the words of a sentence that are among those wanted."""
    return scene.where(wanted, sentence.first, sentence.last)


def is_invited(scene: Scene, side: Side) -> bool:
    """Say whether a person is only invited to come or doubted to: "has invited Ana Vega", "whether Ana Vega will"."""
    if scene.word(side.first - 1) == "to":
        return "invitation" in scene.lower[max(0, side.first - 4) : side.first]
    return scene.word(side.first - 1) in _INVITES or scene.word(begin_of(scene, side) - 1) in _DOUBTS


def is_negated(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether a journey is denied, called off or only wished for in the words before it."""
    before = scene.lower[max(sentence.first, word - 4) : word]
    if (
        {"would", "like"}.issubset(before)
        or {"had", "hoped"}.issubset(before)
        or ("asked" in before and "to" in before)
    ):
        return True
    if ("no" in before and _PLANS.intersection(before)) or ("off" in before and _CALLS.intersection(before)):
        return True
    return bool(_NEGATIONS.intersection(before))


def is_quoted(scene: Scene, word: int) -> bool:
    """Say whether a word stands in a quotation."""
    layout = scene.reading.layout
    return layout.in_quotation(layout.words.starts[word])


def subjects(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    """Yield the people before a verb, in the order of the text: the last one and those coordinated with it."""
    found: Side | None = None
    stop = _before_aside(scene, sentence, word)
    for side in reversed(scene.sides_in(max(sentence.first, min(word, stop) - _BACK), stop)):
        if not isinstance(side.entity, Person) or _broken(scene, side.last, word) or is_event(scene, side):
            continue
        if found is None or not is_oblique(scene, side):
            found = side
        if not is_oblique(scene, side):
            break
    if found is None:
        yield from _all_of_them(scene, sentence, word)
    else:
        yield from reversed(tuple(with_coordinated(scene, sentence, found)))


def coordinated(scene: Scene, sides: Sequence[Side]) -> tuple[Side, ...]:
    """Return the last of several parties with those coordinated before it: "Peru and Chile are sending"."""
    found = list(sides[-1:])
    for side in reversed(sides[:-1]):
        if scene.word(side.last) not in {"and", ","} or found[0].first - side.last > _PAIR:
            break
        found.insert(0, side)
    return tuple(found)


def _before_aside(scene: Scene, sentence: Sentence, word: int) -> int:
    """Return the word before what parts somebody from a verb: "Ana Vega, who called Luis Diaz, told"."""
    auxiliary = next(
        (at for at in range(word, max(sentence.first, word - _PAIR), -1) if scene.word(at - 1) == ","), None
    )
    if auxiliary is None:
        return word
    begin = max(sentence.first + 1, word - _BACK)
    asides = (at for at in range(auxiliary - 2, begin, -1) if _opens_aside(scene, at) and scene.word(at - 1) == ",")
    at = next(asides, None)
    who = scene.side(at - 2) if at is not None else None
    return at - 1 if at is not None and who is not None and isinstance(who.entity, Person) else word


def _opens_aside(scene: Scene, word: int) -> bool:
    """Say whether a word opens a clause on somebody or tells who comes along: "who", "accompanied by"."""
    return scene.lower[word] in _RELATIVE or scene.lower[word : word + 2] in _COMPANY


def next_person(scene: Scene, sentence: Sentence, word: int) -> Side | None:
    """Return the first person within some words after a verb."""
    at = scene.side(word)
    if at is not None and isinstance(at.entity, Person) and at.name_first > word:
        return at  # "will host Keir Starmer", where the verb reads as a title
    sides = scene.sides_in(word + 1, min(sentence.last, word + _AHEAD))
    return next((side for side in sides if isinstance(side.entity, Person) and not is_event(scene, side)), None)


def is_event(scene: Scene, side: Side) -> bool:
    """Say whether what reads as a person is an event: "China-EU Summit"."""
    return scene.word(side.last - 1) in _EVENTS


def _all_of_them(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    """Yield those whom "the two leaders" before a verb means: the last so many people of rank named before."""
    for at in range(max(sentence.first, word - _BACK), word):
        count = _COUNTS.get(scene.lower[at])
        if count is None or _broken(scene, at, word):
            continue
        bare = scene.word(at - 1) == "the" and (at + 1 == word or scene.lower[at + 1] in _AUXILIARIES)
        if not bare and not _OFFICES.intersection(scene.lower[at + 1 : min(word, at + _NOUN)]):
            continue
        yield from last_named(scene, max(0, sentence.first - _MEMORY), sentence.first, count)
        return


def last_named(scene: Scene, first: int, last: int, count: int) -> tuple[Side, ...]:
    """Return the last so many people of rank named in a word range, in the order of the text."""
    latest: dict[str, Side] = {}
    for side in reversed(scene.sides_in(first, last)):
        if isinstance(side.entity, Person) and side.entity.name and is_of_rank(scene, side.entity, MINISTER):
            latest.setdefault(side.entity.name, side)
    return tuple(reversed(tuple(latest.values())[:count]))


def _coordinated(scene: Scene, sentence: Sentence, side: Side) -> Side | None:
    begin = begin_of(scene, side)
    if scene.word(begin - 1) not in {"and", ",", "&"}:
        return None
    before = begin - 2 - (scene.word(begin - 2) == ",")
    if "invitation" in scene.lower[max(sentence.first, before - 5) : before]:
        return None  # "at the invitation of President Rosa Paz, President Ana Vega will …"
    if scene.word(before) == ")":
        before -= 1  # "Ana Vega (Peru) and Rosa Paz (Chile)"
    other = scene.side(before)
    if other is not None and isinstance(other.entity, Country) and scene.word(other.first - 1) == "(":
        other = scene.side(other.first - 2)
    if other is not None and isinstance(other.entity, Country):
        of = other.first - 1 - (scene.word(other.first - 1) == "the")
        other = scene.side(of - 1) if scene.word(of) == "of" else other  # "Ana Vega of Peru and Rosa Paz of Chile"
    if other is None or not isinstance(other.entity, Person) or is_office(scene, other):
        return None
    return other if other.first >= sentence.first else None


def is_oblique(scene: Scene, side: Side) -> bool:
    """Say whether a person is no subject: "accompanied by Y", "met Y", "Y's"; then an earlier one goes before."""
    if scene.word(side.last) in {"'s", "’s"}:
        return True
    begin = begin_of(scene, side)
    return scene.word(begin - 1) in _OBLIQUE or "representing" in scene.lower[max(0, begin - 2) : begin]


def begin_of(scene: Scene, side: Side) -> int:
    """Return the first word of a person's mention with the country before it: "Chile's Gabriel Boric"."""
    owner = scene.side(side.first - 2) if scene.word(side.first - 1) in {"'s", "’s"} else None
    return owner.first if owner is not None and isinstance(owner.entity, Country) else side.first


def _broken(scene: Scene, first: int, last: int) -> bool:
    """Say whether the words between a person and a verb part them."""
    between = scene.lower[first:last]
    if between.count(")") > between.count("("):
        return True  # "Ana Vega (Luis Diaz had cancelled) signed": who stands in brackets doesn't sign
    if _TEAM.intersection(between) and not _OF_TEAM.intersection(between):
        return True  # "according to Ana Vega, a team would be in Quito"
    return bool(BREAKS.intersection(between) or SAID.intersection(between) or {"that", "whether"}.intersection(between))


def trip_of(
    ground: Ground, side: Side, destination: Destination, number: int, word: int, rule: str, least: int = 0
) -> Iterator[Trip]:
    """Yield the trip of a person who holds an office of at least a level, unless it is to the person's own country."""
    if not isinstance(side.entity, Person) or destination.business or _is_excepted(ground.scene, side):
        return
    unsure = rule in _UNSURE or (rule == "delegations.met" and is_oblique(ground.scene, side))
    party = party_of_side(ground.scene, side, None if unsure else destination.country)
    if _is_posted(ground.scene, side, destination, on_the_spot=rule in _ON_THE_SPOT):
        return
    if party is None or not (may_travel(ground.scene, side.entity, least) or stands_for(ground.scene, side)):
        return
    if party in {destination.country, None} or destination.name == str(party) or is_seat(party, destination.name):
        return
    if destination.country is None and ground.main is not None and party == ground.main.country:
        return  # the host's own leader, who talks with guests in no place that is told
    named = named_beside(ground.scene, side).entity
    person = named if isinstance(named, Person) else side.entity
    yield Trip(party=party, person=person, destination=destination, sentence=number, rule=rule, word=word)


def _is_excepted(scene: Scene, side: Side) -> bool:
    """Say whether somebody is the one who isn't there: "all leaders except Ana Vega"."""
    return scene.word(begin_of(scene, side) - 1) in {"except", "without", "minus"}


def _is_posted(scene: Scene, side: Side, destination: Destination, *, on_the_spot: bool) -> bool:
    """Say whether somebody has a post where he or she is told to be: "ambassador to Nepal"."""
    if not isinstance(side.entity, Person) or not any("ambassador" in r.title.lower() for r in side.entity.roles):
        return False
    around = scene.all_sides_in(max(0, side.first - _NOUN), side.last + _NOUN)
    there = any(scene.word(one.first - 1) == "to" and one.country == destination.country for one in around)
    return on_the_spot or there


def stands_for(scene: Scene, side: Side) -> bool:
    """Say whether somebody without an office is named with a country, as its leader is: "Belize's Said Musa"."""
    if not isinstance(side.entity, Person) or side.form != "name":
        return False
    if any(role.title.lower() not in _RANKS for role in side.entity.roles):
        return False
    if side.entity.roles and scene.word(side.first + 1) in {"'s", "’s"}:
        return True  # "Pakistan's General Pervez Musharraf"
    if side.name_last - side.name_first < _FULL_NAME:
        return False  # "Hong Kong's Li and Fung"
    if apposed_to(scene, side) is not None or in_brackets(scene, side) is not None:
        return True
    after = None
    if scene.word(side.last) == "of":
        after = scene.side(side.last + 1) or scene.side(side.last + 2)  # "of Peru", "of the Comoros"
    organ = after is not None and scene.word(after.last) in {"'s", "’s"}  # "of Ukraine's Foreign Ministry"
    of_country = (
        after is not None and not organ and isinstance(after.entity, Country) and after.form in {"name", "role"}
    )
    return of_country or begin_of(scene, side) != side.first


def with_coordinated(scene: Scene, sentence: Sentence, side: Side) -> Iterator[Side]:
    """Yield a person and those named before, in one list with him or her."""
    found: Side | None = side
    while found is not None:
        yield found
        found = _coordinated(scene, sentence, found)


def with_following(scene: Scene, sentence: Sentence, side: Side) -> Iterator[Side]:
    """Yield a person and those coordinated after: "met with Danish Prime Minister X and Polish President Y"."""
    found: Side | None = side
    while found is not None and isinstance(found.entity, Person):
        yield found
        end = after = _after_country(scene, found.last)
        while scene.word(after) in {"and", ","}:
            after += 1
        if after == end or after >= sentence.last:
            return
        found = scene.side(after)
        if found is not None and isinstance(found.entity, Country) and scene.word(found.last) in {"'s", "’s"}:
            found = scene.side(found.last + 1)  # "and Chile's Gabriel Boric"


def _after_country(scene: Scene, word: int) -> int:
    """Return the word after the country of whose leader a name was: "Luis Vega of the Marshall Islands"."""
    if scene.word(word) not in {"of", "("}:
        return word
    country = scene.side(word + 1) or scene.side(word + 2)
    if country is not None and scene.word(word) == "(" and scene.word(country.last) == ")":
        return country.last + 1
    return country.last if country is not None and isinstance(country.entity, Country) else word


def role_person(title: str, country: Country) -> Person:
    """Return somebody known by office alone: the president of Chad."""
    return Person(description=title, roles=(Role(title, country=country),), country=country)
