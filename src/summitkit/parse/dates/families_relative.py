"""The families of times told from another one, of lengths, rates, times of day and feasts."""

from __future__ import annotations

from summitkit.parse.dates import builders as build
from summitkit.parse.dates import builders_figures as figures
from summitkit.parse.dates import builders_lengths as lengths
from summitkit.parse.dates import builders_relative as relative
from summitkit.parse.dates import vocabulary as vocab
from summitkit.parse.dates.family import Family, family
from summitkit.parse.dates.holidays import HOLIDAY, HOLIDAY_WORDS
from summitkit.parse.dates.vocabulary import (
    COUNT,
    DASH,
    DAY,
    MONTH,
    OF_YEAR,
    OPENING_NUMBERS,
    OPENING_ORDINALS,
    ORDINAL,
    SEASON,
    SPACE,
    UNIT,
    WEEKDAY,
    YEAR,
    any_of,
)
from summitkit.parse.numerals import ORDINAL_WORDS

__all__ = ["RELATIVE"]

_SEASON_WORDS = " ".join(vocab.SEASONS)
_DIRECTION = (
    "last latest past previous prior preceding this current present next coming upcoming following same that ensuing "
    "succeeding"
)
_NEAR = rf"(?:{any_of(_DIRECTION.split())})"
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_KIND = "calendar|fiscal|financial|budget|working|business|full|few|academic"

RELATIVE: tuple[Family, ...] = (
    family(
        "season",
        _SEASON_WORDS,
        rf"(?P<season>{SEASON})(?:(?:{SPACE}|{SPACE}of{SPACE}|{SPACE}in{SPACE}|,{SPACE})(?P<year>{YEAR})"
        r"(?:[-–/](?P<last>\d\d(?:\d\d)?)(?!\d))?)?",
        relative.season,
    ),
    family(
        "nth",
        f"00 the last final opening closing penultimate second-to-last next-to-last {OPENING_ORDINALS}",
        rf"(?:the{SPACE})?(?P<nth>(?:second|next)[ -]to[ -]last|penultimate|{ORDINAL}|last|final|opening|closing)"
        rf"(?:{SPACE}(?P<count>{COUNT}|few))?"
        rf"(?:{SPACE}|-)(?:(?P<fiscal>fiscal|financial){SPACE})?(?:calendar{SPACE}|full{SPACE})?"
        rf"(?:(?P<unit>half{SPACE}?-?year|{UNIT})|(?P<weekday>{WEEKDAY}))",
        relative.nth,
    ),
    family(
        "day-alone",
        f"the 00 {OPENING_ORDINALS}",
        rf"(?:the{SPACE})?(?P<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|(?=[.!?]?(?:$|\s[.!?])))|{ORDINAL_WORDS})(?:{SPACE}day)?(?![a-z-])",
        build.day_alone,
    ),
    family(
        "relative",
        f"the {_DIRECTION}",
        rf"(?:the{SPACE})?(?P<near>{_NEAR})(?:{SPACE}(?P<near2>{_NEAR}))?(?:{SPACE}(?P<kind>{_KIND}))?"
        rf"(?:{SPACE}(?P<count>{COUNT}))?(?:{SPACE}(?P<kind2>{_KIND}))?"
        rf"(?:{SPACE}|-)(?:(?P<unit>{UNIT})|(?P<month>{MONTH})(?!\.?{SPACE}{DAY}(?![\d%]))|(?P<weekday>{WEEKDAY})|(?P<season>{SEASON})"
        rf"|(?P<part>morning|afternoon|evening|night)(?![a-z])|(?P<holiday>{HOLIDAY})(?![a-z]))"
        rf"(?P<after>{SPACE}after{SPACE}next(?![a-z]))?",
        relative.relative,
    ),
    family(
        "relative",
        f"0 {OPENING_NUMBERS}",
        rf"(?P<count>{COUNT}){SPACE}(?P<near>last|past|previous|next|coming|upcoming|following){SPACE}(?P<unit>{UNIT})",
        relative.relative,
    ),
    family(
        "deictic",
        "today yesterday tomorrow tmrw tmr tonight overnight day night current",
        rf"night{SPACE}before{SPACE}last|today|yesterday|tomorrow|tmrw?|tonight|current{SPACE}date|day{SPACE}before{SPACE}yesterday"
        rf"|day{SPACE}after{SPACE}(?:tomorrow|tmrw?)(?![a-z])|day{SPACE}(?:before|after)(?={SPACE}?(?:[.,;!?]|$))",
        relative.deictic,
    ),
    family(
        "definite",
        "the",
        rf"the{SPACE}(?P<fiscal>fiscal{SPACE})?(?P<unit>day|week|month|quarter|year|weekend|decade|century)"
        rf"(?:(?P<last>{SPACE}(?:after{SPACE}next|before{SPACE}last)|(?P<open>{SPACE}(?:after|before)))(?![a-z-])"
        r"|(?![a-z-]|[ ]\d|[ ]to[ ]date))",
        relative.definite,
    ),
    family(
        "definite",
        "day week month year",
        rf"(?P<unit>day|week|month|year)(?:(?P<last>{SPACE}(?:after{SPACE}next|before{SPACE}last))|(?P<open>{SPACE}(?:after|before)))(?![a-z])",
        relative.definite_open,
    ),
    family(
        "fiscal",
        "0000",
        rf"(?P<year>{YEAR})(?P<last>(?!))?{SPACE}(?:fiscal|financial|budget){SPACE}year(?![a-z])",
        relative.fiscal,
    ),
    family("numeric", "00", r"(?P<month>1[0-2]|0?[1-9])[/-](?P<year>(?:19|20)\d\d)(?![\d/-])", figures.numeric_month),
    family("definite", "weekend weekends", r"weekend(?![a-z])", relative.weekend),
    family(
        "year-to-date",
        "the year quarter month week to till until",
        rf"(?:the{SPACE})?(?:year|quarter|month|week)(?:{SPACE}|-)to(?:{SPACE}|-)date|(?:to|till|until){SPACE}date",
        relative.to_date,
    ),
    family(
        "year-end",
        "year month",
        rf"(?P<unit>year|month|week)(?:[ -]|['’]s{SPACE})end(?![a-z])(?:{SPACE}(?P<year>{YEAR}))?",
        relative.unit_end,
    ),
    family(
        "end-of-unit",
        "rest remainder end beginning middle",
        rf"(?P<part>rest|remainder|end|beginning|middle){SPACE}of{SPACE}(?:(?:my|your|our|their|his|her|its){SPACE})?"
        r"(?P<unit>week|month|year)(?![a-z-])",
        relative.part_of_unit,
    ),
    family(
        "end-of-unit",
        "midyear mid-year midweek mid-week midmonth mid-month",
        r"mid-?(?P<unit>year|week|month)(?![a-z-])",
        relative.mid_unit,
    ),
    family("end-of-unit", "eoy eom eow", r"EO[YMW]", relative.end_of_unit),
    family(
        "week-number", "week wk", rf"week{SPACE}(?P<week>[1-5]?\d)(?![\d%])(?:(?:{OF_YEAR}))?", relative.week_number
    ),
    family("year-ago", "year year-ago year-earlier year-before", r"year[ -](?:ago|earlier)", lengths.year_ago),
    family(
        "duration",
        f"0 a an half few several many some couple dozens hundreds thousands {OPENING_NUMBERS}",
        rf"(?P<count>{COUNT})(?:(?:{SPACE}?{DASH}{SPACE}?|{SPACE}(?:to|or){SPACE})(?P<count2>{COUNT}))?(?:{SPACE}|-)"
        rf"(?:(?:more|full|whole|straight|consecutive|successive|long|short|additional|further|good|entire){SPACE})?"
        rf"(?:(?:calendar|fiscal|(?P<business>working|business|trading)){SPACE})?(?P<unit>{UNIT})(?P<old>-old|{SPACE}old|-long)?"
        rf"(?P<half>{SPACE}and{SPACE}a{SPACE}half)?"
        rf"(?:['’](?:s?{SPACE}(?P<time>time)(?![a-z]))?|(?<=[a-z])['’]s{SPACE}time(?![a-z]))?(?:(?:{SPACE}|-)(?P<tail>ago|(?:earlier|later)(?!{SPACE}than)|hence|back|from{SPACE}now|afterwards?|previously|(?:before|prior)(?={SPACE}?[.,;:!?)])"
        rf"|after(?={SPACE}?[.,;:!?)]))(?![a-z]))?",
        lengths.duration,
    ),
    family(
        "duration",
        "hourlong daylong weeklong monthlong yearlong day-long week-long month-long year-long hour-long decade-long",
        r"(?P<unit>hour|day|week|month|year|decade)-?long(?![a-z])",
        lengths.long,
    ),
    family(
        "duration",
        "a quarter three quarter-century quarter-hour",
        rf"(?:(?P<three>three)[ -]quarters|(?:a{SPACE})?quarter)(?:{SPACE}of{SPACE}an?{SPACE}|[ -])"
        r"(?P<unit>century|hour|year)(?![a-z])",
        lengths.quarters,
    ),
    family("deictic", "eve", rf"eve{SPACE}of(?={SPACE})", relative.eve),
    family(
        "duration-vague",
        "years months weeks days hours decades minutes centuries years-long years-old",
        r"(?P<unit>years|months|weeks|days|hours|decades|minutes|centuries)(?P<old>-long|-old)?"
        rf"(?:{SPACE}(?P<tail>ago|earlier|later))?(?![a-z-]|{SPACE}than)",
        lengths.vague_duration,
    ),
    family(
        "vague",
        "days weeks months years decades",
        rf"(?P<unit>days|weeks|months|years|decades){SPACE}(?P<ahead>ahead|to{SPACE}come)(?!{SPACE}of|[a-z])",
        lengths.vague,
    ),
    family(
        "set",
        "daily weekly biweekly fortnightly monthly quarterly yearly annual annually hourly nightly",
        r"(?P<word>daily|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annual|annually|hourly|nightly)(?![a-z])",
        lengths.adverb_set,
    ),
    family(
        "set",
        "every each per",
        rf"(?:every|each|per){SPACE}(?:(?P<count>{COUNT}|few|other|{ORDINAL}){SPACE})?(?:(?P<unit>{UNIT})|(?P<weekday>{WEEKDAY})"
        r"|(?P<part>morning|afternoon|evening|night)(?![a-z]))",
        lengths.every,
    ),
    family(
        "vague",
        "present now currently recently recent nowadays presently lately soon future previously at these the long some",
        rf"(?:the{SPACE})?present(?![a-z])|now|currently|recently|nowadays|presently|lately|previously|soon|future"
        rf"|recent(?:{SPACE}(?P<unit>days|weeks|months|years|decades))?"
        rf"|at{SPACE}(?:present|the{SPACE}moment|this{SPACE}time)|these{SPACE}days|(?:long|some{SPACE}time){SPACE}ago|the{SPACE}(?:near{SPACE})?(?:past|future)",
        lengths.vague,
    ),
    family(
        "clock",
        "00",
        r"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?[ ]?(?P<half>[ap](?:\.[ ]?m\b\.?|[ ]?m\b))"
        rf"(?:{SPACE}(?-i:(?:local|[A-Z][a-z]+){SPACE}time|GMT|UTC|[ECMP][SD]?T|BST|CET|IST|MSK)(?![a-zA-Z]))?",
        lengths.clock,
    ),
    family(
        "clock",
        "0",
        r"(?P<hour>[01]?\d|2[0-4])(?::(?P<minute>[0-5]\d)|(?<=\d\d)(?P<minute2>[0-5]\d))(?::[0-5]\d)?(?![\d:]|\.\d)"
        rf"(?:{SPACE}?(?P<zone>GMT|UTC|Z|hours|hrs|h|local{SPACE}time|EST|EDT|ET|CET|CEST|BST|IST|MSK|JST|Moscow{SPACE}time)(?![a-z]))?",
        lengths.clock_24,
    ),
    family(
        "clock",
        f"00 {_HOURS.replace('|', ' ')}",
        rf"(?P<hour>1[0-2]|[1-9]|{_HOURS}){SPACE}o['’]clock",
        lengths.clock,
    ),
    family(
        "clock",
        "half quarter a",
        rf"(?:a{SPACE})?(?P<share>half|quarter){SPACE}(?P<side>past|to|after|before){SPACE}(?P<hour>1[0-2]|[1-9]|{_HOURS})(?![\w-])",
        lengths.clock_words,
    ),
    family("clock", "noon midday midnight", r"noon|midday|midnight", lengths.noon),
    family(
        "day-part",
        "morning afternoon evening night overnight",
        r"(?P<part>morning|afternoon|evening|night)(?![a-z])",
        lengths.day_part,
    ),
    family(
        "holiday",
        HOLIDAY_WORDS,
        rf"(?P<holiday>{HOLIDAY})(?![a-z])(?:['’]s(?:{SPACE}day)?)?"
        rf"(?:(?:{SPACE}|,{SPACE}|{SPACE}(?:of|in){SPACE})(?P<year>{YEAR}))?(?:{SPACE}(?P<weekend>weekend))?",
        lengths.holiday,
    ),
)
