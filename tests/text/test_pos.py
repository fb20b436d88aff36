"""The part-of-speech tagger that ships."""

from __future__ import annotations

import pytest

from summitkit.lexicon import Lexicon
from summitkit.text.pos import PosTagger


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("The president will meet his counterpart in Moscow .", "DT NN MD VB PRP$ NN IN NNP ."),
        ('" We agreed , " she said .', "`` PRP VBD , '' PRP VBD ."),
        ("Talks were held by Mr. Rao 's two oldest aides .", "NNS VBD VBN IN NNP NNP POS CD JJS NNS ."),
    ],
)
def test_tags(text: str, tags: str) -> None:
    assert PosTagger.from_bytes(Lexicon.default().weights("pos.bin")).tag(text.split()) == tags.split()


@pytest.mark.parametrize("forms", [(), ("Yes",), (".", "."), ("\ud800", "\x00", "9" * 10_000), ("said",) * 3_000])
def test_any_words_have_a_tag_each(forms: tuple[str, ...]) -> None:
    assert len(PosTagger.from_bytes(Lexicon.default().weights("pos.bin")).tag(forms)) == len(forms)
