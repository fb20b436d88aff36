"""Measure what the scorers don't: `python details.py DATA [--labels FOLDER]`.

DATA is a folder with summit-news.jsonl; FOLDER (labels/ beside this file) holds hand labels by offsets alone, joined
to the texts by id and checked by hash. Of the claims that match a labelled one by half of their letters it tells how
often form, certainty, polarity, the speaker's name and the outlet are right; of the labelled mentions of actors
(pronouns, roles, short names, acronyms, capitals) how many are found and how many stand for the right actor.
"""

from __future__ import annotations

import argparse
import collections
import functools
import hashlib
import json
import pathlib
import re
import sys
from typing import TYPE_CHECKING, Any

import lines
import matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lines import Document

__all__ = ["actor_counts", "claim_counts", "labelled", "same_name"]

HERE = pathlib.Path(__file__).parent
TEXTS = "summit-news.jsonl"
CLASSES = ("form", "certainty", "polarity")
ENOUGH = 2
_MEDIA_NOUNS = frozenset(["agency", "daily", "magazine", "news", "newspaper", "radio", "television"])
_WORD = re.compile(r"[^\W_]+")

Counts = collections.Counter[str]


def labelled(data: pathlib.Path, labels: pathlib.Path, name: str) -> Iterator[Document]:
    """Go through the hand labels of a kind whose texts are in DATA, each with its text.

    Raises:
        ValueError: where a text is not the one that was labelled.
    """
    texts = lines.read_by_id(data / TEXTS)
    for path in sorted(labels.rglob(name)):
        for row in lines.read(path):
            text = texts.get(row["id"])
            if text is None:
                continue
            if hashlib.sha256(text["text"].encode()).hexdigest() != row["sha256"]:
                raise ValueError(f"{row['id']}: the text is not the one that was labelled")
            yield {**text, **row}


def same_name(gold: str | None, predicted: str | None) -> bool:
    """Say whether a name found is as full as the labelled one: "President Hu Jintao" for "Hu Jintao", but not "Hu".

    A part of the labelled name will do where it has two words or more. Of several labelled names one is enough.
    """
    if not gold or not predicted:
        return not gold and not predicted
    return any(_same(part, other) for part in gold.split("; ") for other in predicted.split("; "))


def _same(gold: str, predicted: str) -> bool:
    one, other = matching.plain_name(gold), matching.plain_name(predicted)
    known = _known_names()
    if one in known and known[one] == known.get(other):
        return True
    mine, theirs = set(_WORD.findall(one)), set(_WORD.findall(other))
    return one == other or (bool(mine) and mine <= theirs) or (len(theirs) >= ENOUGH and theirs <= mine)


def _bare(outlet: str | None) -> str | None:
    """Return a medium's name without the noun that says what it is: "RTE" for "RTE television"."""
    return outlet and (" ".join(word for word in outlet.split() if word not in _MEDIA_NOUNS) or outlet)


@functools.cache
def _known_names() -> dict[str, str]:
    """Return the full name of each name that the lexicon has for a medium, a country or an organisation."""
    from summitkit.lexicon import Lexicon

    lexicon = Lexicon.default()
    known: dict[str, str] = {}
    for entry in (*lexicon.outlets, *lexicon.countries, *lexicon.organizations):
        for name in (entry.name, *entry.aliases):
            known.setdefault(matching.plain_name(name), matching.plain_name(entry.name))
    return known


def claim_counts(gold: Document, claims: list[dict[str, Any]]) -> Counts:
    """Count, over the claims that match, what is given and what is right."""
    counts: Counts = collections.Counter()
    wanted = matching.gold_items("claims", gold)
    for i, j in matching.pairs("claims", gold["text"], wanted, claims):
        label, claim = wanted[i], claims[j]
        for name in CLASSES:
            _count(counts, name, label.get(name), given=label.get(name) == claim.get(name))
        named, outlet = label.get("speaker_name"), label.get("outlet")
        _count(counts, "speaker name", named, given=same_name(named, claim.get("speaker_name")))
        _count(counts, "outlet", outlet, given=same_name(_bare(outlet), _bare(claim.get("outlet"))))
        counts["outlets made up"] += bool(claim.get("outlet")) and not outlet
    return counts


def actor_counts(gold: Document, actors: Iterable[tuple[str, list[list[int]]]]) -> Counts:
    """Count the labelled mentions that are found and that stand for the right actor.

    Args:
        gold: the labels, {"mentions": [{"start", "end", "kind", "refers"}]}.
        actors: name and mentions of each actor found.
    """
    places = [(start, end, name) for name, mentions in actors for start, end in mentions]
    counts: Counts = collections.Counter()
    for label in gold["mentions"]:
        found = max(places, key=lambda place: _shared(label, place), default=None)
        hit = found is not None and _shared(label, found) >= matching.RELAXED
        right = hit and found is not None and same_name(label["refers"], found[2])
        _count(counts, "actor found", "yes", given=hit)
        _count(counts, "actor right", "yes", given=right)
        _count(counts, f"actor right: {label['kind']}", "yes", given=right)
    return counts


def _shared(label: dict[str, Any], place: tuple[int, int, str]) -> float:
    """Return the share of the union of two spans that both cover."""
    start, end, _ = place
    both = min(end, label["end"]) - max(start, label["start"])
    return both / (end - start + label["end"] - label["start"] - both) if both > 0 else 0.0


def _count(counts: Counts, name: str, label: object, *, given: bool) -> None:
    if label:
        counts[f"{name} of"] += 1
        counts[name] += given


def rates(counts: Counts) -> dict[str, dict[str, float]]:
    """Return, for each thing counted, how many were labelled and the share that is right, in percent."""
    totals = {name.removesuffix(" of"): count for name, count in counts.items() if name.endswith(" of")}
    return {name: {"labelled": n, "right": round(100 * counts[name] / n, 1)} for name, n in totals.items()}


def measure(data: pathlib.Path, labels: pathlib.Path) -> dict[str, Any]:
    """Parse the labelled articles and return the rates."""
    import predict
    import summitkit as sk

    counts: Counts = collections.Counter()
    matched: Counts = collections.Counter()
    for row in labelled(data, labels, "claims.jsonl"):
        claims = predict.predict("claims", [row])[0]["claims"]
        matched += claim_counts(row, claims)
    for row in labelled(data, labels, "actors.jsonl"):
        found = sk.parse(predict.as_document(row)).actors
        counts += actor_counts(row, [(actor.name, predict.spans(actor, "mentions")) for actor in found])
    return {**rates(matched), "outlets made up": matched["outlets made up"], **rates(counts)}


def main() -> None:
    """Read the command line and print the rates."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("data", metavar="DATA", help="a folder with summit-news.jsonl")
    cli.add_argument("--labels", default=HERE / "labels", metavar="FOLDER", help="hand labels (labels/)")
    cli.add_argument("--json", action="store_true")
    args = cli.parse_args()
    try:
        result = measure(pathlib.Path(args.data), pathlib.Path(args.labels))
    except (OSError, ValueError) as error:
        sys.exit(str(error))
    if args.json:
        print(json.dumps(result))
        return
    for name, value in result.items():
        shown = f"{value['right']:5.1f}% of {value['labelled']}" if isinstance(value, dict) else f"{value:5}"
        print(f"{name:28} {shown}")


if __name__ == "__main__":
    main()
