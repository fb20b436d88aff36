"""The learnt model of claims: cues, then the arguments of each, then how likely each draft is right."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import Lexicon
from summitkit.parse.claims.arguments import Windows
from summitkit.parse.claims.cues import CueKey, cue_classes, cue_keys, cue_names
from summitkit.parse.claims.drafts import Draft, draft_of
from summitkit.parse.claims.features import Key, feature_names
from summitkit.parse.claims.judge import Judge
from summitkit.parse.claims.ranking import rank_features
from summitkit.text.pos import PosTagger
from summitkit.text.tagger import Tagger
from summitkit.text.weights import read_weights

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summitkit.parse.claims.page import Page

__all__ = ["LIKELY", "POSSIBLE", "ClaimModel", "classes_of", "default_model", "drafts_of"]

POSSIBLE = 0.25
"""A word that is less likely to report gets no window of its own."""
LIKELY = 0.35
"""A word at least so likely to report is a boundary for the claims of others."""
_MOST = 16  # so many words of one sentence get a window at most
_BEAM = 6.0  # natural-log units, as `Tagger` takes them; wider ones change next to nothing
_SIDE = re.compile("[LR]")  # the side in a feature's name; the words around it are in lower case
_REMEMBERED = 60_000  # sums of keys; then they begin anew, so that memory stays bounded


class _Sums(dict[Key, int]):
    """The packed sums of keys, made when first asked for."""

    __slots__ = ("_tagger",)

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self._tagger = tagger

    def __missing__(self, key: Key) -> int:
        made = self[key] = self._tagger.packed_sum(feature_names(key))
        return made


class _Weights(dict[CueKey, int]):
    """The weights of keys of cues under one lexicon's classes, made when first asked for."""

    __slots__ = ("_judge", "classes")

    def __init__(self, judge: Judge, classes: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._judge, self.classes = judge, classes

    def __missing__(self, key: CueKey) -> int:
        made = self[key] = self._judge.weigh(cue_names(key, self.classes))
        return made


@attrs.frozen(slots=True, eq=False, kw_only=True)
class ClaimModel:
    """The learnt parts.

    Attributes:
        cues: says whether a word reports.
        tags: gives parts of speech.
        arguments: labels the words around a cue.
        ranks: says whether a draft is right as a whole.
        words: the forms, in lower case, that are looked at as cues.
        listed: the words that have weights of their own by place or cue.
    """

    cues: Judge
    tags: PosTagger
    arguments: Tagger
    ranks: Judge
    words: frozenset[str]
    listed: frozenset[str]
    _sums: _Sums = attrs.field(
        init=False, repr=False, default=attrs.Factory(lambda self: _Sums(self.arguments), takes_self=True)
    )

    _weights: list[_Weights] = attrs.field(init=False, repr=False, factory=list)

    @classmethod
    def from_bytes(cls, *, cues: bytes, tags: bytes, arguments: bytes, ranks: bytes) -> ClaimModel:
        """Read a model from its weights files.

        Raises:
            ValueError: where one of them is no weights file.
        """
        judge = Judge.from_bytes(cues)
        weights = read_weights(arguments)
        return cls(
            cues=judge,
            tags=PosTagger.from_bytes(tags),
            arguments=Tagger(weights, beam=_BEAM),
            ranks=Judge.from_bytes(ranks),
            words=frozenset(judge.header["words"]),
            listed=frozenset(filter(None, map(_own_word, weights.table))),
        )

    def chances(self, page: Page, classes: Mapping[str, tuple[str, ...]]) -> dict[int, float]:
        """Return how likely each word reports, of those whose form reports now and then.

        Args:
            page: the text.
            classes: what the lexicon knows of forms.
        """
        if not self._weights or self._weights[0].classes is not classes or len(self._weights[0]) > _REMEMBERED:
            self._weights[:] = [_Weights(self.cues, classes)]
        find, likelihood = self._weights[0].__getitem__, self.cues.likelihood
        return {
            place: likelihood(sum(map(find, cue_keys(page, place))))
            for place, low in enumerate(page.lows)
            if low in self.words and not page.is_dateline(place)
        }

    def weigh(self, keys: Sequence[Key], names: Sequence[str]) -> int:
        """Return the packed sum of the weights that arguments' features have; those of keys are remembered."""
        packed = sum(map(self._sums.__getitem__, keys))
        return packed + self.arguments.packed_sum(names) if names else packed

    def forget(self) -> None:
        """Begin anew where too much is remembered."""
        if len(self._sums) > _REMEMBERED:
            self._sums.clear()


def _own_word(name: str) -> str | None:
    """Return the word of a feature that joins a word with its place ("wd=toR3") or with the cue ("wc=saidLhe")."""
    if name.startswith("wd="):
        return _SIDE.split(name[3:])[0]
    return _SIDE.split(name)[-1] if name.startswith("wc=") else None


@functools.cache
def default_model() -> ClaimModel:
    """Return the model that comes with summitkit."""
    read = Lexicon.default().weights
    return ClaimModel.from_bytes(
        cues=read("claims_cues.bin"),
        tags=read("pos.bin"),
        arguments=read("claims_arguments.bin"),
        ranks=read("claims_ranks.bin"),
    )


@functools.lru_cache(maxsize=8)
def classes_of(lexicon: Lexicon) -> Mapping[str, tuple[str, ...]]:
    """Return what a lexicon knows of the forms that may report."""
    return cue_classes(lexicon.cues)


def _strongest(page: Page, chances: dict[int, float]) -> dict[int, float]:
    """Return the words that may report, of each sentence no more than `_MOST`, so that no text is dear to read."""
    by_sentence: dict[int, list[int]] = {}
    for place, chance in chances.items():
        if chance >= POSSIBLE:
            by_sentence.setdefault(page.sentence_of[place], []).append(place)
    kept: dict[int, float] = {}
    for places in by_sentence.values():
        strongest = sorted(places, key=lambda place: -chances[place])[:_MOST] if len(places) > _MOST else places
        kept.update((place, chances[place]) for place in sorted(strongest))
    return kept


def drafts_of(page: Page, model: ClaimModel, classes: Mapping[str, tuple[str, ...]]) -> list[tuple[Draft, float]]:
    """Return all drafts with content, each with the chance that it is right, ordered by the cue's head.

    Args:
        page: the text.
        model: the model.
        classes: what the lexicon knows of forms.
    """
    chances = model.chances(page, classes)
    chances = _strongest(page, chances)
    cues = {place for place, chance in chances.items() if chance >= LIKELY}
    model.forget()
    windows = Windows(page, cues, page.tagged_by(model.tags), model.weigh, model.listed)
    drafts = []
    for place, chance in chances.items():
        if chance >= POSSIBLE:
            draft = draft_of(page, place, chance, model.arguments.tag_sums(windows.rows(place)))
            if draft.content:
                drafts.append(draft)
    return [
        (draft, model.ranks.chance(rank_features(page, drafts, index, classes))) for index, draft in enumerate(drafts)
    ]
