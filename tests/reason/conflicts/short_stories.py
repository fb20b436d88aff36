"""How the tests of this folder write stories of a few lines and join them."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import summitkit as sk

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["contradictions", "figure_claim", "joined"]

read_story = importlib.import_module("story").read_story


def joined(path: Path, lines: Iterable[str]) -> sk.Dossier:
    """Return the joined dossier of a story's lines, its title left out."""
    file = path / "made.story"
    file.write_text("\n".join(("# a story", *lines)) + "\n", "utf-8")
    return sk.join(read_story(file).dossiers())


def contradictions(path: Path, lines: Iterable[str], kind: str) -> list[sk.Contradiction]:
    """Return the contradictions of a story's lines, which must all be of one kind."""
    found = joined(path, lines).contradictions()
    assert {str(each.kind) for each in found} <= {kind}
    return list(found)


def figure_claim(label: str, told: str) -> tuple[str, str]:
    """Return the words and the line of a claim: "AT, DE | words with [65 ships > 65 ship] | dates=2023".

    Nothing but "-" stands for no country.
    """
    about, content, *more = told.split(" | ")
    figures = []
    while "[" in content:
        before, _, tail = content.partition("[")
        figure, _, after = tail.partition("]")
        figures.append(figure)
        content = before + figure.partition(" > ")[0] + after
    fields = [f"content={content}", "form=asserted", "figures=" + ";".join(figures), *more]
    fields += [f"about={about}"] if about not in {"-", ""} else []
    return content, f":: claim {label} | " + " | ".join(fields)
