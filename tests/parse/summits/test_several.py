"""Meetings of two, three or more told apart, and who meets where only a sentence before tells."""

from __future__ import annotations

import pytest

import summitkit as sk

THREE = (
    "Chilean President Ana Lopez will meet Peruvian President Juan Soto and Bolivian President Rosa Paz in Lima on "
    "Friday. "
)


def summits(text: str) -> list[tuple[str, set[str]]]:
    """Return name and parties of each summit."""
    found = sk.parse_summits(text, published="2024-10-23")
    return [(one.name, {str(party) for party in one.parties}) for one in found]


def test_a_meeting_of_three_is_none_of_two() -> None:
    found = sk.parse_summits(
        "Speaking after a meeting with Peruvian President Juan Soto, Ana Lopez of Chile praised him. "
        "The talks came before a tripartite summit with Bolivia. They prepared the three-way gathering in Lima.",
        published="2024-10-23",
    )
    assert [(one.name, one.city) for one in found] == [
        ("meeting with Peruvian President Juan Soto", None),
        ("tripartite summit with Bolivia", "Lima"),
    ]


def test_two_of_three_had_a_summit_of_their_own() -> None:
    text = (
        THREE
        + "The three-way talks are the first of the year. But Lopez and Soto had their own bilateral summit in Arica."
    )
    assert "own bilateral summit in Arica" in [name for name, _ in summits(text)]


def test_a_summit_of_four_is_none_of_three() -> None:
    text = (
        "A trilateral summit of Chile, Peru and Bolivia opened in Lima. A four-way summit with Brazil follows in May."
    )
    assert len(summits(text)) == len(("three", "four"))


@pytest.mark.parametrize("verb", ["met", "will meet"])
def test_the_meeting_of_leaders_told_in_the_sentence_before(verb: str) -> None:
    (found,) = sk.parse_summits(
        f"The leaders of Chile, Peru and Bolivia {verb} in Lima on Friday. The meeting is about fish.",
        published="2024-10-23",
    )
    assert ({str(party) for party in found.parties}, found.city) == ({"Chile", "Peru", "Bolivia"}, "Lima")


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("Chilean President Ana Lopez and Peruvian President Juan Soto agreed on fish.", 1),
        ("Chilean fishermen agreed on fish.", 0),
    ],
)
def test_talks_in_a_town_after_leaders(before: str, found: int) -> None:
    assert len(summits(f"{before} The sticking point at the talks in Lima was salmon.")) == found


def test_their_first_meeting_is_one_of_two() -> None:
    text = (
        "Chilean President Ana Lopez and Peruvian President Juan Soto agreed last night to build a bridge between "
        "Europe and Africa in their first meeting since the storm."
    )
    assert summits(text) == [("first meeting", {"Chile", "Peru"})]


def test_ministers_of_two_countries_told_before() -> None:
    text = (
        "Chilean Foreign Minister Ana Lopez began a visit to Peru on Monday. Foreign ministers of the two countries "
        "are to hold official talks."
    )
    (found,) = sk.parse_summits(text)
    assert ({str(party) for party in found.parties}, str(found.kind)) == ({"Chile", "Peru"}, "ministerial")
    assert not sk.parse_summits(text.replace("Foreign ministers", "Bishops"))


def test_talks_that_are_only_asked_for() -> None:
    assert not summits("Several leaders sent letters asking for talks with Peruvian President Juan Soto.")
    assert summits("Asked about talks with Peruvian President Juan Soto in Lima, Ana Lopez of Chile smiled.")


def test_a_summit_spoken_at_is_not_the_meeting_to_come() -> None:
    found = sk.parse_summits(
        "Chilean President Ana Lopez said at the Andean summit in Lima that she was glad. She told of her meeting with "
        "Peruvian President Juan Soto next week. Fish was discussed at the summit.",
        published="2024-10-23",
    )
    assert [len(one.evidence["mentions"]) for one in found] == [2, 1]


def test_the_talks_of_leaders_who_met_in_a_summit_are_it() -> None:
    (found,) = sk.parse_summits(
        "Andean leaders met in a summit on Wednesday. Peru's President Juan Soto said the two-day summit was good. "
        "The talks at a hotel in Lima come after a storm. Soto praised the body, whose summit ends Thursday.",
        published="2024-10-24",
    )
    assert (found.city, str(found.start), str(found.end)) == ("Lima", "2024-10-23", "2024-10-24")


def test_a_bodys_meeting_is_none_of_two() -> None:
    text = (
        "Russian Foreign Minister Ivan Popov attended a meeting of the NATO-Russia Council with his allied "
        "counterparts on 7 December. He smiled after the council's meeting."
    )
    (found,) = sk.parse_summits(text, published="2007-12-08")
    assert str(found.kind) == "ministerial"


def test_what_is_expected_during_a_meeting_is_to_come() -> None:
    (found,) = sk.parse_summits(
        "Chilean President Ana Lopez is expected to discuss the issue of fish, farms and the old railway during a "
        "private meeting with Peruvian President Juan Soto.",
        published="2024-10-22",
    )
    assert str(found.status) == "upcoming"


def test_a_session_on_a_day_is_a_part_of_the_summit() -> None:
    text = "Andean leaders came to Lima for a two-day summit. They met ahead of Friday's {} session."
    assert len(summits(text.format("plenary"))) == 1


def test_a_summit_told_of_again_by_its_length() -> None:
    text = "The Andean summit opened in Lima on Saturday. Police are there to ensure {}."
    (found,) = sk.parse_summits(text.format("a smooth two-day summit"), published="2024-10-19")
    assert str(found.end) == "2024-10-20"


def test_parts_of_a_summit_are_none_of_their_own() -> None:
    text = "Andean leaders will meet at a summit in Lima. The summit will include {}."
    assert len(summits(text.format("a leaders' meeting and a concert"))) == 1


def test_leaders_who_arrive_for_a_summit_to_come_are_parties() -> None:
    text = (
        "LIMA, Peru (AP) - Chilean President Ana Lopez arrived here on Tuesday for an Andean summit that will open "
        "here on Thursday. Bolivian President Rosa Paz arrived too. Brazilian President Eva Luz {}."
    )
    ((_, parties),) = summits(text.format("is to arrive on Wednesday"))
    assert parties >= {"Chile", "Bolivia", "Brazil"}
    ((_, parties),) = summits(text.format("sang"))
    assert "Brazil" not in parties
