from __future__ import annotations

from summitkit.model.actor import Country, Person
from summitkit.parse.scenery import SentenceNumbers, Side, Sides

PERU, VEGA = Country("Peru", "PE"), Person(name="Ana Vega")


def sides() -> Sides:
    made = Sides([PERU, VEGA])
    made.add((2, 3), (2, 3), 0, 7, "name")
    made.add((4, 8), (6, 8), 1, 9, "name")
    made.add((9, 10), (9, 10), 1, 9, "pronoun")
    return made


FIRST, SECOND, THIRD = (
    Side(2, 3, 2, 3, PERU, 7, "name"),
    Side(4, 8, 6, 8, VEGA, 9, "name"),
    Side(9, 10, 9, 10, VEGA, 9, "pronoun"),
)


def test_mentions_come_back_as_they_were_added() -> None:
    made = sides()
    assert list(made) == [FIRST, SECOND, THIRD]
    assert (len(made), made[1], made[-1], made[1:]) == (3, SECOND, THIRD, (SECOND, THIRD))
    assert list(made.entities()) == [PERU, VEGA, VEGA]
    assert list(made.of(Person)) == [SECOND, THIRD]
    assert list(made.only([0, 2])) == [FIRST, THIRD]
    assert list(Sides()) == []


def test_mentions_within_words() -> None:
    made = sides()
    assert made.within(2, 10) == (FIRST, SECOND, THIRD)
    assert made.within(3, 9) == (SECOND,)
    assert made.within(5, 10) == (THIRD,)
    assert made.within(2, 7) == (FIRST,)
    assert made.within(0, 2) == ()


def test_the_mention_that_holds_a_word() -> None:
    made = sides()
    held = [made.holding(word) for word in range(11)]
    assert held == [None, None, FIRST, None, SECOND, SECOND, SECOND, SECOND, None, THIRD, None]


def test_of_two_mentions_that_share_a_word_the_last_holds_it() -> None:
    made = Sides([PERU, VEGA])
    made.add((0, 2), (0, 2), 0, 0, "name")
    made.add((1, 2), (1, 2), 1, 1, "name")
    assert [side and side.actor for side in map(made.holding, range(3))] == [0, 1, None]


def test_more_mentions_than_are_remembered() -> None:
    made = Sides([PERU])
    for word in range(2500):
        made.add((word, word + 1), (word, word + 1), 0, 0, "name")
    assert [side.first for side in made.within(0, 2500)] == list(range(2500))
    assert made[0].first == 0


def test_sentence_of_a_word() -> None:
    numbers = SentenceNumbers((0, 3, 4))
    assert [numbers[word] for word in range(6)] == [0, 0, 0, 1, 2, 2]
