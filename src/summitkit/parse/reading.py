"""One document on its way through the parsers: what each stage has found so far.

Every stage takes a `Reading` and returns plain values; the pipeline puts them into the next `Reading` with
`attrs.evolve`.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from summitkit.lexicon import Lexicon
from summitkit.model.claim import Claim
from summitkit.model.document import Document, Evidence
from summitkit.model.mention import AmountMention, DateMention, NameMention
from summitkit.parse.cast import Cast
from summitkit.text.layout import Layout, layout

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from summitkit.model.span import Span

__all__ = ["Reading", "read_document"]

T = TypeVar("T")


@attrs.frozen(slots=True, kw_only=True, eq=False)
class Reading:
    """A document with its layout, the lexicon to read it by, and the results of the stages that ran.

    Attributes:
        document: the text and its source.
        layout: words, sentences, quotations and paragraphs.
        lexicon: the words and names known.
        dates, amounts, names, cast, claims: what the earlier stages found; empty before they ran.
    """

    document: Document
    layout: Layout
    lexicon: Lexicon
    dates: tuple[DateMention, ...] = ()
    amounts: tuple[AmountMention, ...] = ()
    names: tuple[NameMention, ...] = ()
    cast: Cast = attrs.field(factory=Cast)
    claims: tuple[Claim, ...] = ()
    _kept: dict[str, Any] = attrs.field(factory=dict, repr=False, alias="kept")

    @property
    def text(self) -> str:
        """The document's text."""
        return self.document.text

    @property
    def published(self) -> datetime.date | None:
        """The day of publication, where known."""
        return self.document.source.published

    def cite(self, span: Span, rule: str | None = None) -> Evidence:
        """Return the words at `span` as evidence."""
        return self.document.cite(span, rule)

    def kept(self, name: str, make: Callable[[Reading], T]) -> T:
        """Return what `make` makes of text and lexicon, made when a stage first asks for it by that name.

        It must not look at what later stages find, because it isn't made again when there is more.
        """
        if name not in self._kept:
            self._kept[name] = make(self)
        found: T = self._kept[name]
        return found

    def taken(self, name: str, make: Callable[[Reading], T]) -> T:
        """Do as `kept` for the last stage that asks: what was made isn't kept any longer."""
        found = self.kept(name, make)
        del self._kept[name]
        return found


def read_document(document: Document, lexicon: Lexicon | None = None) -> Reading:
    """Return the reading that every stage begins with: the layout and nothing else.

    The layouts of the last few articles are kept, so that asking for an article's names, then for its dates and then
    for its amounts lays it out once. Long texts are not kept, so that no memory is held that anybody would miss.
    """
    lay_out = _lately if len(document.text) <= _LONGEST_KEPT else layout
    return Reading(document=document, layout=lay_out(document.text), lexicon=lexicon or Lexicon.default())


_LONGEST_KEPT = 50_000  # characters
_lately = functools.lru_cache(maxsize=4)(layout)
