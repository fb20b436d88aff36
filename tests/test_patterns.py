"""Every compiled pattern of the package is built so that no input can make it slow.

Time is not measured here: the structure of each pattern is looked at instead. A pattern backtracks badly where a repeat
without a bound holds another one, and what ends a round of the outer repeat can also begin or go on with a round of
the inner one, so that a run of characters can be parted in more than one way.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
import sys
import warnings
from typing import TYPE_CHECKING, Any

import pytest

import summitkit

if TYPE_CHECKING:
    from collections.abc import Callable

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    if sys.version_info >= (3, 11):
        from re import _constants as codes
        from re import _parser as parser  # type: ignore[attr-defined]
    else:
        import sre_constants as codes
        import sre_parse as parser

MANY = 1000  # a repeat of more rounds counts as one without a bound
SAMPLE = (
    *map(chr, range(0x250)),
    *"‐‑–—‘’“”„‟…‹›«»€₹₽¥\u200b\u200d\u2028\u2060\ufeff\u0301中日अ٣Ⅻ²¾ПрİßＡ\U0001f1ee\U0001d7d7\ud800",
)
"""Characters that stand for all: the Latin ones and some of each sort that a pattern of English may tell apart."""
REPEATS = {codes.MAX_REPEAT, codes.MIN_REPEAT}
HARMLESS = {
    # The last thing looked for is what may not follow, and whatever is given back is followed by something else: the
    # first step back ends the search.
    "summitkit.text.words._LATIN_WORD[0]",
    "summitkit.text.words.any_word[0]",
}


def patterns() -> dict[str, re.Pattern[str]]:
    """Return every pattern that the package's modules hold, in containers and attrs instances too."""
    found: dict[str, re.Pattern[str]] = {}
    for info in pkgutil.walk_packages(summitkit.__path__, "summitkit."):
        if info.name == "summitkit.__main__":
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            for number, pattern in enumerate(_within(value, 3)):
                if isinstance(pattern.pattern, str):
                    found.setdefault(pattern.pattern, pattern)
                    NAMES.setdefault(pattern.pattern, f"{info.name}.{name}[{number}]")
    return {NAMES[text]: pattern for text, pattern in found.items()}


NAMES: dict[str, str] = {}


def _within(value: Any, depth: int) -> list[re.Pattern[str]]:
    if getattr(value, "__annotations__", {}).get("return") == "re.Pattern[str]" and hasattr(value, "cache_info"):
        return [value()]  # made on first use
    owner = getattr(value, "__self__", value)  # a pattern's bound method: re.compile(...).match
    if isinstance(owner, re.Pattern):
        return [owner]
    if depth and isinstance(value, (tuple, list, set, frozenset)):
        return [pattern for each in value for pattern in _within(each, depth - 1)]
    if depth and isinstance(value, dict):
        return [pattern for each in value.values() for pattern in _within(each, depth - 1)]
    if depth and type(value).__module__.startswith("summitkit.") and hasattr(type(value), "__attrs_attrs__"):
        fields = [*(field.name for field in type(value).__attrs_attrs__), "pattern"]  # a pattern made on first use
        return [pattern for name in fields for pattern in _within(getattr(value, name, None), depth - 1)]
    return []


def _characters(op: Any, argument: Any, flags: int) -> frozenset[str]:
    """Return the characters of the sample that one element of a pattern matches."""
    if op is codes.LITERAL:
        one = chr(argument)
        return frozenset({one, one.lower(), one.upper()} if flags & re.IGNORECASE else {one})
    if op is codes.NOT_LITERAL:
        return frozenset(SAMPLE) - {chr(argument)}
    if op is codes.ANY:
        return frozenset(SAMPLE) if flags & re.DOTALL else frozenset(SAMPLE) - {"\n"}
    return _members(repr(argument), flags, argument)


CACHE: dict[tuple[str, int], frozenset[str]] = {}


def _members(key: str, flags: int, argument: Any) -> frozenset[str]:
    if (key, flags) not in CACHE:
        negated = argument[0][0] is codes.NEGATE
        inside = {letter for letter in SAMPLE if any(_is_in(letter, op, inner, flags) for op, inner in argument)}
        CACHE[key, flags] = frozenset(SAMPLE) - inside if negated else frozenset(inside)
    return CACHE[key, flags]


def _is_in(letter: str, op: Any, argument: Any, flags: int) -> bool:
    cases = {letter, letter.lower(), letter.upper()} if flags & re.IGNORECASE else {letter}
    if op is codes.LITERAL:
        return chr(argument) in cases
    if op is codes.RANGE:
        return any(len(case) == 1 and argument[0] <= ord(case) <= argument[1] for case in cases)
    if op is codes.CATEGORY:
        return bool(CATEGORIES[argument](letter))
    return False


CATEGORIES: dict[Any, Callable[[str], bool]] = {
    codes.CATEGORY_DIGIT: str.isdecimal,
    codes.CATEGORY_NOT_DIGIT: lambda letter: not letter.isdecimal(),
    codes.CATEGORY_SPACE: str.isspace,
    codes.CATEGORY_NOT_SPACE: lambda letter: not letter.isspace(),
    codes.CATEGORY_WORD: lambda letter: letter.isalnum() or letter == "_",
    codes.CATEGORY_NOT_WORD: lambda letter: not (letter.isalnum() or letter == "_"),
}
NONE: frozenset[str] = frozenset()
SINGLE = {codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN}


class Shape:
    """What a piece of a pattern can begin with, go on with after a whole match, and whether it can match nothing.

    Attributes:
        empty: it can match nothing.
        first: the characters that it can begin with.
        more: the characters that it can take after it could have ended: those of a repeat at its end.
    """

    def __init__(self, *, empty: bool, first: frozenset[str], more: frozenset[str]) -> None:
        self.empty, self.first, self.more = empty, first, more


NOTHING = Shape(empty=True, first=NONE, more=NONE)


def shape(items: Any, flags: int, faults: list[str]) -> Shape:
    """Return the shape of a sequence; add what is wrong with it to `faults`."""
    whole = NOTHING
    for op, argument in items:
        part = _shape(op, argument, flags, faults)
        whole = Shape(
            empty=whole.empty and part.empty,
            first=whole.first | (part.first if whole.empty else NONE),
            more=part.more | (whole.more | part.first if part.empty else NONE),
        )
    return whole


def _shape(op: Any, argument: Any, flags: int, faults: list[str]) -> Shape:
    if op in SINGLE:
        return Shape(empty=False, first=_characters(op, argument, flags), more=NONE)
    if op is codes.SUBPATTERN:
        return shape(argument[3], (flags | argument[1]) & ~argument[2], faults)
    if op is codes.BRANCH:
        return _either([shape(items, flags, faults) for items in argument[1]])
    if op is codes.GROUPREF_EXISTS:
        return _either([shape(items or (), flags, faults) for items in argument[1:]])
    if op in REPEATS:
        return _repeat(argument, flags, faults)
    if op in {codes.ASSERT, codes.ASSERT_NOT}:
        shape(argument[1], flags, faults)
    return NOTHING  # a place, or a reference to a group that was matched before


def _either(parts: list[Shape]) -> Shape:
    return Shape(
        empty=any(part.empty for part in parts),
        first=NONE.union(*(part.first for part in parts)),
        more=NONE.union(*(part.more for part in parts)),
    )


def _repeat(argument: tuple[int, int, Any], flags: int, faults: list[str]) -> Shape:
    least, most, items = argument
    part = shape(items, flags, faults)
    if most > MANY and part.more & part.first:
        shared = "".join(sorted(part.more & part.first))[:40]
        faults.append(f"rounds of an unbounded repeat can be parted in more than one way at {shared!r}")
    return Shape(
        empty=part.empty or least == 0,
        first=part.first,
        more=part.more | (part.first if most > least else NONE),
    )


@functools.cache
def faults_of(text: str, flags: int) -> tuple[str, ...]:
    faults: list[str] = []
    shape(parser.parse(text, flags), flags, faults)
    return tuple(faults)


PATTERNS = patterns()


def test_there_are_patterns_to_look_at() -> None:
    assert len(PATTERNS) > 60
    assert any(name.startswith("summitkit.text.words.") for name in PATTERNS)
    assert any(name.startswith("summitkit.parse.dates.families.") for name in PATTERNS)


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        (r"(a+)+b", True),
        (r"(a*)*", True),
        (r"(?:a|b+)*c", True),
        (r"(?:[a-z]+ ?)+x", True),
        (r"(?:\w+\s*)*x", True),
        (r"(?:a?b*)*c", True),
        (r"(?:[a-z]+ )+x", False),
        (r"(?:a+b)*c", False),
        (r"(?:,[0-9]{3})*(?:\.[0-9]+)?", False),
        (r"(?:-\w+)*x", False),
        (r"(?:a+){0,3}x", False),
    ],
)
def test_the_check_knows_a_dangerous_pattern_from_a_safe_one(text: str, *, bad: bool) -> None:
    assert bool(faults_of(text, 0)) is bad


@pytest.mark.parametrize("name", PATTERNS)
def test_no_pattern_can_backtrack_badly(name: str) -> None:
    pattern = PATTERNS[name]
    assert bool(faults_of(pattern.pattern, pattern.flags)) is (name in HARMLESS)
