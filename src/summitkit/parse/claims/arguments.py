"""Arguments: for one cue, which words name the source and which carry the content.

The runs of the cue's sentence (see `runs`) are labelled one by one, and each sentence near it as one unit. What is
looked at is the side of the cue, the distance, what stands between, in which quotation, the words and the parts of
speech; what it weighs stands in `tables`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import chain, pairwise, product, repeat
from operator import add
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from summitkit.parse.claims.runs import read_runs
from summitkit.parse.claims.tables import NAMES
from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summitkit.parse.claims.page import Page
    from summitkit.parse.claims.runs import Runs
    from summitkit.parse.claims.tables import CueTable, Tables

__all__ = ["AFTER", "BEFORE", "LIKELY", "NAMES", "Reading", "Windows", "window"]

LIKELY = 0.35
"""A word at least so likely to report is a boundary for the claims of others."""
BEFORE = 3
"""So many sentences before the cue's own are looked at, each as one unit."""
AFTER = 6
"""So many after it."""

WeightT = TypeVar("WeightT", int, list[str])
_Between = tuple[int, str, int, int, str, int, str]  # see _Relation._between
_Facts = tuple[str, bool, bool, int, int, int]  # see _sentence_facts

_LEAD = 2  # runs before or after a cue that count as few
_SOME = 5
_NO_QUOTATIONS: frozenset[int] = frozenset()
_MOSTLY = 0.8
_REMEMBERED = 64  # windows, as all that is asked of one comes together
_GAP = 3  # paragraphs between sentences that count as many
_BESIDE = frozenset(["that", "to", ",", ":", "_", "."])
_BREAKS, _OTHERS, _VERBS = 4, 3, 3  # so many breaks, cues and finite verbs between a cue and a run count as many
_COUNTS, _FEW = "0123", "01222"  # breaks told apart where that is enough


def window(page: Page, cue: int) -> tuple[range, range, range]:
    """Return the numbers of the sentences before the cue's, its words, and the numbers of the sentences after.

    Those before end in quotations and those after begin with them: what isn't quoted hardly ever goes on.
    """
    number = page.sentence_of[cue]
    known = page.windows.get(number)
    if known is None:
        if len(page.windows) >= _REMEMBERED:
            page.windows.clear()
        known = page.windows[number] = _window(page, number)
    return known


def _window(page: Page, number: int) -> tuple[range, range, range]:
    count = len(page.layout.sentences)
    begin, end = number, number + 1
    while page.has_quotation(number) and begin > max(0, number - BEFORE) and _quoted_at(page, begin - 1, -1):
        begin -= 1
    while end < min(count, number + 1 + AFTER) and _quoted_at(page, end, 0):
        end += 1
    return range(begin, number), range(*page.words_of(number)), range(number + 1, end)


def _quoted_at(page: Page, number: int, edge: int) -> bool:
    """Say whether the first (0) or last (-1) word of a sentence stands in a quotation."""
    words = range(*page.words_of(number))
    return len(words) > 0 and page.quote[words[edge]] >= 0


@attrs.frozen(slots=True, eq=False)
class Reading:
    """How sentences are cut into runs.

    Attributes:
        tags: gives the parts of speech of a sentence by its number.
        joins: the pairs of tags of neighbours that stay together.
    """

    tags: Callable[[int], Sequence[str]]
    joins: Container[tuple[str, str]]


class Windows(Generic[WeightT]):
    """The windows of a text's cues, as the weight of each unit.

    Attributes:
        page: the text.
    """

    def __init__(self, page: Page, chances: Mapping[int, float], reading: Reading, tables: Tables[WeightT]) -> None:
        """Prepare a text.

        Args:
            page: the text.
            chances: the words that possibly report, each with how likely it does.
            reading: how sentences are cut into runs.
            tables: the weights.
        """
        self.page = page
        cues = self._cues = frozenset(word for word, chance in chances.items() if chance >= LIKELY)
        self._possible = chances
        self._reading = reading
        self._tables: Tables[WeightT] = tables
        self._number = -1
        self._words: _Words[WeightT]
        self._facts: Memory[int, _Facts] = Memory(lambda number: _sentence_facts(page, number, cues))

    def runs(self, cue: int) -> Runs:
        """Return the runs of a cue's sentence."""
        return self._sentence(self.page.sentence_of[cue]).runs

    def rows(self, cue: int) -> list[WeightT]:
        """Return the weights of the units of `window`, in their order, runs in the place of words."""
        before, words, after = window(self.page, cue)
        rows = _Relation(self._sentence(self.page.sentence_of[cue]), cue, self._tables).rows()
        if before or after:
            around = self._around(cue, words)
            rows = [self._unit(cue, number, around) for number in before] + rows
            rows += [self._unit(cue, number, around) for number in after]
        return rows

    def _sentence(self, number: int) -> _Words[WeightT]:
        if number != self._number:
            self._number = number
            words = range(*self.page.words_of(number))
            runs = read_runs(self.page, words, self._reading.tags(number), self._reading.joins, self._possible)
            self._words = _Words(self.page, runs, self._cues, self._tables)
        return self._words

    def _around(self, cue: int, words: range) -> tuple[str, bool, frozenset[int]]:
        """Return on which sides of the cue quotations stand, whether a colon ends its sentence, and the quotations."""
        page = self.page
        colon = ":" in page.lows[max(words.start, words.stop - 2) : words.stop]
        if not page.has_quotation(page.sentence_of[cue]):
            return "00", colon, _NO_QUOTATIONS
        quotes = page.quote[words.start : words.stop]
        at = cue - words.start
        sides = f"{max(quotes[:at], default=-1) >= 0:d}{max(quotes[at:], default=-1) >= 0:d}"
        return sides, colon, frozenset(quotes) - {-1}

    def _unit(self, cue: int, number: int, around: tuple[str, bool, frozenset[int]]) -> WeightT:
        """Return the weight of a sentence near the cue's."""
        page, tables = self.page, self._tables
        mine = page.sentence_of[cue]
        own, other = page.layout.sentences[mine], page.layout.sentences[number]
        share, opens, inside, begin, end, outside = self._facts[number]
        sides, colon, quotes = around
        offset = number - mine
        goes_on = (begin if offset > 0 else end) in quotes
        between = range(mine + 1, number) if offset > 0 else range(number + 1, mine)
        others = min(2, sum([self._facts[one][-1] for one in between]))
        gap = other.paragraph - own.paragraph
        gap = gap if -_GAP <= gap <= _GAP else _GAP if gap > 0 else -_GAP
        form = f"{share}{opens:d}{goes_on:d}{inside:d}"
        first_low = page.lows[other.first] if other.last > other.first else ""
        marks, kinds = f"{colon:d}{page.quote[cue] >= 0:d}", own.kind + other.kind
        key = (offset, form, gap, min(outside, 2), others, sides, marks, kinds)
        word, nothing = page.lows[cue], tables.nothing
        weight = tables.units[key] + tables.unit_firsts[offset](first_low, nothing)
        return weight + tables.unit_cues[offset](word, nothing) + tables.unit_forms((word, form), nothing)


class _Words(Generic[WeightT]):
    """The runs of a sentence with what of their weights doesn't depend on the cue."""

    def __init__(self, page: Page, runs: Runs, cues: Container[int], tables: Tables[WeightT]) -> None:
        self.page, self.runs = page, runs
        starts = runs.starts[:-1]
        self.reports = [start in cues for start in starts]
        self.quotes = [page.quote[start] for start in starts]
        quoted = page.has_quotation(page.sentence_of[starts[0]])
        self._marks = _marks(self.quotes) if quoted else None
        self._tables: Tables[WeightT] = tables
        self._kinds, self._thens = ["_", *runs.kinds], [*runs.kinds[1:], "_"]
        self._plain: list[WeightT] = self._words()
        self.turns_back, self.turns = self._turns()
        self._left: list[WeightT] = []
        self._right: list[WeightT] = []

    def _words(self) -> list[WeightT]:
        """Return the weights of the runs by their words alone."""
        runs, tables, none = self.runs, self._tables, repeat(self._tables.nothing)
        forms = [tables.forms[self.page.forms[end - 1]] for end in runs.starts[1:]]
        befores, afters = chain("_", runs.lasts), chain(runs.firsts[1:], "_")
        weights = map(add, forms, map(tables.before, befores, none))
        weights = map(add, weights, map(tables.after, afters, none))
        openings = zip(chain("_", runs.lasts), runs.firsts, strict=False)
        return list(map(add, weights, map(tables.openings, openings, none)))

    def _turns(self) -> tuple[list[int], list[int]]:
        """Return the runs at which what stands between them and a cue changes, on the way back and on that ahead."""
        quotes = self.quotes
        marked = zip(self.runs.marks, self.reports, strict=True)
        changes = [at for at, (mark, report) in enumerate(marked) if mark or report]
        back = [at - 1 for at in changes if at]
        ahead = [at + 1 for at in changes if at + 1 < len(quotes)]
        if self._marks is None:
            return back, ahead
        edges = {at for at, (one, other) in enumerate(pairwise(quotes)) if one != other}
        return sorted(edges.union(back)), sorted({at + 1 for at in edges}.union(ahead))

    def left(self, cue: int) -> list[WeightT]:
        """Return the weights of the runs before a cue's, given by its place among them."""
        if len(self._left) < cue:
            self._left += self.weights("L", len(self._left), cue)
        return self._left[:cue]

    def right(self, cue: int) -> list[WeightT]:
        """Return the weights of the runs after a cue's."""
        size = len(self.quotes)
        wanted = size - cue - 1
        if len(self._right) < wanted:
            self._right = self.weights("R", cue + 1, size)
        return self._right[len(self._right) - wanted :]

    def weights(self, side: str, first: int, last: int) -> list[WeightT]:
        """Return the weights of some runs as they lie on one side of a cue."""
        part, runs, known, nothing = slice(first, last), self.runs, self._tables.sides[side], self._tables.nothing
        kinds, none = runs.kinds[part], repeat(nothing)
        looked = [
            self._plain[part],
            map(known.words, runs.lasts[part], none),
            map(known.kinds, kinds, none),
            map(known.befores, zip(self._kinds[part], kinds, strict=False), none),
            map(known.thens, zip(kinds, self._thens[part], strict=False), none),
        ]
        if self._marks is not None:
            looked.append(map(known.marks.__getitem__, self._marks[part]))
        weights: Iterable[WeightT] = known.ends(len(self.quotes))[part]
        for more in looked:
            weights = map(add, weights, more)
        found = list(weights)
        for at, reports in enumerate(self.reports[part]):
            if reports:
                found[at] = found[at] + known.reports
        return found


class _Relation(Generic[WeightT]):
    """How the runs of a sentence lie to one cue in it."""

    def __init__(self, words: _Words[WeightT], cue: int, tables: Tables[WeightT]) -> None:
        self._words: _Words[WeightT] = words
        self._tables: Tables[WeightT] = tables
        runs = words.runs
        self._at = runs.starts.index(cue)
        self._low, self._own = words.page.lows[cue], runs.kinds[self._at]
        self._after = runs.firsts[self._at + 1] if self._at + 1 < len(runs.kinds) else "_"
        self._before = runs.lasts[self._at - 1] if self._at else "_"
        self._hint = self._hinted()

    def _hinted(self) -> str:
        """Say how much stands before and after the cue, and what right after it."""
        at, quotes, word = self._at, self._words.quotes, self._after
        follows = len(quotes) - at - 1
        quoted = follows > 0 and quotes[at + 1] >= 0
        beside = word if word in _BESIDE else "q" if quoted else "o"
        return f"{(follows >= _LEAD) + (follows >= _SOME)}{(at >= _LEAD) + (at >= _SOME)}{beside}"

    def rows(self) -> list[WeightT]:
        """Return the weights of the runs."""
        words: _Words[WeightT] = self._words
        at, size = self._at, len(words.quotes)
        rows = self._side("L", words.left(at)[::-1])
        rows.reverse()
        rows.append(self._own_weight())
        if at + 1 < size:
            rows += self._side("R", words.right(at))
        return rows

    def _own_weight(self) -> WeightT:
        """Return the weight of the cue's own run."""
        tables = self._tables
        word, kind = tables.lows(self._low, tables.nothing), tables.own_kinds(self._own, tables.nothing)
        return word + kind + tables.own_hints[self._words.reports[self._at], self._hint]

    def _side(self, side: str, plain: list[WeightT]) -> list[WeightT]:
        """Return the weights of the runs on one side, walking away from the cue, given what the side alone makes."""
        if not plain:
            return plain
        runs, nothing = self._words.runs, self._tables.nothing
        tables, none = self._tables, repeat(nothing)
        cue = tables.cues[self._low, side]
        order = slice(self._at - 1, None, -1) if side == "L" else slice(self._at + 1, None)
        kinds = runs.kinds[order]
        steps = tables.steps(self._low, self._own, side)[: len(plain)]
        steps += steps[-1:] * (len(plain) - len(steps))
        looked = (
            steps,
            self._states(side, cue, kinds),
            map(cue.kinds, kinds, none),
            map(tables.owns[self._own, side], kinds, none),
            map(cue.lasts, runs.lasts[order], none),
        )
        weights: Iterable[WeightT] = plain
        for more in looked:
            weights = map(add, weights, more)
        return list(weights)

    def _states(self, side: str, cue: CueTable[WeightT], kinds: list[str]) -> list[WeightT]:
        """Return for each run on the way the weight of what stands between it and the cue."""
        nothing, known = self._tables.nothing, self._tables.sides[side]
        states, passed = known.states, known.passed
        by_quoted, by_clause, by_breaks, by_verbs = cue.quoted, cue.clauses, cue.breaks, cue.verbs
        always = cue.always + known.hints[self._hint]
        always = always + known.cue_after(self._after, nothing) + known.cue_before(self._before, nothing)
        found: list[WeightT] = []
        for end, quoted, breaks, others, clause, verbs, landmark in self._between(side):
            finite = _COUNTS[verbs]
            weight, hangs = passed[finite, landmark]
            weight = always + weight + states[quoted, breaks, others, clause]
            weight = weight + by_quoted(quoted, nothing) + by_clause(clause, nothing)
            weight = weight + by_breaks(_FEW[breaks], nothing) + by_verbs(finite, nothing)
            found += [weight + hangs(kind, nothing) for kind in kinds[len(found) : end]]
        return found

    def _between(self, side: str) -> Iterator[_Between]:
        """Yield what stands between the cue and each stretch of runs, after how many runs away the stretch ends.

        That is: the quotation as seen from the cue, breaks, cues, the last word that opens a clause, finite verbs and
        the last landmark.
        """
        words, runs, at = self._words, self._words.runs, self._at
        quotes, reports = words.quotes, words.reports
        own = inside = quotes[at]
        seen = breaks = others = verbs = 0
        quoted, clause, landmark = "0" if own < 0 else "s", "0", "-"
        step, turns = self._way(side)
        here = at + step
        for turn in turns:
            if quotes[here] != inside:
                inside = quotes[here]
                seen += inside >= 0
                quoted = "0" if inside < 0 else "s" if inside == own else "11" if seen < 2 else "12"  # noqa: PLR2004
            passed = turn - step
            yield abs(passed - at), quoted, breaks, others, clause, verbs, landmark
            breaks += runs.breaks[passed] and breaks < _BREAKS
            others += reports[passed] and others < _OTHERS
            verbs += runs.finite[passed] and verbs < _VERBS
            clause = runs.clauses[passed] or clause
            landmark = runs.landmarks[passed] or landmark
            here = turn

    def _way(self, side: str) -> tuple[int, list[int]]:
        """Return in which direction a side lies, and the runs on the way before which a stretch ends."""
        words, at = self._words, self._at
        if side == "L":
            turns = words.turns_back[: bisect_left(words.turns_back, at - 1)][::-1]
            turns.append(-1)
            return -1, turns
        turns = words.turns[bisect_right(words.turns, at + 1) :]
        turns.append(len(words.quotes))
        return 1, turns


_MARKS = {flags: "".join(f"{flag:d}" for flag in flags) for flags in product([False, True], repeat=3)}


def _marks(quotes: Sequence[int]) -> list[str]:
    """Return for each run whether it stands in a quotation, and whether its neighbours stand in the same."""
    found = []
    for before, here, behind in zip([-2, *quotes], quotes, [*quotes[1:], -2], strict=False):
        near = here >= 0 or before >= 0 or behind >= 0
        found.append(_MARKS[here >= 0, before == here, behind == here] if near else "")
    return found


def _sentence_facts(page: Page, number: int, cues: Container[int]) -> _Facts:
    """Return how much of a sentence is quoted, whether a quotation opens it or runs into it, and the cues outside.

    The last three: the quotation of its first word, that of its last, the number of cues outside quotations.
    """
    sentences, quote = page.layout.sentences, page.quote
    place = sentences[number]
    first, last = place.first, place.last
    if first == last:
        return "0", False, False, -1, -1, 0
    inside = [word for word in range(first, last) if quote[word] >= 0]
    size = last - first
    share = "0" if not inside else "1" if len(inside) == size else "9" if len(inside) > _MOSTLY * size else "5"
    begin, end = quote[first], quote[last - 1]
    follows = begin >= 0 and first > 0 and quote[first - 1] == begin
    opens = begin >= 0 and (not follows or sentences[number - 1].paragraph != place.paragraph)
    outside = sum(1 for word in range(first, last) if quote[word] < 0 and word in cues)
    return share, opens, follows, begin, end, outside
