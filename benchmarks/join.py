"""Measure joining: seconds, memory and the links' F1 for growing numbers of made documents.

usage: join.py [NUMBER...]     1000 3000 10000 where none is given

Each number runs in a process of its own; seconds are seconds of processor time, of one core. Made stories have known
truth (see made_stories.py); countries, which are told by their codes alone, are left out of the F1.
"""

from __future__ import annotations

import math
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import summitkit as sk
from made_stories import made_dossiers

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["measure", "pairwise"]

_KILOBYTES_IN_MEGABYTE = 1024


def pairwise(groups: Iterable[Iterable[str]], truths: dict[str, str]) -> tuple[float, float, float]:
    """Return precision, recall and F1, in per cent, of the pairs that groups of record ids make.

    Pairs are counted by the sizes of what groups and truths have in common, never one by one.
    """
    right = found = 0
    for group in groups:
        sizes = Counter(truths[record] for record in group)
        found += math.comb(sum(sizes.values()), 2)
        right += sum(math.comb(size, 2) for size in sizes.values())
    gold = sum(math.comb(size, 2) for size in Counter(truths.values()).values())
    precision, recall = (100 * right / whole if whole else 100.0 for whole in (found, gold))
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def measure(documents: int) -> str:
    """Make, join and link so many documents; return a line of figures."""
    made = list(made_dossiers(documents))
    truths = {record: truth for _, known in made for record, truth in known.items()}
    before = time.process_time()
    dossier = sk.join(part for part, _ in made)
    joined = time.process_time()
    dossier.links()
    linked = time.process_time()
    corroborated = len(dossier.corroborated())
    contradictions = len(dossier.contradictions())
    reasoned = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KILOBYTES_IN_MEGABYTE
    by_kind: dict[str, list[list[str]]] = defaultdict(list)
    for kind in ("actors", "summits", "delegations", "deals", "claims"):
        for group in dossier.all_joined(kind):
            by_kind[kind].append([record.id for record in group])
    counted = {record: truth for record, truth in truths.items() if not _is_country(truth)}
    groups = [[r for r in group if r in counted] for several in by_kind.values() for group in several]
    precision, recall, f1 = pairwise(groups, counted)
    kinds = " ".join(f"{kind} {_kind(by_kind[kind], counted):.1f}" for kind in by_kind)
    return (
        f"{documents:7} {len(dossier):8} {joined - before:7.1f} {linked - joined:7.1f} {reasoned - linked:7.1f}"
        f" {peak:7.0f} {precision:6.1f} {recall:6.1f} {f1:6.1f}   {corroborated} corroborated,"
        f" {contradictions} contradictions; {kinds}"
    )


def _is_country(truth: str) -> bool:
    return truth[0] == "c"


def _kind(groups: list[list[str]], counted: dict[str, str]) -> float:
    mine = [[record for record in group if record in counted] for group in groups]
    known = {record: counted[record] for group in mine for record in group}
    return pairwise(mine, known)[2]


def main(numbers: list[str]) -> None:
    """Print one line for each number of documents."""
    if numbers[:1] == ["--here"]:
        print(measure(int(numbers[1])), flush=True)
        return
    print(
        f"{'docs':>7} {'records':>8} {'join s':>7} {'link s':>7} {'rest s':>7} {'MiB':>7} {'P':>6} {'R':>6} {'F1':>6}"
    )
    for number in numbers or ["1000", "3000", "10000"]:
        subprocess.run([sys.executable, __file__, "--here", number], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
