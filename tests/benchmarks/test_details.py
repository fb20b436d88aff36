from __future__ import annotations

import hashlib
import importlib
import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

details = importlib.import_module("details")

TEXT = "Amina Bello told Reuters that rates may rise. She was firm."


@pytest.mark.parametrize(
    ("gold", "predicted", "same"),
    [
        ("Amina Bello", "Amina Bello", True),
        ("Amina Bello", "President Amina Bello", True),
        ("Amina Bello", "Bello", False),
        ("Ghana's foreign ministry", "foreign ministry", True),
        ("US", "the United States", True),
        ("Ghana; Nigeria", "Nigeria", True),
        ("Amina Bello", "Rosa Diaz", False),
        ("Amina Bello", None, False),
        (None, None, True),
        (None, "Amina Bello", False),
    ],
)
def test_a_name_must_be_as_full_as_the_labelled_one(gold: str | None, predicted: str | None, same: bool) -> None:
    assert details.same_name(gold, predicted) is same


def test_the_parts_of_matched_claims_are_counted() -> None:
    label = {
        "content": [[25, 44]],
        "source": [[0, 11]],
        "form": "indirect",
        "certainty": "possible",
        "polarity": "positive",
        "speaker_name": "Amina Bello",
        "outlet": "Reuters",
    }
    gold = {"id": "a", "text": TEXT, "attributions": [label]}
    claim = {**label, "speaker": [[0, 11]], "certainty": "certain", "speaker_name": "Bello"}
    missed = {**claim, "content": [[46, 49]]}
    counts = details.claim_counts(gold, [claim, missed])
    assert details.rates(counts) == {
        "form": {"labelled": 1, "right": 100.0},
        "certainty": {"labelled": 1, "right": 0.0},
        "polarity": {"labelled": 1, "right": 100.0},
        "speaker name": {"labelled": 1, "right": 0.0},
        "outlet": {"labelled": 1, "right": 100.0},
    }


def test_an_outlet_that_the_label_lacks_is_made_up() -> None:
    label: dict[str, Any] = {"content": [[25, 44]], "source": [], "outlet": None}
    gold = {"id": "a", "text": TEXT, "attributions": [label]}
    counts = details.claim_counts(gold, [{"content": [[25, 44]], "outlet": "Reuters"}])
    assert counts["outlets made up"] == 1
    assert counts["outlet of"] == 0


@pytest.mark.parametrize(
    ("name", "mentions", "found", "right"),
    [
        ("Amina Bello", [[0, 11], [46, 49]], 100.0, 100.0),
        ("Rosa Diaz", [[46, 49]], 100.0, 0.0),
        ("Amina Bello", [[0, 11]], 0.0, 0.0),
        ("Amina Bello", [[46, 58]], 0.0, 0.0),
    ],
)
def test_a_mention_is_found_where_spans_agree(name: str, mentions: list[list[int]], found: float, right: float) -> None:
    gold = {"mentions": [{"start": 46, "end": 49, "kind": "pronoun", "refers": "Amina Bello"}]}
    rates = details.rates(details.actor_counts(gold, [(name, mentions)]))
    assert rates["actor found"] == {"labelled": 1, "right": found}
    assert rates["actor right"] == rates["actor right: pronoun"] == {"labelled": 1, "right": right}


def test_no_actors_at_all_find_nothing() -> None:
    gold = {"mentions": [{"start": 0, "end": 5, "kind": "role", "refers": "Ghana"}]}
    assert details.rates(details.actor_counts(gold, []))["actor found"]["right"] == 0.0


def test_labels_are_joined_to_their_texts_and_checked(tmp_path: Path) -> None:
    (tmp_path / "labels").mkdir()
    (tmp_path / "summit-news.jsonl").write_text(json.dumps({"id": "a", "text": TEXT, "date": "2024-05-04"}), "utf8")
    right = {"id": "a", "sha256": hashlib.sha256(TEXT.encode()).hexdigest(), "mentions": []}
    elsewhere = {"id": "b", "sha256": "", "mentions": []}
    path = tmp_path / "labels" / "actors.jsonl"
    path.write_text("\n".join(map(json.dumps, (right, elsewhere))), "utf8")
    assert list(details.labelled(tmp_path, tmp_path / "labels", "actors.jsonl")) == [
        {"id": "a", "text": TEXT, "date": "2024-05-04", "sha256": right["sha256"], "mentions": []}
    ]
    path.write_text(json.dumps({**right, "sha256": "0"}), "utf8")
    with pytest.raises(ValueError, match="a: the text is not the one that was labelled"):
        list(details.labelled(tmp_path, tmp_path / "labels", "actors.jsonl"))
