from __future__ import annotations

import pytest

from summitkit.reason.names import acronym, body_words, lies_in, name_match, place_match, token_match


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("Arjun Mehta", "Arjun Mehta", 1.0),
        ("Sergei Andreev", "Sergey Andreyev", 0.85),
        ("Oleksandr Melnychenko", "Alexander Melnychenko", 0.85),
        ("Han Seung-woo", "Han Seung Woo", 1.0),
        ("Mohammed bin Salman", "Muhammad bin Salman", 0.85),
        ("Viktor Orbán", "Orban Viktor", 0.85),
        ("Leyla Hasanova", "Leila Gasanova", 0.85),
        ("V. Putin", "Vladimir Putin", 0.85),
        ("Mehta", "Arjun Mehta", 0.6),
        ("Xi", "Xi Jinping", 0.6),
    ],
)
def test_spellings_of_one_name_agree(one: str, other: str, least: float) -> None:
    assert name_match(one, other) >= least
    assert name_match(one, other) == name_match(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ihor Melnychenko", "Alexander Melnychenko"),
        ("Natalia Andreyeva", "Andreyev"),
        ("George W. Bush", "George H. W. Bush"),
        ("Li Qiang", "Li Keqiang"),
        ("Wei Han", "Wei Gan"),
        ("Anna Smith", "Anna Schmidt"),
    ],
)
def test_names_of_others_do_not(one: str, other: str) -> None:
    assert name_match(one, other) == 0


def test_short_tokens_need_more_than_their_consonants() -> None:
    assert token_match("han", "gan") == 0
    assert token_match("kim", "kam") == pytest.approx(0.9)


def test_places_agree_by_spelling_and_by_part() -> None:
    assert place_match("Kiev", "Kyiv") > 0
    assert place_match("Delhi", "New Delhi") > 0
    assert place_match("Penang", "Kuala Lumpur") == 0


def test_bodies_are_told_by_their_words() -> None:
    assert body_words("Ministry of External Affairs") == body_words("foreign ministry")
    assert body_words("Sudan's army") == body_words("the Sudanese army")
    assert body_words("Ministry of Defence") != body_words("Ministry of Trade")


def test_acronyms_take_capitals_and_numbers() -> None:
    assert acronym("China National Petroleum Corporation") == "CNPC"
    assert acronym("Group of Seven") == "G7"
    assert acronym("Gazprom") == ""


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("Vikram Rao", "Vikram Rao Shastri", 0.9),
        ("Sheikh Hamad Khan", "Hamad Khan", 1.0),
        ("Sheikh Mansour bin Rashid", "Mansour bin Rashid Al Falasi", 0.9),
        ("Rao Vikram", "Vikram Rao", 0.9),
        ("Vikram Rao", "Vikram Shastri Rao Gupta", 0.0),
        ("Recep Aydin", "Recep Aydın", 1.0),
        ("Karlov", "Karlov", 0.6),
    ],
)
def test_how_far_names_agree(one: str, other: str, match: float) -> None:
    assert name_match(one, other) == match
    assert name_match(other, one) == match


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ZENDA, Ruritania, May 1 - Leaders met.", True),
        ("They met at Zenda in Ruritania.", True),
        ("They met at Zenda on Ruritania.", True),
        ("From Zenda Ruritania looks small.", False),
        ("They met at Zenda and in Ruritania.", False),
        ("They met at Zenda, Ruritanian papers say.", False),
    ],
)
def test_a_place_lies_in_another_where_a_text_says_so(text: str, told: bool) -> None:
    assert lies_in("Zenda", "Ruritania", text) is told
    assert lies_in("Ruritania", "Zenda", text) is told
