"""Contents cut where somebody else's words begin: "X said it would sign; Y has rejected …", "…, but Y said …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page

__all__ = ["within_clauses"]

_TURNS = (("but",), ("while",), ("whereas",))


def within_clauses(page: Page, drafts: Sequence[tuple[Draft, float]]) -> list[tuple[Draft, float]]:
    """Return drafts, each content that runs on into a clause with a source of its own cut there.

    Args:
        page: the text.
        drafts: with their confidence, ordered by head.
    """
    ends: dict[int, int] = {}
    reporting: set[int] = set()
    for draft, _ in drafts:
        if draft.source:
            sentence = page.sentence_of[draft.head]
            ends[sentence] = max(ends.get(sentence, 0), draft.source[0])
            reporting.update(draft.source[:1] if draft.cue[0] == draft.source[-1] + 1 else ())
    return [(_cut(page, draft, ends.get(page.sentence_of[draft.head], 0), reporting), sure) for draft, sure in drafts]


_PARTING = frozenset([",", ";"])


def _cut(page: Page, draft: Draft, last: int, reporting: Collection[int]) -> Draft:
    """Return a draft without what begins at a semicolon, or at a "but" and somebody who reports.

    Args:
        page: the text.
        draft: the draft.
        last: where the last source of its sentence begins.
        reporting: where sources begin that a verb follows.
    """
    sentence = page.sentence_of[draft.head]
    for word in [word for word in draft.content if page.lows[word] in _PARTING]:
        if word < draft.head or page.quote[word] >= 0 or page.sentence_of[word] != sentence:
            continue
        turns = page.lows[word] == "," and page.lows[word + 1 : word + 2] in _TURNS and word + 2 in reporting
        if turns or (page.lows[word] == ";" and last > word):
            kept = tuple(place for place in draft.content if place < word)
            return attrs.evolve(draft, content=kept) if kept else draft
    return draft
