"""Which claims of several documents claim the same, whoever makes them: by words, figures, days and polarity."""

from __future__ import annotations

import datetime
import math
import re
from typing import TYPE_CHECKING

import attrs

from summitkit.model.amount import Amount
from summitkit.model.certainty import Certainty, Polarity
from summitkit.reason.figures import agree, comparable, is_double, nearness, within_last_digit
from summitkit.reason.matching.days import Days, days_of, gap, until
from summitkit.reason.matching.parties import PartyKey, party_key, same_party
from summitkit.reason.verdict import NEAR, Points, Verdict
from summitkit.reason.vocabulary import listed
from summitkit.reason.words import Wording, likeness, names_shared, only_names, opposed, stem, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.claim import Claim
    from summitkit.reason.scene import Scene

__all__ = ["ClaimProfile", "compare", "countries_apart", "keys", "periods_apart", "profile"]

# Points were fitted by logistic regression to pairs of claims in stories; a tenth stands for a logit, 0.6 for an even
# chance. The words' own points are set higher than fitted: large dossiers hold more that is nearly alike.
_START, _WORDS, _FIGURE, _LONE_FIGURE, _OTHER_UNITS, _LOOSE = 0.26, 0.3, 0.22, -0.15, -0.17, -0.2
_ONLY_NAMES, _URGING = -0.1, -0.15
_URGES = re.compile(
    r"\W*(?:that )?(?:to\b|(?:\w+ ){0,2}(?:urg|call(?:s|ed) (?:on|for)|ask|demand|appeal|want|need|must|should))"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|would|can|could|may|might|should|to|plans?|expect\w*|due|soon|next|later|by|until|forecast\w*)\b|[’']ll\b"
)
_HAPPENED = re.compile(
    r"\b(?:was|were|had|has|have|did|[a-z]{2,}ed|went|came|took|got|gave|found|built|bought|sold|shot|hit|ran|flew|met|"
    r"began|fell|rose|grew|broke|paid|kept|led|left|won|lost|sent|set|cut|put|struck|sank|drove|brought)\b"
)
_SPEAKER, _OTHER_SPEAKER, _PERIOD = 0.05, -0.06, 0.08
_DAY, _WEEK, _MONTH = 0.09, 0.1, 0.08
_BEST, _BEATEN = 0.14, -0.05
_VERY_ALIKE, _ALIKE, _LEAST = 0.8, 0.5, 0.25
_ONE_DAY, _SOON, _LATER = 1, 7, 30
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
_MANY, _FEW, _AT_ONCE = 50, 4, 3
_COUNTRY = 0.4
_NEAR, _NEAR_BOUND, _FAR = 0.92, 0.75, 0.5
_NOT_COMPARABLE = "figures of other units or of other sides"
_PREFIX = 8
_NAMES = 2
_LITTLE, _PER_RIVAL = 1.5, 0.05


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
    rivals: tuple[tuple[Wording, tuple[Amount, ...]], ...]
    text: str
    urges: bool = False
    past: bool = False


def profile(claim: Claim, scene: Scene) -> ClaimProfile:
    """Return what a claim is compared by."""
    words = wording(scene.spelt_out(claim.content))
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
        rivals=tuple(
            (wording(scene.spelt_out(other.content)), other.figures)
            for other in scene.claims[claim.first.document_id]
            # What is denied can't be meant instead of what is claimed.
            if other is not claim and other.polarity is claim.polarity
        ),
        text=document.text if (document := scene.document(claim)) else "",
        urges=bool(_URGES.match(claim.content)),
        past=claim.certainty is Certainty.CERTAIN and _is_past(claim.content),
    )


def _is_past(content: str) -> bool:
    return bool(_HAPPENED.search(content)) and not _AHEAD.search(content)


def keys(one: ClaimProfile) -> Iterator[object]:
    """Give the words, the longest first, the figures, and the speaker and states with the week, as keys of blocks."""
    words = sorted(one.words.stems, key=lambda word: (-one.words.stems[word], -len(word), word))
    yield from words[:_PREFIX]
    for figure in one.figures[:2]:
        yield ("figure", str(figure.value))
        for days in one.periods[:1]:
            yield ("period", days.first, days.last, figure.currency or figure.unit)
    if not one.published:
        return
    marks: list[object] = [("speaker", one.speaker.code or one.speaker.name)] if one.speaker else []
    if one.countries:
        states = " ".join(sorted(one.countries))
        marks += [("states", states, figure.currency or figure.unit) for figure in one.figures[:2]]
    week = one.published.toordinal() // _SOON
    for mark in marks:
        yield (mark, week)
        yield (mark, week + 1)


def compare(one: ClaimProfile, other: ClaimProfile) -> Verdict | None:
    """Say whether two claims claim the same."""
    alike = likeness(one.words, other.words, also=_COUNTRY * len(one.wide & other.wide))
    figured = _figured(one, other)
    if alike < _LEAST and not figured:
        return None
    points = Points()
    points.add(_START + _WORDS * alike, f"words {alike:.0%} alike")
    apart = opposed(one.words, other.words) or _apart(one, other) or _figures(one, other, points)
    if apart:
        points.score -= _START
        return points.different(apart)
    lone = bool(one.figures) != bool(other.figures)
    if lone and only_names(one.words, other.words):
        points.add(_ONLY_NAMES, "only names in common")
    if one.urges != other.urges:
        points.add(_URGING, "one asks for what the other tells")
    _sides(one, other, points)
    _times(one, other, points)
    if points.score + _BEST < NEAR:
        return None
    beaten = not _rivalry(one, other, points)
    # Claims worded apart can be one where the articles are of one matter, and both count something or neither does.
    counted = "figures agree" in points.reasons and bool(one.wide & other.wide)
    told = (
        alike >= _ALIKE or counted or _one_day(one, other) or (not lone and _one_matter(one, other, _NAMES - figured))
    )
    within = one.document_id == other.document_id
    # The more is said in two articles, the more alike are two claims that mean other things.
    told = told and (
        counted or figured or alike >= _LEAST + _PER_RIVAL * math.log2(1 + len(one.rivals) + len(other.rivals))
    )
    known = (
        figured or bool(one.wide & other.wide or one.topics & other.topics) or "same speaker or side" in points.reasons
    )
    if not known and min(one.words.mass, other.words.mass) < _LITTLE:
        return points.verdict(enough=False)
    sure = alike >= _VERY_ALIKE or (told and not beaten and not within)
    return points.verdict(enough=sure and _NOT_COMPARABLE not in points.reasons)


def _figured(one: ClaimProfile, other: ClaimProfile) -> bool:
    """Say whether two claims of one time give one telling figure; a small count tells where one matter is reported."""
    if not _of_one_time(one, other):
        return False
    if _one_telling_figure(one.figures, other.figures):
        return True
    soon = _days_apart(one, other) <= _AT_ONCE and _one_telling_figure(one.figures, other.figures, least=_FEW)
    return soon and _one_matter(one, other, _NAMES)


def _of_one_time(one: ClaimProfile, other: ClaimProfile) -> bool:
    """Say whether two claims were told within a week, or are for one period that both name."""
    if _days_apart(one, other) <= _SOON:
        return True
    return any(
        left == right or (gap(left, right) == 0 and max(_length(left), _length(right)) <= _LATER)
        for left in one.periods
        for right in other.periods
    )


def _length(days: Days) -> int:
    return (days.last - days.first).days


def _one_day(one: ClaimProfile, other: ClaimProfile) -> bool:
    """Say whether two claims tell of one day, which is not that on which they were told or next to it."""
    if not one.published or not other.published:
        return False
    days = {days.first for days in one.periods if days.exact and days.first == days.last}
    days &= {days.first for days in other.periods if days.exact and days.first == days.last}
    return any(abs((day - told).days) > _ONE_DAY for day in days for told in (one.published, other.published))


def _one_matter(one: ClaimProfile, other: ClaimProfile, names: int) -> bool:
    """Say whether two articles share a summit, a delegation or a deal, or so many names, those of states included."""
    if one.topics & other.topics or len(one.wide & other.wide) >= names:
        return True
    return names_shared(one.text, other.text) >= names


def _rivalry(one: ClaimProfile, other: ClaimProfile, points: Points) -> bool:
    """Weigh the other claims of both articles; say whether none of them is as much alike as these two."""
    alike = likeness(one.words, other.words)
    # Of claims that give one telling figure, only those that give it too can be meant instead.
    least = _FEW if _figured(one, other) else _MANY
    figured = _one_telling_figure(one.figures, other.figures, least)
    rivals = [
        likeness(words, claim.words)
        for rival, claim in ((one, other), (other, one))
        for words, figures in rival.rivals
        if not figured or _one_telling_figure(figures, claim.figures, least)
    ]
    if rivals and max(rivals) < alike:
        points.add(_BEST, "more alike than any other claims of the two articles")
    elif rivals and max(rivals) > alike:
        points.add(_BEATEN, "another claim is more alike")
    return not rivals or max(rivals) < alike


def _days_apart(one: ClaimProfile, other: ClaimProfile) -> int:
    """Return the days between two claims' publications, none where one is unknown."""
    return abs((one.published - other.published).days) if one.published and other.published else 0


def _one_telling_figure(ones: tuple[Amount, ...], others: tuple[Amount, ...], least: int = _MANY) -> bool:
    """Say whether two claims give one figure of one unit, rounded or not, that is money, a share or no small count."""
    return any(
        agree(left, right) and _near(left, right) and (left.is_money or (left.value or left.low or 0) >= least)
        for left in ones
        for right in others
        if comparable(left, right)
    )


def _near(one: Amount, other: Amount) -> bool:
    """Say whether two figures are as good as one: "more than 300" and 326, but not "more than 4,600" and 5,057."""
    bound = (one.high is None or other.high is None) and within_last_digit(one, other)
    return nearness(one, other) > (_NEAR_BOUND if bound else _NEAR)


def _sides(one: ClaimProfile, other: ClaimProfile, points: Points) -> None:
    """Add points for who speaks."""
    if one.speaker and other.speaker:
        if same_party(one.speaker, other.speaker):
            points.add(_SPEAKER, "same speaker or side")
        elif one.speaker.code is None or one.speaker.code != other.speaker.code:
            points.add(_OTHER_SPEAKER, "other speakers")


def _times(one: ClaimProfile, other: ClaimProfile, points: Points) -> None:
    """Add points for the periods that both name, and for days of publication near each other, or unknown."""
    if one.periods and other.periods:
        points.add(_PERIOD, "for one time")
    days = _days_apart(one, other)
    if not one.published or not other.published:
        points.add(_MONTH + _WEEK + _DAY, "days of publication not known")
    elif days <= _LATER:
        day, week = (_DAY if days <= _ONE_DAY else 0.0), (_WEEK if days <= _SOON else 0.0)
        points.add(_MONTH + week + day, "said within a day" if day else "said within a week" if week else "in a month")


def _apart(one: ClaimProfile, other: ClaimProfile) -> str | None:
    if one.polarity is not other.polarity:
        return "one denies what the other claims"
    if countries_apart(one.countries, other.wide) and countries_apart(one.wide, other.countries):
        return "about other countries"
    stages = [{_STAGES[word] for word in claim.words.stems if word in _STAGES} for claim in (one, other)]
    if stages[0] and stages[1] and not stages[0] & stages[1]:
        return f"one says {min(stages[0])}, the other {min(stages[1])}"
    if _after(one, other) or _after(other, one):
        return "one was told before the day of the other"
    return "about other times" if periods_apart(one.periods, other.periods) else None


def _after(one: ClaimProfile, other: ClaimProfile) -> bool:
    """Say whether a claim is of days that had not come when the other told of what had happened."""
    if not other.past or not other.published or not one.periods:
        return False
    return all(
        days.exact and days.first == days.last and (days.first - other.published).days > _ONE_DAY
        for days in one.periods
    )


def countries_apart(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether two sets of countries can't be meant by one statement: neither holds the other."""
    return bool(ones and others) and not (ones <= others or others <= ones)


def periods_apart(ones: tuple[Days, ...], others: tuple[Days, ...]) -> bool:
    """Say whether two statements that name days name none in common."""
    if not ones or not others:
        return False
    return not any(one.first <= other.last and other.first <= one.last for one in ones for other in others)


def _figures(one: ClaimProfile, other: ClaimProfile, points: Points) -> str | None:
    """Add points for figures that agree; return that they differ where none agrees."""
    if not one.figures or not other.figures:
        if one.figures or other.figures:
            points.add(_LONE_FIGURE, "a figure that only one gives")
        return None
    pairs = [(left, right) for left in one.figures for right in other.figures]
    agreeing = [_near(*pair) for pair in pairs if agree(*pair) and nearness(*pair) > _FAR]
    agreeing += [
        True for left, right in pairs if left.value is not None and left.value == right.value and not agree(left, right)
    ]
    if agreeing:
        if any(agreeing):
            points.add(_FIGURE, "figures agree")
        else:
            points.add(_LOOSE, "figures that can both be right")
        return None
    if any(comparable(*pair) and not is_double(*pair) for pair in pairs):
        return "figures differ"
    points.add(_OTHER_UNITS, _NOT_COMPARABLE)
    return None
