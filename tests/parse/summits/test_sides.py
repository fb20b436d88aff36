"""Who meets, as one sentence tells it."""

from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    ("text", "mention", "parties"),
    [
        ("The presidents of Chile and Peru will hold a summit in Lima.", "summit", ["Chile", "Peru"]),
        ("Chile and Peru will hold a summit in Lima next week.", "summit", ["Chile", "Peru"]),
        ("Chile's Ana Lopez and Peru's Juan Soto opened a summit in Lima on Tuesday.", "summit", ["Chile", "Peru"]),
        (
            "The leaders of Chile, Peru and Bolivia met at a summit in Lima on Tuesday.",
            "summit",
            ["Bolivia", "Chile", "Peru"],
        ),
        ("A summit between Chile and Peru opened in Lima on Tuesday.", "summit", ["Chile", "Peru"]),
        (
            "A summit of the leaders of Chile, Peru and Bolivia opened in Lima on Tuesday.",
            "summit",
            ["Bolivia", "Chile", "Peru"],
        ),
        ("The Chile-Peru summit opened in Lima on Tuesday.", "summit", ["Chile", "Peru"]),
        ("This was ASEAN's sixth summit.", "summit", ["Association of Southeast Asian Nations"]),
        (
            "The OSCE is dull. The OSCE has a staff. The previous summit, in Budapest, was dull.",
            "summit",
            ["Organization for Security and Co-operation in Europe"],
        ),
        ("Peru left the WTO. The WTO wept. The previous summit, in Budapest, was dull.", "summit", []),
        ("Chile said that it would raise fish at its summit with Canada in Ottawa.", "summit", ["Canada", "Chile"]),
        ("It was agreed at Chile's summit with Canada in Ottawa.", "summit", ["Canada", "Chile"]),
        (
            "Chilean President Ana Lopez held talks with Peruvian President Juan Soto on NATO.",
            "talks",
            ["Chile", "Peru"],
        ),
        ("The Chilean-Peruvian summit opened in Lima on Tuesday.", "summit", ["Chile", "Peru"]),
        (
            "Chilean President Ana Lopez hosted Peruvian President Juan Soto for a summit in Arica on Tuesday.",
            "summit",
            ["Chile", "Peru"],
        ),
        (
            "Chilean President Ana Lopez praised her summit with Peruvian President Juan Soto.",
            "summit",
            ["Chile", "Peru"],
        ),
        (
            "Chilean President Ana Lopez met her Peruvian counterpart Juan Soto for talks in Arica on Tuesday.",
            "talks",
            ["Chile", "Peru"],
        ),
        (
            "Chilean Foreign Minister Eva Ruiz will hold talks with her Peruvian and Bolivian counterparts in Lima.",
            "talks",
            ["Bolivia", "Chile", "Peru"],
        ),
        (
            "The summit, attended by the leaders of Chile, Peru and Bolivia, opened in Lima on Tuesday.",
            "summit",
            ["Bolivia", "Chile", "Peru"],
        ),
        (
            "Leaders from Chile, Peru and Bolivia are attending the summit in Lima.",
            "summit",
            ["Bolivia", "Chile", "Peru"],
        ),
        (
            "The summit in Lima brings together leaders from Chile, Peru and Bolivia.",
            "summit",
            ["Bolivia", "Chile", "Peru"],
        ),
        (
            "The trilateral summit of Japan, China and South Korea will be held in Seoul.",
            "summit",
            ["China", "Japan", "South Korea"],
        ),
        (
            "US, Chilean and Peruvian leaders held a three-way summit in Lima on Tuesday.",
            "summit",
            ["Chile", "Peru", "United States"],
        ),
        (
            "A delegation led by Chilean President Ana Lopez attended the summit in Lima on Tuesday.",
            "summit",
            ["Chile"],
        ),
        ("Chile sent its foreign minister to the Andean summit in Lima on Tuesday.", "summit", ["Chile"]),
        (
            "Chile boycotted the Andean summit in Lima on Tuesday, which Peruvian President Juan Soto opened.",
            "summit",
            ["Peru"],
        ),
    ],
)
def test_the_parties_that_a_sentence_names(text: str, mention: str, parties: list[str]) -> None:
    (found,) = sk.parse_summits(text, published="2006-11-08")
    assert mention in found.name.lower()
    assert sorted(str(party) for party in found.parties) == parties
