"""Claims by rule: quotations beside a word of report, that-clauses after one, and "according to".

These rules need no weights. They read one sentence at a time and take the quotation that runs on beyond it as a whole.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from summitkit.model.span import Span
from summitkit.parse.claims.frames import Frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.lexicon import Lexicon
    from summitkit.parse.reading import Reading
    from summitkit.text.sentences import Sentence

__all__ = ["find_frames"]

_CLAUSE_ENDS = frozenset([",", ";", "--", "—", "–", "-", "_", ":", "(", ")", "“", "”", '"', "``", "''"])
_COMMAS = frozenset([",", "--", "—", "–", "_"])
_STOPS = frozenset([".", "!", "?"])


def find_frames(reading: Reading) -> tuple[Frame, ...]:
    """Return the frames that the rules find, in the order of the text."""
    cues = _verbs(reading.lexicon)
    found: list[Frame] = []
    for sentence in reading.layout.sentences:
        found.extend(_in_sentence(reading, sentence, cues))
    return tuple(found)


@functools.lru_cache(maxsize=8)
def _verbs(lexicon: Lexicon) -> frozenset[str]:
    """Return the finite forms of verbs that take a that-clause or a quotation."""
    return frozenset(
        cue.form
        for cue in lexicon.cues
        if cue.part == "verb" and cue.inflection in {"past", "present"} and cue.weight > 1 and "that" in cue.takes
    )


def _in_sentence(reading: Reading, sentence: Sentence, cues: frozenset[str]) -> Iterator[Frame]:
    layout = reading.layout
    forms, starts = layout.words.forms, layout.words.starts
    for place in range(sentence.first, sentence.last):
        word = forms[place].lower()
        if layout.in_quotation(starts[place]):
            continue
        if word in cues:
            frame = _verb_frame(reading, sentence, place)
        elif word == "according" and place + 1 < sentence.last and forms[place + 1].lower() == "to":
            frame = _according_frame(reading, sentence, place)
        else:
            continue
        if frame is not None:
            yield frame


def _span(reading: Reading, first: int, last: int) -> Span | None:
    """Return the span of words [first, last), trimmed of commas and stops at its edges."""
    words = reading.layout.words
    edge = _COMMAS | _STOPS
    while first < last and words.forms[first] in edge:
        first += 1
    while first < last and words.forms[last - 1] in edge:
        last -= 1
    return Span(words.starts[first], words.ends[last - 1]) if first < last else None


def _verb_frame(reading: Reading, sentence: Sentence, verb: int) -> Frame | None:
    forms, starts = reading.layout.words.forms, reading.layout.words.starts
    before = verb
    while before > sentence.first and forms[before - 1] not in _CLAUSE_ENDS:
        before -= 1
    after = verb + 1
    while after < sentence.last and forms[after] not in _CLAUSE_ENDS and forms[after] not in _STOPS:
        after += 1
    inverted = before == verb
    speaker = _span(reading, verb + 1, after) if inverted else _span(reading, before, verb)
    quotes = _quotations(reading, sentence)
    if quotes:
        content: tuple[Span, ...] = quotes
        rule = "claims.rules.quotation"
    elif inverted or after >= sentence.last - 1 and before > sentence.first:
        lead = _span(reading, sentence.first, before)
        content, rule = (lead,) if lead else (), "claims.rules.said-after"
    else:
        rest = _span(reading, verb + 1, sentence.last)
        content, rule = (rest,) if rest else (), "claims.rules.said-before"
    if not content or speaker is None:
        return None
    cue = Span(starts[verb], reading.layout.words.ends[verb])
    return Frame(content=content, speaker=(speaker,), cue=(cue,), rule=rule)


def _quotations(reading: Reading, sentence: Sentence) -> tuple[Span, ...]:
    return tuple(
        quotation.span
        for quotation in reading.layout.quotations
        if quotation.depth == 0 and quotation.span.overlaps(sentence.span)
    )


def _according_frame(reading: Reading, sentence: Sentence, place: int) -> Frame | None:
    words = reading.layout.words
    last = place + 2
    while last < sentence.last and words.forms[last] not in _CLAUSE_ENDS and words.forms[last] not in _STOPS:
        last += 1
    speaker = _span(reading, place + 2, last)
    lead = _span(reading, sentence.first, place)
    content = lead or _span(reading, last, sentence.last)
    if speaker is None or content is None:
        return None
    cue = Span(words.starts[place], words.ends[place + 1])
    return Frame(content=(content,), speaker=(speaker,), cue=(cue,), rule="claims.rules.according-to")
