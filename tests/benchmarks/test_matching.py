from __future__ import annotations

import importlib
from typing import Any

import pytest

matching = importlib.import_module("matching")

TEXT = 'Amina said: "We will sign." Bello agreed that trade will grow.'


def at(words: str) -> list[int]:
    start = TEXT.index(words)
    return [start, start + len(words)]


def claim(content: str, source: str | None = None) -> dict[str, Any]:
    place = [at(source)] if source else []
    return {"content": [at(content)], "source": place, "speaker": place}


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        ({"attributions": []}, ["claims"]),
        ({"summits": [], "delegations": [], "deals": []}, ["summits", "delegations", "deals"]),
        ({"entities": []}, ["entities"]),
        ({"timexes": []}, ["timexes"]),
        ({"results": []}, ["ranges"]),
        ({"amounts": []}, ["amounts"]),
    ],
)
def test_labels_tell_their_kind(labels: dict[str, Any], names: list[str]) -> None:
    assert matching.item_names({"id": "a", **labels}) == names


def test_unknown_labels_are_refused() -> None:
    with pytest.raises(ValueError, match="no known labels among id, text"):
        matching.item_names({"id": "a", "text": ""})


def test_names_of_other_types_are_no_gold() -> None:
    entities = [{"start": 0, "end": 5, "type": kind} for kind in ("PER", "MISC")]
    assert matching.gold_items("entities", {"entities": entities}) == entities[:1]


def test_ranges_are_predicted_as_time_expressions() -> None:
    assert matching.predicted_items("ranges", {"timexes": [1]}) == [1]
    assert matching.predicted_items("ranges", None) == []


def test_quotation_marks_do_not_decide_a_claim() -> None:
    gold, predicted = [claim('"We will sign."')], [claim("We will sign")]
    assert matching.pairs("claims", TEXT, gold, predicted, "strict") == [(0, 0)]


@pytest.mark.parametrize(
    ("predicted", "relaxed", "strict"),
    [("will sign", True, False), ("sign", False, False), ("We will sign", True, True)],
)
def test_half_of_the_letters_make_a_relaxed_match(predicted: str, relaxed: bool, strict: bool) -> None:
    gold = [claim('"We will sign."')]
    assert bool(matching.pairs("claims", TEXT, gold, [claim(predicted)])) is relaxed
    assert bool(matching.pairs("claims", TEXT, gold, [claim(predicted)], "strict")) is strict


def test_an_attributed_claim_needs_the_speaker_or_none_on_both_sides() -> None:
    gold = [claim('"We will sign."', "Amina")]
    assert matching.pairs("claims", TEXT, gold, [claim("We will sign", "Amina")], "attributed")
    assert not matching.pairs("claims", TEXT, gold, [claim("We will sign", "Bello")], "attributed")
    assert not matching.pairs("claims", TEXT, gold, [claim("We will sign")], "attributed")
    unsourced = [claim('"We will sign."')]
    assert matching.pairs("claims", TEXT, unsourced, [claim("We will sign")], "attributed")
    assert not matching.pairs("claims", TEXT, unsourced, [claim("We will sign", "Amina")], "attributed")


def test_matching_is_one_to_one_best_first() -> None:
    gold = [claim("trade will grow"), claim('"We will sign."')]
    predicted = [claim("We will"), claim("We will sign"), claim("trade will grow.")]
    assert matching.pairs("claims", TEXT, gold, predicted) == [(0, 2), (1, 1)]


def test_delegations_need_the_same_party_under_any_of_its_names() -> None:
    gold = [{"party": "US", "span": [0, 20]}]
    assert matching.pairs("delegations", "", gold, [{"party": "the United States", "span": [[10, 30]]}]) == [(0, 0)]
    assert not matching.pairs("delegations", "", gold, [{"party": "Russia", "span": [[10, 30]]}])
    assert not matching.pairs("delegations", "", gold, [{"party": "US", "span": [[20, 30]]}])


def test_a_deal_matches_by_subject_before_sentence() -> None:
    gold = [{"subject": [5, 10], "span": [0, 40]}]
    by_sentence = {"subject": [[20, 30]], "span": [[0, 40]]}
    by_subject = {"subject": [[9, 12]], "span": [[50, 60]]}
    assert matching.pairs("deals", "", gold, [by_sentence, by_subject]) == [(0, 1)]
    assert matching.pairs("deals", "", gold, [by_sentence]) == [(0, 0)]


def test_a_summit_matches_by_any_mention() -> None:
    gold = [{"mentions": [[0, 5], [20, 30]]}]
    assert matching.pairs("summits", "", gold, [{"mentions": [[40, 50], [29, 33]]}]) == [(0, 0)]
    assert not matching.pairs("summits", "", gold, [{"mentions": [[30, 33]]}])


@pytest.mark.parametrize(
    ("change", "right"), [({}, True), ({"type": "ORG"}, False), ({"end": 6}, False), ({"start": 1}, False)]
)
def test_a_name_needs_span_and_type(change: dict[str, Any], right: bool) -> None:
    gold = {"start": 0, "end": 5, "type": "PER"}
    assert bool(matching.pairs("entities", "", [gold], [{**gold, **change}])) is right


@pytest.mark.parametrize(
    ("start", "end", "value", "right"),
    [(2, 9, "2024-05", True), (5, 9, "2024-05", False), (0, 5, "2024", False), (0, 5, None, False)],
)
def test_a_time_expression_needs_overlap_and_value(start: int, end: int, value: str | None, right: bool) -> None:
    gold = [{"start": 0, "end": 5, "value": "2024-05"}]
    assert bool(matching.pairs("timexes", "", gold, [{"start": start, "end": end, "value": value}])) is right


@pytest.mark.parametrize(
    ("earliest", "latest", "right"),
    [
        ("2024-01-01", "2024-12-31", True),
        ("2024-01-01", "2025-01-01", False),
        ("2023-05-04", "2023-05-04", True),
        (None, "2020-02-29", True),
        (None, None, False),
    ],
)
def test_days_may_be_any_of_the_values_and_their_ends_are_not_included(
    earliest: str | None, latest: str | None, right: bool
) -> None:
    values = [{"start": "2024-01-01", "end": "2025-01-01"}, {"value": "2023-05-04"}, {"end": "2020-03-01"}]
    gold = [{"start": 0, "end": 4, "values": values}]
    predicted = [{"start": 0, "end": 4, "earliest": earliest, "latest": latest}]
    assert bool(matching.pairs("ranges", "", gold, predicted)) is right


@pytest.mark.parametrize(
    ("amount", "currency", "gold_currency", "right"),
    [
        (5e6, "USD", "USD", True),
        (5e6, "EUR", "USD", False),
        (5e6, "EUR", None, True),
        (5000001.0, None, None, True),
        (5000010.0, "USD", "USD", False),
        (None, "USD", "USD", False),
    ],
)
def test_money_needs_amount_and_currency(
    amount: float | None, currency: str | None, gold_currency: str | None, right: bool
) -> None:
    gold = [{"start": 0, "end": 4, "amount": 5e6, "currency": gold_currency}]
    predicted = [{"start": 1, "end": 6, "amount": amount, "currency": currency}]
    assert bool(matching.pairs("amounts", "", gold, predicted)) is right
