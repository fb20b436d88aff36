from __future__ import annotations

import importlib
import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

gained_lost = importlib.import_module("gained_lost")

TEXT = "Amina Bello met Rosa Diaz in Lagos."
AMINA, ROSA, LAGOS = (
    {"start": 0, "end": 11, "type": "PER"},
    {"start": 16, "end": 25, "type": "PER"},
    {"start": 29, "end": 34, "type": "LOC"},
)
WRONG, OTHER_WRONG = {"start": 0, "end": 5, "type": "PER"}, {"start": 29, "end": 34, "type": "ORG"}


def files(*found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"a": {"id": "a", "entities": entities}} for entities in found]


def outcomes(changes: list[Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(change.outcome, change.item) for change in changes]


def test_right_and_wrong_ones_are_told_apart() -> None:
    old, new, gold = files([AMINA, ROSA, WRONG], [AMINA, LAGOS, OTHER_WRONG], [AMINA, ROSA, LAGOS])
    assert outcomes(gained_lost.changes(old, new, gold)) == [
        ("gained right", LAGOS),
        ("lost right", ROSA),
        ("gained wrong", OTHER_WRONG),
        ("lost wrong", WRONG),
    ]


def test_the_same_predictions_change_nothing() -> None:
    old, new, gold = files([AMINA, WRONG], [AMINA, WRONG], [AMINA])
    assert gained_lost.changes(old, new, gold) == []


def test_a_missing_document_counts_as_one_without_predictions() -> None:
    _, new, gold = files([], [AMINA], [AMINA])
    assert outcomes(gained_lost.changes({}, new, gold)) == [("gained right", AMINA)]
    assert outcomes(gained_lost.changes(new, {}, gold)) == [("lost right", AMINA)]


def test_claims_may_be_compared_by_a_stricter_measure() -> None:
    gold = {"a": {"id": "a", "text": TEXT, "attributions": [{"content": [[0, 34]], "source": [], "cue": []}]}}
    old = {"a": {"claims": [{"content": [[0, 25]], "speaker": []}]}}
    new = {"a": {"claims": [{"content": [[0, 35]], "speaker": []}]}}
    assert gained_lost.changes(old, new, gold) == []
    strict = gained_lost.changes(old, new, gold, measure="strict")
    assert [change.outcome for change in strict] == ["gained right", "lost wrong"]


def test_a_change_is_shown_with_its_words() -> None:
    change = gained_lost.Change("lost right", "entities", "a", ROSA)
    assert gained_lost.show(change, TEXT) == "a 16:25 PER Rosa Diaz"
    assert gained_lost.show(change, "") == "a 16:25 PER"


def test_the_command_counts_and_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, gold = files([ROSA], [AMINA], [AMINA, ROSA])
    gold["a"]["text"] = TEXT
    for name, rows in (("old", old), ("new", new), ("gold", gold)):
        (tmp_path / name).write_text(json.dumps(rows["a"]) + "\n", "utf8")
    monkeypatch.setattr(sys, "argv", ["gained_lost.py", *(str(tmp_path / name) for name in ("old", "new", "gold"))])
    gained_lost.main()
    assert capsys.readouterr().out.splitlines() == [
        "entities: gained right 1, lost right 1, gained wrong 0, lost wrong 0",
        "  gained right: a 0:11 PER Amina Bello",
        "  lost right: a 16:25 PER Rosa Diaz",
    ]
