from __future__ import annotations

import pytest

from summitkit.lexicon.entries import Cue
from summitkit.parse.claims.cues import CueSums, cue_classes, cue_facts, cue_features
from summitkit.parse.claims.judge import Judge
from summitkit.parse.claims.page import Page, open_page
from summitkit.text.layout import layout
from summitkit.text.weights import write_weights

CLASSES = {"said": ("C=speech", "t=that"), "told": ("C=speech", "t=that"), "hopes": ("C=hope",)}


def page_of(text: str) -> Page:
    return open_page(layout(text))


def features_of(text: str, cue: str) -> set[str]:
    page = page_of(text)
    return set(cue_features(cue_facts(page, page.lows.index(cue)), CLASSES))


def test_a_cue_is_judged_by_the_words_beside_it_and_what_is_known_of_it() -> None:
    features = features_of("The minister said that it rained.", "said")
    assert {"w=said", "C=speech", "-1\tminister", "wb\tsaid\tminister", "wa\tsaid\tthat", "th=that"} <= features
    assert {"n=none", "q=False", "k=body", "at=2", "end=4"} <= features


def test_a_form_that_nothing_is_known_of() -> None:
    features = features_of("The minister quipped that it rained.", "quipped")
    assert "?" in features
    assert not any(name.startswith("C=") for name in features)


def test_quotation_marks_near_a_cue_are_seen() -> None:
    assert "n=3<" in features_of("“It rains,” the minister said.", "said")


def test_the_end_of_a_sentence_ends_what_is_looked_at() -> None:
    facts = cue_facts(page_of("He said. It rained."), 1)
    assert (facts.further, facts.before, facts.one, facts.two) == ("_", "he", ".", "_")


@pytest.mark.parametrize("cue", ["said", "quipped", "rained"])
def test_what_is_summed_is_what_the_features_weigh(cue: str) -> None:
    page = page_of("“It rained,” the minister quipped, and he said so.")
    facts = cue_facts(page, page.lows.index(cue))
    features = cue_features(facts, CLASSES)
    rows = {name: [number] for number, name in enumerate(features, 1)}
    judge = Judge.from_bytes(write_weights(["Y"], rows, step=1.0, header={}))
    assert CueSums(judge, CLASSES).weight(facts) == sum(range(1, len(features) + 1))


def test_classes_come_from_the_lexicon() -> None:
    cue = Cue(form="said", lemma="say", kind="speech", part="verb", inflection="past", weight=3, takes=("that",))
    assert cue_classes((cue,)) == {"said": ("C=speech", "I=vpast", "W=v3", "t=that")}
