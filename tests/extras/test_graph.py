"""The graph of records, who plays a part in them, and documents."""

from __future__ import annotations

import summitkit as sk
from summitkit.io.graph import graph


def test_nodes_have_plain_columns_and_no_text(records: sk.Records) -> None:
    made = graph(records)
    document = made.nodes[records.documents[0].id]
    assert (document["kind"], document["label"], document["publisher"]) == ("document", "A pact", "Example Times")
    assert "text" not in document
    assert document["characters"] == len(records.documents[0].text)
    deal = made.nodes[records.deals[0].id]
    assert (deal["kind"], deal["label"], deal["status"], deal["value_low"]) == ("deal", "pact", "signed", 2.0)
    assert "parties" not in deal
    assert "place" not in deal


def test_edges_name_the_part(records: sk.Records) -> None:
    made = graph(records)
    parts = {
        (made.nodes[one]["kind"], part, made.nodes[other]["label"]) for one, other, part in made.edges(data="part")
    }
    assert parts == {
        ("deal", "party", "India"), ("deal", "party", "Russia"), ("deal", "evidence", "A pact"),
        ("summit", "party", "India"), ("summit", "party", "Russia"), ("summit", "evidence", "A pact"),
        ("delegation", "party", "Russia"), ("delegation", "evidence", "A pact"),
        ("claim", "speaker", "Ann Roe"), ("claim", "outlet", "Reuters"), ("claim", "evidence", "A pact"),
    }  # fmt: skip


def test_a_document_without_a_title_is_called_by_its_publisher_or_id() -> None:
    one, other = sk.Document("a", sk.Source(publisher="P")), sk.Document("b")
    made = graph(sk.Records(documents=(one, other)))
    assert [made.nodes[each.id]["label"] for each in (one, other)] == ["P", other.id]
