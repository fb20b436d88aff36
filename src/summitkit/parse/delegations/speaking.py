"""Trips of those who speak at a summit, in its town or to people elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Person
from summitkit.parse.delegations.destinations import Destination, Ground, place_at
from summitkit.parse.delegations.travellers import Trip, is_quoted, subjects, trip_of
from summitkit.parse.delegations.vocabulary import SPEAKS
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["speakers_at"]

_REACH = 14
_AUDIENCES = words("rally crowd audience gathering seminar conference forum congress meeting students businessmen")
_HERE = 3
_OCCASIONS = words("speech lecture address conference briefing interview rally ceremony seminar forum")
_ON_THE_SPOT = words("arrival corridors corridor doorstep")
_AT = words("on upon in at")
_ARRIVES = words("arrived entered left went walked")
_HEARERS = words("reporters journalists parliament lawmakers investors")
_SPEAKS_WHERE = words("in from at to after before during alongside")
_IN = frozenset(["in", "from"])
_TOPICS = words("on about for that against over , conflict war crisis")
_FELLOWS = words("leaders ministers delegates counterparts envoys diplomats")
_TABLE = words("in gathered meeting assembled around round the oval table")
_NEAR = 5
_AFTER = words("after following during before")
_TALKS = words("talks meeting negotiations consultations visit")
_GOES_ON = words("that with on and")
_CLAUSE = 8
_REPORTS = SPEAKS | SAID | {"indicated"}
_CHAIRS = words("chair chaired chairing chairs chairman hosts hosted hosting host")


def speakers_at(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips that a word of speaking tells of: at a summit, or from where it is held."""
    yield from _spoke(ground, sentence, number, word)
    yield from _spoke_from(ground, sentence, number, word)
    yield from _spoke_arriving(ground, sentence, number, word)


def _spoke_arriving(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of who speaks as he arrives: "told reporters as he went in", "said in the corridors"."""
    scene = ground.scene
    after = range(word + 1, min(sentence.last, word + _REACH))
    if ground.stage is None or not any(_tells_of_arrival(scene, at) and not is_quoted(scene, at) for at in after):
        return
    for side in _speakers(scene, sentence, word):
        yield from trip_of(ground, side, ground.stage, number, word, "delegations.speaks-at", least=MINISTER)


def _tells_of_arrival(scene: Scene, word: int) -> bool:
    """Say whether words tell that somebody is on the spot: "on arrival", "as she went in", "in the corridors"."""
    before = scene.lower[max(0, word - 2) : word]
    if scene.lower[word] in _ON_THE_SPOT:
        return bool(_AT.intersection(before))
    return scene.lower[word] in _ARRIVES and before[:1] == ("as",)


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
        if scene.lower[at] not in {"at", "during", "from", "sidelines", "margins"} or is_quoted(scene, at):
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
    place = place_at(scene, word + 1, min(sentence.last, word + 14), _IN, over_said=True)
    if scene.home is not None and scene.word(word + 1) == "here":
        place = ground.home
    elif place is not None and (
        _is_said_in(scene, word, place)
        or _AUDIENCES.intersection(scene.lower[word + 1 : word + 4])
        or word == sentence.first
    ):
        pass  # "told a rally in Quito", "Speaking in Quito, …"
    elif place is None or ground.main is None or place.name != ground.main.name or place.first in ground.at:
        return  # "said after the talks in Quito failed" may be said anywhere
    if place is None:
        return
    for side in _speakers(scene, sentence, word):
        yield from trip_of(ground, side, place, number, word, "delegations.speaks-at", least=MINISTER)


def _is_said_in(scene: Scene, word: int, place: Destination) -> bool:
    """Say whether somebody says something in a place: "said in Quito", "told reporters in Quito"."""
    if scene.lower[word] == "speaking":
        return _is_speaking_in(scene, word, place)
    if scene.lower[word] not in {"said", "told"} or scene.word(place.first - 1) != "in":
        return False
    between = scene.lower[word + 1 : place.first]
    if _is_of_leaders(between):
        return True  # "told the other leaders around the table in Quito"
    after = _past_hearers_and_day(scene, word + 1, place.first - 1)
    if scene.lower[after] not in _AFTER:  # "told the channel, following talks in Quito, that"
        aside = (at for at in range(after, place.first) if scene.lower[at] == "," and scene.word(at + 1) in _AFTER)
        begin = next(aside, after - 1) + 1
        after = after if "that" in scene.lower[after:begin] else begin
    if after == place.first - 1 > word + 1 or _is_after_talks(scene, after, place):
        return True  # "told reporters on Monday in Quito", "said on Monday after talks in Quito"
    occasion = between[:1] in {("in",), ("at",)} and bool(_OCCASIONS.intersection(between)) and "that" not in between
    return place.first - word <= _HERE or occasion


def _is_of_leaders(between: Sequence[str]) -> bool:
    """Say whether words between a verb and a place name nothing but those who hear: "the leaders gathered in"."""
    at = next((at for at, word in enumerate(between[:_NEAR]) if word in _FELLOWS), None)
    return at is not None and _TABLE.issuperset(between[at + 1 :]) and _TOPICS.isdisjoint(between)


def _past_hearers_and_day(scene: Scene, first: int, last: int) -> int:
    """Return the word after hearers and a day: "reporters on Monday"."""
    word = first + (scene.word(first) in _HEARERS)
    moment = scene.moment(word) or (scene.moment(word + 1) if scene.word(word) == "on" else None)
    return word if moment is None or moment.last > last else moment.last


def _is_after_talks(scene: Scene, word: int, place: Destination) -> bool:
    """Say whether talks in a place were just before: "after two hours of talks in Quito", not "after they failed"."""
    between = scene.lower[word : place.first - 1]
    if not _AFTER.intersection(between[:1]) or not _TALKS.intersection(between) or not _TOPICS.isdisjoint(between[:-1]):
        return False
    ends = scene.word(place.last)
    return not ends.isalpha() or ends in _GOES_ON or scene.moment(place.last) is not None


def _is_speaking_in(scene: Scene, word: int, place: Destination) -> bool:
    """Say whether a clause tells where somebody speaks: "X, speaking to reporters in Quito, said"."""
    between = scene.lower[word + 1 : place.first]
    at = scene.word(word - 1) == "," and between[:1] and between[0] in _SPEAKS_WHERE and between[-1] in _IN
    return bool(at) and len(between) <= _CLAUSE and _TOPICS.isdisjoint(between)


def _after_comma(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    """Yield who speaks after an opening phrase: "Speaking in Quito, President X said …"."""
    stop = min(sentence.last, word + _REACH)
    comma = next((at for at in range(word, stop) if scene.lower[at] == ","), None)
    side = scene.side(comma + 1) if comma is not None else None
    if comma is None:  # "Speaking in Quito on Monday X said"
        said = next((at for at in range(word + 1, stop) if scene.lower[at] in _REPORTS), word)
        side = scene.side(said - 1)
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
