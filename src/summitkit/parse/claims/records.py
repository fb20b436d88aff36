"""From frames to claims: who the speaker is, through which outlet, how sure, with which figures and dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Organization, OrganizationKind, Person
from summitkit.model.attribution import Attribution
from summitkit.model.claim import Claim, ClaimForm
from summitkit.model.span import Span
from summitkit.parse.attribution import OutletMention, find_outlets, outlet_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.model.actor import Entity
    from summitkit.model.document import Evidence
    from summitkit.parse.claims.frames import Frame
    from summitkit.parse.reading import Reading

__all__ = ["claims_of"]


def claims_of(reading: Reading, frames: Iterable[Frame]) -> tuple[Claim, ...]:
    """Return the claims that the frames stand for, in the order of the text, each once."""
    outlets = find_outlets(reading)
    claims = {claim.id: claim for claim in (_claim(reading, frame, outlets) for frame in frames)}
    return tuple(sorted(claims.values(), key=lambda claim: claim.evidence["content"][0].span))


def _claim(reading: Reading, frame: Frame, outlets: tuple[OutletMention, ...]) -> Claim:
    outlet = _outlet(reading, frame, outlets)
    speaker = _speaker(reading, frame, outlet)
    evidence: dict[str, Iterable[Evidence]] = {
        "content": [reading.cite(span, frame.rule) for span in frame.content],
        "speaker": [reading.cite(span, frame.rule) for span in frame.speaker],
        "cue": [reading.cite(span, frame.rule) for span in frame.cue],
    }
    if outlet is not None:
        evidence["outlet"] = [reading.cite(outlet.span, frame.rule)]
    figures = [mention for mention in reading.amounts if _inside(mention.span, frame.content)]
    dates = [mention for mention in reading.dates if mention.date is not None and _inside(mention.span, frame.content)]
    evidence["figures"] = [mention.evidence for mention in figures]
    evidence["dates"] = [mention.evidence for mention in dates]
    return Claim(
        content=" … ".join(span.of(reading.text) for span in frame.content),
        speaker=speaker,
        form=form_of(reading, frame.content),
        figures=tuple(dict.fromkeys(mention.amount for mention in figures)),
        dates=tuple(dict.fromkeys(mention.date for mention in dates if mention.date is not None)),
        about=_about(reading, frame, speaker),
        evidence=evidence,
        attribution=Attribution(
            publisher=reading.document.source.publisher,
            outlet=None if outlet is None else outlet.name,
            speaker=None if speaker is None else str(speaker),
        ),
        rule=frame.rule,
        confidence=frame.confidence,
    )


def _inside(span: Span, content: Iterable[Span]) -> bool:
    return any(span in piece for piece in content)


def form_of(reading: Reading, content: Iterable[Span]) -> ClaimForm:
    """Say whether all, some or nothing of a content stands in quotation marks."""
    quoted = letters = 0
    for piece in content:
        first, last = reading.layout.word_range(piece)
        for place in range(first, last):
            if reading.layout.words.forms[place][0].isalnum():
                letters += 1
                quoted += reading.layout.in_quotation(reading.layout.words.starts[place])
    if quoted == 0:
        return ClaimForm.INDIRECT
    return ClaimForm.DIRECT if quoted == letters else ClaimForm.MIXED


def _outlet(reading: Reading, frame: Frame, outlets: tuple[OutletMention, ...]) -> OutletMention | None:
    """Return the medium named in the sentence of the cue, outside of the content."""
    if not frame.cue:
        return None
    sentence = reading.layout.sentence_at(frame.cue[0].start)
    for outlet in outlets:
        if outlet.span in sentence.span and not _inside(outlet.span, frame.content):
            return outlet
    return None


def _speaker(reading: Reading, frame: Frame, outlet: OutletMention | None) -> Entity | None:
    if not frame.speaker:
        return None
    span = frame.speaker[0].cover(frame.speaker[-1])
    medium = outlet_at((outlet,), span) if outlet is not None else None
    entity = reading.cast.entity_at(span)
    if medium is not None and not isinstance(entity, Person):
        return Organization(medium.name, kind=OrganizationKind.MEDIA)
    return entity or Person(description=span.of(reading.text))


def _about(reading: Reading, frame: Frame, speaker: Entity | None) -> tuple[Entity, ...]:
    named = [reading.cast.entity(mention) for span in frame.content for mention in reading.cast.outermost_within(span)]
    return tuple(entity for entity in dict.fromkeys(named) if entity != speaker)
