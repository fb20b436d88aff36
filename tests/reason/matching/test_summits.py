"""Scores and reasons of pairs of summits, at the bounds of each rule and just beyond them."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

import summitkit as sk
from summitkit.model.summit import SummitKind
from summitkit.reason.matching.days import Days
from summitkit.reason.matching.parties import PartyKey
from summitkit.reason.matching.summits import SummitProfile, compare, keys, profile, same_series
from summitkit.reason.scene import Scene
from summitkit.reason.words import wording

DAY = datetime.date(2024, 5, 1)


def after(days: int) -> datetime.date:
    return DAY + datetime.timedelta(days=days)


def held(first: int = 0, last: int | None = None, *, said: bool = True, exact: bool = True) -> Days:
    return Days(after(first), after(first if last is None else last), said=said, exact=exact)


def states(*codes: str) -> tuple[PartyKey, ...]:
    return tuple(PartyKey("country", code, code, government=True) for code in codes)


def summit(name: str = "Strelsau Forum", **more: Any) -> SummitProfile:
    given: dict[str, Any] = {
        "body": None, "ordinal": None, "kind": SummitKind.LEADERS, "parties": (), "city": None, "code": None,
        "days": None, "published": None, "sole": False, **more,
    }  # fmt: skip
    return SummitProfile(document_id="d", name=wording(name), **given)


def said(one: SummitProfile, other: SummitProfile) -> tuple[str, float, tuple[str, ...]] | None:
    there = compare(one, other)
    return None if there is None else (str(there.judgement), there.score, there.reasons)


def added(one: dict[str, Any], other: dict[str, Any]) -> tuple[float, tuple[str, ...]] | None:
    """Return what two summits of one series and number get beyond 0.75 for those, as points and reasons."""
    base: dict[str, Any] = {"ordinal": 7}
    found = compare(summit(**base | one), summit(**base | other))
    back = compare(summit(**base | other), summit(**base | one))
    assert found is not None
    assert back is not None
    assert (found.score, found.reasons) == (back.score, back.reasons)
    assert found.reasons[:2] == ("same series", "both number 7")
    return round(found.score - 0.75, 3), found.reasons[2:]


def test_series_and_number() -> None:
    assert said(summit(), summit()) is None
    assert said(summit(ordinal=7), summit(ordinal=7)) == ("same", 0.75, ("same series", "both number 7"))
    assert said(summit(ordinal=7), summit(ordinal=8)) == (
        "different", 0.35, ("same series", "number 7 and number 8"),
    )  # fmt: skip
    assert said(summit(ordinal=7), summit()) is None
    where = {"ordinal": 7, "city": "Strelsau", "days": held()}
    assert said(summit("Tea Carnival", **where), summit("Rail Biennale", **where)) == (
        "same", 0.95, ("both number 7", "dates overlap", "same city"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "points", "reasons"),
    [
        (held(), held(), 0.25, ("dates overlap",)),
        (held(), held(exact=False), 0.2, ("dates overlap",)),
        (held(), held(1), 0.2, ("1 days apart",)),
        (held(), held(3), 0.2, ("3 days apart",)),
        (held(), held(4), -0.1, ("4 days apart",)),
        (held(), held(45), -0.1, ("45 days apart",)),
        (held(), held(900), -0.1, ("900 days apart",)),
        (held(), held(0, 9, said=False), 0.1, ("times can agree",)),
        (held(), held(1, said=False), -0.15, ("times hardly agree",)),
        (held(), held(400, said=False), -0.15, ("times hardly agree",)),
        (held(), None, 0.0, ()),
    ],
)
def test_days(one: Days, other: Days | None, points: float, reasons: tuple[str, ...]) -> None:
    assert added({"days": one}, {"days": other}) == (points, reasons)


def test_months_apart_are_two_events_unless_one_number_holds_them_together() -> None:
    one = summit(days=held(), city="Strelsau")
    assert said(one, summit(days=held(45), city="Strelsau")) == (
        "unsure", 0.55, ("same series", "45 days apart", "same city"),
    )  # fmt: skip
    assert said(one, summit(days=held(46), city="Strelsau")) == ("different", 0.35, ("same series", "46 days apart"))
    for ordinal in (7, None):
        other = summit("Tea Carnival", days=held(46), ordinal=ordinal)
        assert str(getattr(compare(summit(ordinal=7, days=held()), other), "judgement", None)) == "different"
    numbered = compare(summit(ordinal=7, days=held(said=False)), summit(ordinal=7, days=held(401)))
    assert numbered is not None
    assert (str(numbered.judgement), numbered.reasons[-1]) == ("different", "years apart")


@pytest.mark.parametrize(
    ("one", "other", "points", "reason"),
    [
        ("IN RU", "IN RU", 0.25, "same parties"),
        ("IN RU JP", "IN RU FR", 0.25, "same parties"),
        ("IN RU", "IN RU JP FR", 0.125, "one's parties are among the other's"),
        ("IN", "IN RU", 0.05, "one's parties are among the other's"),
        ("IN", "JP RU", -0.1, "a party that the other does not name"),
        ("IN RU JP", "IN FR DE", -0.15, "parties differ"),
    ],
)
def test_parties(one: str, other: str, points: float, reason: str) -> None:
    left, right = ({"parties": states(*codes.split()), "body": "Tea Forum"} for codes in (one, other))
    assert added(left, right) == (points, (reason,))


def test_no_party_in_common_tells_more_than_a_few() -> None:
    one, other = (summit(ordinal=7, days=held(), parties=states(*codes.split())) for codes in ("IN RU", "FR DE JP"))
    assert said(one, other) == ("same", 0.6, ("same series", "both number 7", "parties differ", "dates overlap"))


def test_two_that_meet_are_not_two_others() -> None:
    one, other = states("IN", "RU"), states("IN", "JP")
    assert said(summit(parties=one), summit(parties=other)) == ("different", 0.35, ("same series", "other parties"))
    three = states("IN", "JP", "FR")
    assert said(summit(parties=one, ordinal=7), summit(parties=three, ordinal=7)) == (
        "same", 0.6, ("same series", "both number 7", "parties differ"),
    )  # fmt: skip


def test_places() -> None:
    def at(city: str | None, code: str | None = None, **more: Any) -> dict[str, Any]:
        return {"city": city, "code": code, **more}

    assert added(at("Strelsau", "DE"), at("Strelsau", "AT")) == (0.25, ("same city",))
    one, other = (summit(ordinal=7, days=held(), **at(*where)) for where in (("Strelsau", "DE"), ("Zenda", "AT")))
    assert said(one, other) == ("same", 1.0, ("same series", "both number 7", "dates overlap", "other cities"))
    one, other = (
        summit(ordinal=7, days=held(exact=False), **at(*where)) for where in (("Strelsau", "DE"), ("Zenda", "AT"))
    )
    assert said(one, other) == ("same", 0.6, ("same series", "both number 7", "dates overlap", "other cities"))
    assert added(at("Strelsau", "DE"), at("Zenda", "DE")) == (-0.15, ("other cities",))
    assert added(at("Strelsau"), at("Zenda", "DE")) == (-0.15, ("other cities",))
    assert added(at("Strelsau", "DE"), at(None, "DE")) == (0.1, ("same country",))
    assert added(at("Strelsau", "DE"), at(None, "AT")) == (-0.3, ("other lands",))
    assert added(at("Strelsau", "DE"), at(None)) == (0.0, ())


def test_leaders_of_one_body_meet_in_one_place_on_one_day() -> None:
    def away(city: str, body: str | None = "Tea Forum", **more: Any) -> SummitProfile:
        return summit("leaders of the Tea Forum", **{"city": city, "body": body, "days": held(), **more})

    reasons = ("same series", "dates overlap", "other cities")
    assert said(away("Strelsau"), away("Zenda")) == ("same", 0.65, reasons)
    loose: dict[str, Any] = {"days": held(exact=False)}
    assert said(away("Strelsau", **loose), away("Zenda", **loose)) == ("unsure", 0.5, reasons)
    assert said(away("Strelsau", None, **loose), away("Zenda", **loose)) is None
    assert said(away("Strelsau", None), away("Zenda", None)) == ("same", 0.65, reasons)
    low = {"kind": SummitKind.MINISTERIAL}
    assert said(away("Strelsau", **low), away("Zenda", **low)) == ("unsure", 0.55, reasons)


def test_the_same_parties_meet_in_one_place_on_one_day() -> None:
    def away(name: str, city: str, **more: Any) -> SummitProfile:
        given = {"days": held(), "parties": states("IN", "RU"), **more}
        return summit(name, city=city, sole=True, published=DAY, **given)

    reasons = ("same parties", "dates overlap", "other cities", "the only one that either article of one week tells of")
    one, other = ("Tea Carnival", "Strelsau"), ("Rail Biennale", "Zenda")
    assert said(away(*one), away(*other)) == ("same", 0.75, reasons)
    loose: dict[str, Any] = {"days": held(exact=False)}
    assert said(away(*one, **loose), away(*other, **loose)) == ("unsure", 0.5, reasons)


def test_a_town_lies_where_a_text_says_it_does() -> None:
    text = "ZENDA, Ruritania, May 1 - Leaders met."
    one, other = summit(ordinal=7, city="Zenda", text=text), summit(ordinal=7, city="Ruritania")
    reasons = ("same series", "both number 7", "one's city lies in the other's place")
    assert said(one, other) == said(other, one) == ("same", 1.0, reasons)
    elsewhere = summit(ordinal=7, city="Zenda", text="ZENDA and Ruritania, May 1 - Leaders met.")
    assert said(elsewhere, other) == ("same", 0.6, ("same series", "both number 7", "other cities"))


def test_the_only_summit_of_two_articles_of_one_week() -> None:
    def only(day: int | None = 0, **more: Any) -> dict[str, Any]:
        return {"sole": True, "published": None if day is None else after(day), **more}

    reason = "the only one that either article of one week tells of"
    one, other = (summit("Rail Biennale", ordinal=7, **only(day)) for day in (0, 7))
    assert said(one, other) == ("same", 0.95, ("same series", "both number 7", reason))
    assert added(only(), only(8)) == (0.0, ())
    assert added(only(), only(None)) == (0.0, ())
    assert added(only(), only(sole=False)) == (0.0, ())
    city: dict[str, Any] = {"city": "Strelsau"}
    found = said(summit("Tea Carnival", **only(**city)), summit("Rail Biennale", **only(**city)))
    assert found == ("unsure", 0.5, ("same city", reason))
    lone: dict[str, Any] = {"days": held(said=False), "ordinal": 7, "code": "DE"}
    found = said(summit("Tea Carnival", **only(**lone)), summit("Rail Biennale", **only(**lone)))
    assert found == ("unsure", 0.5, ("both number 7", "times can agree", "same country"))
    apart: dict[str, Any] = {"parties": states("IN", "RU", "JP"), "days": held(said=False), "ordinal": 7}
    found = said(summit("Tea Carnival", **only(**apart)), summit("Rail Biennale", **only(**apart)))
    assert found == ("same", 0.85, ("both number 7", "same parties", "times can agree", reason))


def test_who_meets_and_who_holds_it() -> None:
    ministers = {"kind": SummitKind.MINISTERIAL}
    assert said(summit(ordinal=7), summit(ordinal=7, **ministers)) == (
        "same", 0.6, ("same series", "both number 7", "leaders and ministerial"),
    )  # fmt: skip
    full = {"ordinal": 7, "city": "Strelsau", "days": held()}
    found = said(summit("Tea Carnival", **full), summit("Rail Biennale", **full, **ministers))
    assert found == (
        "same", 0.65, ("both number 7", "dates overlap", "same city", "leaders and ministerial"),
    )  # fmt: skip
    found = said(summit("Tea Carnival", **full, body="Tea Board"), summit("Rail Biennale", **full, body="Rail Board"))
    assert found == ("same", 0.75, ("both number 7", "dates overlap", "same city", "held by other bodies"))


def test_a_meeting_of_two_is_not_one_of_a_body() -> None:
    two: dict[str, Any] = {"parties": states("IN", "RU"), "city": "Strelsau", "days": held()}
    reason = "a meeting of two and one of a body"

    def last(other: dict[str, Any]) -> str | None:
        found = compare(summit(**two), summit(**other))
        return found.reasons[-1] if found else None

    assert last(two | {"body": "Group of Seven"}) == reason
    assert last(two | {"body": "Tea Board"}) == "same city"
    assert last(two) == "same city"
    found = said(summit(**two), summit(**two | {"body": "Group of Seven"}))
    assert found == ("same", 0.85, ("same series", "same parties", "dates overlap", "same city", reason))


def test_series_are_told_by_body_then_words_then_states() -> None:
    assert same_series(summit(body="Group of Seven"), summit("Tea Carnival", body="Group of Seven")) == 1
    assert same_series(summit(body="Tea Board"), summit(body="Rail Board")) == 1
    assert same_series(summit("Tea Carnival", body="Tea Board"), summit("Rail Biennale", body="Rail Board")) == 0
    assert same_series(summit("Tea Carnival"), summit("Rail Biennale")) == 0
    india = summit("India-Russia summit")
    assert same_series(india, summit("Russia-India meeting")) == 0.8
    assert same_series(india, summit("summit", parties=states("RU", "IN"))) == 0.8
    assert same_series(india, summit("summit", parties=states("RU", "JP"))) == 0
    assert same_series(india, summit("Japan-France summit")) == 0
    assert same_series(summit("summit"), summit("meeting")) == 0
    assert same_series(india, summit("Tea Carnival")) == 0


def test_keys_are_places_parties_and_words_with_times() -> None:
    month = DAY.toordinal() // 31
    quarter = DAY.toordinal() // 93
    one = summit(
        "Tea Carnival of Ruritanian Waterways", ordinal=7, days=held(0, 31), published=DAY, city="New Strelsau",
        parties=states("RU", "JP", "IN", "FR"), body="Tea Board", code="DE",
    )  # fmt: skip
    marks = ["elsau", "FR", "IN", "JP", "tea board", "de"]
    words = [key for key in keys(one) if isinstance(key, str)]
    assert len(words) == 3
    assert all(word in one.name.stems for word in words)
    times: list[Any] = [7, ("month", month), ("month", month + 1), ("quarter", quarter), ("quarter", quarter + 1)]
    assert list(keys(one)) == [
        *((time, mark) for time in times for mark in [*marks, *words]),
        *words,
        (2024, "elsau"),
        ("year", 2024, "elsau"),
    ]
    assert words == sorted(words, key=lambda word: (-one.name.stems[word], -len(word), word))
    plain = summit("Tea carnival", days=held(0, 3), city="Zenda")
    assert list(keys(plain)) == [
        *(((name, at), mark) for name, at in times[1:3] for mark in ("zenda", "tea", "carnival")), "tea", "carnival",
        ("year", 2024, "zenda"),
    ]  # fmt: skip
    long = list(keys(summit("Carnival", days=held(0, 32), city="Zenda")))
    assert [key for key in long if isinstance(key, tuple)] == [("year", 2024, "zenda")]
    assert list(keys(summit("Tea Carnival", published=DAY)))[-1] == (2024, None)


@pytest.mark.parametrize(
    ("status", "before", "later"),
    [("upcoming", 1, 180), ("ongoing", 7, 7), ("concluded", 400, 1), ("postponed", 60, 240), ("cancelled", 60, 180),
     (None, 90, 180)],
)  # fmt: skip
def test_days_that_no_text_says_are_judged_by_the_status(status: str | None, before: int, later: int) -> None:
    made = profiled(status=None if status is None else sk.SummitStatus(status))
    assert made.days == Days(after(-before), after(later), said=False, exact=False)


def profiled(*others: sk.Summit, **more: Any) -> SummitProfile:
    document = sk.Document("Words of an article.", sk.Source(published=DAY))
    cited: Any = {"name": [document.cite(sk.Span(0, 5))]}
    record = sk.Summit(**{"name": "17th Tea Carnival", **more}, evidence=cited)
    return profile(record, Scene.of(sk.Records(documents=(document,), summits=(record, *others))))


def test_profiles_leave_out_numbers_and_the_city_of_the_name() -> None:
    made = profiled(
        name="the 17th Strelsau Tea Carnival of 2024", ordinal=17, city="Strelsau", body="17th Tea Board",
        country=sk.Country("Germany", "DE"), start=sk.UncertainDate.on(DAY),
        parties=[sk.Country("India", "IN"), sk.Organization("Tea Board")],
    )  # fmt: skip
    assert set(made.name.stems) == {"tea", "carnival"}
    assert (made.ordinal, made.city, made.code, made.body) == (17, "Strelsau", "DE", "Tea Board")
    assert made.days == held()
    assert [party.code for party in made.parties] == ["IN"]
    assert (made.sole, made.published, made.kind) == (True, DAY, SummitKind.LEADERS)
    known = profiled(city="Peking")
    assert (known.city, known.code) == ("Beijing", "CN")
    assert profiled(body="First").body == "First"


def test_summits_of_articles_of_one_matter() -> None:
    def told(name: str, day: int, text: str = "The leaders of Wismar and Zenda") -> SummitProfile:
        return summit(name, city="Strelsau", sole=True, published=after(day), text=text)

    def score(day: int, text: str = "The leaders of Wismar and Zenda") -> float:
        found = said(told("Tea Carnival", 0), told("Rail Biennale", day, text))
        assert found is not None
        return found[1]

    assert [score(0), score(1), score(2), score(7)] == [0.7, 0.7, 0.6, 0.6]
    assert score(0, "The leaders of Wismar") == 0.5


def test_one_body_meets_in_one_place_where_two_articles_of_a_day_tell_of_it() -> None:
    def now(city: str, day: int = 0) -> SummitProfile:
        return summit(
            "Rail Biennale",
            body="Rail Union",
            city=city,
            code="DE",
            ongoing=True,
            sole=True,
            published=after(day),
        )

    found, late = (said(now("Strelsau"), now("Zenda", day)) for day in (0, 1))
    assert found is not None
    assert found[1] == 0.5
    assert late is None


def test_a_body_takes_part_in_a_meeting_with_it() -> None:
    league, board = (PartyKey("body", name) for name in ("Harbour League", "Harbour League Board"))
    met: dict[str, Any] = {"city": "Zenda", "code": "DE", "days": held(0, 0)}
    for party, points in ((league, 0.8), (board, 0.65)):
        found = compare(summit("a session", body="Harbour League", **met), summit("talks", parties=(party,), **met))
        back = compare(summit("talks", parties=(party,), **met), summit("a session", body="Harbour League", **met))
        assert found is not None
        assert back is not None
        assert (found.score, back.score) == (points, points)
