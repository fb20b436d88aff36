from __future__ import annotations

from summitkit.lexicon import Lexicon
from summitkit.parse.names.casing import calm_forms
from summitkit.text.layout import layout


def calmed(text: str) -> str:
    return " ".join(calm_forms(layout(text), Lexicon.default()))


def test_common_words_of_a_headline_are_written_small() -> None:
    assert calmed("Xi Says China Agreed To Sign Pact With Brazil") == "Xi says China agreed to sign pact with Brazil"


def test_words_that_the_text_writes_small_are_too() -> None:
    text = "Lula Will Buy Wheat From Chile\n\nHe will buy wheat."
    assert calmed(text).startswith("Lula will buy wheat from Chile")


def test_a_list_of_people_stays() -> None:
    text = "Will Young, Mark Hill, Rose May, Jack Straw"
    assert calmed(text) == "Will Young , Mark Hill , Rose May , Jack Straw"


def test_a_sentence_stays() -> None:
    text = "The minister said on Monday that France would sign."
    assert calm_forms(layout(text), Lexicon.default()) is not None
    assert calmed(text) == "The minister said on Monday that France would sign ."
