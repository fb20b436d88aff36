"""Feature templates: what a model looks at in a word's form and in the forms beside it.

Templates are declared once, as data, and stand in the header of the weights file that was trained with them, so that
training and decoding can't drift apart. A template names an offset (0 for the word itself, -1 for the one before it)
and a property of the form there; the feature's name is offset, property and value: "-1l=said".
"""

from __future__ import annotations

from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["BEGIN", "END", "PROPERTIES", "FormTemplates", "feature_names", "shape"]

BEGIN = "\x02"  # stands before the first word
END = "\x03"  # stands after the last

_SHAPES = {**dict.fromkeys(map(chr, range(65, 91)), "X"), **dict.fromkeys(map(chr, range(97, 123)), "x")}


@lru_cache(maxsize=1 << 13)
def shape(form: str) -> str:
    """Return a form's shape with runs cut short: "Putin" Xx, "S-400" X-d, "U.S." X.X., "2023-24" d-d."""
    if form.isalpha() and form[1:].islower():  # most words
        return "Xx" if form[0].isupper() else "x"
    drawn: list[str] = []
    for character in form[:24]:
        kind = _SHAPES.get(character) or _kind(character)
        if not drawn or drawn[-1] != kind:
            drawn.append(kind)
    return intern("".join(drawn))


def _kind(character: str) -> str:
    if character.isdigit():
        return "d"
    if character.isalpha():
        return "X" if character.isupper() else "x"
    return character


def _long_shape(form: str) -> str:
    """Return the shape of up to 8 characters without cutting runs short: "Xxxxx"."""
    if form.isalpha() and form[1:].islower():
        return ("X" if form[0].isupper() else "x") + "xxxxxxx"[: len(form) - 1]
    return "".join([_SHAPES.get(character) or _kind(character) for character in form[:8]])


PROPERTIES: Mapping[str, Callable[[str], str]] = {
    "b": lambda form: "",  # noqa: ARG005
    "w": lambda form: form,
    "l": str.lower,
    "s": shape,
    "S": _long_shape,
    "p1": lambda form: form[:1],
    "p2": lambda form: form[:2].lower(),
    "p3": lambda form: form[:3].lower(),
    "p4": lambda form: form[:4].lower(),
    "x1": lambda form: form[-1:].lower(),
    "x2": lambda form: form[-2:].lower(),
    "x3": lambda form: form[-3:].lower(),
    "x4": lambda form: form[-4:].lower(),
    "n": lambda form: str(min(len(form), 9)),
}
"""Properties of a form by name: b nothing (a bias), w form, l lower case, s shape, S long shape, p1-p4 first
characters, x1-x4 last characters, n length."""


@attrs.frozen(slots=True)
class FormTemplates:
    """Which properties of the forms around a word a model looks at.

    Attributes:
        window: pairs of an offset and the names of properties, in `PROPERTIES`, looked at there.
    """

    window: tuple[tuple[int, tuple[str, ...]], ...]

    @classmethod
    def of(cls, window: Mapping[int, Sequence[str]]) -> FormTemplates:
        """Declare templates: `FormTemplates.of({-1: ["l"], 0: ["b", "w", "s"], 1: ["l"]})`.

        Raises:
            ValueError: where a property is unknown.
        """
        unknown = {name for names in window.values() for name in names} - set(PROPERTIES)
        if unknown:
            message = f"unknown properties of a form: {sorted(unknown)}; known are {sorted(PROPERTIES)}"
            raise ValueError(message)
        return cls(tuple((offset, tuple(names)) for offset, names in sorted(window.items())))

    @classmethod
    def from_json(cls, value: Sequence[tuple[int, Sequence[str]]]) -> FormTemplates:
        """Read what `to_json` gave."""
        return cls.of(dict(value))

    def to_json(self) -> list[list[object]]:
        """Return plain lists for a header."""
        return [[offset, list(names)] for offset, names in self.window]

    def rows(self, forms: Sequence[str]) -> list[list[str]]:
        """Return the features of each word of a sentence, as training needs them."""
        made = []
        for index in range(len(forms)):
            row: list[str] = []
            for offset, properties in self.window:
                row += feature_names(form_at(forms, index + offset), offset, properties)
            made.append(row)
        return made


def feature_names(form: str, offset: int, properties: Sequence[str]) -> list[str]:
    """Return the names of the features that a form makes at an offset."""
    if form in (BEGIN, END):
        return [f"{offset}{form}"]
    return [f"{offset}{name}={PROPERTIES[name](form)}" for name in properties]


def form_at(forms: Sequence[str], index: int) -> str:
    """Return a form, or the mark of the beginning or the end where `index` lies outside."""
    if index < 0:
        return BEGIN
    return forms[index] if index < len(forms) else END
