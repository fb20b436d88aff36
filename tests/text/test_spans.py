from __future__ import annotations

from summitkit.model.span import Span
from summitkit.text.spans import Spans


def test_spans_come_back_as_they_were_given() -> None:
    given = [Span(0, 4), Span(4, 4), Span(9, 12)]
    held = Spans(given, "i")
    assert list(held) == given
    assert (len(held), held[1], held[-1], held[1:]) == (3, Span(4, 4), Span(9, 12), (Span(4, 4), Span(9, 12)))
    assert list(Spans([], "q")) == []


def test_spans_of_a_very_long_text() -> None:
    assert list(Spans([Span(1 << 40, 1 << 41)], "q")) == [Span(1 << 40, 1 << 41)]
