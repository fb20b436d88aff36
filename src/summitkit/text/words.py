"""Words: a text cut the way the Penn Treebank cuts English, with offsets into the original text.

Clitics stand apart ("Putin" "'s", "do" "n't", "can" "not"), hyphenated words stay whole, an abbreviation keeps its stop
("U.S.", "Dec.", "J."), numbers keep their separators ("1,000.50", "10:30", "9/11"), and currency signs, "%" and all
other marks are words of their own. One compiled pattern does the cutting; its cost grows with the text's length alone.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import islice
from sys import intern

import attrs

from summitkit.text.memory import Memory

__all__ = ["Words", "any_word", "first_form", "lowered", "split_words"]

# Letters, digits and combining marks of the scripts that a newspaper may quote; punctuation among them is left out.
# Explicit ranges, because \w leaves combining marks out and takes the underscore in, which newswire uses as a dash.
_LETTER = (
    "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u0386\u0388-\u0559\u0560-\u0588"
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7-\u05f2\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u0963"
    "\u0966-\u167f\u1681-\u180d\u180f-\u1fff\u2c00-\u2dff\u3041-\u30fa\u30fc-\ud7ff\uf900-\ufdff\ufe70-\ufefe"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\U00010000-\U0001efff\U00020000-\U0003ffff"
)
_JOINERS = "\u00ad\u200c\u200d\u2060"  # joiners and soft hyphens, which may stand inside a word
_END = r"(?![^\W_])"  # after a few letters of English a category is enough
# Neither white space nor a mark: byte order marks, zero-width and bidirectional controls.
_INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
# Each set with so many ranges costs a thousandth of a second when the pattern is compiled. Most texts have no letters
# beyond U+00FF, no joiners and nothing invisible: a pattern that knows of none finds the same words in them.
_LATIN = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff"
_BEYOND_LATIN = re.compile("[^\x00-\xac\xae-\xff\u2000-\u200a\u2010-\u2029\u202f-\u205f\u206a-\u2bff]")
_RUN = "<not-joiner>[0-9<letters><joiners>]+"  # what is in angles is filled in by `_pattern`

_ABBREVIATIONS = (
    "Mr Mrs Ms Messrs Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Sgt Capt Cmdr Adm Maj Brig Rev Hon Pres Amb Supt "
    "Fr Sr Jr St Ste Mt Ft Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Inc Corp Co Ltd Bros Cie Univ Dept Govt "
    "Assn Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa "
    "Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Ave Blvd Rd Rs Re Ph vs viz etc approx cf al ca dept govt v"
)
_BEFORE_DIGITS = (
    "No Nos no nos Art art Sec Vol vol Fig fig pp p para paras Ch ch Op op Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"
)


def _branches(words: str) -> str:
    """Return an alternation grouped by first letter, which the engine can reject by one character."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words.split(), key=len, reverse=True):
        groups.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in sorted(groups.items()))


_TAIL = (
    r"(?:[-‐‑](?:[A-Za-z]\.){2,}"  # non-U.S.
    rf"|[-‐‑&/]{_RUN}"  # state-run, 2023-24, AT&T, CNN/ORC
    rf"|['’](?!(?:[sdmtSDMT]|re|ve|ll|RE|VE|LL){_END})[<letters>]+"  # O'Neil, Sana'a, but not the clitics
    rf"|\.(?:com|org|net|gov|edu|info){_END}"
    rf"|@{_RUN}(?:\.{_RUN})+)*"
)
_WORD_OR_FIGURE = (
    r"(?:([0-9]+(?:,[0-9]{3}(?![0-9])|,[0-9][0-9](?=,[0-9])|[.:/][0-9]+)*)?"  # a figure, with or without letters
    rf"(?:{_RUN}|(?(2)|(?!))){_TAIL}"
    rf"(?(2)|(?!(?<=[nN])['’][tT]{_END})))"  # the last part of a word hands the n of n't over
)
_PIECES = (
    r"[A-Za-z]+(?=[ ,\n])(?<!nnot)(?<!nna)(?<!tta)",  # most words: cut here as below, only quicker
    rf"[A-Za-z]\.(?:[A-Za-z]\.)+(?:[A-Za-z]{_END})?(?:[-‐‑]{_RUN})*",  # U.S., a.m., U.N.-led
    r"[A-HJ-Z]\.(?=[^\S\n]{0,40}(?:\n[^\S\n]{0,40})?[^\s])(?!['’\"”)\]])|Ph\.D\.",  # an initial: J. K. Rao
    rf"(?:{_branches(_ABBREVIATIONS)})\.{_END}",
    rf"(?:{_branches(_BEFORE_DIGITS)})\.(?=[^\S\n]?[0-9])",
    r"[DRI]-(?:(?:[A-Z]\.){2}|(?:[A-Z][a-z]{1,4})\.(?=[),]))",  # the party and state of a member: (D-Va.)
    r"(?:https?://|www\.)[^\s<>\"“”()]*[^\s<>\"“”().,;:!?'’]",
    r"[A-Z]{1,2}\$",  # US$, A$
    rf"(?=(?:[Cc]annot|[Gg]onna|[Gg]otta|[Ww]anna){_END})(?:[Cc]an|[Gg]on|[Gg]ot|[Ww]an)",
    _WORD_OR_FIGURE,
    rf"[nN]['’][tT]{_END}",
    rf"['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M){_END}",
    rf"['’‘](?:[0-9][0-9]s?|[Tt]is|[Tt]was|em|cause|til|till|bout|n){_END}",
    r"(?<![^\s(\[$€£¥])\.[0-9]+",
    r"\.(?:\.+|(?:[ \u00a0]\.){2,})?",  # a stop, an ellipsis
    r"[!?]+|-{2,}|_{2,}|\*{2,}|={2,}|~{2,}|\#{2,}|''|``",
    r",,(?=[^\W_])",
    r"[@\#](?![0-9_])[0-9_<letters>]+",
    r"</?[A-Za-z][^<>]{0,200}>",
    r"[^\s<invisible>]",
)


def _pattern(letters: str, joiners: str, invisible: str) -> re.Pattern[str]:
    """Return the pattern of a word in texts that have no other letters, joiners and invisible characters.

    The word is its first group. The space after it is matched too: to look for a word there would take as long again.
    """
    source = f"({'|'.join(_PIECES)}) ?"
    for name, characters in (
        ("<not-joiner>", "".join(f"(?!{joiner})" for joiner in joiners)),
        ("<letters>", letters),
        ("<joiners>", joiners),
        ("<invisible>", invisible),
    ):
        source = source.replace(name, characters)
    return re.compile(source)


_LATIN_WORD = _pattern(_LATIN, "", "")
_INT = (1 << 31) - 1  # offsets up to here fit 4 bytes
_AT_ONCE = 4096  # words cut in one go: what stands beside them in memory stays small


@attrs.frozen(slots=True, eq=False, repr=False)
class Words:
    """The words of a text, as parallel sequences of length n.

    Attributes:
        text: the text that was cut.
        starts: the offset of each word's first character, ascending.
        ends: the offset after each word's last character; `ends[i] <= starts[i + 1]`.
        forms: the words as written, `text[starts[i]:ends[i]]`, interned.
    """

    text: str
    starts: array[int]
    ends: array[int]
    forms: Sequence[str]

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case, each different one once in memory."""
        return lowered(self.forms)

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.forms)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the forms."""
        return iter(self.forms)

    def __repr__(self) -> str:
        """Return a short description."""
        return f"<Words: {len(self.forms)} of {len(self.text)} characters>"


@cache
def any_word() -> re.Pattern[str]:
    """Return the pattern of a word in texts of any letters."""
    return _pattern(_LETTER, _JOINERS, _INVISIBLE)


def _lower(form: str) -> str:
    return intern(form.lower())


_LOWER = Memory(_lower)


def lowered(forms: Sequence[str]) -> tuple[str, ...]:
    """Return forms in lower case, each different one once in memory."""
    small = tuple(map(_LOWER.__getitem__, forms))
    _LOWER.trim()
    return small


def split_words(text: str) -> Words:
    """Cut a text into words.

    Every character but white space and invisible controls (zero-width spaces, bidirectional marks, byte order marks)
    belongs to exactly one word. Any string can be cut, one with lone surrogates too.

    Args:
        text: any string.

    Returns:
        the words in order, without overlaps.
    """
    code = "i" if len(text) <= _INT else "q"
    starts, ends, forms = array(code), array(code), list[str]()
    matches = _pattern_for(text).finditer(text)
    while spans := [match.span(1) for match in islice(matches, _AT_ONCE)]:
        starts.extend([start for start, _ in spans])
        ends.extend([end for _, end in spans])
        forms.extend(map(intern, [text[start:end] for start, end in spans]))
    return Words(text, starts, ends, tuple(forms))


def first_form(text: str) -> str:
    """Return the first word of a text, or an empty string where it has none."""
    match = _pattern_for(text).search(text)
    return intern(match.group(1)) if match else ""


def _pattern_for(text: str) -> re.Pattern[str]:
    return any_word() if not text.isascii() and _BEYOND_LATIN.search(text) else _LATIN_WORD
