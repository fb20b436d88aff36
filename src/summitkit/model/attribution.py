"""Through whom a record reached the reader."""

from __future__ import annotations

import attrs

from summitkit.model.validation import optional, text

__all__ = ["Attribution"]


@attrs.frozen(slots=True, kw_only=True)
class Attribution:
    """The chain from near to far: who published the text, which outlet the text cites, and whom it quotes.

    None means that the text doesn't say. The exact words stand in the record's evidence under "outlet" and "speaker".

    Attributes:
        publisher: the publisher of the document, its full name: "Hindustan Times".
        outlet: the medium cited, its full name: "The Times of India" for "according to a report from TOI".
        speaker: the person or organisation quoted, the fullest name in the text, or its description where it has none.
    """

    publisher: str | None = attrs.field(default=None, validator=optional(text))
    outlet: str | None = attrs.field(default=None, validator=optional(text))
    speaker: str | None = attrs.field(default=None, validator=optional(text))

    @property
    def chain(self) -> tuple[str, ...]:
        """The known links, from near to far; who stands in two places that follow each other is named once."""
        links = [link for link in (self.publisher, self.outlet, self.speaker) if link is not None]
        return tuple(link for number, link in enumerate(links) if number == 0 or link != links[number - 1])

    def __str__(self) -> str:
        """Return the chain as a person reads it: "Hindustan Times < Reuters < Michael Kugelman"."""
        return " < ".join(self.chain) or "unattributed"
