"""Trips joined into delegations, one for each party and head, and the record of each."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Person
from summitkit.model.delegation import Attendance, Delegation
from summitkit.model.evidence_map import EvidenceByField
from summitkit.parse.delegations.attendance import attendance_of
from summitkit.parse.delegations.holders import holder
from summitkit.parse.delegations.members import companions
from summitkit.parse.delegations.rules import CONFIDENCE
from summitkit.parse.offices import LEADER, level
from summitkit.parse.wording import places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.model.delegation import Delegate
    from summitkit.model.document import Evidence
    from summitkit.model.summit import Party
    from summitkit.model.when import UncertainDate
    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Moment, Scene
    from summitkit.parse.sources import Sources

__all__ = ["build", "joined"]


def joined(trips: Sequence[Trip], scene: Scene) -> tuple[tuple[Trip, ...], ...]:
    """Return the trips grouped by party and person; trips without a person join the party's first group."""
    groups: dict[tuple[str, str], list[Trip]] = {}
    first_of: dict[str, tuple[str, str]] = {}  # the first group of each party
    for trip in sorted(trips, key=lambda t: (t.sentence, t.word)):
        key = (str(trip.party), _who(trip.person))
        if _is_another(scene, groups.get(key, [])[-_REMEMBERED:], trip):
            key = (key[0], f"{key[1]} in {trip.destination.country}")  # a visit besides the summit elsewhere
        first = first_of.get(key[0])
        nameless = trip.person is None or (first is not None and first[1] == "" and _may_be_one(groups[first], trip))
        if key not in groups and first is not None and nameless:
            key = first
        first_of.setdefault(key[0], key)
        groups.setdefault(key, []).append(trip)
    return tuple(tuple(group) for group in _one_side(_named_first(list(groups.values())), scene))


_HEADS_OF_STATE = ("president", "king", "queen", "emir", "sultan", "emperor")
_AT_THE_EVENT = frozenset(
    f"delegations.{name}"
    for name in ("seen", "reported", "present", "speaks-at", "met", "attends", "is-in", "talks", "received")
)


def _one_side(groups: list[list[Trip]], scene: Scene) -> list[list[Trip]]:
    """Return the groups, those of one party at one event joined: the leader heads it, the minister is a member."""
    known_of: dict[tuple[str, Country | None], list[list[Trip]]] = {}
    kept: list[list[Trip]] = []
    for group in groups:
        here = known_of.setdefault((str(group[0].party), group[0].destination.country), [])
        for known in here[-_REMEMBERED:]:
            lately = known[-_REMEMBERED:]
            lower = None if _are_apart(scene, lately, group) else _lower(lately, group, scene.reading.lexicon)
            if lower is not None:
                beside = known if lower is lately else group
                beside[:] = [attrs.evolve(trip, is_head=False) if trip.is_head else trip for trip in beside]
                known.extend(group)
                break
        else:
            here.append(group)
            kept.append(group)
    return kept


def _are_apart(scene: Scene, known: Sequence[Trip], group: Sequence[Trip]) -> bool:
    """Say whether two people's trips are all told to be weeks apart."""
    days = [[told for trip in trips if (told := _days(scene, trip)) is not None] for trips in (known, group)]
    return all(days) and all(
        one[0] - other[1] > _APART or other[0] - one[1] > _APART for one in days[0] for other in days[1]
    )


def _lower(known: list[Trip], group: list[Trip], lexicon: Lexicon) -> list[Trip] | None:
    """Return the one of two groups whose people are members beside the other's head; None where both go their own ways.

    Of two of one rank who are both at the event the first is the head. A minister is a member beside a leader who is
    told to travel close by.
    """
    heights = (_height(known, lexicon), _height(group, lexicon))
    gap = heights[0] - heights[1]
    there = [all(trip.rule in _AT_THE_EVENT for trip in trips) for trips in (known, group)]
    together = {(trip.word, trip.rule) for trip in known} & {(trip.word, trip.rule) for trip in group}
    minister = min(heights) < LEADER
    follows = gap != 0 and minister and min(heights) > 0 and _are_close(known, group)
    if gap >= 0 and (there[1] or follows or (together and minister)):
        return group
    return known if gap <= 0 and (there[0] or follows) else None


def _are_close(known: Sequence[Trip], group: Sequence[Trip]) -> bool:
    """Say whether two people's trips are told in neighbouring sentences."""
    return any(abs(one.sentence - other.sentence) <= _CLOSE for one in known for other in group)


_CLOSE = 2


def _height(group: Sequence[Trip], lexicon: Lexicon) -> int:
    """Return the highest office among travellers: that of a head of state goes before that of a head of government.

    Who is known to lead a country needs no title.
    """
    return max(_height_of(trip.person, lexicon) for trip in group)


def _height_of(person: Person | None, lexicon: Lexicon) -> int:
    if person is None:
        return 0
    if not person.roles and person.name and lexicon.country_of_leader(person.name) is not None:
        return LEADER + 1
    height = level(lexicon, person)
    return height + (height == LEADER and any(r.title.lower().endswith(_HEADS_OF_STATE) for r in person.roles))


def _named_first(groups: list[list[Trip]]) -> list[list[Trip]]:
    """Return the groups, those known by office alone joined with the named traveller of that party and country."""
    named: dict[tuple[str, Country | None], list[list[Trip]]] = {}
    for group in groups:
        if group[0].person is not None and group[0].person.name is not None:
            named.setdefault((str(group[0].party), group[0].destination.country), []).append(group)
    kept: list[list[Trip]] = []
    for group in groups:
        person, country = group[0].person, group[0].destination.country
        same = named.get((str(group[0].party), country), [])
        if person is not None and person.name is None and country is not None and len(same) == 1:
            same[0].extend(group)
        else:
            kept.append(group)
    return kept


def _same_country(known: Sequence[Trip], trip: Trip) -> bool:
    return all(other.destination.country == trip.destination.country for other in known)


_TOLD_OF = "delegations.reported"
_ONWARD = frozenset(["before", "then", "onward", "on", "continue", "continues", "continuing"])
_LEADS_ON = frozenset(f"delegations.{name}" for name in ("goes", "journey", "is-in", "comes"))
_TOURS = frozenset(["tour", "tours", "swing", "leg", "stop", "stopover"])
_APART = datetime.timedelta(days=20)
_SPAN = datetime.timedelta(days=367)  # "over the past 13 years" gives no day
_NEAR = 14
_REMEMBERED = 32  # journeys of one person: no article has more, a longer text must not compare every two


def _is_another(scene: Scene, known: Sequence[Trip], trip: Trip) -> bool:
    """Say whether a trip is another than the one that is known of the same person: at another time or place."""
    if not known:
        return False
    if trip.rule == "delegations.visitor":
        return not _same_country(known, trip)
    there = {other.destination.country for other in known}
    elsewhere = None not in there and trip.destination.country not in {None, *there}
    if trip.person is not None and trip.person.name and _is_at_another_time(scene, known, trip):
        return True
    past = trip.rule == "delegations.met" and attendance_of(scene, trip) is Attendance.PRESENT
    if elsewhere and past and all(attendance_of(scene, other) is Attendance.EXPECTED for other in known):
        return True  # "will fly to Quito", "when they met in Lima on Monday"
    return elsewhere and trip.rule in _LEADS_ON and not _is_leg(scene, trip)


def _is_at_another_time(scene: Scene, known: Sequence[Trip], trip: Trip) -> bool:
    """Say whether a trip is told to be of weeks before the known one, or is yet to come weeks after it."""
    when = _days(scene, trip)
    if when is None:
        return False
    told = [span for other in known if (span := _days(scene, other)) is not None]
    days = [first for first, _ in told]
    if not days and scene.reading.published is not None:
        days = [scene.reading.published]
    ended = [last for _, last in told]
    if ended and all(when[0] - other > _APART for other in ended) and attendance_of(scene, trip) is Attendance.EXPECTED:
        return True  # "paid a visit in May", "is to make a second one in October"
    return bool(days) and all(other - when[1] > _APART for other in days)


def _days(scene: Scene, trip: Trip) -> tuple[datetime.date, datetime.date] | None:
    """Return the day that is told next to the words of a journey, the first and the last one of a month or year."""
    sentence = scene.reading.layout.sentences[trip.sentence]
    near = scene.moments_in(max(sentence.first, trip.word - _NEAR), min(sentence.last, trip.word + _NEAR))
    nearest = min(near, key=lambda moment: abs(moment.first - trip.word), default=None)
    if nearest is None or "since" in scene.lower[trip.word : nearest.first]:
        return None
    first = nearest.start.earliest if nearest.start is not None else None
    last = nearest.end.latest if nearest.end is not None else None
    return (first, last) if first is not None and last is not None and last - first < _SPAN else None


def _is_leg(scene: Scene, trip: Trip) -> bool:
    """Say whether a journey goes on to its next place: "before heading to Quito", "goes on to Quito"."""
    first = scene.sentence(trip.word).first
    if scene.lower[trip.word] in _TOURS | {"way"} or scene.lower[first : first + 2] == ("from", "there"):
        return True
    around = scene.lower[max(0, trip.word - 3) : trip.word]
    return bool(_ONWARD.intersection(around)) or scene.lower[trip.word + 1 : trip.word + 3] == ("on", "to")


def _may_be_one(known: Sequence[Trip], trip: Trip) -> bool:
    """Say whether somebody may belong to a delegation without a head: both go to one country, or it isn't told."""
    countries = {other.destination.country for other in known}
    return trip.destination.country in {None, *countries} or None in countries


def _who(person: Person | None) -> str:
    return "" if person is None else person.label


def build(scene: Scene, trips: tuple[Trip, ...], sources: Sources) -> Delegation:
    """Return the record of a group of trips."""
    lead = next((trip for trip in trips if trip.person is not None and trip.is_head), None)
    placed = [trip for trip in trips if trip.destination.country is not None] or [trips[0]]
    first = next((trip for trip in placed if trip.rule != _TOLD_OF), placed[0])  # what is stated goes first
    head = _known_as(scene, lead.person, lead.party) if lead is not None and lead.person is not None else None
    sentences = sorted({trip.sentence for trip in trips} | _introduction(scene, head))
    members, member_evidence = _members(scene, trips, head)
    own = tuple(trip.person for trip in trips if trip.person is not None and not trip.is_head)
    members = (*(_as_member(person) for person in own), *members)
    evidence: dict[str, list[Evidence]] = {
        "span": [
            scene.reading.cite(scene.sentence_span(scene.reading.layout.sentences[s]), first.rule) for s in sentences
        ],
        "destination": [scene.reading.cite(scene.span(first.destination.first, first.destination.last), first.rule)],
        "members": member_evidence,
        "party": _naming(scene, first.party, sentences, first.rule),
    }
    since = _first_since(scene, sentences)
    if since is not None:
        evidence["first_since"] = [scene.reading.cite(scene.span(since.first, since.last), first.rule)]
    attribution, chain = sources.attribution(scene.span(first.word, first.word + 1))
    return Delegation(
        party=first.party,
        head=head,
        members=tuple(dict.fromkeys(members)),
        destination=first.destination.name,
        country=first.destination.country,
        attendance=attendance_of(scene, first),
        first_since=_start(since),
        evidence=EvidenceByField({**evidence, **chain}),
        attribution=attribution,
        rule=first.rule,
        confidence=CONFIDENCE[first.rule],
    )


def _naming(scene: Scene, party: Party, sentences: list[int], rule: str) -> list[Evidence]:
    """Return the words that name a party in the sentences of a delegation, acronyms too."""
    layout = scene.reading.layout
    named = (
        side
        for number in sentences
        for side in scene.all_sides_in(layout.sentences[number].first, layout.sentences[number].last)
        if side.entity == party and side.form != "pronoun"
    )
    return [scene.reading.cite(scene.span(side.name_first, side.name_last), rule) for side in named]


def _introduction(scene: Scene, head: Person | None) -> set[int]:
    """Return the number of the sentence of the text that first names a delegation's head."""
    numbers = scene.kept("sentences by name", _by_name).get(head.name or "", ()) if head is not None else ()
    body = [number for number in numbers if scene.reading.layout.sentences[number].kind != "heading"]
    return {min(body)} if body else set()


def _known_as(scene: Scene, person: Person, party: Party) -> Person:
    """Return who holds the office of a person without a name, else the office: not "prime minister of India"."""
    if person.name is not None or not person.roles:
        return person
    title = person.roles[0].title.removeprefix("visiting ")
    return holder(scene, title.lower(), party) or attrs.evolve(person, description=title)


def _as_member(person: Person) -> Delegate:
    from summitkit.model.delegation import Delegate

    return Delegate(
        name=person.name, role=person.roles[0].title if person.roles else None if person.name else person.label
    )


def _start(moment: Moment | None) -> UncertainDate | None:
    return None if moment is None else moment.start


def _members(scene: Scene, trips: tuple[Trip, ...], head: Person | None) -> tuple[tuple[Delegate, ...], list[Evidence]]:
    found: list[Delegate] = []
    cited: list[Evidence] = []
    numbers = {trip.sentence for trip in trips}
    spoken_of = scene.kept("sentences on delegations", _on_delegations)
    own = (*spoken_of.get(None, ()), *spoken_of.get(trips[0].party, ()))
    named = scene.kept("sentences by name", _by_name).get(head.name or "", ()) if head is not None else ()
    for number in sorted({*numbers, *own, *named}):
        sentence = scene.reading.layout.sentences[number]
        for member, first, last in companions(scene, sentence, head):
            if head is not None and member.name is not None and member.name == head.name:
                continue
            found.append(member)
            cited.append(scene.reading.cite(scene.span(first, last), trips[0].rule))
    return tuple(found), cited


def _on_delegations(scene: Scene) -> dict[object, set[int]]:
    """Return the numbers of the sentences on each country's delegation; under None those on an accompanying one."""
    found: dict[object, set[int]] = {}
    for word in places({"delegation"}, scene.lower):
        if word > scene.sentence(word).first:
            side = scene.side(word - 1)
            owner = side.country if side is not None else None
            if scene.lower[word - 1] == "accompanying":
                found.setdefault(None, set()).add(scene.sentence_of[word])
            elif owner is not None:
                found.setdefault(owner, set()).add(scene.sentence_of[word])
    return found


def _by_name(scene: Scene) -> dict[str, list[int]]:
    """Return the numbers of the sentences that name each person, each once, in order."""
    found: dict[str, list[int]] = {}
    for side in scene.sides.of(Person):
        if isinstance(side.entity, Person) and side.entity.name and side.last <= scene.sentence(side.first).last:
            numbers = found.setdefault(side.entity.name, [])
            number = scene.sentence_of[side.first]
            if not numbers or numbers[-1] != number:
                numbers.append(number)
    return found


def _first_since(scene: Scene, sentences: list[int]) -> Moment | None:
    """Return the date of "his first visit since 2021" in one of the sentences or the one after."""
    for number in {*sentences, *(s + 1 for s in sentences)}:
        if number >= len(scene.reading.layout.sentences):
            continue
        sentence = scene.reading.layout.sentences[number]
        words = scene.lower[sentence.first : sentence.last]
        if "since" not in words or not _is_first_visit(words):
            continue
        since = sentence.first + words.index("since")
        found = [m for m in scene.moments_in(since, min(sentence.last, since + 4)) if m.start is not None]
        if found:
            return found[0]
    return None


def _is_first_visit(words: Sequence[str]) -> bool:
    """Say whether the words call a visit the first: "his first India visit", "the first trip by a …"."""
    return any(
        word == "first" and {"visit", "trip", "visits"}.intersection(words[index + 1 : index + 5])
        for index, word in enumerate(words)
    )
