"""When figures are of one measure: what keeps two apart, and what must speak for one, at the bounds of each rule."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

made = importlib.import_module("short_stories")


def apart(path: Path, *reports: str) -> int:
    """Return how many contradictions reports have: "20 AT | words with [65 > 65 ship] | dates=2009 // AT | more"."""
    lines: list[str] = []
    for number, report in enumerate(reports):
        claims = [made.figure_claim(f"c{count}", told) for count, told in enumerate(report[3:].split(" // "))]
        lines += [f"@ a{number} | Paper {number} | 2010-11-{report[:2]}", " ".join(f"{words}." for words, _ in claims)]
        lines += [line for _, line in claims]
    return len(made.contradictions(path, lines, "figure"))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("The yard built [50 > 50 barge] barges", "The yard built [70 > 70 barge] barges", 1),
        ("The yard built [50 > 50 barge] barges a year", "The yard built [70 > 70 barge] barges a year", 1),
        ("The yard built [5 > 5 barge] barges a month", "The yard built [7 > 7 barge] barges a year", 0),
        ("The yard built on average [50 > 50 barge] barges", "The yard built [70 > 70 barge] barges", 0),
        ("The yard built [50 > 50 barge] barges", "The yard built [70 > 70 barge] barges including tugs", 0),
        ("The yard built [50 > 50 barge] barges", "The yard built [70 > 70 barge] barges over two years", 0),
        ("Losses of barges came to [50 > 50 barge]", "Exports of barges came to [70 > 70 barge]", 0),
        ("Losses of barges came to [50 > 50 barge]", "Losses of barges came to [70 > 70 barge]", 1),
        ("The fleet rose by [50 > 50 barge] barges", "The fleet counts [70 > 70 barge] barges", 0),
        ("The fleet rose by about [50 > 50 barge] barges", "The fleet rose by [70 > 70 barge] barges", 1),
        ("The fleet rose to [50 > 50 barge] barges", "The fleet counts [70 > 70 barge] barges", 1),
        ("At first it will carry [50 > 50 barge] barges", "Eventually it will carry [70 > 70 barge] barges", 0),
        ("Initially it will carry [70 > 70 barge] barges", "It will carry [50 > 50 barge] barges", 1),
        ("Initially it will carry [70 > 70 barge] barges", "To begin with it will carry [50 > 50 barge] barges", 1),
        ("Austrian barges took [50 > 50 tonne] off Chadian quays",
         "Chadian barges took [70 > 70 tonne] off Austrian quays", 0),
        ("Austrian barges took [50 > 50 tonne] off Chadian quays",
         "Austrian barges took [70 > 70 tonne] off Chadian quays", 1),
        ("Austria holds [50 > 50 person] Chadian sailors", "Chad has [70 > 70 person] Austrian sailors in jail", 0),
        ("Austria holds [50 > 50 person] Chadian sailors", "Austria has [70 > 70 person] Chadian sailors in jail", 1),
        ("Sri Lanka holds [50 > 50 person] Austrian sailors", "Austria has [70 > 70 person] Sri Lankan sailors", 0),
        ("Austria and Chad signed [50 > 50 deal] deals", "Chad and Austria signed [70 > 70 deal] deals", 1),
        ("Chad and Austria have [50 > 50 person] Chadian sailors", "Austria has [70 > 70 person] Chadian sailors", 1),
        ("The yard's shares fell [5 percent > 5 percent]", "The yard's shares fell [7 percent > 7 percent] today", 0),
        ("The yard's losses fell [5 percent > 5 percent]", "The yard's losses fell [7 percent > 7 percent] today", 1),
        ("The yard built [50 > 50 barge] barges", "The yard built [50 > 50 barge] barges, not [70 > 70 barge]", 0),
        ("The yard built [50 > 50 barge] barges", "Bakers sold [70 > 70 barge] of wood", 0),
        ("The yard built [50 > 50 barge] barges", "The yard built [149 > 149 barge] barges", 1),
        ("Zenda's yard built [50 > 50 barge] barges", "Strelsau's yard built [70 > 70 barge] barges", 1),
    ],
)  # fmt: skip
def test_what_two_figures_are_of(tmp_path: Path, one: str, other: str, found: int) -> None:
    assert apart(tmp_path, f"20 AT | {one}", f"21 AT | {other}") == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("20 AT | Some [50 > 50 barge] barges lie there", "27 AT | Some [70 > 70 barge] barges lie there by day", 1),
        ("20 AT | Some [50 > 50 barge] barges lie there",
         "28 AT | Some [70 > 70 barge] barges lie by a quay of bakers", 0),
        ("20 AT | So far [50 > 50 barge] barges have sunk", "20 AT | So far [70 > 70 barge] barges have sunk", 1),
        ("20 AT | So far [50 > 50 barge] barges have sunk", "21 AT | By now [70 > 70 barge] barges have sunk", 0),
        ("20 AT | So far [70 > 70 barge] barges have sunk", "21 AT | By now [50 > 50 barge] barges have sunk", 1),
        ("20 AT | It could build [50 > 50 barge] barges | dates=2010",
         "21 AT | It built [70 > 70 barge] barges | dates=2010", 0),
        ("20 AT | It built [50 > 50 barge] barges | dates=2010",
         "21 AT | It built [70 > 70 barge] barges | dates=2010", 1),
        ("20 AT | It built [50 > 50 barge] barges | dates=2010", "21 AT | It built [70 > 70 barge] barges", 0),
        ("20 AT | It built [50 > 50 barge] barges | dates=2010-11-18",
         "21 AT | It built [70 > 70 barge] barges", 1),
        ("20 AT | It built [50 > 50 barge] barges", "21 TD | It built [70 > 70 barge] barges", 0),
        ("20 - | It built [50 > 50 USD] barges", "21 - | It baked [70 > 70 USD] loaves", 0),
        ("20 AT | There are [50 > 50 barge] barges", "22 AT | The fleet of barges rose to [70 > 70 barge]", 0),
        ("20 AT | There are [50 > 50 barge] barges", "21 AT | The fleet of barges rose to [70 > 70 barge]", 1),
    ],
)  # fmt: skip
def test_for_when_and_where_they_are(tmp_path: Path, one: str, other: str, found: int) -> None:
    assert apart(tmp_path, one, other) == found


TEA = "- | Its mills in Zenda pressed [50 > 50 tonne] of tea"
OTHERS = "- | The Zenda mills sold [70 > 70 tonne]"


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (TEA, OTHERS, 1),
        (f"{TEA} // - | Bread: [9 > 9 tonne]", OTHERS, 1),
        (f"{TEA} // - | Bread: [9 > 9 tonne]", f"{OTHERS} // - | Bread: [9 > 9 tonne]", 1),
        (f"{TEA} // - | Zenda mills hold [70 > 70 tonne]", OTHERS, 0),
        (f"{TEA} // - | Bread: [9 > 9 tonne] // - | Milk: [8 > 8 tonne]",
         f"{OTHERS} // - | Rust ate [6 > 6 tonne] // - | Fire ate [5 > 5 tonne]", 0),
        (f"{TEA} | dates=2010 // - | Bread: [9 > 9 tonne] | dates=2003", f"{OTHERS} | dates=2010", 1),
    ],
)  # fmt: skip
def test_which_of_the_figures_of_two_articles_belong_together(tmp_path: Path, one: str, other: str, found: int) -> None:
    assert apart(tmp_path, f"20 {one}", f"21 {other}") == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("At Zenda and Strelsau [50 > 50 barge] of wood burned", "Fire took [70 > 70 barge] in Zenda and Strelsau", 1),
        (
            "At Zenda and Strelsau [50 > 50 barge] of wood burned",
            "Fire took [70 > 70 barge] in Hentzau and Tarlenheim",
            0,
        ),
        ("At Zenda and Strelsau [50 > 50 barge] of wood burned", "At Hentzau [70 > 70 barge] of wood burned", 1),
    ],
)
def test_articles_are_of_one_matter_or_the_words_alike(tmp_path: Path, one: str, other: str, found: int) -> None:
    assert apart(tmp_path, f"20 AT | {one}", f"21 AT | {other}") == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Tea exports to Austria came to [50 > 50 tonne]", "Austria bought [70 > 70 tonne] of tea from Chad", 1),
        ("Tea exports from Chad came to [70 > 70 tonne]", "Austria bought [50 > 50 tonne] of tea from Chad", 0),
        ("Tea imports from Chad came to [50 > 50 tonne]", "Austria bought [70 > 70 tonne] of tea from Chad", 1),
    ],
)
def test_exports_to_one_state_are_those_of_another(tmp_path: Path, one: str, other: str, found: int) -> None:
    reports = [f"20 - | {one} | dates=2009", f"21 - | {other} | dates=2009"]
    assert apart(tmp_path, *reports) == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("20 TD | Of late [90 > 90 person] fled Chad", "21 TD, AT | Austria took in [50 > 50 person] from Chad", 0),
        ("20 TD | Of late [90 > 90 person] fled Chad", "21 TD | Of late [50 > 50 person] fled Chad", 1),
        ("20 TD, AT | [90 > 90 person] fled Chad to Austria", "21 TD, AT | Austria took [50 > 50 person] of Chad", 1),
    ],
)  # fmt: skip
def test_more_people_leave_a_state_than_come_to_another(tmp_path: Path, one: str, other: str, found: int) -> None:
    assert apart(tmp_path, one, other) == found
