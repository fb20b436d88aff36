from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.claims.page import open_page
from summitkit.parse.claims.runs import Runs, read_runs
from summitkit.text.layout import layout

if TYPE_CHECKING:
    from collections.abc import Sequence

JOINS = frozenset([("DT", "JJ"), ("JJ", "NN"), ("DT", "NN"), ("MD", "VB")])


def runs_of(text: str, tags: str, cues: Sequence[int] = ()) -> Runs:
    page = open_page(layout(text))
    return read_runs(page, range(len(page.forms)), tags.split(), JOINS, frozenset(cues))


def test_tags_that_join_make_runs() -> None:
    runs = runs_of("The old man will go.", "DT JJ NN MD VB .")
    assert runs.starts == [0, 3, 5, 6]
    assert runs.kinds == ["DT-NN", "MD-VB", "."]
    assert (runs.firsts, runs.lasts) == (["the", "will", "."], ["man", "go", "."])
    assert runs.finite == [False, True, False]


def test_a_word_that_may_report_stands_alone() -> None:
    runs = runs_of("The old man will go.", "DT JJ NN MD VB .", cues=[4])
    assert runs.starts == [0, 3, 4, 5, 6]


def test_the_inside_of_a_quotation_is_one_run() -> None:
    runs = runs_of("He said “we go and they stay” now.", "PRP VBD `` PRP VBP CC PRP VBP '' RB .", cues=[1])
    assert runs.kinds == ["PRP", "VBD", "``", "Q", "''", "RB", "."]
    assert runs.starts[3:5] == [3, 8]


def test_a_quotation_that_reports_is_cut_by_its_tags() -> None:
    runs = runs_of("He said “the man said so” now.", "PRP VBD `` DT NN VBD RB '' RB .", cues=[1, 5])
    assert runs.kinds == ["PRP", "VBD", "``", "DT-NN", "VBD", "RB", "''", "RB", "."]


def test_landmarks_and_breaks_change_what_stands_between() -> None:
    runs = runs_of("Prices fell, he said.", "NNS VBD , PRP VBD .", cues=[4])
    assert runs.landmarks == ["", "VBD", ",", "", "VBD", ""]
    assert runs.breaks == [False, False, True, False, False, False]
    assert runs.marks == [False, True, True, False, True, False]
