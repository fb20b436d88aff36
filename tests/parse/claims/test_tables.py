from __future__ import annotations

from summitkit.parse.claims.tables import NAMES


def test_names_of_features_are_what_is_looked_up() -> None:
    side = NAMES.sides["L"]
    assert side.words("minister", []) == ["s\tL\tminister"]
    assert side.befores(("NN", "VBD"), []) == ["P-\tNN\tVBD", "Pb\tL\tNN\tVBD"]
    assert side.hints["21o"] == ["G=L21o"]
    assert NAMES.forms["Minister"] == ["b", "w=minister", "x=ter", "f=Aa"]


def test_what_goes_with_a_cue_knows_its_side() -> None:
    said = NAMES.cues["said", "R"]
    assert said.always == ["c=saidR"]
    assert said.quoted("11", []) == ["cq\tsaid\tR\t11"]


def test_each_distance_has_its_weight() -> None:
    steps = NAMES.steps("said", "VBD", "R")
    assert len(steps) == 16
    assert steps[4] == ["d=R4", "cd=aidR4", "t=aidR", "dC=R4VBD", "C=RVBD"]
    assert steps[15][0] == "d=R16"


def test_what_hangs_on_a_verb_passed_goes_by_its_kind() -> None:
    always, kinds = NAMES.sides["R"].passed["1", "VBD"]
    assert always == ["v=R1", "l=RVBD"]
    assert kinds("NN", []) == ["vl\tR\t1\tVBD\tNN", "vt\tR\t1\tNN", "lt\tR\tVBD\tNN"]


def test_only_the_ends_of_long_sentences_are_told_apart() -> None:
    ends = NAMES.sides["L"].ends(9)
    assert ends[0] == ["at=L0", "to=L3"]
    assert ends[3:7] == [["at=L3", "to=L3"]] * 4
    assert ends[7:] == [["at=L3", "to=L2"], ["at=L3", "to=L1"]]
    assert NAMES.sides["L"].ends(2) == [["at=L0", "to=L2"], ["at=L1", "to=L1"]]
