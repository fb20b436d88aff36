"""From a document to its date mentions: recognise, compose, resolve each in its setting, and cite."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from summitkit.model.document import Document, as_document
from summitkit.model.mention import DateMention
from summitkit.model.span import Span
from summitkit.parse.dates.composition import compose
from summitkit.parse.dates.expressions import Found, has_fiscal_year
from summitkit.parse.dates.recognition import recognise
from summitkit.parse.dates.resolution import resolve
from summitkit.parse.dates.rules import RULES
from summitkit.parse.dates.setting import Meaning, Setting
from summitkit.parse.dates.tense import direction_at
from summitkit.parse.reading import Reading, read_document

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterator

    from summitkit.lexicon import Lexicon
    from summitkit.parse.dates.calendar import Days

__all__ = ["find_dates", "parse_dates"]

_NEARBY = 240  # characters that "a year earlier" looks back for the date it counts from
_NAMED_BY_START = frozenset({"JP", "SG"})  # Japan's fiscal 2024 runs to March 2025


def parse_dates(
    text: str | Document,
    *,
    published: datetime.date | str | None = None,
    lexicon: Lexicon | None = None,
    country: str | None = None,
) -> tuple[DateMention, ...]:
    """Find the dates, times, durations and repeated times of a text.

    Args:
        text: a text, or a document with its source.
        published: its date of publication, as a date or ISO 8601 text, from which "Friday" and "last month" count; a
            document brings its own.
        lexicon: the names of countries, for their fiscal years.
        country: ISO 3166-1 alpha-2 code of the country whose fiscal year counts where the text names none.

    Returns:
        the mentions in order, without overlaps.

    Raises:
        TypeError: where `text` is neither, or a document comes with `published`.
        ValueError: where `published` is no ISO 8601 text.
    """
    return find_dates(read_document(as_document(text, published=published), lexicon), country=country)


def find_dates(reading: Reading, *, country: str | None = None) -> tuple[DateMention, ...]:
    """Find the dates of a document that has been laid out; see `parse_dates`."""
    found = compose(reading.text, recognise(reading.layout.words))
    return tuple(_mentions(reading, found, country))


def _mentions(reading: Reading, found: list[Found], country: str | None) -> Iterator[DateMention]:
    mentioned: datetime.date | None = None
    nearby: tuple[Days, str] | None = None
    reached = 0
    for one in found:
        start, by_start = _fiscal(reading, one, country) if has_fiscal_year(one.meaning) else (1, False)
        setting = Setting(
            published=reading.published,
            mentioned=mentioned,
            look=_looker(reading, one),
            fiscal_start=start,
            by_start=by_start,
            nearby=nearby if one.start - reached <= _NEARBY else None,
        )
        meaning = resolve(one.meaning, setting)
        if meaning.value is None and meaning.when is None:
            continue
        if meaning.days is not None and meaning.days[0] == meaning.days[1]:
            mentioned = meaning.days[0]
        if meaning.days is not None:
            nearby, reached = (meaning.days, meaning.unit), one.end
        yield _mention(reading, one, meaning)


def _mention(reading: Reading, one: Found, meaning: Meaning) -> DateMention:
    return DateMention(
        evidence=reading.cite(Span(one.start, one.end), one.rule),
        timex_type=meaning.kind,
        timex_value=meaning.value,
        date=meaning.when,
        confidence=RULES[one.rule].confidence,
    )


def _looker(reading: Reading, one: Found) -> Callable[[], int]:
    def look() -> int:
        layout = reading.layout
        sentence = layout.sentence_at(one.start)
        index = bisect_right(layout.words.starts, one.start) - 1
        return direction_at(layout.words, sentence.first, sentence.last, index)

    return look


def _fiscal(reading: Reading, one: Found, country: str | None) -> tuple[int, bool]:
    """Return the month in which fiscal years start, by the country named nearest, and whether they bear its year."""
    lexicon = reading.lexicon
    if country is not None and country in lexicon.country_by_code:
        return lexicon.country_by_code[country].fiscal_start, country in _NAMED_BY_START
    words, sentence = reading.layout.words, reading.layout.sentence_at(one.start)
    names = lexicon.country_by_word
    found = [
        (abs(words.starts[index] - one.start), entry.code, entry.fiscal_start)
        for index in range(sentence.first, sentence.last)
        if (entry := names.get(words.forms[index])) is not None
    ]
    if not found:
        return 1, False
    _, code, start = min(found)
    return start, code in _NAMED_BY_START
