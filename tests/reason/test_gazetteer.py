from __future__ import annotations

import pytest

from summitkit.reason import gazetteer


def test_media_by_any_of_their_names() -> None:
    assert gazetteer.outlet("Reuters") == ("Reuters", True)
    assert gazetteer.outlet("the hindu") == ("The Hindu", False)
    assert gazetteer.outlet("Xinhua") == ("Xinhua News Agency", True)
    assert gazetteer.outlet("TOI") == ("The Times of India", False)
    assert gazetteer.outlet("Strelsau Gazette") is None
    assert (gazetteer.outlet_home("The Hindu"), gazetteer.outlet_home("Strelsau Gazette")) == ("IN", None)


def test_cities_by_any_of_their_names_the_capital_or_the_largest_first() -> None:
    assert gazetteer.city("Peking") == ("Beijing", "CN")
    assert gazetteer.city("kiev") == ("Kyiv", "UA")
    assert gazetteer.city("Tripoli") == ("Tripoli", "LY")
    assert gazetteer.city("Georgetown") == ("Georgetown", "GY")
    assert gazetteer.city("Birmingham") == ("Birmingham", "GB")
    assert gazetteer.city("Strelsau") is None


@pytest.mark.parametrize(
    ("name", "organ"),
    [
        ("Ministry of Tea", True), ("Kremlin", True), ("White House", True), ("Prime Minister's Office", True),
        ("Office", False), ("Box Office", True), ("Head Office of Tea", False), ("Tea Works", False), ("", False),
    ],
)  # fmt: skip
def test_organs_of_government(name: str, organ: bool) -> None:
    assert gazetteer.is_official_body(name) is organ


def test_bodies_organs_and_seats() -> None:
    assert gazetteer.is_body("the United Nations")
    assert not gazetteer.is_body("Tea Works")
    assert gazetteer.body_name("Asean") == gazetteer.body_name("ASEAN") != "Asean"
    assert gazetteer.body_name("Tea Works") == "Tea Works"
    assert gazetteer.whole_body("The European Commission") == "European Union"
    assert gazetteer.whole_body("Tea Works") == "Tea Works"
    assert (gazetteer.seat("the White House"), gazetteer.seat("Kremlin"), gazetteer.seat("Oval")) == ("US", "RU", None)


def test_titles() -> None:
    assert gazetteer.rank("foreign minister") == "foreign-minister"
    assert gazetteer.rank("trade minister") is None
    assert gazetteer.rank("wizard") is None
    assert gazetteer.is_official_title("foreign minister")
    assert gazetteer.is_official_title("former foreign minister")
    assert not gazetteer.is_official_title("analyst")
    assert not gazetteer.is_official_title("wizard")
    assert not gazetteer.is_official_title("")
    assert gazetteer.is_state_title("deputy foreign minister")
    assert not gazetteer.is_state_title("secretary general")


def test_unnamed_officials_speak_for_the_one_country_they_are_told_of() -> None:
    assert gazetteer.official_country("Indian officials") == "IN"
    assert gazetteer.official_country("indian officials") == "IN"
    assert gazetteer.official_country("Indian and Russian officials") is None
    assert gazetteer.official_country("officials") is None
    assert gazetteer.official_country("Indian farmers") is None


def test_agencies_stand_for_their_states() -> None:
    assert gazetteer.seat("USAID") == "US"
    assert gazetteer.seat("ABB") is None
    assert gazetteer.is_official_body("armed forces")
