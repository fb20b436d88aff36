"""Through whom a record reached the text: the claim or the cited medium whose words a record was read from."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from summitkit.model.claim import Claim
from summitkit.parse.attribution import OutletMention, find_outlets
from summitkit.parse.scene import Scene
from summitkit.parse.shared import chain_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.model.attribution import Attribution
    from summitkit.model.document import Evidence
    from summitkit.model.span import Span

__all__ = ["Sources", "sources_of"]


@attrs.frozen(slots=True, kw_only=True, eq=False)
class Sources:
    """The claims and the media cited of a text, by sentence.

    Attributes:
        scene: the text's scene.
        claims: the attributed claims whose content reaches into a sentence, by the sentences.
        claim_sentences: for each of these the sentence's number, ascending.
        outlets: for each sentence by number, the media that it cites as reporting.
    """

    scene: Scene
    claims: Sequence[Claim]
    claim_sentences: Sequence[int]
    outlets: dict[int, list[OutletMention]]

    def attribution(self, span: Span) -> tuple[Attribution, dict[str, list[Evidence]]]:
        """Return the chain for the words at `span`, with the evidence for its links.

        The narrowest claim whose content holds the words gives speaker and outlet; without one, a medium that the
        sentence cites as reporting gives the outlet.
        """
        publisher = self.scene.reading.document.source.publisher
        number = self.scene.reading.layout.sentence_at(span.start)
        sentence = self._number(number.first)
        low, high = bisect_left(self.claim_sentences, sentence), bisect_right(self.claim_sentences, sentence)
        places = ((piece.span, claim) for claim in self.claims[low:high] for piece in claim.evidence["content"])
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
        return self.scene.sentence_of[word] if word < len(self.scene.forms) else -1


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
    claims, sentences, outlets = scene.kept("sources", _by_sentence)
    return Sources(scene=scene, claims=claims, claim_sentences=sentences, outlets=outlets)


def _by_sentence(scene: Scene) -> tuple[Sequence[Claim], Sequence[int], dict[int, list[OutletMention]]]:
    """Return attributed claims and media cited as reporting, by sentence; the cost grows with the text's length."""
    layout = scene.reading.layout
    reached: list[tuple[int, int]] = []
    for at, claim in enumerate(scene.reading.claims):
        if (claim.attribution.speaker is None and claim.attribution.outlet is None) or _intends(claim):
            continue
        for piece in claim.evidence.get("content", ()):
            first, last = layout.word_range(piece.span)
            if last > first:
                reached += [(number, at) for number in range(scene.sentence_of[first], scene.sentence_of[last - 1] + 1)]
    reached.sort()
    claims = tuple([scene.reading.claims[at] for _, at in reached])
    outlets: dict[int, list[OutletMention]] = {}
    for outlet in scene.reading.kept("outlets cited", find_outlets):
        first, last = layout.word_range(outlet.span)
        if outlet.way == "reported" and last > first:
            outlets.setdefault(scene.sentence_of[first], []).append(outlet)
    return claims, array("i", [number for number, _ in reached]), outlets
