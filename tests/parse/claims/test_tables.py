from __future__ import annotations

from summitkit.parse.claims.tables import NAMES


def test_names_of_features_are_what_is_looked_up() -> None:
    side = NAMES.sides["L"]
    assert side.lasts("minister", side.bias) == ["b", "w\tminister", "s\tL\tminister"]
    assert side.marks((",", "VBD"), []) == ["Nn\tL\t,\tVBD"]
    assert side.hints["0", "1", "21o"][0] == "G=L21o"


def test_what_goes_with_a_cue_knows_its_side() -> None:
    said = NAMES.cues["said", "R"]
    assert said.always == ["c=saidR", "t=aidR"]
    assert said.quoted("11", []) == ["cq\tsaid\tR\t11"]
    assert said.steps["4"] == ["d=R4", "cd=aidR4"]


def test_what_hangs_on_a_verb_passed_holds_what_all_have() -> None:
    always, kinds = NAMES.sides["R"].hangs["1", "VBD"]
    assert always == ["v=R1", "l=RVBD"]
    assert kinds("NN", always) == ["v=R1", "l=RVBD", "vl\tR\t1\tVBD\tNN", "vt\tR\t1\tNN", "lt\tR\tVBD\tNN"]
