"""Train the claim model and write its three weights files to a folder.

    train_claims.py TEXTS.jsonl[.gz] --tags TAGS.jsonl[.gz] --more TEXTS.jsonl LABELS.jsonl --pos pos.bin --out FOLDER

TEXTS   news with attributions labelled by hand (PolNeAR): {"id", "date", "text", "attributions": [{"source", "cue",
        "content"}]}, each value a list of [start, end).
TAGS    automatic trees of the same articles: {"id", "sentences": [[[start, end, part of speech, entity, head,
        relation], ...], ...]}; they choose the head word of each cue.
--more  further articles, texts and labels in two files joined by "id"; each counts `--weight` times.

Cue chances and drafts that later parts learn from come from models that haven't seen the article: the articles are
parted by date into folds. Needs python-crfsuite.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
import time
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pycrfsuite

sys.path.insert(0, str(Path(__file__).resolve().parent))

from summitkit.lexicon import Lexicon
from summitkit.parse.claims.arguments import Windows, name_features, window
from summitkit.parse.claims.cues import cue_features
from summitkit.parse.claims.drafts import Draft, draft_of
from summitkit.parse.claims.model import LIKELY, POSSIBLE, classes_of
from summitkit.parse.claims.page import Page, open_page
from summitkit.parse.claims.ranking import rank_features
from summitkit.text.layout import layout
from summitkit.text.pos import PosTagger
from summitkit.text.weights import write_weights
from train_tagger import dump_blob

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

STEP = 1 / 64
FOLDS = 4
AUXILIARY_WORDS = "is are was were am be been being has have had having will would do did does to n't not ’s 's ’ve 've"
AUXILIARIES = frozenset(AUXILIARY_WORDS.split())
CLASSES = classes_of(Lexicon.default())

Rows = list[list[str]]
Spans = list[list[int]]


@attrs.frozen(slots=True)
class Gold:
    """A labelled attribution in words: the cue's head, and the words of source, cue and content."""

    head: int
    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]


@attrs.frozen(slots=True, eq=False)
class Article:
    """A labelled article."""

    key: str
    date: str
    page: Page
    gold: tuple[Gold, ...]
    weight: int
    tags: Sequence[Sequence[str]]

    def rows(self, cue: int, cues: Container[int]) -> Rows:
        """Return the features of the units of a cue's window."""
        return Windows(self.page, cues, self.tags.__getitem__, name_features).rows(cue)


def read(path: str) -> list[dict[str, Any]]:
    """Read JSON lines."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def words_of(page: Page, spans: Spans) -> frozenset[int]:
    """Return the words that share a character with the spans."""
    words = page.layout.words
    found: set[int] = set()
    for start, end in spans:
        found.update(range(bisect_right(words.ends, start), bisect_left(words.starts, end)))
    return frozenset(found)


def head_by_tree(page: Page, cue: frozenset[int], tokens: dict[int, tuple[str, int]]) -> int:
    """Return the word of a cue whose head lies outside of it, verbs before nouns."""
    starts = page.layout.words.starts
    inside = {starts[word] for word in cue}
    ranked = []
    for word in sorted(cue):
        tag, head = tokens.get(starts[word], ("", -1))
        ranked.append((head in inside, not tag.startswith("V"), tag[:1] not in ("N", "J"), word))
    return min(ranked)[-1]


def head_by_lexicon(page: Page, cue: frozenset[int]) -> int:
    """Return the word of a cue that the lexicon knows as a verb of report, else another that it knows."""

    def parts(word: int) -> str:
        return "".join(name[2] for name in CLASSES.get(page.lows[word], ()) if name.startswith("I="))

    plain = [word for word in sorted(cue) if page.lows[word] not in AUXILIARIES] or sorted(cue)
    verbs = [word for word in plain if "v" in parts(word)]
    if verbs:
        return verbs[-1] if page.lows[verbs[-1]] in ("saying", "say") else verbs[0]
    known = [word for word in plain if parts(word)]
    return (known or [word for word in plain if page.lows[word][0].isalpha()] or plain)[0]


def make_article(
    text: dict[str, Any], sentences: list[list[list[Any]]] | None, weight: int, tagger: PosTagger
) -> Article:
    """Return an article in words."""
    page = open_page(layout(text["text"]))
    tagged = page.tagged_by(tagger)
    tags = [tagged(number) for number in range(len(page.layout.sentences))]
    tokens: dict[int, tuple[str, int]] = {}
    for sentence in sentences or ():
        for start, _, tag, _, head, _ in sentence:
            if isinstance(start, int):
                above = sentence[head][0] if head >= 0 else -1
                tokens[start] = (tag, above if isinstance(above, int) else -1)
    gold = []
    for attribution in text["attributions"]:
        source, cue, content = (words_of(page, attribution[role]) for role in ("source", "cue", "content"))
        if cue and content:
            head = head_by_tree(page, cue, tokens) if tokens else head_by_lexicon(page, cue)
            gold.append(Gold(head, source, cue - content, content))
    return Article(text["id"], text.get("date") or "", page, tuple(gold), weight, tags)


def load(
    texts: str, tags: str | None, more: Iterable[tuple[str, str]], weight: int, tagger: PosTagger
) -> list[Article]:
    """Read all articles, ordered by date."""
    trees = {line["id"]: line["sentences"] for line in read(tags)} if tags else {}
    articles = [make_article(text, trees.get(text["id"]), 1, tagger) for text in read(texts)]
    for further, labels in more:
        by_id = {line["id"]: line for line in read(further)}
        for line in read(labels):
            merged = {**by_id[line["id"]], "attributions": line["attributions"]}
            articles.append(make_article(merged, None, weight, tagger))
    return sorted(articles, key=lambda article: (article.weight, article.date, article.key))


def crf(
    sequences: Iterable[tuple[Rows, Sequence[str]]], path: Path, *, c1: float, c2: float, least: int, rounds: int
) -> None:
    """Train one CRFsuite model."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(
        {"c1": c1, "c2": c2, "max_iterations": rounds, "feature.minfreq": least, "feature.possible_transitions": True}
    )
    for rows, labels in sequences:
        trainer.append(rows, list(labels))
    begun = time.monotonic()
    trainer.train(str(path))
    print(f"{path.name}: {time.monotonic() - begun:.0f} s", flush=True)


def judge_blob(path: Path, header: dict[str, Any]) -> bytes:
    """Turn a CRFsuite model of one-word sequences with labels Y and N into a judge's weights."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    odds: Counter[str] = Counter()
    for (name, label), weight in tagger.info().state_features.items():
        odds[name] += weight if label == "Y" else -weight
    rows = {name: [round(value / STEP)] for name, value in odds.items() if abs(value) >= STEP}
    return write_weights(["Y"], rows, step=STEP, header=header)


def gate(articles: Sequence[Article], share: float = 0.005) -> frozenset[str]:
    """Return the forms that report often enough to be looked at."""
    heads = Counter(article.page.lows[gold.head] for article in articles for gold in article.gold)
    seen = Counter(low for article in articles for low in article.page.lows)
    known = {form for form in CLASSES if heads[form] / max(1, seen[form]) >= share or seen[form] * share < 1}
    return frozenset(known | {form for form, count in heads.items() if count / seen[form] >= share})


def train_cues(articles: Sequence[Article], words: frozenset[str], path: Path) -> None:
    """Train the model of cues."""
    cases = []
    for article in articles:
        heads = {gold.head for gold in article.gold}
        for word, low in enumerate(article.page.lows):
            if low in words or word in heads:
                case = ([cue_features(article.page, word, CLASSES)], ["Y" if word in heads else "N"])
                cases.extend([case] * article.weight)
    crf(cases, path, c1=1.0, c2=5.0, least=2, rounds=120)


def cue_chances(article: Article, words: frozenset[str], tagger: pycrfsuite.Tagger) -> dict[int, float]:
    """Return how likely each word of an article reports."""
    chances = {}
    for word, low in enumerate(article.page.lows):
        if low in words:
            tagger.set([cue_features(article.page, word, CLASSES)])
            chances[word] = tagger.marginal("Y", 0)
    return chances


def labels_of(article: Article, gold: Gold) -> list[str]:
    """Return the labels of the units of a cue's window."""
    before, words, after = window(article.page, gold.head)

    def unit(number: int) -> str:
        place = article.page.layout.sentences[number]
        inside = range(place.first, place.last)
        quoted = [word for word in inside if article.page.quote[word] >= 0]
        taken = sum(word in gold.content for word in inside)
        whole = taken and taken >= 0.6 * len(inside)
        part = quoted and sum(word in gold.content for word in quoted) >= 0.6 * len(quoted)
        return "UK" if whole or part else "UO"

    def word_label(word: int) -> str:
        if word in gold.content:
            return "K"
        return "Q" if word in gold.cue else "S" if word in gold.source else "O"

    return [*map(unit, before), *map(word_label, words), *map(unit, after)]


def train_arguments(articles: Sequence[Article], chances: dict[str, dict[int, float]], path: Path) -> None:
    """Train the model of arguments on the gold cues."""
    cases = []
    for article in articles:
        cues = {word for word, chance in chances[article.key].items() if chance >= LIKELY}
        for gold in article.gold:
            case = (article.rows(gold.head, cues | {gold.head}), labels_of(article, gold))
            cases.extend([case] * article.weight)
    crf(cases, path, c1=0.5, c2=1.0, least=3, rounds=90)


def drafts(article: Article, chances: dict[int, float], tagger: pycrfsuite.Tagger) -> list[Draft]:
    """Return the drafts of an article."""
    cues = {word for word, chance in chances.items() if chance >= LIKELY}
    found = []
    for word, chance in chances.items():
        if chance >= POSSIBLE:
            draft = draft_of(article.page, word, chance, tagger.tag(article.rows(word, cues)))
            if draft.content:
                found.append(draft)
    return found


def right(article: Article, found: Sequence[Draft]) -> list[bool]:
    """Say which drafts share half of their letters' words with a gold content, one to one, best first."""

    def spelled(words: Iterable[int]) -> frozenset[int]:
        return frozenset(word for word in words if article.page.forms[word][0].isalnum())

    golds = [spelled(gold.content) for gold in article.gold]
    mine = [spelled(draft.content) for draft in found]
    pairs = []
    for one, gold in enumerate(golds):
        for other, content in enumerate(mine):
            both = len(gold & content)
            if both and 2 * both >= len(gold | content):
                pairs.append((-both / len(gold | content), one, other))
    taken: set[int] = set()
    hit: set[int] = set()
    for _, one, other in sorted(pairs):
        if one not in taken and other not in hit:
            taken.add(one)
            hit.add(other)
    return [place in hit for place in range(len(found))]


def train_ranks(articles: Sequence[Article], found: dict[str, list[Draft]], path: Path) -> None:
    """Train the model that ranks drafts."""
    cases = []
    for article in articles:
        mine = found[article.key]
        for place, good in enumerate(right(article, mine)):
            case = ([rank_features(article.page, mine, place, CLASSES)], ["Y" if good else "N"])
            cases.extend([case] * article.weight)
    crf(cases, path, c1=2.0, c2=2.0, least=4, rounds=120)


def opened(path: Path) -> pycrfsuite.Tagger:
    """Open a CRFsuite model."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    return tagger


def folded(
    articles: Sequence[Article], learn: Callable[[list[Article]], Callable[[Article], Any]], folds: int
) -> dict[str, Any]:
    """Return for each article what a model says of it that was learnt on the other folds."""
    result = {}
    for fold in range(folds):
        chosen = {place for place in range(len(articles)) if place * folds // len(articles) == fold}
        if any(article.weight > 1 for article in articles):  # spread what is rare and heavy over all folds
            heavy = [place for place, article in enumerate(articles) if article.weight > 1]
            chosen = (chosen - set(heavy)) | set(heavy[fold::folds])
        apply = learn([article for place, article in enumerate(articles) if place not in chosen])
        for place in chosen:
            result[articles[place].key] = apply(articles[place])
    return result


def train(articles: list[Article], folder: Path, folds: int = FOLDS) -> dict[str, bytes]:
    """Train all parts and return the weights files by name."""
    words = gate(articles)

    def learn_cues(part: list[Article]) -> Callable[[Article], dict[int, float]]:
        some = gate(part)
        train_cues(part, some, folder / "cues-fold")
        tagger = opened(folder / "cues-fold")
        return lambda article: cue_chances(article, some, tagger)

    chances = folded(articles, learn_cues, folds)

    def learn_arguments(part: list[Article]) -> Callable[[Article], list[Draft]]:
        train_arguments(part, chances, folder / "arguments-fold")
        tagger = opened(folder / "arguments-fold")
        return lambda article: drafts(article, chances[article.key], tagger)

    found = folded(articles, learn_arguments, folds)
    train_ranks(articles, found, folder / "ranks")
    train_cues(articles, words, folder / "cues")
    train_arguments(articles, chances, folder / "arguments")
    return {
        "claims_cues.bin": judge_blob(folder / "cues", {"words": sorted(words)}),
        "claims_arguments.bin": dump_blob(folder / "arguments", templates=None, bio=False, least=0.05),
        "claims_ranks.bin": judge_blob(folder / "ranks", {}),
    }


def main() -> None:
    """Run the command."""
    cli = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    cli.add_argument("texts")
    cli.add_argument("--tags")
    cli.add_argument("--more", nargs=2, action="append", default=[], metavar=("TEXTS", "LABELS"))
    cli.add_argument("--weight", type=int, default=4)
    cli.add_argument("--until", help="leave out articles of this date and later")
    cli.add_argument("--pos", required=True, help="weights of the part-of-speech tagger, pos.bin")
    cli.add_argument("--out", required=True)
    args = cli.parse_args()
    tagger = PosTagger.from_bytes(Path(args.pos).read_bytes())
    articles = load(args.texts, args.tags, args.more, args.weight, tagger)
    if args.until:
        articles = [article for article in articles if article.weight > 1 or article.date < args.until]
    with tempfile.TemporaryDirectory() as folder:
        blobs = train(articles, Path(folder))
    for name, blob in blobs.items():
        (Path(args.out) / name).write_bytes(blob)
        print(f"{name}: {len(blob)} bytes")


if __name__ == "__main__":
    main()
