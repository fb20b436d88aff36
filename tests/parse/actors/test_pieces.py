from __future__ import annotations

import pytest

import summitkit as sk


def actors(text: str) -> set[str]:
    return {actor.name for actor in sk.parse_actors(sk.Document(text, sk.Source(publisher="Example Times")))}


@pytest.mark.parametrize(
    "text",
    [
        "The India-Russia summit opened on Monday.",
        "Leaders praised the Special Strategic Partnership between India and Russia.",
        "India and Russia hold the Russia Annual Summit this week.",
    ],
)
def test_events_instruments_and_pairs_of_countries_are_no_actors(text: str) -> None:
    assert actors(text) == {"India", "Russia"}


def test_bodies_with_like_words_are_actors() -> None:
    assert "Asian Development Bank" in actors("The Asian Development Bank lent Nepal $20 million.")


def test_actors_are_attributed_to_the_publisher() -> None:
    document = sk.Document("India bought jets.", sk.Source(publisher="Example Times"))
    assert {str(actor.attribution) for actor in sk.parse_actors(document)} == {"Example Times"}


def test_my_counterpart_outside_a_quotation_is_nobody_known() -> None:
    found = sk.parse_actors("The German minister told my counterpart in Lima that trade would grow.")
    assert "Lima" in {one.name for one in found}
