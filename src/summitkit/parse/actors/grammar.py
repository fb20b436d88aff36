"""What words do in their sentence: whether a name is a subject, and whether its verb reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.actors.scene import Scene

__all__ = ["function_of", "is_subject", "speaks"]

_JOINING = frozenset({"as", "after", "before", "until", "since"})  # before a clause, or a noun
_QUOTED = frozenset({",", "”", '"', "''", "’"})
_ADVERBS = words("earlier later then previously recently again now first")
_INSERTED = 20  # words between commas
_PREPOSITIONS = words(
    "of in at on to with by from between against under over about into during towards toward via per without "
    "including for than like"
)


def is_subject(scene: Scene, first: int, last: int) -> bool:
    """Say whether the words `[first, last)` are what a verb is said of."""
    return function_of(scene, first, last)[0]


def speaks(scene: Scene, first: int, last: int) -> bool:
    """Say whether the words `[first, last)` are the subject of a verb of report."""
    return function_of(scene, first, last)[1]


def function_of(scene: Scene, first: int, last: int) -> tuple[bool, bool]:
    """Return whether the words `[first, last)` are a subject, and whether their verb reports."""
    begin = first - 1 if scene.word(first - 1) == "the" else first
    before = scene.word(begin - 1) if begin > 0 and scene.sentence[begin - 1] == scene.sentence[first] else ""
    inverted = before and scene.reports(begin - 1) and not scene.is_verb(last) and scene.word(begin - 2) in _QUOTED
    if inverted or (before == "to" and scene.word(begin - 2) == "according"):
        return True, True
    if before in _PREPOSITIONS or (before in _JOINING and not scene.is_verb(last)):
        return False, False
    after = _beside(scene, last, before)
    if scene.is_verb(after):
        return True, scene.reports(after) or (scene.word(after) in {"has", "had", "also"} and scene.reports(after + 1))
    if scene.word(after) == "also" and scene.is_verb(after + 1):
        return True, scene.reports(after + 1)
    if scene.word(after) in {"on", "in"} and scene.is_verb(after + 2):  # "Li on Friday told"
        return True, scene.reports(after + 2)
    return not before or before in {'"', "“", "``"}, False


def _beside(scene: Scene, last: int, before: str) -> int:
    """Return where the verb of a subject would stand that ends before `last`."""
    if scene.word(last) == "," and before == "," and scene.is_verb(last + 1):  # "the envoy, Anna Kask, said"
        return last + 1
    if scene.word(last) == "," and before != "and":
        return _past_insertion(scene, last)
    return last + (scene.word(last).endswith("ly") or scene.word(last) in _ADVERBS)


def _past_insertion(scene: Scene, comma: int) -> int:
    """Return the word after the second comma of an insertion: "Putin, the president, said"."""
    for index in range(comma + 1, min(comma + _INSERTED, len(scene.forms))):
        if scene.sentence[index] != scene.sentence[comma]:
            break
        if scene.word(index) == ",":
            return index + 1
    return comma
