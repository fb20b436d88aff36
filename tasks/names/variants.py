"""Make training texts out of training texts: the same words about people with other names.

News of today is full of people whom no labelled text names. A copy of a text in which every person has another name,
the same one throughout, teaches the tagger to go by what stands around a name.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

Name = tuple[int, int, str]
Labelled = tuple[str, list[Name]]


class People:
    """Makes names from lists of given and family names."""

    def __init__(self, path: Path, seed: int = 7) -> None:
        self.random = random.Random(seed)  # noqa: S311
        self.regions: list[tuple[str, list[str], list[str]]] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            order, given, family = line.split(" | ")
            names = family.split("|") if "|" in family else family.split()
            self.regions.append((order, given.split(), [name.strip() for name in names]))

    def person(self) -> tuple[str, str]:
        """Return a full name and its short form."""
        order, given, family = self.random.choice(self.regions)
        first, last = self.random.choice(given), self.random.choice(family)
        if order == "eastern":
            return f"{last} {first}", last.split()[0]
        if self.random.random() < 0.06:
            first = f"{first} {self.random.choice('ABCDEFGHJKLMNPRSTWY')}."
        return f"{first} {last}", last


def renamed(document: Labelled, people: People) -> Labelled:
    """Return a copy of a text in which every person has another name."""
    text, names = document
    new: dict[str, tuple[str, str]] = {}
    pieces: list[str] = []
    moved: list[Name] = []
    at, shift = 0, 0
    for start, end, kind in sorted(names):
        words = text[start:end].split()
        if kind != "PER" or not words or start < at:
            moved.append((start + shift, end + shift, kind))
            continue
        full, short = new.setdefault(words[-1].lower(), people.person())
        name = full if len(words) > 1 else short
        name = name.upper() if text[start:end].isupper() and len(text[start:end]) > 3 else name
        pieces += [text[at:start], name]
        moved.append((start + shift, start + shift + len(name), kind))
        shift += len(name) - (end - start)
        at = end
    pieces.append(text[at:])
    return "".join(pieces), moved
