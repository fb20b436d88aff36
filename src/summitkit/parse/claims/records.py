"""From drafts to claims: who the speaker is, through which outlet, how sure, with which figures and dates."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.model.claim import Claim, ClaimForm
from summitkit.model.span import Span
from summitkit.parse.claims.appositions import Appositions
from summitkit.parse.claims.drafts import pieces
from summitkit.parse.claims.factuality import judge_content
from summitkit.parse.claims.issuers import Issuers
from summitkit.parse.claims.leads import lead_speakers
from summitkit.parse.claims.outlets import Outlets
from summitkit.parse.claims.passing import CITED
from summitkit.parse.claims.speakers import addressee_of, speaker_of
from summitkit.parse.shared import chain_of, rounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summitkit.model.actor import Entity
    from summitkit.model.amount import Amount
    from summitkit.model.attribution import Attribution
    from summitkit.model.document import Evidence
    from summitkit.model.mention import AmountMention, DateMention
    from summitkit.model.when import DateRange, UncertainDate
    from summitkit.parse.attribution import OutletMention
    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.factuality import Factuality
    from summitkit.parse.claims.page import Page
    from summitkit.parse.media import Medium
    from summitkit.parse.reading import Reading

__all__ = ["Told", "place", "reported_claims", "stated_claim"]

STATED = "claims.asserted"
STATED_CONFIDENCE = 0.7
_NEAR = 8  # words between a cue and the day of the utterance


class Told:
    """The amounts and dates of a reading by their places."""

    def __init__(self, reading: Reading) -> None:
        """Take a reading whose amounts and dates have been found."""
        self._amounts, self._dates = reading.amounts, tuple(one for one in reading.dates if one.date is not None)
        self._amount_starts, self._amount_ends = _bounds(self._amounts)
        self._date_starts, self._date_ends = _bounds(self._dates)

    def amounts(self, spans: Sequence[Span]) -> list[AmountMention]:
        """Return the amounts that lie inside one of the spans."""
        return [self._amounts[number] for number in _inside(self._amount_starts, self._amount_ends, spans)]

    def dates(self, spans: Sequence[Span]) -> list[DateMention]:
        """Return the dates that lie inside one of the spans; those that nothing is known of are left out."""
        return [self._dates[number] for number in _inside(self._date_starts, self._date_ends, spans)]

    def begins_date(self, span: Span) -> bool:
        """Say whether one of the dates begins inside a span."""
        return bisect_left(self._date_starts, span.start) < bisect_left(self._date_starts, span.end)


def _bounds(mentions: Iterable[AmountMention] | Iterable[DateMention]) -> tuple[Sequence[int], Sequence[int]]:
    """Return where mentions begin, and where they end."""
    spans = [mention.span for mention in mentions]
    return array("q", [span.start for span in spans]), array("q", [span.end for span in spans])


def _inside(starts: Sequence[int], ends: Sequence[int], spans: Sequence[Span]) -> Iterator[int]:
    """Yield the numbers of those that lie inside one of the spans."""
    for span in spans:
        for number in range(bisect_left(starts, span.start), bisect_left(starts, span.end)):
            if ends[number] <= span.end:
                yield number


def reported_claims(
    reading: Reading, page: Page, drafts: Sequence[tuple[Draft, float]], media: Sequence[Medium], told: Told
) -> tuple[Claim, ...]:
    """Return the claims that drafts stand for, in the order of the text; `media` are those that it names."""
    plain = tuple(draft for draft, _ in drafts)
    teller = _Teller(reading, page, Outlets(reading, page, plain, media), told)
    teller.leads = lead_speakers(reading, page, plain)
    claims = [teller.claim(draft, chance) for draft, chance in drafts]
    # who passes words on comes before whom they cite for them
    return tuple(sorted(claims, key=lambda claim: (*place(claim), _is_cited(claim))))


def place(claim: Claim) -> tuple[int, int]:
    """Return where the first piece of a claim's content begins and ends."""
    span = claim.evidence["content"][0].span
    return span.start, span.end


def _is_cited(claim: Claim) -> bool:
    """Say whether a claim is what somebody else cites its speaker for."""
    return claim.rule == CITED or any(piece.quote in {"citing", "quoting"} for piece in claim.evidence.get("cue", ()))


def stated_claim(reading: Reading, told: Told, span: Span, judged: Factuality) -> Claim:
    """Return the claim that the document itself makes at `span`."""
    amounts, dates = told.amounts((span,)), told.dates((span,))
    cited = reading.cite(span, STATED)
    return Claim(
        content=cited.quote,
        form=ClaimForm.ASSERTED,
        certainty=judged.certainty,
        polarity=judged.polarity,
        figures=_figures(amounts),
        dates=_dates(dates),
        about=_actors(reading, (span,)),
        evidence=_content_evidence([cited], amounts, dates),
        attribution=chain_of(reading.document.source.publisher),
        rule=STATED,
        confidence=STATED_CONFIDENCE,
    )


class _Teller:
    """Makes the claims of one document one after the other, remembering who spoke last."""

    def __init__(self, reading: Reading, page: Page, outlets: Outlets, told: Told) -> None:
        self.reading, self.page, self.outlets, self.told = reading, page, outlets, told
        self.leads: Mapping[int, Person] = {}
        self._issuers, self._appositions = Issuers(reading, page), Appositions(reading, page)
        self._last: Entity | None = None
        self._body: Entity | None = None
        self._before: tuple[Draft, Entity | None] | None = None

    def claim(self, draft: Draft, chance: float) -> Claim:
        """Return the claim of a draft."""
        reading, page = self.reading, self.page
        draft, aired = self.outlets.on_air(self.outlets.without_hearer(draft))
        content, source = pieces(page, draft.content), pieces(page, draft.source)
        own = self.outlets.own(source)
        speaker = self._known_speaker(draft, source, own)
        outlet = self.outlets.of(draft, source, own or aired, speaker)
        name = outlet.name if outlet else None
        judged = judge_content(page.lows, draft.content, draft.cue, reading.lexicon)
        hearer = addressee_of(reading, page, draft, self.outlets.cited)
        hearer = None if hearer and str(hearer[1]) == name else hearer
        uttered = self._uttered(draft)
        self._last = speaker or self._last
        self._body = speaker if isinstance(speaker, (Country, Organization)) else self._body
        self._before = draft, speaker
        self._issuers.remember(draft, speaker)
        amounts, dates = self.told.amounts(content), self.told.dates(content)
        cited = [reading.cite(span, draft.rule) for span in content]
        evidence = {
            **_content_evidence(cited, amounts, dates),
            **self._parts(draft, source, judged),
            "outlet": [reading.cite(outlet.span, "claims.outlet")] if outlet else [],
            "addressee": [reading.cite(hearer[0], "claims.addressee")] if hearer else [],
            "uttered": [uttered.evidence] if uttered else [],
        }
        return Claim(
            content=" … ".join([piece.quote for piece in cited]),
            speaker=speaker,
            form=_form(page, draft.content),
            certainty=judged.certainty,
            polarity=judged.polarity,
            addressee=hearer[1] if hearer else None,
            figures=_figures(amounts),
            dates=_dates(dates),
            about=tuple(entity for entity in _actors(reading, content) if entity != speaker),
            uttered=uttered.date if uttered else None,
            evidence=evidence,
            attribution=self._chain(name, speaker),
            rule=draft.rule,
            confidence=rounded(chance),
        )

    def _chain(self, outlet: str | None, speaker: Entity | None) -> Attribution:
        """Return publisher, outlet and speaker of a claim."""
        publisher = self.reading.document.source.publisher
        return chain_of(publisher, outlet, str(speaker) if speaker else None)

    def _known_speaker(self, draft: Draft, source: Sequence[Span], own: OutletMention | None) -> Entity | None:
        """Return who speaks, somebody without a name as whoever the next sentences name."""
        issuer = self._issuers.of(draft.source) if draft.source and own is None else None
        speaker = issuer or self._speaker(draft, source, own)
        outer = self._outer(draft)
        if outer is not None:
            return outer
        if not isinstance(speaker, Person) or speaker.name:
            return speaker
        return self.leads.get(draft.head) or (self._appositions.of(draft.source) if draft.source else None) or speaker

    def _outer(self, draft: Draft) -> Person | None:
        """Return who without a name says what begins with the pronoun that speaks: "the witness said she feared"."""
        if (
            self._before is None
            or len(draft.source) != 1
            or self.page.lows[draft.source[0]] not in {"he", "she", "they"}
        ):
            return None
        outer, speaker = self._before
        first = outer.content[0]
        begins = draft.source[0] in {first, first + (self.page.lows[first] == "that")} and outer.head < first
        return speaker if begins and isinstance(speaker, Person) and not speaker.name else None

    def _parts(self, draft: Draft, source: Sequence[Span], judged: Factuality) -> dict[str, list[Evidence]]:
        """Return the evidence of source, cue and factuality."""
        cite = self.reading.cite
        return {
            "speaker": [cite(span, draft.rule) for span in source],
            "cue": [cite(span, draft.rule) for span in pieces(self.page, draft.cue)],
            "certainty": self._word(judged.certainty_word, "claims.certainty"),
            "polarity": self._word(judged.polarity_word, "claims.polarity"),
        }

    def _word(self, word: int | None, rule: str) -> list[Evidence]:
        if word is None:
            return []
        words = self.page.layout.words
        return [self.reading.cite(Span(words.starts[word], words.ends[word]), rule)]

    def _speaker(self, draft: Draft, source: Sequence[Span], outlet: OutletMention | None) -> Entity | None:
        """Return who the piece of the source nearest to the cue stands for; a medium that is told isn't meant."""
        source = [span for span in source if not self.outlets.is_told(span)] or source
        if not source:
            return None
        going_on = None if outlet else self.outlets.going_on(draft, source)
        if going_on is not None:
            return Organization(going_on.name, kind=OrganizationKind.MEDIA)
        head = self.page.layout.words.starts[draft.head]
        nearest = min(source, key=lambda span: min(abs(span.end - head), abs(span.start - head)))
        before = self._last
        if isinstance(before, Person) and before.name and nearest.of(self.reading.text).lower() == "it":
            before = self._body
        return speaker_of(self.reading, nearest, outlet, before)

    def _uttered(self, draft: Draft) -> DateMention | None:
        """Return the date beside the cue that says when it was said."""
        words = self.page.layout.words
        first, last = self.page.words_of(self.page.sentence_of[draft.head])
        span = Span(words.starts[max(first, draft.head - _NEAR)], words.ends[min(last, draft.head + _NEAR + 1) - 1])
        taken = {*draft.content, *draft.source}
        for mention in self.told.dates((span,)):
            word, _ = self.page.layout.word_range(mention.span)
            if word not in taken:
                return mention
        return None


def _content_evidence(
    cited: list[Evidence], amounts: Sequence[AmountMention], dates: Sequence[DateMention]
) -> dict[str, list[Evidence]]:
    """Return the evidence of a content and of the figures and dates in it."""
    return {
        "content": cited,
        "figures": [mention.evidence for mention in amounts],
        "dates": [mention.evidence for mention in dates],
    }


def _figures(amounts: Iterable[AmountMention]) -> tuple[Amount, ...]:
    return tuple(dict.fromkeys(mention.amount for mention in amounts))


def _dates(mentions: Iterable[DateMention]) -> tuple[UncertainDate | DateRange, ...]:
    found = (mention.date for mention in mentions)
    return tuple(dict.fromkeys(date for date in found if date is not None))


def _actors(reading: Reading, spans: Iterable[Span]) -> tuple[Entity, ...]:
    return tuple(dict.fromkeys(entity for span in spans for entity in reading.cast.entities_within(span)))


def _form(page: Page, content: Sequence[int]) -> ClaimForm:
    """Say whether all, some or nothing of a content stands in quotation marks."""
    if max([page.quote[word] for word in content], default=-1) < 0:
        return ClaimForm.INDIRECT
    spelled = [word for word in content if page.forms[word][:1].isalnum()]
    quoted = sum(page.quote[word] >= 0 for word in spelled)
    if not quoted:
        return ClaimForm.INDIRECT
    return ClaimForm.DIRECT if quoted == len(spelled) else ClaimForm.MIXED
