"""The complements to the right of a summit's head noun: who meets, where, when and on what."""

from __future__ import annotations

from summitkit.model.actor import Country, Person
from summitkit.parse.scene import Scene, Side
from summitkit.parse.summits.vocabulary import CLOSES, HEADS, LEADERS, MINISTERIAL, OPENS, PREMODIFIERS
from summitkit.parse.wording import DETERMINERS, cardinal, ordinal, words

__all__ = ["TOPIC_STOPS", "is_name", "right_end"]

_APOSTROPHES = frozenset(["'", "’"])
_GENITIVES = frozenset(["'s", "’s"])
_MAX_LEFT = 16
_MAX_RIGHT = 24
_MAX_COMPLEMENTS = 4
_INSIDE_OF = (
    LEADERS
    | MINISTERIAL
    | words(
        """
        the of and state government foreign finance defence defense trade economic member members states countries
        nations both two sides neighbours neighbors assembly council visiting remaining chairman chief secretary senior
        regional his her its their counterpart counterparts president prime minister premier chancellor king leader plus
        group allies authorities former deputy vice environment energy health interior
        """
    )
)
TOPIC_STOPS = words(
    """
    in at from by with after before during since until when which who that where as will would has have had is are
    was were said says to be but while ahead next last this here held scheduled slated due
    """
)


def right_end(scene: Scene, stop: int, after: int) -> int:
    """Return the word after the complements that begin at `after`."""
    last = after
    for _ in range(_MAX_COMPLEMENTS):
        step = _complement(scene, stop, last)
        if step == last or step - after > _MAX_RIGHT:
            break
        last = step
    return last


def _complement(scene: Scene, stop: int, index: int) -> int:
    """Return the word after one complement that begins at `index`, or `index` where there is none."""
    if index >= stop:
        return index
    word = scene.lower[index]
    if word == "(":
        acronym = scene.word(index + 2) == ")" and scene.forms[index + 1].isupper()
        return index + 3 if acronym else index
    if word == "here":
        moment = scene.moment(index + 1)
        after = index + 1 if moment is None else moment.last
        return after if scene.word(after) in {"with", "between"} else index
    if (day := _part_of_day(scene, index)) is not None:
        return day if scene.word(day) in {"with", "between"} else index
    if word in _COMPLEMENTS:
        return _COMPLEMENTS[word](scene, stop, index)
    moment = scene.moment(index)
    return moment.last if moment is not None and moment.first == index else index


def _part_of_day(scene: Scene, index: int) -> int | None:
    """Return the word after "on Monday", "late Monday" or "in the morning", which may part talks from their partner."""
    if scene.lower[index] in {"on", "late", "early"}:
        moment = scene.moment(index + 1)
        return moment.last if moment is not None and moment.first == index + 1 else None
    parts = scene.lower[index : index + 2] in {("in", "the"), ("later", "in")}
    return index + 3 if parts and scene.word(index + 2) in {"morning", "afternoon", "evening"} else None


def _place_or_time(scene: Scene, stop: int, index: int) -> int:
    for found in (scene.town(index + 1), scene.moment(index + 1), scene.side(index + 1)):
        if found is None or found.first != index + 1 or found.last > stop:
            continue
        if isinstance(found, Side) and (not isinstance(found.entity, Country) or found.form in {"role", "pronoun"}):
            continue
        if scene.word(found.last) in _GENITIVES:
            continue
        return found.last
    return index


def _names(scene: Scene, stop: int, index: int) -> int:
    """Return the word after "of", "between" or "with" and the names that follow, or `index` where none does."""
    last = index + 1
    while last < stop:
        side = scene.side(last)
        if side is not None and side.first >= last - 1:
            last = side.last
            continue
        form, word = scene.forms[last], scene.lower[last]
        if word == "," and scene.lower[index] == "between" and _goes_on(scene, last, stop):
            last += 1
            continue
        if word == "and" and scene.word(last + 1) == "the" and ordinal(scene.word(last + 2)):
            break  # another summit
        known = (
            word in _INSIDE_OF
            or form[:1].isupper()
            or word in HEADS
            or word in _GENITIVES | _APOSTROPHES | {"-", "–", "("}
            or ordinal(form) is not None
            or cardinal(form) is not None
            or word.endswith(("-party", "-nation", "-member", "-state", "-country"))
        )
        if scene.moment(last) is not None or not (
            known or word in PREMODIFIERS or (word == ")" and "(" in scene.lower[index:last])
        ):
            break
        last += 1
    last = _before_bracket(scene, index, last)
    while last > index + 1 and scene.lower[last - 1] in _NO_ENDS:
        last -= 1
    return last if last > index + 1 and _tells(scene, index + 1, last) else index


def _before_bracket(scene: Scene, first: int, last: int) -> int:
    """Return the end of words without what stands in a bracket that they don't close: "of BRICS (Brazil"."""
    marks = ((word, scene.forms[word]) for word in range(last - 1, first, -1) if scene.forms[word] in {"(", ")"})
    word, mark = next(marks, (last, ""))
    return word if mark == "(" else last


def _goes_on(scene: Scene, comma: int, stop: int) -> bool:
    """Say whether a list of people or states goes on past a comma: "between Ana Lopez, Juan Soto and Rosa Paz"."""
    side = scene.side(comma + 1)
    if side is None or not isinstance(side.entity, (Country, Person)) or side.last >= stop:
        return False
    return scene.word(side.last) in {"and", ","} and scene.side(side.last + 1) is not None


_NO_ENDS = words("the of and his her its their ( - – 's ’s")


def _tells(scene: Scene, first: int, last: int) -> bool:
    """Say whether a complement holds a name, an office or the noun of another meeting."""
    return any(
        scene.side(word) is not None
        or scene.forms[word][:1].isupper()
        or scene.lower[word] in LEADERS | MINISTERIAL
        or scene.lower[word] in HEADS
        for word in range(first, last)
    ) or (scene.word(first - 1) in {"between", "involving"} and scene.lower[last - 1] in _SIDES)


_SIDES = words("two sides countries nations states governments neighbours neighbors")


def _topic(scene: Scene, stop: int, index: int) -> int:
    """Return the word after "on" or "for" and a topic ("on the Information Society"), or `index` before a date."""
    last = index + 1
    if {"sidelines", "sideline", "margins", "eve", "occasion", "behalf", "way"}.intersection(
        scene.lower[last : last + 2]
    ):
        return index
    if {"island", "islands", "outskirts", "coast", "banks", "shores", "border"}.intersection(
        scene.lower[last : last + 5]
    ):
        return index
    if last >= stop or scene.moment(last) is not None or (scene.lower[index] == "for" and not is_name(scene, last)):
        return index
    while last < stop and last - index < _MAX_LEFT:
        word = scene.lower[last]
        verb = word in _VERBS or (word.endswith("ed") and last > index + 1)
        if not word[:1].isalnum() or word in TOPIC_STOPS or verb or scene.moment(last) is not None:
            break
        last += 1
    cut = scene.lower[last - 1] in DETERMINERS  # "on a stalled $1 billion pipeline"
    return last if last > index + 1 and not cut else index


_VERBS = OPENS | CLOSES | words("fell broke took went ran drew got kicked resumed collapsed")

_COMPLEMENTS = {
    "of": _names,
    "between": _names,
    "with": _names,
    "among": _names,
    "involving": _names,
    "on": _topic,
    "for": _topic,
    "in": _place_or_time,
}


def is_name(scene: Scene, index: int) -> bool:
    """Say whether a word is written as a name: with a capital, not at a sentence's start alone, or all capitals."""
    form = scene.forms[index]
    if not form[:1].isupper() or scene.lower[index] in DETERMINERS:
        return False
    return len(form) > 1 and (
        index > scene.sentence(index).first or scene.side(index) is not None or form.isupper() or "-" in form
    )
