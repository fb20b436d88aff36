"""Claims: what somebody is reported to say, think or want, or what a document asserts in its own voice."""

from __future__ import annotations

from typing import ClassVar

import attrs

from summitkit.model.actor import Country, Entity, Organization, Person, Place
from summitkit.model.amount import Amount
from summitkit.model.certainty import Certainty, Polarity
from summitkit.model.record import Record
from summitkit.model.validation import WordEnum, as_tuple, instance, optional, text, tuple_of
from summitkit.model.when import DateRange, UncertainDate

__all__ = ["Claim", "ClaimForm"]


class ClaimForm(WordEnum):
    """How the content is given: in quotation marks, in the reporter's words, in both, or without any speaker."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    ASSERTED = "asserted"


_ENTITY = instance(Country, Organization, Person, Place)


@attrs.frozen(slots=True, kw_only=True)
class Claim(Record):
    """A reported or asserted content with its speaker, the words that report it and the outlet.

    The three parts are PolNeAR's (Newell, Margolin and Ruths 2018): source, cue and content.
    Evidence: "content" (one piece or several), "speaker" (the words next to the cue), "cue", "outlet", "addressee",
    "figures", "dates", "certainty", "polarity", "uttered", each where it was read.

    Attributes:
        content: the words that carry what is claimed, several pieces joined by " … ".
        speaker: the person or organisation that the words next to the cue stand for; None where form is asserted.
        form: direct, indirect, mixed or asserted.
        certainty: how sure the content is presented to be.
        polarity: positive, or negative where it is presented as not so.
        addressee: the person or body spoken to, where the text names one.
        figures: amounts, percentages and counts inside the content.
        dates: dates inside the content.
        about: the actors that the content names.
        uttered: when it was said, where the text says.
    """

    record_type: ClassVar[str] = "claim"

    content: str = attrs.field(validator=text)
    speaker: Entity | None = attrs.field(default=None, validator=optional(_ENTITY))
    form: ClaimForm = attrs.field(converter=ClaimForm)
    certainty: Certainty = attrs.field(default=Certainty.UNDERSPECIFIED, converter=Certainty)
    polarity: Polarity = attrs.field(default=Polarity.POSITIVE, converter=Polarity)
    addressee: Entity | None = attrs.field(default=None, validator=optional(_ENTITY))
    figures: tuple[Amount, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Amount)))
    dates: tuple[UncertainDate | DateRange, ...] = attrs.field(
        default=(), converter=as_tuple, validator=tuple_of(instance(UncertainDate, DateRange))
    )
    about: tuple[Entity, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(_ENTITY))
    uttered: UncertainDate | DateRange | None = attrs.field(
        default=None, validator=optional(instance(UncertainDate, DateRange))
    )

    @property
    def outlet(self) -> str | None:
        """The medium that the speaker spoke to or that reported it, its full name: `attribution.outlet`."""
        return self.attribution.outlet

    def __attrs_post_init__(self) -> None:
        """Refuse a speaker for what the document asserts itself."""
        Record.__attrs_post_init__(self)
        if self.form is ClaimForm.ASSERTED and self.speaker is not None:
            raise ValueError(f"Claim.speaker must be None where form is asserted, not {self.speaker!r}")
