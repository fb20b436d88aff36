from __future__ import annotations

import importlib

quality = importlib.import_module("quality")


def test_headline_figures_are_taken_by_their_path() -> None:
    result = {"days": {"f1": 61.5}, "right": {"date": 70.0}}
    figures = {"days": ("days", "f1"), "ranges": ("right", "daterange"), "deep": ("days", "f1", "x")}
    assert quality.headline(result, figures) == {"days": 61.5}


def test_the_table_compares_speed() -> None:
    rows = [
        quality.Row("claims", "claims-spacy", {"strict": 37.0}, 1.0, 40.0),
        quality.Row("claims", "summitkit", {"strict": 48.25, "direct": 90.0}, 1.0, 2.0),
        quality.Row("names", "summitkit", {"strict": 82.0}, 1.0, None),
    ]
    assert [line.split() for line in quality.table(rows).splitlines()] == [
        ["claims", "strict", "direct", "MB/s"],
        ["claims-spacy", "37.0", "-", "0.025"],
        ["summitkit", "48.2", "90.0", "0.500"],
        ["summitkit", "is", "20.0", "times", "as", "fast", "as", "claims-spacy"],
        [],
        ["names", "strict", "MB/s"],
        ["summitkit", "82.0", "-"],
    ]


def test_every_task_has_a_kind_that_predict_knows() -> None:
    predict = importlib.import_module("predict")
    assert {task.kind for task in quality.TASKS} == set(predict.KINDS) == set(quality.PEERS)


def test_every_peer_is_one_that_can_be_run() -> None:
    peer = importlib.import_module("peer")
    named = {name: kind for kind, names in quality.PEERS.items() for name in names}
    assert named == {name: row[0] for name, row in peer.PEERS.items() if row[0] != "speed"}
