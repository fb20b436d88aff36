"""Texts for measuring speed, made from the example articles: as many and as long as wanted, the same every time.

Paragraphs are drawn at random (from a fixed seed) out of the articles. In each a part of the capitalised words is
replaced by made-up names and every figure by another one of the same length, so that new words keep coming in as they
do in real text: a parser that remembers what it has seen gains no more here than there.
"""

from __future__ import annotations

import pathlib
import random
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lines import Document

__all__ = ["articles", "one_text"]

HERE = pathlib.Path(__file__).parent
FOLDERS = (HERE / "articles", HERE.parent / "seeds")
SEED = 23
SHARE_RENAMED = 0.15
ARTICLE_LENGTH = 4000
PUBLISHED = "2025-12-03"

_WORD = re.compile(r"\b[A-Z][a-z]{3,}\b|\d+")
_ONSETS = ("b", "ch", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "sh", "t", "tr", "v", "w", "z")
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ei", "ou")
_CODAS = ("", "", "n", "r", "s", "k", "l", "nd", "v")


def paragraphs() -> list[str]:
    """Return the paragraphs of all example articles, in the order of the files' names."""
    texts = [path.read_text(encoding="utf8") for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]
    return [paragraph.strip() for text in texts for paragraph in text.split("\n\n") if paragraph.strip()]


def one_text(length: int, seed: int = SEED) -> str:
    """Return a text of exactly `length` characters."""
    return next(_texts(length, random.Random(seed)))  # noqa: S311 - no secret


def articles(megabytes: float, seed: int = SEED) -> Iterator[Document]:
    """Go through documents of about 4,000 characters until they hold `megabytes` millions of characters."""
    count = max(1, round(megabytes * 1e6 / ARTICLE_LENGTH))
    texts = _texts(ARTICLE_LENGTH, random.Random(seed))  # noqa: S311 - no secret
    for number in range(count):
        yield {"id": f"made-{number}", "date": PUBLISHED, "text": next(texts)}


def _texts(length: int, chance: random.Random) -> Iterator[str]:
    stock = paragraphs()
    while True:
        pieces: list[str] = []
        size = 0
        while size < length:
            pieces.append(_varied(chance.choice(stock), chance))
            size += len(pieces[-1]) + 2
        yield "\n\n".join(pieces)[:length].ljust(length)


def _varied(paragraph: str, chance: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        word = match.group()
        if word.isdigit():
            return "".join(chance.choice("123456789") for _ in word) if len(word) != 4 else word
        return _name(chance) if chance.random() < SHARE_RENAMED else word

    return _WORD.sub(other, paragraph)


def _name(chance: random.Random) -> str:
    syllables = (chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(chance.randint(1, 3)))
    return ("".join(syllables) + chance.choice(_CODAS)).capitalize()
