"""Dates by dateparser (its search, or behind spaCy's DATE entities) and by Recognizers-Text."""

from __future__ import annotations

import calendar
import datetime
import functools
from typing import TYPE_CHECKING, Any

from peers import spacy_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lines import Document

__all__ = ["load_recognizers", "load_search", "load_spacy"]


def load_search() -> Callable[[Iterable[Document]], Iterator[Document]]:
    """Return dateparser's own search in running text."""
    from dateparser import search

    return functools.partial(_search, search.search_dates)


def load_spacy() -> Callable[[Iterable[Document]], Iterator[Document]]:
    """Return dateparser on the DATE entities of spaCy's small model."""
    pipeline = spacy_model.load(exclude=("parser", "tagger", "attribute_ruler", "lemmatizer"))
    return functools.partial(_spacy, pipeline)


def load_recognizers() -> Callable[[Iterable[Document]], Iterator[Document]]:
    """Return Recognizers-Text's English date and time recogniser."""
    from recognizers_date_time import Culture, DateTimeRecognizer

    return functools.partial(_recognizers, DateTimeRecognizer(Culture.English).get_datetime_model())


def _reference(document: Document) -> datetime.datetime:
    text = document.get("reference") or document.get("date")
    return datetime.datetime.fromisoformat(text).replace(tzinfo=None) if text else datetime.datetime(2000, 1, 1)  # noqa: DTZ001 - peers want none


def _timex(start: int, end: int, value: str | None, earliest: str | None, latest: str | None) -> dict[str, Any]:
    return {"start": start, "end": end, "value": value, "earliest": earliest, "latest": latest, "confidence": None}


def _dated(start: int, words: str, reference: datetime.datetime) -> dict[str, Any] | None:
    """Return a time expression as dateparser reads it, as precise as it says it is."""
    from dateparser.date import DateDataParser

    data = DateDataParser(languages=["en"], settings={"RELATIVE_BASE": reference}).get_date_data(words)
    if data.date_obj is None:
        return None
    day = data.date_obj.date()
    first, last, value = day, day, day.isoformat()
    if data.period == "month":
        first, last = day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
        value = value[:7]
    elif data.period == "year":
        first, last, value = day.replace(month=1, day=1), day.replace(month=12, day=31), value[:4]
    return _timex(start, start + len(words), value, first.isoformat(), last.isoformat())


def _search(search_dates: Any, documents: Iterable[Document]) -> Iterator[Document]:
    for document in documents:
        reference, text, place, timexes = _reference(document), document["text"], 0, []
        for words, _ in search_dates(text, languages=["en"], settings={"RELATIVE_BASE": reference}) or ():
            start = text.find(words, place)
            if start < 0:  # the search gives words, not places, and not always as they stand
                continue
            place = start + len(words)
            timexes.append(_dated(start, words, reference))
        yield {"id": document["id"], "timexes": [timex for timex in timexes if timex]}


def _spacy(pipeline: Any, documents: Iterable[Document]) -> Iterator[Document]:
    pairs = ((document["text"], document) for document in documents)
    for parsed, document in pipeline.pipe(pairs, as_tuples=True):
        reference = _reference(document)
        found = (_dated(ent.start_char, ent.text, reference) for ent in parsed.ents if ent.label_ == "DATE")
        yield {"id": document["id"], "timexes": [timex for timex in found if timex]}


def _recognizers(model: Any, documents: Iterable[Document]) -> Iterator[Document]:
    for document in documents:
        reference = _reference(document)
        found = model.parse(document["text"], reference)
        timexes = [timex for result in found if (timex := _recognized(result, reference.date()))]
        yield {"id": document["id"], "timexes": timexes}


def _recognized(result: Any, reference: datetime.date) -> dict[str, Any] | None:
    """Return a result of Recognizers-Text in the first of its readings, which is the past one."""
    value = ((result.resolution or {}).get("values") or [{}])[0]
    kind = result.type_name.rpartition(".")[2]
    start, end, timex = result.start, result.end + 1, value.get("timex") or ""
    if kind == "date":
        day = _weekday(timex, reference) or value.get("value")
        return _timex(start, end, day, day, day)
    if kind == "daterange":
        first, after = value.get("start"), value.get("end")
        latest = str(datetime.date.fromisoformat(after) - datetime.timedelta(days=1)) if after else None
        plain = first[: len(timex)] if timex.startswith("XXXX-") and first else _plain(timex)
        return _timex(start, end, plain, first, latest)
    if kind in {"duration", "datetime", "datetimerange", "set"}:
        return _timex(start, end, _plain(timex), None, None)
    return None


def _weekday(timex: str, reference: datetime.date) -> str | None:
    """Return the last such weekday for a bare one ("XXXX-WXX-5"), the day of publication included, as news means it."""
    if not timex.startswith("XXXX-WXX-"):
        return None
    back = (reference.isoweekday() - int(timex[-1])) % 7
    return str(reference - datetime.timedelta(days=back))


def _plain(timex: str) -> str | None:
    """Return the TIMEX where it is one value ("2025-12", "P3D"), and None for a triple such as "(a,b,P2D)"."""
    return None if not timex or timex.startswith("(") else timex
