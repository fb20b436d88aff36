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


def _before(prior: str, word: str) -> list[str]:
    return [f"-1={prior}", f"ww={prior}|{word}"]


def _after(word: str, one: str) -> list[str]:
    return [f"+1={one}", f"w1={word}|{one}"]


def _word(word: str, tag: str) -> list[str]:
    return ["b", f"w={word}", f"x={word[-3:]}", f"P={tag}"]


def _tags(before: str, tag: str, after: str, begin: int, end: int) -> list[str]:
    return [f"P-={before}|{tag}", f"P+={tag}|{after}", f"at{begin}", f"to{end}"]


def _sided(side: str, before: str, tag: str, after: str, third: str) -> list[str]:
    return [f"Ps={side}{tag}", f"P3={side}{before}|{tag}|{after}", f"P2={side}{tag}|{after}|{third}"]


def _looks(side: str, shape: str, mark: str, reports: bool) -> list[str]:
    return [f"f={side}{shape}", f"e={side}{mark}", f"r={side}{reports:d}"]


def _itself(low: str, own: str) -> list[str]:
    return [f"0={low}", f"0P={own}"]


def _distant(steps: str, low: str, after: str, before: str, own: str) -> list[str]:
    side, tail = steps[0], low[-3:]
    return [
        f"d={steps}",
        f"c={low}{side}",
        f"cd={tail}{steps}",
        f"t={tail}{side}",
        f"a={side}{after}",
        f"ad={steps}{after}",
        f"p={side}{before}",
        f"C={side}{own}",
        f"dC={steps}{own}",
    ]


def _apart(side: str, quoted: str, breaks: int, others: int, clause: str, low: str) -> list[str]:
    few = min(breaks, 2)
    return [
        f"q={side}{quoted}",
        f"cq={low}{side}{quoted}",
        f"qc={side}{quoted}{breaks}",
        f"m={side}{breaks}",
        f"mc={low}{side}{few}",
        f"n={side}{others}",
        f"nm={side}{min(others, 2)}{breaks}",
        f"k={side}{clause}",
        f"km={side}{clause}{few}",
        f"kc={low}{side}{clause}",
    ]


def _hanging(side: str, verbs: int, chunks: int, landmark: str, tag: str, own: str) -> list[str]:
    return [
        f"Pc={side}{tag}{own}",
        f"v={side}{verbs}",
        f"vt={side}{verbs}{tag}",
        f"vl={side}{verbs}{landmark}{tag}",
        f"h={side}{chunks}",
        f"ht={side}{chunks}{verbs}{own}",
        f"l={side}{landmark}",
        f"lt={side}{landmark}{tag}",
        f"lo={side}{landmark}{own}",
    ]


def _hanging_word(side: str, verbs: int, chunks: int, tag: str, low: str) -> list[str]:
    return [f"Pw={tag}{side}{low}", f"vw={side}{verbs}{low}", f"hw={side}{chunks}{low}"]


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
    "W": _word,
    "A": _before,
    "E": _after,
    "P": _tags,
    "S": _sided,
    "L": _looks,
    "0": _itself,
    "D": _distant,
    "B": _apart,
    "H": _hanging,
    "I": _hanging_word,
    "U": _unit,
    "V": lambda offset, first: [f"Tw{first}", f"T{offset:+d}w{first}"],
    "Z": lambda offset, low, form: [f"T{offset:+d}cue{low}", f"Tcf{low}{form}"],
    "Y": lambda offset, own, other: [f"Tk{own}{other}", f"Tk{own}{other}{offset:+d}"],
}
