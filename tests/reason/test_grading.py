"""Grades by the words of their definitions, one story each; and which of several ratings of a chain counts."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

import pytest

import summitkit as sk

if TYPE_CHECKING:
    from pathlib import Path

read_story = importlib.import_module("story").read_story
PAPERS = ("Evening Star", "Daily Planet", "Ostsee-Zeitung", "Morning Herald", "Weekly Argus")


def told(path: Path, statuses: str, *, field: str = "status", day: int = 20) -> tuple[sk.Dossier, list[Any]]:
    """Return a dossier in which a paper each gives one deal a status, and the records by paper."""
    lines = ["# an order"]
    for number, (status, paper) in enumerate(zip(statuses.split(), PAPERS, strict=False)):
        subject = f"an order of icebreakers from Wismar told by {paper}"
        lines += [f"@ a{number} | {paper} | 2010-11-{day}", f"It is {subject}, they say."]
        lines.append(f":: deal d{number} | subject={subject} | parties=RU, DE | {field}={status} | sector=defence")
    file = path / "made.story"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    story = read_story(file)
    return sk.join(story.dossiers()), [record for _, record in story.records]


@pytest.mark.parametrize(
    ("statuses", "grades"),
    [
        ("signed", "F6"),
        ("signed signed", "F1 F1"),
        ("signed rejected", "F4 F4"),
        ("signed signed rejected", "F2 F2 F5"),
        ("signed signed rejected rejected", "F3 F3 F3 F3"),
        ("signed proposed", "F4 F4"),
        ("signed agreed", "F2 F1"),
        ("in-force signed agreed", "F2 F1 F1"),
    ],
)
def test_credibility_follows_who_is_for_and_who_against(tmp_path: Path, statuses: str, grades: str) -> None:
    dossier, records = told(tmp_path, statuses)
    assert " ".join(str(dossier.grade(record)) for record in records) == grades


def test_reasons_count_and_name_the_sources(tmp_path: Path) -> None:
    dossier, records = told(tmp_path, "signed signed rejected")
    none = "no reliability given for its sources"
    assert dossier.grade(records[0]).reasons == (
        none, "2 independent sources for it: Daily Planet, Evening Star", "1 source against: Ostsee-Zeitung",
    )  # fmt: skip
    against = dossier.grade(records[2]).reasons
    assert against[:2] == (none, "1 independent source for it: Ostsee-Zeitung")
    assert against[2].startswith("2 sources against: ")


def test_the_lowest_rating_of_a_chain_counts() -> None:
    document = sk.Document("The plan stands.", sk.Source(publisher="Evening Star"))
    chain = sk.Attribution(publisher="Evening Star", outlet="Daily Planet", speaker="Anton Gorelov")
    cited: Any = {"content": [document.cite(sk.Span(0, 8))]}
    claim = sk.Claim(content="The plan", form=sk.ClaimForm.DIRECT, evidence=cited, attribution=chain)
    dossier = sk.Dossier(sk.Records(documents=(document,), claims=(claim,)))

    def rated(**letters: str) -> tuple[str, str]:
        grade = dossier.rate({name.replace("_", " "): letter for name, letter in letters.items()}).grade(claim)
        return str(grade.reliability), grade.reasons[0]

    assert rated() == ("F", "no reliability given for its sources")
    assert rated(Reuters="B") == ("F", "no reliability given for its sources")
    assert rated(Evening_Star="B") == ("B", "Evening Star is rated B")
    assert rated(evening_star="B") == ("B", "Evening Star is rated B")
    assert rated(Daily_Planet="C") == ("C", "Daily Planet is rated C")
    assert rated(Anton_Gorelov="D") == ("D", "Anton Gorelov is rated D")
    assert rated(Evening_Star="D", Daily_Planet="B", Anton_Gorelov="A") == ("D", "Evening Star is rated D")
    assert rated(Evening_Star="A", Daily_Planet="B", Anton_Gorelov="E") == ("E", "Anton Gorelov is rated E")
    assert rated(Evening_Star="B", evening_star="C") == ("C", "Evening Star is rated C")
    assert rated(Evening_Star="C", evening_star="B") == ("C", "Evening Star is rated C")


TRIPS = """# a trip
@ a1 | Evening Star | 2014-04-22
Boris Karlov and Oslo are words of the Star.
:: trip g1 | span=Boris Karlov | party=RU | head=Boris Karlov (President, RU) | to=Oslo | date=2014-05-02 \
| attendance={one}
@ a2 | Daily Planet | 2014-04-22
Boris Karlov and Oslo are words of the Planet.
:: trip g1 | span=Boris Karlov | party=RU | head=Boris Karlov (President, RU) | to=Oslo | date=2014-05-02 \
| attendance={other}
"""


@pytest.mark.parametrize(
    ("one", "other", "grades"),
    [
        ("expected", "expected", "F1 F1"),
        ("expected", "present", "F1 F1"),
        ("absent", "absent", "F1 F1"),
        ("absent", "present", "F4 F4"),
        ("expected", "absent", "F4 F4"),
    ],
)
def test_who_comes_and_who_stays_away(tmp_path: Path, one: str, other: str, grades: str) -> None:
    file = tmp_path / "trip.story"
    file.write_text(TRIPS.format(one=one, other=other), "utf-8")
    dossier = sk.join(read_story(file).dossiers())
    assert " ".join(str(dossier.grade(trip)) for trip in dossier.delegations) == grades
