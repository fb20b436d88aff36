"""What follows from stories whose conclusions were written by hand.

The stories in the folder itself were read while the rules were made; those in `later` were written after the rules, and
docs/reasoning.md tells what each set scored when it was first run.
"""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

stories = importlib.import_module("stories")

FOLDER = Path(__file__).parents[1] / "data" / "stories"


@pytest.mark.parametrize("folder", [FOLDER, FOLDER / "later"], ids=["stories", "later"])
def test_links_and_stages_are_as_good_as_promised(folder: Path) -> None:
    score = stories.score_stories(sorted(folder.glob("*.story")))
    assert score.figures("links")[2] >= 92, score.errors
    assert score.figures("stages")[2] >= 90, score.errors
    assert score.figures("contradictions")[0] >= 90, score.errors
    assert score.figures("contradictions")[1] >= 90, score.errors
    assert score.figures("sources")[1] >= 90, score.errors


def test_a_story_names_the_line_of_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "wrong.story"
    path.write_text(
        "# t\n@ a1 | Reuters | 2024-01-01\nSome words.\n:: deal d1 | subject=others | status=signed\n", "utf-8"
    )
    with pytest.raises(ValueError, match=r"wrong\.story:5: .*no 'others' in 'Some words"):
        stories.read_story(path)
