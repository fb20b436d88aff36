"""Who heads a delegation that is told of before, and which of several people of one party does."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def trips(text: str) -> list[tuple[str, str | None, tuple[str | None, ...]]]:
    """Return the party, the head and the members of each delegation."""
    found = parse_delegations(text, published="2004-11-22")
    heads = (one.head.label if one.head is not None else None for one in found)
    return [(str(one.party), head, tuple(m.name for m in one.members)) for one, head in zip(found, heads, strict=True)]


LED_BY = [
    "A Peruvian delegation arrived in Quito on Monday. The delegation is headed by Deputy Prime Minister Luis Vega.",
    "A Peruvian trade delegation left Lima on Monday for Quito. It is led by Luis Vega, the trade minister.",
    "A Peruvian delegation is in Quito. Deputy Prime Minister Luis Vega, who heads the 40-man delegation, left.",
    "A Peruvian delegation is in Quito for trade talks. Its leader, Deputy Trade Minister Luis Vega, was happy.",
    'A Peruvian team arrived in Quito for talks. "We are here," said the head of the delegation, Luis Vega.',
    "A Peruvian team arrived in Quito for talks. Luis Vega, the head of the delegation, said they would stay.",
    "A Peruvian team arrived in Quito for talks. Delegation head Luis Vega said they would stay.",
    "A Peruvian delegation arrived in Quito on Monday, with Vice Premier Luis Vega as its head.",
    "The head of the Peruvian delegation, Deputy Foreign Minister Luis Vega, arrived in Quito on Monday.",
    "Luis Vega, deputy trade minister and head of Peru's delegation to the talks in Quito, was happy.",
    "The Peruvian leader flew to Quito on Monday. President Luis Vega of Peru will stay for two days.",
]


@pytest.mark.parametrize("text", LED_BY)
def test_the_head_is_told_elsewhere(text: str) -> None:
    assert trips(text) == [("Peru", "Luis Vega", ())]


NOT_THEIRS = [
    "A Peruvian delegation arrived in Quito on Monday. The delegation was met by Chilean envoy Luis Vega.",
    "A Peruvian delegation arrived in Quito on Monday. Chilean Foreign Minister Luis Vega leads the delegation.",
    "A Peruvian delegation arrived in Quito on Monday. The bank, led by Luis Vega, was closed.",
]


@pytest.mark.parametrize("text", NOT_THEIRS)
def test_somebody_else_is_no_head(text: str) -> None:
    assert ("Peru", None, ()) in trips(text)


def test_ministers_are_members_beside_their_leader() -> None:
    soto = ("Peru", "Juan Soto", ("Luis Vega",))
    assert trips("Peruvian President Juan Soto and his foreign minister, Luis Vega, arrived in Quito on Monday.") == [
        soto
    ]
    along = (
        "Peruvian Foreign Minister Luis Vega, who is accompanying President Juan Soto on a visit to Quito, was happy."
    )
    assert trips(along) == [soto]


def test_the_first_of_two_ministers_is_the_head() -> None:
    text = "Peruvian Foreign Minister Luis Vega and Trade Minister Rosa Paz met their counterparts in Quito on Monday."
    assert trips(text) == [("Peru", "Luis Vega", ("Rosa Paz",))]


def test_a_head_of_state_goes_before_a_head_of_government() -> None:
    text = "Peruvian Prime Minister Luis Vega and Peruvian President Juan Soto attended the summit in Quito."
    assert trips(text) == [("Peru", "Juan Soto", ("Luis Vega",))]


def test_who_comes_along_is_no_subject() -> None:
    text = "Peruvian President Juan Soto, accompanied by Foreign Minister Luis Vega and Rosa Paz, has arrived in Quito."
    assert trips(text)[0][:2] == ("Peru", "Juan Soto")
    assert len(trips(text)) == 1


def test_names_after_the_states_of_an_office_are_theirs() -> None:
    text = "The presidents of Chile and Peru, Rosa Paz and Juan Soto, arrived in Quito on Friday."
    assert trips(text) == [("Chile", "Rosa Paz", ()), ("Peru", "Juan Soto", ())]
    others = "The presidents of Chile, Peru and Bolivia, Rosa Paz among them, arrived in Quito on Friday."
    assert ("Peru", "Rosa Paz", ()) not in trips(others)


def test_a_guest_is_known_by_the_bare_office() -> None:
    text = "Peru's visiting foreign minister told reporters in Quito on Monday that the talks had gone well."
    assert trips(text) == [("Peru", "foreign minister", ())]
    assert parse_delegations(text)[0].destination == "Quito"


def test_who_chairs_talks_abroad_is_there() -> None:
    assert trips("Peruvian Prime Minister Luis Vega co-chaired the commission in Quito.") == [("Peru", "Luis Vega", ())]
    assert trips("Peruvian Prime Minister Luis Vega co-chaired the commission in Lima.") == []


def test_a_leader_with_whom_a_minister_goes_is_the_head() -> None:
    text = "Peruvian Foreign Minister Luis Vega, who travelled to Quito with President Juan Soto of Peru, was glad."
    assert trips(text) == [("Peru", "Juan Soto", ("Luis Vega",))]


def test_a_visit_to_something_else_is_no_trip_to_whom_it_angers() -> None:
    text = "Peruvian Minister Ana Vega will visit Quito after President Juan Soto's visit to a grave angered Ecuador."
    assert trips(text) == [("Peru", "Ana Vega", ())]
