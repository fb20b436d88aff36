from __future__ import annotations

import summitkit as sk
from summitkit.lexicon import Lexicon, entries


def country(text: str, lexicon: Lexicon | None = None) -> dict[str, str]:
    people = [one.entity for one in sk.parse_actors(text, lexicon=lexicon) if isinstance(one.entity, sk.Person)]
    return {person.label: str(person.country) for person in people}


def test_a_leader_is_found_whatever_the_spelling_of_marks() -> None:
    found = Lexicon.default().country_of_leader("Recep Tayyip Erdoğan")
    assert found is not None
    assert found.code == "TR"
    assert Lexicon.default().country_of_leader("Recep Tayyip") is None


def test_a_leader_named_without_a_country_has_one() -> None:
    assert country("Xi Jinping and Emmanuel Macron met on Monday.") == {
        "Xi Jinping": "China",
        "Emmanuel Macron": "France",
    }


def test_what_the_text_says_goes_first() -> None:
    assert country("Australian businessman John Howard won the order.") == {"John Howard": "Australia"}
    assert country("Canadian engineer Tony Blair won the order.")["Tony Blair"] == "Canada"


def test_people_whom_the_caller_adds_count_too() -> None:
    own = Lexicon.default().extend(actors=[entries.Person(name="Ama Serwaa", aliases=("Ama S.",), country="GH")])
    assert own.country_of_leader("ama serwaa") is not None
    assert country("Ama Serwaa met the press.", own) == {"Ama Serwaa": "Ghana"}
