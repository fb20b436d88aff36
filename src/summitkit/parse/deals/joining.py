"""Statements joined into deals: those whose subjects overlap, bear one name, or share what sets them apart."""

from __future__ import annotations

from collections import Counter
from sys import intern
from typing import TYPE_CHECKING

from summitkit.model.actor import Organization
from summitkit.parse.deals.vocabulary import GENERAL, deal_index
from summitkit.parse.shared import set_of
from summitkit.parse.wording import PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene

__all__ = ["joined"]

_STEM = 5
_HALF = 0.5
_REMEMBERED = 32  # subjects with one key: no article has more, a longer text must not compare every two of its deals

Content = frozenset[str]
Known = tuple[int, "Statement"]


def joined(scene: Scene, statements: Iterable[Statement]) -> tuple[list[Statement], ...]:
    """Return the statements grouped by deal: their subjects overlap, bear one name or share most of their words."""
    ordered = sorted(statements, key=lambda s: (s.first, -s.last))
    subjects = _Subjects(scene)
    contents = [subjects.content(statement) for statement in ordered]
    counts = Counter(stem for content in contents for stem in content)
    groups: list[list[Statement]] = []
    near: dict[tuple[str, int], Statement] = {}  # by rule and group, those that reach furthest
    alike = _Alike()
    for statement, content in zip(ordered, contents, strict=True):
        near = {key: other for key, other in near.items() if other.last + _PROVISO >= statement.first}
        keys = (*_telling(content, counts), *subjects.names(statement))
        number = len(groups)
        for known, other in (*((group, other) for (_, group), other in near.items()), *alike.known(keys)):
            if known < number and _same(subjects, statement, other):
                number = known
        if number == len(groups):
            groups.append([])
        groups[number].append(statement)
        near[statement.rule, number] = max(statement, near.get((statement.rule, number), statement), key=_last)
        alike.add(keys, (statement.rule, content), (number, statement))
    return tuple(groups)


class _Alike:
    """The first group of each content, by each key that tells it; the contents that came up last are remembered."""

    __slots__ = ("_by_key",)

    def __init__(self) -> None:
        self._by_key: dict[str, dict[tuple[str, Content], Known]] = {}

    def known(self, keys: Iterable[str]) -> Iterator[Known]:
        """Yield the groups that have one of the keys, with the statement that has it."""
        for key in keys:
            yield from self._by_key.get(key, {}).values()

    def add(self, keys: Iterable[str], content: tuple[str, Content], group: Known) -> None:
        """Keep a statement and its group under each of its keys, unless an earlier group is kept there."""
        for key in keys:
            kept = self._by_key.setdefault(key, {})
            if group[0] < kept.setdefault(content, group)[0]:
                kept[content] = group
            if len(kept) > _REMEMBERED:
                del kept[next(iter(kept))]


def _telling(content: Content, counts: Mapping[str, int]) -> list[str]:
    """Return the rarest stems of a content, so many that any content that is the same has one of them too.

    Those that no other content has are left out.
    """
    rarest = sorted(content, key=lambda stem: (counts[stem], stem))[: len(content) // 2 + 1]
    return [stem for stem in rarest if counts[stem] > 1]


def _last(statement: Statement) -> int:
    return statement.last


def _same(subjects: _Subjects, one: Statement, other: Statement) -> bool:
    if one.rule == other.rule == "deals.outcome":
        return False  # every item of a list is a deal of its own
    if one.first < other.last and other.first < one.last:
        return True
    if one.sentence == other.sentence and _provides(subjects.scene, one, other):
        return True
    return _alike(subjects, one, other) and not _others_deal(subjects.scene, one, other)


def _alike(subjects: _Subjects, one: Statement, other: Statement) -> bool:
    """Say whether two subjects bear one name or share half of their words."""
    mine, theirs = subjects.content(one), subjects.content(other)
    shared = len(mine & theirs)
    if shared and shared >= _HALF * (len(mine) + len(theirs) - shared):
        return True
    return not subjects.names(one).isdisjoint(subjects.names(other))


def _provides(scene: Scene, one: Statement, other: Statement) -> bool:
    """Say whether the later of two subjects is what the earlier one provides: "a charter that would allow X"."""
    first, last = min(one.last, other.last), max(one.first, other.first)
    between = scene.lower[first:last]
    return 0 < len(between) <= _PROVISO and between[0] in {"that", "which", "under"} and bool(_WOULD & set(between))


_PROVISO = 8
_WOULD = frozenset(["will", "would", "shall", "to"])


def _others_deal(scene: Scene, one: Statement, other: Statement) -> bool:
    """Say whether two deals that bear one name have other parties: free trade deals with Peru and with Chile."""
    if _is_earlier(scene, one) != _is_earlier(scene, other):
        return True
    mine, theirs = _partners(scene, one), _partners(scene, other)
    later = max(one, other, key=_last)
    new = scene.word(later.first - 1) in {"a", "an"} and bool(mine or theirs)
    return not mine & theirs and (new or (bool(mine) and bool(theirs)))


def _is_earlier(scene: Scene, statement: Statement) -> bool:
    """Say whether a deal is told as one before another: "a first ceasefire", "the earlier truce"."""
    near = scene.lower[max(0, statement.first - 1) : statement.last]
    return not _TRUCES.isdisjoint(near) and not _EARLIER.isdisjoint(near)


_EARLIER = frozenset(["first", "earlier", "previous", "former"])


def _partners(scene: Scene, statement: Statement) -> frozenset[str]:
    """Return whom "with" right behind a subject or before its noun names: "talks with Peru on a free trade deal"."""
    found = set()
    for word in (*range(statement.first - _BEFORE, statement.first), *range(statement.first, statement.last + 2)):
        if scene.word(word) == "with":
            near = scene.sides_in(word + 1, word + _REACH)
            found |= {str(side.country or side.entity) for side in near[:1]}
    if statement.rule == "deals.named-talks":
        found |= {str(side.entity) for side in scene.all_sides_in(statement.first, statement.last)}
    return frozenset(found)


_BEFORE = 5
_REACH = 4


class _Subjects:
    """What sets the subjects of the statements of a scene apart; found once for each."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._contents: dict[tuple[int, int], Content] = {}
        self._names: dict[tuple[int, int, str], frozenset[str]] = {}

    def content(self, statement: Statement) -> Content:
        """Return the stems of the words that set a subject apart."""
        place = (statement.first, statement.last)
        if place not in self._contents:
            self._contents[place] = set_of(_stems(self.scene, *place))
        return self._contents[place]

    def names(self, statement: Statement) -> frozenset[str]:
        """Return the proper names in a subject: of deals ("Tunis Agenda", "CTBT"), of the body that is joined."""
        place = (statement.first, statement.last, statement.rule)
        if place not in self._names:
            bodies = _joined_bodies(self.scene, statement) if statement.rule == "deals.accession" else ()
            self._names[place] = set_of((*bodies, *_deal_names(self.scene, statement.first, statement.last)))
        return self._names[place]


def _stems(scene: Scene, first: int, last: int) -> Iterator[str]:
    for index in range(first, last):
        lower = scene.lower[index]
        if lower not in GENERAL and lower not in PREPOSITIONS and scene.forms[index][:1].isalnum():
            yield from _SPELT_OUT.get(lower) or ("truce" if lower in _TRUCES else intern(lower[:_STEM]),)


_SPELT_OUT = dict.fromkeys(("fta", "ftas", "free-trade"), ("free", "trade"))
_TRUCES = frozenset(["truce", "ceasefire", "cease-fire", "armistice"])


def _joined_bodies(scene: Scene, statement: Statement) -> Iterator[str]:
    for side in scene.all_sides_in(statement.first, statement.last):
        if isinstance(side.entity, Organization):
            yield f"Join {side.entity}"


def _deal_names(scene: Scene, first: int, last: int) -> Iterator[str]:
    last += 2 if scene.word(last) == "(" and scene.word(last + 2) == ")" else 0
    for noun in deal_index(scene.reading.lexicon).find(scene.forms, first, last):
        begin = noun.first
        while begin > first and scene.forms[begin - 1][:1].isupper():
            begin -= 1
        named = all(form[:1].isupper() for form in scene.forms[begin : noun.last])
        acronym = scene.forms[begin].isupper() and not noun.value.plural
        if named and (noun.last - begin > 1 or acronym) and noun.value.kind != "memorandum":
            yield scene.text(begin, noun.last)
