"""The lexicon's words for deals made ready to be found, and the small classes that deals' grammar needs beside them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from summitkit.parse.wording import words
from summitkit.text.phrases import PhraseIndex

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.lexicon.entries import DealWord, Hedge, SectorWord, StageWord

__all__ = [
    "BREAKS",
    "GENERAL",
    "GROUPS",
    "LIGHT_VERBS",
    "OBJECT_STOPS",
    "deal_index",
    "hedge_index",
    "sector_index",
    "stage_index",
    "verbs",
]

BREAKS = frozenset([".", ";", ":", "?", "!", "”", "“", '"', "''", "``", "--", "—", "…", "..."])
"""Marks that end a clause."""

OBJECT_STOPS = words(
    """
    that which who whom whose where when while whereas because although though unless until after before since as
    if but so yet during following amid despite said says saying told according adding including is are was were
    has have had will would can could may might must should shall does did do ahead by he she it they we i citing
    noting whether at under
    """
)
"""Words that no longer belong to the object of a verb or the topic of an agreement."""

GENERAL = words(
    """
    new several some many various important bilateral joint final landmark historic possible key major cooperative
    cooperation cooperations similar other such another additional separate broad wide-ranging comprehensive
    number series set host slew raft package range dozen dozens two three four five six seven eight nine ten
    eleven twelve first second third last latest recent future proposed planned legally-binding binding legal
    formal official interim initial draft mutual multiple multilateral regional existing current potential
    eventual any no this that these those the a an its their his her our agreement agreements deal deals pact
    pacts accord accords treaty treaties document documents memorandum memoranda understanding understandings mou
    mous contract contracts declaration declarations statement statements text texts compromise consensus
    commercial lasting good successful concrete ambitious solid fair big great significant political general
    specific substantial and of more overall
    """
)
"""Words that don't say what a deal is about."""

GROUPS = words(
    """
    leaders ministers countries nations sides parties they both members states governments presidents premiers
    delegates officials negotiators economies summit meeting participants neighbours neighbors two delegations
    heads we
    """
)
"""Nouns and pronouns for several parties at once."""

LIGHT_VERBS = words(
    """
    establish set up create launch form build start begin sign conclude undertake make take develop implement
    adopt endorse approve provide give extend grant contribute offer pursue promote further jointly further also
    fully open hold carry out work on cooperate in strengthen expand deepen enhance boost increase finalise
    finalize complete implement introduce study push explore deliver allocate donate invest lend announce together
    closely
    """
)
"""Verbs and adverbs that say less about a deal than their object does."""


@functools.lru_cache(maxsize=8)
def deal_index(lexicon: Lexicon) -> PhraseIndex[DealWord]:
    """Return the deal nouns to look up, case ignored unless the form is an abbreviation."""
    return PhraseIndex(((word.form, word) for word in lexicon.deal_words), ignore_case=True)


@functools.lru_cache(maxsize=8)
def stage_index(lexicon: Lexicon) -> PhraseIndex[StageWord]:
    """Return the stage words to look up."""
    return PhraseIndex(((word.form, word) for word in lexicon.stage_words), ignore_case=True)


@functools.lru_cache(maxsize=8)
def hedge_index(lexicon: Lexicon) -> PhraseIndex[Hedge]:
    """Return the hedges to look up."""
    return PhraseIndex(((word.form, word) for word in lexicon.hedges), ignore_case=True)


@functools.lru_cache(maxsize=8)
def sector_index(lexicon: Lexicon) -> PhraseIndex[SectorWord]:
    """Return the sector words to look up."""
    return PhraseIndex(((word.form, word) for word in lexicon.sector_words), ignore_case=True)


@functools.lru_cache(maxsize=8)
def verbs(lexicon: Lexicon) -> frozenset[str]:
    """Return the single words that can begin a coordinated verb phrase: stage verbs and light verbs."""
    found = {word.form for word in lexicon.stage_words if word.part == "verb" and " " not in word.form}
    return frozenset(
        found
        | LIGHT_VERBS - {"up", "on", "in", "out", "set", "offer", "work", "study", "further", "also"}
        | _MORE_VERBS
    )


_MORE_VERBS = words(
    """
    promote reduce bring share collect train combat fight tackle improve facilitate support encourage help prevent
    extend extended forgive forgiven address lower raise remove eliminate cut lift identify mitigate return
    abandon join take collectively jointly push study modernise modernize protect connect link exempt cancel
    double triple
    """
)
