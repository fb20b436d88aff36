from __future__ import annotations

import pytest

from summitkit.reason.words import fold, likeness, opposed, stem, without, wording


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("plants", "factory"),
        ("loans", "lending"),
        ("signed", "signing"),
        ("defence", "defense"),
        ("negotiating", "negotiation"),
        ("fertiliser", "fertilizers"),
        ("countries", "country"),
    ],
)
def test_inflection_spelling_and_synonyms_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("port", "report"), ("gas", "oil"), ("plant", "plan"), ("bus", "business")])
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_countries_are_told_by_any_of_their_names() -> None:
    made = wording("India–Russia trade, the United States and South Korean exports to the U.K.")
    assert made.countries == {"IN", "RU", "US", "KR", "GB"}
    assert set(made.stems) == {"trade", "export"}
    assert wording("a china shop").countries == set()


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("an order of US$400", ""), ("an order of U.S.$400", ""), ("HK$3 a head", ""), ("40 US dollars", ""),
        ("Swiss francs for Norway", "NO"), ("British thermal units", ""), ("the US dollar", "US"),
        ("British tea", "GB"), ("dollars from Norway", "NO"),
    ],
)  # fmt: skip
def test_the_states_of_sums_and_measures_are_not_meant(text: str, countries: str) -> None:
    assert wording(text).countries == set(countries.split())


def test_figures_and_report_words_say_nothing() -> None:
    assert wording("more than $65.70 billion, he said").stems == {}
    assert set(wording("S-400 units and the Su-57").stems) == {"s-400", "su-57"}


def test_likeness_goes_by_weight() -> None:
    plant = wording("a urea plant in Samara")
    assert likeness(plant, plant) == 1
    assert likeness(plant, wording("the urea factory")) > 0.8
    assert likeness(plant, wording("an agreement on cooperation")) == 0
    assert likeness(plant, wording("")) == 0
    assert likeness(wording("visa-free travel"), wording("stay without a visa"), also=1) > 0.5


def test_opposites_set_phrases_apart() -> None:
    assert opposed(wording("the Western Route"), wording("the eastern route")) == "east and west"
    assert opposed(wording("exports and imports"), wording("imports")) is None
    assert opposed(wording("gas"), wording("wheat")) is None


def test_words_can_be_left_out_but_not_all() -> None:
    made = wording("army truce")
    assert set(without(made, frozenset({"military"})).stems) == {"ceasefire"}
    assert without(made, frozenset(made.stems)) == made


def test_folding_drops_case_accents_and_hyphens() -> None:
    assert fold("São Tomé-Príncipe’s  Émigré") == "sao tome principes emigre"


def test_letters_that_are_no_others_with_marks() -> None:
    assert fold("Łódź Ærø Aydın Đorđe þing œuvre") == "lodz aero aydin dorde thing oeuvre"


def test_names_and_the_heads_of_long_stems() -> None:
    made = wording("icebreakers of Wismar and Su-57 jets")
    assert made.names == {"wismar", "su-57"}
    assert made.heads == {"icebr", "wisma", "su-57"}
    assert without(made, frozenset(["wismar"])).names == {"su-57"}


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("rice harvests", "rice harvests", 1.0),
        ("rice harvests", "rice markets", 0.5),
        ("rice", "rice markets", 0.833),
        ("rice markets", "tea harvests", 0.0),
        ("harbourmaster", "harbourmasterly", 0.8),
        ("rice", "", 0.0),
    ],
)
def test_likeness_is_shared_weight_of_each_and_of_both(one: str, other: str, alike: float) -> None:
    assert round(likeness(wording(one), wording(other)), 3) == alike
    assert round(likeness(wording(other), wording(one)), 3) == alike


def test_likeness_counts_what_is_shared_besides() -> None:
    assert likeness(wording("rice"), wording("tea"), also=1.0) == 0.5
    assert round(likeness(wording("rice markets"), wording("tea"), also=0.4), 3) == 0.248
