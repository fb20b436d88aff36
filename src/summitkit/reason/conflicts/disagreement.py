"""When two figures are of one measure and one time, and can't both be right.

What they count must not be two things: two flows, goods, kinds, rates or scopes, a part and its whole. That they are of
one thing is then judged by what speaks for it: the words and states that both name, one unit that few things have, and
that neither article gives another figure of the kind. Points were fitted by logistic regression on pairs of figures in
stories; ten of them stand for a logit.
"""

from __future__ import annotations

import math
from decimal import Decimal
from operator import mul
from typing import TYPE_CHECKING

import attrs

from summitkit.reason.conflicts.timing import days_between, is_correction
from summitkit.reason.figures import agree, comparable, is_double, nearness
from summitkit.reason.matching.claims import countries_apart
from summitkit.reason.vocabulary import listed
from summitkit.reason.words import likeness, named, names_shared, opposed, stems_of, without

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.model.amount import Amount
    from summitkit.reason.conflicts.measured import Measure
    from summitkit.reason.linking import Web
    from summitkit.reason.matching.days import Days

__all__ = ["differ", "disagree", "with_sole"]

_SAME_TIME, _SAME_PERIOD, _GROWING = 7, 31, 2
_THE_SAME, _ALIKE, _AMONG_OTHERS, _SOME, _FAINT = 0.9, 0.5, 0.4, 0.3, 0.15
_PAIR, _NAMES = 2, 2
_NEAR = 0.92
_HARDLY, _MUCH_LARGER, _LARGEST, _MOST = 0.1, 1.1, 3.0, 2
_FLOWS = frozenset({"import", "buy", "export", "sell"})
_OWED = frozenset({"debt", "loan"})
_GOODS = stems_of("goods products came amounted volume value")
_COMMODITIES = stems_of(
    "oil gas electricity coal uranium grain maize rice sugar coffee tea cocoa cotton timber steel iron copper "
    "gold diamonds fish meat beef fruit vegetables fertilizer cement cars vaccines weapons"
)
_TALLIES = stems_of("killed wounded infected cases arrested missing displaced casualties")
_MOVING = stems_of("arrived come crossed fled evacuated freed returned left registered vaccinated rescued deported")
_CHANGES = stems_of("rise fall")
_COMMON_UNITS = frozenset(
    {*listed("person percent country state time hour day week month year tonne"), "percentage point"}
)
# The weight of each of the signs below.
_START = -2
_WEIGHTS = (14, -13, -15, -19, 9, 17, 20, -7, 8, -16)


def differ(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether two documents give figures that can't both be right, and neither is a correction."""
    if one.claim.first.document_id == other.claim.first.document_id:
        return False
    if not comparable(one.amount, other.amount) or agree(one.amount, other.amount):
        return False
    if _part_of(one, other) or is_double(one.amount, other.amount) or _has_grown(web, one, other):
        return False
    return not (one.revised or other.revised or is_correction(web, one.claim, other.claim))


def disagree(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether figures that differ are of one measure and one time."""
    if one.amount.unit != other.amount.unit or not _can_be_of_one_time(one, other) or _of_other_things(one, other):
        return False
    if not differ(web, one, other) or not _told_at_one_time(web, one, other):
        return False
    if _share(one, other) or not _told_together(web, one, other):
        return False
    if not (one.sole and other.sole) and likeness(one.words, other.words) < _AMONG_OTHERS:
        return False
    points: float = sum(map(mul, _WEIGHTS, _signs(one, other)))
    return _START + points > 0


def _signs(one: Measure, other: Measure) -> tuple[float, ...]:
    """Return how far two figures' words and sizes agree, and what else speaks for one measure, or against it."""
    drop = _FLOWS | _GOODS if _mirrored(one, other) else frozenset()
    alike = likeness(without(one.words, drop), without(other.words, drop))
    low, high = sorted(float(abs(each.amount.low or each.amount.high or Decimal(0))) for each in (one, other))
    ratio = min(_LARGEST, math.log(high / low)) if low else _LARGEST
    same_states = one.countries == other.countries
    return (
        alike,
        alike < _HARDLY,
        ratio,
        ratio > _MUCH_LARGER,
        min(_MOST, len(named(one.words) & named(other.words))),
        one.sole and other.sole,
        same_states and bool(one.countries),
        bool(one.countries and other.countries) and not same_states,
        _is_measured(one.amount, other.amount),
        bool(one.periods) != bool(other.periods),
    )


def _told_at_one_time(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether two figures are for one period, or were told in one week: in one month, if in the same words."""
    if one.periods and other.periods:
        return True
    apart = days_between(web, one.claim, other.claim)
    most = _SAME_PERIOD if likeness(one.words, other.words) >= _THE_SAME else _SAME_TIME
    return apart is not None and apart <= most and _is_recent(web, one) and _is_recent(web, other)


def _is_recent(web: Web, measure: Measure) -> bool:
    """Say whether a figure is for no period that its article names but the days about its publication."""
    day = web.scene.published(measure.claim)
    return day is not None and all(
        abs((end - day).days) <= _SAME_TIME for period in measure.periods for end in (period.first, period.last)
    )


def _same(one: Days, other: Days) -> bool:
    """Say whether two periods are one, give or take what "2018" and "the end of 2018" differ in."""
    within = (one.first >= other.first and one.last <= other.last) or (
        other.first >= one.first and other.last <= one.last
    )
    if within and {one.first.year, one.last.year} == {other.first.year, other.last.year}:
        lengths = sorted(((one.last - one.first).days, (other.last - other.first).days))
        return lengths[1] - lengths[0] <= _SAME_PERIOD or lengths[0] == 0
    return abs((one.first - other.first).days) <= 1 and abs((one.last - other.last).days) <= 1


def _of_other_things(one: Measure, other: Measure) -> bool:
    """Say whether two figures measure two things: other flows, goods, kinds, rates or scopes, an aim and a result."""
    if countries_apart(one.countries, other.countries) or one.scope != other.scope or one.target != other.target:
        return True
    if (one.ahead != other.ahead and one.periods and other.periods) or _of_change(one, other) or _of_change(other, one):
        return True
    mirrored = _mirrored(one, other)
    if (opposed(one.words, other.words) and not mirrored) or any(
        left and right and left != right for left, right in _ends(one, other)
    ):
        return True
    kinds = [measure.kinds - (_FLOWS if mirrored else frozenset()) for measure in (one, other)]
    goods = [measure.words.stems.keys() & _COMMODITIES for measure in (one, other)]
    return _of_whole(one, other) or any(
        left and right and not left & right for left, right in (kinds, goods, (one.rates, other.rates))
    )


def _of_whole(one: Measure, other: Measure) -> bool:
    """Say whether one figure is for more states than the other.

    A state sells and owes more than it sells or owes to another; of an attack on two states each has fewer victims.
    """
    if one.countries == other.countries or not one.countries or not other.countries:
        return False
    flows = (one.kinds | other.kinds) & (_FLOWS if one.periods else _OWED)
    return bool(flows or one.kinds & other.kinds & _TALLIES)


def _of_change(one: Measure, other: Measure) -> bool:
    """Say whether one figure is by how much something changes, and the other how much it is."""
    return one.change and not other.words.stems.keys() & _CHANGES


def _ends(one: Measure, other: Measure) -> tuple[tuple[str | None, str | None], ...]:
    return (one.giver, other.giver), (one.taker, other.taker)


def _mirrored(one: Measure, other: Measure) -> bool:
    """Say whether both tell of one flow between two states, whichever side's it is called."""
    known = bool(one.giver and other.giver) or bool(one.taker and other.taker)
    return known and all(None in pair or pair[0] == pair[1] for pair in _ends(one, other))


def _share(one: Measure, other: Measure) -> bool:
    """Say whether two claims have a figure in common: of those beside it each tells of something else."""
    return any(
        agree(left, right) and nearness(left, right) > _NEAR
        for left in one.claim.figures
        for right in other.claim.figures
    )


def _told_together(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether two articles share a topic or several names, or the figures' words are alike."""
    names = [measure.claim.first.document_id for measure in (one, other)]
    topics, others = (web.scene.topics.get(name, frozenset()) for name in names)
    alike = likeness(one.words, other.words)
    subject = named(one.words) & named(other.words) or one.countries & other.countries
    if topics & others or (alike >= _ALIKE and subject) or (len(one.countries) >= _PAIR and subject):
        return True
    texts = [web.scene.documents[name].text for name in names if name in web.scene.documents]
    shared = names_shared(*texts) if len(texts) == _PAIR else 0
    rare = _is_measured(one.amount, other.amount)
    one_day = any(left == right and left.exact for left in one.periods for right in other.periods)
    return shared >= _NAMES or ((shared > 0 or rare or one_day) and alike >= (_FAINT if rare or one_day else _SOME))


def with_sole(measures: Sequence[Measure]) -> Iterator[Measure]:
    """Give the measures of one article, and say of each whether it is the only one of its unit for its time."""
    for one in measures:
        rivals = sum(comparable(one.amount, each.amount) and _can_be_of_one_time(one, each) for each in measures)
        yield attrs.evolve(one, sole=rivals == 1)


def _can_be_of_one_time(one: Measure, other: Measure) -> bool:
    if not one.periods or not other.periods:
        return True
    return any(_same(left, right) for left in one.periods for right in other.periods)


def _is_measured(one: Amount, other: Amount) -> bool:
    return one.unit is not None and one.unit == other.unit and one.unit not in _COMMON_UNITS


def _has_grown(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether one of two counts replaces the other: told weeks later, or days later and greater."""
    running = one.running or other.running
    if not running and not all(measure.words.stems.keys() & _TALLIES or _goes_on(measure) for measure in (one, other)):
        return False
    days = [web.scene.published(measure.claim) for measure in (one, other)]
    if days[0] is None or days[1] is None or abs((days[0] - days[1]).days) < (1 if running else _GROWING):
        return False
    if abs((days[0] - days[1]).days) > _SAME_TIME:
        return True
    early, late = (one, other) if days[0] < days[1] else (other, one)
    return (early.amount.low or Decimal(0)) < (late.amount.low or Decimal(0))


def _goes_on(measure: Measure) -> bool:
    """Say whether people are counted for no closed time: those who have crossed a border so far."""
    moving = measure.words.stems.keys() & _MOVING
    return measure.amount.unit == "person" and not measure.periods and bool(moving)


def _part_of(one: Measure, other: Measure) -> bool:
    """Say whether one figure is called a part and is less than the other, as a part is."""
    if one.part == other.part:
        return False
    part, whole = (one.amount, other.amount) if one.part else (other.amount, one.amount)
    return (part.low or Decimal(0)) <= (whole.high or whole.low or Decimal(0))
