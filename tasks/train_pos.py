r"""Train the part-of-speech tagger and write lexicon/data/pos.bin.

    python tasks/train_pos.py --texts polnear-train.jsonl.gz --tags polnear-train-tags.jsonl.gz \
        --out src/summitkit/lexicon/data

It learns by averaged perceptron from automatic tags (Stanford CoreNLP 3 over PolNeAR's articles). The texts file has
one article a line, {"id", "text"}; the tags file {"id", "sentences"}, a sentence being a list of words (start, end, tag
and more that isn't read). One article in ten, chosen by the hash of its id, is set aside and measured with --measure;
without it all are learnt from. Needs numpy; takes a few minutes on one core; the same input gives the same file.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import time
from collections import Counter, defaultdict
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from summitkit.text.features import FormTemplates
from summitkit.text.pos import PosTagger
from summitkit.text.weights import read_weights, write_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

TEMPLATES = FormTemplates.of({-1: ["l"], 0: ["b", "w", "S", "p3", "x2", "x4"], 1: ["l"]})
EPOCHS = 6
SEEN, COVERED = 5, 0.98  # a form seen so often has the tags alone that make so much of what it was seen with


@attrs.frozen(slots=True)
class Gold:
    """A sentence as annotated."""

    forms: tuple[str, ...]
    tags: tuple[str, ...]


def read(texts: Path, tags: Path) -> Iterator[tuple[str, list[Gold]]]:
    """Yield the id and the sentences of each article."""
    with gzip.open(texts, "rt", encoding="utf8") as file:
        text_of = {article["id"]: article["text"] for article in map(json.loads, file)}
    with gzip.open(tags, "rt", encoding="utf8") as file:
        for article in map(json.loads, file):
            text = text_of[article["id"]]
            yield article["id"], [_gold(text, words) for words in article["sentences"] if words]


def _gold(text: str, words: Sequence[Sequence[Any]]) -> Gold:
    return Gold(
        tuple(text[word[0] : word[1]] for word in words),
        tuple(word[2] for word in words),
    )


def is_set_aside(identity: str) -> bool:
    """Say whether an article belongs to the tenth that is set aside."""
    return hashlib.sha256(identity.encode()).digest()[0] % 10 == 0


class PosTrainer:
    """An averaged perceptron over numpy rows, one column a tag."""

    def __init__(self, sentences: Sequence[Gold], tags: Sequence[str]) -> None:
        """Number the features of the sentences."""
        self.tags = list(tags)
        self.number = {tag: index for index, tag in enumerate(self.tags)}
        self.sentences = sentences
        counts: Counter[str] = Counter()
        forms: dict[str, Counter[str]] = defaultdict(Counter)
        for sentence in sentences:
            for row in TEMPLATES.rows(sentence.forms):
                counts.update(row)
            for form, tag in zip(sentence.forms, sentence.tags, strict=True):
                forms[form][tag] += 1
        seen_often = {form: seen for form, seen in forms.items() if sum(seen.values()) >= SEEN and form != '"'}
        self.choices = {form: self._choices(seen) for form, seen in seen_often.items()}
        self.names = {name: index for index, (name, count) in enumerate(sorted(counts.items())) if count > 1}
        self.names = {name: index for index, name in enumerate(self.names)}
        width = len(self.tags)
        first = self._add(f"t={tag}" for tag in [*self.tags, "<s>"])
        self.single = first
        self.pair = self._add(f"tt={before}|{tag}" for before in [*self.tags, "<s>"] for tag in [*self.tags, "<s>"])
        self.weights = np.zeros((len(self.names), width), np.float32)
        self.totals = np.zeros((len(self.names), width), np.float32)
        self.clock = 1

    def _choices(self, seen: Counter[str]) -> tuple[int, ...]:
        """Return the numbers of the tags that a form mostly had, ascending."""
        ranked = sorted(seen, key=lambda tag: (-seen[tag], tag))
        sums = accumulate(seen[tag] for tag in ranked)
        enough = sum(1 for total in sums if total < COVERED * sum(seen.values())) + 1
        return tuple(sorted(self.number[tag] for tag in ranked[:enough]))

    def _add(self, names: Iterable[str]) -> int:
        first = len(self.names)
        for name in names:
            self.names[name] = len(self.names)
        return first

    def train(self, epochs: int) -> None:
        """Learn from every sentence, in another order each time."""
        prepared = [self._prepare(sentence) for sentence in self.sentences]
        rng = random.Random(1)  # noqa: S311
        for epoch in range(epochs):
            began, wrong = time.perf_counter(), 0
            for index in rng.sample(range(len(prepared)), len(prepared)):
                wrong += self._learn(*prepared[index])
            print(f"  pos epoch {epoch}: {wrong} wrong, {time.perf_counter() - began:.0f} s", flush=True)

    def _prepare(self, sentence: Gold) -> tuple[list[Any], list[int], list[Sequence[int]]]:
        get = self.names.get
        rows = [
            np.array([index for name in row if (index := get(name)) is not None], np.int32)
            for row in TEMPLATES.rows(sentence.forms)
        ]
        golds = [self.number[tag] for tag in sentence.tags]
        choices = [
            [gold] if form == '"' else self.choices.get(form, range(len(self.tags)))
            for form, gold in zip(sentence.forms, golds, strict=True)
        ]
        return rows, golds, choices

    def _learn(self, rows: list[Any], golds: list[int], choices: list[Sequence[int]]) -> int:
        width = len(self.tags)
        before = last = width
        wrong = 0
        for row, gold, some in zip(rows, golds, choices, strict=True):
            if len(some) == 1:
                before, last = last, some[0]
                continue
            extra = [self.single + last, self.pair + before * (width + 1) + last]
            indices = np.concatenate([row, np.array(extra, np.int32)])
            scores = self.weights[indices].sum(0)
            guess = max(some, key=scores.item) if len(some) < width else int(scores.argmax())
            if guess != gold and gold in some:
                wrong += 1
                self.weights[indices, gold] += 1
                self.weights[indices, guess] -= 1
                self.totals[indices, gold] += self.clock
                self.totals[indices, guess] -= self.clock
            self.clock += 1
            before, last = last, guess
        return wrong

    def blob(self, *, step: float, least: float) -> bytes:
        """Average, prune, quantise and write."""
        average = self.weights - self.totals / self.clock
        average[np.abs(average) < least] = 0
        whole = np.rint(average / step).astype(int)
        names = list(self.names)
        rows = {names[index]: whole[index].tolist() for index in np.flatnonzero(whole.any(1))}
        forms: dict[str, list[str]] = {}
        for form, choices in sorted(self.choices.items()):
            if not any(map(str.isspace, form)):  # forms are parted by spaces
                forms.setdefault(" ".join(map(str, choices)), []).append(form)
        header = {"templates": TEMPLATES.to_json(), "choices": {key: " ".join(some) for key, some in forms.items()}}
        return write_weights(self.tags, rows, step=step, header=header)


def measure(tagger: PosTagger, sentences: Sequence[Gold]) -> dict[str, float]:
    """Return how many tags are right, in percent, and the speed."""
    began = time.process_time()
    found = [tagger.tag(sentence.forms) for sentence in sentences]
    spent = time.process_time() - began
    total = sum(len(sentence.forms) for sentence in sentences)
    right = sum(sum(map(str.__eq__, gold.tags, tags)) for gold, tags in zip(sentences, found, strict=True))
    return {"words": total, "right": round(100 * right / total, 2), "words a second": round(total / spent)}


def main() -> None:
    """Read, train, write, measure."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    arguments.add_argument("--texts", type=Path, required=True)
    arguments.add_argument("--tags", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--measure", action="store_true", help="set a tenth aside and measure on it")
    given = arguments.parse_args()
    articles = list(read(given.texts, given.tags))
    aside = [gold for identity, golds in articles if is_set_aside(identity) for gold in golds]
    learnt = [gold for identity, golds in articles if not (given.measure and is_set_aside(identity)) for gold in golds]
    tags = sorted({tag for gold in learnt for tag in gold.tags})
    given.out.mkdir(parents=True, exist_ok=True)
    trainer = PosTrainer(learnt, tags)
    trainer.train(EPOCHS)
    blob = trainer.blob(step=0.2, least=0.8)
    (given.out / "pos.bin").write_bytes(blob)
    print(f"pos.bin {len(blob):,} bytes")
    if given.measure:
        print(json.dumps(measure(PosTagger(read_weights(blob)), aside)))


if __name__ == "__main__":
    main()
