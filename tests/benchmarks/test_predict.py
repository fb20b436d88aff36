from __future__ import annotations

import datetime
import importlib
from decimal import Decimal
from typing import Any

import pytest

import summitkit as sk

predict = importlib.import_module("predict")

TEXT = "“We will sign,” Amina Bello told Reuters in Lagos on 4 May 2024. Ghana sends six officials for $5 million."
DOCUMENT = sk.Document(TEXT)
GHANA, NIGERIA = sk.Country("Ghana", "GH"), sk.Country("Nigeria", "NG")
MAY_4 = sk.UncertainDate.on(datetime.date(2024, 5, 4))


def cite(words: str) -> sk.Evidence:
    start = TEXT.index(words)
    return DOCUMENT.cite(sk.Span(start, start + len(words)))


def place(words: str) -> list[int]:
    return [TEXT.index(words), TEXT.index(words) + len(words)]


def claim(**changes: Any) -> sk.Claim:
    evidence = {"content": cite("“We will sign,”"), "speaker": cite("Amina Bello"), "cue": cite("told")}
    fields: dict[str, Any] = {
        "content": "“We will sign,”",
        "speaker": sk.Person(name="Amina Bello"),
        "form": "direct",
        "certainty": "certain",
        "attribution": sk.Attribution(outlet="Reuters", speaker="Amina Bello"),
        "evidence": evidence,
        "confidence": 0.75,
    }
    return sk.Claim(**{**fields, **changes})


def test_a_claim_has_its_parts_as_spans() -> None:
    assert predict.claim(claim()) == {
        "content": [place("“We will sign,”")],
        "speaker": [place("Amina Bello")],
        "cue": [place("told")],
        "speaker_name": "Amina Bello",
        "outlet": "Reuters",
        "form": "direct",
        "certainty": "certain",
        "polarity": "positive",
        "confidence": 0.75,
    }


def test_pieces_stand_in_the_order_of_the_text_and_once() -> None:
    pieces = (cite("in Lagos"), cite("“We will sign,”"), cite("in Lagos"))
    row = predict.claim(claim(evidence={"content": pieces}))
    assert row["content"] == [place("“We will sign,”"), place("in Lagos")]
    assert row["speaker"] == []


def test_a_summit_begins_with_its_full_name() -> None:
    evidence = {"name": cite("in Lagos"), "mentions": (cite("We"), cite("in Lagos"))}
    record = sk.Summit(
        name="in Lagos",
        ordinal=3,
        parties=(GHANA, NIGERIA),
        country=NIGERIA,
        start=MAY_4,
        end=sk.UncertainDate.in_month(2024, 5),
        status="concluded",
        evidence=evidence,
    )
    assert predict.summit(record) == {
        "name": "in Lagos",
        "ordinal": 3,
        "body": None,
        "kind": "leaders",
        "parties": ["Ghana", "Nigeria"],
        "city": None,
        "country": "Nigeria",
        "start": "2024-05-04",
        "end": "2024-05",
        "status": "concluded",
        "mentions": [place("in Lagos"), place("We")],
        "confidence": 1.0,
    }


def test_a_summit_of_which_little_is_known_has_nulls() -> None:
    row = predict.summit(sk.Summit(name="talks", evidence={"name": cite("sign")}))
    assert [row[key] for key in ("ordinal", "body", "city", "country", "start", "end", "status")] == [None] * 7
    assert row["mentions"] == [place("sign")]


def test_a_date_without_its_year_is_no_iso_date() -> None:
    record = sk.Summit(name="talks", start=sk.UncertainDate(month=5, day=4), evidence={"name": cite("sign")})
    assert predict.summit(record)["start"] is None


def test_a_delegation_is_headed_by_a_name_or_a_role() -> None:
    record = sk.Delegation(
        party=GHANA,
        head=sk.Person(roles=(sk.Role("President"),)),
        members=(sk.Delegate(role="officials"),),
        destination="Lagos",
        evidence={"span": cite("Ghana sends six officials"), "party": cite("Ghana")},
    )
    assert predict.delegation(record) == {
        "party": "Ghana",
        "head": "President",
        "members": [{"name": None, "role": "officials", "organization": None}],
        "destination": "Lagos",
        "span": [place("Ghana sends six officials")],
        "confidence": 1.0,
    }


def deal(value: sk.Amount | None) -> Any:
    evidence = {"subject": cite("sign"), "span": cite("We will sign")}
    made = sk.Deal(subject="sign", parties=(GHANA,), status="signed", value=value, evidence=evidence)
    return predict.deal(made)


def test_a_deal_has_its_words_as_values() -> None:
    assert deal(sk.Amount.exactly(5_000_000, currency="USD")) == {
        "subject": [place("sign")],
        "parties": ["Ghana"],
        "status": "signed",
        "certainty": "underspecified",
        "kind": "other",
        "sector": "other",
        "value": {"amount": 5e6, "currency": "USD"},
        "span": [place("We will sign")],
        "confidence": 1.0,
    }


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (sk.Amount.exactly(6, unit="officials"), None),
        (sk.Amount(high=Decimal(5), currency="EUR"), {"amount": 5.0, "currency": "EUR"}),
        (sk.Amount(low=Decimal(3), high=Decimal(4), currency="EUR"), {"amount": 3.0, "currency": "EUR"}),
        (sk.Amount(low=Decimal(5), high=Decimal(5), candidates=("USD", "CAD")), {"amount": 5.0, "currency": "USD"}),
    ],
)
def test_the_value_of_a_deal_is_money_alone(value: sk.Amount | None, expected: dict[str, Any] | None) -> None:
    assert deal(value)["value"] == expected


@pytest.mark.parametrize(
    ("date", "earliest", "latest"),
    [
        (MAY_4, "2024-05-04", "2024-05-04"),
        (sk.DateRange(start=MAY_4), "2024-05-04", None),
        (sk.DateRange(end=sk.UncertainDate.in_year(2030)), None, "2030-12-31"),
        (sk.UncertainDate(month=5), None, None),
        (None, None, None),
    ],
)
def test_a_date_has_its_first_and_last_day(date: Any, earliest: str | None, latest: str | None) -> None:
    mention = sk.DateMention(evidence=cite("4 May 2024"), timex_value="2024-05-04", date=date, confidence=0.5)
    start, end = place("4 May 2024")
    assert predict.date(mention) == {
        "start": start,
        "end": end,
        "type": "DATE",
        "value": "2024-05-04",
        "earliest": earliest,
        "latest": latest,
        "confidence": 0.5,
    }


def test_amounts_and_names_have_their_place() -> None:
    amount = sk.AmountMention(evidence=cite("$5 million"), amount=sk.Amount.exactly(5_000_000, currency="USD"))
    start, end = place("$5 million")
    assert predict.amount(amount) == {"start": start, "end": end, "amount": 5e6, "currency": "USD", "confidence": 1.0}
    name = sk.NameMention(evidence=cite("Amina Bello"), kind="PER", confidence=0.9)
    start, end = place("Amina Bello")
    assert predict.name(name) == {"start": start, "end": end, "type": "PER", "confidence": 0.9}


@pytest.mark.parametrize(
    ("row", "published", "title"),
    [
        ({"date": "2024-05-04", "title": "Talks"}, datetime.date(2024, 5, 4), "Talks"),
        ({"reference": "2016-11-07T00:00:00"}, datetime.date(2016, 11, 7), None),
        ({"title": ""}, None, None),
    ],
)
def test_a_line_becomes_a_document(row: dict[str, str], published: datetime.date | None, title: str | None) -> None:
    document = predict.as_document({"id": "a", "text": TEXT, **row})
    assert document.text == TEXT
    assert (document.source.published, document.source.title) == (published, title)
