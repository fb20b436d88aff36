"""The values that recognition makes: a text may hold many, so they are small, and what is left out is a default."""

from __future__ import annotations

import attrs
import pytest

from summitkit.parse.dates.expressions import (
    At,
    Bounded,
    Clock,
    Every,
    Expression,
    Found,
    Holiday,
    Inside,
    Interval,
    Lasting,
    Named,
    Near,
    Nth,
    Part,
    Shifted,
    Vague,
    Window,
    has_fiscal_year,
)
from summitkit.parse.dates.setting import Meaning, Setting

DAY = Named(unit="day", year=2025, month=12, day=4)
FISCAL = Named(unit="fiscal-year", year=2024)
EACH: tuple[Expression, ...] = (
    DAY,
    Near("day", 1),
    Shifted(count=3, unit="day", sign=-1),
    Window(3, "year", -1),
    Part("early", DAY),
    Nth(1, "week", 1, None),
    Inside(DAY, Near("year", 0)),
    Lasting(3, "day"),
    Every(1, "day"),
    Vague("PAST_REF"),
    Clock("10:35"),
    At(DAY, Clock("MO")),
    Holiday("easter"),
    Interval(DAY, DAY),
    Bounded("since", DAY),
)


@pytest.mark.parametrize(
    "one", [*EACH, Found(0, 3, "dates.month", DAY), Setting(), Meaning()], ids=lambda one: type(one).__name__
)
def test_values_are_slotted_and_fixed(one: attrs.AttrsInstance) -> None:
    assert not hasattr(one, "__dict__")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(one, attrs.fields(type(one))[0].name, None)


def test_what_is_left_out() -> None:
    assert Near("day", 1) == Near("day", 1, mentioned=False, same=False)
    assert Shifted(count=3, unit="day", sign=-1) == Shifted(
        count=3, unit="day", sign=-1, anchor=None, mentioned=False, bound=""
    )
    assert Lasting(3, "day") == Lasting(3, "day", bound="", rest=None, runs=False)
    assert Holiday("easter") == Holiday("easter", year=None, direction=None, weekend=False)
    assert (Clock("10:35").zone, Window(3, "year", -1).anchor) == ("", None)


@pytest.mark.parametrize("kind", [Named, Shifted])
def test_many_fields_are_given_by_name(kind: type) -> None:
    with pytest.raises(TypeError, match="takes 1 positional"):
        kind("day", 2025)


@pytest.mark.parametrize(
    "one",
    [
        FISCAL,
        Near("fiscal-year", -1),
        Part("late", FISCAL),
        Inside(Named(unit="quarter", number=1), FISCAL),
        Nth(1, "quarter", 1, Near("fiscal-year", 0)),
        Interval(DAY, FISCAL),
        Interval(FISCAL, DAY),
        Bounded("since", Part("early", FISCAL)),
        Shifted(count=2, unit="year", sign=-1, anchor=FISCAL),
        Window(2, "year", 1, FISCAL),
        At(FISCAL, Clock("MO")),
    ],
)
def test_a_fiscal_year_is_found_however_deep(one: Expression) -> None:
    assert has_fiscal_year(one)


@pytest.mark.parametrize(
    "one", [*EACH, Near("year", 0), Named(unit="year", year=2024)], ids=lambda one: type(one).__name__
)
def test_other_expressions_have_none(one: Expression) -> None:
    assert not has_fiscal_year(one)
