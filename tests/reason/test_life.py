"""Stages in the order in which they were reached: dated by text or first report, looking back or stepping back."""

from __future__ import annotations

import datetime
import importlib
from typing import TYPE_CHECKING

import pytest

import summitkit as sk

if TYPE_CHECKING:
    from pathlib import Path

read_story = importlib.import_module("story").read_story
PAPERS = ("Evening Star", "Daily Planet", "Ostsee-Zeitung", "Morning Herald", "Weekly Argus")


def life(path: Path, *reports: str) -> sk.Life:
    """Return the life of one deal by reports such as "12 signed" and "12 signed 2010-11-10" of days in November."""
    lines = ["# an order"]
    for number, (report, paper) in enumerate(zip(reports, PAPERS, strict=False)):
        day, status, *said = report.split()
        when = "" if day == "?" else f" | 2010-11-{day}"
        subject = f"an order of icebreakers from Wismar told by {paper}"
        date = f" | date={said[0]}" if said else ""
        lines += [f"@ a{number} | {paper}{when}", f"It is {subject}, they say."]
        lines.append(f":: deal d1 | subject={subject} | parties=RU, DE | status={status} | sector=defence{date}")
    file = path / "made.story"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    dossier = sk.join(read_story(file).dossiers())
    assert len(dossier.joined(dossier.deals[0])) == len(reports)
    return dossier.life(dossier.deals[0])


@pytest.mark.parametrize(
    ("reports", "told"),
    [
        (("12 signed",), ["2010-11-12 (reported) signed (Evening Star)"]),
        (("12 signed 2010-11-10",), ["2010-11-10 signed (Evening Star)"]),
        (("12 signed 2010-11-14",), ["2010-11-12 (reported) signed (Evening Star)"]),
        (("12 signed 2010-11-12",), ["2010-11-12 signed (Evening Star)"]),
        (("12 signed 2010-11",), ["2010-11-12 (reported) signed (Evening Star)"]),
        (("12 negotiating 2010-11-10",), ["2010-11-12 (reported) negotiating (Evening Star)"]),
        (
            ("12 signed 2010-11-12", "13 signed"),
            ["2010-11-12 signed (Daily Planet, Evening Star)"],
        ),
        (
            ("13 agreed", "12 negotiating"),
            ["2010-11-12 (reported) negotiating (Daily Planet)", "2010-11-13 (reported) agreed (Evening Star)"],
        ),
        (
            ("12 agreed", "12 negotiating"),
            ["2010-11-12 (reported) negotiating (Daily Planet)", "2010-11-12 (reported) agreed (Evening Star)"],
        ),
    ],
)
def test_stages_by_their_days(tmp_path: Path, reports: tuple[str, ...], told: list[str]) -> None:
    assert str(life(tmp_path, *reports)).splitlines() == told


@pytest.mark.parametrize(
    ("reports", "stages"),
    [
        ("12 proposed|13 signed|14 proposed", "proposed signed"),
        ("12 signed|13 agreed", "signed"),
        ("12 agreed|13 signed|14 agreed", "agreed signed"),
        ("12 negotiating|13 proposed", "negotiating"),
        ("12 proposed|13 negotiating", "proposed negotiating"),
        ("12 signed|13 in-force", "signed in-force"),
        ("12 stalled|13 proposed", "stalled proposed"),
        ("12 negotiating|13 stalled", "negotiating stalled*"),
        ("12 proposed|13 rejected", "proposed rejected*"),
        ("12 agreed|13 stalled|14 negotiating", "agreed stalled* negotiating"),
        ("12 signed|13 negotiating", "signed negotiating*"),
        ("12 signed|13 rejected", "signed rejected*"),
        ("12 stalled|13 rejected", "stalled rejected"),
        ("12 proposed|13 proposed|14 signed", "proposed signed"),
    ],
)
def test_what_looks_back_is_no_stage_and_what_undoes_one_is_a_step_back(
    tmp_path: Path, reports: str, stages: str
) -> None:
    found = life(tmp_path, *reports.split("|"))
    assert " ".join(f"{stage.status}{'*' if stage.step_back else ''}" for stage in found.stages) == stages
    assert len(found.steps_back) == stages.count("*")


def test_who_looks_back_stands_behind_the_stage_itself(tmp_path: Path) -> None:
    found = life(tmp_path, "12 proposed", "13 signed", "14 proposed")
    assert [[record.attribution.publisher for record in stage.records] for stage in found.stages] == [
        ["Evening Star", "Ostsee-Zeitung"], ["Daily Planet"],
    ]  # fmt: skip
    assert [len(stage.origins) for stage in found.stages] == [2, 1]


def test_a_step_back_says_what_it_undoes(tmp_path: Path) -> None:
    found = life(tmp_path, "12 signed", "13 stalled")
    assert str(found).splitlines()[1] == (
        "2010-11-13 (reported) stalled (Daily Planet) – a step back: signed → stalled"
    )
    assert found.stages[1].day == datetime.date(2010, 11, 13)
    assert not found.stages[1].said
