"""Sources parted from what they describe: a relative clause without its noun phrase, or only that clause's end.

"The bank, {which lends to farms}, said", "the court which let {Kask} go said": the source begins with the noun phrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.parse.claims.phrases import subject_before
from summitkit.parse.claims.runs import FINITE_TAGS
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page

__all__ = ["with_antecedent"]

_NOUNS = frozenset(["NN", "NNS"])
_RELATIVE = words("who which that")
_INSERTING = words("who which whose")
_MARKS = frozenset([",", "–", "—", "--", "-"])
_SUBJECT = 12  # words of a relative clause
_ADVERBIAL = 4  # words between a source and its verb


def with_antecedent(page: Page, draft: Draft, tags: Callable[[int], Sequence[str]]) -> Draft:
    """Return a draft whose source has the noun phrase that its relative clause tells more of.

    Args:
        page: the text.
        draft: one with a source.
        tags: gives the parts of speech of a sentence by its number.
    """
    source = draft.source
    if len(source) > 1 and page.lows[source[0]] in _INSERTING and source[0] < draft.head:
        return _inserted(page, draft)
    return _ending_clause(page, draft, tags)


def _inserted(page: Page, draft: Draft) -> Draft:
    """Return a draft with the noun phrase before a clause set between marks: "the bank, which lends to farms, said"."""
    source = draft.source
    first, _ = page.words_of(page.sentence_of[source[0]])
    between = source[0] - 1 > first and page.lows[source[0] - 1] in _MARKS
    closed = page.lows[source[-1]] in _MARKS or page.lows[source[-1] + 1] in _MARKS
    whole = subject_before(page, first, source[0] - 1) if between and closed else range(0)
    return attrs.evolve(draft, source=tuple(range(whole.start, source[-1] + 1))) if whole else draft


def _ending_clause(page: Page, draft: Draft, tags: Callable[[int], Sequence[str]]) -> Draft:
    """Return a draft with the whole of a source that ends its relative clause: "a court which let Kask go said"."""
    source, number = draft.source, page.sentence_of[draft.head]
    if not 0 < draft.head - source[-1] <= _ADVERBIAL or page.sentence_of[source[0]] != number:
        return draft
    first, _ = page.words_of(number)
    for place in range(source[0] - 1, max(first, source[0] - _SUBJECT), -1):
        low = page.lows[place]
        if low in _RELATIVE:
            known = tags(number)
            relates = known[place - 1 - first] in _NOUNS and known[place + 1 - first] in FINITE_TAGS
            whole = subject_before(page, first, place) if relates else range(0)
            return attrs.evolve(draft, source=tuple(range(whole.start, source[-1] + 1))) if whole else draft
        if not low[:1].isalnum():
            break
    return draft
