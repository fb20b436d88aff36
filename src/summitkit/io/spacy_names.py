"""spaCy's pipelines as name recognisers, for `Extensions(names=...)`; spaCy is imported when the first is used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

import attrs

from summitkit.extras import need

__all__ = ["KINDS", "SpacyNames"]

KINDS: Mapping[str, str] = MappingProxyType(
    {"PERSON": "PER", "PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
)
"""What spaCy's labels (those of OntoNotes and of WikiNER) are to this library; others name nothing that it reads."""

_ARTICLE = re.compile(r"(?:the|an?)\s{1,9}(?=\S)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\s{0,9}['’]s?$")


def _copied(kinds: Mapping[str, str]) -> Mapping[str, str]:
    return dict(kinds)  # a plain one travels to other processes


@attrs.frozen(slots=True)
class SpacyNames:
    """A spaCy pipeline that finds the names, in place of the library's own tagger.

    Articles before a name and the possessive ending after it, which spaCy counts in, are left out of it.

    Attributes:
        pipeline: the name of an installed pipeline ("en_core_web_sm"), loaded on first use, once in each process; or a
            pipeline, `spacy.Language`, which can't be counted on to travel to other processes.
        kinds: what becomes of each of its labels: "PER", "ORG" or "LOC"; names with other labels are left out.

    Raises:
        TypeError: where `pipeline` is neither a name nor callable.
    """

    pipeline: Any = attrs.field(default="en_core_web_sm")
    kinds: Mapping[str, str] = attrs.field(default=KINDS, converter=_copied, hash=False)

    @pipeline.validator
    def _callable_or_name(self, _: object, value: object) -> None:
        if not isinstance(value, str) and not callable(value):
            raise TypeError(f"pipeline must be the name of a spaCy pipeline or a pipeline, not {value!r}")

    def __call__(self, text: str, /) -> tuple[tuple[int, int, str], ...]:
        """Return start, end and kind of each name, in the order of the text.

        Raises:
            MissingExtraError: where spaCy isn't installed.
            OSError: where no pipeline of that name is installed.
            ValueError: where the text is longer than the pipeline's `max_length`.
        """
        run = _loaded(self.pipeline) if isinstance(self.pipeline, str) else self.pipeline
        found = []
        for entity in run(text).ents:
            kind = self.kinds.get(entity.label_)
            if kind is not None:
                start, end = _bare(text, entity.start_char, entity.end_char)
                found.append((start, end, kind))
        return tuple(found)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a name stands without an article before it and a possessive ending after it."""
    name = text[start:end]
    article = _ARTICLE.match(name)
    first = article.end() if article else 0
    ending = _POSSESSIVE.search(name, max(first, len(name) - 12))
    last = ending.start() if ending else len(name)
    return (start + first, start + last) if first < last else (start, end)


@cache
def _loaded(name: str) -> Any:
    return need("spacy", feature="SpacyNames", extra="spacy").load(name)
