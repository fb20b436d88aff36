from __future__ import annotations

from summitkit.lexicon import Lexicon
from summitkit.parse.names.gazetteer import gazetteer, known_part
from summitkit.text.words import split_words


def kinds(text: str) -> list[tuple[str, str]]:
    words = split_words(text)
    return [
        (" ".join(words.forms[find.first : find.last]), find.readings[0].kind)
        for find in gazetteer(Lexicon.default()).find(words.forms)
    ]


def test_the_longest_phrase_wins() -> None:
    assert kinds("South Korea and the European Union") == [
        ("South Korea", "country"),
        ("European Union", "organization"),
    ]


def test_shouted_words_are_read_as_capitalised() -> None:
    assert ("BRUSSELS", "metonym") in kinds("BRUSSELS") or ("BRUSSELS", "place") in kinds("BRUSSELS")
    assert kinds("SRI LANKA") == [("SRI LANKA", "country")]


def test_a_short_shouted_word_is_not_lowered() -> None:
    assert kinds("US troops")[0] == ("US", "country")
    assert kinds("us troops") == []


def test_parts_of_words() -> None:
    lexicon = Lexicon.default()
    russian = known_part(lexicon, "Russian")
    assert russian is not None
    assert russian.kind == "adjective"
    assert known_part(lexicon, "led") is None
    assert known_part(lexicon, "") is None


def test_one_gazetteer_for_one_lexicon() -> None:
    assert gazetteer(Lexicon.default()) is gazetteer(Lexicon.default())
