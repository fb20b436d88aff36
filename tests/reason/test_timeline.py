"""When summits are on the timeline, of which a text may give one day or both."""

from __future__ import annotations

import datetime

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    ("start", "end", "when"),
    [
        ("2024-07-08", "2024-07-10", "2024-07-08/2024-07-10"),
        ("2024-07-08", None, "2024-07-08"),
        (None, "2024-07-10", "2024-07-10"),
        ("2024-07-08", "2024-07-08", "2024-07-08"),
    ],
)
def test_the_days_of_a_summit(records: sk.Records, start: str | None, end: str | None, when: str) -> None:
    first, last = (sk.UncertainDate.on(datetime.date.fromisoformat(day)) if day else None for day in (start, end))
    summit = sk.Summit(name="the Andean Summit", start=first, end=last, evidence=records.summits[0].evidence)
    dossier = sk.Dossier(sk.Records(documents=records.documents, summits=(summit,)))
    (event,) = (one for one in dossier.timeline() if one.kind is sk.EventKind.SUMMIT)
    assert str(event.when) == when


def test_a_summit_without_a_day_is_told_when_it_was_reported(records: sk.Records) -> None:
    summit = sk.Summit(name="the Andean Summit", evidence=records.summits[0].evidence)
    dossier = sk.Dossier(sk.Records(documents=records.documents, summits=(summit,)))
    (event,) = (one for one in dossier.timeline() if one.kind is sk.EventKind.SUMMIT)
    assert event.reported
