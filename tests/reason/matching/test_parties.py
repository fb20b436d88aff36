from __future__ import annotations

import pytest

from summitkit.reason.matching.parties import PartyKey, bodies_match, same_party, shared_parties


def state(code: str) -> PartyKey:
    return PartyKey("country", f"State of {code}", code, government=True)


def key(kind: str, name: str, code: str | None = None, *, organ: bool = False, short: str | None = None) -> PartyKey:
    return PartyKey(kind, name, code, organ, short)


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        (state("IN"), PartyKey("country", "India", "IN"), 1),
        (state("IN"), state("RU"), 0),
        (state("IN"), state("AA"), 0),
        (state("IN"), key("body", "Ministry of Tea", "IN", organ=True), 0.9),
        (state("IN"), key("body", "Tea Works", "IN"), 0.7),
        (state("IN"), key("body", "Tea Works", "RU", organ=True), 0),
        (PartyKey("country", "Nowhere"), key("body", "Tea Works", organ=True), 0),
        (state("IN"), key("person", "Arjun Mehta", "IN", organ=True), 0.9),
        (key("body", "Ministry of Tea", "IN", organ=True), key("person", "Arjun Mehta", "IN", organ=True), 0.7),
        (key("body", "Tea Works", "IN"), key("person", "Arjun Mehta", "IN", organ=True), 0),
        (key("body", "Ministry of Tea", organ=True), key("person", "Arjun Mehta", organ=True), 0),
        (key("body", "Ministry of Tea", "IN", organ=True), key("person", "Arjun Mehta", "RU", organ=True), 0),
        (key("body", "Hong-Kong"), key("place", "hong kong"), 1),
        (key("body", "Hong Kong"), key("place", "Macau"), 0),
        (key("person", "Hong Kong"), key("place", "Hong Kong"), 0),
        (key("person", "Anton Gorelov", "RU"), key("person", "Gorelov"), 0.6),
        (key("person", "Anton Gorelov", "RU"), key("person", "Anton Gorelov", "UA"), 0),
        (key("body", "Gazbank", "RU"), key("body", "Gazbank", "UA"), 0),
        (key("body", "Gazbank", "RU"), key("body", "Gazbank"), 1),
        (key("body", "Strelsau Rail", short="XSR"), key("body", "XSR"), 1),
        (key("place", "New Delhi"), key("place", "Delhi"), 0.9),
    ],
)
def test_how_far_two_parties_are_one(one: PartyKey, other: PartyKey, match: float) -> None:
    assert same_party(one, other) == same_party(other, one) == match


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("Gaz-Bank", "gaz bank", 1),
        ("Ministry of Trade", "Trade Ministry", 1),
        ("Ministry of Foreign Affairs", "External Affairs Ministry", 1),
        ("SRPC", "Strelsau Rail and Port Company", 0.9),
        ("S.R.P.C.", "Strelsau Rail and Port Company", 0.9),
        ("SRP", "Strelsau Rail and Port Company", 0),
        ("Srpc", "Strelsau Rail and Port Company", 0),
        ("Strelsau Rail", "Strelsau Rail Holding", 0.7),
        ("Tea Board", "Rail Board", 0),
        ("Ruritan Works", "Ruritanian Works", 0.7),
        ("Rura Works", "Ruran Mills", 0),
        ("Council", "Tea Council", 0),
        ("Rail Works", "Rail Mills", 0),
    ],
)
def test_how_far_two_names_of_bodies_agree(one: str, other: str, match: float) -> None:
    assert bodies_match(one, other) == bodies_match(other, one) == match


def test_abbreviations_count_as_names() -> None:
    assert bodies_match("Tea Works", "Rail Mills", "TW", "tw") == 1
    assert bodies_match("Tea Works", "Rail Mills", "TW", None) == 0
    assert bodies_match("Tea Works", "TW", "TW", None) == 1
    assert bodies_match("Tea Works", "Rail Mills", None, None) == 0


def test_each_party_is_shared_once_and_with_the_best() -> None:
    organ, firm = key("body", "Ministry of Tea", "IN", organ=True), key("body", "Rail Works", "IN")
    assert shared_parties((state("IN"), state("RU")), (state("RU"), state("IN"))) == 2
    assert shared_parties((state("IN"),), (firm, organ)) == 0.9
    assert shared_parties((state("IN"),), (organ, state("IN"))) == 1
    assert shared_parties((state("IN"), state("IN")), (state("IN"),)) == 1
    assert shared_parties((state("IN"), state("RU")), (firm, state("RU"))) == 1.7
    assert shared_parties((state("IN"),), (state("RU"),)) == shared_parties((), (state("RU"),)) == 0
