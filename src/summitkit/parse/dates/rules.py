"""The rules that find dates: for each its id, how often it is right, an example that it must find and a near miss.

`confidence` is the share of a rule's mentions that were right on the labelled news and sentences that the rules were
written with, drawn towards 0.8 as if five more mentions with that share had been seen; a rule that these never saw has
0.8 (`benchmarks/rule_confidence.py`). Texts that nobody looked at while writing rules will have somewhat less.
"""

from __future__ import annotations

from summitkit.parse.rule import Rule

__all__ = ["RULES", "Rule"]


def _rule(name: str, confidence: float, example: str, near_miss: str) -> Rule:
    return Rule(id=f"dates.{name}", confidence=confidence, example=example, near_miss=near_miss)


RULES: dict[str, Rule] = {
    rule.id: rule
    for rule in (
        _rule("century", 0.8, "in the 19th century", "the 19th centurion"),
        _rule("clock", 0.5, "at 10:35 a.m.", "by a score of 10-35"),
        _rule("day-alone", 0.8, "They meet on the 15th.", "on the 15th anniversary"),
        _rule("day-month", 0.92, "on 4 December 2025", "4 marches"),
        _rule("day-part", 0.93, "He left on Friday morning.", "a bright morning"),
        _rule("decade", 0.88, "in the early 1990s", "a man in his 90s"),
        _rule("definite", 0.67, "later in the week", "the week was long"),
        _rule("deictic", 0.95, "The leaders met yesterday.", "yesteryear"),
        _rule("duration", 0.78, "a three-day visit", "a 44-year-old man"),
        _rule("duration-vague", 0.5, "It has lasted for years.", "the years"),
        _rule("end-of-unit", 0.67, "at the EOY", "a toy"),
        _rule("fiscal", 0.8, "in FY 2023–24", "fiscal 12"),
        _rule("holiday", 0.9, "on Christmas Eve", "Christmastime tree"),
        _rule("interval", 0.84, "from Oct. 29 to Nov. 2", "Oct. 29. The Nov. 2 vote"),
        _rule("iso", 0.89, "on 2025-12-04", "2025-13-04"),
        _rule("iso-unit", 0.86, "in 2019-Q1", "2011-12"),
        _rule("month", 0.92, "in April 1998", "It may march on."),
        _rule("month-day", 0.94, "on Dec. 4, 2025", "Section 4 may 5"),
        _rule("nth", 0.94, "the first week of 2015", "the second man"),
        _rule("numeric", 0.9, "on 01/22/2016", "at 192.168.1.10"),
        _rule("quarter", 0.83, "in Q3 2019", "the Audi Q7 2019"),
        _rule("relative", 0.74, "last month", "the last emperor"),
        _rule("season", 0.8, "in the summer of 2019", "a spring of water"),
        _rule("set", 0.75, "every two years", "the Daily Nation"),
        _rule("set-weekday", 0.8, "They meet on Mondays.", "holidays"),
        _rule("vague", 0.34, "He now lives in Geneva.", "as soon as possible"),
        _rule("week-number", 0.83, "in week 27 of 2018", "week 99"),
        _rule("weekday", 0.96, "They met on Friday.", "The Sun sat in the sky."),
        _rule("year", 0.93, "since 2021", "the 1990 troops of Resolution 1973"),
        _rule("year-ago", 0.8, "in the year-earlier quarter", "a year-end bonus"),
        _rule("year-end", 0.8, "by year-end 1990", "a year ending badly"),
        _rule("year-to-date", 0.75, "in the year to date", "It is up to date."),
    )
}
"""The rules by id."""
