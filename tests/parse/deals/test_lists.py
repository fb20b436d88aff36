"""Lists of deals in one sentence."""

from __future__ import annotations

import summitkit as sk


def subjects(text: str) -> list[str]:
    return [deal.subject for deal in sk.parse_deals(text, published="2024-10-23")]


def test_topics_with_one_preposition_each() -> None:
    text = "Peru and Chile inked agreements on a station at Arica, on rail links and on the training of pilots."
    assert subjects(text) == ["station", "rail links", "training of pilots"]


def test_topics_after_a_count() -> None:
    text = "Peru and Chile signed three agreements, on space, on fishing rights and on solar research."
    assert subjects(text) == ["space", "fishing rights", "solar research"]
    text = (
        "Peru and Chile inked a five-year plan and 17 other accords covering energy, education and the sale of boats."
    )
    assert subjects(text) == ["energy", "education", "sale of boats"]


def test_topics_behind_the_verb() -> None:
    text = "Peru and Chile met. After that 12 agreements were signed in the fields of defence, media and health."
    assert subjects(text) == ["defence", "media", "health"]
    text = "Peru and Chile signed 15 deals. The agreements also cover visa rules, civil aviation and e-commerce."
    assert subjects(text) == ["visa rules", "civil aviation", "e-commerce"]


def test_documents_that_were_signed() -> None:
    text = "Peru and Chile met. Documents on human trafficking and on civil defence were signed."
    assert subjects(text) == ["human trafficking", "civil defence"]
    assert subjects("Peru and Chile met. Documents on human trafficking were burnt.") == []


def test_who_reports_is_no_topic() -> None:
    text = "Peru and Chile signed five accords on oil, housing and tractors on Friday, the official agency reported."
    assert subjects(text) == ["oil", "housing", "tractors"]


def test_one_singled_out() -> None:
    assert subjects("Peru and Chile signed five documents, including one on banking.") == ["banking"]
    assert subjects("Peru and Chile are to sign 11 accords, among them one on buses and another on rice.") == [
        "buses",
        "rice",
    ]


def test_one_among_the_papers() -> None:
    text = (
        "Peru and Chile met. Among the documents are an accord on joint patrols and one on blocking smugglers' paths."
    )
    deals = sk.parse_deals(text, published="2024-10-23")
    assert "blocking smugglers' paths" in [deal.subject for deal in deals]
    assert {str(deal.status) for deal in deals if deal.rule == "deals.listed"} == {"signed"}


def test_behind_a_colon() -> None:
    text = "Among the papers that Peru and Chile will sign: a memorandum on biofuels and an agreement on ports."
    assert subjects(text) == ["biofuels", "ports"]


def test_one_that_is_no_deal() -> None:
    assert subjects("Peru and Chile have two coasts, including one on the Atlantic.") == []
