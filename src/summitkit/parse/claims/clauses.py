"""Contents cut at a semicolon behind which somebody else's words begin: "X said it would sign; Y has rejected …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page

__all__ = ["within_clauses"]


def within_clauses(page: Page, drafts: Sequence[tuple[Draft, float]]) -> list[tuple[Draft, float]]:
    """Return drafts, each content that runs past a semicolon into a clause with a source of its own cut there.

    Args:
        page: the text.
        drafts: with their confidence, ordered by head.
    """
    sources: dict[int, list[int]] = {}
    for draft, _ in drafts:
        if draft.source:
            sources.setdefault(page.sentence_of[draft.head], []).append(draft.source[0])
    return [(_cut(page, draft, sources.get(page.sentence_of[draft.head], [])), chance) for draft, chance in drafts]


def _cut(page: Page, draft: Draft, sources: Sequence[int]) -> Draft:
    sentence = page.sentence_of[draft.head]
    for word in draft.content:
        apart = page.lows[word] == ";" and page.quote[word] < 0 and page.sentence_of[word] == sentence
        if apart and word > draft.head and any(source > word for source in sources):
            kept = tuple(place for place in draft.content if place < word)
            return attrs.evolve(draft, content=kept) if kept else draft
    return draft
