"""What the figures of a claim measure: their clause, direction and period, and whether they are parts or aims."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

from summitkit.model.claim import Claim
from summitkit.reason.conflicts.measured import Measure, measures_of
from summitkit.reason.linking import link_records

if TYPE_CHECKING:
    from pathlib import Path

read_story = importlib.import_module("story").read_story


def measured(path: Path, content: str, figures: str, *more: str, about: str = "AT, TD") -> list[Measure]:
    fields = " | ".join((f"content={content}", "form=asserted", f"figures={figures}", f"about={about}", *more))
    file = path / "made.story"
    file.write_text(f"# figures\n@ a1 | Evening Star | 2010-11-20\n{content}.\n:: claim c1 | {fields}\n", "utf-8")
    (dossier,) = read_story(file).dossiers()
    (claim,) = dossier.claims
    assert isinstance(claim, Claim)
    return list(measures_of(link_records(dossier.records), claim))


def test_of_several_figures_each_has_its_clause(tmp_path: Path) -> None:
    two = "90 tanks > 90 tank;70 ships > 70 ship"
    found = measured(tmp_path, "rice fell, 90 tanks rusted and 70 ships sank; tea boomed", two)
    assert [set(each.words.stems) for each in found] == [{"tank", "rust"}, {"ship", "sank"}]
    (whole,) = measured(tmp_path, "rice fell, 90 tanks rusted", "90 tanks > 90 tank")
    assert set(whole.words.stems) == {"rice", "fall", "tank", "rust"}
    bare = measured(tmp_path, "tanks and ships: 90, 70", "90 > 90 tank;70 > 70 ship")
    assert [set(each.words.stems) for each in bare] == [{"tank", "ship"}, {"tank", "ship"}]


def test_which_of_two_of_one_unit_is_meant_must_be_clear(tmp_path: Path) -> None:
    two = "90 tanks > 90 tank;70 tanks > 70 tank"
    assert measured(tmp_path, "Chad has 90 tanks to 70 tanks", two) == []
    assert len(measured(tmp_path, "Chad has 90 tanks, Austria has 70 tanks", two)) == 2
    (risen,) = measured(tmp_path, "Chad went from 90 tanks to 70 tanks", two)
    assert str(risen.amount) == "70 tank"


@pytest.mark.parametrize(
    ("content", "ahead", "target", "revised", "part"),
    [
        ("Chad has 90 tanks", False, False, False, False),
        ("Chad will have 90 tanks", True, False, False, False),
        ("Chad is to have 90 tanks", True, False, False, False),
        ("Chad has a target of 90 tanks", True, True, False, False),
        ("Chad asked for 90 tanks", False, True, False, False),
        ("Chad has a revised count of 90 tanks", False, False, True, False),
        ("Chad has so far 90 tanks", False, False, False, False),
        ("Chad has the first 90 tanks", False, False, False, True),
        ("Chad has another new batch of 90 tanks", False, False, False, True),
        ("Chad has ships, of which 90 tanks", False, False, False, True),
        ("Chad has ships, including 90 tanks", False, False, False, True),
        ("Chad has 90 tanks more", False, False, False, True),
        ("Chad has 90 tanks or some more", False, False, False, True),
        ("Chad has 90 tanks more than Peru", False, False, False, False),
        ("Chad has 90 tanks of steel and then more", False, False, False, False),
        ("Chad was first to have in its army 90 tanks", False, False, False, False),
    ],
)
def test_aims_updates_and_parts(
    tmp_path: Path, content: str, ahead: bool, target: bool, revised: bool, part: bool
) -> None:
    (found,) = measured(tmp_path, content, "90 tanks > 90 tank")
    assert (found.ahead, found.target, found.revised, found.part) == (ahead, target, revised, part)


@pytest.mark.parametrize(
    ("content", "giver", "taker"),
    [
        ("Austria sold Chad 90 tanks", "AT", "TD"),
        ("Austria bought 90 tanks of Chad", "TD", "AT"),
        ("exports of 90 tanks to Chad", "AT", "TD"),
        ("exports of 90 tanks from the Austria yards", "AT", "TD"),
        ("imports of 90 tanks from Austria", "AT", "TD"),
        ("Austria sold and bought 90 tanks", None, None),
        ("Austria painted 90 tanks of Chad", None, None),
        ("sales of 90 tanks", None, None),
    ],
)
def test_who_gives_and_who_takes(tmp_path: Path, content: str, giver: str | None, taker: str | None) -> None:
    (found,) = measured(tmp_path, content, "90 tanks > 90 tank")
    assert (found.giver, found.taker) == (giver, taker)


def test_who_takes_is_not_known_where_a_third_is_named(tmp_path: Path) -> None:
    (found,) = measured(tmp_path, "exports of 90 tanks to Chad", "90 tanks > 90 tank", about="AT, TD, PE")
    assert (found.giver, found.taker) == (None, "TD")
    (first,) = measured(tmp_path, "Austria sold 90 tanks", "90 tanks > 90 tank", about="AT, TD, PE")
    assert (first.giver, first.taker) == ("AT", None)
    assert first.countries == {"AT", "TD", "PE"}


def test_a_clause_has_its_own_period_or_that_of_the_whole(tmp_path: Path) -> None:
    (one,) = measured(tmp_path, "Chad had 90 tanks in 2009", "90 tanks > 90 tank", "dates=2009")
    assert [days.first.year for days in one.periods] == [2009]
    (none,) = measured(tmp_path, "Chad had 90 tanks", "90 tanks > 90 tank")
    assert none.periods == ()


@pytest.mark.parametrize(
    ("content", "kinds", "rates", "scope"),
    [
        ("Chad has 90 tanks", "", "", ""),
        ("Chad exports 90 tanks a year", "export", "year", ""),
        ("Chad exports 90 tanks each month and daily", "export", "month day", ""),
        ("Chad lost 90 tanks an hour, every week", "", "hour week", ""),
        ("losses and debts of 90 tanks this year", "loss debt", "", ""),
        ("on average Chad has 90 tanks, including wrecks", "", "", "average more"),
        ("net of peaks Chad has 90 tanks", "", "", "net peak"),
        ("a gross sum of 90 tanks excluding services", "", "", "gross less services"),
        ("Chad alone pays 90 tanks in cash over the next two years", "", "", "alone cash span"),
        ("90 tanks came through official channels once wrecks are counted", "", "", "way more"),
        ("Chad counted 90 tanks", "", "", ""),
    ],
)
def test_kinds_rates_and_scopes(tmp_path: Path, content: str, kinds: str, rates: str, scope: str) -> None:
    (found,) = measured(tmp_path, content, "90 tanks > 90 tank")
    assert (found.kinds, found.rates, found.scope) == tuple(frozenset(each.split()) for each in (kinds, rates, scope))


@pytest.mark.parametrize(
    ("content", "change", "running"),
    [
        ("Chad has 90 tanks", False, False),
        ("the army grew by 90 tanks", True, False),
        ("the army grew by more than 90 tanks", True, False),
        ("the army grew by 2009 to 90 tanks", False, False),
        ("the army has by now 90 tanks", False, True),
        ("So far the army has 90 tanks", False, True),
        ("the army has to date 90 tanks", False, True),
    ],
)
def test_changes_and_counts_up_to_now(tmp_path: Path, content: str, change: bool, running: bool) -> None:
    (found,) = measured(tmp_path, content, "90 tanks > 90 tank")
    assert (found.change, found.running) == (change, running)
