"""When figures are of one measure: what keeps two apart, and what must speak for one, at the bounds of each rule."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

import summitkit as sk

if TYPE_CHECKING:
    from pathlib import Path

read_story = importlib.import_module("story").read_story


def apart(path: Path, *reports: str) -> int:
    """Return how many contradictions reports have: "20 AT | words with [65 > 65 ship] | dates=2009"."""
    lines = ["# figures"]
    for number, report in enumerate(reports):
        lines += [f"@ a{number} | Paper {number} | 2010-11-{report[:2]}", "", ""]
        text = len(lines) - 1
        for count, told in enumerate(report[3:].split(" // ")):
            about, content, *more = told.split(" | ")
            figures = []
            while "[" in content:
                before, _, tail = content.partition("[")
                figure, _, after = tail.partition("]")
                figures.append(figure)
                content = before + figure.partition(" > ")[0] + after
            lines[text] += f"{content}. "
            fields = [f"content={content}", "form=asserted", "figures=" + ";".join(figures), *more]
            lines.append(f":: claim c{count} | " + " | ".join([*fields, *([f"about={about}"] if about != "-" else [])]))
    file = path / "made.story"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    found = sk.join(read_story(file).dossiers()).contradictions()
    assert {str(each.kind) for each in found} <= {"figure"}
    return len(found)


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
        ("20 - | It built [50 > 50 USD] barges", "21 - | It built [70 > 70 USD] ships", 0),
    ],
)  # fmt: skip
def test_for_when_and_where_they_are(tmp_path: Path, one: str, other: str, found: int) -> None:
    assert apart(tmp_path, one, other) == found


def test_a_figure_beside_others_of_its_unit_needs_more_words_in_common(tmp_path: Path) -> None:
    told = "21 AT | Bakers counted [70 > 70 barge] barges"
    assert apart(tmp_path, "20 AT | The port holds [50 > 50 barge] barges", told) == 1
    assert apart(tmp_path, "20 AT | The port holds [50 > 50 barge] barges // AT | Tugs: [9 > 9 barge]", told) == 0
    other_year = "20 AT | The port holds [50 > 50 barge] barges | dates=2010 // AT | Tugs: [9 > 9 barge] | dates=2003"
    assert apart(tmp_path, other_year, told + " | dates=2010") == 1
