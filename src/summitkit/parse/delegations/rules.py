"""The rules by which delegations are found."""

from __future__ import annotations

from summitkit.parse.rule import Rule, confidences

__all__ = ["CONFIDENCE", "RULES"]

RULES = (
    Rule(
        id="delegations.goes",
        example="Peruvian President Juan Soto flew to Quito on Monday.",
        near_miss="Peruvian President Juan Soto flew to Lima on Monday.",
        confidence=0.75,
    ),
    Rule(
        id="delegations.comes",
        example="Peruvian President Juan Soto arrived in Quito on Monday.",
        near_miss="A shipment for Peruvian President Juan Soto was lost in Quito on Monday.",
        confidence=0.81,
    ),
    Rule(
        id="delegations.visits",
        example="Peruvian President Juan Soto visited Ecuador on Monday.",
        near_miss="Peruvian President Juan Soto will not visit Ecuador.",
        confidence=0.67,
    ),
    Rule(
        id="delegations.leaves",
        example="Peruvian President Juan Soto left for Quito on Monday.",
        near_miss="Peruvian President Juan Soto left the party on Monday.",
        confidence=0.61,
    ),
    Rule(
        id="delegations.attends",
        example="Peruvian President Juan Soto attended the Andean Summit in Quito on Monday.",
        near_miss="Peruvian President Juan Soto will skip the Andean Summit in Quito on Monday.",
        confidence=0.78,
    ),
    Rule(
        id="delegations.gathers",
        example="Peruvian President Juan Soto, who gathered in Quito with other leaders, spoke of water.",
        near_miss="Farmers gathered in Quito to hear of water.",
        confidence=0.68,
    ),
    Rule(
        id="delegations.journey",
        example="Talks continued during Peruvian President Juan Soto's visit to Ecuador.",
        near_miss="Talks continued during the bishop's visit to a school.",
        confidence=0.78,
    ),
    Rule(
        id="delegations.is-in",
        example="Peruvian President Juan Soto will be in Quito on Monday.",
        near_miss="Peruvian President Juan Soto will be in Lima on Monday.",
        confidence=0.83,
    ),
    Rule(
        id="delegations.speaks-at",
        example="Peruvian President Juan Soto said at the Andean Summit in Quito that water was scarce.",
        near_miss="Peruvian President Juan Soto said that water was scarce.",
        confidence=0.79,
    ),
    Rule(
        id="delegations.received",
        example="Peruvian President Juan Soto welcomed Chilean President Ana Lopez in Lima on Monday.",
        near_miss="Peruvian President Juan Soto welcomed the decision in Lima on Monday.",
        confidence=0.72,
    ),
    Rule(
        id="delegations.met",
        example="Peruvian President Juan Soto met Chilean President Ana Lopez in Quito on Monday.",
        near_miss="Peruvian President Juan Soto met farmers in Lima on Monday.",
        confidence=0.81,
    ),
    Rule(
        id="delegations.sent",
        example="Peruvian President Juan Soto is sending Foreign Minister Luis Vega to Quito.",
        near_miss="Peruvian President Juan Soto is sending letters to Quito.",
        confidence=0.74,
    ),
    Rule(
        id="delegations.represented",
        example="Peru was represented by Foreign Minister Luis Vega at the Andean Summit in Quito on Monday.",
        near_miss="Peru was shaken by an earthquake before the Andean Summit in Quito on Monday.",
        confidence=0.82,
    ),
    Rule(
        id="delegations.visitor",
        example="Visiting Peruvian President Juan Soto praised Ecuador on Monday.",
        near_miss="Visiting hours in the hospitals of Ecuador were cut on Monday.",
        confidence=0.68,
    ),
    Rule(
        id="delegations.group",
        example="Peruvian officials flew to Quito on Monday.",
        near_miss="Peruvian tourists flew to Quito on Monday.",
        confidence=0.55,
    ),
    Rule(
        id="delegations.named",
        example="Luis Vega, head of the Peruvian delegation to the Andean Summit in Quito, asked for time.",
        near_miss="Luis Vega, head of a school in Quito, asked for time.",
        confidence=0.8,
    ),
    Rule(
        id="delegations.negotiator",
        example="Peruvian chief negotiator Luis Vega said in Quito on Monday that time was short.",
        near_miss="Peruvian singer Luis Vega said in Quito on Monday that time was short.",
        confidence=0.74,
    ),
    Rule(
        id="delegations.listed",
        example="Guests arrived in Quito on Monday, including the presidents of Chile, Peru and Bolivia.",
        near_miss="Guests arrived in Quito on Monday, including lovers of the food of Chile, Peru and Bolivia.",
        confidence=0.72,
    ),
    Rule(
        id="delegations.present",
        example=(
            "The Andean Summit opened in Quito on Monday. "
            "Several leaders, including Peruvian President Juan Soto, were present."
        ),
        near_miss=(
            "The Andean Summit opened in Quito on Monday. "
            "Several leaders, including Peruvian President Juan Soto, were absent."
        ),
        confidence=0.81,
    ),
    Rule(
        id="delegations.seen",
        example="The Andean Summit ended in Quito on Monday. Peruvian President Juan Soto left the hall early.",
        near_miss="The Andean Summit ended in Quito on Monday. Peruvian President Juan Soto left his party.",
        confidence=0.89,
    ),
    Rule(
        id="delegations.reported",
        example="QUITO (AP) - The Andean Summit ended here on Monday. Peruvian President Juan Soto was glad.",
        near_miss="LIMA (AP) - The Andean Summit ended in Quito on Monday. Peruvian President Juan Soto was glad.",
        confidence=0.74,
    ),
    Rule(
        id="delegations.talks",
        example="A summit between Peruvian President Juan Soto and Chilean President Ana Lopez was held in Lima.",
        near_miss="A summit of Peruvian and Chilean leaders was held in Lima.",
        confidence=0.72,
    ),
    Rule(
        id="delegations.stays-away",
        example="Peruvian President Juan Soto will skip the Andean Summit in Quito on Monday.",
        near_miss="Peruvian President Juan Soto may skip the Andean Summit in Quito on Monday.",
        confidence=0.7,
    ),
)

CONFIDENCE = confidences(RULES)
