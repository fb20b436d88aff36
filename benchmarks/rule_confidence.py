"""Measure how often each rule of dates is right: `python rule_confidence.py GOLD.jsonl [GOLD.jsonl ...]`.

A gold file has one document a line, as score_dates.py ("timexes" with TIMEX3 values and "date") or score_ranges.py
("results" with days and "reference") read them. A mention is right where the gold expression that it overlaps most has
its value, or its first and last day; of a time of day the day is enough. Labels of days may let a range of two ends
stop before its last unit ("2014 to 2018" with 2017): where only that differs, the mention counts as right. Prints for
each rule how many mentions were seen and right, and the share drawn towards 0.8 as if five more mentions with that
share had been seen.
"""

from __future__ import annotations

import argparse
import collections
import datetime
import json
import re
from pathlib import Path
from typing import Any

import summitkit as sk
from summitkit.model.when import DateRange

__all__ = ["is_right", "measured", "shrunk"]

_PRIOR, _WEIGHT = 0.8, 5
_ONE_DAY = datetime.timedelta(1)


def shrunk(right: int, seen: int) -> float:
    """Return the share right, drawn towards the prior share."""
    return (right + _PRIOR * _WEIGHT) / (seen + _WEIGHT)


def is_right(mention: sk.DateMention, gold: list[dict[str, Any]]) -> bool:
    """Say whether the gold expression that a mention overlaps most means what the mention means."""
    span = mention.evidence.span
    overlaps = [(min(span.end, one["end"]) - max(span.start, one["start"]), at) for at, one in enumerate(gold)]
    if not overlaps or max(overlaps)[0] <= 0:
        return False
    best = gold[max(overlaps)[1]]
    if "values" in best:
        wanted = [_bounds(value) for value in best["values"]]
        return _days(mention) in wanted or _half_open(mention) in wanted
    return _plain(best["value"]) == _plain(mention.timex_value)


def _plain(value: str | None) -> str:
    """Return a value without a time of day and without the open places that some labels add ("1948-XX")."""
    return re.sub(r"(?:-XX)+$|(?<=\d)T.*$", "", value or "")


def _days(mention: sk.DateMention) -> tuple[str | None, str | None]:
    meant = mention.date
    first, last = (meant.earliest, meant.latest) if meant else (None, None)
    return _iso(first), _iso(last)


def _half_open(mention: sk.DateMention) -> tuple[str | None, str | None] | None:
    """Return the days of a range of two ends without its last unit, None for anything else."""
    meant = mention.date
    if not isinstance(meant, DateRange) or meant.end is None or meant.end.earliest is None:
        return None
    return _iso(meant.earliest), _iso(meant.end.earliest - _ONE_DAY)


def _iso(day: datetime.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _bounds(value: dict[str, str]) -> tuple[str | None, str | None]:
    if "value" in value:
        return value["value"], value["value"]
    end = value.get("end")
    return value.get("start"), end and (datetime.date.fromisoformat(end) - _ONE_DAY).isoformat()


def measured(paths: list[Path]) -> dict[str, tuple[int, int]]:
    """Return how many mentions of each rule were right and seen."""
    right: collections.Counter[str] = collections.Counter()
    seen: collections.Counter[str] = collections.Counter()
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            gold = row.get("timexes", row.get("results", []))
            for mention in sk.parse_dates(row["text"], published=(row.get("date") or row["reference"])[:10]):
                if "results" in row and mention.date is None:
                    continue  # lengths of time, which those labels leave out
                rule = mention.evidence.rule or ""
                seen[rule] += 1
                right[rule] += is_right(mention, gold)
    return {rule: (right[rule], seen[rule]) for rule in sorted(seen)}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    for rule, (right, seen) in measured(parser.parse_args().gold).items():
        print(f"{rule:24} {seen:5} seen {right:5} right  {shrunk(right, seen):.2f}")


if __name__ == "__main__":
    main()
