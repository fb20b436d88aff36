"""The learnt model of claims: cues, then the arguments of each, then how likely each draft is right."""

from __future__ import annotations

import functools
from sys import intern
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from summitkit.lexicon import Lexicon
from summitkit.parse.claims.arguments import Reading, Windows
from summitkit.parse.claims.cues import CueSums, cue_classes, cue_facts
from summitkit.parse.claims.drafts import Draft, draft_of
from summitkit.parse.claims.features import feature_names
from summitkit.parse.claims.judge import Judge
from summitkit.parse.claims.ranking import rank_features
from summitkit.parse.claims.tables import Tables
from summitkit.parse.wording import places
from summitkit.text.joint import Joint
from summitkit.text.memory import Memory
from summitkit.text.pos import PosTagger
from summitkit.text.tagger import Tagger
from summitkit.text.weights import read_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summitkit.parse.claims.page import Page

__all__ = ["POSSIBLE", "ClaimModel", "classes_of", "default_model", "drafts_of"]

KeyT = TypeVar("KeyT")

POSSIBLE = 0.3
"""A word that is less likely to report gets no window of its own."""
_MOST = 16  # so many words of one sentence get a window at most
_REMEMBERED = 120_000  # sums of weights that are remembered; then it begins anew, so that memory stays bounded
_BEAM = 4.0  # natural-log units, as `Tagger` takes them; wider ones change next to nothing


@attrs.frozen(slots=True, eq=False, kw_only=True)
class ClaimModel:
    """The learnt parts.

    Attributes:
        cues: says whether a word reports.
        tags: gives parts of speech.
        arguments: labels the words around a cue.
        ranks: says whether a draft is right as a whole.
        words: the forms, in lower case, that are looked at as cues.
        joint: the packed weights of features that are several words side by side.
        joins: the tags of neighbours that stay together in one run.
    """

    cues: Judge
    tags: PosTagger
    arguments: Tagger
    ranks: Judge
    words: frozenset[str]
    joint: Joint
    joins: frozenset[tuple[str, str]]
    _tables: list[_Sums] = attrs.field(init=False, repr=False, factory=list)
    _sums: list[CueSums] = attrs.field(init=False, repr=False, factory=list)

    @classmethod
    def from_bytes(cls, *, cues: bytes, tags: bytes, arguments: bytes, ranks: bytes) -> ClaimModel:
        """Read a model from its weights files.

        Raises:
            ValueError: where one of them is no weights file.
        """
        words, weights = read_weights(cues), read_weights(arguments)
        return cls(
            cues=Judge(words),
            tags=PosTagger.from_bytes(tags),
            arguments=Tagger(weights, beam=_BEAM),
            ranks=Judge.from_bytes(ranks),
            words=frozenset(map(intern, words.header["words"])),
            joint=weights.joint,
            joins=frozenset((before, after) for before, after in weights.header["joins"]),
        )

    def chances(self, page: Page, classes: Mapping[str, tuple[str, ...]]) -> dict[int, float]:
        """Return how likely each word reports, of those whose form reports now and then.

        Args:
            page: the text.
            classes: what the lexicon knows of forms.
        """
        sums = next((known for known in self._sums if known.classes is classes), None)
        if sums is None:
            sums = CueSums(self.cues, classes)
            self._sums[:] = [sums]
        weight, likelihood = sums.weight, self.cues.likelihood
        return {
            place: likelihood(weight(cue_facts(page, place)))
            for place in places(self.words, page.lows)
            if not page.is_dateline(place)
        }

    def tables(self) -> Tables[int]:
        """Return the weights of arguments' features; where too much is remembered it begins anew."""
        if not self._tables or self._tables[0].made > _REMEMBERED:
            self._tables[:] = [_Sums(self)]
        return self._tables[0].tables


class _Sums:
    """Gives the weights of arguments' features as packed sums.

    Attributes:
        nothing: the weight of nothing.
        made: how many sums were made and are remembered.
        tables: the weights by what they are looked up with.
    """

    nothing = 0

    def __init__(self, model: ClaimModel) -> None:
        self.made = 0
        self._model = model
        self.tables = Tables(self)

    def always(self, *names: str) -> int:
        """Return the weight of some features."""
        self.made += 1
        return self._model.arguments.packed_sum(names)

    def group(self, letter: str, *front: str) -> Mapping[Any, int]:
        """Return the weights of a group of features, by what they are made of besides `front`."""
        return Memory(lambda rest: self.always(*feature_names(letter, *front, rest)))

    def single(self, *fronts: tuple[str, ...]) -> Callable[[str, int], int]:
        """Return what gives, for a word, the weight of the features of the words of each front and that word."""
        return self._joined([self._model.joint.singles(front) for front in fronts]).get

    def pair(self, *fronts: tuple[str, ...]) -> Callable[[tuple[str, str], int], int]:
        """Return the same for two words after those in front."""
        return self._joined([self._model.joint.pairs(front) for front in fronts]).get

    def _joined(self, tables: Sequence[Mapping[KeyT, int]]) -> Mapping[KeyT, int]:
        """Return the sums of some tables; one alone is given as it is."""
        known = [table for table in tables if table]
        if len(known) < 2:  # noqa: PLR2004
            return known[0] if known else {}
        joined = dict(known[0])
        for table in known[1:]:
            for key, weight in table.items():
                joined[key] = joined.get(key, 0) + weight
        self.made += len(joined)
        return joined


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
    for heads in by_sentence.values():
        strongest = sorted(heads, key=lambda place: -chances[place])[:_MOST] if len(heads) > _MOST else heads
        kept.update((place, chances[place]) for place in sorted(strongest))
    return kept


def drafts_of(page: Page, model: ClaimModel, classes: Mapping[str, tuple[str, ...]]) -> list[tuple[Draft, float]]:
    """Return all drafts with content, each with the chance that it is right, ordered by the cue's head.

    Args:
        page: the text.
        model: the model.
        classes: what the lexicon knows of forms.
    """
    chances = _strongest(page, model.chances(page, classes))
    tags = page.tagged_by(model.tags)
    windows = Windows(page, chances, Reading(tags, model.joins), model.tables())
    drafts = []
    for place, chance in chances.items():
        labels = model.arguments.tag_sums(windows.rows(place))
        draft = draft_of(page, place, chance, labels, windows.runs(place).starts)
        if draft.content:
            drafts.append(draft)
    return [
        (draft, model.ranks.chance(rank_features(page, drafts, index, classes, tags)))
        for index, draft in enumerate(drafts)
    ]
