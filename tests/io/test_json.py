from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import summitkit as sk

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENT = sk.Document("India and Russia signed a $2 billion pact.", sk.Source(publisher="P", published="2025-12-03"))
DEAL = sk.Deal(
    subject="pact",
    parties=(sk.Country("India", "IN"), sk.Person(roles=(sk.Role("head"),))),
    status="signed",
    value=sk.Amount.exactly(2 * 10**9, currency="USD"),
    date=sk.UncertainDate.in_month(2025, 12),
    evidence={"subject": DOCUMENT.cite(sk.Span(37, 41))},
)
CLAIM = sk.Claim(
    content="pact",
    form="asserted",
    dates=(sk.UncertainDate(month=12, day=4), sk.DateRange(start=sk.UncertainDate.in_year(2021))),
    evidence={"content": DOCUMENT.cite(sk.Span(37, 41), "claims.asserted")},
)
DOSSIER = sk.Dossier(
    sk.Records(
        documents=(DOCUMENT,),
        deals=(DEAL,),
        claims=(CLAIM,),
        issues=(sk.Issue("unclosed-quotation", message="It ends with its paragraph.", span=sk.Span(0, 5)),),
    )
)


def test_round_trip() -> None:
    assert sk.loads(sk.dumps(DOSSIER)) == DOSSIER


def test_what_is_written() -> None:
    plain = json.loads(sk.dumps(DOSSIER))
    assert plain["schema_version"] == 1
    deal = plain["deals"][0]
    assert deal["id"] == DEAL.id
    assert deal["status"] == "signed"
    assert deal["parties"][0] == {"type": "country", "name": "India", "code": "IN"}
    assert deal["value"]["low"] == "2000000000"
    assert deal["evidence"]["subject"] == [
        {"document_id": DOCUMENT.id, "span": {"start": 37, "end": 41}, "quote": "pact", "rule": None}
    ]
    assert [date["type"] for date in plain["claims"][0]["dates"]] == ["date", "date-range"]


def test_text_is_readable_unless_no_encoding_can_carry_it() -> None:
    assert "–" in sk.dumps(sk.Dossier(sk.Records(documents=(sk.Document("India–Russia"),))))
    odd = sk.Dossier(sk.Records(documents=(sk.Document("half \ud83d of a pair –"),)))
    assert sk.dumps(odd).isascii()
    assert sk.loads(sk.dumps(odd).encode()) == odd


def deal_of(plain: Any) -> Any:
    return plain["deals"][0]


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        (lambda p: deal_of(p)["value"].update(currency="usd"), "$.deals[0].value.currency", "ISO 4217"),
        (lambda p: deal_of(p)["value"].update(low=3), "$.deals[0].value.low", "decimal number in quotation marks"),
        (lambda p: deal_of(p)["value"].update(low="1e999999999"), "$.deals[0].value.low", "decimal number"),
        (lambda p: deal_of(p).update(status="inked"), "$.deals[0].status", "DealStatus must be one of"),
        (lambda p: deal_of(p).update(status=["signed"]), "$.deals[0].status", "expected a string, not a JSON list"),
        (lambda p: deal_of(p).update(statsu="signed"), "$.deals[0]", "unknown key 'statsu'"),
        (lambda p: deal_of(p).pop("subject"), "$.deals[0].subject", "the key 'subject' is missing"),
        (lambda p: deal_of(p).update(subject="another"), "$.deals[0]", "'id' must be 'deal-"),
        (lambda p: deal_of(p)["parties"][0].update(type="planet"), "$.deals[0].parties[0]", "'type' must be one of"),
        (lambda p: deal_of(p)["parties"][0].pop("type"), "$.deals[0].parties[0]", "'type' must be one of"),
        (lambda p: deal_of(p).update(parties="India"), "$.deals[0].parties", "expected a list, not 'India'"),
        (lambda p: deal_of(p).update(confidence=True), "$.deals[0].confidence", "expected a finite number"),
        (lambda p: deal_of(p)["date"].update(earliest="2025-12-41"), "$.deals[0].date.earliest", "day is out of range"),
        (lambda p: deal_of(p)["date"].update(earliest="20251201"), "$.deals[0].date.earliest", "a day such as"),
        (
            lambda p: deal_of(p)["evidence"]["subject"][0]["span"].update(end="41"),
            "$.deals[0].evidence['subject'][0].span.end",
            "expected a whole number, not '41'",
        ),
        (lambda p: p.update(schema_version=2), "$.schema_version", "must be 1, not 2"),
        (lambda p: p.update(schema_version=True), "$.schema_version", "must be 1, not True"),
        (lambda p: p["documents"][0].update(text="India"), "$.documents[0]", "'id' must be 'document-"),
        (lambda p: p.update(documents=[]), "$.deals[0].evidence.subject[0]", "no document has the id"),
        (lambda p: p.update(documents=p["documents"] * 2), "$.documents[1]", "stands twice"),
        (lambda p: p.update(treaties=[]), "$", "unknown key 'treaties'"),
    ],
)
def test_what_is_wrong_is_named_with_its_path(change: Callable[[Any], Any], path: str, message: str) -> None:
    plain = json.loads(sk.dumps(DOSSIER))
    change(plain)
    with pytest.raises(sk.DecodeError) as caught:
        sk.loads(json.dumps(plain))
    assert caught.value.path == path
    assert message in caught.value.message
    assert str(caught.value).endswith(f"@ {path}")


def test_forged_evidence_is_refused() -> None:
    text = sk.dumps(DOSSIER).replace('"quote": "pact"', '"quote": "fact"')
    with pytest.raises(sk.DecodeError, match="says 'pact' at 37:41, not 'fact'"):
        sk.loads(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON: Expecting value"),
        ("[", "not JSON: Expecting value"),
        ("[]", "expected an object"),
        ("null", "expected an object"),
        ('{"schema_version": 1, "schema_version": 1}', "stands twice in one object"),
        ('{"schema_version": NaN}', "NaN is no JSON number"),
        ('{"schema_version": -Infinity}', "-Infinity is no JSON number"),
        ("[" * 100_000, "nested too deeply"),
        (b"\xff\xfe\xff", "not"),
        ("9" * 10_000, "not JSON"),
    ],
)
def test_what_is_no_json_of_ours(text: str | bytes, message: str) -> None:
    with pytest.raises(sk.DecodeError, match=message):
        sk.loads(text)


def test_a_wrong_type_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="loads takes str or bytes, not dict"):
        sk.loads({})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="dumps takes a Dossier, not Records"):
        sk.dumps(DOSSIER.records)  # type: ignore[arg-type]
