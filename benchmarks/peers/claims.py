"""Claims the way they are got today: textacy's direct quotations, and clausal complements of report verbs.

textacy bails out of a text with an odd number of quotation marks, so each paragraph is handed to it by itself: an odd
mark then costs one paragraph. The pieces of a quotation that share cue and speaker are one claim, as the gold has it.
A complement that lies mostly inside a quotation found is the same claim again and is left out.
"""

from __future__ import annotations

import functools
import pathlib
from typing import TYPE_CHECKING, Any

from peers import spacy_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lines import Document

__all__ = ["load"]

# Added to textacy's own report verbs.
REPORT_VERBS = pathlib.Path(__file__).with_name("report_verbs.txt")
CUE_PARTS = ("aux", "auxpass", "neg", "prt")
SUBJECTS = ("nsubj", "nsubjpass")

Claim = dict[str, Any]


def load(*, lean: bool = False) -> Callable[[Iterable[Document]], Iterator[Document]]:
    """Return the peer, its model loaded.

    Args:
        lean: without the entity recogniser, which these rules don't need: the same claims in less time.
    """
    from textacy import constants

    pipeline = spacy_model.load(exclude=("ner",) if lean else ())
    verbs = frozenset(constants.REPORTING_VERBS["en"]).union(REPORT_VERBS.read_text(encoding="utf8").split())
    return functools.partial(_predict, pipeline, verbs)


def _predict(pipeline: Any, verbs: frozenset[str], documents: Iterable[Document]) -> Iterator[Document]:
    pairs = ((document["text"], document["id"]) for document in documents)
    for parsed, key in pipeline.pipe(pairs, as_tuples=True):
        quoted = _merged(_quotations(parsed))
        others = [claim for claim in _complements(parsed, verbs) if not _repeats(claim, quoted)]
        claims = sorted(quoted + others, key=lambda claim: claim["content"])
        yield {"id": key, "claims": claims}


def _claim(content: list[list[int]], speaker: list[list[int]], cue: list[list[int]], form: str) -> Claim:
    unknown = dict.fromkeys(("speaker_name", "outlet", "certainty", "polarity", "confidence"))
    return {"content": content, "speaker": speaker, "cue": cue, "form": form, **unknown}


def _paragraphs(parsed: Any) -> Iterator[tuple[int, Any]]:
    """Go through the paragraphs of a doc, each as (offset, doc)."""
    first = 0
    for token in parsed:
        last = token.i + 1 == len(parsed)
        if "\n" in token.text or last:
            piece = parsed[first : token.i + 1]
            yield piece.start_char, piece.as_doc()
            first = token.i + 1


def _quotations(parsed: Any) -> Iterator[Claim]:
    from textacy import extract

    for offset, paragraph in _paragraphs(parsed):
        try:
            found = list(extract.direct_quotations(paragraph))
        except ValueError:  # an odd number of quotation marks
            continue
        for speaker, cue, content in found:
            place = [[content.start_char + offset, content.end_char + offset]]
            yield _claim(place, spacy_model.spans(speaker, offset), spacy_model.spans(cue, offset), "direct")


def _merged(claims: Iterable[Claim]) -> list[Claim]:
    together: dict[str, Claim] = {}
    for claim in claims:
        key = repr((claim["speaker"], claim["cue"]))
        if key in together:
            together[key]["content"] += claim["content"]
        else:
            together[key] = claim
    return list(together.values())


def _complements(parsed: Any, verbs: frozenset[str]) -> Iterator[Claim]:
    for verb in parsed:
        if verb.pos_ not in {"VERB", "AUX"} or verb.lemma_.lower() not in verbs:
            continue
        cue = [verb, *(child for child in verb.children if child.dep_ in CUE_PARTS)]
        speaker = _subject(verb)
        taken = {*cue, *speaker}
        for child in verb.children:
            content = spacy_model.spans(token for token in child.subtree if token not in taken)
            if child.dep_ == "ccomp" and content:
                yield _claim(content, spacy_model.spans(speaker), spacy_model.spans(cue), "indirect")


def _subject(verb: Any) -> list[Any]:
    """Return the tokens of the verb's subject; a second verb shares the first's, a relative clause has its noun."""
    places = [verb, verb.head] if verb.dep_ == "conj" else [verb]
    for place in places:
        for child in place.children:
            if child.dep_ in SUBJECTS:
                return list(child.subtree)
    return [verb.head] if verb.dep_ in {"relcl", "acl"} else []


def _repeats(claim: Claim, quoted: list[Claim]) -> bool:
    mine = _characters(claim)
    return any(2 * len(mine & (theirs := _characters(other))) > min(len(mine), len(theirs)) for other in quoted)


def _characters(claim: Claim) -> set[int]:
    return {offset for start, end in claim["content"] for offset in range(start, end)}
