"""How sure a claim is: what models and rules say of a draft, drawn towards how often the like of it is right.

The model that ranks drafts learnt mostly from long articles about politics. In short reports, which tell who said what
in plain words, more of what it finds is right than it says, in long ones with views and asides less. The three figures
were fitted to 3,304 claims that no model had learnt from, newswire's counted three times.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.parse.claims.drafts import Draft

__all__ = ["sureness", "with_sureness"]

_ALWAYS, _ODDS, _LENGTH = 0.34, 0.83, -0.5
_USUAL, _SHORTEST, _LONGEST = 3_000, 1_000, 8_000  # letters of a text
_LEAST = 0.02  # no chance counts as further from 0 or 1


def sureness(chance: float, letters: int) -> float:
    """Return the confidence, from 0 to 1, in what a model or rule gives a chance to be right.

    Args:
        chance: from 0 to 1.
        letters: the length of the text in code points.
    """
    bounded = min(max(chance, _LEAST), 1 - _LEAST)
    length = math.log(min(max(letters, _SHORTEST), _LONGEST) / _USUAL)
    odds = _ALWAYS + _ODDS * math.log(bounded / (1 - bounded)) + _LENGTH * length
    return 1.0 / (1.0 + math.exp(-odds))


def with_sureness(drafts: Iterable[tuple[Draft, float]], letters: int) -> list[tuple[Draft, float]]:
    """Return drafts with the confidence in each for the chance that it is right.

    Args:
        drafts: with their chances.
        letters: the length of the text in code points.
    """
    return [(draft, sureness(chance, letters)) for draft, chance in drafts]
