"""Which days, places and statuses of one summit contradict each other, and who comes to it."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

made = importlib.import_module("short_stories")
NAME = "17th Tea Board Carnival"


def told(path: Path, *reports: str, kind: str = "summit", papers: str = "Evening Star|Daily Planet") -> list[str]:
    """Return the contradictions of reports of one event: "20 city=Oslo | start=2010-11-20"."""
    same = (
        f"name={NAME} | ordinal=17 | body=Tea Board | parties=IN, RU"
        if kind == "summit"
        else ("span=Boris Karlov | party=RU | head=Boris Karlov (President, RU) | to=Oslo")
    )
    lines: list[str] = []
    for number, (report, paper) in enumerate(zip(reports, papers.split("|"), strict=True)):
        day, _, fields = report.partition(" ")
        lines += [f"@ a{number} | {paper} | 2010-11-{day}", f"Boris Karlov and the {NAME}, told by writer {number}."]
        lines.append(f":: {kind} s1 | {same}" + (f" | {fields}" if fields else ""))
    dossier = made.joined(path, lines)
    assert [len(joined) for joined in (*dossier.all_joined("summits"), *dossier.all_joined("delegations"))] == [2]
    return [f"{found} ({found.fields[0]}, {found.fields[1]})" for found in dossier.contradictions()]


FIRST = "date: 2010-11-20 against 2010-11-21: one event has one first day (start, start)"


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("18 start=2010-11-20", "18 start=2010-11-21", [FIRST]),
        ("18 start=2010-11-20", "18 start=2010-11", []),
        ("18 start=2010-11-20", "18 start=2010-11-20", []),
        ("18 start=2010-11-20", "18", []),
        ("11 start=2010-11-20", "18 start=2010-11-21", [FIRST]),
        ("10 start=2010-11-20", "18 start=2010-11-21", []),
        ("10 start=2010-11-20 | status=concluded", "18 start=2010-11-21", [FIRST]),
        ("10 start=2010-11-20 | status=ongoing", "18 start=2010-11-21", [FIRST]),
        (
            "18 start=2010-11-20 | end=2010-11-21", "18 start=2010-11-20 | end=2010-11-22",
            ["date: 2010-11-21 against 2010-11-22: one event has one last day (end, end)"],
        ),
        ("18 start=2010-11-20 | end=2010-11-22", "18 start=2010-11-21 | end=2010-11-23", [FIRST]),
        (
            "18 start=2010-11-20", "18 end=2010-11-19",
            ["date: 2010-11-20 against 2010-11-19: an event ends after it starts (start, end)"],
        ),
        (
            "18 end=2010-11-19", "18 start=2010-11-20",
            ["date: 2010-11-19 against 2010-11-20: an event ends after it starts (end, start)"],
        ),
        ("18 start=2010-11-20", "18 end=2010-11-20", []),
        ("18 start=2010-11-20 | end=2010-11-20", "18 end=2010-11", []),
    ],
)  # fmt: skip
def test_days(tmp_path: Path, one: str, other: str, found: list[str]) -> None:
    assert told(tmp_path, one, other) == found


PLACE = "place: Oslo against Lima: one event is held in one city (city, city)"
ON = "city={} | start=2010-11-{}"


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("18 city=Oslo", "18 city=Lima", [PLACE]),
        ("18 city=Oslo", "18 city=Oslo", []),
        ("18 city=Peking", "18 city=Beijing", []),
        ("18 city=Strelsau", "18 city=Zenda", [PLACE.replace("Oslo", "Strelsau").replace("Lima", "Zenda")]),
        ("18 city=Hyderabad House", "18 city=New Delhi", []),
        ("18 city=Hyderabad House", "18 city=Oslo", [PLACE.replace("Oslo", "Hyderabad House").replace("Lima", "Oslo")]),
        ("10 city=Oslo", "18 city=Lima", []),
        ("10 " + ON.format("Oslo", 28), "18 " + ON.format("Lima", 28), [PLACE]),
        ("10 " + ON.format("Oslo", 25), "18 " + ON.format("Lima", 28), [PLACE]),
        ("10 city=Oslo | start=2010-11", "18 " + ON.format("Lima", 28), []),
    ],
)
def test_places(tmp_path: Path, one: str, other: str, found: list[str]) -> None:
    assert told(tmp_path, one, other) == found


def test_a_paper_corrects_itself(tmp_path: Path) -> None:
    reports = ("18 city=Oslo | start=2010-11-28", "19 city=Lima | start=2010-11-28")
    assert told(tmp_path, *reports) == [PLACE]
    assert told(tmp_path, *reports, papers="Evening Star|Evening Star") == []
    trips = ("18 attendance=absent", "19 attendance=present")
    assert len(told(tmp_path, *trips, kind="trip")) == 1
    assert told(tmp_path, *trips, kind="trip", papers="Evening Star|Evening Star") == []


HELD = "an event is held or it is not (status, status)"


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("18 status=cancelled", "18 status=upcoming", True),
        ("18 status=cancelled", "19 status=upcoming", False),
        ("18 status=postponed", "18 status=upcoming", True),
        ("18 status=cancelled", "18 status=postponed", True),
        ("18 status=cancelled", "18 status=cancelled", False),
        ("18 status=postponed", "18 status=postponed", False),
        ("18 status=cancelled", "19 status=concluded", True),
        ("18 status=cancelled", "19 status=ongoing", True),
        ("18 status=postponed", "19 status=concluded", False),
        ("18 status=upcoming", "18 status=concluded", False),
    ],
)
def test_statuses(tmp_path: Path, one: str, other: str, apart: bool) -> None:
    words = [report.split("=")[1] for report in (one, other)]
    assert told(tmp_path, one, other) == ([f"status: {words[0]} against {words[1]}: {HELD}"] if apart else [])


def test_what_is_put_off_has_other_days_and_places(tmp_path: Path) -> None:
    assert told(tmp_path, "18 start=2010-11-20 | status=postponed", "19 start=2010-11-25") == []
    assert told(tmp_path, "18 city=Oslo | start=2010-11-20 | status=cancelled", "19 city=Lima | start=2010-11-20") == []


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("18 attendance=absent", "18 attendance=expected", True),
        ("18 attendance=absent", "21 attendance=expected", True),
        ("18 attendance=absent", "22 attendance=expected", False),
        ("18 attendance=absent", "22 attendance=present", True),
        ("18 attendance=expected", "18 attendance=present", False),
        ("18 attendance=absent", "18 attendance=absent", False),
    ],
)
def test_attendance(tmp_path: Path, one: str, other: str, apart: bool) -> None:
    words = [report.split("=")[1] for report in (one, other)]
    reason = "who is absent is not there, and both were written at the same time (attendance, attendance)"
    found = told(tmp_path, one, other, kind="trip")
    assert found == ([f"attendance: {words[0]} against {words[1]}: {reason}"] if apart else [])


GONE = "attendance=expected | to=Berlin | country=DE | date=2010-11-20"
ELSEWHERE = GONE.replace("Berlin", "Munich")
TWO_CITIES = "place: Berlin against Munich: nobody is in two cities on one day (destination, destination)"


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (f"18 {GONE}", f"18 {ELSEWHERE}", [TWO_CITIES]),
        (f"11 {GONE}", f"18 {ELSEWHERE}", [TWO_CITIES]),
        (f"10 {GONE}", f"18 {ELSEWHERE}", []),
        (f"18 {GONE}", f"18 {GONE}", []),
        (f"18 {GONE}", f"18 {ELSEWHERE}".replace("11-20", "11-21"), []),
        (f"18 {GONE}", f"18 {ELSEWHERE}".removesuffix("-20"), []),
        (f"18 {GONE}", f"18 {ELSEWHERE}".partition(" | date")[0], []),
        (f"18 {GONE}", f"18 {GONE}".replace("Berlin", "Germany"), []),
        (f"18 {GONE}".replace("expected", "absent"), f"18 {ELSEWHERE}".replace("expected", "absent"), []),
    ],
)
def test_nobody_is_in_two_cities_on_one_day(tmp_path: Path, one: str, other: str, found: list[str]) -> None:
    assert told(tmp_path, one, other, kind="trip") == found


def test_a_town_lies_where_a_text_says_it_does(tmp_path: Path) -> None:
    held = "18 start=2010-11-20 | city="
    assert len(told(tmp_path, f"{held}Oslo", f"{held}Lima")) == 1
    lines = (tmp_path / "made.story").read_text("utf-8").replace("told by writer 0", "told by writer 0 (Lima, Oslo)")
    assert made.joined(tmp_path, lines.splitlines()).contradictions() == ()


def test_a_venue_lies_in_its_province(tmp_path: Path) -> None:
    def cities(one: str, other: str) -> int:
        return len(told(tmp_path, f"18 city={one} | country=ID", f"18 city={other} | country=ID"))

    assert cities("Nusa Dua", "Bali") == 0
    assert cities("Nusa Dua", "Jakarta") == 1


def test_ministers_meet_on_other_days_than_leaders(tmp_path: Path) -> None:
    assert told(tmp_path, "18 start=2010-11-20", "18 start=2010-11-21 | kind=ministerial") == []


@pytest.mark.parametrize(
    ("span", "day", "attendance", "found"),
    [
        ("Boris Karlov has cancelled his trip to Oslo", "19", "absent", 0),
        ("Boris Karlov has cancelled his trip to Oslo", "18", "absent", 1),
        ("Boris Karlov will not fly to Oslo", "19", "absent", 1),
        ("Boris Karlov put his trip to Oslo off", "19", "absent", 1),
        ("Boris Karlov called off his trip to Oslo", "19", "absent", 0),
        ("Boris Karlov pulled out of the visit to Oslo", "19", "absent", 0),
        ("Boris Karlov will fly to Oslo", "19", "expected", 0),
    ],
)
def test_a_trip_called_off_later(tmp_path: Path, span: str, day: str, attendance: str, found: int) -> None:
    trip = "party=RU | head=Boris Karlov (President, RU) | to=Oslo | country=NO"
    lines = [
        "@ a1 | Evening Star | 2010-11-18",
        "Boris Karlov flies to Oslo.",
        f":: trip g1 | span=Boris Karlov flies to Oslo | {trip} | attendance=expected",
        f"@ a2 | Daily Planet | 2010-11-{day}",
        f"{span}.",
        f":: trip g1 | span={span} | {trip} | attendance={attendance}",
    ]
    assert len(made.joined(tmp_path, lines).contradictions()) == found


@pytest.mark.parametrize(
    ("status", "city", "places"),
    [("concluded", "Oslo", 2), ("upcoming", "Oslo", 1), ("concluded", "Lima", 0), ("concluded", "", 0)],
)
def test_a_plan_that_another_account_bears_out_was_kept(tmp_path: Path, status: str, city: str, places: int) -> None:
    fields = f"name={NAME} | ordinal=17 | body=Tea Board | parties=IN, RU"
    reports = [
        ("02", "city=Oslo | status=upcoming"),
        ("24", f"status={status}"),
        ("26", "city=Lima | status=concluded"),
    ]
    lines: list[str] = []
    for number, (day, more) in enumerate(reports):
        where = f" | city={city}" if number == 1 and city else ""
        lines += [f"@ a{number} | Paper {number} | 2010-11-{day}", f"The {NAME}, told by writer {number}."]
        lines.append(f":: summit s1 | {fields} | {more}{where}")
    found = made.joined(tmp_path, lines).contradictions()
    assert sum(str(each.kind) == "place" for each in found) == places


@pytest.mark.parametrize(
    ("status", "start", "dates"),
    [
        ("concluded", "2010-11-20", 2),
        ("upcoming", "2010-11-20", 1),
        ("concluded", "2010-11-21", 0),
        ("concluded", "2010-11", 0),
    ],
)
def test_a_day_that_another_account_bears_out_was_kept(tmp_path: Path, status: str, start: str, dates: int) -> None:
    fields = f"name={NAME} | ordinal=17 | body=Tea Board | parties=IN, RU"
    reports = [
        ("02", "start=2010-11-20 | status=upcoming"),
        ("24", f"start={start} | status={status}"),
        ("26", "start=2010-11-21 | status=concluded"),
    ]
    lines: list[str] = []
    for number, (day, more) in enumerate(reports):
        lines += [f"@ a{number} | Paper {number} | 2010-11-{day}", f"The {NAME}, told by writer {number}."]
        lines.append(f":: summit s1 | {fields} | {more}")
    found = made.joined(tmp_path, lines).contradictions()
    assert sum(str(each.kind) == "date" for each in found) == dates
