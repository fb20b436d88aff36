"""Tables: what the model of arguments weighs, by what it is looked up with.

The same tables serve training, where a weight is a list of names of features, and decoding, where it is the packed sum
of their weights (see `text.weights`). Features of one group, see `features`, have their weights summed once and
remembered; those of words side by side are looked up where the model knows any.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from operator import add
from typing import Any, Generic, Protocol, TypeVar

from summitkit.parse.claims.features import feature_names
from summitkit.text.memory import Memory

__all__ = ["NAMES", "CueTable", "SideTable", "Tables", "Weigher"]

WeightT = TypeVar("WeightT", int, list[str])
_One = Callable[[str, WeightT], WeightT]  # by a word, and what is returned where nothing is known of it
_Two = Callable[[tuple[str, str], WeightT], WeightT]

_STEPS = ("16", "10", "6", "4", "3", "2", "1")  # distances from a cue, in runs, that are told apart
_STEP_OF = [next((step for step in _STEPS if runs >= int(step)), "1") for runs in range(1, 17)]
_ENDS = 3  # runs from the beginning or the end of a sentence that are told apart


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

    def single(self, *fronts: tuple[str, ...]) -> Callable[[str, WeightT], WeightT]:
        """Return what gives, for a word, the weight of the features of the words of each front and that word.

        Its second argument is what it returns where no such feature is known: the weight of nothing.
        """

    def pair(self, *fronts: tuple[str, ...]) -> Callable[[tuple[str, str], WeightT], WeightT]:
        """Return the same for two words after those in front."""


class _Names:
    """The weigher of training, which gives the names of features."""

    nothing: list[str] = []  # noqa: RUF012

    def always(self, *names: str) -> list[str]:
        return [*names]

    def group(self, letter: str, *front: str) -> Mapping[Any, list[str]]:
        return Memory(functools.partial(feature_names, letter, *front))

    def single(self, *fronts: tuple[str, ...]) -> Callable[[str, list[str]], list[str]]:
        return lambda word, _: ["\t".join((*front, word)) for front in fronts]

    def pair(self, *fronts: tuple[str, ...]) -> Callable[[tuple[str, str], list[str]], list[str]]:
        return lambda words, _: ["\t".join((*front, *words)) for front in fronts]


class SideTable(Generic[WeightT]):
    """The weights of runs that lie on one side of a cue ("L", "R").

    Attributes:
        words: by the last word.
        kinds: by the kind of the run.
        befores, thens: by the kinds of the run before and the run, by those of the run and the run after.
        marks: by what shares the run's quotation.
        reports: where the run is a cue.
        states: by the quotation as seen from the cue, and the breaks, cues and clause between.
        hints: by how the cue stands in its sentence.
        passed: by the finite verbs and the landmark between, alone and as a table by the kind of run.
    """

    words: _One[WeightT]
    kinds: _One[WeightT]
    befores: _Two[WeightT]
    thens: _Two[WeightT]
    marks: Mapping[str, WeightT]
    reports: WeightT
    states: Mapping[Any, WeightT]
    hints: Mapping[Any, WeightT]
    passed: Mapping[tuple[str, str], tuple[WeightT, _One[WeightT]]]
    cue_before: _One[WeightT]
    cue_after: _One[WeightT]

    def __init__(self, side: str, weigher: Weigher[WeightT]) -> None:
        """Take the side and what gives weights."""
        group, single, pair = weigher.group, weigher.single, weigher.pair
        self.words, self.kinds = single(("s", side)), single(("P",), ("Ps", side))
        self.befores, self.thens = pair(("P-",), ("Pb", side)), pair(("P+",), ("Pa", side))
        self.marks, self.states, self.hints = group("M", side), group("B", side), group("G", side)
        self.passed = Memory(functools.partial(self._pass, side, weigher))
        self.reports = weigher.always(f"r={side}")
        self.cue_before, self.cue_after = single(("p", side)), single(("a", side))
        self._places: Mapping[str, WeightT] = group("N", side)
        self._ends: Mapping[int, list[WeightT]] = Memory(self._make_ends)

    @staticmethod
    def _pass(side: str, weigher: Weigher[WeightT], passed: tuple[str, str]) -> tuple[WeightT, _One[WeightT]]:
        verbs, landmark = passed
        always = weigher.always(f"v={side}{verbs}", f"l={side}{landmark}")
        return always, weigher.single(("vl", side, verbs, landmark), ("vt", side, verbs), ("lt", side, landmark))

    def ends(self, size: int) -> list[WeightT]:
        """Return for each run of a sentence of some runs the weight of being near the beginning or the end."""
        if size <= 2 * _ENDS:
            return self._ends[size]
        around: list[WeightT] = self._ends[2 * _ENDS]
        return around[:_ENDS] + around[_ENDS : _ENDS + 1] * (size - 2 * _ENDS) + around[_ENDS:]

    def _make_ends(self, size: int) -> list[WeightT]:
        places = self._places
        return [places[f"at{min(at, _ENDS)}"] + places[f"to{min(size - at, _ENDS)}"] for at in range(size)]


class CueTable(Generic[WeightT]):
    """The weights of what goes with a word as a cue, on one side of it.

    Attributes:
        always: the cue alone.
        kinds, lasts: by the kind of a run, by its last word.
        quoted, clauses, breaks, verbs: by what stands between.
    """

    always: WeightT
    kinds: _One[WeightT]
    lasts: _One[WeightT]
    quoted: _One[WeightT]
    clauses: _One[WeightT]
    breaks: _One[WeightT]
    verbs: _One[WeightT]

    def __init__(self, low: str, side: str, weigher: Weigher[WeightT]) -> None:
        """Take the cue in lower case, the side and what gives weights."""
        names = ("Pw", "wc", "cq", "kc", "mc", "vw")
        self.kinds, self.lasts, self.quoted, self.clauses, self.breaks, self.verbs = (
            weigher.single((name, low, side)) for name in names
        )
        self.always = weigher.always(f"c={low}{side}")


class Tables(Generic[WeightT]):
    """The weights of all features, made when first asked for.

    Attributes:
        nothing: the weight of nothing.
        sides: those of runs by side.
        forms: those of a run's last word as written.
        before, after: by the last word of the run before, by the first of the run after.
        openings: by the last word of the run before and the first of the run.
        cues: those that go with a cue, by the cue and the side.
        owns: those that go with the kind of a cue's run, by the kind and the side, as a table by the kind of run.
        tail_steps, own_steps: by distance, by the ending of a cue or the kind of its run, and the side.
    """

    nothing: WeightT
    sides: dict[str, SideTable[WeightT]]
    forms: Mapping[str, WeightT]
    before: _One[WeightT]
    after: _One[WeightT]
    openings: _Two[WeightT]
    cues: Mapping[tuple[str, str], CueTable[WeightT]]
    owns: Mapping[tuple[str, str], _One[WeightT]]
    tail_steps: Mapping[tuple[str, str], list[WeightT]]
    own_steps: Mapping[tuple[str, str], list[WeightT]]
    lows: _One[WeightT]
    own_kinds: _One[WeightT]
    own_hints: Mapping[Any, WeightT]
    units: Mapping[Any, WeightT]
    unit_firsts: Mapping[int, _One[WeightT]]
    unit_cues: Mapping[int, _One[WeightT]]
    unit_forms: _Two[WeightT]

    def __init__(self, weigher: Weigher[WeightT]) -> None:
        """Take what gives weights."""
        group, single = weigher.group, weigher.single
        self.nothing = weigher.nothing
        self.sides = {side: SideTable(side, weigher) for side in "LR"}
        self.forms = group("W")
        self.before, self.after, self.openings = single(("-1",)), single(("+1",)), weigher.pair(("ww",))
        self.cues = Memory(lambda key: CueTable(*key, weigher))
        self.owns = Memory(lambda key: single(("Pc", *key)))
        self.tail_steps = Memory(lambda key: _by_step(group("D", *key)))
        self.own_steps = Memory(lambda key: _by_step(group("E", *key)))
        self._steps: Memory[tuple[str, str, str], list[WeightT]] = Memory(
            lambda key: list(map(add, self.tail_steps[key[0], key[2]], self.own_steps[key[1:]]))
        )
        self.lows, self.own_kinds = single(("0",)), single(("0P",))
        self.own_hints, self.units = group("1"), group("U")
        self.unit_firsts = Memory(lambda at: single((f"T{at:+d}w",)))
        self.unit_cues = Memory(lambda at: single((f"T{at:+d}cue",)))
        self.unit_forms = weigher.pair(("Tcf",))

    def steps(self, low: str, own: str, side: str) -> list[WeightT]:
        """Return, for a cue and the kind of its run, the weight of each distance in runs on one side of it, from 1."""
        self._steps.trim()
        return self._steps[low[-3:], own, side]


def _by_step(weights: Mapping[str, WeightT]) -> list[WeightT]:
    return [weights[step] for step in _STEP_OF]


NAMES: Tables[list[str]] = Tables(_Names())
"""The tables of training, which give the names of features."""
