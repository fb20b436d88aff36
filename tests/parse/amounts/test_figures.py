"""Figures with their scales, and ranges of two."""

from __future__ import annotations

from decimal import Decimal

import pytest

from summitkit.parse.amounts.figures import opens_figure, read_figure, read_range, without_letter


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        ("65.70 billion", "65700000000", 13),
        ("3 tr", "3000000000000", 4),
        ("3tr.", "3000000000000", 3),
        ("2 trn", "2000000000000", 5),
        ("7 tn", "7000000000000", 4),
        ("5 cr", "50000000", 4),
        ("4bln", "4000000000", 4),
        ("4b", "4000000000", 2),
        ("6mln", "6000000", 4),
        ("6 mn", "6000000", 4),
        ("6mm", "6000000", 3),
        ("9k", "9000", 2),
        ("5m²", "5", 1),
        ("5 kg", "5", 1),
        ("1,00,000", "100000", 8),
        ("1.200.000", "1200000", 9),
        ("3,5 million", "3500000", 11),
        (".5 percent", "0.5", 2),
        ("2·5 million", "2500000", 11),
        ("2 1/4 million", "2250000", 13),
        ("2 and a half million", "2500000", 20),
        ("one million and a half tonnes", "1500000", 22),
        ("half a billion", "500000000", 14),
        ("a quarter of a million", "250000", 22),
        ("three quarters of a billion", "750000000", 27),
        ("a couple of hundred", "200", 19),
        ("a dozen", "12", 7),
        ("2.5 lakh crore", "2500000000000", 14),
        ("two thousand and fifteen", "2015", 24),
        ("one million and two hundred thousand", "1200000", 36),
        ("two and three thousand", "2", 3),
    ],
)
def test_a_figure_is_read_with_its_scale(text: str, value: str, end: int) -> None:
    figure = read_figure(text, 0)
    assert figure is not None
    assert (figure.value, figure.end) == (Decimal(value), end)
    assert figure.value == figure.bare * figure.scale


def test_a_short_scale_can_be_taken_back() -> None:
    figure = read_figure("5 m", 0)
    assert figure is not None
    assert (figure.letter, figure.plain_end) == ("m", 1)
    plain = without_letter(figure)
    assert (plain.value, plain.scale, plain.end, plain.letter) == (Decimal(5), Decimal(1), 1, "")


@pytest.mark.parametrize("form", ["5", "65.70", ".5", "Five", "twenty-one", "half", "A"])
def test_words_that_open_a_figure(form: str) -> None:
    assert opens_figure(form)


@pytest.mark.parametrize("form", [".", "x5", "million", "twin-engined", "-"])
def test_words_that_open_none(form: str) -> None:
    assert not opens_figure(form)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3 to 4 million", "3000000", "4000000"),
        ("3–4 million", "3000000", "4000000"),
        ("300 to 4 million", "300000000", "4000000"),
        ("1,500 to 3 million", "1500", "3000000"),
        ("5 to 5 tonnes", "5", "5"),
        ("3 million or 4 million", "3000000", "4000000"),
        ("three to four hundred", "300", "400"),
        ("fifteen to twenty hundred", "1500", "2000"),
        ("two hundred to three hundred", "200", "300"),
        ("two to three million two hundred thousand", "2000", "3200000"),
        ("5 to 4", None, None),
        ("3-4-5", None, None),
        ("3-4/5", None, None),
        ("3 and 4 million", None, None),
        ("3 to four", "3", "4"),
    ],
)
def test_a_range_goes_up_and_lends_its_scale(text: str, low: str | None, high: str | None) -> None:
    first = read_figure(text, 0)
    assert first is not None
    both = read_range(text, first)
    if low is None or high is None or Decimal(low) > Decimal(high):
        assert both is None
    else:
        assert both is not None
        assert (both[0].value, both[1].value) == (Decimal(low), Decimal(high))


def test_and_joins_a_range_after_between() -> None:
    first = read_figure("3 and 4 million", 0)
    assert first is not None
    both = read_range("3 and 4 million", first, between=True)
    assert both is not None
    assert [figure.value for figure in both] == [3_000_000, 4_000_000]
