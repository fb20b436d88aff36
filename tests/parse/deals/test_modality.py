"""What will, may, hopes to and failed to make of a deal's stage."""

from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    ("clause", "status"),
    [
        ("signed", "signed"),
        ("will sign", "agreed"),
        ("are to sign", "agreed"),
        ("are expected to sign", "agreed"),
        ("plan to sign", "agreed"),
        ("hope to sign", "proposed"),
        ("hope to conclude", "negotiating"),
        ("are close to concluding", "negotiating"),
        ("are trying to reach", "negotiating"),
        ("still have to conclude", "negotiating"),
        ("discussed signing", "negotiating"),
        ("failed to sign", "stalled"),
        ("have not signed", "stalled"),
        ("broke up without signing", "stalled"),
        ("refused to sign", "rejected"),
        ("initialled", "agreed"),
        ("ratified", "in-force"),
        ("have yet to ratify", "signed"),
        ("were urged to ratify", "signed"),
        ("refused to ratify", "stalled"),
        ("refused to implement", "stalled"),
        ("scrapped", "rejected"),
        ("threatened to scrap", "in-force"),
        ("brokered", "agreed"),
    ],
)
def test_mood(clause: str, status: str) -> None:
    (deal,) = sk.parse_deals(f"Peru and Chile {clause} a treaty on fishing rights.", published="2024-10-23")
    assert str(deal.status) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("On the eve of the signing of the fishing treaty Peru thanked Chile.", "agreed"),
        ("Peru and Chile witnessed the signing of the fishing treaty.", "signed"),
        ("Before the signing of the fishing treaty Peru thanked Chile.", "agreed"),
        ("Peru called on Chile to honour the truce signed in May.", "signed"),
        ("Peru praised the truce with Chile, which the two signed in May.", "signed"),
        ("Peru praised the truce negotiated in May with Chile.", "agreed"),
        ("Peru acts under a fishing treaty with Chile.", "in-force"),
        ("Peru acts in line with the fishing treaty with Chile.", "in-force"),
        ("Peru spoke to Chile of the stalled fishing treaty.", "stalled"),
        ("Peru spoke to Chile of the 1972 fishing treaty.", "in-force"),
        ("The truce between Peru and Chile expires in May.", "in-force"),
        ("The truce between Peru and Chile has expired.", "rejected"),
        ("The rice contract between Peru and Chile runs out in May.", "in-force"),
        ("A border accord between Peru and Chile remained out of reach.", "stalled"),
        ("Peru's opposition to a fishing treaty with Chile is known.", "stalled"),
        ("Peru already has a fishing treaty with Chile.", "in-force"),
        ("Peru and Chile talked about a gas pipeline.", "negotiating"),
        ("A gas pipeline is to top the agenda of Peru and Chile.", "negotiating"),
        ("Peru and Chile are expected to endorse an action plan on rice.", "proposed"),
        ("Peru and Chile agreed that they would build by 2008 a rail bridge.", "agreed"),
        ("Peru is linked by defense alliances with Chile.", "in-force"),
        ("Peru and Chile haggled over a treaty meant to open their ports to fishermen.", "negotiating"),
        ("Peru and Chile made a first step to a trade agreement.", "negotiating"),
        ("Peru fears Chile, which the 1972 rice treaty bans.", "in-force"),
        ("Peru and Chile have ratified START II.", "in-force"),
        ("Peru suspended aid to Bolivia.", "stalled"),
        ("The presidents of Peru and Chile agreed to set up a commission to work towards a union.", "agreed"),
        ("Peru, which offered Chile a package of incentives in June, waits.", "proposed"),
        ("Peru has called for direct flights to Chile.", "proposed"),
        ("Peru has shown interest in investing in a steel plant in Chile.", "proposed"),
        ("Peru told Chile that the two members would set up a joint bank.", "agreed"),
        ("Peru and Chile ordered a study on a joint power plant.", "proposed"),
        ("Peru and Chile said they would form a customs union.", "agreed"),
        ("Members of NATO agreed to let France back into NATO.", "agreed"),
        ("Peru wants a Chilean ban on Peruvian meat to be lifted first.", "proposed"),
        ("A Chilean ban on Peruvian meat is to be lifted first.", "agreed"),
        ("Peru had written off 20 million dollars in debts of Bolivia.", "in-force"),
        ("Peru and Chile made no progress on a fishing treaty.", "stalled"),
        ("Peru and Chile made progress on a fishing treaty.", "negotiating"),
        ("Nor was there any movement on a fishing treaty of Peru and Chile.", "stalled"),
        ("The leaders of ASEAN took in Laos over Western objections.", "agreed"),
        ("Peru has called for a joint coastguard to patrol the shores of Chile.", "proposed"),
        ("Talks with Chile and Peru on free trade have bogged down.", "stalled"),
        ("A deal with Chile was initialled by Peru.", "agreed"),
        ("Peru and Chile signed a plan and a treaty on fishing rights.", "signed"),
    ],
)
def test_stage_in_its_clause(text: str, status: str) -> None:
    assert {str(deal.status) for deal in sk.parse_deals(text, published="2024-10-23")} == {status}
