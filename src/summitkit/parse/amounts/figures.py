"""Reads a figure with its scale, and the second one of a range: "65.70 billion", "3–4 million"."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from summitkit.parse.numerals import NUMBER_WORDS, SCALES, number_value

__all__ = ["Figure", "opens_figure", "read_figure", "read_range"]

_SHORT = {
    "bn": Decimal(10) ** 9, "bln": Decimal(10) ** 9, "b": Decimal(10) ** 9, "mn": Decimal(10) ** 6,
    "mln": Decimal(10) ** 6, "mm": Decimal(10) ** 6, "m": Decimal(10) ** 6, "tn": Decimal(10) ** 12,
    "trn": Decimal(10) ** 12, "tr": Decimal(10) ** 12, "k": Decimal(1000), "cr": Decimal(10) ** 7,
}  # fmt: skip
_THOUSAND = 1000
_GAP = r"[ \t\u00a0\u202f]{1,3}|[ \t]?\r?\n[ \t]{0,4}"
_SCALE_WORDS = r"hundred|thousand|million|billion|trillion|quadrillion|lakhs?|lacs?|crores?|dozen"
_PLAIN = (
    r"\d{1,3},\d{1,2}(?=[ ]?(?:million|billion|trillion|bn|mn|mln)(?![a-z]))|"
    r"\d{1,3}(?:\.\d{3}){2,6}(?![\d,])|(?<![\w.])\.\d{1,6}|\d{1,3}(?:,\d{2,3}){1,6}(?!\d)(?:\.\d{1,8})?"
    r"|\d{1,18}(?:[.·]\d{1,8}|[ ]\.[ ]\d{1,4}(?=[ ](?:thousand|million|billion|trillion|lakh|crore|bn"
    r"|mn)))?"
)
_WORDS = (
    rf"half(?:(?:{_GAP})an?)?(?=(?:{_GAP}|-)(?:{_SCALE_WORDS}))|an?(?=[ -](?:{_SCALE_WORDS}))"
    rf"|(?:an?[ ])?(?:half|couple[ ]of|quarter(?:[ ]of[ ]an?)?)(?=[ -](?:{_SCALE_WORDS}))"
    rf"|three[ -]quarters[ ]of[ ]an?(?=[ ](?:{_SCALE_WORDS}))"
    rf"|{NUMBER_WORDS}"
)
_HALF = r"(?:[ ](?P<above>\d)/(?P<below>[2-8])|(?P<half>[ ]and[ ]a[ ]half))?"
_FIGURE = re.compile(
    rf"(?P<number>{_PLAIN}|(?:{_WORDS})(?![a-z]))(?![\d])(?:{_HALF})"
    rf"(?:(?P<gap>{_GAP}|-|[ ]-[ ])?(?P<scale>{_SCALE_WORDS})(?:(?:{_GAP}|-)(?P<scale2>{_SCALE_WORDS}))?(?![a-z])"
    r"(?P<more>[ ]and[ ]a[ ]half(?=[ ]))?"
    r"|(?P<near>[ \u00a0]?)(?P<short>bn|bln|mn|mln|mm|trn|tn|tr|cr|b|m|k)(?![\w²³]|[.'’]\w))?",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"(?:(?:{_GAP})?[-–—‐‑~](?:{_GAP})?|(?:{_GAP})(?:to|or)(?:{_GAP}))", re.IGNORECASE)
_COMMA = re.compile(r"\d{1,3},\d{1,2}")  # a decimal comma, as in "3,5 million"
_SCALE_LAST = re.compile(rf"[ -]({_SCALE_WORDS})$", re.IGNORECASE)
_AND = re.compile(rf"(?:{_GAP})and(?:{_GAP})", re.IGNORECASE)
_OPENING_WORDS = frozenset(
    str.split(
        "a an half quarter couple one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
        "ninety"
    )
)


@attrs.frozen(slots=True, kw_only=True)
class Figure:
    """A figure at its place.

    Attributes:
        start, end: where it stands, its scale included.
        value: its value.
        bare: its value without the scale.
        scale: the scale, 1 where it has none.
        letter: the scale's letters where it is a short one ("bn", "m"), in lower case; else "".
        words: whether it is written in words.
        plain_end: where it ends without its scale.
    """

    start: int
    end: int
    value: Decimal
    bare: Decimal
    scale: Decimal
    letter: str = ""
    words: bool = False
    plain_end: int = 0


def opens_figure(form: str) -> bool:
    """Say whether a word can open a figure."""
    first = form[0]
    if first == "." and len(form) > 1:
        first = form[1]
    if "0" <= first <= "9":
        return True
    word = form.lower()
    return word in _OPENING_WORDS or word.split("-", 1)[0] in _OPENING_WORDS


def read_figure(text: str, start: int) -> Figure | None:
    """Return the figure that starts at an offset, or None."""
    match = _FIGURE.match(text, start)
    if match is None:
        return None
    written = match["number"].replace(" ", "") if match["number"][0] in ".0123456789" else match["number"]
    if written.count(".") > 1:
        written = written.replace(".", "")
    elif _COMMA.fullmatch(written):
        written = written.replace(",", ".")
    bare = _share(written.lower()) or number_value(_plain(written))
    if bare is None:
        return None
    if match["above"]:
        bare += Decimal(match["above"]) / Decimal(match["below"])
    elif match["half"] or match["more"]:
        bare += _ending(match["number"]) / 2
    scale, short = _scale(match), (match["short"] or "").lower()
    return Figure(
        start=start,
        end=match.end(),
        value=bare * scale,
        bare=bare,
        scale=scale,
        letter=short,
        words=match["number"][0] not in ".0123456789",
        plain_end=match.start("short") - len(match["near"]) if short else match.end(),
    )


_SHARES = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "couple": Decimal(2), "quarters": Decimal("0.75")}


def _share(words: str) -> Decimal | None:
    """Return what "half a", "a quarter of a", "three quarters of a" and "a couple of" make of the scale after them."""
    return next((_SHARES[word] for word in re.split(r"[ -]", words) if word in _SHARES), None)


def _plain(written: str) -> str:
    """Return a figure as number_value reads it: a full stop for a raised one, a nought before a leading one."""
    plain = written.replace("·", ".")
    return f"0{plain}" if plain[0] == "." else plain


def _scale(match: re.Match[str]) -> Decimal:
    if match["short"]:
        return _SHORT[match["short"].lower()]
    scale = Decimal(1)
    for name in ("scale", "scale2"):
        if match[name]:
            scale *= SCALES[match[name].lower().rstrip("s")]
    return scale


def without_letter(figure: Figure) -> Figure:
    """Return a figure without the short scale after it, which is the letter of a unit ("5 m")."""
    return attrs.evolve(figure, end=figure.plain_end, value=figure.bare, scale=Decimal(1), letter="")


def read_range(
    text: str, first: Figure, signs: re.Pattern[str] | None = None, *, between: bool = False
) -> tuple[Figure, Figure] | None:
    """Return both figures of a range that goes on after `first`: "3–4 billion", "$3 billion to $4 billion".

    Args:
        text: the text.
        first: the figure before.
        signs: what may stand before the second figure, a currency sign.
        between: whether "between" stands before, so that "and" leads to the second figure.
    """
    gap = (_AND if between else _RANGE).match(text, first.end)
    if gap is None:
        return None
    sign = signs.match(text, gap.end()) if signs else None
    second = read_figure(text, sign.end() if sign else gap.end())
    if second is None or (
        text[second.end : second.end + 1] in {"-", "/"} and text[second.end + 1 : second.end + 2].isdigit()
    ):
        return None
    scale, times = _last_scale(text, second)
    lent = first.scale == 1 and first.value < scale and first.value < _THOUSAND
    if lent and (not sign or first.bare < times):
        first = attrs.evolve(first, value=first.bare * scale, scale=scale)
    return (first, second) if first.value <= second.value else None


def _last_scale(text: str, figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the scale that a figure ends on, in words or not ("3 billion", "four hundred"), and how many times it."""
    if not figure.words or figure.scale != 1:
        return figure.scale, figure.bare
    scale = _ending(text[figure.start : figure.end])
    return scale, figure.value / scale


def _ending(number: str) -> Decimal:
    """Return the scale that a number in words ends on: a hundred for "four hundred", 1 for "four"."""
    match = _SCALE_LAST.search(number)
    return SCALES[match[1].lower().rstrip("s")] if match else Decimal(1)
