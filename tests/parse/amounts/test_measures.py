"""Percentages, measures and counts."""

from __future__ import annotations

import pytest

from summitkit.parse.amounts import parse_amounts


def found(text: str) -> list[tuple[str, str]]:
    return [(mention.evidence.quote, str(mention.amount)) for mention in parse_amounts(text)]


@pytest.mark.parametrize(
    ("text", "words", "meaning"),
    [
        ("It lies between 5 and 6 km from the gate.", "5 and 6 km", "5–6 kilometre"),
        ("Between two and three thousand people came.", "two and three thousand people", "2,000–3,000 person"),
        ("They sent three to four hundred troops.", "three to four hundred troops", "300–400 troop"),
        ("a 5 km-long road", "5 km", "5 kilometre"),
        ("a 10 MW-class plant", "10 MW", "10 megawatt"),
        ("a 10-metre-high wall", "10-metre", "10 metre"),
        ("an area of 5 ha of land", "5 ha", "5 hectare"),
        ("10 mt of grain", "10 mt", "10 tonne"),
        ("8 mw plant", "8 mw", "8 megawatt"),
        ("at 20 degrees Celsius today", "20 degrees Celsius", "20 degree Celsius"),
        ("fell (-5%)", "-5%", "-5 percent"),
        ("−5 percent", "−5 percent", "-5 percent"),
        ("range 5 -5%", "5 -5%", "5 percent"),
        ("500,000 barrels per day", "500,000 barrels per day", "500,000 barrel per day"),
        ("20 tonnes per hectare", "20 tonnes per hectare", "20 tonne per hectare"),
        ("12 state leaders", "12 state leaders", "12 state leader"),
        ("two heavily armed Russian-made fighter jets", None, None),
        ("two Russian-made fighter jets", "two Russian-made fighter jets", "2 Russian-made fighter jet"),
        ("one ship", None, None),
        ("two ships", "two ships", "2 ship"),
        ("x -5 km", "-5 km", "-5 kilometre"),
        ("in the range x-5 km", None, None),
        ("a total of 12 ships", "12 ships", "12 ship"),
    ],
)
def test_one_measure(text: str, words: str | None, meaning: str | None) -> None:
    assert found(text) == ([] if words is None else [(words, meaning)])


@pytest.mark.parametrize(
    "text",
    [
        "10mt of grain",
        "3 HA",
        "8mw",
        "20 degrees of heat",
        "3.5 percussionists",
        "5 of the ships",
        "one car bomb",
        "5 and more ships",
        "4 very quickly moving ships",
    ],
)
def test_near_misses(text: str) -> None:
    assert found(text) == []
