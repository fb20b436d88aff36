"""What is a denial and what only sounds like one, and what a denial says was not done."""

from __future__ import annotations

from typing import Any

import pytest

import summitkit as sk
from summitkit.reason.conflicts.statements import is_denial, is_said, keys, of_claim
from summitkit.reason.linking import link_records


def claim(content: str, cue: str | None = None, polarity: str = "negative", **more: Any) -> sk.Claim:
    """Return a claim of an article that consists of its cue and its content."""
    document = sk.Document(f"{cue}: {content}" if cue else content, sk.Source(publisher="Evening Star"))
    at = document.text.index(content)
    evidence: dict[str, Any] = {"content": document.cite(sk.Span(at, at + len(content)), "t")}
    if cue:
        evidence["cue"] = document.cite(sk.Span(0, len(cue)), "t")
    return sk.Claim(
        content=content,
        form="asserted",
        polarity=polarity,
        evidence=evidence,
        **more,
    )


@pytest.mark.parametrize(
    ("content", "cue", "denies"),
    [
        ("Icebreakers did not leave the yard", None, True),
        ("Icebreakers did not leave the yard", "said", True),
        ("Icebreakers didn't leave the yard", "said", True),
        ("Icebreakers left the yard", "denied", True),
        ("that icebreakers left the yard", "dismissed", True),
        ("Icebreakers left the yard", None, True),
        ("Icebreakers left the yard", "did not say", False),
        ("Icebreakers left the yard", "has not raised", False),
        ("Icebreakers do not leave the yard", "hopes", False),
        ("the evidence against the yard", "would divulge", False),
        ("an order of icebreakers", "rejected", False),
        ("reports of an order of icebreakers", "rejected", True),
        ("that icebreakers were ordered", "rejected", True),
        ("the request for icebreakers", None, False),
        ("a request that is no offer", None, True),
        ("the yard did not confirm an order", "said", False),
        ("the yard could not say whether it has an order", "said", False),
        ("there is no evidence of an order", "said", False),
        ("the yard does not yet know of an order", "said", False),
        ("the welder who does not work paints the yard", "said", False),
        ("the yard paints, because it has no order", "said", False),
        ("inquiries at the yard as a farce", "dismissed", False),
        ("the strike as shameful", "dismissed", False),
        ("the yard's welding as “a farce”", "dismissed", False),
        ("reports of a strike as a farce", "dismissed", True),
        ("that welders served as cooks", "dismissed", True),
        ("a strike at the yard", "dismissed", True),
    ],
)
def test_who_denies_something(content: str, cue: str | None, denies: bool) -> None:
    assert is_denial(claim(content, cue)) is denies
    assert not is_denial(claim(content, cue, "positive"))


@pytest.mark.parametrize(
    ("content", "cue", "said"),
    [
        ("the killing of a welder", "deplored", False),
        ("the killing of a welder", None, True),
        ("a welder was killed", "deplored", True),
        ("to build icebreakers", "promised", True),
        ("a yard builds for the navy", "said", True),
        ("the yard's works", "praised", False),
        ("the yard launched a ship", "said", True),
    ],
)
def test_a_sentence_or_an_aim_can_be_denied(content: str, cue: str | None, said: bool) -> None:
    assert is_said(claim(content, cue, "positive")) is said


@pytest.mark.parametrize(
    ("content", "act", "acts", "refuses"),
    [
        ("Oslo never painted an icebreaker", "paint", ("paint", "icebreak"), False),
        ("Oslo will not paint an icebreaker", "paint", ("paint", "icebreak"), True),
        ("Oslo won't paint", "paint", ("paint",), True),
        ("Oslo would never paint", "paint", ("paint",), True),
        ("the launch did not take place in Oslo", None, ("take", "plac"), False),
        ("no ransom was paid", "ransom", ("ransom", "give"), False),
        ("Oslo paints", None, (), False),
    ],
)
def test_what_was_not_done(content: str, act: str | None, acts: tuple[str, ...], refuses: bool) -> None:
    web = link_records(sk.Records())
    stated = of_claim(web, claim(content))
    assert (stated.act, stated.acts[:2], stated.refuses) == (act, acts, refuses)


def test_a_statement_is_compared_by_its_words_its_pairs_of_states_and_its_sums() -> None:
    states = [sk.Country(name, code) for name, code in (("Norway", "NO"), ("Chad", "TD"), ("Peru", "PE"))]
    money, tonnes = sk.Amount.exactly(300, currency="USD"), sk.Amount.exactly(300, unit="tonne")
    words = "Wismar yards painted many icebreakers beside harbour cranes"
    stated = of_claim(link_records(sk.Records()), claim(words, about=states, figures=(money, tonnes)))
    found = list(keys(stated))
    assert found[0] == "wismar"
    lengths = [len(str(word)) for word in found[1:6]]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > lengths[-1]
    assert len(found) == 6 + 3 + 1
    assert found[6:] == [("NO", "PE"), ("NO", "TD"), ("PE", "TD"), money]
