"""Short forms that a text introduces itself: "Forum on China-Africa Cooperation (FOCAC)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.wording import places, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.actors.scene import Scene

__all__ = ["find_definitions"]

_BODIES = words(
    "union association organization organisation conference forum council commission committee bank fund agency "
    "community league cooperation co-operation party front movement institute centre center authority corporation "
    "company alliance group ministry department service federation nations office court congress assembly network "
    "secretariat university army police board bureau chamber confederation foundation society tribunal mission "
    "force parliament dialogue initiative consortium institution ltd limited"
)
_SMALL = words("of the and for in on to with de la & des du")
_SIZES = (2, 8)  # letters in a short form
_LONGEST = 14  # words before the bracket that are looked at


def find_definitions(scene: Scene) -> Iterator[tuple[int, int, int]]:
    """Yield the first and last word of each full name and the word of the short form in brackets after it.

    The capitals of the short form are the first letters of the name's words, in order; small words may be left out, and
    a word may give more than one letter. One of the words says that the name is of a body.
    """
    forms = scene.forms
    for index in [at + 1 for at in places({"("}, forms) if at]:
        if forms[index + 1 : index + 2] != (")",):
            continue
        short = forms[index].replace(".", "")
        if not (
            _SIZES[0] <= len(short) <= _SIZES[1] and short.isalpha() and short[:1].isupper() and short[-1:].isupper()
        ):
            continue
        first = _beginning(scene, short.lower(), index - 1)
        if first >= 0 and any(scene.word(at) in _BODIES for at in range(first, index - 1)):
            yield first, index - 1, index


def _beginning(scene: Scene, short: str, last: int) -> int:
    """Return the word at which a name before `last` begins so that its initials give `short`, or -1."""
    left = len(short)
    for at in range(last - 1, max(-1, last - 1 - _LONGEST), -1):
        form = scene.forms[at]
        if scene.sentence[at] != scene.sentence[last]:
            return -1
        if form[:1].isupper():
            given = _given(form, short, left)
            if given == 0:
                return -1
            left -= given
            if left == 0:
                return at
        elif scene.word(at) not in _SMALL:
            return -1
        elif left and short[left - 1] == form[:1].lower() and _needs_small(scene, at, short, left):
            left -= 1
    return -1


def _given(form: str, short: str, left: int) -> int:
    """Return how many letters before `left` a word gives: one for each of its hyphenated parts."""
    parts = [part[:1].lower() for part in form.split("-") if part]
    joined = "".join(parts)
    if short[max(0, left - len(joined)) : left] == joined:
        return len(joined)
    return 1 if parts and short[left - 1] == parts[0] else 0


def _needs_small(scene: Scene, at: int, short: str, left: int) -> bool:
    """Say whether a small word's letter stands in the short form: the word before it doesn't give that letter."""
    before = scene.forms[at - 1][:1].lower() if at else ""
    return before != short[left - 1] and left > 1 and before == short[left - 2]
