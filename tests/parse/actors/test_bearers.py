from __future__ import annotations

import summitkit as sk


def quotes(text: str) -> dict[str, list[str]]:
    return {actor.name: [piece.quote for piece in actor.evidence["mentions"]] for actor in sk.parse_actors(text)}


def test_a_surname_beats_another_name_of_a_company() -> None:
    text = "Energy Minister of Turkey Selim Bayraktar spoke on Monday. Bayraktar said the pipe would be ready."
    assert quotes(text)["Selim Bayraktar"][-1] == "Bayraktar"
    assert "Baykar" not in quotes(text)


def test_a_company_keeps_its_own_name() -> None:
    text = "Bayraktar sold drones. Boeing said that Anna Boeing had left. Boeing agreed."
    assert "Baykar" in quotes(text)
    assert quotes(text)["Boeing"] == ["Boeing", "Boeing"]


def test_a_surname_with_its_particle_is_no_body() -> None:
    text = (
        "Egyptian Petroleum and Mineral Resources Minister Tarek El Sharif spoke. El Sharif said the field would open."
    )
    assert quotes(text)["Tarek El Sharif"][-1] == "El Sharif"
