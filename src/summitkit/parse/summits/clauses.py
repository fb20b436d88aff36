"""Clauses around a meeting's name: asides that speak of something else, owners, and sentences that have people meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Moment, Scene
    from summitkit.parse.summits.dating import Dating
    from summitkit.parse.summits.phrases import Phrase

__all__ = ["in_aside", "is_ahead_of", "is_put_off", "is_this", "meeting_before", "named_from", "said_then", "to_meet"]

_RELATIVES = frozenset(["who", "whose", "which", "where"])
_MEET = words("meet meets met")
_GENITIVES = frozenset(["'s", "’s"])
_FAR = 30


def in_aside(scene: Scene, index: int, stop: int) -> bool:
    """Say whether a word stands in ", who … ," that closes before `stop`, so that it tells of something else."""
    first = scene.sentence(index).first
    for word in range(index, max(first, index - _FAR), -1):
        if scene.lower[word] in _RELATIVES and scene.word(word - 1) == ",":
            return "," in scene.lower[index + 1 : stop]
        if scene.lower[word] == ",":
            return False
    return False


def named_from(scene: Scene, phrase: Phrase) -> int:
    """Return the first word of a phrase with its article and its owner: "after the European Union's summit"."""
    start = phrase.first - bool(phrase.determiner)
    side = scene.side(start - 1) if phrase.determiner and scene.word(start) in _GENITIVES else None
    if side is None or side.last != start:
        return start
    return side.first - (scene.word(side.first - 1) == "the")


def is_ahead_of(scene: Scene, phrase: Phrase) -> bool:
    """Say whether something is told to come ahead of a meeting: "met ahead of the summit on Sunday"."""
    start = named_from(scene, phrase)
    return tuple(scene.lower[max(0, start - 2) : start]) == ("ahead", "of")


def is_this(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a sentence tells what the meeting at hand is: "This was the body's sixth summit"."""
    named = named_from(scene, phrase)
    return scene.word(named - 2) == "this" and scene.word(named - 1) in {"is", "was"}


def to_meet(scene: Scene, first: int, stop: int) -> range:
    """Return the words after the verb by which people meet in a range of words, empty where none does."""
    verb = next((word for word in range(first, stop) if scene.lower[word] in _MEET), stop)
    return range(min(verb + 1, stop), stop)


def meeting_before(scene: Scene, phrase: Phrase) -> range:
    """Return where people are told to meet whose meeting a phrase points back to, in its sentence or the one before.

    "They will meet on 3 May in Lima, their first summit since 2001"; "They will meet on 3 May. The meeting is …".
    """
    sentence = scene.sentence(phrase.head)
    start = phrase.first - bool(phrase.determiner)
    if phrase.determiner in _POINTING and scene.word(start - 1) == ",":
        return to_meet(scene, max(sentence.first, start - _FAR), start - 1)
    reach = _PREDICATE if phrase.determiner == "their" else 1  # "It was their second meeting"
    if phrase.determiner not in _POINTING or start > sentence.first + reach or not sentence.first:
        return range(0)
    before = scene.sentence(sentence.first - 1)
    return to_meet(scene, before.first, before.last)


_PREDICATE = 3
_POINTING = frozenset(["the", "their", "this"])


def said_then(scene: Scene, moment: Moment) -> bool:
    """Say whether a date is that of a statement: "officials said on Monday"."""
    return bool(
        SAID.intersection(scene.lower[max(scene.sentence(moment.first).first, moment.first - 2) : moment.first])
    )


def is_put_off(scene: Scene, when: Moment | Dating) -> bool:
    """Say whether a date is the new one: "postponed to January", "pushed back until May"."""
    before = scene.lower[max(0, when.first - 4) : when.first]
    return bool({"to", "until", "till"}.intersection(before)) and bool(_PUT_OFF.intersection(before))


_PUT_OFF = words("postponed pushed delayed deferred shelved rescheduled off moved back forward")
