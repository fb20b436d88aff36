"""Which deals of several documents are one: by what they are about, who makes them and when."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

import attrs

from summitkit.model.amount import Amount
from summitkit.model.deal import DealKind, DealStatus, Sector
from summitkit.reason import gazetteer
from summitkit.reason.figures import agree, comparable, nearness
from summitkit.reason.matching.days import Days, days_of, gap
from summitkit.reason.matching.parties import PartyKey, party_keys, shared_parties
from summitkit.reason.names import body_words
from summitkit.reason.verdict import Points, Verdict
from summitkit.reason.words import Wording, fold, likeness, named, only_names, opposed, stems_of, without, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.deal import Deal
    from summitkit.reason.scene import Scene

__all__ = ["DealProfile", "compare", "keys", "profile"]

# Points were fitted by logistic regression to pairs of deals in stories, their subjects compared with the synonyms that
# were known before each story was written; a tenth stands for a logit, 0.6 for an even chance.
_START = 0.22
_ORDER = (DealStatus.PROPOSED, DealStatus.NEGOTIATING, DealStatus.AGREED, DealStatus.SIGNED, DealStatus.IN_FORCE)
_SUBJECT, _ONLY_NAMES = 0.15, -0.16
_PARTIES, _PARTY, _PARTY_MORE, _MOST_MORE = 0.27, 0.12, 0.07, 3
_SECTOR, _OTHER_SECTOR, _KIND, _OTHER_KIND, _VALUE, _OTHER_VALUE = 0.15, -0.35, 0.1, -0.25, 0.09, -0.1
_OTHER_DAY, _DAYS, _MONTHS, _PER_YEAR, _OTHER_NAMES, _MOST_YEARS = -0.11, 0.13, 0.02, -0.04, 3, 6
_BEST, _SOLE, _BEATEN = 0.15, 0.2, -0.3
_ONE_MONTH, _ONE_STAGE, _BACK, _EXTRA = 0.15, 0.1, -0.12, -0.07
_RANK = {status: rank for rank, status in enumerate(_ORDER)}
_LAST = len(_ORDER)
_NEARLY_ONE = 0.9
_LEAST = 0.1
_PAIR, _OF_PAIR = 2, 0.65
_LAG, _NEWS, _MONTH, _YEAR = 3, 7, 30, 365
_SIGNED_APART = 120
_SEQUELS = stems_of("prolong renew renewal extend extension return expire end terminate withdraw")
_SEQUEL = -0.25
_TRADES = ("buy and sell", "export and import")
_NUMBER = re.compile(
    r"(?<![\d.,€$£¥-])(?:\d{2,3}|\d{1,3}(?:,\d{3})+)(?![\d.,]*\d)"
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
    rivals: tuple[tuple[Wording, frozenset[str]], ...]
    stated: int = _PAIR


def profile(deal: Deal, scene: Scene) -> DealProfile:
    """Return what a deal is compared by; parties that only its subject names count where it has less than two."""
    subject, numbers = _told(deal)
    parties = party_keys(deal.parties, scene)
    if len(parties) < _PAIR:
        named = sorted(subject.countries - {party.code for party in parties})
        parties += tuple(PartyKey("country", code, code, government=True) for code in named)
    return DealProfile(
        document_id=deal.first.document_id,
        published=scene.published(deal),
        subject=without(subject, _words_of(parties)),
        numbers=numbers,
        parties=parties,
        sector=deal.sector,
        kind=deal.kind,
        status=deal.status,
        value=deal.value,
        date=days_of(deal.date),
        rivals=tuple(_told(other) for other in _rivals(deal, scene)),
        stated=len(deal.parties),
    )


def _told(deal: Deal) -> tuple[Wording, frozenset[str]]:
    """Return the words and the telling numbers of a deal's subject."""
    return wording(deal.subject), frozenset(_NUMBER.findall(deal.subject))


def _alike(one: tuple[Wording, frozenset[str]], other: tuple[Wording, frozenset[str]]) -> float:
    return likeness(one[0], other[0], also=len(one[1] & other[1]))


def _rivals(deal: Deal, scene: Scene) -> Iterator[Deal]:
    """Go through the other deals of a document that may have a deal's parties and sector."""
    mine = _sides(deal, scene)
    for other in scene.deals.get(deal.first.document_id, ()):
        theirs = _sides(other, scene)
        sectors = {deal.sector, other.sector}
        if (
            other.id != deal.id
            and (len(sectors) == 1 or Sector.OTHER in sectors)
            and len(mine & theirs) >= min(_PAIR, len(mine), len(theirs))
        ):
            yield other


def _sides(deal: Deal, scene: Scene) -> frozenset[str]:
    return frozenset(home.code if (home := scene.country(party)) else fold(str(party)) for party in deal.parties)


def _words_of(parties: tuple[PartyKey, ...]) -> frozenset[str]:
    """Return the words of bodies' names: in a subject they say who, not what."""
    return frozenset(word for party in parties if party.kind == "body" for word in wording(party.name).stems)


def keys(one: DealProfile) -> Iterator[object]:
    """Give the keys of the blocks in which a deal is compared: a party with a word or the week, parties, or a word."""
    words = sorted(one.subject.stems, key=lambda word: (-one.subject.stems[word], -len(word), word))[:5]
    codes = sorted({party.code for party in one.parties if party.code})[:4]
    for word in words:
        for code in codes:
            yield (code, word)
        if not codes:
            yield word
    if one.published:
        week = one.published.toordinal() // 7
        bodies = [party.name for party in one.parties if party.kind == "body"][:4]
        for mark in (*codes, *(max(body_words(name), key=lambda word: (len(word), word)) for name in bodies)):
            yield (mark, week)
            yield (mark, week + 1)
            yield (mark, one.sector, one.published.year)
            yield (mark, one.sector, one.published.year + 1)
    for word in words[:1]:
        yield word


def compare(one: DealProfile, other: DealProfile) -> Verdict | None:
    """Say whether two deals are one."""
    alike = _alike((one.subject, one.numbers), (other.subject, other.numbers))
    points = Points(_START)
    apart = _apart(one, other)
    if apart:
        points.add(_SUBJECT * alike - _START, f"subjects {alike:.0%} alike")
        return points.different(apart) if alike >= _LEAST else None
    _subjects(one, other, points, alike)
    _parties(one, other, points)
    _times(one, other, points)
    _stages(one, other, points)
    _rest(one, other, points)
    _rivalry(one, other, points, alike)
    return points.verdict()


def _other_kind(one: DealProfile, other: DealProfile) -> bool:
    return one.kind is not other.kind and not {one.kind, other.kind} & {DealKind.OTHER, DealKind.AGREEMENT}


def _apart(one: DealProfile, other: DealProfile) -> str | None:
    """Return why two deals can't be one, whatever else speaks for it."""
    contrast = opposed(one.subject, other.subject)
    # Of one trade one side's paper says that it sells, the other's that it buys.
    if contrast and not (contrast in _TRADES and shared_parties(one.parties, other.parties) >= _PAIR * _OF_PAIR):
        return f"subjects apart: {contrast}"
    if one.parties and other.parties:
        shared = shared_parties(one.parties, other.parties)
        # A state that only a subject names may be no party at all.
        fewest = min(len(one.parties), len(other.parties), one.stated, other.stated)
        known = all(_known(party) for party in (*one.parties, *other.parties))
        if shared == 0 or (fewest >= _PAIR and known and shared < _PAIR * _OF_PAIR):
            return "other parties"
    apart = gap(one.date, other.date) if one.date and other.date else 0
    if apart > _SIGNED_APART and one.status is other.status:
        return f"{apart} days between their dates"
    return None


def _subjects(one: DealProfile, other: DealProfile, points: Points, alike: float) -> None:
    points.add(_SUBJECT * alike, f"subjects {alike:.0%} alike" if alike >= _LEAST else "worded apart")
    if only_names(one.subject, other.subject):
        points.add(_ONLY_NAMES, "only names in common")


def _rivalry(one: DealProfile, other: DealProfile, points: Points, alike: float) -> None:
    """Weigh the other deals of both articles."""
    if not one.rivals and not other.rivals:
        if alike >= _LEAST or shared_parties(one.parties, other.parties) >= _PAIR * _OF_PAIR:
            points.add(_SOLE, "the only deal of these parties in either article")
        return
    rivals = [_alike(rival, (other.subject, other.numbers)) for rival in one.rivals]
    rivals += [_alike((one.subject, one.numbers), rival) for rival in other.rivals]
    if max(rivals) > alike:
        points.add(_BEATEN, "another deal of these parties is more alike")
    elif max(rivals) < alike:
        points.add(_BEST, "more alike than other deals of these parties")


def _names_apart(one: Wording, other: Wording) -> bool:
    """Say whether both subjects have names, of sites or products, and none in common."""
    names, others = (named(words) for words in (one, other))
    return bool(names and others) and not names & others


def _parties(one: DealProfile, other: DealProfile, points: Points) -> None:
    fewest = min(len(one.parties), len(other.parties))
    shared = shared_parties(one.parties, other.parties)
    if fewest < _PAIR or shared < fewest * _OF_PAIR:
        single = shared and fewest == 1
        points.add(_PARTY if single else 0.0, "a party in common" if shared else "parties not told by both")
        return
    points.add(_PARTIES, "same parties")
    if max(len(one.parties), len(other.parties)) - shared >= _NEARLY_ONE:
        points.add(_EXTRA, "a party that only one names")
    if shared > _PAIR:
        points.add(_PARTY_MORE * min(_MOST_MORE, shared - _PAIR), "more than two of them")


def _known(party: PartyKey) -> bool:
    """Say whether it is known which state or body a party is, so that another is surely another."""
    return party.code is not None or gazetteer.is_body(party.name)


def _times(one: DealProfile, other: DealProfile, points: Points) -> None:
    if _done_on_other_days(one, other):
        points.add(_OTHER_DAY, f"{one.status} on other days")
    if not one.published or not other.published:
        return
    days = abs((one.published - other.published).days)
    if days <= _MONTH:
        points.add(
            _MONTHS + (_DAYS if days <= _NEWS else 0.0), "reported within days" if days <= _NEWS else "in a month"
        )
    if days > _YEAR and (one.subject.stems.keys() ^ other.subject.stems.keys()) & _SEQUELS:
        points.add(_SEQUEL, "one is about what becomes of the other")
    if days > _YEAR and not named(one.subject) & named(other.subject):
        # What goes on for years keeps its name.
        years = min(_MOST_YEARS, days / _YEAR) * (_OTHER_NAMES if _names_apart(one.subject, other.subject) else 1)
        points.add(_PER_YEAR * years, f"{days / _YEAR:.0f} years between their reports")


def _done_on_other_days(one: DealProfile, other: DealProfile) -> bool:
    """Say whether both say on which day they came to one stage, and the days are not one."""
    if one.date is None or other.date is None or not (one.date.exact and other.date.exact):
        return False
    return one.status is other.status and gap(one.date, other.date) > _LAG


def _stages(one: DealProfile, other: DealProfile, points: Points) -> None:
    """Weigh the stages that two deals are said to be at, and the months that they name."""
    if one.date and other.date and not (one.date.exact and other.date.exact) and not gap(one.date, other.date):
        points.add(_ONE_MONTH, "for one month")
    if not one.published or not other.published:
        return
    days = (one.published - other.published).days
    if one.status is other.status and abs(days) <= 1:
        points.add(_ONE_STAGE, f"both {one.status} that day")
    early, late = (one, other) if days < 0 else (other, one)
    if abs(days) > _LAG and _RANK.get(late.status, _LAST) < _RANK.get(early.status, 0):
        points.add(_BACK, f"{early.status} before it is {late.status}")


def _rest(one: DealProfile, other: DealProfile, points: Points) -> None:
    if one.sector is other.sector:
        if one.sector is not Sector.OTHER:
            points.add(_SECTOR, f"same sector: {one.sector}")
    elif Sector.OTHER not in (one.sector, other.sector) and {one.sector, other.sector} not in _KINDRED:
        points.add(_OTHER_SECTOR, f"sectors {one.sector} and {other.sector}")
    if one.value and other.value and comparable(one.value, other.value):
        if agree(one.value, other.value):
            points.add(_VALUE, "same value")
        elif nearness(one.value, other.value) == 0:
            points.add(_OTHER_VALUE, "values far apart")
    if one.kind is other.kind and one.kind in (DealKind.DECLARATION, DealKind.TREATY, DealKind.TRADE_AGREEMENT):
        points.add(_KIND, f"both a {one.kind}")
    if _other_kind(one, other):
        points.add(_OTHER_KIND, f"{one.kind} and {other.kind}")
