"""How sure a name is: a logistic model over what the lexicon and the rest of the document say of it.

The weights were fitted on newswire with names labelled by hand that the tagger was not trained on.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from summitkit.model.mention import NameKind
from summitkit.parse.shared import rounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summitkit.parse.names.agreement import NameFind
    from summitkit.parse.names.gazetteer import Find

__all__ = ["confidences"]

_BIAS = 0.67
_KIND = {NameKind.PERSON: 0.01, NameKind.ORGANIZATION: 0.47, NameKind.PLACE: 0.19}
_KNOWN = {
    (NameKind.ORGANIZATION, "same"): 0.69, (NameKind.ORGANIZATION, "some"): -0.23,
    (NameKind.ORGANIZATION, "other"): 0.89, (NameKind.ORGANIZATION, "none"): -0.88,
    (NameKind.PLACE, "same"): 1.02, (NameKind.PLACE, "other"): -0.18, (NameKind.PLACE, "none"): -0.66,
    (NameKind.PERSON, "other"): -0.81, (NameKind.PERSON, "none"): 0.82,
}  # fmt: skip
_OTHERS = {"once": 0.52, "all": 1.01, "mixed": -0.86}
_TITLED = 0.94  # in a sentence of mostly capitalised words: lists of results, headlines
_SIZE = {
    NameKind.PERSON: (-0.35, 0.38, -0.01),
    NameKind.ORGANIZATION: (0.27, 0.24, -0.04),
    NameKind.PLACE: (0.35, 0.44, -0.60),
}
_BY_READING = {
    "country": NameKind.PLACE, "place": NameKind.PLACE, "metonym": NameKind.PLACE, "region": NameKind.PLACE,
    "organization": NameKind.ORGANIZATION, "outlet": NameKind.ORGANIZATION, "person": NameKind.PERSON,
}  # fmt: skip


def confidences(
    finds: Sequence[NameFind], known: Iterable[Find], forms: Sequence[str], titled: Sequence[bool]
) -> list[float]:
    """Return the chance that each name is right, in bounds and kind.

    Args:
        finds: the names of a text.
        known: what the lexicon's gazetteer found in it.
        forms: its words.
        titled: for each name, whether its sentence has more capitalised words than small ones.
    """
    readings = {(find.first, find.last): [_BY_READING.get(known.kind) for known in find.readings] for find in known}
    kinds: dict[tuple[str, ...], set[NameKind]] = {}
    counts: dict[tuple[str, ...], int] = {}
    names = [tuple(forms[find.first : find.last]) for find in finds]
    for name, find in zip(names, finds, strict=True):
        kinds.setdefault(name, set()).add(find.kind)
        counts[name] = counts.get(name, 0) + 1
    result = []
    for name, find, headline in zip(names, finds, titled, strict=True):
        of_lexicon = readings.get((find.first, find.last))
        agreement = "mixed" if len(kinds[name]) > 1 else "once" if counts[name] == 1 else "all"
        score = _BIAS + _KIND[find.kind] + _OTHERS[agreement] + _TITLED * headline
        score += _KNOWN.get((find.kind, _agreement(find.kind, of_lexicon)), 0.0)
        score += _SIZE[find.kind][min(find.last - find.first, len(_SIZE[find.kind])) - 1]
        result.append(rounded(1.0 / (1.0 + math.exp(-score))))
    return result


def _agreement(kind: NameKind, of_lexicon: Sequence[NameKind | None] | None) -> str:
    if of_lexicon is None:
        return "none"
    if of_lexicon[0] is kind:
        return "same"
    return "some" if kind in of_lexicon else "other"
