"""Linking: which records of a dossier mean one thing, and why.

Records are compared only inside blocks (those that share a word and a party, a name, a place and a month), and in large
blocks only with the latest before them in time, so that cost grows with the number of records and not with its square.
What was judged the same is then joined, the surest first; a pair judged different, or refused by a person, keeps whole
groups apart. Everything is a function of the set of records and decisions: the order of joining makes no difference.
"""

from __future__ import annotations

import datetime
from collections import defaultdict, deque
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Any

import attrs

from summitkit.model.actor import Person
from summitkit.model.link import Judgement, Link
from summitkit.reason.clusters import Clusters
from summitkit.reason.matching import actors, claims, deals, delegations, summits
from summitkit.reason.scene import Scene
from summitkit.reason.verdict import SAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import ModuleType

    from summitkit.model.actor import Actor
    from summitkit.model.record import Record
    from summitkit.model.records import Records
    from summitkit.reason.verdict import Verdict

__all__ = ["KINDS", "Web", "link_records"]

KINDS = ("actors", "summits", "delegations", "deals", "claims")
_MATCHERS: dict[str, ModuleType] = {
    "actor": actors,
    "summit": summits,
    "delegation": delegations,
    "deal": deals,
    "claim": claims,
}
_WINDOW = 8
_SAMPLE = 5
_ONE_PER_DOCUMENT = frozenset({"summit", "delegation", "deal", "claim"})
_REPEATING = frozenset({"claim"})
_TELLING = 0.6
_REPEATED = 0.85


@attrs.frozen(slots=True, eq=False)
class Web:
    """The links between a dossier's records, and the groups that they make.

    Attributes:
        scene: the records and what they have beside themselves.
        links: those judged, sorted by their ids: of the pairs judged the same enough to join each group, those
            that are unsure, those different although much is alike, and all that a person decided.
        groups: for each record's id the ids of all records that mean the same, itself included, sorted.
    """

    scene: Scene
    links: tuple[Link, ...]
    groups: dict[str, tuple[str, ...]]

    @cached_property
    def by_id(self) -> dict[str, Record]:
        """The records by their ids."""
        return {record.id: record for record in self.scene.records.all()}

    @cached_property
    def people_by_document(self) -> dict[str, list[Actor]]:
        """The actors of each document that are people, by its id."""
        found: dict[str, list[Actor]] = defaultdict(list)
        for actor in self.scene.records.actors:
            if isinstance(actor.entity, Person):
                found[actor.first.document_id].append(actor)
        return found

    @cached_property
    def decided(self) -> dict[tuple[str, str], Link]:
        """The links that a person decided, by their pairs."""
        return {link.pair: link for link in self.links if link.decided}

    def group(self, record: Record) -> tuple[Record, ...]:
        """Return the records that mean what a record means, itself included, the earliest published first.

        Raises:
            KeyError: where the record isn't in the dossier.
        """
        if record.id not in self.groups:
            raise KeyError(f"no record {record.id} in this dossier")
        return self.in_order(self.by_id[name] for name in self.groups[record.id])

    def in_order(self, records: Iterable[Record]) -> tuple[Record, ...]:
        """Return records by day of publication, document and place."""
        return tuple(sorted(records, key=self._order))

    def _order(self, record: Record) -> tuple[Any, ...]:
        day = self.scene.published(record) or datetime.date.max
        return (day, record.first.document_id, record.first.span, record.id)

    def all_groups(self, kind: str) -> Iterator[tuple[Record, ...]]:
        """Go through the groups of the records of one kind ("deals"), in the order of their first records."""
        seen: set[str] = set()
        for record in self.in_order(getattr(self.scene.records, kind)):
            if record.id not in seen:
                group = self.group(record)
                seen.update(member.id for member in group)
                yield group

    def link(self, one: Record, other: Record) -> Link | None:
        """Return the link between two records, compared now where it isn't kept; None where little is alike.

        Raises:
            KeyError: where one of them isn't in the dossier.
            ValueError: where they are of two kinds, or one and the same.
        """
        if one.record_type != other.record_type or one.id == other.id:
            raise ValueError(f"a link is between two records of one kind, not {one.id} and {other.id}")
        left, right = sorted((one, other), key=lambda record: record.id)
        kept = next((link for link in self.links if link.pair == (left.id, right.id)), None)
        if kept:
            return kept
        matcher = _MATCHERS[left.record_type]
        verdict = matcher.compare(*(matcher.profile(record, self.scene) for record in (left, right)))
        together = right.id in self.groups[left.id]
        if verdict is None and not together:
            return None
        return _settled(left.id, right.id, verdict, together=together)


def _settled(left: str, right: str, verdict: Verdict | None, *, together: bool) -> Link:
    """Return a link whose judgement fits the groups as they came out."""
    score = verdict.score if verdict else 0.0
    reasons = verdict.reasons if verdict else ()
    judgement = verdict.judgement if verdict else Judgement.UNSURE
    if together and judgement is not Judgement.SAME:
        judgement, reasons = Judgement.SAME, (*reasons, "both are the same as a third")
    elif not together and judgement is Judgement.SAME:
        judgement, reasons = Judgement.UNSURE, (*reasons, "joining them would join what is different")
    return Link(left=left, right=right, judgement=judgement, score=score, reasons=reasons)


def link_records(records: Records) -> Web:
    """Compare the records of each kind and return their links and groups."""
    scene = Scene.of(records)
    links: list[Link] = []
    groups: dict[str, tuple[str, ...]] = {}
    decisions: dict[str, list[Link]] = defaultdict(list)
    for link in records.decisions:
        decisions[link.left.partition("-")[0]].append(link)
    for kind in KINDS:
        members = getattr(records, kind)
        if members:
            word = members[0].record_type
            linker = _Linker(members, scene, _MATCHERS[word], decisions[word])
            links += linker.run()
            found = dict(linker.groups())
            groups.update(found)
            if kind != "actors":
                _add_topics(members, found, scene)
    return Web(scene, tuple(sorted(links, key=lambda link: (link.pair, link.judgement))), groups)


def _add_topics(members: Iterable[Record], groups: dict[str, tuple[str, ...]], scene: Scene) -> None:
    """Tell the scene which documents share a summit, a delegation or a deal, for the kinds that are linked later."""
    shared: dict[str, set[str]] = defaultdict(set)
    for record in members:
        group = groups[record.id]
        if len(group) > 1:
            shared[record.first.document_id].add(group[0])
    for name, topics in shared.items():
        scene.topics[name] = scene.topics.get(name, frozenset()) | topics


class _Linker:
    """Links the records of one kind."""

    def __init__(self, records: Iterable[Record], scene: Scene, matcher: ModuleType, decisions: list[Link]) -> None:
        self.scene = scene
        self.matcher = matcher
        self.decisions = decisions
        self.records = sorted({r.id: r for r in records}.values(), key=self._order)
        self.number = {record.id: number for number, record in enumerate(self.records)}
        self.profiles = [matcher.profile(record, scene) for record in self.records]
        self.clusters = Clusters(len(self.records))
        self.whole: Callable[[Any, Any], float] | None = getattr(matcher, "likeness_of", None)
        self.scores: dict[tuple[int, int], float] = {}
        kind = self.records[0].record_type if self.records else ""
        self.one_per_document = kind in _ONE_PER_DOCUMENT
        self.repeating = kind in _REPEATING

    def _order(self, record: Record) -> tuple[Any, ...]:
        return (self.scene.published(record) or datetime.date.max, record.id)

    def groups(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Go through the ids with those of their groups."""
        made: dict[int, tuple[str, ...]] = {}
        for number, record in enumerate(self.records):
            root = self.clusters.root(number)
            if root not in made:
                made[root] = tuple(sorted(self.records[member].id for member in self.clusters.members(number)))
            yield record.id, made[root]

    def run(self) -> Iterator[Link]:
        """Link, and give the links worth keeping."""
        yield from self._decide()
        same, others = self._judge()
        if self.whole is not None:
            self.scores = {(min(i, j), max(i, j)): score for score, i, j in same}
        apart = [pair for pair in others if pair[0] is Judgement.DIFFERENT]
        barred = {(i, j) for _, _, i, j in apart if self.clusters.keep_apart(i, j)}
        for score, i, j in sorted(same, key=lambda pair: (-pair[0], pair[1], pair[2])):
            if self.clusters.root(i) == self.clusters.root(j):
                continue
            joined = not self._clash(i, j) and self._like_wholes(i, j) and self.clusters.join(i, j)
            if score < 1 or not joined or not self._identical(i, j):
                yield self._link(i, j)
        for judgement, score, i, j in others:
            if judgement is Judgement.UNSURE or (score >= _TELLING and (i, j) in barred):
                yield self._link(i, j)

    def _identical(self, i: int, j: int) -> bool:
        """Say whether two actors have one signature, so that a link would tell nothing."""
        sign = getattr(self.matcher, "signature", None)
        return (
            sign is not None and sign(self.profiles[i]) is not None and sign(self.profiles[i]) == sign(self.profiles[j])
        )

    def _decide(self) -> Iterator[Link]:
        """Put into effect what a person decided: what was refused first, then what was confirmed."""
        known = [link for link in self.decisions if link.left in self.number and link.right in self.number]
        for link in sorted(known, key=lambda each: (each.judgement is Judgement.SAME, each.pair)):
            i, j = self.number[link.left], self.number[link.right]
            if link.judgement is Judgement.SAME:
                if self.clusters.join(i, j):
                    yield link
                else:
                    reasons = (*link.reasons, "confirmed, but refused elsewhere")
                    yield attrs.evolve(link, judgement=Judgement.UNSURE, reasons=reasons)
            elif link.judgement is Judgement.DIFFERENT:
                self.clusters.keep_apart(i, j)
                yield link
            else:
                yield link

    def _link(self, i: int, j: int) -> Link:
        left, right = sorted((i, j), key=lambda number: self.records[number].id)
        together = self.clusters.root(i) == self.clusters.root(j)
        verdict = self.matcher.compare(self.profiles[left], self.profiles[right])
        return _settled(self.records[left].id, self.records[right].id, verdict, together=together)

    def _judge(self) -> tuple[list[tuple[float, int, int]], list[tuple[Judgement, float, int, int]]]:
        """Compare what stands in one block; return the pairs that are the same with their scores, and the others."""
        same: list[tuple[float, int, int]] = []
        others: list[tuple[Judgement, float, int, int]] = []
        decided = {frozenset((self.number.get(d.left), self.number.get(d.right))) for d in self.decisions}
        for i, j in self._candidates(same):
            if decided and frozenset((i, j)) in decided:
                continue
            one_document = self.profiles[i].document_id == self.profiles[j].document_id
            if one_document and self.one_per_document and not self.repeating:
                continue
            verdict = self.matcher.compare(self.profiles[i], self.profiles[j])
            if verdict is None:
                continue
            if verdict.judgement is Judgement.SAME:
                same.append((verdict.score, i, j))
            elif verdict.judgement is Judgement.UNSURE or verdict.score > 0:
                others.append((verdict.judgement, verdict.score, i, j))
        return same, others

    def _candidates(self, same: list[tuple[float, int, int]]) -> Iterator[tuple[int, int]]:
        """Give the pairs to compare, each once; records of one signature are put into `same` without comparing."""
        blocks: dict[object, deque[int]] = {}
        signed: dict[object, int] = {}
        sign = getattr(self.matcher, "signature", None)
        for i, profile in enumerate(self.profiles):
            mark = sign(profile) if sign else None
            if mark is not None:
                first = signed.setdefault(mark, i)
                if first != i:
                    same.append((1.0, first, i))
                    continue
            near: set[int] = set()
            for key in self.matcher.keys(profile):
                block = blocks.get(key)
                if block is None:
                    blocks[key] = deque((i,), _WINDOW)
                elif block[-1] != i:
                    near.update(block)
                    block.append(i)
            near.discard(i)
            for j in sorted(near):
                yield j, i

    def _clash(self, i: int, j: int) -> bool:
        """Say whether joining would make one of two records that one document keeps apart."""
        if not self.one_per_document:
            return False
        mine, others = (self.clusters.members(number) for number in (i, j))
        by_document = {self.profiles[number].document_id: number for number in mine}
        for number in others:
            twin = by_document.get(self.profiles[number].document_id)
            if twin is not None and not self._repeats(twin, number):
                return True
        return False

    def _like_wholes(self, i: int, j: int) -> bool:
        """Say whether the groups of two records are alike on the average, where a kind asks for that."""
        if self.whole is None:
            return True
        mine, others = (self.clusters.members(number)[-_SAMPLE:] for number in (i, j))
        pairs = [(min(pair), max(pair)) for pair in product(mine, others)]
        for one, other in pairs:
            if (one, other) not in self.scores:
                self.scores[one, other] = self.whole(self.profiles[one], self.profiles[other])
        return sum(self.scores[pair] for pair in pairs) / len(pairs) >= SAME

    def _repeats(self, i: int, j: int) -> bool:
        """Say whether a document has one record twice."""
        verdict = self.matcher.compare(self.profiles[i], self.profiles[j])
        return verdict is not None and verdict.judgement is Judgement.SAME and verdict.score >= _REPEATED
