"""Frames: where the words of one claim stand, before anything is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from summitkit.model.span import Span

__all__ = ["Frame"]


@attrs.frozen(slots=True, kw_only=True)
class Frame:
    """The places of one claim's parts, each in one piece or several.

    Attributes:
        content: what is claimed.
        speaker: the words that name its source; empty where the text names none.
        cue: the words that report it; empty where a claim goes on without any.
        rule: the id of the rule or model that found it.
        confidence: from 0 to 1.
    """

    content: tuple[Span, ...]
    speaker: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    rule: str
    confidence: float = 0.5
