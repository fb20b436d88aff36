"""Which stages and values of one deal contradict each other, and within how many days."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    import summitkit as sk

made = importlib.import_module("short_stories")


def found(path: Path, *reports: str, papers: str = "Evening Star|Daily Planet") -> list[sk.Contradiction]:
    """Return the contradictions of reports of one deal: "20 status=signed | date=2010-11-20"."""
    lines: list[str] = []
    for number, (report, paper) in enumerate(zip(reports, papers.split("|"), strict=True)):
        day, fields = report.split(" ", 1)
        subject = f"an order of icebreakers from Wismar told by writer {number}"
        lines += [f"@ a{number} | {paper} | 2010-11-{day}", f"It is {subject}, they say."]
        lines.append(f":: deal d1 | subject={subject} | parties=RU, DE | sector=defence | {fields}")
    dossier = made.joined(path, lines)
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
    dated = {stage: stage + " | date=2010-11-19" * (stage == "in-force") for stage in APART}
    apart = [other for other in APART if found(tmp_path, f"20 status={dated[one]}", f"20 status={dated[other]}")]
    assert sorted(apart) == sorted(others.split())


@pytest.mark.parametrize("other", APART)
def test_what_is_in_force_since_nobody_knows_when_may_be_talked_of_and_given_up(tmp_path: Path, other: str) -> None:
    assert not found(tmp_path, "20 status=in-force", f"20 status={other}")


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
        ("20 status=signed | date=2010-11-20", "20 status=negotiating | date=2010-11-20", 1),
        ("20 status=signed | date=2010-11-20", "20 status=negotiating | date=2010-11-19", 0),
        ("20 status=signed | date=2010-11-20", "20 status=negotiating | date=2010-11-21", 1),
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
    (single,) = found(tmp_path, "20 status=signed | date=2010-11-18", "18 status=negotiating")
    assert str(single) == "status: negotiating against signed: a deal that is signed is not negotiating on that day"
    assert single.fields == ("status", "status")


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
    told_apart = found(tmp_path, one, other)
    assert [(str(each.kind), each.fields, each.reason) for each in told_apart] == [
        ("figure", ("value", "value"), "the value of one deal at one time")
    ] * told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("20 status=rejected | value=800 USD", "20 status=agreed | value=800 USD", 1),
        ("20 status=rejected | value=800 USD", "20 status=agreed | value=600 USD", 0),
        ("20 status=rejected | value=800 USD", "20 status=agreed", 1),
        ("20 status=negotiating | value=800 USD", "20 status=signed | value=600 USD", 1),
    ],
)
def test_of_two_offers_one_can_be_refused(tmp_path: Path, one: str, other: str, told: int) -> None:
    assert sum(each.fields == ("status", "status") for each in found(tmp_path, one, other)) == told


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
        lines = [
            "@ a0 | Evening Star | 2010-11-20",
            "A loan for Chad of Russia is signed.",
            ":: deal d1 | subject=A loan for Chad | parties=RU, TD | sector=finance | status=signed | value=300 USD",
            "@ a1 | Daily Planet | 2010-11-20",
            f"Russia pays {subject}.",
            f":: deal d1 | subject={subject} | parties=RU, TD | sector=finance | status=signed | value=200 USD",
        ]
        return len(made.joined(tmp_path, lines).contradictions())

    assert values("a loan for Chad") == 1
    assert values("the first tranche of a loan for Chad") == 0
    assert values("the last large part of a loan for Chad") == 0


@pytest.mark.parametrize(
    ("subjects", "parties", "behind", "kinds"),
    [
        (("an order of tugs", "tea for the crews of ships"), ("RU, DE", "RU, DE"), "negotiating", ["status"]),
        (("an order of tugs", "tea for the crews of ships"), ("RU, DE", "RU, DE"), "rejected", []),
        (("an order of tugs", "an order of tugs and cranes"), ("RU, DE", "RU, DE"), "rejected", ["status"]),
        (("an order of tugs", "an order of tugs and cranes"), ("RU", "RU, DE"), "rejected", ["status"]),
        (("an order of tugs", "tea for the crews of ships"), ("RU", "RU, DE"), "negotiating", []),
    ],
)
def test_deals_of_one_party_and_those_given_up_must_be_told_alike(
    tmp_path: Path, subjects: tuple[str, str], parties: tuple[str, str], behind: str, kinds: list[str]
) -> None:
    lines: list[str] = []
    for number, (subject, states) in enumerate(zip(subjects, parties, strict=True)):
        status = ("signed", behind)[number]
        lines += [f"@ a{number} | Paper {number} | 2010-11-20", f"It is {subject}, they say."]
        lines.append(f":: deal d1 | subject={subject} | parties={states} | sector=defence | status={status}")
    dossier = made.joined(tmp_path, lines)
    dossier = dossier.confirm(*dossier.deals)
    assert [str(each.kind) for each in dossier.contradictions()] == kinds


@pytest.mark.parametrize(("words", "told"), [("raised to 400 million dollars", 0), ("put at 400 million dollars", 1)])
def test_a_value_that_was_raised_contradicts_none(tmp_path: Path, words: str, told: int) -> None:
    deal = ":: deal d1 | subject={} | parties=RU, DE | sector=defence | status=signed | value={} USD"
    first, second = "an order of icebreakers from Wismar", f"an order of icebreakers from Wismar {words}"
    lines = [
        *("@ a1 | Evening Star | 2010-11-20", f"It is {first}.", deal.format(first, 300000000)),
        *("@ a2 | Daily Planet | 2010-11-21", f"It is {second}.", deal.format(second, 400000000)),
    ]
    assert len(made.contradictions(tmp_path, lines, "figure")) == told
