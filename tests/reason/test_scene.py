"""Whom names in a document stand for, by the actors of that document."""

from __future__ import annotations

from typing import Any

import summitkit as sk
from summitkit.reason.scene import Scene

TEXT = "Anton Gorelov and Boris Karlov met the Tea Board (TB) in Strelsau."


def scene(*entities: Any) -> tuple[Scene, str]:
    document = sk.Document(TEXT, sk.Source(publisher="Evening Star"))
    evidence: Any = {"mentions": document.cite(sk.Span(0, 13), "t")}
    actors = tuple(sk.Actor(entity=entity, evidence=evidence) for entity in entities)
    return Scene.of(sk.Records(documents=(document,), actors=actors)), document.id


NORWAY, CHAD = sk.Country("Norway", "NO"), sk.Country("Chad", "TD")


def test_a_name_is_who_the_document_s_actors_say() -> None:
    person = sk.Person(name="Anton Gorelov", roles=(sk.Role("minister", country=NORWAY),), country=NORWAY)
    around, document = scene(person, sk.Person(name="Boris Karlov"))
    assert around.known(sk.Person(name="Gorelov"), document) == person
    assert around.known(sk.Person(name="Anton Gorelov"), document) == person
    assert around.known(sk.Person(name="Igor Orlov"), document) == sk.Person(name="Igor Orlov")
    assert around.known(sk.Person(name="Gorelov"), "elsewhere") == sk.Person(name="Gorelov")
    told = sk.Person(name="Gorelov", country=CHAD)
    assert around.known(told, document) is told
    by_role = sk.Person(name="Gorelov", roles=(sk.Role("minister", country=CHAD),))
    assert around.known(by_role, document) is by_role
    assert around.known(NORWAY, document) is NORWAY
    body = sk.Organization("Gorelov")
    assert around.known(body, document) is body


def test_a_part_of_two_names_is_nobody_s() -> None:
    around, document = scene(sk.Person(name="Anton Gorelov"), sk.Person(name="Boris Gorelov"))
    assert around.called("Gorelov", document) is None
    assert around.called("boris gorelov", document) == sk.Person(name="Boris Gorelov")


def test_bodies_places_and_officers_by_their_names() -> None:
    board = sk.Organization("Tea Board", abbreviation="TB", country=NORWAY)
    officer = sk.Person(roles=(sk.Role("foreign minister"),), country=CHAD)
    around, document = scene(board, officer, sk.Place("Strelsau", CHAD))
    assert around.called("the Tea Board", document) == board
    assert around.called("TB", document) == board
    assert around.called("Foreign Minister", document) == officer
    assert around.called("minister", document) is None
    assert around.called("Strelsau", document) == sk.Place("Strelsau", CHAD)


def test_where_bodies_and_cities_are_at_home() -> None:
    around, _ = scene(sk.Organization("Tea Board", abbreviation="TB", country=NORWAY), sk.Place("Strelsau", CHAD))
    assert around.country(sk.Organization("tea board")) == NORWAY
    assert around.country(sk.Organization("TB")) == NORWAY
    assert around.city_home("Strelsau") == CHAD
    assert around.city_home("Zenda") is None
    assert around.country(None) is None
    doubtful, _ = scene(sk.Place("Strelsau", CHAD), sk.Place("Strelsau", NORWAY))
    assert doubtful.city_home("Strelsau") is None


def test_an_abbreviation_stands_for_the_only_body_that_has_it() -> None:
    one, other = sk.Organization("Tea Board"), sk.Organization("Trade Bureau")
    assert scene(one)[0].full_names == {"tb": "tea board"}
    assert scene(one, other)[0].full_names == {}


def test_abbreviations_are_spelt_out_where_the_actors_name_the_body() -> None:
    around, _ = scene(sk.Organization("Rivers Support Board"))
    assert around.spelt_out("the RSB and the TRB met") == "the Rivers Support Board and the TRB met"
    assert around.spelt_out("the rsb met") == "the rsb met"
    two, _ = scene(sk.Organization("Rivers Support Board"), sk.Organization("Royal Scales Board"))
    assert two.spelt_out("the RSB met") == "the RSB met"
    assert scene()[0].spelt_out("the RSB met") == "the RSB met"
