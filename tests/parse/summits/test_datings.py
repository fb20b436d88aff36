"""When a summit is held, as one sentence of Wednesday 8 November 2006 tells it."""

from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Chilean President Ana Lopez will attend the APEC summit in Hanoi later this month.", "2006-11", "2006-11"),
        (
            "The APEC summit in Hanoi next week will discuss trade, Chilean President Ana Lopez said.",
            "2006-11",
            "2006-11",
        ),
        ("At next week's APEC summit in Hanoi, leaders will discuss trade.", "2006-11", "2006-11"),
        ("The Andean summit will be held in Lima in mid-December.", "2006-12", "2006-12"),
        ("The Andean summit will be held in Lima at the end of the month.", "2006-11", "2006-11"),
        ("The Andean summit was held in Lima last month.", "2006-10", "2006-10"),
        ("The Andean summit was held in Lima last weekend.", "2006-11", "2006-11"),
        ("The Andean summit was held in Lima in early September.", "2006-09", "2006-09"),
        ("The Andean summit will be held in Lima next year.", "2007", "2007"),
        ("The Andean summit will be held in Lima in the first half of 2007.", "2007", "2007"),
        ("The Andean summit will be held in Lima next May.", "2007-05", "2007-05"),
        ("The Andean summit will take place in Lima on Nov. 18 and 19.", "2006-11-18", "2006-11-19"),
        ("The Andean summit will take place in Lima on Nov. 18 to 19, 2006.", "2006-11-18", "2006-11-19"),
        ("The Andean summit will open in Lima on Nov. 18 and last two days.", "2006-11-18", "2006-11-19"),
        ("The Andean summit, due to begin in Lima on Saturday, will discuss trade.", "2006-11-11", None),
        ("The Andean summit, to be held from Nov 17-19 in Lima, will discuss trade.", "2006-11-17", "2006-11-19"),
        ("The Andean summit, held here over the weekend, discussed trade.", "2006-11", "2006-11"),
        ("The Andean summit held in Lima from Nov. 3 to 5 discussed trade.", "2006-11-03", "2006-11-05"),
        ("The Andean summit opened in Lima on Monday and closed on Tuesday.", "2006-11-06", "2006-11-07"),
        ("The Andean summit will take place on the 18th and 19th of this month in Lima.", "2006-11-18", "2006-11-19"),
        (
            "Leaders arrived in Lima Wednesday for a two-day Andean summit starting Thursday.",
            "2006-11-09",
            "2006-11-10",
        ),
        ("Leaders gathered in Lima on Tuesday, a day before the opening of the Andean summit.", "2006-11-08", None),
        ("The two-day Andean summit got underway in Lima on Wednesday.", "2006-11-08", "2006-11-09"),
        ("The four-day Andean summit enters its third day in Lima on Wednesday.", "2006-11-06", "2006-11-09"),
        ("The Andean summit, which wrapped up in Lima late Tuesday, discussed trade.", None, "2006-11-07"),
        ("The Andean summit that ended in Lima at the weekend discussed trade.", None, "2006-11"),
        ("The Andean summit ends in Lima on Thursday.", None, "2006-11-09"),
        ("Chile and Peru will hold a summit on Thursday in Lima.", "2006-11-09", "2006-11-09"),
        ("The Andean summit scheduled for tomorrow in Lima will discuss trade.", "2006-11-09", "2006-11-09"),
        ("The Andean summit in Lima on 18-19 November will discuss trade.", "2006-11-18", "2006-11-19"),
        ("The Andean summit of 2004 in Lima discussed trade.", "2004", "2004"),
        ("The October 2005 Andean summit in Lima discussed trade.", "2005-10", "2005-10"),
        ("The Andean summit in Lima in October discussed trade.", "2006-10", "2006-10"),
        ("The Andean summit in Lima in February discussed trade.", "2006-02", "2006-02"),
        ("The Andean summit in Lima in February will discuss trade.", "2007-02", "2007-02"),
        ("Preparations for the Andean summit in Lima in February are under way.", "2007-02", "2007-02"),
    ],
)
def test_the_days_that_a_sentence_tells(text: str, start: str | None, end: str | None) -> None:
    (found,) = sk.parse_summits(text, published="2006-11-08")
    days = (found.start.iso if found.start else None, found.end.iso if found.end else None)
    assert days == (start, end)
