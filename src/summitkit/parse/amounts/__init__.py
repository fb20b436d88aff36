"""Amounts in English news: money, percentages and the counts and measures that deals are about.

`parse_amounts` is the whole of it for a caller; `find_amounts` is the same as a stage of the pipeline.
"""

from __future__ import annotations

from summitkit.parse.amounts.stage import find_amounts, parse_amounts

__all__ = ["find_amounts", "parse_amounts"]
