"""The record of a summit from the mentions that mean it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Organization
from summitkit.model.evidence_map import EvidenceByField
from summitkit.model.summit import Summit, SummitKind
from summitkit.parse.offices import MINISTER, level
from summitkit.parse.summits.rules import CONFIDENCE
from summitkit.parse.summits.sides import members_of
from summitkit.parse.summits.standing import standing_of
from summitkit.parse.summits.talkers import level_of_holders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.document import Evidence
    from summitkit.parse.scene import Scene
    from summitkit.parse.sources import Sources
    from summitkit.parse.summits.dating import Dating
    from summitkit.parse.summits.event import Event
    from summitkit.parse.summits.phrases import Phrase
    from summitkit.parse.summits.recognition import Candidate
    from summitkit.parse.summits.rosters import Member
    from summitkit.parse.summits.siting import Settled
    from summitkit.parse.summits.venues import Venue

__all__ = ["build"]


def build(scene: Scene, event: Event, settled: Settled, sources: Sources) -> Summit:
    """Return the record of an event whose place and time are settled."""
    phrase = max(event.mentions, key=lambda mention: _fullness(scene, mention.candidate)).candidate.phrase
    rule = next(
        (mention.candidate.rule for mention in event.mentions if mention.candidate.rule),
        _UNNAMED[event.series is not None],
    )
    dating, venue = settled.dating, settled.venue
    members = members_of(scene, event)
    status, status_span = standing_of(scene, event, dating)
    evidence = _evidence(scene, event, rule, venue, dating)
    evidence["name"] = [_cited(scene, phrase.first, phrase.last, rule)]
    evidence["parties"] = [
        _cited(scene, first, last, rule) for _, first, last in (*members, *_acronyms(scene, members))
    ]
    if status_span is not None:
        evidence["status"] = [scene.reading.cite(status_span, rule)]
    head = event.mentions[0].candidate.phrase.head
    attribution, chain = sources.attribution(scene.span(head, head + 1))
    return Summit(
        name=scene.text(phrase.first, phrase.last),
        ordinal=event.ordinal,
        body=_body(scene, event),
        kind=event.kind or _kind_by_people(scene, event) or _kind(event),
        parties=tuple(party for party, _, _ in members),
        city=venue.city if venue else None,
        country=venue.country if venue else None,
        start=dating.start if dating else None,
        end=dating.end if dating else None,
        status=status,
        evidence=EvidenceByField({**evidence, **chain}),
        attribution=attribution,
        rule=rule,
        confidence=CONFIDENCE[rule],
    )


_UNNAMED = ("summits.part", "summits.edition")


def _evidence(
    scene: Scene, event: Event, rule: str, venue: Venue | None, dating: Dating | None
) -> dict[str, list[Evidence]]:
    """Return the words that mention a summit and tell where and when it is held."""
    candidates = [mention.candidate for mention in event.mentions]
    evidence = {"mentions": [_cited(scene, c.phrase.first, c.phrase.last, c.rule or rule) for c in candidates]}
    if venue is not None:
        evidence["city"] = [_cited(scene, venue.first, venue.last, rule)]
    if dating is not None:
        evidence["start" if dating.start else "end"] = [_cited(scene, dating.first, dating.last, rule)]
        if dating.start and dating.end:
            evidence["end"] = evidence["start"]
    return evidence


def _acronyms(scene: Scene, members: tuple[Member, ...]) -> Iterator[Member]:
    """Yield the mentions by which a text gives the acronyms of the bodies that meet, as evidence of their names."""
    shown = scene.kept("bodies by acronym", _shown)
    for party, _, _ in members:
        if isinstance(party, Organization) and party in shown:
            yield party, *shown[party]


def _shown(scene: Scene) -> dict[Organization, tuple[int, int]]:
    """Return the words by which a text first gives the acronym of each body."""
    shown: dict[Organization, tuple[int, int]] = {}
    for side in scene.inner.of(Organization):
        body = side.entity
        if isinstance(body, Organization) and body.abbreviation == scene.text(side.first, side.last):
            shown.setdefault(body, (side.first, side.last))
    return shown


def _cited(scene: Scene, first: int, last: int, rule: str) -> Evidence:
    return scene.reading.cite(scene.span(first, last), rule)


def _fullness(scene: Scene, candidate: Candidate) -> tuple[int, int, int]:
    """Return how full a name is: what identifies the summit first, then capitals, then the earlier place."""
    phrase = candidate.phrase
    tells = 2 * bool(candidate.bodies or candidate.label) + bool(phrase.ordinal) + 2 * bool(candidate.countries)
    tells += bool(phrase.year or phrase.town)
    return (tells + (scene.forms[phrase.head][:1].isupper()), min(phrase.last - phrase.first, 12), -phrase.first)


def _body(scene: Scene, event: Event) -> str | None:
    """Return the organisation or series that holds a summit, that of its other editions where it names none."""
    return _own_body(scene, event) or (_own_body(scene, event.series) if event.series is not None else None)


def _own_body(scene: Scene, event: Event) -> str | None:
    for mention in event.mentions:
        for body in mention.candidate.bodies:
            return body.abbreviation or body.name
    for mention in event.mentions:
        phrase = mention.candidate.phrase
        opens = phrase.head == scene.sentence(phrase.head).first  # "Talks between …" has no name
        if mention.candidate.label and scene.forms[phrase.head][:1].isupper() and not opens:
            first = next(
                (i for i in range(phrase.first, phrase.head + 1) if scene.lower[i][:4] in mention.candidate.label),
                phrase.head,
            )
            forum = _forum_of(phrase)
            if forum is not None:
                return scene.text(forum.start, forum.stop)
            return scene.text(first, phrase.last if "of" in phrase.right else phrase.head + 1)
    return None


def _forum_of(phrase: Phrase) -> range | None:
    """Return the words of the forum whose summit is named: "Forum on Water" of "Lima Summit of the Forum on Water"."""
    if phrase.right[:1] != ("of",):
        return None
    first = phrase.head + 2 + (phrase.right[1:2] == ("the",))
    after = phrase.right[first - phrase.head - 1 :]
    last = first + (after.index("(") if "(" in after else len(after))
    return range(first, last) if after[:1] in _FORUMS else None


_FORUMS = frozenset([("forum",), ("conference",), ("dialogue",), ("council",), ("group",), ("community",)])


_NEAR = 4


def _kind_by_people(scene: Scene, event: Event) -> SummitKind | None:
    """Return who talks; ministerial for a body's meeting at which ministers speak and no leader does."""
    first = event.mentions[0].candidate
    if first.rule == "summits.talks-with-leader":
        leaders = level_of_holders(scene, first.phrase) != MINISTER
        return SummitKind.LEADERS if leaders else SummitKind.MINISTERIAL
    near = scene.lower[first.phrase.head : first.phrase.last + _NEAR]
    fellows = "counterparts" in near  # "attended a meeting of the council with his counterparts"
    if first.rule != "summits.body-meeting" or not (event.heads & {"dialogue", "forum"} or fellows):
        return None
    sentences = [scene.reading.layout.sentences[mention.candidate.sentence] for mention in event.mentions]
    levels = [
        level(scene.reading.lexicon, side.entity)
        for sentence in sentences
        for side in scene.sides_in(sentence.first, sentence.last)
    ]
    return SummitKind.MINISTERIAL if max(levels, default=0) == MINISTER else None


def _kind(event: Event) -> SummitKind:
    """Return who meets where no mention tells: officials at rounds of talks, leaders elsewhere."""
    return SummitKind.MINISTERIAL if event.heads <= {"talks", "round", "negotiations"} else SummitKind.LEADERS
