"""The text around a match: short looks to either side that tell a time expression from a near miss."""

from __future__ import annotations

import re

__all__ = [
    "after",
    "before",
    "countable_follows",
    "numbered",
    "numeric_before",
    "preposition_before",
    "starts_sentence",
    "year_may_stand",
]

_WIDTH = 28
_COUNTABLE = (
    "people|persons|men|women|children|boys|girls|troops|soldiers|servicemen|personnel|police|officers|policemen"
    "|civilians|refugees|students|pupils|teachers|workers|employees|jobs|members|lawmakers|delegates|participants"
    "|guests|visitors|tourists|residents|citizens|voters|votes|seats|points|units|shares|homes|houses|families"
    "|households|companies|firms|businesses|vehicles|cars|trucks|buses|aircraft|planes|jets|helicopters|ships|vessels"
    "|tanks|missiles|rockets|warheads|weapons|guns|drones|bombs|rounds|megawatts?|MW|GW|kilowatts?|kilomet(?:er|re)s?"
    "|km|met(?:er|re)s?|miles?|feet|foot|ft|yards?|inches|acres?|hectares?|tons?|tonnes?|kilograms?|kg|pounds|lbs?"
    "|barrels?|bpd|lit(?:er|re)s?|gallons?|bushels|dollars?|euros?|yen|yuan|rupees?|rubles?|roubles?|cents|percent|per"
    "|percentage|times|prisoners|detainees|hostages|militants|fighters|rebels|inmates|victims|cases|deaths|patients"
    "|beds|copies|books|pages|words|items|pieces|animals|cattle|trees|islands|villages|schools|hospitals|rooms|hp"
    "|horsepower|mph|kph|rpm|hours|minutes|seconds|days|weeks|months|years|others|more|dead|injured|wounded|Americans"
    "|Indians|Russians|Chinese|Europeans|Africans|Israelis|Palestinians|athletes|players|candidates|journalists"
    "|observers|peacekeepers|volunteers|experts|officials|protesters|demonstrators|settlers|migrants|passengers|flights"
)
_COUNTS = re.compile(
    rf"\s(?:more\s|new\s|other\s|armed\s|[a-z]+ian\s|[a-z]+ese\s|[a-z]+ish\s)?(?:{_COUNTABLE})(?![\w-])", re.IGNORECASE
)
_QUANTITY_BEFORE = re.compile(
    r"\b(?:some|nearly|almost|over|least|most|only|just|approximately|roughly|total(?:ing|ling|led)?|all|these|those"
    r"|another|additional|extra|an?)\s$",
    re.IGNORECASE,
)
_SURE_BEFORE = re.compile(
    r"\b(?:in|since|until|till|during|circa|early|late|mid|throughout|year|back in|end of|(?:start"
    r"|beginning|middle) of)\s$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:(?:\b(?:no|nos|number|article|articles|section|sections|resolution|resolutions|chapter|page|pages|p|pp|room|flight|route"
    r"|highway|boeing|airbus|article|paragraph|clause|law|act|act no|channel|category|level|model|type"
    r"|version|box|bus|train"
    r"|lot|size|su|mig|paragraphs|volume|vol|decree|order|sec)\.?|[$€£¥₹#@_/\\]|US\$|\bRs\.?)\s?|\d[.,]?|\d\s|(?<!\d)\d{1,3}[-–])$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?:\b(?:in|of|on|by|since|until|till|from|to|through|and|or|between|during|before|after|for|last|next|this|past|early"
    r"|late|mid|early in|until|as of|around|about|every|each|starting|beginning|ending|ended|year)\s|mid-"
    r"|[,;(/–—-]\s?)$",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(
    r"(?:\b(?:on|from|until|till|since|before|after|next|last|this|through|dated?|by|for|around|due|starting|beginning)\s|day,?\s|\d/\d{1,2}\s?(?:-|–|to|through)\s?"
    r"|\bbetween\s(?:\d{1,2}/\d{1,2}\sand\s)?)$",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:^|[.!?:\n]\s*|[“\"‘`]\s?)$")
_ENDS = re.compile(r"\s*(?:$|[.,;:!?)\]\"”'’—–-]|\n)")


def before(text: str, start: int, width: int = _WIDTH) -> str:
    """Return the characters before an offset, as many as one look needs."""
    return text[max(0, start - width) : start]


def after(text: str, end: int, width: int = _WIDTH) -> str:
    """Return the characters after an offset."""
    return text[end : end + width]


def countable_follows(text: str, end: int) -> bool:
    """Say whether what follows a figure is something counted: "1990 troops", "2000 more people"."""
    return _COUNTS.match(text, end) is not None


def numbered(text: str, start: int) -> bool:
    """Say whether a figure is a number of something or goes on to the left: "Article 5", "flight 1998", "$ 1,998"."""
    return _NUMBERED.search(before(text, start)) is not None


def year_may_stand(text: str, start: int, end: int, *, common: bool) -> bool:
    """Say whether a bare figure of four digits is a year.

    Args:
        text: the text.
        start: where the figure starts.
        end: where it ends.
        common: whether it lies where news puts nearly all its years.
    """
    if numbered(text, start) or countable_follows(text, end):
        return False
    ahead = before(text, start)
    if not common:
        return _SURE_BEFORE.search(ahead) is not None
    return _QUANTITY_BEFORE.search(ahead) is None or _ENDS.match(text, end) is not None


def preposition_before(text: str, start: int) -> bool:
    """Say whether a preposition, or another word that goes with times, stands before: "in May", "next March"."""
    return _PREPOSITION.search(before(text, start)) is not None


def numeric_before(text: str, start: int) -> bool:
    """Say whether what stands before makes a figure such as 10/1 a day of the year: "on 10/1", "Friday 7/6"."""
    return _DAY_BEFORE.search(before(text, start)) is not None


def starts_sentence(text: str, start: int) -> bool:
    """Say whether a word opens a sentence, a line or a quotation."""
    return _OPENING.search(before(text, start)) is not None
