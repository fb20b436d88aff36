"""When summits are held: by the words around their names, the length told, the opening of the text and what is done."""

from __future__ import annotations

import pytest

import summitkit as sk


def days(text: str, published: str, mention: str = "summit") -> tuple[str | None, str | None]:
    for summit in sk.parse_summits(text, published=published):
        if any(mention in piece.quote for piece in summit.evidence["mentions"]):
            return summit.start.iso if summit.start else None, summit.end.iso if summit.end else None
    raise AssertionError(mention)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # Wednesday 23 October 2024 is the day of publication
        ("Andean leaders ended two days of summit talks in Lima on Wednesday.", "2024-10-22", "2024-10-23"),
        ("The three-day Andean summit opens in Lima on Thursday.", "2024-10-24", "2024-10-26"),
        ("The three-day Andean summit that opened in Lima on Tuesday backed the plan.", "2024-10-22", "2024-10-24"),
        ("The Andean summit that wound up in Lima on Tuesday backed the plan.", None, "2024-10-22"),
        ("The Andean summit came to an end on Tuesday in Lima.", None, "2024-10-22"),
        ("Leaders will be in Lima from November 4 to 5 for the Andean summit.", "2024-11-04", "2024-11-05"),
        ("The Andean summit in Lima failed on Tuesday to agree on fish.", "2024-10-22", "2024-10-22"),
        ("The Andean summit on Monday agreed to study a free trade area.", "2024-10-21", "2024-10-21"),
        ("Lopez flew to Lima on Tuesday for Thursday's annual Andean summit.", "2024-10-24", "2024-10-24"),
        ("They met on Monday, shortly after the inauguration of the 12th Andean summit.", "2024-10-21", None),
        ("Leaders dined in Lima on Tuesday on the first day of their Andean summit.", "2024-10-22", None),
        ("It was adopted at the Andean summit three years ago.", "2021", "2021"),
        ("It was adopted at last year's Andean summit.", "2023", "2023"),
        ("The December summit of Andean leaders is being prepared.", "2024-12", "2024-12"),
        ("The July summit of Andean leaders was a failure.", "2024-07", "2024-07"),
        ("The presidents of Peru and Chile are to hold a summit early next month.", "2024-11", "2024-11"),
        ("On Wednesday India signed a contract with Russia after the 19th bilateral summit in Delhi.", "2024-10-23",
         "2024-10-23"),
        ("The Andean summit opened in the resort of Mar del Plata on Tuesday.", "2024-10-22", None),
        ("1. On October 21 and 22, the Eighth Andean summit was held in Lima.", "2024-10-21", "2024-10-22"),
        ("The Andean summit in Lima, the second this year, opened on Tuesday.", "2024-10-22", None),
        ("The Andean summit, originally scheduled for May 3 to 5, opened in Lima on Tuesday.", "2024-10-22", None),
        ("The Andean summit ended in Lima on Tuesday after three days.", "2024-10-20", "2024-10-22"),
        ("The Andean summit planned for May in Lima was postponed to December.", "2024-12", "2024-12"),
        ("Lopez said on Tuesday that she would attend the Andean summit.", None, None),
        ("Lopez, who fell on Monday, has agreed to attend the Andean summit.", None, None),
        ("Ministers met on Monday to prepare the Andean summit.", None, None),
        ("The Andean summit will adopt a text on Friday.", None, None),
        ("They met in Quito in September on the sidelines of the Andean summit.", "2024-09", "2024-09"),
        ("Andean leaders ended their summit on Tuesday. The leaders, who met for two days, ate fish.", "2024-10-21",
         "2024-10-22"),
        ("Lima hosted on October 22 the Andean summit on fish.", "2024-10-22", "2024-10-22"),
        ("Related meetings will be held in November, including the second Andean summit.", "2024-11", "2024-11"),
        ("Lopez said on Tuesday the two-day summit of Andean leaders had failed to agree.", "2024-10-21", "2024-10-22"),
        ("Andean leaders broke up a long budget summit on Tuesday.", None, "2024-10-22"),
        ("Ministers agreed on Monday to hold an Andean summit in Lima.", None, None),
        ("Chile would not sign the charter at the Andean summit in Lima on Monday.", "2024-10-28", "2024-10-28"),
        ("The Andean summit opened in Lima on Tuesday. The summit will issue a statement on Friday.", "2024-10-22",
         None),
        ("Lopez flies to Lima in November to attend the Andean summit.", "2024-11", "2024-11"),
        ("The presidents of Chile and Peru will meet on November 4 and 5 in Lima, their first summit.", "2024-11-04",
         "2024-11-05"),
        ("Chile's Ana Lopez met Peru's Juan Soto on Monday. The summit was short.", "2024-10-21", "2024-10-21"),
        ("Fish will top the agenda when Andean leaders meet on Friday. The summit will be short.", "2024-10-25",
         "2024-10-25"),
    ],
)  # fmt: skip
def test_days_told_beside_the_name(text: str, start: str | None, end: str | None) -> None:
    assert days(text, "2024-10-23") == (start, end)


def test_the_month_in_which_one_is_to_visit_the_other() -> None:
    text = (
        "LIMA (July 6) -- Chilean President Ana Lopez will visit Peru in early September to meet President Juan Soto, "
        "her office announced Monday. The agenda for the summit is open."
    )
    (found,) = sk.parse_summits(text, published="1998-07-06")
    assert (str(found.start), str(found.status)) == ("1998-09", "upcoming")


def test_yesterday_is_no_day_to_come() -> None:
    text = (
        "The start of an Andean summit was delayed by a day after snow yesterday held up Peruvian President Juan Soto."
    )
    (found,) = sk.parse_summits(text, published="2002-01-05")
    assert (str(found.start), str(found.status)) == ("2002-01-04", "ongoing")


def test_an_entry_of_a_chronicle_dates_its_summit() -> None:
    text = "June 1999: Talks are launched at a summit of Andean leaders in Lima.\n\nMay 2010: They break down."
    assert days(text, "2024-10-23") == ("1999-06", "1999-06")


def test_the_opening_tells_the_day_of_the_summit_that_the_text_is_about() -> None:
    text = (
        "Andean leaders gathered in Lima on Tuesday and quarrelled over fish. Of the summit's 11 items seven were met."
    )
    assert days(text, "2024-10-23") == ("2024-10-22", "2024-10-22")


def test_the_day_of_a_journey_in_the_opening_is_no_day_of_the_summit() -> None:
    text = "Chilean President Ana Lopez arrived in Lima on Tuesday. The Andean summit was on her mind."
    assert days(text, "2024-10-23") == (None, None)


def test_the_year_in_a_name_gives_way_to_the_day_that_the_text_tells() -> None:
    text = "The 2024 Summit of the Andean Community, which runs from Tuesday to Thursday, discussed fish."
    assert days(text, "2024-10-23", "Summit") == ("2024-10-22", "2024-10-24")


def test_on_the_eve_counts_from_the_day_of_its_own_sentence() -> None:
    text = "LIMA, Oct 23 (AFP) - On the eve of the Andean summit negotiators haggled over fish."
    assert days(text, "2024-10-23")[0] == "2024-10-24"


def test_the_day_of_the_opening_goes_before_that_of_what_is_done_there() -> None:
    text = (
        "LIMA, Oct. 20 (Agency) -- Leaders attending the First Andean Summit will discuss water on Thursday. "
        "The five-day summit, which kicked off here on Sunday, is the first of its kind."
    )
    (summit,) = sk.parse_summits(text, published="2024-10-20")
    assert (str(summit.start), str(summit.end), summit.status) == ("2024-10-20", "2024-10-24", "ongoing")


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("will hold a fisheries summit in the wake of the Andean summit.", ("2024-11", "2024-11")),
        ("will hold a fisheries summit in the wake of the storm.", (None, None)),
        ("will hold a fisheries summit.", (None, None)),
    ],
)
def test_a_summit_in_the_wake_of_another_is_held_in_its_month(told: str, held: tuple[str | None, str | None]) -> None:
    text = f"The annual Andean summit will be held in Lima on November 21. Leaders from Chile and Peru {told}"
    assert days(text, "2024-10-23", "fisheries") == held


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "Chilean President Ana Lopez visits Peru from Dec. 4 to 15. She is to hold talks with Juan Soto.",
            "2024-12",
            "2024-12",
        ),
        (
            "Next month, Chilean President Ana Lopez plans to host Peruvian President Juan Soto for a summit in Arica.",
            "2024-11",
            "2024-11",
        ),
        (
            'Leaders will speak at the Fourth Andean Forum dubbed "A Sea of Trust", scheduled for 3-4 May in Lima.',
            "2025-05-03",
            "2025-05-04",
        ),
        (
            "Ministers hold preparatory meetings before the Andean summit in Lima on Wednesday.",
            "2024-10-23",
            "2024-10-23",
        ),
        ("OPEC countries exceeded the quotas set at their last conference in December.", "2023-12", "2023-12"),
    ],
)
def test_days_told_around_a_meeting(text: str, start: str, end: str) -> None:
    summit = sk.parse_summits(text, published="2024-10-22")[-1]
    assert (summit.start and summit.start.iso, summit.end and summit.end.iso) == (start, end)
