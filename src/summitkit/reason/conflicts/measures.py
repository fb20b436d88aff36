"""Figures that disagree for one measure and one period.

A measure is told by the words around the figure and the countries named. Different periods, currencies and units are
different measures; figures that bounds, rounding or "about" can reconcile don't disagree; a figure that is called
revised, or that the same publisher gives later, replaces the earlier one; a target is no result.
"""

from __future__ import annotations

from collections import defaultdict, deque
from itertools import groupby
from typing import TYPE_CHECKING

from summitkit.model.certainty import Polarity
from summitkit.model.claim import Claim
from summitkit.reason.conflicts.disagreement import differ, disagree, with_rivals
from summitkit.reason.conflicts.measured import Measure, measures_of
from summitkit.reason.contradiction import Contradiction, ContradictionKind
from summitkit.reason.figures import agree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.reason.linking import Web

__all__ = ["figures"]

_SAME_TIME = 7
_WINDOW, _MOST = 16, 12
# Where fewer of the pairs of two groups disagree by themselves than one in so many, those that do are doubtful, too.
_FEWEST = 4
_WORDS = 8


def figures(web: Web) -> Iterator[Contradiction]:
    """Find figures that disagree for one measure and one period, and those of claims that mean the same."""
    blocks: dict[object, deque[Measure]] = defaultdict(lambda: deque(maxlen=_WINDOW))
    measures: dict[str, list[Measure]] = defaultdict(list)
    apart: list[tuple[Measure, Measure]] = []
    for measure in _measures(web):
        measures[measure.claim.id].append(measure)
        near: dict[int, Measure] = {}
        topics = web.scene.topics.get(measure.claim.first.document_id, frozenset())
        for key in (*_keys(measure), *_weeks(web, measure), *sorted(topics)):
            near.update({id(other): other for other in blocks[key]})
            blocks[key].append(measure)
        apart += [(other, measure) for other in near.values() if disagree(web, other, measure)]
    direct = {frozenset((one.claim.id, other.claim.id)) for one, other in apart}
    found: dict[frozenset[str], Contradiction] = {}
    for one, other in apart:
        twins = {
            frozenset((left.claim.id, right.claim.id)): (left, right)
            for left, right in _twins(web, measures, one, other)
        }
        if len(direct & twins.keys()) * _FEWEST >= len(twins):
            for pair, (left, right) in twins.items():
                found.setdefault(pair, _contradiction(left, right))
    yield from found.values()


def _measures(web: Web) -> Iterator[Measure]:
    """Go through what the figures of all positive claims measure, in the order of their publication."""
    claims = [record for record in web.in_order(web.scene.records.claims) if isinstance(record, Claim)]
    for _, told in groupby(claims, key=lambda claim: claim.first.document_id):
        positive = (claim for claim in told if claim.polarity is not Polarity.NEGATIVE)
        yield from with_rivals([measure for claim in positive for measure in measures_of(web, claim)])


def _twins(
    web: Web, measures: dict[str, list[Measure]], one: Measure, other: Measure
) -> Iterator[tuple[Measure, Measure]]:
    """Go through two figures that disagree and those of claims that mean the same and give the same figures."""
    yield one, other
    ones, others = (
        [
            near
            for member in web.group(measure.claim)[:_MOST]
            for near in measures.get(member.id, ())
            if agree(near.amount, measure.amount)
        ]
        for measure in (one, other)
    )
    for left in ones:
        for right in others:
            if (left is not one or right is not other) and differ(web, left, right):
                yield left, right


def _contradiction(one: Measure, other: Measure) -> Contradiction:
    return Contradiction(
        kind=ContradictionKind.FIGURE,
        left=one.claim,
        right=other.claim,
        values=(str(one.amount), str(other.amount)),
        reason="one measure for one period" if one.periods else "one measure at one time",
        fields=("figures", "figures"),
    )


def _keys(measure: Measure) -> Iterator[object]:
    unit = measure.amount.currency or measure.amount.unit or "?"
    years = {days.last.year for days in measure.periods} or {0}
    words = sorted(measure.words.stems, key=lambda word: (-measure.words.stems[word], -len(word), word))[:_WORDS]
    for word in (*words, *sorted(measure.countries)):
        for year in years:
            yield (word, unit if measure.amount.is_money else "", year)


def _weeks(web: Web, measure: Measure) -> tuple[object, ...]:
    """Return the keys of the blocks of figures of one unit told within a week."""
    published = web.scene.published(measure.claim)
    if published is None:
        return ()
    unit, week = measure.amount.currency or measure.amount.unit, published.toordinal() // _SAME_TIME
    return (unit, week), (unit, week + 1)
