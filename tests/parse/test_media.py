from __future__ import annotations

import attrs
import pytest

from summitkit.model.document import Document
from summitkit.parse.actors import find_actors
from summitkit.parse.media import find_media
from summitkit.parse.names import find_names
from summitkit.parse.reading import read_document


def named(text: str) -> list[str]:
    return [medium.name for medium in find_media(read_document(Document(text)))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She spoke to the Zemgale news agency.", ["Zemgale"]),
        ("The tabloid Vakars claimed so.", ["Vakars"]),
        ("He told the Ventspils Post on Friday.", ["Ventspils Post"]),
        ("Iraqi state radio reported a fire.", ["Iraqi state radio"]),
        ("She was on state television.", ["state television"]),
        ("He told Vakars TV so.", ["Vakars TV"]),
        ("France's Le Figaro newspaper wrote so.", ["Le Figaro"]),
        ("He told the Kommersant FM radio station.", ["Kommersant FM"]),
        ("A Riga daily newspaper, Vakara Zinas, said no.", ["Vakara Zinas"]),
        ("The WEN WEI PO said no.", ["Wen Wei Po"]),
        ("RIGA DAILY NEWS said no.", ["RIGA DAILY NEWS"]),
        ("State television said no.", ["State television"]),
        ("Hong Kong government radio said no.", ["Hong Kong government radio"]),
        ("He spoke to the Riga 1 TV channel.", ["Riga 1 TV"]),
        ("He told the Venezuelan TV network Telesur so.", ["Telesur"]),
        ("It was in the Journal du Dimanche.", ["Le Journal du Dimanche"]),
        ("He told Hürriyet so.", ["Hurriyet"]),
        ("He told Latvian television channel Vakars so.", ["Vakars"]),
        ("The News Agency of Nigeria (NAN) said no.", ["News Agency of Nigeria", "News Agency of Nigeria"]),
        ("He told Radio Dabanga and La Silla Vacía so.", ["Radio Dabanga", "La Silla Vacia"]),
    ],
)
def test_names_of_media(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The atomic energy agency met.",
        "A local newspaper wrote so.",
        "He watched television and read the paper.",
        "The rail network said nothing.",
        "The National Bureau of Statistics said no.",
        "THE PRESIDENT SPOKE TO THE POST",
        "Local television showed it.",
        "The Foreign Affairs Department said no.",
        "It is a Jewish newspaper.",
    ],
)
def test_no_names_of_media(text: str) -> None:
    assert named(text) == []


def test_a_definite_noun_means_the_medium_named_last() -> None:
    media = find_media(read_document(Document("Reuters had it first. The weekly Vakars had it, too, the weekly said.")))
    assert [(medium.name, medium.again) for medium in media] == [
        ("Reuters", False),
        ("Vakars", False),
        ("Vakars", True),
    ]


def test_a_part_of_a_name_means_the_whole() -> None:
    assert named("Radio Vakars had it. Vakars said no.") == ["Radio Vakars", "Radio Vakars"]
    assert named("He told the Riga Post. The Post said no.") == ["Riga Post", "Riga Post"]
    assert named("He told the Riga Journal. Journal articles are dull.") == ["Riga Journal"]


def test_a_noun_means_the_last_medium_that_can_be_called_so() -> None:
    text = "The daily Vakars had it first. Riga Radio had it, too. The newspaper said no, the radio said yes."
    assert named(text) == ["Vakars", "Riga Radio", "Vakars", "Riga Radio"]
    assert named("TASS had it. The Atomic Energy Agency met. The agency said no.") == ["TASS"]


def test_of_media_of_one_name_that_of_the_country_spoken_of_is_meant() -> None:
    text = "Kenya's president spoke in Nairobi. The Standard said Kenya would sue."
    reading = read_document(Document(text))
    reading = attrs.evolve(reading, names=find_names(reading))
    media = find_media(attrs.evolve(reading, cast=find_actors(reading)))
    assert [(medium.name, medium.country) for medium in media] == [("The Standard Kenya", "KE")]


def test_a_name_shown_once_is_known_everywhere() -> None:
    assert named("Vakara Zinas said no. The Vakara Zinas newspaper said yes.") == ["Vakara Zinas", "Vakara Zinas"]


def test_a_lead_brings_a_medium_in_without_its_name() -> None:
    text = "The bridge will open in May, a newspaper reported.\n\nThe daily Vakara Zinas cited the mayor."
    assert named(text) == ["Vakara Zinas", "Vakara Zinas"]
    text = "The bridge will open in May, a Latvian newspaper said.\n\nThe daily Vakara Zinas cited the mayor."
    assert named(text) == ["Vakara Zinas", "Vakara Zinas"]


def test_a_persons_name_is_no_medium() -> None:
    text = "Mayor Anna Bloomberg met the envoys in Riga. Bloomberg said no, and the tabloid Petra said yes."
    reading = read_document(Document(text))
    reading = attrs.evolve(reading, names=find_names(reading))
    media = find_media(attrs.evolve(reading, cast=find_actors(reading)))
    assert [medium.name for medium in media] == ["Petra"]


def test_an_agency_in_the_dateline_is_not_the_agency() -> None:
    text = "VIENNA, March 3 (AFP) - Work went on at the plant, inspectors found.\n\nThe agency said so on Monday."
    assert named(text) == ["Agence France-Presse"]


def test_a_noun_after_shows_that_a_name_is_a_mediums() -> None:
    text = "Al-Vakars said on Monday that the bridge was open. The newspaper gave no details."
    reading = read_document(Document(text))
    reading = attrs.evolve(reading, names=find_names(reading))
    media = find_media(attrs.evolve(reading, cast=find_actors(reading)))
    assert [medium.name for medium in media] == ["Al-Vakars", "Al-Vakars"]


def test_a_noun_beside_an_ambiguous_name_is_no_other_medium() -> None:
    assert named("The tabloid Vakars had it. The N1 television channel reported it.") == ["Vakars", "N1"]
