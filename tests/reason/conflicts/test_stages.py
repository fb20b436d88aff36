"""Which stages and values of one deal contradict each other, and within how many days."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

import summitkit as sk

if TYPE_CHECKING:
    from pathlib import Path

read_story = importlib.import_module("story").read_story


def found(path: Path, *reports: str, papers: str = "Evening Star|Daily Planet") -> list[sk.Contradiction]:
    """Return the contradictions of reports of one deal: "20 status=signed | date=2010-11-20"."""
    lines = ["# an order"]
    for number, (report, paper) in enumerate(zip(reports, papers.split("|"), strict=True)):
        day, fields = report.split(" ", 1)
        subject = f"an order of icebreakers from Wismar told by writer {number}"
        lines += [f"@ a{number} | {paper} | 2010-11-{day}", f"It is {subject}, they say."]
        lines.append(f":: deal d1 | subject={subject} | parties=RU, DE | sector=defence | {fields}")
    file = path / "made.story"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    dossier = sk.join(read_story(file).dossiers())
    assert len(dossier.joined(dossier.deals[0])) == len(reports)
    return list(dossier.contradictions())


APART = {
    "in-force": "negotiating proposed stalled rejected",
    "signed": "negotiating proposed stalled rejected",
    "agreed": "stalled rejected",
    "negotiating": "in-force signed stalled rejected",
    "proposed": "in-force signed",
    "stalled": "in-force signed agreed negotiating",
    "rejected": "in-force signed agreed negotiating",
}


@pytest.mark.parametrize(("one", "others"), APART.items())
def test_stages_that_exclude_each_other_on_one_day(tmp_path: Path, one: str, others: str) -> None:
    apart = [
        other for other in APART if [each.kind for each in found(tmp_path, f"20 status={one}", f"20 status={other}")]
    ]
    assert sorted(apart) == sorted(others.split())


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("20 status=signed", "21 status=negotiating", 1),
        ("20 status=signed", "22 status=negotiating", 0),
        ("20 status=signed", "21 status=stalled", 0),
        ("20 status=agreed", "21 status=negotiating", 0),
        ("20 status=signed", "19 status=negotiating", 0),
        ("20 status=agreed | date=2010-11-19", "20 status=negotiating", 1),
        ("20 status=agreed | date=2010-11-20", "20 status=negotiating", 0),
        ("20 status=signed | date=2010-11-18", "18 status=negotiating", 1),
        ("20 status=signed | date=2010-11-18", "17 status=negotiating", 0),
        ("20 status=signed | certainty=probable", "20 status=stalled", 0),
        ("20 status=signed", "20 status=stalled | certainty=probable", 1),
        ("20 status=signed", "20 status=stalled | certainty=possible", 0),
        ("20 status=signed | certainty=possible", "20 status=stalled", 0),
        ("20 status=signed | certainty=certain", "20 status=stalled | certainty=certain", 1),
    ],
)
def test_stages_contradict_while_both_are_said_to_hold(tmp_path: Path, one: str, other: str, told: int) -> None:
    assert len(found(tmp_path, one, other)) == told


def test_the_further_stage_is_named_first_and_the_records_by_their_days(tmp_path: Path) -> None:
    (made,) = found(tmp_path, "20 status=signed | date=2010-11-18", "18 status=negotiating")
    assert str(made) == "status: negotiating against signed: a deal that is signed is not negotiating on that day"
    assert made.fields == ("status", "status")


def test_a_paper_corrects_itself_on_another_day_alone(tmp_path: Path) -> None:
    one, other = "20 status=signed", "21 status=negotiating"
    assert not found(tmp_path, one, other, papers="Evening Star|Evening Star")
    assert found(tmp_path, one, "20 status=negotiating", papers="Evening Star|Evening Star")


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("20 status=signed | value=300000000 USD", "20 status=signed | value=400000000 USD", 1),
        ("20 status=signed | value=300000000 USD", "27 status=signed | value=400000000 USD", 1),
        ("20 status=signed | value=300000000 USD", "28 status=signed | value=400000000 USD", 0),
        ("20 status=signed | value=300000000 USD", "20 status=signed | value=300000000 USD", 0),
        ("20 status=signed | value=300000000 USD", "20 status=signed | value=400000000 EUR", 0),
        ("20 status=signed | value=300000000 USD", "20 status=signed", 0),
        ("20 status=agreed | value=300000000 USD", "20 status=signed | value=400000000 USD", 1),
        ("20 status=agreed | value=300000000 USD", "21 status=signed | value=400000000 USD", 0),
    ],
)
def test_values_of_one_stage_at_one_time(tmp_path: Path, one: str, other: str, told: int) -> None:
    made = found(tmp_path, one, other)
    assert [(str(each.kind), each.fields, each.reason) for each in made] == [
        ("figure", ("value", "value"), "the value of one deal at one time")
    ] * told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("20 status=rejected", "25 status=signed | date=2010-11-13", 1),
        ("20 status=rejected", "25 status=signed | date=2010-11-12", 0),
        ("20 status=stalled", "25 status=agreed | date=2010-11-12", 0),
        ("20 status=negotiating", "25 status=signed | date=2010-11-12", 1),
    ],
)
def test_what_was_signed_long_ago_can_be_given_up(tmp_path: Path, one: str, other: str, told: int) -> None:
    assert len(found(tmp_path, one, other)) == told


def test_values_told_again_later_contradict_as_the_first_did(tmp_path: Path) -> None:
    first, second = "01 status=signed | value=300000000 USD", "02 status=signed | value=400000000 USD"
    papers = "Evening Star|Daily Planet|Morning Herald"
    again = found(tmp_path, first, second, "25 status=signed | value=300000000 USD", papers=papers)
    assert [(each.values[0][:3], each.values[1][:3]) for each in again] == [("300", "400"), ("400", "300")]
    other = found(tmp_path, first, second, "25 status=signed | value=350000000 USD", papers=papers)
    assert len(other) == 1
    elsewhere = found(tmp_path, first, second, "25 status=in-force | value=300000000 USD", papers=papers)
    assert len(elsewhere) == 1


def test_a_tranche_is_less_than_the_whole(tmp_path: Path) -> None:
    def values(subject: str) -> int:
        text = (
            "# a loan\n@ a0 | Evening Star | 2010-11-20\nA loan for Chad of Russia is signed.\n"
            ":: deal d1 | subject=A loan for Chad | parties=RU, TD | sector=finance | status=signed | value=300 USD\n"
            f"@ a1 | Daily Planet | 2010-11-20\nRussia pays {subject}.\n"
            f":: deal d1 | subject={subject} | parties=RU, TD | sector=finance | status=signed | value=200 USD\n"
        )
        file = tmp_path / "loan.story"
        file.write_text(text, "utf-8")
        return len(sk.join(read_story(file).dossiers()).contradictions())

    assert values("a loan for Chad") == 1
    assert values("the first tranche of a loan for Chad") == 0
    assert values("the last large part of a loan for Chad") == 0


@pytest.mark.parametrize(
    ("subjects", "parties", "kinds"),
    [
        (("an order of tugs", "tea for the crews of ships"), ("RU, DE", "RU, DE"), ["status"]),
        (("an order of tugs", "an order of tugs and cranes"), ("RU", "RU, DE"), ["status"]),
        (("an order of tugs", "tea for the crews of ships"), ("RU", "RU, DE"), []),
    ],
)
def test_deals_of_one_party_must_be_told_alike(
    tmp_path: Path, subjects: tuple[str, str], parties: tuple[str, str], kinds: list[str]
) -> None:
    lines = ["# an order"]
    for number, (subject, states) in enumerate(zip(subjects, parties, strict=True)):
        status = ("signed", "rejected")[number]
        lines += [f"@ a{number} | Paper {number} | 2010-11-20", f"It is {subject}, they say."]
        lines.append(f":: deal d1 | subject={subject} | parties={states} | sector=defence | status={status}")
    (tmp_path / "made.story").write_text("\n".join(lines) + "\n", "utf-8")
    dossier = sk.join(read_story(tmp_path / "made.story").dossiers())
    dossier = dossier.confirm(*dossier.deals)
    assert [str(each.kind) for each in dossier.contradictions()] == kinds
