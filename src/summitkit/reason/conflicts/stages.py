"""Stages of one deal that can't both hold on one day, and its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.certainty import Certainty
from summitkit.model.deal import Deal, DealStatus
from summitkit.reason.conflicts.timing import days_between, is_correction, pairs
from summitkit.reason.contradiction import Contradiction, ContradictionKind
from summitkit.reason.figures import agree, comparable, of_one_size

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from summitkit.reason.linking import Web

__all__ = ["deals"]

_CLOSED = frozenset({DealStatus.AGREED, DealStatus.SIGNED, DealStatus.IN_FORCE})
_DONE = frozenset({DealStatus.SIGNED, DealStatus.IN_FORCE})
_OPEN = frozenset({DealStatus.NEGOTIATING, DealStatus.PROPOSED})
_OFF = frozenset({DealStatus.STALLED, DealStatus.REJECTED})
_SURE = frozenset({Certainty.CERTAIN, Certainty.PROBABLE, Certainty.UNDERSPECIFIED})
_SOON = 7


def deals(web: Web) -> Iterator[Contradiction]:
    """Find stages and values of one deal that can't both be right."""
    for group in web.all_groups("deals"):
        for one, other in pairs(group):
            if isinstance(one, Deal) and isinstance(other, Deal) and not is_correction(web, one, other):
                yield from _stages(web, one, other)
                yield from _values(web, one, other)


def _stages(web: Web, one: Deal, other: Deal) -> Iterator[Contradiction]:
    for ahead, behind in ((one, other), (other, one)):
        if not {ahead.certainty, behind.certainty} <= _SURE or ahead.certainty is Certainty.PROBABLE:
            continue
        if _exclude(ahead.status, behind.status) and _at_once(web, ahead, behind):
            yield Contradiction(
                kind=ContradictionKind.STATUS,
                left=one,
                right=other,
                values=(one.status, other.status),
                reason=f"a deal that is {ahead.status} is not {behind.status} on that day",
                fields=("status", "status"),
            )
            return


def _exclude(ahead: DealStatus, behind: DealStatus) -> bool:
    """Say whether a deal at one stage can't be at the other on one day; an offer may be refused the same day."""
    if ahead in _DONE:
        return behind in _OPEN | _OFF
    if ahead is DealStatus.AGREED:
        return behind in _OFF or behind is DealStatus.NEGOTIATING
    return ahead is DealStatus.NEGOTIATING and behind in _OFF


def _at_once(web: Web, ahead: Deal, behind: Deal) -> bool:
    """Say whether the lesser stage is reported for a day on which the further one is said to hold."""
    reached, said = _since(web, ahead), web.scene.published(behind)
    reported = web.scene.published(ahead)
    if reached is None or said is None or reported is None:
        return False
    lag = 1 if ahead.status in _DONE and behind.status in _OPEN else 0
    return reached <= said and (said - reported).days <= lag


def _since(web: Web, deal: Deal) -> datetime.date | None:
    if deal.status in _CLOSED and deal.date is not None and deal.date.latest is not None:
        return deal.date.latest
    return web.scene.published(deal)


def _values(web: Web, one: Deal, other: Deal) -> Iterator[Contradiction]:
    """Find values that disagree though reported at one time for one stage; later ones are updates."""
    if one.value is None or other.value is None or not comparable(one.value, other.value):
        return
    apart = days_between(web, one, other)
    if agree(one.value, other.value) or not of_one_size(one.value, other.value):
        return
    if apart is None or apart > _SOON or (one.status is not other.status and apart):
        return
    yield Contradiction(
        kind=ContradictionKind.FIGURE,
        left=one,
        right=other,
        values=(str(one.value), str(other.value)),
        reason="the value of one deal at one time",
        fields=("value", "value"),
    )
