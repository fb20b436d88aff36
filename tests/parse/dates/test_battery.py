"""A battery of time expressions, one in a sentence each: its words, the days it means, and in part its TIMEX3 value.

In `battery.tsv` square brackets mark the words that must be found; a text without brackets is a near miss. Empty days
or values are not asked after; days are "first/last", ".." where a side is open.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summitkit.parse.dates import parse_dates

if TYPE_CHECKING:
    from summitkit.model.mention import DateMention

BATTERY = Path(__file__).parents[2] / "data" / "dates" / "battery.tsv"


def rows() -> list[tuple[str, str, str, str]]:
    with BATTERY.open(encoding="utf-8", newline="") as lines:
        table = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(table)
        return [(row[0], row[1], row[2], row[3]) for row in table]


def days(mention: DateMention) -> str:
    if mention.date is None:
        return ""
    first, last = mention.date.earliest, mention.date.latest
    return str(first) if first == last else f"{first or '..'}/{last or '..'}"


@pytest.mark.parametrize(("published", "text", "wanted", "value"), rows())
def test_battery(published: str, text: str, wanted: str, value: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    found = parse_dates(plain, published=published)
    if "[" not in text:
        assert [mention.evidence.quote for mention in found] == []
        return
    start, end = text.index("["), text.index("]") - 1
    overlapping = [mention for mention in found if mention.span.start < end and mention.span.end > start]
    assert [mention.evidence.quote for mention in overlapping] == [plain[start:end].removeprefix("the ")]
    assert not wanted or days(overlapping[0]) == wanted
    assert not value or overlapping[0].timex_value == value


@pytest.mark.xfail(strict=True, reason="known gaps: not read, or read otherwise")
@pytest.mark.parametrize(
    ("published", "text", "wanted"),
    [
        ("2019-05-15", "They met on [Republic Day] in New Delhi.", "2019-01-26"),
        ("2019-05-15", "They met on [Holi].", "2019-03-21"),
        ("2019-05-15", "They met on [the first Monday of the new year].", "2019-01-07"),
        ("2019-05-15", "They will meet on [day 15 of next month].", "2019-06-15"),
        ("2019-05-15", "They will meet [the day after the day after tomorrow].", "2019-05-18"),
        ("2019-05-15", "They met on [Aug. 3-5].", "2018-08-03/2018-08-05"),
        ("1996-03-08", "In the [year-earlier period], it lost money.", ""),
        ("2019-05-15", "They met [early Tuesday].", "2019-05-14"),
    ],
)
def test_known_gaps(published: str, text: str, wanted: str) -> None:
    test_battery(published, text, wanted, "")
