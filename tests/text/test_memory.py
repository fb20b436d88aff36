from __future__ import annotations

from summitkit.text.memory import MOST, Memory


def test_a_memory_makes_each_thing_once() -> None:
    asked: list[str] = []

    def size(word: str) -> int:
        asked.append(word)
        return len(word)

    sizes = Memory(size)
    assert [sizes["pact"], sizes["deal"], sizes["pact"]] == [4, 4, 4]
    assert asked == ["pact", "deal"]


def test_a_memory_begins_anew_only_beyond_its_bounds() -> None:
    most = MOST
    same: Memory[int, int] = Memory(lambda number: number)
    same.update((number, number) for number in range(most))
    same.trim()
    assert len(same) == most
    assert same[most] == most
    same.trim()
    assert not same
    assert same[7] == 7
