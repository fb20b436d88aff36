"""Train the name tagger and write its weights to src/summitkit/lexicon/data/names.bin.

    train_names.py GOLD.jsonl[.gz] --texts TEXTS.jsonl[.gz] --tags TAGS.jsonl[.gz] --every 3 --out names.bin

GOLD    newswire with names labelled by hand (CoNLL-2003): {"id", "text", "entities": [{"start", "end", "type"}]}.
TEXTS   more recent news: {"id", "text"}; TAGS its automatic tags: {"id", "sentences": [[[start, end, part of speech,
        entity, head, relation], ...], ...]}. Every so many documents of them are added, so that names and styles of
        later years are known too, without outweighing what was labelled by hand.

Needs python-crfsuite. The lexicon's tables are features, so train again when they change much.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from names.variants import Labelled, Name, People, renamed
from summitkit.lexicon import Lexicon
from summitkit.parse.names.casing import calm_forms
from summitkit.parse.names.features import TEMPLATES, name_features
from summitkit.parse.names.gazetteer import gazetteer
from summitkit.text.layout import layout
from train_tagger import train_tagger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.text.words import Words

TYPES = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC", "MISC": "MISC"}
Sentence = tuple[list[list[str]], list[str]]


def read(path: str) -> list[dict[str, Any]]:
    """Read JSON lines."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def tagged_names(sentences: list[list[list[Any]]]) -> list[Name]:
    """Return runs of words with one tag as names."""
    names: list[Name] = []
    for sentence in sentences:
        before = None
        for start, end, _, tag, *_ in sentence:
            kind = TYPES.get(tag) if isinstance(start, int) else None
            if kind and kind == before:
                names[-1] = (names[-1][0], end, kind)
            elif kind:
                names.append((start, end, kind))
            before = kind
    return names


def labels(words: Words, names: list[Name]) -> list[str]:
    """Return a label for each word: B-x, I-x or O."""
    found = ["O"] * len(words)
    for start, end, kind in names:
        index = max(bisect_right(words.starts, start) - 1, 0)
        if words.ends[index] <= start:
            index += 1
        mark = "B-"
        while index < len(words) and words.starts[index] < end:
            found[index] = mark + kind
            mark = "I-"
            index += 1
    return found


def examples(documents: list[Labelled], lexicon: Lexicon) -> Iterator[Sentence]:
    """Yield each sentence as feature rows and labels."""
    for text, names in documents:
        page = layout(text)
        wanted = labels(page.words, names)
        forms = calm_forms(page, lexicon)
        extra = name_features(page, forms, lexicon, gazetteer(lexicon).find(page.words.forms))
        for sentence in page.sentences:
            first, last = sentence.first, sentence.last
            if first == last:
                continue
            rows = TEMPLATES.rows(forms[first:last])
            yield [row + list(more) for row, more in zip(rows, extra[first:last], strict=True)], wanted[first:last]


def main() -> None:
    """Run the command line."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("gold")
    cli.add_argument("--texts")
    cli.add_argument("--tags")
    cli.add_argument("--every", type=int, default=3)
    cli.add_argument("--iterations", type=int, default=150)
    cli.add_argument("--c1", type=float, default=0.15)
    cli.add_argument("--c2", type=float, default=0.02)
    cli.add_argument("--least", type=float, default=0.06)
    cli.add_argument("--repeat", type=int, default=1, help="count what was labelled by hand so many times")
    cli.add_argument("--rename", type=int, default=3, help="add a copy of every so many documents with other people")
    cli.add_argument("--first", type=float, default=1.0, help="train on this share of GOLD, from its beginning")
    cli.add_argument("--out", required=True)
    args = cli.parse_args()
    gold = read(args.gold)
    gold = gold[: int(len(gold) * args.first)]
    gold_documents = [(d["text"], [(e["start"], e["end"], e["type"]) for e in d["entities"]]) for d in gold]
    documents = list(gold_documents)
    if args.texts and args.tags:
        texts = {document["id"]: document["text"] for document in read(args.texts)}
        tags = [one for one in read(args.tags) if one["id"] in texts]
        documents += [(texts[one["id"]], tagged_names(one["sentences"])) for one in tags[:: args.every]]
    people = People(Path(__file__).resolve().parent / "names" / "people.txt")
    lexicon = Lexicon.default()
    others = [renamed(document, people) for document in documents[:: args.rename]] if args.rename else []
    blob = train_tagger(
        examples(gold_documents * (args.repeat - 1) + documents + others, lexicon),
        templates=TEMPLATES,
        iterations=args.iterations,
        c1=args.c1,
        c2=args.c2,
        least=args.least,
    )
    Path(args.out).write_bytes(blob)
    print(f"{args.out}: {len(blob):,} bytes from {len(documents)} documents")


if __name__ == "__main__":
    main()
