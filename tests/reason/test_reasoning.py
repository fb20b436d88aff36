"""What a dossier of several documents can be asked, on stories whose records were written by hand."""

from __future__ import annotations

import datetime
import importlib
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

import summitkit as sk

read_story = importlib.import_module("story").read_story

FOLDER = Path(__file__).parents[1] / "data" / "stories"


def told(name: str) -> tuple[sk.Dossier, dict[str, Any]]:
    """Return a story's joined dossier, and its records by their names."""
    story = read_story(next(FOLDER.glob(f"{name}-*.story")))
    return sk.join(story.dossiers()), dict(story.records)


def test_joined_records_say_who_gives_each_value() -> None:
    dossier, records = told("05")
    joined = dossier.joined(records["s1@a1"])
    assert joined.records[0].attribution.publisher == "Bernama"
    assert len(joined.documents) == 4
    cities = {value.value: len(value.documents) for value in joined.values("city")}
    assert cities == {"Penang": 3, "Kuala Lumpur": 1}
    with pytest.raises(TypeError, match="a summit has no field 'town'; there are name, ordinal"):
        joined.values("town")
    assert sum(map(len, dossier.all_joined("summits"))) == len(dossier.summits)
    with pytest.raises(ValueError, match="kind must be one of actors, summits"):
        dossier.all_joined("summit")


def test_links_give_reasons_that_a_person_can_read() -> None:
    dossier, records = told("05")
    same = dossier.link(records["s1@a1"], records["s1@a2"])
    assert same is not None
    assert same.judgement is sk.Judgement.SAME
    assert "both number 17" in same.reasons
    other = dossier.link(records["s1@a1"], records["s2@a4"])
    assert other is not None
    assert other.judgement is sk.Judgement.DIFFERENT
    assert other.reasons[-1] in ("number 17 and number 16", "number 16 and number 17")
    assert all(link.judgement is sk.Judgement.SAME for link in dossier.links("same"))
    with pytest.raises(ValueError, match="two records of one kind"):
        dossier.link(records["s1@a1"], records["g1@a2"])


def test_a_person_can_refuse_and_confirm_and_json_keeps_it() -> None:
    dossier, records = told("05")
    one, other = records["s1@a1"], records["s1@a2"]
    parted = dossier.refuse(one, other, note="two events")
    assert other not in parted.joined(one).records
    held = parted.link(one, other)
    assert held is not None
    assert (held.decided, held.reasons) == (True, ("two events",))
    assert sk.loads(sk.dumps(parted)) == parted
    assert (parted + dossier).joined(one).records == parted.joined(one).records
    confirmed = parted.confirm(one, records["s2@a4"])
    assert records["s2@a4"] in confirmed.joined(one).records
    with pytest.raises(KeyError, match="no record"):
        told("06")[0].confirm(one, other)


def test_refusing_and_confirming_one_link_leaves_it_unsure() -> None:
    dossier, records = told("05")
    one, other = records["s1@a1"], records["s1@a2"]
    both = dossier.refuse(one, other) + dossier.confirm(one, other)
    assert {link.judgement for link in both.links() if link.decided} == {
        sk.Judgement.DIFFERENT,
        sk.Judgement.UNSURE,
    }
    assert other not in both.joined(one).records


def test_decisions_in_json_are_read_strictly() -> None:
    dossier, records = told("05")
    plain = json.loads(sk.dumps(dossier.confirm(records["s1@a1"], records["s1@a2"])))
    plain["decisions"][0]["left"] = "summit-0000000000000000"
    with pytest.raises(sk.DecodeError, match="no record has the id") as caught:
        sk.loads(json.dumps(plain))
    assert caught.value.path == "$.decisions[0].left"
    plain["decisions"][0] |= {"left": "z"}
    with pytest.raises(sk.DecodeError, match="must come before"):
        sk.loads(json.dumps(plain))


def test_copies_of_one_agency_are_one_source() -> None:
    dossier, records = told("03")
    claim = dossier.corroboration(records["c1@a1"])
    assert claim.count == 2
    copied = next(origin for origin in claim.origins if len(origin.records) == 3)
    assert copied.name == "Reuters"
    assert "Bangkok Post carries Reuters’s words" in copied.reasons


def test_an_official_and_his_ministry_are_one_side() -> None:
    dossier, records = told("08")
    deal = dossier.corroboration(records["d1@a1"])
    assert [(origin.name, str(origin.kind), len(origin.records)) for origin in deal.origins] == [
        ("Kazakhstan", "side", 3),
        ("Uzbekistan", "side", 1),
    ]
    assert dossier.corroboration(records["c1@a1"]).count == 1
    assert records["c1@a1"] not in [record for each in dossier.corroborated() for record in each.records]
    assert dossier.corroborated()


def test_an_outlet_cited_is_the_source() -> None:
    dossier, records = told("69")
    assert {origin.name for origin in dossier.corroboration(records["c1@a1"]).origins} == {"Reuters", "Saudi Arabia"}


def kinds(dossier: sk.Dossier) -> list[str]:
    return [str(found.kind) for found in dossier.contradictions()]


def test_figures_contradict_for_one_year_and_not_for_two() -> None:
    dossier, records = told("02")
    found = dossier.contradictions()
    assert {frozenset(each.ids) for each in found} == {
        frozenset((records["c3@a2"].id, records[name].id)) for name in ("c1@a1", "c1@a4")
    }
    first = found[0]
    assert str(first) == "figure: 65.7 billion USD against 68.7 billion USD: one measure for one period"
    assert [piece.quote for side in first.evidence for piece in side] == ["$65.70 billion", "$68.7 billion"]


def test_a_later_figure_of_the_same_paper_is_an_update() -> None:
    dossier, records = told("11")
    assert kinds(dossier) == ["figure"]
    one, other = records["c1@a2"], records["c2@a3"]
    documents = {document.id: document for document in dossier.documents}
    source = attrs.evolve(documents[other.first.document_id].source, publisher="The Standard")
    moved = sk.Document(documents[other.first.document_id].text, source)
    cited = {field: [moved.cite(p.span) for p in pieces] for field, pieces in other.evidence.items()}
    again = attrs.evolve(other, evidence=sk.EvidenceByField(cited))
    pair = sk.Records(documents=(documents[one.first.document_id], moved), claims=(one, again))
    assert not sk.Dossier(pair).contradictions()


def test_attendance_status_and_denials_contradict() -> None:
    assert kinds(told("04")[0]) == ["attendance"]
    assert set(kinds(told("06")[0])) == {"status"}
    dossier, records = told("07")
    assert set(kinds(dossier)) == {"denial"}
    deal = next(each for each in dossier.contradictions() if records["d1@a1"].id in each.ids)
    assert set(deal.values) == {"agreed", "denied"}


def test_a_moved_date_is_no_contradiction() -> None:
    assert kinds(told("14")[0]) == []


def test_the_life_of_a_deal_has_its_stages_and_steps_back() -> None:
    dossier, records = told("13")
    life = dossier.life(records["d2@a4"])
    assert [(str(stage.status), stage.day) for stage in life.stages] == [
        ("negotiating", datetime.date(2014, 5, 21)),
        ("agreed", datetime.date(2014, 11, 10)),
        ("stalled", datetime.date(2015, 7, 22)),
        ("negotiating", datetime.date(2015, 9, 3)),
    ]
    assert [stage.step_back for stage in life.steps_back] == ["agreed → stalled"]
    assert "a step back: agreed → stalled" in str(life)
    with pytest.raises(TypeError, match="life takes a Deal, not Actor"):
        dossier.life(records["o1@a1"])


def test_the_timeline_is_in_order_and_names_what_happened() -> None:
    events = told("01")[0].timeline()
    days = [event.when.sort_key for event in events if event.when]
    assert days == sorted(days)
    assert any(event.kind is sk.EventKind.SUMMIT and "23rd" in event.text for event in events)
    last = [str(event) for event in events if event.kind is sk.EventKind.STAGE][-1]
    assert last == "2025-12-05 stage: a urea plant in Russia: signed"


def test_series_are_checked_against_their_years() -> None:
    (series,) = told("09")[0].series()
    assert series.years == ((9, 2018), (10, 2019))
    assert series.faults == ()
    dossier, records = told("09")
    wrong = attrs.evolve(records["s2@a3"], start=sk.UncertainDate.in_year(2016))
    broken = sk.Dossier(attrs.evolve(dossier.records, summits=(records["s1@a1"], wrong)))
    assert broken.series()[0].faults == ("number 9 in 2018, but number 10 in 2016",)


def test_grades_follow_ratings_corroboration_and_contradiction() -> None:
    dossier, records = told("06")
    assert str(dossier.grade(records["d1@a3"])) == "F2"
    assert str(dossier.grade(records["d1@a2"])) == "F5"
    rated = dossier.rate({"Financial Times": "B", "La Nacion": "C"})
    assert str(rated.grade(records["d1@a3"])) == "B2"
    assert rated.grade(records["d1@a3"]).reasons[0] == "Financial Times is rated B"
    with pytest.raises(ValueError, match="Reliability must be one of A, B"):
        dossier.rate({"Reuters": "G"})
    alone, its = told("02")
    assert str(alone.grade(its["c4@a2"])) == "F6"
    assert str(told("12")[0].grade(told("12")[1]["d1@a1"])) == "F1"


def test_why_goes_from_the_value_to_the_words() -> None:
    dossier, records = told("01")
    text = dossier.why(records["d1@a4"], "subject")
    assert "subject = a $1.2 billion urea plant in Samara" in text
    assert "^" * len("a $1.2 billion urea plant in Samara") in text
    assert "document: The Economic Times, 2025-12-05" in text
    assert "grade F" in text
    with pytest.raises(TypeError, match="a deal has no field 'price'; there are certainty, date"):
        dossier.why(records["d1@a4"], "price")
    assert "no words of its own" in dossier.why(records["d1@a4"], "value")


def test_diff_tells_new_changed_and_withdrawn() -> None:
    story = read_story(next(FOLDER.glob("01-*.story")))
    parts = story.dossiers()
    before, after = sk.join(parts[:3]), sk.join(parts)
    found = sk.diff(before, after)
    assert any(str(change) == "status: negotiating → signed" for change in found.changed)
    assert {joined.kind for joined in found.new} == {"summit", "claim", "actor"}
    assert not found.withdrawn
    back = sk.diff(after, before)
    assert [joined.records for joined in back.withdrawn] == [joined.records for joined in found.new]
    assert str(sk.diff(after, after)) == "no difference"
    assert "~ deal a urea plant in Russia: status: negotiating → signed" in str(found)
