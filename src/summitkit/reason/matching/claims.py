"""Which claims of several documents claim the same, whoever makes them: by words, figures, days and polarity."""

from __future__ import annotations

import datetime
import math
import re
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from summitkit.model.amount import Amount
from summitkit.model.certainty import Certainty, Polarity
from summitkit.model.link import Judgement
from summitkit.reason import gazetteer
from summitkit.reason.figures import agree, comparable, is_double, nearness, within_last_digit
from summitkit.reason.matching.days import Days, days_of, until
from summitkit.reason.matching.parties import PartyKey, party_key, same_party
from summitkit.reason.verdict import NEAR, Points, Verdict
from summitkit.reason.words import Wording, likeness, opposed, texts_alike, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.claim import Claim
    from summitkit.reason.scene import Scene

__all__ = ["ClaimProfile", "compare", "countries_apart", "keys", "likeness_of", "periods_apart", "profile"]

# Fitted by logistic regression to pairs of claims in stories by seven hands and in real articles. Each ground was kept
# because it foretold the stories of a hand left out. A tenth stands for a logit, 0.6 for an even chance.
_START = 0.36
_POINTS = {
    "words": 0.56,
    "figure": 0.6,
    "money": 0.31,
    "more": -0.15,
    "lone": -0.26,
    "open": -0.33,
    "length": -0.08,
    "little": -0.13,
    "certainty": 0.1,
    "country": 0.1,
    "speaker": 0.11,
    "time": 0.22,
    "own": 0.35,
    "undated": -0.08,
    "days": -0.07,
    "articles": 0.6,
    "beaten": -0.16,
    "claims": -0.05,
}
_REPEATED = 0.85
_NEWS = datetime.timedelta(days=3)
_ONE_MATTER = 0.25
_MOST_COUNTRIES, _MOST_FIGURES, _MOST_DAYS = 2, 3, 400
_WEEK, _MANY, _THOUSAND = 7, 50, 1000
_NEAR, _NEAR_BOUND, _FAR = 0.92, 0.75, 0.5
_PREFIX = 8
_LITTLE = 1.5
_STEP = math.log(1.1)
_LARGEST = Decimal(10) ** 30
_WORD = re.compile(r"\w+")


@attrs.frozen(slots=True, kw_only=True, eq=False)
class ClaimProfile:
    """What a claim is compared by."""

    document_id: str
    published: datetime.date | None
    words: Wording
    length: int
    countries: frozenset[str]
    wide: frozenset[str]
    figures: tuple[Amount, ...]
    periods: tuple[Days, ...]
    polarity: Polarity
    certainty: Certainty
    speaker: PartyKey | None
    rivals: tuple[Wording, ...]
    text: str
    own: tuple[Days, ...] = ()


def profile(claim: Claim, scene: Scene) -> ClaimProfile:
    """Return what a claim is compared by."""
    words = wording(scene.spelt_out(claim.content))
    speaker = scene.speaker(claim)
    about = {
        country.code
        for entity in claim.about
        if not gazetteer.is_charity(str(entity)) and (country := scene.country(entity))
    }
    key = None if speaker is None or isinstance(speaker, str) else party_key(speaker, scene)
    published = scene.published(claim)
    periods = tuple(days for when in claim.dates if (days := until(days_of(when), when, published)))
    return ClaimProfile(
        document_id=claim.first.document_id,
        published=published,
        words=words,
        length=len(_WORD.findall(claim.content)),
        countries=words.countries | about,
        wide=words.countries | about | ({key.code} if key and key.code else set()),
        figures=claim.figures,
        periods=periods,
        own=tuple(_own(claim, periods, scene)),
        polarity=claim.polarity,
        certainty=claim.certainty,
        speaker=key,
        rivals=tuple(
            wording(scene.spelt_out(other.content))
            for other in scene.claims[claim.first.document_id]
            # What is denied can't be meant instead of what is claimed.
            if other is not claim and other.polarity is claim.polarity
        ),
        text=document.text if (document := scene.document(claim)) else "",
    )


def _own(claim: Claim, periods: tuple[Days, ...], scene: Scene) -> Iterator[Days]:
    """Go through the times of a claim, away from its report, that no other claim of the article is told for."""
    published = scene.published(claim)
    if published is None or not periods:
        return
    others = (other for other in scene.claims[claim.first.document_id] if other is not claim)
    beside = {days.last for other in others for when in other.dates if (days := until(days_of(when), when, published))}
    for days in periods:
        away = abs(days.last - published) > _NEWS if days.exact else days.last.year > published.year
        if away and days.last not in beside:
            yield days


def keys(one: ClaimProfile) -> Iterator[object]:
    """Give the words, the longest first, the figures, and the speaker and states with the week, as keys of blocks."""
    words = sorted(one.words.stems, key=lambda word: (-one.words.stems[word], -len(word), word))
    yield from words[:_PREFIX]
    for days in one.own:
        yield ("own", days.last)
    for figure in one.figures[:2]:
        yield ("figure", str(figure.value))
        for days in one.periods[:1]:
            yield ("period", days.first, days.last, figure.currency or figure.unit)
    if not one.published:
        return
    marks: list[object] = [("speaker", one.speaker.code or one.speaker.name)] if one.speaker else []
    marks += [mark for figure in one.figures[:2] for mark in _sizes(figure)]
    if one.countries:
        states = " ".join(sorted(one.countries))
        marks += [("states", states, figure.currency or figure.unit) for figure in one.figures[:2]]
    week = one.published.toordinal() // _WEEK
    for mark in marks:
        yield (mark, week)
        yield (mark, week + 1)


def _sizes(figure: Amount) -> Iterator[tuple[object, ...]]:
    """Give the steps of a tenth beside which a figure that is no small count stands, so that rounded ones meet."""
    size = min(abs(figure.low or figure.high or Decimal(0)), _LARGEST)
    if size >= _MANY or (size and figure.is_money):
        step = math.floor(math.log(size) / _STEP)
        yield (figure.currency or figure.unit, step)
        yield (figure.currency or figure.unit, step + 1)


def compare(one: ClaimProfile, other: ClaimProfile) -> Verdict | None:
    """Say whether two claims claim the same."""
    alike = likeness(one.words, other.words)
    figures = _Figures.of(one.figures, other.figures)
    if not alike and not figures.agreeing and not _share_own(one, other):
        return None
    apart = opposed(one.words, other.words) or _apart(one, other) or figures.apart
    if apart:
        return Points(_POINTS["words"] * alike, [f"words {alike:.0%} alike"]).different(apart)
    if one.document_id == other.document_id:
        return Points(alike, [f"words {alike:.0%} alike"]).verdict() if alike >= _REPEATED else None
    points = Points(_START)
    for grounds in (_told(one, other, figures, alike), _around(one, other), _articles(one, other, alike)):
        for ground, amount, reason in grounds:
            points.add(_POINTS[ground] * amount, reason)
        if points.score + _POINTS["articles"] < NEAR:
            return None
    return points.verdict()


def _share_own(one: ClaimProfile, other: ClaimProfile) -> bool:
    """Say whether both claims are told for a time of no other claim of their articles, which are of one matter."""
    shared = any(left.last == right.last for left in one.own for right in other.own)
    return shared and texts_alike(one.text, other.text) >= _ONE_MATTER


def likeness_of(one: ClaimProfile, other: ClaimProfile) -> float:
    """Return how far two claims are one, from 0 to 1, for the mean of whole groups."""
    verdict = compare(one, other)
    return verdict.score if verdict and verdict.judgement is not Judgement.DIFFERENT else 0.0


def _told(one: ClaimProfile, other: ClaimProfile, figures: _Figures, alike: float) -> Iterator[tuple[str, float, str]]:
    """Give the grounds that two claims' own words and figures are, how much of each there is, and its reason."""
    least = min(one.length, other.length)
    yield "length", math.log(1 + least), f"{least} words or more"
    if min(one.words.mass, other.words.mass) < _LITTLE:
        yield "little", 1, "little said"
    if not figures.agreeing:
        yield "words", alike, f"words {alike:.0%} alike"
    else:
        yield "figure", 1, "figures agree"
    if figures.money:
        yield "money", 1, "money"
    if figures.more:
        yield "more", figures.more, "a figure that only one gives"
    if figures.open:
        yield "open", 1, "figures of other units, or that can both be right"
    if bool(one.figures) != bool(other.figures):
        yield "lone", 1, "only one gives figures"
    if one.certainty is other.certainty:
        yield "certainty", 1, "equally certain"


def _around(one: ClaimProfile, other: ClaimProfile) -> Iterator[tuple[str, float, str]]:
    """Give the grounds for what two claims concern, who makes them and when."""
    shared = min(_MOST_COUNTRIES, len(one.countries & other.countries))
    if shared:
        yield "country", shared, "about one country" if shared == 1 else "about the same countries"
    if one.speaker and other.speaker and same_party(one.speaker, other.speaker):
        yield "speaker", 1, "same speaker or side"
    if _share_own(one, other):
        yield "own", 1, "a time that nothing else there is told for"
        return
    if bool(one.periods) != bool(other.periods):
        yield "undated", 1, "a time that only one names"
    elif any(left.first == right.first and left.last == right.last for left in one.periods for right in other.periods):
        yield "time", 1, "for one time"
    days = _days_apart(one, other)
    if days:
        yield "days", math.log1p(min(days, _MOST_DAYS)), f"said {days} days apart"


def _articles(one: ClaimProfile, other: ClaimProfile, alike: float) -> Iterator[tuple[str, float, str]]:
    """Give the grounds that the two articles are."""
    said = 2 + len(one.rivals) + len(other.rivals)
    yield "claims", math.log2(said), f"of {said} claims"
    near = texts_alike(one.text, other.text)
    yield "articles", near, f"articles {near:.0%} alike"
    if any(likeness(words, other.words) > alike for words in one.rivals) or any(
        likeness(one.words, words) > alike for words in other.rivals
    ):
        yield "beaten", 1, "another claim is more alike"


def _days_apart(one: ClaimProfile, other: ClaimProfile) -> int:
    """Return the days between two claims' publications, none where one is unknown."""
    return abs((one.published - other.published).days) if one.published and other.published else 0


def _apart(one: ClaimProfile, other: ClaimProfile) -> str | None:
    if one.polarity is not other.polarity:
        return "one denies what the other claims"
    if countries_apart(one.countries, other.wide) and countries_apart(one.wide, other.countries):
        return "about other countries"
    return "about other times" if periods_apart(one.periods, other.periods) else None


def countries_apart(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether two sets of countries can't be meant by one statement: neither holds the other."""
    return bool(ones and others) and not (ones <= others or others <= ones)


def periods_apart(ones: tuple[Days, ...], others: tuple[Days, ...]) -> bool:
    """Say whether two statements that name days name none in common."""
    if not ones or not others:
        return False
    return not any(one.first <= other.last and other.first <= one.last for one in ones for other in others)


@attrs.frozen(slots=True)
class _Figures:
    """How the figures of two claims stand to each other.

    Attributes:
        agreeing: one figure is given by both, rounded or not.
        money: it is money.
        more: how many figures of one claim the other has not, three at most.
        open: both give figures, none of which agree or differ.
        apart: that they differ.
    """

    agreeing: bool = False
    money: bool = False
    more: int = 0
    open: bool = False
    apart: str | None = None

    @classmethod
    def of(cls, ones: tuple[Amount, ...], others: tuple[Amount, ...]) -> _Figures:
        """Compare each figure of one claim with each of the other."""
        if not ones or not others:
            return cls(more=min(_MOST_FIGURES, max(len(ones), len(others))))
        pairs = [(left, right) for left in ones for right in others]
        both = [pair for pair in pairs if _one_value(*pair) or (agree(*pair) and _near(*pair))]
        loose = [pair for pair in pairs if agree(*pair) and nearness(*pair) > _FAR]
        more = max(len(ones) - len({id(left) for left, _ in both}), len(others) - len({id(right) for _, right in both}))
        differ = not both and not loose and any(comparable(*pair) and not is_double(*pair) for pair in pairs)
        return cls(
            agreeing=bool(both),
            money=any(left.is_money for left, _ in both),
            more=min(_MOST_FIGURES, more),
            open=not both and not differ,
            apart="figures differ" if differ else None,
        )


def _one_value(one: Amount, other: Amount) -> bool:
    """Say whether two amounts are one figure; a count of many may be told in other words: 25,000 jobs and people."""
    if one.value is None or one.value != other.value:
        return False
    return comparable(one, other) or (one.value >= _THOUSAND and not one.is_money and not other.is_money)


def _near(one: Amount, other: Amount) -> bool:
    """Say whether two figures are as good as one: "more than 300" and 326, but not "more than 4,600" and 5,057."""
    bound = (one.high is None or other.high is None) and within_last_digit(one, other)
    return nearness(one, other) > (_NEAR_BOUND if bound else _NEAR)
