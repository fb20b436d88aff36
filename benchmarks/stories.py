"""Score linking, source counting, contradictions and lives of deals on stories whose conclusions were written by hand.

usage: stories.py [--errors] [--parse] FOLDER...

A folder holds `*.story` files (see story.py). With `--parse` the articles are parsed and linked instead of their own
records: what comes out is then compared with the stories' records by the words of the text that both cite.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

import summitkit as sk
from story import Story, read_story

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Score", "score_stories"]


@attrs.define
class Score:
    """What came out right (tp), wrong (fp) and not at all (fn), by what was asked for.

    Attributes:
        counts: by "links", "links deal", …, "contradictions", "sources", "stages", "steps back".
        errors: one line for each.
    """

    counts: dict[str, Counter[str]] = attrs.Factory(lambda: defaultdict(Counter))
    errors: list[str] = attrs.Factory(list)

    def compare(self, what: str, story: str, gold: set[str], found: set[str]) -> None:
        """Add what is in both, and what is in one only."""
        self.counts[what].update(tp=len(gold & found), fp=len(found - gold), fn=len(gold - found))
        self.errors += [f"{story}: {what}: wrong {each}" for each in sorted(found - gold)]
        self.errors += [f"{story}: {what}: missed {each}" for each in sorted(gold - found)]

    def figures(self, what: str) -> tuple[float, float, float]:
        """Return precision, recall and F1 in per cent; 100 where nothing was asked for and nothing came."""
        count = self.counts[what]
        found, gold = count["tp"] + count["fp"], count["tp"] + count["fn"]
        precision = 100 * count["tp"] / found if found else 100.0
        recall = 100 * count["tp"] / gold if gold else 100.0
        return precision, recall, 2 * precision * recall / (precision + recall) if count["tp"] else 0.0

    def __str__(self) -> str:
        """Return a table."""
        lines = [f"{'':24}{'P':>7}{'R':>7}{'F1':>7}{'gold':>7}"]
        for what in sorted(self.counts):
            gold = self.counts[what]["tp"] + self.counts[what]["fn"]
            lines.append(f"{what:24}" + "".join(f"{figure:7.1f}" for figure in self.figures(what)) + f"{gold:7}")
        return "\n".join(lines)


def score_stories(paths: Iterable[Path], *, parse: bool = False) -> Score:
    """Score every story; with `parse`, of the records that parsing its articles gives."""
    score = Score()
    for path in paths:
        story = read_story(path)
        if parse:
            dossiers = [sk.parse(document) for document in story.documents.values()]
            names = _aligned(story, dossiers)
        else:
            dossiers, names = story.dossiers(), story.labels()
        _score(score, path.stem, story, sk.join(dossiers), names)
    return score


def _aligned(story: Story, dossiers: list[sk.Dossier]) -> dict[str, str]:
    """Return the story's names of parsed records: the one of the same kind that shares most words with each."""
    names: dict[str, str] = {}
    parsed = [record for dossier in dossiers for record in dossier]
    for name, gold in story.records:
        place = gold.first
        best, most = None, 0
        for record in parsed:
            if record.record_type == gold.record_type and record.id not in names:
                pieces = [piece for piece in record.evidence.all() if piece.document_id == place.document_id]
                shared = max((_shared(piece.span, place.span) for piece in pieces), default=0)
                if shared > most:
                    best, most = record, shared
        if best is not None and most * 2 >= min(len(place.span), 40):
            names[best.id] = name
    return names


def _shared(one: sk.Span, other: sk.Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _score(score: Score, title: str, story: Story, dossier: sk.Dossier, names: dict[str, str]) -> None:
    _score_links(score, title, story, dossier, names)
    known = {name: record for record in dossier if (name := names.get(record.id))}
    first = {name.split("@")[0]: record for name, record in reversed(known.items())}
    found = {
        f"{left} {right} {each.kind}"
        for each in dossier.contradictions()
        for left, right in [sorted(names.get(record_id, record_id) for record_id in each.ids)]
    }
    score.compare("contradictions", title, {" ".join(each) for each in story.contradictions}, found)
    for label, count in story.sources.items():
        counted = dossier.corroboration(first[label]).count if label in first else 0
        score.compare("sources", title, {f"{label}={count}"}, {f"{label}={counted}"})
    for label, stages in story.life.items():
        deal = first.get(label)
        life = dossier.life(deal).stages if isinstance(deal, sk.Deal) else ()
        gold = {f"{label} {status} {day}" for status, day in stages}
        score.compare("stages", title, gold, {f"{label} {stage.status} {stage.day}" for stage in life})
        back = sum(1 for stage in life if stage.step_back)
        wanted = story.back.get(label, 0)
        score.compare("steps back", title, {f"{label}={wanted}"}, {f"{label}={back}"})


def _score_links(score: Score, title: str, story: Story, dossier: sk.Dossier, names: dict[str, str]) -> None:
    labelled: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, record in story.records:
        labelled[record.record_type, name.split("@")[0]].append(name)
    for kind in ("actors", "summits", "delegations", "deals", "claims"):
        word = kind.removesuffix("s")
        gold = {_pair(pair) for (each, _), same in labelled.items() if each == word for pair in combinations(same, 2)}
        found = set()
        for joined in dossier.all_joined(kind):
            same = [names[record.id] for record in joined if record.id in names]
            found |= {_pair(pair) for pair in combinations(same, 2) if pair[0] != pair[1]}
        score.compare("links", title, gold, found)
        score.counts[f"links {word}"].update(tp=len(gold & found), fp=len(found - gold), fn=len(gold - found))


def _pair(names: Iterable[str]) -> str:
    return " = ".join(sorted(names))


def main() -> None:
    """Print the table for each folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--errors", action="store_true", help="list what is wrong or missed")
    parser.add_argument("--parse", action="store_true", help="parse the articles instead of taking their records")
    asked = parser.parse_args()
    for folder in asked.folders:
        score = score_stories(sorted(folder.glob("*.story")), parse=asked.parse)
        print(f"{folder}\n{score}\n")
        if asked.errors:
            print("\n".join(score.errors))


if __name__ == "__main__":
    main()
