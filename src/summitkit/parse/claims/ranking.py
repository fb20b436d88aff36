"""Ranking: how likely a draft is to be a claim that a careful reader would give, from its shape as a whole."""

from __future__ import annotations

import math
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from summitkit.parse.claims.runs import FINITE_TAGS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page

__all__ = ["KEPT", "KEPT_INSIDE", "kept_drafts", "rank_features"]

KEPT = 0.33
"""Drafts less likely to be right than this give no claim: with it precision and recall together are best."""
KEPT_INSIDE = 0.24
"""The same of what a claim's content says that somebody else said or wrote, which annotators often leave unlabelled."""

_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you", "who", "that", "which"])
_NEIGHBOURS = 6  # so many drafts before and after are looked at for overlap
_SPEECH = frozenset(["C=speech", "C=writing"])
_PAUSES = frozenset([",", ".", ":", "''", "``"])
_OPENERS = frozenset(["that", "to", "if", "whether", "who", "which", "how", "what", "why"])
_VERBAL_TAGS = frozenset(["MD", "RB", "TO"])
_AUXILIARY_WORDS = (
    "is are was were am be been being has have had having will would do did does to n't not ’s 's ’ve 've"
)
_AUXILIARIES = frozenset(_AUXILIARY_WORDS.split())
_SIZES = (0, 1, 2, 3, 4, 5, 8, 14)


def kept_drafts(
    page: Page, drafts: Sequence[tuple[Draft, float]], classes: Mapping[str, tuple[str, ...]]
) -> list[tuple[Draft, float]]:
    """Return those of some drafts with their chances that are likely enough to be right.

    Args:
        page: the text.
        drafts: the drafts, ordered by head.
        classes: what the lexicon knows of forms.
    """
    heads = {draft.head for draft, _ in drafts}
    contents = {word for draft, chance in drafts if chance >= KEPT for word in draft.content if word in heads}

    def inside(draft: Draft) -> bool:
        speaks = not _SPEECH.isdisjoint(classes.get(page.lows[draft.head], ()))
        return speaks and bool(draft.source) and draft.head in contents and page.quote[draft.head] < 0

    return [(draft, chance) for draft, chance in drafts if chance >= KEPT or (chance >= KEPT_INSIDE and inside(draft))]


def rank_features(
    page: Page,
    drafts: Sequence[Draft],
    index: int,
    classes: Mapping[str, tuple[str, ...]],
    tags: Callable[[int], Sequence[str]],
) -> list[str]:
    """Return the features of a draft among the drafts of its text, which are ordered by head.

    Args:
        page: the text.
        drafts: the drafts.
        index: which of them.
        classes: what the lexicon knows of forms.
        tags: gives the parts of speech of a sentence by its number.
    """
    draft = drafts[index]
    word = page.lows[draft.head]
    chance = _odds(draft.chance)
    size = _size(len(draft.content))
    source = _source_kind(page, draft)
    way = _content_place(draft)
    quoted = _quoted(page, draft)
    overlap = _overlap(drafts, index)
    begin = page.lows[draft.content[0]]
    kinds = [name for name in classes.get(word, ("?",)) if name[0] in "C?"]
    return [
        *_cue_part(page, draft, word, chance),
        *_source_part(page, draft, word, source),
        *_content_part(page, draft, word, begin),
        f"n{size}",
        f"nw{size}{word}",
        f"kd{way}",
        f"kdw{way}{word}",
        f"q{quoted}",
        f"qk{quoted}{way}",
        f"qw{quoted}{word}",
        f"ov{overlap}",
        f"ovp{overlap}{chance}",
        *_verb_part(page, draft, word, tags(page.sentence_of[draft.head])),
        *(f"c{name}{source}{way}" for name in kinds),
        *(f"k{name}{begin}" for name in kinds),
    ]


def _cue_part(page: Page, draft: Draft, word: str, chance: int) -> list[str]:
    inside = page.quote[draft.head] >= 0
    return [
        "b",
        f"p{chance}",
        f"w={word}",
        f"wp={word}{chance}",
        f"x={word[-3:]}",
        f"in{inside:d}",
        f"ql{min(len(draft.cue), 6)}",
    ]


def _source_part(page: Page, draft: Draft, word: str, source: str) -> list[str]:
    near = _source_place(draft)
    first = page.lows[draft.source[0]] if draft.source else "-"
    return [f"s{source}", f"sw{source}{word}", f"sd{near}", f"sds{near}{source}", f"sp{first}"]


def _content_part(page: Page, draft: Draft, word: str, begin: str) -> list[str]:
    first, last = page.words_of(page.sentence_of[draft.head])
    content = draft.content
    edge = page.lows[content[-1] + 1] if content[-1] + 1 < last else "$"
    outside = content[0] < first or content[-1] >= last
    rows = min(4, 1 + sum(1 for one, other in pairwise(content) if other != one + 1))
    return [
        f"pc{rows}",
        f"k0{begin}",
        f"k0w{begin}|{word}",
        f"out{outside:d}",
        f"edge{edge}",
        f"last{page.lows[content[-1]]}",
    ]


def _verb_part(page: Page, draft: Draft, word: str, tags: Sequence[str]) -> list[str]:
    """Return features of the cue's part of speech, of its neighbours', of its auxiliaries, and of what it takes."""
    first, last = page.words_of(page.sentence_of[draft.head])
    lows = page.lows
    at = draft.head - first
    padded = ["_", *tags, "_"]
    before, own, one = padded[at : at + 3]
    begin = at - 1
    while begin >= 0 and (tags[begin] in _VERBAL_TAGS or lows[first + begin] in _AUXILIARIES):
        begin -= 1
    helped = "_".join(lows[first + begin + 1 : first + at][:2])
    subject = tags[begin] if begin >= 0 else "_"
    are_finite = [tag in FINITE_TAGS for tag in tags]
    ahead, behind = sum(are_finite[at + 1 :]), sum(are_finite[:at])
    takes = _takes(lows[first + at + 1 : min(last, first + at + 14)], tags[at + 1 : at + 14])
    finite = f"{min(behind, 2)}{min(ahead, 2)}"
    return [
        f"P0={own}", f"Pw={own}{word}", f"P-={before}|{own}", f"P+={own}|{one}",
        f"Pw+={word}|{one}", f"Pw-={before}|{word}", f"aux={helped}", f"auxw={word}|{helped}",
        f"sub={subject}", f"nx={takes}", f"nxw={word}|{takes}",
        f"fba={finite}{own}", f"fbw={finite}{word}",
    ]  # fmt: skip


def _takes(lows: Sequence[str], tags: Sequence[str]) -> str:
    """Say what comes first after a cue: a word that opens a clause, a finite verb, a break, or none of them."""
    for low, tag in zip(lows, tags, strict=False):
        if tag in FINITE_TAGS:
            return "fin"
        if tag in _PAUSES:
            return "brk"
        if low in _OPENERS:
            return low
    return "none"


def _odds(chance: float) -> int:
    chance = min(max(chance, 1e-4), 1 - 1e-4)
    return max(-6, min(6, round(1.5 * math.log(chance / (1 - chance)))))


def _size(words: int) -> int:
    return _SIZES[bisect_right(_SIZES, words) - 1]


def _source_kind(page: Page, draft: Draft) -> str:
    if not draft.source:
        return "none"
    if len(draft.source) == 1 and page.lows[draft.source[0]] in _PRONOUNS:
        return "p"
    return "N" if page.forms[draft.source[-1]][:1].isupper() else "d"


def _source_place(draft: Draft) -> str:
    if not draft.source:
        return "-"
    if draft.source[-1] < draft.head:
        return f"L{min(draft.head - draft.source[-1], 3)}"
    return f"R{min(draft.source[0] - draft.head, 3)}" if draft.source[0] > draft.head else "x"


def _content_place(draft: Draft) -> str:
    if draft.content[-1] < draft.head:
        return "L"
    return f"R{min(draft.content[0] - draft.head, 4)}" if draft.content[0] > draft.head else "B"


def _quoted(page: Page, draft: Draft) -> str:
    inside = len(draft.content) - [page.quote[word] for word in draft.content].count(-1)
    return "none" if not inside else "all" if inside == len(draft.content) else "some"


def _overlap(drafts: Sequence[Draft], index: int) -> str:
    """Say how the content lies to those of the drafts near: inside one, around one, or the same as another's."""
    mine = drafts[index]
    first, last = mine.content[0], mine.content[-1]
    words: set[int] = set()
    inside = around = same = 0
    for place in range(max(0, index - _NEIGHBOURS), min(len(drafts), index + _NEIGHBOURS + 1)):
        other = drafts[place]
        if place == index or other.content[0] > last or other.content[-1] < first:
            continue
        words = words or set(mine.content)
        both = len(words.intersection(other.content))
        if not both:
            continue
        if 2 * both > len(words) + len(other.content) - both:
            same = max(same, 1 + (other.chance > mine.chance))
        elif mine.head in other.content:
            inside = 1
        else:
            around = 1
    return f"{inside}{same}{around}"
