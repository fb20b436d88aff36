"""Stages of one deal that can't both hold on one day, and its values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summitkit.model.certainty import Certainty
from summitkit.model.deal import Deal, DealStatus
from summitkit.reason.conflicts.timing import days_between, is_correction, pairs
from summitkit.reason.contradiction import Contradiction, ContradictionKind
from summitkit.reason.figures import agree, comparable, of_one_size
from summitkit.reason.words import likeness, wording

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
_ALIKE = 0.3
_PART = re.compile(
    r"\b(?:first|second|third|next|last|final|another|further) (?:\S+ ){0,2}(?:tranche|part|phase|stage|instal)"
)
_RAISED = re.compile(r"\b(?:rais(?:e[sd]?|ing)|increas\w+|doubl\w+|tripl\w+|boost\w*|topp(?:ed|ing) up)\b")


def deals(web: Web) -> Iterator[Contradiction]:
    """Find stages and values of one deal that can't both be right."""
    for group in web.all_groups("deals"):
        both = [
            (one, other)
            for one, other in pairs(group)
            if isinstance(one, Deal)
            and isinstance(other, Deal)
            and not is_correction(web, one, other)
            and _told(one, other)
        ]
        for one, other in both:
            yield from _stages(web, one, other)
        yield from _values(web, both)


def _told(one: Deal, other: Deal) -> bool:
    """Say whether it is told well enough that two deals are one: by their parties, or by what they are about.

    Who gives something up among several parties need not mean what two others of them agreed on, nor the same offer.
    """
    fewest = min(len(one.parties), len(other.parties))
    given_up = one.status in _OFF or other.status in _OFF
    if given_up and one.value and other.value and not agree(one.value, other.value):
        return False  # another offer
    alike = likeness(wording(one.subject), wording(other.subject)) >= _ALIKE
    return fewest > 0 and (alike or (fewest > 1 and not given_up))


def _stages(web: Web, one: Deal, other: Deal) -> Iterator[Contradiction]:
    for ahead, behind in ((one, other), (other, one)):
        if not {ahead.certainty, behind.certainty} <= _SURE or ahead.certainty is Certainty.PROBABLE:
            continue
        undated = ahead.status is DealStatus.IN_FORCE and ahead.date is None  # such a deal is talked of and extended
        if not undated and _exclude(ahead.status, behind.status) and _at_once(web, ahead, behind):
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
    reached, said = _since(web, ahead), _told_for(web, behind)
    reported = web.scene.published(ahead)
    if reached is None or said is None or reported is None:
        return False
    lag = 1 if ahead.status in _DONE and behind.status in _OPEN else 0
    # What was signed long ago can be given up.
    ended = behind.status in _OFF and (said - reached).days > _SOON
    # What is negotiated one day may be agreed on it.
    sealed = ahead.status is DealStatus.AGREED and behind.status is DealStatus.NEGOTIATING and reached == said
    return reached <= said and (said - reported).days <= lag and not ended and not sealed


def _since(web: Web, deal: Deal) -> datetime.date | None:
    if deal.status in _CLOSED and deal.date is not None and deal.date.latest is not None:
        return deal.date.latest
    return web.scene.published(deal)


def _told_for(web: Web, deal: Deal) -> datetime.date | None:
    """Return the day on which a deal is said to be where it is: its own, where that is past, or that of the report."""
    day, published = deal.date.latest if deal.date else None, web.scene.published(deal)
    return min(day, published) if day and published else published


def _values(web: Web, both: list[tuple[Deal, Deal]]) -> Iterator[Contradiction]:
    """Find values that disagree though reported at one time for one stage, and later reports of the same values."""
    apart = [(one, other) for one, other in both if _disagree(one, other)]
    at_once = [(one, other) for one, other in apart if _at_one_time(web, one, other)]
    for one, other in apart:
        if any(_repeat(pair, (one, other)) for pair in at_once):
            yield Contradiction(
                kind=ContradictionKind.FIGURE,
                left=one,
                right=other,
                values=(str(one.value), str(other.value)),
                reason="the value of one deal at one time",
                fields=("value", "value"),
            )


def _disagree(one: Deal, other: Deal) -> bool:
    if one.value is None or other.value is None or not comparable(one.value, other.value):
        return False
    subjects = one.subject, other.subject
    otherwise = any(len({bool(words.search(told)) for told in subjects}) > 1 for words in (_PART, _RAISED))
    return not otherwise and not agree(one.value, other.value) and of_one_size(one.value, other.value)


def _at_one_time(web: Web, one: Deal, other: Deal) -> bool:
    """Say whether two values are told at one time and for one stage; later ones are updates."""
    apart = days_between(web, one, other)
    return apart is not None and apart <= _SOON and (one.status is other.status or not apart)


def _repeat(told: tuple[Deal, Deal], later: tuple[Deal, Deal]) -> bool:
    """Say whether two deals repeat the values of two that contradict each other, one each."""
    straight, crossed = zip(told, later, strict=True), zip(told, reversed(later), strict=True)
    return any(
        all(one.value == other.value and one.status is other.status for one, other in order)
        for order in (straight, crossed)
    )
