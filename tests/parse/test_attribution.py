from __future__ import annotations

import pytest

from summitkit.model.document import Document
from summitkit.model.span import Span
from summitkit.parse.attribution import find_outlets, named_outlet, outlet_at
from summitkit.parse.media import find_media
from summitkit.parse.reading import read_document


def cited(text: str) -> list[tuple[str, str, str]]:
    reading = read_document(Document(text))
    return [(found.name, found.way, found.span.of(text)) for found in find_outlets(reading)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We are ready,” the minister told Reuters.", [("Reuters", "told", "Reuters")]),
        ("The minister said in an interview with the BBC that talks go on.", [("BBC", "told", "BBC")]),
        ("According to a report from TOI, talks go on.", [("The Times of India", "reported", "TOI")]),
        ("Talks go on, the minister was quoted by ANI as saying.", [("Asian News International", "reported", "ANI")]),
        ("Bloomberg reported that talks go on.", [("Bloomberg", "reported", "Bloomberg")]),
        ("Talks go on, according to ET.", [("The Economic Times", "reported", "ET")]),
        ("Reuters correspondent Lars Berg saw tanks.", [("Reuters", "reported", "Reuters")]),
        ("Most are for it, a Reuters poll showed.", [("Reuters", "reported", "Reuters")]),
        ("On CNN, the senator said no.", [("CNN", "told", "CNN")]),
        ("He said no in an interview with “Der Spiegel”.", [("Der Spiegel", "told", "Der Spiegel")]),
        ("He told France's Le Figaro newspaper so.", [("Le Figaro", "told", "Le Figaro")]),
        ("He told the Bengali newspaper Vakara Zinas so.", [("Vakara Zinas", "told", "Vakara Zinas")]),
        ("Writing in the Guardian, he said no.", [("The Guardian", "told", "Guardian")]),
        (
            "He wrote in an op-ed for the Wall Street Journal.",
            [("The Wall Street Journal", "told", "Wall Street Journal")],
        ),
        ("He said no, he was quoted as saying by TASS.", [("TASS", "reported", "TASS")]),
        ("Kyodo News, citing envoys, said no.", [("Kyodo News", "reported", "Kyodo News")]),
        ("He said no in a statement sent to the BBC.", [("BBC", "told", "BBC")]),
        (
            "He spoke to the Nigerian Television Authority.",
            [("Nigerian Television Authority", "told", "Nigerian Television Authority")],
        ),
        ("CNN showed the minister saying no.", [("CNN", "reported", "CNN")]),
        ("He said no in remarks published in Le Figaro.", [("Le Figaro", "reported", "Le Figaro")]),
        ("He declined to comment to RBC.", [("RBC", "told", "RBC")]),
        ("The Iraqi News Agency (INA) quoted him.", [("Iraqi News Agency", "reported", "Iraqi News Agency")]),
        ("Monday on CNN's “New Day” he said no.", [("CNN", "told", "CNN")]),
        ("A statement, broadcast repeatedly by state radio, said no.", [("state radio", "reported", "state radio")]),
        ("TASS had it first. Kask told the agency so.", [("TASS", "told", "the agency")]),
    ],
)
def test_media_cited(text: str, found: list[tuple[str, str, str]]) -> None:
    assert cited(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Reuters opened an office in the capital.",
        "The minister visited the BBC.",
        "A chart published in Nairobi said no.",
        "Mint is grown in both countries.",
        "The AP government bought rice.",
        "On Monday, Kask told a local newspaper so.",
        "The atomic energy agency said no.",
    ],
)
def test_media_that_report_nothing(text: str) -> None:
    assert cited(text) == []


def test_outlet_at() -> None:
    text = "Bloomberg reported a deal, but Reuters said there was none."
    outlets = find_outlets(read_document(Document(text)))
    assert [outlet.name for outlet in outlets] == ["Bloomberg", "Reuters"]
    first, second = outlet_at(outlets, Span(0, 20)), outlet_at(outlets, Span(10, 40))
    assert first is not None
    assert first.name == "Bloomberg"
    assert second is not None
    assert second.name == "Reuters"
    assert outlet_at(outlets, Span(40, 50)) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The official Xinhua news agency", "Xinhua News Agency"),
        ("a report from TOI", "The Times of India"),
        ("France’s Le Figaro", "Le Figaro"),
        ("the mass-circulation Sun", "The Sun"),
        ("a spokesman for Reuters", None),
        ("the minister", None),
        ("Zimbabwe's state-owned Herald", "The Herald"),
        ("Herald Island", None),
    ],
)
def test_named_outlet(words: str, name: str | None) -> None:
    reading = read_document(Document(words))
    found = named_outlet(reading, Span(0, len(words)), find_media(reading))
    assert (found.name if found else None) == name
