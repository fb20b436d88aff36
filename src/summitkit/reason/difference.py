"""What a later dossier of a story says that an earlier one didn't, says otherwise, or no longer says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from summitkit.model.record import Record
from summitkit.reason.joined import Joined
from summitkit.reason.linking import KINDS

if TYPE_CHECKING:
    from summitkit.reason.linking import Web

__all__ = ["Change", "Difference", "difference"]

_WORDED = frozenset({"name", "subject", "content", "about", "entity", "destination"})


@attrs.frozen(slots=True, kw_only=True)
class Change:
    """A field of one thing that has another value than before.

    Attributes:
        field: its name.
        before: the value that the latest record of the earlier dossier gives; None where none gives one.
        after: the same of the later dossier.
        records: the records of the thing, of both dossiers, the earliest published first.
    """

    field: str
    before: Any
    after: Any
    records: tuple[Record, ...] = attrs.field(repr=False)

    def __str__(self) -> str:
        """Return "status: negotiating → signed"."""
        return f"{self.field}: {_text(self.before)} → {_text(self.after)}"


@attrs.frozen(slots=True, kw_only=True)
class Difference:
    """How two dossiers of a story differ.

    Attributes:
        new: things that only the later one has, each with its records.
        changed: fields that have other values.
        withdrawn: things that only the earlier one has.
    """

    new: tuple[Joined, ...]
    changed: tuple[Change, ...]
    withdrawn: tuple[Joined, ...]

    def __bool__(self) -> bool:
        """Say whether there is any difference."""
        return bool(self.new or self.changed or self.withdrawn)

    def __str__(self) -> str:
        """Return one difference a line, "+" for what is new, "~" for what changed, "-" for what was withdrawn."""
        lines = [f"+ {_title(joined)}" for joined in self.new]
        lines += [f"~ {_title(Joined(change.records))}: {change}" for change in self.changed]
        lines += [f"- {_title(joined)}" for joined in self.withdrawn]
        return "\n".join(lines) or "no difference"


def difference(web: Web, before: frozenset[str], after: frozenset[str]) -> Difference:
    """Return how two dossiers differ.

    Args:
        web: the links of both dossiers' records together.
        before: the ids of the records of the earlier one.
        after: the ids of the records of the later one.
    """
    new: list[Joined] = []
    withdrawn: list[Joined] = []
    changed: list[Change] = []
    for kind in KINDS:
        for group in web.all_groups(kind):
            old = tuple(record for record in group if record.id in before)
            now = tuple(record for record in group if record.id in after)
            if not old:
                new.append(Joined(now))
            elif not now:
                withdrawn.append(Joined(old))
            elif {record.id for record in old} != {record.id for record in now}:
                changed += _changes(Joined(old), Joined(now), group)
    return Difference(new=tuple(new), changed=tuple(changed), withdrawn=tuple(withdrawn))


def _changes(old: Joined, now: Joined, group: tuple[Record, ...]) -> list[Change]:
    """Return the fields whose latest values differ, those left out which every text words in its own way."""
    made = []
    for field in old.fields:
        if field not in _WORDED:
            before, after = _latest(old, field), _latest(now, field)
            if _content(before) != _content(after):
                made.append(Change(field=field, before=before, after=after, records=group))
    return made


def _latest(joined: Joined, field: str) -> Any:
    """Return the value that the latest record with one gives; None where none has one."""
    values = (getattr(record, field) for record in reversed(joined.records))
    return next((value for value in values if value is not None and value != ()), None)


def _content(value: Any) -> Any:
    """Return a value as it is compared: the order of several parties or members doesn't count."""
    return frozenset(value) if isinstance(value, tuple) else value


def _text(value: object) -> str:
    if value is None:
        return "nothing"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _title(joined: Joined) -> str:
    record: Any = joined.records[0]
    names = ("subject", "name", "content", "head", "party")
    words = next((getattr(record, name) for name in names if getattr(record, name, None)), record.first.quote)
    return f"{joined.kind} {words}"
