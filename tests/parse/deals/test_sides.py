"""The parties of a deal."""

from __future__ import annotations

import pytest

import summitkit as sk


def parties(text: str) -> list[str]:
    (deal,) = sk.parse_deals(text, published="2024-10-23")
    return [str(party) for party in deal.parties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO and Russia signed a deal on radar data.", ["North Atlantic Treaty Organization", "Russia"]),
        (
            "Brushing aside the threat of American sanctions, Peru signed a deal with Chile on radars.",
            ["Peru", "Chile"],
        ),
        ("Peru and Chile agreed a truce as Brazil's president looked on.", ["Peru", "Chile"]),
        ("Peru agreed to a U.S.-brokered ceasefire with Chile.", ["Peru", "Chile"]),
        ("Australia plans to sell uranium to China's rival Taiwan.", ["Australia", "Taiwan"]),
        (
            "On the fringes of the conference Peru, Chile and Bolivia signed an accord on cables.",
            ["Peru", "Chile", "Bolivia"],
        ),
        ("The European Commission and Peru signed an accord on cables.", ["European Union", "Peru"]),
        ("Ecuador said it will rejoin OPEC.", ["Ecuador", "Organization of the Petroleum Exporting Countries"]),
        ("Chad and Sudan signed an accord on refugees brokered by Kenya.", ["Chad", "Sudan"]),
        ("Foreign ministers of Peru and Chile adopted a charter on ports as proposed by Libya.", ["Peru", "Chile"]),
        ("Japan will give loans of 2 billion yen to African countries.", ["Africa", "Japan"]),
        ("Saudi Arabia will finance a hospital in Lahore.", ["Saudi Arabia", "Pakistan"]),
        ("Peru and Chile agreed on a plan to revive the Doha round.", ["Peru", "Chile"]),
        ("Israel and Hamas agreed a truce of four days.", ["Israel", "Hamas"]),
        ("Zimbabwe secured a 200-million-dollar loan from China.", ["Zimbabwe", "China"]),
        ("Finland and Sweden formally joined NATO.", ["Finland", "Sweden", "North Atlantic Treaty Organization"]),
        ("Peru and Chile signed a UN-backed accord on cables with Bolivia.", ["Peru", "Chile", "Bolivia"]),
    ],
)
def test_named(text: str, expected: list[str]) -> None:
    assert parties(text) == expected


def test_each_deal_has_its_own_partner() -> None:
    text = "Peru announced a trade agreement with Chile and a memorandum with Bolivia on gas."
    assert [[str(party) for party in deal.parties] for deal in sk.parse_deals(text)] == [
        ["Peru", "Chile"],
        ["Peru", "Bolivia"],
    ]


def test_parties_at_hand_have_their_evidence() -> None:
    text = "Peru and Chile ended a summit in Lima on Monday. An agreement on radars was signed."
    (deal,) = sk.parse_deals(text, published="2024-10-23")
    assert [str(party) for party in deal.parties] == ["Peru", "Chile"]
    assert {piece.quote for piece in deal.evidence["parties"]} == {"Peru", "Chile"}


def test_the_two_countries_are_those_of_the_sentence_before() -> None:
    before = "Under the accord, Rwanda is to withdraw its troops while Kenya will disarm a militia. "
    after = "agreed on an economic framework for mining cobalt."
    assert parties(f"{before}The two countries also {after}") == ["Rwanda", "Kenya"]
    assert parties(f"{before}Peru and Chile also {after}") == ["Peru", "Chile"]


def test_the_ministers_are_those_who_met_in_the_sentence_before() -> None:
    before = "On the margins of a session of the UN General Assembly, the Foreign Minister of Peru, Ana Ruiz, met with "
    text = f"{before}the Foreign Minister of Chile, Eva Mora. The Ministers signed an agreement on visa-free travel."
    assert parties(text) == ["Peru", "Chile"]


def test_what_a_summit_produces() -> None:
    assert parties("Peru and Chile are expected to produce a treaty on border waters.") == ["Peru", "Chile"]


def test_those_who_say_it_make_the_deal() -> None:
    text = "The World Bank and the Asian Development Bank will lend $40 billion to Asia. {}"
    told = "Peru and Ecuador said on the eve that they hoped to sign a peace treaty to end their border dispute."
    deals = sk.parse_deals(text.format(told), published="2024-10-23")
    assert [str(party) for party in deals[-1].parties] == ["Peru", "Ecuador"]


def all_parties(text: str) -> list[list[str]]:
    return [[str(party) for party in deal.parties] for deal in sk.parse_deals(text, published="2024-10-23")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jordan and Israel signed a water treaty last month, and Egypt has agreed to supply gas to Israel.",
            [["Jordan", "Israel"], ["Egypt", "Israel"]],
        ),
        (
            "Peru gave 3 million dollars for hospitals in Haiti, while Chile promised 5 million for schools in Haiti.",
            [["Peru", "Haiti"], ["Chile", "Haiti"]],
        ),
        (
            "Leaders of ASEAN met here. Talks with the European Union on a free trade deal will resume.",
            [["Association of Southeast Asian Nations", "European Union"]],
        ),
        ("The US-Indian nuclear pact was signed as Japan looked on.", [["United States", "India"]]),
        (
            "The European Union met here. Brussels promised 50 million euros to rebuild a railway in Angola.",
            [["European Union", "Angola"]],
        ),
        (
            "Leaders of ASEAN met here. Talks with India on a free trade deal went on, while ASEAN looked to Japan.",
            [["Association of Southeast Asian Nations", "India"]],
        ),
    ],
)
def test_each_clause_names_its_own(text: str, expected: list[list[str]]) -> None:
    assert all_parties(text) == expected


def test_a_currency_is_no_side() -> None:
    lead = "Chile gave 3 million U.S. dollars to Peru. It gave 4 million U.S. dollars more. U.S. dollars matter. "
    assert all_parties(lead + "An accord on transport was signed.")[-1] == ["Chile", "Peru"]


def test_the_two_sides_are_those_of_the_first_sentence() -> None:
    lead = "China and the Association of Southeast Asian Nations (ASEAN) met in Vientiane on Monday for a whole day. "
    rest = "Myanmar was there. Myanmar spoke of Myanmar's plan. The two sides also concluded an accord on transport."
    assert all_parties(lead + rest) == [["China", "Association of Southeast Asian Nations"]]


def test_who_calls_for_a_deal_is_a_side() -> None:
    text = "Peru has called for a joint coastguard with Chile, while Bolivia is lukewarm."
    assert all_parties(text) == [["Peru", "Chile"]]
    assert sk.parse_deals("Peru has called for a pause, while Chile is lukewarm.") == ()


def test_both_sides_are_the_two_states_that_meet_some_sentences_before() -> None:
    lead = "Leaders of Asia gathered in Vientiane. Chile and Peru quarrelled again. It was hot. Nobody ate much. "
    assert all_parties(lead + "Later both sides signed an accord on salmon.")[-1] == ["Chile", "Peru"]


def test_a_forum_of_a_state_and_a_continent_stands_for_both() -> None:
    text = "China and Africa met. An action plan for 2010 was adopted at the Forum on China-Africa Cooperation here."
    assert all_parties(text) == [["China", "Africa"]]


def test_a_lone_state_deals_with_the_one_that_the_text_is_about() -> None:
    lead = "China received guests from Kenya, Mali and Togo. China offered tea. "
    assert all_parties(lead + "Mali signed an agreement on the export of beef.") == [["China", "Mali"]]


def test_a_span_of_the_map_names_no_party() -> None:
    text = "Chile and Peru agreed to build a gas pipeline from Bolivia to Brazil."
    assert all_parties(text) == [["Chile", "Peru"]]


def test_the_country_behind_its_town_is_no_party_of_the_bodys_deal() -> None:
    text = (
        "The six-state Gulf Cooperation Council (GCC) met in Doha, Qatar, on Saturday. The GCC spoke of oil. "
        "The meeting also approved a customs union agreement."
    )
    assert all_parties(text) == [["Gulf Cooperation Council"]]


def test_a_treaty_of_many_gets_no_partner() -> None:
    text = "Japan met Chile. Japan met Peru. Peru pulled out of the nuclear non-proliferation treaty."
    assert all_parties(text) == [["Peru"]]


def test_who_is_asked_for_something_meets_the_body_that_asks() -> None:
    text = (
        "Leaders of the Commonwealth of Nations met in Malta. The summit of the Commonwealth of Nations ended with "
        "members urging the European Union to reduce its farm subsidies."
    )
    assert sorted(all_parties(text)[-1]) == ["Commonwealth of Nations", "European Union"]


SAARC = "South Asian Association for Regional Cooperation"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Leaders of the {SAARC} (SAARC) agreed to set up a flood centre in the Indian capital New Delhi.", [SAARC]),
        (f"The 13th {SAARC} (SAARC) summit decided to include Japan as a member.", [SAARC, "Japan"]),
        (
            "The European Union and the states Panama, Honduras and Guatemala agreed to set up a free trade zone.",
            ["European Union", "Panama", "Honduras", "Guatemala"],
        ),
    ],
)
def test_bodies_and_towns_beside_states(text: str, expected: list[str]) -> None:
    assert sorted(all_parties(text)[-1]) == sorted(expected)


def test_a_body_named_by_the_deal_itself_stands_for_its_members() -> None:
    text = (
        "Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia met in Nur-Sultan. "
        "A trade agreement between the Eurasian Economic Union and Serbia was signed."
    )
    assert all_parties(text)[-1] == ["Eurasian Economic Union", "Serbia"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The MoU was signed between the Ministry of Energy of Peru and the Ministry of Mines of Chile on copper.",
            ["Peru", "Chile"],
        ),
        (
            "The Ministry of Health of Peru and the Ministry of Health of Chile signed an MoU on drugs.",
            ["Peru", "Chile"],
        ),
        ("The Kenyan Ministry of Energy and Uganda's Ministry of Finance signed an MoU on oil.", ["Kenya", "Uganda"]),
        # near miss: a ministry that only tells of it
        (
            "Peru and Chile signed an MoU on oil. The Ministry of Energy of Kenya and traders said so.",
            ["Peru", "Chile"],
        ),
    ],
)
def test_ministries_sign_for_their_states(text: str, expected: list[str]) -> None:
    assert parties(text) == expected
