from __future__ import annotations

from summitkit.text.glossary import Glossary
from summitkit.text.joint import Joint

NAMES = ["b\tc", "b\td", "e\tf\tg", "e\tf\th\ti"]
JOINT = Joint(Glossary(Glossary.written(Glossary.ordered(NAMES))), [1, 2, 3, 4], [0, 2, 3, 4, 5])


def test_features_are_found_by_all_words_but_the_last() -> None:
    assert JOINT.singles(("b",)) == {"c": 2, "d": 3}
    assert JOINT.singles(("e", "f", "h")) == {"i": 5}


def test_features_of_fewer_or_more_words_are_others() -> None:
    assert JOINT.singles(("a",)) == {}
    assert JOINT.singles(("e",)) == {}


def test_features_are_found_by_their_last_two_words() -> None:
    assert JOINT.pairs(("e",)) == {("f", "g"): 4}
    assert JOINT.pairs(("e", "f")) == {("h", "i"): 5}
    assert JOINT.pairs(("b",)) == {}
