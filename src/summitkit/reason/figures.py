"""When two figures agree: bounds, rounding as far as it was written, and "about"."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summitkit.model.amount import Amount

__all__ = ["agree", "comparable", "is_double", "nearness", "of_one_size", "within_last_digit"]

_ABOUT = Decimal("0.1")
_MOST_ROUNDING = Decimal("0.05")
_HALF = Decimal("0.5")
_THOUSAND = 3
_TIMES = 3
_TELLING_DIGITS = 3


def comparable(one: Amount, other: Amount) -> bool:
    """Say whether two amounts count the same: one currency, or one unit, and the same "per"."""
    if one.per != other.per or one.is_money != other.is_money:
        return False
    if one.is_money:
        return bool(_currencies(one) & _currencies(other))
    return one.unit == other.unit or None in (one.unit, other.unit)


def _currencies(amount: Amount) -> set[str]:
    return {amount.currency} if amount.currency else set(amount.candidates)


def agree(one: Amount, other: Amount) -> bool:
    """Say whether two comparable amounts can both be right.

    "More than 65 billion" agrees with 65.7 billion, 66 billion with 65.70 billion (66 may be rounded), about 60 billion
    with 65 billion; 65.7 billion and 68.7 billion don't agree, nor do 1 billion and 1.2 billion.
    """
    if not comparable(one, other):
        return False
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    if _rounds(one, other) or _rounds(other, one):
        return True
    return not (
        (low is not None and other_high is not None and other_high < low)
        or (other_low is not None and high is not None and high < other_low)
    )


def _rounds(one: Amount, other: Amount) -> bool:
    """Say whether a whole figure that is no count is what one with decimals comes to: 31 percent and 30.6 percent."""
    if one.low is None or other.low is None or one.low != one.high or other.low != other.high:
        return False
    whole, fine = (figure == figure.to_integral_value() for figure in (one.low, other.low))
    return whole and not fine and abs(one.low - other.low) <= _HALF


@lru_cache(maxsize=65536)
def _bounds(amount: Amount) -> tuple[Decimal | None, Decimal | None]:
    low, high = amount.low, amount.high
    if (low is None) != (high is None):
        return low, high  # "more than 9 billion" is not rounded
    return (
        None if low is None else low - _slack(low, about=amount.approximate),
        None if high is None else high + _slack(high, about=amount.approximate),
    )


def _slack(value: Decimal, *, about: bool) -> Decimal:
    """Return how far a written figure may lie from the true one: half of its last digit.

    A figure told with "about" may lie further off: by a tenth, or by one of its last digit that is no nought, if that
    is less ("about 6,200" is not 5,700, but "about 60 billion" may be 65).
    """
    if value == 0:
        return Decimal(0)
    last = value.normalize().as_tuple().exponent
    if about:
        return min(abs(value) * _ABOUT, Decimal(1).scaleb(int(last)))
    # A figure is written in thousands, millions or billions: 70 billion is rounded to billions, not to tens of them.
    scale = max(0, value.adjusted() // _THOUSAND * _THOUSAND)
    step = Decimal(1).scaleb(min(int(last), scale))
    return min(step * _HALF, abs(value) * _MOST_ROUNDING) if scale else Decimal(0)


def nearness(one: Amount, other: Amount) -> float:
    """Return how near two comparable amounts lie to each other: 1 for the same figure, 0 for twice as much or more."""
    left, right = (amount.low if amount.low is not None else amount.high for amount in (one, other))
    if left is None or right is None:
        return 0.0
    largest = max(abs(left), abs(right))
    return 1.0 if largest == 0 else max(0.0, float(1 - 2 * abs(left - right) / largest))


def of_one_size(one: Amount, other: Amount) -> bool:
    """Say whether of two amounts the greater is at most three times the lesser, as for one thing told wrongly."""
    low, high = sorted(abs(amount.low or amount.high or Decimal(0)) for amount in (one, other))
    return high <= low * _TIMES


def within_last_digit(one: Amount, other: Amount) -> bool:
    """Say whether of two amounts the lesser, cut off after its last digit that is none of its noughts, is the greater.

    So "more than 300" can stand for 326, and "more than 4,600" for 4,650, but not for 5,057.
    """
    low, high = sorted(abs(amount.low or amount.high or Decimal(0)) for amount in (one, other))
    return high < low + Decimal(1).scaleb(int(low.normalize().as_tuple().exponent))


def is_double(one: Amount, other: Amount) -> bool:
    """Say whether one count is exactly twice another of three digits: both sides of an exchange, and one of them."""
    low, high = sorted((one, other), key=lambda amount: amount.value or Decimal(0))
    if low.value is None or high.value is None or one.is_money:
        return False
    return high.value == 2 * low.value and len(low.value.normalize().as_tuple().digits) >= _TELLING_DIGITS
