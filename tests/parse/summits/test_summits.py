"""Summits in made-up articles: what is found, with which fields, and what is no summit."""

from __future__ import annotations

import pytest

import summitkit as sk


def summits(text: str, published: str | None = "2024-10-23") -> tuple[sk.Summit, ...]:
    return sk.parse_summits(text, published=published)


def names(summit: sk.Summit) -> list[str]:
    return [str(party) for party in summit.parties]


def test_bilateral_summit_with_ordinal_place_and_days() -> None:
    (found,) = summits(
        "Japanese Prime Minister Kenji Mori will be in Hanoi on November 4-5 for the 7th Japan–Vietnam Annual Summit. "
        "The meeting comes at a difficult time."
    )
    assert found.name == "7th Japan–Vietnam Annual Summit"
    assert found.ordinal == 7
    assert names(found) == ["Japan", "Vietnam"]
    assert (found.city, str(found.country)) == ("Hanoi", "Vietnam")
    assert (found.start and found.start.iso, found.end and found.end.iso) == ("2024-11-04", "2024-11-05")
    assert found.kind is sk.SummitKind.LEADERS
    assert found.status is sk.SummitStatus.UPCOMING
    assert [piece.quote for piece in found.evidence["mentions"]] == ["7th Japan–Vietnam Annual Summit", "meeting"]


def test_without_a_day_of_publication_the_year_stays_open() -> None:
    (found,) = summits("The leaders meet at the Andean Summit in Lima on November 4.", None)
    assert found.start is not None
    assert found.start.edtf == "XXXX-11-04"


@pytest.mark.parametrize(
    ("written", "number"),
    [("7th", 7), ("seventh", 7), ("XVII", 17), ("twenty-third", 23), ("inaugural", 1), ("first-ever", 1)],
)
def test_ordinals(written: str, number: int) -> None:
    (found,) = summits(f"Leaders arrived for the {written} BRICS Summit in Kazan.")
    assert found.ordinal == number


def test_an_ordinal_of_the_visitor_is_none_of_the_series() -> None:
    (found,) = summits("German Chancellor Eva Braun-Kohl is attending her first EU summit in Brussels.")
    assert found.ordinal is None


def test_one_event_however_named() -> None:
    (found,) = summits(
        "Leaders of five Nordic countries ended a two-day summit in Oslo on Wednesday. "
        "The meeting agreed on little. "
        "The Ninth Nordic Summit was overshadowed by a strike, and the event was shortened."
    )
    assert found.ordinal == 9
    assert found.status is sk.SummitStatus.CONCLUDED
    assert found.end is not None
    assert found.end.iso == "2024-10-23"
    assert found.start is not None
    assert found.start.iso == "2024-10-22"
    assert len(found.evidence["mentions"]) == 4


def test_earlier_and_later_summits_are_their_own() -> None:
    found = summits(
        "ASEAN leaders gathered in Vientiane for the 44th ASEAN Summit on Wednesday. "
        "Malaysia will host the next summit in Kuala Lumpur in May 2025. "
        "The 2019 summit in Bangkok was cut short."
    )
    assert [(one.city, one.status) for one in found] == [
        ("Vientiane", sk.SummitStatus.ONGOING),
        ("Kuala Lumpur", sk.SummitStatus.UPCOMING),
        ("Bangkok", sk.SummitStatus.CONCLUDED),
    ]
    assert found[1].start is not None
    assert found[1].start.iso == "2025-05"


def test_called_off_and_put_off() -> None:
    (off,) = summits("The Chilean president called off a planned summit with Peruvian President Juan Soto in Arica.")
    assert off.status is sk.SummitStatus.CANCELLED
    (later,) = summits("The Andean Summit in Lima has been postponed because of a storm.")
    assert later.status is sk.SummitStatus.POSTPONED


def test_talks_of_leaders_on_the_sidelines() -> None:
    found = summits(
        "Pacific leaders opened the Pacific Islands Forum summit in Suva on Wednesday. "
        "Fijian Prime Minister Tui Baro held talks with Samoan Prime Minister Ana Leota on the sidelines of the summit."
    )
    assert [one.rule for one in found] == ["summits.described", "summits.talks-with-leader"]
    assert set(names(found[1])) == {"Fiji", "Samoa"}
    assert found[1].city == "Suva"


def test_kinds() -> None:
    ministers = summits("Finance ministers ended a two-day meeting in Seoul on Wednesday.")
    business = summits("Executives flew to Davos for the Global Business Summit on Wednesday.")
    assert [one.kind for one in ministers] == [sk.SummitKind.MINISTERIAL]
    assert [one.kind for one in business] == [sk.SummitKind.BUSINESS]


def test_sides_of_a_hyphenated_name() -> None:
    (found,) = summits("The EU-China summit was held in Beijing on Wednesday.")
    assert set(names(found)) == {"European Union", "China"}


def test_here_is_the_dateline() -> None:
    (found,) = summits("LIMA, Oct. 23 (Xinhua) -- The Andean Summit ended here on Wednesday with a dinner.")
    assert (found.city, found.status) == ("Lima", sk.SummitStatus.CONCLUDED)


def test_the_capital_of_a_country() -> None:
    (found,) = summits("Leaders gathered for the Andean Summit in the Peruvian capital on Wednesday.")
    assert found.city == "Lima"


@pytest.mark.parametrize(
    "text",
    [
        "A summit is a meeting of leaders.",
        "Summits have long been the backbone of diplomacy.",
        "Climbers reached the summit of Everest on Friday.",
        "Summit Entertainment bought the film.",
        "The minister held a press conference on Friday.",
        "The board meeting lasted two days.",
        "The cabinet meeting approved the budget.",
        "",
    ],
)
def test_no_summit(text: str) -> None:
    assert summits(text) == ()


def test_a_title_names_the_summit_where_the_text_does_not() -> None:
    (found,) = summits("Joint Statement of the Third India-Nordic Summit\n\nThe leaders discussed trade and climate.\n")
    assert found.ordinal == 3


def test_headings_inside_a_text_name_none() -> None:
    text = "The two countries trade a lot.\n\nWhat does the Lima summit signal?\n\nTrade grew by a third last year.\n"
    assert len(summits(f"Leaders met in Quito on Friday at the Andean Summit.\n\n{text}")) == 1


def test_evidence_is_an_exact_slice() -> None:
    text = "Leaders of Peru and Chile will hold a summit in Arica on Friday."
    for one in summits(text):
        for pieces in one.evidence.values():
            assert all(text[piece.span.start : piece.span.end] == piece.quote for piece in pieces)


def test_first_for_years_is_no_first_of_a_series() -> None:
    (found,) = summits("The leaders of Chile and Peru held their first summit in four years in Arica on Tuesday.")
    assert found.ordinal is None
    (found,) = summits("The leaders of Chile and Peru held their countries' fourth summit in Arica on Tuesday.")
    assert found.ordinal == 4


def test_a_number_after_before_is_no_day() -> None:
    (found,) = summits("Presidents dined in Quito before the 15th Andean Summit gets under way.")
    assert found.ordinal == 15
    assert found.start is None


def test_the_next_summit_of_a_body_is_another_than_the_one_spoken_at() -> None:
    first, second = summits(
        "Prime Minister Lin Tan told the ASEAN summit on Wednesday that trade must grow. "
        "The next ASEAN summit will be held in Vientiane."
    )
    assert (first.city, second.city) == (None, "Vientiane")
    assert second.status is sk.SummitStatus.UPCOMING


def test_a_text_from_its_main_summit_has_it_in_the_town_of_the_dateline() -> None:
    (found,) = summits(
        "VIENTIANE (AP) -- Rivers must be shared fairly, Laotian President Kham Vong said at the ASEAN summit."
    )
    assert found.city == "Vientiane"
    (found,) = summits("VIENTIANE (AP) -- Laotian President Kham Vong will not say a word at the ASEAN summit.")
    assert found.city is None


def test_numbered_conferences() -> None:
    first, second = summits(
        "Lima climate talks ended on Sunday without a text. A row was put off until COP41, which Peru is to host in "
        "Cusco next November.",
        "2024-11-24",
    )
    assert (first.name, first.city) == ("Lima climate talks", "Lima")
    assert (second.name, second.ordinal, second.city) == ("COP41", 41, "Cusco")
    assert second.start is not None
    assert second.start.iso == "2025-11"
    (found,) = summits("Leaders gathered in Cusco for the COP41 climate summit.")
    assert (found.name, found.ordinal) == ("COP41 climate summit", 41)


def test_talks_with_somebody_whose_office_is_not_told() -> None:
    (found,) = summits(
        "President Ana Lopez of Chile said Tuesday that she would cut tariffs after a meeting with Jo Han."
    )
    assert found.name == "meeting with Jo Han"
    assert summits("Chilean President Ana Lopez was meeting Jo Han.") == ()


def test_days_of_talks_in_the_opening() -> None:
    (found,) = summits(
        "Andean leaders begin three days of talks tomorrow. Reporters had left Lima before the Andean Summit got under "
        "way."
    )
    assert (found.start and found.start.iso, found.end and found.end.iso) == ("2024-10-24", "2024-10-26")


def test_the_opening_gives_the_day_of_the_summit_told_of() -> None:
    (found,) = summits(
        "EU leaders agreed Wednesday on the need for a deal. President Ana Lopez chaired talks at a two-day summit."
    )
    assert (found.start and found.start.iso, found.end and found.end.iso) == ("2024-10-23", "2024-10-24")


def test_a_week_is_given_by_its_month() -> None:
    (found,) = summits("The Andean Summit will be held in Lima next week.", "2024-10-02")
    assert found.start is not None
    assert found.start.iso == "2024-10"


def test_what_the_dialogue_is_is_no_other_meeting() -> None:
    (found,) = summits(
        "Peruvian Defence Minister Ho Lim told the Shangri-La Dialogue, a security forum in Singapore, that he hoped."
    )
    assert len(found.evidence["mentions"]) == 2


def test_parties_of_those_whose_presidents_take_part() -> None:
    (found,) = summits("The presidents of Chile, Peru and Bolivia took part in the Andean summit.")
    assert names(found) == ["Chile", "Peru", "Bolivia"]


def test_the_town_where_leaders_gather() -> None:
    (found,) = summits("World leaders gathered in Cusco ahead of the COP41 climate summit.")
    assert found.city == "Cusco"
    (found,) = summits("World leaders who met in Cusco last year praised farmers. The Andean Summit is set for May.")
    assert found.start is not None


def test_a_topic_is_no_party() -> None:
    (found,) = summits("The presidents of Chile and Peru held a summit on Bolivia in Arica on Tuesday.")
    assert names(found) == ["Chile", "Peru"]


@pytest.mark.parametrize(
    ("verb", "status"), [("held talks", "concluded"), ("will hold talks", "upcoming"), ("is holding talks", "ongoing")]
)
def test_talks_of_the_day(verb: str, status: str) -> None:
    (found,) = summits(f"Chilean President Ana Lopez {verb} with Peruvian President Juan Soto in Arica on Wednesday.")
    assert found.status is not None
    assert found.status.value == status


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("EU leaders meet on Thursday and Friday for a summit in Brussels.", "2005-12-15", "2005-12-16"),
        ("President Ana Lopez spoke ahead of Thursday's Andean summit in Lima.", "2005-12-15", "2005-12-15"),
        ("The president arrived Tuesday in Lima for an Andean summit beginning Thursday.", "2005-12-15", None),
        ("The Andean summit, the first since 1999, opened late Sunday in Lima.", "2005-12-11", None),
        ("The Andean summit in Lima runs through Friday.", None, "2005-12-16"),
        ("The leaders were to hold a two-day summit from Thursday in Lima.", "2005-12-15", "2005-12-16"),
        ("Andean leaders held a two-day summit from Thursday in Lima.", "2005-12-08", "2005-12-09"),
        ("The summit between China and Peru is planned for the first half of next year.", "2006", "2006"),
        ("The Andean summit, originally planned for Dec. 10, was postponed to January.", "2006-01", "2006-01"),
        ("WTO ministers gathered in Hong Kong for their Dec. 13-18 meeting.", "2005-12-13", "2005-12-18"),
        ("The two-day Andean summit, which ends on Thursday, has agreed on trade.", "2005-12-14", "2005-12-15"),
        ("Andean leaders ended their three-day summit on Tuesday.", "2005-12-11", "2005-12-13"),
    ],
)
def test_days(text: str, start: str | None, end: str | None) -> None:
    (found,) = summits(text, "2005-12-14")
    assert (found.start and found.start.iso, found.end and found.end.iso) == (start, end)


def test_a_body_that_is_called_a_meeting_is_no_meeting() -> None:
    (found,) = summits("The Asia-Europe Meeting (ASEM) will hold its sixth summit in Helsinki next September.")
    assert found.name == "sixth summit in Helsinki next September"


def test_the_meeting_of_two_who_met() -> None:
    (found,) = summits(
        "Chilean President Ana Lopez met Peruvian President Juan Soto in Arica on Tuesday. The meeting lasted an hour."
    )
    assert (found.name, found.city) == ("meeting", "Arica")
    assert names(found) == ["Chile", "Peru"]
    assert summits("Chilean President Ana Lopez met farmers in Arica on Tuesday. The meeting lasted an hour.") == ()


def test_the_day_of_the_journey_is_no_day_of_the_summit() -> None:
    (found,) = summits("Chilean President Ana Lopez arrived in Lima on Tuesday to attend the Andean Summit.")
    assert found.start is None
    assert found.status is sk.SummitStatus.UPCOMING


def test_their_numbered_meeting() -> None:
    (found,) = summits("The APEC leaders issued a declaration at the end of their 13th meeting in Busan on Tuesday.")
    assert (found.ordinal, found.city) == (13, "Busan")


def test_the_capital_by_the_adjective_of_its_country() -> None:
    (found,) = summits(
        "It will be followed by the inaugural East Asia summit. The summit in the Malaysian capital brings together "
        "leaders of China, Japan and India."
    )
    assert found.city == "Kuala Lumpur"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Kenya's William Ruto held talks with Uganda's Yoweri Museveni on a stalled $1 billion pipeline.",
            "talks with Uganda's Yoweri Museveni",
            "leaders",
        ),
        (
            "Chilean Foreign Minister Ana Lopez held talks with Peruvian Foreign Minister Juan Soto on fishing rights.",
            "talks with Peruvian Foreign Minister Juan Soto on fishing rights",
            "ministerial",
        ),
    ],
)
def test_name_ends_before_a_broken_topic_and_leaders_need_no_office(text: str, name: str, kind: str) -> None:
    (summit,) = sk.parse_summits(text, published="2024-10-23")
    assert (summit.name, summit.kind.value) == (name, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The 7th leaders' meeting of BRICS (Brazil, Russia, India, China, South Africa) opens in Ufa on Friday.",
            "7th leaders' meeting of BRICS",
        ),
        ("The summit of the Group of Eight (G8) opened in Genoa on Friday.", "summit of the Group of Eight (G8)"),
    ],
)
def test_name_ends_before_a_bracket_that_it_does_not_close(text: str, name: str) -> None:
    assert [summit.name for summit in sk.parse_summits(text, published="2015-07-06")] == [name]
