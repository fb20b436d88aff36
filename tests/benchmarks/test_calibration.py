from __future__ import annotations

import importlib

import pytest

calibration = importlib.import_module("calibration")


def test_predictions_fall_into_bins_of_equal_width() -> None:
    table = calibration.reliability([(0.0, False), (0.09, True), (0.1, True), (0.95, True), (1.0, False)])
    assert [row.count for row in table] == [2, 1, 0, 0, 0, 0, 0, 0, 0, 2]
    assert (table[0].low, table[0].high) == (0.0, 0.1)
    assert (table[0].confidence, table[0].right) == (0.045, 0.5)
    assert table[9].confidence == pytest.approx(0.975)


def test_an_empty_bin_has_no_share() -> None:
    assert calibration.reliability([], bins=1) == (calibration.Bin(0.0, 1.0, 0, 0.0, 0.0),)
    assert calibration.expected_error(calibration.reliability([])) == 0


def test_the_error_is_weighted_by_the_size_of_the_bins() -> None:
    sure_and_right = [(1.0, True)] * 6
    half_and_wrong = [(0.5, False)] * 2
    table = calibration.reliability(sure_and_right + half_and_wrong)
    assert calibration.expected_error(table) == pytest.approx(2 / 8 * 0.5)


def test_confidence_that_means_what_it_says_has_no_error() -> None:
    predictions = [(0.75, True)] * 3 + [(0.75, False)]
    assert calibration.expected_error(calibration.reliability(predictions)) == 0


@pytest.mark.parametrize("value", [-0.1, 1.5, float("nan")])
def test_confidence_out_of_range_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        calibration.reliability([(value, True)])


def test_predictions_are_judged_by_kind() -> None:
    gold = {"a": {"id": "a", "entities": [{"start": 0, "end": 5, "type": "PER"}]}}
    entities = [
        {"start": 0, "end": 5, "type": "PER", "confidence": 0.9},
        {"start": 0, "end": 5, "type": "ORG", "confidence": 0.2},
    ]
    assert calibration.judged(gold, {"a": {"entities": entities}}) == {"entities": [(0.9, True), (0.2, False)]}
    assert calibration.judged(gold, {}) == {"entities": []}


def test_a_prediction_without_confidence_is_refused() -> None:
    gold = {"a": {"id": "a", "entities": []}}
    predicted = {"a": {"entities": [{"start": 0, "end": 5, "type": "PER", "confidence": None}]}}
    with pytest.raises(ValueError, match="a: a prediction has no confidence"):
        calibration.judged(gold, predicted)


def test_the_report_is_plain_and_in_points() -> None:
    report = calibration.report({"claims": [(0.9, True), (0.9, False)]}, 10)
    assert report["claims"]["count"] == 2
    assert report["claims"]["ece"] == 40.0
    assert report["claims"]["bins"][9] == {"low": 0.9, "high": 1.0, "count": 2, "confidence": 0.9, "right": 0.5}
