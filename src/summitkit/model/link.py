"""What a dossier says about its records and sources: links between records, and how far sources are trusted.

A link says whether two records mean one thing. Links are worked out anew from the records whenever they are asked for;
only what a person decided, and the reliability that a person gave a source, is kept beside the records.
"""

from __future__ import annotations

import attrs

from summitkit.model.validation import WordEnum, as_tuple, confidence, instance, text, tuple_of

__all__ = ["Judgement", "Link", "Rating", "Reliability"]


class Judgement(WordEnum):
    """Whether two records mean the same event, person, body, deal or claim."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@attrs.frozen(slots=True, kw_only=True)
class Link:
    """A judgement about two records.

    Attributes:
        left: the id of one record, the lesser of the two in the order of strings.
        right: the id of the other.
        judgement: same, different or unsure.
        score: how much speaks for "same", from 0 to 1.
        reasons: what speaks for the judgement and against it, each in a few words: "same series and ordinal".
        decided: whether a person decided it; a rule judged otherwise.

    Raises:
        ValueError: where both ids are one, or in the wrong order.
    """

    left: str = attrs.field(validator=text)
    right: str = attrs.field(validator=text)
    judgement: Judgement = attrs.field(converter=Judgement)
    score: float = attrs.field(default=1.0, validator=confidence)
    reasons: tuple[str, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(text))
    decided: bool = attrs.field(default=False, validator=instance(bool))

    def __attrs_post_init__(self) -> None:
        """Check the order of the two, so that one link has one form."""
        if self.left >= self.right:
            raise ValueError(f"Link.left must come before right, not {self.left!r} and {self.right!r}")

    @property
    def pair(self) -> tuple[str, str]:
        """Both ids, the lesser first."""
        return (self.left, self.right)

    def __str__(self) -> str:
        """Return "same (0.90): same series and ordinal; same city"."""
        who = "decided" if self.decided else f"{self.score:.2f}"
        return f"{self.judgement} ({who}): {'; '.join(self.reasons)}" if self.reasons else f"{self.judgement} ({who})"


class Reliability(WordEnum):
    """How far a source is trusted: the letters of NATO's STANAG 2511 (and AJP-2.1), the "Admiralty" scale."""

    COMPLETELY = "A"
    USUALLY = "B"
    FAIRLY = "C"
    NOT_USUALLY = "D"
    UNRELIABLE = "E"
    UNKNOWN = "F"


@attrs.frozen(slots=True, kw_only=True)
class Rating:
    """The reliability that a person gave a source.

    Attributes:
        source: the name of a publisher, an outlet or a speaker: "Reuters".
        reliability: A to F.
    """

    source: str = attrs.field(validator=text)
    reliability: Reliability = attrs.field(converter=Reliability)
