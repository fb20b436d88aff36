"""In which bodies a text gives somebody an office, beside the name: "CGX's vice-president, Warren Sheppard"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summitkit.reason import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["bodies_beside"]

_BEFORE = 90
_START = re.compile(r"(?<![\w’'])[A-Za-z]")
_AFTER = re.compile(r",\s+(?:the |an? )?([^,.;:\n]{3,80})")


def bodies_beside(text: str, name: str) -> Iterator[str]:
    """Go through the bodies in which a text gives the bearer of a name an office, where it names him or her.

    Args:
        text: the text.
        name: the name as the text has it.
    """
    at = text.find(name)
    while name and at >= 0:
        before = text[max(0, at - _BEFORE) : at].rstrip(" ,")
        for start in _START.finditer(before):
            body = gazetteer.office_body(before[start.start() :])
            if body:
                yield body
        after = _AFTER.match(text, at + len(name))
        body = gazetteer.office_body(after[1]) if after else None
        if body:
            yield body
        at = text.find(name, at + len(name))
