"""Dependency trees: which word hangs on which, and how; read by a greedy parser in plain Python.

The parser is meant for the few sentences where clause structure decides, not for whole texts. Its cost grows with the
number of words and no faster.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.text.moves import LEFT, NOTHING, RIGHT, SHIFT, State, hang, move_features, relation_features
from summitkit.text.pos import PosTagger
from summitkit.text.weights import Weights, read_weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Tree", "TreeParser", "word_number"]

_ROOT_WORD = 1
_SUFFIX = 3


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


def word_number(form: str, vocabulary: dict[str, int]) -> int:
    """Return the number of a form: that of its lower case, or of its ending, or 2; 0 is no word, 1 the root."""
    lower = form.lower()
    number = vocabulary.get(lower)
    if number is None:
        number = vocabulary.get(f"-{'A' if form[0].isupper() else 'a'}{lower[-_SUFFIX:]}", 2)
    return number


class TreeParser:
    """A part-of-speech tagger and a dependency parser.

    One instance may be used by many threads.
    """

    __slots__ = ("_bias", "_fields", "_moves", "_pos", "_relations", "_size", "_vocabulary", "relations")

    def __init__(self, pos: PosTagger, moves: Weights, relations: Weights) -> None:
        """Take a tagger, the weights of the moves, and those of the relations with `vocabulary` in their header."""
        self._pos = pos
        self._moves = moves.numbered
        self._relations = relations.numbered
        self.relations = relations.labels
        self._vocabulary = {word: number for number, word in enumerate(relations.header["vocabulary"], 3)}
        self._bias, self._size, self._fields = relations.bias, relations.size, relations.fields

    @classmethod
    def from_bytes(cls, pos_blob: bytes, tree_blob: bytes) -> TreeParser:
        """Read a parser from two weights files; the second holds those of the moves and those of the relations.

        Raises:
            ValueError: where the bytes are something else.
        """
        size = int.from_bytes(tree_blob[:4], "little")
        moves, relations = read_weights(tree_blob[4 : 4 + size]), read_weights(tree_blob[4 + size :])
        return cls(PosTagger.from_bytes(pos_blob), moves, relations)

    def parse(self, forms: Sequence[str]) -> Tree:
        """Parse a sentence given by its words. Any words will do; every tree has exactly one root."""
        numbers = self._pos.numbers(forms)
        tags = self._pos.tags
        if not forms:
            return Tree((), (), ())
        words = [word_number(form, self._vocabulary) for form in forms]
        state = State.begin([*words, _ROOT_WORD, 0], [number + 2 for number in numbers] + [1, 0])
        self._run(state)
        heads = tuple(head if head < state.size else NOTHING for head in state.heads[: state.size])
        names = self.relations
        found = tuple(names[number - 1] for number in state.relations[: state.size])
        return Tree(tuple(tags[number] for number in numbers), heads, found)

    def _run(self, state: State) -> None:
        get, stack, size = self._moves.get, state.stack, state.size
        while stack or state.front < size:
            if not stack:
                move = SHIFT
            elif state.front == size:
                move = RIGHT if len(stack) > 1 else LEFT
            else:
                move = _best(sum(filter(None, map(get, move_features(state)))), alone=len(stack) == 1)
            if move == SHIFT:
                stack.append(state.front)
                state.front += 1
                continue
            child = stack.pop()
            head = state.front if move == LEFT else stack[-1]
            hang(state, head, child, self._relation(state, head, child))

    def _relation(self, state: State, head: int, child: int) -> int:
        if head == state.size:
            return self.relations.index("root") + 1
        total = sum(filter(None, map(self._relations.get, relation_features(state, head, child))))
        scores = self._fields.unpack((total + self._bias).to_bytes(self._size, "little"))
        return scores.index(max(scores)) + 1


_MIDDLE = (1 << 31) * (1 + (1 << 32) + (1 << 64))
_MASK = (1 << 32) - 1


def _best(total: int, *, alone: bool) -> int:
    """Return the move with the highest score; with one word on the stack nothing can hang on the word below it."""
    biased = total + _MIDDLE
    shift, left, right = biased & _MASK, biased >> 32 & _MASK, biased >> 64
    if right > shift and right > left and not alone:
        return RIGHT
    return LEFT if left > shift else SHIFT
