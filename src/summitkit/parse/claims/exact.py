"""Claims whose form alone tells them.

"According to ANI, talks go on" where the model saw no content, "Ozols: We are ready" as a heading or a turn of a
transcript, "“We are ready.” – Lena Ozols", and a long quotation that no cue claims, which is its last speaker's.
"""

from __future__ import annotations

from itertools import chain, compress, count
from typing import TYPE_CHECKING

from summitkit.model.actor import Place
from summitkit.model.span import Span
from summitkit.parse.cast import NAME_FORMS
from summitkit.parse.claims.drafts import Draft
from summitkit.parse.claims.headlines import HEADLINE, headline_drafts
from summitkit.parse.claims.newswire import only_adjuncts
from summitkit.parse.claims.phrases import DASHES, before_stops, subject_before
from summitkit.parse.media import find_media
from summitkit.parse.wording import PREPOSITIONS, places

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from summitkit.parse.claims.page import Page
    from summitkit.parse.reading import Reading
    from summitkit.text.sentences import Sentence

__all__ = ["exact_drafts"]

ACCORDING, COLON, SIGNED = "claims.according-to", "claims.colon", "claims.signed"
LEFT_OVER, BEHIND = "claims.left-over", "claims.behind"
_CONFIDENCE = {ACCORDING: 0.7, COLON: 0.6, SIGNED: 0.7, LEFT_OVER: 0.6, BEHIND: 0.8, HEADLINE: 0.8}
_SAYS = frozenset(["said", "says", "told", "added", "wrote"])
_VIEWS = frozenset(["opinion", "view", "words", "assessment", "estimation"])
_OWN = (("his",), ("her",), ("their",), ("its",))
_LEAD = 8  # words before a colon at most
_SHORT = 3  # words of a content at least
_LONG = 10  # words of a quotation that is taken without any cue
_SIGNATURE = 12  # words of a signature at most
_STOPS = frozenset([".", "!", "?"])
_ENDS = _STOPS | {"”", '"', "''", ")", "…", "..."}
_SPOKEN = _STOPS | {",", "…", "..."}
_PAUSES = frozenset([",", ";", "(", "--", "—", "–", "which", "who"])


def exact_drafts(reading: Reading, page: Page, drafts: Sequence[Draft]) -> list[tuple[Draft, float]]:
    """Return further drafts with their confidence, for words that no draft has yet.

    Args:
        reading: the document with its cast.
        page: its words.
        drafts: those that the model gave, ordered by head.
    """
    heads = {draft.head for draft in drafts}
    taken = bytearray(len(page.forms))
    for word in chain(heads, *(draft.content for draft in drafts)):
        taken[word] = True
    found = [
        *_according(page, heads),
        *_opinions(page, heads),
        *_colons(reading, page, taken),
        *_quotations(page, drafts, taken),
        *headline_drafts(reading, page, taken),
    ]
    return [(draft, _CONFIDENCE[draft.rule]) for draft in found]


def _according(page: Page, heads: Collection[int]) -> Iterator[Draft]:
    """Yield what "according to" attributes in a sentence where the model saw no content."""
    for word in places({"according"}, page.lows):
        if word in heads or page.lows[word + 1 : word + 2] != ("to",):
            continue
        first, last = page.words_of(page.sentence_of[word])
        while last > word and page.forms[last - 1] in _ENDS:
            last -= 1
        end = next((place for place in range(word + 2, last) if page.forms[place] in _PAUSES), last)
        content = range(first, word) if word - first >= _SHORT else range(end + 1, last)
        content = range(content.start, content.stop - (page.lows[content.stop - 1 : content.stop] == (",",)))
        if end > word + 2 and len(content) >= _SHORT:
            source = tuple(range(word + 2, end))
            yield Draft(
                head=word, chance=0.5, source=source, cue=(word, word + 1), content=tuple(content), rule=ACCORDING
            )


def _opinions(page: Page, heads: AbstractSet[int]) -> Iterator[Draft]:
    """Yield what "in the lawmaker's opinion," attributes at the beginning of a sentence that nobody else speaks in."""
    for number, sentence in enumerate(page.layout.sentences):
        first, last = page.words_of(number)
        if first == last or page.lows[first] != "in" or sentence.kind == "heading":
            continue
        comma = next((word for word in range(first + 2, min(last, first + _LEAD)) if page.lows[word] == ","), first)
        noun = comma - 1
        if noun <= first + 1 or page.lows[noun] not in _VIEWS or not heads.isdisjoint(range(first, last)):
            continue
        owned = page.lows[noun - 1] in {"'s", "’s", "'", "’"} or page.lows[first + 1 : noun] in _OWN
        last = before_stops(page, comma, last, _STOPS)
        content = tuple(range(comma + 1, last))
        if owned and len(content) >= _SHORT:
            source, cue = tuple(range(first + 1, noun)), (first, noun)
            yield Draft(head=noun, chance=0.5, source=source, cue=cue, content=content, rule=ACCORDING)


def _colons(reading: Reading, page: Page, taken: Sequence[int]) -> Iterator[Draft]:
    """Yield lead-ins that name an actor, right after the beginning of a paragraph."""
    before = -1
    headed = {medium.end for medium in reading.kept("media", find_media)}
    for sentence in reading.layout.sentences:
        begins, before = sentence.paragraph != before, sentence.paragraph
        if not begins or len(sentence) < _SHORT + 2:
            continue
        lead = range(sentence.first, min(sentence.last, sentence.first + _LEAD))
        colon = next((word for word in lead if page.lows[word] == ":"), None)
        if page.lows[sentence.first] in PREPOSITIONS:  # "In Riga: Daugava 2, Venta 1"
            continue
        if colon is None or colon == sentence.first or not _names(reading, page, sentence.first, colon):
            continue
        if sentence.kind == "body" and _is_place(reading, page, sentence.first, colon):  # "NEW DELHI: The minister …"
            continue
        last = _content_end(page, sentence)
        content = tuple(range(colon + 1, last))
        free = colon in headed or not any(taken[colon + 1 : last])  # "Vakars: Riga asks for a loan"
        if len(content) >= _SHORT and free and not taken[colon]:
            source = tuple(range(sentence.first, colon))
            yield Draft(head=colon, chance=0.5, source=source, cue=(colon,), content=content, rule=COLON)


def _content_end(page: Page, sentence: Sentence) -> int:
    last = sentence.last
    if sentence.kind == "heading" or page.quote[last - 1] >= 0:
        return last
    return before_stops(page, sentence.first, last, _STOPS)


def _names(reading: Reading, page: Page, first: int, last: int) -> bool:
    """Say whether the words from `first` to `last` end with the name of an actor and begin with no other clause."""
    words = page.layout.words
    mention = reading.cast.closing(Span(words.starts[first], words.ends[last - 1]))
    return mention is not None and mention.form in NAME_FORMS


def _is_place(reading: Reading, page: Page, first: int, last: int) -> bool:
    """Say whether words are the name of a town, as before what is reported from there."""
    words = page.layout.words
    mentions = reading.cast.outermost_within(Span(words.starts[first], words.ends[last - 1]))
    if mentions[-1].form == "metonym" or isinstance(reading.cast.entity(mentions[-1]), Place):
        return True
    said = " ".join(page.forms[first:last]).lower()
    return any(said == capital.lower() for country in reading.lexicon.countries for capital in country.capitals)


def _quotations(page: Page, drafts: Sequence[Draft], taken: Sequence[int]) -> Iterator[Draft]:
    """Yield quotations that no draft has: signed ones, and long ones, which go to the last speaker."""
    speakers = iter([draft for draft in drafts if draft.source and page.quote[draft.source[0]] < 0])
    ahead = next(speakers, None)
    last: Draft | None = None
    end = 0
    for word in compress(count(), map((-1).__ne__, page.quote)):
        if word < end:
            continue
        first, end = page.quotation(word)
        while ahead is not None and ahead.head < first:
            last, ahead = ahead, next(speakers, None)
        if any(taken[first:end]):
            continue
        content = tuple(range(first, end))
        signature = _signature(page, end)
        subject, verb = _subject_behind(page, end) if end - first > _SHORT else (range(0), -1)
        if subject:
            yield Draft(head=verb, chance=0.5, source=tuple(subject), cue=(verb,), content=content, rule=BEHIND)
        elif signature and end - first > _SHORT:
            yield Draft(head=end, chance=0.5, source=signature, cue=(end,), content=content, rule=SIGNED)
        elif end - first > _LONG and not _heading(page, first) and _speaks(page, first, end):
            yield Draft(
                head=first, chance=0.5, source=last.source if last else (), cue=(), content=content, rule=LEFT_OVER
            )


def _subject_behind(page: Page, end: int) -> tuple[range, int]:
    """Return who speaks and the verb in a sentence behind a quotation that has no words of its own.

    "“The road is open.” Anna Kask, mayor of Riga, said at a briefing on Monday."
    """
    none = range(0), -1
    if end + 1 >= len(page.forms):
        return none
    first, last = page.words_of(page.sentence_of[end])
    last = before_stops(page, end, last, _STOPS)
    verb = next((at for at in range(end + 1, min(last, end + _SIGNATURE * 2)) if page.lows[at] in _SAYS), -1)
    if first != end or verb < 0 or not only_adjuncts(page, verb, last):
        return none
    subject = subject_before(page, first, verb)
    return (subject, verb) if subject and subject.start == first else none


def _speaks(page: Page, first: int, end: int) -> bool:
    """Say whether a quotation reads as speech: it begins as a sentence does and has a stop before its closing mark."""
    return page.forms[first + 1][:1].isupper() and page.forms[end - 2] in _SPOKEN


def _heading(page: Page, word: int) -> bool:
    return page.layout.sentences[page.sentence_of[word]].kind == "heading"


def _signature(page: Page, dash: int) -> tuple[int, ...]:
    """Return the words of a name between a dash and the end of its paragraph."""
    if dash >= len(page.forms) - 1 or page.forms[dash] not in DASHES:
        return ()
    paragraph = page.layout.sentences[page.sentence_of[dash]].paragraph
    last = dash + 1
    while last < len(page.forms) and page.layout.sentences[page.sentence_of[last]].paragraph == paragraph:
        last += 1
        if last - dash > _SIGNATURE:
            return ()
    last = before_stops(page, dash + 1, last, _STOPS)
    named = page.forms[dash + 1][:1].isupper() if last > dash + 1 else False
    return tuple(range(dash + 1, last)) if named else ()
