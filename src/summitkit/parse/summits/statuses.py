"""How far a summit has come by the words around its name: called off, over, under way, still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.summit import SummitStatus
from summitkit.parse.summits.clauses import named_from
from summitkit.parse.summits.vocabulary import CLOSING_PARTS, NEXT, OPENING_PARTS
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.recognition import Candidate

__all__ = ["CALLED_OFF", "status_of"]

CALLED_OFF = {
    "postponed": SummitStatus.POSTPONED,
    "postpone": SummitStatus.POSTPONED,
    "postponing": SummitStatus.POSTPONED,
    "postponement": SummitStatus.POSTPONED,
    "delayed": SummitStatus.POSTPONED,
    "rescheduled": SummitStatus.POSTPONED,
    "deferred": SummitStatus.POSTPONED,
    "shelved": SummitStatus.POSTPONED,
    "cancelled": SummitStatus.CANCELLED,
    "canceled": SummitStatus.CANCELLED,
    "cancels": SummitStatus.CANCELLED,
    "cancel": SummitStatus.CANCELLED,
    "cancelling": SummitStatus.CANCELLED,
    "canceling": SummitStatus.CANCELLED,
    "cancellation": SummitStatus.CANCELLED,
    "scrapped": SummitStatus.CANCELLED,
    "scrap": SummitStatus.CANCELLED,
    "abandoned": SummitStatus.CANCELLED,
}
_OFF_VERBS = {
    "called": SummitStatus.CANCELLED,
    "call": SummitStatus.CANCELLED,
    "put": SummitStatus.POSTPONED,
    "pushed": SummitStatus.POSTPONED,
}
_TELLS_OFF = frozenset([*CALLED_OFF, *_OFF_VERBS, "fell", "falls", "not"])
_FUTURE = NEXT | words("will scheduled due slated planned set expected to plans")


def status_of(scene: Scene, left: range, right: range, candidate: Candidate) -> tuple[SummitStatus | None, int | None]:
    """Return the status that the words around a mention give, and the word that gives it."""
    for tell in (_called_off, _stage, _part, _behind, _within, _held, _ahead, _by_name):
        status, word = tell(scene, left, right, candidate)
        if status is not None:
            return status, word
    return None, None


_Told = tuple["SummitStatus | None", "int | None"]
_TAKES_PLACE = frozenset(["place", "held", "happen"])
_OVER = words("broke ended concluded closed wrapped wrapping concluding over finished wound")
_BEGUN = words("resumed opened began kicked started underway under-way")
_AHEAD = frozenset(["will", "scheduled", "slated", "due", "upcoming", "planned"])
_PAST = frozenset(["last", "previous", "just-ended", "just-concluded", "latest", "recent"])
_NEAR = 5


def _called_off(scene: Scene, left: range, right: range, _: Candidate) -> _Told:
    for index in [at for at in (*right, *reversed(left)) if scene.lower[at] in _TELLS_OFF]:
        word = scene.lower[index]
        before = scene.lower[max(0, index - 4) : index]
        if not _befalls(scene, index, right, word in _OFF_VERBS) or ("been" in before and _PERFECT & {*before}):
            continue  # "had been postponed" and was held in the end
        if _is_of_other(scene, index, left, right):
            continue
        if word == "delayed" and scene.word(index + 1) == "by":
            continue  # "delayed by a day" and held all the same
        if word in CALLED_OFF and not {"start", "opening"}.intersection(scene.lower[index + 1 : index + 3]):
            return CALLED_OFF[word], index
        if word in _OFF_VERBS and "off" in scene.lower[index + 1 : index + (8 if word == "put" else 3)]:
            return _OFF_VERBS[word], index
        if word in {"fell", "falls"} and scene.word(index + 1) == "through":
            return SummitStatus.CANCELLED, index
        if word == "not" and "if" in scene.lower[index : index + 4]:
            continue  # "the summit is not held if one member stays away"
        if word == "not" and _TAKES_PLACE & {*scene.lower[index + 1 : index + 4]}:
            other_day = {"date", "dates", "planned", "scheduled"}.intersection(scene.lower[index : index + _NEAR + 3])
            return (SummitStatus.POSTPONED if other_day else SummitStatus.CANCELLED), index
    return None, None


def _is_of_other(scene: Scene, index: int, left: range, right: range) -> bool:
    """Say whether a verb tells of something else: "shelved until the summit", "when the signing was put off"."""
    if index in left:
        return bool({"until", "till"}.intersection(scene.lower[index : left.stop]))
    earlier = "first" in scene.lower[max(right.start, index - 2) : index]
    return earlier or bool(_ASIDE.intersection(scene.lower[right.start : index]))


def _befalls(scene: Scene, index: int, right: range, takes_object: bool) -> bool:
    """Say whether a verb tells of the summit itself: right after its name, in the passive, or not far before it."""
    if index not in right or index == right.start or scene.lower[index] in {"not", "fell", "falls"}:
        return True
    near = set(scene.lower[max(right.start, index - 3) : index])
    return bool(near & _PASSIVE) or (not takes_object and bool(near & {",", "and", "had", "to"}))


_ASIDE = frozenset(["when", "where", "after"])
_PERFECT = frozenset(["had", "having"])
_PASSIVE = words("was were been be being is are")


def _near(left: range) -> range:
    return range(max(left.start, left.stop - _NEAR), left.stop)


def _stage(scene: Scene, left: range, right: range, _: Candidate) -> _Told:
    """Tell by a verb that ends or opens the summit, unless it lies ahead."""
    if scene.lower[max(left.start, left.stop - 3) : left.stop][:2] == ("end", "of"):
        return SummitStatus.CONCLUDED, left.stop - 3
    opened: int | None = None
    for index in (*right, *_near(left)):
        ahead = {"will", "to", "would"}.intersection(scene.lower[max(0, index - 2) : index])
        if _is_over(scene, index, right, ahead=bool(ahead)):
            return SummitStatus.CONCLUDED, index
        going = scene.lower[index] == "taking" and scene.lower[index - 1] in {"is", "are"}
        going = going or (scene.lower[index] == "under" and scene.word(index + 1) == "way")
        if not ahead and opened is None and (going or scene.lower[index] in _BEGUN):
            opened = index
    return (None, None) if opened is None else (SummitStatus.ONGOING, opened)


def _is_over(scene: Scene, index: int, right: range, *, ahead: bool) -> bool:
    """Say whether a verb has a summit over: "ended", "was held", "took place", "came to an end"."""
    word = scene.lower[index]
    if word == "end" and _brought_to(scene, index):
        return True
    if ahead:
        return False
    if word == "held" and index in right:
        return scene.lower[index - 1] in {"was", "were", ","}
    return word in _OVER or (word == "took" and scene.word(index + 1) == "place")


def _brought_to(scene: Scene, index: int) -> bool:
    """Say whether a summit "came to an end" at a word."""
    return scene.word(index - 2) == "to" and scene.word(index - 3) in {"came", "comes", "brought", "drew"}


def _part(scene: Scene, _left: range, _right: range, candidate: Candidate) -> _Told:
    """Tell by the opening or closing part that the sentence speaks of."""
    if candidate.when == "next":
        return None, None
    sentence = scene.sentence(candidate.phrase.head)
    future = _FUTURE.intersection(scene.lower[sentence.first : sentence.last])
    for index in range(sentence.first, sentence.last - 1):
        if scene.lower[index] in {"closing", "concluding"} and scene.lower[index + 1] in CLOSING_PARTS:
            return SummitStatus.CONCLUDED, index
        if scene.lower[index] == "opening" and scene.lower[index + 1] in OPENING_PARTS and not future:
            return SummitStatus.ONGOING, index
    return None, None


def _behind(scene: Scene, _left: range, _right: range, candidate: Candidate) -> _Told:
    """Tell by "after the summit", unless what comes after it lies ahead."""
    start = named_from(scene, candidate.phrase)
    first = scene.sentence(candidate.phrase.head).first
    near = scene.lower[max(first, start - 2) : start]
    past = max(first, start - _FAR)
    visit = _TAKES_PART.intersection(near)
    following = next((at for at in range(past, start) if visit and scene.lower[at] in {"following", "after"}), None)
    if following is not None and not _FUTURE_VERBS.intersection(scene.lower[first:past]):
        return SummitStatus.CONCLUDED, following
    if scene.word(start - 1) == "of" and scene.word(start - 2) in _FAILURE:
        return SummitStatus.CONCLUDED, start - 2
    if "after" not in near or _FUTURE.intersection(scene.lower[first:start]) or candidate.when == "next":
        return None, None
    return SummitStatus.CONCLUDED, max(first, start - 2) + near.index("after")


def _held(scene: Scene, _left: range, _right: range, candidate: Candidate) -> _Told:
    """Tell by who holds a meeting or speaks there: "held its first meeting in May", "In talks with Lopez, X said"."""
    phrase = candidate.phrase
    start = phrase.first - bool(phrase.determiner) - 1
    if scene.word(start) in {"holding", "hosting"} and scene.word(start - 1) in {"is", "are"}:
        return SummitStatus.ONGOING, start
    if scene.word(start) == "held" and phrase.determiner in {"its", "their"} and not phrase.days:
        return SummitStatus.CONCLUDED, start
    sentence = scene.sentence(phrase.head)
    opens = start == sentence.first and scene.word(start) in {"in", "during"} and scene.word(phrase.last) == ","
    opens = opens and not _FUTURE.intersection(scene.lower[start : sentence.last])
    talked = opens and candidate.rule == "summits.talks-with-leader"
    return (SummitStatus.CONCLUDED, start) if talked else (None, None)


_FAR = 6
_FUTURE_VERBS = frozenset(["will", "would", "shall"])
_FAILURE = words("collapse failure breakdown aftermath wake")
_TAKES_PART = words("participation attendance participating attending appearance")


def _within(scene: Scene, _left: range, right: range, candidate: Candidate) -> _Told:
    """Tell by "earlier this month" and "later this week"."""
    for index in range(candidate.phrase.head, min(right.stop, candidate.phrase.last + _FAR)):
        if scene.word(index + 1) == "this" and scene.lower[index] in _ORDER:
            return _ORDER[scene.lower[index]], index
    return None, None


_ORDER = {"earlier": SummitStatus.CONCLUDED, "later": SummitStatus.UPCOMING}


def _ahead(scene: Scene, left: range, right: range, _: Candidate) -> _Told:
    for index in right[:_NEAR]:
        if scene.lower[index] in {"likely", "possible", "expected"} and scene.lower[index - 1] in {"is", "was", "are"}:
            return SummitStatus.UPCOMING, index
        if scene.lower[index] in {"could", "may", "might"} and scene.word(index + 1) in {"begin", "start", "open"}:
            return SummitStatus.UPCOMING, index
    for index in (*right, *reversed(_near(left))):
        if scene.lower[index] in _AHEAD and scene.word(index - 1) != "originally":
            return SummitStatus.UPCOMING, index
    return None, None


def _by_name(scene: Scene, _left: range, _right: range, candidate: Candidate) -> _Told:
    for index in range(candidate.phrase.first, candidate.phrase.head):
        if scene.lower[index] in NEXT:
            return SummitStatus.UPCOMING, index
        if scene.lower[index] in _PAST:
            return SummitStatus.CONCLUDED, index
    return None, None
