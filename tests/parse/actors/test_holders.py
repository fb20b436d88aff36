from __future__ import annotations

import pytest

import summitkit as sk
from summitkit.parse.actors.holders import fields_after, fields_before

FIELDS = frozenset({"roads", "urban", "development", "mines", "energy"})


def people(text: str) -> dict[str, tuple[tuple[str, ...], str]]:
    """Return the people that a text names, with their offices and the code of their country."""
    return {
        actor.entity.name: (
            tuple(role.title for role in actor.entity.roles),
            actor.entity.country.code if actor.entity.country else "",
        )
        for actor in sk.parse_actors(text)
        if isinstance(actor.entity, sk.Person) and actor.entity.name
    }


def named(text: str) -> set[str]:
    return {actor.name for actor in sk.parse_actors(text)}


@pytest.mark.parametrize(
    ("text", "name", "title", "code"),
    [
        (
            "The Minister of Energy and Natural Resources of Turkey Selman Kayaalp announced the plan.",
            "Selman Kayaalp",
            "Minister of Energy and Natural Resources",
            "TR",
        ),
        (
            "Minister of Foreign Affairs of the Republic of Kazakhstan Murat Seitov met the envoy.",
            "Murat Seitov",
            "Minister of Foreign Affairs",
            "KZ",
        ),
        (
            "Minister for Foreign Affairs and Foreign Trade of Jamaica Keisha Brown Miller signed it.",
            "Keisha Brown Miller",
            "Minister for Foreign Affairs and Foreign Trade",
            "JM",
        ),
        ("State Counselor of Azerbaijan Rauf Guliyev flew home.", "Rauf Guliyev", "State Counselor", "AZ"),
        (
            "Pakistan's Minister for Planning, Development and Special Initiatives Asad Qureshi spoke.",
            "Asad Qureshi",
            "Minister for Planning, Development and Special Initiatives",
            "PK",
        ),
        (
            "Iranian Roads and Urban Development Minister Rostam Karimi signed it.",
            "Rostam Karimi",
            "Roads and Urban Development Minister",
            "IR",
        ),
        (
            "Brazilian Mines and Energy Minister Rui Tavares signed it.",
            "Rui Tavares",
            "Mines and Energy Minister",
            "BR",
        ),
        (
            "Indian Commerce and Industry Minister Arun Mehta signed it.",
            "Arun Mehta",
            "Commerce and Industry Minister",
            "IN",
        ),
    ],
)
def test_the_holder_of_an_office_told_in_full(text: str, name: str, title: str, code: str) -> None:
    assert people(text) == {name: ((title,), code)}


def test_the_fields_of_a_minister_are_no_actors() -> None:
    text = "Iranian Roads and Urban Development Minister Rostam Karimi signed it."
    assert named(text) == {"Iran", "Rostam Karimi"}


def test_the_chairman_of_a_body_of_a_land() -> None:
    text = "Chairman of the State Security Committee of Uzbekistan Anvar Yusupov visited Osh."
    assert people(text)["Anvar Yusupov"][0] == ("Chairman",)
    assert "State Security Committee of Uzbekistan" in named(text)


def test_two_offices_of_one_holder() -> None:
    text = (
        "Deputy Chairman of the Cabinet of Ministers, Minister of Foreign Affairs of Turkmenistan Serdar Atayev spoke."
    )
    assert people(text) == {"Serdar Atayev": (("Deputy Chairman", "Minister of Foreign Affairs"), "TM")}
    text = "First Deputy Prime Minister - Minister of Economy of Belarus Nikolai Orlov spoke."
    assert people(text) == {"Nikolai Orlov": (("First Deputy Prime Minister", "Minister of Economy"), "BY")}


@pytest.mark.parametrize(
    "text",
    [
        "The head of Japan External Trade Organization spoke.",
        "The chairman of China Construction Bank spoke.",
        "The president of Russia Today Television spoke.",
        "The Minister of Trade of Kenya told the press.",
    ],
)
def test_a_body_after_an_office_is_nobody(text: str) -> None:
    assert people(text) == {}


def test_fields_stand_in_capitals_right_before_the_office() -> None:
    def begin(text: str) -> int:
        forms = text.split()
        return fields_before(forms, [form.lower() for form in forms], len(forms) - 1, FIELDS)

    assert begin("Iranian Roads and Urban Development Minister") == 1
    assert begin("a Mines , Roads and Energy Minister") == 1
    assert begin("In Mines , Energy Minister") == 3  # a list needs its "and"
    assert begin("talks on roads and Energy Minister") == 4
    assert begin("the Prime Minister") == 2


def test_fields_after_an_office() -> None:
    def end(text: str) -> int:
        forms = text.split()
        return fields_after(forms, [form.lower() for form in forms], 0, FIELDS)

    assert end("Mines and Energy") == 3
    assert end("Mines , Roads and Energy") == 5
    assert end("Mines , Energy Minister") == 1  # a list needs its "and"
    assert end("Mines and roads") == 1
    assert end("State for Energy") == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ghanaian Minister of Trade and Industry, Hon. Kwame Boateng, left.",
            {"Kwame Boateng": (("Minister of Trade and Industry",), "GH")},
        ),
        (
            "Anwar Salem, Minister of Foreign Affairs and International Cooperation, left.",
            {"Anwar Salem": (("Minister of Foreign Affairs and International Cooperation",), "")},
        ),
        (
            "He met Murat Seitov, Deputy Prime Minister of Kazakhstan - Minister of Foreign Affairs, in Quito.",
            {"Murat Seitov": (("Deputy Prime Minister", "Minister of Foreign Affairs"), "KZ")},
        ),
        (
            "Nigerian High Commissioner to Ghana, Ambassador Musa Bello, left.",
            {"Musa Bello": (("High Commissioner", "Ambassador"), "NG")},
        ),
        (
            "The President of the friendly Republic of Zambia, Joseph Banda, left.",
            {"Joseph Banda": (("President",), "ZM")},
        ),
        ("The club's vice chairman, Anna Kask, left.", {"Anna Kask": (("vice chairman",), "")}),
        ("Syria's Ambassador in Moscow Riyad Nasser left.", {"Riyad Nasser": (("Ambassador",), "SY")}),
        ("Additional Secretary Anna Kask left.", {"Anna Kask": (("Additional Secretary",), "")}),
    ],
)
def test_offices_as_ministries_write_them(text: str, found: dict[str, tuple[tuple[str, ...], str]]) -> None:
    assert people(text) == found


def test_an_office_in_a_list_is_that_of_the_name_before_it() -> None:
    text = "He met Nurlan Aliev, Minister of Transport of Kazakhstan, Erlan Omarov, Minister of Energy of Kazakhstan."
    assert people(text) == {
        "Nurlan Aliev": (("Minister of Transport",), "KZ"),
        "Erlan Omarov": (("Minister of Energy",), "KZ"),
    }


def test_who_is_quoted_is_not_the_minister_told_of() -> None:
    text = (
        "According to Musa Bello, the Minister of Foreign Affairs, Mr Sule Ahmed, would lead the Nigerian delegation."
    )
    assert people(text) == {"Musa Bello": ((), ""), "Sule Ahmed": (("Minister of Foreign Affairs",), "NG")}
