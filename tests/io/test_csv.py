"""CSV: what stands in a cell."""

from __future__ import annotations

import csv
import io

import pytest

import summitkit as sk
from summitkit.io.csv import csv_text


def test_a_line_for_the_names_and_one_a_record(records: sk.Records) -> None:
    (cells,) = csv.DictReader(io.StringIO(csv_text(records, "deals"), newline=""))
    assert (cells["subject"], cells["parties"], cells["parties_countries"]) == ("pact", "India; Russia", "IN; RU")
    assert (cells["value_low"], cells["value_high"], cells["value_approximate"]) == ("2.0", "3.0", "true")
    assert (cells["date"], cells["date_earliest"], cells["place"]) == ("2025-12-05", "2025-12-05", "")
    assert (cells["start_offset"], cells["end_offset"], cells["quote"]) == ("0", "17", "India and\n\nRussia")


def test_false_is_told_in_words(records: sk.Records) -> None:
    exact = sk.Deal(
        subject="a", status="signed", value=sk.Amount.exactly(2, unit="ship"), evidence=records.deals[0].evidence
    )
    text = csv_text(sk.Records(documents=records.documents, deals=(exact,)), "deals")
    (cells,) = csv.DictReader(io.StringIO(text, newline=""))
    assert cells["value_approximate"] == "false"


def test_without_a_header(records: sk.Records) -> None:
    assert csv_text(records, "deals", header=False) == csv_text(records, "deals").split("\r\n", 1)[1]
    assert csv_text(sk.Records(), "deals", header=False) == ""


@pytest.mark.parametrize("text", ["1=", "a", "'=1", "\u00a0=1", "€1", "5"])
def test_what_is_no_formula_stays(text: str) -> None:
    assert csv_text(sk.Records(documents=(sk.Document(text),)), "documents", header=False).endswith(f",{text}\r\n")


def test_what_no_encoding_carries_is_replaced() -> None:
    text = csv_text(sk.Records(documents=(sk.Document("a\ud800b\0c"),)), "documents", header=False)
    assert text.endswith(",a?b\ufffdc\r\n")
