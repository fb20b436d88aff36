"""Outlets: the medium that each claim came through, from the words of its sentence and of the claims around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, OrganizationKind
from summitkit.model.span import Span
from summitkit.parse.attribution import PLATFORMS, REPORT_NOUNS, OutletMention, find_outlets, named_outlet, outlet_at
from summitkit.parse.cast import NAME_FORMS
from summitkit.parse.claims.drafts import pieces
from summitkit.parse.claims.phrases import is_finite
from summitkit.parse.media import DESCRIBING
from summitkit.parse.wording import PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.model.actor import Entity
    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page
    from summitkit.parse.media import Medium
    from summitkit.parse.reading import Reading

__all__ = ["Outlets"]

_GOES_ON = frozenset(["added", "adds", "adding", "continued", "continues", "continuing"])
_SAYS = frozenset(["said", "says", "quoted", "added", "reported", "cited", "wrote", "noted", "gave"])
_CITING = frozenset(["citing", "quoting"])
_TELLS = frozenset(["told", "tells", "telling"])
_PIECES = frozenset(f"the {noun}" for noun in words("commentary editorial article dispatch broadcast bulletin report"))
_ON_AIR = words(
    """
    praised praises hailed hails described describes accused accuses criticised criticized criticises called calls
    dismissed dismisses denounced condemned blamed slammed defended welcomed attacked characterised characterized
    """
)
_SERVICES = words("service programme program show")
_PARTED = words("that which who but ; :")
_OWNS = words("'s ’s correspondent editor journalist reporter")
_MARKS = words("“ \" `` ‘ '")
_MAY_BE_MEDIA = frozenset([OrganizationKind.MEDIA, OrganizationKind.OTHER])
_APPOSED = 4  # words of "a Riga daily" and the comma
_EDGE = 6  # words from the beginning or the end of a sentence
_NAME = 4  # words of a medium's name
_SOON = 3  # sentences within which a speaker goes on to the same medium
_NEAR = 80  # words between the cues of claims that are looked at together


class Outlets:
    """Finds the medium of one claim after the other, remembering which one was spoken to and which one spoke.

    Attributes:
        cited: the media that the text cites.
    """

    def __init__(self, reading: Reading, page: Page, drafts: tuple[Draft, ...], media: Sequence[Medium]) -> None:
        """Take a document's drafts, ordered by head, and the media that it names."""
        self.reading, self.page, self.drafts = reading, page, drafts
        self._media = media
        self.cited = reading.kept("outlets cited", find_outlets)
        self._heads = [draft.head for draft in drafts]
        self._told: tuple[OutletMention, Entity | None, int] | None = None
        self._last: OutletMention | None = None
        self._heard: tuple[OutletMention, Entity | None, int] | None = None
        self._spoke: tuple[OutletMention, int] | None = None
        self._is_it = False  # whether the medium that spoke last is what "it" means

    def own(self, source: Sequence[Span]) -> OutletMention | None:
        """Return the medium that the words of a source name."""
        return next((found for span in source if (found := named_outlet(self.reading, span, self._media))), None)

    def going_on(self, draft: Draft, source: Sequence[Span]) -> OutletMention | None:
        """Return the medium that spoke just before where words take it up: "It said", "the commentary said"."""
        if self._spoke is None or not source:
            return None
        named = source[0].of(self.reading.text).lower().split(",", maxsplit=1)[0]
        medium, sentence = self._spoke
        near = self.page.sentence_of[draft.head] - sentence
        if named == "it" and self.page.lows[draft.head] in _SAYS:
            return medium if self._is_it and 0 <= near < _SOON else None
        return medium if named in _PIECES and 0 <= near <= _SOON else None

    def of(
        self, draft: Draft, source: Sequence[Span], own: OutletMention | None, speaker: Entity | None
    ) -> OutletMention | None:
        """Return the medium that a claim came through, and remember it.

        Args:
            draft: the claim's words.
            source: the spans of its source.
            own: the medium that the source itself is, or on which it was said.
            speaker: who speaks.
        """
        found = own or self._speaking(source, speaker) or self._passing(draft)
        found = found or self._beside(draft) or self._told_by(draft) or self._around(draft)
        found = found or self._mentioned(draft) or self._carried(draft, speaker)
        found = found or self._beside_same(draft, speaker)
        if found is not None:
            self._last, self._heard = found, (found, speaker, self.page.sentence_of[draft.head])
            if found.way == "told":
                self._told = (found, speaker, self.page.sentence_of[draft.head])
        nested = any(draft.head in other.content for other in self._near(draft))
        if not nested and self._frames(draft) and (own is not None or isinstance(speaker, (Country, Organization))):
            self._spoke = (found, self.page.sentence_of[draft.head]) if found is not None else self._spoke
            self._is_it = found is not None
        return found

    def is_told(self, span: Span) -> bool:
        """Say whether words name a medium that somebody speaks to."""
        found = outlet_at(self.cited, span)
        return found is not None and found.way == "told"

    def on_air(self, draft: Draft) -> tuple[Draft, OutletMention | None]:
        """Return a draft without the broadcaster inside its content ("praised it on Vakars TV as …"), and that."""
        page = self.page
        if draft.content[0] < draft.head or page.lows[draft.head] not in _ON_AIR:
            return draft, None
        medium = self._medium_from(draft.content[0])
        if medium is None or medium.kind != "broadcaster" or medium.first > draft.content[-1]:
            return draft, None
        begin = medium.first - 1
        while page.lows[begin] in DESCRIBING:
            begin -= 1
        end = medium.end
        if page.lows[end : end + 1] in {("'s",), ("’s",)}:
            after = page.lows[end : end + _NAME]
            end += next((count for count, low in enumerate(after) if low in _SERVICES), 0) + 1
        if page.lows[begin] != "on" or page.lows[end : end + 1] not in {("as",), ("of",), ("for",)}:
            return draft, None
        kept = tuple(word for word in draft.content if not begin <= word < end)
        return attrs.evolve(draft, content=kept), self._told_to(medium)

    def without_hearer(self, draft: Draft) -> Draft:
        """Return a draft whose content doesn't begin with the medium that is told it."""
        if self.page.lows[draft.head] not in _TELLS or draft.content[0] <= draft.head:
            return draft
        medium = self._medium_from(draft.head + 1)
        if medium is None or medium.first > draft.head + 2 or medium.end not in draft.content:
            return draft
        return attrs.evolve(draft, content=tuple(word for word in draft.content if word >= medium.end))

    def _frames(self, draft: Draft) -> bool:
        """Say whether a report begins or ends its sentence, so that "it" can take it up in the next."""
        first, last = self.page.words_of(self.page.sentence_of[draft.head])
        begins = bool(draft.source) and draft.source[0] - first <= _EDGE
        return begins or draft.content[-1] < draft.head or last - draft.head <= _EDGE

    @staticmethod
    def _speaking(source: Sequence[Span], speaker: Entity | None) -> OutletMention | None:
        """Return the medium that speaks where a pronoun stands for it: "it wrote"."""
        if isinstance(speaker, Organization) and speaker.kind is OrganizationKind.MEDIA:
            country = speaker.country.code if speaker.country else None
            return OutletMention(name=speaker.name, span=source[0], way="reported", country=country)
        return None

    def _passing(self, draft: Draft) -> OutletMention | None:
        """Return the medium that quotes the speaker; "it" is the one that a claim came through last."""
        if not draft.via:
            return None
        if len(draft.via) == 1 and self.page.lows[draft.via[0]] == "it":
            return self._last
        return self.own(pieces(self.page, draft.via))

    def _beside(self, draft: Draft) -> OutletMention | None:
        """Return the medium in the cue's sentence that this claim came through, the nearest to the cue."""
        place = self.page.layout.words.starts[draft.head]
        sentence = self.reading.layout.sentence_at(place).span
        first = bisect_left(self.cited, sentence.start, key=lambda outlet: outlet.span.start)
        last = bisect_left(self.cited, sentence.end, key=lambda outlet: outlet.span.start)
        found = [outlet for outlet in self.cited[first:last] if self._reaches(outlet, draft)]
        return min(found, key=lambda outlet: abs(outlet.span.start - place), default=None)

    def _reaches(self, outlet: OutletMention, draft: Draft) -> bool:
        """Say whether a medium named in the sentence stands outside the content and reports just this claim."""
        word, last = self.page.layout.word_range(outlet.span)
        if word in draft.content:  # "declined to comment to RBC"
            apposed = self.page.lows[last : last + 1] == (",",) and draft.content[-1] - last <= _APPOSED
            return outlet.way == "told" and (last > draft.content[-1] or apposed) and word > draft.head
        if self.page.lows[draft.head] in _CITING:  # "Kyodo reported, citing government sources"
            return True
        if draft.source and draft.source[-1] < word < draft.head:  # "X was quoted by ANI as saying"
            return True
        if word in draft.source:  # "a statement seen by Reuters said", but not "the owner of the Riga Times said"
            return not self._owned(word)
        others = [other for other in self._near(draft) if word in other.source]
        asked = outlet.way == "told" and others and word < draft.head
        return not others or asked or any(draft.head in other.content or self._closes(other, draft) for other in others)

    def _owned(self, word: int) -> bool:
        """Say whether a medium at a word only tells whose somebody is: "a lawyer for the BBC"."""
        lows = self.page.lows
        while lows[word - 1] in DESCRIBING:
            word -= 1
        return lows[word - 1] in {"of", "for", "at"} and lows[word - 2] not in REPORT_NOUNS

    def _closes(self, other: Draft, draft: Draft) -> bool:
        """Say whether a report at the end of a sentence covers what another says before it: "…, Interfax said"."""
        same = self.page.sentence_of[other.head] == self.page.sentence_of[draft.head]
        return same and draft.head < other.source[0] and other.content[-1] < other.head

    def _near(self, draft: Draft) -> Iterator[Draft]:
        low, high = bisect_left(self._heads, draft.head - _NEAR), bisect_right(self._heads, draft.head + _NEAR)
        return (other for other in self.drafts[low:high] if other is not draft)

    def _told_by(self, draft: Draft) -> OutletMention | None:
        """Return the body that is told it, where it is none that a statesman would address: "told Channels"."""
        page = self.page
        if page.lows[draft.head] not in _TELLS or draft.head + 1 >= len(page.lows):
            return None
        starts, ends = page.layout.words.starts, page.layout.words.ends
        place = draft.head + 1 + (page.lows[draft.head + 1] == "the")
        span = Span(starts[min(place, len(starts) - 1)], ends[min(place + _NAME, len(ends) - 1)])
        mention = next((one for one in self.reading.cast.mentions_within(span) if one.span.start == span.start), None)
        body = self.reading.cast.entity(mention) if mention is not None and mention.form in NAME_FORMS else None
        if not isinstance(body, Organization) or body.kind not in _MAY_BE_MEDIA or mention is None:
            return None
        country = body.country.code if body.country else None
        return OutletMention(name=body.name, span=mention.span, way="told", country=country)

    def _around(self, draft: Draft) -> OutletMention | None:
        """Return the medium that reports a claim whose content this one stands in."""
        for other in self._near(draft):
            if draft.head in other.content and not (other.source and other.source[0] in draft.content):
                source = pieces(self.page, other.source)
                found = self.own(source) or self._passing(other) or self._beside(other) or self.going_on(other, source)
                if found is not None:
                    return found
        return None

    def _mentioned(self, draft: Draft) -> OutletMention | None:
        """Return a medium in the rest of the cue's clause, however it came there: "said in a podcast for Vakars"."""
        page = self.page
        head = draft.head
        _, end = page.words_of(page.sentence_of[head])
        stop = next((word for word in draft.content if word > head), end)
        medium = self._medium_from(head + 1)
        if medium is None or medium.first >= stop or medium.ambiguous or medium.name in PLATFORMS:
            return None
        between = range(head + 1, medium.first)
        after = (*page.lows[medium.end : medium.end + 2], "", "")
        if not between or page.lows[head + 1] not in PREPOSITIONS or (after[0] in _OWNS and after[1] not in _MARKS):
            return None
        if any(page.lows[word] in _PARTED or is_finite(page, word) for word in between):
            return None
        return self._told_to(medium)

    def _medium_from(self, word: int) -> Medium | None:
        """Return the first medium that is named at a word or after it."""
        place = bisect_left(self._media, word, key=lambda medium: medium.first)
        return self._media[place] if place < len(self._media) else None

    def _told_to(self, medium: Medium) -> OutletMention:
        """Return a medium as one that is spoken to."""
        words = self.page.layout.words
        span = Span(words.starts[medium.first], words.ends[medium.last - 1])
        return OutletMention(name=medium.name, span=span, way="told", country=medium.country)

    def _beside_same(self, draft: Draft, speaker: Entity | None) -> OutletMention | None:
        """Return the medium that the same speaker came through before in the sentence: "…, adding that"."""
        if self._heard is None or speaker is None:
            return None
        outlet, who, sentence = self._heard
        return outlet if who == speaker and sentence == self.page.sentence_of[draft.head] else None

    def _carried(self, draft: Draft, speaker: Entity | None) -> OutletMention | None:
        """Return the medium that the same speaker spoke to just before, where the cue says that they go on."""
        if self._told is None or self.page.lows[draft.head] not in _GOES_ON:
            return None
        outlet, who, sentence = self._told
        near = self.page.sentence_of[draft.head] - sentence <= _SOON
        return outlet if near and who == speaker else None
