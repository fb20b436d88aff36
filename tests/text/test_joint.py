from __future__ import annotations

from summitkit.text.joint import Joint

JOINT = Joint({"a": 1, "b\tc": 2, "b\td": 3, "e\tf\tg": 4, "e\tf\th\ti": 5})


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
