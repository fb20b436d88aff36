"""How far a summit has come on the day of publication: by words that say so, by its dates, by tense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.summit import SummitKind, SummitStatus
from summitkit.model.when import DatePrecision
from summitkit.parse.summits.clauses import is_ahead_of
from summitkit.parse.summits.dating import exact
from summitkit.parse.wording import words

if TYPE_CHECKING:
    import datetime

    from summitkit.model.span import Span
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.dating import Dating
    from summitkit.parse.summits.event import Event, Mention

__all__ = ["standing_of"]


_Standing = tuple["SummitStatus | None", "Span | None"]
_Told = list[tuple[SummitStatus, "int | None"]]


def standing_of(scene: Scene, event: Event, dating: Dating | None) -> _Standing:
    """Return where the summit stands on the day of publication: by words that say so, by its dates, by tense."""
    told: _Told = [(m.setting.status, m.setting.status_word) for m in event.mentions if m.setting.status is not None]
    for status, word in told:
        if status in {SummitStatus.POSTPONED, SummitStatus.CANCELLED} and word is not None:
            return status, scene.span(word, word + 1)
    by_date = _by_date(scene.reading.published, dating)
    found = _on_its_day(scene, event, dating) if by_date is SummitStatus.ONGOING and dating is not None else None
    found = found or _by_words(scene, told, by_date, dating) or _this_week(scene, event)
    if found is not None:
        return found
    if by_date is not None and dating is not None:
        return by_date, scene.span(dating.first, dating.last)
    tenses = [_by_tense(scene, mention) for mention in event.mentions]
    last = SummitStatus.ONGOING if event.present else _by_verb(scene, event.mentions[0])
    return next((status for status in tenses if status is not None), last), None


def _on_its_day(scene: Scene, event: Event, dating: Dating) -> _Standing | None:
    """Return how far a summit of the day of publication has come: over, to come, or None where nothing tells."""
    told = scene.span(dating.first, dating.last)
    one = dating.start == dating.end
    if one and (_talked(scene, event) or _is_after(scene, event) or _is_told_as_past(scene, event)):
        return SummitStatus.CONCLUDED, told
    if dating.start is None or dating.start.earliest != scene.reading.published:
        return None
    first = event.mentions[0]
    two = one and _of_two(scene, event)
    if two or _has_gathered(scene, first):
        over = SummitStatus.CONCLUDED if two else SummitStatus.ONGOING
        return (SummitStatus.UPCOMING if two and _is_to_come(scene, first) else over), told
    if _on_the_way(scene, first) or is_ahead_of(scene, first.candidate.phrase):
        return SummitStatus.UPCOMING, told
    begun = any(mention.setting.status is SummitStatus.ONGOING for mention in event.mentions)
    for mention in () if begun else event.mentions:
        word = mention.setting.status_word
        if mention.setting.dating is not None and mention.setting.status is SummitStatus.UPCOMING and word is not None:
            return SummitStatus.UPCOMING, scene.span(word, word + 1)
    return None


def _is_told_as_past(scene: Scene, event: Event) -> bool:
    """Say whether a text looks back on a meeting: "took part in the summit", "the summit lasted three hours"."""
    for mention in event.mentions:
        phrase = mention.candidate.phrase
        before = scene.lower[max(scene.sentence(phrase.head).first, phrase.first - _NEAR_VERB) : phrase.first]
        if scene.word(phrase.last) == "lasted" or _TOOK_PART.intersection(before):
            return True
    return False


_TOOK_PART = words("took co-chaired chaired")


def _has_gathered(scene: Scene, mention: Mention) -> bool:
    """Say whether people have come together for a meeting of the day: "gathered in Lima on Friday for a meeting"."""
    start = mention.candidate.phrase.first
    clause = scene.lower[max(scene.sentence(mention.candidate.phrase.head).first, start - _CLAUSE) : start]
    return "for" in clause[-2:] and bool({"gathered", "converged", "assembled", "convened"}.intersection(clause))


def _of_two(scene: Scene, event: Event) -> bool:
    """Say whether a meeting is one of two people or two states, which none of its mentions has going on."""
    candidate = event.mentions[0].candidate
    on = any(mention.setting.status is SummitStatus.ONGOING for mention in event.mentions)
    on = on or "holding" in scene.lower[max(0, candidate.phrase.first - 3) : candidate.phrase.first]
    two = len(event.countries) == len(("one", "other")) and not event.bodies
    return not on and (candidate.rule == "summits.talks-with-leader" or two)


def _is_to_come(scene: Scene, mention: Mention) -> bool:
    """Say whether the clause that first names a meeting tells of it as to come."""
    start = mention.candidate.phrase.first
    clause = scene.lower[max(scene.sentence(mention.candidate.phrase.head).first, start - _CLAUSE) : start]
    meets = {"meet", "meets", "hold", "holds"}.intersection(clause)
    comes = _on_the_way(scene, mention) or is_ahead_of(scene, mention.candidate.phrase)
    return comes or bool(meets or _FUTURE.intersection(clause))


def _by_words(scene: Scene, told: _Told, by_date: SummitStatus | None, dating: Dating | None) -> _Standing | None:
    """Return the status that the words around the names give, unless the dates say that the summit is to come."""
    if _ends_later(scene.reading.published, dating):
        told = [(status, word) for status, word in told if status is not SummitStatus.CONCLUDED]
    over = next(((status, word) for status, word in told if status is SummitStatus.CONCLUDED), None)
    if not told or by_date is SummitStatus.UPCOMING or (by_date is not None and over is None):
        return None
    status, word = over or told[0]
    return None if word is None else (status, scene.span(word, word + 1))


def _this_week(scene: Scene, event: Event) -> _Standing | None:
    """Return that a summit is on which people are at "this week", where nothing more is told."""
    published = scene.reading.published
    if any(mention.setting.status is SummitStatus.UPCOMING for mention in event.mentions):
        return None
    for mention in event.mentions:
        dating, start = mention.setting.dating, mention.candidate.phrase.first
        when = dating.start if dating is not None else None
        if dating is None or when is None or when.precision is not DatePrecision.WEEK or published is None:
            continue
        inside = when.earliest is not None and when.latest is not None and when.earliest <= published <= when.latest
        clause = scene.lower[max(scene.sentence(start).first, start - _CLAUSE) : start]
        if inside and _BEING.intersection(clause) and not _FUTURE.intersection(clause):
            return SummitStatus.ONGOING, scene.span(dating.first, dating.last)
    return None


_CLAUSE = 14
_BEING = words("is are am meeting gathering gathered attending hosting")


def _ends_later(published: datetime.date | None, dating: Dating | None) -> bool:
    """Say whether the last day is still to come, so that no words can mean that the summit is over."""
    end = dating.end if dating is not None else None
    return (
        published is not None and end is not None and exact(end) and end.latest is not None and end.latest > published
    )


def _talked(scene: Scene, event: Event) -> bool:
    """Say whether talks of two are told as held: "held talks with", "after a meeting with"."""
    candidate = event.mentions[0].candidate
    start = candidate.phrase.first
    before = scene.lower[max(scene.sentence(candidate.phrase.head).first, start - 4) : start]
    several = (candidate.phrase.days or 1) > 1
    if candidate.rule == "summits.talks-with-leader":
        return bool(_TALKED.intersection(before))
    return "held" in before and not several and not event.bodies


_TALKED = words("held had after following met emerged")


def _is_after(scene: Scene, event: Event) -> bool:
    """Say whether the sentence that first names a summit tells what came after it: "signed after the summit"."""
    candidate = event.mentions[0].candidate
    start = candidate.phrase.first
    return "after" in scene.lower[max(scene.sentence(candidate.phrase.head).first, start - 3) : start]


def _on_the_way(scene: Scene, mention: Mention) -> bool:
    """Say whether people are on their way to a summit: "landed in Quito for talks"."""
    start = mention.candidate.phrase.first
    first = scene.sentence(mention.candidate.phrase.head).first
    near = scene.lower[max(first, start - 6) : start]
    return bool({"to", "for"}.intersection(near)) and bool(_ON_THE_WAY.intersection(scene.lower[first:start]))


def _by_verb(scene: Scene, mention: Mention) -> SummitStatus:
    """Return the status by the verbs of the sentence that first names a summit, for want of anything better."""
    sentence = scene.reading.layout.sentences[mention.candidate.sentence]
    start = mention.candidate.phrase.first
    for word in range(sentence.first, sentence.last):
        lower = scene.lower[word]
        if (lower in {"was", "were", "had", "did", "met"} or lower.endswith("ed")) and not _quoted(scene, word, start):
            return SummitStatus.CONCLUDED
    return SummitStatus.UPCOMING


def _by_date(published: datetime.date | None, dating: Dating | None) -> SummitStatus | None:
    """Return how far a summit has come by its dates alone, None where they leave it open."""
    if published is None or dating is None:
        return None
    first = dating.start.earliest if dating.start else None
    last = (dating.end or dating.start).latest if dating.end or dating.start else None  # type: ignore[union-attr]
    if first is not None and first > published:
        return SummitStatus.UPCOMING
    if _is_on(dating, first, last, published):
        return SummitStatus.ONGOING
    ended = dating.start is None and last == published  # "ended here Friday"
    return SummitStatus.CONCLUDED if last is not None and (last < published or ended) else None


def _is_on(dating: Dating, first: datetime.date | None, last: datetime.date | None, published: datetime.date) -> bool:
    """Say whether the day of publication lies within a summit, or a day after it opened with no end told."""
    if dating.start is None:
        return last is not None and 0 < (last - published).days <= _LONGEST  # "runs until Sunday"
    if not exact(dating.start) or first is None or last is None:
        return False
    if dating.end is None and (published - first).days == 1:
        return True  # "opened on Thursday", told on Friday
    return last >= published and (dating.end is None or exact(dating.end))


_LONGEST = 14
_FUTURE = words("will would scheduled due slated upcoming planned next expected plans forthcoming")


_AT = frozenset(["at", "during", "sidelines", "from", "margins", "sideline"])


def _by_tense(scene: Scene, mention: Mention) -> SummitStatus | None:
    """Return the status that the words before a mention give where no date does."""
    candidate = mention.candidate
    sentence = scene.reading.layout.sentences[candidate.sentence]
    start = candidate.phrase.first
    before = scene.lower[max(sentence.first, start - 4) : start]
    lapse = scene.word(start - 2) == "before" and scene.word(start - 3) in _LAPSES  # "days before the summit"
    lapse = lapse or (
        scene.word(start - 1) == "hold" and bool(_FUTURE.intersection(scene.lower[sentence.first : start]))
    )
    if lapse or _on_the_way(scene, mention) or _is_to_hold(scene, sentence.first, start):
        return SummitStatus.UPCOMING
    if candidate.phrase.determiner in {"a", "an"} and _HOPED.intersection(scene.lower[max(0, start - 8) : start]):
        return SummitStatus.UPCOMING
    if _BEHIND.intersection(before) or _PAST.intersection(before):
        return SummitStatus.CONCLUDED
    clause = range(max(sentence.first, start - 12), min(sentence.last, candidate.phrase.last + 12))
    awaited = candidate.phrase.determiner in {"a", "an"} and "expected" in scene.lower[sentence.first : start]
    told = any(scene.lower[word] in _FUTURE and not _quoted(scene, word, start) for word in clause)
    if awaited or (told and not mention.setting.present):
        return SummitStatus.UPCOMING
    if _AT.intersection(before):
        over = candidate.kind is SummitKind.MINISTERIAL or candidate.rule == "summits.talks-with-leader"
        return SummitStatus.CONCLUDED if over else SummitStatus.ONGOING
    return None


def _is_to_hold(scene: Scene, first: int, start: int) -> bool:
    """Say whether somebody "is to hold" or "are to have" what begins at a word."""
    if "to" in scene.lower[max(first, start - 4) : start - 1] and scene.word(start - 2) in _HOLDS:
        return True  # "agreed to hold a summit"
    for word in range(max(first, start - _NEAR_VERB), start - 2):
        if scene.lower[word] in {"is", "are"} and scene.lower[word + 1] == "to" and scene.lower[word + 2] in _HOLDS:
            return True
    return False


_LAPSES = words("hours day days week weeks")
_NEAR_VERB = 6
_HOLDS = words("hold host have chair attend join open")
_ON_THE_WAY = words("landed lands heads headed arrived arrives left leaves departed flew flies")
_HOPED = words("ready propose proposed proposes proposing call called hope hopes hoped want wants wanted offer offered")
_BEHIND = frozenset(["after", "leaving", "following"])
_PAST = words("attended held hosted chaired concluded ended since followed")


def _quoted(scene: Scene, word: int, other: int) -> bool:
    """Say whether a word stands in a quotation that another word isn't in."""
    words, layout = scene.reading.layout.words, scene.reading.layout
    return layout.in_quotation(words.starts[word]) and not layout.in_quotation(words.starts[other])
