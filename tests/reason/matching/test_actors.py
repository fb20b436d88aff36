"""Scores and reasons of pairs of actors, at the bounds of each rule and just beyond them."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest

import summitkit as sk
from summitkit.reason.matching.actors import ActorProfile, compare, keys, profile, signature
from summitkit.reason.scene import Scene

DAY = datetime.date(2024, 5, 1)
MATTER = "Envoys of Ruritania met Graustark's team at Strelsau on Monday."


def actor(
    kind: str = "Person", name: str | None = "Anton Gorelov", code: str | None = None, **more: Any
) -> ActorProfile:
    given: dict[str, Any] = {"short": None, "titles": frozenset(), "published": None, "text": "", **more}
    given["titles"] = frozenset(given["titles"])
    return ActorProfile(document_id="d", kind=kind, name=name, code=code, **given)


def after(days: int) -> datetime.date:
    return DAY + datetime.timedelta(days=days)


def said(one: ActorProfile, other: ActorProfile) -> tuple[str, float, tuple[str, ...]] | None:
    """Return judgement, score and reasons, which must be the same both ways."""
    there, back = compare(one, other), compare(other, one)
    assert there == back
    return None if there is None else (str(there.judgement), there.score, there.reasons)


def test_kinds_are_never_mixed() -> None:
    kinds = ("Country", "Organization", "Person", "Place")
    for one in kinds:
        for other in kinds:
            assert (compare(actor(one, "Congo", "CG"), actor(other, "Congo", "CG")) is None) == (one != other)


def test_countries_are_told_by_their_codes() -> None:
    assert said(actor("Country", "Congo", "CG"), actor("Country", "Congo-Brazzaville", "CG")) == (
        "same", 1.0, ("same country",),
    )  # fmt: skip
    for code in ("CD", "CH"):
        assert said(actor("Country", "Congo", "CG"), actor("Country", "Congo", code)) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Anton Gorelov", "Anton Gorelov", ("same", 0.9, ("same name",))),
        ("Sergei Andreev", "Sergey Andreyev", ("same", 0.81, ("same name in another spelling",))),
        ("Anton Gorelov", "Gorelov", ("unsure", 0.5, ("one's name is part of the other's",))),
        ("Anton Gorelov", "Viktor Gorelov", ("different", 0.0, ("other names",))),
        ("Anton Gorelov", "Ram Nath Verma", None),
    ],
)
def test_people_by_their_names(one: str, other: str, expected: object) -> None:
    assert said(actor(name=one), actor(name=other)) == expected


def test_a_country_in_common_counts_and_one_not_told_does_not() -> None:
    both = said(actor(code="RU"), actor(name="Gorelov", code="RU"))
    assert both == ("same", 0.65, ("one's name is part of the other's", "same country"))
    assert said(actor(code="RU"), actor(name="Gorelov")) == ("unsure", 0.5, ("one's name is part of the other's",))


def test_offices_count_for_and_against() -> None:
    trade, foreign = actor(titles={"trade"}), actor(name="Gorelov", titles={"foreign"})
    assert said(trade, actor(name="Gorelov", titles={"trade", "foreign"})) == (
        "same", 0.65, ("one's name is part of the other's", "same office"),
    )  # fmt: skip
    assert said(trade, foreign) is None
    assert said(trade, actor(titles={"foreign"})) == ("same", 0.7, ("same name", "other offices"))
    assert said(trade, actor(name="Gorelov")) == ("unsure", 0.5, ("one's name is part of the other's",))


def test_a_surname_alone_is_taken_up_within_a_month_in_articles_of_one_matter() -> None:
    one = actor(published=DAY, text=MATTER)

    def alone(**more: Any) -> ActorProfile:
        return actor(**{"name": "Gorelov", "published": after(31), "text": MATTER, **more})

    part = "one's name is part of the other's"
    assert said(one, alone()) == ("same", 0.65, (part, "in articles of one matter"))
    weak = ("unsure", 0.5, (part,))
    assert said(one, alone(published=after(32))) == weak
    assert said(one, alone(published=None)) == weak
    assert said(one, alone(text="Nothing of the kind is told here.")) == weak
    assert said(one, actor(published=DAY, text=MATTER)) == ("same", 0.9, ("same name",))


def test_one_name_in_two_countries_is_two_people_but_in_one_rare_office() -> None:
    one = actor(code="RU", titles={"foreign"}, published=DAY)
    apart = ("different", 0.0, ("of other countries",))
    held = ("same", 0.65, ("one name in one office or matter, though other countries are given",))
    assert said(actor(code="RU"), actor(code="UA")) == apart
    assert said(one, actor(code="UA", titles={"foreign"}, published=after(120))) == held
    assert said(one, actor(code="UA", titles={"foreign"}, published=after(121))) == apart
    assert said(one, actor(code="UA", titles={"foreign"})) == apart
    assert said(one, actor(code="UA", titles={"trade"}, published=DAY)) == apart
    common = [actor(code=code, titles={"minist"}, published=DAY) for code in ("RU", "UA")]
    assert said(common[0], common[1]) == apart
    surname = actor(name="Gorelov", code="UA", titles={"foreign"}, published=DAY)
    assert said(one, surname) is None
    assert said(actor(name="Gorelov", code="RU", titles={"foreign"}, published=DAY), surname) is None
    bodies = [actor("Organization", "Gazbank", code, titles={"foreign"}, published=DAY) for code in ("RU", "UA")]
    assert said(bodies[0], bodies[1]) == apart


def test_one_initial_and_surname_in_one_office_within_a_year() -> None:
    def holder(name: str, **more: Any) -> ActorProfile:
        return actor(**{"name": name, "code": "IN", "titles": {"foreign"}, "published": DAY, **more})

    one = holder("Vikram Rao")
    held = ("same", 0.7, ("same surname, initial, office and country within a year",))
    apart = ("different", 0.0, ("other names",))
    assert said(one, holder("Varun Rao", published=after(360))) == held
    assert said(one, holder("Varun Rao", published=after(361))) == apart
    assert said(one, holder("Arun Rao")) == apart
    longer = ("same", 1.0, ("same name in another spelling", "same country", "same office"))
    assert said(one, holder("Vikram Rao Shastri")) == longer
    assert said(one, holder("Vikram Shastri Rao Gupta")) == apart
    assert said(one, holder("Varun Rao", code=None)) == apart
    assert said(holder("Vikram Rao", code=None), holder("Varun Rao", code=None)) == apart
    assert said(holder("Vikram Rao", titles={"trade"}), holder("Varun Rao", titles={"trade"})) == apart
    assert said(one, holder("Varun Rao", published=None)) == apart


def test_somebody_who_is_only_an_office_is_its_holder() -> None:
    office = actor(name=None, code="FR", titles={"president"}, published=DAY)
    holder = actor(name="Anne Martin", code="FR", titles={"president", "acting"}, published=after(120))
    reason = ("same office of the same country",)
    assert said(office, holder) == ("same", 0.7, reason)
    later = actor(name="Anne Martin", code="FR", titles={"president"}, published=after(121))
    assert said(office, later) == ("unsure", 0.5, reason)
    assert said(office, actor(name="Anne Martin", code="FR", titles={"president"})) == ("unsure", 0.5, reason)
    assert said(office, actor(name=None, code="FR", titles={"president"}, published=DAY)) == ("same", 0.7, reason)
    for code in ("DE", "GA", None):
        assert said(office, actor(name="Anne Martin", code=code, titles={"president"}, published=DAY)) is None
    assert said(office, actor(name="Anne Martin", code="FR", published=DAY)) is None
    assert said(office, actor(name="Anne Martin", code="FR", titles={"foreign", "king"}, published=DAY)) is None
    nobody = [actor(name=None, code="FR", titles={"adviser"}, published=DAY) for _ in range(2)]
    assert said(nobody[0], nobody[1]) is None
    nowhere = [actor(name=None, titles={"president"}, published=DAY) for _ in range(2)]
    assert said(nowhere[0], nowhere[1]) is None


def test_bodies_by_name_and_country() -> None:
    assert said(actor("Organization", "Gazbank", "RU"), actor("Organization", "Gazbank", "RU")) == (
        "same", 1.0, ("same name", "same country"),
    )  # fmt: skip
    assert said(actor("Organization", "Gazbank", "RU"), actor("Organization", "Gazbank")) == (
        "same", 0.8, ("same name", "country not told by both"),
    )  # fmt: skip
    short = actor("Organization", "SRPC")
    assert said(short, actor("Organization", "Strelsau Rail and Port Company")) == (
        "same", 0.72, ("names agree", "country not told by both"),
    )  # fmt: skip
    assert said(actor("Organization", "Gazbank"), actor("Organization", "Strelsau Rail")) is None


def test_a_body_is_named_by_a_part_of_its_name_in_articles_of_one_matter() -> None:
    one = actor("Organization", "Strelsau Gas Trading", published=DAY, text=MATTER)

    def short(**more: Any) -> ActorProfile:
        return actor("Organization", "Strelsau Gas", **{"published": after(31), "text": MATTER, **more})

    agree = ("names agree", "country not told by both")
    assert said(one, short()) == ("same", 0.71, (*agree, "in articles of one matter"))
    assert said(one, short(published=after(32))) == ("unsure", 0.56, agree)
    assert said(one, short(text="Nothing of the kind is told here.")) == ("unsure", 0.56, agree)


def test_a_ministry_of_no_state_may_be_any_states() -> None:
    trade = ("Ministry of Trade", "Trade Ministry")
    known = [actor("Organization", name, "IN") for name in trade]
    assert said(known[0], known[1]) == ("same", 1.0, ("same name", "same country"))
    reasons = ("same name", "country not told by both")
    assert said(known[0], actor("Organization", trade[1])) == ("unsure", 0.8, reasons)
    nowhere = [actor("Organization", name) for name in trade]
    assert said(nowhere[0], nowhere[1]) == ("unsure", 0.8, reasons)


def test_places_by_name() -> None:
    assert said(actor("Place", "Kyiv", "UA"), actor("Place", "Kyiv", "UA")) == (
        "same", 1.0, ("same name", "same country"),
    )  # fmt: skip
    assert said(actor("Place", "New Delhi"), actor("Place", "Delhi")) == (
        "same", 0.72, ("names agree", "country not told by both"),
    )  # fmt: skip
    assert said(actor("Place", "Kyiv"), actor("Place", "Oslo")) is None
    assert said(actor("Place", "Tripoli", "LY"), actor("Place", "Tripoli", "LB")) == (
        "different", 0.0, ("of other countries",),
    )  # fmt: skip
    assert said(actor("Place", "Tripoli", "LY"), actor("Place", "Oslo", "NO")) is None


def test_signatures_join_without_comparing() -> None:
    assert signature(actor("Country", "Congo", "CG")) == ("Country", "CG")
    assert signature(actor(code="RU", titles={"trade", "deputy"})) == (
        "Person", "anton gorelov", "RU", None, "deputy", "trade",
    )  # fmt: skip
    assert signature(actor("Organization", "Gaz-Bank", short="GB")) == ("Organization", "gaz bank", None, "GB")
    assert signature(actor("Place", "Kyiv")) == ("Place", "kyiv", None, None)
    assert signature(actor(name="Gorelov")) is None
    assert signature(actor(name=None, titles={"president"})) is None


def test_keys_of_people_are_their_first_and_last_names_and_rare_offices() -> None:
    assert set(keys(actor(name="Ram Nath Verma", code="IN", titles={"foreign", "trade"}))) == {
        ("person", "rm"), ("person", "vrm"), ("office", "IN", "foreign"),
    }  # fmt: skip
    assert list(keys(actor(name="Io"))) == [("person", "io")]
    assert list(keys(actor(name=None, code="IN", titles={"trade", "foreign", "king"}))) == [
        ("office", "IN", "foreign"), ("office", "IN", "king"),
    ]  # fmt: skip
    assert list(keys(actor(name=None, code="IN", titles={"trade"}))) == []


def test_keys_of_bodies_are_their_words_the_longest_two_and_short_names() -> None:
    found = list(keys(actor("Organization", "Strelsau Rail and Waterways Company", "RU")))
    assert found == [
        ("body", None, "rail", "strelsau", "waterway"),
        ("body word", "strelsau"), ("body word", "waterway"),
        ("short", "srwc"),
    ]  # fmt: skip
    assert next(iter(keys(actor("Organization", "Ministry of Trade", "IN")))) == ("body", "IN", "ministry", "trade")
    assert ("short", "opec") in list(keys(actor("Organization", "O.P.E.C.")))
    assert ("short", "gazbanka") in list(keys(actor("Organization", "Gazbanka")))
    assert ("short", "gbk") in list(keys(actor("Organization", "Gazbankas", short="GBK")))
    assert not [key for key in keys(actor("Organization", "Gazbankas")) if isinstance(key, tuple) and key[0] == "short"]


def test_keys_of_places_are_the_consonants_of_the_last_word() -> None:
    assert list(keys(actor("Place", "New Delhi"))) == [("place", "dlh")]
    assert list(keys(actor("Place", "Aia"))) == [("place", "Aia")]
    assert list(keys(actor("Country", "India", "IN"))) == [("country", "IN")]


def profiled(entity: sk.Person | sk.Organization | sk.Place | sk.Country) -> ActorProfile:
    document = sk.Document("Words of an article.", sk.Source(published=DAY))
    record = sk.Actor(entity=entity, evidence=sk.EvidenceByField({"mentions": [document.cite(sk.Span(0, 5))]}))
    made = profile(record, Scene.of(sk.Records(documents=(document,), actors=(record,))))
    assert (made.document_id, made.published, made.text) == (document.id, DAY, document.text)
    return made


def test_profiles_have_what_each_kind_is_known_by() -> None:
    india = sk.Country("India", "IN")
    person = profiled(
        sk.Person(name="Arjun Mehta", roles=(sk.Role("acting premier", country=india), sk.Role("Chair of the Board")))
    )
    assert (person.kind, person.name, person.short, person.code) == ("Person", "Arjun Mehta", None, "IN")
    assert {"prim", "board"} <= person.titles
    assert not person.titles & {"premi", "act", "acting", "of", "the"}
    assert profiled(sk.Person(name=None, roles=(sk.Role("king"),))).name is None
    body = profiled(sk.Organization("Gazbank", abbreviation="GB", country=sk.Country("Russia", "RU")))
    assert (body.kind, body.name, body.short, body.code, body.titles) == (
        "Organization", "Gazbank", "GB", "RU", frozenset(),
    )  # fmt: skip
    state = profiled(india)
    assert (state.kind, state.name, state.short, state.code) == ("Country", "India", None, "IN")
    assert profiled(sk.Place("Strelsau")).code is None


def test_one_name_in_two_countries_is_one_person_in_articles_of_one_story() -> None:
    text = "Gorelov met the mayors of Wismar and Zenda in Strelsau."
    held = ("same", 0.65, ("one name in one office or matter, though other countries are given",))
    one, other = (actor(code=code, titles={"trade"}, published=DAY, text=text) for code in ("RU", "UA"))
    assert said(one, other) == held
    surname = actor(name="Gorelov", code="UA", titles={"trade"}, published=DAY, text=text)
    assert said(one, surname) == held
    assert said(one, actor(name="Gorelow", code="UA", titles={"trade"}, published=DAY, text=text)) is None
    assert said(one, actor(name="Gorelov", code="UA", titles={"press"}, published=DAY, text=text)) is None
    assert said(one, actor(name="Gorelov", code="UA", titles={"trade"}, published=DAY, text="Wismar")) is None


def test_a_surname_alone_is_who_holds_it_where_the_article_tells_of_the_country() -> None:
    one = actor(name="Okoth", published=DAY, text="Okoth spoke in Peru", code=None)

    def known(**more: Any) -> ActorProfile:
        given = {"name": "William Okoth", "published": DAY, "text": "William Okoth spoke in Peru", "code": "PE"}
        return actor(**{**given, **more})

    reasons = ("one's name is part of the other's", "in articles of one matter")
    assert said(one, known()) == ("same", 0.65, reasons)
    assert said(one, known(code="TD")) == ("unsure", 0.5, reasons[:1])
    assert said(one, known(text="William Okoth spoke")) == ("unsure", 0.5, reasons[:1])
    assert said(one, known(published=after(31))) == ("same", 0.65, reasons)
    assert said(one, known(published=after(32))) == ("unsure", 0.5, reasons[:1])
    longer = attrs.evolve(one, text="Okoth spoke in Peru of Wismar")
    text = "William Okoth spoke in Peru of Wismar"
    assert said(longer, known(published=after(366), text=text)) == ("same", 0.65, reasons)
    assert said(longer, known(published=after(367), text=text)) == ("unsure", 0.5, reasons[:1])


@pytest.mark.parametrize(
    ("title", "stems"),
    [
        ("PM", {"prim", "minist"}), ("premier", {"prim", "minist"}), ("FM", {"foreign", "minist"}),
        ("Minister of Foreign Affairs", {"foreign", "minist"}), ("top diplomat", {"foreign", "minist"}),
        ("trade minister", {"trade", "minist"}),
    ],
)  # fmt: skip
def test_offices_by_their_short_forms(title: str, stems: set[str]) -> None:
    document = sk.Document("Anne Martin", sk.Source(publisher="Evening Star"))
    person = sk.Person(name="Anne Martin", roles=(sk.Role(title),))
    evidence: Any = {"mentions": document.cite(sk.Span(0, 4), "t")}
    record = sk.Actor(entity=person, evidence=evidence)
    scene = Scene.of(sk.Records(documents=(document,), actors=(record,)))
    assert profile(record, scene).titles == stems
