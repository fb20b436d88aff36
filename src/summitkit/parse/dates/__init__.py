"""Dates, times, durations and repeated times in English news, with the days that they mean.

`parse_dates` is the whole of it for a caller; `find_dates` is the same as a stage of the pipeline. Recognition
(`recognition`, by `families`), joining (`composition`) and resolution (`resolution`) are apart, in that order.
"""

from __future__ import annotations

from summitkit.parse.dates.stage import find_dates, parse_dates

__all__ = ["find_dates", "parse_dates"]
