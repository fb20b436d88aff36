"""Who meets at a summit: the sides that its name gives, else those whose leaders the text has there, else its body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person, Place
from summitkit.model.summit import SummitKind
from summitkit.parse.offices import LEADER, MINISTER, level
from summitkit.parse.pairs import pair_at
from summitkit.parse.summits.attendance import arriving, attending
from summitkit.parse.summits.clauses import meeting_before, named_from
from summitkit.parse.summits.conferences import states_of_leaders
from summitkit.parse.summits.memberships import all_members
from summitkit.parse.summits.recognition import in_topic
from summitkit.parse.summits.rosters import Member, enumerated, is_state, of_adjectives, officers_of, once
from summitkit.parse.summits.standins import both_states, main_body, n_party, only_body
from summitkit.parse.summits.talkers import holders, pair_of_leaders, rank, state_of
from summitkit.parse.summits.venues import host_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene, Side
    from summitkit.parse.summits.event import Event
    from summitkit.parse.summits.phrases import Phrase

__all__ = ["members_of"]

_OWN_VOICE = frozenset(["eu", "european union"])
_PAIR = 2
_LEAST_LIST = 3


def members_of(scene: Scene, event: Event) -> tuple[Member, ...]:
    """Return the parties of a summit, each once, with the words that give them; the state that hosts it among them."""
    members = _parties(scene, event)
    if _speaks_for_members(members) or event.of_talks:
        return members
    of_two = "between" in event.mentions[0].candidate.phrase.right  # "the last meeting between the two"
    bodies = _of_series(scene, event.series, of_two=of_two) if event.series is not None and not members else ()
    everybody = all_members(scene, event)
    if everybody:
        members = tuple(member for member in members if isinstance(member[0], Country))
    return once((*members, *everybody, *bodies, *_hosts(scene, event)))


def _of_series(scene: Scene, series: Event, *, of_two: bool) -> tuple[Member, ...]:
    """Return the bodies of another edition, or its two states; of one "between the two" those who meet at the other."""
    bodies = tuple(_bodies(series, scene)) or scene.kept("main body", main_body)
    if not bodies and (series.countries or of_two):
        return _parties(scene, series)
    return bodies or scene.kept("only body", only_body)


def _hosts(scene: Scene, event: Event) -> Iterator[Member]:
    for mention in event.mentions:
        phrase = mention.candidate.phrase
        side = host_of(scene, phrase.first, phrase.last)
        if side is not None and side.country is not None:
            yield side.country, side.first, side.last


def _parties(scene: Scene, event: Event) -> tuple[Member, ...]:
    parties = n_party(scene, event) or both_states(scene, event)
    if parties:
        return parties
    named = (*_named(scene, event), *_counterparts(scene, event))
    bodies = tuple(_bodies(event, scene)) or (tuple(_bodies(event.series, scene)) if event.series is not None else ())
    talks = event.of_talks
    if not (named or talks) and _speaks_for_members(scene.kept("main body", main_body)):
        bodies = bodies or scene.kept("main body", main_body)
    listed = (*enumerated(scene, event), *officers_of(scene, event), *of_adjectives(scene, event))
    if not (named or bodies or listed):
        listed = _agreeing(scene, event) or tuple(_told_to_meet(scene, event))
    if _speaks_for_members(bodies):
        others = tuple(member for member in named if not isinstance(member[0], (Country, Person)))
        return _of_regions(once((*bodies, *(others if len(named) < _PAIR else (*named, *listed)))))
    several = _several(scene, event, named, listed)
    if several:
        return several
    present = (*_present(scene, event), *attending(scene, event), *arriving(scene, event))
    present = once((*named, *listed, *present))
    if present or bodies:
        return present or once(bodies)
    own_name = event.kind is SummitKind.BUSINESS or bool(event.label)
    hosts = tuple(_host(event))
    return hosts or (() if own_name else scene.kept("main body", main_body) or scene.kept("only body", only_body))


def _several(scene: Scene, event: Event, named: tuple[Member, ...], listed: tuple[Member, ...]) -> tuple[Member, ...]:
    """Return the parties where name, list or the subject of the sentence gives two or more, or two people talk."""
    found = once((*named, *listed))
    talks = event.of_talks
    people = once(tuple(_subjects(scene, event))) if talks and not named else ()
    if len(people) >= _PAIR:
        return people
    if len(found) >= _PAIR:
        regional = any(isinstance(party, Place) for party, _, _ in found)
        more = (*_present(scene, event), *attending(scene, event)) if regional or (listed and not named) else ()
        return _of_regions(once((*found, *more)))
    holders = once((*named, *_subjects(scene, event)))
    if len(holders) >= _PAIR:
        return once((*holders, *_present(scene, event), *attending(scene, event))) if event.bodies else holders
    return once((*found, *_receiver(event, found))) if talks and found else ()


def _agreeing(scene: Scene, event: Event) -> tuple[Member, ...]:
    """Return the two states or bodies with which the sentence begins: "Russia and the EU agreed at a summit"."""
    first = event.mentions[0].candidate
    sentence = scene.reading.layout.sentences[first.sentence]
    found = tuple(
        (side.entity, side.first, side.last)
        for side in scene.sides_in(sentence.first, min(first.phrase.first, sentence.first + _OPENING))
        if side.form in {"name", "acronym", "metonym"}
        and is_state(side)
        and isinstance(side.entity, (Country, Organization))
    )
    joined = len(found) == _PAIR and set(scene.lower[found[0][2] : found[1][1]]) <= {"and", "the"}
    return found if joined else ()


def _told_to_meet(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the states whose leaders the sentences before have meet: "Leaders of Chile and Peru met. The meeting …"."""
    if event.mentions[0].candidate.rule != "summits.those-who-met":
        return
    phrase = event.mentions[0].candidate.phrase
    told = meeting_before(scene, phrase)
    if not told:
        yield from states_of_leaders(scene, phrase).values()
        return
    for side in scene.sides_in(scene.sentence(told.start - 1).first, told.start - 1):
        if side.country is not None and side.form != "pronoun" and isinstance(side.entity, (Country, Person)):
            yield side.country, side.first, side.last


_OPENING = 7


def _of_regions(members: tuple[Member, ...]) -> tuple[Member, ...]:
    """Leave out a part of the world where the states are named that come from it."""
    states = sum(isinstance(party, Country) for party, _, _ in members)
    return tuple(member for member in members if states < _LEAST_LIST or not isinstance(member[0], Place))


def _subjects(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the sides that "hold their summit": those named before the phrase in its clause."""
    for mention in event.mentions:
        phrase = mention.candidate.phrase
        sentence = scene.reading.layout.sentences[mention.candidate.sentence]
        meets = not event.bodies and _MET.intersection(
            scene.lower[max(sentence.first, phrase.first - _CLAUSE) : phrase.first]
        )
        if meets or mention.candidate.rule == "summits.talks-with-leader":
            for side in holders(scene, phrase):
                state = state_of(scene, side)
                if state is not None:
                    yield state, side.first, side.last
            continue
        yield from _owner(scene, phrase)
        if phrase.determiner != "their" and not _HOLD.intersection(
            scene.lower[max(0, phrase.first - 4) : phrase.first]
        ):
            continue
        for side in scene.sides_in(max(sentence.first, phrase.first - _CLAUSE), phrase.first):
            if (
                side.form in {"name", "acronym", "metonym"}
                and isinstance(side.entity, (Country, Organization))
                and is_state(side)
            ) and scene.word(side.first - 1) not in {"in", "at", "of"}:
                yield side.entity, side.first, side.last


def _owner(scene: Scene, phrase: Phrase) -> Iterator[Member]:
    """Yield whose summit with somebody it is: "the Union's summit with Canada", "its summit with Canada"."""
    if "with" not in phrase.right:
        return
    if phrase.determiner == "'s":
        side = scene.side(phrase.first - 2)
    elif phrase.determiner == "its":
        sides = [one for one in scene.sides_in(scene.sentence(phrase.head).first, phrase.first) if is_state(one)]
        side = sides[0] if sides else None
    else:
        return
    if side is not None and is_state(side) and isinstance(side.entity, (Country, Organization)):
        yield side.entity, side.first, side.last


_HOLD = words("hold holds held holding hosting hosted wound wrapped ended opened began concluded closed")
_MET = frozenset(["meet", "meets", "met", "meeting"])
_CLAUSE = 16


def _receiver(event: Event, found: tuple[Member, ...]) -> Iterator[Member]:
    """Yield the country where two people meet as the other side, where only one side's country is known."""
    if len(found) == 1 and isinstance(found[0][0], Country):
        for mention in event.mentions:
            venue = mention.setting.venue
            if venue is not None and venue.country is not None and venue.country != found[0][0]:
                yield venue.country, venue.first, venue.last


def _host(event: Event) -> Iterator[Member]:
    """Yield the country that a sentence has host the summit."""
    for mention in event.mentions:
        venue = mention.setting.venue
        if (
            venue is not None
            and venue.country is not None
            and venue.city is None
            and venue.last <= mention.candidate.phrase.first
        ):
            yield venue.country, venue.first, venue.last


def _counterparts(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the country of the person who meets those whom the name gives: "Lula's talks with Felipe Gonzalez"."""
    for mention in event.mentions:
        candidate = mention.candidate
        phrase = candidate.phrase
        if not 0 < len(candidate.countries) <= _LEAST_LIST or not {"with", "to"}.intersection(phrase.right):
            continue
        sentence = scene.reading.layout.sentences[candidate.sentence]
        before = [side for side in scene.sides_in(sentence.first, phrase.first) if _is_officer(scene, side)]
        after = [side for side in scene.sides_in(phrase.last, sentence.last) if _is_officer(scene, side)]
        own = [side for side in phrase.sides if isinstance(side.entity, Person)]
        names = {str(side.entity) for side in own}
        before = [side for side in before if scene.word(side.first - 1) not in _MEETS]
        after = [side for side in after if side.form != "pronoun"]
        for side in (*reversed(before), *after):
            state = state_of(scene, side)
            if state is not None and state not in candidate.countries and str(side.entity) not in names:
                yield state, side.first, side.last
                break


_MEETS = words("see sees meet meets met seeing meeting with by")


def _is_officer(scene: Scene, side: Side) -> bool:
    return isinstance(side.entity, Person) and rank(scene, side) >= MINISTER


def _speaks_for_members(bodies: tuple[Member, ...]) -> bool:
    """Say whether the body that meets is one that news treats as a party in place of its members: the EU."""
    return any(str(body).casefold() in _OWN_VOICE for body, _, _ in bodies)


def _named(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the countries, people's countries and second bodies that the summit's names give."""
    for mention in event.mentions:
        phrase = mention.candidate.phrase
        pair = [(party, word) for word in range(phrase.first, phrase.last) for party in pair_at(scene, word)]
        pair += pair_of_leaders(scene, phrase)
        yield from ((party, word, word + 1) for party, word in pair)
        for side in phrase.sides:
            if pair and isinstance(side.entity, (Organization, Person)):
                continue  # "the China-EU summit with Council President Costa"
            if side.first > phrase.head and in_topic(scene, phrase, side):
                continue
            country = state_of(scene, side) if isinstance(side.entity, (Country, Person)) else None
            if country is not None and country in mention.candidate.countries:
                yield country, side.first, side.last
            elif (
                isinstance(side.entity, Organization)
                and side.entity.kind is OrganizationKind.INTERGOVERNMENTAL
                and side.first > phrase.head
                and {"between", "with"}.intersection(phrase.right)
            ):
                yield side.entity, side.first, side.last


def _bodies(event: Event, scene: Scene) -> Iterator[Member]:
    for mention in event.mentions:
        for side in mention.candidate.phrase.sides:
            itself = side.name_first <= mention.candidate.phrase.head < side.name_last  # "the Andean Dialogue"
            if isinstance(side.entity, Organization) and side.entity in mention.candidate.bodies and not itself:
                yield side.entity, side.first, side.last
        owner = scene.side(mention.candidate.phrase.first - 2) if mention.candidate.phrase.determiner == "'s" else None
        if owner is not None and isinstance(owner.entity, Organization) and is_state(owner):
            yield owner.entity, owner.first, owner.last  # "ASEAN's sixth summit"
    yield from _meant_body(scene, event)
    yield from _subject_bodies(scene, event)


def _meant_body(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the body that "the bloc's annual summit" means: the one that the text named last before it."""
    for mention in event.mentions:
        phrase = mention.candidate.phrase
        if phrase.determiner != "'s" or not _GROUPS.intersection(scene.lower[max(0, phrase.first - 3) : phrase.first]):
            continue
        for side in scene.all_sides_before(phrase.first):
            if isinstance(side.entity, Organization) and side.entity.kind is OrganizationKind.INTERGOVERNMENTAL:
                yield side.entity, side.first, side.last
                return


_GROUPS = words("bloc group grouping alliance organisation organization body club community union")


def _subject_bodies(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the bodies whose leaders or ministers the sentence of the first mention begins with: "EU leaders"."""
    first = event.mentions[0].candidate
    sentence = scene.reading.layout.sentences[first.sentence]
    for side in scene.all_sides_in(sentence.first, first.phrase.first):
        if isinstance(side.entity, Organization) and (
            {"leaders", "ministers", "officials", "foreign"}.intersection(scene.lower[side.last : side.last + 4])
            or {"leaders", "ministers"}.intersection(scene.lower[max(sentence.first, side.first - 5) : side.first])
            or (
                side.entity.kind is OrganizationKind.INTERGOVERNMENTAL
                and "will" in scene.lower[side.last : side.last + 2]
            )
        ):
            yield side.entity, side.first, side.last


def _present(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the countries of leaders (of ministers, at a ministers' meeting) whom a sentence has at the summit."""
    least = LEADER if event.kind is not SummitKind.MINISTERIAL else MINISTER
    for mention in event.mentions:
        sentence = scene.reading.layout.sentences[mention.candidate.sentence]
        if _is_on_the_eve(scene, mention.candidate.phrase):
            continue
        owned = sum(_of_state(scene, side) for side in scene.sides_in(sentence.first, sentence.last))
        away = [word for word in range(sentence.first, sentence.last) if scene.lower[word] in _AWAY]
        for side in scene.sides_in(sentence.first, sentence.last):
            country = side.country
            before = scene.word(side.first - 1)
            object_of = before in {"by", "from", "against"} and scene.word(side.first - 2) != "joined"
            stays = bool(away) and side.last <= away[-1]
            if country is None or not isinstance(side.entity, Person) or object_of or stays:
                continue
            if _comes(scene, side, least) or (owned >= _PAIR and _of_state(scene, side)):
                yield country, side.first, side.last


def _is_on_the_eve(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a sentence tells what happens before a summit: "on the eve of the summit"."""
    start = named_from(scene, phrase)
    return tuple(scene.lower[max(0, start - 2) : start]) in {("eve", "of"), ("ahead", "of")}


_AWAY = words("absent skip skips skipped boycott boycotts boycotted absence")


def _of_state(scene: Scene, side: Side) -> bool:
    """Say whether somebody is named by a state alone, as its leader is: "Chile's Ana Lopez"."""
    if not isinstance(side.entity, Person):
        return False
    owner = scene.side(side.first - 2) if scene.word(side.first - 1) in {"'s", "’s"} else None
    return owner is not None and isinstance(owner.entity, Country)


def _comes(scene: Scene, side: Side, least: int) -> bool:
    return level(scene.reading.lexicon, side.entity) >= least
