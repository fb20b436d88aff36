"""Who travels where, in the many ways that the news says it, and who does not."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def trips(text: str, published: str = "2024-10-22") -> set[tuple[str, str | None]]:
    """Return the party and the head of each delegation."""
    found = [one for one in parse_delegations(text, published=published) if one.attendance != "absent"]
    return {(str(one.party), one.head.label if one.head is not None else None) for one in found}


TRAVELLERS = {
    # verbs of going and coming
    "Peruvian President Juan Soto left on Monday for Quito.": {("Peru", "Juan Soto")},
    "Peruvian President Juan Soto set off for Quito on Monday.": {("Peru", "Juan Soto")},
    "Peruvian Foreign Minister Ana Vega is due in Quito on Monday.": {("Peru", "Ana Vega")},
    "Peruvian Foreign Minister Ana Vega is expected in Quito next week.": {("Peru", "Ana Vega")},
    "QUITO, Oct. 21 (Xinhua) -- Peruvian President Juan Soto arrived here on Monday for a two-day visit.": {
        ("Peru", "Juan Soto")
    },
    "Peruvian President Juan Soto will spend two days in Quito next week.": {("Peru", "Juan Soto")},
    "Peruvian President Juan Soto has returned from a trip to Ecuador.": {("Peru", "Juan Soto")},
    "Peruvian President Juan Soto stopped over in Quito on his way home.": {("Peru", "Juan Soto")},
    # nouns of a journey
    "Peruvian President Juan Soto began a three-day state visit to Ecuador on Monday.": {("Peru", "Juan Soto")},
    "Peruvian Prime Minister Luis Diaz, on a visit to Ecuador, spoke of water.": {("Peru", "Luis Diaz")},
    "QUITO (AP) — Peruvian President Juan Soto wrapped up a two-day visit on Monday.": {("Peru", "Juan Soto")},
    "The visit of Peruvian President Juan Soto to Ecuador was a success.": {("Peru", "Juan Soto")},
    "Ecuador is preparing for a visit by Peruvian President Juan Soto next month.": {("Peru", "Juan Soto")},
    "Peruvian President Juan Soto is paying an official visit at the invitation of Ecuadorean President Eva Rios.": {
        ("Peru", "Juan Soto")
    },
    # leaders whom everybody knows
    "Vladimir Putin flew to Astana on Wednesday.": {("Russia", "Vladimir Putin")},
    "Narendra Modi will travel to Kazan next week.": {("India", "Narendra Modi")},
    "KAZAN, Russia — Chinese President Xi Jinping landed here on Tuesday.": {("China", "Xi Jinping")},
    "PARIS — President Emmanuel Macron will host Keir Starmer at the Elysee Palace on Thursday.": {
        ("United Kingdom", "Keir Starmer")
    },
    # receiving
    "President Eva Rios of Ecuador received Peruvian Foreign Minister Ana Vega in Quito on Monday.": {
        ("Peru", "Ana Vega")
    },
    "WASHINGTON — President Joe Biden welcomed Japan's Fumio Kishida to the White House on Monday.": {
        ("Japan", "Fumio Kishida")
    },
    "Peruvian President Juan Soto was received by Ecuadorean President Eva Rios on Monday.": {("Peru", "Juan Soto")},
    "Ecuadorean President Eva Rios met visiting Peruvian Foreign Minister Ana Vega on Monday.": {("Peru", "Ana Vega")},
    # meeting
    "Ecuadorean President Eva Rios held talks with Peruvian President Juan Soto in Quito on Monday.": {
        ("Peru", "Juan Soto")
    },
    "Chilean President Rosa Paz and Peruvian President Juan Soto held talks in Quito on Monday.": {
        ("Chile", "Rosa Paz"),
        ("Peru", "Juan Soto"),
    },
    "QUITO — Ecuadorean President Eva Rios said at a joint news conference with Peruvian President Juan Soto that "
    "trade would grow.": {("Peru", "Juan Soto")},
    "Foreign Ministers Ana Vega of Peru and Rosa Paz of Chile will meet in Quito on Monday.": {
        ("Peru", "Ana Vega"),
        ("Chile", "Rosa Paz"),
    },
    # summits
    "The Andean Summit opened in Quito on Monday. It was attended by Peruvian President Juan Soto and Chilean "
    "President Rosa Paz.": {("Peru", "Juan Soto"), ("Chile", "Rosa Paz")},
    "The Andean Summit opened in Quito on Monday. Among those attending are Peruvian President Juan Soto and Chilean "
    "President Rosa Paz.": {("Peru", "Juan Soto"), ("Chile", "Rosa Paz")},
    "The leaders of Peru, Chile and Bolivia met in Quito on Monday.": {
        ("Peru", "leader"),
        ("Chile", "leader"),
        ("Bolivia", "leader"),
    },
    "The presidents of Peru and Chile will gather in Quito on Monday.": {("Peru", "president"), ("Chile", "president")},
    "Peruvian Foreign Minister Ana Vega will represent her country at the Andean Summit in Quito.": {
        ("Peru", "Ana Vega")
    },
    "The Andean Summit in Quito brought together Peruvian President Juan Soto and Chilean President Rosa Paz.": {
        ("Peru", "Juan Soto"),
        ("Chile", "Rosa Paz"),
    },
    # delegations and envoys
    "A Peruvian delegation led by Deputy Foreign Minister Luis Vega arrived in Quito on Monday.": {
        ("Peru", "Luis Vega")
    },
    "Peruvian Trade Minister Luis Vega is leading a delegation to Ecuador.": {("Peru", "Luis Vega")},
    "Luis Vega leads the Peruvian team at the talks in Quito.": {("Peru", "Luis Vega")},
    "Peru is sending Foreign Minister Ana Vega to Quito.": {("Peru", "Ana Vega")},
    "Peru dispatched special envoy Luis Vega to Quito on Monday.": {("Peru", "Luis Vega")},
    "U.N. Secretary-General Kofi Annan arrived in Baghdad on Friday.": {("United Nations", "Kofi Annan")},
    "European Commission President Ursula von der Leyen flew to Kyiv on Thursday.": {
        ("European Union", "Ursula von der Leyen")
    },
}


@pytest.mark.parametrize("text", TRAVELLERS)
def test_those_who_travel(text: str) -> None:
    assert trips(text) == TRAVELLERS[text]


NOBODY = [
    "Peruvian President Juan Soto will skip the Andean Summit in Quito.",
    "Peruvian President Juan Soto cancelled a visit to Ecuador.",
    "Peruvian President Juan Soto was invited to visit Ecuador.",
    "Ecuadorean President Eva Rios has invited Peruvian President Juan Soto to visit Ecuador.",
    "LIMA — Peruvian President Juan Soto arrived at the airport on Monday.",
    "Peruvian President Juan Soto arrived at a decision on Monday.",
    "Peruvian President Juan Soto called for talks with Ecuador.",
    "Peruvian President Juan Soto welcomed Ecuador's decision.",
    "Peruvian President Juan Soto met his cabinet in Lima on Monday.",
    "Peruvian President Juan Soto spoke by telephone with Ecuadorean President Eva Rios.",
    "Peruvian singer Juan Soto will tour Ecuador.",
    "Shares of Soto Mining rose in Quito.",
    "Peruvian President Juan Soto ruled out a trip to Ecuador.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_those_who_stay(text: str) -> None:
    assert trips(text) == set()


def test_inverted_and_reported_journeys() -> None:
    assert trips("Also due to visit Ecuador are Peruvian President Juan Soto and Chilean President Rosa Paz.") == {
        ("Peru", "Juan Soto"),
        ("Chile", "Rosa Paz"),
    }
    assert trips("Peruvian Prime Minister Luis Diaz said on Thursday in a visit to Ecuador that water was scarce.") == {
        ("Peru", "Luis Diaz")
    }
    assert trips("Luis Vega had been sent to Quito by Peruvian Foreign Minister Ana Vargas.") != {
        ("Peru", "Ana Vargas")
    }


def test_a_country_guessed_at_gives_way_to_where_the_journey_leads() -> None:
    text = "QUITO, Ecuador (AP) — President Joe Biden arrived on Monday for talks with Ecuadorean President Eva Rios."
    assert trips(text) == {("United States", "Joe Biden")}


def test_a_second_country_is_a_second_trip() -> None:
    text = (
        "Peruvian President Juan Soto arrived in Quito on Monday. Relations are good, officials said. "
        "In May, President Soto will travel to Chile."
    )
    found = parse_delegations(text, published="2024-10-22")
    assert [str(one.country) for one in found] == ["Ecuador", "Chile"]


def test_a_head_without_a_name_is_known_by_office() -> None:
    assert trips("The Prime Minister of Peru arrived in Quito on Monday.") == {("Peru", "Prime Minister")}


def test_a_headline_by_office_and_a_name_are_one_trip() -> None:
    text = "QUITO (AP) — The president of Peru arrived on Monday. Peruvian President Juan Soto flew to Quito."
    assert trips(text) == {("Peru", "Juan Soto")}


def test_the_host_does_not_travel_to_a_place_that_is_not_known() -> None:
    met = "Soto and Rios met at the president's residence in Rioville."
    host = (
        "Peruvian President Juan Soto came to Ecuador on Monday for the summit hosted by Ecuador's president, Eva Rios."
    )
    assert trips(f"{host} {met}") == {("Peru", "Juan Soto")}
    guests = "Presidents Juan Soto of Peru and Ana Rios of Chile flew to Ecuador on Monday."
    assert trips(f"{guests} {met}") == {("Peru", "Juan Soto"), ("Chile", "Ana Rios")}
