"""Through whom a record reached the text: the claim or the cited medium whose words a record was read from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.claim import Claim
from summitkit.model.document import Evidence
from summitkit.parse.attribution import OutletMention, find_outlets
from summitkit.parse.scene import Scene
from summitkit.parse.shared import chain_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.model.attribution import Attribution
    from summitkit.model.span import Span

__all__ = ["Sources", "sources_of"]


@attrs.frozen(slots=True, kw_only=True, eq=False)
class Sources:
    """The claims and the media cited of a text, by sentence.

    Attributes:
        scene: the text's scene.
        claims: for each sentence by number, the attributed claims whose content reaches into it, each with that piece.
        outlets: for each sentence by number, the media that it cites as reporting.
    """

    scene: Scene
    claims: dict[int, tuple[tuple[Evidence, Claim], ...]]
    outlets: dict[int, list[OutletMention]]

    def attribution(self, span: Span) -> tuple[Attribution, dict[str, list[Evidence]]]:
        """Return the chain for the words at `span`, with the evidence for its links.

        The narrowest claim whose content holds the words gives speaker and outlet; without one, a medium that the
        sentence cites as reporting gives the outlet.
        """
        publisher = self.scene.reading.document.source.publisher
        number = self.scene.reading.layout.sentence_at(span.start)
        sentence = self._number(number.first)
        places = ((piece.span, claim) for piece, claim in self.claims.get(sentence, ()))
        holding = [(len(place), claim) for place, claim in places if span in place]
        if holding:
            claim = min(holding, key=lambda pair: pair[0])[1]
            return _from_claim(claim, publisher)
        cited = next(iter(self.outlets.get(sentence, ())), None)
        if cited is None:
            return chain_of(publisher), {}
        evidence = {"outlet": [self.scene.reading.cite(cited.span, "records.outlet")]}
        return chain_of(publisher, cited.name), evidence

    def _number(self, word: int) -> int:
        return self.scene.sentence_of[word] if word < len(self.scene.sentence_of) else -1


def _from_claim(claim: Claim, publisher: str | None) -> tuple[Attribution, dict[str, list[Evidence]]]:
    outlet, speaker = claim.attribution.outlet, claim.attribution.speaker
    evidence = {name: list(claim.evidence[name]) for name in ("outlet", "speaker") if name in claim.evidence}
    if speaker == outlet:
        speaker = None  # a medium that reports is no speaker besides
        evidence.pop("speaker", None)
    return chain_of(publisher, outlet, speaker), evidence


def _intends(claim: Claim) -> bool:
    """Say whether a claim's cue tells what its speaker means to do, "agreed" or "plans", and reports nothing."""
    return any(_INTENTS.intersection(piece.quote.lower().split()) for piece in claim.evidence.get("cue", ()))


_INTENTS = words(
    """
    agree agrees agreed agreeing plan plans planned planning pledge pledges pledged pledging discuss discusses
    discussed discussing hope hopes hoped want wants wanted seek seeks sought offer offers offered propose proposes
    proposed intend intends intended aim aims aimed vow vows vowed promise promises promised commit commits committed
    decide decides decided undertake undertook refuse refuses refused reject rejects rejected threaten threatens
    threatened demand demands demanded negotiate negotiated consider considers considered ready willing approve
    approved endorse endorsed sign signed
    """
)


def sources_of(scene: Scene) -> Sources:
    """Return the sources of a scene; they are found when a stage first asks for them."""
    claims, outlets = scene.kept("sources", _by_sentence)
    return Sources(scene=scene, claims=claims, outlets=outlets)


def _by_sentence(scene: Scene) -> tuple[dict[int, tuple[tuple[Evidence, Claim], ...]], dict[int, list[OutletMention]]]:
    """Return attributed claims and media cited as reporting, by sentence; the cost grows with the text's length."""
    layout = scene.reading.layout
    claims: dict[int, tuple[tuple[Evidence, Claim], ...]] = {}
    for claim in scene.reading.claims:
        if (claim.attribution.speaker is None and claim.attribution.outlet is None) or _intends(claim):
            continue
        for piece in claim.evidence.get("content", ()):
            first, last = layout.word_range(piece.span)
            for number in range(scene.sentence_of[first], scene.sentence_of[last - 1] + 1) if last > first else ():
                claims[number] = (*claims.get(number, ()), (piece, claim))
    outlets: dict[int, list[OutletMention]] = {}
    for outlet in scene.reading.kept("outlets cited", find_outlets):
        first, last = layout.word_range(outlet.span)
        if outlet.way == "reported" and last > first:
            outlets.setdefault(scene.sentence_of[first], []).append(outlet)
    return claims, outlets
