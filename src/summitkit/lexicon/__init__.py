"""The words and names that parsing reads by: typed entries, the tables in data/ and `Lexicon`, which holds them."""

from __future__ import annotations

from summitkit.lexicon.lexicon import Lexicon

__all__ = ["Lexicon"]
