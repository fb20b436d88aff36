"""How sure a text is of what it says, on FactBank's scale."""

from __future__ import annotations

from summitkit.model.validation import WordEnum

__all__ = ["Certainty", "Polarity"]


class Certainty(WordEnum):
    """How sure the text is that something holds or will happen.

    The modality axis of FactBank (Saurí and Pustejovsky 2009): CT, PR, PS and U.
    """

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNDERSPECIFIED = "underspecified"


class Polarity(WordEnum):
    """Whether the text says that something holds or that it does not: FactBank's polarity axis."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
