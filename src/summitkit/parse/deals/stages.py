"""The stage of a deal that a noun names: the word that governs the noun from before it, or a passive behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.deal import DealStatus
from summitkit.parse.deals.grammar import clause_start
from summitkit.parse.deals.vocabulary import MADE
from summitkit.parse.wording import DETERMINERS, words

if TYPE_CHECKING:
    from summitkit.lexicon.entries import StageWord
    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene
    from summitkit.text.phrases import Match

__all__ = ["far_behind", "governing_stage", "stage_after", "stage_before"]

_REACH = 14
_PASSIVE_REACH = 10
_NEAR = 6


def governing_stage(scene: Scene, clause: Clause, start: int, noun_end: int, end: int) -> Match[StageWord] | None:
    """Return the stage word that governs a noun phrase, None where none does.

    Args:
        scene: the scene.
        clause: its sentence.
        start: the first word of the noun phrase.
        noun_end: the word after the noun itself.
        end: the word after the noun's topic.
    """
    stage = _latest(stage_before(scene, clause, start), stage_after(scene, clause, end), end)
    return stage or far_behind(scene, clause, noun_end)


def stage_before(scene: Scene, clause: Clause, start: int) -> Match[StageWord] | None:
    """Return the stage word that governs a noun phrase from before it: the nearest one."""
    begin = max(clause_start(scene, start, clause.sentence.first), start - _REACH)
    if "including" in scene.lower[begin:start]:
        begin = clause_start(scene, start, clause.sentence.first)
    if scene.word(begin - 1) == ":" and begin > start - _REACH:
        begin = max(clause.sentence.first, begin - _REACH)
    near = [clause.stages[n] for first, n in clause.stage_at.items() if begin <= first < start]
    return _governing(scene, sorted(near, key=lambda match: match.first))


def _governing(scene: Scene, near: list[Match[StageWord]]) -> Match[StageWord] | None:
    """Return the last stage word, or the one that governs it where it is a noun: "put off the signing of"."""
    if not near:
        return None
    last = near[-1]
    above = near[-2] if len(near) > 1 and last.first - near[-2].last <= _NEAR else None
    talks = last.value.form.split()[0] in _TALKS
    if above is None or not (talks or scene.word(last.last) in {"of", "for", "on"}):
        return last
    undone = (talks or last.value.form in _NOMINAL) and above.value.status in _UNDONE
    return above if undone or last.value.form in _IDEAS else last


_ADJECTIVAL = DETERMINERS | {"'s", "’s"}
_TALKS = words("talks negotiations discussions")
_NOMINAL = words("signing conclusion ratification implementation approval adoption completion launch renewal")
_IDEAS = words("blueprint proposal proposals plan plans idea initiative draft package blueprints offer request")
_UNDONE = frozenset(["stalled", "rejected", "proposed"])


def stage_after(scene: Scene, clause: Clause, end: int) -> Match[StageWord] | None:
    """Return the stage word of a passive or of a verb of the deal's own fate: "has been signed", "stalled".

    Of several it is the one that tells the latest stage: "a ceasefire brokered in July had collapsed".
    """
    found = []
    begin = _past_relative(scene, end, clause.sentence.last)
    for first in range(begin, min(clause.sentence.last, begin + _PASSIVE_REACH)):
        number = clause.stage_at.get(first)
        adjective = scene.word(first - 1) in _ADJECTIVAL
        if number is not None and not adjective and not _acts(scene, clause.stages[number], begin):
            found.append(clause.stages[number])
        told = scene.side(first + 1) is not None or scene.word(first + 1) in {"has", "have", "was", "were", "is", "are"}
        if first == begin and scene.lower[first] in {"that", "which"} and told:
            continue
        if scene.lower[first] == "but" and scene.word(first - 1) == "all":
            continue
        if scene.lower[first] in {"that", "which", "and", "but", ".", ";", "when", "after", "before", "while"}:
            break
    return max(found, key=_life, default=None)


def _acts(scene: Scene, stage: Match[StageWord], begin: int) -> bool:
    """Say whether a verb makes the noun before it the one who acts: "a consortium has signed"."""
    return (
        scene.lower[stage.first] in MADE
        and stage.first > begin
        and scene.word(stage.first - 1) in {"has", "have", "had", "also", "which", "that", "who"}
    )


def far_behind(scene: Scene, clause: Clause, end: int) -> Match[StageWord] | None:
    """Return the stage word of a passive behind a clause about the deal: "a pact that would let X do Y is blocked"."""
    for first in range(end + 1, min(clause.sentence.last, end + _FAR)):
        if scene.lower[first] in {".", ";", ":", "”"}:
            return None
        number = clause.stage_at.get(first)
        if number is not None and scene.word(first - 1) in _BE:
            return clause.stages[number]
    return None


_FAR = 28
_BE = frozenset(["is", "are", "was", "were", "been", "be"])


def _past_relative(scene: Scene, end: int, stop: int) -> int:
    """Return the word after a relative clause between commas that begins at `end`, else `end`."""
    opener = scene.word(end + 1)
    if scene.word(end) != "," or not (opener in {"which", "who"} or opener in MADE):
        return end
    return next(
        (index + 1 for index in range(end + 2, min(stop, end + _LONGEST_RELATIVE)) if scene.lower[index] == ","), end
    )


_LONGEST_RELATIVE = 16


def _life(stage: Match[StageWord]) -> int:
    return list(DealStatus).index(DealStatus(stage.value.status))


def _latest(before: Match[StageWord] | None, after: Match[StageWord] | None, end: int) -> Match[StageWord] | None:
    """Return the stage word that governs a deal, or the participle behind it that tells a later stage."""
    if before is None or after is None:
        return before or after
    return after if after.first <= end + 1 and _life(after) > _life(before) else before
