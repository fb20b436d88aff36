from __future__ import annotations

import attrs
import pytest

from summitkit.parse.claims.drafts import Draft
from summitkit.parse.claims.page import open_page
from summitkit.parse.claims.ranking import KEPT, KEPT_INSIDE, kept_drafts, rank_features
from summitkit.text.layout import layout

PAGE = open_page(layout("Ozols said the minister told her the road was closed."))
CLASSES = {"said": ("C=speech",), "told": ("C=speech",), "hoped": ("C=hope",)}
OUTER = Draft(head=1, chance=0.9, source=(0,), cue=(1,), content=tuple(range(2, 10)))
INNER = Draft(head=4, chance=0.6, source=(2, 3), cue=(4,), content=(6, 7, 8, 9))
BETWEEN = (KEPT + KEPT_INSIDE) / 2


def test_what_is_likely_enough_is_kept() -> None:
    pairs = [(OUTER, KEPT), (INNER, KEPT_INSIDE - 0.01)]
    assert kept_drafts(PAGE, pairs, CLASSES) == [(OUTER, KEPT)]


def test_what_a_content_says_that_somebody_said_is_kept_at_less() -> None:
    pairs = [(OUTER, 0.9), (INNER, BETWEEN)]
    assert kept_drafts(PAGE, pairs, CLASSES) == pairs


@pytest.mark.parametrize(
    "pairs",
    [
        [(OUTER, BETWEEN), (INNER, BETWEEN)],
        [(OUTER, 0.9), (attrs.evolve(INNER, source=()), BETWEEN)],
        [(attrs.evolve(OUTER, content=(6, 7, 8)), 0.9), (INNER, BETWEEN)],
    ],
    ids=["the outer one is unlikely", "nobody speaks", "outside of the content"],
)
def test_anything_else_is_not(pairs: list[tuple[Draft, float]]) -> None:
    assert (INNER, BETWEEN) not in kept_drafts(PAGE, pairs, CLASSES)
    assert all(chance >= KEPT for _, chance in kept_drafts(PAGE, pairs, CLASSES))


def test_a_thought_inside_is_not() -> None:
    known = {**CLASSES, "told": ("C=hope",)}
    assert kept_drafts(PAGE, [(OUTER, 0.9), (INNER, BETWEEN)], known) == [(OUTER, 0.9)]


def test_a_draft_is_ranked_by_its_verb_and_what_it_takes() -> None:
    tags = ["NNP", "VBD", "DT", "NN", "VBD", "PRP", "DT", "NN", "VBD", "VBN", "."]
    features = set(rank_features(PAGE, [OUTER, INNER], 1, CLASSES, lambda _: tags))
    assert {"w=told", "P0=VBD", "sub=NN", "nx=fin", "fba=11VBD", "kdR2"} <= features
    assert "P0=VBD" in rank_features(PAGE, [OUTER, INNER], 0, CLASSES, lambda _: tags)
