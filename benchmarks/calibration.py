"""Say whether confidence means what it says: `python calibration.py GOLD.jsonl PREDICTED.jsonl`.

For each kind labelled in GOLD it prints the reliability table in ten bins of confidence, the share that is right in
each, and the expected calibration error: the mean distance between confidence and share right, weighted by how many
predictions a bin holds (Naeini, Cooper and Hauskrecht 2015). A claim is right where it and a gold one share at least
half of their letters; a record where the scorer matches it; a name where span and type are the same.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from typing import TYPE_CHECKING, Any

import lines
import matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lines import Document

__all__ = ["Bin", "expected_error", "judged", "reliability"]

Judged = tuple[float, bool]


@dataclasses.dataclass(frozen=True)
class Bin:
    """The predictions whose confidence lies in [low, high), or in [low, high] in the last bin.

    Attributes:
        low: the least confidence of the bin.
        high: the end of the bin.
        count: how many predictions it holds.
        confidence: their mean confidence, 0 where there are none.
        right: the share of them that is right, 0 where there are none.
    """

    low: float
    high: float
    count: int
    confidence: float
    right: float


def reliability(predictions: Iterable[Judged], bins: int = 10) -> tuple[Bin, ...]:
    """Sort (confidence, right) pairs into bins of equal width.

    Raises:
        ValueError: where a confidence lies outside 0 to 1.
    """
    sorted_in: list[list[Judged]] = [[] for _ in range(bins)]
    for confidence, right in predictions:
        if not 0 <= confidence <= 1:
            raise ValueError(f"confidence must lie between 0 and 1, not {confidence!r}")
        sorted_in[min(int(confidence * bins), bins - 1)].append((confidence, right))
    return tuple(_bin(number, members, bins) for number, members in enumerate(sorted_in))


def _bin(number: int, members: Sequence[Judged], bins: int) -> Bin:
    count = len(members)
    confidence = sum(value for value, _ in members) / count if count else 0.0
    right = sum(right for _, right in members) / count if count else 0.0
    return Bin(number / bins, (number + 1) / bins, count, confidence, right)


def expected_error(table: Iterable[Bin]) -> float:
    """Return the expected calibration error, 0 to 1; 0 where there are no predictions."""
    rows = tuple(table)
    total = sum(row.count for row in rows)
    return sum(row.count * abs(row.confidence - row.right) for row in rows) / total if total else 0.0


def judged(
    gold: dict[str, Document], predicted: dict[str, Document], texts: dict[str, Document] | None = None
) -> dict[str, list[Judged]]:
    """Return (confidence, right) for each prediction about a labelled document, by kind of item.

    Raises:
        ValueError: where a prediction carries no confidence.
    """
    found: dict[str, list[Judged]] = {}
    for key, labelled in gold.items():
        text = labelled.get("text") or (texts or {}).get(key, {}).get("text", "")
        for name in matching.item_names(labelled):
            items = matching.predicted_items(name, predicted.get(key))
            joined = matching.pairs(name, text, matching.gold_items(name, labelled), items)
            right = {j for _, j in joined}
            found.setdefault(name, []).extend((_confidence(key, item), j in right) for j, item in enumerate(items))
    return found


def _confidence(key: str, item: dict[str, Any]) -> float:
    value = item.get("confidence")
    if not isinstance(value, (int, float)):
        raise ValueError(f"{key}: a prediction has no confidence")
    return float(value)


def report(found: dict[str, list[Judged]], bins: int) -> dict[str, Any]:
    """Return tables and errors as plain values for JSON."""
    out: dict[str, Any] = {}
    for name, predictions in found.items():
        table = reliability(predictions, bins)
        rows = [dataclasses.asdict(row) for row in table]
        out[name] = {"count": len(predictions), "ece": round(100 * expected_error(table), 2), "bins": rows}
    return out


def main() -> None:
    """Read the command line and print the tables."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("gold", metavar="GOLD.jsonl")
    cli.add_argument("predicted", metavar="PREDICTED.jsonl")
    cli.add_argument("--texts", metavar="TEXTS.jsonl", help="the documents, where the labels have no text")
    cli.add_argument("--bins", type=int, default=10)
    cli.add_argument("--json", action="store_true")
    args = cli.parse_args()
    texts = lines.read_by_id(args.texts) if args.texts else None
    try:
        found = judged(lines.read_by_id(args.gold), lines.read_by_id(args.predicted), texts)
    except ValueError as error:
        sys.exit(f"{args.predicted}: {error}")
    result = report(found, args.bins)
    if args.json:
        print(json.dumps(result))
        return
    for name, row in result.items():
        print(f"{name}: {row['count']} predictions, expected calibration error {row['ece']} points")
        for one in row["bins"]:
            print(
                f"  {one['low']:.2f}-{one['high']:.2f} {one['count']:7}"
                f"  confidence {100 * one['confidence']:5.1f}  right {100 * one['right']:5.1f}"
            )


if __name__ == "__main__":
    main()
