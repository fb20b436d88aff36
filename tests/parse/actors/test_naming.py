from __future__ import annotations

import attrs
import pytest

from summitkit.model.actor import Country, Person, Place
from summitkit.model.document import Document
from summitkit.model.mention import NameKind, NameMention
from summitkit.model.span import Span
from summitkit.parse.actors import find_actors, parse_actors
from summitkit.parse.reading import read_document


def people(text: str, *names: tuple[str, NameKind]) -> dict[str, list[str]]:
    """Return the people of a text by name with the words that mean them, given the names found in it."""
    reading = read_document(Document(text))
    found = []
    for name, kind in names:
        start = text.index(name)
        span = Span(start, start + len(name))
        found.append(NameMention(kind=kind, evidence=reading.cite(span, "test"), confidence=0.9))
    cast = find_actors(attrs.evolve(reading, names=tuple(sorted(found, key=lambda one: one.span))))
    return {
        str(actor.entity): [piece.quote for piece in actor.evidence["mentions"]]
        for actor in cast.actors
        if isinstance(actor.entity, Person)
    }


@pytest.mark.parametrize(
    ("text", "name", "kind", "person"),
    [
        ("EU ambassador Anneli Verhust spoke.", "Anneli Verhust", NameKind.ORGANIZATION, "Anneli Verhust"),
        (
            "U.S. Secretary of State Madlen Albrig spoke.",
            "State Madlen Albrig",
            NameKind.ORGANIZATION,
            "Madlen Albrig",
        ),
        ("U.S. Attorney Mary Jo Whit spoke.", "U.S. Attorney Mary Jo Whit", NameKind.PERSON, "Mary Jo Whit"),
        (
            "Minister for Trade, Communications and the Arts Li Bun Yang spoke.",
            "Arts Li Bun Yang",
            NameKind.ORGANIZATION,
            "Li Bun Yang",
        ),
    ],
)
def test_titles_part_people_from_bodies(text: str, name: str, kind: NameKind, person: str) -> None:
    assert person in people(text, (name, kind))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The chairman of Ventspils Motors spoke.", "Ventspils Motors", NameKind.ORGANIZATION),
        ("The minister visited Ventspils Free Port.", "Ventspils Free Port", NameKind.ORGANIZATION),
        ("President Ventspils Council met.", "Ventspils Council", NameKind.ORGANIZATION),
    ],
)
def test_bodies_beside_titles_stay_bodies(text: str, name: str, kind: NameKind) -> None:
    assert name not in people(text, (name, kind))


def test_a_title_alone_is_no_name() -> None:
    actors = parse_actors("Bangladesh Speaker says he was called.")
    assert all(actor.entity.name is None for actor in actors if isinstance(actor.entity, Person))


def test_a_given_name_that_is_a_title_too() -> None:
    assert "Dean Achson" in people("Dean Achson spoke.", ("Dean Achson", NameKind.PERSON))


def test_short_names_that_were_missed() -> None:
    text = "Lena Ozols spoke. Later Ozols left, and President Berg met Ozols. Berg said so. Ozols Street is long."
    found = people(text, ("Lena Ozols", NameKind.PERSON))
    assert found == {"Lena Ozols": ["Lena Ozols", "Ozols", "Ozols"], "Berg": ["President Berg", "Berg"]}


def country(text: str, name: str) -> Country | None:
    actor = next(actor for actor in parse_actors(text) if str(actor.entity) == name)
    assert isinstance(actor.entity, Person)
    return actor.entity.country


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("TIANJIN -- China hosts the summit. Prime Minister Oli came on Saturday.", "Oli", "NP"),
        ("SEOUL -- South Korea waited. President Trump arrived in South Korea on Monday.", "Trump", "US"),
        ("China waited for Nepal. Prime Minister Anil Ozols spoke.", "Anil Ozols", "NP"),
        ("RIGA -- Latvia waited. Estonia too. President Anna Kask arrived in Latvia.", "Anna Kask", "EE"),
    ],
)
def test_homes_that_the_place_of_a_visit_is_not(text: str, name: str, code: str) -> None:
    found = country(text, name)
    assert found is not None
    assert found.code == code


def test_the_capital_of_a_country() -> None:
    found = {
        str(actor.entity): [piece.quote for piece in actor.evidence["mentions"]]
        for actor in parse_actors("Leaders of East Asia met in the Malaysian capital.")
        if isinstance(actor.entity, Place)
    }
    assert found == {"East Asia": ["East Asia"], "Kuala Lumpur": ["the Malaysian capital"]}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "A Polish diplomat denied the report.\n\nAnna Kask, the Polish ambassador in Riga, told Reuters so.",
            "A Polish diplomat",
            "Anna Kask",
        ),
        (
            "The bridge will open in May, a city spokesman said.\n\nIt is new, Peter Ozols told reporters.",
            "a city spokesman",
            "Peter Ozols",
        ),
    ],
)
def test_somebody_brought_in_without_a_name(text: str, words: str, name: str) -> None:
    mentions = {piece.quote: str(actor.entity) for actor in parse_actors(text) for piece in actor.evidence["mentions"]}
    assert mentions[words] == name


def test_somebody_without_a_name_is_not_the_next_minister() -> None:
    text = "A Polish diplomat denied the report.\n\nForeign Minister Anna Kask told Reuters nothing."
    assert {"Polish diplomat", "Anna Kask"} <= {str(actor.entity) for actor in parse_actors(text)}


def test_the_head_of_a_body_and_an_expert() -> None:
    text = (
        "NATO Secretary General Mark Rutte spoke. The NATO chief left. "
        "Anna Kask, director of the Center for Sea Studies, stayed. The expert said no."
    )
    mentions = {piece.quote: str(actor.entity) for actor in parse_actors(text) for piece in actor.evidence["mentions"]}
    assert (mentions["The NATO chief"], mentions["The expert"]) == ("Mark Rutte", "Anna Kask")


@pytest.mark.parametrize(
    ("before", "words", "name"),
    [
        ("Economist Hendra Wirawan believes in it.", "The economist", "Hendra Wirawan"),
        ("Chinese Ambassador to Latvia Wei Zhongli visited the port.", "The envoy", "Wei Zhongli"),
        ("Army chief General Tun Aung met the envoy.", "The army chief", "Tun Aung"),
        ("Lawmaker Ratna Kusuma opposed it.", "The MP", "Ratna Kusuma"),
        ("Gazprom CEO Alexei Milov flew in.", "The CEO", "Alexei Milov"),
    ],
)
def test_later_offices(before: str, words: str, name: str) -> None:
    mentions = {
        piece.quote: str(actor.entity)
        for actor in parse_actors(f"{before}\n\n{words} said no.")
        for piece in actor.evidence["mentions"]
    }
    assert mentions[words] == name


def test_the_government_of_a_report_is_that_of_its_dateline() -> None:
    text = (
        "MANAGUA, Nicaragua (AP) _ The president of Nicaragua flew to the United States on Friday. "
        "She was treated in the United States, the government said."
    )
    mentions = {piece.quote: str(actor.entity) for actor in parse_actors(text) for piece in actor.evidence["mentions"]}
    assert mentions["the government"] == "Nicaragua"


def test_what_somebody_is_said_to_be_is_nobody_else() -> None:
    text = "Anna Kask trained as a nurse. She has been a participant since May. She was a candidate."
    assert {str(actor.entity) for actor in parse_actors(text)} == {"Anna Kask"}


def test_a_given_name_parted_at_the_end_of_a_line_is_whole() -> None:
    text = "Korean President Ban Ki- moon met Juan Soto. Ban was glad."
    assert "Ban Ki-moon" in {str(one.entity) for one in parse_actors(text)}


def kinds(text: str, *names: tuple[str, NameKind]) -> dict[str, str]:
    """Return the sort of each actor of a text by name, given the names found in it."""
    reading = read_document(Document(text))
    found = []
    for name, kind in names:
        span = Span(text.index(name), text.index(name) + len(name))
        found.append(NameMention(kind=kind, evidence=reading.cite(span, "test"), confidence=0.9))
    cast = find_actors(attrs.evolve(reading, names=tuple(found)))
    return {str(actor.entity): type(actor.entity).__name__ for actor in cast.actors}


@pytest.mark.parametrize(
    ("text", "name", "kind", "found"),
    [
        ("The Kaskville Fire Department left.", "Kaskville Fire Department", NameKind.PLACE, "Organization"),
        ("The Kaskville Park is large.", "Kaskville Park", NameKind.PLACE, "Place"),
        ("They met Lord Kask in town.", "Lord Kask", NameKind.PLACE, "Person"),
        ("They saw Sheikh Kask Road in town.", "Sheikh Kask Road", NameKind.PLACE, "Place"),
    ],
)
def test_what_the_words_of_a_name_say(text: str, name: str, kind: NameKind, found: str) -> None:
    assert kinds(text, (name, kind)) == {name: found}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("After Brexit they left.", "Brexit", NameKind.PLACE),
        ("They met at Ministerial and at expert level.", "Ministerial", NameKind.PLACE),
        ("They told the Court so.", "Court", NameKind.PERSON),
        ("They told His Highness so.", "His Highness", NameKind.PERSON),
    ],
)
def test_what_names_nobody(text: str, name: str, kind: NameKind) -> None:
    assert kinds(text, (name, kind)) == {}


def test_a_department_that_says_so_is_a_body() -> None:
    assert kinds("They told the Department so.", ("Department", NameKind.PERSON)) == {"Department": "Organization"}


def test_initials_before_a_name() -> None:
    assert list(people("Prime Minister P V Kask left.", ("Kask", NameKind.PERSON))) == ["P V Kask"]
    assert list(people("Plan B Kask said so.", ("Kask", NameKind.PERSON))) == ["Kask"]


def test_spellings_of_one_name() -> None:
    text = "Iran's envoy Gholam Arbabkhani left. Arbab Khani was glad."
    assert list(people(text, ("Gholam Arbabkhani", NameKind.PERSON), ("Arbab Khani", NameKind.PERSON))) == [
        "Gholam Arbabkhani"
    ]
    text = "Sergei Kaskov met Maria Berg. Sergey Kaskov left with Mario Berg."
    names = ("Sergei Kaskov", "Maria Berg", "Sergey Kaskov", "Mario Berg")
    assert list(people(text, *((name, NameKind.PERSON) for name in names))) == [
        "Sergei Kaskov",
        "Maria Berg",
        "Mario Berg",
    ]
