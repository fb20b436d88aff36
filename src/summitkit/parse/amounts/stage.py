"""From a document to its amount mentions: figures, what stands around them, and the bounds that words put on them."""

from __future__ import annotations

import functools
import re
from itertools import compress, count
from typing import TYPE_CHECKING

from summitkit.model.amount import Amount
from summitkit.model.document import Document, as_document
from summitkit.model.mention import AmountMention
from summitkit.model.span import Span
from summitkit.parse.amounts.currencies import Coin, Context, currency_signs
from summitkit.parse.amounts.figures import Figure, opens_figure, read_figure
from summitkit.parse.amounts.measures import Measure, read_measure
from summitkit.parse.amounts.money import Money, read_money
from summitkit.parse.amounts.qualifiers import bounds_before, qualified
from summitkit.parse.amounts.rules import RULES
from summitkit.parse.reading import Reading, read_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.lexicon import Lexicon

__all__ = ["find_amounts", "parse_amounts"]

_INSIDE = re.compile(r"(?:[A-Za-z]{1,4}\$?|฿)(?=\d)")
_YEARS, _YEAR_DIGITS = range(1900, 2101), 4
_LAKHS = re.compile(r"(?:\b|\d)(?:(?:lakh|lac|crore)s?|cr)\b", re.IGNORECASE)
_INDIAN = "INR"
_YEAR = re.compile(r"\b(?:in|since|until|by|of|from|during|late|early|mid|to|and)\s$", re.IGNORECASE)


def parse_amounts(
    text: str | Document,
    *,
    lexicon: Lexicon | None = None,
    country: str | None = None,
) -> tuple[AmountMention, ...]:
    """Find the amounts of a text: money, percentages, measures and counts.

    Args:
        text: a text, or a document with its source.
        lexicon: the currencies and countries known.
        country: ISO 3166-1 alpha-2 code of the country whose currency a shared sign ("$", "Rs") means in this text.

    Returns:
        the mentions in order, without overlaps.

    Raises:
        TypeError: where `text` is neither a string nor a document.
    """
    return find_amounts(read_document(as_document(text), lexicon), country=country)


def find_amounts(reading: Reading, *, country: str | None = None) -> tuple[AmountMention, ...]:
    """Find the amounts of a document that has been laid out; see `parse_amounts`."""
    return tuple(_mentions(reading, country))


def _mentions(reading: Reading, country: str | None) -> Iterator[AmountMention]:
    words, text, lexicon = reading.layout.words, reading.text, reading.lexicon
    home = lexicon.country_by_code.get(country or "")
    context = Context(text, words.starts, words.forms, lexicon, home.currency if home else None)
    signs = currency_signs(lexicon)
    reached = 0
    for start in _places(reading):
        if start < reached:
            continue
        figure = read_figure(text, start)
        if figure is None:
            continue
        found: Money | Measure | None = read_money(text, figure, reached, signs)
        if found is None and not _is_year(text, figure):
            found = read_measure(text, figure)
        if found is None:
            reached = max(reached, figure.plain_end)
            continue
        yield _mention(reading, found, reached, context)
        reached = found.end


def _places(reading: Reading) -> Iterator[int]:
    """Yield the offsets at which a figure can start."""
    words = reading.layout.words
    offsets = {form: offset for form in set(words.forms) if (offset := _offset(form)) >= 0}
    starts, forms = words.starts, words.forms
    for index in compress(count(), map(offsets.__contains__, forms)):
        yield starts[index] + offsets[forms[index]]


@functools.lru_cache(maxsize=1 << 14)
def _offset(form: str) -> int:
    """Return where in a word a figure starts ("USD115", "Rs500"), or -1."""
    if opens_figure(form):
        return 0
    inside = _INSIDE.match(form)
    return inside.end() if inside else -1


def _is_year(text: str, figure: Figure) -> bool:
    """Say whether a bare figure is rather the year of a date: "in 2021 people"."""
    written = text[figure.start : figure.end]
    return (
        len(written) == _YEAR_DIGITS
        and written.isdigit()
        and figure.value in _YEARS
        and (_YEAR.search(text[max(0, figure.start - 8) : figure.start]) is not None)
    )


def _indian(words: str, coin: Coin) -> str | None:
    """Return the rupee of India for an amount told in lakh or crore, whose country the text doesn't name."""
    return _INDIAN if _INDIAN in coin.codes and _LAKHS.search(words) else None


def _mention(reading: Reading, found: Money | Measure, floor: int, context: Context) -> AmountMention:
    bound = bounds_before(reading.text, found.start, found.end, floor)
    low, high, approximate = qualified(found.low, found.high, bound)
    if isinstance(found, Money):
        code = context.settle(found.coin, found.start) or _indian(reading.text[found.start : found.end], found.coin)
        amount = Amount(
            low=low,
            high=high,
            currency=code,
            candidates=() if code else found.coin.codes,
            per=found.per,
            approximate=approximate,
        )
    else:
        amount = Amount(low=low, high=high, unit=found.unit, per=found.per, approximate=approximate)
    rule = f"amounts.{found.family}"
    return AmountMention(
        evidence=reading.cite(Span(found.start, found.end), rule),
        amount=amount,
        confidence=RULES[rule].confidence,
    )
