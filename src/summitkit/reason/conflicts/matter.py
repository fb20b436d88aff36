"""Whether the articles of two records tell of one matter: by what is linked in both, and by the names in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.reason.words import named, wording

if TYPE_CHECKING:
    from summitkit.model.record import Record
    from summitkit.reason.linking import Web

__all__ = ["have_one_topic", "names_shared"]


def have_one_topic(web: Web, one: Record, other: Record) -> bool:
    """Say whether the articles of two records share a summit, a delegation or a deal."""
    topics, others = (web.scene.topics.get(record.first.document_id, frozenset()) for record in (one, other))
    return bool(topics & others)


def names_shared(web: Web, one: Record, other: Record) -> float:
    """Return the share of an article's names, those of states included, that another with more of them has too."""
    documents = [web.scene.document(record) for record in (one, other)]
    words = [wording(document.text if document else "") for document in documents]
    left, right = (named(each) | each.countries for each in words)
    return len(left & right) / max(1, min(len(left), len(right)))
