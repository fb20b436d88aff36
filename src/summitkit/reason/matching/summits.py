"""Which summits of several documents are one event: by series and number, place, days and parties."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

import attrs

from summitkit.model.summit import SummitKind, SummitStatus
from summitkit.reason import gazetteer
from summitkit.reason.matching.days import Days, around, gap, span_of
from summitkit.reason.matching.parties import PartyKey, bodies_match, party_keys, shared_parties
from summitkit.reason.names import lies_in, place_match
from summitkit.reason.verdict import Points, Verdict
from summitkit.reason.words import Wording, fold, likeness, names_shared, without, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Summit
    from summitkit.reason.scene import Scene

__all__ = ["SummitProfile", "compare", "keys", "profile", "same_series"]

_SERIES, _NUMBER, _DAYS, _CITY, _PARTIES = 0.35, 0.4, 0.35, 0.3, 0.25
_ALIKE = 0.6
_CLOSE, _FAR, _VERY_FAR = 3, 45, 400
_PAIR = 2
_FEW_KEYS = 3
_MONTH, _WEEK, _SOLE = 31, 7, 0.2
_MATTER, _NAMES, _LAND, _PART = 0.1, 2, 0.1, 0.15
_ORDINALS = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"\w+teenth|(?:twen|thir|for|fif)t(?:ieth|y-\w+)|annual|\d{4}|the|inaugural)\b",
    re.IGNORECASE,
)
_WINDOWS = {
    SummitStatus.UPCOMING: (1, 180),
    SummitStatus.ONGOING: (7, 7),
    SummitStatus.CONCLUDED: (400, 1),
    SummitStatus.POSTPONED: (60, 240),
    SummitStatus.CANCELLED: (60, 180),
    None: (90, 180),
}


@attrs.frozen(slots=True, kw_only=True, eq=False)
class SummitProfile:
    """What a summit is compared by."""

    document_id: str
    name: Wording
    body: str | None
    ordinal: int | None
    kind: SummitKind
    parties: tuple[PartyKey, ...]
    city: str | None
    code: str | None
    days: Days | None
    published: datetime.date | None
    sole: bool
    ongoing: bool = False
    text: str = ""


def profile(summit: Summit, scene: Scene) -> SummitProfile:
    """Return what a summit is compared by."""
    published = scene.published(summit)
    body = gazetteer.body_name(_ORDINALS.sub(" ", summit.body).strip() or summit.body) if summit.body else None
    home = summit.country or (scene.city_home(summit.city) if summit.city else None)
    return SummitProfile(
        document_id=summit.first.document_id,
        name=_name(summit),
        body=body,
        ordinal=summit.ordinal,
        kind=summit.kind,
        parties=tuple(party for party in party_keys(summit.parties, scene) if not body or party.name != body),
        city=known[0] if summit.city and (known := gazetteer.city(summit.city)) else summit.city,
        code=home.code if home else None,
        days=span_of(summit.start, summit.end) or around(published, *_WINDOWS[summit.status]),
        published=published,
        sole=len(scene.summits[summit.first.document_id]) == 1,
        ongoing=summit.status is SummitStatus.ONGOING,
        text=document.text if (document := scene.document(summit)) else "",
    )


def _name(summit: Summit) -> Wording:
    """Return the words of a summit's name but for its city's: they say where, not which series."""
    words = wording(_ORDINALS.sub(" ", summit.name))
    return without(words, frozenset(wording(summit.city).stems)) if summit.city else words


def keys(one: SummitProfile) -> Iterator[object]:
    """Give the keys of the blocks in which a summit is compared: place, parties or words of the name, with the time."""
    times: list[object] = [one.ordinal] if one.ordinal else []
    if one.days and (one.days.last - one.days.first).days <= _MONTH:
        month = one.days.first.toordinal() // _MONTH
        times += [("month", month), ("month", month + 1)]
    if one.published:
        quarter = one.published.toordinal() // (3 * _MONTH)
        times += [("quarter", quarter), ("quarter", quarter + 1)]
    marks: list[object] = [fold(one.city)[-5:]] if one.city else []
    marks += sorted({party.code or fold(party.name) for party in one.parties})[:_FEW_KEYS]
    marks += sorted(one.name.countries)[:_FEW_KEYS]
    marks += [fold(name) for name in (one.body, one.code) if name]
    words = sorted(one.name.stems, key=lambda word: (-one.name.stems[word], -len(word), word))[:_FEW_KEYS]
    for time in times:
        for mark in dict.fromkeys([*marks, *words]):
            yield (time, mark)
    yield from words
    if one.published:
        yield (one.published.year, marks[0] if marks else None)
    if one.days and one.days.said and one.city:
        yield ("year", one.days.first.year, fold(one.city)[-5:])


def same_series(one: SummitProfile, other: SummitProfile) -> float:
    """Return how surely two summits belong to one series, 0 to 1."""
    if one.body and other.body:
        match = bodies_match(one.body, other.body)
        if match:
            return match
    own, others = (_telling(profile) for profile in (one, other))
    if own and others:
        return likeness(one.name, other.name)
    countries, other_countries = (
        profile.name.countries or {party.code for party in profile.parties if party.code} for profile in (one, other)
    )
    return 0.8 if countries and countries == other_countries else 0.0


def _telling(one: SummitProfile) -> set[str]:
    return {word for word, weight in one.name.stems.items() if weight >= 1}


def compare(one: SummitProfile, other: SummitProfile) -> Verdict | None:
    """Say whether two summits are one event."""
    points = Points()
    series = same_series(one, other)
    if series >= _ALIKE:
        points.add(_SERIES * series, "same series")
    apart = _numbers(one, other, points, series) or _parties(one, other, points)
    apart = apart or _times(one, other, points, numbered=series >= _ALIKE and one.ordinal is not None)
    if apart:
        return points.different(apart)
    _places(one, other, points, one_day=_at_once(one, other, points, alike=series >= _ALIKE))
    if series == 1 and "same country" in points.reasons and {"times can agree", "dates overlap"} & set(points.reasons):
        points.add(_LAND, "one body's meeting in one country")
    _alone(one, other, points, alike=series >= _ALIKE)
    if _takes_part(one, other) or _takes_part(other, one):
        points.add(_PART, "one's body is among the other's parties")
    if one.kind is not other.kind:
        points.add(-0.15 if series >= _ALIKE else -0.3, f"{one.kind} and {other.kind}")
    if one.body and other.body and series < _ALIKE and not bodies_match(one.body, other.body):
        points.add(-0.2, "held by other bodies")
    if _bilateral(one) != _bilateral(other) and _of_body(one) != _of_body(other):
        points.add(-0.4, "a meeting of two and one of a body")
    return points.verdict()


def _at_once(one: SummitProfile, other: SummitProfile, points: Points, *, alike: bool) -> bool:
    """Say whether leaders of one body, series or parties meet by both accounts on one day: that is in one place."""
    overlap = "dates overlap" in points.reasons
    if one.kind is not SummitKind.LEADERS or not (overlap or _now(one, other)):
        return False
    if alike and one.body is not None and other.body is not None:
        return True
    exact = overlap and all(each.days is not None and each.days.exact for each in (one, other))
    return exact and ((alike and bool(_telling(one) and _telling(other))) or "same parties" in points.reasons)


def _takes_part(one: SummitProfile, other: SummitProfile) -> bool:
    """Say whether a summit of a body is by another account a meeting with that body."""
    return bool(one.body and not other.body) and any(
        party.kind == "body" and bodies_match(party.name, one.body or "") == 1 for party in other.parties
    )


def _bilateral(one: SummitProfile) -> bool:
    return one.body is None and one.ordinal is None and len(one.parties) == _PAIR


def _of_body(one: SummitProfile) -> bool:
    return one.body is not None and gazetteer.is_body(one.body)


def _numbers(one: SummitProfile, other: SummitProfile, points: Points, series: float) -> str | None:
    if one.ordinal is None or other.ordinal is None:
        return None
    if one.ordinal != other.ordinal:
        return f"number {one.ordinal} and number {other.ordinal}"
    points.add(_NUMBER if series >= _ALIKE else 0.3, f"both number {one.ordinal}")
    return None


def _parties(one: SummitProfile, other: SummitProfile, points: Points) -> str | None:
    if not one.parties or not other.parties:
        return None
    shared = shared_parties(one.parties, other.parties)
    fewest, most = sorted((len(one.parties), len(other.parties)))
    if most == _PAIR and fewest == _PAIR and shared < _PAIR * 0.65:
        return "other parties"
    if shared >= most * 0.65:
        points.add(_PARTIES, "same parties")
    elif shared >= fewest * 0.65:
        points.add(_PARTIES / 2 if fewest > 1 else 0.05, "one's parties are among the other's")
    elif fewest < _PAIR:
        # A text that names one party of a summit leaves others out.
        points.add(-0.1, "a party that the other does not name")
    else:
        points.add(-0.5 if shared == 0 else -0.15, "parties differ")
    return None


def _now(one: SummitProfile, other: SummitProfile) -> bool:
    """Say whether both are told of on one day as being held."""
    return one.ongoing and other.ongoing and one.published is not None and one.published == other.published


def _alone(one: SummitProfile, other: SummitProfile, points: Points, *, alike: bool) -> None:
    """Add points where either article of one week tells of one summit only, the more where both tell of one matter."""
    if not (one.sole and other.sole and one.published and other.published):
        return
    apart = abs((one.published - other.published).days)
    if apart > _WEEK:
        if alike and apart <= 2 * _MONTH and "same country" in points.reasons:
            points.add(_SOLE / 2, "the only one that either article tells of")
        return
    alike = alike or bool({"same parties", "dates overlap", "same city"} & set(points.reasons))
    matter = names_shared(one.text, other.text) >= _NAMES
    if alike or matter:
        points.add(_SOLE, "the only one that either article of one week tells of")
    if matter and "times hardly agree" not in points.reasons:
        points.add(_MATTER if apart > 1 else 2 * _MATTER, "in articles of one matter")


def _times(one: SummitProfile, other: SummitProfile, points: Points, *, numbered: bool) -> str | None:
    """Add points for the days; events far apart are different ones unless one number holds them together."""
    if one.days is None or other.days is None:
        return None
    apart = gap(one.days, other.days)
    if not (one.days.said and other.days.said):
        if apart > _VERY_FAR:
            return "years apart"
        points.add(0.1 if apart == 0 else -0.15, "times can agree" if apart == 0 else "times hardly agree")
        return None
    if apart == 0:
        exact = one.days.exact and other.days.exact
        points.add(_DAYS if exact else 0.2, "dates overlap")
    elif apart <= _CLOSE:
        points.add(0.2, f"{apart} days apart")
    elif apart > _FAR and not (numbered and one.ordinal == other.ordinal):
        return f"{apart} days apart"
    else:
        points.add(-0.1, f"{apart} days apart")
    return None


def _places(one: SummitProfile, other: SummitProfile, points: Points, *, one_day: bool) -> None:
    if one.city and other.city:
        if place_match(one.city, other.city):
            points.add(_CITY, "same city")
        elif lies_in(one.city, other.city, one.text) or lies_in(one.city, other.city, other.text):
            points.add(_CITY, "one's city lies in the other's place")
        else:
            away = bool(one.code and other.code and one.code != other.code)
            # The leaders of one body meet in one place on one day, wherever it is said to be.
            points.add(-0.05 if one_day else -0.35 if away else -0.15, "other cities")
    elif one.code and other.code:
        points.add(0.1 if one.code == other.code else -0.3, "same country" if one.code == other.code else "other lands")
