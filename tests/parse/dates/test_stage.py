"""What one mention hands to the next, and which country's fiscal year counts."""

from __future__ import annotations

import datetime

import pytest

from summitkit.model.document import Document
from summitkit.model.mention import TimexType
from summitkit.parse.dates import parse_dates
from summitkit.parse.dates.stage import find_dates
from summitkit.parse.reading import read_document


def values(text: str, published: str | None = "2025-12-03", country: str | None = None) -> list[str | None]:
    return [mention.timex_value for mention in parse_dates(text, published=published, country=country)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A single day is what "the next day" counts from, until another one is named.
        ("They met on May 4, 2019, and the next day.", ["2019-05-04", "2019-05-05"]),
        ("They met in May 2019, and the next day.", ["2019-05", "2025-12-04"]),
        ("They met on May 4, 2019, in June 2018, and the next day.", ["2019-05-04", "2018-06", "2019-05-05"]),
        ("They met on May 4, 2019, on June 2, 2018, and the next day.", ["2019-05-04", "2018-06-02", "2018-06-03"]),
        ("They met on May 4, 2019, the next day and the next day.", ["2019-05-04", "2019-05-05", "2019-05-06"]),
        ("They met on May 4, 2019, for two days, and the next day.", ["2019-05-04", "P2D", "2019-05-05"]),
        ("They met on the first day of May 2019, and the next day.", ["2019-05-01", "2019-05-02"]),
        # "A year earlier" counts from the unit named last.
        ("It fell in the third quarter of 2018 from a year earlier.", ["2018-Q3", "2017-Q3"]),
        ("It fell in May 2018 from a year earlier.", ["2018-05", "2017-05"]),
        ("It fell in 2018, and a year earlier.", ["2018", "2017"]),
        ("It fell in May 2018 recently from a year earlier.", ["2018-05", "PAST_REF", "2017-05"]),
        ("It fell in May 2018, on June 2, 2019, from a year earlier.", ["2018-05", "2019-06-02", "2018"]),
    ],
)
def test_what_was_named_before(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(("characters", "value"), [(239, "2017-05"), (240, "2017-05"), (241, "2024")])
def test_how_far_back_a_unit_is_named(characters: int, value: str) -> None:
    between = (" so" * ((characters - 1) // 3)).ljust(characters)
    assert values(f"May 2018{between}a year earlier")[-1] == value


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They met on Friday.", "2025-11-28"),
        ("They will meet on Friday.", "2025-12-05"),
        ("They will meet. Friday was far.", "2025-11-28"),
        ("They met. Friday will be far.", "2025-12-05"),
        ("They met on the 15th.", "2025-11-15"),
        ("They will meet on the 15th.", "2025-12-15"),
    ],
)
def test_the_tense_is_that_of_its_own_sentence(text: str, wanted: str) -> None:
    assert values(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "country", "first", "last"),
    [
        ("in FY24", None, "2024-01-01", "2024-12-31"),
        ("in FY24", "IN", "2023-04-01", "2024-03-31"),
        ("in FY24", "JP", "2024-04-01", "2025-03-31"),
        ("in FY24", "SG", "2024-04-01", "2025-03-31"),
        ("in FY24", "XX", "2024-01-01", "2024-12-31"),
        ("Japan spent more in FY24", "IN", "2023-04-01", "2024-03-31"),
        ("Japan spent more in FY24", None, "2024-04-01", "2025-03-31"),
        ("Japan spent more. In FY24 it spent less.", None, "2024-01-01", "2024-12-31"),
        ("It spent less in FY24. Japan did not.", None, "2024-01-01", "2024-12-31"),
        # The country named nearest counts.
        ("Japan like India spent more in FY24", None, "2023-04-01", "2024-03-31"),
        ("India like Japan spent more in FY24", None, "2024-04-01", "2025-03-31"),
        ("India spent more in FY24 than Japan", None, "2024-04-01", "2025-03-31"),
        ("For India FY24 was better than for Japan", None, "2023-04-01", "2024-03-31"),
    ],
)
def test_fiscal_years_of_countries(text: str, country: str | None, first: str, last: str) -> None:
    (mention,) = parse_dates(text, published="2025-12-03", country=country)
    assert mention.date is not None
    assert (str(mention.date.earliest), str(mention.date.latest)) == (first, last)


def test_what_says_nothing_is_no_mention() -> None:
    assert values("last week", None) == []
    assert values("in the summer", None) == []
    assert values("last week, on Friday", None) == ["XXXX-WXX-5"]
    assert values("last week and on May 4, 2019, the next day", None) == ["2019-05-04", "2019-05-05"]
    assert [mention.date and mention.date.edtf for mention in parse_dates("on the 15th")] == ["XXXX-XX-15"]


def test_a_mention() -> None:
    (mention,) = parse_dates("It is on Dec. 4.", published=datetime.date(2025, 12, 3))
    assert (mention.span.start, mention.span.end) == (9, 15)
    assert (mention.evidence.quote, mention.evidence.rule) == ("Dec. 4", "dates.month-day")
    assert (mention.timex_type, mention.timex_value, mention.confidence) == (TimexType.DATE, "2025-12-04", 0.94)
    assert [one.timex_type for one in parse_dates("for two days")] == [TimexType.DURATION]
    assert [one.timex_type for one in parse_dates("every two days")] == [TimexType.SET]


def test_the_stage_gives_the_same() -> None:
    text = "They met on May 4, 2019, and in FY24."
    assert find_dates(read_document(Document(text))) == parse_dates(text)
    assert find_dates(read_document(Document(text)), country="IN") == parse_dates(text, country="IN")
