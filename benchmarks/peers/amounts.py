"""Amounts of money by quantulum3 and by price-parser."""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lines import Document

__all__ = ["load_price_parser", "load_quantulum"]

# price-parser gives the currency as the text has it.
CODES = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "C$": "CAD", "A$": "AUD"}


def load_quantulum() -> Callable[[Iterable[Document]], Iterator[Document]]:
    """Return quantulum3 by its rules alone.

    Its classifier was pickled with another scikit-learn than is installed beside spaCy; on the development data the
    rules alone do better than both together.
    """
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False

    return functools.partial(_quantulum, parser.parse)


def load_price_parser() -> Callable[[Iterable[Document]], Iterator[Document]]:
    """Return price-parser, which finds one price in a line."""
    from price_parser import Price

    return functools.partial(_price_parser, Price.fromstring)


def _amount(start: int, end: int, amount: float | None, currency: str | None) -> dict[str, Any]:
    return {"start": start, "end": end, "amount": amount, "currency": currency, "confidence": None}


def _quantulum(parse: Any, documents: Iterable[Document]) -> Iterator[Document]:
    for document in documents:
        found = [quantity for quantity in parse(document["text"]) if quantity.unit.entity.name == "currency"]
        amounts = [
            _amount(*quantity.span, quantity.value, getattr(quantity.unit, "currency_code", None))
            for quantity in found
            if math.isfinite(quantity.value)
        ]
        yield {"id": document["id"], "amounts": amounts}


def _price_parser(parse: Any, documents: Iterable[Document]) -> Iterator[Document]:
    for document in documents:
        amounts, offset = [], 0
        for line in document["text"].splitlines(keepends=True):
            price = parse(line)
            start = line.find(price.amount_text) if price.amount_text else -1
            if start >= 0 and price.currency:
                code = CODES.get(price.currency, price.currency if len(price.currency) == 3 else None)
                end = start + len(price.amount_text)
                amounts.append(_amount(offset + start, offset + end, float(price.amount), code))
            offset += len(line)
        yield {"id": document["id"], "amounts": amounts}
