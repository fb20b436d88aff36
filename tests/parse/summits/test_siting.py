"""Where summits are held: by their mentions, their hosts, the dateline, "here", and the summit that they are beside."""

from __future__ import annotations

import pytest

import summitkit as sk


def place(text: str, published: str, mention: str) -> tuple[str | None, str | None]:
    for summit in sk.parse_summits(text, published=published):
        if any(mention in piece.quote for piece in summit.evidence["mentions"]):
            return summit.city, summit.country.name if summit.country else None
    raise AssertionError(mention)


@pytest.mark.parametrize(
    ("text", "mention", "city", "country"),
    [
        ("Leaders will meet in the Kazakh capital on Thursday for a steppe summit.", "summit", "Astana", "Kazakhstan"),
        ("The Agra summit failed on Monday.", "Agra summit", "Agra", "India"),
        ("Sudan's capital Khartoum hosts an Arab League summit from Tuesday.", "summit", "Khartoum", "Sudan"),
        ("The summit, hosted by Malaysia, agreed on little.", "summit", None, "Malaysia"),
        ("It was agreed at the first summit of Andean leaders, hosted by Lima.", "summit", "Lima", "Peru"),
        ("Leaders opened a summit in the lakeside holiday resort of Bled on Friday.", "summit", "Bled", "Slovenia"),
        ("A two-day summit of Nordic leaders at the Lima Convention Center ended Monday.", "summit", "Lima", "Peru"),
        ("The Tokyo Conference on Water, opened by President Ana Lopez of Chile in 2022, was held in Tunis in August.",
         "Conference", "Tunis", "Tunisia"),
        ("A NATO summit set for Riga in November is being prepared.", "summit", "Riga", "Latvia"),
        ("The next Andean summit goes back to Quito.", "summit", "Quito", "Ecuador"),
        ("It was agreed at the Andean summit in Zorvath on Monday.", "summit", "Zorvath", None),
        ("It was agreed at the Andean summit at the Zorvath guesthouse.", "summit", None, None),
        ("It was agreed at the Andean summit at Zorvath House.", "summit", None, None),
        ("The 9th Andean summit ended in Lima on Tuesday. The foreign ministers' meeting was held on Monday.",
         "meeting", "Lima", "Peru"),
        ("Chilean President Ana Lopez will fly to Lima on Friday. She will hold talks with Peruvian President Soto.",
         "talks", "Lima", "Peru"),
        ("Chilean President Ana Lopez will fly to Quito on Friday. She will hold talks with Peruvian President Soto.",
         "talks", None, None),
        ("Chilean President Ana Lopez is due in Lima today for a trilateral with Peru and Bolivia, and in Quito later.",
         "trilateral", "Lima", "Peru"),
        ("Chilean President Ana Lopez and US President Amy Roe held talks at the White House on Thursday.", "talks",
         "Washington", "United States"),
        ("A summit of Andean leaders will be held in Independence, Missouri.", "summit", "Independence",
         "United States"),
        ("The summit which was to have brought seven leaders to Islamabad was cancelled.", "summit", "Islamabad",
         "Pakistan"),
    ],
)  # fmt: skip
def test_by_the_words_around_the_name(text: str, mention: str, city: str | None, country: str) -> None:
    assert place(text, "2024-10-23", mention) == (city, country)


@pytest.mark.parametrize(
    ("dateline", "city", "country"),
    [
        ("QUITO, Oct 23 (PTI) ", "Quito", "Ecuador"),
        ("QUITO (Ecuador), Oct 23: ", "Quito", "Ecuador"),
        ("Quito: ", "Quito", "Ecuador"),
        ("QUITO, Ecuador - ", "Quito", "Ecuador"),
        ("QUITO 2024-10-23\n", "Quito", "Ecuador"),
    ],
)
def test_a_summit_that_a_text_reports_from_is_in_the_town_of_its_dateline(
    dateline: str, city: str, country: str
) -> None:
    story = "Chilean President Ana Lopez on Wednesday told the Andean summit that terror has no excuse."
    assert place(dateline + story, "2024-10-23", "Andean summit") == (city, country)


def test_here_without_a_dateline_is_the_town_of_the_country_that_the_text_speaks_of() -> None:
    text = (
        "Andean leaders opened an annual summit here on Tuesday. Ecuador has spent a year on it, and Quito has got a "
        "coat of paint. Ecuadorean President Luis Mora opened it, and Peru sent a minister. The Lima summit of 2019 "
        "was a failure."
    )
    assert place(text, "2024-10-22", "annual summit") == ("Quito", "Ecuador")
    assert place(text, "2024-10-22", "Lima summit") == ("Lima", "Peru")


def test_in_this_town_is_the_town_of_the_dateline() -> None:
    text = "QUITO, Ecuador (AP) -- Andean leaders signed it at Tuesday's energy meeting in this mountain town."
    assert place(text, "2024-10-23", "energy meeting") == ("Quito", "Ecuador")


def test_talks_beside_a_summit_are_where_it_is_held() -> None:
    text = (
        "MOSCOW, Oct. 22 (Xinhua) -- Chilean President Ana Lopez spoke at the BRICS summit in Kazan on Tuesday. "
        "Lopez held talks with Peruvian President Juan Soto on the sidelines."
    )
    assert place(text, "2024-10-22", "talks with") == ("Kazan", "Russia")


def test_a_summit_to_come_is_not_in_the_town_of_the_dateline() -> None:
    text = "MOSCOW, Oct. 22 (Xinhua) -- Chilean President Ana Lopez will not speak at the Andean summit next month."
    assert place(text, "2024-10-22", "Andean summit") == (None, None)


def test_the_town_of_a_dateline_in_a_country_told_without_its_town() -> None:
    text = "LYON, France -- Andean leaders met for their summit in France on Wednesday."
    assert place(text, "2024-10-23", "summit") == ("Lyon", "France")


def test_people_come_to_the_town_of_the_summit() -> None:
    text = (
        "President Ana Lopez arrived in the Malaysian capital on Sunday to attend a series of summits, including the "
        "first East Asia Summit on Wednesday."
    )
    assert place(text, "2024-10-20", "East Asia Summit") == ("Kuala Lumpur", "Malaysia")


def test_a_building_named_after_no_town_tells_no_place() -> None:
    text = "A summit of Andean leaders will be held in the Palace of Independence."
    assert place(text, "2024-10-23", "summit") == (None, None)


def test_the_town_of_other_talks_is_not_lent() -> None:
    text = (
        "At a summit with Peruvian President Luis Soto on Monday, Chilean President Ana Lopez asked for help. "
        "The two welcomed the third round of five-party talks in Geneva this week."
    )
    assert place(text, "2024-10-23", "summit with") == (None, None)
    assert place(text, "2024-10-23", "five-party") == ("Geneva", "Switzerland")


def test_a_state_in_a_list_is_no_town() -> None:
    text = "Leaders from Laos, Singapore and Thailand will be joined by others at an Asian summit after the rains."
    assert place(text, "2024-10-23", "summit") == (None, None)
    assert place("Leaders of Asia met in rainy Singapore for a summit.", "2024-10-23", "summit")[0] == "Singapore"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Ana Lopez is travelling to Quito for what will be the last summit of Andean leaders.", "Quito"),
        ("Peru will host the 12th ASEAN Summit and the Second East Asia Summit in the city of Cusco in May.", "Cusco"),
        ("Investors wait for a meeting of finance ministers from the G7 industrialised nations in London.", "London"),
        ("Leaders of Chile, Peru and Bolivia met. A meeting in Lima of foreign ministers ended on Monday.", "Lima"),
    ],
)
def test_town_of_a_summit_told_at_length(text: str, city: str) -> None:
    assert sk.parse_summits(text, published="2024-10-22")[0].city == city
