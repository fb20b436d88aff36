from __future__ import annotations

import importlib
from typing import Any

speed = importlib.import_module("speed")

SIZES = [
    {"size": 100_000, "seconds": 2.0, "stages": {"dates": 0.5, "claims": 1.0}, "memory": 80.0, "own": 30.0},
    {"size": 10_000_000, "seconds": 2.2, "stages": {"dates": 0.5, "claims": 1.2}, "memory": 36.0, "own": 35.5},
]


def result(**rates: float) -> dict[str, Any]:
    return {
        "mb": 0.5,
        "stages": {"claims": 0.6, "dates": 0.2, "rest": 0.2},
        "speed": {"whole": 0.5, "claims": 0.8, "leaves": 0.9, **rates},
        "growth": SIZES,
        "start": {"attrs": 0.02, "summitkit": 0.005, "first": 0.3, "second": 0.01},
    }


def test_a_row_of_the_history_has_every_column() -> None:
    row = speed.row(result(peer=0.025, lean=0.05, pipeline=0.03), date="2026-01-02", version="abc", articles="made")
    assert tuple(row) == speed.COLUMNS
    assert (row["whole / peer"], row["claims / peer"], row["lean peer MB/s"]) == ("20", "32", "0.05")
    assert (row["largest text"], row["growth"], row["peak bytes a byte"]) == ("10000000", "1.1", "36")
    assert (row["import / attrs"], row["first parse s"]) == ("0.25", "0.3")
    assert (row["leaves MB/s"], row["leaves / pipeline"], row["cores"], row["cores / one"]) == ("0.9", "30", "", "")


def test_what_several_cores_gain_is_shown_where_it_was_measured() -> None:
    measured = {**result(), "many": {"mb": 0.5, "workers": 2, "seconds": {"one": 5.0, "all": 2.5}}}
    row = speed.row(measured, date="2026-01-02", version="abc", articles="made")
    assert (row["cores"], row["cores / one"]) == ("2", "2")
    assert "parse_many with 2 processes 0.200 MB/s by the clock: 2.00 times 0.100 MB/s of one" in speed.show(measured)
    assert "parse_many" not in speed.show(result())


def test_a_row_without_peers_leaves_their_columns_empty() -> None:
    row = speed.row(result(), date="2026-01-02", version="abc", articles="made")
    assert [row[key] for key in ("peer MB/s", "lean peer MB/s", "whole / peer", "claims / peer")] == [""] * 4


def test_the_table_shows_the_largest_stage_first() -> None:
    shown = speed.show(result(peer=0.025, pipeline=0.03))
    assert [line.split()[:2] for line in shown.splitlines()[1:4]] == [
        ["claims", "60.0%"],
        ["dates", "20.0%"],
        ["rest", "20.0%"],
    ]
    assert "claims-spacy 0.025 MB/s: whole 20.0 times, claims 32.0 times as fast" in shown
    assert "pipeline-spacy 0.030 MB/s: names, dates and amounts 30.0 times as fast" in shown
    assert "first parse 0.300 s" in shown
    assert "growth of the stages: claims 1.20, dates 1.00" in shown
