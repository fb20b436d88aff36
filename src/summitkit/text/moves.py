"""The state of the dependency parser and what it looks at: the arc-hybrid system, with features as integers.

The parser has a stack of words and a buffer of those to come, with the root as the buffer's last. A move either shifts
the first of the buffer on the stack, or hangs the top of the stack on the first of the buffer (left), or on the word
below it on the stack (right). A feature is an integer: numbers of words (14 bits), tags and relations (6 bits each)
side by side, then the number of the template (6 bits). Training and decoding use the same functions.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

__all__ = ["LEFT", "NOTHING", "RIGHT", "SHIFT", "State", "hang", "move_features", "relation_features"]

SHIFT, LEFT, RIGHT = 0, 1, 2
NOTHING = -1


@attrs.define(slots=True, eq=False)
class State:
    """A sentence half parsed.

    All sequences have two places more than the sentence has words: the root, then one for no word, so that index -1
    finds it.

    Attributes:
        size: the number of words; also the index of the root.
        words: the number of each word's form.
        tags: the number of each word's tag.
        stack: the words on the stack, the top last.
        front: the first word of the buffer.
        heads: the head of each word, -1 where it has none yet.
        relations: the number of each word's relation, 0 where it has none yet.
        left, left_inner: the outermost child on the left, and the one added before it.
        right, right_inner: likewise on the right.
        lefts, rights: the numbers of children on either side.
    """

    size: int
    words: Sequence[int]
    tags: Sequence[int]
    stack: list[int]
    front: int
    heads: list[int]
    relations: list[int]
    left: list[int]
    left_inner: list[int]
    right: list[int]
    right_inner: list[int]
    lefts: list[int]
    rights: list[int]

    @classmethod
    def begin(cls, words: Sequence[int], tags: Sequence[int]) -> State:
        """Begin with an empty stack; `words` and `tags` hold the root and the place for no word at their end."""
        length = len(words)
        nothing = [NOTHING] * length
        zeros = [0] * length
        return cls(length - 2, words, tags, [], 0, nothing[:], zeros[:], nothing[:], nothing[:], nothing[:], nothing[:],
                   zeros[:], zeros[:])  # fmt: skip


def hang(state: State, head: int, child: int, relation: int) -> None:
    """Hang a word on another."""
    state.heads[child] = head
    state.relations[child] = relation
    if child < head:
        state.left_inner[head] = state.left[head]
        state.left[head] = child
        state.lefts[head] += 1
    else:
        state.right_inner[head] = state.right[head]
        state.right[head] = child
        state.rights[head] += 1


def move_features(state: State) -> list[int]:
    """Return what decides the next move.

    In the names of variables s0, s1, s2 are the words on the stack from the top, b0, b1, b2 those of the buffer.
    """
    stack, front, last = state.stack, state.front, state.size
    depth = len(stack)
    s0 = stack[-1] if depth else NOTHING
    s1 = stack[-2] if depth > 1 else NOTHING
    s2 = stack[-3] if depth > 2 else NOTHING  # noqa: PLR2004
    found = _neighbours(state, s0, s1, s2, front, last)
    found += _children(state, s0, s1, front)
    return found


def _neighbours(state: State, s0: int, s1: int, s2: int, b0: int, last: int) -> list[int]:
    """Return features of the words at the top of the stack and at the front of the buffer."""
    w, t = state.words, state.tags
    b1 = b0 + 1 if b0 < last else NOTHING
    b2 = b0 + 2 if b0 + 1 < last else NOTHING
    s0w, s1w, b0w, b1w = w[s0], w[s1], w[b0], w[b1]
    s0t, s1t, b0t, b1t, b2t = t[s0], t[s1], t[b0], t[b1], t[b2]
    near, apart = min(b0 - s0, 7), min(s0 - s1, 7)
    tt, st, bb = s0t << 6 | b0t, s1t << 6 | s0t, b0t << 6 | b1t
    s0wt, b0wt, s1wt = s0w << 6 | s0t, b0w << 6 | b0t, s1w << 6 | s1t
    return [
        s0wt << 6 | 1, s0w << 6 | 2, s0t << 6 | 3, b0wt << 6 | 4, b0w << 6 | 5, b0t << 6 | 6, s1wt << 6 | 7,
        s1w << 6 | 8, st << 6 | 9, (b1w << 6 | b1t) << 6 | 10, b1w << 6 | 11, bb << 6 | 12,
        (w[b2] << 6 | b2t) << 6 | 13, (s0w << 14 | b0w) << 6 | 14, (s0wt << 6 | b0t) << 6 | 15,
        (s0t << 20 | b0wt) << 6 | 16, tt << 6 | 17, (s1w << 14 | s0w) << 6 | 18, (s1wt << 6 | s0t) << 6 | 19,
        (s1t << 20 | s0wt) << 6 | 20, (st << 6 | b0t) << 6 | 21, (tt << 6 | b1t) << 6 | 22, (st << 12 | bb) << 6 | 23,
        (bb << 6 | b2t) << 6 | 24, ((t[s2] << 12 | st) << 6 | b0t) << 6 | 25, (s0wt << 3 | near) << 6 | 33,
        (b0wt << 3 | near) << 6 | 34, (tt << 3 | near) << 6 | 35, (s0w << 12 | bb) << 6 | 52,
        (s1wt << 6 | b0t) << 6 | 53, (s1w << 14 | b0w) << 6 | 57, (st << 14 | b0w) << 6 | 60,
        (st << 3 | apart) << 6 | 61, (b0w << 14 | b1w) << 6 | 62, (tt << 12 | b1t << 6 | b2t) << 6 | 63,
        ((s0w << 14 | b0w) << 6 | b1t) << 6, ((s1w << 6 | s0t) << 14 | b0w) << 6 | 1 << 60,
        ((tt << 14 | b1w) << 6) | 2 << 60,
    ]  # fmt: skip


def _children(state: State, s0: int, s1: int, b0: int) -> list[int]:
    """Return features of what hangs on the top of the stack and on the front of the buffer already."""
    w, t, r, left, right = state.words, state.tags, state.relations, state.left, state.right
    s0t, s1t, b0t, b0w = t[s0], t[s1], t[b0], w[b0]
    s0l, s0r, s1r, b0l = left[s0], right[s0], right[s1], left[b0]
    s0lt, s0rt, b0lt, s0lw = t[s0l], t[s0r], t[b0l], w[s0l]
    s0lr, s0rr, s1rr, b0lr = r[s0l], r[s0r], r[s1r], r[b0l]
    s0l2, s0r2, b0l2 = state.left_inner[s0], state.right_inner[s0], state.left_inner[b0]
    valency = min(state.rights[s0], 3) << 2 | min(state.lefts[s0], 3)
    b0v, s1v = min(state.lefts[b0], 3), min(state.rights[s1], 3)
    tt, st = s0t << 6 | b0t, s1t << 6 | s0t
    s0wt, b0wt, s1wt = w[s0] << 6 | s0t, b0w << 6 | b0t, w[s1] << 6 | s1t
    return [
        (tt << 6 | s0lt) << 6 | 26, (tt << 6 | s0rt) << 6 | 27, (tt << 6 | b0lt) << 6 | 28,
        (st << 6 | t[left[s1]]) << 6 | 29, (st << 6 | t[s1r]) << 6 | 30, (st << 6 | s0rt) << 6 | 31,
        ((st << 6 | b0t) << 6 | b0lt) << 6 | 32, (s0wt << 4 | valency) << 6 | 36, (tt << 4 | valency) << 6 | 37,
        (b0wt << 2 | b0v) << 6 | 38, (s1wt << 2 | s1v) << 6 | 39, (s0lw << 6 | s0lr) << 6 | 40,
        (w[s0r] << 6 | s0rr) << 6 | 41, (w[b0l] << 6 | b0lr) << 6 | 42, (tt << 6 | s0lr) << 6 | 43,
        (tt << 6 | s0rr) << 6 | 44, (tt << 6 | b0lr) << 6 | 45, (st << 6 | s1rr) << 6 | 46,
        (s0wt << 12 | s0lr << 6 | s0rr) << 6 | 47, (b0wt << 12 | b0lr << 6 | s0t) << 6 | 48,
        ((tt << 6 | s0lt) << 6 | t[s0l2]) << 6 | 49, ((tt << 6 | s0rt) << 6 | t[s0r2]) << 6 | 50,
        ((tt << 6 | b0lt) << 6 | t[b0l2]) << 6 | 51, (s0r == NOTHING) << 18 | tt << 6 | 54,
        ((st << 6 | s1rr) << 6 | s0lr) << 6 | 55, (w[s0r] << 14 | b0w) << 6 | 56, (st << 14 | s0lw) << 6 | 58,
        ((w[s1] << 6 | s0t) << 14 | s0lw) << 6 | 59, (((tt << 6 | s0lr) << 6) | r[s0l2]) << 6 | 3 << 60,
    ]  # fmt: skip


def relation_features(state: State, head: int, child: int) -> list[int]:
    """Return what decides how `child` hangs on `head`, before it does."""
    w, t, r = state.words, state.tags, state.relations
    hw, ht, cw, ct = w[head], t[head], w[child], t[child]
    is_left = int(child < head)
    cl, cr, hl, hr = state.left[child], state.right[child], state.left[head], state.right[head]
    cl2 = state.left_inner[child]
    clt, crt, clw = t[cl], t[cr], w[cl]
    hlr, hrr = r[hl], r[hr]
    pair = (ht << 6 | ct) << 1 | is_left
    cwt, hwt = (cw << 6 | ct) << 1 | is_left, (hw << 6 | ht) << 1 | is_left
    distance = min(abs(head - child), 7)
    following = t[child + 1] if child < state.size else 0
    before = t[child - 1]
    return [
        1, pair << 6 | 2, cwt << 6 | 3, hwt << 6 | 4, (cwt << 6 | ht) << 6 | 5, (hwt << 6 | ct) << 6 | 6,
        (hw << 15 | cw << 1 | is_left) << 6 | 7, (pair << 3 | distance) << 6 | 8, (pair << 6 | clt) << 6 | 9,
        (pair << 6 | crt) << 6 | 10, (pair << 14 | clw) << 6 | 11, (hw << 15 | clw << 1 | is_left) << 6 | 12,
        (pair << 6 | hlr) << 6 | 13, (pair << 6 | hrr) << 6 | 14, ((pair << 6 | hlr) << 6 | hrr) << 6 | 15,
        ((pair << 6 | r[cl]) << 6 | r[cl2]) << 6 | 16, ((pair << 6 | r[cl]) << 6 | r[cr]) << 6 | 17,
        (pair << 6 | following) << 6 | 18, (pair << 6 | before) << 6 | 19, (hwt << 6 | hlr) << 6 | 20,
        (hwt << 6 | hrr) << 6 | 21, (pair << 14 | w[cr]) << 6 | 22, (cwt << 6 | r[cl]) << 6 | 23,
        (pair << 14 | w[hr]) << 6 | 24, (pair << 6 | r[state.right_inner[head]]) << 6 | 25,
        (cwt << 14 | clw) << 6 | 26, (cwt << 3 | distance) << 6 | 27, (pair << 14 | w[cl2]) << 6 | 28,
    ]  # fmt: skip
