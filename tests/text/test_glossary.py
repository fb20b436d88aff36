from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summitkit.text.glossary import Glossary

WORDS = st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=4), unique=True)


def glossary(words: list[str]) -> Glossary:
    return Glossary(Glossary.written(words))


@given(WORDS, st.text("ab\t", min_size=1, max_size=2))
def test_words_are_found_by_their_beginning(words: list[str], front: str) -> None:
    ordered = Glossary.ordered([*words, *(front + word for word in words if front + word not in words)])
    first, rests = glossary(ordered).beneath(front)
    numbers = [number for number, word in enumerate(ordered) if word.startswith(front)]
    assert list(range(first, first + len(rests))) == numbers or not numbers
    assert [front + rest for rest in rests] == [ordered[number] for number in numbers]


def test_many_words() -> None:
    words = Glossary.ordered(str(number) for number in range(1000))
    made = glossary(words)
    assert made.beneath("5") == (words.index("5"), [word[1:] for word in words if word.startswith("5")])
    assert made.beneath("99") == (words.index("99"), ["", *map(str, range(10))])
    assert made.beneath("x") == (0, [])


def test_lone_surrogates_are_no_words() -> None:
    assert glossary(["a"]).beneath("\ud800") == (0, [])
    assert glossary([]).beneath("a") == (0, [])
