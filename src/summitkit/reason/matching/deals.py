"""Which deals of several documents are one: by what they are about, who makes them and when."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

import attrs

from summitkit.model.amount import Amount
from summitkit.model.deal import DealKind, DealStatus, Sector
from summitkit.reason import gazetteer
from summitkit.reason.figures import agree
from summitkit.reason.matching.days import Days, days_of, gap
from summitkit.reason.matching.parties import PartyKey, party_keys, shared_parties
from summitkit.reason.verdict import Points, Verdict
from summitkit.reason.words import Wording, fold, likeness, named, only_names, opposed, without, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.deal import Deal
    from summitkit.reason.scene import Scene

__all__ = ["DealProfile", "compare", "keys", "profile"]

_SUBJECT, _PARTIES, _SECTOR, _VALUE = 0.6, 0.3, 0.08, 0.1
_SUBJECTS_ALIKE = 0.42
_TELLING = 0.6
_PAIR = 2
_NEWS, _MONTH, _LONG, _PUBLISHED_UNKNOWN = 4, 30, 400, 10**6
_IN_NEWS = 0.25
_LEAST = 0.1
_SIGNED_APART = 120
_YEAR, _PER_YEAR, _MOST_YEARS = 365, 0.06, 6
_NUMBER = re.compile(
    r"(?<![\d.,€$£¥-])\d{2,3}(?![\d.,]*\d)"
    r"(?! ?(?:[mbt]r?illion|[mbt]n|crore|lakh)\b(?! \w*(?:doses|tonnes|people|barrels)))"
)
_KINDRED = (
    frozenset({Sector.ENERGY, Sector.NUCLEAR}),
    frozenset({Sector.TRADE, Sector.FINANCE}),
    frozenset({Sector.DEFENCE, Sector.SECURITY}),
    frozenset({Sector.TECHNOLOGY, Sector.SPACE}),
    frozenset({Sector.ENERGY, Sector.ENVIRONMENT}),
    frozenset({Sector.TRADE, Sector.AGRICULTURE}),
)


@attrs.frozen(slots=True, kw_only=True, eq=False)
class DealProfile:
    """What a deal is compared by."""

    document_id: str
    published: datetime.date | None
    subject: Wording
    numbers: frozenset[str]
    parties: tuple[PartyKey, ...]
    sector: Sector
    kind: DealKind
    status: DealStatus
    value: Amount | None
    date: Days | None
    sole: bool


def profile(deal: Deal, scene: Scene) -> DealProfile:
    """Return what a deal is compared by; parties that only its subject names count where it has less than two."""
    subject = wording(deal.subject)
    parties = party_keys(deal.parties, scene)
    if len(parties) < _PAIR:
        named = sorted(subject.countries - {party.code for party in parties})
        parties += tuple(PartyKey("country", code, code, government=True) for code in named)
    return DealProfile(
        document_id=deal.first.document_id,
        published=scene.published(deal),
        subject=without(subject, _words_of(parties)),
        numbers=frozenset(_NUMBER.findall(deal.subject)),
        parties=parties,
        sector=deal.sector,
        kind=deal.kind,
        status=deal.status,
        value=deal.value,
        date=days_of(deal.date),
        sole=_is_sole(deal, scene),
    )


def _is_sole(deal: Deal, scene: Scene) -> bool:
    """Say whether a deal is the only one that its document tells of between its parties."""
    mine = _sides(deal, scene)
    return sum(_sides(other, scene) == mine for other in scene.deals.get(deal.first.document_id, ())) <= 1


def _sides(deal: Deal, scene: Scene) -> frozenset[str]:
    return frozenset(home.code if (home := scene.country(party)) else fold(str(party)) for party in deal.parties)


def _words_of(parties: tuple[PartyKey, ...]) -> frozenset[str]:
    """Return the words of bodies' names: in a subject they say who, not what."""
    return frozenset(word for party in parties if party.kind == "body" for word in wording(party.name).stems)


def keys(one: DealProfile) -> Iterator[object]:
    """Give the keys of the blocks in which a deal is compared: a party with a word, or a word with a word."""
    words = sorted(one.subject.stems, key=lambda word: (-one.subject.stems[word], -len(word), word))[:5]
    codes = sorted({party.code for party in one.parties if party.code})[:4]
    for word in words:
        for code in codes:
            yield (code, word)
        if not codes:
            yield word
    if len(codes) > 1 and one.published:
        week = one.published.toordinal() // 7
        yield (*codes, week)
        yield (*codes, week + 1)
    for word in words[:1]:
        yield word


def compare(one: DealProfile, other: DealProfile) -> Verdict | None:
    """Say whether two deals are one."""
    contrast = opposed(one.subject, other.subject)
    alike = likeness(one.subject, other.subject, also=len(one.numbers & other.numbers))
    if alike < _LEAST and not _same_news(one, other):
        return None
    points = Points()
    if contrast:
        return points.different(f"subjects apart: {contrast}")
    told = min(one.subject.mass, other.subject.mass)
    points.add(_SUBJECT * alike * (1.0 if told >= _TELLING else 0.6), f"subjects {alike:.0%} alike")
    apart = _parties(one, other, points) or _times(one, other, points)
    if apart:
        return points.different(apart)
    if _names_apart(one.subject, other.subject):
        points.add(-0.12, "other names in their subjects")
    _rest(one, other, points)
    telling = _telling(one, other, points, alike)
    things = only_names(one.subject, other.subject) and not _same_news(one, other)
    if things:
        points.add(-0.1, "only names in common")
    return points.verdict(enough=telling or (alike >= _SUBJECTS_ALIKE and not things))


def _telling(one: DealProfile, other: DealProfile, points: Points, alike: float) -> bool:
    """Add points for what is known besides the subjects; say whether that is enough where they are worded apart."""
    days = _days_apart(one, other)
    of_kind = _same_sides(one, other)
    if of_kind and days <= _NEWS:
        points.add(0.1, "reported within days")
    sole = of_kind and one.sole and other.sole and days <= _LONG
    if sole:
        points.add(0.22 if days <= _MONTH else 0.15, "the only deal of these parties in either article")
    known = {"same value", "more than two of them"} & set(points.reasons) and one.parties and other.parties
    return bool(known) or sole or (of_kind and days <= _NEWS and alike >= _IN_NEWS)


def _same_news(one: DealProfile, other: DealProfile) -> bool:
    """Say whether two articles of a day or two tell of one deal each, of one sector and stage, by the same parties.

    They mean the same deal, however they word it.
    """
    if not (one.sole and other.sole and one.status is other.status and _days_apart(one, other) <= 1):
        return False
    return _same_sides(one, other) and {*map(_side, one.parties)} == {*map(_side, other.parties)}


def _side(party: PartyKey) -> str:
    return party.code if party.kind == "country" and party.code else fold(party.name)


def _days_apart(one: DealProfile, other: DealProfile) -> int:
    """Return the days between two deals' publications; very many where one is unknown."""
    if not one.published or not other.published:
        return _PUBLISHED_UNKNOWN
    return abs((one.published - other.published).days)


def _same_sides(one: DealProfile, other: DealProfile) -> bool:
    """Say whether two deals are of the same two parties or more, and of one sector."""
    if (
        one.sector is not other.sector
        or one.sector is Sector.OTHER
        or min(len(one.parties), len(other.parties)) < _PAIR
    ):
        return False
    return shared_parties(one.parties, other.parties) >= _PAIR * 0.65


def _names_apart(one: Wording, other: Wording) -> bool:
    """Say whether both subjects have names, of sites or products, and none in common."""
    names, others = (named(words) for words in (one, other))
    return bool(names and others) and not names & others


def _parties(one: DealProfile, other: DealProfile, points: Points) -> str | None:
    """Add points for parties; return why the deals are different where they are."""
    if not one.parties or not other.parties:
        points.add(_PARTIES / 3, "parties not told by both")
        return None
    shared = shared_parties(one.parties, other.parties)
    fewest = min(len(one.parties), len(other.parties))
    if shared == 0:
        return "other parties"
    if fewest >= _PAIR and shared < _PAIR * 0.6:
        if all(_known(party) for party in (*one.parties, *other.parties)):
            return "other parties"
        points.add(_PARTIES / 3, "a party in common")
    elif fewest >= _PAIR and shared >= fewest * 0.65:
        points.add(_PARTIES * min(1.0, shared / fewest), "same parties")
        if shared > _PAIR:
            points.add(min(0.2, 0.08 * (shared - _PAIR)), "more than two of them")
    else:
        points.add(_PARTIES * 0.55, "a party in common")
    return None


def _known(party: PartyKey) -> bool:
    """Say whether it is known which state or body a party is, so that another is surely another."""
    return party.code is not None or gazetteer.is_body(party.name)


def _times(one: DealProfile, other: DealProfile, points: Points) -> str | None:
    if one.date and other.date:
        apart = gap(one.date, other.date)
        if apart > _SIGNED_APART and one.status is other.status:
            return f"{apart} days between their dates"
        if apart == 0 and one.date.exact and other.date.exact:
            points.add(_VALUE, "same day")
    if one.published and other.published:
        years = abs((one.published - other.published).days) / _YEAR
        if years > 1 and not named(one.subject) & named(other.subject):
            points.add(-min(_MOST_YEARS, years) * _PER_YEAR, f"{years:.0f} years between their reports")
    return None


def _rest(one: DealProfile, other: DealProfile, points: Points) -> None:
    if one.sector is other.sector:
        if one.sector is not Sector.OTHER:
            points.add(_SECTOR, f"same sector: {one.sector}")
    elif Sector.OTHER not in (one.sector, other.sector) and {one.sector, other.sector} not in _KINDRED:
        points.add(-0.1, f"sectors {one.sector} and {other.sector}")
    if one.value and other.value and agree(one.value, other.value):
        points.add(_VALUE, "same value")
    plain = {DealKind.OTHER, DealKind.AGREEMENT}
    if one.kind is other.kind and one.kind in (DealKind.DECLARATION, DealKind.TREATY, DealKind.TRADE_AGREEMENT):
        points.add(0.08, f"both a {one.kind}")
    if one.kind is not other.kind and not {one.kind, other.kind} & plain:
        points.add(-0.05, f"{one.kind} and {other.kind}")
