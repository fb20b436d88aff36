"""Which documents carry one report: those much of whose evidence is the same, word for word.

Runs of five words (shingles, after Broder 1997) of the evidence are compared, direct quotations left out, since every
reporter in the room writes those down alike.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict, deque
from typing import TYPE_CHECKING

from summitkit.model.claim import Claim, ClaimForm
from summitkit.reason import gazetteer
from summitkit.reason.clusters import Clusters

if TYPE_CHECKING:
    from summitkit.model.document import Document
    from summitkit.model.record import Record
    from summitkit.reason.scene import Scene

__all__ = ["copies", "signed"]

_RUN = 5
_SHARED = 8
_WITHIN = 0.5
_DAYS = 14
_KEPT = 4
_WINDOW = 12
_FEW = 60
_HEAD, _TAIL = 150, 60
_DATELINE = re.compile(r"\(([^()\n]{2,40})\)\s{0,2}[-–—:]")
_SIGNATURE = re.compile(r"(?:[-–—]\s?|\()([A-Z][\w/ ]{1,30})\)?\.?\Z")
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[“\"][^”\"]{20,}[”\"]")


def copies(scene: Scene) -> list[list[Document]]:
    """Return the groups of two documents or more that carry one report, the earliest first in each."""
    runs: dict[str, set[int]] = defaultdict(set)
    for record in scene.records.all():
        if not (isinstance(record, Claim) and record.form is ClaimForm.DIRECT):
            _add(record, runs)
    documents = sorted(
        (scene.documents[name] for name in runs if name in scene.documents),
        key=lambda document: (str(document.source.published or "9999"), document.id),
    )
    clusters = Clusters(len(documents))
    blocks: dict[int, deque[int]] = {}
    for number, document in enumerate(documents):
        mine = runs[document.id]
        near: set[int] = set()
        for run in mine:
            if run % _KEPT == 0 or len(mine) < _FEW:
                block = blocks.setdefault(run, deque(maxlen=_WINDOW))
                near.update(block)
                block.append(number)
        for other in sorted(near):
            if _same_time(document, documents[other]) and _same_words(mine, runs[documents[other].id]):
                clusters.join(other, number)
    groups = {clusters.root(number): clusters.members(number) for number in range(len(documents))}
    return [[documents[number] for number in group] for group in groups.values() if len(group) > 1]


def _add(record: Record, runs: dict[str, set[int]]) -> None:
    for field, pieces in record.evidence.items():
        if field in ("span", "content", "subject"):
            for piece in pieces:
                words = _WORD.findall(_QUOTED.sub(" ", piece.quote).casefold())
                found = (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
                runs[piece.document_id].update(zlib.crc32(run.encode("utf-8", "surrogatepass")) for run in found)


def _same_time(one: Document, other: Document) -> bool:
    first, second = one.source.published, other.source.published
    return first is None or second is None or abs((first - second).days) <= _DAYS


def _same_words(ones: set[int], others: set[int]) -> bool:
    shared = len(ones & others)
    return shared >= _SHARED and shared >= _WITHIN * min(len(ones), len(others))


def signed(text: str) -> tuple[str, bool] | None:
    """Return the agency that signs a text in its dateline or at its end: "HANOI (Reuters) -", "(AFP)"."""
    signs = (_DATELINE.search(text[:_HEAD]), _SIGNATURE.search(text[-_TAIL:].rstrip()))
    found = (gazetteer.outlet(sign[1].strip()) for sign in signs if sign)
    return next((medium for medium in found if medium and medium[1]), None)
