from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.model.span import Span
from summitkit.parse.actors import describe_unnamed, parse_actors

if TYPE_CHECKING:
    from collections.abc import Callable

    from summitkit.model.actor import Entity
    from summitkit.parse.cast import Cast
    from summitkit.parse.reading import Reading


RUTO = (
    "NAIROBI, March 3 (Xinhua) -- Kenyan President William Ruto on Tuesday held talks with visiting Somali President "
    "Hassan Sheikh Mohamud, who is on a visit to the East African nation.\n\n"
    'Ruto said trade must grow. "I am glad," he told reporters. Mohamud thanked his host and said his government would '
    "send more officers. The Somali leader also met Mahmoud Ali Youssouf of the African Union (AU). The AU mission "
    "costs the bloc dearly.\n\n"
    "Kenya's foreign minister, Musalia Mudavadi, said Mogadishu had promised to lift its ban. Mudavadi, who is also "
    "prime cabinet secretary, will fly to Mogadishu next week."
)


@pytest.mark.parametrize(
    ("words", "nth", "name"),
    [
        ("Kenyan President William Ruto", 0, "William Ruto"),
        ("Ruto said", 0, "William Ruto"),
        ("Mohamud thanked", 0, "Hassan Sheikh Mohamud"),
        ("who", 0, "Hassan Sheikh Mohamud"),
        ("the East African nation", 0, "Kenya"),
        ("I am", 0, "William Ruto"),
        ("he told", 0, "William Ruto"),
        ("his government", 0, "Somalia"),
        ("The Somali leader", 0, "Hassan Sheikh Mohamud"),
        ("AU", 0, "African Union"),
        ("the bloc", 0, "African Union"),
        ("Kenya's foreign minister", 0, "Musalia Mudavadi"),
        ("Mogadishu had", 0, "Somalia"),
        ("its ban", 0, "Somalia"),
        ("Mogadishu next", 0, "Mogadishu"),
    ],
)
def test_who_is_meant(words: str, nth: int, name: str, meant: Callable[..., str | None]) -> None:
    assert meant(RUTO, words, nth) == name


def test_a_person_has_office_and_country(entity: Callable[[str, str], Entity]) -> None:
    ruto = entity(RUTO, "William Ruto")
    assert isinstance(ruto, Person)
    assert ruto.country == Country("Kenya", "KE")
    assert [(role.title, role.country) for role in ruto.roles] == [("President", Country("Kenya", "KE"))]


def test_an_office_after_the_name(entity: Callable[[str, str], Entity]) -> None:
    mudavadi = entity(RUTO, "Musalia Mudavadi")
    assert isinstance(mudavadi, Person)
    assert mudavadi.roles[0].title == "foreign minister"
    assert mudavadi.country == Country("Kenya", "KE")


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("One worry is how the US will react. President Donald Trump has doubled tariffs.", "Donald Trump", "US"),
        ("Secretary of State Marco Rubio said Moscow must decide.", "Marco Rubio", "US"),
        (
            (
                "A summit between Prime Minister Ryutaro Hashimoto and President Bill Clinton will be in Washington. "
                "Japan wants the United States to cut troops."
            ),
            "Ryutaro Hashimoto",
            "JP",
        ),
        ("South Africa's Thabo Mbeki and Omar Bongo of Gabon came.", "Thabo Mbeki", "ZA"),
        ("South Africa's Thabo Mbeki and Omar Bongo of Gabon came.", "Omar Bongo", "GA"),
        ("Germany's chancellor, Angela Merkel, left.", "Angela Merkel", "DE"),
    ],
)
def test_the_country_of_a_person(text: str, name: str, code: str, entity: Callable[[str, str], Entity]) -> None:
    person = entity(text, name)
    assert isinstance(person, Person)
    assert person.country is not None
    assert person.country.code == code


def test_a_council_of_ministers_is_a_body(
    entity: Callable[[str, str], Entity],
) -> None:
    text = "The Council of Ministers of Peru met in Lima. The Ministry of Foreign Affairs of Peru spoke."
    assert isinstance(entity(text, "Council of Ministers"), Organization)
    assert isinstance(entity(text, "Ministry of Foreign Affairs"), Organization)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Pakistan's prime minister left for Riyadh, the Foreign Office said.", None),
        ("The Foreign Office in London said that a treaty would be signed.", "GB"),
        ("The Foreign Office said that a treaty would be signed.", "GB"),
    ],
)
def test_a_body_of_a_country_that_the_text_never_names(
    text: str, country: str | None, entity: Callable[[str, str], Entity]
) -> None:
    office = entity(text, "Foreign Office")
    assert isinstance(office, Organization)
    assert (office.country.code if office.country else None) == country


def test_a_host_belongs_to_the_country_where_the_guest_landed(
    entity: Callable[[str, str], Entity],
) -> None:
    landed = "When Chilean President Ana Lopez landed in Port of Spain on a tour that goes on to Belize and Barbados, "
    host = entity(landed + "she was received by Prime Minister Rosa Paz.", "Rosa Paz")
    assert isinstance(host, Person)
    assert host.country == Country("Trinidad and Tobago", "TT")
    other = entity(landed + "a deal was signed by Prime Minister Rosa Paz of Belize.", "Rosa Paz")
    assert isinstance(other, Person)
    assert other.country == Country("Belize", "BZ")


def test_a_person_of_whom_nothing_is_said_has_no_country(
    entity: Callable[[str, str], Entity],
) -> None:
    person = entity("Jane Miller, a baker, spoke to Reuters.", "Jane Miller")
    assert isinstance(person, Person)
    assert person.country is None


def test_organisations_under_their_full_names(meant: Callable[..., str | None]) -> None:
    text = (
        "According to ET, the Reserve Bank of India (RBI) will act. RBI officials told TOI so. The central bank waits."
    )
    assert meant(text, "ET") == "The Economic Times"
    assert meant(text, "TOI") == "The Times of India"
    assert meant(text, "RBI officials") == "Reserve Bank of India"


def test_a_short_name_with_other_meanings_needs_context(read: Callable[[str], tuple[Reading, Cast]]) -> None:
    _, cast = read("The film ET was shown in Paris.")
    assert all(actor.name != "The Economic Times" for actor in cast.actors)


def test_acronyms_that_the_text_introduces(meant: Callable[..., str | None]) -> None:
    text = "The Verdane Regional Development Bank (VRDB) met. VRDB lends to farmers."
    assert meant(text, "VRDB lends") == "Verdane Regional Development Bank"


def test_a_company_by_a_noun(meant: Callable[..., str | None]) -> None:
    text = "Toyota Motor Corp. will invest in Mexico. The Japanese carmaker said the company was confident."
    assert meant(text, "The Japanese carmaker") == "Toyota Motor Corp."
    assert meant(text, "the company") == "Toyota Motor Corp."


def test_ministries_belong_to_their_country(
    meant: Callable[..., str | None], entity: Callable[[str, str], Entity]
) -> None:
    text = "The Indian foreign ministry declined to comment. The ministry said nothing."
    ministry = entity(text, "Indian foreign ministry")
    assert isinstance(ministry, Organization)
    assert ministry.kind is OrganizationKind.GOVERNMENT
    assert ministry.country == Country("India", "IN")
    assert meant(text, "The ministry") == "Indian foreign ministry"


def test_describe_unnamed(read: Callable[[str], tuple[Reading, Cast]]) -> None:
    text = "Two Indian officials familiar with the talks said so."
    reading, _ = read(text)
    person = describe_unnamed(reading, Span(0, 43))
    assert person.description == "Two Indian officials familiar with the talks"[:43]
    assert person.country == Country("India", "IN")
    with pytest.raises(ValueError, match="Person"):
        describe_unnamed(reading, Span(3, 3))


def test_evidence_and_mentions_are_exact(read: Callable[[str], tuple[Reading, Cast]]) -> None:
    reading, cast = read(RUTO)
    seen = set()
    for mention in cast.mentions:
        assert mention.name in mention.span
        assert (mention.span.start, mention.span.end) not in seen
        seen.add((mention.span.start, mention.span.end))
    for actor in cast.actors:
        assert actor.evidence["mentions"]
        for piece in actor.evidence.all():
            piece.verify(reading.document)
    assert list(cast.mentions) == sorted(cast.mentions, key=lambda mention: mention.span)


@pytest.mark.parametrize(
    "text", ["", "  \n", "no names at all here.", "((((", "\ud800", "He he he. His it its. I I I."]
)
def test_odd_texts_have_few_actors(text: str) -> None:
    assert parse_actors(text) == ()


def test_hostile_texts_are_read() -> None:
    parse_actors("Putin said he " * 3_000)
    parse_actors("President X Y and his minister met the president, the company (AB) " * 1_500)
    parse_actors('"I ' * 5_000)
