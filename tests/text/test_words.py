"""Words: what stands apart, what stays whole, and where."""

from __future__ import annotations

import pytest

from summitkit.text.words import first_form, split_words


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Modi's visit won't wait.", ["Modi", "'s", "visit", "wo", "n't", "wait", "."]),
        ("They’re sure Delhi’s ready; it can’t, cannot fail",
         ["They", "’re", "sure", "Delhi", "’s", "ready", ";", "it", "ca", "n’t", ",", "can", "not", "fail"]),
        ("CAN'T STOP", ["CA", "N'T", "STOP"]),
        ("the leaders’ summit", ["the", "leaders", "’", "summit"]),
        ("O'Neil, D’Souza, Sana'a, Côte d'Ivoire", ["O'Neil", ",", "D’Souza", ",", "Sana'a", ",", "Côte", "d'Ivoire"]),
        ("’tis the '90s", ["’tis", "the", "'90s"]),
        ("U.S.-led talks in the U.K.", ["U.S.-led", "talks", "in", "the", "U.K."]),
        ("a non-U.S. bank", ["a", "non-U.S.", "bank"]),
        ("Gen. J. K. Rao of St. Kitts", ["Gen.", "J.", "K.", "Rao", "of", "St.", "Kitts"]),
        ("No. 5, pp. 3-4, vol. 2", ["No.", "5", ",", "pp.", "3-4", ",", "vol.", "2"]),
        ("He said no. Five left.", ["He", "said", "no", ".", "Five", "left", "."]),
        ("At 10:30 a.m. on Dec. 4", ["At", "10:30", "a.m.", "on", "Dec.", "4"]),
        ("$65.70 billion, US$1,000.50m, €3.5bn, £2", ["$", "65.70", "billion", ",", "US$", "1,000.50m", ",", "€",
                                                     "3.5bn", ",", "£", "2"]),
        ("Rs. 1,00,000 or 5%", ["Rs.", "1,00,000", "or", "5", "%"]),
        ("On 4,25 and 1,2345", ["On", "4", ",", "25", "and", "1", ",", "2345"]),
        ("up .5 points", ["up", ".5", "points"]),
        ("2023–24, 2023-24, 9/11, 1990s", ["2023", "–", "24", ",", "2023-24", ",", "9/11", ",", "1990s"]),
        ("S-400 and Su-57, AT&T, CNN/ORC", ["S-400", "and", "Su-57", ",", "AT&T", ",", "CNN/ORC"]),
        ("``Yes,'' he said -- or not ... and . . . so", ["``", "Yes", ",", "''", "he", "said", "--", "or", "not", "...",
                                                        "and", ". . .", "so"]),
        ("AP) _ The", ["AP", ")", "_", "The"]),
        ("Who?! See www.mea.gov.in. Or https://x.org/a?b=1, #G20 @mea, press@mea.gov.in",
         ["Who", "?!", "See", "www.mea.gov.in", ".", "Or", "https://x.org/a?b=1", ",", "#G20", "@mea", ",",
          "press@mea.gov.in"]),
        ("(D-Va.) said", ["(", "D-Va.", ")", "said"]),
        ("Plan B.", ["Plan", "B", "."]),
        ("gonna", ["gon", "na"]),
    ],
)  # fmt: skip
def test_forms(text: str, forms: list[str]) -> None:
    assert list(split_words(text)) == forms


def test_offsets_are_slices() -> None:
    words = split_words("  India–Russia\u00a0summit, naïve café")
    assert [words.text[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == list(words.forms)
    assert list(words.forms) == ["India", "–", "Russia", "summit", ",", "naïve", "café"]
    assert words.starts[0] == 2


def test_combining_marks_and_joiners_stay_inside_a_word() -> None:
    assert list(split_words("cafe\u0301 co\u00adoperate नमस्ते")) == ["cafe\u0301", "co\u00adoperate", "नमस्ते"]


def test_invisible_characters_are_no_words() -> None:
    assert list(split_words("\ufeffPutin\u200b \u202bmet\u202c")) == ["Putin", "met"]


def test_lone_surrogates_are_words() -> None:
    assert list(split_words("a \ud800 b")) == ["a", "\ud800", "b"]


def test_equal_forms_are_one_object() -> None:
    words = split_words("Delhi and Delhi")
    assert words.forms[0] is words.forms[2]


@pytest.mark.parametrize(
    "text",
    ["'" * 100_000, '"' * 100_000, "a.a." * 50_000, "http://" + "." * 100_000, "9" * 100_000, "<a" * 50_000,
     "-a" * 50_000, "a'" * 50_000, "n't" * 50_000, ". " * 50_000, "A. " * 50_000, "x@y." * 25_000, ",000" * 25_000,
     "A." + " " * 100_000, "www." * 25_000],
)  # fmt: skip
def test_hostile_text_is_cut_in_one_pass(text: str) -> None:
    words = split_words(text)
    assert len("".join(words.forms).replace(" ", "")) == len(text.replace(" ", ""))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("They cannot wanna, gotta go", ["They", "can", "not", "wan", "na", ",", "got", "ta", "go"]),
        ("annot Lenna betta http://a.org b", ["annot", "Lenna", "betta", "http://a.org", "b"]),
        ("No 5 Mon 6 Mr Rao\nIs n't ", ["No", "5", "Mon", "6", "Mr", "Rao", "Is", "n't"]),
    ],
)
def test_words_before_a_space_are_cut_as_all_others(text: str, forms: list[str]) -> None:
    assert list(split_words(text).forms) == forms
    assert list(split_words(text.replace(" ", "\t")).forms) == forms


def test_a_text_with_letters_beyond_latin_is_cut_like_its_latin_part() -> None:
    latin = (
        "J. K. Rao’s “state-run” AT&T can't pay US$1,000.50 (D-Va.) at 10:30 a.m. in São Paulo... O'Neil@x.org won’t"
    )
    cut = list(split_words(latin).forms)
    assert list(split_words(f"{latin} Łódź").forms) == [*cut, "Łódź"]
    assert list(split_words(f"Москва {latin}").forms) == ["Москва", *cut]


def test_the_first_word() -> None:
    assert [first_form(text) for text in ("", " \u200b", " J. Rao", "cannot", "Łódź.")] == ["", "", "J.", "can", "Łódź"]
