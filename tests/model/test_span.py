from __future__ import annotations

import pytest

from summitkit import Span


def test_a_span_knows_its_words() -> None:
    assert Span(4, 9).of("the Quad summit") == "Quad "
    assert len(Span(4, 9)) == 5
    assert Span(2, 2)


def test_spans_are_ordered_by_start_then_end() -> None:
    assert sorted([Span(3, 4), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(3, 4)]


def test_overlap_needs_a_character_in_common() -> None:
    assert Span(0, 5).overlaps(Span(4, 6))
    assert not Span(0, 5).overlaps(Span(5, 6))
    assert Span(1, 2) in Span(0, 5)
    assert Span(4, 6) not in Span(0, 5)
    assert 4 in Span(0, 5)
    assert 5 not in Span(0, 5)


def test_shift_and_cover() -> None:
    assert Span(1, 2).shift(3) == Span(4, 5)
    assert Span(1, 2).cover(Span(5, 7)) == Span(1, 7)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3)])
def test_offsets_in_the_wrong_order_are_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"start={start}, end={end}"):
        Span(start, end)


@pytest.mark.parametrize("value", ["1", 1.0, True, None])
def test_only_whole_numbers_are_offsets(value: object) -> None:
    with pytest.raises(TypeError, match=r"Span\.end must be an int"):
        Span(0, value)  # type: ignore[arg-type]
