"""Figures that disagree for one measure and one period.

A measure is told by the words around the figure and the countries named. Different periods, currencies and units are
different measures; figures that bounds, rounding or "about" can reconcile don't disagree; a figure that is called
revised, or that the same publisher gives later, replaces the earlier one; a target is no result.
"""

from __future__ import annotations

from collections import defaultdict, deque
from decimal import Decimal
from typing import TYPE_CHECKING

from summitkit.model.certainty import Polarity
from summitkit.model.claim import Claim
from summitkit.reason.conflicts.measured import Measure, measures_of
from summitkit.reason.conflicts.timing import days_between, is_correction
from summitkit.reason.contradiction import Contradiction, ContradictionKind
from summitkit.reason.figures import agree, comparable, is_double
from summitkit.reason.matching.claims import countries_apart
from summitkit.reason.words import Wording, likeness, named, names_shared, opposed, stems_of, without

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.amount import Amount
    from summitkit.reason.linking import Web
    from summitkit.reason.matching.days import Days

__all__ = ["figures"]

_ALIKE, _VERY_ALIKE, _THE_SAME = 0.5, 0.75, 0.9
_AMONG_ONE_MATTER, _AMONG_STATES, _SOME = 0.15, 0.4, 0.3
_LITTLE, _LITTLE_OF_STATES = 0.6, 1.0
_SAME_TIME = 7
_SAME_PERIOD = 31
_WINDOW, _MOST = 16, 12
_WORDS = 8
_FLOWS = frozenset({"import", "buy", "export", "sell"})
_OWED = frozenset({"debt", "loan"})
_GOODS = stems_of("goods products came amounted volume value")
_COMMODITIES = stems_of(
    "oil gas electricity coal uranium grain maize rice sugar coffee tea cocoa cotton timber steel iron copper "
    "gold diamonds fish meat beef fruit vegetables fertilizer cement cars vaccines weapons"
)
_TALLIES = stems_of("killed wounded infected cases arrested missing displaced casualties votes")
_MOVING = stems_of("arrived come crossed fled evacuated freed returned left registered vaccinated rescued deported")
_COMMON_UNITS = frozenset(
    {
        "person",
        "percent",
        "percentage point",
        "country",
        "state",
        "time",
        "hour",
        "day",
        "week",
        "month",
        "year",
        "tonne",
    }
)
_PAIR, _NAMES = 2, 2
_GROWING = 2


def figures(web: Web) -> Iterator[Contradiction]:
    """Find figures that disagree for one measure and one period, and those of claims that mean the same."""
    blocks: dict[object, deque[Measure]] = defaultdict(lambda: deque(maxlen=_WINDOW))
    measures: dict[str, list[Measure]] = {}
    apart: list[tuple[Measure, Measure]] = []
    for record in web.in_order(web.scene.records.claims):
        if not isinstance(record, Claim) or record.polarity is Polarity.NEGATIVE:
            continue
        measures[record.id] = list(measures_of(web, record))
        for measure in measures[record.id]:
            near: dict[int, Measure] = {}
            topics = web.scene.topics.get(record.first.document_id, frozenset())
            for key in (*_keys(measure), *_weeks(web, measure), *sorted(topics)):
                near.update({id(other): other for other in blocks[key]})
                blocks[key].append(measure)
            apart += [(other, measure) for other in near.values() if _disagree(web, other, measure)]
    found: dict[frozenset[str], Contradiction] = {}
    for one, other in apart:
        found.setdefault(frozenset((one.claim.id, other.claim.id)), _contradiction(one, other))
    for one, other in apart:
        _carry(web, measures, one, other, found)
    yield from found.values()


def _carry(
    web: Web,
    measures: dict[str, list[Measure]],
    one: Measure,
    other: Measure,
    found: dict[frozenset[str], Contradiction],
) -> None:
    """Add the pairs of claims that mean the same as two that disagree, and give the same figures."""
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
            pair = frozenset((left.claim.id, right.claim.id))
            if pair not in found and _differ(web, left, right):
                found[pair] = _contradiction(left, right)


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


def _disagree(web: Web, one: Measure, other: Measure) -> bool:
    if not _differ(web, one, other):
        return False
    one_matter = _one_matter(web, one, other)
    if one.ahead != other.ahead and not one_matter:
        return False
    return _one_measure(one, other, one_matter=one_matter) and (one_matter or _one_time(web, one, other))


def _differ(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether two documents give figures that can't both be right, and neither is a correction."""
    if one.claim.first.document_id == other.claim.first.document_id:
        return False
    if not comparable(one.amount, other.amount) or agree(one.amount, other.amount):
        return False
    if _part_of(one, other) or is_double(one.amount, other.amount) or _has_grown(web, one, other):
        return False
    return not (one.revised or other.revised or is_correction(web, one.claim, other.claim))


def _has_grown(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether one of two counts of people replaces the other: told weeks later, or days later and greater."""
    days = [web.scene.published(measure.claim) for measure in (one, other)]
    counting = all(measure.words.stems.keys() & _TALLIES or _goes_on(measure) for measure in (one, other))
    if not counting or days[0] is None or days[1] is None or abs((days[0] - days[1]).days) < _GROWING:
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


def _one_matter(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether two articles of one matter and week count or price one thing, each only once."""
    apart = days_between(web, one.claim, other.claim)
    most = _SAME_PERIOD if one.periods and other.periods else _SAME_TIME
    if apart is None or apart > most or one.target != other.target or not _told_together(web, one, other):
        return False
    if one.periods and other.periods and not _one_time(web, one, other):
        return False
    if bool(one.periods) != bool(other.periods) and not (_recent(web, one) and _recent(web, other)):
        return False
    return one.amount.unit == other.amount.unit != "percent" and all(
        _only_one(web, measure) for measure in (one, other)
    )


def _recent(web: Web, measure: Measure) -> bool:
    """Say whether a figure is for no period that its article names but the days about its publication."""
    day = web.scene.published(measure.claim)
    return day is not None and all(
        abs((end - day).days) <= _SAME_TIME for period in measure.periods for end in (period.first, period.last)
    )


def _told_together(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether two articles share a summit, a delegation, a deal or several names, or one beside some words."""
    names = [measure.claim.first.document_id for measure in (one, other)]
    topics, others = (web.scene.topics.get(name, frozenset()) for name in names)
    if topics & others or (len(one.countries) >= _PAIR and one.countries == other.countries):
        return True
    texts = [web.scene.documents[name].text for name in names if name in web.scene.documents]
    shared = names_shared(*texts) if len(texts) == _PAIR else 0
    rare = _is_measured(one.amount, other.amount)
    alike = likeness(one.words, other.words) >= (_AMONG_ONE_MATTER if rare else _SOME)
    return shared >= _NAMES or ((shared > 0 or rare) and alike and one.countries == other.countries)


def _only_one(web: Web, measure: Measure) -> bool:
    """Say whether an article gives one figure of a kind."""
    claims = web.scene.claims[measure.claim.first.document_id]
    return sum(comparable(measure.amount, figure) for claim in claims for figure in claim.figures) == 1


def _one_measure(one: Measure, other: Measure, *, one_matter: bool) -> bool:
    known = bool(one.giver and other.giver) or bool(one.taker and other.taker)
    mirrored = known and all(None in pair or pair[0] == pair[1] for pair in _ends(one, other))
    tallies = [measure.words.stems.keys() & _TALLIES for measure in (one, other)]
    if (any(tallies) and not tallies[0] & tallies[1]) or (all(tallies) and _of_other_places(one, other)):
        return False
    if (
        (opposed(one.words, other.words) and not mirrored)
        or countries_apart(one.countries, other.countries)
        or any(left and right and left != right for left, right in _ends(one, other))
        or _of_other_goods(one.words, other.words)
        or _of_other_people(one, other)
    ):
        return False
    drop = _FLOWS | _GOODS if mirrored else frozenset()
    alike = likeness(without(one.words, drop), without(other.words, drop))
    # What a state sells in a year is more than what it sells to another.
    words = one.words.stems.keys() | other.words.stems.keys()
    of_whole = one.countries != other.countries and bool(one.countries and other.countries)
    if of_whole and ((one.periods and words & _FLOWS) or words & _OWED):
        return False
    # Of two states' trade for a time only the flow and the goods need be told.
    whole = mirrored and bool(one.periods) and any(measure.words.stems.keys() <= drop for measure in (one, other))
    of_states = bool(one.periods and other.periods) and len(one.countries) > 1 and one.countries == other.countries
    little = whole or min(one.words.mass, other.words.mass) <= (_LITTLE_OF_STATES if of_states else _LITTLE)
    if (one_matter and (alike >= _AMONG_ONE_MATTER or little)) or (whole and one.countries == other.countries):
        return True
    if of_states:
        return alike >= _AMONG_STATES
    return alike >= (_ALIKE if one.countries and other.countries else _VERY_ALIKE)


def _of_other_places(one: Measure, other: Measure) -> bool:
    """Say whether victims are counted in other countries: of an attack on two, one has fewer."""
    return bool(one.countries and other.countries) and one.countries != other.countries


def _of_other_people(one: Measure, other: Measure) -> bool:
    """Say whether both name people or places and share none, nor a state: what one has isn't what the other has."""
    left, right = named(one.words), named(other.words)
    return bool(left and right) and not left & right and not one.countries & other.countries


def _of_other_goods(one: Wording, other: Wording) -> bool:
    """Say whether two phrases name goods, and none in common: the price of gas isn't that of electricity."""
    left, right = one.stems.keys() & _COMMODITIES, other.stems.keys() & _COMMODITIES
    return bool(left and right) and not left & right


def _ends(one: Measure, other: Measure) -> tuple[tuple[str | None, str | None], ...]:
    return (one.giver, other.giver), (one.taker, other.taker)


def _one_time(web: Web, one: Measure, other: Measure) -> bool:
    """Say whether both figures are for one period; where neither names one, whether both were written at one time."""
    if one.periods and other.periods:
        return any(_same(left, right) for left in one.periods for right in other.periods)
    if one.periods or other.periods:
        return False
    apart = days_between(web, one.claim, other.claim)
    counting = bool((one.words.stems.keys() | other.words.stems.keys()) & _TALLIES)
    alike = likeness(one.words, other.words)
    # What isn't money and isn't people is counted or measured for one thing more surely; so is what somebody has.
    rare = _is_measured(one.amount, other.amount) or len(named(one.words) & named(other.words)) > 1
    victims = counting and len(one.words.stems.keys() & other.words.stems.keys()) > 1
    least = _ALIKE if one.countries == other.countries and (rare or victims) else _VERY_ALIKE
    most = 1 if counting else _SAME_PERIOD if alike >= _THE_SAME else _SAME_TIME
    return apart is not None and apart <= most and alike >= least


def _is_measured(one: Amount, other: Amount) -> bool:
    return one.unit is not None and one.unit == other.unit and one.unit not in _COMMON_UNITS


def _same(one: Days, other: Days) -> bool:
    """Say whether two periods are one, give or take what "2018" and "the end of 2018" differ in."""
    within = (one.first >= other.first and one.last <= other.last) or (
        other.first >= one.first and other.last <= one.last
    )
    if within and {one.first.year, one.last.year} == {other.first.year, other.last.year}:
        lengths = sorted(((one.last - one.first).days, (other.last - other.first).days))
        return lengths[1] - lengths[0] <= _SAME_PERIOD or lengths[0] == 0
    return abs((one.first - other.first).days) <= 1 and abs((one.last - other.last).days) <= 1
