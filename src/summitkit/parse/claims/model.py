"""The learnt model of claims: cues, then the arguments of each, then how likely each draft is right."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import Lexicon
from summitkit.parse.claims.arguments import argument_rows
from summitkit.parse.claims.cues import cue_classes, cue_features
from summitkit.parse.claims.drafts import Draft, draft_of
from summitkit.parse.claims.judge import Judge
from summitkit.parse.claims.ranking import rank_features
from summitkit.text.tagger import Tagger

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summitkit.parse.claims.page import Page
    from summitkit.text.tree import Tree

__all__ = ["LIKELY", "POSSIBLE", "ClaimModel", "classes_of", "default_model", "drafts_of"]

POSSIBLE = 0.12
"""A word that is less likely to report gets no window of its own."""
LIKELY = 0.35
"""A word at least so likely to report is a boundary for the claims of others."""


@attrs.frozen(slots=True, eq=False, kw_only=True)
class ClaimModel:
    """The three learnt parts.

    Attributes:
        cues: says whether a word reports.
        arguments: labels the words around a cue.
        ranks: says whether a draft is right as a whole.
        words: the forms, in lower case, that are looked at as cues.
    """

    cues: Judge
    arguments: Tagger
    ranks: Judge
    words: frozenset[str]


@functools.cache
def default_model() -> ClaimModel:
    """Return the model that comes with summitkit."""
    lexicon = Lexicon.default()
    cues = Judge.from_bytes(lexicon.weights("claims_cues.bin"))
    return ClaimModel(
        cues=cues,
        arguments=Tagger.from_bytes(lexicon.weights("claims_arguments.bin")),
        ranks=Judge.from_bytes(lexicon.weights("claims_ranks.bin")),
        words=frozenset(cues.header["words"]),
    )


@functools.lru_cache(maxsize=8)
def classes_of(lexicon: Lexicon) -> Mapping[str, tuple[str, ...]]:
    """Return what a lexicon knows of the forms that may report."""
    return cue_classes(lexicon.cues)


def drafts_of(
    page: Page,
    model: ClaimModel,
    classes: Mapping[str, tuple[str, ...]],
    tree: Callable[[int], Tree] | None = None,
) -> list[tuple[Draft, float]]:
    """Return all drafts with content, each with the chance that it is right, ordered by the cue's head.

    Args:
        page: the text.
        model: the model.
        classes: what the lexicon knows of forms.
        tree: gives the tree of a sentence by its number; None where the model was trained without trees.
    """
    chances = {
        place: model.cues.chance(cue_features(page, place, classes))
        for place, low in enumerate(page.lows)
        if low in model.words
    }
    cues = {place for place, chance in chances.items() if chance >= LIKELY}
    drafts = []
    for place, chance in chances.items():
        if chance >= POSSIBLE:
            rows = argument_rows(page, place, cues, tree(page.sentence_of[place]) if tree else None)
            draft = draft_of(page, place, chance, model.arguments.tag(rows))
            if draft.content:
                drafts.append(draft)
    return [
        (draft, model.ranks.chance(rank_features(page, drafts, index, classes))) for index, draft in enumerate(drafts)
    ]
