from __future__ import annotations

import attrs
import pytest

import summitkit as sk

DOCUMENT = sk.Document("India and Russia signed a pact on grain.", sk.Source(publisher="Example Times"))
WORDS = DOCUMENT.cite(sk.Span(26, 39), "deals.signed")
INDIA, RUSSIA = sk.Country("India", "IN"), sk.Country("Russia", "RU")


def deal(**changes: object) -> sk.Deal:
    fields = {"subject": "grain", "parties": (INDIA, RUSSIA), "status": "signed", "evidence": {"subject": WORDS}}
    return sk.Deal(**{**fields, **changes})  # type: ignore[arg-type]


def test_words_become_enumerations() -> None:
    made = deal(certainty="certain", sector="agriculture")
    assert made.status is sk.DealStatus.SIGNED
    assert made.certainty is sk.Certainty.CERTAIN
    assert f"{made.sector}" == "agriculture"
    assert repr(made.sector) == "Sector.AGRICULTURE"


def test_a_wrong_word_is_refused_with_the_right_ones() -> None:
    with pytest.raises(ValueError, match=r"DealStatus must be one of proposed, .*; not 'inked'"):
        deal(status="inked")


def test_a_record_without_evidence_is_a_defect() -> None:
    with pytest.raises(ValueError, match=r"Deal\.evidence must not be empty"):
        deal(evidence={})
    with pytest.raises(ValueError, match=r"Deal\.evidence must not be empty"):
        deal(evidence={"subject": ()})


def test_evidence_is_read_by_field() -> None:
    made = deal()
    assert made.evidence["subject"] == (WORDS,)
    assert made.evidence["subject"][0].quote == "pact on grain"
    with pytest.raises(KeyError, match="no evidence for 'status'; there is some for subject"):
        made.evidence["status"]
    assert made.documents == (DOCUMENT.id,)


def test_ids_come_from_content_and_not_from_confidence_or_rule() -> None:
    assert deal().id == deal(confidence=0.5, rule="another").id
    assert deal().id != deal(subject="gas").id
    assert deal().id != deal(evidence={"span": WORDS}).id
    assert deal().id.startswith("deal-")


def test_records_are_frozen_and_hashable() -> None:
    made = deal()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.subject = "gas"  # type: ignore[misc]
    assert {made, deal()} == {made}


def test_messages_name_field_and_value() -> None:
    with pytest.raises(TypeError, match=r"Deal\.parties must be Country or .*, not 'India'"):
        deal(parties=("India",))
    with pytest.raises(TypeError, match="not the string 'India'"):
        deal(parties="India")
    with pytest.raises(ValueError, match=r"Deal\.confidence must lie between 0 and 1, not 2"):
        deal(confidence=2)
    with pytest.raises(ValueError, match=r"Country\.code must be an ISO 3166 code such as 'KR', not 'in'"):
        sk.Country("India", "in")
    with pytest.raises(ValueError, match=r"Summit\.ordinal must be a whole number from 1, not 0"):
        sk.Summit(name="x", ordinal=0, evidence={"name": WORDS})


def test_what_a_document_asserts_has_no_speaker() -> None:
    with pytest.raises(ValueError, match=r"Claim\.speaker must be None where form is asserted"):
        sk.Claim(content="x", form="asserted", speaker=INDIA, evidence={"content": WORDS})


def test_people_and_delegates_need_something_known() -> None:
    with pytest.raises(ValueError, match="Person needs a name, a description or a role"):
        sk.Person()
    with pytest.raises(ValueError, match="Delegate needs a name, a role or an organization"):
        sk.Delegate()
    assert str(sk.Delegate(role="head", organization="Rosneft")) == "head of Rosneft"
    assert str(sk.Delegate(name="Sergei Lavrov", role="foreign minister")) == "Sergei Lavrov (foreign minister)"
    assert sk.Person(roles=(sk.Role("head", country=RUSSIA),)).label == "head of Russia"


def test_attribution_reads_from_near_to_far() -> None:
    chain = sk.Attribution(publisher="Example Times", speaker="Michael Kugelman", outlet="Reuters")
    assert chain.chain == ("Example Times", "Reuters", "Michael Kugelman")
    assert str(chain) == "Example Times < Reuters < Michael Kugelman"
    assert str(sk.Attribution()) == "unattributed"
    assert str(sk.Attribution(publisher="Reuters", outlet="TASS", speaker="TASS")) == "Reuters < TASS"
    assert str(sk.Attribution(publisher="TASS", outlet="Reuters", speaker="TASS")) == "TASS < Reuters < TASS"
