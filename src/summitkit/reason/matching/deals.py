"""Which deals of several documents are one: by what they are about, who makes them and when."""

from __future__ import annotations

import datetime
import math
import re
from typing import TYPE_CHECKING

import attrs

from summitkit.model.amount import Amount
from summitkit.model.deal import DealKind, DealStatus, Sector
from summitkit.reason import gazetteer
from summitkit.reason.figures import agree, comparable
from summitkit.reason.matching.days import Days, days_of, gap
from summitkit.reason.matching.parties import PartyKey, party_keys, shared_parties
from summitkit.reason.names import body_words
from summitkit.reason.verdict import NEAR, Points, Verdict
from summitkit.reason.words import Wording, likeness, named, opposed, stems_of, texts_alike, without, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.deal import Deal
    from summitkit.reason.scene import Scene

__all__ = ["DealProfile", "compare", "keys", "likeness_of", "profile"]

# Fitted by logistic regression to pairs of deals in stories by seven hands, as told and as parsed, in real articles and
# in made stories. The grounds are those that foretold the stories of a hand left out. A tenth stands for a logit, 0.6
# for an even chance.
_START = 0.35
_POINTS = {
    "words": 0.08,
    "week": 0.08,
    "worded apart": -0.12,
    "sentences": 0.2,
    "numbers": 0.2,
    "parties": 0.27,
    "one party": -0.07,
    "articles": 0.55,
    "no party": -0.09,
    "more": -0.16,
    "sector": 0.06,
    "other sector": -0.11,
    "one sector": -0.1,
    "other kind": -0.07,
    "value": 0.3,
    "day": 0.14,
    "other day": -0.26,
    "earlier": -0.1,
    "in force": 0.09,
    "sequel": -0.23,
    "years": -0.017,
    "deals": -0.08,
    "sole": 0.12,
    "beaten": -0.16,
    "best": 0.12,
}
_FLOOR = 0.3
_ORDER = (DealStatus.PROPOSED, DealStatus.NEGOTIATING, DealStatus.AGREED, DealStatus.SIGNED, DealStatus.IN_FORCE)
_RANK = {status: rank for rank, status in enumerate(_ORDER)}
_DONE = frozenset({DealStatus.AGREED, DealStatus.SIGNED})
_NEARLY_ONE = 0.9
_LEAST = 0.1
_PAIR, _OF_PAIR = 2, 0.65
_LAG, _WEEK, _YEAR = 3, 7, 365
_OTHER_NAMES, _MOST_YEARS = 3, 6
_SIGNED_APART = 120
_MOST_RIVALS, _MOST_NUMBERS = 12, 2
_SEQUELS = stems_of("prolong renew renewal extend extension return expire end terminate withdraw")
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
    """What a deal is compared by; its rivals are the other deals of its document, and have none themselves."""

    document_id: str
    published: datetime.date | None
    subject: Wording
    numbers: frozenset[str]
    sentence: Wording
    figures: frozenset[str]
    parties: tuple[PartyKey, ...]
    sector: Sector
    kind: DealKind
    status: DealStatus
    value: Amount | None
    date: Days | None
    text: str = ""
    stated: int = _PAIR
    rivals: tuple[DealProfile, ...] = ()


def profile(deal: Deal, scene: Scene) -> DealProfile:
    """Return what a deal is compared by, the other deals of its document included."""
    others = [other for other in scene.deals.get(deal.first.document_id, ()) if other.id != deal.id]
    return attrs.evolve(_alone(deal, scene), rivals=tuple(_alone(other, scene) for other in others[:_MOST_RIVALS]))


def _alone(deal: Deal, scene: Scene) -> DealProfile:
    """Return what a deal alone is compared by; parties that only its subject names count where it has less than two."""
    subject = wording(deal.subject)
    parties = party_keys(deal.parties, scene)
    if len(parties) < _PAIR:
        named = sorted(subject.countries - {party.code for party in parties})
        parties += tuple(PartyKey("country", code, code, government=True) for code in named)
    sentence = next((piece.quote for piece in deal.evidence.get("span", ())), deal.subject)
    return DealProfile(
        document_id=deal.first.document_id,
        published=scene.published(deal),
        subject=without(subject, _words_of(parties)),
        numbers=frozenset(_NUMBER.findall(deal.subject)),
        sentence=wording(sentence),
        figures=frozenset(_NUMBER.findall(sentence)),
        parties=parties,
        sector=deal.sector,
        kind=deal.kind,
        status=deal.status,
        value=deal.value,
        date=days_of(deal.date),
        text=document.text if (document := scene.document(deal)) else "",
        stated=len(deal.parties),
    )


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
    apart = _apart(one, other)
    if apart:
        return _weighed(one, other).different(apart) if _alike(one, other) >= _LEAST else None
    points = _weighed(one, other)
    if points.score + _POINTS["sole"] < NEAR:
        return None
    for ground, amount, reason in _rivalry(one, other, points.score):
        points.add(_POINTS[ground] * amount, reason)
    return points.verdict()


def likeness_of(one: DealProfile, other: DealProfile) -> float:
    """Return how far two deals are one, from 0 to 1, for the mean of whole groups."""
    if _apart(one, other):
        return 0.0
    score = _weighed(one, other).score
    score += sum(_POINTS[ground] * amount for ground, amount, _ in _rivalry(one, other, score))
    return min(1.0, max(0.0, score))


def _weighed(one: DealProfile, other: DealProfile) -> Points:
    """Return what speaks for and against two deals being one but for the other deals of their documents."""
    points = Points(_START)
    for grounds in (_told(one, other), _parties(one, other), _matters(one, other), _times(one, other)):
        for ground, amount, reason in grounds:
            points.add(_POINTS[ground] * amount, reason)
    return points


def _rivalry(one: DealProfile, other: DealProfile, score: float) -> Iterator[tuple[str, float, str]]:
    """Give the grounds that the other deals of both articles are: how many, and whether one is more alike."""
    several = (1 + len(one.rivals)) * (1 + len(other.rivals))
    if several > 1:
        yield "deals", math.log2(several), "among other deals"
    best = _FLOOR
    for left, right in (*((rival, other) for rival in one.rivals), *((one, rival) for rival in other.rivals)):
        near = _weighed(left, right).score
        if near > best and not _apart(left, right):
            best = near
    if best == _FLOOR:
        yield "sole", 1, "no other deal of either article is near"
    elif best > score:
        yield "beaten", 1, "another deal of either article is more alike"
    elif best < score:
        yield "best", 1, "more alike than the other deals of either article"


def _alike(one: DealProfile, other: DealProfile) -> float:
    return likeness(one.subject, other.subject, also=len(one.numbers & other.numbers))


def _apart(one: DealProfile, other: DealProfile) -> str | None:
    """Return why two deals can't be one, whatever else speaks for it."""
    contrast = opposed(one.subject, other.subject)
    # Of one trade one side's paper says that it sells, the other's that it buys.
    if contrast and not (contrast in _TRADES and shared_parties(one.parties, other.parties) >= _PAIR * _OF_PAIR):
        return f"subjects apart: {contrast}"
    if _other_parties(one, other) and len(one.sentence.countries & other.sentence.countries) < _PAIR:
        return "other parties"
    apart = gap(one.date, other.date) if one.date and other.date else 0
    if apart > _SIGNED_APART and one.status is other.status and one.status in _DONE:
        return f"{apart} days between their dates"
    return None


def _other_parties(one: DealProfile, other: DealProfile) -> bool:
    """Say whether two deals have parties that can't be the same: none in common, or of as many one that is another."""
    shared = shared_parties(one.parties, other.parties)
    if not shared:
        return any(map(_known, one.parties)) and any(map(_known, other.parties))
    # A state that only a subject names may be no party at all.
    fewest = min(len(one.parties), len(other.parties), one.stated, other.stated)
    if fewest < _PAIR or shared >= _PAIR * _OF_PAIR or not all(map(_known, (*one.parties, *other.parties))):
        return False
    # Of a deal of many, a paper names some.
    return len(one.parties) == len(other.parties) or all(
        any(_is_state(party) and not shared_parties((party,), others) for party in mine)
        for mine, others in ((one.parties, other.parties), (other.parties, one.parties))
    )


def _is_state(party: PartyKey) -> bool:
    return party.kind == "country" or party.government


def _known(party: PartyKey) -> bool:
    """Say whether it is known which state or body a party is, so that another is surely another."""
    return party.code is not None or gazetteer.is_body(party.name)


def _told(one: DealProfile, other: DealProfile) -> Iterator[tuple[str, float, str]]:
    """Give the grounds that two deals' own words are, how much of each there is, and its reason."""
    alike = _alike(one, other)
    if alike >= _LEAST:
        yield "words", alike, f"subjects {alike:.0%} alike"
    else:
        yield "worded apart", 1, "worded apart"
    if one.published and other.published and abs((one.published - other.published).days) <= _WEEK:
        yield "week", 1, "reported within days"
    near = likeness(one.sentence, other.sentence)
    yield "sentences", near, f"sentences {near:.0%} alike"
    shared = min(_MOST_NUMBERS, len(one.figures & other.figures))
    if shared:
        yield "numbers", shared, "same numbers beside them"


def _parties(one: DealProfile, other: DealProfile) -> Iterator[tuple[str, float, str]]:
    """Give the grounds that two deals' parties are; one party alone tells as much as the articles are alike."""
    fewest = min(len(one.parties), len(other.parties))
    shared = shared_parties(one.parties, other.parties)
    if fewest >= _PAIR and shared >= fewest * _OF_PAIR:
        yield "parties", 1, "same parties"
        if max(len(one.parties), len(other.parties)) - shared >= _NEARLY_ONE:
            yield "more", 1, "a party that only one names"
    elif shared and fewest < _PAIR:
        near = texts_alike(one.text, other.text)
        yield "one party", 1, "a party in common"
        yield "articles", near, f"articles {near:.0%} alike"
    elif fewest and not shared:
        yield "no party", 1, "no party in common"


def _matters(one: DealProfile, other: DealProfile) -> Iterator[tuple[str, float, str]]:
    """Give the grounds that sectors and values are."""
    sectors = {one.sector, other.sector}
    if sectors == {one.sector} != {Sector.OTHER}:
        yield "sector", 1, f"same sector: {one.sector}"
    elif Sector.OTHER not in sectors and len(sectors) == _PAIR and sectors not in _KINDRED:
        yield "other sector", 1, f"sectors {one.sector} and {other.sector}"
    elif Sector.OTHER in sectors and len(sectors) == _PAIR:
        yield "one sector", 1, f"sectors {one.sector} and {other.sector}"
    if one.kind is not other.kind and not {one.kind, other.kind} & {DealKind.OTHER, DealKind.AGREEMENT}:
        yield "other kind", 1, f"{one.kind} and {other.kind}"
    if one.value and other.value and comparable(one.value, other.value) and agree(one.value, other.value):
        yield "value", 1, "same value"


def _times(one: DealProfile, other: DealProfile) -> Iterator[tuple[str, float, str]]:
    """Give the grounds that the days and stages of two deals are."""
    if one.date and other.date and one.date.exact and other.date.exact and one.status is other.status:
        apart = gap(one.date, other.date)
        if apart <= 1:
            yield "day", 1, f"{one.status} that day"
        elif apart > _LAG:
            yield "other day", 1, f"{one.status} on other days"
    if _days_apart(one, other):
        early, late = sorted((one, other), key=lambda each: each.published or datetime.date.min)
        if _RANK.get(late.status, len(_ORDER)) < _RANK.get(early.status, 0):
            yield "earlier", 1, f"{early.status} before it is {late.status}"
    if (one.status is DealStatus.IN_FORCE) != (other.status is DealStatus.IN_FORCE):
        yield "in force", 1, "one is in force"
    yield from _years(one, other)


def _years(one: DealProfile, other: DealProfile) -> Iterator[tuple[str, float, str]]:
    """Give the grounds against two deals reported more than a year apart."""
    years = _days_apart(one, other) / _YEAR
    if years <= 1:
        return
    if (one.subject.stems.keys() ^ other.subject.stems.keys()) & _SEQUELS:
        yield "sequel", 1, "one is about what becomes of the other"
    names, others = named(one.subject), named(other.subject)
    if not names & others:
        # What goes on for years keeps its name.
        yield "years", min(_MOST_YEARS, years) * (_OTHER_NAMES if names and others else 1), f"{years:.0f} years apart"


def _days_apart(one: DealProfile, other: DealProfile) -> int:
    """Return the days between the reports of two deals, none where one is unknown."""
    return abs((one.published - other.published).days) if one.published and other.published else 0
