"""Who stays away: trips that a text says are not made, skipped, declined or called off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country
from summitkit.parse.delegations.destinations import BREAKS, place_at
from summitkit.parse.delegations.goals import goal_of, is_noun, kind_of
from summitkit.parse.delegations.travellers import Trip, subjects, trip_of, words_among
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.delegations.destinations import Destination, Ground
    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["STAYS_AWAY", "TELLING_WORDS", "withdrawals_of"]

STAYS_AWAY = "delegations.stays-away"
"""The rule whose trips are not made."""

_NOT = frozenset(["not", "n't", "n’t", "cannot"])
_SURE = words("will would wo can ca could does do did is are was were")
_DOES = frozenset(["do", "does", "did"])
_THERE = frozenset(["there", "present"])
_IN = frozenset(["in", "at"])
_DECIDED = words("decided decides chose chosen choose chooses opted opts preferred")
_REFUSES = words("declined declines refused refuses unable")
_OPEN = frozenset(["if", "unless", "until", "whether"])
_TRIPS = frozenset(["goes", "comes", "leaves", "visits", "attends"])
_PARTLY = frozenset(["only", "just", "yet", "merely"])
_SKIPS = words("skip skips skipped skipping boycott boycotts boycotted boycotting miss misses missed missing snubbed")
_STAYS = words("stay stays stayed staying remain remains remained remaining")
_OF_STATES = words("attend participate join absent take")
_AWAY = words("stay stays stayed staying keep keeps kept keeping")
_LEAVES_OUT = words("pull pulls pulled pulling drop drops dropped dropping")
_WITHDRAWS = words("withdraw withdraws withdrew")
_CANCELS = words(
    "cancel cancels cancelled canceled cancelling canceling scrap scraps scrapped scrapping call calls called calling"
)
_VISITS = words("visit trip tour journey stopover attendance appearance participation")
_EVENTS = words(
    """
    summit meeting talks conference forum ceremony gathering session parade inauguration funeral celebrations
    commemorations opening dinner banquet event
    """
)
_PLANS = words("going plans planned intends intended forced had set due about")
_MAY = words("may might could should must not n't n’t never")
_BEFORE_PARTICIPLE = words("is are was were be by , after while been")
_NEGATED_REACH, _EVENT_REACH, _PLACE_REACH, _VISIT_REACH, _STATE_REACH = 4, 8, 12, 6, 4
_GOING = 4

TELLING_WORDS = _NOT | _REFUSES | _SKIPS | _AWAY | _LEAVES_OUT | _WITHDRAWS | _CANCELS | _STAYS | {"absent"}


def withdrawals_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips that a sentence says are not made; none of what may still be made on a condition."""
    scene = ground.scene
    if not _OPEN.isdisjoint(scene.lower[sentence.first : sentence.last]):
        return
    for word in words_among(scene, sentence, TELLING_WORDS):
        destination = _missed(ground, sentence, word)
        if destination is None:
            continue
        people = tuple(subjects(scene, sentence, word))
        for side in people:
            yield from trip_of(ground, side, destination, number, word, STAYS_AWAY, least=MINISTER)
        state = None if people else _state_before(scene, sentence, word)
        if state is not None and destination.country not in {None, state}:
            yield Trip(party=state, person=None, destination=destination, sentence=number, rule=STAYS_AWAY, word=word)


def _state_before(scene: Scene, sentence: Sentence, word: int) -> Country | None:
    """Return the state that misses an event: "Kiribati will not attend the meeting"."""
    if _OF_STATES.union(_SKIPS).isdisjoint(scene.lower[word : word + _NEGATED_REACH]):
        return None
    before = scene.sides_in(max(sentence.first, word - _STATE_REACH), word)
    state = before[-1] if before else None
    return state.entity if state is not None and state.form == "name" and isinstance(state.entity, Country) else None


def _missed(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return where a trip would have led, for a word that tells of staying away."""
    scene, lower, after = ground.scene, ground.scene.lower[word], ground.scene.word(word + 1)
    if lower in _NOT | _REFUSES:
        verb = _not_made(scene, sentence, word)
        return _goal(ground, sentence, verb) if verb is not None else None
    if _is_open(scene, word):
        return None
    if lower in _CANCELS:
        return _called_off(ground, sentence, word)
    skips = lower in _SKIPS | _WITHDRAWS and scene.word(word - 1) != "be"
    if skips or (lower in _LEAVES_OUT and after == "out"):
        return _event_after(ground, sentence, word)
    return _stayed_away(ground, sentence, word)


def _is_open(scene: Scene, word: int) -> bool:
    """Say whether it isn't told that somebody stays away: "may skip", "states skipping it"."""
    before = scene.word(word - 1)
    if scene.lower[word].endswith("ing") and before not in _BEFORE_PARTICIPLE:
        return scene.lower[word] != "missing" or before != "be"
    return bool(_MAY.intersection(scene.lower[word - 2 : word])) or (
        before == "to" and scene.word(word - 2) not in _DECIDED | _PLANS
    )


def _stayed_away(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return what somebody stays away from: "was absent from the talks", "stayed away", "will stay at home"."""
    scene, lower, after = ground.scene, ground.scene.lower[word], ground.scene.word(word + 1)
    if lower in _STAYS and "home" in (after, scene.word(word + 2)):
        return ground.summit_in(sentence.first, sentence.last) or ground.main
    if lower == "absent" or (lower in _AWAY and after == "away"):
        apart = scene.word(word + 1 + (lower != "absent")) == "from"
        return _event_after(ground, sentence, word) if apart else ground.main
    if lower == "missing" and scene.word(word - 1) == "be":
        return ground.main or place_at(scene, word + 1, min(sentence.last, word + _PLACE_REACH), _IN)
    return None


def _not_made(scene: Scene, sentence: Sentence, word: int) -> int | None:
    """Return the verb of travel that is denied: "will not travel", "decided not to attend", "is unable to go"."""
    lower, before = scene.lower[word], scene.word(word - 1)
    if lower in _REFUSES:
        sure = scene.word(word + 1) == "to"
    elif scene.word(word + 1) == "to":
        sure = before in _DECIDED
    else:
        if before.endswith("ly") or before == "also":
            before = scene.word(word - 2)
        sure = lower == "cannot" or before in _SURE
    if not sure or scene.word(word + 1) in _PARTLY:
        return None
    able = scene.lower[word + 1 : word + 4] == ("be", "able", "to")
    first = word + 4 if able else word + 1
    for at in range(first, min(sentence.last, first + _NEGATED_REACH - 1)):
        if scene.lower[at] in BREAKS:
            return None
        kind = kind_of(scene, at)
        is_there = scene.lower[at] == "be" and scene.word(at + 1) in _THERE | _IN
        if is_there or (kind in _TRIPS and not is_noun(scene, at)):
            return None if kind == "visits" and before in _DOES else at
    return None


def _goal(ground: Ground, sentence: Sentence, verb: int) -> Destination | None:
    """Return where somebody doesn't go, who doesn't say what else he came for: "did not come to Quito to beg"."""
    scene, kind = ground.scene, kind_of(ground.scene, verb)
    if kind is None:
        return _where_not(ground, sentence, verb)
    goal = goal_of(ground, sentence, verb, kind)
    if goal is None and kind == "attends":
        goal = _event_after(ground, sentence, verb)
    if goal is None:
        return ground.main if scene.word(verb + 1) in {".", ",", "because"} and kind in {"attends", "comes"} else None
    told = scene.lower[verb + 1 : goal.last]
    if scene.lower[verb] == "going" and len(told) > _GOING and _EVENTS.isdisjoint(told):
        return None  # "is not going to discuss trade with Peru"
    purpose = scene.word(goal.last) == "to" and "did" in scene.lower[verb - 2 : verb]
    return None if purpose else goal


def _where_not(ground: Ground, sentence: Sentence, be: int) -> Destination | None:
    """Return where somebody will not be: "will not be there", "will not be in Quito"."""
    after = ground.scene.word(be + 1)
    if after in _THERE:
        return ground.main
    return place_at(ground.scene, be + 1, min(sentence.last, be + _NEGATED_REACH), _IN) if after in _IN else None


def _event_after(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return the event that follows, which is stayed away from."""
    scene = ground.scene
    stop = min(sentence.last, word + _EVENT_REACH)
    stop = next((at for at in range(word + 1, stop) if scene.lower[at] in BREAKS), stop)
    found = ground.summit_in(word + 1, stop)
    if found is not None or _EVENTS.isdisjoint(scene.lower[word + 1 : stop]):
        return found
    return place_at(scene, word + 1, min(sentence.last, word + _PLACE_REACH), _IN) or ground.main


def _called_off(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return where a trip that is called off would have led: "called off his visit to Quito"."""
    scene = ground.scene
    if scene.lower[word].startswith("call") and scene.word(word + 1) != "off":
        return None
    noun = next((at for at in range(word + 1, word + _VISIT_REACH) if scene.word(at) in _VISITS), None)
    if noun is None or noun >= sentence.last or BREAKS.intersection(scene.lower[word:noun]):
        return None
    stop = min(sentence.last, noun + _VISIT_REACH)
    return ground.summit_in(noun, stop) or place_at(scene, noun + 1, stop, frozenset(["to", "in", "at"]))
