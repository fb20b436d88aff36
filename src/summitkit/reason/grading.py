"""Grades in the intelligence community's terms: how far the source is trusted, and how credible the record is.

The scales are those of NATO's STANAG 2511 and AJP-2.1 (the "Admiralty" system). The reliability of a source, A to F, is
the caller's to give; F, "cannot be judged", where none is given. The credibility of a record, 1 to 6, is derived from
what the dossier's other sources say, by the definitions' own words:

1 confirmed by other sources: two independent sources or more for it, and none against;
2 probably true: more independent sources for it than against; or one for it and none against, where others speak of
  the same matter without saying this of it;
3 possibly true: as many against as for it, two or more each;
4 doubtful: one for it and one against;
5 improbable: more against than for it;
6 truth cannot be judged: one source, and nobody else speaks of the matter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.deal import Deal, DealStatus
from summitkit.model.delegation import Attendance, Delegation
from summitkit.model.link import Rating, Reliability
from summitkit.model.validation import WordEnum
from summitkit.reason.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.model.record import Record
    from summitkit.reason.contradiction import Contradiction
    from summitkit.reason.linking import Web
    from summitkit.reason.sources import Sources

__all__ = ["Credibility", "Grade", "grade"]

_LADDER = (DealStatus.PROPOSED, DealStatus.NEGOTIATING, DealStatus.AGREED, DealStatus.SIGNED, DealStatus.IN_FORCE)


class Credibility(WordEnum):
    """How credible a record is: the figures of STANAG 2511."""

    CONFIRMED = "1"
    PROBABLY_TRUE = "2"
    POSSIBLY_TRUE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    CANNOT_BE_JUDGED = "6"


@attrs.frozen(slots=True, kw_only=True)
class Grade:
    """The grade of a record.

    Attributes:
        reliability: of its source, A to F.
        credibility: of the record, 1 to 6.
        reasons: why, in a few words each.
    """

    reliability: Reliability
    credibility: Credibility
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        """Return "B2"."""
        return f"{self.reliability}{self.credibility}"


def grade(
    record: Record, web: Web, sources: Sources, found: Iterable[Contradiction], ratings: Iterable[Rating]
) -> Grade:
    """Return the grade of a record among the others of its dossier.

    Args:
        record: the record.
        web: the links.
        sources: the origins of records.
        found: the dossier's contradictions.
        ratings: the reliability of sources, by name; of several ratings of one source the lowest counts.

    Raises:
        KeyError: where the record isn't in the dossier.
    """
    reliability, why = _reliability(record, web, sources, ratings)
    credibility, because = _credibility(record, web, sources, found)
    return Grade(reliability=reliability, credibility=credibility, reasons=(why, *because))


def _reliability(record: Record, web: Web, sources: Sources, ratings: Iterable[Rating]) -> tuple[Reliability, str]:
    """Return the lowest rating along a record's chain: a report is no better than who passed it on."""
    given: dict[str, Reliability] = {}
    for rating in ratings:
        name = fold(rating.source)
        given[name] = max(rating.reliability, given.get(name, rating.reliability))
    chain = (
        web.scene.publisher(record),
        record.attribution.outlet,
        record.attribution.speaker,
        sources.end(record).name,
    )
    rated = {name: given[fold(name)] for name in chain if name and fold(name) in given}
    if not rated:
        return Reliability.UNKNOWN, "no reliability given for its sources"
    name = max(rated, key=lambda each: rated[each])
    return rated[name], f"{name} is rated {rated[name]}"


def _credibility(
    record: Record, web: Web, sources: Sources, found: Iterable[Contradiction]
) -> tuple[Credibility, tuple[str, ...]]:
    group = web.group(record)
    found = tuple(found)
    denied = {each.right.id if each.left.id == record.id else each.left.id for each in found if record.id in each.ids}
    alike = [member for member in group if member.id not in denied and _supports(member, record)]
    ids = {member.id for member in alike}
    against = []
    for each in found:
        if each.left.id in ids and each.right.id not in ids:
            against.append(each.right)
        elif each.right.id in ids and each.left.id not in ids:
            against.append(each.left)
    supporters = sources.independent(alike)
    names = {origin.name for origin in supporters}
    opponents = [origin for origin in sources.independent(against) if origin.name not in names] if against else []
    others = len(sources.independent(group)) > len(supporters)
    reasons = [f"{_count(len(supporters), 'independent source')} for it: {', '.join(sorted(names))}"]
    if opponents:
        reasons.append(f"{_count(len(opponents), 'source')} against: {', '.join(origin.name for origin in opponents)}")
    return _level(len(supporters), len(opponents), others=others), tuple(reasons)


def _level(supporters: int, opponents: int, *, others: bool) -> Credibility:
    if opponents > supporters:
        return Credibility.IMPROBABLE
    if opponents == supporters:
        return Credibility.DOUBTFUL if supporters == 1 else Credibility.POSSIBLY_TRUE
    if opponents:
        return Credibility.PROBABLY_TRUE
    if supporters > 1:
        return Credibility.CONFIRMED
    return Credibility.PROBABLY_TRUE if others else Credibility.CANNOT_BE_JUDGED


def _supports(member: Record, record: Record) -> bool:
    """Say whether a record that means the same thing also says of it what matters most: its stage, who comes."""
    if member.id == record.id:
        return True
    if isinstance(member, Deal) and isinstance(record, Deal):
        if member.status in _LADDER and record.status in _LADDER:
            return _LADDER.index(member.status) >= _LADDER.index(record.status)
        return member.status is record.status
    if isinstance(member, Delegation) and isinstance(record, Delegation):
        return (member.attendance is Attendance.ABSENT) == (record.attendance is Attendance.ABSENT)
    return True


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
