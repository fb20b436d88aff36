"""Trips told without a verb of going: delegations by name, chief negotiators, visitors at talks."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Person
from summitkit.model.summit import SummitStatus
from summitkit.parse.delegations.ceremonies import state_of
from summitkit.parse.delegations.destinations import Destination, Ground, place_at, place_before
from summitkit.parse.delegations.holders import named_beside
from summitkit.parse.delegations.homes import is_of_rank, is_of_states, is_stated, party_of_side, sender
from summitkit.parse.delegations.travellers import Trip, coordinated, is_negated, role_person, words_among
from summitkit.parse.delegations.vocabulary import ACTS, DELEGATIONS, JOURNEYS, LEADS, travel_class
from summitkit.parse.offices import MINISTER, OFFICIAL
from summitkit.parse.scene import capital_of
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party, Summit
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "delegations_named", "goal_of_delegation", "party_beside", "visitors_at_talks"]

_TEAMS = frozenset(["team", "mission", "contingent"])
_SENDS = words("send sends sent sending dispatch dispatches dispatched dispatching")
_SIDES = frozenset(["side"])
_IS = words("is was are were be been being")
_LED = frozenset(["led", "headed"])
_HEADED = frozenset(["head", "heads", "headed"])
_TALKS = words("talks negotiations summit conference meeting mission consultations visit trip")
_MET = words("met meets meet received receives hosted welcomed")
_OF_BOTH = frozenset([("of", "both", "countries"), ("from", "both", "countries"), ("of", "both", "states")])
_SHARED = frozenset(["Brussels"])  # a seat of several
_MEETING = frozenset([("meeting", "with"), ("talks", "with"), ("discussions", "with")])
_LED_BY = words("led leads leading headed heading")
_GOING = frozenset(["goes", "comes", "visits", "leaves", "attends"])
_VERB_REACH = 8
_HEADS = words("head heads leader leads chief chiefs headed led")
_MEMBERS = words("member members official officials diplomat diplomats spokesman spokeswoman source sources")
_ENVOYS = frozenset(["negotiator", "envoy", "delegate"])
_DELEGATES = frozenset(["negotiator", "delegate"])
_CHIEF = frozenset(["chief", "top", "lead"])
_PLACES = frozenset(["to", "in", "at", "for"])
_REACH = 16
_OPEN = words("unclear whether possible weighing proposed")
_PAIR = 2
_OWN = frozenset(["his", "her"])
_INCLUDES = words("includes included comprises comprised")
TELLING_WORDS = DELEGATIONS | _TEAMS | _SIDES | _ENVOYS | _DELEGATES


def delegations_named(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips of "the Japanese delegation" with its head or member, and of chief negotiators at talks."""
    scene = ground.scene
    for word in words_among(scene, sentence, TELLING_WORDS):
        if scene.lower[word] in DELEGATIONS or _is_team(scene, sentence, word):
            yield from _delegation(ground, sentence, number, word)
        before = scene.word(word - 1)
        if (scene.lower[word] in _ENVOYS and before in _CHIEF) or (
            scene.lower[word] in _DELEGATES and before in {"'s", "’s"}
        ):
            yield from _negotiator(ground, sentence, number, word)


def _is_team(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether a word means a delegation that somebody leads or that comes: "leads the Peruvian team"."""
    if scene.lower[word] in _SIDES:
        leads = bool(_LED_BY.intersection(scene.lower[max(sentence.first, word - 4) : word]))
        return leads or (scene.word(word + 1) in _IS and scene.word(word + 2) in _LED)
    if scene.lower[word] not in _TEAMS:
        return False
    if scene.word(word - 1) in _OWN and scene.word(word + 1) in _INCLUDES:
        return True
    before = scene.lower[max(sentence.first, word - 6) : word]
    around = {*before, *scene.lower[word + 1 : min(sentence.last, word + 12)]}
    return bool(LEADS & around) or _sets_out(scene, sentence, word) or _is_sent(scene, sentence, word)


def _sets_out(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether a delegation without a head goes somewhere: "a team from the bank is due in Quito"."""
    if _visit_by(scene, sentence, word) is not None:
        return True
    for at in range(word + 1, min(sentence.last, word + _VERB_REACH)):
        lower = scene.lower[at]
        if lower in _IS and scene.word(at + 1) in {"in", "due", "expected", "here"}:
            return True
        if travel_class(lower) in _GOING:
            return not is_negated(scene, sentence, at)
    return False


def _is_sent(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether a party sends a delegation: "has sent a high-level delegation to Quito"."""
    before = scene.lower[max(sentence.first, word - _VERB_REACH) : word]
    noun = ("the", "sending") in itertools.pairwise(before)
    return bool(_SENDS.intersection(before)) and not noun and not is_negated(scene, sentence, word)


def _visit_by(scene: Scene, sentence: Sentence, word: int) -> int | None:
    """Return the word "visit" of "a visit to Quito by a Peruvian delegation"."""
    begin = max(sentence.first, word - _REACH)
    if "by" not in scene.lower[max(begin, word - _VERB_REACH) : word]:
        return None
    return next((at for at in range(word - 1, begin - 1, -1) if scene.lower[at] in JOURNEYS), None)


def _delegation(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    scene = ground.scene
    before = scene.lower[sentence.first : word]
    posted = scene.word(word + 1) == "in" and _HEADED.intersection(before[-_VERB_REACH:])
    if "accompanied" in before or posted:
        return  # "accompanied by a business team led by X", "head of the EU delegation in Quito"
    head, is_head = _head(scene, sentence, word)
    head = named_beside(scene, head) if head is not None else None
    if head is None and scene.word(word - 1) in _OWN:
        head = _owner_of(scene, word)
    if head is None and _is_sent(scene, sentence, word):
        yield from _sent_by_several(ground, sentence, number, word)
    party = party_beside(scene, sentence, word) or (party_of_side(scene, head, None) if head is not None else None)
    destination = goal_of_delegation(ground, sentence, word)
    if destination is not None and destination is ground.home and destination.country == party:
        destination = ground.main  # told at home of a summit elsewhere
    if party is None or destination is None or destination.country == party:
        return
    if scene.lower[word] in _TEAMS and not _is_official(ground, sentence, head):
        return
    person = head.entity if head is not None and isinstance(head.entity, Person) else None
    if (person is None or scene.word(word - 1) in _OWN) and not _is_told_of(scene, sentence, word):
        return
    yield Trip(
        party=party,
        person=person,
        destination=destination,
        sentence=number,
        rule="delegations.named",
        word=word,
        is_head=is_head,
    )


def _sent_by_several(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield a trip for each of the states that "are sending delegations"."""
    scene = ground.scene
    sends = next(at for at in range(word, sentence.first - 1, -1) if scene.lower[at] in _SENDS)
    before = [
        side for side in scene.sides_in(sentence.first, sends) if isinstance(side.entity, (Country, Organization))
    ]
    destination = goal_of_delegation(ground, sentence, word)
    if destination is None:
        return
    for side in coordinated(scene, before):
        party = sender(side.entity) if isinstance(side.entity, (Country, Organization)) else None
        if party is not None and side.form != "demonym" and party != destination.country:
            yield Trip(
                party=party,
                person=None,
                destination=destination,
                sentence=number,
                rule="delegations.named",
                word=word,
            )


def _owner_of(scene: Scene, word: int) -> Side | None:
    """Return the person whose delegation it is that sets out: "said his delegation would leave for Quito"."""
    owner = next(iter(scene.all_sides_in(word - 1, word)), None)
    return owner if owner is not None and isinstance(owner.entity, Person) else None


def _is_official(ground: Ground, sentence: Sentence, head: Side | None) -> bool:
    """Say whether a team is a state's and no club's: who leads it holds an office, or it comes for talks."""
    if head is None or not isinstance(head.entity, Person) or is_of_rank(ground.scene, head.entity, OFFICIAL):
        return True
    return bool(_TALKS.intersection(ground.scene.lower[sentence.first : sentence.last]))


def _is_told_of(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether a delegation without a head goes, is sent or met, acts on the spot or has a member there."""
    if _sets_out(scene, sentence, word) or _is_sent(scene, sentence, word):
        return True
    if scene.word(word + 1) in _INCLUDES:
        return True
    before = scene.lower[max(sentence.first, word - _VERB_REACH) : word]
    talks = any(pair in _MEETING for pair in itertools.pairwise(before))
    if talks or _MET.intersection(before) or _MEMBERS.intersection(before):
        return True
    return any(
        scene.lower[at] in ACTS and ACTS[scene.lower[at]].intersection(scene.lower[at + 1 : at + 4])
        for at in range(word + 1, min(sentence.last, word + _VERB_REACH))
    )


def goal_of_delegation(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return where a delegation goes: after "to", "in" or "visited", else to the summit, else where the text plays."""
    scene = ground.scene
    stop = min(sentence.last, word + _REACH)
    visits = next((at for at in range(word, stop) if travel_class(scene.lower[at]) == "visits"), None)
    visit = _visit_by(scene, sentence, word)
    member = bool(_MEMBERS.intersection(scene.lower[max(sentence.first, word - _VERB_REACH) : word]))
    first, last = (visit, word) if visit is not None else (word + 1, stop)
    place = place_at(scene, first, last, _PLACES, over_said=member)
    if place is None and visits is not None:
        place = place_at(scene, visits + 1, min(sentence.last, visits + _VERB_REACH))
    if place is None and scene.lower[word + 1 : word + 4] == ("to", "the", "country"):
        return place_before(scene, word)
    if place is None and "here" in scene.lower[word:stop]:
        return ground.here(word + scene.lower[word:stop].index("here"))
    place = place or ground.summit_in(word, stop)
    return place if place is not None and place.country is not None else ground.home or place or ground.stage


def party_beside(scene: Scene, sentence: Sentence, word: int) -> Party | None:
    """Return the party of "the Swiss delegation", "the Damascus delegation" or "a delegation from Japan"."""
    town = scene.town(word - 1)
    if town is not None and town.country is not None and town.name == capital_of(scene.reading.lexicon, town.country):
        return None if town.name in _SHARED else town.country
    for back in range(word - 1, max(sentence.first, word - 5) - 1, -1):
        side = scene.side(back)
        if side is not None and isinstance(side.entity, (Country, Organization)):
            return sender(side.entity)
    after = None
    if scene.word(word + 1) in {"from", "of"}:
        after = scene.side(word + 2) or (scene.side(word + 3) if scene.word(word + 2) == "the" else None)
    return sender(after.entity) if after is not None and isinstance(after.entity, (Country, Organization)) else None


def _head(scene: Scene, sentence: Sentence, word: int) -> tuple[Side | None, bool]:
    """Return the person who heads the delegation (or is a member of it) and whether it is the head."""
    before = scene.lower[max(sentence.first, word - 6) : word]
    leads = bool(_HEADS.intersection(before) or LEADS.intersection(before))
    by = _led_by(scene, sentence, word)
    if by is not None:
        after = scene.sides_in(by, min(sentence.last, by + 8))
        led = (side for side in after if isinstance(side.entity, Person) and side.form != "pronoun")
        return next(led, None), True
    if leads or _MEMBERS.intersection(before):
        said = (at for at in range(word - 1, sentence.first, -1) if scene.lower[at] in SAID)
        near = scene.sides_in(next(said, sentence.first), min(sentence.last, word + 6))
        people = [side for side in near if isinstance(side.entity, Person)]
        named = [side for side in people if side.form == "name"] if _LED_BY.intersection(before) else []
        return min(named or people, key=lambda side: _distance(side, word), default=None), leads
    return None, True


def _distance(side: Side, word: int) -> int:
    return min(abs(side.last - word), abs(side.first - word))


def _led_by(scene: Scene, sentence: Sentence, word: int) -> int | None:
    """Return the word after "led by" or "headed by" where it follows a delegation."""
    for at in range(word + 1, min(sentence.last - 1, word + 9)):
        if scene.lower[at] in _LED and scene.lower[at + 1] == "by":
            return at + 2
    return None


def _negotiator(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    scene = ground.scene
    side = scene.side(word) or scene.side(word + 1)
    if side is None or not isinstance(side.entity, Person):
        return
    stop = min(sentence.last, side.last + _REACH)
    destination = place_at(scene, side.last, stop, frozenset(["in", "at"]), over_said=True) or ground.home
    party = party_of_side(scene, side, destination.country if destination is not None else None)
    if party is None or destination is None or destination.country in {party, None}:
        return
    yield Trip(
        party=party,
        person=side.entity,
        destination=destination,
        sentence=number,
        rule="delegations.negotiator",
        word=word,
    )


def visitors_at_talks(ground: Ground) -> Iterator[Trip]:
    """Yield a trip for each side of talks between two leaders that meets in the other's country or in a third one."""
    for summit in ground.summits:
        called_off = summit.status in {SummitStatus.CANCELLED, SummitStatus.POSTPONED}
        if len(summit.parties) != _PAIR or summit.country is None or called_off:
            continue
        for piece in summit.evidence.get("mentions", ()):
            first, last = ground.scene.reading.layout.word_range(piece.span)
            yield from _visitors(ground.scene, summit, first, last)
            yield from _ministers_of_both(ground.scene, summit, first, last)


def _ministers_of_both(scene: Scene, summit: Summit, first: int, last: int) -> Iterator[Trip]:
    """Yield the trip of the guest of "a meeting of the foreign ministers of both countries in Lima"."""
    kind = next((at for at in range(first, last) if scene.lower[at] == "ministers"), None)
    both = kind is not None and scene.lower[kind + 1 : kind + 4] in _OF_BOTH
    guests = [party for party in summit.parties if isinstance(party, Country) and party != summit.country]
    if kind is None or not both or len(guests) != 1 or summit.country not in summit.parties or summit.country is None:
        return
    title = "minister" if scene.word(kind - 1) in {"the", "of"} else f"{scene.word(kind - 1)} minister"
    place = Destination(name=summit.city or summit.country.name, country=summit.country, first=first, last=last)
    yield Trip(
        party=guests[0],
        person=role_person(title, guests[0]),
        destination=place,
        sentence=scene.sentence_of[first],
        rule="delegations.talks",
        word=first,
    )


def _visitors(scene: Scene, summit: Summit, first: int, last: int) -> Iterator[Trip]:
    number = scene.sentence_of[first]
    sentence = scene.reading.layout.sentences[number]
    if _OPEN.intersection(scene.lower[sentence.first : sentence.last]) or summit.country is None:
        return
    talks = summit.rule == "summits.talks-with-leader"
    start, stop = (sentence.first, min(sentence.last, last + 8)) if talks else (first, last)
    for side in scene.sides_in(start, stop):
        party = party_of_side(scene, side, summit.country)
        if not isinstance(side.entity, Person) or party in {None, summit.country}:
            continue
        if not is_stated(scene, side) and any(
            state_of(scene, other) == party for other in scene.sides_in(start, stop) if other.actor != side.actor
        ):
            continue  # "Peru's Juan Soto held talks with President Ana Lopez": the host
        if scene.word(side.last) in {"'s", "’s"} or "representing" in scene.lower[max(0, side.first - 2) : side.first]:
            continue  # "the co-ordinator in X's chancellery", "Y, representing X"
        named = side.first >= first
        if isinstance(party, Organization) and not is_of_states(party):
            continue
        if party in summit.parties and (named or is_of_rank(scene, side.entity, MINISTER)):
            place = Destination(name=summit.city or summit.country.name, country=summit.country, first=first, last=last)
            yield Trip(
                party=party,
                person=side.entity,
                destination=place,
                sentence=number,
                rule="delegations.talks",
                word=first,
            )
