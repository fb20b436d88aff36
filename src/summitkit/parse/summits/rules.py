"""The rules by which summits are found."""

from __future__ import annotations

from summitkit.parse.rule import Rule, confidences

__all__ = ["CONFIDENCE", "RULES"]

RULES = (
    Rule(
        id="summits.named",
        example="Leaders flew to Lima on Monday for the Andean Summit.",
        near_miss="Summit Entertainment signed a contract with a studio in Lima on Monday.",
        confidence=0.9,
    ),
    Rule(
        id="summits.described",
        example="The presidents of Chile and Peru will hold a summit in Arica on Friday.",
        near_miss="Climbers from Chile reached the summit of the mountain on Friday.",
        confidence=0.87,
    ),
    Rule(
        id="summits.leaders-meeting",
        example="Nordic leaders arrived for the leaders' meeting in Reykjavik on Tuesday.",
        near_miss="The leaders' wives visited a meeting house in Reykjavik on Tuesday.",
        confidence=0.86,
    ),
    Rule(
        id="summits.ministers-meeting",
        example="Energy prices dominated the ministerial meeting in Doha on Monday.",
        near_miss="The minister held a news conference in Doha on Monday.",
        confidence=0.88,
    ),
    Rule(
        id="summits.talks-with-leader",
        example="Chilean President Ana Lopez held talks with Peruvian President Juan Soto in Lima on Monday.",
        near_miss="Chilean President Ana Lopez held talks with farmers in Arica on Monday.",
        confidence=0.88,
    ),
    Rule(
        id="summits.round-of-talks",
        example="Envoys gathered for the third round of six-party talks in Geneva on Monday.",
        near_miss="Unions rejected a round of talks in Geneva on Monday.",
        confidence=0.84,
    ),
    Rule(
        id="summits.body-meeting",
        example="Delegates travelled to Vientiane for the ASEAN conference on Monday.",
        near_miss="ASEAN was established in 1967.",
        confidence=0.8,
    ),
    Rule(
        id="summits.numbered-conference",
        example="Chile will host COP41 in Santiago in November.",
        near_miss="The COP station in Santiago was painted on Monday.",
        confidence=0.86,
    ),
    Rule(
        id="summits.named-conference",
        example="Chilean President Ana Lopez spoke at the Fourth Andean Conference on Water in Lima on Monday.",
        near_miss="The Andean Conference was formed by seven football clubs in Lima.",
        confidence=0.82,
    ),
    Rule(
        id="summits.conference-in-town",
        example="The donors' conference in Tokyo on Monday raised four billion dollars.",
        near_miss="The donors' conference was a dull affair.",
        confidence=0.85,
    ),
    Rule(
        id="summits.session-of-council",
        example="The Supreme Council of the Gulf Cooperation Council ended its twentieth session in Muscat on Monday.",
        near_miss="The city council ended its twentieth session in Muscat on Monday.",
        confidence=0.82,
    ),
    Rule(
        id="summits.body-in-town",
        example="Chilean President Ana Lopez flew home from the G20 in Lima on Monday.",
        near_miss="Chilean President Ana Lopez praised the G20 in a speech on Monday.",
        confidence=0.82,
    ),
    Rule(
        id="summits.climate-conference",
        example="The Lima climate talks ended on Sunday without a text.",
        near_miss="Talks on the climate in the office ended on Sunday.",
        confidence=0.82,
    ),
    Rule(
        id="summits.business-forum",
        example="Chilean President Ana Lopez opened an investment forum in Arica on Monday.",
        near_miss="Farmers opened a flower forum in Arica on Monday.",
        confidence=0.83,
    ),
    Rule(
        id="summits.days-of-meeting",
        example="Foreign ministers of the region ended a two-day meeting in Quito on Monday.",
        near_miss="Teachers ended a two-day meeting in Quito on Monday.",
        confidence=0.85,
    ),
    Rule(
        id="summits.those-who-met",
        example="Andean leaders meeting in Quito on Monday agreed on fish. They spoke to reporters after the meeting.",
        near_miss="Farmers meeting in Quito on Monday agreed on fish. They spoke to reporters after the meeting.",
        confidence=0.8,
    ),
    Rule(
        id="summits.body-session",
        example="The quarterly session of the International Tin Council opened in London on Monday.",
        near_miss="The quarterly session of the school council opened in London on Monday.",
        confidence=0.75,
    ),
    Rule(
        id="summits.talks-of-states",
        example="Talks between Chilean and Peruvian officials in Arica ended on Monday.",
        near_miss="Talks between Chilean and Peruvian farmers went on for years.",
        confidence=0.75,
    ),
    Rule(
        id="summits.edition",
        example="The 64th Andean summit ended in Lima on Monday. The next meeting will be in Quito in December.",
        near_miss="Two bridges were built in Lima on Monday. The next will be in Quito in December.",
        confidence=0.85,
    ),
    Rule(
        id="summits.part",
        example=(
            "The second phase of the World Summit on Water opened in Tunis on Monday. "
            "The first phase was held in Geneva in December 2003."
        ),
        near_miss="The first phase of the building was finished in December 2003.",
        confidence=0.84,
    ),
)

CONFIDENCE = confidences(RULES)
