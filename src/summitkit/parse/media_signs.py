"""Media that no list has, known by the form of their names or by what is told of them.

"Vakars.lv", "Agence Riga Presse", "BBC Urdu", who something is "carried by", and "the Nova agency" where it reports.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Organization
from summitkit.model.span import Span
from summitkit.parse.media_shapes import DESCRIBING, MEDIA_NOUNS, Medium, capitals_after, capitals_before
from summitkit.parse.wording import DETERMINERS, PREPOSITIONS, places, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.reading import Reading

__all__ = ["signed_media"]

_DOMAINS = words(
    """
    ro ru hu pl ua rs hr bg cz sk si me mk al gr tr de fr it es pt nl be se no fi dk ee lv lt kz kg uz az am ge cn jp kr
    uk com net org info news tv media ng ke za gh tz ug et eg ir iq il sa ae qa pk bd lk np md by ba ch at ie
    """
)
_PEOPLES = words(
    "Urdu Hindi Persian Arabic Swahili Hausa Bengali Pashto Dari Kurdish Mundo Brasil English Tamil Marathi"
)
_CLOSERS = words(", . that he she it on in said reported quoted 's ’s \" ” as while")
_AIRS = words("carried aired broadcast televised streamed")
_LIVE = words("live nationally")
_BY = words("by on")
_REPORTS = words("reported reports quoted quotes cited cites wrote")
_CITED = words("quoted cited carried reported told")
_DAYS = words(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December
    """
)
_AGENCES = words("Agence Agenzia Agencia")
_PRESS = words("newspaper daily paper weekly magazine")
_SAID = words("said reported says reports quoted")
_NO_NAMES = DETERMINERS | PREPOSITIONS | words("it he she they we i one both many some most others officials police")
_ARABIC = re.compile(r"(?:[Aa]l|[Ee]l|[Aa][nsdrtzh])-[A-Z]")
_LEAD = 4  # sentences, headline and dateline among them
_BACK = 5  # words from "quoted by" to a name
_NAME = 3  # words of a name before "agency"


def signed_media(reading: Reading, listed: Sequence[Medium]) -> list[Medium]:
    """Return the media that their form or what is told of them shows to be such.

    Args:
        reading: the document.
        listed: those that the lexicon has.
    """
    return [
        *_domains(reading),
        *_languages(reading, listed),
        *_agences(reading),
        *_aired(reading),
        *_agencies(reading),
        *_after_leads(reading),
    ]


def _domains(reading: Reading) -> Iterator[Medium]:
    """Yield names of sites, which may be those of companies too: "Vakars.lv"."""
    page = reading.layout.words
    for at in [ending - 1 for ending in places(_DOMAINS, page.lower)]:
        if at < 1 or page.forms[at] != "." or not page.forms[at - 1][:1].isalnum():
            continue
        if page.ends[at - 1] != page.starts[at] or page.ends[at] != page.starts[at + 1]:
            continue
        name = reading.text[page.starts[at - 1] : page.ends[at + 1]]
        if (page.forms[at + 1].islower() and not page.forms[at - 1].isdigit()) or page.forms[at + 1] == "kg":
            told = at > 1 and page.lower[at - 2] in MEDIA_NOUNS | {"told"}
            yield Medium(first=at - 1, last=at + 2, end=at + 2, name=name, kind="website", ambiguous=not told)


def _languages(reading: Reading, listed: Sequence[Medium]) -> Iterator[Medium]:
    """Yield the services of broadcasters in one language: "BBC Urdu"."""
    forms, known = reading.layout.words.forms, reading.lexicon.country_by_word
    for medium in listed:
        at = medium.last
        if medium.kind not in {"broadcaster", "agency"} or at + 1 >= len(forms) or forms[at + 1] not in _CLOSERS:
            continue
        entry = known.get(forms[at])
        if forms[at] in _PEOPLES or (entry is not None and forms[at] in entry.adjectives):
            yield attrs.evolve(medium, last=at + 1, end=at + 1, name=f"{medium.name} {forms[at]}", ambiguous=False)


def _agences(reading: Reading) -> Iterator[Medium]:
    """Yield "Agence Riga Presse" and "Agence de Presse Vakars"."""
    forms = reading.layout.words.forms
    for at in places(_AGENCES, forms):
        last = capitals_after(forms, at)
        if last - at > 1:
            yield _medium(reading, at, last, last, "agency")


def _aired(reading: Reading) -> Iterator[Medium]:
    """Yield the names of who airs something: "carried live by Al Vakaria"."""
    page = reading.layout.words
    for at in places(_AIRS, page.lower):
        by = at + 1
        while by < len(page) and page.lower[by] in _LIVE:
            by += 1
        first = by + 1 + (page.lower[by + 1 : by + 2] == ("the",))
        if first >= len(page) or page.lower[by] not in _BY or page.lower[at - 1] in {"to", "was", "be"}:
            continue
        last = capitals_after(page.forms, first)
        arabic = page.forms[first] in {"Al", "El"} or page.forms[first].startswith("Al-")
        if last > first and page.forms[first] not in _DAYS and (arabic or not _is_other(reading, first, last)):
            yield _medium(reading, first, last, last, "broadcaster")


def _agencies(reading: Reading) -> Iterator[Medium]:
    """Yield names before "agency" that report or are cited: "quoted by Italy's Nova agency"."""
    page = reading.layout.words
    for noun in places({"agency"}, page.forms):
        first = max(capitals_before(reading, noun), noun - _NAME)
        cited = page.lower[noun + 1 : noun + 2] and page.lower[noun + 1] in _REPORTS
        cited = cited or bool(_CITED.intersection(page.lower[max(0, first - _BACK) : first]))
        if first < noun and cited and page.forms[noun - 1] not in reading.lexicon.country_by_word:
            yield _medium(reading, first, noun, noun + 1, "agency")


def _after_leads(reading: Reading) -> Iterator[Medium]:
    """Yield the first names that speak after a lead without them: "a newspaper said. The state-owned X added"."""
    page, sentences = reading.layout.words, reading.layout.sentences
    for number, sentence in enumerate(sentences[:_LEAD]):
        lows = page.lower[sentence.first : sentence.last]
        said = [at for at in range(len(lows) - 1) if lows[at] in _PRESS and lows[at + 1] in _SAID]
        if not said or number + 1 >= len(sentences) or sentences[number + 1].kind == "heading":
            continue
        first = sentences[number + 1].first
        first += page.lower[first] == "the"
        while first < len(page) and page.forms[first].islower() and not _ARABIC.match(page.forms[first]):
            if page.lower[first] not in DESCRIBING:
                break
            first += 1
        last = first
        while last < len(page) and (page.forms[last][:1].isupper() or _ARABIC.match(page.forms[last])):
            last += 1
        speaks = last < len(page) and page.lower[last] in _SAID | _PRESS
        if first == last or not speaks or page.lower[first] in _NO_NAMES:
            continue
        if _ARABIC.match(page.forms[first]) or not _is_other(reading, first, last):
            yield _medium(reading, first, last, last + (page.lower[last] in _PRESS), "newspaper")


def _is_other(reading: Reading, first: int, last: int) -> bool:
    """Say whether the cast knows words as a person, a country or a place, or a lexicon as a body."""
    page = reading.layout.words
    mentions = reading.cast.mentions_within(Span(page.starts[first], page.ends[last - 1]))
    return any(not isinstance(reading.cast.entity(one), Organization) for one in mentions)


def _medium(reading: Reading, first: int, last: int, end: int, kind: str) -> Medium:
    page = reading.layout.words
    name = " ".join(reading.text[page.starts[first] : page.ends[last - 1]].split())
    return Medium(first=first, last=last, end=end, name=name, kind=kind)
