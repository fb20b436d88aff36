from __future__ import annotations

from summitkit.reason.clusters import Clusters


def test_joining_is_transitive_and_says_so() -> None:
    made = Clusters(5)
    assert made.join(3, 1)
    assert made.join(1, 4)
    assert made.join(3, 4)
    assert made.members(4) == made.members(3) == [1, 3, 4]
    assert made.members(0) == [0]
    assert made.root(1) == made.root(4) != made.root(0)


def test_the_smaller_set_goes_into_the_larger() -> None:
    made = Clusters(5)
    made.join(0, 1)
    large = made.root(0)
    made.join(2, 1)
    assert made.root(2) == large
    made.join(0, 3)
    assert made.root(3) == large


def test_what_is_kept_apart_stays_apart_with_all_that_joins_it() -> None:
    made = Clusters(6)
    assert made.keep_apart(0, 1)
    assert made.join(0, 2)
    assert made.join(1, 3)
    assert not made.join(2, 3)
    assert made.barred(2, 3)
    assert made.barred(3, 2)
    assert not made.barred(0, 2)
    assert not made.barred(0, 4)
    assert made.join(4, 5)
    assert made.join(4, 0)
    assert not made.join(5, 1)


def test_one_of_many_enemies_is_found_from_either_side() -> None:
    made = Clusters(6)
    for enemy in (1, 2, 3):
        made.keep_apart(0, enemy)
    assert [made.barred(0, other) for other in range(6)] == [False, True, True, True, False, False]
    assert [made.barred(other, 0) for other in range(6)] == [False, True, True, True, False, False]


def test_what_is_one_cannot_be_kept_apart() -> None:
    made = Clusters(3)
    made.join(0, 1)
    assert not made.keep_apart(1, 0)
    assert not made.barred(0, 1)
    assert made.join(0, 2)


def test_numbers_too_large_for_small_integers() -> None:
    made = Clusters(1200)
    assert made.join(1000, 1100)
    assert not made.keep_apart(1000, int("1100"))
    assert made.keep_apart(1000, 1101)
    assert not made.join(1100, 1101)
