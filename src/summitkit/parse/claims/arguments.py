"""Arguments: for one cue, which words name the source and which carry the content.

The words of the cue's sentence are labelled one by one, and each sentence near it as one unit. What is looked at stands
in keys: a letter for a group of features, then what they are made of, such as the side of the cue, the distance, what
stands between, in which quotation, and the parts of speech. Words alike in a group have equal keys, so that the weights
of a group are summed once and remembered.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence

    from summitkit.parse.claims.page import Page

__all__ = ["AFTER", "BEFORE", "Key", "Windows", "all_names", "feature_names", "window"]

BEFORE = 3
"""So many sentences before the cue's own are looked at, each as one unit."""
AFTER = 6
"""So many after it."""

Key = tuple[str | int | bool, ...]

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


class Windows:
    """The windows of a text's cues as rows of keys.

    Attributes:
        page: the text.
    """

    __slots__ = ("_cues", "_outside", "_sentences", "_tags", "_words", "page")

    def __init__(self, page: Page, cues: Container[int], tags: Callable[[int], Sequence[str]]) -> None:
        """Prepare a text.

        Args:
            page: the text.
            cues: the words that probably report.
            tags: gives the parts of speech of a sentence by its number.
        """
        self.page = page
        self._cues = cues
        self._tags = tags
        self._words: dict[int, list[tuple[Key, Key, Key]]] = {}
        self._sentences = [_sentence_facts(page, number, cues) for number in range(len(page.layout.sentences))]
        self._outside = list(accumulate((facts[-1] for facts in self._sentences), initial=0))

    def rows(self, cue: int) -> list[list[Key]]:
        """Return the keys of the units of `window`, in their order."""
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

    def _unit(self, cue: int, number: int, around: tuple[str, bool, frozenset[int]]) -> list[Key]:
        """Return the keys of a sentence near the cue's."""
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
        return [
            ("U", offset, form, gap, min(outside, 2), others, sides, colon, page.quote[cue] >= 0),
            ("V", offset, first_low),
            ("Z", offset, page.lows[cue], form),
            ("Y", offset, own.kind, other.kind),
        ]

    def _word_rows(self, cue: int, words: range) -> list[list[Key]]:
        """Return the keys of the words of the cue's sentence."""
        page, cues = self.page, self._cues
        lows = page.lows
        first, last = words.start, words.stop
        number = page.sentence_of[cue]
        tags = self._tags(number)
        known = self._words.get(number)
        if known is None:
            self._words.clear()  # cues come in order: what was made for the sentences before is not needed again
            known = self._words[number] = _word_keys(page, words, tags)
        low, own = lows[cue], tags[cue - first]
        after = lows[cue + 1] if cue + 1 < last else "_"
        before = lows[cue - 1] if cue > first else "_"
        between = _between(page, cue, words, cues)
        phrases = _phrases(tags, cue - first)
        rows = []
        for place in words:
            at = place - first
            side = "L" if place < cue else "R" if place > cue else "0"
            distance = place - cue if place > cue else cue - place
            steps = side + _STEP_OF[distance] if distance < _FAR else side + "28"
            plain, leftward, rightward = known[at]
            quoted, breaks, others, clause = between[at]
            verbs, chunks, landmark = phrases[at]
            word = lows[place]
            rows.append(
                [
                    plain,
                    leftward if place < cue else rightward if place > cue else ("0", low, own),
                    ("D", steps, low, after, before, own),
                    ("B", side, quoted, breaks, others, clause, low),
                    ("H", side, verbs, chunks, landmark, tags[at], low, own),
                    ("X", steps, word),
                    ("C", side, word, low),
                    ("R", side, place in cues),
                ]
            )
        return rows


_FAR = 64
_STEP_OF = [str(next((step for step in _STEPS if words >= step), 0)) for words in range(_FAR)]


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


def _word_keys(page: Page, words: range, tags: Sequence[str]) -> list[tuple[Key, Key, Key]]:
    """Return for each word of a sentence the keys that don't depend on the cue: plain, left of it, right of it."""
    lows, quote = page.lows, page.quote
    first, last = words.start, words.stop
    size = len(words)
    keys: list[tuple[Key, Key, Key]] = []
    for at, place in enumerate(words):
        word, tag = lows[place], tags[at]
        prior = lows[place - 1] if at else "_"
        one = lows[place + 1] if place + 1 < last else "_"
        two = lows[place + 2] if place + 2 < last else "_"
        before = tags[at - 1] if at else "_"
        after = tags[at + 1] if at + 1 < size else "_"
        third = tags[at + 2] if at + 2 < size else "_"
        edge = (min(at, 3), min(size - at, 3))
        inside = quote[place]
        left = place > first and quote[place - 1] == inside
        right = place + 1 < last and quote[place + 1] == inside
        near = inside >= 0 or (place > first and quote[place - 1] >= 0) or (place + 1 < last and quote[place + 1] >= 0)
        mark = f"{inside >= 0:d}{left:d}{right:d}" if near else ""
        shape = _shape(page.forms[place])
        plain = ("W", prior, word, one, two, before, tag, after, *edge)
        sided = (word, shape, mark, before, tag, after, third)
        keys.append((plain, ("S", "L", *sided), ("S", "R", *sided)))
    return keys


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


def feature_names(key: Key) -> list[str]:
    """Return the names of the features of a key."""
    return _NAMES[str(key[0])](*key[1:])


def _plain(prior: str, word: str, one: str, two: str, *more: str | int) -> list[str]:
    before, tag, after, begin, end = more
    return [
        "b",
        f"w={word}",
        f"-1={prior}",
        f"+1={one}",
        f"ww={prior}|{word}",
        f"w1={word}|{one}",
        f"12={one}|{two}",
        f"x={word[-3:]}",
        f"P={tag}",
        f"P-={before}|{tag}",
        f"P+={tag}|{after}",
        f"at{begin}",
        f"to{end}",
    ]


def _sided(side: str, word: str, shape: str, mark: str, before: str, tag: str, after: str, third: str) -> list[str]:
    return [
        f"s={side}{word}",
        f"f={side}{shape}",
        f"e={side}{mark}",
        f"Ps={side}{tag}",
        f"P3={side}{before}|{tag}|{after}",
        f"P2={side}{tag}|{after}|{third}",
    ]


def _itself(low: str, own: str) -> list[str]:
    return [f"0={low}", f"0P={own}"]


def _distant(steps: str, low: str, after: str, before: str, own: str) -> list[str]:
    side, tail = steps[0], low[-3:]
    return [
        f"d={steps}",
        f"c={low}{side}",
        f"cd={tail}{steps}",
        f"t={tail}{side}",
        f"a={side}{after}",
        f"ad={steps}{after}",
        f"p={side}{before}",
        f"C={side}{own}",
        f"dC={steps}{own}",
    ]


def _apart(side: str, quoted: str, breaks: int, others: int, clause: str, low: str) -> list[str]:
    few = min(breaks, 2)
    return [
        f"q={side}{quoted}",
        f"cq={low}{side}{quoted}",
        f"qc={side}{quoted}{breaks}",
        f"m={side}{breaks}",
        f"mc={low}{side}{few}",
        f"n={side}{others}",
        f"nm={side}{min(others, 2)}{breaks}",
        f"k={side}{clause}",
        f"km={side}{clause}{few}",
        f"kc={low}{side}{clause}",
    ]


def _hanging(side: str, verbs: int, chunks: int, landmark: str, tag: str, low: str, own: str) -> list[str]:
    return [
        f"Pc={side}{tag}{own}",
        f"Pw={tag}{side}{low}",
        f"v={side}{verbs}",
        f"vt={side}{verbs}{tag}",
        f"vw={side}{verbs}{low}",
        f"vl={side}{verbs}{landmark}{tag}",
        f"h={side}{chunks}",
        f"ht={side}{chunks}{verbs}{own}",
        f"hw={side}{chunks}{low}",
        f"l={side}{landmark}",
        f"lt={side}{landmark}{tag}",
        f"lo={side}{landmark}{own}",
    ]


def _unit(
    offset: int, form: str, gap: int, outside: int, others: int, around: str, colon: bool, quoted: bool
) -> list[str]:
    side = f"T{offset:+d}"
    same = not gap
    return [
        side,
        f"{side}s{form[0]}",
        f"{side}p{gap}",
        f"{side}g{form[2]}{same:d}",
        f"Tg{form[2]}",
        f"Tf{form}",
        f"{side}f{form}",
        f"Tfs{form}{around}{same:d}",
        f"{side}o{outside}",
        f"Tof{outside}{form}",
        f"Tq{quoted:d}{form}",
        f"Tc{colon:d}{form}",
        f"{side}c{colon:d}",
        f"Ti{others}",
        f"Tif{others}{form}",
        f"{side}if{others}{form}{same:d}",
        f"Tall{others}{form}{around}{min(outside, 1)}{same:d}",
    ]


_NAMES: dict[str, Callable[..., list[str]]] = {
    "W": _plain,
    "S": _sided,
    "0": _itself,
    "D": _distant,
    "B": _apart,
    "H": _hanging,
    "X": lambda steps, word: [f"wd={word}{steps}"],
    "C": lambda side, word, low: [f"wc={low}{side}{word}"],
    "R": lambda side, reports: [f"r={side}{reports:d}"],
    "U": _unit,
    "V": lambda offset, first: [f"Tw{first}", f"T{offset:+d}w{first}"],
    "Z": lambda offset, low, form: [f"T{offset:+d}cue{low}", f"Tcf{low}{form}"],
    "Y": lambda offset, own, other: [f"Tk{own}{other}", f"Tk{own}{other}{offset:+d}"],
}


def all_names(keys: Iterable[Key]) -> list[str]:
    """Return the names of the features of a row of keys, as training needs them."""
    return [name for key in keys for name in feature_names(key)]
