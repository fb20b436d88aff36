"""Dependency trees: which word hangs on which, and how."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

__all__ = ["Tree"]


@attrs.frozen(slots=True)
class Tree:
    """The dependency tree of a sentence; all indices are relative to its first word.

    Tags are those of the Penn Treebank (NN, VBD, IN, ...). Relations are the basic ones of Universal Dependencies 1 as
    Stanford CoreNLP 3 writes them: nsubj, nsubjpass, csubj, dobj, iobj, ccomp, xcomp, nmod, nmod:poss, nmod:tmod,
    nmod:npmod, amod, advmod, advcl, acl, acl:relcl, appos, aux, auxpass, case, cc, cc:preconj, compound, compound:prt,
    conj, cop, dep, det, det:predet, discourse, expl, mark, mwe, neg, nummod, parataxis, punct, root.

    Attributes:
        tags: the part of speech of each word.
        heads: the index of the word that each word hangs on, -1 for the root.
        relations: how it hangs on it.
    """

    tags: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.heads)

    def children(self, index: int) -> list[int]:
        """Return the words that hang on a word (-1: the root or roots), from left to right."""
        return [child for child, head in enumerate(self.heads) if head == index]

    def ancestors(self, index: int) -> Iterator[int]:
        """Yield the word that a word hangs on, then the one above it, up to the root."""
        head = self.heads[index]
        while head >= 0:
            yield head
            head = self.heads[head]

    def extent(self, index: int) -> tuple[int, int]:
        """Return `(first, last)`, `last` not included, of the stretch from the first to the last word below a word.

        The word itself counts among them.
        """
        below: dict[int, list[int]] = {}
        for child, head in enumerate(self.heads):
            below.setdefault(head, []).append(child)
        first = last = index
        pending = [index]
        while pending:
            word = pending.pop()
            first, last = min(first, word), max(last, word)
            pending += below.get(word, ())
        return first, last + 1
