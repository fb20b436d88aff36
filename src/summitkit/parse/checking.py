"""Checks a caller's rule against the example and the near miss that come with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.document import Document
from summitkit.parse.article import read_all

if TYPE_CHECKING:
    from summitkit.parse.extending import Rule

__all__ = ["check_rule"]


def check_rule(rule: Rule) -> None:
    """Check that a rule finds something in its example and nothing in its near miss.

    Raises:
        ValueError: where it doesn't, with what it found.
    """
    for text, wanted in ((rule.example, True), (rule.near_miss, False)):
        found = tuple(rule.find(read_all(Document(text))))
        if bool(found) is not wanted:
            raise ValueError(f"the rule {rule.id} finds {found or 'nothing'} in {text!r}")
