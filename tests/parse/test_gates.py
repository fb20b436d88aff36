from __future__ import annotations

from summitkit.parse.gates import Gates


def test_rules_of_which_a_sentence_has_a_word_are_open_in_their_order() -> None:
    gates = Gates(
        [(frozenset(["sign", "signed"]), "signing"), (frozenset(["pact"]), "nouns"), (frozenset(["to"]), "to")]
    )
    assert gates.open_to(["both", "signed", "the", "pact"]) == ["signing", "nouns"]
    assert gates.open_to(("to", "sign")) == ["signing", "to"]
    assert gates.open_to(["nothing", "at", "all"]) == []
    assert gates.open_to([]) == []


def test_a_rule_without_words_is_open_to_every_sentence() -> None:
    gates = Gates([(frozenset(["met"]), 1), (frozenset[str](), 2)])
    assert gates.open_to(["they", "met"]) == [1, 2]
    assert gates.open_to([]) == [2]
    assert Gates([]).open_to(["met"]) == []
