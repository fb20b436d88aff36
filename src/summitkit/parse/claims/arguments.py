"""Arguments: for one cue, which words name the source and which carry the content.

The words of the cue's sentence are labelled one by one, and each sentence near it as one unit. What is looked at stands
in keys: a letter for a group of features, then what they are made of, such as the side of the cue, the distance, what
stands between, in which quotation, and the parts of speech. Words alike in a group have equal keys, so that the weights
of a group are summed once and remembered.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Generic, TypeVar

from summitkit.parse.claims.features import Key, feature_names

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

    from summitkit.parse.claims.page import Page

__all__ = ["AFTER", "BEFORE", "Windows", "name_features", "window"]

BEFORE = 3
"""So many sentences before the cue's own are looked at, each as one unit."""
AFTER = 6
"""So many after it."""

WeightT = TypeVar("WeightT", int, list[str])

_BREAKS = frozenset([",", ";", ":", "(", ")", "—", "–", "-", "_", "--"])
_CLAUSE_WORDS = (
    "that who which whose where if whether to because as when while but and or after before by for from of in on with "
    "than how what why"
)
_CLAUSES = frozenset(_CLAUSE_WORDS.split())
_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
_NOMINAL_TAGS = "DT JJ JJR JJS NN NNS NNP NNPS PRP PRP$ CD POS $ PDT FW"
_NOMINAL = frozenset(_NOMINAL_TAGS.split())
_LANDMARKS = frozenset("VMIWT,:C")  # first letters of the tags that part phrases
_STEPS = (28, 16, 10, 6, 4, 3, 2, 1)
_FAR = 28
_STEP_OF = [str(next((step for step in _STEPS if words >= step), 0)) for words in range(_FAR + 1)]
_MOSTLY = 0.8


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


class Windows(Generic[WeightT]):
    """The windows of a text's cues, as the weight of each unit.

    Attributes:
        page: the text.
    """

    def __init__(
        self,
        page: Page,
        cues: Container[int],
        tags: Callable[[int], Sequence[str]],
        weigh: Callable[[Sequence[Key], Sequence[str]], WeightT],
        listed: Container[str] | None = None,
    ) -> None:
        """Prepare a text.

        Args:
            page: the text.
            cues: the words that probably report.
            tags: gives the parts of speech of a sentence by its number.
            weigh: makes weights, which can be added, of the features of keys and of further features by name: lists
                of names in training, packed sums in use.
            listed: the words that have features of their own with a place or a cue; None for all words.
        """
        self.page = page
        self._cues = cues
        self._tags = tags
        self._weigh: Callable[[Sequence[Key], Sequence[str]], WeightT] = weigh
        self._listed = listed
        self._words: _Words[WeightT] | None = None
        self._sentences = [_sentence_facts(page, number, cues) for number in range(len(page.layout.sentences))]
        self._outside = list(accumulate((facts[-1] for facts in self._sentences), initial=0))

    def rows(self, cue: int) -> list[WeightT]:
        """Return the weights of the units of `window`, in their order."""
        before, words, after = window(self.page, cue)
        around = self._around(cue, words)
        rows = [self._unit(cue, number, around) for number in before]
        rows.extend(self._word_rows(cue, words))
        rows.extend(self._unit(cue, number, around) for number in after)
        return rows

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
        return self._weigh(
            (
                ("U", offset, form, gap, min(outside, 2), others, sides, colon, page.quote[cue] >= 0),
                ("V", offset, first_low),
                ("Z", offset, page.lows[cue], form),
                ("Y", offset, own.kind, other.kind),
            ),
            (),
        )

    def _word_rows(self, cue: int, words: range) -> list[WeightT]:
        """Return the weights of the words of the cue's sentence."""
        page, cues, weigh, listed = self.page, self._cues, self._weigh, self._listed
        lows, first = page.lows, words.start
        if self._words is None or self._words.first != first:
            self._words = _Words(page, words, self._tags(page.sentence_of[cue]), cues, weigh)
        known = self._words
        tags = known.tags
        low, own = lows[cue], tags[cue - first]
        distant = self._distances(cue, words, own)
        between = _between(page, cue, words, cues)
        phrases = _phrases(tags, cue - first)
        rows: list[WeightT] = []
        for at, place in enumerate(words):
            side = "L" if place < cue else "R" if place > cue else "0"
            steps = side + _STEP_OF[min(abs(place - cue), _FAR)]
            quoted, breaks, others, clause = between[at]
            verbs, chunks, landmark = phrases[at]
            tag, word = tags[at], lows[place]
            beside = weigh(
                (
                    ("B", side, quoted, breaks, others, clause, low),
                    ("H", side, verbs, chunks, landmark, tag, own),
                    ("I", side, verbs, chunks, tag, low),
                ),
                (f"wd={word}{steps}", f"wc={low}{side}{word}") if listed is None or word in listed else (),
            )
            itself = known.sided(at, side) if place != cue else weigh((("0", low, own),), (f"r=0{cue in cues:d}",))
            rows.append(known.plain[at] + distant[steps] + itself + beside)
        return rows

    def _distances(self, cue: int, words: range, own: str) -> Mapping[str, WeightT]:
        """Return the weight of each side and distance that a word of the sentence may have from the cue."""
        lows = self.page.lows
        after = lows[cue + 1] if cue + 1 < words.stop else "_"
        before = lows[cue - 1] if cue > words.start else "_"
        farthest = {"L": cue - words.start, "R": words.stop - 1 - cue, "0": 0}
        names = {
            side + _STEP_OF[min(way, _FAR)]
            for side, most in farthest.items()
            for way in ((0,) if side == "0" else (*_STEPS, most))
            if way <= most and (way or side == "0")
        }
        return {steps: self._weigh((("D", steps, lows[cue], after, before, own),), ()) for steps in names}


class _Words(Generic[WeightT]):
    """The words of a sentence with what of their weights doesn't depend on the cue.

    Attributes:
        first: the sentence's first word.
        tags: the words' parts of speech.
        plain: the weights that don't depend on the side either.
    """

    def __init__(
        self,
        page: Page,
        words: range,
        tags: Sequence[str],
        cues: Container[int],
        weigh: Callable[[Sequence[Key], Sequence[str]], WeightT],
    ) -> None:
        self.first = words.start
        self.tags = tags
        self._page, self._end, self._cues = page, words.stop, cues
        self._weigh: Callable[[Sequence[Key], Sequence[str]], WeightT] = weigh
        self._padded: tuple[str, ...] = ("_", *tags, "_", "_")
        self._sides: dict[tuple[int, str], WeightT] = {}
        self.plain: list[WeightT] = [self._plain(at, place) for at, place in enumerate(words)]

    def _plain(self, at: int, place: int) -> WeightT:
        lows, size = self._page.lows, len(self.tags)
        padded: tuple[str, ...] = self._padded
        word = lows[place]
        prior = lows[place - 1] if at else "_"
        one = lows[place + 1] if at + 1 < size else "_"
        two = lows[place + 2] if at + 2 < size else "_"
        return self._weigh(
            (
                ("W", word, padded[at + 1]),
                ("A", prior, word),
                ("E", word, one),
                ("P", *padded[at : at + 3], min(at, 3), min(size - at, 3)),
            ),
            (f"12={one}|{two}",),
        )

    def sided(self, at: int, side: str) -> WeightT:
        """Return the weight of a word left ("L") or right ("R") of a cue."""
        found = self._sides.get((at, side))
        if found is None:
            found = self._sides[at, side] = self._sided(at, side)
        return found

    def _sided(self, at: int, side: str) -> WeightT:
        quote, place = self._page.quote, self.first + at
        inside = quote[place]
        before = quote[place - 1] if at else -2
        after = quote[place + 1] if place + 1 < self._end else -2
        near = inside >= 0 or before >= 0 or after >= 0
        mark = f"{inside >= 0:d}{before == inside:d}{after == inside:d}" if near else ""
        return self._weigh(
            (
                ("S", side, *self._padded[at : at + 4]),
                ("L", side, _shape(self._page.forms[place]), mark, place in self._cues),
            ),
            (f"s={side}{self._page.lows[place]}",),
        )


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


def _between(page: Page, cue: int, words: range, cues: Container[int]) -> list[tuple[str, int, int, str]]:
    """Return for each word its quotation as seen from the cue, and the breaks, cues and clause word between."""
    found: list[tuple[str, int, int, str]] = [("0", 0, 0, "0")] * len(words)
    lows, quote, first = page.lows, page.quote, words.start
    own = quote[cue]
    for way in (range(cue + 1, words.stop), range(cue - 1, first - 1, -1)):
        breaks = others = quotes = 0
        clause, inside = "0", own
        for place in way:
            if quote[place] != inside:
                inside = quote[place]
                quotes += inside >= 0
            quoted = "0" if inside < 0 else "s" if inside == own else "11" if quotes < 2 else "12"  # noqa: PLR2004
            found[place - first] = (quoted, breaks, others, clause)
            low = lows[place]
            if low in _CLAUSES:
                clause = low
            elif low in _BREAKS:
                breaks = min(breaks + 1, 4)
            if place in cues:
                others = min(others + 1, 3)
    return found


def _phrases(tags: Sequence[str], cue: int) -> list[tuple[int, int, str]]:
    """Return for each word the finite verbs and noun phrases between it and the cue, and the last landmark's tag.

    A word outside noun phrases has 0 for them; one inside has 1 in the first of its side, 2 in the next, and so on.
    """
    found = [(0, 0, "-")] * len(tags)
    for way in (range(cue + 1, len(tags)), range(cue - 1, -1, -1)):
        finite = chunks = 0
        inside = False
        landmark = "-"
        for place in way:
            tag = tags[place]
            nominal = tag in _NOMINAL
            if nominal and not inside:
                chunks = min(chunks + 1, 4)
            inside = nominal
            found[place] = (finite, chunks if nominal else 0, landmark)
            if tag in _FINITE:
                finite = min(finite + 1, 3)
            if tag[0] in _LANDMARKS:
                landmark = tag
    return found


def _shape(form: str) -> str:
    if form.isalpha():
        return "A" if form.isupper() else "a" if form.islower() else "Aa"
    return "0" if form[:1].isdigit() else form[:1]


def name_features(keys: Sequence[Key], names: Sequence[str]) -> list[str]:
    """Return the names of all features, the weigher of training."""
    return [*(name for key in keys for name in feature_names(key)), *names]
