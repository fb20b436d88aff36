"""The families of times called by their place in the calendar: days, months, years, decades, quarters, fiscal years."""

from __future__ import annotations

from summitkit.parse.dates import builders as build
from summitkit.parse.dates import builders_figures as figures
from summitkit.parse.dates import builders_lengths as lengths
from summitkit.parse.dates import builders_relative as relative
from summitkit.parse.dates import vocabulary as vocab
from summitkit.parse.dates.family import Family, family
from summitkit.parse.dates.vocabulary import (
    ANY_YEAR,
    COUNT,
    DASH,
    DAY,
    MONTH,
    OF_YEAR,
    OPENING_NUMBERS,
    OPENING_ORDINALS,
    ORDINAL,
    SPACE,
    UNIT,
    WEEKDAY,
    YEAR,
    YEAR_WORDS,
)
from summitkit.parse.numerals import ORDINAL_WORDS

__all__ = ["CALENDAR"]

_FULL_WEEKDAY = "|".join(day for day in vocab.WEEKDAYS if day.endswith("day"))
_MONTH_WORDS = " ".join(vocab.MONTHS)
_WEEKDAY_WORDS = " ".join(vocab.WEEKDAYS)
_TO = rf"(?:{SPACE}?{DASH}{SPACE}?|{SPACE}(?:to|through|thru|until|till?|and|or|&){SPACE})"
_NTH_DAY = rf"(?:{DAY}|{ORDINAL_WORDS})(?![a-z])"
_DAY_WORDS = r"(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)(?![a-z])"

CALENDAR: tuple[Family, ...] = (
    family(
        "iso",
        "0000",
        rf"(?P<year>{YEAR})(?P<sep>[-/.]|[ ][-/][ ]|{SPACE}(?=\d\d\s\d\d(?!\d)))"
        rf"(?:(?P<number>1[0-2]|0?[1-9])|(?P<month>{MONTH}))(?:(?P=sep)|[ ])(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)"
        r"(?:[T ](?P<time>\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?!\d))?",
        figures.iso_day,
    ),
    family(
        "iso-unit",
        "0000",
        rf"(?P<year>{YEAR})(?:[-/](?P<month>1[0-2]|0?[1-9])(?![\d/-]|\.\d|[ ]?%)"
        rf"|[ -]?(?:-?W(?P<week>[0-5]\d)|[ ]?Q(?P<quarter>[1-4])"
        r"|[ ]?H(?P<half>[12]))(?![a-z\d]))",
        figures.iso_unit,
    ),
    family(
        "iso", "0", r"(?P<year>(?:19|20)\d\d)(?P<number>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?![\d.,%-])", figures.compact_day
    ),
    family(
        "month-day",
        "0000",
        rf"(?P<year>{YEAR}),?{SPACE}(?:(?P<month>{MONTH}){SPACE}(?P<day>{_NTH_DAY})(?!{SPACE}?(?:to|[-–])|:|,{SPACE}?\d))",
        build.month_day,
    ),
    family(
        "month-day",
        "0000",
        rf"(?P<year>{YEAR}){SPACE}(?:the{SPACE})?(?P<day>{DAY})(?:{SPACE}of)?{SPACE}(?P<month>{MONTH})",
        build.month_day,
    ),
    family(
        "numeric",
        "00",
        r"(?P<one>\d{1,2})(?:(?P<sep>[/.-])|[ ](?P<apart>[/-])[ ](?=\d\d?[ ](?P=apart)[ ](?:19|20)\d\d))"
        r"(?P<two>\d{1,2})(?:(?P=sep)|[ ](?P=apart)[ ]|(?<=\d),[ ]?|[ ](?=(?:19|20)\d\d))"
        r"(?P<year>\d{4}|\d{2})(?![\d]|[/.:-]\d{1,2}(?![\d/.-]))",
        figures.numeric_day,
    ),
    family(
        "numeric",
        "00",
        r"(?P<one>\d{1,2})(?P<sep>[/.-])(?P<two>\d{1,2})(?![\d/%]|-(?!\d{1,2}/\d)|[.,]\d)",
        figures.numeric_month_day,
    ),
    family(
        "month-day",
        _MONTH_WORDS,
        rf"(?P<month>{MONTH})(?P<sep>[-/])(?P<day>{DAY})(?P=sep)(?P<short2>\d\d)(?![\d/-])",
        build.month_day,
    ),
    family(
        "month-day",
        _MONTH_WORDS,
        rf"(?P<month>{MONTH})\.?(?:{SPACE}|,{SPACE}?|[-/]|(?<=\.)(?=\d))(?:the{SPACE})?(?P<day>{_NTH_DAY}|{_DAY_WORDS})"
        rf"(?!:\d|[.,]\d(?!\d{{3}}(?!\d))|%)"
        rf"(?:(?P<to>{_TO}|,{SPACE}(?=\d{{1,2}}{SPACE}and{SPACE}\d))(?P<last>{_NTH_DAY})(?!:\d|[.,/]\d|%|-))?(?:{OF_YEAR}|[-/.](?P<year2>{YEAR}))?",
        build.month_day,
    ),
    family(
        "month-day",
        _MONTH_WORDS,
        rf"(?P<month>{MONTH})-(?P<year>{YEAR})-(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)",
        build.month_day,
    ),
    family(
        "day-month",
        f"00 the {OPENING_ORDINALS}",
        rf"(?:the{SPACE})?(?P<day>{_NTH_DAY})(?:{SPACE}day)?"
        rf"(?:(?P<to>{_TO}|/)(?P<last>{_NTH_DAY}))?(?:{SPACE}of)?(?:{SPACE}|-|/|\.(?={MONTH}\.?{YEAR}))(?P<month>{MONTH})"
        rf"(?:(?:{OF_YEAR})|[-/.]?(?P<year2>{YEAR})|[-/](?P<short2>\d\d)(?![\d-]))?",
        build.month_day,
    ),
    family(
        "day-month",
        "00",
        rf"(?P<day>3[01]|[12]\d|0?[1-9])(?P<month>{MONTH})(?:{SPACE}?(?P<year>{YEAR}))?",
        build.month_day,
    ),
    family(
        "day-month",
        "00",
        rf"(?P<day>{DAY})(?:(?P<to>{_TO})(?P<last>{DAY}))?(?:{SPACE}(?:in|of))?{SPACE}(?:the{SPACE})?"
        rf"(?P<near>this|next|last|coming|following|previous|current){SPACE}month(?![a-z])",
        relative.days_of_month,
    ),
    family(
        "month",
        _MONTH_WORDS,
        rf"(?P<month>{MONTH})(?:(?:{OF_YEAR})|(?:-|/|(?<=\.))(?P<year2>{YEAR})(?!-?\d))?",
        build.month,
    ),
    family(
        "weekday",
        _WEEKDAY_WORDS,
        rf"(?P<weekday>{WEEKDAY})(?:{SPACE}(?P<tail>week|after{SPACE}next|before{SPACE}last|last(?={SPACE}?[.,;:!?)]))(?![a-z-])"
        rf"|,?{SPACE}(?:the{SPACE})?(?P<day>{DAY})(?![a-z]|{SPACE}(?:{MONTH}|of{SPACE}{MONTH}|{UNIT})|[/:.,-]\d))?",
        build.weekday,
    ),
    family(
        "weekday",
        f"0 {OPENING_NUMBERS}",
        rf"(?P<count>{COUNT}){SPACE}(?P<weekday>{_FULL_WEEKDAY})s?{SPACE}"
        rf"(?P<tail>ago|back|from{SPACE}(?:now|today)|later|earlier)(?![a-z])",
        lengths.weekdays_away,
    ),
    family(
        "set-weekday", " ".join(f"{day}s" for day in vocab.WEEKDAYS if day.endswith("day")), r"\w+days", build.weekdays
    ),
    family(
        "year",
        "0000",
        rf"(?P<year>{vocab.FAR_YEAR})(?:{SPACE}?[-–—~/]{SPACE}?(?P<last>{YEAR}|\d\d)(?![\d-]))?(?![\d-]*\d|[.,:]\d|[a-z%°]|-(?!era|present|vintage)[a-z])",
        build.year,
    ),
    family("year", "two nineteen twenty eighteen seventeen", rf"(?P<words>{YEAR_WORDS})(?![a-z-])", build.year_words),
    family("year", "'", r"['’‘](?P<short>\d\d)(?![\w'’])", build.year_short),
    family(
        "year",
        "ad a.d",
        rf"A\.?D\.?{SPACE}(?P<year>[1-9]\d{{0,3}})(?!\w|[.,]\d)",
        build.year_named,
    ),
    family(
        "year",
        "0",
        rf"(?P<year>[1-9]\d{{0,3}}){SPACE}?(?P<era>A\.D\.|AD|B\.C\.(?:E\.)?|BCE?|C\.E\.|CE)(?!\w)",
        build.year_of_era,
    ),
    family("year", "cy cy0", r"CY[ '’-]?(?P<year>(?:20)?\d\d)(?![\d.,%]*\d)", build.year_named),
    family(
        "year",
        "year calendar",
        rf"(?:calendar{SPACE})?year{SPACE}(?P<year>[1-9]\d\d|{vocab.FAR_YEAR})(?![\d.,-]*\d)",
        build.year_named,
    ),
    family(
        "decade",
        "0 ' ’",
        rf"(?:(?P<years>1[5-9]\d0|20\d0)(?:['’]?s|{SPACE}s(?![a-z]))|['’‘]?(?P<short>[2-9]0)['’]?s)(?![a-z\d])",
        build.decade,
    ),
    family(
        "decade",
        "twenties thirties forties fifties sixties seventies eighties nineties noughties naughties aughts two seventeen"
        " eighteen nineteen",
        r"(?:(?P<century>seventeen|eighteen|nineteen)[ -])?"
        r"(?P<word>(?:twen|thir|for|fif|six|seven|eigh|nine)ties|noughties|naughties|aughts"
        rf"|two{SPACE}thousands|(?<=een[ -])hundreds)(?![a-z])",
        build.decade_word,
    ),
    family(
        "century",
        f"00 the {OPENING_ORDINALS}",
        rf"(?:the{SPACE})?(?P<number>{ORDINAL}|\d{{1,2}}(?:st|nd|rd|th)){SPACE}?-?century(?![a-z])",
        build.century,
    ),
    family(
        "quarter",
        "q1 q2 q3 q4 h1 h2 1q 2q 3q 4q 1h 2h q1fy q2fy q3fy q4fy",
        rf"(?:(?P<kind>[QH])(?P<number>[1-4])|(?P<number2>[1-4])(?P<kind2>[QH]))(?![a-z]|\d(?!\d(?!\d)))"
        rf"(?:(?P<of>\d\d)|(?:(?=['’]\d)|{SPACE}|-|{SPACE}of{SPACE}|,{SPACE})(?:{ANY_YEAR}))?",
        relative.quarter,
    ),
    family(
        "fiscal",
        "fy fy0 fiscal financial year the",
        rf"(?:the{SPACE})?(?:FY[ '’-]?|(?:fiscal|financial){SPACE}(?:year{SPACE})?|year{SPACE}(?=(?:19"
        r"|20)\d\d[-–/]\d\d(?!\d)))"
        rf"(?P<year>{YEAR}|\d\d)(?:{SPACE}?[-–—/]{SPACE}?(?P<last>{YEAR}|\d\d))?(?![\d])",
        relative.fiscal,
    ),
)
