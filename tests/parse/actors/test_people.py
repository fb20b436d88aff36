from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summitkit.model.actor import Person
from summitkit.parse.scene import country_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from summitkit.model.actor import Entity
    from summitkit.parse.cast import Cast
    from summitkit.parse.reading import Reading


def test_eastern_and_arabic_names_are_shortened_their_own_way(meant: Callable[..., str | None]) -> None:
    text = "Hu Jintao met Abdel Fattah el-Sisi. Hu smiled. Sisi spoke. Mohammed bin Salman called. Bin Salman agreed."
    assert meant(text, "Hu smiled") == "Hu Jintao"
    assert meant(text, "Sisi spoke") == "Abdel Fattah el-Sisi"


def test_honorifics_choose_between_namesakes(meant: Callable[..., str | None]) -> None:
    text = "Bill Clinton and Hillary Clinton came. Mr. Clinton spoke. Mrs. Clinton listened."
    assert meant(text, "Mr. Clinton") == "Bill Clinton"
    assert meant(text, "Mrs. Clinton") == "Hillary Clinton"


def test_a_surname_means_the_one_not_called_by_the_given_name(meant: Callable[..., str | None]) -> None:
    text = "Peter Kask came with his son Paul Kask. Paul was late. Kask said that he was glad."
    assert meant(text, "Kask", 2) == "Peter Kask"


def test_a_title_before_somebody_well_known_is_no_part_of_the_name(meant: Callable[..., str | None]) -> None:
    text = "NAIROBI (AP) _\nU.S. Secretary of State Madeleine Albright came to East Africa. Albright spoke."
    assert meant(text, "Albright", 1) == "Madeleine Albright"


def test_a_prince_is_no_body_and_a_minister_of_a_field_has_a_name(
    read: Callable[[str], tuple[Reading, Cast]], entity: Callable[[str, str], Entity]
) -> None:
    text = (
        "The Crown Prince Sheikh Sabah Khaled Al-Sabah left for New York on Saturday. The delegation includes Foreign "
        "Minister Abdullah Al-Yahya, Minister of Finance Subaih Al-Mukhaizeem and the Director of the Office of the "
        "Crown Prince."
    )
    _, cast = read(text)
    assert "Crown Prince" not in {str(actor.entity) for actor in cast.actors}
    minister = entity(text, "Subaih Al-Mukhaizeem")
    assert isinstance(minister, Person)
    assert [role.title for role in minister.roles] == ["Minister of Finance"]


@pytest.mark.parametrize(
    "text",
    [
        "Michael Kugelman from the Atlantic Council says so.",
        "Michael Kugelman of the Atlantic Council says so.",
        "Michael Kugelman, an analyst at the Atlantic Council, says so.",
        "Atlantic Council analyst Michael Kugelman says so.",
    ],
)
def test_an_affiliation(text: str, entity: Callable[[str, str], Entity]) -> None:
    person = entity(text, "Michael Kugelman")
    assert isinstance(person, Person)
    assert person.affiliation is not None
    assert person.affiliation.name == "Atlantic Council"


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("Minister of Foreign Affairs of Uruguay", "Uruguay"),
        ("Foreign Minister of Uruguay", "Uruguay"),
        ("Minister of Finance of Chile", "Chile"),
    ],
)
def test_a_minister_of_a_field_of_a_country(office: str, country: str, entity: Callable[[str, str], Entity]) -> None:
    text = f"The Minister of Foreign Affairs of Latvia, Anna Kask, met with the {office}, Juan Soto."
    assert [str(country_of(entity(text, name))) for name in ("Anna Kask", "Juan Soto")] == ["Latvia", country]
    assert all(entity(text, name).roles for name in ("Anna Kask", "Juan Soto"))  # type: ignore[union-attr]
