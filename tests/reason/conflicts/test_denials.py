"""What a denial reaches: the stage it speaks of, the days around it, and what shares enough of its words."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

made = importlib.import_module("short_stories")


def denied(path: Path, report: str, denial: str, *, day: str = "2010-11-22", about: str = "RU") -> bool:
    """Say whether one article's denial contradicts another's report of November 20, given as a record's fields."""
    kind, fields = report.split(" ", 1)
    named = dict(field.split("=", 1) for field in fields.split(" | "))
    words = named.get("subject") or named.get("content") or named["span"]
    text = (
        f"@ a1 | Evening Star | 2010-11-20\nIt is said: {words}.\n:: {kind} x1 | {fields}\n"
        f"@ a2 | Daily Planet | {day}\n{denial}.\n"
        f":: claim c1 | content={denial} | form=asserted | polarity=negative | about={about}\n"
    )
    found = made.joined(path, text.splitlines()).contradictions()
    assert all(str(each.kind) == "denial" for each in found)
    return bool(found)


DEAL = "deal subject=an order of icebreakers from Wismar | parties=RU, DE | sector=defence | status="
CLAIM = "claim content=Icebreakers will leave the yard in Wismar | form=asserted | about=RU"


@pytest.mark.parametrize(
    ("denial", "stages"),
    [
        ("Russia has signed no order of icebreakers from Wismar", "signed in-force"),
        ("Russia has agreed to sign no order of icebreakers from Wismar", "agreed signed in-force"),
        ("There is no deal on an order of icebreakers from Wismar", "agreed signed in-force"),
        ("There are no talks on an order of icebreakers from Wismar", "negotiating agreed signed in-force"),
        ("Reports of an order of icebreakers from Wismar are false", "agreed signed in-force"),
        ("Russia did not halt icebreakers from Wismar", "stalled"),
        ("Nobody saw icebreakers from Wismar", ""),
    ],
)
def test_a_denial_reaches_the_stages_that_it_speaks_of(tmp_path: Path, denial: str, stages: str) -> None:
    every = ("proposed", "negotiating", "agreed", "signed", "in-force", "stalled", "rejected")
    assert " ".join(stage for stage in every if denied(tmp_path, DEAL + stage, denial)) == stages


@pytest.mark.parametrize(
    ("day", "reached"),
    [
        ("2010-12-04", True), ("2010-12-05", False), ("2010-11-20", True), ("2010-11-19", True), ("2010-11-18", False),
        ("2010-10-01", False),
    ],
)  # fmt: skip
def test_a_denial_comes_within_two_weeks_or_the_day_before(tmp_path: Path, day: str, reached: bool) -> None:
    denial = "There is no deal on an order of icebreakers from Wismar"
    assert denied(tmp_path, DEAL + "signed", denial, day=day) is reached


@pytest.mark.parametrize(
    ("denial", "about", "reached"),
    [
        ("Russia has signed no order of tractors from Minsk", "RU", False),
        ("Russia and Germany have signed no order of tractors", "RU, DE", True),
        ("Russia has signed no order of tractors", "RU", False),
        ("Japan has signed no order of icebreakers from Wismar", "JP", False),
        ("The strike of welders is no result of the deal on icebreakers", "RU", False),
    ],
)
def test_a_denial_is_of_the_deal_whose_words_or_states_it_names(
    tmp_path: Path,
    denial: str,
    about: str,
    reached: bool,
) -> None:
    assert denied(tmp_path, DEAL + "signed", denial, about=about) is reached


@pytest.mark.parametrize(
    ("denial", "about", "reached"),
    [
        ("Icebreakers will not leave the yard in Wismar", "RU", True),
        ("Reports that icebreakers leave the yard in Wismar are false", "RU", True),
        ("Icebreakers will not leave the yard in Wismar", "JP", False),
        ("Tractors will not leave the works in Minsk", "RU", False),
        ("Icebreakers need no painting", "RU", False),
    ],
)
def test_a_denial_is_of_the_claim_whose_words_it_has(tmp_path: Path, denial: str, about: str, reached: bool) -> None:
    assert denied(tmp_path, CLAIM, denial, about=about) is reached


@pytest.mark.parametrize(
    ("figure", "reached"), [("", False), (" | figures=$300 million > 300000000 USD", True)]
)  # fmt: skip
def test_a_sum_is_denied_where_a_sum_is_said(tmp_path: Path, figure: str, reached: bool) -> None:
    claim = "claim content=Baku asks for $300 million for the station | form=asserted | about=AZ" + figure
    denial = "Baku never asked for $300 million for the station"
    file_about = "AZ | figures=$300 million > 300000000 USD"
    assert denied(tmp_path, claim, denial, about=file_about) is reached


TRIP = "trip span=Boris Karlov | party=RU | head=Boris Karlov (President, RU) | to=Oslo | attendance="


@pytest.mark.parametrize(
    ("denial", "about", "reached"),
    [
        ("Karlov will not visit Oslo", "RU", True),
        ("Karlov is not going to Oslo", "RU", True),
        ("Karlov will not fly to Oslo", "RU", True),
        ("Karlov will not arrive in Oslo", "RU", True),
        ("Karlov will not meet anybody in Oslo", "RU", True),
        ("Karlov will not visit Lima", "PE", False),
        ("Karlov has never been to Oslo", "RU", True),
        ("Karlov was not in Oslo", "RU", True),
        ("Karlov was not in Lima", "PE", False),
        ("Karlov was never sorry for Oslo", "RU", False),
        ("Karlov does not like Oslo", "RU", False),
        ("Gorelov will not visit Oslo", "RU", False),
    ],
)
def test_a_denial_of_a_trip_names_who_goes_and_where(tmp_path: Path, denial: str, about: str, reached: bool) -> None:
    assert denied(tmp_path, TRIP + "expected", denial, about=about) is reached
    assert not denied(tmp_path, TRIP + "absent", denial, about=about)


def test_both_sides_are_told_in_the_order_of_their_days(tmp_path: Path) -> None:
    text = (
        "@ a1 | Evening Star | 2010-11-20\nBoris Karlov will not visit Oslo.\n"
        ":: claim c1 | content=Boris Karlov will not visit Oslo | form=asserted | polarity=negative | about=RU\n"
        "@ a2 | Daily Planet | 2010-11-22\nBoris Karlov flies to Oslo.\n"
        ":: trip g1 | span=Boris Karlov flies | party=RU | head=Boris Karlov (President, RU) | to=Oslo"
        " | attendance=expected\n"
    )
    (found,) = made.joined(tmp_path, text.splitlines()).contradictions()
    assert (found.left.record_type, found.right.record_type) == ("claim", "delegation")
    assert found.values == ("denied", "expected")
    assert found.fields == ("content", "span")
    assert found.reason == "one denies what the other says"


def test_who_is_named_in_full_needs_fewer_words(tmp_path: Path) -> None:
    report = "claim content=Wismar will extradite banker Anton Gorelov to the French police | form=asserted | about=DE"
    denial = "banker Anton Gorelov stays where he is and is not extradited"
    assert denied(tmp_path, report, denial, day="2010-11-23", about="DE")
    assert not denied(
        tmp_path, report, "his former colleague stays where he is and is not extradited", day="2010-11-23", about="DE"
    )


@pytest.mark.parametrize(
    ("report", "denial", "about", "reached"),
    [
        ("Wismar has agreed to paint the icebreakers of Chad", "Wismar has made no decision on Chad", "DE, TD", True),
        ("Wismar paints the icebreakers of Chad", "Wismar has made no decision on Chad", "DE, TD", False),
        ("Wismar is in talks to paint icebreakers of Chad", "Wismar has made no decision on Chad", "DE, TD", False),
        ("the yard paid a huge ransom of gold to free welders", "The yard did not pay a ransom for grain", "DE", True),
        ("the yard paid welders a huge bonus of gold", "The yard did not pay a ransom for grain", "DE", False),
        ("Wismar talks of selling paint in winter", "There are no talks on selling paint", "DE", True),
        ("Wismar considers a paint shop", "Wismar has not agreed to buy a paint shop", "DE", False),
        ("icebreakers will not be painted in Wismar", "Icebreakers were not painted in Wismar", "DE", False),
        ("the painting of icebreakers in Wismar was halted", "Icebreakers were not painted in Wismar", "DE", False),
        ("the painting of icebreakers was halted", "The painting of icebreakers was not halted", "DE", True),
    ],
)
def test_what_a_denial_says_of_a_claim(tmp_path: Path, report: str, denial: str, about: str, reached: bool) -> None:
    assert denied(tmp_path, f"claim content={report} | form=asserted | about={about}", denial, about=about) is reached


@pytest.mark.parametrize(
    ("denial", "stages"),
    [
        ("Russia has not rejected the order of icebreakers from Wismar", "rejected"),
        ("Russia has not cancelled the order of icebreakers from Wismar", "rejected"),
        ("Russia will not paint icebreakers from Wismar", ""),
    ],
)
def test_a_denial_of_an_end(tmp_path: Path, denial: str, stages: str) -> None:
    every = ("proposed", "negotiating", "agreed", "signed", "in-force", "stalled", "rejected")
    assert " ".join(stage for stage in every if denied(tmp_path, DEAL + stage, denial)) == stages


def test_what_happened_before_a_denial_is_denied_when_told_later(tmp_path: Path) -> None:
    report = "claim content=Icebreakers left the yard in Wismar | form=asserted | about=RU"
    denial = "Icebreakers did not leave the yard in Wismar"
    assert not denied(tmp_path, report, denial, day="2010-11-17")
    assert denied(tmp_path, f"{report} | dates=2010-11-17", denial, day="2010-11-17")
    assert not denied(tmp_path, f"{report} | dates=2010-11-19", denial, day="2010-11-17")


@pytest.mark.parametrize(
    ("content", "speaker", "reached"),
    [
        ("he had flown to Oslo", "Boris Karlov (President, RU)", True),
        ("that he had flown to Oslo", "Boris Karlov (President, RU)", True),
        ("he had flown to Oslo", "Anton Gorelov (minister, RU)", False),
        ("ministers had flown to Oslo", "Boris Karlov (President, RU)", False),
        ("he had flown to Lima", "Boris Karlov (President, RU)", False),
    ],
)
def test_who_denies_a_trip_of_his_own_is_not_named_again(
    tmp_path: Path, content: str, speaker: str, reached: bool
) -> None:
    text = (
        "@ a1 | Evening Star | 2010-11-20\nBoris Karlov went to Oslo.\n:: "
        + TRIP.replace("span=Boris Karlov", "g1 | span=Boris Karlov went")
        + f"present\n@ a2 | Daily Planet | 2010-11-21\n{speaker.partition(' (')[0]} denied {content}.\n"
        f":: claim c1 | content={content} | speaker={speaker} | form=indirect | polarity=negative\n"
    )
    assert bool(made.joined(tmp_path, text.splitlines()).contradictions()) is reached


@pytest.mark.parametrize(
    ("status", "speaker", "denied"),
    [("signed", "", False), ("negotiating", "", True), ("signed", " | speaker=Anton Gorelov (minister, DE)", True)],
)
def test_who_reports_a_deal_denies_something_else_of_it(
    tmp_path: Path, status: str, speaker: str, denied: bool
) -> None:
    deal = DEAL.removeprefix("deal ")
    text = (
        "@ a1 | Evening Star | 2010-11-20\nThere is an order of icebreakers from Wismar.\n"
        f":: deal d1 | {deal}signed\n"
        "@ a2 | Daily Planet | 2010-11-22\nRussia has not agreed to melt icebreakers from Wismar. "
        "Anton Gorelov spoke of an order of icebreakers from Wismar.\n"
        f":: deal d1 | {deal}{status}{speaker}\n"
        ":: claim c1 | content=Russia has not agreed to melt icebreakers from Wismar"
        " | form=asserted | polarity=negative | about=RU\n"
    )
    kinds = [str(each.kind) for each in made.joined(tmp_path, text.splitlines()).contradictions()]
    assert ("denial" in kinds) is denied


@pytest.mark.parametrize(
    ("outlet", "day", "count"),
    [
        ("Evening Star", "11-26", 2), ("Morning Sun", "11-26", 1), ("Morning Sun", "11-23", 2),
        ("Evening Star", "12-06", 2), ("Evening Star", "12-07", 1),
    ],
)  # fmt: skip
def test_what_an_outlet_told_before_a_denial_is_denied_when_passed_on(
    tmp_path: Path, outlet: str, day: str, count: int
) -> None:
    report = f"There is an order of icebreakers from Wismar.\n:: {DEAL.replace('deal', 'deal d1 |', 1)}signed"
    denial = "Russia has signed no order of icebreakers from Wismar"
    text = (
        f"@ a1 | Evening Star | 2010-11-20\n{report}\n"
        f"@ a2 | Daily Planet | 2010-11-22\n{denial}.\n"
        f":: claim c1 | content={denial} | form=asserted | polarity=negative | about=RU\n"
        f"@ a3 | Gazette | 2010-{day}\nAgain: {report} | outlet={outlet}\n"
    )
    assert len(made.joined(tmp_path, text.splitlines()).contradictions()) == count


@pytest.mark.parametrize(
    ("report", "reached"),
    [
        ("Zenda lies 60 kilometres from Wismar, where welders have a yard", False),
        ("Welders took the yard of Strelsau", True),
    ],
)
def test_what_a_name_is_is_not_denied(tmp_path: Path, report: str, reached: bool) -> None:
    denial = "Welders did not take the yard of Strelsau, a town on the road to Wismar"
    claim = f"claim content={report} | form=asserted | about=DE"
    assert denied(tmp_path, claim, denial, about="DE") is reached


@pytest.mark.parametrize(
    ("denial", "found"),
    [
        ("Russia has not ordered icebreakers from Wismar", True),
        ("Russia has not lifted its ban on Wismar icebreakers", True),
        ("Russia was not invited to the talks on an order of icebreakers from Wismar", False),
        ("Russia is not bothered by an order of icebreakers from Wismar", False),
        ("Russia has not painted icebreakers from Wismar", False),
    ],
)
def test_a_denial_of_a_deal_is_of_an_act_of_dealing_or_of_its_sentence(
    tmp_path: Path, denial: str, found: bool
) -> None:
    deal = "deal subject=lifted its ban on an order of icebreakers from Wismar | parties=RU, DE | status=in-force"
    assert denied(tmp_path, deal, denial) is found


@pytest.mark.parametrize(
    ("claim", "denial", "found"),
    [
        ("Russia lets no tug of Wismar bakers pass", "Russia lets no tug of Wismar bakers pass", True),
        ("Russia lets no tug of Wismar bakers pass", "Russia lets no cook of Wismar bakers pass", False),
        ("Russia never lets a tug of Wismar bakers pass", "Russia never lets a tug of Wismar bakers pass", False),
        ("Russia lets a tug of Wismar bakers pass", "Russia never lets a tug of Wismar bakers pass", True),
    ],
)
def test_a_no_that_both_hold_is_part_of_what_is_denied(tmp_path: Path, claim: str, denial: str, found: bool) -> None:
    assert denied(tmp_path, f"claim content={claim} | form=asserted | about=RU", denial) is found


@pytest.mark.parametrize(
    ("beside", "reached"),
    [
        ("", True),
        ("Bakers welcomed the news", True),
        ("Icebreakers will leave the yard in Wismar in autumn with welders | dates=2012-11", False),
        ("Bakers will leave for Wismar and its tea | dates=2012-11", True),
    ],
)
def test_what_a_paper_reports_beside_a_denial_is_not_denied(tmp_path: Path, beside: str, reached: bool) -> None:
    told = "Icebreakers will leave the yard in Wismar in spring with welders"
    denial = "Icebreakers will not leave the yard in Wismar for Rostock or Kiel"
    lines = ["@ a1 | Evening Star | 2010-11-20", f"{told}."]
    lines.append(f":: claim c1 | content={told} | form=asserted | about=RU | dates=2011-05")
    lines += ["@ a2 | Daily Planet | 2010-11-21", f"{denial}. {beside.partition(' |')[0]}."]
    lines.append(f":: claim c2 | content={denial} | form=asserted | polarity=negative | about=RU")
    lines += [f":: claim c3 | form=asserted | content={beside}"] if beside else []
    assert bool(made.contradictions(tmp_path, lines, "denial")) is reached


@pytest.mark.parametrize(
    ("about", "place", "reached"),
    [
        ("form=asserted | about=RU", "of an old yard", True),
        ("form=asserted", "at Wismar by Rostock", True),
        ("form=asserted", "of an old yard", False),
    ],
)
def test_a_denial_is_of_what_is_reported_of_one_matter(tmp_path: Path, about: str, place: str, reached: bool) -> None:
    told, denial = "the welders struck for a week", "the welders did not strike for a week"
    lines = ["@ a1 | Evening Star | 2010-11-20", f"At Wismar by Rostock {told}."]
    lines.append(f":: claim c1 | content={told} | form=asserted | about=RU")
    lines += ["@ a2 | Daily Planet | 2010-11-21", f"It is said {place} that {denial}."]
    lines.append(f":: claim c2 | content={denial} | polarity=negative | {about}")
    assert bool(made.contradictions(tmp_path, lines, "denial")) is reached
