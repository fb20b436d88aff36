"""The families of time expressions that a single pattern can read, each with the words that can open it.

A family is a pattern and a builder. The pattern is tried at the start of a word that may open it; the builder looks at
the match and at the text around, and answers with the meaning, or None for a near miss ("may", "the second", "3-1").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from summitkit.parse.dates import builders as build
from summitkit.parse.dates import builders_lengths as lengths
from summitkit.parse.dates import builders_relative as relative
from summitkit.parse.dates import vocabulary as vocab
from summitkit.parse.dates.holidays import HOLIDAY, HOLIDAY_WORDS
from summitkit.parse.dates.vocabulary import (
    COUNT,
    DAY,
    MONTH,
    ORDINAL,
    SEASON,
    SPACE,
    UNIT,
    WEEKDAY,
    YEAR,
    any_of,
)
from summitkit.parse.numerals import ORDINAL_WORDS, WORD_VALUES

if TYPE_CHECKING:
    from summitkit.parse.dates.expressions import Expression

__all__ = ["BY_WORD", "FAMILIES", "Family"]

Builder = Callable[["re.Match[str]"], "Expression | None"]


@attrs.frozen(slots=True, kw_only=True)
class Family:
    """A kind of time expression.

    Attributes:
        rule: its id.
        opens: the words, in lower case and without a full stop, that can open it; "0" stands for any figure.
        pattern: what it looks like.
        build: turns a match into a meaning, or None for a near miss.
    """

    rule: str
    opens: frozenset[str]
    pattern: re.Pattern[str]
    build: Builder


def _family(rule: str, opens: str, pattern: str, builder: Builder) -> Family:
    return Family(
        rule=f"dates.{rule}",
        opens=frozenset(opens.split()),
        pattern=re.compile(pattern, re.IGNORECASE),
        build=builder,
    )


_FULL_WEEKDAY = "|".join(day for day in vocab.WEEKDAYS if day.endswith("day"))
_MONTH_WORDS = " ".join(vocab.MONTHS)
_WEEKDAY_WORDS = " ".join(vocab.WEEKDAYS)
_SEASON_WORDS = " ".join(vocab.SEASONS)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty thirty"
)
_NUMBERS = " ".join(WORD_VALUES)

_DASH = r"[-–—‐‑]"
_TO = rf"(?:{SPACE}?{_DASH}{SPACE}?|{SPACE}(?:to|through|thru|until|till?|and|or|&){SPACE})"
_YEAR_WORDS = (
    rf"(?:nineteen|eighteen|seventeen|twenty|two{SPACE}thousand)"
    rf"(?:[ -](?:and[ ])?(?:{'|'.join(WORD_VALUES)}|oh|hundred)\b){{0,3}}"
)
_ANY_YEAR = rf"(?:(?P<year>{YEAR})|['’‘](?P<short>\d\d)(?![\d'’s])|(?P<words>{_YEAR_WORDS}))"
_OF_YEAR = rf"(?:,?{SPACE}(?:(?:of|in){SPACE})?|,)(?:{_ANY_YEAR}|(?<=of[ ])(?P<of>\d\d)(?![\d%:.,]))"
_NTH_DAY = rf"(?:{DAY}|{ORDINAL_WORDS})(?![a-z])"
_DAY_WORDS = r"(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)(?![a-z])"

_DIRECTION = (
    "last past previous prior preceding this current present next coming upcoming following same that ensuing "
    "succeeding"
)
_NEAR = rf"(?:{any_of(_DIRECTION.split())})"
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_KIND = "calendar|fiscal|financial|budget|working|business|full|few|academic"

FAMILIES: tuple[Family, ...] = (
    _family(
        "iso",
        "0",
        rf"(?P<year>{YEAR})(?P<sep>[-/.]|{SPACE}(?=\d\d\s\d\d(?!\d)))"
        rf"(?:(?P<number>1[0-2]|0?[1-9])|(?P<month>{MONTH}))(?:(?P=sep)|[ ])(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)"
        r"(?:[T ](?P<time>\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?!\d))?",
        build.iso_day,
    ),
    _family(
        "iso-unit",
        "0",
        rf"(?P<year>{YEAR})(?:[-/](?P<month>1[0-2]|0?[1-9])(?![\d/-]|\.\d|[ ]?%)"
        rf"|[ -]?(?:-?W(?P<week>[0-5]\d)|[ ]?Q(?P<quarter>[1-4])"
        r"|[ ]?H(?P<half>[12]))(?![a-z\d]))",
        build.iso_unit,
    ),
    _family(
        "iso", "0", r"(?P<year>(?:19|20)\d\d)(?P<number>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?![\d.,%-])", build.compact_day
    ),
    _family(
        "month-day",
        "0",
        rf"(?P<year>{YEAR}),?{SPACE}(?:(?P<month>{MONTH}){SPACE}(?P<day>{_NTH_DAY})(?!{SPACE}?(?:to|[-–])|:|,{SPACE}?\d))",
        build.month_day,
    ),
    _family(
        "numeric",
        "0",
        r"(?P<one>\d{1,2})(?P<sep>[/.-])(?P<two>\d{1,2})(?:(?P=sep)|(?<=\d),[ ]?)"
        r"(?P<year>\d{4}|\d{2})(?![\d]|[/.:-]\d{1,2}(?![\d/-]))",
        build.numeric_day,
    ),
    _family(
        "numeric", "0", r"(?P<one>\d{1,2})(?P<sep>[/-])(?P<two>\d{1,2})(?![\d/%-]|[.,]\d)", build.numeric_month_day
    ),
    _family(
        "month-day",
        _MONTH_WORDS,
        rf"(?P<month>{MONTH})\.?(?:{SPACE}|,{SPACE}|[-/])(?:the{SPACE})?(?P<day>{_NTH_DAY}|{_DAY_WORDS})(?!:\d|[.,]\d|%)"
        rf"(?:(?P<to>{_TO}|,{SPACE}(?=\d{{1,2}}{SPACE}and{SPACE}\d))(?P<last>{_NTH_DAY})(?!:\d|[.,/]\d|%|-))?(?:{_OF_YEAR}|[-/](?P<year2>{YEAR}))?",
        build.month_day,
    ),
    _family(
        "month-day",
        _MONTH_WORDS,
        rf"(?P<month>{MONTH})-(?P<year>{YEAR})-(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)",
        build.month_day,
    ),
    _family(
        "day-month",
        f"0 the {_ORDINALS}",
        rf"(?:the{SPACE}(?=\w+{SPACE}day))?(?P<day>{_NTH_DAY})(?:{SPACE}day)?"
        rf"(?:(?P<to>{_TO})(?P<last>{_NTH_DAY}))?(?:{SPACE}of)?(?:{SPACE}|-|/)(?P<month>{MONTH})(?:(?:{_OF_YEAR})|[-/](?:(?P<year2>{YEAR})|(?P<short2>\d\d)(?![\d-])))?",
        build.month_day,
    ),
    _family(
        "day-month",
        "0",
        rf"(?P<day>{DAY})(?P<to>{_TO})(?P<last>{DAY})(?:{SPACE}(?:in|of))?{SPACE}(?:the{SPACE})?"
        rf"(?P<near>this|next|last|coming|following|previous|current){SPACE}month(?![a-z])",
        relative.days_of_month,
    ),
    _family(
        "month",
        _MONTH_WORDS,
        rf"(?P<month>{MONTH})(?:(?:{_OF_YEAR})|-(?P<year2>{YEAR})(?!-?\d))?",
        build.month,
    ),
    _family(
        "weekday",
        _WEEKDAY_WORDS,
        rf"(?P<weekday>{WEEKDAY})(?:{SPACE}(?P<tail>week|after{SPACE}next|before{SPACE}last|last(?={SPACE}?[.,;:!?)]))(?![a-z-])"
        rf"|,?{SPACE}(?:the{SPACE})?(?P<day>{DAY})(?![a-z]|{SPACE}(?:{MONTH}|of{SPACE}{MONTH}|day)|[/:.,-]\d))?",
        build.weekday,
    ),
    _family(
        "weekday",
        f"0 {_NUMBERS}",
        rf"(?P<count>{COUNT}){SPACE}(?P<weekday>{_FULL_WEEKDAY})s?{SPACE}"
        rf"(?P<tail>ago|back|from{SPACE}(?:now|today)|later|earlier)(?![a-z])",
        lengths.weekdays_away,
    ),
    _family(
        "set-weekday", " ".join(f"{day}s" for day in vocab.WEEKDAYS if day.endswith("day")), r"\w+days", build.weekdays
    ),
    _family(
        "year",
        "0",
        rf"(?P<year>{vocab.FAR_YEAR})(?:{SPACE}?[-–—~/]{SPACE}?(?P<last>{YEAR}|\d\d)(?![\d-]))?(?![\d-]*\d|[.,:]\d|[a-z%°]|-(?!era|present|vintage)[a-z])",
        build.year,
    ),
    _family("year", "two nineteen twenty eighteen seventeen", rf"(?P<words>{_YEAR_WORDS})(?![a-z-])", build.year_words),
    _family("year", "'", r"['’‘](?P<short>\d\d)(?![\w'’])", build.year_short),
    _family(
        "year",
        "ad a.d",
        rf"A\.?D\.?{SPACE}(?P<year>[1-9]\d{{0,3}})(?!\w|[.,]\d)",
        build.year_named,
    ),
    _family(
        "year",
        "0",
        rf"(?P<year>[1-9]\d{{0,3}}){SPACE}?(?P<era>A\.D\.|AD|B\.C\.(?:E\.)?|BCE?|C\.E\.|CE)(?!\w)",
        build.year_of_era,
    ),
    _family("year", "year", rf"year{SPACE}(?P<year>[1-9]\d\d|{vocab.FAR_YEAR})(?![\d.,-]*\d)", build.year_named),
    _family(
        "decade",
        "0 the ' ’ mid early late",
        rf"(?:(?P<years>1[5-9]\d0|20\d0)(?:['’]?s|{SPACE}s(?![a-z]))|['’‘]?(?P<short>[2-9]0)['’]?s)(?![a-z\d])",
        build.decade,
    ),
    _family(
        "decade",
        "twenties thirties forties fifties sixties seventies eighties nineties nineteen",
        r"(?:nineteen[ -])?(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![a-z])",
        build.decade_word,
    ),
    _family(
        "century",
        f"0 the {_ORDINALS}",
        rf"(?:the{SPACE})?(?P<number>{ORDINAL}|\d{{1,2}}(?:st|nd|rd|th)){SPACE}?-?century(?![a-z])",
        build.century,
    ),
    _family(
        "quarter",
        "q1 q2 q3 q4 h1 h2 1q 2q 3q 4q 1h 2h q1fy q2fy q3fy q4fy",
        rf"(?:(?P<kind>[QH])(?P<number>[1-4])|(?P<number2>[1-4])(?P<kind2>[QH]))(?![a-z]|\d(?!\d(?!\d)))"
        rf"(?:(?P<of>\d\d)|(?:(?=['’]\d)|{SPACE}|-|{SPACE}of{SPACE}|,{SPACE})(?:{_ANY_YEAR}))?",
        relative.quarter,
    ),
    _family(
        "fiscal",
        "fy fy0 fiscal financial year the",
        rf"(?:the{SPACE})?(?:FY[ '’-]?|(?:fiscal|financial){SPACE}(?:year{SPACE})?|year{SPACE}(?=(?:19"
        r"|20)\d\d[-–/]\d\d(?!\d)))"
        rf"(?P<year>{YEAR}|\d\d)(?:{SPACE}?[-–—/]{SPACE}?(?P<last>{YEAR}|\d\d))?(?![\d])",
        relative.fiscal,
    ),
    _family(
        "season",
        _SEASON_WORDS,
        rf"(?P<season>{SEASON})(?:(?:{SPACE}|{SPACE}of{SPACE}|{SPACE}in{SPACE}|,{SPACE})(?P<year>{YEAR})"
        r"(?:[-–/](?P<last>\d\d(?:\d\d)?)(?!\d))?)?",
        relative.season,
    ),
    _family(
        "nth",
        f"0 the last final opening closing {_ORDINALS}",
        rf"(?:the{SPACE})?(?P<nth>{ORDINAL}|last|final|opening|closing)(?:{SPACE}(?P<count>{COUNT}|few))?"
        rf"(?:{SPACE}|-)(?:(?P<fiscal>fiscal|financial){SPACE})?(?:calendar{SPACE}|full{SPACE})?"
        rf"(?:(?P<unit>half{SPACE}?-?year|{UNIT})|(?P<weekday>{WEEKDAY}))",
        relative.nth,
    ),
    _family(
        "day-alone",
        f"the 0 {_ORDINALS}",
        rf"(?:the{SPACE})?(?P<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|(?=[.!?]?(?:$|\s[.!?])))|{ORDINAL_WORDS})(?:{SPACE}day)?(?![a-z-])",
        build.day_alone,
    ),
    _family(
        "relative",
        f"the {_DIRECTION}",
        rf"(?:the{SPACE})?(?P<near>{_NEAR})(?:{SPACE}(?P<near2>{_NEAR}))?(?:{SPACE}(?P<kind>{_KIND}))?"
        rf"(?:{SPACE}(?P<count>{COUNT}))?(?:{SPACE}(?P<kind2>{_KIND}))?"
        rf"(?:{SPACE}|-)(?:(?P<unit>{UNIT})|(?P<month>{MONTH})(?!\.?{SPACE}{DAY}(?![\d%]))|(?P<weekday>{WEEKDAY})|(?P<season>{SEASON})"
        rf"|(?P<part>morning|afternoon|evening|night)(?![a-z])|(?P<holiday>{HOLIDAY})(?![a-z]))"
        rf"(?P<after>{SPACE}after{SPACE}next(?![a-z]))?",
        relative.relative,
    ),
    _family(
        "relative",
        f"0 {_NUMBERS}",
        rf"(?P<count>{COUNT}){SPACE}(?P<near>last|past|previous|next|coming|upcoming|following){SPACE}(?P<unit>{UNIT})",
        relative.relative,
    ),
    _family(
        "deictic",
        "today yesterday tomorrow tmrw tonight overnight day current",
        rf"today|yesterday|tomorrow|tmrw|tonight|current{SPACE}date|day{SPACE}before{SPACE}yesterday"
        rf"|day{SPACE}after{SPACE}tomorrow|day{SPACE}(?:before|after)(?={SPACE}?(?:[.,;!?]|$))",
        relative.deictic,
    ),
    _family(
        "definite",
        "the of a",
        rf"the{SPACE}(?P<fiscal>fiscal{SPACE})?(?P<unit>day|week|month|quarter|year|weekend|decade|century)"
        rf"(?P<last>{SPACE}(?:after{SPACE}next|before{SPACE}last)|(?P<open>{SPACE}(?:after|before)(?![a-z])))?"
        r"(?![a-z-]|[ ]\d|[ ]to[ ]date)",
        relative.definite,
    ),
    _family(
        "definite",
        "day week month year",
        rf"(?P<unit>day|week|month|year)(?:(?P<last>{SPACE}(?:after{SPACE}next|before{SPACE}last))|(?P<open>{SPACE}(?:after|before)))(?![a-z])",
        relative.definite_open,
    ),
    _family(
        "fiscal",
        "0",
        rf"(?P<year>{YEAR})(?P<last>(?!))?{SPACE}(?:fiscal|financial|budget){SPACE}year(?![a-z])",
        relative.fiscal,
    ),
    _family("numeric", "0", r"(?P<month>1[0-2]|0?[1-9])/(?P<year>(?:19|20)\d\d)(?![\d/-])", build.numeric_month),
    _family("definite", "weekend weekends", r"weekend(?![a-z])", relative.weekend),
    _family(
        "year-to-date",
        "the year month to",
        rf"(?:the{SPACE})?(?:year|month)(?:{SPACE}|-)to(?:{SPACE}|-)date|to{SPACE}date",
        relative.to_date,
    ),
    _family(
        "year-end",
        "year month",
        rf"(?P<unit>year|month|week)(?:[ -]|['’]s{SPACE})end(?![a-z])(?:{SPACE}(?P<year>{YEAR}))?",
        relative.unit_end,
    ),
    _family(
        "end-of-unit",
        "rest remainder end beginning middle",
        rf"(?P<part>rest|remainder|end|beginning|middle){SPACE}of{SPACE}(?:(?:my|your|our|their|his|her|its){SPACE})?"
        r"(?P<unit>week|month|year)(?![a-z-])",
        relative.part_of_unit,
    ),
    _family("end-of-unit", "eoy eom eow", r"EO[YMW]", relative.end_of_unit),
    _family(
        "week-number", "week wk", rf"week{SPACE}(?P<week>[1-5]?\d)(?![\d%])(?:(?:{_OF_YEAR}))?", relative.week_number
    ),
    _family("year-ago", "year year-ago year-earlier year-before", r"year[ -](?:ago|earlier)", lengths.year_ago),
    _family(
        "duration",
        f"0 a an half few several many some couple dozens hundreds thousands {_NUMBERS}",
        rf"(?P<count>{COUNT})(?:(?:{SPACE}?{_DASH}{SPACE}?|{SPACE}(?:to|or){SPACE})(?P<count2>{COUNT}))?(?:{SPACE}|-)"
        rf"(?:(?:more|full|whole|straight|consecutive|successive|long|short|additional|further|good|entire){SPACE})?"
        rf"(?:(?:calendar|fiscal|(?P<business>working|business|trading)){SPACE})?(?P<unit>{UNIT})(?P<old>-old|{SPACE}old|-long)?"
        rf"(?P<half>{SPACE}and{SPACE}a{SPACE}half)?"
        rf"(?:['’](?:s?{SPACE}(?P<time>time)(?![a-z]))?|(?<=[a-z])['’]s{SPACE}time(?![a-z]))?(?:(?:{SPACE}|-)(?P<tail>ago|earlier|later|hence|back|from{SPACE}now|afterwards?|before(?={SPACE}?[.,;:!?)])"
        rf"|after(?={SPACE}?[.,;:!?)]))(?![a-z]))?",
        lengths.duration,
    ),
    _family(
        "duration",
        "hourlong daylong weeklong monthlong yearlong day-long week-long month-long year-long hour-long decade-long",
        r"(?P<unit>hour|day|week|month|year|decade)-?long(?![a-z])",
        lengths.long,
    ),
    _family(
        "duration",
        "a quarter three quarter-century quarter-hour",
        rf"(?:(?P<three>three)[ -]quarters|(?:a{SPACE})?quarter)(?:{SPACE}of{SPACE}an?{SPACE}|[ -])"
        r"(?P<unit>century|hour|year)(?![a-z])",
        lengths.quarters,
    ),
    _family("deictic", "eve", rf"eve{SPACE}of(?={SPACE})", relative.eve),
    _family(
        "duration-vague",
        "years months weeks days hours decades minutes centuries years-long years-old",
        r"(?P<unit>years|months|weeks|days|hours|decades|minutes|centuries)(?P<old>-long|-old)?"
        rf"(?:{SPACE}(?P<tail>ago|earlier|later))?(?![a-z-])",
        lengths.vague_duration,
    ),
    _family(
        "set",
        "daily weekly biweekly fortnightly monthly quarterly yearly annual annually hourly nightly",
        r"(?P<word>daily|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annual|annually|hourly|nightly)(?![a-z])",
        lengths.adverb_set,
    ),
    _family(
        "set",
        "every each per",
        rf"(?:every|each|per){SPACE}(?:(?P<count>{COUNT}|few|other|{ORDINAL}){SPACE})?(?:(?P<unit>{UNIT})|(?P<weekday>{WEEKDAY})"
        r"|(?P<part>morning|afternoon|evening|night)(?![a-z]))",
        lengths.every,
    ),
    _family(
        "vague",
        "present now currently recently recent nowadays presently lately soon future previously at these the long some",
        rf"(?:the{SPACE})?present(?![a-z])|now|currently|recently|nowadays|presently|lately|previously|soon|future"
        rf"|recent(?:{SPACE}(?P<unit>days|weeks|months|years|decades))?"
        rf"|at{SPACE}(?:present|the{SPACE}moment|this{SPACE}time)|these{SPACE}days|(?:long|some{SPACE}time){SPACE}ago|the{SPACE}(?:near{SPACE})?(?:past|future)",
        lengths.vague,
    ),
    _family(
        "clock",
        "0",
        r"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?[ ]?(?P<half>[ap](?:\.[ ]?m\b\.?|[ ]?m\b))",
        lengths.clock,
    ),
    _family(
        "clock",
        "0",
        r"(?P<hour>[01]?\d|2[0-4])(?::(?P<minute>[0-5]\d)|(?<=\d\d)(?P<minute2>[0-5]\d))(?::[0-5]\d)?(?![\d:])"
        rf"(?:{SPACE}?(?P<zone>GMT|UTC|Z|hours|hrs|h|local{SPACE}time|EST|EDT|ET|CET|CEST|BST|IST|MSK|JST|Moscow{SPACE}time)(?![a-z]))?",
        lengths.clock_24,
    ),
    _family(
        "clock",
        f"0 {_HOURS.replace('|', ' ')}",
        rf"(?P<hour>1[0-2]|[1-9]|{_HOURS}){SPACE}o['’]clock",
        lengths.clock,
    ),
    _family(
        "clock",
        "half quarter a",
        rf"(?:a{SPACE})?(?P<share>half|quarter){SPACE}(?P<side>past|to|after|before){SPACE}(?P<hour>1[0-2]|[1-9]|{_HOURS})(?![\w-])",
        lengths.clock_words,
    ),
    _family("clock", "noon midday midnight", r"noon|midday|midnight", lengths.noon),
    _family(
        "day-part",
        "morning afternoon evening night overnight",
        r"(?P<part>morning|afternoon|evening|night)(?![a-z])",
        lengths.day_part,
    ),
    _family(
        "holiday",
        HOLIDAY_WORDS,
        rf"(?P<holiday>{HOLIDAY})(?![a-z])(?:['’]s(?:{SPACE}day)?)?"
        rf"(?:(?:{SPACE}|,{SPACE}|{SPACE}(?:of|in){SPACE})(?P<year>{YEAR}))?(?:{SPACE}(?P<weekend>weekend))?",
        lengths.holiday,
    ),
)


def _index() -> dict[str, tuple[Family, ...]]:
    found: dict[str, list[Family]] = {}
    for family in FAMILIES:
        for word in sorted(family.opens):
            found.setdefault(word, []).append(family)
    return {word: tuple(families) for word, families in found.items()}


BY_WORD = _index()
"""The families that a word can open, by the word in lower case; "0" stands for any word that begins with a figure."""
