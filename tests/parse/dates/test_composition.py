"""What neighbouring words make of single expressions: parts, ranges, bounds, lists; each as words, value and EDTF."""

from __future__ import annotations

import pytest

from summitkit.parse.dates import parse_dates

Mention = tuple[str, str | None, str | None]


def found(text: str) -> list[Mention]:
    return [
        (mention.evidence.quote, mention.timex_value, None if mention.date is None else mention.date.edtf)
        for mention in parse_dates(text, published="2025-12-03")
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("in early May", [("early May", "2025-05", "2025-05-01~/2025-05-10~")]),
        ("in mid-May 2024", [("mid-May 2024", "2024-05", "2024-05-10~/2024-05-20~")]),
        ("in late May", [("late May", "2025-05", "2025-05-21~/2025-05-31~")]),
        ("in very late May", [("late May", "2025-05", "2025-05-21~/2025-05-31~")]),
        ("at the beginning of May", [("beginning of May", "2025-05", "2025-05-01~/2025-05-10~")]),
        ("at the start of 2024", [("start of 2024", "2024", "2024-01-01~/2024-04-30~")]),
        ("at the onset of winter 2019", [("onset of winter 2019", "2019-WI", "2019-12-01~/2019-12-30~")]),
        ("in the middle of May 2024", [("middle of May 2024", "2024-05", "2024-05-10~/2024-05-20~")]),
        ("by the end of 1989", [("end of 1989", "1989", "../1989-12-31~")]),
        ("at the very end of May 2024", [("very end of May 2024", "2024-05", "2024-05-21~/2024-05-31~")]),
        ("at the close of 2024", [("close of 2024", "2024", "2024-09-01~/2024-12-31~")]),
        ("at the turn of the century", [("turn of the century", "20XX", "2000-01-01~/2032-12-31~")]),
        ("for the rest of 2025", [("rest of 2025", "2025", "2025-12-03/2025-12-31")]),
        ("the remainder of the year", [("remainder of the year", "2025", "2025-12-03/2025-12-31")]),
        ("earlier this year", [("earlier this year", "2025", "2025-01-01/2025-12-02")]),
        ("later this month", [("later this month", "2025-12", "2025-12-16/2025-12-31")]),
        ("earlier in May 2024", [("earlier in May 2024", "2024-05", "2024-05-01/2024-05-10")]),
        ("late in 2024", [("late in 2024", "2024", "2024-09-01~/2024-12-31~")]),
        ("late last year", [("late last year", "2024", "2024-09-01~/2024-12-31~")]),
        ("in the latter part of 2024", [("latter part of 2024", "2024", "2024-09-01~/2024-12-31~")]),
        ("in the latter half of 2024", [("latter half of 2024", "2024-H2", "2024-41")]),
        ("in the latter half of May 2024", [("latter half of May 2024", "2024-05", "2024-05-16/2024-05-31")]),
        ("in the early part of May 2024", [("early part of May 2024", "2024-05", "2024-05-01~/2024-05-10~")]),
        ("in the later months of 2024", [("later months of 2024", "2024", "2024-09-01/2024-12-31")]),
        ("in the middle weeks of May 2024", [("middle weeks of May 2024", "2024-05", "2024-05-10~/2024-05-20~")]),
        ("early on Friday", [("Friday", "2025-11-28", "2025-11-28")]),
        ("early days of May 2024", [("early days of May 2024", "2024-05", "2024-05-01~/2024-05-10~")]),
        ("the end-May 2024 deadline", [("end-May 2024", "2024-05", "2024-05-21~/2024-05-31~")]),
        ("the week of Feb. 4", [("week of Feb. 4", "2026-W06", "2026-02-02/2026-02-08")]),
        ("the week ending Feb. 4, 2019", [("week ending Feb. 4, 2019", "2019-W06", "2019-02-04/2019-02-10")]),
        (
            "the week beginning on 4 February 2019",
            [("week beginning on 4 February 2019", "2019-W06", "2019-02-04/2019-02-10")],
        ),
        ("w/c 4 February 2019", [("w/c 4 February 2019", "2019-W06", "2019-02-04/2019-02-10")]),
        (
            "the week starting the 4 February 2019",
            [("week starting the 4 February 2019", "2019-W06", "2019-02-04/2019-02-10")],
        ),
        ("last May 3", [("last May 3", "2025-05-03", "2025-05-03")]),
        ("past May 3", [("past May 3", "2025-05-03", "2025-05-03")]),
        ("this May 3", [("this May 3", "2025-05-03", "2025-05-03")]),
        ("next May 3", [("next May 3", "2026-05-03", "2026-05-03")]),
        ("coming May 3", [("coming May 3", "2026-05-03", "2026-05-03")]),
        ("last May 3, 2019", [("May 3, 2019", "2019-05-03", "2019-05-03")]),
        ("in two weeks", [("two weeks", "2025-W51", "2025-12-17~")]),
        ("within two weeks", [("two weeks", "P2W", "2025-12-04/2025-12-17")]),
        ("within two weeks of his visit", [("two weeks", "P2W", None)]),
        ("within two weeks after it", [("two weeks", "P2W", None)]),
        ("within exactly two weeks", [("two weeks", "P2W", "2025-12-04/2025-12-17")]),
        ("in about two weeks", [("two weeks", "2025-W51", "2025-12-17~")]),
        ("in a two-week trip", [("two-week", "P2W", None)]),
        ("the first visit in two years", [("two years", "P2Y", None)]),
        ("twice in two years", [("two years", "P2Y", None)]),
        ("the lowest level in two years", [("two years", "P2Y", None)]),
        ("for the first time in two years", [("two years", "P2Y", None)]),
        ("more than three days ago", [("three days ago", "2025-11-30", "../2025-11-29")]),
        ("at least three days ago", [("three days ago", "2025-11-30", "../2025-11-30")]),
        ("less than three days ago", [("three days ago", "2025-11-30", "2025-12-01/2025-12-03")]),
        ("over three days", [("three days", "P3D", None)]),
        ("under three days", [("three days", "P3D", None)]),
        ("within three days", [("three days", "P3D", "2025-12-04/2025-12-06")]),
        ("more than two weeks after Jan. 15, 2024", [("two weeks after Jan. 15, 2024", "2024-01-29", "2024-01-30/..")]),
        (
            "at most two weeks after Jan. 15, 2024",
            [("two weeks after Jan. 15, 2024", "2024-01-29", "2024-01-15/2024-01-28")],
        ),
        (
            "fewer than two weeks before Jan. 15, 2024",
            [("two weeks before Jan. 15, 2024", "2024-01-01", "2024-01-02/2024-01-15")],
        ),
        ("from Oct. 29 to Nov. 2", [("from Oct. 29 to Nov. 2", "2025-10-29/2025-11-02", "2025-10-29/2025-11-02")]),
        (
            "from Oct. 29 until Nov. 2",
            [("from Oct. 29 until Nov. 2", "2025-10-29/2025-11-02", "2025-10-29/2025-11-02")],
        ),
        (
            "between Oct. 29 and Nov. 2",
            [("between Oct. 29 and Nov. 2", "2025-10-29/2025-11-02", "2025-10-29/2025-11-02")],
        ),
        ("Oct. 29 and Nov. 2", [("Oct. 29", "2025-10-29", "2025-10-29"), ("Nov. 2", "2025-11-02", "2025-11-02")]),
        ("between Oct. 29 and now", [("between Oct. 29 and now", "2025-10-29/2025-12-03", "2025-10-29/2025-12-03")]),
        ("from Oct. 29 to now", [("from Oct. 29 to now", "2025-10-29/2025-12-03", "2025-10-29/2025-12-03")]),
        ("Oct. 29 to now", [("Oct. 29 to now", "2025-10-29/2025-12-03", "2025-10-29/2025-12-03")]),
        ("now to Oct. 29", [("now", "PRESENT_REF", None), ("Oct. 29", "2025-10-29", "2025-10-29")]),
        ("from now to Dec. 29", [("from now to Dec. 29", "2025-12-03/2025-12-29", "2025-12-03/2025-12-29")]),
        ("Oct. 29-Nov. 2", [("Oct. 29-Nov. 2", "2025-10-29/2025-11-02", "2025-10-29/2025-11-02")]),
        ("Oct. 29 – Nov. 2", [("Oct. 29 – Nov. 2", "2025-10-29/2025-11-02", "2025-10-29/2025-11-02")]),
        ("Oct. 29, to Nov. 2", [("Oct. 29, to Nov. 2", "2025-10-29/2025-11-02", "2025-10-29/2025-11-02")]),
        (
            "Oct. 29 through the 2nd of November",
            [("Oct. 29 through the 2nd of November", "2025-10-29/2025-11-02", "2025-10-29/2025-11-02")],
        ),
        (
            "from the 3rd to the 12th of May 2024",
            [("from the 3rd to the 12th of May 2024", "2024-05-03/2024-05-12", "2024-05-03/2024-05-12")],
        ),
        ("April 24 and 25, 1999", [("April 24", "1999-04-24", "1999-04-24"), ("25, 1999", "1999-04-25", "1999-04-25")]),
        ("April 24 or 25, 1999", [("April 24", "1999-04-24", "1999-04-24"), ("25, 1999", "1999-04-25", "1999-04-25")]),
        (
            "between April 24 and 25, 1999",
            [("April 24 and 25, 1999", "1999-04-24/1999-04-25", "1999-04-24/1999-04-25")],
        ),
        (
            "between the 24 and 25 April 1999",
            [("between the 24 and 25 April 1999", "1999-04-24/1999-04-25", "1999-04-24/1999-04-25")],
        ),
        (
            "next week from Tuesday to Thursday",
            [("next week from Tuesday to Thursday", "2025-12-09/2025-12-11", "2025-12-09/2025-12-11")],
        ),
        (
            "next week, from Tuesday to Thursday",
            [
                ("next week", "2025-W50", "2025-12-08/2025-12-14"),
                ("from Tuesday to Thursday", "2025-11-25/2025-11-27", "2025-11-25/2025-11-27"),
            ],
        ),
        (
            "this month between the 3rd and 12th",
            [("this month between the 3rd and 12th", "2025-12-03/2025-12-12", "2025-12-03/2025-12-12")],
        ),
        (
            "three days ago to tomorrow",
            [("three days ago", "2025-11-30", "2025-11-30"), ("tomorrow", "2025-12-04", "2025-12-04")],
        ),
        (
            "from three days ago to tomorrow",
            [("from three days ago to tomorrow", "2025-11-30/2025-12-04", "2025-11-30/2025-12-04")],
        ),
        ("early May to June", [("early May", "2025-05", "2025-05-01~/2025-05-10~"), ("June", "2025-06", "2025-06")]),
        ("from early May to June", [("from early May to June", "2025-05/2025-06", "2025-05-01~/2025-06")]),
        ("during from 2019 to 2021", [("during from 2019 to 2021", "2019/2021", "2019/2021")]),
        ("since 2021", [("2021", "2021", "2021/..")]),
        ("since about 2021", [("2021", "2021", "2021")]),
        ("from 2021 onwards", [("2021 onwards", "2021", "2021/..")]),
        ("from 2021 on.", [("2021 on", "2021", "2021/..")]),
        ("2021 on", [("2021", "2021", "2021")]),
        ("on or after May 4, 2024", [("May 4, 2024", "2024-05-04", "2024-05-04/..")]),
        ("on or before May 4, 2024", [("May 4, 2024", "2024-05-04", "../2024-05-04")]),
        ("no later than May 4, 2024", [("May 4, 2024", "2024-05-04", "../2024-05-04")]),
        ("not later than May 4, 2024", [("May 4, 2024", "2024-05-04", "../2024-05-04")]),
        ("not before May 4, 2024", [("May 4, 2024", "2024-05-04", "2024-05-04/..")]),
        ("not after May 4, 2024", [("May 4, 2024", "2024-05-04", "../2024-05-04")]),
        ("no earlier than May 4, 2024", [("May 4, 2024", "2024-05-04", "2024-05-04/..")]),
        ("no sooner than May 4, 2024", [("May 4, 2024", "2024-05-04", "2024-05-04/..")]),
        ("before or in 2024", [("2024", "2024", "../2024")]),
        ("as early as 2024", [("2024", "2024", "2024/..")]),
        ("as late as 2024", [("2024", "2024", "../2024")]),
        ("starting in 2024", [("2024", "2024", "2024/..")]),
        ("starting 2024", [("2024", "2024", "2024/..")]),
        ("effective from May 4, 2024", [("May 4, 2024", "2024-05-04", "2024-05-04/..")]),
        ("any time from May 4, 2024", [("May 4, 2024", "2024-05-04", "2024-05-04/..")]),
        ("beginning on May 4, 2024", [("May 4, 2024", "2024-05-04", "2024-05-04/..")]),
        ("later than 2024", [("2024", "2024", "2025-01-01/..")]),
        ("newer than 2024", [("2024", "2024", "2025-01-01/..")]),
        ("older than 2024", [("2024", "2024", "../2023-12-31")]),
        ("greater than 2024", [("2024", "2024", "2025-01-01/..")]),
        ("earlier than 2024", [("2024", "2024", "../2023-12-31")]),
        ("sooner than 2024", [("2024", "2024", "../2023-12-31")]),
        ("ahead of May 4, 2024", [("May 4, 2024", "2024-05-04", "../2024-05-03")]),
        ("in advance of May 4, 2024", [("May 4, 2024", "2024-05-04", "../2024-05-03")]),
        ("prior to 2024", [("2024", "2024", "../2023-12-31")]),
        ("up to 2024", [("2024", "2024", "../2024")]),
        ("up until 2024", [("2024", "2024", "../2024")]),
        ("until 2024", [("2024", "2024", "../2024")]),
        ("till 2024", [("2024", "2024", "../2024")]),
        ("til 2024", [("2024", "2024", "../2024")]),
        ("by the year 2024", [("year 2024", "2024", "../2024")]),
        ("pre-2024", [("2024", "2024", "../2023-12-31")]),
        ("post-2024", [("2024", "2024", "2025-01-01/..")]),
        ("> 2024", [("2024", "2024", "2025-01-01/..")]),
        (">= 2024", [("2024", "2024", "2024/..")]),
        ("< 2024", [("2024", "2024", "../2023-12-31")]),
        ("<= 2024", [("2024", "2024", "../2024")]),
        ("2012 or later", [("2012 or later", "2012", "2012/..")]),
        ("2012 or earlier", [("2012 or earlier", "2012", "../2012")]),
        ("2012 and beyond", [("2012 and beyond", "2012", "2012/..")]),
        ("2012 or after.", [("2012 or after", "2012", "2012/..")]),
        ("2012 or before.", [("2012 or before", "2012", "../2012")]),
        ("2012 or before it", [("2012", "2012", "2012")]),
        ("2012 or above", [("2012 or above", "2012", "2012/..")]),
        ("after 2016's vote", [("2016", "2016", "2016")]),
        ("since two days earlier", [("two days earlier", "2025-12-01", "2025-12-01")]),
        (
            "in 1998 and later in September",
            [("1998", "1998", "1998"), ("later in September", "2025-09", "2025-09-21/2025-09-30")],
        ),
        (
            "the nine months ended Sept. 30, 2024",
            [("nine months", "P9M", "2024-01-01/2024-09-30"), ("Sept. 30, 2024", "2024-09-30", "2024-09-30")],
        ),
        (
            "nine months ended Sept. 30, 2024",
            [("nine months", "P9M", None), ("Sept. 30, 2024", "2024-09-30", "2024-09-30")],
        ),
        (
            "the four months to April 2024",
            [("four months", "P4M", "2024-01-01/2024-04-30"), ("April 2024", "2024-04", "2024-04")],
        ),
        ("the year ended March 31, 2024", [("March 31, 2024", "2024-03-31", "2024-03-31")]),
        ("a year ended March 31, 2024", [("March 31, 2024", "2024-03-31", "2024-03-31")]),
        ("Dec. 4 (Thursday)", [("Dec. 4 (Thursday)", "2025-12-04", "2025-12-04")]),
        ("Friday (Dec. 5) was", [("Friday (Dec. 5)", "2025-12-05", "2025-12-05")]),
        ("Friday (Dec. 5 was)", [("Friday (Dec. 5", "2025-12-05", "2025-12-05")]),
        (
            "Friday                         Dec. 5, 2025",
            [("Friday", "2025-11-28", "2025-11-28"), ("Dec. 5, 2025", "2025-12-05", "2025-12-05")],
        ),
        ("the day before", [("day before", "2025-12-02", "2025-12-02")]),
        ("They met on the 15th of it", [("15th", "2025-11-15", "2025-11-15")]),
        ("second half", []),
        ("second half of the", []),
        ("morning", []),
        ("10:35 a.m.", [("10:35 a.m.", "2025-12-03T10:35", "2025-12-03")]),
        ("the 3rd to the 5th of it", [("3rd to the 5th", "2025-11-03/2025-11-05", "2025-11-03/2025-11-05")]),
        ("since the morning", []),
        ("the end of the second half", []),
        ("April 24, 25 and 26", [("April 24", "2025-04-24", "2025-04-24"), ("25", "2025-04-25", "2025-04-25")]),
        ("April 24-25 and on", [("April 24-25", "2025-04-24/2025-04-25", "2025-04-24/2025-04-25")]),
        ("from May 2012 onward", [("May 2012 onward", "2012-05", "2012-05/..")]),
        ("May 2012 onward", [("May 2012", "2012-05", "2012-05")]),
        ("in early-May 2024", [("early-May 2024", "2024-05", "2024-05-01~/2024-05-10~")]),
        ("in the first half of May 2024 or later", [("first half of May 2024 or later", "2024-05", "2024-05-01/..")]),
        ("the end of two days ago", [("two days ago", "2025-12-01", "2025-12-01")]),
        ("at the end of three weeks", [("three weeks", "P3W", None)]),
        ("the end of Christmas Day 2024", [("Christmas Day 2024", "2024-12-25", "2024-12-25")]),
        ("the week of Christmas 2024", [("week of Christmas 2024", "2024-W52", "2024-12-23/2024-12-29")]),
        ("before the start of May 2024", [("start of May 2024", "2024-05", "../2024-04-30")]),
        ("Not since May 2024", [("May 2024", "2024-05", "2024-05/..")]),
        ("last Christmas", [("last Christmas", "2024-12-25", "2024-12-25")]),
        ("past year, May 3", [("past year", "P1Y", "2024-12-03/2025-12-02"), ("May 3", "2025-05-03", "2025-05-03")]),
        ("in about another two weeks", [("two weeks", "P2W", None)]),
        ("in two weeks and three days", [("two weeks and three days", "2025-12-20", "2025-12-20")]),
        ("in two weeks' time", [("two weeks' time", "2025-W51", "2025-12-17~")]),
        ("within a week", [("a week", "P1W", "2025-12-04/2025-12-10")]),
        ("for two weeks in May 2024", [("two weeks", "P2W", None), ("May 2024", "2024-05", "2024-05")]),
        ("the high in two weeks", [("two weeks", "P2W", None)]),
        ("the best result in two weeks", [("two weeks", "P2W", None)]),
        ("the only very good result in two weeks", [("two weeks", "2025-W51", "2025-12-17~")]),
        ("the only very good new result in two weeks", [("two weeks", "2025-W51", "2025-12-17~")]),
        (
            "between Monday and Wednesday, and Friday",
            [
                ("between Monday and Wednesday", "2025-12-01/2025-12-03", "2025-12-01/2025-12-03"),
                ("Friday", "2025-11-28", "2025-11-28"),
            ],
        ),
        (
            "between the 3rd and the 5th",
            [("between the 3rd and the 5th", "2025-11-03/2025-11-05", "2025-11-03/2025-11-05")],
        ),
        ("Monday to Wednesday", [("Monday to Wednesday", "2025-12-01/2025-12-03", "2025-12-01/2025-12-03")]),
        ("Monday, to Wednesday", [("Monday, to Wednesday", "2025-12-01/2025-12-03", "2025-12-01/2025-12-03")]),
        ("Monday until Wednesday", [("Monday until Wednesday", "2025-12-01/2025-12-03", "2025-12-01/2025-12-03")]),
        ("Monday till Wednesday", [("Monday till Wednesday", "2025-12-01/2025-12-03", "2025-12-01/2025-12-03")]),
        ("Monday thru Wednesday", [("Monday thru Wednesday", "2025-12-01/2025-12-03", "2025-12-01/2025-12-03")]),
        ("Monday ~ Wednesday", [("Monday ~ Wednesday", "2025-12-01/2025-12-03", "2025-12-01/2025-12-03")]),
        ("Monday—Wednesday", [("Monday—Wednesday", "2025-12-01/2025-12-03", "2025-12-01/2025-12-03")]),
        ("Monday and Wednesday", [("Monday", "2025-12-01", "2025-12-01"), ("Wednesday", "2025-12-03", "2025-12-03")]),
        (
            "Monday as well as Wednesday",
            [("Monday", "2025-12-01", "2025-12-01"), ("Wednesday", "2025-12-03", "2025-12-03")],
        ),
        (
            "from Monday, and until then to Wednesday",
            [("Monday", "2025-12-01", "2025-12-01"), ("Wednesday", "2025-12-03", "2025-12-03")],
        ),
        ("recently to Monday", [("recently", "PAST_REF", None), ("Monday", "2025-12-01", "2025-12-01")]),
        ("from recently to Monday", [("recently", "PAST_REF", None), ("Monday", "2025-12-01", "2025-12-01")]),
        ("from Monday to soon", [("Monday", "2025-12-01", "2025-12-01"), ("soon", "FUTURE_REF", None)]),
        (
            "two days ago - Monday",
            [("two days ago", "2025-12-01", "2025-12-01"), ("Monday", "2025-12-01", "2025-12-01")],
        ),
        (
            "next month from the 3rd to the 5th",
            [("next month from the 3rd to the 5th", "2026-01-03/2026-01-05", "2026-01-03/2026-01-05")],
        ),
        (
            "last month from Tuesday to Thursday",
            [
                ("last month", "2025-11", "2025-11"),
                ("from Tuesday to Thursday", "2025-11-25/2025-11-27", "2025-11-25/2025-11-27"),
            ],
        ),
        (
            "next week from the 3rd to the 5th",
            [
                ("next week", "2025-W50", "2025-12-08/2025-12-14"),
                ("from the 3rd to the 5th", "2025-11-03/2025-11-05", "2025-11-03/2025-11-05"),
            ],
        ),
        ("by Friday morning", [("Friday morning", "2025-11-28TMO", "2025-11-28")]),
        ("since 10:35 a.m.", [("10:35 a.m.", "2025-12-03T10:35", "2025-12-03")]),
        ("by Friday's vote", [("Friday", "2025-11-28", "2025-11-28")]),
        ("by Friday’s vote", [("Friday", "2025-11-28", "2025-11-28")]),
        ("since two days ago", [("two days ago", "2025-12-01", "2025-12-01/..")]),
        ("since three days after May 4, 2024", [("three days after May 4, 2024", "2024-05-07", "2024-05-07/..")]),
        ("since the 1990s", [("1990s", "199X", "199X/..")]),
        ("before Christmas 2024", [("Christmas 2024", "2024-12-25", "../2024-12-24")]),
        ("after early May 2024", [("early May 2024", "2024-05", "2024-05-01~/..")]),
        ("before the first week of May 2024", [("first week of May 2024", "2024-W18", "../2024-04-28")]),
        ("2024 or so", [("2024", "2024", "2024")]),
        ("two years or later", [("two years", "P2Y", None)]),
        (
            "2024 or later, and 2025 or earlier",
            [("2024 or later", "2024", "2024/.."), ("2025 or earlier", "2025", "../2025")],
        ),
        ("2024 or laterally", [("2024", "2024", "2024")]),
        ("2024 and onwards", [("2024 and onwards", "2024", "2024/..")]),
        ("from 2024 onwardly", [("2024", "2024", "2024")]),
        ("from 2024 on the way", [("2024", "2024", "2024")]),
        ("the 15th", []),
        ("the end of the 15th", []),
        ("in Friday's week", [("Friday", "2025-11-28", "2025-11-28")]),
    ],
)
def test_expressions_in_their_words(text: str, wanted: list[Mention]) -> None:
    assert found(text) == wanted


def test_a_week_hosts_the_range_beside_it_wherever_both_stand() -> None:
    text = "In 2024 and in May 2025 it was so, but next week from Tuesday to Thursday not."
    assert [value for _, value, _ in found(text)] == ["2024", "2025-05", "2025-12-09/2025-12-11"]


def test_an_empty_line_parts_two_expressions() -> None:
    assert found("Friday,\nDec. 5, 2025") == [("Friday,\nDec. 5, 2025", "2025-12-05", "2025-12-05")]
    assert [words for words, _, _ in found("Friday,\n\nDec. 5, 2025")] == ["Friday", "Dec. 5, 2025"]


@pytest.mark.parametrize(("spaces", "together"), [(1, True), (3, True), (4, True), (23, True), (24, True), (25, False)])
def test_how_far_expressions_may_stand_apart(spaces: int, together: bool) -> None:
    assert (len(found(f"Friday{' ' * spaces}Dec. 5, 2025")) == 1) is together
