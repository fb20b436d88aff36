"""What a document says about its own names: a word that is a name in one place is one in the others too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.mention import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summitkit.text.words import Words

__all__ = ["NameFind", "agree", "complete"]

_SHORTEST = 3


@attrs.frozen(slots=True)
class NameFind:
    """A name: its words `[first, last)`, what it names, and how sure that is."""

    first: int
    last: int
    kind: NameKind
    confidence: float


def complete(finds: Iterable[NameFind], words: Words) -> Iterator[NameFind]:
    """Yield names with the second half of a hyphenated given name, which newswire may break: "Ban Ki- moon"."""
    forms = words.forms
    for find in finds:
        last = find.last
        if (
            find.kind is NameKind.PERSON
            and last + 1 < len(forms)
            and forms[last] == "-"
            and words.starts[last] == words.ends[last - 1]
            and forms[last + 1].islower()
            and forms[last + 1].isalpha()
        ):
            yield attrs.evolve(find, last=last + 2)
        else:
            yield find


def agree(finds: Sequence[NameFind], words: Words, marked: bytearray) -> list[NameFind]:
    """Return the names with those that the tagger missed where they stand again, and minorities set right.

    A surname of somebody named in full, or a single word that is a name wherever it was found, is a name where it
    stands capitalised alone and was not found, unless the document also writes it small.
    """
    known = _known(finds, words.forms)
    if not known:
        return list(finds)
    small = {form for form in words.forms if form.islower()}
    found = list(finds)
    for index, form in enumerate(words.forms):
        if marked[index] or form not in known or form.lower() in small:
            continue
        if not _alone(words.forms, marked, index):
            continue
        found.append(NameFind(index, index + 1, known[form], _AGAIN))
    found.sort(key=lambda find: find.first)
    return found


_AGAIN = 0.75


def _known(finds: Sequence[NameFind], forms: Sequence[str]) -> dict[str, NameKind]:
    """Return what single words name: surnames of people named in full, and words always found as one kind."""
    kinds: dict[str, set[NameKind]] = {}
    for find in finds:
        size = find.last - find.first
        if find.kind is NameKind.PERSON and size <= _SHORTEST + 1:
            form = forms[find.last - 1]
            if len(form) >= _SHORTEST and form[0].isupper():
                kinds.setdefault(form, set()).add(find.kind)
    return {form: next(iter(found)) for form, found in kinds.items() if len(found) == 1}


def _alone(forms: Sequence[str], marked: bytearray, index: int) -> bool:
    """Say whether no other capitalised word stands beside a word, so that it can't be part of another name."""
    before = index > 0 and forms[index - 1][0].isupper() and not marked[index - 1]
    after = index + 1 < len(forms) and forms[index + 1][0].isupper() and not marked[index + 1]
    return not before and not after
