"""The weights of arguments' features, by what they are looked up with while the rows of a window are summed.

A weight is a list of names in training and a packed sum in use. Most features are several words side by side, of which
all but the last are the same for many rows, so that one look-up by the last is left.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, Generic, Protocol, TypeVar

from summitkit.parse.claims.features import feature_names
from summitkit.text.memory import Memory

__all__ = ["NAMES", "STEPS", "CueTable", "KindTable", "SideTable", "Tables", "Weigher"]

WeightT = TypeVar("WeightT", int, list[str])
_One = Callable[[str, WeightT], WeightT]  # by a word, and what is returned where nothing is known of it
_Two = Callable[[tuple[str, str], WeightT], WeightT]

STEPS = ("16", "10", "6", "4", "3", "2", "1")
"""Distances from a cue, in runs, that are told apart."""


class Weigher(Protocol[WeightT]):
    """Gives the weights of features, which can be added.

    Attributes:
        nothing: the weight of nothing.
    """

    nothing: WeightT

    def always(self, *names: str) -> WeightT:
        """Return the weight of some features."""

    def group(self, letter: str, *front: str) -> Mapping[Any, WeightT]:
        """Return the weights of a group of features (see `features`), by what they are made of besides `front`."""

    def single(self, *fronts: tuple[str, ...], beside: WeightT) -> Callable[[str, WeightT], WeightT]:
        """Return what gives, for a word, the weight of the features of each of some fronts and that word.

        The weight `beside` is added. The second argument must be it too: it is returned where no feature is known.
        """

    def pair(self, *front: str) -> Callable[[tuple[str, str], WeightT], WeightT]:
        """Return the same for two words after one front, with nothing beside."""


class _Names:
    """The weigher of training, which gives the names of features."""

    nothing: list[str] = []  # noqa: RUF012

    def always(self, *names: str) -> list[str]:
        return [*names]

    def group(self, letter: str, *front: str) -> Mapping[Any, list[str]]:
        return Memory(functools.partial(feature_names, letter, *front))

    def single(self, *fronts: tuple[str, ...], beside: list[str]) -> Callable[[str, list[str]], list[str]]:
        return lambda word, _: [*beside, *("\t".join((*front, word)) for front in fronts)]

    def pair(self, *front: str) -> Callable[[tuple[str, str], list[str]], list[str]]:
        return lambda words, _: ["\t".join((*front, *words))]


class SideTable(Generic[WeightT]):
    """The weights of runs that lie on one side of a cue ("L", "R"), or at it ("0")."""

    nothing: WeightT
    bias: WeightT
    lasts: _One[WeightT]
    tails: _One[WeightT]
    openers: _One[WeightT]
    segments: _One[WeightT]
    before: _One[WeightT]
    after: _One[WeightT]
    cue_before: _One[WeightT]
    cue_after: _One[WeightT]
    far: dict[str, _One[WeightT]]
    cue_beyond: dict[str, _One[WeightT]]
    pairs: _Two[WeightT]
    onward: _Two[WeightT]
    marks: _Two[WeightT]
    looks: Mapping[Any, WeightT]
    states: Mapping[Any, WeightT]
    hints: Mapping[Any, WeightT]
    kinds: Mapping[str, tuple[Any, ...]]
    hangs: Mapping[tuple[str, str], tuple[WeightT, _One[WeightT]]]

    def __init__(self, side: str, weigher: Weigher[WeightT]) -> None:
        """Take the side and what gives weights."""
        single, group = weigher.single, weigher.group
        self.nothing = nothing = weigher.nothing
        self.bias = weigher.always("b")
        self.lasts = single(("w",), ("s", side), beside=self.bias)
        self.tails = single(("x",), beside=nothing)
        self.openers = single(("F",), ("S", side), beside=nothing)
        self.segments = single(("j", side), beside=nothing)
        self.looks, self.states, self.hints = group("L", side), group("B", side), group("G", side)
        self.before, self.after = single(("-1",), beside=nothing), single(("+1",), beside=nothing)
        self.pairs, self.onward, self.marks = weigher.pair("ww"), weigher.pair("w1"), weigher.pair("Nn", side)
        self.cue_before, self.cue_after = single(("p", side), beside=nothing), single(("a", side), beside=nothing)
        self.far = {step: single(("wd", side, step), beside=nothing) for step in STEPS}
        self.cue_beyond = {step: single(("ad", side, step), beside=nothing) for step in STEPS}
        self.kinds = Memory(functools.partial(self._kind, side, weigher))
        self.hangs = Memory(functools.partial(self._hang, side, weigher))

    @staticmethod
    def _kind(side: str, weigher: Weigher[WeightT], kind: str) -> tuple[Any, ...]:
        """Return the weights of a kind of run, by the kind before, the kind after, the landmarks and the segment."""
        single, nothing = weigher.single, weigher.nothing
        always = weigher.always(f"P={kind}", f"Ps={side}{kind}")
        return (
            always,
            single(("P-", kind), ("Pb", side, kind), beside=always),
            single(("P+", kind), ("Pa", side, kind), beside=nothing),
            single(("N-", side, kind), beside=nothing),
            single(("N+", side, kind), beside=nothing),
            single(("jt", side, kind), beside=nothing),
        )

    @staticmethod
    def _hang(side: str, weigher: Weigher[WeightT], passed: tuple[str, str]) -> tuple[WeightT, _One[WeightT]]:
        """Return the weights of runs by their kind where some finite verbs and a landmark stand before the cue."""
        verbs, landmark = passed
        always = weigher.always(f"v={side}{verbs}", f"l={side}{landmark}")
        fronts = ("vl", side, verbs, landmark), ("vt", side, verbs), ("lt", side, landmark)
        return always, weigher.single(*fronts, beside=always)


class CueTable(Generic[WeightT]):
    """The weights of what goes with a word as a cue, on one side of it."""

    always: WeightT
    quoted: _One[WeightT]
    clauses: _One[WeightT]
    breaks: _One[WeightT]
    verbs: _One[WeightT]
    lasts: _One[WeightT]
    kinds: _One[WeightT]
    steps: Mapping[str, WeightT]

    def __init__(self, low: str, side: str, weigher: Weigher[WeightT]) -> None:
        """Take the cue in lower case, the side and what gives weights."""

        def single(name: str) -> Callable[[str, WeightT], WeightT]:
            return weigher.single((name, low, side), beside=weigher.nothing)

        self.quoted, self.clauses, self.breaks, self.verbs = single("cq"), single("kc"), single("mc"), single("vw")
        self.lasts, self.kinds = single("wc"), single("Pw")
        tail = low[-3:]
        self.always = weigher.always(f"c={low}{side}", f"t={tail}{side}")
        self.steps = Memory(lambda step: weigher.always(f"d={side}{step}", f"cd={tail}{side}{step}"))


class KindTable(Generic[WeightT]):
    """The weights of what goes with the kind of a cue's run, on one side of it."""

    always: WeightT
    landmarks: _One[WeightT]
    kinds: _One[WeightT]
    steps: Mapping[str, WeightT]

    def __init__(self, own: str, side: str, weigher: Weigher[WeightT]) -> None:
        """Take the kind, the side and what gives weights."""
        self.landmarks = weigher.single(("lo", own, side), beside=weigher.nothing)
        self.kinds = weigher.single(("Pc", own, side), beside=weigher.nothing)
        self.always = weigher.always(f"C={side}{own}")
        self.steps = Memory(lambda step: weigher.always(f"dC={side}{step}{own}"))


class Tables(Generic[WeightT]):
    """The weights of all features, made when first asked for.

    Attributes:
        nothing: the weight of nothing.
        sides: those of runs by side.
        cues: those that go with a cue, by the cue and the side.
        kinds: those that go with the kind of a cue's run, by the kind and the side.
    """

    nothing: WeightT
    sides: dict[str, SideTable[WeightT]]
    cues: Mapping[tuple[str, str], CueTable[WeightT]]
    kinds: Mapping[tuple[str, str], KindTable[WeightT]]
    lows: _One[WeightT]
    owns: _One[WeightT]
    hints: Mapping[Any, WeightT]
    units: Mapping[Any, WeightT]
    unit_firsts: Mapping[int, _One[WeightT]]
    unit_cues: Mapping[int, _One[WeightT]]
    unit_forms: _Two[WeightT]

    def __init__(self, weigher: Weigher[WeightT]) -> None:
        """Take what gives weights."""
        self.nothing = nothing = weigher.nothing
        self.sides = {side: SideTable(side, weigher) for side in "L0R"}
        self.cues = Memory(lambda key: CueTable(key[0], key[1], weigher))
        self.kinds = Memory(lambda key: KindTable(key[0], key[1], weigher))
        self.lows, self.owns = weigher.single(("0",), beside=nothing), weigher.single(("0P",), beside=nothing)
        self.hints, self.units = weigher.group("1"), weigher.group("U")
        self.unit_firsts = Memory(lambda at: weigher.single(("Tw",), (f"T{at:+d}w",), beside=nothing))
        self.unit_cues = Memory(lambda at: weigher.single((f"T{at:+d}cue",), beside=nothing))
        self.unit_forms = weigher.pair("Tcf")


NAMES: Tables[list[str]] = Tables(_Names())
"""The tables of training, which give the names of features."""
