"""Measure summitkit against labelled data: `python quality.py DATA SCORERS`.

DATA is a folder that holds some of the files named in TASKS; SCORERS is a folder with the scoring scripts. For each
task whose data is there, predict.py and the scorer run, and one table is printed (`--json` for JSON). With
`--peer-python` the peers run too, in their own environment; what they gave is kept in `--out` under a name that holds
a hash of their input, and taken from there the next time unless `--fresh` asks for one run of all.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import pathlib
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import details
import lines

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TASKS", "Row", "Task", "headline", "table"]

HERE = pathlib.Path(__file__).parent
PEERS = {
    "claims": ("claims-spacy", "claims-spacy-lean"),
    "names": ("names-spacy",),
    "dates": ("dates-dateparser", "dates-spacy-dateparser", "dates-recognizers"),
    "amounts": ("amounts-quantulum3", "amounts-price-parser"),
    "records": (),
}
OURS = "summitkit"
HAND_LABELS = "claims.jsonl"  # under labels/, by offsets alone
NOT_INSTALLED = 3


@dataclasses.dataclass(frozen=True)
class Task:
    """One kind of prediction measured on one file.

    Attributes:
        name: what the table calls it.
        kind: the KIND of predict.py.
        source: the file with the texts.
        gold: the file with the labels; where it has no texts, those of `source` are joined to it by id.
        scorer: the scoring script.
        figures: heading -> path into the scorer's JSON.
    """

    name: str
    kind: str
    source: str
    gold: str
    scorer: str
    figures: Mapping[str, tuple[str, ...]]


CLAIM_FIGURES = {
    "strict": ("strict", "f1"),
    "relaxed": ("relaxed", "f1"),
    "attributed": ("attributed", "f1"),
    "direct": ("direct", "f1"),
    "speaker": ("speaker",),
}
TASKS = (
    Task("claims", "claims", "polnear-train.jsonl.gz", "polnear-train.jsonl.gz", "score_attribution.py", CLAIM_FIGURES),
    Task("claims-summits", "claims", "summit-news.jsonl", HAND_LABELS, "score_attribution.py", CLAIM_FIGURES),
    Task(
        "records",
        "records",
        "summit-news.jsonl",
        "summit-news-labels.jsonl",
        "score_records.py",
        {name: (name, "f1") for name in ("summits", "delegations", "deals")} | {"mean": ("records",)},
    ),
    Task(
        "names",
        "names",
        "conll-train.jsonl.gz",
        "conll-train.jsonl.gz",
        "score_entities.py",
        {"strict": ("strict", "f1"), "relaxed": ("relaxed", "f1")}
        | {kind: ("types", kind) for kind in ("PER", "ORG", "LOC")},
    ),
    Task(
        "dates",
        "dates",
        "aquaint.jsonl",
        "aquaint.jsonl",
        "score_dates.py",
        {
            "value": ("DATE", "value", "f1"),
            "relaxed": ("DATE", "relaxed", "f1"),
            "strict": ("DATE", "strict", "f1"),
            "all": ("ALL", "value", "f1"),
        },
    ),
    Task(
        "days",
        "dates",
        "recognizers-dates-dev.jsonl",
        "recognizers-dates-dev.jsonl",
        "score_ranges.py",
        {
            "days": ("days", "f1"),
            "relaxed": ("relaxed", "f1"),
            "single": ("right", "date"),
            "ranges": ("right", "daterange"),
        },
    ),
    Task(
        "money",
        "amounts",
        "money-dev.jsonl",
        "money-dev.jsonl",
        "score_money.py",
        {"money": ("money", "f1"), "amount": ("amount", "f1"), "strict": ("strict", "f1"), "coded": ("coded",)},
    ),
)


@dataclasses.dataclass(frozen=True)
class Row:
    """What one system reached in one task.

    Attributes:
        task: the task's name.
        system: "summitkit" or the name of a peer.
        figures: the headline figures, in percent.
        mb: the size of the texts, millions of bytes of UTF-8.
        seconds: the time taken, loading left out; None where it isn't known.
    """

    task: str
    system: str
    figures: dict[str, float]
    mb: float
    seconds: float | None

    @property
    def speed(self) -> float | None:
        """Millions of bytes a second."""
        return self.mb / self.seconds if self.seconds else None


def headline(result: dict[str, Any], figures: Mapping[str, tuple[str, ...]]) -> dict[str, float]:
    """Take the headline figures out of a scorer's JSON; what it lacks is left out."""
    found = {}
    for heading, path in figures.items():
        value: Any = result
        for step in path:
            value = value.get(step) if isinstance(value, dict) else None
        if value is not None:
            found[heading] = float(value)
    return found


def table(rows: list[Row]) -> str:
    """Return the rows as text, one block a task, ours last with its speed against the first peer's."""
    blocks = []
    for name in dict.fromkeys(row.task for row in rows):
        mine = [row for row in rows if row.task == name]
        headings = list(dict.fromkeys(heading for row in mine for heading in row.figures))
        out = [f"{name:24}" + "".join(f"{heading:>12}" for heading in [*headings, "MB/s"])]
        for row in mine:
            cells = [f"{row.figures[heading]:.1f}" if heading in row.figures else "-" for heading in headings]
            cells.append(f"{row.speed:.3f}" if row.speed else "-")
            out.append(f"  {row.system:22}" + "".join(f"{cell:>12}" for cell in cells))
        blocks.append("\n".join(out + _ratios(mine)))
    return "\n\n".join(blocks)


def _ratios(rows: list[Row]) -> list[str]:
    ours = next((row.speed for row in rows if row.system == OURS), None)
    peers = [(row.system, row.speed) for row in rows if row.system != OURS]
    return [f"  {OURS} is {ours / speed:.1f} times as fast as {peer}" for peer, speed in peers if ours and speed]


class Bench:
    """The folders, the interpreters and the options of one run."""

    def __init__(self, args: argparse.Namespace) -> None:
        """Take the command line's options."""
        self.data = pathlib.Path(args.data)
        self.scorers = pathlib.Path(args.scorers)
        self.out = pathlib.Path(args.out)
        self.peer_python = args.peer_python
        self.fresh = args.fresh
        self.every = args.every
        self.only = args.only

    def prepare(self, task: Task) -> tuple[pathlib.Path, pathlib.Path] | None:
        """Return the texts and the labels to use, None where the data is not there.

        Labels without texts get them; with `--every N` each Nth document alone is used.
        """
        source, gold = self.data / task.source, self.data / task.gold
        if not source.exists() or not (gold.exists() or task.gold == HAND_LABELS):
            return None
        if self.every == 1 and task.source == task.gold:
            return source, gold
        if task.gold == HAND_LABELS:
            labels = list(details.labelled(self.data, HERE / "labels", HAND_LABELS))
        else:
            texts = lines.read_by_id(source)
            labels = [{**texts[row["id"]], **row} for row in lines.read(gold)]
        labels = labels[:: self.every]
        places = self.out / f"{task.name}.texts.jsonl", self.out / f"{task.name}.gold.jsonl"
        kept = ("id", "text", "title", "date", "reference")
        lines.write(places[0], [{key: row[key] for key in kept if key in row} for row in labels])
        lines.write(places[1], labels)
        return places if labels else None

    def ours(self, task: Task, source: pathlib.Path, gold: pathlib.Path) -> Row:
        """Run predict.py and the scorer."""
        target = self.out / f"{task.name}.{OURS}.jsonl"
        told = json.loads(_run(sys.executable, HERE / "predict.py", task.kind, source, target))
        return self.scored(task, OURS, gold, target, told)

    def peer(self, task: Task, peer: str, source: pathlib.Path, gold: pathlib.Path) -> Row | None:
        """Run a peer, or take what it gave before, and score it; None where it can't run and never has."""
        digest = hashlib.sha256(source.read_bytes()).hexdigest()[:12]
        target = self.out / f"{task.name}.{peer}.{digest}.jsonl"
        timing = target.with_suffix(".timing.json")
        if self.peer_python and (self.fresh or not timing.exists()):
            told = _run(self.peer_python, HERE / "peer.py", peer, source, target, missing=NOT_INSTALLED)
            if told:
                timing.write_text(told, encoding="utf8")
        if not timing.exists():
            return None
        return self.scored(task, peer, gold, target, json.loads(timing.read_text(encoding="utf8")))

    def scored(self, task: Task, system: str, gold: pathlib.Path, target: pathlib.Path, told: dict[str, Any]) -> Row:
        """Run the scorer over a prediction file."""
        result = json.loads(_run(sys.executable, self.scorers / task.scorer, gold, target, "--json"))
        return Row(task.name, system, headline(result, task.figures), told["mb"], told["seconds"])

    def run(self, task: Task) -> list[Row]:
        """Return the rows of a task: the peers', then ours; none where the data is not there."""
        places = self.prepare(task)
        if places is None:
            return []
        peers = [self.peer(task, peer, *places) for peer in PEERS[task.kind]] if self.only != "ours" else []
        ours = [self.ours(task, *places)] if self.only != "peers" else []
        return [row for row in peers if row is not None] + ours


def _run(*command: object, missing: int | None = None) -> str:
    """Return what a command prints; with `missing`, an empty string where it ends with that status.

    Raises:
        SystemExit: where the command fails.
    """
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode and done.returncode != missing:
        sys.exit(f"failed with status {done.returncode}: {' '.join(str(part) for part in command)}")
    return done.stdout


def main() -> None:
    """Read the command line, run the tasks and print the table."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("data", metavar="DATA", help="a folder with labelled data")
    cli.add_argument("scorers", metavar="SCORERS", help="a folder with the scoring scripts")
    cli.add_argument("--tasks", nargs="+", choices=[task.name for task in TASKS], help="these tasks alone")
    cli.add_argument("--out", default="out/bench", help="where predictions are kept (out/bench)")
    cli.add_argument("--peer-python", metavar="PATH", help="the interpreter of the peers' environment")
    cli.add_argument("--fresh", action="store_true", help="run the peers again even where their output is kept")
    cli.add_argument("--only", choices=["ours", "peers"], help="leave the others out")
    cli.add_argument("--every", type=int, default=1, metavar="N", help="use each Nth document alone, for a quick look")
    cli.add_argument("--json", action="store_true")
    args = cli.parse_args()
    bench = Bench(args)
    chosen = [task for task in TASKS if not args.tasks or task.name in args.tasks]
    rows = [row for task in chosen for row in bench.run(task)]
    if not rows:
        sys.exit(f"none of the data files is in {args.data}")
    if args.json:
        print(json.dumps([{**dataclasses.asdict(row), "mb_per_second": row.speed} for row in rows]))
    else:
        print(table(rows))


if __name__ == "__main__":
    main()
