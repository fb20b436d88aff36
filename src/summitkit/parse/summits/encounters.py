"""Meetings told by who meets and where or when alone: talks of two states, of their people or for them."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.model.summit import SummitKind
from summitkit.parse.offices import LEADER, MINISTER, level
from summitkit.parse.pairs import pair_at
from summitkit.parse.summits.clauses import said_then
from summitkit.parse.summits.dating import names_days
from summitkit.parse.summits.talkers import body_led, rank, state_of
from summitkit.parse.summits.venues import place_at
from summitkit.parse.summits.vocabulary import CLOSES, LEADERS, MINISTERIAL, OPENS
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.scene import Scene, Side, Town
    from summitkit.parse.summits.phrases import Phrase
    from summitkit.parse.summits.venues import Venue
    from summitkit.text.sentences import Sentence

__all__ = ["is_brokered", "kind_of_talks", "of_states", "officers_meant", "states_meant", "tells_day", "tells_place"]

_PAIR = 2
_BETWEEN = frozenset([("between",), ("involving",)])
_AMONG = frozenset(["between", "involving"])
_SOON = 8
_MEMORY = 40
_BACK = 2


def of_states(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether talks are those of two states or their people, told with a place or day.

    "Talks between Chilean and Peruvian officials in Arica", "talks between the two leaders are planned for 28 March",
    "Officials of Chile and Peru agreed on fish at a meeting in Arica", "After a meeting in Arica, X and Y said".
    """
    if scene.word(phrase.first - 1) in _NO_MEETING or _WITH_OTHERS.intersection(phrase.right):
        return False
    placed, dated = tells_place(scene, phrase), tells_day(scene, phrase)
    peace = bool(_OF_PEACE.intersection(phrase.left))
    foes = (placed or dated or peace) and _with_foes(scene, sentence, phrase)
    if foes or _is_known(scene, phrase, placed=placed, dated=dated):
        return True
    if phrase.right[:1] in _BETWEEN or phrase.determiner == "their":
        return _of_the_sides(scene, phrase, told=placed or dated)
    apart = "with" in phrase.right or scene.lower[phrase.head] in {"dialogue", "dialog"}
    if phrase.determiner not in {"a", "an", ""} or apart:
        return False
    together = (placed or dated) and _brought_together(scene, sentence, phrase)
    together = together or (placed and _left_by(scene, sentence, phrase))
    return together or _come_for(scene, sentence, phrase)


def _of_the_sides(scene: Scene, phrase: Phrase, *, told: bool) -> bool:
    """Say whether talks "between" two sides or "their" talks are those of two states, `told` with a place or day."""
    if phrase.determiner == "their":
        return told and _PLAIN.issuperset(phrase.left) and len(states_meant(scene, phrase)) == _PAIR
    one = phrase.determiner in {"a", "an"} and scene.lower[phrase.head] == "meeting"
    told = told or (_has_officers(phrase) and (one or _goes(scene, phrase) or _is_past(scene, phrase)))
    the = phrase.determiner == "the" and (_has_officers(phrase) or tells_place(scene, phrase))
    return told and (the or phrase.determiner not in _POINTING) and len(states_meant(scene, phrase)) >= _PAIR


def _with_foes(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether talks are those of a state with rebels or of factions: "peace talks between Peru and rebels"."""
    told = scene.lower[max(sentence.first, phrase.first - _REACH) : phrase.first]
    link = scene.word(phrase.head + 1)
    if link != "between" and not (link == "with" and (_AT | _PARTED).intersection(told)):
        return False
    whom = scene.lower[phrase.head + 2 : min(phrase.last + _NEXT, sentence.last)]
    if not _FOES.intersection(whom):
        return False
    return bool(_states_in(scene, sentence.first, min(phrase.last + _NEXT, sentence.last)))


_REACH = 3
_PARTED = words("interrupted resumed resume broke suspended opens open opening")
_PLAIN = words("latest annual strategic regular official")


def _is_known(scene: Scene, phrase: Phrase, *, placed: bool, dated: bool) -> bool:
    """Say whether talks are known by their mediator, their town or their two sides: "the Lima talks"."""
    head = scene.lower[phrase.head]
    peace = "peace" in phrase.left and head in _TOWN_HEADS
    brought = is_brokered(scene, phrase) or peace or ("international" in phrase.left and head == "meeting")
    if brought and placed:
        return True
    paired = any(pair_at(scene, word) for word in range(phrase.first, phrase.head))
    if paired and (placed or dated or (head == "meeting" and phrase.determiner)) and not head.startswith("dialog"):
        return True
    town = phrase.town
    return head in _TOWN_HEADS and town is not None and town.last <= phrase.head and _by_town(scene, phrase, town)


def _by_town(scene: Scene, phrase: Phrase, town: Town) -> bool:
    """Say whether talks are called after a town and nothing else but peace: "the Lima peace talks"."""
    between = scene.lower[town.last : phrase.head]
    return town.first == phrase.first and _PEACE.issuperset(between) and phrase.determiner in {"the", ""}


_PEACE = frozenset(["peace", "climate"])
_TOWN_HEADS = frozenset(["talks", "negotiations", "consultations"])
_POINTING = words("the this that these those its his her our")
_NO_MEETING = words("hinder resume calls call urged urge demand demanded wants want propose proposed future possible")
_WITH_OTHERS = words("company companies union unions workers club clubs creditors banks")
_FOES = words("rebel rebels separatist separatists guerrilla guerrillas insurgents faction factions opposition militia")
_OF_PEACE = words("peace ceasefire cease-fire truce")


def is_brokered(scene: Scene, phrase: Phrase) -> bool:
    """Say whether talks are told with who brings the sides together: "UN-brokered talks", "talks mediated by Kenya"."""
    named = any(word.endswith(_BROKERED) or word.startswith("intra-") for word in (*phrase.left, *phrase.right))
    after = scene.lower[phrase.last : min(phrase.last + _SOON, scene.sentence(phrase.head).last)]
    by = next((at for at, word in enumerate(after[:-1]) if word in _MEDIATES), None)
    return named or (by is not None and after[by + 1] == "by")


_BROKERED = ("-brokered", "-mediated", "-sponsored", "-hosted", "-facilitated", "-backed", "-led")
_MEDIATES = words("brokered mediated sponsored facilitated")


def _has_officers(phrase: Phrase) -> bool:
    return bool((LEADERS | MINISTERIAL).intersection(phrase.right))


def _is_past(scene: Scene, phrase: Phrase) -> bool:
    """Say whether something is told to come after or at talks, or they are known: "after talks between the leaders"."""
    start = phrase.first - bool(phrase.determiner)
    return phrase.determiner == "the" or scene.word(start - 1) in _AFTER


def _goes(scene: Scene, phrase: Phrase) -> bool:
    """Say whether talks are told to begin or end: "Talks between … have ended"."""
    return bool(_COURSE.intersection(scene.lower[phrase.last : phrase.last + 4]))


_COURSE = OPENS | CLOSES | words("collapsed failed adjourned broken")


def tells_place(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a place is named in a phrase or follows it."""
    if phrase.town is not None and phrase.town.first > phrase.head:
        return True
    for side in phrase.sides:
        if side.first > phrase.head and scene.word(side.first - 1) == "in" and isinstance(side.entity, Country):
            return True
    stop = scene.sentence(phrase.head).last
    near = range(phrase.last, min(stop, phrase.last + _NEXT))
    return any(place_at(scene, word, stop) is not None for word in near if scene.lower[word] in {"in", "at", "here"})


_NEXT = 4


def tells_day(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a day or month is told of a meeting, and not one of saying."""
    stop = min(scene.sentence(phrase.head).last, phrase.last + _SOON)
    return any(names_days(moment) and not said_then(scene, moment) for moment in scene.moments_in(phrase.first, stop))


def _brought_together(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether leaders, ministers or officials of two states are told before a meeting that they come to."""
    before = scene.lower[sentence.first : phrase.first]
    if not _AT.intersection(before[-3:]):
        return False
    named = bool((LEADERS | MINISTERIAL | _TEAMS | _TWO).intersection(before))
    apart = before[-1] == "in" or any(word.endswith("-party") for word in phrase.left)
    named = named or (not apart and _are_joined(scene, sentence.first, phrase.first))
    if not named and len(_officers(scene, sentence.first, phrase.first)) < _PAIR:
        return False
    return len(_states_in(scene, sentence.first, phrase.first)) >= _PAIR


def _are_joined(scene: Scene, first: int, last: int) -> bool:
    """Say whether two states side by side are the subject of a clause: "Chile and Peru will hold talks"."""
    sides = [side for side in scene.sides_in(first, last) if isinstance(side.entity, Country) and side.form in _NAMES]
    return any(
        one.entity != other.entity
        and scene.word(one.first - 1) not in {"of", "from", "between"}
        and tuple(scene.lower[one.last : other.first]) in {("and",), ("and", "the")}
        for one, other in pairwise(sides)
    )


_NAMES = frozenset(["name", "acronym", "metonym", "short-name"])


def _officers(scene: Scene, first: int, last: int) -> set[Country]:
    """Return the states whose leaders or ministers a range of words names."""
    officers = (side for side in scene.sides_in(first, last) if isinstance(side.entity, Person))
    states = (state_of(scene, side) for side in officers if rank(scene, side) >= MINISTER)
    return {state for state in states if state is not None}


_AT = words("at during in after following for hold holds held holding had began opened ended end start started")
_TEAMS = frozenset(["delegation", "delegations", "teams"])


def _left_by(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether two of rank speak or act after their meeting: "After a meeting in Arica, Lopez and Soto said"."""
    start = phrase.first - bool(phrase.determiner)
    opens = start - sentence.first <= 1 and (start == sentence.first or scene.word(start - 1) in _AFTER)
    if not opens:
        return False
    after = scene.lower[phrase.last : min(sentence.last, phrase.last + _SOON)]
    if _GATHERS.intersection(after) and (LEADERS | MINISTERIAL).intersection(after):
        return True
    stop = min(sentence.last, phrase.last + _MEMORY)
    heads = {str(side.entity) for side in scene.sides_in(phrase.last, stop) if rank(scene, side) >= LEADER}
    return len(_officers(scene, phrase.last, stop)) >= _PAIR or len(heads) >= _PAIR


_GATHERS = words("brought bring brings gathered gather gathers")
_AFTER = frozenset(["after", "following", "at", "during", "in"])


def _come_for(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether ministers or officials come to another country for talks: "due in Lima on Friday for farm talks"."""
    goal = _goal(scene, sentence, phrase)
    if goal is None:
        return False
    first = scene.reading.layout.sentences[max(0, scene.sentence_of[phrase.head] - 1)].first
    first = first if _THE_TWO.intersection(scene.lower[sentence.first : sentence.first + _PAIR]) else sentence.first
    sent = {
        side.country
        for side in scene.sides_in(sentence.first, phrase.first)
        if side.form == "demonym" and _SENT.intersection(scene.lower[side.last : side.last + 4])
    }
    return bool({*_officers(scene, first, phrase.first), *sent} - {None, goal.country})


_SENT = MINISTERIAL | words("delegation team mission")


def _goal(scene: Scene, sentence: Sentence, phrase: Phrase) -> Venue | None:
    """Return the place to which a sentence has people go for talks."""
    first = max(sentence.first, phrase.first - _TRIP)
    before = scene.lower[first : phrase.first]
    if "for" not in before[-2:] or not _COME.intersection(before):
        return None
    ways = (word for word in range(first, phrase.first) if scene.lower[word] in _GOING)
    places = (place_at(scene, word, phrase.first, going=True) for word in ways)
    return next((place for place in places if place is not None and place.country is not None), None)


_TRIP = 20
_COME = words("visit visits visiting arrive arrived arrives flew fly flies travel travelled traveled due left go goes")
_GOING = words("visit visits visiting in to for")
_THE_TWO = frozenset(["two", "they", "both", "three"])


def kind_of_talks(scene: Scene, sentence: Sentence, phrase: Phrase) -> SummitKind:
    """Return who talks: leaders where their sentence names one before the talks and no minister or official."""
    told = scene.lower[sentence.first : phrase.last]
    if MINISTERIAL.intersection(told) - _PRIME:
        return SummitKind.MINISTERIAL
    if _HEADS_OF_STATES.intersection(told):
        return SummitKind.LEADERS
    number = scene.sentence_of[phrase.head] - (phrase.determiner == "their")
    first = scene.reading.layout.sentences[max(0, number)].first
    sides = scene.sides_in(first, phrase.last)
    levels = {level(scene.reading.lexicon, side.entity) for side in sides if isinstance(side.entity, Person)}
    return SummitKind.LEADERS if LEADER in levels else SummitKind.MINISTERIAL


_PRIME = frozenset(["minister"])
_HEADS_OF_STATES = words("presidents premiers chancellors monarchs")


def states_meant(scene: Scene, phrase: Phrase) -> dict[str, tuple[Party, int, int]]:
    """Return the states that meet by a phrase or by the words before it, by name, each with the words that tell."""
    pairs = [party for word in range(phrase.first, phrase.head) for party in pair_at(scene, word)]
    inside = {str(party): (party, phrase.first, phrase.head) for party in pairs}
    inside = inside or (_states_in(scene, phrase.head, phrase.last) if _AMONG.intersection(phrase.right) else {})
    if inside or not (phrase.right[:1] in _BETWEEN or phrase.determiner == "their"):
        return inside or _states_around(scene, phrase)
    if phrase.right and not (_SIDES.intersection(phrase.right[1:5]) or phrase.determiner == "their"):
        return {}
    found: dict[str, tuple[Party, int, int]] = {}
    first = scene.reading.layout.sentences[max(0, scene.sentence_of[phrase.head] - _BACK)].first
    for side in islice(scene.all_sides_before(phrase.first), _MEMORY):
        if side.first < first or len(found) == _PAIR:
            break
        for name, member in _states(scene, (side,)):
            found.setdefault(name, member)
    return dict(reversed(found.items()))


def _states_around(scene: Scene, phrase: Phrase) -> dict[str, tuple[Party, int, int]]:
    """Return the states before a phrase in its sentence with that to which people go for it, else those after it."""
    sentence = scene.sentence(phrase.head)
    goal = _goal(scene, sentence, phrase)
    number = scene.sentence_of[phrase.head]
    back = goal is not None and bool(_THE_TWO.intersection(scene.lower[sentence.first : sentence.first + _PAIR]))
    first = scene.reading.layout.sentences[max(0, number - 1)].first if back else sentence.first
    found = _states_in(scene, first, phrase.first)
    if goal is not None and goal.country is not None:
        found.setdefault(goal.country.name, (goal.country, goal.first, goal.last))
    return found or _states_in(scene, phrase.last, sentence.last)


def officers_meant(scene: Scene, phrase: Phrase) -> tuple[tuple[Party, int, int], ...]:
    """Return the two states whose officials open the sentence of their talks: "Chilean and Peruvian officials"."""
    first = scene.sentence(phrase.head).first
    sides = [side for side in scene.sides_in(first, phrase.first) if isinstance(side.entity, Country)]
    for one, other in pairwise(sides):
        officers = (LEADERS | MINISTERIAL).intersection(scene.lower[other.last : other.last + 3])
        joined = officers and tuple(scene.lower[one.last : other.first]) == ("and",)
        if joined and isinstance(one.entity, Country) and isinstance(other.entity, Country):
            return (one.entity, one.first, one.last), (other.entity, other.first, other.last)
    return ()


_TWO = frozenset(["two", "both", "pair"])
_SIDES = LEADERS | MINISTERIAL | words("sides countries nations states governments delegations neighbours neighbors")


def _states_in(scene: Scene, first: int, last: int) -> dict[str, tuple[Party, int, int]]:
    """Return the states that a range of words names, or whose people it names, by name."""
    found: dict[str, tuple[Party, int, int]] = {}
    for name, member in _states(scene, scene.all_sides_in(first, last)):
        found.setdefault(name, member)
    return found


def _states(scene: Scene, sides: tuple[Side, ...]) -> Iterator[tuple[str, tuple[Party, int, int]]]:
    for side in sides:
        if scene.word(side.first - 1) in _WHERE:
            continue
        if isinstance(side.entity, (Country, Person)) and side.form != "pronoun":
            party = body_led(side) or state_of(scene, side)
            if party is not None:
                yield party.name, (party, side.first, side.last)
        elif isinstance(side.entity, Organization) and _is_side(side.entity):
            yield side.entity.name, (side.entity, side.first, side.last)


def _is_side(body: Organization) -> bool:
    """Say whether a body may hold talks with a state: an international body or a people's authority."""
    return body.kind is OrganizationKind.INTERGOVERNMENTAL or not _PEOPLES.isdisjoint(body.name.split())


_PEOPLES = frozenset(["Liberation", "Authority"])


_WHERE = frozenset(["in", "near", "from", "on", "over", "about", "against"])
