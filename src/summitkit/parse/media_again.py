"""Nouns that mean media named elsewhere: "the weekly reported", "the agency said", a lead's "a newspaper reported"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.parse.media_shapes import KINDS, MEDIA_NOUNS, SHARED, Medium, definite
from summitkit.parse.wording import places, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.reading import Reading

__all__ = ["with_again", "with_ahead"]

_SAYS = words("said says reported reports quoted")
_LEAD = 3  # sentences, the headline's and the dateline's among them, in which newswire brings somebody in
_TOLD = (("told",), ("by",), ("to",))
_OWNERS = words("its their his her our my your 's ’s")
_TELLING = words("news press television tv radio TV")
_FEW = 20  # media of a lead at most
_REFERS = 4  # words from "with reference to the" to a name


def with_again(reading: Reading, media: Sequence[Medium]) -> list[Medium]:
    """Return media with the nouns among them that mean one named before: "the weekly reported"."""
    lows, forms, sentence = reading.layout.words.lower, reading.layout.words.forms, reading.layout.sentence_of
    dated = _dated(reading)
    found: list[Medium] = []
    known: dict[str, Medium] = {}
    rivals: dict[str, int] = {}
    rest = iter([*media, None])
    ahead = next(rest)
    for index in places(MEDIA_NOUNS, lows):
        while ahead is not None and ahead.first <= index:
            if ahead.first not in dated and (not ahead.ambiguous or _is_cited(lows, ahead)):
                known[ahead.kind] = _main(lows, sentence, known.get(ahead.kind), ahead)
            found.append(ahead)
            ahead = next(rest)
        if not known or (found and index < found[-1].end):
            continue
        if forms[index][:1].isupper():
            rivals[lows[index]] = index  # "the Atomic Energy Agency"
            continue
        meant = max((one for one in known.values() if _is_a(one, lows[index])), key=_place, default=None)
        if meant is None or (lows[index] in SHARED and rivals.get(lows[index], -1) > meant.first):
            continue
        first = definite(lows, index, sentence)
        if first >= meant.end and (ahead is None or index + 1 != ahead.first):
            found.append(attrs.evolve(meant, first=first, last=index + 1, end=index + 1, again=True))
    return [*found, *(one for one in (ahead, *rest) if one is not None)]


def _main(lows: Sequence[str], sentence: Sequence[int], known: Medium | None, medium: Medium) -> Medium:
    """Return which of two media a noun means next: not the one that the other of the same sentence refers to."""
    referred = lows[max(0, medium.first - _REFERS) : medium.first]
    same = known is not None and sentence[known.first] == sentence[medium.first]
    if known is not None and same and ("reference" in referred or "citing" in referred or "quoting" in referred):
        return known
    return medium


def _is_cited(lows: Sequence[str], medium: Medium) -> bool:
    """Say whether a name stands where a medium's does: "told PTI", "PTI has learnt"."""
    before, after = lows[max(0, medium.first - 1) : medium.first], lows[medium.end : medium.end + 1]
    return before in _TOLD or (bool(after) and (after[0] in _SAYS or after[0] == "has"))


def _place(medium: Medium) -> int:
    return medium.first


def _dated(reading: Reading) -> frozenset[int]:
    """Return the words of datelines."""
    return frozenset(at for span in reading.layout.datelines for at in range(*reading.layout.word_range(span)))


def _is_a(medium: Medium, noun: str) -> bool:
    """Say whether a medium can be called by a noun."""
    return noun in KINDS.get(medium.kind, MEDIA_NOUNS - SHARED | {"paper", "agency"})


def with_ahead(reading: Reading, media: Sequence[Medium]) -> list[Medium]:
    """Return media with the nouns of a lead among them that mean the one named first: "a newspaper reported"."""
    lows, sentence = reading.layout.words.lower, reading.layout.sentence_of
    dated = _dated(reading)
    named = [one for one in media if not (one.ambiguous or one.first in dated) and sentence[one.first] <= _LEAD + 2]
    named = named[:_FEW]
    if not named:
        return list(media)
    found = list(media)
    taken = {at for one in media for at in range(one.first, one.end)}
    for at in range(named[-1].first):
        if sentence[at] > _LEAD:
            break
        if lows[at] not in MEDIA_NOUNS or at in taken or not _is_bare(reading, at):
            continue
        meant = next((one for one in named if one.first > at and _is_a(one, lows[at])), None)
        if meant is not None and sentence[at] < sentence[meant.first]:
            found.append(attrs.evolve(meant, first=at, last=at + 1, end=at + 1, again=True))
    return sorted(found, key=_place)


def _is_bare(reading: Reading, noun: int) -> bool:
    """Say whether a noun stands without a name: "a newspaper said", "an Algerian newspaper reported"."""
    lows, forms = reading.layout.words.lower, reading.layout.words.forms
    sentence = reading.layout.sentence_of
    inside = noun + 1 < len(lows) and sentence[noun + 1] == sentence[noun]
    if inside and lows[noun + 1][:1].isalpha() and lows[noun + 1] not in _SAYS:
        return False
    before = forms[noun - 1] if noun else ""
    owned = before.lower() in _OWNERS or (lows[noun] in SHARED and lows[noun] != "paper" and before not in _TELLING)
    return not owned and (not before[:1].isupper() or before in reading.lexicon.country_by_word)
