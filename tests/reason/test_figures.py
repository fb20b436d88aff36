from __future__ import annotations

from decimal import Decimal

import pytest

import summitkit as sk
from summitkit.reason.figures import agree, comparable, nearness

BILLION = 10**9


def money(low: str | None, high: str | None = None, *, about: bool = False, currency: str = "USD") -> sk.Amount:
    ends = [None if end is None else Decimal(end) * BILLION for end in (low, high)]
    return sk.Amount(low=ends[0], high=ends[1], currency=currency, approximate=about)


def exact(value: str, *, about: bool = False) -> sk.Amount:
    return money(value, value, about=about)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (exact("65.7"), exact("65.70")),
        (exact("66"), exact("65.7")),
        (money("65"), exact("65.7")),
        (money(None, "100"), exact("65.7")),
        (exact("60", about=True), exact("65.7")),
        (money("3", "4"), exact("3.6")),
        (exact("70"), exact("69.6")),
    ],
)
def test_bounds_rounding_and_about_reconcile(one: sk.Amount, other: sk.Amount) -> None:
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (exact("65.7"), exact("68.7")),
        (exact("1"), exact("1.2")),
        (exact("70"), exact("65.7")),
        (money("65"), exact("60")),
        (money(None, "5"), exact("6")),
        (money("3", "4"), exact("5")),
    ],
)
def test_other_figures_do_not_agree(one: sk.Amount, other: sk.Amount) -> None:
    assert not agree(one, other)
    assert comparable(one, other)


def test_small_counts_are_not_rounded() -> None:
    ships = [sk.Amount.exactly(number, unit="ship") for number in (18, 21)]
    assert not agree(*ships)


def test_currencies_units_and_rates_must_be_one() -> None:
    assert not comparable(exact("65"), money("65", "65", currency="EUR"))
    assert not comparable(exact("65"), sk.Amount.exactly(65, unit="tonne"))
    either = sk.Amount(low=Decimal(65 * BILLION), high=None, candidates=("AUD", "USD"))
    assert comparable(either, exact("65"))


def test_nearness_falls_with_distance() -> None:
    assert nearness(exact("65"), exact("65")) == 1
    assert nearness(money("65"), exact("65.7")) > nearness(money("65"), exact("68.7")) > 0
    assert nearness(exact("1"), exact("4")) == 0
