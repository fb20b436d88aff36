from __future__ import annotations

import pytest

import summitkit as sk


def bodies(text: str) -> set[str]:
    return {actor.name for actor in sk.parse_actors(text) if isinstance(actor.entity, sk.Organization)}


def bodies_of(text: str) -> list[sk.Organization]:
    return [actor.entity for actor in sk.parse_actors(text) if isinstance(actor.entity, sk.Organization)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("BRICS leaders met. The BRICS Business Council said so. BRICS agreed.", {"BRICS", "BRICS Business Council"}),
        ("BRICS Business Council met. BRICS agreed.", {"BRICS", "BRICS Business Council"}),
        ("Gazprom said so. Gazprom Export agreed.", {"Gazprom", "Gazprom Export"}),
    ],
)
def test_a_body_of_a_known_body_is_another_one(text: str, names: set[str]) -> None:
    assert bodies(text) == names


@pytest.mark.parametrize("text", ["Boeing said so. Boeing Co. agreed.", "Boeing Co. said so. Boeing agreed."])
def test_a_company_with_and_without_its_legal_form_is_one(text: str) -> None:
    assert len(bodies(text)) == 1


def test_a_known_body_after_the_name_of_those_who_own_it() -> None:
    text = "BRICS leaders met on Monday. They spoke of the prospects for the BRICS New Development Bank."
    assert bodies(text) == {"BRICS", "New Development Bank"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Secretary of the Security Council of Armenia Armen Grigoryan spoke.", "Security Council of Armenia"),
        ("The Security Council of the United Nations met.", "United Nations Security Council"),
        ("The Security Council voted on France.", "United Nations Security Council"),
    ],
)
def test_a_council_of_a_land_is_not_that_of_the_world(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("National Patient Safety Agency", sk.OrganizationKind.GOVERNMENT),
        ("Baltic Press Agency", sk.OrganizationKind.MEDIA),
    ],
)
def test_an_agency_is_of_the_state_unless_it_brings_news(name: str, kind: sk.OrganizationKind) -> None:
    found = [actor.entity for actor in sk.parse_actors(f"The {name} said so on Monday.")]
    assert [one.kind for one in found if isinstance(one, sk.Organization)] == [kind]


def test_a_world_body_belongs_to_no_land() -> None:
    text = "Russia's UN envoy Anna Kask told the United Nations so."
    found = [actor.entity for actor in sk.parse_actors(text) if isinstance(actor.entity, sk.Organization)]
    assert [(one.name, one.country) for one in found] == [("United Nations", None)]


def test_ministries_of_two_states_are_two() -> None:
    text = (
        "The Ministry of Foreign Affairs of Peru and the Ministry of Foreign Affairs of Chile agreed. "
        "The foreign ministry of South Africa and the Ministry of Mines of the Republic of Chad did not."
    )
    assert [body.country.code for body in bodies_of(text) if body.country] == ["PE", "CL", "ZA", "TD"]


def test_a_body_of_many_lands_has_none() -> None:
    (body,) = bodies_of("The Organization of American States met on Monday.")
    assert body.country is None
