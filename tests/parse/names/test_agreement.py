from __future__ import annotations

from summitkit.model.mention import NameKind
from summitkit.parse.names.agreement import NameFind, agree, complete, reconsider
from summitkit.text.words import split_words

PERSON, BODY = NameKind.PERSON, NameKind.ORGANIZATION


def test_a_surname_that_was_missed_is_found_again() -> None:
    words = split_words("Ana Vidal spoke. Later Vidal left.")
    finds = agree([NameFind(0, 2, PERSON, 0.9)], words, bytearray(b"\x01\x01" + bytes(len(words) - 2)))
    assert [(find.first, find.last) for find in finds] == [(0, 2), (5, 6)]


def test_a_word_that_is_also_written_small_is_not() -> None:
    words = split_words("Rose May spoke. May it rain or may it not.")
    finds = agree([NameFind(0, 2, PERSON, 0.9)], words, bytearray(b"\x01\x01" + bytes(len(words) - 2)))
    assert len(finds) == 1


def test_a_broken_given_name_is_completed() -> None:
    words = split_words("Ban Ki- moon spoke")
    assert next(complete([NameFind(0, 2, PERSON, 0.9)], words)).last == 4
    words = split_words("Ban Ki - he spoke")
    assert next(complete([NameFind(0, 2, PERSON, 0.9)], words)).last == 2


def test_portfolios_and_treaties_are_no_bodies() -> None:
    words = split_words("External Affairs Minister Rao signed the Kensington Treaty")
    finds = [NameFind(0, 2, BODY, 0.9), NameFind(6, 8, BODY, 0.9)]
    assert list(reconsider(finds, words)) == []


def test_a_person_called_limited_is_a_body() -> None:
    words = split_words("Arvind Aeronautics Limited")
    assert next(reconsider([NameFind(0, 3, PERSON, 0.9)], words)).kind is BODY


def test_the_adjective_of_a_country_is_no_body() -> None:
    words = split_words("Philippine President Gloria Arroyo met Philippine President Ramos of Philippine Airlines")
    finds = [NameFind(0, 4, BODY, 0.9), NameFind(5, 6, BODY, 0.9), NameFind(9, 11, BODY, 0.9)]
    found = [(find.first, find.last, find.kind) for find in reconsider(finds, words, {"Philippine"})]
    assert found == [(2, 4, PERSON), (9, 11, BODY)]


def test_a_name_ends_before_a_verb() -> None:
    words = split_words("Lake Rail Link would reach Malaba")
    assert next(reconsider([NameFind(0, 6, BODY, 0.9)], words)).last == 3


def test_a_person_is_not_called_by_the_day() -> None:
    words = split_words("Anna Kask Friday told the Friday Club")
    finds = list(reconsider([NameFind(0, 3, PERSON, 0.9), NameFind(5, 7, BODY, 0.9)], words))
    assert [(find.first, find.last) for find in finds] == [(0, 2), (5, 7)]
