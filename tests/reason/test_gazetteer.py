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
    assert gazetteer.seat("Department for Business and Trade") == "GB"
    assert gazetteer.seat("Department of Trade") is None
    assert gazetteer.seat("the Prime Minister’s Office") is None
    assert gazetteer.is_official_body("armed forces")


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("Zambia Daily Mail", "ZM"), ("Lusaka Times", "ZM"), ("Strel.zm", "ZM"), ("Star.tv", None), ("Star.zz", None),
        ("Peking and Lusaka Post", None), ("Zambia and Peru Post", None), ("Strelsau Gazette", None),
        ("Zambia.pe", "ZM"),
    ],
)  # fmt: skip
def test_a_paper_that_nobody_knows_is_at_home_where_its_name_says(name: str, home: str | None) -> None:
    assert gazetteer.outlet_home(name) == home


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("UN refugee agency", "United Nations High Commissioner for Refugees"),
        ("the U.N. refugee agency", "United Nations High Commissioner for Refugees"),
        ("United Nations children's agency", "United Nations Children's Fund"),
        ("refugee agency", "refugee agency"),
        ("UN tea agency", "UN tea agency"),
    ],
)
def test_agencies_of_the_united_nations_by_what_newspapers_call_them(name: str, body: str) -> None:
    assert gazetteer.body_name(name) == body


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("UN News", "United Nations"), ("United Nations Today", "United Nations"), ("News", None), ("UN Gazette", None),
        ("Tea News", None), ("UN", None),
    ],
)  # fmt: skip
def test_a_body_s_own_medium(name: str, body: str | None) -> None:
    assert gazetteer.own_medium(name) == body


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Gazbank's chief executive", "Gazbank"), ("Gazbank spokesman", "Gazbank"), ("Gazbank officials", "Gazbank"),
        ("the Wismar Yard's deputy chairman", "Wismar Yard"), ("a spokeswoman for Gazbank", "Gazbank"),
        ("a senior official at the Wismar Yard", "Wismar Yard"), ("officials of Tea and Rice", "Tea and Rice"),
        ("the company's spokesman", None), ("a spokesman", None), ("Gazbank", None), ("a friend of Gazbank", None),
        ("Gazbank's welder", None),
    ],
)  # fmt: skip
def test_whoever_is_described_by_a_body_speaks_for_it(words: str, body: str | None) -> None:
    assert gazetteer.described_body(words) == body


def test_venues_lie_in_provinces() -> None:
    assert gazetteer.can_lie_in("Nusa Dua", "Bali")
    assert gazetteer.can_lie_in("bali", "nusa dua")
    assert not gazetteer.can_lie_in("Nusa Dua", "Jakarta")
    assert not gazetteer.can_lie_in("Nusa Dua", "Penang")
    assert not gazetteer.can_lie_in("Kuala Lumpur", "Penang")
    assert not gazetteer.can_lie_in("Strelsau", "Bali")


def test_armed_groups_and_companies_are_no_organs() -> None:
    assert not gazetteer.is_official_body("Rapid Support Forces")
    assert gazetteer.is_official_body("Strelsau Forces")
    assert gazetteer.is_official_body("Strelsau Coastguard")


def test_officers_speak_for_the_country_of_their_city() -> None:
    assert gazetteer.official_country("police in Lusaka") == "ZM"
    assert gazetteer.official_country("officials in Lusaka and Peking") is None
    assert gazetteer.official_country("welders in Lusaka") is None


@pytest.mark.parametrize(
    ("title", "official"),
    [
        ("State Secretary for Defence", True), ("Secretary of State", True), ("permanent secretary", True),
        ("Minister of Trade and Tea", True), ("professor of law", False), ("head of Tea Works", False), ("", False),
    ],
)  # fmt: skip
def test_a_title_is_official_by_its_words_before_for_and_of(title: str, official: bool) -> None:
    assert gazetteer.is_official_title(title) is official


def test_forces_of_a_region_are_no_organ_of_a_state() -> None:
    assert not gazetteer.is_official_body("Zendian forces")
    assert not gazetteer.is_official_body("the Strelsauan army")
    assert gazetteer.is_official_body("Ethiopian forces")
    assert gazetteer.is_official_body("armed forces")


def test_countries_and_bodies_by_their_names() -> None:
    assert [gazetteer.country_code(words) for words in ("Norway", "Norway today", "")] == ["NO", None, None]
    assert [gazetteer.body_home(name) for name in ("Gazprom", "the Gazprom", "Tea Works")] == ["RU", "RU", None]
    assert [gazetteer.is_charity(name) for name in ("the Red Cross", "Gazprom", "Tea Works")] == [True, False, False]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("director-general of the Wismar Yard", "Wismar Yard"), ("Gazbank's vice-president", "Gazbank"),
        ("vice-president of Gazbank", "Gazbank"), ("managing director of the Port of Wismar", "Port of Wismar"),
        ("deputy chief scientist at the Wismar Yard", None), ("analyst of Gazbank", None), ("director", None),
        ("former director of Gazbank", None), ("head of the welders", None), ("Gazbank's former director", None),
    ],
)  # fmt: skip
def test_the_body_of_an_office(title: str, body: str | None) -> None:
    assert gazetteer.office_body(title) == body


@pytest.mark.parametrize(
    ("name", "known"), [("Chad", True), ("Chadian", False), ("Sri Lanka", True), ("Wismar", False)]
)
def test_names_of_states(name: str, *, known: bool) -> None:
    assert gazetteer.is_state_name(name) is known
