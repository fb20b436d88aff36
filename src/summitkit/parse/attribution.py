"""Which media a text cites, and where: the middle link of every attribution chain.

A medium counts where the words beside its name report: "told Reuters", "in an interview with the BBC", "according to a
report from TOI", "as quoted by ANI", "the Jiji press said". A name that means other things too ("ET", "Mint") counts
only where those words leave no doubt.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Organization
from summitkit.model.span import Span
from summitkit.parse.media import DESCRIBING, MEDIA_NOUNS, Medium, find_media
from summitkit.parse.media_shapes import PRODUCTS
from summitkit.parse.wording import AUXILIARIES, CLAUSE_STARTS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.reading import Reading

__all__ = ["PLATFORMS", "REPORT_NOUNS", "OutletMention", "find_outlets", "named_outlet", "outlet_at"]


@attrs.frozen(slots=True, kw_only=True)
class OutletMention:
    """A medium that the text cites.

    Attributes:
        name: its full name: "The Times of India" for "TOI".
        span: the words that name it.
        way: "told" where somebody spoke to it, "reported" where it reports.
        country: ISO 3166-1 alpha-2 code of its home, where known.
    """

    name: str
    span: Span
    way: str
    country: str | None = None


PLATFORMS = frozenset(
    ["X", "Twitter", "Facebook", "Telegram", "WhatsApp", "Instagram", "YouTube", "Weibo", "TikTok", "Truth Social"]
)
"""Where people post by themselves, so that nobody passes their words on."""
_REPORTS = words(
    """
    reported reports report said says quoted quotes cited cites wrote writes noted notes added adds revealed reveals
    learned learnt understands announced carried published ran disclosed quoting citing reporting claimed claims
    broadcast broadcasts aired airs showed shows printed prints carries publishes runs
    """
)
_WEAK = words("said says notes noted added adds ran runs claims claimed")  # of names that mean other things too
REPORT_NOUNS = words(
    """
    report reports account story article editorial dispatch poll survey edition commentary bulletin broadcast tally
    count correspondent correspondents reporter reporters journalist journalists cameraman photographer columnist
    interview witness team crew producer stringer
    """
)
"""Nouns for what media bring out, and for who works for them."""
_PUBLISHED = words("published printed appeared appearing carried broadcast aired serialised read")
_BY = words("quoted cited reported published carried released seen obtained aired broadcast posted run saying")
_TOLD = words("told tells telling")
_TALKS = words(
    "interview interviews conversation comments comment remarks statement statements briefing chat appearance talk"
)
_WRITINGS = words(
    """
    op-ed column essay letter piece commentary opinion interview article comments remarks editorial wrote writing
    written writes
    """
)
_HANDED = words("released sent provided emailed e-mailed given issued faxed leaked wrote writing letter email e-mail")
_DISCLOSED = words("confirmed denied admitted explained disclosed revealed comment")
_SPEAKING = words("speaking spoke spoken speak talking talked talks")
_ON_AIR = words("speaking spoke appearing appeared appearance interview interviewed said saying remarks comments told")
_LINKS = frozenset(["from", "by", "in", "of"])
_ADJECTIVE_ENDS = ("ish", "ese", "ian", "an", "ary", "wing", "ive", "al", "ic", "based", "circulation", "-run", "owned")
_NO_ADJECTIVES = PREPOSITIONS | DETERMINERS | CONJUNCTIONS | CLAUSE_STARTS | AUXILIARIES
_PAPERS = ("circulation", "tabloid", "newspaper", "broadsheet")
_QUOTES = words('“ " `` «')
_TIMES = words("earlier later this last year week month on today yesterday live")
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_BETWEEN = words("also first later earlier has had have on in the a its their of late last this week front page online")
_PREPOSITIONS = words("with to by in on for from of at via")
_UNITS = words("service services programme program show desk bureau website edition site channel monitoring radio page")
_UNIT = 3  # words of its name
_GROUPS = words("newspapers papers newspaper titles outlets stations")
_ASKED = words("asked questioned pressed contacted reached")
_OPENING = 12  # words from "Speaking" to "to"
_LOOK = 7  # so many words may stand between the reporting words and the name
_AHEAD = 6  # between the name and its verb
_INSERTED = 14  # words between commas after the name


def find_outlets(reading: Reading) -> tuple[OutletMention, ...]:
    """Return the media that the text cites, in the order of the text."""
    page = reading.layout.words
    found = []
    owner = -2
    for medium in reading.kept("media", find_media):
        way = _way_before(reading, medium.first, medium.kind) or _way_after(reading, medium)
        if way == "told" and medium.name in PLATFORMS:
            continue  # "said on X": people post there by themselves
        if way is not None and medium.first != owner + 1:  # "the BBC's Newsday" is one
            owner = medium.last
            span = Span(page.starts[medium.first], page.ends[medium.last - 1])
            found.append(OutletMention(name=medium.name, span=span, way=way, country=medium.country))
    return tuple(found)


def outlet_at(outlets: tuple[OutletMention, ...], span: Span) -> OutletMention | None:
    """Return the first of the media cited that is named inside `span`."""
    place = bisect_left(outlets, span.start, key=lambda outlet: outlet.span.start)
    if place < len(outlets) and outlets[place].span.end <= span.end:
        return outlets[place]
    return None


def _way_before(reading: Reading, first: int, kind: str) -> str | None:
    """Say how the words before a name of a medium cite it: "told", "reported" or not at all (None)."""
    lows, sentence = reading.layout.words.lower, reading.layout.sentence_of
    floor = max(0, first - _LOOK)
    while floor < first and sentence[floor] != sentence[first]:
        floor += 1
    place = _past_group(lows, _past_description(reading, first, floor), floor)
    if place < floor:
        return None
    word, before = lows[place], lows[place - 1] if place else ""
    if word in _TOLD:
        return "told"
    begin = place - (before in _DAYS)  # "Friday on CNN's "New Day""
    opens = begin == 0 or sentence[begin - 1] != sentence[place] or before == ","
    start = reading.layout.sentences[sentence[place]].first
    if word in {"to", "with"} and lows[start] in {"speaking", "talking"} and place - start <= _OPENING:
        return "told"  # "Speaking on the sidelines of the summit to Al-Vakars TV, the envoy said"
    if word == "on" and opens and kind == "broadcaster":  # "On CNN, the senator said"
        return "told"
    if word in _PREPOSITIONS:
        back = place - 1 - (before.endswith("ly") or before in _TIMES | _DAYS)  # "broadcast repeatedly by"
        return _way_of(word, lows[back] if back >= 0 else "", lows[max(0, place - 4) : place])
    return "reported" if word in {"citing", "quoting", "cited", "quoted"} else None


def _past_description(reading: Reading, first: int, floor: int) -> int:
    """Return the word before those that describe a medium: "told the public service broadcaster DR"."""
    words = reading.layout.words
    place = first - 1
    noun = place >= floor and words.lower[place] in MEDIA_NOUNS
    while place >= floor and words.lower[place] not in _PREPOSITIONS | _TOLD:
        plain = noun and words.forms[place].islower() and words.lower[place] not in _NO_ADJECTIVES | _REPORTS
        if not plain and not _describes(reading, place):
            break
        place -= 1
    return place


def _past_group(lows: Sequence[str], place: int, floor: int) -> int:
    """Return the word before "the newspapers of", else `place`."""
    if place - 1 <= floor or lows[place] != "of" or lows[place - 1] not in _GROUPS:
        return place
    before = place - 2
    while before > floor and lows[before] in DESCRIBING:
        before -= 1
    return before


def _way_of(word: str, before: str, further: Sequence[str]) -> str | None:
    """Say how a preposition and the words before it cite a medium."""
    if (word, before) == ("to", "according") or word == "via" or (word == "by" and before in _BY):
        return "reported"
    if _told_by(word, before) or (word == "by" and before in _ASKED):
        return "told"
    if (before in REPORT_NOUNS and word != "to") or (word in {"in", "on"} and before in _PUBLISHED):
        return "reported"
    if word == "to" and (before in _HANDED or _DISCLOSED.intersection(further)):
        return "told"
    on_air = word == "on" and (before in _ON_AIR or bool(_ON_AIR.intersection(further)))
    talk = word not in {"on", "via"} and before not in _BY and bool(_TALKS.intersection(further[-3:]))
    return "told" if on_air or talk else None


def _told_by(word: str, before: str) -> bool:
    """Say whether two words show that somebody speaks to a medium or writes in it: "speaking to", "op-ed for"."""
    if word in {"with", "to"}:
        return before in _SPEAKING or before in _TALKS
    return (word == "by" and before == "interviewed") or (word in {"in", "for", "by"} and before in _WRITINGS)


def _way_after(reading: Reading, medium: Medium) -> str | None:
    """Say whether a medium is the subject of a verb that reports."""
    lows = reading.layout.words.lower
    beyond = _past_unit(lows, medium.end)
    after, behind = (*lows[medium.end : medium.end + 1], "")[0], (*lows[beyond : beyond + 1], "")[0]
    if behind in REPORT_NOUNS and not medium.ambiguous:
        return "reported"  # "a Reuters correspondent", "a BBC poll"
    if after in PRODUCTS:  # "on "Global Dispatch", a Guardian podcast"
        return "told" if "on" in lows[max(0, medium.first - _INSERTED) : medium.first] else None
    if after in {"'s", "’s"}:
        cited = beyond > medium.end and (lows[beyond - 1] in REPORT_NOUNS or behind in _REPORTS)
        return "reported" if cited else None
    return "reported" if _is_subject(reading, medium) else None


def _is_subject(reading: Reading, medium: Medium) -> bool:
    """Say whether a verb that reports follows a medium; of a name that means other things too, a strong one."""
    lows, sentence = reading.layout.words.lower, reading.layout.sentence_of
    last = min(len(lows), medium.end + _AHEAD)
    bare = medium.ambiguous and medium.end == medium.last
    place = _past_insertion(lows, _past_brackets(lows, medium.end))
    if place > medium.end:
        last = min(len(lows), place + 2)
    for word in range(place, last):
        if sentence[word] != sentence[medium.first]:
            return False
        if lows[word] in _REPORTS:
            weak = bare and (lows[word] in _WEAK or word > medium.end)
            return not weak
        if lows[word] not in _BETWEEN and lows[word] not in _DAYS:
            return False
    return False


def _past_unit(lows: Sequence[str], place: int) -> int:
    """Return the word after "'s Pashto service" or "'s report", else `place`."""
    if place + 1 >= len(lows) or lows[place] not in {"'s", "’s"}:
        return place
    near = range(place + 1, min(len(lows), place + 2 + _UNIT))
    return next((word + 1 for word in near if lows[word] in _UNITS | REPORT_NOUNS), place)


def _past_brackets(lows: Sequence[str], place: int) -> int:
    """Return the word after "(INA)", else `place`."""
    shut = place + 2
    return shut + 1 if shut < len(lows) and lows[place] == "(" and lows[shut] == ")" else place


def _past_insertion(lows: Sequence[str], place: int) -> int:
    """Return the word after the second comma of "…, citing officials, reported", else `place`."""
    if place + 1 >= len(lows) or lows[place] != ",":
        return place
    end = next((word for word in range(place + 1, min(len(lows), place + _INSERTED)) if lows[word] == ","), place)
    return end + 1 if end > place else place


def _describes(reading: Reading, word: int) -> bool:
    """Say whether a word may describe a medium before its name: "the right-wing", "Irish", "Tuesday's", "France's"."""
    low = reading.layout.words.lower[word]
    form = reading.layout.words.forms[word]
    if low in DESCRIBING or low in MEDIA_NOUNS or low in _DAYS or low in _QUOTES or low.endswith(_ADJECTIVE_ENDS):
        return True
    if form.islower() or not form[:1].isupper():
        return "-" in form
    known = reading.lexicon.country_by_word
    pair = " ".join(reading.layout.words.forms[word : word + 2])  # "South African"
    return form in known or pair in known or _owns_or_describes(reading, word)


def _owns_or_describes(reading: Reading, word: int) -> bool:
    """Say whether "'s" or a noun for a medium follows: "Dhaka's Daily Star", "the Bengali newspaper"."""
    lows = reading.layout.words.lower
    return word + 1 < len(lows) and (lows[word + 1] in {"'s", "’s"} or lows[word + 1] in MEDIA_NOUNS)


def named_outlet(reading: Reading, span: Span, media: Sequence[Medium]) -> OutletMention | None:
    """Return the medium that the words at `span` name, whatever stands beside them.

    A name that means other things too counts only where the words say that it is a medium: "the Express newspaper",
    or where nothing else stands there.

    Args:
        reading: the document.
        span: the words.
        media: all media that the document names, as `find_media` returns them.
    """
    page = reading.layout.words
    first, last = reading.layout.word_range(span)
    begin = bisect_left(media, first, key=lambda medium: medium.first)
    for number in range(begin, len(media)):
        medium = media[number]
        if medium.first >= last:
            break
        cut = page.lower[last : medium.last]  # "Kommersant" of "Kommersant daily"
        if _means_another(reading, medium):
            continue
        if set(cut) <= MEDIA_NOUNS and _is_lead(reading, medium, first) and _is_rest(page.lower[medium.last : last]):
            place = Span(page.starts[medium.first], page.ends[min(medium.last, last) - 1])
            return OutletMention(name=medium.name, span=place, way="reported", country=medium.country)
    return None


def _means_another(reading: Reading, medium: Medium) -> bool:
    """Say whether a name that means other things too is that of a person, country or place here."""
    page = reading.layout.words
    mentions = reading.cast.mentions_within(Span(page.starts[medium.first], page.ends[medium.last - 1]))
    loud = page.forms[medium.first].isupper()  # "ANI"
    other = any(not isinstance(reading.cast.entity(one), Organization) for one in mentions)
    return medium.ambiguous and other and not loud


def _is_lead(reading: Reading, medium: Medium, first: int) -> bool:
    """Say whether the words before a medium's name only describe it."""
    lows = reading.layout.words.lower
    lead = lows[first : medium.first]
    if any(word.endswith(_PAPERS) for word in lead):
        return True
    if not set(lead) - DESCRIBING - REPORT_NOUNS - _LINKS:
        return True
    telling = not medium.ambiguous or any(word in DESCRIBING and "-" in word for word in lead)
    forms, linked = reading.layout.words.forms, not _LINKS.isdisjoint(lead)
    return telling and all(
        lows[word] in REPORT_NOUNS | _LINKS
        or _describes(reading, word)
        or (forms[word].islower() and not linked and lows[word] not in _NO_ADJECTIVES)
        for word in range(first, medium.first)
    )


def _is_rest(rest: Sequence[str]) -> bool:
    """Say whether the words after a medium's name belong to it, or another medium is joined to it."""
    rest = rest[_past_unit(rest, 0) :]
    plain = [word for word in rest if word not in DESCRIBING | MEDIA_NOUNS | REPORT_NOUNS | _TIMES | _DAYS]
    return not plain or plain[0] in {"and", ",", "(", "which", "in", "of"}
