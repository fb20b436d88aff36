r"""Train the part-of-speech tagger and the dependency parser and write lexicon/data/pos.bin and tree.bin.

    python tasks/train_tree.py --texts polnear-train.jsonl.gz --tags polnear-train-tags.jsonl.gz \
        --out src/summitkit/lexicon/data

Both learn by averaged perceptron from silver trees (Stanford CoreNLP 3 over PolNeAR's articles). The texts file has one
article a line, {"id", "text"}; the tags file {"id", "sentences"}, a sentence being a list of words (start, end, tag,
entity, head, relation). One article in ten, chosen by the hash of its id, is set aside and measured with --measure;
without it all are learnt from. Needs numpy; takes about ten minutes on one core; the same input gives the same files.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import struct
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from summitkit.text.features import FormTemplates
from summitkit.text.moves import LEFT, RIGHT, SHIFT, State, hang, move_features, relation_features
from summitkit.text.pos import PosTagger
from summitkit.text.tree import TreeParser, word_number
from summitkit.text.weights import read_weights, write_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

TEMPLATES = FormTemplates.of(
    {
        -2: ["l"],
        -1: ["l", "x3"],
        0: ["b", "w", "l", "S", "p1", "p3", "x1", "x2", "x3", "x4"],
        1: ["l", "x3", "s"],
        2: ["l"],
    }
)
POS_EPOCHS, TREE_EPOCHS = 6, 6
KNOWN_COUNT, KNOWN_SHARE = 30, 0.998
VOCABULARY_COUNT, ENDING_COUNT, VOCABULARY_SIZE = 4, 25, 16_000
FOLDS = 4
STRIKES = 3  # updates before a feature is taken on


@attrs.frozen(slots=True)
class Gold:
    """A sentence as annotated: heads -1 for the root."""

    forms: tuple[str, ...]
    tags: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]


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
        tuple(word[4] for word in words),
        tuple(word[5] for word in words),
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
        self.known = {'"': 0}
        for form, seen in forms.items():
            (tag, most), total = seen.most_common(1)[0], sum(seen.values())
            if total >= KNOWN_COUNT and most >= KNOWN_SHARE * total and form != '"':
                self.known[form] = self.number[tag]
        del self.known['"']
        self.names = {name: index for index, (name, count) in enumerate(sorted(counts.items())) if count > 1}
        self.names = {name: index for index, name in enumerate(self.names)}
        width = len(self.tags)
        first = self._add(f"t={tag}" for tag in [*self.tags, "<s>"])
        self.single = first
        self.pair = self._add(f"tt={before}|{tag}" for before in [*self.tags, "<s>"] for tag in [*self.tags, "<s>"])
        lowers = sorted({form.lower() for form in forms if sum(forms[form].values()) > 1})
        self.lower = {form: index for index, form in enumerate(lowers)}
        self.joint = self._add(f"tl={tag}|{form}" for tag in [*self.tags, "<s>"] for form in lowers)
        self.weights = np.zeros((len(self.names), width), np.float32)
        self.totals = np.zeros((len(self.names), width), np.float32)
        self.clock = 1

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

    def _prepare(self, sentence: Gold) -> tuple[list[Any], list[int], list[int], list[int]]:
        get = self.names.get
        rows = [
            np.array([index for name in row if (index := get(name)) is not None], np.int32)
            for row in TEMPLATES.rows(sentence.forms)
        ]
        golds = [self.number[tag] for tag in sentence.tags]
        known = [self.known.get(form, golds[i] if form == '"' else -1) for i, form in enumerate(sentence.forms)]
        return rows, golds, known, [self.lower.get(form.lower(), -1) for form in sentence.forms]

    def _learn(self, rows: list[Any], golds: list[int], known: list[int], lowers: list[int]) -> int:
        width = len(self.tags)
        before = last = width
        wrong = 0
        for row, gold, sure, lower in zip(rows, golds, known, lowers, strict=True):
            if sure >= 0:
                before, last = last, sure
                continue
            extra = [self.single + last, self.pair + before * (width + 1) + last]
            if lower >= 0:
                extra.append(self.joint + last * len(self.lower) + lower)
            indices = np.concatenate([row, np.array(extra, np.int32)])
            guess = int(self.weights[indices].sum(0).argmax())
            if guess != gold:
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
        header = {"templates": TEMPLATES.to_json(), "known": dict(sorted(self.known.items()))}
        return write_weights(self.tags, rows, step=step, header=header)


_FIELD = 64  # bits: totals over time are large
_HALF = 1 << (_FIELD - 1)


class Perceptron:
    """A sparse averaged perceptron: for each feature, the weights of all classes packed into one integer."""

    def __init__(self, classes: int) -> None:
        """Begin with nothing learnt."""
        self.classes = classes
        self.weights: dict[int, int] = {}
        self.totals: dict[int, int] = {}
        self.clock = 1
        self.bias = sum(_HALF << (_FIELD * index) for index in range(classes))
        self.format = f"<{classes}Q"
        self.size = classes * _FIELD // 8
        self.strikes: dict[int, int] = {}

    def scores(self, features: Sequence[int]) -> tuple[int, ...]:
        """Return the score of each class, all with the same bias."""
        return self.unpack(sum(filter(None, map(self.weights.get, features))))

    def unpack(self, packed: int) -> tuple[int, ...]:
        """Return the fields with their bias."""
        return struct.unpack(self.format, (packed + self.bias).to_bytes(self.size, "little"))

    def update(self, features: Sequence[int], right: int, wrong: int) -> None:
        """Move the weights towards one class and away from another."""
        step = (1 << (_FIELD * right)) - (1 << (_FIELD * wrong))
        timed = self.clock * step
        weights, totals, strikes = self.weights, self.totals, self.strikes
        for feature in features:
            if feature not in weights and (seen := strikes.get(feature, 0)) < STRIKES:
                strikes[feature] = seen + 1  # a feature that matters so rarely would only be learnt by heart
                continue
            weights[feature] = weights.get(feature, 0) + step
            totals[feature] = totals.get(feature, 0) + timed

    def averaged(self, *, step: float, least: float) -> dict[int, list[int]]:
        """Average, prune and quantise."""
        made = {}
        for feature, packed in self.weights.items():
            total = self.unpack(self.totals[feature])
            means = [
                (one - _HALF) - (other - _HALF) / self.clock
                for one, other in zip(self.unpack(packed), total, strict=True)
            ]
            whole = [round(mean / step) if abs(mean) >= least else 0 for mean in means]
            if any(whole):
                made[feature] = whole
        return made


class TreeTrainer:
    """Trains the parser with a dynamic oracle: it follows its own mistakes and learns the best way on from them."""

    def __init__(self, sentences: Sequence[Gold], tags: Sequence[str], relations: Sequence[str]) -> None:
        """Build the vocabulary."""
        self.tags = {tag: number for number, tag in enumerate(tags, 2)}
        self.relations = list(relations)
        self.relation_number = {relation: number for number, relation in enumerate(self.relations)}
        words = Counter(form.lower() for sentence in sentences for form in sentence.forms)
        endings = Counter(
            f"-{'A' if form[0].isupper() else 'a'}{form.lower()[-3:]}"
            for sentence in sentences
            for form in sentence.forms
        )
        chosen = [word for word, count in words.most_common(VOCABULARY_SIZE) if count >= VOCABULARY_COUNT]
        chosen += [ending for ending, count in endings.most_common(2500) if count >= ENDING_COUNT]
        self.vocabulary = sorted({word for word in chosen if "\n" not in word})[: (1 << 14) - 4]
        self.numbers = {word: number for number, word in enumerate(self.vocabulary, 3)}
        self.moves = Perceptron(3)
        self.labels = Perceptron(len(self.relations))
        self.rng = random.Random(1)  # noqa: S311

    def train(self, sentences: Sequence[tuple[Gold, Sequence[str]]], epochs: int, seconds: float) -> None:
        """Learn from sentences and the tags that the tagger gave them."""
        prepared = [
            (
                [*(word_number(form, self.numbers) for form in gold.forms), 1, 0],
                [*(self.tags[tag] for tag in tags), 1, 0],
                [head if head >= 0 else len(gold.heads) for head in gold.heads],
                [self.relation_number[relation] for relation in gold.relations],
            )
            for gold, tags in sentences
        ]
        began = time.perf_counter()
        for epoch in range(epochs):
            wrong = 0
            for index in self.rng.sample(range(len(prepared)), len(prepared)):
                wrong += self._learn(*prepared[index], explore=epoch > 0)
            spent = time.perf_counter() - began
            print(f"  tree epoch {epoch}: {wrong} wrong, {len(self.moves.weights)} features, {spent:.0f} s", flush=True)
            if spent * (epoch + 2) / (epoch + 1) > seconds:
                break

    def _learn(self, words: list[int], tags: list[int], heads: list[int], labels: list[int], *, explore: bool) -> int:
        state = State.begin(words, tags)
        children = [[] for _ in range(state.size + 1)]  # type: list[list[int]]
        for child, head in enumerate(heads):
            children[head].append(child)
        wrong = 0
        while state.stack or state.front < state.size:
            legal = legal_moves(state)
            move = legal[0]
            if len(legal) > 1:
                features = move_features(state)
                scores = self.moves.scores(features)
                move = max(legal, key=scores.__getitem__)
                good = [one for one in legal if is_free(state, one, heads, children)]
                if good and move not in good:
                    wrong += 1
                    best = max(good, key=scores.__getitem__)
                    self.moves.update(features, best, move)
                    if not (explore and self.rng.random() < 0.9):
                        move = best
                self.moves.clock += 1
            self._take(state, move, heads, labels)
        return wrong

    def _take(self, state: State, move: int, heads: list[int], labels: list[int]) -> None:
        if move == SHIFT:
            state.stack.append(state.front)
            state.front += 1
            return
        child = state.stack.pop()
        head = state.front if move == LEFT else state.stack[-1]
        label = self.relation_number["root"]
        if head != state.size:
            features = relation_features(state, head, child)
            scores = self.labels.scores(features)
            label = scores.index(max(scores))
            if head == heads[child]:
                if label != labels[child]:
                    self.labels.update(features, labels[child], label)
                self.labels.clock += 1
        hang(state, head, child, label + 1)

    def blob(self, *, step: float, least: float, label_step: float, label_least: float) -> bytes:
        """Write both models."""
        moves = write_weights("SLR", self.moves.averaged(step=step, least=least), step=step, header={})
        rows = self.labels.averaged(step=label_step, least=label_least)
        relations = write_weights(self.relations, rows, step=label_step, header={"vocabulary": self.vocabulary})
        return len(moves).to_bytes(4, "little") + moves + relations


def legal_moves(state: State) -> list[int]:
    """Return the moves that the parser allows itself."""
    if not state.stack:
        return [SHIFT]
    if state.front == state.size:
        return [RIGHT] if len(state.stack) > 1 else [LEFT]
    return [SHIFT, LEFT, RIGHT] if len(state.stack) > 1 else [SHIFT, LEFT]


def is_free(state: State, move: int, heads: list[int], children: list[list[int]]) -> bool:
    """Say whether a move makes no correct arc impossible (Goldberg and Nivre 2013, arc-hybrid)."""
    front, stack = state.front, state.stack
    top = stack[-1]
    if move == SHIFT:
        return not (heads[front] in stack[:-1] or any(child in stack for child in children[front] if child < front))
    if children[top] and children[top][-1] >= front:
        return False
    if move == LEFT:
        return heads[top] <= front and (len(stack) < 2 or heads[top] != stack[-2])
    return heads[top] < front


def measure(parser: TreeParser, sentences: Sequence[Gold]) -> dict[str, float]:
    """Return accuracy of tags, and of heads without and with relations, over all words but punctuation, in percent."""
    tagged = right = total = attached = labelled = counted = 0
    began = time.process_time()
    trees = [parser.parse(sentence.forms) for sentence in sentences]
    spent = time.process_time() - began
    for gold, tree in zip(sentences, trees, strict=True):
        total += len(gold.forms)
        tagged += sum(map(str.__eq__, gold.tags, tree.tags))
        right += sum(map(int.__eq__, gold.heads, tree.heads))
        for index, relation in enumerate(gold.relations):
            if relation != "punct":
                counted += 1
                attached += gold.heads[index] == tree.heads[index]
                labelled += gold.heads[index] == tree.heads[index] and relation == tree.relations[index]
    return {
        "words": total,
        "pos": round(100 * tagged / total, 2),
        "uas": round(100 * attached / counted, 2),
        "las": round(100 * labelled / counted, 2),
        "uas with punctuation": round(100 * right / total, 2),
        "words a second": round(total / spent),
    }


def train_pos(sentences: Sequence[Gold], tags: Sequence[str], epochs: int = POS_EPOCHS) -> bytes:
    """Train the part-of-speech tagger."""
    trainer = PosTrainer(sentences, tags)
    trainer.train(epochs)
    return trainer.blob(step=0.2, least=0.8)


def tagged_by_folds(sentences: Sequence[Gold], tags: Sequence[str]) -> list[tuple[Gold, list[str]]]:
    """Tag each sentence by a tagger that did not learn from it."""
    made: dict[int, list[str]] = {}
    for fold in range(FOLDS):
        rest = [sentence for index, sentence in enumerate(sentences) if index * FOLDS // len(sentences) != fold]
        tagger = PosTagger(read_weights(train_pos(rest, tags, 4)))
        for index, sentence in enumerate(sentences):
            if index * FOLDS // len(sentences) == fold:
                made[index] = tagger.tag(sentence.forms)
    return [(sentence, made[index]) for index, sentence in enumerate(sentences)]


def main() -> None:
    """Read, train, write, measure."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    arguments.add_argument("--texts", type=Path, required=True)
    arguments.add_argument("--tags", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--measure", action="store_true", help="set a tenth aside and measure on it")
    arguments.add_argument("--seconds", type=float, default=600, help="stop training the parser after about so long")
    given = arguments.parse_args()
    articles = list(read(given.texts, given.tags))
    aside = [gold for identity, golds in articles if is_set_aside(identity) for gold in golds]
    learnt = [gold for identity, golds in articles if not (given.measure and is_set_aside(identity)) for gold in golds]
    tags = sorted({tag for gold in learnt for tag in gold.tags})
    relations = sorted({relation for gold in learnt for relation in gold.relations})
    given.out.mkdir(parents=True, exist_ok=True)
    pos = train_pos(learnt, tags)
    (given.out / "pos.bin").write_bytes(pos)
    trainer = TreeTrainer(learnt, tags, relations)
    trainer.train(tagged_by_folds(learnt, tags), TREE_EPOCHS, given.seconds)
    tree = trainer.blob(step=0.5, least=1.5, label_step=0.5, label_least=1.5)
    (given.out / "tree.bin").write_bytes(tree)
    print(f"pos.bin {len(pos):,} bytes, tree.bin {len(tree):,} bytes")
    if given.measure:
        print(json.dumps(measure(TreeParser.from_bytes(pos, tree), aside)))


if __name__ == "__main__":
    main()
