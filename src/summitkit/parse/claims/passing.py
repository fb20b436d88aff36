"""What media pass on at the end of a sentence: "…, Trend reports", "…, Interfax said, citing a source in the ministry".

Such words frame all that stands before them: no content runs into them. Who is cited has said the same; a lead that
only tells where somebody spoke ("In comments carried by TASS, the minister said …") is no content either.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from summitkit.parse.attribution import PLATFORMS
from summitkit.parse.claims.drafts import MODEL, Draft, by_sentence, in_order
from summitkit.parse.claims.headlines import names_source
from summitkit.parse.claims.newswire import only_adjuncts
from summitkit.parse.claims.phrases import before_stops, is_finite
from summitkit.parse.wording import PREPOSITIONS, places, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from summitkit.parse.claims.page import Page
    from summitkit.parse.media import Medium
    from summitkit.parse.reading import Reading

__all__ = ["CITED", "PASSED_ON", "with_passed_on"]

PASSED_ON, CITED = "claims.passed-on", "claims.cited"
_CONFIDENCE = 0.85
_REPORTS = words(
    "reports reported writes wrote said says informs informed learnt learned understands announced claimed claims named"
)
_BETWEEN = words("has have had also later earlier exclusively correspondent correspondents reporter reporters 's ’s")
_HAVE = words("has have had also later earlier exclusively")
_CITING = words("citing quoting")
_NOT_CITING = words("without by not before after of")
_OWNERS = words("his her its their the a")
_BEFORE_THAT = _OWNERS | words("on condition to in via live during")
_SPEAKING = words("speaking writing quoted asked interviewed")
_LEADS = _SPEAKING | words("in on during at")
_TALKS = words(
    """
    interview interviews comments remarks statement speech address article op-ed column commentary editorial letter
    report tweet post briefing conversation message note essay broadcast communique
    """
)
_FEW = 8  # citations of a sentence
_SHORT = 3  # words of a content at least
_DESCRIPTION = 6  # words before a medium's name
_AFTER = 4  # words between its name and its verb
_SUBJECT = 10  # words of a subject before an insertion
_SHY = 8  # words of the condition that somebody isn't named, "that" included
_SOURCE = 20  # words of who is cited

Pair = tuple[Draft, float]


def with_passed_on(reading: Reading, page: Page, media: Sequence[Medium], drafts: Sequence[Pair]) -> list[Pair]:
    """Return drafts with those of media at the end of their sentences and of whom these cite, ordered by head.

    Args:
        reading: the document with its cast.
        page: its words.
        media: those that it names.
        drafts: others with their confidence, ordered by head.
    """
    named = {medium.first for medium in media if not medium.ambiguous or medium.end > medium.last}
    found = by_sentence(page, [(_better(page, named, draft), chance) for draft, chance in drafts])
    for framing in _framings(page, media):
        number = page.sentence_of[framing.head]
        found[number] = _framed(framing, found.get(number, []))
    for number, pairs in found.items():
        found[number] = _with_cited(reading, page, media, number, _apart(page, pairs))
    return in_order(found)


def _better(page: Page, named: Collection[int], draft: Draft) -> Draft:
    """Return a draft whose content is only what was said; `named` are the first words of media."""
    better = _without_shyness(page, named, _without_lead(page, _past_insertion(page, draft)))
    return _without_adjunct(page, better)


def _framings(page: Page, media: Sequence[Medium]) -> Iterator[Draft]:
    """Yield what media report by a verb at the end of the sentence."""
    for medium in media:
        if medium.ambiguous and medium.end == medium.last:
            continue
        first, last = page.words_of(page.sentence_of[medium.first])
        last = before_stops(page, medium.end, last)
        verb = medium.end
        while verb < last and verb - medium.end < _AFTER and page.lows[verb] in _BETWEEN:
            verb += 1
        begin = next(
            (at for at in range(medium.first, max(first, medium.first - _DESCRIPTION), -1) if _parted(page, at)), first
        )
        if verb >= last or page.lows[verb] not in _REPORTS or page.quote[verb] >= 0 or begin == first:
            continue
        quoted = page.quote[begin - 1] >= 0 > page.quote[first]  # "Kask called it a "gift," Vakars reported"
        content = range(first, begin if quoted else begin - 1)
        said = next(at for at in range(medium.end, verb + 1) if at == verb or page.lows[at] in _HAVE)
        if len(content) >= _SHORT and (quoted or page.quote[begin - 2] < 0) and only_adjuncts(page, verb, last):
            yield Draft(
                head=verb,
                chance=0.9,
                source=tuple(range(begin, said)),
                cue=tuple(range(said, verb + 1)),
                content=tuple(content),
                rule=PASSED_ON,
            )


def _parted(page: Page, word: int) -> bool:
    """Say whether a comma stands before a word, or a quotation's last one."""
    if page.lows[word - 1] == ",":
        return True
    closes = page.quote[word - 1] >= 0 > page.quote[word] and not page.forms[word - 1][:1].isalnum()
    return closes and page.lows[word - 2] == ","


def _framed(framing: Draft, pairs: Sequence[Pair]) -> list[Pair]:
    """Return a sentence's drafts with the framing one, no other's content running into it."""
    end = framing.content[-1]
    kept = []
    known = False
    for draft, chance in pairs:
        better = draft
        if draft.head == framing.head:
            known = True
            better = draft if draft.content[-1] <= end else attrs.evolve(draft, content=framing.content)
        elif draft.head <= end and draft.content[-1] >= framing.source[0]:
            content = tuple(word for word in draft.content if word <= end)
            better = attrs.evolve(draft, content=content) if content else draft
        kept.append((better, chance))
    return kept if known else [*kept, (framing, _CONFIDENCE)]


def _apart(page: Page, pairs: list[Pair]) -> list[Pair]:
    """Return a sentence's drafts, no content running into an ", according to" that covers what somebody says."""
    commas = [
        draft.head - 1
        for draft, _ in pairs
        if page.lows[draft.head] == "according" and page.lows[draft.head - 1] == "," and draft.content[-1] < draft.head
    ]
    if not commas:
        return pairs
    kept = []
    for draft, chance in pairs:
        comma = next((at for at in commas if draft.head < at and draft.content[0] < at < draft.content[-1]), 0)
        content = tuple(word for word in draft.content if word < comma)
        kept.append((attrs.evolve(draft, content=content) if content else draft, chance))
    return kept


def _with_cited(reading: Reading, page: Page, media: Sequence[Medium], number: int, pairs: list[Pair]) -> list[Pair]:
    """Return a sentence's drafts with those of whom a medium cites there."""
    first, last = page.words_of(number)
    for citing in [first + 1 + at for at in places(_CITING, page.lows[first + 1 : last])[:_FEW]]:
        if page.quote[citing] >= 0 or page.lows[citing - 1] in _NOT_CITING:
            continue
        source = _cited_at(reading, page, citing, last)
        main = next((pair for pair in reversed(pairs) if _reports(page, media, pair[0], citing)), None)
        if not source or main is None:
            continue
        content = tuple(word for word in main[0].content if word < citing - 1 or word > source[-1])
        if len(content) < _SHORT:
            continue
        cited = Draft(
            head=citing,
            chance=0.9,
            source=tuple(source),
            cue=(citing,),
            content=content,
            rule=CITED,
            via=main[0].source,
        )
        others = [pair for pair in pairs if pair is not main and pair[0].head != citing]
        pairs = [*others, (attrs.evolve(main[0], content=content), main[1]), (cited, _CONFIDENCE)]
    return pairs


def _cited_at(reading: Reading, page: Page, citing: int, last: int) -> range:
    """Return the words of who is cited, where they name a source: not "citing health reasons"."""
    last = before_stops(page, citing, last)
    end = next((at for at in range(citing + 1, last) if page.lows[at] in {",", ";", "as", "who", "that"}), last)
    source = range(citing + 1, end)
    finite = any(is_finite(page, at) or page.quote[at] >= 0 for at in source)
    if not 0 < len(source) <= _SOURCE or finite or page.lows[end : end + 1] == ("as",):
        return range(0)
    head = next((at for at in source if page.lows[at] in PREPOSITIONS or page.lows[at] in {"familiar", "close"}), end)
    named = names_source(reading, page, range(source.start, head)) if head > source.start else False
    return source if named or names_source(reading, page, source) else range(0)


def _reports(page: Page, media: Sequence[Medium], draft: Draft, citing: int) -> bool:
    """Say whether a draft is what a medium reports that cites somebody at a word."""
    if not draft.source or not any(page.lows[word] in _REPORTS for word in draft.cue):
        return False
    if not draft.source[0] < citing:
        return False
    if len(draft.source) == 1 and page.lows[draft.source[0]] == "it":
        return True
    place = bisect_left(media, draft.source[0], key=lambda medium: medium.first)
    return place < len(media) and media[place].first <= draft.source[-1]


def _past_insertion(page: Page, draft: Draft) -> Draft:
    """Return a draft whose subject stands before an insertion that the content took: "The letter, seen by X, says"."""
    first, _ = page.words_of(page.sentence_of[draft.head])
    begin = first + (page.lows[first] in {"but", "and"})
    rest = tuple(word for word in draft.content if word > draft.head)
    if draft.rule != MODEL or draft.content[0] != begin or not rest or page.lows[draft.cue[0] - 1] != ",":
        return draft
    comma = next((at for at in range(begin, draft.head) if page.lows[at] == ","), begin)
    subject = range(begin, comma)
    plain = 0 < len(subject) <= _SUBJECT and not any(is_finite(page, at) for at in subject)
    if not plain or comma == draft.cue[0] - 1 or page.quote[begin] >= 0 or page.lows[begin] in PREPOSITIONS:
        return draft
    return attrs.evolve(draft, source=tuple(subject), content=rest)


def _without_shyness(page: Page, named: Collection[int], draft: Draft) -> Draft:
    """Return a draft whose content doesn't begin with "on condition of anonymity that" or "to Reuters that".

    Args:
        page: the text.
        named: the first words of media.
        draft: the draft.
    """
    if draft.content[0] < draft.head or page.lows[draft.content[0]] not in _BEFORE_THAT:
        return draft
    that = next((word for word in draft.content[:_SHY] if page.lows[word] == "that"), -1)
    lead = [word for word in draft.content[:_SHY] if word < that]
    told = any(page.lows[word] == "anonymity" or word in named for word in lead)
    if page.lows[draft.content[0]] in _OWNERS:  # "wrote on his Telegram channel that"
        told = any(page.forms[word] in PLATFORMS for word in lead)
    aired = any(word in named for word in lead)  # on CBS' "60 Minutes" that
    if not told or any(is_finite(page, word) or (page.quote[word] >= 0 and not aired) for word in lead):
        return draft
    return attrs.evolve(draft, content=tuple(word for word in draft.content if word >= that))


def _without_adjunct(page: Page, draft: Draft) -> Draft:
    """Return a draft of a quotation without where or how it was said: "“No,” she said in remarks carried by TASS"."""
    before = bisect_left(draft.content, draft.head)
    if not before or page.quote[draft.content[before - 1]] < 0:
        return draft
    number = page.sentence_of[draft.head]
    after = [word for word in draft.content[before:] if word > draft.head and page.sentence_of[word] == number]
    if not after or page.lows[after[0]] not in _LEADS:
        return draft
    if after[-1] - after[0] != len(after) - 1 or any(is_finite(page, word) or page.quote[word] >= 0 for word in after):
        return draft
    return attrs.evolve(draft, content=tuple(word for word in draft.content if word not in after))


def _without_lead(page: Page, draft: Draft) -> Draft:
    """Return a draft without a phrase before its source that tells where it was said."""
    source, content = draft.source, draft.content
    if draft.rule != MODEL or not source or not content[0] < source[0] < content[-1]:
        return draft
    first, _ = page.words_of(page.sentence_of[draft.head])
    begins = content[0] == first and page.lows[first] in _LEADS and page.quote[first] < 0
    rest = tuple(word for word in content if word > source[0])
    lead = content[: len(content) - len(rest)]
    told = page.lows[first] in _SPEAKING or any(page.lows[word] in _TALKS for word in lead)
    if not begins or not told or not rest or any(is_finite(page, word) for word in lead):
        return draft
    return attrs.evolve(draft, content=rest)
