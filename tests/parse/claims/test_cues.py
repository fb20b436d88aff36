from __future__ import annotations

from summitkit.lexicon.entries import Cue
from summitkit.parse.claims.cues import cue_classes, cue_features, cue_keys, cue_kinds
from summitkit.parse.claims.page import open_page
from summitkit.text.layout import layout

CLASSES = {"said": ("C=speech", "t=that"), "told": ("C=speech", "t=that"), "hopes": ("C=hope",)}


def test_forms_of_which_the_same_is_known_share_a_number() -> None:
    kinds, known = cue_kinds(CLASSES)
    assert kinds["said"] == kinds["told"] != kinds["hopes"]
    assert known[kinds["said"]] == ("C=speech", "t=that")
    assert known["?"] == ("?",)


def test_a_cue_is_judged_by_the_words_beside_it_and_what_is_known_of_it() -> None:
    page = open_page(layout("The minister said that it rained."))
    features = set(cue_features(page, 2, *cue_kinds(CLASSES)))
    assert {"w=said", "C=speech", "C=speech|that", "-1=minister", "w+\tsaid\tthat", "th=that", "n=none"} <= features


def test_a_form_that_nothing_is_known_of() -> None:
    page = open_page(layout("The minister quipped that it rained."))
    features = cue_features(page, 2, *cue_kinds(CLASSES))
    assert "?" in features
    assert not any(name.startswith("C=") for name in features)


def test_quotation_marks_near_a_cue_are_seen() -> None:
    page = open_page(layout("“It rains,” the minister said."))
    features = cue_features(page, page.lows.index("said"), *cue_kinds(CLASSES))
    assert "n=3<" in features


def test_the_end_of_a_sentence_ends_what_is_looked_at() -> None:
    page = open_page(layout("He said. It rained."))
    _, joint = cue_keys(page, 1, cue_kinds(CLASSES)[0])
    assert ("12", ".", "_") in joint
    assert ("-2", "_") in joint


def test_classes_come_from_the_lexicon() -> None:
    cue = Cue(form="said", lemma="say", kind="speech", part="verb", inflection="past", weight=3, takes=("that",))
    assert cue_classes((cue,)) == {"said": ("C=speech", "I=vpast", "W=v3", "t=that")}
