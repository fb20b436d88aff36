"""Which figures of two articles are of one measure and one time, so that they contradict each other."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

made = importlib.import_module("short_stories")


def apart(path: Path, *reports: str, texts: tuple[str, ...] = ("", "", "")) -> int:
    """Return how many contradictions reports have: "20 AT, DE | words with [65 > 65 ship] | dates=2023"."""
    lines: list[str] = []
    for number, (report, text) in enumerate(zip(reports, texts, strict=False)):
        day, _, told = report.partition(" ")
        words, line = made.figure_claim("c1", told)
        lines += [f"@ a{number} | Paper {number} | 2010-11-{day}", f"{words}. {text}".strip(), line]
    return len(made.contradictions(path, lines, "figure"))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("20 AT, TD | Austria sold Chad [50 tons > 50 tonne] of tea | dates=2009",
         "22 AT, TD | Chad bought [90 tons > 90 tonne] of Austrian tea | dates=2009", 1),
        ("20 AT, TD | Austria sold Chad [50 tons > 50 tonne] of tea | dates=2009",
         "22 AT, TD | Chad bought [90 tons > 90 tonne] of Austrian tea | dates=2008", 0),
        ("20 AT, TD | Austria sold Chad [50 tons > 50 tonne] of tea | dates=2009",
         "22 AT, TD | Austria bought [90 tons > 90 tonne] of tea from Chad | dates=2009", 0),
        ("20 AT, TD | Austria sold Chad [50 tons > 50 tonne] of tea | dates=2009",
         "22 AT, TD | Chad bought [90 tons > 90 tonne] of Austrian rice | dates=2009", 0),
        ("20 AT, TD | Austria sold Chad goods for [$50 > 50 USD] | dates=2009",
         "22 AT, TD | Chad imported goods worth [$90 > 90 USD] from Austria | dates=2009", 1),
        ("20 AT, TD | Austria sold Chad [the first 50 > 50 tank] tanks | dates=2009",
         "22 AT, TD | Chad bought [90 > 90 tank] Austrian tanks | dates=2009", 1),
        ("20 AT, TD | Austria sold Chad the first [50 > 50 tank] tanks | dates=2009",
         "22 AT, TD | Chad bought [90 > 90 tank] Austrian tanks | dates=2009", 0),
        ("20 AT, TD | Austria sold Chad the first [90 > 90 tank] tanks | dates=2009",
         "22 AT, TD | Chad bought [50 > 50 tank] Austrian tanks | dates=2009", 1),
        ("20 AT, TD | Austria sold Chad [50 > 50 tank] more tanks | dates=2009",
         "22 AT, TD | Chad bought [90 > 90 tank] Austrian tanks | dates=2009", 0),
        ("20 AT, TD | Austria sold Chad tanks, of which [50 > 50 tank] are tanks for Chad | dates=2009",
         "22 AT, TD | Chad bought [90 > 90 tank] Austrian tanks | dates=2009", 0),
        ("20 AT, TD | Austria sold Chad [50 > 50 tank] tanks | dates=2009",
         "22 AT, TD | Austria will sell Chad a target of [90 > 90 tank] tanks | dates=2009", 0),
        ("20 AT, TD | Austria sold Chad [50 > 50 tank] tanks | dates=2009",
         "22 AT, TD | Austria sold Chad a revised [90 > 90 tank] tanks | dates=2009", 0),
        ("20 AT, TD | Austria sold Chad [103 > 103 tank] tanks | dates=2009",
         "22 AT, TD | Austria sold Chad [206 > 206 tank] tanks | dates=2009", 0),
        ("20 AT, TD | Austria sold Chad [103 > 103 tank] tanks | dates=2009",
         "22 AT, TD | Austria sold Chad [207 > 207 tank] tanks | dates=2009", 1),
    ],
)  # fmt: skip
def test_flows_between_two_states(tmp_path: Path, one: str, other: str, found: int) -> None:
    assert apart(tmp_path, one, other) == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("20 AT | The blast killed [50 > 50 person] in a mine", "20 AT | A mine blast killed [70 > 70 person]", 1),
        ("20 AT | The blast killed [50 > 50 person] in a mine", "21 AT | A mine blast killed [70 > 70 person]", 1),
        ("20 AT | The blast killed [50 > 50 person] in a mine", "22 AT | A mine blast killed [70 > 70 person]", 0),
        ("20 AT | The blast killed [50 > 50 person] in a mine", "20 AT | A mine blast wounded [70 > 70 person]", 0),
        ("20 AT | The blast killed [50 > 50 person] in a mine", "20 TD | A mine blast killed [70 > 70 person]", 0),
        ("20 AT, TD | The blast killed [50 > 50 person] in a mine", "20 TD | A mine blast killed [30 > 30 person]", 0),
        ("20 AT | The blast killed [50 > 50 person] in a mine", "20 AT | A mine employs [70 > 70 person]", 0),
    ],
)
def test_tolls_of_victims(tmp_path: Path, one: str, other: str, found: int) -> None:
    assert apart(tmp_path, one, other) == found
    assert apart(tmp_path, other.replace("22 ", "21 "), one) == (1 if "22 " in other else found)


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("20 AT | The gas price was capped at [$90 > 90 USD]", 1),
        ("27 AT | The gas price was capped at [$90 > 90 USD]", 1),
        ("20 AT | The oil price was capped at [$90 > 90 USD]", 0),
        ("20 TD | The gas price was capped at [$90 > 90 USD]", 0),
        ("20 AT | The gas price was capped at [$50 > 50 USD]", 0),
        ("20 AT | The gas price was capped at [90 euros > 90 EUR]", 0),
        ("20 AT | The gas price was capped at [$90 > 90 USD] | dates=2008", 0),
    ],
)
def test_one_measure_at_one_time(tmp_path: Path, other: str, found: int) -> None:
    assert apart(tmp_path, "20 AT | The gas price was capped at [$50 > 50 USD]", other) == found


def test_of_two_figures_in_one_clause_none_is_taken(tmp_path: Path) -> None:
    plain = "20 AT | Austria's army has [50 > 50 tank] tanks"
    assert apart(tmp_path, plain, "20 AT | Austria's army has [90 > 90 tank] tanks") == 1
    assert apart(tmp_path, plain, "20 AT | Austria's army has [90 > 90 tank] tanks to [70 > 70 tank] tanks") == 0
    risen = "20 AT | Austria's army has grown from [60 > 60 tank] tanks to [90 > 90 tank] tanks"
    assert apart(tmp_path, plain, risen) == 1


def test_a_later_report_of_the_same_figure_disagrees_too(tmp_path: Path) -> None:
    reports = [f"{day} AT, TD | Austria sold Chad [{n} tanks > {n} tank] | dates=2009" for day, n in ((1, 50), (2, 90))]
    assert apart(tmp_path, *(report.replace(" AT", " AT", 1) for report in ("0" + each for each in reports))) == 1
    later = "25 AT, TD | Austria sold Chad [50 tanks > 50 tank] | dates=2009"
    assert apart(tmp_path, *("0" + each for each in reports), later) == 2


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("28 AT | The gas price was capped at [$90 > 90 USD]", 1),
        ("28 AT | The gas price of bakers and welders was capped at [$90 > 90 USD]", 0),
        ("27 AT | The gas price of bakers and welders was capped at [$90 > 90 USD]", 1),
    ],
)
def test_the_same_words_mean_one_thing_for_a_month(tmp_path: Path, other: str, found: int) -> None:
    assert apart(tmp_path, "20 AT | The gas price was capped at [$50 > 50 USD]", other) == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("2009", "2009", 1), ("2009", "2008", 0), ("2009", "2009-12", 0), ("2009", "2009-12-31", 1),
        ("2009-11", "2009-11-30", 1), ("2009-11-01/2009-11-15", "2009-11", 1), ("2009-03", "2009-04", 0),
        ("2009-03-01/2009-03-10", "2009-03-02/2009-03-11", 1), ("2009-03-01/2009-03-10", "2009-03-03/2009-03-11", 0),
        ("2009-03-01/2009-03-10", "2009-03-02/2009-03-12", 0), ("2008-01-01/2009-12-31", "2009", 0),
    ],
)  # fmt: skip
def test_periods_that_are_one(tmp_path: Path, one: str, other: str, found: int) -> None:
    text = "AT, TD | Austria sold Chad [{} tanks > {} tank] | dates={}"
    assert apart(tmp_path, "20 " + text.format(50, 50, one), "22 " + text.format(90, 90, other)) == found
    assert apart(tmp_path, "20 " + text.format(90, 90, other), "22 " + text.format(50, 50, one)) == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Austria owes Chad [$50 > 50 USD]", "Chad owes Austria [$90 > 90 USD]", 0),
        ("Austria owes Chad [$50 > 50 USD]", "Austria owes Chad [$90 > 90 USD]", 1),
        (
            "tea exports from Austria to Chad were [$50 > 50 USD]",
            "Chad's tea imports from Austria were [$90 > 90 USD]",
            1,
        ),
        (
            "tea exports to Austria from Chad were [$50 > 50 USD]",
            "Chad's tea imports from Austria were [$90 > 90 USD]",
            0,
        ),
        ("Austria sold Chad tea for [$50 > 50 USD]", "Chad's tea exports to Austria were [$90 > 90 USD]", 0),
    ],
)
def test_from_whom_to_whom_it_flows(tmp_path: Path, one: str, other: str, found: int) -> None:
    reports = [f"{day} AT, TD | {text} | dates=2009" for day, text in ((20, one), (22, other))]
    assert apart(tmp_path, *reports) == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("20 TD, AT | Chad's debt to Austria is [$50 > 50 USD]", "21 TD | Chad's debt is [$90 > 90 USD]", 0),
        ("20 TD | Chad's debt to bakers is [$50 > 50 USD]", "21 TD | Chad's debt is [$90 > 90 USD]", 1),
        ("20 TD | Mills grind [12 percent > 12 percent] of oats", "21 TD | Bakers bake [30 percent > 30 percent]", 0),
    ],
)
def test_a_debt_to_one_and_shares_of_others(tmp_path: Path, one: str, other: str, found: int) -> None:
    assert apart(tmp_path, one, other) == found
