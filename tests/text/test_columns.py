from __future__ import annotations

import pytest

from summitkit.text.columns import ByColumns


class Squares(ByColumns[int]):
    def __len__(self) -> int:
        return 4

    def _made(self, number: int) -> int:
        return number * number


def test_members_are_made_by_number() -> None:
    squares = Squares()
    assert list(squares) == [0, 1, 4, 9]
    assert (squares[2], squares[-1]) == (4, 9)
    assert (squares[1:3], squares[::-2], squares[7:]) == ((1, 4), (9, 1), ())
    assert 9 in squares
    assert squares.index(4) == 2


@pytest.mark.parametrize("number", [4, -5])
def test_there_is_none_outside(number: int) -> None:
    with pytest.raises(IndexError):
        Squares()[number]
