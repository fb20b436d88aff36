"""What all records share."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

import attrs

from summitkit.model.attribution import Attribution
from summitkit.model.evidence_map import EvidenceByField
from summitkit.model.ids import content_id
from summitkit.model.span import Span
from summitkit.model.validation import confidence, instance, optional, text

if TYPE_CHECKING:
    from summitkit.model.document import Evidence

__all__ = ["Issue", "Record"]


def _evidence(value: object) -> object:
    return EvidenceByField(value) if isinstance(value, dict) else value


@attrs.frozen(slots=True, kw_only=True)
class Record:
    """The base of Actor, Summit, Delegation, Deal and Claim.

    Attributes:
        evidence: for each field that was read, the words it was read from.
        attribution: the chain through which the record reached the reader.
        rule: the id of the rule or model that made it.
        confidence: the chance, 0 to 1, that a careful reader would give the same record.
        id: the kind and a hash of everything but rule and confidence.

    Raises:
        ValueError: where there is no evidence at all: a record without evidence is a defect.
    """

    record_type: ClassVar[str] = "record"

    evidence: EvidenceByField = attrs.field(
        converter=_evidence, validator=instance(EvidenceByField), repr=False, metadata={"identity": False}
    )
    attribution: Attribution = attrs.field(factory=Attribution, validator=instance(Attribution), repr=False)
    rule: str = attrs.field(default="unnamed", validator=text, repr=False, metadata={"identity": False})
    confidence: float = attrs.field(default=1.0, validator=confidence, repr=False, metadata={"identity": False})

    def __attrs_post_init__(self) -> None:
        """Refuse a record that nothing in any text stands for."""
        if not self.evidence:
            raise ValueError(f"{type(self).__name__}.evidence must not be empty: every record cites its text")

    @cached_property
    def id(self) -> str:
        """The kind, a dash and 16 hexadecimal digits that depend on content and places alone."""
        places = tuple(
            (field, tuple([(piece.document_id, (span := piece.span).start, span.end) for piece in pieces]))
            for field, pieces in self.evidence.items()
        )
        return content_id(self.record_type, self, places)

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the documents that the evidence cites, each once, sorted."""
        return tuple(sorted({piece.document_id for piece in self.evidence.all()}))

    @property
    def first(self) -> Evidence:
        """The piece of evidence that stands first."""
        return self.evidence.all()[0]


@attrs.frozen(slots=True)
class Issue:
    """Something in a text that a reader of the records should know: odd input, a figure that could not be read.

    Attributes:
        code: a short stable word for programs: "unclosed-quotation".
        message: a sentence for people, saying what was done about it.
        span: where, or None for the text as a whole.
        document_id: the document.
    """

    code: str = attrs.field(validator=text)
    message: str = attrs.field(validator=text, kw_only=True)
    span: Span | None = attrs.field(default=None, validator=optional(instance(Span)), kw_only=True)
    document_id: str | None = attrs.field(default=None, validator=optional(text), kw_only=True)
