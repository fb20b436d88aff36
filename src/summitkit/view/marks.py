"""A text cut into pieces at the edges of marked spans, so that overlapping marks can be drawn one beside another."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from summitkit.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Piece", "pieces"]


@attrs.frozen(slots=True)
class Piece:
    """A stretch of text under the same marks throughout.

    Attributes:
        span: where it is.
        marks: the numbers of the marks over it, ascending; empty for plain text.
    """

    span: Span
    marks: tuple[int, ...]


def pieces(length: int, spans: Iterable[tuple[Span, int]]) -> tuple[Piece, ...]:
    """Return the pieces that tile a text of `length` characters, cut where marks begin or end.

    Args:
        length: the text's length in code points.
        spans: pairs of a span inside the text and the number of the mark it belongs to; empty spans draw nothing.
    """
    edges: dict[int, tuple[list[int], list[int]]] = {0: ([], []), length: ([], [])}
    for span, mark in spans:
        if span.start < span.end:
            edges.setdefault(span.start, ([], []))[0].append(mark)
            edges.setdefault(span.end, ([], []))[1].append(mark)
    places = sorted(edges)
    over: dict[int, int] = {}
    made: list[Piece] = []
    for place, following in itertools.pairwise(places):
        opened, closed = edges[place]
        for mark in opened:
            over[mark] = over.get(mark, 0) + 1
        for mark in closed:
            over[mark] -= 1
            if not over[mark]:
                del over[mark]
        made.append(Piece(Span(place, following), tuple(sorted(over))))
    return tuple(made)
