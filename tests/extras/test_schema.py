from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import summitkit as sk
from summitkit.io.schema import json_schema
from summitkit.testing import dossiers

SCHEMA = json_schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
DOCUMENT = sk.Document("India and Russia signed a $2 billion pact.", sk.Source(publisher="P", published="2025-12-03"))
DEAL = sk.Deal(
    subject="pact",
    parties=(sk.Country("India", "IN"),),
    status="signed",
    value=sk.Amount.exactly(2 * 10**9, currency="USD"),
    date=sk.UncertainDate.in_month(2025, 12),
    evidence={"subject": DOCUMENT.cite(sk.Span(37, 41))},
)
DOSSIER = sk.Dossier(sk.Records(documents=(DOCUMENT,), deals=(DEAL,)))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == "urn:summitkit:schema:1"
    assert SCHEMA["properties"]["schema_version"] == {"const": 1}
    assert SCHEMA["$defs"]["DealStatus"]["enum"] == [status.value for status in sk.DealStatus]


@given(dossiers())
def test_all_that_is_written_fits(dossier: sk.Dossier) -> None:
    VALIDATOR.validate(json.loads(sk.dumps(dossier)))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("status", "inked"),
        ("subject", " "),
        ("id", "deal-1"),
        ("confidence", 1.5),
        ("evidence", {}),
        ("value", {"low": 3}),
        ("value", {"low": "3", "currency": "usd"}),
        ("parties", [{"name": "India", "code": "IN"}]),
        ("parties", [{"type": "country", "name": "India", "code": "Ind"}]),
        ("date", {"earliest": "2025-12"}),
        ("treaty", True),
    ],
)
def test_what_loads_refuses_does_not_fit(path: str, value: Any) -> None:
    plain = json.loads(sk.dumps(DOSSIER))
    plain["deals"][0][path] = value
    assert not VALIDATOR.is_valid(plain)
    with pytest.raises(sk.DecodeError):
        sk.loads(json.dumps(plain))


def test_every_key_of_a_record_is_described() -> None:
    described = set(SCHEMA["$defs"]["Deal"]["properties"])
    assert described == set(json.loads(sk.dumps(DOSSIER))["deals"][0])
