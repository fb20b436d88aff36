from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summitkit.model.actor import Country, Person
from summitkit.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from summitkit.model.actor import Entity
    from summitkit.parse.cast import Cast
    from summitkit.parse.reading import Reading


def test_gender_guides_pronouns(meant: Callable[..., str | None]) -> None:
    text = "Angela Merkel met Vladimir Putin on Friday. She said he was ready."
    assert meant(text, "She") == "Angela Merkel"
    assert meant(text, "he was") == "Vladimir Putin"


def test_the_other_one_is_the_object(meant: Callable[..., str | None]) -> None:
    text = "Vladimir Putin arrived in Minsk. Alexander Lukashenko welcomed him at the airport."
    assert meant(text, "him") == "Vladimir Putin"


def test_the_speaker_is_not_he_in_his_own_words(meant: Callable[..., str | None]) -> None:
    text = 'Donald Tusk met Emmanuel Macron. Tusk said: "He is my friend." '
    assert meant(text, "He is") == "Emmanuel Macron"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # who speaks after a quotation is none of those whom it names
        ('Anna Kask spoke on Monday. "Maria Berg has no plan. Eva Lind sent her there," she said.', "Anna Kask"),
        ('Anna Kask spoke on Monday.\n\n"Maria Berg came.\n\n"Maria Berg left," she said.', "Anna Kask"),
        # a subject between commas, or with a long apposition
        ("Maria Berg left. The envoy in Riga, Anna Kask, told the BBC it was late. She laughed.", "Anna Kask"),
        ("Maria Berg left. It is late, according to Anna Kask of the Riga Bank. She laughed.", "Anna Kask"),
        # whose somebody is does nothing
        ("Anna Kask rose at the meeting and Maria Berg's deputy sat. She spoke.", "Anna Kask"),
    ],
)
def test_who_speaks_is_she(text: str, name: str, meant: Callable[..., str | None]) -> None:
    word = "she" if " she" in text else "She"
    assert meant(text, word) == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Deputy Trade Minister Igor Ozols said it was late. The official left.", "The official", "Igor Ozols"),
        ("Latvian Ambassador to Poland Anna Kask said no. It is late, the diplomat said.", "the diplomat", "Anna Kask"),
        ("Senator Anna Kask said it was late. The lawmaker left.", "The lawmaker", "Anna Kask"),
        # near misses: no such one, another one was brought in
        ("Analyst Anna Kask said it was late. The official left.", "The official", None),
        ("An official said no. Minister Anna Kask said yes. The official left.", "The official", "official"),
    ],
)
def test_who_spoke_may_be_called_an_official(
    text: str, words: str, name: str | None, meant: Callable[..., str | None]
) -> None:
    assert meant(text, words) == name


def test_the_company_is_the_one_that_spoke(meant: Callable[..., str | None]) -> None:
    text = "Daugava Systems said it closed Vakara Files. The company was told on Friday."
    assert meant(text, "The company") == "Daugava Systems"


def test_a_counterpart_has_the_same_office(
    meant: Callable[..., str | None], entity: Callable[[str, str], Entity]
) -> None:
    text = (
        "Egyptian President Hosni Mubarak met his Chinese counterpart Hu Jintao. His Chinese counterpart praised him."
    )
    hu = entity(text, "Hu Jintao")
    assert isinstance(hu, Person)
    assert [(role.title, str(role.country)) for role in hu.roles] == [("President", "China")]
    assert meant(text, "His Chinese counterpart") == "Hu Jintao"


def test_an_office_without_a_name_finds_its_holder_later(meant: Callable[..., str | None]) -> None:
    text = "China's foreign minister tried to calm fears on Saturday. China will help, Li Zhaoxing told reporters."
    assert meant(text, "China's foreign minister") == "Li Zhaoxing"


def test_an_office_whose_holder_is_never_named(
    entity: Callable[[str, str], Entity],
) -> None:
    text = "Vladimir Putin, the Russian president, will come. His defence minister will travel too."
    found = entity(text, "defence minister")
    assert isinstance(found, Person)
    assert found.name is None
    assert found.country == Country("Russia", "RU")


def test_somebody_known_may_be_called_by_office_alone(meant: Callable[..., str | None]) -> None:
    text = "Jacques Chirac arrived in Hanoi on Friday. The French president said trade would grow."
    assert meant(text, "The French president") == "Jacques Chirac"


@pytest.mark.parametrize("text", ["She is a major donor to the party.", "He paid an official visit there."])
def test_words_that_describe_things_are_no_offices(text: str, read: Callable[[str], tuple[Reading, Cast]]) -> None:
    _, cast = read(text)
    assert all(mention.form != "role" for mention in cast.mentions)


def test_a_name_after_another_name_does_not_take_an_open_office(read: Callable[[str], tuple[Reading, Cast]]) -> None:
    text = "The former Verdane governor spoke. Rosa Vidal left. Jon Smith listened."
    _, cast = read(text)
    smith = next(actor.entity for actor in cast.actors if actor.name == "Jon Smith")
    assert isinstance(smith, Person)
    assert smith.roles == ()


def test_unnamed_officials_are_told_apart_from_named_ones(meant: Callable[..., str | None]) -> None:
    text = "Taro Aso will go, a US Embassy official said. He asked not to be named. The official gave no date."
    assert meant(text, "The official") == "US Embassy official"
    assert meant(text, "Taro Aso") == "Taro Aso"


def test_it_that_means_nobody(read: Callable[[str], tuple[Reading, Cast]]) -> None:
    text = "India signed. It is clear that it will last."
    start = text.index("It is")
    _, cast = read(text)
    assert cast.mentions_within(Span(start, start + 2)) == ()
