"""Figures that disagree for one measure and one period.

A measure is told by the words around the figure and the countries named. Different periods, currencies and units are
different measures; figures that bounds, rounding or "about" can reconcile don't disagree; a figure that is called
revised, or that the same publisher gives later, replaces the earlier one; a target is no result.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from summitkit.model.amount import Amount
from summitkit.model.certainty import Certainty, Polarity
from summitkit.model.claim import Claim
from summitkit.reason.conflicts.timing import days_between, is_correction
from summitkit.reason.contradiction import Contradiction, ContradictionKind
from summitkit.reason.figures import agree, comparable, is_double, of_one_size
from summitkit.reason.matching.claims import countries_apart
from summitkit.reason.matching.days import Days, days_of
from summitkit.reason.vocabulary import listed
from summitkit.reason.words import Wording, likeness, named, names_shared, opposed, stem, without, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.reason.linking import Web

__all__ = ["figures"]

_ALIKE, _VERY_ALIKE, _THE_SAME = 0.5, 0.75, 0.9
_AMONG_ONE_MATTER, _AMONG_STATES, _LITTLE, _SOME = 0.15, 0.4, 1.0, 0.3
_SAME_TIME = 7
_SAME_PERIOD = 31
_WINDOW, _MOST = 16, 12
_WORDS = 8
_REVISED = re.compile(r"\b(?:revis\w+|updat\w+|correct\w+|restat\w+|adjust\w+|so far|provisional\w*)\b", re.IGNORECASE)
_TARGET = re.compile(r"\b(?:target|goal|forecast|aim|hope|wish|want|ask|seek|demand|offer)(?:s|ed|ing)?\b")
_AHEAD = re.compile(
    r"\b(?:targets?|goals?|forecasts?|expect\w*|aims?|project(?:ed|ions?)|hopes?|will|could|may|(?:is|are) to|"
    r"by 20\d\d)\b"
)
# "The first 180 tanks", "another 20", "of whom 12": a part, which is less than the whole and doesn't contradict it.
_PART_BEFORE = re.compile(
    r"\b(?:(?:first|second|another|additional|further|extra|remaining|initial)(?:\s+\S+){0,3}|"
    r"(?:of (?:which|whom|them)|including|among (?:them|which))(?:\s+\S+){0,2})\s*\Z",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(r"\A(?:\s+[\w-]+){0,2}\s+more\b(?! than)")
_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|while|but|whereas|from|against)\s")
_TAKING = frozenset({"import", "buy"})
_GIVING = frozenset({"export", "sell", "surplus", "deficit", "debt", "invest", "loan", "aid"})
_FLOWS = frozenset({"import", "buy", "export", "sell"})
_TALLIES = frozenset(map(stem, listed("killed wounded infected cases arrested missing displaced casualties votes")))
_COMMON_UNITS = frozenset({"person", "percent", "percentage point", "country", "day", "month", "year", "tonne"})
_PAIR, _NAMES = 2, 2


@attrs.frozen(slots=True, eq=False)
class _Measure:
    claim: Claim
    amount: Amount
    words: Wording
    countries: frozenset[str]
    giver: str | None
    taker: str | None
    periods: tuple[Days, ...]
    ahead: bool
    target: bool
    revised: bool
    part: bool


def figures(web: Web) -> Iterator[Contradiction]:
    """Find figures that disagree for one measure and one period, and those of claims that mean the same."""
    blocks: dict[object, deque[_Measure]] = defaultdict(lambda: deque(maxlen=_WINDOW))
    measures: dict[str, list[_Measure]] = {}
    apart: list[tuple[_Measure, _Measure]] = []
    for record in web.in_order(web.scene.records.claims):
        if not isinstance(record, Claim) or record.polarity is Polarity.NEGATIVE:
            continue
        measures[record.id] = list(_measures(web, record))
        for measure in measures[record.id]:
            near: dict[int, _Measure] = {}
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
    measures: dict[str, list[_Measure]],
    one: _Measure,
    other: _Measure,
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


def _contradiction(one: _Measure, other: _Measure) -> Contradiction:
    return Contradiction(
        kind=ContradictionKind.FIGURE,
        left=one.claim,
        right=other.claim,
        values=(str(one.amount), str(other.amount)),
        reason="one measure for one period" if one.periods else "one measure at one time",
        fields=("figures", "figures"),
    )


def _measures(web: Web, claim: Claim) -> Iterator[_Measure]:
    """Give the measure of each figure of a claim: by its clause where the claim has several."""
    about = frozenset(country.code for entity in claim.about if (country := web.scene.country(entity)))
    ahead = bool(_AHEAD.search(claim.content)) or claim.certainty is Certainty.POSSIBLE
    target = bool(_TARGET.search(claim.content))
    quotes = claim.evidence.get("figures", ())
    whole = wording(claim.content)
    for number, amount in enumerate(claim.figures):
        words, clause = whole, claim.content
        if len(claim.figures) > 1 and len(quotes) == len(claim.figures):
            clause = _clause(claim.content, quotes[number].quote)
            words = wording(clause)
            words = words if words.mass >= 1 else whole
        periods = _periods(claim, clause)
        countries = words.countries | about
        giver, taker = _direction(claim.content, words, countries)
        revised = bool(_REVISED.search(claim.content))
        part = len(quotes) == len(claim.figures) and _is_part(claim.content, quotes[number].quote)
        yield _Measure(claim, amount, words, countries, giver, taker, periods, ahead, target, revised, part)


def _periods(claim: Claim, clause: str) -> tuple[Days, ...]:
    """Return the periods that a clause names; those of the whole claim where it names none and the claim only one."""
    quotes = claim.evidence.get("dates", ())
    found = [(days_of(when), number) for number, when in enumerate(claim.dates)]
    known = [(days, number) for days, number in found if days is not None]
    if len(known) > 1 and len(quotes) == len(claim.dates):
        inside = tuple(days for days, number in known if quotes[number].quote in clause)
        return inside or tuple(days for days, _ in known)
    return tuple(days for days, _ in known)


def _is_part(content: str, figure: str) -> bool:
    """Say whether a figure is of a part of what others may count."""
    before, found, after = content.partition(figure)
    return bool(found) and bool(_PART_BEFORE.search(before) or _PART_AFTER.search(after))


def _clause(content: str, figure: str) -> str:
    """Return the part of a content between the commas and conjunctions around a figure."""
    at = content.find(figure)
    if at < 0:
        return content
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(content)), len(content)]
    return content[max(cut for cut in cuts if cut <= at) : min(cut for cut in cuts if cut > at)]


def _direction(content: str, words: Wording, countries: frozenset[str]) -> tuple[str | None, str | None]:
    """Return from which country to which something flows; the one named first exports, owes or buys."""
    taking, giving = _TAKING & words.stems.keys(), _GIVING & words.stems.keys()
    if bool(taking) == bool(giving):
        return None, None
    source, goal = (_after(word, content, countries) for word in ("from", "to"))
    if source or goal:
        rest = next(iter(countries - {source, goal}), None) if len(countries) == _PAIR else None
        return source or rest, goal or rest
    first = _first_country(content, countries)
    if first is None:
        return None, None
    second = next(iter(countries - {first})) if len(countries) == _PAIR else None
    return (second, first) if taking else (first, second)


def _after(word: str, content: str, countries: frozenset[str]) -> str | None:
    """Return the country named right after a preposition."""
    for match in re.finditer(rf"\b{word}\s+(?:the\s+)?((?:[A-Z][\w.’'-]*\s*){{1,3}})", content):
        found = wording(match[1]).countries & countries
        if found:
            return min(found)
    return None


def _first_country(content: str, countries: frozenset[str]) -> str | None:
    words = content.split()
    for end in range(1, len(words) + 1):
        found = wording(" ".join(words[max(0, end - 2) : end])).countries & countries
        if found:
            return min(found)
    return None


def _keys(measure: _Measure) -> Iterator[object]:
    unit = measure.amount.currency or measure.amount.unit or "?"
    years = {days.last.year for days in measure.periods} or {0}
    words = sorted(measure.words.stems, key=lambda word: (-measure.words.stems[word], -len(word), word))[:_WORDS]
    for word in (*words, *sorted(measure.countries)):
        for year in years:
            yield (word, unit if measure.amount.is_money else "", year)


def _weeks(web: Web, measure: _Measure) -> tuple[object, ...]:
    """Return the keys of the blocks of figures of one unit told within a week."""
    published = web.scene.published(measure.claim)
    if published is None:
        return ()
    unit, week = measure.amount.currency or measure.amount.unit, published.toordinal() // _SAME_TIME
    return (unit, week), (unit, week + 1)


def _disagree(web: Web, one: _Measure, other: _Measure) -> bool:
    if not _differ(web, one, other):
        return False
    one_matter = _one_matter(web, one, other)
    if one.ahead != other.ahead and not one_matter:
        return False
    least = None if not one_matter else 0.0 if _close(one, other) else _AMONG_ONE_MATTER
    return _one_measure(one, other, least=least) and (one_matter or _one_time(web, one, other))


def _differ(web: Web, one: _Measure, other: _Measure) -> bool:
    """Say whether two documents give figures that can't both be right, and neither is a correction."""
    if one.claim.first.document_id == other.claim.first.document_id:
        return False
    if not comparable(one.amount, other.amount) or agree(one.amount, other.amount):
        return False
    if _part_of(one, other) or is_double(one.amount, other.amount):
        return False
    return not (one.revised or other.revised or is_correction(web, one.claim, other.claim))


def _part_of(one: _Measure, other: _Measure) -> bool:
    """Say whether one figure is called a part and is less than the other, as a part is."""
    if one.part == other.part:
        return False
    part, whole = (one.amount, other.amount) if one.part else (other.amount, one.amount)
    return (part.low or Decimal(0)) <= (whole.high or whole.low or Decimal(0))


def _close(one: _Measure, other: _Measure) -> bool:
    """Say whether two figures are of one size and flow, or of a unit that few things have."""
    if one.words.stems.keys() & _FLOWS != other.words.stems.keys() & _FLOWS:
        return False
    return of_one_size(one.amount, other.amount) or _is_measured(one.amount, other.amount)


def _one_matter(web: Web, one: _Measure, other: _Measure) -> bool:
    """Say whether two articles of one matter and week count or price one thing, each only once."""
    apart = days_between(web, one.claim, other.claim)
    most = _SAME_PERIOD if one.periods and other.periods else _SAME_TIME
    if apart is None or apart > most or one.target != other.target or not _told_together(web, one, other):
        return False
    if one.periods and other.periods and not _one_time(web, one, other):
        return False
    if bool(one.periods) != bool(other.periods) and not (_recent(web, one) and _recent(web, other)):
        return False
    return one.amount.unit == other.amount.unit and all(_only_one(web, measure) for measure in (one, other))


def _recent(web: Web, measure: _Measure) -> bool:
    """Say whether a figure is for no period that its article names but the days about its publication."""
    day = web.scene.published(measure.claim)
    return day is not None and all(
        abs((end - day).days) <= _SAME_TIME for period in measure.periods for end in (period.first, period.last)
    )


def _told_together(web: Web, one: _Measure, other: _Measure) -> bool:
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


def _only_one(web: Web, measure: _Measure) -> bool:
    """Say whether an article gives one figure of a kind."""
    claims = web.scene.claims[measure.claim.first.document_id]
    return sum(comparable(measure.amount, figure) for claim in claims for figure in claim.figures) == 1


def _one_measure(one: _Measure, other: _Measure, *, least: float | None) -> bool:
    known = bool(one.giver and other.giver) or bool(one.taker and other.taker)
    mirrored = known and all(None in pair or pair[0] == pair[1] for pair in _ends(one, other))
    if (opposed(one.words, other.words) and not mirrored) or countries_apart(one.countries, other.countries):
        return False
    if any(left and right and left != right for left, right in _ends(one, other)):
        return False
    drop = _FLOWS if mirrored else frozenset()
    alike = likeness(without(one.words, drop), without(other.words, drop))
    # What a state sells in a year is more than what it sells to another.
    of_whole = one.countries != other.countries and bool(one.countries and other.countries and one.periods)
    if of_whole and (one.words.stems.keys() | other.words.stems.keys()) & _FLOWS:
        return False
    if least is not None and (alike >= least or min(one.words.mass, other.words.mass) <= _LITTLE):
        return True
    if one.periods and other.periods and len(one.countries) > 1 and one.countries == other.countries:
        return alike >= _AMONG_STATES
    return alike >= (_ALIKE if one.countries and other.countries else _VERY_ALIKE)


def _ends(one: _Measure, other: _Measure) -> tuple[tuple[str | None, str | None], ...]:
    return (one.giver, other.giver), (one.taker, other.taker)


def _one_time(web: Web, one: _Measure, other: _Measure) -> bool:
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
    least = _ALIKE if one.countries == other.countries and rare else _VERY_ALIKE
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
