"""What one side claims, or a paper reports, and another denies."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from typing import TYPE_CHECKING

from summitkit.model.actor import Country
from summitkit.model.certainty import Polarity
from summitkit.model.claim import Claim
from summitkit.model.deal import Deal, DealStatus
from summitkit.model.delegation import Attendance, Delegation
from summitkit.reason.conflicts.matter import have_one_topic, names_shared
from summitkit.reason.conflicts.statements import (
    NOT,
    Statement,
    is_denial,
    is_said,
    keys,
    of_claim,
    of_trip,
    statements,
)
from summitkit.reason.conflicts.timing import days_between
from summitkit.reason.contradiction import Contradiction, ContradictionKind
from summitkit.reason.figures import agree, comparable
from summitkit.reason.matching.claims import countries_apart, periods_apart
from summitkit.reason.matching.days import days_of
from summitkit.reason.names import fold_words
from summitkit.reason.words import Wording, likeness, named, only_names, opposed, stem, stems_of, without

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from summitkit.model.record import Record
    from summitkit.reason.linking import Web

__all__ = ["denials"]

_ALIKE, _AMONG_THE_SAME, _ALIKE_OF_STATES, _VERY_ALIKE = 0.55, 0.25, 0.7, 0.85
_TELLING, _BESIDE = 1.5, 0.6
_BEFORE, _AFTER, _AFTER_TRIP = 14, 1, 7
_COVERED, _HALF, _HARDLY = 0.45, 0.5, 0.2
_STATES, _STATE = 2, 0.4
_FEW = 0.2
_WINDOW, _MOST = 24, 12
_TALKING = stems_of("talks negotiate discuss consider plan")
_DEALING = stems_of(
    "agreement agree agreed sign signed deal contract buy sell order accept approve commit pledge conclude "
    "reach accord treaty memorandum open supply deliver lend join promise offer"
)
_FALSE = stems_of("reports baseless unfounded groundless untrue false rumour rumours fabricated reject deny denied")
_STAGES = stems_of("agreement agree agreed sign signed deal approve conclude reach promise accord")
_ACTS = stems_of("agree agreed sign signed approve conclude reach accept promise buy sell")
_DECISIONS = stems_of("decision decided decide agreement agreed")
_SIGNING, _AGREEING = stem("sign"), stems_of("agree agreed agreement deal")
_HALTING = stems_of("halt postpone")
_REFUSING = stems_of("reject cancel withdraw abandon abandoned terminate terminated")
_OF_DEALS = _TALKING | _DEALING | _FALSE | _STAGES | _ACTS | _DECISIONS | _HALTING | _REFUSING
_RANK = {DealStatus.NEGOTIATING: 1, DealStatus.AGREED: 2, DealStatus.SIGNED: 3, DealStatus.IN_FORCE: 4}
_GOING = stems_of("visit go going went gone fly flown arrive meet")
_BEEN = re.compile(r"\b(?:been|was|were)(?: (?:not|never)|n[’']t)?(?: seen)? (?:in|to|at)\b")
_OFF = stems_of("halt postpone cancel abandon reject")
_WISHING = stems_of("ask asked asks want demand seek seeks sought request")


def denials(web: Web) -> Iterator[Contradiction]:
    """Find negative claims that deny a claim, a deal or a delegation that other documents report."""
    denied = [record for record in web.scene.records.claims if is_denial(record)]
    if not denied:
        return
    blocks: dict[object, deque[Statement]] = defaultdict(lambda: deque(maxlen=_WINDOW))
    said = [of_claim(web, record) for record in web.in_order(denied) if isinstance(record, Claim)]
    wanted = {key for denial in said for key in keys(denial)}
    for statement in statements(web):
        for key in keys(statement):
            if key in wanted:
                blocks[key].append(statement)
    found: dict[tuple[str, str], Contradiction] = {}
    for denial in said:
        near = {id(other): other for key in keys(denial) for other in blocks.get(key, ())}
        for other in near.values():
            if _denies(web, denial, other):
                for pair in _alike(web, denial, other):
                    found.setdefault((pair[0].id, pair[1].id), _contradiction(web, *pair))
    yield from found.values()


def _alike(web: Web, denial: Statement, other: Statement) -> Iterator[tuple[Record, Record]]:
    """Go through the pairs of records that mean the same as a denial and as what it denies, and are as far apart."""
    for left in web.group(denial.record)[:_MOST]:
        for right in web.group(other.record)[:_MOST]:
            soon = _in_time(web, left, right) or _repeats(web, left, other.record, right)
            apart = left.first.document_id != right.first.document_id and soon
            stages = [record.status for record in (right, other.record) if isinstance(record, Deal)]
            absent = isinstance(right, Delegation) and right.attendance is Attendance.ABSENT
            first = (left, right) == (denial.record, other.record)
            meant = _is_meant(left) and _is_meant(right) and (first or not _leaves(web, left, right))
            told = meant and not _is_beaten(web, left, right) and _of_one_matter(web, left, right)
            if apart and told and len(set(stages)) <= 1 and not absent and not _of_other_sum(left, right):
                yield left, right


def _of_one_matter(web: Web, denial: Record, other: Record) -> bool:
    """Say whether a denial and a claim or trip are about one state, or their articles share a topic or some names."""
    return (
        isinstance(other, Deal)
        or bool(web.scene.codes(denial) & web.scene.codes(other))
        or have_one_topic(web, denial, other)
        or names_shared(web, denial, other) >= _FEW
    )


def _is_beaten(web: Web, denial: Record, other: Record) -> bool:
    """Say whether another claim of the denial's article is more like what it may deny: then it is of something else."""
    if not isinstance(other, (Claim, Delegation)) or not isinstance(denial, Claim):
        return False
    words = (of_claim(web, other) if isinstance(other, Claim) else of_trip(web, other)).words
    alike = likeness(without(of_claim(web, denial).words, _FALSE), words)
    same = {record.id for record in (*web.group(denial), *web.group(other))}
    return any(
        each.id not in same and likeness(of_claim(web, each).words, words) > alike
        for each in web.scene.claims.get(denial.first.document_id, ())
    )


def _repeats(web: Web, denial: Record, told: Record, later: Record) -> bool:
    """Say whether a later record passes on what an outlet told before the denial, and cites that outlet."""
    cited, outlet = later.attribution.outlet, told.attribution.outlet or web.scene.publisher(told)
    apart = days_between(web, denial, later)
    return bool(cited and outlet) and cited == outlet and told is not later and (apart or 0) <= _BEFORE


def _denies(web: Web, denial: Statement, other: Statement) -> bool:
    if denial.record.first.document_id == other.record.first.document_id or not _in_time(
        web, denial.record, other.record
    ):
        return False
    contrast = None if isinstance(other.record, Deal) else opposed(denial.words, other.words)
    if contrast or countries_apart(denial.countries, other.countries) or _negates_nothing(denial, other):
        return False
    if isinstance(other.record, Delegation):
        return _denies_trip(denial, other)
    if isinstance(other.record, Deal):
        if _refuses(denial, other) or _reports(web, denial.record, other.record):
            return False
        return _denies_stage(denial, other, other.record) and _denies_deal(denial, other, other.record)
    return _denies_claim(denial, other)


def _leaves(web: Web, denial: Record, other: Record) -> bool:
    """Say whether a denial leaves another claim alone."""
    if not isinstance(denial, Claim) or not isinstance(other, Claim):
        return False
    left, right = of_claim(web, denial), of_claim(web, other)
    return _negates_nothing(left, right) or likeness(left.words, right.words) < _HARDLY


def _is_meant(record: Record) -> bool:
    """Say whether a record denies something or states what can be denied."""
    if not isinstance(record, Claim):
        return True
    return is_denial(record) if record.polarity is Polarity.NEGATIVE else is_said(record)


def _reports(web: Web, denial: Record, deal: Deal) -> bool:
    """Say whether the voice that denies something reports a deal as well: then it denies something else of it."""
    same = {record.id for record in web.group(deal) if isinstance(record, Deal) and record.status is deal.status}
    return any(
        other.id in same and web.scene.speaker(other) == web.scene.speaker(each)
        for each in web.group(denial)[:_MOST]
        for other in web.scene.deals.get(each.first.document_id, ())
    )


def _refuses(denial: Statement, other: Statement) -> bool:
    """Say whether somebody will not do another thing than what a deal is about."""
    return denial.refuses and denial.act not in _STAGES and not _of_one_act(denial, other.words)


def _denies_deal(denial: Statement, other: Statement, deal: Deal) -> bool:
    """Say whether a denial is of a deal's subject; that somebody agreed or signed is what its stage says."""
    if denial.act is not None and denial.act not in _OF_DEALS and denial.act not in other.told.stems:
        return False
    said = without(without(denial.words, _FALSE), _TALKING | _STAGES | _HALTING)
    alike = likeness(said, other.words)
    least = _TELLING if alike < _VERY_ALIKE else 1
    # Who denies that the same states agreed on something of the kind means the deal in question.
    same_states = len(denial.countries) > 1 and denial.countries <= other.countries
    same_value = isinstance(denial.record, Claim) and deal.value is not None and deal.value in denial.record.figures
    acts = denial.words.stems.keys() & (_STAGES | _FALSE | _TALKING)
    if not acts and not any(party.code in denial.countries for party in deal.parties if isinstance(party, Country)):
        return False
    # Then it must say little else: "no loss because of the accord" leaves the accord alone.
    beside = min(_beside(said, other.words), _beside(said, other.told))
    if alike < _ALIKE and not denial.words.stems.keys() & _ACTS and beside > _BESIDE:
        return False
    told = same_value or min(denial.words.mass, other.words.mass) >= least
    return told and alike >= (_AMONG_THE_SAME if same_states or same_value else _ALIKE)


def _of_other_sum(denial: Record, other: Record) -> bool:
    """Say whether a denial is of a figure of which a claim says nothing: it leaves the rest alone."""
    if not isinstance(denial, Claim) or not isinstance(other, Claim):
        return False
    return bool(denial.figures) and not other.figures


def _beside(one: Wording, other: Wording) -> float:
    """Return the share of what one phrase says that the other does not."""
    return sum(weight for word, weight in one.stems.items() if word not in other.stems) / (one.mass or 1)


def _denies_claim(denial: Statement, other: Statement) -> bool:
    if (
        not isinstance(other.record, Claim)
        or not isinstance(denial.record, Claim)
        or _apart(denial.record, other.record)
        or _of_other_sum(denial.record, other.record)
    ):
        return False
    said = without(denial.words, _FALSE)
    alike = likeness(said, other.words)
    if _beside(said, other.words) > 1 - _COVERED and not (denial.countries & other.countries):
        return False
    if only_names(said, other.words) and len(denial.countries & other.countries) < _STATES:
        return _one_figure(denial, other)
    if (denial.refuses or alike < _ALIKE_OF_STATES) and not _of_one_act(denial, other.words):
        return _undecided(denial, other)
    states = bool(denial.countries & other.countries)
    least = _TELLING if alike < (_ALIKE_OF_STATES if states else _VERY_ALIKE) else 1
    told = min(denial.words.mass, other.words.mass) >= least
    if (told and alike >= _ALIKE) or _one_figure(denial, other) or _alike_among_states(denial, other):
        return True
    return states and _undecided(denial, other)


def _undecided(denial: Statement, other: Statement) -> bool:
    """Say whether nothing is decided by a denial on what the other says was agreed, among states or of one name."""
    if denial.act not in _DECISIONS or not other.words.stems.keys() & _ACTS or _talks_only(other.words):
        return False
    return len(denial.countries & other.countries) > 1 or bool(named(denial.words) & named(other.words))


def _of_one_act(denial: Statement, other: Wording) -> bool:
    """Say whether what a denial says was not done, or is not, is what the other says was done or is."""
    act = denial.act
    return act is None or act in other.stems or (act in _WISHING and bool(other.stems.keys() & _WISHING))


def _negates_nothing(denial: Statement, other: Statement) -> bool:
    """Say whether a denial leaves another claim alone: that says no itself, calls off, or tells of talks only."""
    if not isinstance(other.record, Claim):
        return False
    found = NOT.search(other.record.content)
    # "That it let no ship pass" is denied by words that hold the same "no".
    if found and (found[0].casefold() != "no" or other.acts != denial.acts):
        return True
    if bool(denial.words.stems.keys() & _OFF) != bool(other.words.stems.keys() & _OFF):
        return True
    of_talks = denial.act in _TALKING or _talks_only(denial.words)
    return _talks_only(other.words) and bool(denial.words.stems.keys() & _ACTS) and not of_talks


def _talks_only(words: Wording) -> bool:
    return bool(words.stems.keys() & _TALKING) and not words.stems.keys() & _ACTS


def _one_figure(denial: Statement, other: Statement) -> bool:
    """Say whether two claims speak of one sum of money, to the digit."""
    if not isinstance(denial.record, Claim) or not isinstance(other.record, Claim):
        return False
    return any(left.is_money and left == right for left in denial.record.figures for right in other.record.figures)


def _alike_among_states(denial: Statement, other: Statement) -> bool:
    """Say whether two claims share more than an act, and the same states tell what little else is said."""
    shared = denial.countries & other.countries
    if len(shared) < _STATES or not denial.words.stems.keys() & other.words.stems.keys() - _ACTS:
        return False
    return likeness(denial.words, other.words, also=_STATE * len(shared)) >= _ALIKE


def _apart(one: Claim, other: Claim) -> bool:
    """Say whether two claims speak of other days or figures, so that one can't deny the other."""
    days = [tuple(found for when in claim.dates if (found := days_of(when))) for claim in (one, other)]
    if periods_apart(*days):
        return True
    pairs = [(left, right) for left in one.figures for right in other.figures if comparable(left, right)]
    return bool(pairs) and not any(agree(left, right) for left, right in pairs)


def _denies_stage(denial: Statement, other: Statement, deal: Deal) -> bool:
    """Say whether a denial reaches the stage that a deal is said to be at: who denies a pact may still be talking."""
    if deal.status is DealStatus.REJECTED:
        return denial.act in _REFUSING
    if deal.status not in _RANK:
        return bool(denial.words.stems.keys() & _HALTING)
    if denial.act in _HALTING | _REFUSING:
        return False
    if not denial.words.stems.keys() & (_TALKING | _DEALING | _FALSE) and not _of_sentence(denial, other):
        return False
    if _SIGNING in denial.words.stems and not denial.words.stems.keys() & _AGREEING:
        return _RANK[deal.status] >= _RANK[DealStatus.SIGNED]
    of_talks = bool(denial.words.stems.keys() & _TALKING)
    return _RANK[deal.status] >= (1 if of_talks else _RANK[DealStatus.AGREED])


def _of_sentence(denial: Statement, other: Statement) -> bool:
    """Say whether a denial is of what the sentence says that tells of a deal: that a ban was lifted."""
    told = denial.act in other.told.stems if denial.act else True
    return told and _beside(denial.words, other.told) <= _HALF


def _denies_trip(denial: Statement, trip: Statement) -> bool:
    if not trip.names or not isinstance(denial.record, Claim):
        return False
    said = denial.names.union(fold_words(denial.record.content))
    goes = bool(denial.words.stems.keys() & _GOING) or bool(_BEEN.search(denial.record.content))
    where = trip.words.stems.keys() - {"visit"}
    return goes and trip.names <= said and bool(where & denial.words.stems.keys() or trip.countries & denial.countries)


def _in_time(web: Web, denial: Record, other: Record) -> bool:
    """Say whether a denial came soon enough after what it denies, or shortly before it was repeated."""
    denied, said = web.scene.published(denial), _told(web, other)
    after = _AFTER_TRIP if isinstance(other, Delegation) else _AFTER
    return denied is None or said is None or -after <= (denied - said).days <= _BEFORE


def _told(web: Web, other: Record) -> datetime.date | None:
    """Return when something happened, as a claim dates it, or else was reported: what comes later is an update."""
    published = web.scene.published(other)
    days = [days.last for when in other.dates if (days := days_of(when))] if isinstance(other, Claim) else []
    return min((published, *days)) if published else None


def _contradiction(web: Web, denial: Record, other: Record) -> Contradiction:
    left, right = web.in_order((denial, other))
    fields = {"claim": "content", "deal": "status", "delegation": "span"}
    values = tuple("denied" if record is denial else _said(record) for record in (left, right))
    return Contradiction(
        kind=ContradictionKind.DENIAL,
        left=left,
        right=right,
        values=(values[0], values[1]),
        reason="one denies what the other says",
        fields=(fields[left.record_type], fields[right.record_type]),
    )


def _said(record: Record) -> str:
    if isinstance(record, Deal):
        return record.status
    return record.attendance if isinstance(record, Delegation) else "claimed"
