"""Contents made whole: what the learnt model cut in the middle of a phrase or a clause.

"The bank said {it sold its shares in} Riga Ports", "… for {the loan of 2020}, the minister said": a content after its
cue doesn't end inside a phrase, nor does one before ", X said" begin inside its clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.parse.claims.drafts import MODEL
from summitkit.parse.claims.phrases import DASHES, DAYS, before_stops, is_finite
from summitkit.parse.claims.runs import FINITE_TAGS
from summitkit.parse.wording import CLAUSE_STARTS, DETERMINERS, PREPOSITIONS, SAID

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page

__all__ = ["with_whole_contents"]

_STOPS = frozenset([".", "!", "?"])
_MARKS = DASHES | {",", ";", ":"}
_CLAUSE_ENDS = frozenset([",", ";", ":", "and", "but", "that", "--", "—", "–", "-", "while", "as", "said", "says"])
_BEGINS = _CLAUSE_ENDS | CLAUSE_STARTS
_GOES_ON = FINITE_TAGS | {"NN", "NNS", "NNP", "NNPS", "CD", "JJ", "DT"}
_OPEN = (DETERMINERS | PREPOSITIONS | {"and", "or"}) - {
    "that",
    "this",
    "these",
    "those",
    "what",
    "each",
    "another",
    "no",
    "any",
    "his",
    "her",
}
_APART = (
    DAYS
    | CLAUSE_STARTS
    | PREPOSITIONS
    | {"and", "or", "but", "nor", "yet", "this", "last", "next", "each", "earlier", "later"}
)


def with_whole_contents(
    page: Page, drafts: Sequence[tuple[Draft, float]], tags: Callable[[int], Sequence[str]]
) -> list[tuple[Draft, float]]:
    """Return drafts with what the model cut off of their contents.

    Args:
        page: the text.
        drafts: with their confidence.
        tags: gives the parts of speech of a sentence by its number.
    """
    starts = {min((*draft.source[:1], draft.cue[0])) for draft, _ in drafts}
    return [
        (
            _to_end(page, _from_beginning(page, _mended(page, draft)), starts, tags) if draft.rule == MODEL else draft,
            sure,
        )
        for draft, sure in drafts
    ]


def _from_beginning(page: Page, draft: Draft) -> Draft:
    """Return a draft of "…, X said" whose content begins with its sentence, where it began inside a clause."""
    begin, end = draft.content[0], draft.content[-1]
    if end > draft.head or page.lows[end + 1] != "," or page.lows[draft.head] not in SAID:
        return draft
    first, _ = page.words_of(page.sentence_of[draft.head])
    beside = end + 2 in draft.source[:1] or end + 2 == draft.cue[0]
    if not first < begin or not beside or page.quote[begin - 1] >= 0 or page.quote[end] >= 0:
        return draft
    inside = page.lows[begin - 1][:1].isalnum() and page.lows[begin - 1] not in _BEGINS
    return attrs.evolve(draft, content=range(first, end + 1)) if inside else draft


def _to_end(page: Page, draft: Draft, starts: Collection[int], tags: Callable[[int], Sequence[str]]) -> Draft:
    """Return a draft whose content, which ends inside a phrase, goes on to the next mark."""
    end = draft.content[-1] + 1
    _, last = page.words_of(page.sentence_of[draft.head])
    if not draft.content[0] > draft.head or not end < last or end in starts or not _is_cut(page, draft, tags):
        return draft
    last = before_stops(page, end, last, _STOPS)
    mark = next((at for at in range(end, last) if page.lows[at] in _MARKS and _parts(page, at)), last)
    if mark < last and page.quote[mark] >= 0:
        _, mark = page.quotation(mark)
    whole = not draft.source or not end <= draft.source[0] < mark
    return attrs.evolve(draft, content=(*draft.content, *range(end, mark))) if whole else draft


def _is_cut(page: Page, draft: Draft, tags: Callable[[int], Sequence[str]]) -> bool:
    """Say whether a content ends inside a phrase: after "its", before a noun or before the verb of its subject."""
    last = draft.content[-1]
    after = page.lows[last + 1]
    if page.quote[last] >= 0 or after in _APART or not page.forms[last][:1].isalnum():
        return False
    number = page.sentence_of[draft.head]
    first, _ = page.words_of(number)
    known = tags(number)
    if not known[draft.head - first].startswith("VB"):  # "the call for aid"
        return False
    if page.lows[last] in _OPEN:
        return page.forms[last + 1][:1].isalnum() or page.quote[last + 1] >= 0
    tag = known[last + 1 - first]
    verb = tag in FINITE_TAGS and page.lows[draft.content[0]] != "that"
    if verb and page.lows[draft.head] not in SAID:  # "those who oppose the deal say"
        return False
    return tag in _GOES_ON and after[:1].isalnum()


def _parts(page: Page, mark: int) -> bool:
    """Say whether a mark stands outside quotations or right before the end of one."""
    return page.quote[mark] < 0 or page.quotation(mark)[1] == mark + 2


def _mended(page: Page, draft: Draft) -> Draft:
    """Return a draft of ", according to" at the end of a sentence whose content was cut, with all that stands before.

    "He will go to Riga with his chief of staff, according to a programme": not "his chief of staff" alone.
    """
    head, content = draft.head, draft.content
    if page.lows[head] != "according":
        return draft
    first, _ = page.words_of(page.sentence_of[head])
    if head == first:
        return _parted_at_comma(page, draft)
    if page.lows[head - 1] != "," or content[-1] > head:
        return draft
    cut = content[0] > first and page.lows[content[0] - 1] not in _CLAUSE_ENDS and page.quote[content[0]] < 0
    bare = page.lows[content[0] - 1] not in DASHES and not any(_may_be_verb(page, word) for word in content)
    whole = tuple(range(first, head - 1))
    return attrs.evolve(draft, content=whole) if (cut or bare) and page.quote[head - 2] < 0 and whole else draft


def _parted_at_comma(page: Page, draft: Draft) -> Draft:
    """Return a draft of "According to" whose source runs on into what it says, with the content after the comma.

    "According to the ministry's report, the talks turned to the role of | gas": all after the comma is content.
    """
    source, content = draft.source, draft.content
    comma = max((word for word in source if page.lows[word] == ","), default=-1)
    if comma < 0 or content[0] != source[-1] + 1 or page.lows[source[-1]] == ",":
        return draft
    kept = tuple(word for word in source if word < comma)
    return attrs.evolve(draft, source=kept, content=(*range(comma + 1, content[0]), *content)) if kept else draft


def _may_be_verb(page: Page, word: int) -> bool:
    low = page.lows[word]
    return page.quote[word] >= 0 or is_finite(page, word) or low.endswith(("ed", "s"))
