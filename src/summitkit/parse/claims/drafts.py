"""Drafts: the words of a claim's parts as the models label them, put together from the labels of one cue's window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from summitkit.model.span import Span
from summitkit.parse.claims.arguments import window

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summitkit.parse.claims.page import Page

__all__ = [
    "CONTENT",
    "CUE",
    "MODEL",
    "OTHER",
    "SOURCE",
    "UNIT_CONTENT",
    "UNIT_OTHER",
    "Draft",
    "by_sentence",
    "draft_of",
    "in_order",
    "pieces",
    "with_subjects",
]

CONTENT, CUE, OTHER, SOURCE = "K", "Q", "O", "S"
"""Labels of the words of the cue's sentence."""
UNIT_CONTENT, UNIT_OTHER = "UK", "UO"
"""Labels of the sentences near it."""

MODEL = "claims.model"
"""The rule id of what the learnt model gives."""

_LINKS = frozenset(["and", "but", "then", "also"])
_VERBAL_WORDS = (
    "had has have was were is are be been will would could should may might must did does do not n't also already "
    "never later earlier recently previously repeatedly 'd ’d 's ’s 've ’ve 'll ’ll"
)
_VERBAL = frozenset(_VERBAL_WORDS.split())
_BOUNDS = frozenset(
    ["that", "which", "if", "whether", "because", ",", ";", ":", "and", "but", "as", "when", "“", '"', "``"]
)
_PREPOSITIONS = frozenset(["by", "for", "from", "in", "of", "on", "to", "with"])
_TOLD = 8  # so many words at most from a verb to what is said
_SUBJECT = 8  # words of a subject at most
_ALL = 0.9  # where a quotation fills so much of a sentence, the sentence as a whole is taken


def _compact(words: Sequence[int]) -> Sequence[int]:
    """Return ascending words as a range where they are one: it takes no memory for each."""
    unbroken = len(words) > 1 and words[-1] - words[0] == len(words) - 1
    return range(words[0], words[-1] + 1) if unbroken else words


@attrs.frozen(slots=True, kw_only=True)
class Draft:
    """The words of one claim, by their numbers in the text, ascending.

    Attributes:
        head: the word that was taken for the cue's head.
        chance: how likely that word is to report at all.
        source, cue, content: the words of each part.
        rule: the id of the model or rule that made it.
        via: the words that name who passes it on: "Interfax" where Interfax quoted somebody.
    """

    head: int
    chance: float
    source: tuple[int, ...]
    cue: tuple[int, ...]
    content: Sequence[int] = attrs.field(converter=_compact)
    rule: str = MODEL
    via: tuple[int, ...] = ()


def draft_of(page: Page, head: int, chance: float, labels: Sequence[str], starts: Sequence[int] = ()) -> Draft:
    """Return the draft that the labels of the units of `window(page, head)` make; a heading's stays inside it.

    Args:
        page: the text.
        head: the cue's head.
        chance: how likely it reports.
        labels: the labels.
        starts: where the units inside the cue's sentence begin, and the sentence's end; where empty, each word is one.
    """
    before, words, after = window(page, head)
    parts: dict[str, list[int]] = {CONTENT: [], CUE: [], SOURCE: []}
    begins = starts or range(words.start, words.stop + 1)
    for label, begin, end in zip(labels[len(before) :], begins, begins[1:], strict=False):
        if label in parts:
            parts[label] += range(begin, end)
    content = parts[CONTENT]
    if (before or after) and page.layout.sentences[page.sentence_of[head]].kind != "heading":
        units = [*zip(before, labels, strict=False), *zip(after, labels[len(labels) - len(after) :], strict=True)]
        for number, label in units:
            if label == UNIT_CONTENT:
                content += _words_of_unit(page, number, later=number > page.sentence_of[head])
        content.sort()
    content = content or [*_said_that(page, head, words.stop)]
    return Draft(
        head=head,
        chance=chance,
        source=_outside_asides(page, tuple(parts[SOURCE]), words.start, head),
        cue=tuple(parts[CUE]) or (head,),
        content=tuple(content),
    )


def _said_that(page: Page, head: int, last: int) -> range:
    """Return what a verb says after whom it was said to: "confirmed to the paper that the bridge would open".

    Args:
        page: the text.
        head: the cue's head.
        last: the end of its sentence.
    """
    lows = page.lows
    if head + 1 >= last or lows[head + 1] != "to" or page.quote[head] >= 0:
        return range(0)
    that = next((word for word in range(head + 3, min(last, head + _TOLD)) if lows[word] == "that"), last)
    if any(not low[0].isalnum() for low in lows[head + 1 : that]):
        return range(0)
    return range(that, last - (page.lows[last - 1] == "."))


def _outside_asides(page: Page, source: tuple[int, ...], first: int, head: int) -> tuple[int, ...]:
    """Return the words of a source, none where an aside before the cue ends it: "the king, in a talk to X, said".

    Args:
        page: the text.
        source: the words.
        first: the first word of the sentence.
        head: the cue's head.
    """
    if not source or not first < source[0] <= source[-1] < head or page.lows[source[0] - 1] not in _PREPOSITIONS:
        return source
    ends = page.lows[source[-1]] == "," or page.lows[source[-1] + 1] == ","
    return () if ends and "," in page.lows[first + 1 : source[0]] else source


def _words_of_unit(page: Page, number: int, *, later: bool) -> Iterable[int]:
    """Return the words that a sentence beside the cue's gives to the content.

    Where a quotation covers a part of it and reaches its near edge, that quotation; else the whole sentence.
    """
    first, last = page.words_of(number)
    if first == last:
        return ()
    edge = page.quote[first if later else last - 1]
    if edge >= 0:
        run = [place for place in range(first, last) if page.quote[place] == edge]
        if len(run) < _ALL * (last - first):
            return run
    return range(first, last)


def by_sentence(page: Page, drafts: Iterable[tuple[Draft, float]]) -> dict[int, list[tuple[Draft, float]]]:
    """Return drafts with their confidence by the numbers of their sentences."""
    found: dict[int, list[tuple[Draft, float]]] = {}
    for pair in drafts:
        found.setdefault(page.sentence_of[pair[0].head], []).append(pair)
    return found


def in_order(drafts: Mapping[int, Iterable[tuple[Draft, float]]]) -> list[tuple[Draft, float]]:
    """Return what `by_sentence` parted, ordered by head."""
    return sorted((pair for pairs in drafts.values() for pair in pairs), key=lambda pair: pair[0].head)


def with_subjects(page: Page, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts with their sources put right where those of other cues in the sentence tell better.

    "The minister said …, adding that …" and "the minister praised … and called for …" have one source each time; in
    "the minister said the bank had told him …" the second cue's own subject stands right before it.

    Args:
        page: the text.
        drafts: ordered by head.
    """
    done: list[Draft] = []
    sentence, spoken = -1, list[Draft]()
    for draft in drafts:
        if page.sentence_of[draft.head] != sentence:
            sentence, spoken = page.sentence_of[draft.head], []
        done.append(_with_subject(page, draft, spoken))
        if done[-1].source:
            spoken.append(done[-1])
    return done


def _with_subject(page: Page, draft: Draft, spoken: Sequence[Draft]) -> Draft:
    if draft.source:
        around = next((one for one in reversed(spoken) if draft.head in one.content), None)
        if around is not None and set(draft.source) & set(around.source):
            return attrs.evolve(draft, source=_subject_inside(page, draft, around) or draft.source)
    elif _goes_on(page, draft.head):
        heads = [one for one in spoken if draft.head not in one.content and draft.head not in one.source]
        if heads:
            return attrs.evolve(draft, source=heads[-1].source)
    return draft


def _subject_inside(page: Page, draft: Draft, around: Draft) -> tuple[int, ...]:
    """Return the words between the beginning of the content around and the verb group of a cue inside it."""
    first = next(word for word in around.content if word <= draft.head)
    last = draft.head
    while last > first and page.lows[last - 1] in _VERBAL:
        last -= 1
    begin = last
    while begin > first and page.lows[begin - 1] not in _BOUNDS and last - begin < _SUBJECT:
        begin -= 1
    return tuple(range(begin, last))


def _goes_on(page: Page, head: int) -> bool:
    """Say whether a cue is one that leaves its subject to the cue before: "adding", "and called"."""
    return page.lows[head].endswith("ing") or (head > 0 and page.lows[head - 1] in _LINKS)


def pieces(page: Page, words: Sequence[int]) -> tuple[Span, ...]:
    """Return the spans of words, each unbroken row inside a paragraph as one."""
    starts, ends = page.layout.words.starts, page.layout.words.ends
    sentence_of = page.sentence_of
    if words and words[-1] - words[0] == len(words) - 1 and sentence_of[words[0]] == sentence_of[words[-1]]:
        return (Span(starts[words[0]], ends[words[-1]]),)
    sentences = page.layout.sentences
    rows: list[list[int]] = []
    paragraph = -1
    for word in words:
        here = sentences[sentence_of[word]].paragraph
        if rows and word == rows[-1][1] + 1 and here == paragraph:
            rows[-1][1] = word
        else:
            rows.append([word, word])
        paragraph = here
    return tuple(Span(starts[first], ends[last]) for first, last in rows)
