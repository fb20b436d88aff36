"""The country that a medium writes for, and what it tells of ministers without one."""

from __future__ import annotations

import pytest

import summitkit as sk
from summitkit.lexicon import Lexicon
from summitkit.lexicon.entries import Outlet
from summitkit.parse.publishers import home_of_publisher


@pytest.mark.parametrize(
    ("publisher", "code"),
    [
        ("Bernama", "MY"),
        ("The Hindu", "IN"),
        ("hindu", "IN"),
        ("Reuters", None),
        ("AFP", None),
        ("BBC", None),
        ("ABC News", None),
        ("nobody's paper", None),
        (None, None),
    ],
)
def test_homes(publisher: str | None, code: str | None) -> None:
    assert home_of_publisher(Lexicon.default(), publisher) == code


def test_a_medium_of_the_callers_own() -> None:
    lexicon = Lexicon.default().extend(outlets=[Outlet(name="The Quito Leaf", country="EC")])
    assert home_of_publisher(lexicon, "quito leaf") == "EC"


@pytest.mark.parametrize(
    ("publisher", "text", "country"),
    [
        ("Bernama", "Foreign Minister Azlan Karim met reporters after talks on Brunei.", "Malaysia"),
        (None, "Foreign Minister Azlan Karim met reporters after talks on Brunei.", "Brunei"),
        ("Bernama", "Peru thanked its neighbours. Foreign Minister Luis Vega met reporters.", "Peru"),
        ("Bernama", "Peruvian Foreign Minister Luis Vega met reporters.", "Peru"),
    ],
)
def test_a_minister_at_home(publisher: str | None, text: str, country: str) -> None:
    people = [one.entity for one in sk.parse(text, source=publisher).actors if isinstance(one.entity, sk.Person)]
    assert [str(one.country) for one in people] == [country]
