"""Who speaks in a document: "the statement said" is the ministry that said so in a statement, a ruling its court.

What a paper says, whoever issued it says. That one is named beside the noun ("Kask's letter", "a statement by the
ministry"), or where the paper was brought in: "the ministry said in a statement", "the house adopted a resolution".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.span import Span
from summitkit.parse.claims.phrases import GENITIVES, is_finite, subject_before
from summitkit.parse.claims.speakers import speaker_of
from summitkit.parse.wording import PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.model.actor import Entity
    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page
    from summitkit.parse.reading import Reading

__all__ = ["Issuers"]

_PAPERS = words(
    "statement letter communique communiqué resolution decree note memo declaration message petition motion"
)
_RULINGS = words("ruling opinion verdict judgment judgement decision")
_NOUNS = _PAPERS | _RULINGS
_COPIES = words("version copy text draft excerpt transcript translation")
_ARTICLES = words("the this a an")
_ISSUED = words("signed issued released written drafted sent adopted published approved made")
_ISSUES = words(
    "issued issues adopted adopts passed passes released sent wrote published approved signed drafted presented"
)
_AFTER = 4  # words from a paper to "by" or "from"
_OWNER = 3  # words from an owner to the paper
_AGENT = 6  # words from "adopted" to the paper
_SUBJECT = 8  # words from the beginning of a sentence to its subject
_BACK = 8  # sentences from a paper back to where it was brought in
_MODIFIERS = 3
_FAR = 2000  # words from a ruling back to its court


class Issuers:
    """Finds who issued the papers that speak, remembering in which paper somebody spoke."""

    def __init__(self, reading: Reading, page: Page) -> None:
        self._reading, self._page = reading, page
        self._known: dict[str, tuple[Entity, int]] = {}

    def remember(self, draft: Draft, speaker: Entity | None) -> None:
        """Take note of the paper in which somebody spoke: "said in a statement"."""
        if speaker is None:
            return
        page, number = self._page, self._page.sentence_of[draft.head]
        for word in range(draft.head + 1, page.words_of(number)[1]):
            if page.lows[word] in _PAPERS and "in" in page.lows[word - _OWNER : word] and word not in draft.content:
                self._known[page.lows[word]] = speaker, number

    def of(self, source: Sequence[int]) -> Entity | None:
        """Return who issued the paper that the words of a source mean; None where they mean none."""
        page = self._page
        noun = self._noun(source)
        if noun < 0:
            return None
        low, sentence = page.lows[noun], page.sentence_of[noun]
        found = self._beside(noun)
        definite = "the" in {page.lows[source[0]], page.lows[noun - 1]} or page.lows[source[0]] == "this"
        if found is None and definite:
            entity, number = self._known.get(low, (None, -1))
            found = entity if entity is not None and sentence - number <= _BACK else self._brought_in(noun)
        if found is None and low in _RULINGS:
            found = self._court(noun)
        if found is None and low == "statement" and page.lows[source[0]] == "the":
            found = self._body_before(sentence)
        if found is not None:
            self._known[low] = found, sentence
        return found

    def _noun(self, source: Sequence[int]) -> int:
        """Return the word for the paper that a source is, else -1."""
        lows = self._page.lows
        end = next((at for at in source[1:] if lows[at] in PREPOSITIONS or lows[at] in {",", "which"}), source[-1] + 1)
        if lows[end - 1] in _COPIES and lows[end : end + 2] in {("of", "the"), ("of", "a")} and end + 2 <= source[-1]:
            end += 3
        return end - 1 if lows[end - 1] in _NOUNS else -1

    def _beside(self, noun: int) -> Entity | None:
        """Return whom the words around a paper name for it: "Kask's second letter", "a statement by the ministry"."""
        lows, first = self._page.lows, self._page.words_of(self._page.sentence_of[noun])[0]
        for place in range(noun - 1, max(first, noun - _OWNER) - 1, -1):
            if lows[place] in GENITIVES:
                return self._named(first, place)
        whole = self._named(first, noun)
        if isinstance(whole, Organization):  # "a European Commission statement"
            return whole
        for place in range(noun + 1, min(len(lows), noun + _AFTER)):
            if lows[place] == "from" or (lows[place] == "by" and (place == noun + 1 or lows[place - 1] in _ISSUED)):
                return self._named_from(place + 1)
        return None

    def _brought_in(self, noun: int) -> Entity | None:
        """Return who issued a paper where it stands before: "Kask wrote a letter", "a letter from Kask"."""
        page = self._page
        number = page.sentence_of[noun]
        floor = page.words_of(max(0, number - _BACK))[0]
        for place in range(noun - 1, floor, -1):
            if page.lows[place] != page.lows[noun]:
                continue
            found = self._beside(place)
            first, _ = page.words_of(page.sentence_of[place])
            verb = next((at for at in range(place - 1, max(first, place - _AGENT), -1) if page.lows[at] in _ISSUES), -1)
            found = found or (self._subject(first, verb) if verb > 0 else None)
            if found is not None:
                return found
        return None

    def _court(self, noun: int) -> Entity | None:
        """Return the court that the text names or describes last before a ruling."""
        page, words = self._page, self._page.layout.words
        court = next((at for at in range(noun - 1, max(0, noun - _FAR), -1) if page.lows[at] == "court"), -1)
        if court < 1:
            return None
        named = self._named(page.words_of(page.sentence_of[court])[0], court + 1)
        begin = court
        while begin > court - _MODIFIERS and page.forms[begin - 1].isalpha() and not self._ends(begin - 1):
            begin -= 1
        return named or Person(description=" ".join(words.forms[begin : court + 1]))

    def _body_before(self, sentence: int) -> Organization | None:
        """Return the body that the sentence before names last: "the ministry banned it. … the statement said"."""
        spans = [one.span for one in self._page.layout.sentences[max(0, sentence - 1) : sentence]]
        cast = self._reading.cast
        bodies = [cast.entity(one) for span in spans for one in cast.outermost_within(span)]
        return next((one for one in reversed(bodies) if isinstance(one, Organization)), None)

    def _ends(self, word: int) -> bool:
        low = self._page.lows[word]
        return low in PREPOSITIONS or low in _ARTICLES or low.endswith("ed") or low in {"that", "which", "and"}

    def _named(self, first: int, last: int) -> Entity | None:
        """Return the actor named by the words right before `last`."""
        words = self._page.layout.words
        if last <= first:
            return None
        span = Span(words.starts[first], words.ends[last - 1])
        found = [one for one in self._reading.cast.outermost_within(span) if one.span.end == span.end]
        return self._issuing(self._reading.cast.entity(found[-1])) if found else None

    def _named_from(self, first: int) -> Entity | None:
        """Return whom the noun phrase from `first` stands for."""
        lows, forms = self._page.lows, self._page.forms
        end = first
        while end < min(len(lows), first + _SUBJECT) and (forms[end][:1].isalpha() or lows[end] in GENITIVES):
            if (lows[end] in PREPOSITIONS and lows[end] != "of") or is_finite(self._page, end):
                break
            end += 1
        found = self._meant(range(first, end))
        return None if isinstance(found, Place) else found

    def _subject(self, first: int, verb: int) -> Entity | None:
        """Return who the subject of a verb stands for."""
        return self._meant(subject_before(self._page, first, verb))

    def _meant(self, phrase: range) -> Entity | None:
        """Return who the words of a noun phrase stand for; None where there are none."""
        if not phrase:
            return None
        words = self._page.layout.words
        return speaker_of(self._reading, Span(words.starts[phrase.start], words.ends[phrase.stop - 1]), None, None)

    @staticmethod
    def _issuing(entity: Entity) -> Entity | None:
        """Return an actor who may issue papers: no town, nobody without a name."""
        named = isinstance(entity, Person) and bool(entity.name)
        return entity if named or isinstance(entity, (Country, Organization)) else None
