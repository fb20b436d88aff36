"""What a sentence takes back of a deal that it names: it is denied, only a condition, or not yet so."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from summitkit.model.deal import DealStatus
from summitkit.parse.deals.vocabulary import BREAKS
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.deals.statements import Clause, Statement
    from summitkit.parse.scene import Scene

__all__ = ["is_condition", "reserved"]

_DONE = frozenset([DealStatus.AGREED, DealStatus.SIGNED, DealStatus.IN_FORCE])
_DENIES = words("denied denies deny denying")
_THAT = words("that having signing agreeing reports report claims suggestions any there a an")
_IFS = words("if unless whether provided")
_PARTS = words(", but while although though because then so who which")
_DEFERS = words("postponed postpones postpone deferred defers defer delayed delays delay")
_NOMINAL = words("signing conclusion ratification approval adoption completion launch entry accession")
_AFTER_SIGNING = words(
    """
    ratify ratified implement implemented enter entered operationalise operationalised operationalize operationalized
    take enforce enforced
    """
)
_DISCUSSES = words("discussed discusses discuss discussing reviewed debated debate considered considering")
_REACH = 16
_NEAR = 9


def reserved(scene: Scene, clause: Clause, statement: Statement) -> Statement:
    """Return a statement with the stage that its sentence leaves it.

    What somebody "denied that it had agreed to" is rejected, what depends on an "if" or "has yet to be signed" is still
    being talked about, what "has yet to be ratified" is signed, what awaits a postponed decision has stalled.
    """
    if statement.status not in _DONE:
        return statement
    anchor = _anchor(statement)
    if _put_off(scene, clause.sentence.first, statement.first):
        return attrs.evolve(statement, status=DealStatus.STALLED)
    if _is_denied(scene, clause.sentence.first, anchor):
        return attrs.evolve(statement, status=DealStatus.REJECTED)
    start = clause.sentence.first
    if scene.lower[anchor] in _AFTER_SIGNING and _not_yet(scene, start, anchor):
        return attrs.evolve(statement, status=DealStatus.SIGNED)
    open_still = (is_condition, _not_yet, _only_discussed)
    if any(holds(scene, start, anchor) for holds in open_still):
        return attrs.evolve(statement, status=DealStatus.NEGOTIATING)
    return statement


def _put_off(scene: Scene, start: int, first: int) -> bool:
    """Say whether only a decision on something was put off: "postponed a decision on the sale of ships"."""
    before = scene.lower[max(start, first - _REACH // 2) : first]
    return bool(_DEFERS.intersection(before) and {"decision", "vote", "ruling"}.intersection(before))


def _only_discussed(scene: Scene, start: int, anchor: int) -> bool:
    """Say whether a stage is only talked about: "discussed the ratification of the treaty"."""
    return scene.lower[anchor] in _NOMINAL and bool(
        _DISCUSSES.intersection(scene.lower[max(start, anchor - 4) : anchor])
    )


def _anchor(statement: Statement) -> int:
    return statement.stage_first if statement.stage_last > statement.stage_first else statement.first


def _is_denied(scene: Scene, start: int, anchor: int) -> bool:
    """Say whether somebody denies what the words before a stage word lead to: "denied a report that it had signed"."""
    for word in range(anchor - 1, max(start - 1, anchor - _REACH), -1):
        if scene.lower[word] in BREAKS or scene.lower[word] in {",", "but", "and"}:
            return False
        if scene.lower[word] in _DENIES:
            double = {"not", "n't", "n’t", "never"}.intersection(scene.lower[max(start, word - 3) : word])
            return not double and scene.word(word + 1) in _THAT
    return False


def is_condition(scene: Scene, start: int, anchor: int) -> bool:
    """Say whether a stage word stands in a clause with "if": "if they agree on a corridor"."""
    for word in range(anchor - 1, max(start - 1, anchor - _NEAR), -1):
        if scene.lower[word] in BREAKS or scene.lower[word] in _PARTS:
            return False
        if scene.lower[word] in _IFS:
            return scene.word(word - 1) not in {"even", "as"} and scene.word(word + 1) not in {"that", "by"}
    return False


def _not_yet(scene: Scene, start: int, anchor: int) -> bool:
    """Say whether something is still to be done: "has yet to approve the treaty", "is yet to be ratified"."""
    before = scene.lower[max(start, anchor - 4) : anchor]
    return any(pair in _TO_COME for pair in pairwise(before))


_TO_COME = frozenset((word, "to") for word in ("yet", "remain", "remains", "remained"))
