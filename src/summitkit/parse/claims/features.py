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


def _form(form: str) -> list[str]:
    low = form.lower()
    return ["b", f"w={low}", f"x={low[-3:]}", f"f={_shape(form)}"]


def _shape(form: str) -> str:
    if form.isalpha():
        return "A" if form.isupper() else "a" if form.islower() else "Aa"
    return "0" if form[:1].isdigit() else form[:1]


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
    "D": lambda tail, side, step: [f"d={side}{step}", f"cd={tail}{side}{step}", f"t={tail}{side}"],
    "E": lambda own, side, step: [f"dC={side}{step}{own}", f"C={side}{own}"],
    "G": lambda side, hint: [f"G={side}{hint}"],
    "M": lambda side, mark: [f"e={side}{mark}"],
    "N": lambda side, place: [f"{place[:2]}={side}{place[2:]}"],
    "U": _unit,
    "W": _form,
}
