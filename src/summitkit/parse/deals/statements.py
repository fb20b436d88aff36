"""Statements of deals: each place where a sentence says that something is sought, agreed, signed or failed."""

from __future__ import annotations

from functools import cached_property

import attrs

from summitkit.lexicon.entries import DealWord, StageWord
from summitkit.model.deal import DealKind, DealStatus
from summitkit.model.summit import Party
from summitkit.parse.deals.vocabulary import deal_index, spelt, stage_index
from summitkit.parse.scene import Scene
from summitkit.text.phrases import Match
from summitkit.text.sentences import Sentence

__all__ = ["Clause", "Member", "Statement", "nouns_of", "stated"]


Member = tuple[Party, int, int]
"""A party with the words that name it."""


@attrs.frozen(slots=True, kw_only=True)
class Statement:
    """One mention of a deal.

    Attributes:
        first, last: the words of the subject.
        sentence: the number of its sentence.
        status: the stage that the words give.
        stage_first, stage_last: the words that give it; equal where none do.
        kind: the form of the deal, None where only its content is told.
        rule: the id of the rule that reads it.
        members: the parties that its own words name on either side, where it is an item of a list.
        fixed: whether the statement's certainty is that of the stage word, whatever stands before it.
    """

    first: int
    last: int
    sentence: int
    status: DealStatus
    stage_first: int
    stage_last: int
    kind: DealKind | None
    rule: str
    fixed: bool = False
    members: tuple[Member, ...] = ()


@attrs.frozen(slots=True, kw_only=True, eq=False)
class Clause:
    """A sentence with the deal nouns and stage words found in it.

    Attributes:
        sentence: the sentence.
        number: its number.
        nouns: deal nouns, in order.
    """

    sentence: Sentence
    number: int
    nouns: tuple[Match[DealWord], ...]
    _scene: Scene = attrs.field(repr=False)

    @cached_property
    def stages(self) -> dict[int, Match[StageWord]]:
        """Stage words by their first words, in order."""
        lower = self._scene.lower[self.sentence.first : self.sentence.last]
        found = stage_index(self._scene.reading.lexicon).find_as_given(lower, self.sentence.first)
        return {stage.first: stage for stage in found}


def nouns_of(scene: Scene, sentence: Sentence) -> tuple[Match[DealWord], ...]:
    """Return the deal nouns of a sentence."""
    forms, lower = scene.forms, scene.lower[sentence.first : sentence.last]
    nouns = deal_index(scene.reading.lexicon).find_as_given(lower, sentence.first)
    return tuple([noun for noun in nouns if spelt(" ".join(forms[noun.first : noun.last]), noun.value.form)])


def stated(
    clause: Clause, place: tuple[int, int], word: int, status: DealStatus, rule: str, kind: DealKind | None
) -> Statement:
    """Return the statement of a deal whose subject stands at `place` and whose stage one word tells."""
    return Statement(
        first=place[0],
        last=place[1],
        sentence=clause.number,
        status=status,
        stage_first=word,
        stage_last=word + 1,
        kind=kind,
        rule=rule,
    )
