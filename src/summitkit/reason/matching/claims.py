"""Which claims of several documents claim the same, whoever makes them: by words, figures, days and polarity."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.model.amount import Amount
from summitkit.model.certainty import Polarity
from summitkit.reason.figures import agree, comparable, nearness
from summitkit.reason.matching.days import Days, days_of, until
from summitkit.reason.matching.parties import PartyKey, party_key, same_party
from summitkit.reason.verdict import Points, Verdict
from summitkit.reason.vocabulary import listed
from summitkit.reason.words import Wording, likeness, one_matter, opposed, stem, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.claim import Claim
    from summitkit.reason.scene import Scene

__all__ = ["ClaimProfile", "compare", "countries_apart", "keys", "periods_apart", "profile"]

_WORDS, _FIGURE, _COUNTRIES, _SPEAKER, _TIME = 0.75, 0.2, 0.08, 0.12, 0.05
_TELLING = 0.9
_ALIKE = 0.5
_SOON = 7
_LEAST, _FEWEST = 0.3, 0.0
_STAGES = {
    stem(word): stage
    for stage, words in (
        ("proposed", "propose proposes proposed seek seeks seeking"),
        ("negotiating", "negotiate negotiating negotiation talks discuss discussion"),
        ("agreed", "agree agreed agrees approve approved"),
        ("signed", "sign signed signs signing"),
        ("refused", "reject rejected refuse refused cancel cancelled"),
    )
    for word in listed(words)
}
_MATTER = 0.38
_MANY = 100
_COUNTRY, _BEST = 0.4, 0.15
_NEAR = 0.98
_NOT_COMPARABLE = "figures of other units"
_PREFIX = 5


@attrs.frozen(slots=True, kw_only=True, eq=False)
class ClaimProfile:
    """What a claim is compared by."""

    document_id: str
    published: datetime.date | None
    words: Wording
    countries: frozenset[str]
    wide: frozenset[str]
    figures: tuple[Amount, ...]
    periods: tuple[Days, ...]
    polarity: Polarity
    speaker: PartyKey | None
    topics: frozenset[str]
    rivals: tuple[Wording, ...]
    text: str


def profile(claim: Claim, scene: Scene) -> ClaimProfile:
    """Return what a claim is compared by."""
    words = wording(claim.content)
    speaker = scene.speaker(claim)
    about = {country.code for entity in claim.about if (country := scene.country(entity))}
    key = None if speaker is None or isinstance(speaker, str) else party_key(speaker, scene)
    published = scene.published(claim)
    return ClaimProfile(
        document_id=claim.first.document_id,
        published=published,
        words=words,
        countries=words.countries | about,
        wide=words.countries | about | ({key.code} if key and key.code else set()),
        figures=claim.figures,
        periods=tuple(days for when in claim.dates if (days := until(days_of(when), when, published))),
        polarity=claim.polarity,
        speaker=key,
        topics=scene.topics.get(claim.first.document_id, frozenset()),
        rivals=tuple(wording(other.content) for other in scene.claims[claim.first.document_id] if other is not claim),
        text=document.text if (document := scene.document(claim)) else "",
    )


def keys(one: ClaimProfile) -> Iterator[object]:
    """Give the words, the longest first, and the figures in whose blocks a claim is compared."""
    words = sorted(one.words.stems, key=lambda word: (-one.words.stems[word], -len(word), word))
    yield from words[:_PREFIX]
    for figure in one.figures[:2]:
        yield ("figure", str(figure.value))


def compare(one: ClaimProfile, other: ClaimProfile) -> Verdict | None:
    """Say whether two claims claim the same."""
    alike = likeness(one.words, other.words, also=_COUNTRY * len(one.wide & other.wide))
    worded = likeness(one.words, other.words)
    soon = _days_apart(one, other) <= _SOON
    # Articles of one matter that give one telling figure in one week give it for one thing, whatever their words.
    figured = soon and _one_telling_figure(one, other) and _one_matter(one, other)
    if alike < (_FEWEST if figured else _LEAST):
        return None
    points = Points()
    told = min(one.words.mass, other.words.mass)
    points.add(_WORDS * alike * (1.0 if told >= _TELLING else 0.7), f"words {alike:.0%} alike")
    apart = opposed(one.words, other.words) or _apart(one, other) or _figures(one, other, points)
    if apart:
        return points.different(apart)
    if figured:
        points.add(_MATTER, "one figure in articles of one matter")
    same_side = _sides(one, other, points, soon=soon)
    best = soon and worded >= _LEAST and _best(one, other, alike)
    if best:
        points.add(_BEST, "more alike than any other claims of the two articles")
    # One side giving one figure twice within a week hardly speaks of two things, however else the words differ.
    repeated = figured or (same_side and soon and "figures agree" in points.reasons)
    sure = repeated or "several figures agree" in points.reasons or alike >= _ALIKE or best
    return points.verdict(enough=sure and _NOT_COMPARABLE not in points.reasons)


def _one_matter(one: ClaimProfile, other: ClaimProfile) -> bool:
    """Say whether two articles share a summit, a delegation or a deal, or many of the names in them."""
    return bool(one.topics & other.topics) or one_matter(one.text, other.text)


def _best(one: ClaimProfile, other: ClaimProfile, alike: float) -> bool:
    """Say whether neither article has another claim that is as much like the other's."""
    return all(likeness(rival, other.words) < alike for rival in one.rivals) and all(
        likeness(one.words, rival) < alike for rival in other.rivals
    )


def _days_apart(one: ClaimProfile, other: ClaimProfile) -> int:
    """Return the days between two claims' publications, none where one is unknown."""
    return abs((one.published - other.published).days) if one.published and other.published else 0


def _one_telling_figure(one: ClaimProfile, other: ClaimProfile) -> bool:
    """Say whether two claims give one figure of one unit, rounded or not, that is no small count."""
    return any(
        agree(left, right) and nearness(left, right) > _NEAR and (left.is_money or (left.value or 0) >= _MANY)
        for left in one.figures
        for right in other.figures
    )


def _sides(one: ClaimProfile, other: ClaimProfile, points: Points, *, soon: bool) -> bool:
    """Add points for countries, speakers and days; say whether one side speaks in both."""
    if one.countries and one.countries == other.countries:
        points.add(_COUNTRIES, "about the same countries")
    same_side = bool(one.speaker and other.speaker and same_party(one.speaker, other.speaker))
    if same_side:
        points.add(_SPEAKER, "same speaker or side")
    if one.published and other.published:
        points.add(_TIME if soon else -_TIME, "said within a week" if soon else "said at other times")
    return same_side


def _apart(one: ClaimProfile, other: ClaimProfile) -> str | None:
    if one.polarity is not other.polarity:
        return "one denies what the other claims"
    if countries_apart(one.countries, other.wide) and countries_apart(one.wide, other.countries):
        return "about other countries"
    stages = [{_STAGES[word] for word in claim.words.stems if word in _STAGES} for claim in (one, other)]
    if stages[0] and stages[1] and not stages[0] & stages[1]:
        return f"one says {min(stages[0])}, the other {min(stages[1])}"
    return "about other times" if periods_apart(one.periods, other.periods) else None


def countries_apart(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether two sets of countries can't be meant by one statement: neither holds the other."""
    return bool(ones and others) and not (ones <= others or others <= ones)


def periods_apart(ones: tuple[Days, ...], others: tuple[Days, ...]) -> bool:
    """Say whether two statements that name days name none in common."""
    if not ones or not others:
        return False
    return not any(one.first <= other.last and other.first <= one.last for one in ones for other in others)


def _figures(one: ClaimProfile, other: ClaimProfile, points: Points) -> str | None:
    """Add points for figures that agree, the nearer the more; return that they differ where none agrees."""
    if not one.figures or not other.figures:
        return None
    pairs = [(left, right) for left in one.figures for right in other.figures]
    agreeing = [nearness(*pair) for pair in pairs if agree(*pair)]
    agreeing += [
        1.0 for left, right in pairs if left.value is not None and left.value == right.value and not agree(left, right)
    ]
    if agreeing:
        several = len(agreeing) > 1 and min(len(one.figures), len(other.figures)) > 1
        points.add(
            _FIGURE * max(agreeing) * (1.75 if several else 1), "several figures agree" if several else "figures agree"
        )
        return None
    if any(comparable(*pair) for pair in pairs):
        return "figures differ"
    points.add(0.0, _NOT_COMPARABLE)
    return None
