from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

from summitkit.errors import LexiconError
from summitkit.lexicon import Lexicon, entries


def test_default_is_one_object() -> None:
    assert Lexicon.default() is Lexicon.default()
    assert repr(Lexicon.default()) == "<Lexicon: default>"


def test_importing_reads_no_table() -> None:
    code = (
        "import summitkit.lexicon.lexicon as l, summitkit.lexicon.loading as o;"
        "l.Lexicon.default(); assert o.load.cache_info().currsize == 0"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own interpreter


def test_extend_puts_additions_first_and_leaves_the_original() -> None:
    default = Lexicon.default()
    role = entries.Role(form="grand vizier", name="grand vizier", rank="head-of-government", is_leader=True)
    extended = default.extend(outlets=["The Daily Bugle"], roles=[role])
    assert extended.outlets[0] == entries.Outlet(name="The Daily Bugle")
    assert extended.outlets[1:] == default.outlets
    assert extended.roles[0] is role
    assert extended.places is default.places
    assert role not in default.roles
    assert repr(extended) == "<Lexicon: default and 2 added>"


def test_extend_twice_keeps_both() -> None:
    first = entries.Person(name="Ada Byron", role="countess", country="GB", gender="f")
    second = entries.Organization(name="Analytical Society", kind="ngo")
    extended = Lexicon.default().extend(actors=[first]).extend(actors=[second])
    assert extended.people == (first,)
    assert extended.organizations[0] == second
    assert second.short == "Analytical Society"
    assert extended.additions == (second, first)


def test_a_country_of_the_caller_wins() -> None:
    land = entries.Country(code="ZQ", alpha3="ZQQ", name="Ruritania", aliases=("Burma",), adjectives=("Ruritanian",))
    city = entries.Place(name="Strelsau", country="ZQ", kind="capital")
    extended = Lexicon.default().extend(actors=[land], places=[city])
    assert extended.country_by_code["ZQ"] is land
    assert extended.country_by_name["Burma"] is land
    assert extended.country_by_word["Ruritanian"] is land
    assert Lexicon.default().country_by_name["Burma"].code == "MM"
    assert "Ruritanian" not in Lexicon.default().country_by_word


def test_extend_takes_any_other_entry() -> None:
    pledge = entries.DealWord(form="handshake deal", name="handshake deal", kind="agreement")
    assert Lexicon.default().extend(others=[pledge]).deal_words[0] is pledge


@pytest.mark.parametrize(
    ("keyword", "value", "message"),
    [
        (
            "actors",
            ["Ada Byron"],
            "actors must hold entries of class Person or Organization or Country, not 'Ada Byron'",
        ),
        ("roles", [entries.Outlet(name="X")], "roles must hold entries of class Role"),
        ("outlets", "The Daily Bugle", "not the one string 'The Daily Bugle'"),
        ("others", [3], "others must hold entries of class"),
    ],
)
def test_a_wrong_class_is_a_type_error(keyword: str, value: object, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        Lexicon.default().extend(**{keyword: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("keyword", "entry", "code"),
    [
        ("places", entries.Place(name="Strelsau", country="ZQ"), "ZQ"),
        ("actors", entries.Person(name="Ada", country="England"), "England"),
        ("actors", entries.Organization(name="Club", members=("GB", "ZQ")), "ZQ"),
        ("outlets", entries.Outlet(name="Bugle", country="uk"), "uk"),
    ],
)
def test_an_unknown_country_code_is_refused(keyword: str, entry: object, code: str) -> None:
    with pytest.raises(LexiconError, match=f"unknown country code '{code}'"):
        Lexicon.default().extend(**{keyword: [entry]})  # type: ignore[arg-type]


def test_lexicons_are_equal_by_content_and_survive_pickling() -> None:
    one = Lexicon.default().extend(outlets=["The Daily Bugle"])
    same = Lexicon.default().extend(outlets=["The Daily Bugle"])
    other = Lexicon.default().extend(outlets=["The Daily Planet"])
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    again = pickle.loads(pickle.dumps(one))
    assert again == one
    assert hash(again) == hash(one)
    assert len(pickle.dumps(Lexicon.default())) < 200


def test_weights_are_bytes_of_data_files_alone() -> None:
    assert Lexicon.default().weights("languages.tsv").startswith(b"code\tname\n")
    with pytest.raises(LexiconError, match=r"no data file 'missing\.bin'"):
        Lexicon.default().weights("missing.bin")
