"""The offices of the lexicon as phrases, for finding them in words that are written small or large."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import Lexicon, entries
from summitkit.parse.wording import places, words
from summitkit.text.phrases import PhraseIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Titles", "titles_of"]


@attrs.frozen(slots=True, eq=False)
class Titles:
    """The offices that a lexicon knows.

    Attributes:
        index: their forms, in lower case but for `capitals`.
        capitals: words of theirs that are written in capitals: "EU".
        openers: their first words.
        fields: words, in lower case, for what ministers are ministers of.
    """

    index: PhraseIndex[entries.Role]
    capitals: frozenset[str]
    openers: frozenset[str]
    fields: frozenset[str]

    def calm(self, forms: Sequence[str], small: Sequence[str]) -> list[str]:
        """Return words the way that `index` has them.

        Args:
            forms: the words as written.
            small: the same in lower case.
        """
        calm = list(small)
        for at in places(self.capitals, forms):
            calm[at] = forms[at]
        return calm


@functools.lru_cache(maxsize=8)
def titles_of(lexicon: Lexicon) -> Titles:
    """Return the offices of a lexicon."""
    capitals = frozenset(
        word for role in lexicon.roles for word in role.form.split() if word != word.lower() and word.isupper()
    )
    forms = [(_calm(role.form, capitals), role) for role in lexicon.roles]
    return Titles(PhraseIndex(forms), capitals, frozenset(form.split()[0] for form, _ in forms), _fields(lexicon))


def _fields(lexicon: Lexicon) -> frozenset[str]:
    named = (role.form.lower().split() for role in lexicon.roles if role.form.endswith(" minister"))
    return frozenset(word for form in named for word in form[:-1] if "-" not in word) - _RANKS | _MORE_FIELDS


_RANKS = words(
    "prime first deputy vice junior senior acting interim caretaker cabinet assistant chief state government former "
    "union federal and for of"
)
_MORE_FIELDS = words(
    """
    advanced animal antiquities arts community cooperatives corporate diaspora digitalisation digitalization ecology
    entrepreneurship environmental equality fishery heritage homeland husbandry inclusion initiatives integration
    islamic livestock manpower municipalities new population protection reconstruction reform renewable roads solidarity
    special supply sustainable territorial transformation tribal women
    """
)


def _calm(form: str, capitals: frozenset[str]) -> str:
    return form if form.islower() else " ".join(word if word in capitals else word.lower() for word in form.split())
