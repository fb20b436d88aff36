from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summitkit.lexicon import Lexicon
from summitkit.parse.names.casing import calm_forms
from summitkit.parse.names.features import NameFeatures, Pieces, name_features, word_kinds
from summitkit.parse.names.gazetteer import gazetteer
from summitkit.text.layout import layout

if TYPE_CHECKING:
    from summitkit.text.layout import Layout

TEXT = (
    "Kenya Signs Trade Deal With Uganda\n\nNAIROBI (AP) -- Mr. Otieno said the deal is done. “We agree,” President "
    "Yoweri Museveni told the Bank of Uganda. The bank of the river rose by 3 metres. Otieno, the minister, left."
)


def rows_of(page: Layout, lexicon: Lexicon) -> list[tuple[str, ...]]:
    return name_features(page, calm_forms(page, lexicon), lexicon, gazetteer(lexicon).find(page.words.forms))


def test_kinds_tell_words_by_their_first_character() -> None:
    assert word_kinds(["Rao", "said", "3rd", "-", "İ", "ǅ", "٣"]) == "Xxd.X.d"


def test_a_word_shows_how_the_document_treats_it() -> None:
    page = layout(TEXT)
    row = rows_of(page, Lexicon.default())[page.words.forms.index("Otieno")]
    assert {"dpH", "dnGV", "dp.", "dn,", "dn20", "c-1H", "c1GV-"} <= set(row)


def test_words_written_small_have_no_features_but_the_lexicons() -> None:
    page = layout(TEXT)
    rows = dict(zip(page.words.forms, rows_of(page, Lexicon.default()), strict=True))
    assert rows["deal"] == rows["told"] == rows["("] == ()
    assert rows["President"][:2] == ("LT.0", "Ln3T")


@pytest.mark.parametrize("text", [TEXT, "", "…", "Rao", "RAO MET RAO"])
def test_sums_are_of_the_same_features_as_rows(text: str) -> None:
    page, lexicon = layout(text), Lexicon.default()

    def weight(names: tuple[str, ...]) -> int:
        return sum(map(hash, names))

    forms, finds = calm_forms(page, lexicon), list(gazetteer(lexicon).find(page.words.forms))
    sums = NameFeatures(page, forms, finds, Pieces(lexicon, weight))
    found: dict[int, int] = {}
    for sentence in page.sentences:
        if sentence.first < sentence.last:
            found |= dict(sums.of_words(sentence.first, sentence.last, sentence))
    rows = name_features(page, forms, lexicon, finds)
    assert found == {index: weight(row) for index, row in enumerate(rows) if row}
