from __future__ import annotations

import pytest

import summitkit as sk
from summitkit.parse.actors.honorifics import honoured


@pytest.mark.parametrize(
    ("text", "first", "gender"),
    [
        ("met His Excellency Dr. Kask", 1, "m"),
        ("met Her Royal Highness Princess", 1, "f"),
        ("met H.E. Dr. Kask", 1, "u"),
        ("met Mrs. Kask", 1, "f"),
        ("met the Excellency Kask", 3, "u"),
        ("met Anna Kask", 2, "u"),
    ],
)
def test_what_honours_a_name(text: str, first: int, gender: str) -> None:
    low = text.lower().split()
    assert honoured(low, len(low) - 1, 0) == (first, gender)


def people(text: str) -> dict[str, tuple[str, ...]]:
    return {
        actor.entity.name: tuple(role.title for role in actor.entity.roles)
        for actor in sk.parse_actors(text)
        if isinstance(actor.entity, sk.Person) and actor.entity.name
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Prime Minister Shri Narendra Modi left.", {"Narendra Modi": ("Prime Minister",)}),
        ("Nigeria's Foreign Minister Alhaji Sule Bello left.", {"Sule Bello": ("Foreign Minister",)}),
        ("External Affairs Minister Dr S Jaishankar left.", {"S Jaishankar": ("External Affairs Minister",)}),
        ("Foreign Minister Prince Turki bin Nasser left.", {"Turki bin Nasser": ("Foreign Minister", "Prince")}),
    ],
)
def test_words_of_respect_between_an_office_and_a_name(text: str, found: dict[str, tuple[str, ...]]) -> None:
    assert people(text) == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("President His Highness Sheikh Khalifa bin Hamad Al Thani met His Highness.", ["Khalifa bin Hamad Al Thani"]),
        ("Dr. Sultan bin Ahmed Al Shamsi left.", ["Sultan bin Ahmed Al Shamsi"]),
        ("Royal Mail agreed to the plan.", []),
    ],
)
def test_honours_are_nobody(text: str, names: list[str]) -> None:
    assert [name for name in people(text) if "Mail" not in name] == names


def test_a_father_is_not_his_son() -> None:
    text = "Crown Prince Nasser bin Hamad bin Saif Al Thani met King Hamad bin Saif in Riyadh."
    assert list(people(text)) == ["Nasser bin Hamad bin Saif Al Thani", "Hamad bin Saif"]
