from __future__ import annotations

from decimal import Decimal

import pytest

from summitkit import Amount


@pytest.mark.parametrize(
    ("amount", "text", "value"),
    [
        (Amount.exactly(Decimal(65700000000), currency="USD"), "65.7 billion USD", Decimal(65700000000)),
        (Amount(low=Decimal(65) * 10**9, currency="USD"), "at least 65 billion USD", Decimal(65) * 10**9),
        (Amount(high=5, unit="percent"), "up to 5 percent", Decimal(5)),
        (Amount(low=3 * 10**9, high=4 * 10**9, currency="EUR"), "3 billion–4 billion EUR", None),
        (Amount.exactly(20, unit="percent", approximate=True), "about 20 percent", Decimal(20)),
        (Amount.exactly(70, currency="USD"), "70 USD", Decimal(70)),
        (Amount(low=70, high=70, currency="USD", per="barrel"), "70 USD per barrel", Decimal(70)),
        (Amount(low=1200, high=1200, unit="tonne"), "1,200 tonne", Decimal(1200)),
        (Amount(low=5, high=5, candidates=("USD", "CAD")), "5 USD/CAD", Decimal(5)),
    ],
)
def test_text_and_value(amount: Amount, text: str, value: Decimal | None) -> None:
    assert str(amount) == text
    assert amount.value == value


def test_money_is_what_has_a_currency_or_candidates() -> None:
    assert Amount(low=5, candidates=("USD", "CAD")).is_money
    assert not Amount(low=5, unit="percent").is_money


def test_bad_amounts_name_the_field() -> None:
    with pytest.raises(ValueError, match=r"Amount\.currency must be an ISO 4217 code such as 'USD', not 'usd'"):
        Amount(low=1, currency="usd")
    with pytest.raises(ValueError, match="needs a lower or an upper bound"):
        Amount(currency="USD")
    with pytest.raises(ValueError, match="high 1 lies below low 2"):
        Amount(low=2, high=1)
    with pytest.raises(ValueError, match="finite"):
        Amount(low=Decimal("NaN"))
    with pytest.raises(TypeError, match=r"Amount\.low must be Decimal, not 1\.5"):
        Amount(low=1.5)
