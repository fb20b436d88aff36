"""Which words head the name of a summit where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.summits.vocabulary import HEADS, SOCIABLE, head_of, names_edition, series_number
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["is_body_in_town", "is_head"]


def is_head(scene: Scene, sentence: Sentence, index: int) -> bool:
    """Say whether a word can head the name of a summit where it stands."""
    word, after = scene.lower[index], scene.word(index + 1)
    if is_body_in_town(scene, index):
        return True
    if index + 1 < sentence.last and names_edition(word, after):
        return scene.forms[index].isupper()
    if word == "one":
        return scene.word(index - 1) in {"next", "previous", "last"} and after not in {"of", "to"}
    if word in SOCIABLE and {"for", "over"}.intersection(scene.lower[max(0, index - 4) : index]) and index > 1:
        return scene.word(index - 1) != "for" and after not in HEADS  # "sat down for a working lunch"
    if word in SOCIABLE:
        return after in _OF_WHOM or (word in _OF_TWO and after in _CLOSING)
    return head_of(word) is not None and not _heads_follow(scene, sentence, index)


def is_body_in_town(scene: Scene, index: int) -> bool:
    """Say whether a club of leaders stands for its summit: "at the G20 in Bali", "the next G7"."""
    side = scene.side(index)
    if scene.lower[index] not in _CLUBS or side is None or side.last != index + 1:
        return False
    before = scene.lower[max(0, side.first - 2) : side.first]
    if {"next", "previous", "last"}.intersection(before[-1:]):
        return True
    return scene.word(index + 1) == "in" and scene.town(index + 2) is not None


_CLUBS = words("g7 g8 g20 apec focac ticad brics celac ecowas saarc asem")
_OF_WHOM = frozenset(["with", "between"])
_OF_TWO = words("tete-a-tete tête-à-tête one-on-one one-to-one sit-down")
_CLOSING = words(", . on in at which that since after before here and for")

_BEFORE_HEAD = words("climate un u.n. united nations leaders world")


def _heads_follow(scene: Scene, sentence: Sentence, index: int) -> bool:
    """Say whether "COP30" only modifies the noun of a meeting after it: "the COP30 climate summit"."""
    if series_number(scene.lower[index]) is None:
        return False
    last = index + 1
    while last < sentence.last and scene.lower[last] in _BEFORE_HEAD:
        last += 1
    return last < sentence.last and scene.lower[last] in HEADS
