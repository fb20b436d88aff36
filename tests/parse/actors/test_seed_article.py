from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import pytest

from summitkit.model.actor import Country, Person
from summitkit.parse.actors import parse_actors

SEED = Path(__file__).parents[3] / "seeds" / "000_d5066d89511212f3.txt"


class TestSeed:
    actors: ClassVar = {
        actor.name: actor for actor in parse_actors(SEED.read_text(encoding="utf-8"), published="2025-12-03")
    }

    def test_putin(self) -> None:
        putin = self.actors["Vladimir Putin"].entity
        assert isinstance(putin, Person)
        assert putin.country == Country("Russia", "RU")
        assert putin.roles[0].title == "President"

    def test_trump_has_office_and_country(self) -> None:
        trump = self.actors["Donald Trump"].entity
        assert isinstance(trump, Person)
        assert trump.country == Country("United States", "US")
        assert trump.roles[0].title == "President"

    def test_manturov_is_a_deputy_of_the_russian_side(self) -> None:
        manturov = self.actors["Denis Manturov"].entity
        assert isinstance(manturov, Person)
        assert "deputy" in manturov.roles[0].title
        assert manturov.country == Country("Russia", "RU")

    def test_kugelman_has_an_affiliation(self) -> None:
        kugelman = self.actors["Michael Kugelman"].entity
        assert isinstance(kugelman, Person)
        assert kugelman.affiliation is not None
        assert kugelman.affiliation.name == "Atlantic Council"

    @pytest.mark.parametrize(
        "name",
        [
            "The Times of India", "The Economic Times", "Asian News International", "Reuters", "Rosneft", "Sberbank",
            "Rosoboronexport", "Eurasian Economic Union", "India", "Russia",
        ],
    )  # fmt: skip
    def test_others(self, name: str) -> None:
        assert name in self.actors

    def test_nobody_is_made_up(self) -> None:
        people = {name for name, actor in self.actors.items() if isinstance(actor.entity, Person)}
        assert people == {"Vladimir Putin", "Donald Trump", "Michael Kugelman", "Denis Manturov", "defence minister"}
