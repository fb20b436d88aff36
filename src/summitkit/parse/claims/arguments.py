"""Arguments: for one cue, which words name the source and which carry the content.

The runs of the cue's sentence (see `runs`) are labelled one by one, and each sentence near it as one unit. What is
looked at is the side of the cue, the distance, what stands between, in which quotation, the words and the parts of
speech; what it weighs stands in `tables`.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from summitkit.parse.claims.runs import read_runs
from summitkit.parse.claims.tables import NAMES, STEPS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summitkit.parse.claims.page import Page
    from summitkit.parse.claims.runs import Runs
    from summitkit.parse.claims.tables import CueTable, KindTable, SideTable, Tables

__all__ = ["AFTER", "BEFORE", "LIKELY", "NAMES", "Reading", "Windows", "window"]

LIKELY = 0.35
"""A word at least so likely to report is a boundary for the claims of others."""
BEFORE = 3
"""So many sentences before the cue's own are looked at, each as one unit."""
AFTER = 6
"""So many after it."""

WeightT = TypeVar("WeightT", int, list[str])
_State = tuple[WeightT, WeightT, Callable[[str, WeightT], WeightT]]  # see _Relation._states
_Between = tuple[str, int, int, str, int, str]  # see _Relation._between

_LEAD = 2  # runs before or after a cue that count as few
_SOME = 5
_FAR = 16
_STEP_OF = [next((step for step in STEPS if runs >= int(step)), "") for runs in range(_FAR + 1)]
_NO_QUOTATIONS: frozenset[int] = frozenset()
_MOSTLY = 0.8
_REMEMBERED = 64  # windows, as all that is asked of one comes together
_GAP = 3  # paragraphs between sentences that count as many
_BESIDE = frozenset(["that", "to", ",", ":", "_", "."])
_DIGITS = "0123"


def window(page: Page, cue: int) -> tuple[range, range, range]:
    """Return the numbers of the sentences before the cue's, its words, and the numbers of the sentences after.

    The sentences right beside the cue's are always among them, further ones as far as quotations reach.
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
    begin = max(0, number - 1)
    while begin > max(0, number - BEFORE) and page.has_quotation(begin - 1):
        begin -= 1
    end = min(count, number + 2)
    while end < min(count, number + 1 + AFTER) and page.has_quotation(end):
        end += 1
    return range(begin, number), range(*page.words_of(number)), range(number + 1, end)


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
        self._cues = frozenset(word for word, chance in chances.items() if chance >= LIKELY)
        self._possible = chances
        self._reading = reading
        self._tables: Tables[WeightT] = tables
        self._number = -1
        self._words: _Words[WeightT]
        self._sentences = [_sentence_facts(page, number, self._cues) for number in range(len(page.layout.sentences))]
        self._outside = list(accumulate((facts[-1] for facts in self._sentences), initial=0))

    def runs(self, cue: int) -> Runs:
        """Return the runs of a cue's sentence."""
        return self._sentence(self.page.sentence_of[cue]).runs

    def rows(self, cue: int) -> list[WeightT]:
        """Return the weights of the units of `window`, in their order, runs in the place of words."""
        before, words, after = window(self.page, cue)
        around = self._around(cue, words)
        rows = [self._unit(cue, number, around) for number in before]
        rows += _Relation(self._sentence(self.page.sentence_of[cue]), cue, self._tables).rows()
        rows += [self._unit(cue, number, around) for number in after]
        return rows

    def spread(self, cue: int, labels: Sequence[str]) -> list[str]:
        """Return the labels of the units of `window` from those of the rows."""
        before, _, after = window(self.page, cue)
        starts = self.runs(cue).starts
        middle = labels[len(before) : len(labels) - len(after)]
        found = list(labels[: len(before)])
        for label, start, end in zip(middle, starts, starts[1:], strict=False):
            found += [label] * (end - start)
        found += labels[len(labels) - len(after) :]
        return found

    def _sentence(self, number: int) -> _Words[WeightT]:
        if number != self._number:
            self._number = number
            words = range(*self.page.words_of(number))
            runs = read_runs(self.page, words, self._reading.tags(number), self._reading.joins, self._possible)
            self._words = _Words(self.page, runs, self._cues, self._tables.sides)
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
        share, opens, inside, begin, end, outside = self._sentences[number]
        sides, colon, quotes = around
        offset = number - mine
        goes_on = (begin if offset > 0 else end) in quotes
        low, high = (mine + 1, number) if offset > 0 else (number + 1, mine)
        others = min(2, self._outside[high] - self._outside[low])
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

    def __init__(self, page: Page, runs: Runs, cues: Container[int], sides: Mapping[str, SideTable[WeightT]]) -> None:
        self.page, self.runs = page, runs
        self.reports = [start in cues for start in runs.starts[:-1]]
        self.quotes = [page.quote[start] for start in runs.starts[:-1]]
        self._sides: Mapping[str, SideTable[WeightT]] = sides
        self._looks = self._look()
        self._kinds, self._thens = ("_", *runs.kinds), (*runs.kinds[1:], "_")
        self._befores, self._afters = ("_", *runs.lasts), (*runs.firsts[1:], "_")
        self._left: list[WeightT] = []
        self._right: list[WeightT] = []

    def _look(self) -> list[str]:
        """Return of each run the shape of its last word, what shares its quotation, and how near the ends are."""
        quotes, forms, size = (-2, *self.quotes, -2), self.page.forms, len(self.quotes)
        found = []
        for at, (report, end) in enumerate(zip(self.reports, self.runs.starts[1:], strict=True)):
            before, here, behind = quotes[at : at + 3]
            near = here >= 0 or before >= 0 or behind >= 0
            mark = f"{here >= 0:d}{before == here:d}{behind == here:d}" if near else ""
            found.append(f"{report:d}{min(at, 3)}{min(size - at, 3)}{_shape(forms[end - 1])}|{mark}")
        return found

    def left(self, cue: int) -> list[WeightT]:
        """Return the weights of the runs before a cue's, given by its place among them."""
        if len(self._left) < cue:
            self._left += self.weights("L", slice(len(self._left), cue))
        return self._left[:cue]

    def right(self, cue: int) -> list[WeightT]:
        """Return the weights of the runs after a cue's."""
        size = len(self.quotes)
        wanted = size - cue - 1
        if len(self._right) < wanted:
            self._right = self.weights("R", slice(cue + 1, size))
        return self._right[len(self._right) - wanted :]

    def weights(self, side: str, part: slice) -> list[WeightT]:
        """Return the weights of some runs as they lie on one side of a cue, or at it."""
        runs, known = self.runs, self._sides[side]
        columns = zip(
            runs.kinds[part], self._kinds[part], self._thens[part], runs.behind[part], runs.ahead[part],
            runs.segments[part], self._looks[part], runs.openers[part], runs.firsts[part], runs.lasts[part],
            self._befores[part], self._afters[part], strict=False,
        )  # fmt: skip
        kinds, looks, openers, segments, marks = known.kinds, known.looks, known.openers, known.segments, known.marks
        lasts, tails, befores, afters = known.lasts, known.tails, known.before, known.after
        pairs, onward, bias, nothing, found = known.pairs, known.onward, known.bias, known.nothing, []
        for kind, left, right, behind, ahead, segment, look, opener, first, last, before, after in columns:
            tag, tags, thens, behinds, aheads, kind_segments = kinds[kind]
            found.append(
                tags(left, tag)
                + thens(right, nothing)
                + behinds(behind, nothing)
                + aheads(ahead, nothing)
                + marks((behind, ahead), nothing)
                + segments(segment, nothing)
                + kind_segments(segment, nothing)
                + looks[look]
                + openers(opener, nothing)
                + lasts(last, bias)
                + tails(last[-3:], nothing)
                + befores(before, nothing)
                + afters(after, nothing)
                + pairs((before, first), nothing)
                + onward((last, after), nothing)
            )
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
        at = self._at
        own = self._own_weight()
        rows = self._side("L", range(at - 1, -1, -1), words.left(at)[::-1])
        rows.reverse()
        rows += [weight + own for weight in words.weights("0", slice(at, at + 1))]
        rows += self._side("R", range(at + 1, len(words.quotes)), words.right(at))
        return rows

    def _own_weight(self) -> WeightT:
        """Return the weight of what only the cue's own run has."""
        tables = self._tables
        forms = tables.lows(self._low, tables.nothing) + tables.owns(self._own, tables.nothing)
        return forms + tables.hints[self._words.reports[self._at], self._hint]

    def _side(self, side: str, way: range, plain: list[WeightT]) -> list[WeightT]:
        """Walk away from the cue and return the weights of the runs on the way, given what the side alone makes."""
        if not plain:
            return []
        runs, nothing = self._words.runs, self._tables.nothing
        cue, own = self._tables.cues[self._low, side], self._tables.kinds[self._own, side]
        order = slice(way.start, way.stop if way.stop >= 0 else None, way.step)
        far, steps = self._distances(side, cue, own, len(way))
        columns = zip(
            plain, steps, far, runs.kinds[order], runs.lasts[order], self._states(side, cue, own, way), strict=True
        )
        with_last, with_kind, own_kind = cue.lasts, cue.kinds, own.kinds
        return [
            weight
            + step
            + state
            + hangs(kind, hanging)
            + with_last(last, nothing)
            + with_kind(kind, nothing)
            + own_kind(kind, nothing)
            + beyond(last, nothing)
            for weight, step, beyond, kind, last, (state, hanging, hangs) in columns
        ]

    def _states(
        self, side: str, cue: CueTable[WeightT], own: KindTable[WeightT], way: range
    ) -> Iterator[_State[WeightT]]:
        """Yield for each run on the way the weight of what stands between it and the cue, and those by its kind."""
        nothing, known = self._tables.nothing, self._tables.sides[side]
        before: _Between | None = None
        for between in self._between(way):
            if between is not before:
                before = between
                quoted, breaks, others, clause, verbs, landmark = between
                few, finite = _DIGITS[min(breaks, 2)], _DIGITS[verbs]
                weight = known.states[quoted, breaks, others, clause] + known.hints[quoted, few, self._hint]
                weight = weight + cue.quoted(quoted, nothing) + cue.clauses(clause, nothing) + cue.breaks(few, nothing)
                weight = weight + cue.verbs(finite, nothing) + own.landmarks(landmark, nothing)
                hanging, hangs = known.hangs[finite, landmark]
                state = weight, hanging, hangs
            yield state

    def _between(self, way: range) -> Iterator[_Between]:
        """Yield for each run on the way its quotation as seen from the cue, and what stands between.

        That is: breaks, cues, the last word that opens a clause, finite verbs and the last landmark. Runs with the same
        between them and the cue get the very same tuple.
        """
        words, runs = self._words, self._words.runs
        quotes, marks, reports = words.quotes, runs.marks, words.reports
        own = inside = quotes[self._at]
        seen = 0
        quoted, breaks, others, clause, verbs, landmark = between = ("0" if own < 0 else "s", 0, 0, "0", 0, "-")
        for at in way:
            if quotes[at] != inside:
                inside = quotes[at]
                seen += inside >= 0
                quoted = "0" if inside < 0 else "s" if inside == own else "11" if seen < 2 else "12"  # noqa: PLR2004
                between = (quoted, breaks, others, clause, verbs, landmark)
            yield between
            if marks[at]:
                breaks = min(breaks + runs.breaks[at], 4)
                others = min(others + reports[at], 3)
                clause = runs.clauses[at] or clause
                verbs = min(verbs + runs.finite[at], 3)
                landmark = runs.landmarks[at] or landmark
                between = (quoted, breaks, others, clause, verbs, landmark)
            elif reports[at]:
                others = min(others + 1, 3)
                between = (quoted, breaks, others, clause, verbs, landmark)

    def _distances(
        self, side: str, cue: CueTable[WeightT], own: KindTable[WeightT], count: int
    ) -> tuple[list[Callable[[str, WeightT], WeightT]], list[WeightT]]:
        """Return for each run on a side what weighs its distance with its last word, and that distance's weight."""
        nothing, after, known = self._tables.nothing, self._after, self._tables.sides[side]
        always = cue.always + own.always + known.cue_after(after, nothing) + known.cue_before(self._before, nothing)
        steps = _STEP_OF[1 : count + 1]
        steps += steps[-1:] * (count - len(steps))
        weights = {}
        for step in dict.fromkeys(steps):
            weight = always + cue.steps[step] + own.steps[step]
            weights[step] = weight + known.cue_beyond[step](after, nothing)
        return [known.far[step] for step in steps], [weights[step] for step in steps]


def _sentence_facts(page: Page, number: int, cues: Container[int]) -> tuple[str, bool, bool, int, int, int]:
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


def _shape(form: str) -> str:
    if form.isalpha():
        return "A" if form.isupper() else "a" if form.islower() else "Aa"
    return "0" if form[:1].isdigit() else form[:1]
