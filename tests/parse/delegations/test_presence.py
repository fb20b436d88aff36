"""Who is seen at a summit, and of whom a report from its town tells; who stays away or is far off is nobody's trip."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations

HERE = "QUITO, Oct. 21 (AP) -- The Andean Summit ended here on Monday. "
ENDED = "The Andean Summit ended in Quito on Monday. "


def trips(text: str) -> set[tuple[str, str | None]]:
    """Return the party and the head of each delegation."""
    found = [one for one in parse_delegations(text, published="2024-10-22") if one.attendance != "absent"]
    return {(str(one.party), one.head.label if one.head is not None else None) for one in found}


SEEN = [
    "Peruvian President Juan Soto left the hall early.",
    "Peruvian President Juan Soto sat in the front row.",
    "Peruvian President Juan Soto took his seat for the first time.",
    "Peruvian President Juan Soto told fellow leaders that time was short.",
    "Peruvian President Juan Soto used his speech to plead for water.",
    "Peruvian President Juan Soto spoke for an hour.",
    "Peruvian President Juan Soto is due to speak on Tuesday.",
    "Peru's Juan Soto and the host shook hands for the cameras.",
    "Peruvian President Juan Soto, the guest of honour, was late.",
    "Peruvian President Juan Soto turned up in a poncho.",
    "The text was read out with Peruvian President Juan Soto in attendance.",
    "The host spoke over lunch with Peruvian President Juan Soto.",
    "Looking on was Peruvian President Juan Soto.",
]


@pytest.mark.parametrize("sentence", SEEN)
def test_those_seen_at_a_summit(sentence: str) -> None:
    assert trips(ENDED + sentence) == {("Peru", "Juan Soto")}


NOT_SEEN = [
    "Peruvian President Juan Soto told reporters that time was short.",
    "Peruvian President Juan Soto spoke for an hour by video.",
    "In Lima, Peruvian President Juan Soto sat with his ministers.",
    "In March 2011 Peruvian President Juan Soto shook hands with rebels.",
    "Ecuadorean President Eva Rios sat in the front row.",
    '"Peruvian President Juan Soto sat in the front row," a guest said.',
]


@pytest.mark.parametrize("sentence", NOT_SEEN)
def test_those_not_seen_at_a_summit(sentence: str) -> None:
    assert trips(ENDED + sentence) == set()


def test_deeds_in_a_report_on_a_summit_without_a_dateline() -> None:
    assert trips(ENDED + "Peruvian President Juan Soto wiped away tears.") == {("Peru", "Juan Soto")}
    assert trips(ENDED + "Peruvian President Juan Soto denied it.") == set()
    ahead = "The Andean Summit opens in Quito next month. Peruvian President Juan Soto wiped away tears."
    assert trips(ahead) == set()


def test_a_report_from_the_summits_town_tells_who_is_there() -> None:
    assert trips(HERE + "Peruvian President Juan Soto was against the text.") == {("Peru", "Juan Soto")}
    assert trips(HERE + "Nobody asked Peru's Juan Soto about it. Juan Soto of Peru was glad.") == {
        ("Peru", "Juan Soto")
    }


ABSENT = [
    "Peruvian President Juan Soto stayed at home.",
    "Peruvian President Juan Soto did not come.",
    "Peruvian President Juan Soto will speak in parliament next week.",
    "In Lima, Peruvian President Juan Soto was against the text.",
    "Letters came from Peruvian President Juan Soto.",
    "Two leaders stayed away. Peruvian President Juan Soto did so over a quarrel about fish.",
    "The leaders have invited Peruvian President Juan Soto.",
    "U.S. Ambassador Mary Hill shook hands with everybody.",
]


@pytest.mark.parametrize("sentence", ABSENT)
def test_who_is_not_there(sentence: str) -> None:
    assert trips(HERE + sentence) == set()


def test_who_comes_in_somebody_elses_place() -> None:
    text = HERE + "Foreign Minister Ana Vega of Peru, standing in for President Juan Soto, took the floor first."
    assert trips(text) == {("Peru", "Ana Vega")}


def test_who_held_an_office_once_is_not_seen() -> None:
    text = "QUITO (AP) - The Andean summit ended here on Monday. It took up a text read by a panel chaired by the "
    assert not parse_delegations(text + "former Peruvian president Juan Soto.", published="2024-10-22")


def test_a_report_from_elsewhere_tells_nothing() -> None:
    text = "LIMA, Oct. 21 (AP) -- The Andean Summit ended in Quito on Monday. Chilean President Rosa Paz was glad."
    assert trips(text) == set()


def test_the_minister_is_a_member_beside_the_leader() -> None:
    text = HERE + "Peruvian Foreign Minister Ana Vega sat in the hall. Peruvian President Juan Soto took the floor."
    (found,) = parse_delegations(text, published="2024-10-22")
    assert (str(found.party), found.head.label if found.head else None) == ("Peru", "Juan Soto")
    assert [str(member) for member in found.members] == ["Ana Vega (Foreign Minister)"]


def test_on_the_sidelines_is_beside_the_summit_named_last() -> None:
    text = (
        "LIMA, Oct. 21 (AP) -- Peruvian President Juan Soto will be in Quito for the Andean Summit on Friday. "
        "On the sidelines, Soto is likely to meet Chilean President Ana Lopez."
    )
    found = parse_delegations(text, published="2024-10-22")
    assert {(str(one.party), one.destination) for one in found} == {("Peru", "Quito"), ("Chile", "Quito")}


def test_who_is_represented_stays_away() -> None:
    text = (
        "Peruvian Prime Minister Ana Vega, representing ailing President Juan Soto, held talks with Chilean Prime "
        "Minister Rosa Paz on a border treaty at the Andean Summit in Quito."
    )
    (found,) = (one for one in parse_delegations(text, published="2024-10-22") if str(one.party) == "Peru")
    assert (found.head.label if found.head else None, found.destination) == ("Ana Vega", "Quito")
    assert found.members == ()


def test_who_is_cited_is_not_in_the_list() -> None:
    text = (
        "LIMA, Oct. 21 (AP) -- Chilean President Rosa Paz will hold a meeting with Peruvian President Juan Soto. The "
        "Chilean delegation will include the ministers of oil and roads, said Chilean Ambassador to Peru Luis Vera."
    )
    assert "Luis Vera" not in {person for _, person in trips(text)}


def test_nobody_meets_on_the_sidelines_at_home() -> None:
    text = (
        "LIMA, Oct. 21 (AP) -- Peruvian President Juan Soto left for New York on Saturday. "
        "On the sidelines of the session, Soto is scheduled to meet Chilean President Ana Lopez."
    )
    assert ("Chile", "Lima") not in {
        (str(one.party), one.destination) for one in parse_delegations(text, published="2024-10-22")
    }


@pytest.mark.parametrize("lead", [ENDED, HERE])
@pytest.mark.parametrize(
    "told",
    [
        "Peruvian President Juan Soto sent his regrets.",
        "Peruvian President Juan Soto sent a message.",
        "Peruvian President Juan Soto pulled out at the last minute.",
        "Peruvian President Juan Soto was not invited.",
        "Peruvian President Juan Soto was kept away by a strike.",
        "Peruvian President Juan Soto had hoped to attend.",
        "Peruvian President Juan Soto was invited but did not show up.",
        "The only absentee was Peruvian President Juan Soto.",
        "All leaders except Peruvian President Juan Soto were there.",
        "The leaders criticised Peruvian President Juan Soto.",
        "Peruvian President Juan Soto said in Lima the summit was a waste of time.",
        "Last year Peruvian President Juan Soto hosted the summit.",
        "The plan was condemned by Chilean President Ana Lopez and Peruvian President Juan Soto.",
    ],
)
def test_who_is_told_of_but_is_not_there(lead: str, told: str) -> None:
    assert ("Peru", "Juan Soto") not in trips(lead + told)


def test_who_is_represented_by_another_stays_at_home() -> None:
    text = HERE + "Peruvian President Juan Soto, who is ill, was represented by Foreign Minister Luis Vega."
    assert {head for _, head in trips(text)} == {"Luis Vega"}
