"""Phrases with the noun of a meeting that mean no summit: verbs, titles, companies, bodies that sit all the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Organization, OrganizationKind, Person
from summitkit.parse.summits.vocabulary import CLOSES, EXCLUDED_BEFORE, OPENS, head_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene, Side
    from summitkit.parse.summits.phrases import Phrase
    from summitkit.text.sentences import Sentence

__all__ = ["never"]

_NO_EVENT = words("any no every each such what which most many some")
_SEVERAL = frozenset(["summits", "meetings", "bilaterals"])
_MOUNTAIN = words(
    """
    climb climbed climber climbers climbing mountaineer mountaineers everest peak ascent metres altitude sherpas k2
    """
)


def never(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a phrase can have nothing to do with a summit."""
    before = scene.word(phrase.first - 1) if not phrase.left else phrase.left[-1]
    head = scene.lower[phrase.head]
    if _is_verb(scene, phrase) or _in_general(scene, sentence, phrase, head):
        return True
    if _sits_always(scene, phrase) or _in_title(scene, phrase) or _only_sought(scene, phrase):
        return True
    if any(word in EXCLUDED_BEFORE for word in phrase.left) or (before in EXCLUDED_BEFORE and head != "summit"):
        return True
    words = scene.lower[sentence.first : sentence.last]
    if phrase.determiner in {"a", "an"} and scene.word(phrase.first - 2) in {"is", "are", "as", "means"}:
        return True  # "a summit is a meeting of leaders" tells what one is
    if head.startswith("summit") and _MOUNTAIN.intersection(words):
        return True
    return _company(scene, phrase) or phrase.determiner in _NO_EVENT


def _in_general(scene: Scene, sentence: Sentence, phrase: Phrase, head: str) -> bool:
    """Say whether a sentence begins with meetings in general: "Summits of this kind"; or tells of a mere part."""
    if head == "session" and scene.word(phrase.first - 2) == "with" and phrase.determiner in {"a", "an"}:
        return True  # "begins with a session of trade ministers"
    if _is_part(scene, sentence, phrase):
        return True
    if head == "retreat" and "summit" in scene.lower[sentence.first : sentence.last]:
        return True  # a part of the summit
    return phrase.first == sentence.first and head in _SEVERAL and not (phrase.sides or phrase.town or phrase.moments)


def _is_part(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a meeting is one of the parts of a summit: "the summit will include a leaders' roundtable"."""
    before = scene.lower[sentence.first : phrase.first]
    includes = next((at for at in range(len(before) - 1, 0, -1) if before[at] in {"include", "includes"}), None)
    return includes is not None and head_of(before[includes - 1 - (before[includes - 1] == "will")]) is not None


def _only_sought(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a meeting is one that somebody asks for or is denied, or no meeting at all: "a conference call"."""
    after = scene.word(phrase.head + 1)
    if after in _HALLS or (scene.lower[phrase.head] == "conference" and after in {"call", "calls", "table"}):
        return True
    before = scene.lower[max(0, phrase.first - 4) : phrase.first]
    needless = "no" in before and _NEEDED.intersection(before)  # "there was no need for an emergency meeting"
    if needless or _FOSTERED.intersection(before[-2:]):  # "they will intensify their dialogue"
        return True
    if phrase.determiner in {"a", "an"} and scene.word(phrase.first - 2) == "such":
        return True  # "would be glad to hold such a summit"
    if phrase.determiner in {"a", "an"} and tuple(scene.lower[phrase.first - 3 : phrase.first - 1]) in _CALLED_FOR:
        return not (phrase.town or phrase.moments or scene.moments_in(phrase.last, phrase.last + 8))
    if phrase.determiner == "" and before[-1:] == ("for",) and {"asking", "asked", "ask"}.intersection(before):
        return True  # "letters asking for talks with the president"
    sought = _SOUGHT if _GO.intersection(before) else _SOUGHT | _DENIED
    return phrase.determiner in {"a", "an", ""} and bool(sought.intersection(before))


_CALLED_FOR = frozenset([("called", "for"), ("calls", "for"), ("calling", "for"), ("call", "for")])
_HALLS = words("hall halls room rooms building")
_FOSTERED = words(
    """
    intensify intensifying deepen deepening strengthen strengthening enhance enhancing expand expanding maintain
    maintaining promote promoting broaden broadening boost boosting
    """
)
_NEEDED = words("need plans plan reason prospect intention")
_GO = words("attend join skip miss go to at during for")
_DENIED = frozenset(["not", "n't", "never", "no"])
_SOUGHT = words("seek seeks seeking sought request requested requests refuse refused refuses denied declined demanded")


def _in_title(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a phrase only belongs to somebody's title: "the chairman of the APEC forum"."""
    side = scene.side(phrase.head)
    if side is None or not isinstance(side.entity, Person):
        return False
    return "of" in scene.lower[side.first : phrase.head]


def _sits_always(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a council or an assembly is a government, a parliament or a body that sits all the time."""
    head = scene.lower[phrase.head]
    if scene.word(phrase.last) == "of" and scene.word(phrase.last + 1) == "which":
        return True  # "the talks, the first phase of which ended on Monday"
    if head == "round":
        return phrase.town is not None and phrase.town.first < phrase.head and not phrase.ordinal  # "the Doha round"
    standing = phrase.right[:2] in {("of", "ministers"), ("on", "disarmament")}
    standing = standing or (head == "council" and phrase.right[:1] == ("of",) and "ministers" in phrase.right)
    return (head in {"council", "conference"} and standing) or (
        head == "assembly" and scene.forms[phrase.head][:1].isupper()
    )


def _is_verb(scene: Scene, phrase: Phrase) -> bool:
    """Say whether "meeting" is a form of the verb: "is meeting Lopez", "flew home after meeting with Soto"."""
    if scene.lower[phrase.head] != "meeting" or phrase.determiner:
        return False
    before = scene.word(phrase.first - 1)
    if phrase.left:
        heads = phrase.left[-1] in {"state", "government"} and "heads" in phrase.left
        return (heads or phrase.left[-1] in _PLURALS) and scene.word(phrase.head + 1) in {"in", "at", "here"}
    if before in {"when", "while"} and scene.word(phrase.head + 1) == "with":
        return False  # "Lopez said here when meeting with Soto"
    if phrase.first == scene.sentence(phrase.head).first and scene.word(phrase.head + 1) == "with":
        return True  # "Meeting with Soto won't be easy"
    return before in {",", "is", "are", "was", "were", "be", "been", "after", "before", "by", "while", "and", "when"}


_PLURALS = words("leaders ministers presidents officials premiers heads negotiators envoys")


def _company(scene: Scene, phrase: Phrase) -> bool:
    """Say whether the head word opens or closes another name: "Summit Entertainment", "Security Council"."""
    side = scene.side(phrase.head)
    if side is None or not isinstance(side.entity, Organization):
        return False
    inside = side.name_first <= phrase.head < side.name_last
    if not inside:
        return False
    head = head_of(scene.lower[phrase.head])
    if side.entity.kind is OrganizationKind.INTERGOVERNMENTAL and head in {"forum", "meeting", "conference"}:
        return not _holds_now(scene, phrase, side)
    if head == "summit" and side.name_first < phrase.head:
        return False  # "World Summit for Deep-Sea Industries" is a summit, whatever its name looks like
    return side.entity.kind in {OrganizationKind.COMPANY, OrganizationKind.BANK, OrganizationKind.MEDIA} or (
        head in {"council", "assembly"} or scene.forms[phrase.head + 1 : phrase.head + 2] == ("Inc.",)
    )


def _holds_now(scene: Scene, phrase: Phrase, side: Side) -> bool:
    """Say whether a body that is named like a meeting is spoken of as one: "the two-day Asia-Europe Meeting opened"."""
    before = scene.lower[max(0, side.first - 4) : side.first]
    near = (*before, *scene.lower[side.last : side.last + 3])
    goes = bool({"to", "for"}.intersection(before[-2:]))
    if goes and (phrase.town is not None or scene.towns_in(scene.sentence(phrase.head).first, phrase.first)):
        return True  # "a delegation to the Asia-Europe Meeting in London"
    return bool(
        phrase.days
        or phrase.ordinal
        or phrase.year
        or _THERE.intersection(before)
        or (OPENS | CLOSES).intersection(near)
    )


_THERE = words("at during attend attended attending address addressed addressing")
