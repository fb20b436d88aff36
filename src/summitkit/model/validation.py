"""Checks that the records' fields share; each message names the class, the field and the value."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import attrs

__all__ = ["WordEnum", "confidence", "instance", "optional", "pattern", "text", "tuple_of"]

Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]


class WordEnum(str, Enum):
    """An enumeration whose members are their own words, so that `str()`, JSON and f-strings show the word alone."""

    def __str__(self) -> str:
        """Return the word."""
        return str(self.value)

    def __format__(self, spec: str) -> str:
        """Format the word."""
        return format(str(self.value), spec)

    def __repr__(self) -> str:
        """Return `Certainty.PROBABLE`, which is also how it is written in code."""
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def _missing_(cls, value: object) -> WordEnum:
        words = ", ".join(member.value for member in cls)
        raise ValueError(f"{cls.__name__} must be one of {words}; not {value!r}")


def where(owner: object, attribute: attrs.Attribute[Any]) -> str:
    """Return `Deal.status`, the name of a field for a message."""
    return f"{type(owner).__name__}.{attribute.name}"


def instance(*types: type) -> Validator:
    """Return a validator that asks for an instance of one of `types`."""
    wanted = " or ".join(kind.__name__ for kind in types)

    def check(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
            raise TypeError(f"{where(owner, attribute)} must be {wanted}, not {value!r}")

    return check


def optional(validator: Validator) -> Validator:
    """Return a validator that lets None pass and hands everything else to `validator`."""

    def check(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            validator(owner, attribute, value)

    return check


def text(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Ask for a string that holds more than white space."""
    if not isinstance(value, str):
        raise TypeError(f"{where(owner, attribute)} must be str, not {value!r}")
    if not value.strip():
        raise ValueError(f"{where(owner, attribute)} must not be blank, not {value!r}")


def pattern(matches: Callable[[str], object], wanted: str) -> Validator:
    """Return a validator that asks for a string that `matches` (a compiled pattern's `fullmatch`) accepts."""

    def check(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, str):
            raise TypeError(f"{where(owner, attribute)} must be str, not {value!r}")
        if not matches(value):
            raise ValueError(f"{where(owner, attribute)} must be {wanted}, not {value!r}")

    return check


def tuple_of(validator: Validator) -> Validator:
    """Return a validator that asks for a tuple each of whose members passes `validator`."""

    def check(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, tuple):
            raise TypeError(f"{where(owner, attribute)} must be a tuple, not {value!r}")
        for member in value:
            validator(owner, attribute, member)

    return check


def confidence(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Ask for a number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{where(owner, attribute)} must be a float, not {value!r}")
    if not 0 <= value <= 1:
        raise ValueError(f"{where(owner, attribute)} must lie between 0 and 1, not {value!r}")


def as_tuple(values: Iterable[Any]) -> tuple[Any, ...]:
    """Return any iterable but a string as a tuple; a string would fall apart into letters."""
    if isinstance(values, (str, bytes)):
        raise TypeError(f"a tuple is wanted, not the string {values!r}")
    return values if isinstance(values, tuple) else tuple(values)
