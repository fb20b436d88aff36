"""Trips: each place where a sentence says that somebody goes, comes, attends, speaks at a summit or is received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.parse.delegations.destinations import Destination, Ground, place_at
from summitkit.parse.delegations.journeys import journeyed
from summitkit.parse.delegations.travellers import Trip, is_invited, is_negated, subjects, trip_of
from summitkit.parse.delegations.vocabulary import JOURNEYS, REMOTE, SPEAKS, travel_class
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["destination_of", "trips_of"]


_REACH = 14
_OCCASIONS = words("visit talks summit meeting meetings conference forum trip tour")
_BACK_HOME = words("back home returned returning")
_STANDS = words("stand stands stood standing fill fills filled filling sit sits sat sitting deputise deputising")
_AUDIENCES = words("rally crowd audience gathering seminar conference forum congress meeting students businessmen")
_DUE = words("in here at on later towards toward today tomorrow tonight")
_FOR = words("for to on this since as")
_GATHERINGS = words("opening session plenary ceremony forum conference gathering meeting summit")
_TIMES = words("day days hours night nights week weeks weekend")
_BOUND = {"off": words("set sets setting"), "out": words("set sets setting"), "route": words("en")}
_NOUN_BEFORE = words("a an the his her this official state working 's ’s first any their its planned recent")
_NEED = {
    "goes": frozenset(["to", "for", "into"]),
    "leaves": frozenset(["for"]),
    "comes": frozenset(["in", "at", "to", "into"]),
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
        if kind is not None and not _is_noun(scene, word) and not (kind == "gathers" and _is_name(scene, word + 1)):
            yield from _travelled(ground, sentence, number, word, kind)
        if lower in JOURNEYS:
            yield from journeyed(ground, sentence, number, word)
        if lower in {"be", "is", "was", "are", "been"}:
            yield from _is_in(ground, sentence, number, word)
        if lower == "," and scene.word(word + 1) == "in":
            yield from _apposed(ground, sentence, number, word)
        if lower in SPEAKS:
            yield from _spoke(ground, sentence, number, word)
            yield from _spoke_from(ground, sentence, number, word)


def destination_of(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return where a word leads, if it is a verb of travel or tells that somebody is somewhere."""
    scene = ground.scene
    kind = _kind(scene, word)
    if kind is not None and not _is_noun(scene, word):
        return _destination(ground, sentence, word, kind)
    if scene.lower[word] in {"is", "are", "was", "were", "be"} and scene.word(word + 1) == "in":
        return place_at(scene, word + 1, min(sentence.last, word + 6), frozenset(["in"]))
    return None


def _kind(scene: Scene, word: int) -> str | None:
    """Return the class of a verb of travel, or of "set off", "en route" and "due"."""
    lower = scene.lower[word]
    if lower in _STANDS and scene.lower[word + 1 : word + 3] == ("in", "for"):
        return "attends"
    if lower in _BOUND and scene.word(word - 1) in _BOUND[lower]:
        return "goes" if lower == "route" else "leaves"
    if lower in {"due", "expected", "awaited"} and scene.word(word + 1) in _DUE:
        return "comes"
    return travel_class(lower)


def _is_noun(scene: Scene, word: int) -> bool:
    """Say whether "visit", "tour" or "head" is a noun here: after an article, an adjective of visits or a genitive."""
    lower, after = scene.lower[word], scene.word(word + 1)
    if scene.word(word - 1) in _NOUN_BEFORE or lower in {"meeting", "meetings", "gathering", "opening", "departure"}:
        return True
    if lower in {"head", "heads", "chair"} and _is_name(scene, word + 1):
        return True  # "Rosneft head Igor Sechin"
    return lower in {"head", "heads", "visits"} and after in {"of", "to"}


def _is_name(scene: Scene, word: int) -> bool:
    side = scene.side(word)
    return side is not None and isinstance(side.entity, Person) and scene.forms[word][:1].isupper()


def _travelled(ground: Ground, sentence: Sentence, number: int, word: int, kind: str) -> Iterator[Trip]:
    destination = _destination(ground, sentence, word, kind) or _at_home(ground, sentence, word, kind)
    if destination is None or is_negated(ground.scene, sentence, word) or _is_remote(ground.scene, sentence, word):
        return
    rule = "delegations.is-in" if kind == "stays" else f"delegations.{kind}"
    stood_for = ground.scene.side(word + 1) if ground.scene.lower[word].startswith("represent") else None
    if stood_for is not None and isinstance(stood_for.entity, Country):
        yield from _standing_for(ground, sentence, number, word, stood_for.entity, destination)
        return
    sides = tuple(subjects(ground.scene, sentence, word)) or tuple(_inverted(ground.scene, sentence, destination))
    for side in sides:
        if not is_invited(ground.scene, side):
            yield from trip_of(ground, side, destination, number, word, rule)


def _is_remote(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether somebody attends from afar: "joined the opening session online"."""
    return bool(REMOTE.intersection(scene.lower[word + 1 : min(sentence.last, word + 6)]))


def _standing_for(
    ground: Ground, sentence: Sentence, number: int, word: int, party: Country, destination: Destination
) -> Iterator[Trip]:
    """Yield the trip of somebody who represents a country: "State Secretary X will represent Finland at …"."""
    for side in subjects(ground.scene, sentence, word):
        if isinstance(side.entity, Person) and party != destination.country:
            yield Trip(
                party=party,
                person=side.entity,
                destination=destination,
                sentence=number,
                rule="delegations.attends",
                word=word,
            )
        return


def _is_at_event(scene: Scene, word: int) -> bool:
    """Say whether somebody attends anything, or addresses or opens a gathering."""
    if scene.lower[word].startswith(("attend", "participat")):
        return True
    return bool(_GATHERINGS.intersection(scene.lower[word + 1 : word + 5]))


def _inverted(scene: Scene, sentence: Sentence, destination: Destination) -> Iterator[Side]:
    """Yield the people after the verb: "Also due to visit Brazil are Kim Young Sam and Helmut Kohl"."""
    for word in range(destination.last, min(sentence.last, destination.last + 6)):
        if scene.lower[word] in {"is", "are", "was", "were"}:
            found = scene.side(word + 1)
            while found is not None and isinstance(found.entity, Person) and found.last < sentence.last:
                yield found
                joins = scene.word(found.last) in {"and", ","}
                found = scene.side(found.last + 1) if joins else None
            return


def _at_home(ground: Ground, sentence: Sentence, word: int, kind: str) -> Destination | None:
    """Return the dateline's town for those who come, attend or leave where the sentence gives no place.

    It is no journey of the country's own people, since nobody goes on a trip to his own country.
    """
    scene = ground.scene
    after = scene.word(word + 1)
    due = scene.lower[word] in {"due", "expected", "awaited"}
    placed = place_at(scene, word + 1, min(sentence.last, word + _REACH)) is not None
    if placed or ground.stage is None:
        return ground.main if due and (not placed or after in {"towards", "toward"}) else None
    if kind == "comes" and scene.lower[word] not in {"come", "comes", "came", "coming"}:
        return None if after in {"at", "on"} and scene.moment(word + 2) is None else ground.stage
    if kind == "attends" and _is_at_event(scene, word):
        return ground.stage
    if kind == "visits" and after in {"in", "on", ".", ",", "last", "earlier", "again"}:
        return ground.stage
    if kind == "leaves" and (after in {".", ",", "on", "after", "early"} or scene.moment(word + 1) is not None):
        return ground.stage
    return ground.stage if kind == "goes" and after == "home" else None


def _destination(ground: Ground, sentence: Sentence, word: int, kind: str) -> Destination | None:
    """Return where a verb of travel leads."""
    scene = ground.scene
    stop = min(sentence.last, word + _REACH)
    after = scene.lower[word + 1 : word + 4]
    if kind == "attends":
        return _attended(ground, word, stop) or _event_at(scene, word, stop)
    if kind == "visits":
        reach = 9 if "including" in scene.lower[word + 1 : word + 7] else 5
        return place_at(scene, word + 1, min(stop, word + reach))
    if after[:1] == ("through",):
        return None  # "went through the summit without a word"
    if kind == "stays" and not _TIMES.intersection(scene.lower[word + 1 : word + 6]):
        return None
    if kind in {"comes", "gathers", "stays"} and "here" in after:
        back = _BACK_HOME.intersection(scene.lower[scene.sentence(word).first : stop])
        here = ground.here(word + 1 + after.index("here"))
        return None if back or (here.name is None and kind == "gathers") else here
    flew_in = scene.lower[word] == "flew" and after[:1] == ("in",)
    flew_in = flew_in or (kind == "comes" and _comes_for(ground, sentence, word))
    found = place_at(scene, word + 1, stop, _NEED[kind]) or (ground.here(word) if flew_in else None)
    if found is None and kind in {"comes", "gathers", "goes"}:
        found = ground.summit_in(word + 1, min(stop, word + 8))
    if found is None and kind == "leaves":
        found = ground.summit_in(word + 1, min(stop, word + 4))  # "left the summit"
    return found


def _comes_for(ground: Ground, sentence: Sentence, word: int) -> bool:
    """Say whether somebody has come to the dateline's town: "had arrived that morning for a state visit"."""
    after = ground.scene.lower[word + 1 : min(sentence.last, word + 8)]
    return "for" in after and bool(_OCCASIONS.intersection(after))


def _attended(ground: Ground, word: int, stop: int) -> Destination | None:
    """Return the summit that is attended, or at whose opening ceremony or session somebody is."""
    scene = ground.scene
    after = scene.lower[word + 1 : word + 4]
    if after[:2] == ("in", "for"):
        return ground.summit_in(word + 1, stop) or ground.main
    if scene.lower[word] in {"take", "takes", "took", "taking"} and after[:2] != ("part", "in"):
        return ground.main if after[:1] == ("part",) else None
    if scene.lower[word].startswith("represent") and scene.side(word + 1) is not None:
        return ground.summit_in(word + 1, min(stop, word + 10)) or ground.main
    found = ground.summit_in(word + 1, min(stop, word + 10))
    if found is None and {"ceremony", "session", "plenary"}.intersection(after):
        return ground.main
    return _at_here(ground, found) if found is not None else None


def _event_at(scene: Scene, word: int, stop: int) -> Destination | None:
    """Return the place of what is attended or of whom somebody joins: "attend a parade in Beijing"."""
    if not scene.lower[word].startswith(("attend", "participat", "join")):
        return None
    return place_at(scene, word + 1, min(stop, word + 8), frozenset(["in", "at"]))


def _at_here(ground: Ground, found: Destination) -> Destination:
    """Return the place itself for "the summit here" where it is known."""
    if ground.scene.word(found.last) != "here":
        return found
    here = ground.here(found.last)
    return here if here.country is not None else found


def _is_in(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "will be in New Delhi" and "is in Paris for talks"."""
    scene = ground.scene
    if scene.word(word + 1) in {"also", "already", "currently", "now", "both"}:
        word += 1
    if scene.word(word + 1) not in {"in", "here"} or is_negated(scene, sentence, word):
        return
    if scene.word(word + 2) in {"town", "attendance"}:
        destination = ground.home or ground.main
    elif scene.word(word + 1) == "here":
        destination = ground.here(word + 1) if scene.word(word + 2) in {"to", "for", "on"} else None
    else:
        destination = place_at(scene, word + 1, min(sentence.last, word + 6), frozenset(["in"]))
    if destination is None:
        return
    for side in subjects(scene, sentence, word):
        if scene.word(side.last) not in {"'s", "’s"}:  # "X's advance party is in Quito"
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
    if scene.home is not None and scene.word(word + 1) == "here":
        place = ground.home
    elif place is not None and (_AUDIENCES.intersection(scene.lower[word + 1 : word + 4]) or word == sentence.first):
        pass  # "told a rally in Quito", "Speaking in Quito, …"
    elif place is None or ground.main is None or place.name != ground.main.name:
        return
    if place is None:
        return
    for side in _speakers(scene, sentence, word):
        yield from trip_of(ground, side, place, number, word, "delegations.speaks-at", least=MINISTER)


def _quoted(scene: Scene, word: int) -> bool:
    return scene.reading.layout.in_quotation(scene.reading.layout.words.starts[word])


def _after_comma(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    """Yield who speaks after an opening phrase: "Speaking in Quito, President X said …"."""
    comma = next((at for at in range(word, min(sentence.last, word + _REACH)) if scene.lower[at] == ","), None)
    side = scene.side(comma + 1) if comma is not None else None
    if side is not None and isinstance(side.entity, Person):
        yield side


def _speakers(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    found = tuple(subjects(scene, sentence, word))
    yield from found
    after = scene.side(word + 1)
    if not found and word == sentence.first and scene.lower[word] == "speaking":
        yield from _after_comma(scene, sentence, word)
    if not found and scene.lower[word] in {"said", "says", "told"} and after is not None:
        yield after
