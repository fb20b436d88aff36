"""Signs of being away from home: a day between speech and place, lists of those there, who is met at the end."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def trips(text: str) -> set[tuple[str, str | None, str | None]]:
    """Return the party, the head and the destination of each delegation."""
    found = parse_delegations(text, published="2024-10-22")
    return {(str(one.party), one.head.label if one.head is not None else None, one.destination) for one in found}


ONE = [
    "Peruvian Finance Minister Ana Vega said on Monday in Quito that time was short.",
    "Peruvian Finance Minister Ana Vega told reporters on Monday in Quito that time was short.",
    "Peruvian Finance Minister Ana Vega said on Monday following talks in Quito that time was short.",
    "Peruvian Finance Minister Ana Vega, speaking in Quito, said time was short.",
    "Peruvian Finance Minister Ana Vega, speaking to reporters in Quito, said time was short.",
    "Peruvian Finance Minister Ana Vega, in Quito from Oct. 20 to Oct. 24, leads a large team.",
    "The comments came as Peruvian Finance Minister Ana Vega prepared to head to Quito.",
]


@pytest.mark.parametrize("text", ONE)
def test_who_speaks_or_stays_abroad_is_there(text: str) -> None:
    assert trips(text) == {("Peru", "Ana Vega", "Quito")}


AT_HOME = [
    "Peruvian Finance Minister Ana Vega said on Monday that in Quito time was short.",
    "Peruvian Finance Minister Ana Vega said on Monday prices in Quito were high.",
    "Peruvian Finance Minister Ana Vega said on Monday after talks in Quito failed.",
    "Peruvian Finance Minister Ana Vega, speaking of the unrest in Quito, said time was short.",
    "Peruvian Finance Minister Ana Vega, speaking to reporters about prices in Quito, said time was short.",
    "Ecuadorean Finance Minister Ana Vega said on Monday in Quito that time was short.",
]


@pytest.mark.parametrize("text", AT_HOME)
def test_what_is_spoken_of_is_no_place_of_the_speaker(text: str) -> None:
    assert trips(text) == set()


LISTED = [
    "Also attending were {}.",
    "Also present was {}.",
    "Officials seen arriving included {}.",
]


@pytest.mark.parametrize("text", LISTED)
def test_those_named_after_the_verb_are_there(text: str) -> None:
    both = "Peruvian Finance Minister Ana Vega and Chilean Finance Minister Rosa Paz"
    opening = "A summit of American finance ministers opened in Quito on Monday. "
    found = {(party, head) for party, head, _ in trips(opening + text.format(both))}
    assert found == {("Peru", "Ana Vega"), ("Chile", "Rosa Paz")}


def test_who_is_met_at_the_end_of_a_journey_is_there_too() -> None:
    text = "Peruvian President Ana Vega will fly to Quito to meet Chilean President Rosa Paz."
    assert trips(text) == {("Peru", "Ana Vega", "Quito"), ("Chile", "Rosa Paz", "Quito")}
    text = "Peruvian President Ana Vega will fly to Quito to meet Ecuadorean President Rosa Paz."
    assert trips(text) == {("Peru", "Ana Vega", "Quito")}
    text = "Peruvian President Ana Vega will fly to Quito to meet Chilean President Rosa Paz's envoy."
    assert trips(text) == {("Peru", "Ana Vega", "Quito")}


def test_the_two_are_those_named_last_and_one_delegation() -> None:
    text = (
        "Ecuador will tell Peruvian Farm Minister Ana Vega and Peruvian Trade Minister Luis Diaz of its plans. "
        "The two are due to visit Ecuador this month."
    )
    found = parse_delegations(text, published="2024-10-22")
    assert [(str(one.party), one.destination) for one in found] == [("Peru", "Ecuador")]
    text = "Peruvian Farm Minister Ana Vega wants two dams. Two ships are due to visit Ecuador this month."
    assert trips(text) == set()


def test_trips_of_one_party_at_other_times_stay_apart() -> None:
    text = (
        "Peruvian Finance Minister Ana Vega, in Chile from Oct. 20 to Oct. 22, signed an accord. "
        "Peruvian President Rosa Paz paid a visit to Chile in May. "
        "Paz is expected to make a second trip to Chile in December."
    )
    found = parse_delegations(text, published="2024-10-22")
    assert [one.head.label for one in found if one.head is not None] == ["Ana Vega", "Rosa Paz", "Rosa Paz"]


def test_who_will_be_here_or_announces_to_come_is_there() -> None:
    opening = "The Andean Summit opens in Quito on Wednesday. "
    for text in (
        "Peruvian President Ana Vega will be here too.",
        "Peruvian President Ana Vega confirmed her attendance on Monday.",
        "Peruvian President Ana Vega will join the four other leaders today.",
    ):
        assert trips(opening + text) == {("Peru", "Ana Vega", "Quito")}
    assert trips(opening + "Peruvian President Ana Vega will join the search for water today.") == set()


def test_who_speaks_of_a_delegation_does_not_lead_it() -> None:
    text = (
        "Chilean Foreign Ministry spokeswoman Ana Vega said several Peruvian ministers have led delegations to Chile."
    )
    assert "Ana Vega" not in {head for _, head, _ in trips(text)}


MORE = [
    "Peruvian President Ana Vega told the 24 other leaders around the table in Quito that time was short.",
    "With Peruvian President Ana Vega in Quito on her first trip, work has come to a halt.",
    "Peruvian Foreign Minister Ana Vega told a channel, following the talks in Quito, that time was short.",
    "Peruvian President Ana Vega met with President Rosa Paz of Ecuador -- an old friend -- in Quito.",
]


@pytest.mark.parametrize("text", MORE)
def test_who_tells_leaders_there_or_is_there_on_a_trip(text: str) -> None:
    assert trips(text) == {("Peru", "Ana Vega", "Quito")}


NOT_MORE = [
    "Peruvian President Ana Vega told other leaders that prices in Quito were high.",
    "Peruvian President Ana Vega told other leaders about prices in Quito.",
    "With Peruvian President Ana Vega in trouble over Quito, work has come to a halt.",
    "Peruvian Foreign Minister Ana Vega told a channel that, following the talks in Quito, time was short.",
]


@pytest.mark.parametrize("text", NOT_MORE)
def test_what_leaders_hear_of_a_town_is_no_trip(text: str) -> None:
    assert trips(text) == set()


def test_a_capital_stands_for_its_state_and_talks_with_a_delegation_show_it_there() -> None:
    assert trips("The Lima delegation has arrived in Quito.") == {("Peru", None, "Quito")}
    assert trips("The Brussels delegation has arrived in Quito.") == set()
    text = "Ecuadorean President Rosa Paz announced the plan after meeting with a Peruvian delegation in Quito."
    assert trips(text) == {("Peru", None, "Quito")}


def test_who_goes_elsewhere_is_not_of_the_delegation() -> None:
    text = "A Peruvian delegation arrived in Quito. Peruvian Foreign Minister Ana Vega flew to Santiago."
    assert trips(text) == {("Peru", None, "Quito"), ("Peru", "Ana Vega", "Santiago")}
    text = "A Peruvian delegation arrived in Quito. Peruvian Foreign Minister Ana Vega flew to Ecuador."
    assert trips(text) == {("Peru", "Ana Vega", "Quito")}


def test_ministers_of_both_countries_in_one_of_them() -> None:
    text = (
        "Ecuador and Peru have agreed to open the bridge. This came after a meeting of foreign ministers of both "
        "countries in {} on Wednesday."
    )
    assert trips(text.format("Quito")) == {("Peru", "foreign minister", "Quito")}
    assert trips(text.format("Geneva")) == set()
