"""Names told with the father's: "Zayed bin Sultan Al Nahyan" is one name, however it was cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.actors.honorifics import HONORIFICS, PATRONYMIC

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.parse.actors.naming import Name

__all__ = ["with_fathers"]

_FAMILY = PATRONYMIC | {"al"}


def with_fathers(
    forms: Sequence[str], low: Sequence[str], sentence: Sequence[int], names: Sequence[Name]
) -> Sequence[Name]:
    """Return names with those of people whole: on both sides of "bin", and with the family's name after "Al".

    Args:
        forms: the words of the text.
        low: the same in lower case.
        sentence: the number of each word's sentence.
        names: the names found, ordered, without overlaps.
    """
    if _FAMILY.isdisjoint(low):
        return names
    others = {word for first, last, kind, _ in names if kind != "person" for word in range(first, last)}
    found: list[Name] = []
    for name in names:
        first, last, kind, confidence = name
        if found and first < found[-1][1]:
            if last > found[-1][1]:
                found[-1] = (found[-1][0], last, *found[-1][2:])
            continue
        if kind == "person":
            particle = first if low[first] in PATRONYMIC else first - 1
            if particle > 0 and low[particle] in PATRONYMIC and _is_given(forms, low, particle - 1, others):
                first = particle - 1 if sentence[particle - 1] == sentence[first] else first
            last = _whole(forms, low, last, others)
            last = last if sentence[last - 1] == sentence[first] else name[1]
        found.append((first, last, kind, confidence))
    return found


def _whole(forms: Sequence[str], low: Sequence[str], last: int, others: set[int]) -> int:
    """Return the end of a name that ends before `last`, fathers and family included."""
    while last + 1 < len(forms) and low[last] in _FAMILY and _is_given(forms, low, last + 1, others):
        last += 2
    return last


def _is_given(forms: Sequence[str], low: Sequence[str], word: int, others: set[int]) -> bool:
    """Say whether a word may be a name of somebody's, and is none of a body or place."""
    if word < 0 or word in others or word + 1 in others or low[word] in HONORIFICS:
        return False
    return forms[word][:1].isupper() and forms[word][1:].islower() and forms[word].isalpha()
