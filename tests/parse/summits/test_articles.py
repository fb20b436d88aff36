"""Whole articles of made-up summits in the manner of agencies, with several meetings each."""

from __future__ import annotations

import summitkit as sk

Row = tuple[str, str | None, str | None, str | None, str | None]


def rows(text: str, published: str) -> list[Row]:
    return [
        (
            summit.name,
            summit.city,
            summit.start.iso if summit.start else None,
            summit.end.iso if summit.end else None,
            summit.status.value if summit.status else None,
        )
        for summit in sk.parse_summits(text, published=published)
    ]


def test_a_summit_its_last_edition_and_a_preparatory_meeting() -> None:
    text = (
        "Leaders of six Gulf Arab states will meet in Muscat on December 7 for their annual summit, the Gulf "
        "Cooperation Council said on Tuesday.\n\nIts secretary told reporters that the three-day summit would discuss "
        "oil.\n\nForeign ministers of the six states are to hold a preparatory meeting in Riyadh on November 24.\n\n"
        "The council held its last summit in Kuwait City in December 1997."
    )
    assert rows(text, "1998-11-10") == [
        ("annual summit", "Muscat", "1998-12-07", "1998-12-09", "upcoming"),
        ("preparatory meeting in Riyadh", "Riyadh", "1998-11-24", "1998-11-24", "upcoming"),
        ("last summit in Kuwait City in December 1997", "Kuwait City", "1997-12", "1997-12", "concluded"),
    ]


def test_talks_of_two_are_not_the_summit_that_they_are_at() -> None:
    text = (
        "Russian Prime Minister Ivan Orlov told the leaders of seven rich nations on Friday that he needed help.\n\n"
        "Orlov, who was at the start of a Group of Eight summit in the German city of Cologne, held talks with US "
        "President Amy Roe.\n\nThe summit runs until Sunday."
    )
    assert rows(text, "1999-06-19") == [
        ("Group of Eight summit", "Cologne", "1999-06-18", "1999-06-20", "ongoing"),
        ("talks with US President Amy Roe", "Cologne", "1999-06-18", "1999-06-18", "concluded"),
    ]


def test_the_second_day_of_a_summit_and_the_last_one() -> None:
    text = (
        "French President Luc Petit tabled an offer on Friday in a bid to save a summit of the bloc's leaders.\n\nHe "
        "met fellow European Union leaders on the second day of the summit in Brussels.\n\nThe leaders failed to "
        "agree at their last summit in June."
    )
    assert rows(text, "2005-12-16") == [
        ("summit in Brussels", "Brussels", "2005-12-15", None, "ongoing"),
        ("last summit in June", None, "2005-06", "2005-06", "concluded"),
    ]


def test_an_acronym_that_the_text_gives_stands_for_the_next_edition() -> None:
    text = (
        "Asian leaders launched the East Asia Summit (EAS) here Wednesday.\n\nMalaysian Prime Minister Ali Baba said "
        "that it would be held every year. Malaysian hosts had decked out Kuala Lumpur.\n\nThe next EAS will be in the "
        "Philippine city of Cebu in December 2006.\n\nThe leaders of Japan and China did not hold bilateral talks."
    )
    assert [row[:3] for row in rows(text, "2005-12-14")] == [
        ("East Asia Summit (EAS)", "Kuala Lumpur", "2005-12-14"),
        ("next EAS", "Cebu", "2006-12"),
    ]


def test_a_summit_named_in_passing_takes_nothing_from_the_opening() -> None:
    text = (
        "LIMA, Oct 23 (AFP) - Peru raised the price of bread on Wednesday.\n\n"
        + "Bakers said that flour was dear.\n\n" * 7
        + "The price of flour was raised at the Andean summit, bakers said."
    )
    assert rows(text, "2024-10-23")[0][1:4] == (None, None, None)
