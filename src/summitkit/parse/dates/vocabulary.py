"""The English words that time expressions are made of, and the pattern fragments built from them.

All fragments expect a text in small letters, have no capturing group but those of years, and stand between word edges
that the patterns give.
"""

from __future__ import annotations

from summitkit.parse.numerals import NUMBER_WORDS, ORDINAL_WORDS, WORD_VALUES

__all__ = [
    "ANY_YEAR",
    "COUNT",
    "DASH",
    "DAY",
    "DAY_PARTS",
    "FAR_YEAR",
    "MONTH",
    "MONTHS",
    "OF_YEAR",
    "OPENING_NUMBERS",
    "OPENING_ORDINALS",
    "ORDINAL",
    "PARTS",
    "SEASON",
    "SEASONS",
    "SPACE",
    "UNIT",
    "UNITS",
    "VAGUE_COUNTS",
    "WEEKDAY",
    "WEEKDAYS",
    "YEAR",
    "YEAR_WORDS",
    "any_of",
]


def any_of(words: object) -> str:
    """Return an alternation of words, longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))  # type: ignore[call-overload]


_MONTH_NAMES = str.split("january february march april may june july august september october november december")
MONTHS: dict[str, int] = (
    {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
    | {name[:3]: number for number, name in enumerate(_MONTH_NAMES, start=1)}
    | {"sept": 9}
)
_WEEKDAY_NAMES = str.split("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAYS: dict[str, int] = (
    {name: number for number, name in enumerate(_WEEKDAY_NAMES, start=1)}
    | {name[:3]: number for number, name in enumerate(_WEEKDAY_NAMES, start=1)}
    | {"tues": 2, "weds": 3, "thur": 4, "thurs": 4}
)
SEASONS: dict[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

UNITS: dict[str, str] = {
    word: unit
    for unit, words in {
        "second": "second seconds",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "week": "week weeks",
        "fortnight": "fortnight fortnights",
        "month": "month months",
        "quarter": "quarter quarters",
        "half": "half",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "century": "century centuries",
        "weekend": "weekend weekends",
        "season": "season seasons",
        "business-day": "weekdays workdays",
    }.items()
    for word in words.split()
}

VAGUE_COUNTS: dict[str, int | None] = {
    "a couple of": 2,
    "couple of": 2,
    "a couple": 2,
    "couple": 2,
    "a few": None,
    "few": None,
    "several": None,
    "many": None,
    "some": None,
    "recent": None,
    "dozens of": None,
    "hundreds of": None,
    "thousands of": None,
    "a number of": None,
}

PARTS: dict[str, str] = {
    "early": "early",
    "beginning": "early",
    "start": "early",
    "onset": "early",
    "middle": "mid",
    "mid": "mid",
    "late": "late",
    "end": "late",
    "close": "late",
    "turn": "early",
    "rest": "rest",
    "remainder": "rest",
    "remaining": "rest",
    "earlier": "earlier",
    "later": "later",
}

DAY_PARTS: dict[str, str] = {
    "morning": "MO",
    "mornings": "MO",
    "noon": "12:00",
    "midday": "12:00",
    "afternoon": "AF",
    "afternoons": "AF",
    "evening": "EV",
    "evenings": "EV",
    "night": "NI",
    "nights": "NI",
    "overnight": "NI",
    "midnight": "24:00",
    "dawn": "MO",
    "daybreak": "MO",
    "dusk": "EV",
}

SPACE = r"(?:[ \t\u00a0]{1,3}(?:\r?\n[ \t]{0,8})?|\r?\n[ \t]{0,8})"
"""White space between the words of one expression: a line may break there, but no empty line stand."""

MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june|jun\.?|july|jul\.?|aug(?:ust|\.)?"
    r"|sep(?:tember|t?\.)?|sept|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![a-z])"
)
WEEKDAY = (
    r"(?:mon(?:day|\.)?|tue(?:sday|s?\.)?|tues|wed(?:nesday|s?\.)?|weds|thu(?:rsday|rs?\.|\.)?|thurs?|fri(?:day|\.)?"
    r"|sat(?:urday|\.)?|sun(?:day|\.)?)(?![a-z])"
)
SEASON = r"(?:spring|summer|autumn|fall|winter)(?![a-z])"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d])"
YEAR = r"(?:1[5-9]\d\d|20\d\d)(?!\d)"
FAR_YEAR = r"(?:1\d\d\d|20\d\d)(?!\d)"
UNIT = rf"(?:{any_of(UNITS)})(?![a-z])"
ORDINAL = rf"(?:{ORDINAL_WORDS}|\d{{1,3}}(?:st|nd|rd|th))(?![a-z])"
COUNT = (
    rf"(?:(?:{any_of(VAGUE_COUNTS)})|half{SPACE}(?:an?|of{SPACE}an?)|{NUMBER_WORDS}|an?(?=\s)"
    r"|\d{1,3}(?:,\d{3}){1,2}|\d{1,4}(?:\.\d{1,2})?(?:[ ]\d/\d)?)(?![a-z\d])"
    rf"(?:{SPACE}and{SPACE}an?[ -]half)?"
)
"""How many: figures, number words, "a", "half a", "several"."""

OPENING_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty thirty"
)
OPENING_NUMBERS = " ".join(WORD_VALUES)
DASH = r"[-–—‐‑]"
YEAR_WORDS = (
    rf"(?:nineteen|eighteen|seventeen|twenty|two{SPACE}thousand)"
    rf"(?:[ -](?:and[ ])?(?:{'|'.join(WORD_VALUES)}|oh|hundred)\b){{0,3}}"
)
ANY_YEAR = rf"(?:(?P<year>{YEAR})|['’‘](?P<short>\d\d)(?![\d'’s])|(?P<words>{YEAR_WORDS}))"
OF_YEAR = rf"(?:,?{SPACE}(?:(?:of|in){SPACE})?|,)(?:{ANY_YEAR}|(?<=of[ ])(?P<of>\d\d)(?![\d%:.,]))"
"""What follows a day or month to give its year; the groups are read by `builders.year_of`."""
