"""Records as HTML: the article with its evidence marked, the records beside it.

Everything that comes from a text is escaped; nothing is loaded from anywhere. Cards and marks work without scripts;
the script, where it may run, lights up the words of the card under the pointer and the other way round.
"""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from summitkit.view.cards import Card, card
from summitkit.view.marks import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.document import Document
    from summitkit.model.record import Record
    from summitkit.model.records import Records

__all__ = ["card_html", "page_html", "records_html"]

_KINDS = ("summits", "delegations", "deals", "claims", "actors")
_MARKED = ("summits", "delegations", "deals", "claims")
_WHOLE_SENTENCES = {"span"}


@cache
def _asset(name: str) -> str:
    return files("summitkit.view").joinpath(name).read_text("utf-8")


def page_html(records: Records, *, title: str = "summitkit") -> str:
    """Return a whole HTML page that needs nothing besides itself."""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_text(title)}</title></head><body>{records_html(records)}</body></html>\n"
    )


def records_html(records: Records) -> str:
    """Return a fragment for a notebook: style, articles with marks, cards and a script of a few lines."""
    articles = "".join(_article(document, records) for document in records.documents)
    cards = "".join(_cards(kind, getattr(records, kind)) for kind in _KINDS)
    return (
        f'<div class="summitkit"><style>{_asset("view.css")}</style>'
        f'<div class="sk-texts">{articles}</div><div class="sk-records">{cards}</div>'
        f"<script>{_asset('view.js')}</script></div>"
    )


def card_html(record: Record) -> str:
    """Return one record as a card of its own, with style, for a notebook."""
    body = _card(record, opened=True)
    return f'<div class="summitkit sk-single"><style>{_asset("view.css")}</style>{body}</div>'


def _article(document: Document, records: Records) -> str:
    source = document.source
    head = " · ".join(_text(str(part)) for part in (source.publisher, source.published) if part)
    title = f"<h2>{_text(source.title)}</h2>" if source.title else ""
    body = "".join(_marked(document, records))
    return (
        f'<article><header>{title}<p class="sk-source">{head}</p></header><div class="sk-text">{body}</div></article>'
    )


def _marked(document: Document, records: Records) -> Iterator[str]:
    """Go through the text, escaped, each piece inside a mark that names its records."""
    marked = [record for kind in _MARKED for record in getattr(records, kind)]
    spans = [
        (piece.span, number)
        for number, record in enumerate(marked)
        for field, evidence in record.evidence.items()
        if field not in _WHOLE_SENTENCES
        for piece in evidence
        if piece.document_id == document.id
    ]
    for piece in pieces(len(document.text), spans):
        words = _text(piece.span.of(document.text))
        if piece.marks:
            over = [marked[number] for number in piece.marks]
            ids = " ".join(record.id for record in over)
            yield f'<mark class="sk-{over[0].record_type}" data-sk="{ids}">{words}</mark>'
        else:
            yield words


def _cards(kind: str, records: tuple[Record, ...]) -> str:
    if not records:
        return ""
    opened = " open" if kind in _MARKED else ""
    body = "".join(_card(record) for record in records)
    return (
        f'<details class="sk-kind"{opened}><summary>{kind.capitalize()} '
        f'<span class="sk-count">{len(records)}</span></summary>{body}</details>'
    )


def _card(record: Record, *, opened: bool = False) -> str:
    shown = card(record)
    return (
        f'<details class="sk-card sk-{shown.kind}" data-sk="{shown.record_id}"{" open" if opened else ""}>'
        f"<summary>{_text(shown.title)}{_facts_line(shown)}</summary>"
        f"<dl>{_facts(shown)}</dl>{_quotes(record)}</details>"
    )


def _facts_line(shown: Card) -> str:
    """Return the few facts that stand under a closed card's title."""
    words = [value for label, value in shown.facts if label in {"status", "certainty", "when", "speaker", "head", "is"}]
    return f'<span class="sk-line">{_text(" · ".join(words))}</span>' if words else ""


def _facts(shown: Card) -> str:
    rows = (
        *shown.facts,
        ("attribution", shown.chain),
        ("confidence", f"{shown.confidence:.2f}"),
        ("id", shown.record_id),
    )
    return "".join(f"<dt>{_text(label)}</dt><dd>{_text(value)}</dd>" for label, value in rows)


def _quotes(record: Record) -> str:
    rows = "".join(
        f"<li><b>{_text(field)}</b> <q>{_text(piece.quote)}</q> "
        f'<span class="sk-place">{piece.span.start}–{piece.span.end}{_rule(piece.rule)}</span></li>'
        for field, pieces_ in record.evidence.items()
        for piece in pieces_[:_MOST_QUOTES]
    )
    return f'<ul class="sk-evidence">{rows}</ul>'


_MOST_QUOTES = 12


def _rule(rule: str | None) -> str:
    return f" · {_text(rule)}" if rule else ""


def _text(text: str) -> str:
    """Return text escaped for HTML; what no page can hold (half a surrogate pair, NUL) becomes U+FFFD."""
    return escape(text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd"))
