"""Delegations in made-up articles: who comes, with whom and where to, and who does not."""

from __future__ import annotations

import pytest

import summitkit as sk


def delegations(text: str) -> tuple[sk.Delegation, ...]:
    return sk.parse_delegations(text, published="2024-10-23")


def heads(text: str) -> list[tuple[str, str | None]]:
    come = [one for one in delegations(text) if one.attendance != "absent"]
    return [(str(one.party), one.head.label if one.head else None) for one in come]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Juan Soto arrived in Quito on Monday.",
        "Peruvian President Juan Soto left Lima for Quito on Monday.",
        "Peruvian President Juan Soto will pay a state visit to Ecuador next week.",
        "Peruvian President Juan Soto will be in Quito for talks.",
        "Peruvian President Juan Soto travelled to Ecuador on Monday.",
        "Ecuadorean President Eva Paz welcomed Peruvian President Juan Soto in Quito on Monday.",
        "Visiting Peruvian President Juan Soto praised Ecuador's reforms.",
    ],
)
def test_a_leader_who_travels_is_a_delegation_of_one(text: str) -> None:
    assert heads(text) == [("Peru", "Juan Soto")]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Juan Soto flew to Lima on Monday.",
        "Peruvian President Juan Soto will not visit Ecuador.",
        "Peruvian President Juan Soto will skip the Andean Summit in Quito.",
        "Forty African leaders flew to Quito.",
        "Peruvian President Juan Soto left the stage.",
    ],
)
def test_the_host_the_absent_and_the_unnamed_do_not_come(text: str) -> None:
    assert heads(text) == []


def test_members_from_another_sentence() -> None:
    (found,) = delegations(
        "Peruvian President Juan Soto will be in Quito on Friday. He is the first to come. "
        "Along with Soto, his finance minister, top business leaders and heads of large mining companies, including "
        "Antamina, Southern Copper and Volcan, will also travel to Ecuador."
    )
    assert found.head is not None
    assert found.head.name == "Juan Soto"
    assert found.destination == "Quito"
    told = {(member.role, member.organization) for member in found.members}
    assert ("finance minister", None) in told
    assert ("top business leaders", None) in told
    assert {("head", name) for name in ("Antamina", "Southern Copper", "Volcan")} <= told
    assert len(found.evidence["span"]) == 1
    assert found.evidence["members"]


def test_first_visit_since() -> None:
    (found,) = delegations("Peruvian President Juan Soto visited Ecuador on Monday, his first visit since 2011.")
    assert found.first_since is not None
    assert found.first_since.iso == "2011"


def test_one_trip_in_several_sentences_is_one_delegation() -> None:
    (found,) = delegations(
        "Peruvian President Juan Soto left for Quito on Monday. Soto will attend the Andean Summit in Quito."
    )
    assert len(found.evidence["span"]) == 2


def test_a_deputy_sent_instead() -> None:
    assert heads(
        "The Andean Summit opens in Quito on Friday. "
        "Peruvian President Juan Soto is sending Foreign Minister Luis Vega to Quito instead."
    ) == [("Peru", "Luis Vega")]


def test_represented_by() -> None:
    assert heads("Peru was represented by Foreign Minister Luis Vega at the Andean Summit in Quito.") == [
        ("Peru", "Luis Vega")
    ]


def test_lists_of_leaders_by_office() -> None:
    found = delegations("Guests arrived in Quito, including the presidents of Chile, Peru and Bolivia.")
    assert [str(one.party) for one in found] == ["Chile", "Peru", "Bolivia"]
    assert [one.head.label if one.head else None for one in found] == ["president"] * 3


def test_attendance() -> None:
    (coming,) = delegations("Peruvian President Juan Soto will travel to Quito.")
    (there,) = delegations("Peruvian President Juan Soto arrived in Quito.")
    assert (coming.attendance, there.attendance) == (sk.Attendance.EXPECTED, sk.Attendance.PRESENT)


def test_no_text_no_delegation() -> None:
    assert delegations("") == ()


def test_trips_of_another_time_are_their_own() -> None:
    found = sk.parse_delegations(
        "Peruvian President Juan Soto will fly to Quito on Friday. He met Chilean President Ana Lopez in Santiago in "
        "March.",
        published="2024-10-22",
    )
    assert [(str(one.party), one.destination) for one in found] == [("Peru", "Quito"), ("Peru", "Santiago")]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Juan Soto flew to Quito on Monday. He goes on to Caracas on Tuesday.",
        "Peruvian President Juan Soto is in Quito at the start of a tour that will also take him to Caracas.",
        "Peruvian President Juan Soto flew to Quito on Monday. From there he flies to Caracas.",
    ],
)
def test_stops_of_one_tour_are_one_trip(text: str) -> None:
    assert [str(one.party) for one in delegations(text)] == ["Peru"]


def test_whose_minister_somebody_is() -> None:
    text = (
        "Peruvian President Juan Soto changed his mind about Chile, his foreign minister Luis Vega told reporters in "
        "Quito."
    )
    assert [str(one.party) for one in delegations(text)] == ["Peru"]
    text = "Libya's number two, Luis Vega, flew to Quito."
    assert heads(text) == [("Libya", "Luis Vega")]


def test_the_party_is_cited_as_the_text_names_it() -> None:
    (found,) = delegations("An IMF team is due in Quito on Monday.")
    assert [piece.quote for piece in found.evidence["party"]] == ["IMF"]
