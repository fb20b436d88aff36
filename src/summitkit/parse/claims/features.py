"""The names of the features that claim models look up by group, as training and weights files know them.

The other features are words joined by tabs, see `tables`. Names are as old as the weights: change one, and the weights
must be trained anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["feature_names"]


def feature_names(letter: str, *parts: Any) -> list[str]:
    """Return the names of the features of a group.

    Args:
        letter: the group.
        parts: what its features are made of; the last may be a tuple of several.
    """
    last = parts[-1] if isinstance(parts[-1], tuple) else parts[-1:]
    return _NAMES[letter](*parts[:-1], *last)


def _looks(side: str, look: str) -> list[str]:
    shape, mark = look[3:].split("|", 1) if look[3:4] != "|" else ("|", look[5:])
    return [f"f={side}{shape}", f"e={side}{mark}", f"r={side}{look[0]}", f"at{look[1]}", f"to{look[2]}"]


def _apart(side: str, quoted: str, breaks: int, others: int, clause: str) -> list[str]:
    few = min(breaks, 2)
    return [
        f"q={side}{quoted}",
        f"qc={side}{quoted}{breaks}",
        f"m={side}{breaks}",
        f"n={side}{others}",
        f"nm={side}{min(others, 2)}{breaks}",
        f"k={side}{clause}",
        f"km={side}{clause}{few}",
    ]


def _hinted(side: str, quoted: str, few: str, hint: str) -> list[str]:
    return [
        f"G={side}{hint}",
        f"Gq={side}{hint}{quoted}{few}",
        f"Gm={side}{hint[0]}{few}{quoted}",
        f"Gn={side}{hint[1]}{few}{quoted}",
        f"Go={side}{hint[2:]}{few}{quoted}",
    ]


def _unit(
    offset: int, form: str, gap: int, outside: int, others: int, around: str, marks: str, kinds: str
) -> list[str]:
    colon, quoted = marks[0], marks[1]
    side = f"T{offset:+d}"
    same = not gap
    return [
        side,
        f"{side}s{form[0]}",
        f"{side}p{gap}",
        f"{side}g{form[2]}{same:d}",
        f"Tg{form[2]}",
        f"Tf{form}",
        f"{side}f{form}",
        f"Tfs{form}{around}{same:d}",
        f"{side}o{outside}",
        f"Tof{outside}{form}",
        f"Tq{quoted}{form}",
        f"Tc{colon}{form}",
        f"{side}c{colon}",
        f"Ti{others}",
        f"Tif{others}{form}",
        f"{side}if{others}{form}{same:d}",
        f"Tall{others}{form}{around}{min(outside, 1)}{same:d}",
        f"Tk{kinds}",
        f"Tk{kinds}{offset:+d}",
    ]


_NAMES: dict[str, Callable[..., list[str]]] = {
    "1": lambda reports, hint: [f"r=0{reports:d}", f"G0={hint}"],
    "B": _apart,
    "G": _hinted,
    "L": _looks,
    "U": _unit,
}
