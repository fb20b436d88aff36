"""Where a summit is held, as one sentence tells it."""

from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("The Andean summit at Lima's convention centre discussed trade on Tuesday.", "Lima", "Peru"),
        ("Lima is hosting the Andean summit this week.", "Lima", "Peru"),
        ("Lima hosted the Andean summit in October.", "Lima", "Peru"),
        ("The Andean summit, which Lima will host in December, is to discuss trade.", "Lima", "Peru"),
        ("Leaders converged on Lima on Tuesday for the Andean summit.", "Lima", "Peru"),
        ("Leaders flocked to Lima on Tuesday for the Andean summit.", "Lima", "Peru"),
        ("Leaders flew to the Peruvian capital on Tuesday for the Andean summit.", "Lima", "Peru"),
        ("The Andean summit opened Tuesday in Peru's second city, Arequipa.", "Arequipa", "Peru"),
        ("The Andean summit opened Tuesday in Arequipa, Peru's second city.", "Arequipa", "Peru"),
        ("The Andean summit opened Tuesday in the southern Peruvian city of Arequipa.", "Arequipa", "Peru"),
        ("The Andean summit opened Tuesday at the Arequipa Palace Hotel.", "Arequipa", "Peru"),
        ("The venue of the Andean summit, Arequipa, was sealed off on Tuesday.", "Arequipa", "Peru"),
        ("Arequipa, the venue for the Andean summit, was sealed off on Tuesday.", "Arequipa", "Peru"),
        ("Security was tight in Lima on Tuesday as Andean leaders began a summit.", "Lima", "Peru"),
        ("In Lima, Andean leaders began a summit on Tuesday.", "Lima", "Peru"),
        ("Speaking in Lima after the Andean summit, President Ana Lopez of Chile praised the outcome.", "Lima", "Peru"),
        ("Chilean President Ana Lopez left Lima on Tuesday after attending the Andean summit.", "Lima", "Peru"),
        (
            "Chilean President Ana Lopez returned from Lima on Tuesday after attending the Andean summit.",
            "Lima",
            "Peru",
        ),
        ("Chilean President Ana Lopez left Santiago on Tuesday for Lima to attend the Andean summit.", "Lima", "Peru"),
        (
            "Chilean President Ana Lopez left for home on Tuesday after attending the Andean summit in Lima.",
            "Lima",
            "Peru",
        ),
        ("Thousands marched through Lima on Tuesday to protest against the Andean summit.", "Lima", "Peru"),
        ("The Andean summit moved from Lima to Arequipa for security reasons.", "Arequipa", "Peru"),
        ("Protesters clashed with police outside the Andean summit in Lima.", "Lima", "Peru"),
        ("Peru will host the Andean summit in its capital in December.", "Lima", "Peru"),
        ("The Andean summit will be held in Chile's capital Santiago.", "Santiago", "Chile"),
        ("The Andean summit will be held at Camp David outside Washington.", "Camp David", "United States"),
        ("The Andean summit will be held on the Indonesian island of Bali.", "Bali", "Indonesia"),
        ("The Andean summit in Bali, Indonesia, discussed trade.", "Bali", "Indonesia"),
        ("Bali's Nusa Dua resort is the setting for the Andean summit.", "Nusa Dua", "Indonesia"),
        ("The EU summit near Helsinki discussed trade on Tuesday.", "Helsinki", "Finland"),
        ("The Andean summit takes place in Chile next week.", None, "Chile"),
        ("Leaders met in Lima for a summit on the crisis in Ecuador.", "Lima", "Peru"),
        ("The Andean summit, in a hotel of Chile's commercial capital, opens on Friday.", None, None),
        ("Leaders gather in the Chilean resort of Vallehermosa for an Andean summit.", "Vallehermosa", "Chile"),
        ("The Andean summit was held behind closed doors in Lima.", "Lima", "Peru"),
    ],
)
def test_the_place_that_a_sentence_tells(text: str, city: str | None, country: str) -> None:
    (found,) = sk.parse_summits(text, published="2006-11-08")
    assert (found.city, found.country.name if found.country else None) == (city, country)
