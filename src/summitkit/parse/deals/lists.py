"""Lists of deals in one sentence: "three agreements -- A, B and C"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.nouns import stage_before
from summitkit.parse.deals.statements import Statement
from summitkit.parse.wording import DETERMINERS, cardinal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene

__all__ = ["from_lists"]

_OPENERS = frozenset(["--", "—", "–", ":", "-"])
_LONGEST_ITEM = 18


def from_lists(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield a statement for each item of a list that a counted deal noun announces."""
    for noun in clause.nouns:
        if not noun.value.plural or scene.word(noun.last) not in _OPENERS:
            continue
        if not any(cardinal(word) for word in scene.lower[max(clause.sentence.first, noun.first - 3) : noun.first]):
            continue
        stage = stage_before(scene, clause, noun.first)
        status = DealStatus(stage.value.status) if stage is not None else DealStatus.AGREED
        for first, last in _items(scene, noun.last + 1, clause.sentence.last):
            yield Statement(
                first=first,
                last=last,
                sentence=clause.number,
                status=status,
                stage_first=stage.first if stage is not None else noun.first,
                stage_last=stage.last if stage is not None else noun.last,
                kind=DealKind(noun.value.kind),
                rule="deals.listed",
                fixed=True,
            )


def _items(scene: Scene, first: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the items between commas, semicolons and the last "and"."""
    begin = first
    for index in range(first, stop + 1):
        ends = index == stop or scene.lower[index] in {",", ";", ".", "and", "--", "—"}
        if not ends:
            continue
        while begin < index and scene.lower[begin] in DETERMINERS | {"and"}:
            begin += 1
        if 0 < index - begin <= _LONGEST_ITEM:
            yield begin, index
        begin = index + 1
        if index < stop and scene.lower[index] in {".", "--", "—"}:
            return
