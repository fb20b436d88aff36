"""Hypothesis profiles, `dev` for every day and `ci` the same examples on every run, and one small text with records."""

from __future__ import annotations

import datetime
import os

import pytest
from hypothesis import HealthCheck, settings

import summitkit as sk

settings.register_profile("dev", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), max_examples=80, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))

TEXT = "India and\n\nRussia signed a pact.\n“Good,” Ann Roe told Reuters."
DOCUMENT = sk.Document(TEXT, sk.Source(publisher="Example Times", title="A pact", published="2025-12-06"))
INDIA, RUSSIA = sk.Country("India", "IN"), sk.Country("Russia", "RU")


def cited(words: str) -> sk.Evidence:
    """Return the first place of some words."""
    start = TEXT.index(words)
    return DOCUMENT.cite(sk.Span(start, start + len(words)))


@pytest.fixture
def records() -> sk.Records:
    """Give a document with a record of each kind."""
    deal = sk.Deal(
        subject="pact",
        parties=(INDIA, RUSSIA),
        status="signed",
        value=sk.Amount(low=2, high=3, currency="USD", approximate=True),
        date=sk.UncertainDate.on(datetime.date(2025, 12, 5)),
        evidence={"subject": cited("pact"), "parties": [cited("India and\n\nRussia"), cited("Russia")]},
    )
    claim = sk.Claim(
        content="“Good,”",
        speaker=sk.Person(name="Ann Roe"),
        form="direct",
        evidence={"content": cited("“Good,”"), "speaker": cited("Ann Roe")},
        attribution=sk.Attribution(publisher="Example Times", outlet="Reuters", speaker="Ann Roe"),
    )
    visit = sk.Delegation(party=RUSSIA, attendance="present", evidence={"span": cited("Russia signed")})
    summit = sk.Summit(name="talks", parties=(INDIA, RUSSIA), evidence={"mentions": cited("signed")})
    actor = sk.Actor(entity=INDIA, evidence={"mentions": cited("India")})
    return sk.Records(
        documents=(DOCUMENT,), actors=(actor,), summits=(summit,), delegations=(visit,), deals=(deal,), claims=(claim,)
    )
