"""Names by spaCy's small model, its labels mapped to people, organisations and places."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from peers import spacy_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lines import Document

__all__ = ["load"]

TYPES = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
# spaCy's training data has the article and the possessive inside a name, the gold has them outside.
ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
POSSESSIVE = re.compile(r"\s*['’]s?$")


def load(*, whole: bool = False) -> Callable[[Iterable[Document]], Iterator[Document]]:
    """Return the peer, its model loaded.

    Args:
        whole: with the components that names don't need: the pipeline as its makers ship it.
    """
    needless = ("parser", "tagger", "attribute_ruler", "lemmatizer")
    return functools.partial(_predict, spacy_model.load(exclude=() if whole else needless))


def _predict(pipeline: Any, documents: Iterable[Document]) -> Iterator[Document]:
    pairs = ((document["text"], document["id"]) for document in documents)
    for parsed, key in pipeline.pipe(pairs, as_tuples=True):
        yield {"id": key, "entities": [_entity(found) for found in parsed.ents if found.label_ in TYPES]}


def _entity(found: Any) -> dict[str, Any]:
    article, possessive = ARTICLE.match(found.text), POSSESSIVE.search(found.text)
    start = found.start_char + (article.end() if article else 0)
    end = found.start_char + (possessive.start() if possessive else len(found.text))
    return {"start": start, "end": max(start, end), "type": TYPES[found.label_], "confidence": None}
