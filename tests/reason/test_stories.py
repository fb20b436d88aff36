"""What follows from stories whose conclusions were written by hand.

The stories in the folder itself were read while the rules were made; those in `later` were written after the rules, and
docs/reasoning.md tells what each set scored when it was first run.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

stories = importlib.import_module("stories")

FOLDER = Path(__file__).parents[1] / "data" / "stories"


@pytest.fixture(scope="module", params=[FOLDER, FOLDER / "later"], ids=["stories", "later"])
def score(request: pytest.FixtureRequest) -> Any:
    return stories.score_stories(sorted(request.param.glob("*.story")))


def test_links_and_stages_are_as_good_as_promised(score: Any) -> None:
    assert score.figures("links")[2] >= 97.5, score.errors
    assert score.figures("links actor")[2] >= 99, score.errors
    assert score.figures("links summit")[2] >= 98.5, score.errors
    assert score.figures("links delegation")[2] == 100, score.errors
    assert score.figures("links deal")[2] >= 95.5, score.errors
    assert score.figures("links claim")[2] >= 94, score.errors
    assert score.figures("stages")[2] >= 95.5, score.errors
    assert score.figures("steps back")[2] >= 96, score.errors


def test_contradictions_and_sources_are_as_good_as_promised(score: Any) -> None:
    assert score.figures("contradictions")[0] >= 96, score.errors
    assert score.figures("contradictions")[1] >= 92, score.errors
    assert score.figures("sources")[1] >= 93, score.errors


def test_a_story_names_the_line_of_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "wrong.story"
    path.write_text(
        "# t\n@ a1 | Reuters | 2024-01-01\nSome words.\n:: deal d1 | subject=others | status=signed\n", "utf-8"
    )
    with pytest.raises(ValueError, match=r"wrong\.story:5: .*no 'others' in 'Some words"):
        stories.read_story(path)
