"""Money, percentages and counts with their bounds."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from summitkit.model.validation import as_tuple, instance, optional, pattern, text, tuple_of

__all__ = ["Amount"]

_CODE = re.compile(r"[A-Z]{3}").fullmatch
_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))


def _decimal(value: object) -> object:
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _code(owner: object, attribute: attrs.Attribute[str], value: object) -> None:
    pattern(_CODE, "an ISO 4217 code such as 'USD'")(owner, attribute, value)


@attrs.frozen(slots=True, kw_only=True)
class Amount:
    """A figure as a text gives it: exact, bounded or about.

    "65.70 billion dollars" has equal bounds; "more than 65 billion" has no upper one; "up to 5" no lower one.

    Attributes:
        low: the least it can be, or None.
        high: the most it can be, or None.
        currency: an ISO 4217 code (of today or of the past) where it is money in a known currency.
        candidates: the codes it can be where the text leaves the currency open ("dollars", "rupees").
        unit: what is counted where it is no money: "percent", "percentage point", "tonne", "S-400 unit".
        per: the unit a price or rate is for: "barrel", "day".
        approximate: whether the text says "about", "nearly", "some" or the like.

    Raises:
        TypeError, ValueError: where a bound is no finite Decimal, both are missing, or they are in the wrong order.
    """

    low: Decimal | None = attrs.field(default=None, converter=_decimal, validator=optional(instance(Decimal)))
    high: Decimal | None = attrs.field(default=None, converter=_decimal, validator=optional(instance(Decimal)))
    currency: str | None = attrs.field(default=None, validator=optional(_code))
    candidates: tuple[str, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(_code))
    unit: str | None = attrs.field(default=None, validator=optional(text))
    per: str | None = attrs.field(default=None, validator=optional(text))
    approximate: bool = attrs.field(default=False, validator=instance(bool))

    def __attrs_post_init__(self) -> None:
        """Check the bounds against each other."""
        if self.low is None and self.high is None:
            raise ValueError("Amount needs a lower or an upper bound")
        for bound in (self.low, self.high):
            if bound is not None and not bound.is_finite():
                raise ValueError(f"Amount bounds must be finite, not {bound!r}")
        if self.low is not None and self.high is not None and self.high < self.low:
            raise ValueError(f"Amount.high {self.high} lies below low {self.low}")

    @classmethod
    def exactly(
        cls, value: Decimal | int, *, currency: str | None = None, unit: str | None = None, approximate: bool = False
    ) -> Amount:
        """Return an amount whose bounds are one value."""
        return cls(low=value, high=value, currency=currency, unit=unit, approximate=approximate)

    @property
    def value(self) -> Decimal | None:
        """The one figure that the text names: the bound where there is one, None for a range."""
        if self.low is None or self.high is None:
            return self.high if self.low is None else self.low
        return self.low if self.low == self.high else None

    @property
    def is_money(self) -> bool:
        """Whether it is an amount of money, in a known currency or one of several."""
        return self.currency is not None or bool(self.candidates)

    def __str__(self) -> str:
        """Return a short form: "65.7 billion USD", "at least 65 billion USD", "3–4 billion USD", "about 20 percent"."""
        low, high = self.low, self.high
        if low is None or high is None:
            figure = f"up to {_short(high)}" if low is None and high is not None else f"at least {_short(low)}"
        elif low == high:
            figure = _short(low)
        else:
            figure = f"{_short(low)}–{_short(high)}"
        words = ["about"] if self.approximate else []
        words += [figure, *filter(None, [self.currency or "/".join(self.candidates) or None, self.unit])]
        return " ".join(words + ([f"per {self.per}"] if self.per else []))


def _short(value: Decimal | None) -> str:
    if value is None:
        return ""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{_plain(value / scale)} {word}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
