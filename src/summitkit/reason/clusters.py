"""Groups of things judged the same, none of which holds two that are judged different."""

from __future__ import annotations

__all__ = ["Clusters"]


class Clusters:
    """Disjoint sets of the numbers 0 to n-1 (union-find), with pairs that must stay apart.

    Sets are joined smaller into larger, so that n joins cost at most n log n steps.
    """

    def __init__(self, size: int) -> None:
        """Start with every number by itself."""
        self._parent = list(range(size))
        self._members: dict[int, list[int]] = {}
        self._enemies: dict[int, set[int]] = {}

    def root(self, one: int) -> int:
        """Return the number that stands for a set."""
        parent = self._parent
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    def members(self, one: int) -> list[int]:
        """Return all members of the set of a number, itself included, sorted."""
        root = self.root(one)
        return sorted(self._members.get(root, [root]))

    def keep_apart(self, one: int, other: int) -> bool:
        """Bar two numbers from one set; return False, and do nothing, where they are in one already."""
        left, right = self.root(one), self.root(other)
        if left == right:
            return False
        self._enemies.setdefault(left, set()).add(other)
        self._enemies.setdefault(right, set()).add(one)
        return True

    def barred(self, one: int, other: int) -> bool:
        """Say whether the sets of two numbers must stay apart."""
        left, right = self.root(one), self.root(other)
        if left == right:
            return False
        if len(self._enemies.get(right, ())) < len(self._enemies.get(left, ())):
            left, right = right, left
        return any(self.root(enemy) == right for enemy in self._enemies.get(left, ()))

    def join(self, one: int, other: int) -> bool:
        """Make one set of two; return False where they must stay apart."""
        left, right = self.root(one), self.root(other)
        if left == right:
            return True
        if self.barred(left, right):
            return False
        if len(self._members.get(left, (left,))) < len(self._members.get(right, (right,))):
            left, right = right, left
        self._members.setdefault(left, [left]).extend(self._members.pop(right, [right]))
        self._enemies.setdefault(left, set()).update(self._enemies.pop(right, ()))
        self._parent[right] = left
        return True
