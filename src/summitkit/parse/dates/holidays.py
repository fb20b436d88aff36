"""Feasts and memorial days that news names, and the day each falls on.

Easter comes from `dateutil.easter` (Western), American days follow 5 U.S.C. § 6103 and 2 U.S.C. § 7. Days set by the
sight of the moon follow the new moon at Mecca, right to a day.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from dateutil.easter import EASTER_ORTHODOX, easter
from dateutil.relativedelta import relativedelta

from summitkit.parse.dates import lunar

__all__ = ["HOLIDAY", "HOLIDAYS", "HOLIDAY_WORDS", "MOONLIT", "holiday_date"]

Rule = Callable[[int], datetime.date]


def _on(month: int, day: int) -> Rule:
    return lambda year: datetime.date(year, month, day)


def _nth_weekday(month: int, weekday: int, nth: int, days_later: int = 0) -> Rule:
    """Return the rule for the nth weekday (0 is Monday) of a month, counted from its end where `nth` is negative."""

    def rule(year: int) -> datetime.date:
        if nth > 0:
            first = datetime.date(year, month, 1)
            found = first + datetime.timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
        else:
            last = datetime.date(year, month, 1) + relativedelta(months=1, days=-1)
            found = last - datetime.timedelta((last.weekday() - weekday) % 7 + 7 * (-nth - 1))
        return found + datetime.timedelta(days_later)

    return rule


def _from_easter(days: int) -> Rule:
    return lambda year: easter(year) + datetime.timedelta(days)


def _later(rule: Rule, days: int) -> Rule:
    return lambda year: rule(year) + datetime.timedelta(days)


def _orthodox(days: int) -> Rule:
    return lambda year: easter(year, EASTER_ORTHODOX) + datetime.timedelta(days)


def _islamic(month: int, day: int) -> Rule:
    """Return the rule for a day of the Islamic calendar, which lies within a day of the sighted one."""

    def rule(year: int) -> datetime.date:
        around = round((year - 622) * 33 / 32)
        days = [lunar.islamic_day(islamic, month, day) for islamic in (around - 1, around, around + 1)]
        return next((found for found in days if found.year == year), days[1])

    return rule


_EASTER, _CHRISTMAS, _NEW_YEAR = _from_easter(0), _on(12, 25), _on(1, 1)

HOLIDAYS: dict[str, Rule] = {
    "new year's day": _NEW_YEAR,
    "new year's eve": _on(12, 31),
    "new year's": _NEW_YEAR,
    "new year": _NEW_YEAR,
    "australia day": _on(1, 26),
    "groundhog day": _on(2, 2),
    "mardi gras": _from_easter(-47),
    "april fools": _on(4, 1),
    "anzac day": _on(4, 25),
    "cinco de mayo": _on(5, 5),
    "canada day": _on(7, 1),
    "guy fawkes night": _on(11, 5),
    "all souls' day": _on(11, 2),
    "inauguration day": _on(1, 20),
    "singles' day": _on(11, 11),
    "new year eve": _on(12, 31),
    "mlk day": _nth_weekday(1, 0, 3),
    "labour day": _on(5, 1),
    "martin luther king day": _nth_weekday(1, 0, 3),
    "valentine's day": _on(2, 14),
    "presidents' day": _nth_weekday(2, 0, 3),
    "women's day": _on(3, 8),
    "saint patrick's day": _on(3, 17),
    "st. patrick's day": _on(3, 17),
    "saint patrick": _on(3, 17),
    "april fools' day": _on(4, 1),
    "earth day": _on(4, 22),
    "may day": _on(5, 1),
    "victory day": _on(5, 9),
    "mother's day": _nth_weekday(5, 6, 2),
    "memorial day": _nth_weekday(5, 0, -1),
    "father's day": _nth_weekday(6, 6, 3),
    "juneteenth": _on(6, 19),
    "independence day": _on(7, 4),
    "bastille day": _on(7, 14),
    "labor day": _nth_weekday(9, 0, 1),
    "columbus day": _nth_weekday(10, 0, 2),
    "halloween": _on(10, 31),
    "all saints' day": _on(11, 1),
    "election day": _nth_weekday(11, 0, 1, days_later=1),
    "veterans day": _on(11, 11),
    "armistice day": _on(11, 11),
    "thanksgiving day": _nth_weekday(11, 3, 4),
    "thanksgiving": _nth_weekday(11, 3, 4),
    "black friday": _nth_weekday(11, 3, 4, days_later=1),
    "cyber monday": _nth_weekday(11, 3, 4, days_later=4),
    "christmas eve": _on(12, 24),
    "christmas day": _CHRISTMAS,
    "christmas": _CHRISTMAS,
    "xmas": _CHRISTMAS,
    "boxing day": _on(12, 26),
    "eid al-fitr": _islamic(10, 1),
    "eid al fitr": _islamic(10, 1),
    "eid ul-fitr": _islamic(10, 1),
    "eid al-adha": _islamic(12, 10),
    "eid al adha": _islamic(12, 10),
    "eid ul-adha": _islamic(12, 10),
    "islamic new year": _islamic(1, 1),
    "ashura": _islamic(1, 10),
    "martin luther king jr. day": _nth_weekday(1, 0, 3),
    "ascension day": _from_easter(39),
    "corpus christi": _from_easter(60),
    "shrove tuesday": _from_easter(-47),
    "holy thursday": _from_easter(-3),
    "holy saturday": _from_easter(-1),
    "orthodox easter": _orthodox(0),
    "orthodox christmas": _on(1, 7),
    "epiphany": _on(1, 6),
    "guy fawkes day": _on(11, 5),
    "remembrance day": _on(11, 11),
    "international women's day": _on(3, 8),
    "international labour day": _on(5, 1),
    "international workers' day": _on(5, 1),
    "united nations day": _on(10, 24),
    "world aids day": _on(12, 1),
    "world environment day": _on(6, 5),
    "world press freedom day": _on(5, 3),
    "human rights day": _on(12, 10),
    "europe day": _on(5, 9),
    "st. valentine's day": _on(2, 14),
    "saint valentine's day": _on(2, 14),
    "leap day": _on(2, 29),
    "twelfth night": _on(1, 5),
    "chinese new year": lunar.chinese_new_year,
    "lunar new year": lunar.chinese_new_year,
    "tet": lunar.chinese_new_year,
    "diwali": lunar.diwali,
    "nowruz": _on(3, 21),
    "flag day": _on(6, 14),
    "pearl harbor day": _on(12, 7),
    "patriot day": _on(9, 11),
    "tax day": _on(4, 15),
    "washington's birthday": _nth_weekday(2, 0, 3),
    "lincoln's birthday": _on(2, 12),
    "children's day": _on(6, 1),
    "teachers' day": _on(10, 5),
    "arbor day": _nth_weekday(4, 4, -1),
    "indigenous peoples' day": _nth_weekday(10, 0, 2),
    "st. andrew's day": _on(11, 30),
    "st. david's day": _on(3, 1),
    "st. george's day": _on(4, 23),
    "trinity sunday": _from_easter(56),
    "whit sunday": _from_easter(49),
    "day of the dead": _on(11, 2),
    "bonfire night": _on(11, 5),
    "burns night": _on(1, 25),
    "candlemas": _on(2, 2),
    "walpurgis night": _on(4, 30),
    "kwanzaa": _on(12, 26),
    "rosh hashanah": lunar.rosh_hashanah,
    "yom kippur": _later(lunar.rosh_hashanah, 9),
    "sukkot": _later(lunar.rosh_hashanah, 14),
    "hanukkah": lunar.hanukkah,
    "passover": lunar.passover,
    "purim": _later(lunar.passover, -30),
    "shavuot": _later(lunar.passover, 50),
    "spring festival": lunar.chinese_new_year,
    "lantern festival": _later(lunar.chinese_new_year, 14),
    "qingming festival": lunar.qingming,
    "qingming": lunar.qingming,
    "tomb-sweeping day": lunar.qingming,
    "tomb sweeping day": lunar.qingming,
    "dragon boat festival": lunar.dragon_boat,
    "mid-autumn festival": lunar.mid_autumn,
    "mid-autumn day": lunar.mid_autumn,
    "hijri new year": _islamic(1, 1),
    "eid-ul-fitr": _islamic(10, 1),
    "eid-al-fitr": _islamic(10, 1),
    "eid-ul-adha": _islamic(12, 10),
    "eid-al-adha": _islamic(12, 10),
    "eid al-azha": _islamic(12, 10),
    "eid ul-azha": _islamic(12, 10),
    "eid al azha": _islamic(12, 10),
    "feast of the sacrifice": _islamic(12, 10),
    "clean monday": _orthodox(-48),
    "easter saturday": _from_easter(-1),
    "whitsun": _from_easter(49),
    "all hallows' day": _on(11, 1),
    "assumption day": _on(8, 15),
    "st. stephen's day": _on(12, 26),
    "saint andrew's day": _on(11, 30),
    "saint george's day": _on(4, 23),
    "st. jean baptiste day": _on(6, 24),
    "thanks giving day": _nth_weekday(11, 3, 4),
    "thanks giving": _nth_weekday(11, 3, 4),
    "workers' day": _on(5, 1),
    "canberra day": _nth_weekday(3, 0, 2),
    "victoria day": lambda year: datetime.date(year, 5, 24) - datetime.timedelta(datetime.date(year, 5, 24).weekday()),
    "waitangi day": _on(2, 6),
    "russia day": _on(6, 12),
    "defender of the fatherland day": _on(2, 23),
    "cosmonautics day": _on(4, 12),
    "german unity day": _on(10, 3),
    "gandhi jayanti": _on(10, 2),
    "africa day": _on(5, 25),
    "mandela day": _on(7, 18),
    "holocaust remembrance day": _on(1, 27),
    "world health day": _on(4, 7),
    "world water day": _on(3, 22),
    "world refugee day": _on(6, 20),
    "world population day": _on(7, 11),
    "world food day": _on(10, 16),
    "world teachers' day": _on(10, 5),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "easter sunday": _EASTER,
    "easter monday": _from_easter(1),
    "easter": _EASTER,
    "whit monday": _from_easter(50),
    "pentecost": _from_easter(49),
}


def _written(name: str) -> str:
    """Return the pattern for a name: the apostrophe may be bent, stand elsewhere or be missing."""
    return (
        name.replace(".", r"\.?").replace("'s ", "['’]?s['’]? ").replace("s' ", "['’]?s['’]? ").replace("'s", "['’]s")
    )


def _any_name() -> str:
    """Return the names as one alternation, longest first within each first letter, which rejects a word at once."""
    names: dict[str, list[str]] = {}
    for name in sorted(HOLIDAYS, key=len, reverse=True):
        names.setdefault(name[0], []).append(_written(name)[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in names.items())


HOLIDAY = _any_name()
"""A pattern fragment for any of the names."""

_FIRST_WORDS = {re.split(r"['. ]", name)[0] for name in HOLIDAYS}
HOLIDAY_WORDS = " ".join(sorted(_FIRST_WORDS | {f"{word}s" for word in _FIRST_WORDS}))
"""The first words of the names."""


MOONLIT = frozenset(
    name for name in HOLIDAYS if name.startswith(("eid", "islamic", "hijri", "feast", "ashura", "diwali"))
)
"""The names of days that the sight of the moon sets, which are known here to a day or two."""


def holiday_date(key: str, year: int) -> datetime.date | None:
    """Return the day of a holiday in a year, or None for a name that isn't known."""
    plain = key.lower().replace("’", "'")
    rule = HOLIDAYS.get(plain) or _BARE.get(_bare(plain))
    try:
        return rule(year) if rule else None
    except (ValueError, OverflowError):  # a year that the calendar doesn't reach
        return None


def _bare(name: str) -> str:
    return re.sub(r"['.]", "", name)


_BARE = {_bare(name): rule for name, rule in HOLIDAYS.items()}
