"""Show what changed between two versions' predictions: `python gained_lost.py OLD.jsonl NEW.jsonl GOLD.jsonl`.

Records, claims or mentions that only one of the two files has right, and wrong ones that only one of them has, with
counts; `--examples N` shows up to N of each, and `--texts` says where their words stand if GOLD has no "text". What
was labelled tells which kind it is, so the files may hold any kind that predict.py writes.
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
    from lines import Document

__all__ = ["Change", "changes", "show"]

OUTCOMES = ("gained right", "lost right", "gained wrong", "lost wrong")
WIDTH = 160


@dataclasses.dataclass(frozen=True)
class Change:
    """One item that one of two prediction files has and the other lacks.

    Attributes:
        outcome: "gained right" and "lost right" are gold items; "gained wrong" and "lost wrong" predicted ones.
        name: the kind of item: "claims", "deals", "entities" …
        document: the document's id.
        item: the gold item where right, the predicted one where wrong.
    """

    outcome: str
    name: str
    document: str
    item: dict[str, Any]


def changes(
    old: dict[str, Document],
    new: dict[str, Document],
    gold: dict[str, Document],
    *,
    texts: dict[str, Document] | None = None,
    measure: str = "relaxed",
) -> list[Change]:
    """Compare two files of predictions against the labels, document by document, in the order of the labels.

    Args:
        old: predictions by document id.
        new: likewise, of the later version.
        gold: the labels.
        texts: the documents' texts by id, where the labels have none.
        measure: how claims are matched, as in `matching.pairs`.
    """
    found = []
    for key, labelled in gold.items():
        text = labelled.get("text") or (texts or {}).get(key, {}).get("text", "")
        for name in matching.item_names(labelled):
            wanted = matching.gold_items(name, labelled)
            before = _judged(name, text, wanted, matching.predicted_items(name, old.get(key)), measure)
            after = _judged(name, text, wanted, matching.predicted_items(name, new.get(key)), measure)
            found += [
                Change(outcome, name, key, item)
                for outcome, items in zip(OUTCOMES, _differences(wanted, before, after), strict=True)
                for item in items
            ]
    return found


def _judged(
    name: str, text: str, wanted: list[dict[str, Any]], predicted: list[dict[str, Any]], measure: str
) -> tuple[set[int], dict[str, dict[str, Any]]]:
    """Return the numbers of the gold items found, and the wrong predictions by what tells them apart."""
    joined = matching.pairs(name, text, wanted, predicted, measure)
    used = {j for _, j in joined}
    wrong = {_identity(name, item): item for j, item in enumerate(predicted) if j not in used}
    return {i for i, _ in joined}, wrong


def _identity(name: str, item: dict[str, Any]) -> str:
    parts = [item.get(key) for key in ("type", "value", "earliest", "latest", "amount", "currency", "party")]
    return json.dumps([matching.places(name, item), *parts])


def _differences(
    wanted: list[dict[str, Any]],
    before: tuple[set[int], dict[str, dict[str, Any]]],
    after: tuple[set[int], dict[str, dict[str, Any]]],
) -> tuple[list[dict[str, Any]], ...]:
    return (
        [wanted[i] for i in sorted(after[0] - before[0])],
        [wanted[i] for i in sorted(before[0] - after[0])],
        [item for key, item in after[1].items() if key not in before[1]],
        [item for key, item in before[1].items() if key not in after[1]],
    )


def show(change: Change, text: str) -> str:
    """Return a line about a change: where it is and, where the text is known, its words."""
    spans = matching.places(change.name, change.item)
    words = " … ".join(" ".join(text[start:end].split()) for start, end in spans) if text else ""
    if len(words) > WIDTH:
        words = f"{words[: WIDTH - 1]}…"
    rest = " ".join(
        str(change.item[key]) for key in ("type", "value", "amount", "currency", "party") if key in change.item
    )
    return " ".join(filter(None, [change.document, ",".join(f"{s}:{e}" for s, e in spans), rest, words]))


def report(found: list[Change], texts: dict[str, Document], examples: int) -> None:
    """Print counts by kind and outcome, and examples."""
    for name in dict.fromkeys(change.name for change in found):
        mine = [change for change in found if change.name == name]
        counts = {outcome: sum(change.outcome == outcome for change in mine) for outcome in OUTCOMES}
        print(f"{name}: " + ", ".join(f"{outcome} {count}" for outcome, count in counts.items()))
        for outcome in OUTCOMES:
            shown = [change for change in mine if change.outcome == outcome][:examples]
            for change in shown:
                print(f"  {outcome}: {show(change, texts.get(change.document, {}).get('text', ''))}")
    if not found:
        print("nothing gained, nothing lost")


def main() -> None:
    """Read the command line and print the changes."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("old", metavar="OLD.jsonl")
    cli.add_argument("new", metavar="NEW.jsonl")
    cli.add_argument("gold", metavar="GOLD.jsonl")
    cli.add_argument("--texts", metavar="TEXTS.jsonl", help="the documents, where the labels have no text")
    cli.add_argument("--examples", type=int, default=10, help="how many of each to show (10)")
    cli.add_argument("--measure", choices=matching.MEASURES, default="relaxed", help="how claims are matched")
    args = cli.parse_args()
    old, new, gold = (lines.read_by_id(path) for path in (args.old, args.new, args.gold))
    texts = lines.read_by_id(args.texts) if args.texts else gold
    try:
        found = changes(old, new, gold, texts=texts, measure=args.measure)
    except ValueError as error:
        sys.exit(f"{args.gold}: {error}")
    report(found, texts, args.examples)


if __name__ == "__main__":
    main()
