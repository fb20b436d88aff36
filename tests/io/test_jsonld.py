"""Linked data, node by node."""

from __future__ import annotations

from typing import Any

import summitkit as sk
from summitkit.io.jsonld import jsonld


def nodes(records: sk.Records) -> dict[str, dict[str, Any]]:
    graph = jsonld(records)["@graph"]
    assert len({node["@id"] for node in graph}) == len(graph)
    return {node["@id"].removeprefix("record:"): node for node in graph}


def test_a_document(records: sk.Records) -> None:
    document = records.documents[0]
    assert nodes(records)[document.id] == {
        "@id": f"record:{document.id}",
        "@type": ["schema:NewsArticle", "prov:Entity"],
        "schema:headline": "A pact",
        "schema:publisher": {"@type": "schema:Organization", "schema:name": "Example Times"},
        "schema:datePublished": "2025-12-06",
    }


def test_those_who_act(records: sk.Records) -> None:
    made = nodes(records)
    assert made["country-IN"] == {
        "@id": "record:country-IN",
        "@type": ["schema:Country"],
        "schema:name": "India",
        "schema:identifier": "IN",
    }
    (person,) = (node for node in made.values() if node["@type"] == ["schema:Person", "prov:Person"])
    assert person["schema:name"] == "Ann Roe"
    assert "schema:jobTitle" not in person


def test_a_deal_with_its_value_and_day(records: sk.Records) -> None:
    deal = records.deals[0]
    node = nodes(records)[deal.id]
    assert (node["schema:name"], node["sk:status"], node["sk:certainty"]) == ("pact", "signed", "underspecified")
    assert node["schema:participant"] == [{"@id": "record:country-IN"}, {"@id": "record:country-RU"}]
    assert node["sk:date"] == {"@type": "http://id.loc.gov/datatypes/edtf", "@value": "2025-12-05"}
    assert node["prov:wasDerivedFrom"] == [f"record:{records.documents[0].id}"]
    assert node["sk:value"] == {
        "@type": "schema:MonetaryAmount",
        "schema:currency": "USD",
        "schema:minValue": {"@type": "xsd:decimal", "@value": "2"},
        "schema:maxValue": {"@type": "xsd:decimal", "@value": "3"},
        "schema:description": "about 2–3 USD",
    }


def test_a_value_that_is_no_money(records: sk.Records) -> None:
    ships = sk.Deal(subject="a", status="signed", value=sk.Amount.exactly(2, unit="ship"), evidence=_evidence(records))
    node = nodes(sk.Records(documents=records.documents, deals=(ships,)))[ships.id]
    assert node["sk:value"]["@type"] == "schema:QuantitativeValue"
    assert node["sk:value"]["schema:unitText"] == "ship"
    plain = sk.Deal(subject="a", status="signed", evidence=_evidence(records))
    assert "sk:value" not in nodes(sk.Records(documents=records.documents, deals=(plain,)))[plain.id]


def test_a_claim_with_its_chain(records: sk.Records) -> None:
    node = nodes(records)[records.claims[0].id]
    assert node["schema:text"] == "“Good,”"
    assert "schema:name" not in node
    assert node["sk:publisher"] == {"@type": "prov:Agent", "schema:name": "Example Times"}
    assert node["sk:outlet"] == {"@type": "prov:Agent", "schema:name": "Reuters"}
    assert node["sk:quoted"] == {"@type": "prov:Agent", "schema:name": "Ann Roe"}


def test_an_annotation_tells_the_words_before_and_after(records: sk.Records) -> None:
    claim, text = records.claims[0], records.documents[0].text
    made = nodes(records)
    assert made[f"{claim.id}/0"]["oa:hasBody"] == f"record:{claim.id}"
    assert made[f"{claim.id}/0"]["sk:field"] == "content"
    target = made[f"{claim.id}/0"]["oa:hasTarget"]
    assert target["oa:hasSource"] == f"record:{records.documents[0].id}"
    assert target["oa:hasSelector"] == [
        {
            "@type": "oa:TextQuoteSelector",
            "oa:exact": "“Good,”",
            "oa:prefix": text[1:33],
            "oa:suffix": " Ann Roe told Reuters.",
        },
        {"@type": "oa:TextPositionSelector", "oa:start": 33, "oa:end": 40},
    ]
    actor = records.actors[0]
    quote = made[f"{actor.id}/0"]["oa:hasTarget"]["oa:hasSelector"][0]
    assert made[f"{actor.id}/0"]["oa:hasBody"] == "record:country-IN"
    assert "oa:prefix" not in quote
    assert quote["oa:suffix"] == text[5:37]


def test_the_last_words_of_a_text_have_nothing_after_them() -> None:
    document = sk.Document("A pact")
    deal = sk.Deal(subject="pact", status="signed", evidence={"subject": document.cite(sk.Span(2, 6))})
    made = nodes(sk.Records(documents=(document,), deals=(deal,)))
    quote = made[f"{deal.id}/0"]["oa:hasTarget"]["oa:hasSelector"][0]
    assert quote == {"@type": "oa:TextQuoteSelector", "oa:exact": "pact", "oa:prefix": "A "}


def _evidence(records: sk.Records) -> dict[str, sk.Evidence]:
    return {"subject": records.deals[0].evidence["subject"][0]}
