"""Contradictions: two records that can't both be right, with both sides' words and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.record import Record
from summitkit.model.validation import WordEnum

if TYPE_CHECKING:
    from summitkit.model.document import Evidence

__all__ = ["Contradiction", "ContradictionKind"]


class ContradictionKind(WordEnum):
    """What two records disagree about."""

    FIGURE = "figure"
    DATE = "date"
    PLACE = "place"
    ATTENDANCE = "attendance"
    STATUS = "status"
    DENIAL = "denial"


@attrs.frozen(slots=True, kw_only=True)
class Contradiction:
    """Two records that can't both be right.

    Attributes:
        kind: what they disagree about.
        left: the one published first.
        right: the other.
        values: what each says, as text, in the same order.
        reason: why the two can't both hold, in a sentence.
        fields: the names of the fields of left and right whose evidence shows it.
    """

    kind: ContradictionKind = attrs.field(converter=ContradictionKind)
    left: Record
    right: Record
    values: tuple[str, str]
    reason: str
    fields: tuple[str, str]

    @property
    def ids(self) -> tuple[str, str]:
        """The ids of both records."""
        return self.left.id, self.right.id

    @property
    def evidence(self) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
        """The words of both sides: of the fields in question, or of the whole records where those have none."""
        pairs = zip((self.left, self.right), self.fields, strict=True)
        left, right = (record.evidence.get(field) or record.evidence.all() for record, field in pairs)
        return left, right

    def __str__(self) -> str:
        """Return "figure: 65.7 billion USD against 68.7 billion USD: the same measure for the same period"."""
        return f"{self.kind}: {self.values[0]} against {self.values[1]}: {self.reason}"
