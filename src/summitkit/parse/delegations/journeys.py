"""Trips told by a noun of a journey: "Lula's visit to Spain", "began a state visit", "his first India visit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person, Place
from summitkit.parse.delegations.destinations import BREAKS, Destination, Ground, place_at
from summitkit.parse.delegations.travellers import (
    Trip,
    is_invited,
    is_negated,
    subjects,
    trip_of,
    with_coordinated,
)
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["journeyed"]

_REACH = 14
_PHASES = words(
    """
    on began begin begins beginning start starts started starting kick kicks kicked wrap wraps wrapped conclude
    concluded concludes concluding end ends ended ending pay pays paid paying make makes made making embark embarked
    """
)
_NEAR = 3
_MODAL = words("will would to may might can could should must shall")  # "will visit" is no noun
_VISITS = words("visit trip tour swing appearance")
_INSIDE = frozenset(["in"])
_TOWARDS = words("to in of through across around")
_OWNED = words("presence swing attendance participation")
_ACCOMPANY = words("accompany accompanies accompanied accompanying joined join")
_DURING = words("on in during")
_ANNOUNCES = words("announced announces confirmed confirms")
_WHOSE = words("his her their 's ’s whose during")


def journeyed(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of nouns: "Lula's visit to Spain", "a visit by Lula to Paris", "will pay visits to France"."""
    scene = ground.scene
    if is_negated(scene, sentence, word) or _only_discussed(scene, sentence, word) or scene.word(word - 1) in _MODAL:
        return
    stop = min(sentence.last, word + 11)
    destination = _leads_to(scene, word, stop) or _before_noun(scene, word) or _unsaid(ground, sentence, word)
    if destination is None:
        return
    owned = _owner(scene, sentence, word) or _owner_after(scene, destination)
    if owned is None and (scene.lower[word] in _OWNED or scene.word(word + 1) == "by"):
        return
    owner = owned or _speaker_on_visit(scene, sentence, word)
    found = with_coordinated(scene, sentence, owner) if owner is not None else subjects(scene, sentence, word)
    sides = sorted(found, key=lambda side: side.first)
    for side in sides:
        if is_invited(scene, side):
            continue
        yield from trip_of(ground, side, destination, number, word, "delegations.journey")


def _leads_to(scene: Scene, word: int, stop: int) -> Destination | None:
    """Return where a visit leads: soon after "to" or "in", not as in "the visit to a shrine angered China"."""
    place = place_at(scene, word + 1, stop, _TOWARDS)
    near = place is not None and not _BEFORE.isdisjoint(scene.lower[place.first - _NEAR : place.first])
    return place if near else None


_BEFORE = _TOWARDS | {"at", "for", "and", ","}


def _owner_after(scene: Scene, destination: Destination) -> Side | None:
    """Return whose visit it is past its place: "the visit to Quito of Ana Vega"."""
    told = scene.word(destination.last) in {"of", "by"} and scene.lower[destination.first] != "invitation"
    side = scene.side(destination.last + 1) if told else None
    return side if side is not None and isinstance(side.entity, Person) else None


def _only_discussed(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether a visit is only talked about: "discussed a visit by Putin to Tokyo"."""
    before = scene.lower[max(sentence.first, word - _NEAR) : word]
    return bool(_TALKS_OF.intersection(before)) and "a" in before


_TALKS_OF = words("discuss discusses discussed discussing propose proposed proposes")


def _meant_by(scene: Scene, pronoun: Side) -> Side:
    """Return whom a pronoun means before a visit: the object just before it, "accompanied Putin on his trip"."""
    if not _ACCOMPANY.intersection(scene.lower[max(0, pronoun.first - _REACH) : pronoun.first]):
        return pronoun
    before = scene.side(pronoun.first - 2) if scene.word(pronoun.first - 1) in _DURING else None
    return before if before is not None and isinstance(before.entity, Person) else pronoun


def _speaker_on_visit(scene: Scene, sentence: Sentence, word: int) -> Side | None:
    """Return who said something on a visit: "X said on Thursday in a visit to Rwanda that …"."""
    begin = max(sentence.first, word - 6)
    if not _DURING.intersection(scene.lower[begin:word]):
        return None
    between = [at for at in range(max(sentence.first, word - _REACH), word) if scene.lower[at] in SAID]
    if not between or {"that", *BREAKS}.intersection(scene.lower[between[-1] : word]):
        return None
    return next(subjects(scene, sentence, between[-1]), None)


def _unsaid(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return where a visit leads that names no place: here, to the country of who invites, to the dateline's town."""
    scene = ground.scene
    after = scene.word(word + 1)
    if after == "here":
        return ground.here(word + 1)
    if scene.lower[word] == "attendance" and _ANNOUNCES.intersection(scene.lower[max(sentence.first, word - 2) : word]):
        return ground.main  # "announced his attendance at the last minute"
    if scene.lower[word] not in _VISITS or after == "to":
        return None
    home = ground.home if scene.home is not None else None
    if after in {"by", "of"}:
        side = scene.side(word + 2)
        if after == "of" and (side is None or not isinstance(side.entity, Person)):
            return None
        before = place_at(scene, sentence.first, word, _INSIDE)
        return (_awaiting(scene, sentence, word) if after == "by" else home) or before
    return _inviting(scene, sentence, word) or (home if _is_under_way(scene, sentence, word) else None)


def _is_under_way(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether a visit is somebody's, or begins, is on or ends."""
    before = scene.lower[max(sentence.first, word - 7) : word]
    return bool(_PHASES.intersection(before) or _WHOSE.intersection(before))


def _inviting(scene: Scene, sentence: Sentence, word: int) -> Destination | None:
    """Return the country of who invites to a visit: "a visit at the invitation of President X"."""
    if not _is_under_way(scene, sentence, word):
        return None
    for at in range(word + 1, min(sentence.last - 1, word + 8)):
        if scene.lower[at] == "invitation" and scene.lower[at + 1] == "of":
            host = next(iter(scene.sides_in(at + 1, min(sentence.last, at + 12))), None)
            country = host.country if host is not None else None
            if country is not None:
                return Destination(name=country.name, country=country, first=at, last=at + 1)
    return None


def _awaiting(scene: Scene, sentence: Sentence, word: int) -> Destination | None:
    """Return the country that prepares for a visit by somebody."""
    before = [side for side in scene.sides_in(sentence.first, word) if isinstance(side.entity, Country)]
    if not before or before[-1].form == "demonym":
        return None
    host = before[-1]
    return Destination(name=str(host.entity), country=host.country, first=host.first, last=host.last)


def _before_noun(scene: Scene, word: int) -> Destination | None:
    """Return the country or region before the noun: "his first India visit", "her Middle East trip"."""
    side = scene.side(word - 1)
    region = side is not None and isinstance(side.entity, Place) and scene.word(side.first - 1) in _WHOSE
    if region and side is not None and side.last == word:
        return Destination(name=str(side.entity), country=side.country, first=side.first, last=side.last)
    if side is not None and side.last == word and isinstance(side.entity, Country) and side.form == "name":
        return Destination(name=str(side.entity), country=side.entity, first=side.first, last=side.last)
    return None


def _owner(scene: Scene, sentence: Sentence, word: int) -> Side | None:
    """Return whose visit it is: "Putin's visit", "his visit", "the visit by Putin"."""
    for back in range(word - 1, max(sentence.first, word - 7) - 1, -1):
        side = scene.side(back)
        if side is not None and isinstance(side.entity, Person):
            if side.form == "pronoun":
                return _meant_by(scene, side)
            return side if scene.word(side.last) in {"'s", "’s", "'", "’"} else None
        if scene.lower[back] in BREAKS:
            break
    for at in range(word + 1, min(sentence.last, word + 6)):
        if scene.lower[at] == "by" or (at == word + 1 and scene.lower[at] == "of"):
            if scene.word(at + 1) in {"a", "an"}:
                return None  # "the first visit by an African leader"
            near = scene.sides_in(at + 1, min(sentence.last, at + _REACH))
            return next((one for one in near if isinstance(one.entity, Person) and one.first <= at + _NEAR), None)
    return None
