"""Event rows after PLOVER, the event coding of political science that follows CAMEO.

The codes are those of the Open Event Data Alliance's table CAMEO2PLOVER (draft 0.8, 17 September 2021): each row has
the PLOVER event, its mode and context, and the CAMEO code that stands for the same. Source and target are one party
each; what several do together gives a row for each ordered pair. Claims are no rows: PLOVER codes no mere statements.
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Any, NamedTuple

from summitkit.io.entities import entity_kind
from summitkit.lexicon import Lexicon
from summitkit.model.actor import Country
from summitkit.model.deal import Deal, DealKind, DealStatus, Sector
from summitkit.model.delegation import Attendance, Delegation
from summitkit.model.summit import Summit, SummitStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.actor import Entity
    from summitkit.model.record import Record
    from summitkit.model.records import Records

__all__ = ["plover_rows"]


class _Code(NamedTuple):
    """An event, its mode and its context in PLOVER, and its CAMEO code."""

    event: str
    mode: str
    context: str
    cameo: str


_MILITARY = frozenset({Sector.DEFENCE, Sector.SECURITY})
_ECONOMIC = frozenset(
    {Sector.TRADE, Sector.FINANCE, Sector.ENERGY, Sector.TRANSPORT, Sector.AGRICULTURE, Sector.TECHNOLOGY}
)
_INTENT = {
    "economic": _Code("AGREE", "", "economic", "0311"),
    "military": _Code("AGREE", "", "military", "0312"),
    "diplomatic": _Code("AGREE", "", "diplomatic", "030"),
}
_INTENT_TO_AID = {
    "economic": _Code("AGREE", "", "economic", "0331"),
    "military": _Code("AGREE", "", "military", "0332"),
    "diplomatic": _Code("AGREE", "", "diplomatic", "033"),
}
_CARRIED_OUT = {
    "economic": _Code("COOPERATE", "", "economic", "061"),
    "military": _Code("COOPERATE", "", "military", "062"),
    "diplomatic": _Code("SUPPORT", "", "diplomatic", "050"),
}
_AID = {
    "economic": _Code("AID", "", "economic", "071"),
    "military": _Code("AID", "", "military", "072"),
    "diplomatic": _Code("AID", "", "", "070"),
}
_REFUSED = {
    "economic": _Code("REJECT", "assist", "economic", "1211"),
    "military": _Code("REJECT", "assist", "military", "1212"),
    "diplomatic": _Code("REJECT", "", "", "120"),
}
_SIGNED = _Code("SUPPORT", "", "diplomatic", "057")
_NEGOTIATES = _Code("CONSULT", "", "diplomatic", "046")
_HALTED = _Code("SANCTION", "withdraw", "diplomatic", "164")
_VISITS = _Code("CONSULT", "visit", "", "042")
_HOSTS = _Code("CONSULT", "host", "", "043")
_MEETS = _Code("CONSULT", "third-party", "", "044")
_CONSULTS = _Code("CONSULT", "", "", "040")
_WILL_MEET = _Code("AGREE", "", "diplomatic", "036")
_WILL_NOT_MEET = _Code("REJECT", "meet", "diplomatic", "125")

Row = dict[str, Any]


def plover_rows(records: Records) -> list[Row]:
    """Return one row for each event and ordered pair of parties, in the order of summits, delegations and deals.

    Keys: `event_id` (the record's id), `event`, `mode`, `context`, `cameo`, `source`, `source_code` (ISO 3166-1
    alpha-3), `source_type`, the same for `target`, `date`, `date_latest` (ISO 8601, as precise as known), `certainty`,
    `document_id`, `start_offset`, `end_offset`, `text`, `publisher`, `outlet`, `confidence`.
    """
    made: list[Row] = []
    for summit in records.summits:
        made += _summit(summit)
    for delegation in records.delegations:
        made += _delegation(delegation)
    for deal in records.deals:
        made += _deal(deal)
    return made


def _summit(summit: Summit) -> Iterator[Row]:
    for source, target in permutations(summit.parties, 2):
        yield _row(summit, _meeting(summit, source, target), source, target, summit.start or summit.end, summit.end)


def _meeting(summit: Summit, source: Entity, target: Entity) -> _Code:
    if summit.status in (SummitStatus.CANCELLED, SummitStatus.POSTPONED):
        return _WILL_NOT_MEET
    if summit.status is SummitStatus.UPCOMING:
        return _WILL_MEET
    if summit.country is None:
        return _CONSULTS
    if target == summit.country:
        return _VISITS
    return _HOSTS if source == summit.country else _MEETS


def _delegation(delegation: Delegation) -> Iterator[Row]:
    if delegation.country is None or delegation.country == delegation.party:
        return
    codes = {Attendance.EXPECTED: _WILL_MEET, Attendance.PRESENT: _VISITS, Attendance.ABSENT: _WILL_NOT_MEET}
    when = delegation.date
    yield _row(delegation, codes[delegation.attendance], delegation.party, delegation.country, when, when)


def _deal(deal: Deal) -> Iterator[Row]:
    code = _stage(deal)
    for source, target in permutations(deal.parties, 2):
        # What one side seeks, offers or refuses has one direction.
        if deal.proposer is None or source == deal.proposer:
            yield _row(deal, code, source, target, deal.date, deal.date)


def _stage(deal: Deal) -> _Code:
    field = "military" if deal.sector in _MILITARY else "economic" if deal.sector in _ECONOMIC else "diplomatic"
    aid = deal.kind is DealKind.LOAN_OR_AID
    intent = (_INTENT_TO_AID if aid else _INTENT)[field]
    return {
        DealStatus.PROPOSED: intent,
        DealStatus.NEGOTIATING: _NEGOTIATES,
        DealStatus.AGREED: intent,
        DealStatus.SIGNED: _SIGNED,
        DealStatus.IN_FORCE: (_AID if aid else _CARRIED_OUT)[field],
        DealStatus.STALLED: _HALTED,
        DealStatus.REJECTED: _REFUSED[field],
    }[deal.status]


def _row(record: Record, code: _Code, source: Entity, target: Entity, start: Any, end: Any) -> Row:
    first = record.first
    earliest = start.earliest if start is not None else None
    latest = end.latest if end is not None else None
    return {
        "event_id": record.id,
        **code._asdict(),
        **_actor("source", source),
        **_actor("target", target),
        "date": earliest.isoformat() if earliest else None,
        "date_latest": latest.isoformat() if latest else None,
        "certainty": str(record.certainty) if isinstance(record, Deal) else None,
        "document_id": first.document_id,
        "start_offset": first.span.start,
        "end_offset": first.span.end,
        "text": first.quote,
        "publisher": record.attribution.publisher,
        "outlet": record.attribution.outlet,
        "confidence": record.confidence,
    }


def _actor(part: str, entity: Entity) -> dict[str, str | None]:
    country = entity if isinstance(entity, Country) else getattr(entity, "country", None)
    known = Lexicon.default().country_by_code.get(country.code) if country is not None else None
    return {
        part: str(entity),
        f"{part}_code": known.alpha3 if known else None,
        f"{part}_type": entity_kind(entity),
    }
