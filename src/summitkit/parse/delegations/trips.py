"""Trips: each place where a sentence says that somebody goes, comes, attends, speaks at a summit or is received."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Person, Role
from summitkit.model.summit import Party
from summitkit.parse.delegations.destinations import BREAKS, Destination, Ground, place_at
from summitkit.parse.delegations.homes import may_travel, party_of_side
from summitkit.parse.delegations.vocabulary import JOURNEYS, SPEAKS, travel_class
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["Trip", "role_person", "subjects", "trip_of", "trips_of"]


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


_REACH = 14
_BACK = 22
_NEGATIONS = words(
    """
    not n't n’t never skip skips skipped skipping absent refused refuses declined declines without unclear whether if
    cancel cancels cancelled canceled cancelling canceling postpone postponed postpones postponing ruled rule rejected
    scrapped scrap invited invites invite urged barred banned
    """
)
_INVITES = words("invite invites invited inviting urged asked")
_PHASES = words(
    """
    on began begin begins beginning start starts started starting kick kicks kicked wrap wraps wrapped conclude
    concluded concludes concluding end ends ended ending pay pays paid paying make makes made making embark embarked
    """
)
_OCCASIONS = words("visit talks summit meeting meetings conference forum trip tour")
_OBLIQUE = words(
    """
    of with by to for from about on against alongside and between meet meets met meeting told host hosts hosted receive
    received welcome welcomed greeted joined see sees saw visiting succeeded replaced
    """
) - {"and"}
_FOR = words("for to on this since as")
_WHOSE = words("his her their 's ’s whose during")
_TIMES = words("day days hours night nights week weeks weekend")
_BOUND = {"off": words("set sets setting"), "out": words("set sets setting"), "route": words("en")}
_NOUN_BEFORE = words("a an the his her this official state working 's ’s first any their its planned recent")
_NEED = {
    "goes": frozenset(["to", "for"]),
    "leaves": frozenset(["for"]),
    "comes": frozenset(["in", "at", "to"]),
    "gathers": frozenset(["in", "at"]),
    "stays": frozenset(["in", "at"]),
}
_CHAIRS = words("chair chaired chairing chairs chairman hosts hosted hosting host")


def trips_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips that a sentence tells of."""
    scene = ground.scene
    for word in range(sentence.first, sentence.last):
        lower = scene.lower[word]
        kind = _kind(scene, word)
        if kind is not None and not _is_noun(scene, word):
            yield from _travelled(ground, sentence, number, word, kind)
        if lower in JOURNEYS:
            yield from _journeyed(ground, sentence, number, word)
        if lower in {"be", "is", "was", "are"}:
            yield from _is_in(ground, sentence, number, word)
        if lower == "," and scene.word(word + 1) == "in":
            yield from _apposed(ground, sentence, number, word)
        if lower in SPEAKS:
            yield from _spoke(ground, sentence, number, word)
            yield from _spoke_from(ground, sentence, number, word)


def _kind(scene: Scene, word: int) -> str | None:
    """Return the class of a verb of travel, or of "set off", "en route" and "due"."""
    lower = scene.lower[word]
    if lower in _BOUND and scene.word(word - 1) in _BOUND[lower]:
        return "goes" if lower == "route" else "leaves"
    if lower in {"due", "expected", "awaited"} and scene.word(word + 1) in {"in", "here"}:
        return "comes"
    return travel_class(lower)


def _is_noun(scene: Scene, word: int) -> bool:
    """Say whether "visit", "tour" or "head" is a noun here: after an article, an adjective of visits or a genitive."""
    lower, after = scene.lower[word], scene.word(word + 1)
    if scene.word(word - 1) in _NOUN_BEFORE or lower in {"meeting", "meetings", "gathering", "opening", "departure"}:
        return True
    return lower in {"head", "heads", "visits"} and after in {"of", "to"}


def _travelled(ground: Ground, sentence: Sentence, number: int, word: int, kind: str) -> Iterator[Trip]:
    destination = _destination(ground, sentence, word, kind) or _at_home(ground, sentence, word, kind)
    if destination is None or _negated(ground.scene, sentence, word):
        return
    rule = "delegations.is-in" if kind == "stays" else f"delegations.{kind}"
    for side in subjects(ground.scene, sentence, word):
        if not _is_invited(ground.scene, side):
            yield from trip_of(ground, side, destination, number, word, rule)


def _at_home(ground: Ground, sentence: Sentence, word: int, kind: str) -> Destination | None:
    """Return the dateline's town for those who come, attend or leave where the sentence gives no place.

    It is no journey of the country's own people, since nobody goes on a trip to his own country.
    """
    scene = ground.scene
    if scene.home is None or place_at(scene, word + 1, min(sentence.last, word + _REACH)) is not None:
        return None
    after = scene.word(word + 1)
    if kind == "comes" and scene.lower[word] not in {"come", "comes", "came", "coming"}:
        return None if after in {"at", "on"} and scene.moment(word + 2) is None else ground.home
    if kind == "attends" and scene.lower[word].startswith(("attend", "participat")):
        return ground.home
    if kind == "leaves" and (after in {".", ",", "on", "after", "early"} or scene.moment(word + 1) is not None):
        return ground.home
    return ground.home if kind == "goes" and after == "home" else None


def _is_invited(scene: Scene, side: Side) -> bool:
    """Say whether a person is the object of an invitation: "has invited Ana Vega to visit"."""
    return scene.word(side.first - 1) in _INVITES


def _negated(scene: Scene, sentence: Sentence, word: int) -> bool:
    return bool(_NEGATIONS.intersection(scene.lower[max(sentence.first, word - 4) : word]))


def _destination(ground: Ground, sentence: Sentence, word: int, kind: str) -> Destination | None:
    """Return where a verb of travel leads."""
    scene = ground.scene
    stop = min(sentence.last, word + _REACH)
    after = scene.lower[word + 1 : word + 4]
    if kind == "attends":
        return _attended(ground, word, stop)
    if kind == "visits":
        return place_at(scene, word + 1, min(stop, word + 5))
    if kind == "stays" and not _TIMES.intersection(scene.lower[word + 1 : word + 6]):
        return None
    if kind in {"comes", "gathers", "stays"} and "here" in after:
        return ground.here(word + 1 + after.index("here"))
    flew_in = scene.lower[word] == "flew" and after[:1] == ("in",) and scene.home is not None
    flew_in = flew_in or (kind == "comes" and _comes_for(ground, sentence, word))
    found = place_at(scene, word + 1, stop, _NEED[kind]) or (ground.home if flew_in else None)
    if found is None and kind in {"comes", "gathers", "goes"}:
        found = ground.summit_in(word + 1, min(stop, word + 8))
    return found


def _comes_for(ground: Ground, sentence: Sentence, word: int) -> bool:
    """Say whether somebody has come to the dateline's town: "had arrived that morning for a state visit"."""
    after = ground.scene.lower[word + 1 : min(sentence.last, word + 8)]
    return ground.scene.home is not None and "for" in after and bool(_OCCASIONS.intersection(after))


def _attended(ground: Ground, word: int, stop: int) -> Destination | None:
    """Return the summit that is attended, or at whose opening ceremony or session somebody is."""
    scene = ground.scene
    after = scene.lower[word + 1 : word + 4]
    if scene.lower[word] in {"take", "takes", "took", "taking"} and after[:2] != ("part", "in"):
        return None
    found = ground.summit_in(word + 1, min(stop, word + 10))
    if found is None and {"ceremony", "session", "plenary"}.intersection(after):
        return ground.main
    return _at_here(ground, found) if found is not None else None


def _at_here(ground: Ground, found: Destination) -> Destination:
    """Return the place itself for "the summit here" where it is known."""
    if ground.scene.word(found.last) != "here":
        return found
    here = ground.here(found.last)
    return here if here is not None and here.country is not None else found


def subjects(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    """Yield the person before a verb, with those coordinated with it."""
    found: Side | None = None
    for side in reversed(scene.sides_in(max(sentence.first, word - _BACK), word)):
        if not isinstance(side.entity, Person) or _broken(scene, side.last, word):
            continue
        if found is None or not _is_oblique(scene, side):
            found = side
        if not _is_oblique(scene, side):
            break
    while found is not None:
        yield found
        found = _coordinated(scene, sentence, found)


def _coordinated(scene: Scene, sentence: Sentence, side: Side) -> Side | None:
    if scene.word(side.first - 1) not in {"and", ",", "&"}:
        return None
    before = side.first - 2 - (scene.word(side.first - 2) == ",")
    other = scene.side(before)
    if other is not None and isinstance(other.entity, Country) and scene.word(other.first - 1) == "of":
        other = scene.side(other.first - 2)  # "Ana Vega of Peru and Rosa Paz of Chile"
    return other if other is not None and isinstance(other.entity, Person) and other.first >= sentence.first else None


def _is_oblique(scene: Scene, side: Side) -> bool:
    """Say whether a person is no subject: "accompanied by Y", "met Y", "Y's"; then an earlier one goes before."""
    if scene.word(side.last) in {"'s", "’s"}:
        return True
    before = scene.word(side.first - 1)
    return before in _OBLIQUE or (before in {"'s", "’s"} and scene.word(side.last) != ",")


def _broken(scene: Scene, first: int, last: int) -> bool:
    """Say whether the words between a person and a verb part them."""
    between = scene.lower[first:last]
    return bool(BREAKS.intersection(between) or SAID.intersection(between) or {"that", "whether"}.intersection(between))


def trip_of(
    ground: Ground, side: Side, destination: Destination, number: int, word: int, rule: str, least: int = 0
) -> Iterator[Trip]:
    """Yield the trip of a person who holds an office of at least a level, unless it is to the person's own country."""
    if not isinstance(side.entity, Person) or destination.business:
        return
    party = party_of_side(ground.scene, side, destination.country)
    if party is None or not may_travel(ground.scene, side.entity, least):
        return
    if party in {destination.country, None} or destination.name == str(party):
        return
    yield Trip(party=party, person=side.entity, destination=destination, sentence=number, rule=rule, word=word)


def _journeyed(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of nouns: "Lula's visit to Spain", "a visit by Lula to Paris", "will pay visits to France"."""
    scene = ground.scene
    if _negated(scene, sentence, word):
        return
    stop = min(sentence.last, word + 9)
    destination = (
        place_at(scene, word + 1, stop, frozenset(["to", "in", "of"]))
        or _before_noun(scene, word)
        or _unsaid(ground, sentence, word)
    )
    if destination is None:
        return
    owner = _owner(scene, sentence, word)
    sides = _with_coordinated(scene, sentence, owner) if owner is not None else subjects(scene, sentence, word)
    for side in sides:
        if _is_invited(scene, side):
            continue
        yield from trip_of(ground, side, destination, number, word, "delegations.journey")


def _with_coordinated(scene: Scene, sentence: Sentence, side: Side) -> Iterator[Side]:
    found: Side | None = side
    while found is not None:
        yield found
        found = _coordinated(scene, sentence, found)


def _unsaid(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return where a visit leads that names no place: here, to the country of who invites, to the dateline's town."""
    scene = ground.scene
    if scene.word(word + 1) == "here":
        return ground.here(word + 1)
    if scene.lower[word] not in {"visit", "trip", "tour"} or scene.word(word + 1) in {"to", "of"}:
        return None
    if scene.word(word + 1) == "by":
        return _awaiting(scene, sentence, word)
    before = scene.lower[max(sentence.first, word - 7) : word]
    if not (_PHASES.intersection(before) or _WHOSE.intersection(before)):
        return None
    for at in range(word + 1, min(sentence.last - 1, word + 8)):
        if scene.lower[at] == "invitation" and scene.lower[at + 1] == "of":
            host = next(iter(scene.sides_in(at + 1, min(sentence.last, at + 12))), None)
            country = host.country if host is not None else None
            if country is not None:
                return Destination(name=country.name, country=country, first=at, last=at + 1)
    return ground.home if scene.home is not None else None


def _awaiting(scene: Scene, sentence: Sentence, word: int) -> Destination | None:
    """Return the country that prepares for a visit by somebody."""
    before = [side for side in scene.sides_in(sentence.first, word) if isinstance(side.entity, Country)]
    if not before or before[-1].form == "demonym":
        return None
    host = before[-1]
    return Destination(name=str(host.entity), country=host.country, first=host.first, last=host.last)


def _before_noun(scene: Scene, word: int) -> Destination | None:
    """Return the country before the noun: "his first India visit"."""
    side = scene.side(word - 1)
    if side is not None and side.last == word and isinstance(side.entity, Country) and side.form == "name":
        return Destination(name=str(side.entity), country=side.entity, first=side.first, last=side.last)
    return None


def _owner(scene: Scene, sentence: Sentence, word: int) -> Side | None:
    """Return whose visit it is: "Putin's visit", "his visit", "the visit by Putin"."""
    for back in range(word - 1, max(sentence.first, word - 7) - 1, -1):
        side = scene.side(back)
        if side is not None and isinstance(side.entity, Person):
            owns = scene.word(side.last) in {"'s", "’s", "'", "’"} or side.form == "pronoun"
            return side if owns else None
        if scene.lower[back] in BREAKS:
            break
    if scene.word(word + 1) in {"by", "of"}:
        side = scene.side(word + 2) or scene.side(word + 3)
        if side is not None and isinstance(side.entity, Person):
            return side
    return None


def _is_in(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "will be in New Delhi" and "is in Paris for talks"."""
    scene = ground.scene
    if scene.word(word + 1) not in {"in", "here"} or _negated(scene, sentence, word):
        return
    if scene.word(word + 1) == "here":
        destination = ground.here(word + 1) if scene.word(word + 2) in {"to", "for", "on"} else None
    else:
        destination = place_at(scene, word + 1, min(sentence.last, word + 6), frozenset(["in"]))
    if destination is None:
        return
    for side in subjects(scene, sentence, word):
        yield from trip_of(ground, side, destination, number, word, "delegations.is-in", least=MINISTER)


def _apposed(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "Blair, in Oslo for the summit, …"."""
    side = ground.scene.side(word - 1)
    place = place_at(ground.scene, word + 1, min(sentence.last, word + 5), frozenset(["in"]))
    if side is None or place is None or ground.scene.word(place.last) not in _FOR:
        return
    yield from trip_of(ground, side, place, number, word, "delegations.is-in", least=MINISTER)


def _spoke(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of somebody who speaks at a summit: "said on the margins of the summit"."""
    scene = ground.scene
    if _CHAIRS.intersection(scene.lower[sentence.first : sentence.last]):
        return
    if scene.lower[word] in {"told", "addressed"} and (
        named := ground.summit_in(word + 1, min(sentence.last, word + 3))
    ):
        for side in _speakers(scene, sentence, word):
            yield from trip_of(ground, side, named, number, word, "delegations.speaks-at", least=MINISTER)
        return
    for at in range(max(sentence.first, word - 12), min(sentence.last, word + 16)):
        if scene.lower[at] not in {"at", "during", "from", "sidelines", "margins"} or _quoted(scene, at):
            continue
        named = ground.summit_in(at + 1, min(sentence.last, at + 5))
        if named is None:
            continue
        for side in _speakers(scene, sentence, word):
            if named.country is not None or side.country not in ground.hosts:
                yield from trip_of(ground, side, named, number, word, "delegations.speaks-at", least=MINISTER)
        return


def _spoke_from(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of somebody who speaks from the town of the summit: "spoke by telephone from Oslo"."""
    scene = ground.scene
    place = place_at(scene, word + 1, min(sentence.last, word + 14), frozenset(["in", "from"]), over_said=True)
    if place is None or ground.main is None or place.name != ground.main.name:
        return
    for side in _speakers(scene, sentence, word):
        yield from trip_of(ground, side, place, number, word, "delegations.speaks-at", least=MINISTER)


def _quoted(scene: Scene, word: int) -> bool:
    return scene.reading.layout.in_quotation(scene.reading.layout.words.starts[word])


def _speakers(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    found = tuple(subjects(scene, sentence, word))
    yield from found
    after = scene.side(word + 1)
    if not found and scene.lower[word] in {"said", "says", "told"} and after is not None:
        yield after


def role_person(title: str, country: Country) -> Person:
    """Return somebody known by office alone: the president of Chad."""
    return Person(description=title, roles=(Role(title, country=country),), country=country)
