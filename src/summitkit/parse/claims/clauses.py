"""Contents cut where somebody else's words begin: "X said it would sign; Y has rejected …", "…, but Y said …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page

__all__ = ["within_clauses"]


def within_clauses(page: Page, drafts: Sequence[tuple[Draft, float]]) -> list[tuple[Draft, float]]:
    """Return drafts, each content that runs on into a clause with a source of its own cut there.

    Args:
        page: the text.
        drafts: with their confidence, ordered by head.
    """
    sources: dict[int, list[Draft]] = {}
    for draft, _ in drafts:
        if draft.source:
            sources.setdefault(page.sentence_of[draft.head], []).append(draft)
    return [(_cut(page, draft, sources.get(page.sentence_of[draft.head], [])), chance) for draft, chance in drafts]


def _cut(page: Page, draft: Draft, others: Sequence[Draft]) -> Draft:
    sentence = page.sentence_of[draft.head]
    for word in draft.content:
        if word < draft.head or page.quote[word] >= 0 or page.sentence_of[word] != sentence:
            continue
        apart = page.lows[word] == ";" and any(other.source[0] > word for other in others)
        if apart or (page.lows[word] == "," and _turns(page, word, others)):
            kept = tuple(place for place in draft.content if place < word)
            return attrs.evolve(draft, content=kept) if kept else draft
    return draft


def _turns(page: Page, comma: int, others: Sequence[Draft]) -> bool:
    """Say whether "but" and somebody who reports follow a comma: "…, but the Post reported that"."""
    if page.lows[comma + 1 : comma + 2] not in _TURNS:
        return False
    return any(other.source[0] == comma + 2 and other.cue[0] == other.source[-1] + 1 for other in others)


_TURNS = (("but",), ("while",), ("whereas",))
