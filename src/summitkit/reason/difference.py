"""What a later dossier of a story says that an earlier one didn't, says otherwise, or no longer says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from summitkit.model.record import Record
from summitkit.reason.joined import Joined

if TYPE_CHECKING:
    from summitkit.reason.linking import Web

__all__ = ["Change", "Difference", "difference"]

_KINDS = ("actors", "summits", "delegations", "deals", "claims")
_WORDED = frozenset({"name", "subject", "content", "about", "entity", "destination"})


@attrs.frozen(slots=True, kw_only=True)
class Change:
    """A field of one thing that has other values than before.

    Attributes:
        field: its name.
        before: the values that only the earlier dossier has.
        after: the values that only the later one has.
        records: the records of the thing, of both dossiers, the earliest published first.
    """

    field: str
    before: tuple[Any, ...]
    after: tuple[Any, ...]
    records: tuple[Record, ...] = attrs.field(repr=False)

    def __str__(self) -> str:
        """Return "status: negotiating → signed"."""
        values = (", ".join(map(_text, side)) or "nothing" for side in (self.before, self.after))
        return f"{self.field}: {' → '.join(values)}"


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
    for kind in _KINDS:
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
    """Return the fields whose values differ, those left out in which every text words the same thing its own way."""
    made = []
    for field in old.fields:
        if field in _WORDED:
            continue
        values = [{value.value for value in joined.values(field)} for joined in (old, now)]
        gone, come = values[0] - values[1], values[1] - values[0]
        if gone or come:
            sides = (tuple(sorted(side, key=_text)) for side in (gone, come))
            made.append(Change(field=field, before=next(sides), after=next(sides), records=group))
    return made


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _title(joined: Joined) -> str:
    record: Any = joined.records[0]
    names = ("subject", "name", "content", "head", "party")
    words = next((getattr(record, name) for name in names if getattr(record, name, None)), record.first.quote)
    return f"{joined.kind} {words}"
