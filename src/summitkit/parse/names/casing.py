"""Headlines in title case, read as sentences: "Trump Says Xi Agreed To Talks" as "Trump says Xi agreed to talks"."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from summitkit.parse.names.features import word_kinds
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.text.layout import Layout

__all__ = ["calm_forms"]

_FEWEST = 4  # words in a headline
_MOST = 30
_SHARE = 0.75  # capitalised words among its words
_PLAIN = 0.4  # words that are no names among its words: a list of people has fewer
_FUNCTION = words(
    "a an the and or but nor of in on at to for with by from as into over under after before against between "
    "among amid about up down out off than via per his her its their our your my this that these those who what "
    "why how when where which is are was were be been being has have had do does did will would may might can "
    "could shall should must not no new more most first last next all any some other it he she they we you i says "
    "say said see sees likely set big top here there now then today year day week month years days talks talk "
    "ties visit visits meet meets meeting summit trade defence defense energy security economy economic border "
    "war peace deal deals key major joint high low back trip tour leaders leader side sides issue issues focus "
    "push plan plans row"
)


@functools.lru_cache(maxsize=8)
def _common(lexicon: Lexicon) -> frozenset[str]:
    """Return the words, in lower case, that the lexicon knows as words of the language and not as names."""
    tables = (lexicon.cues, lexicon.stage_words, lexicon.deal_words, lexicon.hedges, lexicon.sector_words)
    found = {entry.form for table in tables for entry in table if entry.form.islower() and entry.form.isalpha()}
    return frozenset(found | _FUNCTION)


def calm_forms(layout: Layout, lexicon: Lexicon) -> Sequence[str]:
    """Return the words of a text, those of headlines in title case written small where they are no names.

    A word is taken for no name where the text writes it small elsewhere or the lexicon knows it as a common word.
    """
    forms = layout.words.forms
    kinds = word_kinds(forms)
    changed: list[str] | None = None
    small: set[str] = set()
    for sentence in layout.sentences:
        first, last = sentence.first, sentence.last
        if not _FEWEST <= last - first <= _MOST or not _is_titled(kinds, first, last):
            continue
        if changed is None:
            changed = list(forms)
            small = {form for form in forms if form.islower()}
        common = _common(lexicon)
        plain = [
            index
            for index in range(first, last)
            if forms[index].istitle() and (forms[index].lower() in common or forms[index].lower() in small)
        ]
        if len(plain) >= _PLAIN * (last - first):
            for index in plain:
                changed[index] = forms[index].lower()
    return forms if changed is None else changed


def _is_titled(kinds: str, first: int, last: int) -> bool:
    """Say whether most words of a sentence that are written in letters are capitalised."""
    large = kinds.count("X", first, last)
    return large >= _FEWEST and large >= _SHARE * (large + kinds.count("x", first, last))
