"""When two figures are of one measure and one time, and can't both be right.

What they count must not be two things: two flows, goods, kinds, rates or scopes, a part and its whole. That they are of
one thing is then judged by what speaks for it: the words and states that both name, one unit that few things have,
names that both articles have, and that neither article gives another figure that could be meant as well. Points were
fitted by logistic regression on pairs of figures in stories and in whole articles; ten of them stand for a logit.
"""

from __future__ import annotations

import math
from decimal import Decimal
from operator import mul
from typing import TYPE_CHECKING

import attrs

from summitkit.reason.conflicts.matter import have_one_topic, names_shared
from summitkit.reason.conflicts.timing import days_between, is_correction
from summitkit.reason.figures import agree, comparable, is_double, nearness
from summitkit.reason.matching.claims import countries_apart
from summitkit.reason.vocabulary import listed
from summitkit.reason.words import likeness, opposed, stems_of, without

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.model.amount import Amount
    from summitkit.reason.conflicts.measured import Measure
    from summitkit.reason.linking import Web
    from summitkit.reason.matching.days import Days

__all__ = ["differ", "disagree", "with_rivals"]

_SAME_TIME, _SAME_PERIOD, _GROWING = 7, 31, 2
_THE_SAME, _SOME, _MANY = 0.9, 0.35, 0.25
_PAIR = 2
_NEAR = 0.92
_HARDLY, _MUCH_LARGER, _LARGEST = 0.1, 1.1, 3.0
_SOLD, _BOUGHT = frozenset({"export", "sell"}), frozenset({"import", "buy"})
_FLOWS = _SOLD | _BOUGHT
_OWED = frozenset({"debt", "loan"})
_GOODS = stems_of("goods products came amounted volume value")
_COMMODITIES = stems_of(
    "oil gas electricity coal uranium grain maize rice sugar coffee tea cocoa cotton timber steel iron copper "
    "gold diamonds fish meat beef fruit vegetables fertilizer cement cars vaccines weapons"
)
_TALLIES = stems_of("killed wounded infected cases arrested missing displaced casualties")
_MOVING = stems_of("arrived come crossed fled evacuated freed returned left registered vaccinated rescued deported")
_LEAVING = stems_of("fled left")
_CHANGES = stems_of("rise fall")
_COMMON_UNITS = frozenset(
    {
        *listed("person child company share percent country state time hour day week month year tonne"),
        "percentage point",
    }
)
# The weight of each of the signs below.
_START = 3
_WEIGHTS = (17, -13, -7, -14, -12, -20, 16, 15, 8, -14, 10, -10)
_RIVALS = 6


def differ(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether two documents give figures that can't both be right, and neither is a correction."""
    if one.claim.first.document_id == other.claim.first.document_id:
        return False
    if not comparable(one.amount, other.amount) or agree(one.amount, other.amount):
        return False
    if (
        _part_of(one, other)
        or _swapped(one, other)
        or is_double(one.amount, other.amount)
        or _has_grown(web, one, other)
    ):
        return False
    return not (one.revised or other.revised or is_correction(web, one.claim, other.claim))


def disagree(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether figures that differ are of one measure and one time."""
    if one.amount.unit != other.amount.unit or not _can_be_of_one_time(one, other) or _of_other_things(one, other):
        return False
    if not differ(web, one, other) or not _told_at_one_time(web, one, other) or _share(one, other):
        return False
    return _of_one_matter(web, one, other) and _START + sum(map(mul, _WEIGHTS, _signs(web, one, other))) > 0


def _signs(web: Web, one: Measure, other: Measure) -> tuple[float, ...]:
    """Return how far two figures' words and sizes agree, and what else speaks for one measure, or against it."""
    beyond = _alike(one, other) - _best_rival(one, other)
    low, high = sorted(float(abs(each.amount.low or each.amount.high or Decimal(0))) for each in (one, other))
    ratio = min(_LARGEST, math.log(high / low)) if low else _LARGEST
    return (
        beyond,
        beyond < 0,
        _alike(one, other) < _HARDLY,
        ratio,
        ratio > _MUCH_LARGER,
        _unmatched(one, other),
        bool(one.countries) and one.countries == other.countries,
        _is_measured(one.amount, other.amount),
        names_shared(web, one.claim, other.claim),
        len(one.claim.figures) > 1 or len(other.claim.figures) > 1,
        any(left == right and left.exact for left in one.periods for right in other.periods),
        one.rose != other.rose,
    )


def _alike(one: Measure, other: Measure) -> float:
    """Return how much alike the words of two figures are, but for those that tell one flow from either side."""
    drop = _FLOWS | _GOODS if _mirrored(one, other) else frozenset()
    return likeness(without(one.words, drop), without(other.words, drop))


def _best_rival(one: Measure, other: Measure) -> float:
    """Return how much alike either figure is to another that it could be meant for in the other's article."""
    return max(
        (
            *(likeness(one.words, each.words) for each in other.rivals),
            *(likeness(other.words, each.words) for each in one.rivals),
        ),
        default=0.0,
    )


def _unmatched(one: Measure, other: Measure) -> float:
    """Return in how many other ways the figures of two articles can be paired, when those that both give are left out.

    Returns:
        0 where each article has only one figure that the other doesn't give, 1 where many, or where one of the two
        is given by the other article, too.
    """
    lefts, rights = (one, *one.rivals), (other, *other.rivals)
    ones = [each for each in lefts if not any(_near(each.amount, twin.amount) for twin in rights)]
    others = [each for each in rights if not any(_near(each.amount, twin.amount) for twin in lefts)]
    if one not in ones or other not in others:
        return 1.0
    return min(_RIVALS, len(ones) * len(others) - 1) / _RIVALS


def _near(one: Amount, other: Amount) -> bool:
    return agree(one, other) and nearness(one, other) > _NEAR


def _of_one_matter(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether two articles share a topic or many of their names, or two figures' words are alike."""
    return (
        _alike(one, other) >= _SOME
        or have_one_topic(web, one.claim, other.claim)
        or names_shared(web, one.claim, other.claim) >= _MANY
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
    if one.quoted or other.quoted or _of_change(one, other) or _of_change(other, one):
        return True
    if one.ahead != other.ahead and one.periods and other.periods:
        return True
    mirrored = _mirrored(one, other)
    if (opposed(one.words, other.words) and not mirrored) or any(
        left and right and left != right for left, right in _ends(one, other)
    ):
        return True
    kinds = [measure.kinds - (_FLOWS if mirrored else frozenset()) for measure in (one, other)]
    goods = [measure.words.stems.keys() & _COMMODITIES for measure in (one, other)]
    return _of_whole(one, other) or any(
        left and right and not left & right
        for left, right in (kinds, goods, (one.rates, other.rates), (one.phases, other.phases))
    )


def _of_whole(one: Measure, other: Measure) -> bool:
    """Say whether one figure is for more states than the other.

    A state sells and owes more than it sells or owes to another, and more people flee it than come from it to another;
    of an attack on two states each has fewer victims.
    """
    if one.countries == other.countries or not one.countries or not other.countries:
        return False
    wide = min(one, other, key=lambda each: len(each.countries))
    if wide.amount.unit == "person" and wide.words.stems.keys() & _LEAVING:
        return True
    flows = (one.kinds | other.kinds) & (_FLOWS if one.periods else _OWED)
    among_two = _names_partner(one) or _names_partner(other)
    return bool((flows and not among_two) or one.kinds & other.kinds & _TALLIES)


def _names_partner(measure: Measure) -> bool:
    """Say whether the one state that is named is whom is sold to or bought from: "exports to the US" are another's."""
    sold, bought = measure.kinds & _SOLD, measure.kinds & _BOUGHT
    return bool(sold and measure.taker and not measure.giver) or bool(bought and measure.giver and not measure.taker)


def _swapped(one: Measure, other: Measure) -> bool:
    """Say whether two states have changed places.

    "Austrian barges off Chad" and "Chadian barges off Austria"; "Peru holds 20 Chilean sailors" and "Chile has 12
    Peruvian sailors in its jails".
    """
    turned = any(
        left != right and here != there and {(left, there), (right, here)} <= other.roles
        for left, here in one.roles
        for right, there in one.roles
    )
    both = one.countries & other.countries
    return turned or any(
        here == there and {left, right} <= both and (right, here) not in one.roles and (left, here) not in other.roles
        for left, here in one.kinsmen
        for right, there in other.kinsmen
    )


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
    return any(_near(left, right) for left in one.claim.figures for right in other.claim.figures)


def with_rivals(measures: Sequence[Measure]) -> Iterator[Measure]:
    """Give the measures of one article, each with the others of its unit that can be for its time."""
    for one in measures:
        rivals = tuple(
            each
            for each in measures
            if each is not one and comparable(one.amount, each.amount) and _can_be_of_one_time(one, each)
        )
        yield attrs.evolve(one, rivals=rivals)


def _can_be_of_one_time(one: Measure, other: Measure) -> bool:
    if not one.periods or not other.periods:
        return True
    return any(_same(left, right) for left in one.periods for right in other.periods)


def _is_measured(one: Amount, other: Amount) -> bool:
    return one.unit is not None and one.unit == other.unit and one.unit not in _COMMON_UNITS


def _has_grown(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether one of two counts replaces the other: told weeks later, or days later and greater."""
    running = one.running or other.running
    days = [web.scene.published(measure.claim) for measure in (one, other)]
    if days[0] is None or days[1] is None or abs((days[0] - days[1]).days) < (1 if running else _GROWING):
        return False
    early, late = (one, other) if days[0] < days[1] else (other, one)
    if late.rose and not (one.periods and other.periods):
        return True
    if not running and not all(measure.words.stems.keys() & _TALLIES or _goes_on(measure) for measure in (one, other)):
        return False
    if abs((days[0] - days[1]).days) > _SAME_TIME:
        return True
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
