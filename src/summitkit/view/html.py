"""Records as HTML: the article with its evidence marked, the records beside it.

Everything that comes from a text is escaped; nothing is loaded from anywhere. Cards and marks work without scripts;
the script, where it may run, lights up the words of the card under the pointer and the other way round, goes from one
to the other on a click, and narrows a long list down to what is typed.
"""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

import attrs

from summitkit.model.document import Document
from summitkit.model.record import Record
from summitkit.view.cards import Card, card
from summitkit.view.marks import pieces
from summitkit.view.table import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summitkit.model.document import Evidence
    from summitkit.model.records import Records
    from summitkit.model.span import Span

__all__ = ["CardView", "card_html", "page_html", "records_html"]

_MARKED = ("summits", "delegations", "deals", "claims")
_WHOLE_SENTENCES = {"span"}
_MOST_QUOTES = 12
# More cards of a kind, and more articles, than these start folded, so that the rest stays within reach.
_MOST_CARDS = 40
_MOST_ARTICLES = 3
_MOST_WORDS = 90


@cache
def _asset(name: str) -> str:
    return files("summitkit.view").joinpath(name).read_text("utf-8")


def page_html(records: Records, *, title: str = "summitkit") -> str:
    """Return a whole HTML page that needs nothing besides itself."""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_text(title)}</title><style>{_asset('page.css')}</style></head>"
        f"<body>{records_html(records)}</body></html>\n"
    )


def records_html(records: Records) -> str:
    """Return a fragment for a notebook: style, articles with marks, cards and a script of a few lines."""
    several = len(records.documents) > 1
    folded = len(records.documents) > _MOST_ARTICLES
    cited = _cited(records)
    articles = "".join(
        _article(document, cited.get(document.id, []), folded=folded and number > 0)
        for number, document in enumerate(records.documents)
    )
    documents = {document.id: document for document in records.documents}
    cards = "".join(_cards(kind, getattr(records, kind), documents, several=several) for kind in KINDS)
    shown = sum(len(getattr(records, kind)) for kind in KINDS)
    search = f'<input class="sk-search" type="search" placeholder="Search {shown} records" hidden>'
    return (
        f'<div class="summitkit"><style>{_asset("view.css")}</style>'
        f'<div class="sk-texts">{articles}</div><div class="sk-records">{search if shown else ""}{cards}</div>'
        f"<script>{_asset('view.js')}</script></div>"
    )


def card_html(record: Record, document: Document | None = None) -> str:
    """Return one record as a card of its own, with style, for a notebook."""
    body = _card(record, {document.id: document} if document else {}, opened=True)
    return f'<div class="summitkit sk-single"><style>{_asset("view.css")}</style>{body}</div>'


@attrs.frozen(slots=True)
class CardView:
    """A record as a notebook shows it: `Dossier.card` makes it.

    Attributes:
        record: the record.
        document: the document that it cites first.
    """

    record: Record
    document: Document | None = None

    def _repr_html_(self) -> str:
        """Return the card as HTML."""
        return card_html(self.record, self.document)

    def __str__(self) -> str:
        """Return the card as lines of text."""
        shown = card(self.record)
        rows = [*shown.facts, ("attribution", shown.chain), ("confidence", f"{shown.confidence:.2f}")]
        wide = max(len(label) for label, _ in rows)
        return "\n".join([f"{shown.kind}: {shown.title}", *(f"  {label:<{wide}}  {value}" for label, value in rows)])


def _article(document: Document, cited: list[tuple[Span, Record]], *, folded: bool) -> str:
    source = document.source
    head = " · ".join(_text(str(part)) for part in (source.publisher, source.published) if part)
    title = f"<h2>{_text(source.title)}</h2>" if source.title else ""
    body = "".join(_marked(document, cited))
    opened = "" if folded else " open"
    return (
        f'<article><details{opened}><summary>{title}<p class="sk-source">{head or "A text without a source"}</p>'
        f'</summary><div class="sk-text">{body}</div></details></article>'
    )


def _cited(records: Records) -> dict[str, list[tuple[Span, Record]]]:
    """Return for each document the places that its records cite, gone through once however many there are."""
    places: dict[str, list[tuple[Span, Record]]] = {}
    for kind in _MARKED:
        for record in getattr(records, kind):
            for field, evidence in record.evidence.items():
                if field not in _WHOLE_SENTENCES:
                    for piece in evidence:
                        places.setdefault(piece.document_id, []).append((piece.span, record))
    return places


def _marked(document: Document, cited: list[tuple[Span, Record]]) -> Iterator[str]:
    """Go through the text, escaped, each piece inside a mark that names its records."""
    # Marks have the order of the records, each record one number however many of its pieces there are.
    number = {name: index for index, name in enumerate(dict.fromkeys(record.id for _, record in cited))}
    marked = {number[record.id]: record for _, record in cited}
    for piece in pieces(len(document.text), [(span, number[record.id]) for span, record in cited]):
        words = _text(piece.span.of(document.text))
        yield _mark(words, [marked[index] for index in piece.marks]) if piece.marks else words


def _mark(words: str, over: list[Record]) -> str:
    """Return marked words: the first kind as colour, a second one as a line below, all of them as a tip."""
    ids = " ".join(record.id for record in over)
    kinds = list(dict.fromkeys(record.record_type for record in over))
    second = f" sk-and-{kinds[1]}" if len(kinds) > 1 else ""
    tip = "\n".join(f"{record.record_type}: {_short(card(record).title)}" for record in over[:_MOST_QUOTES])
    return f'<mark class="sk-{kinds[0]}{second}" data-sk="{ids}" title="{_text(tip)}">{words}</mark>'


def _short(text: str) -> str:
    return text if len(text) <= _MOST_WORDS else f"{text[: _MOST_WORDS - 1]}…"


def _cards(kind: str, records: tuple[Record, ...], documents: Mapping[str, Document], *, several: bool) -> str:
    if not records:
        return ""
    opened = " open" if kind in _MARKED and len(records) <= _MOST_CARDS else ""
    body = "".join(_card(record, documents, several=several) for record in records)
    return (
        f'<details class="sk-kind sk-{records[0].record_type}"{opened}><summary><span class="sk-swatch"></span>'
        f'{kind.capitalize()} <span class="sk-count">{len(records)}</span></summary>{body}</details>'
    )


def _card(record: Record, documents: Mapping[str, Document], *, opened: bool = False, several: bool = False) -> str:
    shown = card(record)
    document = documents.get(record.first.document_id)
    return (
        f'<details class="sk-card sk-{shown.kind}" data-sk="{shown.record_id}"{" open" if opened else ""}>'
        f"<summary>{_text(shown.title)}{_facts_line(shown, document if several else None)}</summary>"
        f"<dl>{_facts(shown)}</dl>{_quotes(record, documents)}</details>"
    )


def _facts_line(shown: Card, document: Document | None) -> str:
    """Return the few facts that stand under a closed card's title; with `document`, which text it is from."""
    words = [value for label, value in shown.facts if label in {"status", "certainty", "when", "speaker", "head", "is"}]
    if document is not None:
        source = document.source
        words += [str(part) for part in (source.publisher or source.title, source.published) if part]
    return f'<span class="sk-line">{_text(" · ".join(words))}</span>' if words else ""


def _facts(shown: Card) -> str:
    rows = (
        *shown.facts,
        ("attribution", shown.chain),
        ("confidence", f"{shown.confidence:.2f}"),
        ("id", shown.record_id),
    )
    return "".join(f"<dt>{_text(label)}</dt><dd>{_text(value)}</dd>" for label, value in rows)


def _quotes(record: Record, documents: Mapping[str, Document]) -> str:
    rows = "".join(
        f"<li><b>{_text(field)}</b> <q>{_text(piece.quote)}</q> "
        f'<span class="sk-place">{_place(piece, documents)}{_rule(piece.rule)}</span></li>'
        for field, evidence in record.evidence.items()
        for piece in evidence[:_MOST_QUOTES]
    )
    return f'<ul class="sk-evidence">{rows}</ul>'


def _place(piece: Evidence, documents: Mapping[str, Document]) -> str:
    document = documents.get(piece.document_id)
    page = document.page(piece.span.start) if document is not None else None
    return f"{f'p. {page}, ' if page else ''}{piece.span.start}–{piece.span.end}"


def _rule(rule: str | None) -> str:
    return f" · {_text(rule)}" if rule else ""


def _text(text: str) -> str:
    """Return text escaped for HTML; what no page can hold (half a surrogate pair, NUL) becomes U+FFFD."""
    return escape(text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd"))
