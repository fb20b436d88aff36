"""Which words head the name of a summit where they stand."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

from summitkit.model.actor import Country
from summitkit.parse.summits.vocabulary import (
    CLOSES,
    HEADS,
    OPENS,
    SERIES,
    SOCIABLE,
    head_of,
    names_edition,
    series_number,
)
from summitkit.parse.wording import ordinal, places, words
from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["heads_in", "is_body_in_town", "is_head"]


def heads_in(scene: Scene, sentence: Sentence) -> Iterator[int]:
    """Go through the words of a sentence that can head the name of a summit where they stand."""
    likely = scene.kept("words that head summits", _likely)
    for place in range(bisect_left(likely, sentence.first), bisect_left(likely, sentence.last)):
        if is_head(scene, sentence, likely[place]):
            yield likely[place]


def _likely(scene: Scene) -> Sequence[int]:
    """Return the words whose form alone doesn't tell that they head nothing."""
    forms = {form for form in set(scene.forms) if _HEADING[form]} | scene.kept("acronyms of summits", _acronyms)
    _HEADING.trim()
    return array("q", places(forms, scene.forms))


def _may_head(form: str) -> bool:
    lower = form.lower()
    return lower in _MAYBE or lower in _ELLIPTIC or lower.startswith(_PREFIXES) or ordinal(form) is not None


_HEADING = Memory(_may_head)


def is_head(scene: Scene, sentence: Sentence, index: int) -> bool:
    """Say whether a word can head the name of a summit where it stands."""
    word, after = scene.lower[index], scene.word(index + 1)
    if word not in _MAYBE and after not in _GOES_ON and not word.startswith(_PREFIXES):
        return False
    if is_body_in_town(scene, index) or _is_elliptic(scene, index):
        return True
    if index + 1 < sentence.last and names_edition(word, after):
        return scene.forms[index].isupper()
    if word == "one":
        held = scene.word(index - 1) == "the" and after == "held"
        return held or (scene.word(index - 1) in {"next", "previous", "last"} and after not in {"of", "to"})
    if word in SOCIABLE or word == "ministerial":
        alone = after in _CLOSING | {"held", "was", "is"} and scene.word(index - 1) != "at"  # "at ministerial and …"
        return _is_of_two(scene, index) if word in SOCIABLE else alone
    return head_of(word) is not None and not _heads_follow(scene, sentence, index)


def _is_of_two(scene: Scene, index: int) -> bool:
    """Say whether a meal or the like is told with whom it is: "breakfast with", "sat down for a working lunch"."""
    word, after = scene.lower[index], scene.word(index + 1)
    if index > 1 and {"for", "over"}.intersection(scene.lower[max(0, index - 4) : index]):
        return scene.word(index - 1) != "for" and after not in HEADS
    return after in _OF_WHOM or (word in _OF_TWO and after in _CLOSING)


def _is_elliptic(scene: Scene, index: int) -> bool:
    """Say whether a word stands for an edition of a series: "the first, in Lima in 1999", "Next year's will be in"."""
    word, after = scene.lower[index], scene.word(index + 1)
    if after not in _GOES_ON:
        return False
    if word in {"'s", "’s"}:
        return scene.word(index - 1) == "year" and scene.word(index - 2) in {"next", "last"}
    if word == "edition":
        return True
    numbered = ordinal(scene.forms[index]) is not None or word in {"next", "previous"}
    return numbered and scene.word(index - 1) in {"the", "a"} and _is_placed(scene, index + 1)


def _is_placed(scene: Scene, index: int) -> bool:
    """Say whether a town after "in" or "at" follows soon."""
    stop = min(index + _REACH, scene.sentence(index).last)
    placed = next((word for word in range(index, stop) if scene.lower[word] in {"in", "at"}), None)
    if placed is None:
        return False
    side = scene.side(placed + 1)
    held = scene.lower[index] in {"will", "was", "took", "is"}
    return bool(scene.towns_in(placed, stop)) or (held and side is not None and isinstance(side.entity, Country))


_REACH = 12
_GOES_ON = words(", in at was is will took takes falls goes opened had were being")


def is_body_in_town(scene: Scene, index: int) -> bool:
    """Say whether a club of leaders stands for its summit: "at the G20 in Bali", "the next G7"."""
    side = scene.side(index)
    club = scene.lower[index] in _CLUBS or scene.forms[index] in scene.kept("acronyms of summits", _acronyms)
    if not club or side is None or side.last != index + 1:
        return False
    before = scene.lower[max(0, side.first - 2) : side.first]
    if {"next", "previous", "last"}.intersection(before[-1:]):
        return True
    after = scene.word(index + 1)
    told = before[-1:] == ("the",) and before[:1] and before[0] in _AT
    if told and (not after.isalpha() or after in {"in", "from", "on", "and", "this", "next", "last"}):
        return True  # "flew to Quito for the G20", "spoke at the G7 on Monday"
    return (after == "in" and scene.town(index + 2) is not None) or (
        after in OPENS | CLOSES and scene.word(side.first - 1) == "the"
    )


def _acronyms(scene: Scene) -> frozenset[str]:
    """Return the acronyms that a text gives after the name of a summit: "the East Asia Summit (EAS)"."""
    forms, lower = scene.forms, scene.lower
    closing = (end for end in places({")"}, forms) if end >= _NAMED_BEFORE and forms[end - 2] == "(")
    return frozenset(forms[end - 1] for end in closing if forms[end - 1].isupper() and lower[end - 3] in HEADS)


_NAMED_BEFORE = 3  # words before the closing bracket of "Summit (EAS)"
_AT = frozenset(["at", "for", "during", "attending", "attend", "attended", "after"])
_CLUBS = words("g7 g8 g20 apec focac ticad brics celac ecowas saarc asem chogm")
_OF_WHOM = frozenset(["with", "between"])
_OF_TWO = words("tete-a-tete tête-à-tête one-on-one one-to-one sit-down")
_CLOSING = words(", . on in at which that since after before here and for")

_MAYBE = frozenset(HEADS) | SOCIABLE | _CLUBS | SERIES | {"one", "edition"}
_PREFIXES = ("cop", "mini-", "super-")
_ELLIPTIC = frozenset(["'s", "’s", "next", "previous"])

_BEFORE_HEAD = words("climate un u.n. united nations leaders world")


def _heads_follow(scene: Scene, sentence: Sentence, index: int) -> bool:
    """Say whether "COP30" only modifies the noun of a meeting after it: "the COP30 climate summit"."""
    if series_number(scene.lower[index]) is None:
        return False
    last = index + 1
    while last < sentence.last and scene.lower[last] in _BEFORE_HEAD:
        last += 1
    return last < sentence.last and scene.lower[last] in HEADS
