"""Standoff annotation for brat."""

from __future__ import annotations

import summitkit as sk
from summitkit.io.brat import brat_configuration, brat_files


def test_every_record_with_its_evidence(records: sk.Records) -> None:
    document = records.documents[0]
    text, annotation = brat_files(records)[document.id]
    assert text == document.text
    assert annotation.splitlines() == [
        "T1\tActor 0 5\tIndia",
        "T2\tSummit-mentions 18 24\tsigned",
        "E1\tSummit-mentions:T2",
        "A1\tKind E1 leaders",
        "T3\tDelegation-span 11 24\tRussia signed",
        "E2\tDelegation-span:T3",
        "A2\tAttendance E2 present",
        "T4\tDeal-parties 0 9;11 17\tIndia and Russia",
        "T5\tDeal-parties 11 17\tRussia",
        "T6\tDeal-subject 27 31\tpact",
        "E3\tDeal-parties:T4 Evidence:T5 Evidence1:T6",
        "A3\tStatus E3 signed",
        "A4\tCertainty E3 underspecified",
        "A5\tSector E3 other",
        "A6\tKind E3 other",
        "T7\tClaim-content 33 40\t“Good,”",
        "T8\tClaim-speaker 41 48\tAnn Roe",
        "E4\tClaim-content:T7 Evidence:T8",
        "A7\tCertainty E4 underspecified",
        "A8\tForm E4 direct",
        "A9\tPolarity E4 positive",
    ]


def test_a_piece_of_line_ends_alone_is_left_out() -> None:
    document = sk.Document("a\n\nb")
    deal = sk.Deal(
        subject="b", status="signed", evidence={"subject": [document.cite(sk.Span(1, 3)), document.cite(sk.Span(2, 4))]}
    )
    (_, annotation) = brat_files(sk.Records(documents=(document,), deals=(deal,)))[document.id]
    assert annotation.startswith("T1\tDeal-subject 3 4\tb\nE1\tDeal-subject:T1\n")


def test_the_configuration_names_types_and_attributes() -> None:
    lines = brat_configuration().splitlines()
    assert lines[:4] == ["[entities]", "Actor", "[relations]", "[events]"]
    assert "Deal\tEvidence*:<ENTITY>" in lines
    assert lines[-1] == "Attendance\tArg:<EVENT>, Value:<ANY>"
