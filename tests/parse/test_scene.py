"""What a scene answers by word: mentions that hold it, mentions before it, places outside the text."""

from __future__ import annotations

from summitkit.parse.preparing import prepare
from summitkit.parse.scene import Scene, make_scene

TEXT = "President Ana Vega of Peru met Prime Minister Tomas Ruiz of Chile in Lima on 3 May 2024."


def scene_of(text: str) -> Scene:
    return make_scene(prepare(text))


def test_word_in_a_mention_has_its_side() -> None:
    scene = scene_of(TEXT)
    side = scene.side(scene.lower.index("vega"))
    assert side is not None
    assert scene.text(side.name_first, side.name_last) == "Ana Vega"


def test_words_outside_mentions_and_outside_the_text_have_none() -> None:
    scene = scene_of(TEXT)
    assert [scene.side(word) for word in (-1, scene.lower.index("met"), len(scene.lower), 10_000)] == [None] * 4


def test_text_without_words_has_no_sides() -> None:
    scene = scene_of(" \n ")
    assert scene.side(0) is None
    assert list(scene.sides) == []


def test_mentions_before_a_word_come_last_first() -> None:
    scene = scene_of(TEXT)
    met = scene.lower.index("met")
    before = list(scene.all_sides_before(met))
    assert before == list(reversed(scene.all_sides_in(0, met)))
    assert [str(side.entity) for side in before][:1] == ["Peru"]
    assert list(scene.all_sides_before(0)) == []


def test_town_that_opens_the_text_is_its_home() -> None:
    home = scene_of("LIMA, May 3 (Andina) -- Ana Vega arrived on Friday.").home
    assert home is not None
    assert (home.name.upper(), home.first) == ("LIMA", 0)


def test_words_of_a_vocabulary_are_found_in_a_range() -> None:
    scene = scene_of("Peru sells rice. Chile sells and BUYS rice.")
    wanted = frozenset(["sells", "buys", "rice"])
    assert scene.where(wanted, 0, len(scene.forms)) == [1, 2, 5, 7, 8]
    assert scene.where(wanted, 2, 6) == [2, 5]
    assert scene.where(frozenset(["lends"]), 0, 9) == scene.where(wanted, 5, 5) == []
