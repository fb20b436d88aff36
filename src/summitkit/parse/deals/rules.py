"""The rules by which deals are found."""

from __future__ import annotations

from summitkit.parse.rule import Rule, confidences

__all__ = ["CONFIDENCE", "RULES"]

RULES = (
    Rule(
        id="deals.noun-topic",
        example="Peru and Chile signed an agreement on fishing rights on Monday.",
        near_miss="Peru and Chile are in full agreement.",
        confidence=0.73,
    ),
    Rule(
        id="deals.noun-named",
        example="Peru and Chile signed a free trade agreement on Monday.",
        near_miss="Peru and Chile signed an important agreement on Monday.",
        confidence=0.66,
    ),
    Rule(
        id="deals.noun-mentioned",
        example="The free trade agreement between Peru and Chile has many critics.",
        near_miss="The largest trade deals of Peru and Chile have many critics.",
        confidence=0.5,
    ),
    Rule(
        id="deals.no-agreement",
        example="Peru and Chile ended their talks with no agreement on fishing rights.",
        near_miss="Peru and Chile have no agreement.",
        confidence=0.64,
    ),
    Rule(
        id="deals.agreed-to",
        example="Peru and Chile agreed to build a railway tunnel.",
        near_miss="Peru and Chile agreed to strengthen their cooperation.",
        confidence=0.68,
    ),
    Rule(
        id="deals.agreed-on",
        example="The leaders of Peru and Chile agreed on a joint fishing fleet.",
        near_miss="The leaders of Peru and Chile agreed on the need for patience.",
        confidence=0.46,
    ),
    Rule(
        id="deals.agreed-to-talk",
        example="Peru and Chile agreed to start talks on a free trade deal.",
        near_miss="Peru and Chile agreed to meet again.",
        confidence=0.55,
    ),
    Rule(
        id="deals.listed",
        example="The leaders of Peru and Chile signed three agreements -- fishing rights, visa rules and tax relief.",
        near_miss="The leaders of Peru and Chile tasted three dishes -- fish, beans and corn.",
        confidence=0.73,
    ),
    Rule(
        id="deals.outcome",
        example=(
            "Signed in Lima:\n\n1. MoU between the Ministry of Health of Peru and the Ministry of Health of Chile on "
            "vaccines\n\n2. Agreement between the Government of Peru and the Government of Chile on extradition\n"
        ),
        near_miss="Seen in Lima:\n\n1. The Ministry of Health of Peru\n\n2. The Museum of the Nation\n",
        confidence=0.95,
    ),
    Rule(
        id="deals.scheme",
        example="The leaders of Peru and Chile launched an initiative on clean water.",
        near_miss="A singer from Peru launched an album on clean water.",
        confidence=0.72,
    ),
    Rule(
        id="deals.accession",
        example="Peru hopes to join the European Union.",
        near_miss="Peru hopes to join the celebrations of the European Union.",
        confidence=0.68,
    ),
    Rule(
        id="deals.disputed",
        example="The dispute over the budget of the European Union went on.",
        near_miss="The dispute over the goal went on.",
        confidence=0.59,
    ),
    Rule(
        id="deals.papers",
        example="Peru and Chile signed documents covering mining and fisheries.",
        near_miss="Peru and Chile lost documents covering mining and fisheries.",
        confidence=0.66,
    ),
    Rule(
        id="deals.discussed",
        example="Peru and Chile discussed the supply of natural gas to Arica.",
        near_miss="Peru and Chile discussed the situation in the region.",
        confidence=0.66,
    ),
    Rule(
        id="deals.talks-on",
        example="Peru and Chile held talks on the sale of natural gas.",
        near_miss="Peru and Chile held talks on regional issues.",
        confidence=0.75,
    ),
    Rule(
        id="deals.talks-stalled",
        example="Chile suspended trade negotiations with Peru on Monday.",
        near_miss="Chile resumed its life with Peru next door.",
        confidence=0.64,
    ),
    Rule(
        id="deals.named-talks",
        example="Peru and Chile want the Uruguay Round negotiations to go faster.",
        near_miss="Peru and Chile want negotiations to go faster.",
        confidence=0.52,
    ),
    Rule(
        id="deals.topics",
        example="Topics at the talks between Peru and Chile may include submarine cables and port projects.",
        near_miss="Topics at the talks between Peru and Chile may include the weather.",
        confidence=0.55,
    ),
    Rule(
        id="deals.advance",
        example="Peru and Chile made headway in new arms deals.",
        near_miss="Peru and Chile made headway in the rain.",
        confidence=0.64,
    ),
    Rule(
        id="deals.sought",
        example="Peru is expected to seek Chile's help in getting spare parts for its railways.",
        near_miss="Peru is expected to seek peace with Chile.",
        confidence=0.7,
    ),
    Rule(
        id="deals.pushed-for",
        example="Peru is likely to push Chile for joint production of patrol ships.",
        near_miss="Peru is likely to push Chile for patience.",
        confidence=0.66,
    ),
    Rule(
        id="deals.wanted",
        example="Peru plans to build a copper plant in Chile.",
        near_miss="Peru plans to build a copper plant in Arequipa.",
        confidence=0.64,
    ),
    Rule(
        id="deals.demanded",
        example="Peru wants Chile to lift its controls on grain exports.",
        near_miss="Peru wants Chile to win.",
        confidence=0.63,
    ),
    Rule(
        id="deals.offered",
        example="Peru has offered to supply patrol ships to Chile.",
        near_miss="Peru has offered to help.",
        confidence=0.67,
    ),
    Rule(
        id="deals.given",
        example="Peru has extended a loan of 20 million dollars to Bolivia.",
        near_miss="Peru has extended its greetings to Bolivia.",
        confidence=0.7,
    ),
    Rule(
        id="deals.transferred",
        example="Peru will buy 40 buses from Chile.",
        near_miss="Peru will buy time.",
        confidence=0.63,
    ),
    Rule(
        id="deals.pledged",
        example="Peru will provide 20 million dollars of loans to Bolivia.",
        near_miss="Peru will provide the answer.",
        confidence=0.74,
    ),
    Rule(
        id="deals.ties",
        example="The leaders of Peru and Chile raised their ties to a strategic partnership.",
        near_miss="The leaders of Peru and Chile praised their ties.",
        confidence=0.66,
    ),
    Rule(
        id="deals.restored",
        example="Direct flights between Peru and Chile will resume in May.",
        near_miss="Life between Peru and Chile will resume in May.",
        confidence=0.66,
    ),
    Rule(
        id="deals.signed",
        example="Peru and Chile signed arms packages on Monday.",
        near_miss="The president of Peru signed a decree on Monday.",
        confidence=0.6,
    ),
    Rule(
        id="deals.made",
        example="A joint refinery of Peru and Chile will be built in Tacna.",
        near_miss="A refinery was built in Tacna.",
        confidence=0.68,
    ),
)

CONFIDENCE = confidences(RULES)
