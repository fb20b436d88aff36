"""Arguments: for one cue, which words name the source and which carry the content.

The runs of the cue's sentence (see `runs`) are labelled one by one, and each sentence near it as one unit. What is
looked at stands in keys: a letter for a group of features, then what they are made of, such as the side of the cue, the
distance, what stands between, in which quotation, and the parts of speech. Units alike in a group have equal keys, so
that the weights of a group are summed once and remembered; pairs of words, which seldom recur, are looked up one by
one.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from itertools import accumulate, chain, repeat
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from summitkit.parse.claims.features import Key, feature_names
from summitkit.parse.claims.runs import read_runs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summitkit.parse.claims.page import Page
    from summitkit.parse.claims.runs import Runs

__all__ = ["AFTER", "BEFORE", "NAMES", "Weigher", "Windows", "window"]

LIKELY = 0.35
"""A word at least so likely to report is a boundary for the claims of others."""
BEFORE = 3
"""So many sentences before the cue's own are looked at, each as one unit."""
AFTER = 6
"""So many after it."""

_Between = tuple[str, int, int, str, str, str]  # see _Relation._between

WeightT = TypeVar("WeightT", int, list[str])

_LEAD = 2  # runs before or after a cue that count as few
_SOME = 5
_STEPS = (16, 10, 6, 4, 3, 2, 1)
_FAR = 16
_STEP_OF = [str(next((step for step in _STEPS if words >= step), 0)) for words in range(_FAR + 1)]
_MOSTLY = 0.8
_BESIDE = frozenset(["that", "to", ",", ":", "_", "."])
_DIGITS = "0123"


def window(page: Page, cue: int) -> tuple[range, range, range]:
    """Return the numbers of the sentences before the cue's, its words, and the numbers of the sentences after.

    The sentences right beside the cue's are always among them, further ones as far as quotations reach.
    """
    number = page.sentence_of[cue]
    first, last = page.words_of(number)
    count = len(page.layout.sentences)
    begin = max(0, number - 1)
    while begin > max(0, number - BEFORE) and page.has_quotation(begin - 1):
        begin -= 1
    end = min(count, number + 2)
    while end < min(count, number + 1 + AFTER) and page.has_quotation(end):
        end += 1
    return range(begin, number), range(first, last), range(number + 1, end)


@attrs.frozen(slots=True, eq=False)
class Weigher(Generic[WeightT]):
    """Gives the weights of features, which can be added: lists of names in training, packed sums in use.

    Attributes:
        find: gives the weight of the group of features that a key stands for.
        joint: gives the weight of a feature that is several words side by side; what comes second is the weight of
            one that is unknown.
        nothing: the weight of nothing.
        total: adds weights up.
    """

    find: Callable[[Key], WeightT]
    joint: Callable[[tuple[str, ...], WeightT], WeightT]
    nothing: WeightT
    total: Callable[[Iterable[WeightT]], WeightT]


NAMES: Weigher[list[str]] = Weigher(
    feature_names, lambda words, _: ["\t".join(words)], [], lambda lists: list(chain.from_iterable(lists))
)
"""The weigher of training, which gives the names of features."""


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

    def __init__(self, page: Page, chances: Mapping[int, float], reading: Reading, weigher: Weigher[WeightT]) -> None:
        """Prepare a text.

        Args:
            page: the text.
            chances: the words that possibly report, each with how likely it does.
            reading: how sentences are cut into runs.
            weigher: gives the weights.
        """
        self.page = page
        self._cues = frozenset(word for word, chance in chances.items() if chance >= LIKELY)
        self._possible = chances
        self._reading = reading
        self._weigher: Weigher[WeightT] = weigher
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
        rows += _Relation(self._sentence(self.page.sentence_of[cue]), cue, self._weigher).rows()
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
            self._words = _Words(self.page, runs, self._cues, self._weigher)
        return self._words

    def _around(self, cue: int, words: range) -> tuple[str, bool, frozenset[int]]:
        """Return on which sides of the cue quotations stand, whether a colon ends its sentence, and the quotations."""
        quotes = self.page.quote[words.start : words.stop]
        at = cue - words.start
        sides = f"{max(quotes[:at], default=-1) >= 0:d}{max(quotes[at:], default=-1) >= 0:d}"
        colon = ":" in self.page.lows[max(words.start, words.stop - 2) : words.stop]
        return sides, colon, frozenset(quotes)

    def _unit(self, cue: int, number: int, around: tuple[str, bool, frozenset[int]]) -> WeightT:
        """Return the weight of a sentence near the cue's."""
        page = self.page
        mine = page.sentence_of[cue]
        own, other = page.layout.sentences[mine], page.layout.sentences[number]
        share, opens, inside, begin, end, outside = self._sentences[number]
        sides, colon, quotes = around
        offset = number - mine
        goes_on = (offset > 0 and begin >= 0 and begin in quotes) or (offset < 0 and end >= 0 and end in quotes)
        low, high = (mine + 1, number) if offset > 0 else (number + 1, mine)
        others = min(2, self._outside[high] - self._outside[low])
        gap = max(-3, min(3, other.paragraph - own.paragraph))
        form = f"{share}{opens:d}{goes_on:d}{inside:d}"
        first_low = page.lows[other.first] if other.last > other.first else ""
        keys: tuple[Key, ...] = (
            ("U", offset, form, gap, min(outside, 2), others, sides, colon, page.quote[cue] >= 0),
            ("X", offset, first_low),
            ("Z", offset, page.lows[cue], form),
            ("Y", offset, own.kind, other.kind),
        )
        return self._weigher.total(map(self._weigher.find, keys))


class _Words(Generic[WeightT]):
    """The runs of a sentence with what of their weights doesn't depend on the cue."""

    def __init__(self, page: Page, runs: Runs, cues: Container[int], weigher: Weigher[WeightT]) -> None:
        self.page, self.runs = page, runs
        self.reports = [start in cues for start in runs.starts[:-1]]
        self.quotes = [page.quote[start] for start in runs.starts[:-1]]
        self._weigher: Weigher[WeightT] = weigher
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
        runs, weigher = self.runs, self._weigher
        find, joint, nothing = weigher.find, weigher.joint, repeat(weigher.nothing)
        here, lasts, kinds = repeat(side), runs.lasts[part], runs.kinds[part]
        columns = zip(
            map(find, zip(repeat("W"), lasts)),
            map(find, zip(repeat("F"), here, runs.openers[part])),
            map(find, zip(repeat("P"), here, self._kinds[part], kinds)),
            map(find, zip(repeat("Q"), here, kinds, self._thens[part])),
            map(find, zip(repeat("N"), here, kinds, runs.ahead[part])),
            map(find, zip(repeat("M"), here, runs.behind[part], kinds)),
            map(find, zip(repeat("L"), here, self._looks[part])),
            map(find, zip(repeat("J"), here, runs.segments[part])),
            map(find, zip(repeat("O"), here, runs.behind[part], runs.ahead[part])),
            map(joint, zip(repeat("jt"), here, runs.segments[part], kinds), nothing),
            map(joint, zip(repeat("ww"), self._befores[part], runs.firsts[part]), nothing),
            map(joint, zip(repeat("w1"), lasts, self._afters[part]), nothing),
            map(joint, zip(repeat("s"), here, lasts), nothing),
            map(joint, zip(repeat("-1"), self._befores[part]), nothing),
            map(joint, zip(repeat("+1"), self._afters[part]), nothing),
            strict=False,
        )
        return list(map(weigher.total, columns))


class _Relation(Generic[WeightT]):
    """How the runs of a sentence lie to one cue in it."""

    def __init__(self, words: _Words[WeightT], cue: int, weigher: Weigher[WeightT]) -> None:
        self._words: _Words[WeightT] = words
        self._weigher: Weigher[WeightT] = weigher
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
        at, find = self._at, self._weigher.find
        own: WeightT = find(("0", self._low, self._own)) + find(("1", words.reports[at], self._hint))
        rows = self._side("L", range(at - 1, -1, -1), words.left(at)[::-1])
        rows.reverse()
        rows += [weight + own for weight in words.weights("0", slice(at, at + 1))]
        rows += self._side("R", range(at + 1, len(words.quotes)), words.right(at))
        return rows

    def _side(self, side: str, way: range, plain: list[WeightT]) -> list[WeightT]:
        """Walk away from the cue and return the weights of the runs on the way, given what the side alone makes."""
        if not plain:
            return []
        low, own, runs, weigher = self._low, self._own, self._words.runs, self._weigher
        find, joint, nothing = weigher.find, weigher.joint, repeat(weigher.nothing)
        here, cue = repeat(side), repeat(low)
        order = slice(way.start, way.stop if way.stop >= 0 else None, way.step)
        kinds, lasts = runs.kinds[order], runs.lasts[order]
        steps, distances = self._distances(side, len(way))
        quoted, breaks, others, clauses, verbs, landmarks = zip(*self._between(way), strict=True)
        few = [_DIGITS[min(count, 2)] for count in breaks]
        columns = zip(
            plain,
            distances,
            map(find, zip(repeat("B"), here, quoted, breaks, others, clauses)),
            map(find, zip(repeat("G"), here, quoted, few, repeat(self._hint))),
            map(find, zip(repeat("H"), here, verbs, landmarks, kinds)),
            map(joint, zip(repeat("cq"), cue, here, quoted), nothing),
            map(joint, zip(repeat("kc"), cue, here, clauses), nothing),
            map(joint, zip(repeat("mc"), cue, here, few), nothing),
            map(joint, zip(repeat("wd"), lasts, steps), nothing),
            map(joint, zip(repeat("wc"), cue, here, lasts), nothing),
            map(joint, zip(repeat("vw"), cue, here, verbs), nothing),
            map(joint, zip(repeat("lo"), here, landmarks, repeat(own)), nothing),
            map(joint, zip(repeat("Pc"), here, kinds, repeat(own)), nothing),
            map(joint, zip(repeat("Pw"), here, kinds, cue), nothing),
            strict=False,
        )
        return list(map(weigher.total, columns))

    def _between(self, way: range) -> list[_Between]:
        """Return for each run on the way its quotation as seen from the cue, and what stands between.

        That is: breaks, cues, the last word that opens a clause, finite verbs and the last landmark.
        """
        words, runs = self._words, self._words.runs
        quotes = words.quotes
        own = inside = quotes[self._at]
        breaks = others = seen = verbs = 0
        quoted, clause, landmark = "0" if own < 0 else "s", "0", "-"
        found: list[_Between] = []
        for at in way:
            if quotes[at] != inside:
                inside = quotes[at]
                seen += inside >= 0
                quoted = "0" if inside < 0 else "s" if inside == own else "11" if seen < 2 else "12"  # noqa: PLR2004
            found.append((quoted, breaks, others, clause, _DIGITS[verbs], landmark))
            if runs.marks[at]:
                breaks = min(breaks + runs.breaks[at], 4)
                others = min(others + words.reports[at], 3)
                clause = runs.clauses[at] or clause
                verbs = min(verbs + runs.finite[at], 3)
                landmark = runs.landmarks[at] or landmark
            elif words.reports[at]:
                others = min(others + 1, 3)
        return found

    def _distances(self, side: str, count: int) -> tuple[list[str], list[WeightT]]:
        """Return for each run on a side the name of its distance and that distance's weight."""
        low, own, find, joint = self._low, self._own, self._weigher.find, self._weigher.joint
        nothing = self._weigher.nothing
        tail = low[-3:]
        always = find(("D", side, low)) + find(("E", side, tail, own)) + joint(("a", side, self._after), nothing)
        always = always + joint(("p", side, self._before), nothing)
        names = [f"{side}{step}" for step in _STEP_OF[1 : count + 1]]
        names += names[-1:] * (count - len(names))
        weights = {}
        for name in dict.fromkeys(names):
            weight = find(("d", name, tail)) + find(("e", name, own))
            weights[name] = always + weight + joint(("ad", name, self._after), nothing)
        return names, [weights[name] for name in names]


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
