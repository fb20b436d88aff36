"""Write what the scorers read: `python predict.py KIND IN.jsonl[.gz] OUT.jsonl[.gz] [--asserted]`.

KIND is one of claims, records, dates, amounts, names. IN has one document a line: {"id", "text"} and, where known,
"date" (the day of publication), "title", or "reference" (a date and time that stands for the day of publication).
OUT has one document a line under the same ids. Every claim, record and mention carries its "confidence". One JSON
line on standard output gives the size of the texts and the time taken, the loading of lexicons left out.
"""

from __future__ import annotations

import argparse
import functools
import json
import time
from typing import TYPE_CHECKING, Any

import lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import summitkit as sk
    from lines import Document
    from summitkit.model.record import Record

__all__ = ["KINDS", "amount", "claim", "date", "deal", "delegation", "name", "predict", "summit"]

WARM_UP = "The president said on Monday that India would sign a $5 million deal with Russia at a summit in Delhi."

Row = dict[str, Any]


def spans(record: Record, field: str) -> list[list[int]]:
    """Return the places of the evidence for a field, each once, in the order of the text."""
    found = {(piece.span.start, piece.span.end) for piece in record.evidence.get(field, ())}
    return [list(place) for place in sorted(found)]


def iso(when: sk.UncertainDate | None) -> str | None:
    """Return ISO text as precise as the date allows: of a week the month that holds it, else the year."""
    if when is None or when.earliest is None or when.latest is None:
        return None
    first, last = when.earliest.isoformat(), when.latest.isoformat()
    return when.iso or next((first[:size] for size in (7, 4) if first[:size] == last[:size]), None)


def own_name(record: Record, party: object) -> str:
    """Return a party's name; of an organisation the one that the text itself uses beside the record."""
    import summitkit as sk

    if not isinstance(party, sk.Organization):
        return str(party)
    cited = (*record.evidence.get("parties", ()), *record.evidence.get("party", ()))
    quotes = {_plain(piece.quote): piece.quote for piece in cited}
    names = (name for name in (party.abbreviation, party.name) if name)
    return next((quotes[_plain(name)] for name in names if _plain(name) in quotes), str(party))


def _plain(name: str) -> str:
    """Return a name as British and American papers may both spell it."""
    return name.casefold().replace("isation", "ization").replace("-", "")


def claim(record: sk.Claim) -> Row:
    """Return a claim as score_attribution.py reads it."""
    return {
        "content": spans(record, "content"),
        "speaker": spans(record, "speaker"),
        "cue": spans(record, "cue"),
        "speaker_name": record.attribution.speaker,
        "outlet": record.outlet,
        "form": record.form.value,
        "certainty": record.certainty.value,
        "polarity": record.polarity.value,
        "confidence": record.confidence,
    }


def summit(record: sk.Summit) -> Row:
    """Return a summit as score_records.py reads it: its fullest name is the first of the mentions."""
    named = spans(record, "name")
    return {
        "name": record.name,
        "ordinal": record.ordinal,
        "body": record.body,
        "kind": record.kind.value,
        "parties": [own_name(record, party) for party in record.parties],
        "city": record.city,
        "country": record.country and record.country.name,
        "start": iso(record.start),
        "end": iso(record.end),
        "status": record.status and record.status.value,
        "mentions": named + [place for place in spans(record, "mentions") if place not in named],
        "confidence": record.confidence,
    }


def delegation(record: sk.Delegation) -> Row:
    """Return a delegation as score_records.py reads it; a head without a name is given by role or description."""
    return {
        "party": own_name(record, record.party),
        "head": record.head and record.head.label,
        "members": [
            {"name": member.name, "role": member.role, "organization": member.organization} for member in record.members
        ],
        "destination": record.destination,
        "span": spans(record, "span"),
        "confidence": record.confidence,
    }


def deal(record: sk.Deal) -> Row:
    """Return a deal as score_records.py reads it; of a value without one figure the known bound stands for it."""
    value = None
    if record.value is not None and record.value.is_money:
        value = {"amount": _figure(record.value), "currency": _currency(record.value)}
    return {
        "subject": spans(record, "subject"),
        "parties": [own_name(record, party) for party in record.parties],
        "status": record.status.value,
        "certainty": record.certainty.value,
        "kind": record.kind.value,
        "sector": record.sector.value,
        "value": value,
        "span": spans(record, "span"),
        "confidence": record.confidence,
    }


def date(mention: sk.DateMention) -> Row:
    """Return a time expression as score_dates.py and score_ranges.py read it."""
    meant = mention.date
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "type": mention.timex_type.value,
        "value": mention.timex_value,
        "earliest": meant.earliest.isoformat() if meant and meant.earliest else None,
        "latest": meant.latest.isoformat() if meant and meant.latest else None,
        "confidence": mention.confidence,
    }


def amount(mention: sk.AmountMention) -> Row:
    """Return an amount of money as score_money.py reads it."""
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "amount": _figure(mention.amount),
        "currency": _currency(mention.amount),
        "confidence": mention.confidence,
    }


def name(mention: sk.NameMention) -> Row:
    """Return a name as score_entities.py reads it."""
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "type": mention.kind.value,
        "confidence": mention.confidence,
    }


def _figure(value: sk.Amount) -> float | None:
    figure = value.value if value.value is not None else value.low
    return None if figure is None else float(figure)


def _currency(value: sk.Amount) -> str | None:
    """Return the code where the text settles the currency, else the likeliest of the candidates."""
    return value.currency or next(iter(value.candidates), None)


def _claims(document: sk.Document, *, asserted: bool) -> Row:
    import summitkit as sk

    found = sk.parse_claims(document)
    return {"claims": [claim(record) for record in found if asserted or record.form.value != "asserted"]}


def _records(document: sk.Document) -> Row:
    import summitkit as sk

    dossier = sk.parse(document)
    return {
        "summits": [summit(record) for record in dossier.summits],
        # Labels hold those who are sent, not those who stay away.
        "delegations": [delegation(record) for record in dossier.delegations if record.attendance != "absent"],
        "deals": [deal(record) for record in dossier.deals],
    }


def _dates(document: sk.Document) -> Row:
    import summitkit as sk

    return {"timexes": [date(mention) for mention in sk.parse_dates(document)]}


def _amounts(document: sk.Document) -> Row:
    import summitkit as sk

    return {"amounts": [amount(mention) for mention in sk.parse_amounts(document) if mention.amount.is_money]}


def _names(document: sk.Document) -> Row:
    import summitkit as sk

    return {"entities": [name(mention) for mention in sk.parse_names(document)]}


KINDS: dict[str, Callable[[sk.Document], Row]] = {
    "claims": functools.partial(_claims, asserted=False),
    "records": _records,
    "dates": _dates,
    "amounts": _amounts,
    "names": _names,
}


def as_document(row: Document) -> sk.Document:
    """Return a line of IN as a document of the library."""
    import summitkit as sk

    published = row.get("date") or row.get("reference")
    return sk.Document(row["text"], sk.Source(published=published, title=row.get("title") or None))


def predict(kind: str, rows: Iterable[Document], *, asserted: bool = False) -> list[Row]:
    """Return the predictions of a kind for the documents, in their order, under their ids."""
    run = functools.partial(_claims, asserted=True) if kind == "claims" and asserted else KINDS[kind]
    return [{"id": row["id"], **run(as_document(row))} for row in rows]


def main() -> None:
    """Read the command line, write the predictions and say how long they took."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("kind", choices=sorted(KINDS))
    cli.add_argument("source", metavar="IN.jsonl")
    cli.add_argument("target", metavar="OUT.jsonl")
    cli.add_argument("--asserted", action="store_true", help="with claims: the document's own assertions too")
    args = cli.parse_args()
    rows = list(lines.read(args.source))
    predict(args.kind, [{"id": "warm-up", "text": WARM_UP}])
    start = time.process_time()
    predictions = predict(args.kind, rows, asserted=args.asserted)
    seconds = time.process_time() - start
    lines.write(args.target, predictions)
    told = {"kind": args.kind, "documents": len(rows), "mb": lines.megabytes(rows), "seconds": round(seconds, 3)}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
