"""Trips told by an encounter: who hosts, meets or sends whom, and where that makes somebody a visitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.parse.delegations.ceremonies import AGREES, TO_COME, state_of, summit_there, together, witnessed
from summitkit.parse.delegations.destinations import Destination, Ground, place_at
from summitkit.parse.delegations.fellows import met_counterpart, met_fellows, only_wished
from summitkit.parse.delegations.homes import is_of_rank, is_stated, party_of_side
from summitkit.parse.delegations.presence import is_away
from summitkit.parse.delegations.talkers import discuss_here, discusses, who_spoke, whose_talks
from summitkit.parse.delegations.travellers import (
    is_negated,
    next_person,
    subjects,
    trip_of,
    with_following,
    words_among,
)
from summitkit.parse.delegations.vocabulary import DASHES, IN, REMOTE
from summitkit.parse.offices import LEADER, MINISTER, OFFICIAL, level
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "encounters_of"]

_RECEIVES = words(
    """
    host hosts hosted hosting welcome welcomes welcomed welcoming receive receives received receiving greet greets
    greeted feted entertained awarded decorated
    """
)
_MEETS = words("meet meets met meeting told talks discussions negotiations consultations conferred")
_THINGS = words(
    """
    message messages letter letters call invitation report assurances pledge phone dinner ceremony banquet speech
    statement proposal decision plan news move idea
    """
)
_NOUNS = words(
    """
    talks discussions negotiations consultations bilateral conference briefing face-to-face chat one-on-one
    audience huddle encounter
    """
)
_HAPPENED = words(
    "held had began opened started concluded ended said told resumed wrapped completed speaking after remarks"
)
_JOINTLY = words(
    """
    signed inked shook posed sealed exchanged put sat unveiled launched inaugurated affixed rode walked huddled dined
    lunched clashed issued inspected reviewed
    """
)
_PASSIVE = words("is was were are be been being")
_WHERE = frozenset(["in", "at", "to"])
_ASIDE = words("sidelines sideline margins fringes")
_CHAIRS = words("co-chaired co-chairs co-hosted")
_DOES = words("sign signed discuss discussed attend visit hold held address deliver will would was is open opened")
_REACH = 10
_PAST = words("met told called sat conferred discussed briefed")
_MEALS_FOR = words("dinner banquet lunch luncheon reception")
_NOUN_BEFORE = words("the a his her their its our of by")
_PLANS = words("is are was were due set expected plans planned scheduled going ready agreed wants hopes prepares about")
_SOON = 6
_SITS = words("sat gathered huddled meeting")


_CALLS = words("sat called calls call")
TELLING_WORDS = AGREES | (
    _MEALS_FOR
    | _RECEIVES
    | _SITS
    | _JOINTLY
    | _MEETS
    | _NOUNS
    | _CHAIRS
    | _CALLS
    | words("presence witnessed discussed discusses")
)


def encounters_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips that a sentence tells by who receives or meets whom."""
    scene = ground.scene
    for word in words_among(scene, sentence, TELLING_WORDS):
        lower = scene.lower[word]
        if lower in _MEETS or lower in _SITS:
            yield from _met_there(ground, sentence, number, word)
        if lower in _RECEIVES and not _is_of_a_thing(scene, sentence, word):
            yield from _received(ground, sentence, number, word)
        elif lower in _MEALS_FOR:
            yield from _honoured(ground, sentence, number, word)
        elif _calls_on(scene, word):
            yield from _met(ground, sentence, number, word)
        elif lower in _JOINTLY or lower in AGREES or discuss_here(scene, sentence, word):
            yield from together(ground, sentence, number, word)
        elif (lower, scene.word(word + 1)) in {("presence", "of"), ("witnessed", "by")}:
            yield from witnessed(ground, sentence, number, word)
        elif lower in _TALKS and _of_others(scene, word):
            continue  # "welcomed the resumption of six-party talks in Quito"
        elif (
            lower in _MEETS
            or lower in _CHAIRS
            or discusses(scene, word)
            or (lower in _NOUNS and scene.word(word + 1) in {"with", "alongside"})
        ) and not only_wished(scene, sentence, word):
            yield from _met(ground, sentence, number, word)


def _of_others(scene: Scene, word: int) -> bool:
    """Say whether talks are only spoken of, as the object of another noun: "the resumption of six-party talks"."""
    begin = word
    while scene.word(begin - 1) in _ADJECTIVES or scene.word(begin - 1).endswith("-party"):
        begin -= 1
    return scene.word(begin - 1) == "of" and scene.word(begin - 2) in _OBJECTS


_ADJECTIVES = words("the new bilateral peace further direct trade")
_OBJECTS = words("resumption start beginning end outcome results failure success series possibility prospect state")
_TALKS = words("talks discussions negotiations consultations")


def _calls_on(scene: Scene, word: int) -> bool:
    """Say whether somebody calls on or sits down with a person."""
    after = scene.lower[word + 1 : word + 3]
    if scene.lower[word] == "sat":
        return after == ("down", "with")
    calls = scene.lower[word] in {"called", "calls", "call"} and after[:1] == ("on",)
    side = scene.side(word + 2) if calls else None
    return side is not None and isinstance(side.entity, Person)


def _received(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of a visitor: "Xi hosted Putin in Beijing", "Putin was received by Xi"."""
    if "welcome" in ground.scene.lower[word + 1 : word + 5]:
        yield from _welcomed(ground, sentence, number, word)  # "received a warm welcome in Lima"
        return
    host: Side | None = next(subjects(ground.scene, sentence, word), None)
    visitor = next_person(ground.scene, sentence, word)
    if _is_passive(ground.scene, word):
        host, visitor = visitor, host
        if host is None and visitor is not None:
            yield from _welcomed(ground, sentence, number, word)
            return
    host = host or _hosting_state(ground.scene, sentence, word)
    if host is None and visitor is not None and visitor.form == "name":
        yield from _at_their_summit(ground, sentence, visitor, number, word)
        return
    if host is None or visitor is None or visitor.form == "pronoun":
        return
    country = party_of_side(ground.scene, host, None)
    if not isinstance(country, Country):
        return
    after = min(sentence.last, max(visitor.last, word) + _REACH)
    place = place_at(ground.scene, max(visitor.last, word), after, _WHERE)
    if place is None or place.country is None:
        place = _home_place(ground, country, host)
    if place.country == country:
        for side in with_following(ground.scene, sentence, visitor):
            yield from trip_of(ground, side, place, number, word, "delegations.received", least=MINISTER)


def _honoured(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of whom a leader gives a dinner: "held a banquet in honour of X", "saw X off"."""
    scene = ground.scene
    after = scene.lower[word + 1 : word + 4]
    guest = scene.side(word + (4 if after[:2] == ("in", "honour") or after[:2] == ("in", "honor") else 2))
    host = next(subjects(scene, sentence, word), None)
    country = party_of_side(scene, host, None) if host is not None else None
    linked = after[:1] == ("for",) or after[:2] in {("in", "honour"), ("in", "honor")}
    if not linked or guest is None or host is None or not isinstance(country, Country):
        return
    place = _home_place(ground, country, host)
    for side in with_following(scene, sentence, guest) if place.country == country else ():
        yield from trip_of(ground, side, place, number, word, "delegations.received", least=MINISTER)


def _is_of_a_thing(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether a thing is received or welcomes: "received a letter from the king", "the welcoming dinner"."""
    if scene.lower[word] in {"host", "hosts"} and scene.word(word - 1) in _NOUN_BEFORE:
        return True  # "a guest of the host, President Ana Vega"
    if scene.lower[word] == "host" and scene.word(word - 1) == "to" and scene.word(word - 2) not in _PLANS:
        return True  # "handed the chair to host President Ana Vega"
    visitor = next_person(scene, sentence, word)
    return visitor is not None and bool(_THINGS.intersection(scene.lower[word + 1 : visitor.first]))


def _at_their_summit(ground: Ground, sentence: Sentence, visitor: Side, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of whom leaders without a name receive at a summit: "EU leaders welcomed X to their summit"."""
    summit = ground.summit_in(visitor.last, min(sentence.last, visitor.last + _REACH))
    if summit is not None and "leaders" in ground.scene.lower[max(sentence.first, word - 4) : word]:
        yield from trip_of(ground, visitor, summit, number, word, "delegations.received", least=MINISTER)


def _is_passive(scene: Scene, word: int) -> bool:
    if scene.lower[word].endswith("ed") and scene.word(word + 1) == "by":
        return True  # "Ana Vega, hosted by Juan Soto, …"
    if not _PASSIVE.intersection(scene.lower[max(0, word - 4) : word]) or not scene.lower[word].endswith("ed"):
        return False
    return "by" in scene.lower[word + 1 : word + 5] or scene.word(word + 1) in {"at", "in", "with", "on", "to", "here"}


def _hosting_state(scene: Scene, sentence: Sentence, word: int) -> Side | None:
    """Return the state that receives: "Spain hosts French President X"."""
    before = scene.side(word - 1) or scene.side(word - 2)
    if before is None or before.first < sentence.first or before.form == "demonym":
        return None
    return before if isinstance(before.entity, Country) else None


def _welcomed(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of somebody who was welcomed, where the text says where or is written there."""
    place = place_at(ground.scene, word + 1, min(sentence.last, word + _REACH), _WHERE)
    destination = place if place is not None and place.country is not None else ground.home
    if destination is None:
        return
    for visitor in subjects(ground.scene, sentence, word):
        yield from trip_of(ground, visitor, destination, number, word, "delegations.received", least=MINISTER)


def _home_place(ground: Ground, country: Country, host: Side) -> Destination:
    """Return where somebody receives visitors: the town that the text is written from, else the host's country."""
    for place in (ground.home, ground.main):
        if place is not None and place.country == country:
            return place
    return Destination(name=country.name, country=country, first=host.first, last=host.last)


def _met(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of two people who meet: of whom the place is abroad for."""
    scene = ground.scene
    people = tuple(subjects(scene, sentence, word)) or who_spoke(scene, sentence, word) or whose_talks(scene, word)
    other = next_person(ground.scene, sentence, word)
    if other is None or other.form == "pronoun":
        yield from met_counterpart(ground, sentence, number, word)
    if other is None:
        yield from met_fellows(ground, sentence, number, word)
        yield from together(ground, sentence, number, word)
        return
    if other.form == "pronoun" or REMOTE.intersection(scene.lower[sentence.first : sentence.last]):
        return
    if not people:
        yield from _met_by_somebody(ground, sentence, other, number, word)
        return
    one = people[0]
    if state_of(scene, one) is None or state_of(scene, one) == state_of(scene, other):
        return
    place = _meeting_place(ground, sentence, one, other, word) or _host_of(ground, one, other, word)
    if place is None or (place.country is None and not _ASIDE.intersection(scene.lower[word : sentence.last])):
        return
    leads = isinstance(other.entity, Person) and is_of_rank(scene, other.entity, LEADER)
    for side in (*people, *with_following(scene, sentence, other)):
        if side == other and one.form in {"pronoun", "short-name"} and not is_stated(scene, side):
            continue  # "he met Prime Minister Ana Vega": the host
        if state_of(scene, side) is not None:
            least = OFFICIAL if side == one and leads else MINISTER
            yield from trip_of(ground, side, place, number, word, "delegations.met", least=least)


def _met_there(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of those with whom somebody meets in a place told between: "sat down in Quito with X and Y"."""
    scene = ground.scene
    place = place_at(scene, word + 1, min(sentence.last, word + _SOON), IN)
    end = next((at for at in range(place.last, place.last + 3) if scene.word(at) == "with"), None) if place else None
    other = scene.side(end + 1) if end is not None else None
    if place is None or other is None or is_negated(scene, sentence, word):
        return
    for side in with_following(scene, sentence, other):
        yield from trip_of(ground, side, place, number, word, "delegations.met", least=MINISTER)


def _met_by_somebody(ground: Ground, sentence: Sentence, other: Side, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of a foreigner whom somebody without a name met in the dateline's town."""
    scene = ground.scene
    end = _end_of(scene, sentence, other)
    place = place_at(scene, end, min(sentence.last, end + _REACH), IN)
    met = scene.lower[word] == "met" or scene.lower[word - 1 : word + 1] == ("after", "meeting")
    if place is None and met and scene.home is not None:
        place = ground.home
    if place is None or (scene.lower[word] == "told"):
        return
    for side in with_following(scene, sentence, other):
        yield from trip_of(ground, side, place, number, word, "delegations.met", least=MINISTER)


def _host_of(ground: Ground, one: Side, other: Side, word: int) -> Destination | None:
    """Return the country of who "met here" with somebody of no higher office, where nothing tells what "here" means."""
    scene, state = ground.scene, state_of(ground.scene, one)
    if "here" not in scene.lower[word : other.first] or ground.home is not None or not isinstance(state, Country):
        return None
    if level(scene.reading.lexicon, one.entity) < level(scene.reading.lexicon, other.entity):
        return None
    return Destination(name=state.name, country=state, first=one.first, last=one.last)


def _end_of(scene: Scene, sentence: Sentence, side: Side) -> int:
    """Return the word after somebody and those coordinated after."""
    return max((one.last for one in with_following(scene, sentence, side)), default=side.last)


def _past_aside(scene: Scene, word: int) -> int:
    """Return the word after what dashes set apart after somebody: "President X of Peru -- its ally -- in Lima"."""
    country = scene.side(word + 1) if scene.word(word) == "of" else None
    end = country.last if country is not None else word
    if scene.word(end) not in DASHES:
        return word
    return next((at + 1 for at in range(end + 1, end + _REACH) if scene.word(at) in DASHES), word)


def _clause_end(scene: Scene, first: int, stop: int) -> int:
    """Return the end of a clause before another one with the same subject: "met X and sign a treaty in Lima"."""
    for word in range(first, stop - 1):
        if scene.lower[word] == "and" and scene.lower[word + 1] in _DOES:
            return word
    return stop


def _meeting_place(ground: Ground, sentence: Sentence, one: Side, other: Side, word: int) -> Destination | None:
    """Return where two people meet: the place told after the second, the summit beside which they meet, one's home."""
    scene = ground.scene
    end = _past_aside(scene, _end_of(scene, sentence, other))
    after = min(sentence.last, end + _REACH)
    told = scene.lower[word] == "told"
    if told and "meeting" not in scene.lower[word:after]:
        on_the_spot = scene.home is not None and (summit_there(ground) or state_of(scene, other) == scene.home.country)
        there = ground.home if on_the_spot else None
        return None if there is None or is_away(ground, sentence, there) else there
    place = None if told else place_at(scene, end, _clause_end(scene, end, after), IN)
    if place is None and scene.lower[word] in _CHAIRS:
        place = place_at(scene, word + 1, other.first, IN)
    if place is not None:
        return place
    if _ASIDE.intersection(scene.lower[word:after]):
        named = ground.summit_in(other.last, sentence.last)
        return named or (ground.home if scene.home is not None or summit_there(ground) else None)
    if _ASIDE.intersection(scene.lower[sentence.first : word]):
        named = ground.summit_in(sentence.first, word) or ground.summit_before(sentence.first)
        at_home = ground.home is not None and ground.home.country in {state_of(scene, one), state_of(scene, other)}
        return named or (ground.main if at_home else ground.home or ground.main)
    return _unsaid(ground, sentence, {state_of(scene, one), state_of(scene, other)}, word)


def _unsaid(ground: Ground, sentence: Sentence, states: set[Party | None], word: int) -> Destination | None:
    """Return the home of one of the two, where a meeting without a place has been held."""
    scene = ground.scene
    before = scene.lower[sentence.first : word]
    past = scene.lower[word] in _PAST or bool(_HAPPENED.intersection(before))
    past = (past or "lasted" in scene.lower[word : sentence.last]) and not TO_COME.intersection(
        scene.lower[max(sentence.first, word - 6) : word]
    )
    places = (ground.home, ground.main, ground.stage)
    home = next((place for place in places if place is not None and place.country is not None), None)
    if not past or home is None:
        return None
    return home if home.country in states or (scene.home is not None and summit_there(ground)) else None
