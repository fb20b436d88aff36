"""Sentences: where one ends and the next begins, inside the paragraphs of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.text.words import Words

__all__ = ["LONGEST", "Sentence", "split_range"]

_STOPS = frozenset([".", "?", "!", "...", "…", ". . .", "。", "।", "！", "？"])
_ELLIPSES = frozenset(["...", "…"])
_CLOSERS = frozenset(["”", "’", "''", "»", "›", ")", "]", '"', "'", "“"])
_FREE_CLOSERS = frozenset(["”", "''", "»", ")", "]"])  # close even where a space stands before them
_OPENERS = frozenset(["“", "‘", "``", "«", "‹", "„", "(", "[", '"', "'", "`", "‚", ",,", "''"])
_NO_START = frozenset([",", ";", ":", "%", "—", "–", "--", "-", "_", "/", "&", "=", ")", "]"])
# Abbreviations that a name or a number follows: a capital after them says nothing.
_LEADS_ON_WORDS = (
    "Mr. Mrs. Ms. Messrs. Dr. Prof. Gen. Sen. Sens. Rep. Reps. Gov. Govs. Lt. Col. Sgt. Capt. Cmdr. Adm. Maj. Brig. "
    "Rev. Hon. Pres. Amb. Supt. Fr. St. Ste. Mt. Ft. No. Nos. no. nos. Art. art. Sec. Vol. vol. Fig. fig. pp. p. para. "
    "paras. Ch. ch. Op. op. Rs. Re. vs. v. viz. approx. cf. ca. Ph. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. "
    "Sun. e.g. i.e. Univ."
)
# Words that, with a capital after an abbreviation, begin a sentence: no name starts with them.
_STARTER_WORDS = (
    "The A An This That These Those It He She They We I You There Here In On At By For From With Without After Before "
    "During Since When While As If But And Or So Yet However Meanwhile His Her Its Their Our My Both Many Most Some "
    "All Also Under According Although Though Because What Who Why How Where Not No Now Then Such Each Other Another "
    "One Two Three Despite Instead Still Once Until Among Between Asked Today Yesterday Tomorrow Last Earlier Later "
    "Even Only Just Perhaps Indeed Moreover Nevertheless Nor Neither Several Few To Is Was Were Are Did Do Does"
)
_SAID_WORDS = (
    "said says told asked added replied wrote tweeted exclaimed wondered shouted demanded declared quipped retorted "
    "responded answered insisted continued cried joked"
)
# States after a town's name; where the sentence goes on, a comma follows: "in Buffalo, N.Y., on Friday".
_STATE_WORDS = (
    "Ala. Ariz. Ark. Calif. Colo. Conn. Del. D.C. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. "
    "Mont. N.C. N.D. N.H. N.J. N.M. N.Y. Neb. Nev. Okla. Ont. Ore. Pa. Que. R.I. S.C. S.D. Tenn. Tex. Va. Vt. "
    "Wash. Wis. Wyo."
)
_LANDS = frozenset(_STATE_WORDS.split())
_LEADS_ON = frozenset(_LEADS_ON_WORDS.split())
_STARTERS = frozenset(_STARTER_WORDS.split())
_SAID = frozenset(_SAID_WORDS.split())
_LOOK_AHEAD = 6
LONGEST = 250
"""Words of the longest sentence: what is longer is no prose, and stages that compare the words of a sentence with each
other must not pay for it."""


@attrs.frozen(slots=True, kw_only=True, weakref_slot=False)
class Sentence:
    """A sentence, a heading, or an item of a list.

    Attributes:
        start, end: its place; sentences tile the text, white space belonging to the sentence before it.
        first: the index of its first word.
        last: the index after its last word; equal to `first` where it has no word.
        paragraph: the index of its paragraph in `Layout.paragraphs`.
        kind: "body", "heading" or "list-item".
    """

    start: int
    end: int
    first: int
    last: int
    paragraph: int
    kind: str

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.start, self.end)

    def __len__(self) -> int:
        """Return the number of words."""
        return self.last - self.first


def split_range(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut the words of one paragraph into sentences of at most `LONGEST` words.

    Args:
        words: the words of the text.
        first: index of the paragraph's first word, after any list marker.
        last: index after its last word.

    Yields:
        (first, last) of each sentence, which together cover the range.
    """
    for begin, end in _whole_sentences(words, first, last):
        for cut in range(begin, end, LONGEST):
            yield cut, min(cut + LONGEST, end)


def _whole_sentences(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    forms = words.forms
    begin = first
    stops = [at for at, form in enumerate(forms[first:last], first) if form[-1] in ".?!" or form in _STOPS]
    for index in stops:
        if index >= begin and (after := _after_stop(words, index, last)):
            yield begin, after
            begin = after
    if begin < last:
        yield begin, last


def _after_stop(words: Words, index: int, last: int) -> int:
    """Return the index of the first word of the next sentence if one ends with the stop at `index`, else 0."""
    forms, after = words.forms, _skip_closers(words, index + 1, last)
    if after >= last:
        return last
    head = after
    while head < last - 1 and forms[head] in _OPENERS:
        head += 1
    word, form = forms[head], forms[index]
    if word[0].islower() or word in _NO_START:
        return 0
    quoted = after > index + 1
    if form in _ELLIPSES or form == ". . .":
        ends = quoted or word in _STARTERS
    elif form in _STOPS:
        ends = _plain_stop(words, index, after, head)
    elif form[-1] == ".":
        ends = form not in _LEADS_ON and (head > after or word in _STARTERS or (form == "etc." and word[0].isupper()))
        ends = ends or (form in _LANDS and index > 1 and forms[index - 1] == "," and forms[index - 2][0].isupper())
    else:
        ends = form[-1] in "?!"
    if ends and quoted and _is_said(forms, head, last, whole=form == "."):
        return 0
    return after if ends else 0


def _skip_closers(words: Words, index: int, last: int) -> int:
    forms, starts, ends = words.forms, words.starts, words.ends
    while index < last and forms[index] in _CLOSERS:
        if starts[index] != ends[index - 1] and forms[index] not in _FREE_CLOSERS:
            break
        index += 1
    return index


def _plain_stop(words: Words, index: int, after: int, head: int) -> bool:
    """Say whether a stop without a space after it ends a sentence ("held.The"), as one with a space does."""
    if words.starts[after] > words.ends[after - 1] or words.forms[index] != ".":
        return True
    before = words.forms[index - 1] if index else ""
    return words.forms[head][0].isupper() and before[-1:].islower() and len(before) > 1


def _is_said(forms: Sequence[str], head: int, last: int, *, whole: bool) -> bool:
    """Say whether a speaker and a report verb follow: "Why?" Mr. Rao asked. Where "that" follows these, they go on.

    Args:
        forms: the words.
        head: the first of what follows.
        last: the end of the paragraph.
        whole: True after a full stop.
    """
    for index, form in enumerate(forms[head : min(last, head + _LOOK_AHEAD)], head):
        if form in _SAID:
            return not (whole and "that" in forms[index + 1 : min(last, index + 2)])
        if not form[0].isupper():
            return False
    return False
