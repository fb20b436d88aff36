"""Meetings and sessions of bodies of states, and international forums that leaders or ministers come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Organization, Person
from summitkit.parse.summits.encounters import tells_day, tells_place
from summitkit.parse.summits.labels import is_of_states
from summitkit.parse.summits.vocabulary import LEADERS, MINISTERIAL
from summitkit.parse.wording import cardinal, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene, Side
    from summitkit.parse.summits.phrases import Phrase
    from summitkit.text.sentences import Sentence

__all__ = ["attended_forum", "of_body"]

_BACK = 2
_HOLD = words("hold holds held holding open opened opens begin began begins end ended ends")


def of_body(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a meeting or session is one of a body of states: "the quarterly session of the … Tin Council"."""
    near = (*scene.lower[sentence.first : phrase.first], *phrase.left, *phrase.right)
    if phrase.determiner in {"this", "these"} or _BELOW.intersection(near):
        return False
    if _body_after(scene, phrase):
        return True
    if _owned_or_held(scene, sentence, phrase):
        return tells_day(scene, phrase) or tells_place(scene, phrase)
    if not _named_for_body(scene, phrase):
        return False
    number = scene.sentence_of[phrase.head]
    first = scene.reading.layout.sentences[max(0, number - _BACK)].first
    known = any(_is_body(side) for side in scene.all_sides_in(first, sentence.last))
    return known and (tells_day(scene, phrase) or tells_place(scene, phrase))


_BELOW = words("working experts committee committees subcommittee board panel commission staff technical executive")


def _owned_or_held(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a meeting is a body's or held by it: "the Fund's meeting", "the League will hold a session"."""
    before = scene.side(phrase.first - 2) if phrase.determiner == "'s" else None
    if phrase.determiner in {"its", "their"}:
        before = next(iter(scene.sides_in(sentence.first, phrase.first)), None)
    if phrase.determiner in {"a", "an"} and _HOLD.intersection(scene.lower[max(0, phrase.first - 3) : phrase.first]):
        before = next(iter(scene.sides_in(sentence.first, phrase.first)), None)
    return before is not None and _is_body(before)


def _body_after(scene: Scene, phrase: Phrase) -> range:
    """Return the words of the body of states whose meeting it is: "of the Group of Five", empty where there is none."""
    start = phrase.head + 2 + (scene.word(phrase.head + 2) == "the")
    if scene.word(phrase.head + 1) != "of" or start >= len(scene.forms):
        return range(0)
    if scene.forms[start] == "Group" and scene.word(start + 1) == "of" and cardinal(scene.word(start + 2)):
        return range(start, start + 3)
    if _HIGH.intersection(scene.lower[start : start + 1]) and "Council" in scene.forms[start : phrase.last]:
        return range(start, phrase.last)
    side = scene.side(start)
    return range(side.first, side.last) if side is not None and _is_body(side) else range(0)


_HIGH = frozenset(["high-level", "supreme"])


def _named_for_body(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a meeting is called after the council of a body named before: "the next Council meeting"."""
    return any(scene.forms[word] in _COUNCILS for word in range(phrase.first, phrase.head))


_COUNCILS = frozenset(["Council", "Conference", "Assembly"])


def _is_body(side: Side) -> bool:
    """Say whether a mention is of a body of states, by what is known of it or by its name."""
    body = side.entity
    return isinstance(body, Organization) and not body.name.endswith("Security Council") and is_of_states(body)


def attended_forum(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether leaders or ministers come to an international forum: "is to attend an international forum on X"."""
    if not _WIDE.intersection(phrase.left) or not _ATTEND.intersection(scene.lower[phrase.first - 4 : phrase.first]):
        return False
    before = scene.lower[sentence.first : phrase.first]
    if (LEADERS | MINISTERIAL).intersection(before):
        return True
    sides = scene.sides_in(sentence.first, phrase.first)
    return any(isinstance(side.entity, Person) and side.country is not None and side.entity.roles for side in sides)


_WIDE = words("international regional world global")
_ATTEND = words("attend attends attended attending address addressed addressing")
