from __future__ import annotations

import importlib

import summitkit as sk

join = importlib.import_module("join")
made_stories = importlib.import_module("made_stories")


def test_pairs_are_counted_by_sizes() -> None:
    truths = {"a": "x", "b": "x", "c": "y", "d": "y"}
    assert join.pairwise([["a", "b"], ["c", "d"]], truths) == (100, 100, 100)
    precision, recall, _ = join.pairwise([["a", "b", "c"], ["d"]], truths)
    assert (round(precision, 1), recall) == (33.3, 50)


def test_made_stories_are_the_same_each_time_and_link_well() -> None:
    made = list(made_stories.made_dossiers(40))
    assert made == list(made_stories.made_dossiers(40))
    dossier = sk.join(part for part, _ in made)
    truths = {record: truth for _, known in made for record, truth in known.items()}
    groups = [
        [record.id for record in each] for kind in ("summits", "deals", "claims") for each in dossier.all_joined(kind)
    ]
    known = {record: truths[record] for group in groups for record in group}
    assert join.pairwise(groups, known)[2] > 90
