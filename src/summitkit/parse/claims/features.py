"""The features of the claim models' keys, by name, as training and weights files know them.

A key is a letter for a group of features, then what they are made of. Names are as old as the weights: change one, and
the weights must be trained anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Key", "feature_names"]

Key = tuple[str | int | bool, ...]


def feature_names(key: Key) -> list[str]:
    """Return the names of the features of a key."""
    return _NAMES[str(key[0])](*key[1:])


def _tags_before(side: str, before: str, tag: str) -> list[str]:
    return [f"P={tag}", f"Ps={side}{tag}", f"P-={before}|{tag}", f"Pb={side}{before}|{tag}"]


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


def _hanging(side: str, verbs: str, landmark: str, tag: str) -> list[str]:
    return [
        f"v={side}{verbs}",
        f"l={side}{landmark}",
        f"vl={side}{verbs}{landmark}{tag}",
        f"vt={side}{verbs}{tag}",
        f"lt={side}{landmark}{tag}",
    ]


def _unit(
    offset: int, form: str, gap: int, outside: int, others: int, around: str, colon: bool, quoted: bool
) -> list[str]:
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
        f"Tq{quoted:d}{form}",
        f"Tc{colon:d}{form}",
        f"{side}c{colon:d}",
        f"Ti{others}",
        f"Tif{others}{form}",
        f"{side}if{others}{form}{same:d}",
        f"Tall{others}{form}{around}{min(outside, 1)}{same:d}",
    ]


_NAMES: dict[str, Callable[..., list[str]]] = {
    "W": lambda last: ["b", f"w={last}", f"x={last[-3:]}"],
    "F": lambda side, first: [f"W={first}", f"S={side}{first}"] if first else [],
    "P": _tags_before,
    "Q": lambda side, tag, after: [f"P+={tag}|{after}", f"Pa={side}{tag}|{after}"],
    "N": lambda side, tag, ahead: [f"N+={side}{tag}|{ahead}"],
    "M": lambda side, behind, tag: [f"N-={side}{behind}|{tag}"],
    "O": lambda side, behind, ahead: [f"Nn={side}{behind}|{ahead}"],
    "L": _looks,
    "J": lambda side, segment: [f"j={side}{segment}"],
    "0": lambda low, own: [f"0={low}", f"0P={own}"],
    "1": lambda reports, hint: [f"r=0{reports:d}", f"G0={hint}"],
    "D": lambda side, low: [f"c={low}{side}"],
    "E": lambda side, tail, own: [f"t={tail}{side}", f"C={side}{own}"],
    "d": lambda steps, tail: [f"d={steps}", f"cd={tail}{steps}"],
    "e": lambda steps, own: [f"dC={steps}{own}"],
    "B": _apart,
    "G": _hinted,
    "H": _hanging,
    "U": _unit,
    "X": lambda offset, first: [f"Tw{first}", f"T{offset:+d}w{first}"],
    "Z": lambda offset, low, form: [f"T{offset:+d}cue{low}", f"Tcf{low}{form}"],
    "Y": lambda offset, own, other: [f"Tk{own}{other}", f"Tk{own}{other}{offset:+d}"],
}
