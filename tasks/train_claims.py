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
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

sys.path.insert(0, str(Path(__file__).resolve().parent))

from summitkit.lexicon import Lexicon
from summitkit.parse.claims.arguments import NAMES, Reading, Windows, window
from summitkit.parse.claims.cues import cue_facts, cue_features
from summitkit.parse.claims.drafts import CONTENT, CUE, OTHER, SOURCE, UNIT_CONTENT, UNIT_OTHER, Draft, draft_of
from summitkit.parse.claims.model import POSSIBLE, classes_of
from summitkit.parse.claims.page import Page, open_page
from summitkit.parse.claims.ranking import rank_features
from summitkit.text.layout import layout
from summitkit.text.pos import PosTagger
from train_tagger import crf, dump_blob, judge_blob, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pycrfsuite

FOLDS = 2
RANKED = 3  # in ranking the further articles count so many times more, so that confidence fits them too
AUXILIARY_WORDS = "is are was were am be been being has have had having will would do did does to n't not ’s 's ’ve 've"
AUXILIARIES = frozenset(AUXILIARY_WORDS.split())
CLASSES = classes_of(Lexicon.default())

Spans = list[list[int]]
Joins = Container[tuple[str, str]]


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

    def windows(self, chances: Mapping[int, float], joins: Joins) -> Windows[list[str]]:
        """Return the windows of the article's cues, given those that possibly report."""
        return Windows(self.page, chances, Reading(self.tags.__getitem__, joins), NAMES)


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
            if not page.is_dateline(head):
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


def gate(articles: Sequence[Article], share: float = 0.02) -> frozenset[str]:
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
                case = ([cue_features(cue_facts(article.page, word), CLASSES)], ["Y" if word in heads else "N"])
                cases.extend([case] * article.weight)
    crf(cases, path, c1=1.0, c2=5.0, least=2, rounds=120)


def cue_chances(article: Article, words: frozenset[str], tagger: pycrfsuite.Tagger) -> dict[int, float]:
    """Return how likely each word of an article reports."""
    chances = {}
    for word, low in enumerate(article.page.lows):
        if low in words and not article.page.is_dateline(word):
            tagger.set([cue_features(cue_facts(article.page, word), CLASSES)])
            chances[word] = tagger.marginal("Y", 0)
    return chances


def possible(chances: Mapping[int, float]) -> dict[int, float]:
    """Return the words that possibly report."""
    return {word: chance for word, chance in sorted(chances.items()) if chance >= POSSIBLE}


def lasting(
    words: frozenset[str],
    articles: Sequence[Article],
    chances: Mapping[str, Mapping[int, float]],
    share: float = 0.03,
    least: int = 10,
) -> frozenset[str]:
    """Return some forms without those that were seen often and hardly ever possibly report."""
    seen: Counter[str] = Counter()
    possibly: Counter[str] = Counter()
    for article in articles:
        for word, chance in chances[article.key].items():
            seen[article.page.lows[word]] += 1
            possibly[article.page.lows[word]] += chance >= POSSIBLE
    return frozenset(form for form in words if seen[form] < least or possibly[form] >= share * seen[form])


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
        return UNIT_CONTENT if whole or part else UNIT_OTHER

    def word_label(word: int) -> str:
        if word in gold.content:
            return CONTENT
        return CUE if word in gold.cue else SOURCE if word in gold.source else OTHER

    return [*map(unit, before), *map(word_label, words), *map(unit, after)]


def learn_joins(articles: Sequence[Article], share: float = 0.01, least: int = 30) -> list[list[str]]:
    """Return the pairs of tags of neighbours that hardly ever have different labels."""
    seen: Counter[tuple[str, str]] = Counter()
    parted: Counter[tuple[str, str]] = Counter()
    for article in articles:
        for gold in article.gold:
            before, words, _ = window(article.page, gold.head)
            labels = labels_of(article, gold)[len(before) :]
            tags = article.tags[article.page.sentence_of[gold.head]]
            for at in range(len(words) - 1):
                pair = (tags[at], tags[at + 1])
                seen[pair] += 1
                parted[pair] += labels[at] != labels[at + 1]
    return sorted([*pair] for pair, count in seen.items() if count >= least and parted[pair] <= share * count)


def gathered(windows: Windows[list[str]], article: Article, gold: Gold) -> list[str]:
    """Return the labels of a window's rows from those of its units; a run has that of its last word."""
    labels = labels_of(article, gold)
    before, words, after = window(article.page, gold.head)
    ends = windows.runs(gold.head).starts[1:]
    middle = [labels[len(before) + end - 1 - words.start] for end in ends]
    return [*labels[: len(before)], *middle, *labels[len(labels) - len(after) :]]


def train_arguments(
    articles: Sequence[Article], chances: dict[str, dict[int, float]], joins: Joins, path: Path
) -> None:
    """Train the model of arguments on the gold cues."""
    cases = []
    for article in articles:
        mine = possible(chances[article.key])
        for gold in article.gold:
            windows = article.windows({**mine, gold.head: 1.0}, joins)
            case = (windows.rows(gold.head), gathered(windows, article, gold))
            cases.extend([case] * article.weight)
    crf(cases, path, c1=0.5, c2=1.0, least=3, rounds=90)


def drafts(article: Article, chances: dict[int, float], joins: Joins, tagger: pycrfsuite.Tagger) -> list[Draft]:
    """Return the drafts of an article."""
    mine = possible(chances)
    windows = article.windows(mine, joins)
    found = []
    for word, chance in mine.items():
        labels = tagger.tag(windows.rows(word))
        draft = draft_of(article.page, word, chance, labels, windows.runs(word).starts)
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
        times = 1 if article.weight == 1 else RANKED * article.weight
        for place, good in enumerate(right(article, mine)):
            features = rank_features(article.page, mine, place, CLASSES, article.tags.__getitem__)
            cases.extend([([features], ["Y" if good else "N"])] * times)
    crf(cases, path, c1=2.0, c2=2.0, least=4, rounds=120)


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
    pairs = learn_joins(articles)
    joins = frozenset((before, after) for before, after in pairs)

    def learn_cues(part: list[Article]) -> Callable[[Article], dict[int, float]]:
        some = gate(part)
        train_cues(part, some, folder / "cues-fold")
        tagger = opened(folder / "cues-fold")
        return lambda article: cue_chances(article, some, tagger)

    chances = folded(articles, learn_cues, folds)

    def learn_arguments(part: list[Article]) -> Callable[[Article], list[Draft]]:
        train_arguments(part, chances, joins, folder / "arguments-fold")
        tagger = opened(folder / "arguments-fold")
        return lambda article: drafts(article, chances[article.key], joins, tagger)

    found = folded(articles, learn_arguments, folds)

    train_ranks(articles, found, folder / "ranks")
    train_cues(articles, words, folder / "cues")
    train_arguments(articles, chances, joins, folder / "arguments")
    header = {"joins": pairs}
    return {
        "claims_cues.bin": judge_blob(folder / "cues", {"words": sorted(lasting(words, articles, chances))}),
        "claims_arguments.bin": dump_blob(folder / "arguments", templates=None, bio=False, least=0.05, header=header),
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
