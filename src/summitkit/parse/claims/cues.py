"""Cues: which words report what somebody says, thinks or wants.

A log-linear model scores the words whose form reports at least now and then; it looks at the words beside, at the
quotation marks near, and at what the lexicon knows of the form. What a form weighs with what stands beside it is summed
once and remembered.
"""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summitkit.lexicon.entries import Cue
    from summitkit.parse.claims.judge import Judge
    from summitkit.parse.claims.page import Page

__all__ = ["CueFacts", "CueSums", "cue_classes", "cue_facts", "cue_features"]

_NEAR = 3
_AHEAD = 6
_EDGE = 4
_NAMES = frozenset(["he", "she", "they", "who", "we", "i", "you", "it"])


def cue_classes(cues: tuple[Cue, ...]) -> dict[str, tuple[str, ...]]:
    """Return what the lexicon knows of each form that may report, as feature names."""
    classes: dict[str, tuple[str, ...]] = {}
    shared: dict[tuple[str, ...], tuple[str, ...]] = {}
    for cue in cues:
        if " " not in cue.form:
            known = tuple(dict.fromkeys((*classes.get(cue.form, ()), *_cue_names(cue))))
            classes[cue.form] = shared.setdefault(known, known)
    return classes


def _cue_names(cue: Cue) -> Iterator[str]:
    names = (f"C={cue.kind}", f"I={cue.part[0]}{cue.inflection}", f"W={cue.part[0]}{cue.weight}")
    return map(intern, (*names, *(f"t={way}" for way in cue.takes)))


class CueFacts(NamedTuple):
    """What a word is judged by as a cue.

    Attributes:
        low: the word in lower case.
        look: how it is capitalised.
        further, before, one, two: the second word and the word before it, the word and the second word after it.
        near: where quotations stand near it.
        takes: what stands beside it, and whether "that" or "to" comes after it.
        place: the kind of its sentence, and how near that begins and ends.
    """

    low: str
    look: str
    further: str
    before: str
    one: str
    two: str
    near: str
    takes: str
    place: tuple[str, int, int]


def cue_facts(page: Page, word: int) -> CueFacts:
    """Return what a word is judged by as a cue."""
    number = page.sentence_of[word]
    first, last = page.words_of(number)
    lows, form = page.lows, page.forms[word]
    further, before, low, one, two = (
        lows[word - 2 : word + 3]
        if first <= word - 2 and word + 3 <= last
        else [lows[place] if first <= place < last else "_" for place in range(word - 2, word + 3)]
    )
    ahead = lows[word + 1 : min(last, word + _AHEAD)]
    that = "that" if "that" in ahead else "to" if "to" in ahead[:2] else "-"
    return CueFacts(
        low if first <= word < last else lows[word],
        "a" if form == lows[word] else "A" if form.isupper() else "Aa",
        further,
        before,
        one,
        two,
        _quotes_near(page, word, first, last),
        _kind(page, word - 1, first, last) + _kind(page, word + 1, first, last) + that,
        (page.layout.sentences[number].kind, min(word - first, _EDGE), min(last - word, _EDGE)),
    )


def cue_features(facts: CueFacts, classes: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the names of all features by which a word is judged as a cue, as training needs them.

    Args:
        facts: what it is judged by.
        classes: what the lexicon knows of forms.
    """
    low, look, further, before, one, two, near, takes, place = facts
    joint = [("wb", low, before), ("wa", low, one), ("wk", low, place[0]), ("-1", before), ("+1", one),
             ("-2", further), ("+2", two), ("-12", further, before), ("12", one, two)]  # fmt: skip
    return [
        *_form_names(low, classes),
        f"s={look}",
        *_near_names(low, near),
        *_takes_names(low, takes),
        *_place_names(place),
        *map("\t".join, joint),
    ]


def _form_names(low: str, classes: Mapping[str, tuple[str, ...]]) -> list[str]:
    return ["b", f"w={low}", f"x={low[-3:]}", f"y={low[-2:]}", *classes.get(low, ("?",))]


def _near_names(low: str, near: str) -> list[str]:
    return [f"q={near == 'in'}", f"n={near}", f"xn={low[-2:]}|{near}", f"wn={low}|{near}"]


def _takes_names(low: str, takes: str) -> list[str]:
    names, that = takes[:2], takes[2:]
    return [f"th={that}", f"nm={names}", f"xnm={low[-2:]}|{takes}", f"wt={low}|{that}", f"wnm={low}|{names}"]


def _place_names(place: tuple[str, int, int]) -> list[str]:
    kind, at, end = place
    return [f"k={kind}", f"at={at}", f"end={end}"]


class _FormSums:
    """The sums of weights of one form as a cue, by what stands near it.

    Attributes:
        always: what the form alone weighs.
        near, takes: by where quotations stand, by what stands beside.
        before, after, kind: by the word before, by that after, by the kind of sentence; 0 where nothing is known.
    """

    __slots__ = ("after", "always", "before", "kind", "near", "takes")

    def __init__(self, low: str, judge: Judge, classes: Mapping[str, tuple[str, ...]]) -> None:
        weigh, singles = judge.weigh, judge.joint.singles
        self.always = weigh(_form_names(low, classes))
        self.near: Mapping[str, int] = Memory(lambda near: weigh(_near_names(low, near)))
        self.takes: Mapping[str, int] = Memory(lambda takes: weigh(_takes_names(low, takes)))
        self.before, self.after, self.kind = singles(("wb", low)), singles(("wa", low)), singles(("wk", low))


class CueSums:
    """Sums the weights of words as cues, by what one lexicon knows; what was met before is remembered.

    Attributes:
        classes: what the lexicon knows of forms.
    """

    __slots__ = ("_around", "_before", "_forms", "_looks", "_pairs", "_places", "classes")

    def __init__(self, judge: Judge, classes: Mapping[str, tuple[str, ...]]) -> None:
        """Take the judge of cues, and what the lexicon knows of forms."""
        joint = judge.joint
        self.classes = classes
        self._forms: Memory[str, _FormSums] = Memory(lambda low: _FormSums(low, judge, classes))
        self._looks: Memory[str, int] = Memory(lambda look: judge.weigh([f"s={look}"]))
        self._places: Memory[tuple[str, int, int], int] = Memory(lambda place: judge.weigh(_place_names(place)))
        self._around = [joint.singles((name,)).get for name in ("-2", "-1", "+1", "+2")]
        self._pairs = joint.pairs(("-12",)).get, joint.pairs(("12",)).get

    def weight(self, facts: CueFacts) -> int:
        """Return the sum of the weights by which a word is judged as a cue."""
        low, look, further, before, one, two, near, takes, place = facts
        form = self._forms[low]
        left, beside, right, beyond = self._around
        behind, ahead = self._pairs
        own = form.always + self._looks[look] + form.near[near] + form.takes[takes] + self._places[place]
        words = left(further, 0) + beside(before, 0) + right(one, 0) + beyond(two, 0)
        pairs = behind((further, before), 0) + ahead((one, two), 0)
        return own + words + pairs + form.before.get(before, 0) + form.after.get(one, 0) + form.kind.get(place[0], 0)


def _quotes_near(page: Page, word: int, first: int, last: int) -> str:
    """Say where a quotation ends shortly before the word and where one begins shortly after it."""
    quote = page.quote
    if quote[word] >= 0:
        return "in"
    if not page.has_quotation(page.sentence_of[word]):
        return "none"
    before = after = ""
    for place in range(word - 1, max(first, word - _NEAR * 2) - 1, -1):
        if quote[place] >= 0:
            before = str(min(word - place, _NEAR))
            break
    for place in range(word + 1, min(last, word + _NEAR * 2)):
        if quote[place] >= 0:
            after = str(min(place - word, _NEAR))
            break
    return f"{before}<{after}" if before or after else "far"


def _kind(page: Page, place: int, first: int, last: int) -> str:
    """Say whether a name, a pronoun, a mark or another word stands at a place."""
    if not first <= place < last:
        return "_"
    if page.lows[place] in _NAMES:
        return "p"
    form = page.forms[place]
    return "N" if form[:1].isupper() and place > first else "," if not form[:1].isalnum() else "w"
