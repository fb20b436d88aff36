from __future__ import annotations

from decimal import Decimal

import pytest

import summitkit as sk
from summitkit.reason.figures import agree, comparable, is_double, nearness, of_one_size, within_last_digit

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
        (exact("6200", about=True), exact("6300")),
        (money("9"), exact("9")),
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
        (exact("6200", about=True), exact("5700")),
        (exact("190000", about=True), exact("177000")),
        (money("9000000000"), exact("8700000000")),
        (money(None, "9000000000"), exact("9300000000")),
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


def count(value: str, *, most: str | None = None, unit: str = "person") -> sk.Amount:
    return sk.Amount(low=Decimal(value), high=Decimal(most or value), unit=unit)


def at_least(value: str, unit: str = "person") -> sk.Amount:
    return sk.Amount(low=Decimal(value), high=None, unit=unit)


@pytest.mark.parametrize(
    ("bound", "figure", "meant"),
    [
        ("300", "326", True), ("300", "399", True), ("300", "400", False), ("4600", "4650", True),
        ("4600", "4700", False), ("4600", "5057", False), ("99", "99", True), ("99", "326", False),
        ("0.5", "0.55", True), ("0.5", "0.6", False),
    ],
)  # fmt: skip
def test_a_bound_stands_for_what_it_can_be_cut_from(bound: str, figure: str, meant: bool) -> None:
    assert within_last_digit(at_least(bound), count(figure)) is meant
    assert within_last_digit(count(figure), at_least(bound)) is meant


@pytest.mark.parametrize(
    ("one", "other", "double"),
    [
        (count("103"), count("206"), True), (count("206"), count("103"), True), (count("103"), count("207"), False),
        (count("99"), count("198"), False), (count("100"), count("200"), False), (count("1230"), count("2460"), True),
        (count("103"), count("412"), False),
        (exact("1.03"), exact("2.06"), False),
    ],
)  # fmt: skip
def test_one_side_of_an_exchange_is_half_of_both(one: sk.Amount, other: sk.Amount, double: bool) -> None:
    assert is_double(one, other) is double


def test_of_one_size_is_up_to_three_times() -> None:
    assert of_one_size(count("100"), count("300"))
    assert of_one_size(count("300"), count("100"))
    assert not of_one_size(count("100"), count("301"))


def test_units_are_one_or_not_told() -> None:
    tonnes, unknown = count("5", unit="tonne"), sk.Amount(low=Decimal(5), high=Decimal(5))
    assert comparable(tonnes, tonnes)
    assert comparable(tonnes, unknown)
    assert comparable(unknown, tonnes)
    assert not comparable(tonnes, count("5", unit="barrel"))
    assert not comparable(count("5", unit="barrel"), tonnes)
    assert not comparable(tonnes, sk.Amount(low=Decimal(5), high=Decimal(5), unit="tonne", per="year"))


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("100", "100", 1.0),
        ("100", "90", 0.8),
        ("100", "75", 0.5),
        ("100", "50", 0.0),
        ("100", "20", 0.0),
        ("0", "0", 1.0),
    ],
)
def test_nearness_is_nothing_at_half(one: str, other: str, near: float) -> None:
    assert nearness(count(one), count(other)) == near
    assert nearness(count(other), count(one)) == near


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("31", "30.6", True),
        ("31", "31.5", True),
        ("31", "30.4", False),
        ("31", "31.6", False),
        ("31", "30", False),
        ("30.5", "30.6", False),
        ("31", "31", True),
    ],
)
def test_whole_figures_stand_for_those_with_decimals(one: str, other: str, found: bool) -> None:
    left, right = (sk.Amount.exactly(Decimal(each), unit="percent") for each in (one, other))
    assert agree(left, right) is found
    assert agree(right, left) is found
    bound = sk.Amount(low=Decimal(31), unit="percent")
    assert agree(bound, sk.Amount.exactly(Decimal("30.6"), unit="percent")) is False
