from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

import summitkit as sk
from summitkit.parse.claims import parse_claims


def quotes(claim: sk.Claim, field: str) -> list[str]:
    return [piece.quote for piece in claim.evidence.get(field, ())]


def with_content(claims: tuple[sk.Claim, ...], words: str) -> sk.Claim:
    found = [claim for claim in claims if words in claim.content and claim.form is not sk.ClaimForm.ASSERTED]
    assert found, [claim.content for claim in claims]
    return max(found, key=lambda claim: claim.confidence)


def only(text: str, published: str | None = None) -> sk.Claim:
    found = [claim for claim in parse_claims(text, published=published) if claim.form is not sk.ClaimForm.ASSERTED]
    assert len(found) == 1, [claim.content for claim in found]
    return found[0]


def test_a_quotation_and_its_speaker() -> None:
    claim = only("“We will sign the treaty on Friday,” President Lena Ozols said.")
    assert quotes(claim, "content") == ["“We will sign the treaty on Friday,”"]
    assert quotes(claim, "speaker") == ["President Lena Ozols"]
    assert quotes(claim, "cue") == ["said"]
    assert isinstance(claim.speaker, sk.Person)
    assert claim.speaker.name == "Lena Ozols"
    assert claim.form is sk.ClaimForm.DIRECT


@pytest.mark.parametrize(
    ("opening", "closing"), [("“", "”"), ('"', '"'), ("``", "''"), ("«", "»"), ("‘", "’"), ("'", "'")]
)
def test_marks_of_any_style(opening: str, closing: str) -> None:
    claim = only(f"{opening}The border will stay open,{closing} the minister said on Tuesday.")
    assert quotes(claim, "content") == [f"{opening}The border will stay open,{closing}"]
    assert claim.form is sk.ClaimForm.DIRECT


def test_content_without_marks() -> None:
    claim = only("The foreign ministry said that both sides had a date.")
    assert claim.content == "that both sides had a date"
    assert claim.form is sk.ClaimForm.INDIRECT
    assert quotes(claim, "speaker") == ["The foreign ministry"]


def test_mixed_speech() -> None:
    claim = only("The chancellor said the talks had been “very useful” for both countries.")
    assert claim.form is sk.ClaimForm.MIXED


def test_a_quotation_split_by_its_cue_is_one_claim() -> None:
    text = "“We came to listen,” Prime Minister Anna Kask said, “and we heard a lot today.”"
    claim = only(text)
    assert quotes(claim, "content") == ["“We came to listen,”", "“and we heard a lot today.”"]
    assert claim.content == "“We came to listen,” … “and we heard a lot today.”"


def test_a_quotation_over_several_sentences() -> None:
    claim = only("“The deal is done. Nobody lost. Everybody can be proud,” said President Lena Ozols.")
    assert quotes(claim, "content") == ["“The deal is done. Nobody lost. Everybody can be proud,”"]


def test_a_quotation_over_paragraphs() -> None:
    text = (
        "“The pipeline is ready,” President Lena Ozols said.\n\n"
        "“We waited for ten years. Nobody believed in it.\n\n"
        "“Today we can show it to the world.”\n\n"
        "Work began in 2011."
    )
    claims = parse_claims(text)
    quoted = {words for claim in claims if claim.form is sk.ClaimForm.DIRECT for words in quotes(claim, "content")}
    assert any("pipeline is ready" in words for words in quoted)
    for claim in claims:
        if claim.form is sk.ClaimForm.DIRECT:
            assert isinstance(claim.speaker, sk.Person)
            assert claim.speaker.name == "Lena Ozols"
    assert any(claim.content == "Work began in 2011" for claim in claims if claim.form is sk.ClaimForm.ASSERTED)


def test_one_odd_mark_costs_at_most_its_paragraph() -> None:
    text = (
        'A 6" pipe will carry the gas.\n\n'
        '"It will open in May, said the engineer.\n\n'
        "Nobody else spoke of it.\n\n"
        '"We are ready," President Lena Ozols said.\n\n'
        "“They are late,” the minister said."
    )
    claims = parse_claims(text)
    assert quotes(with_content(claims, "We are ready"), "content") == ['"We are ready,"']
    assert quotes(with_content(claims, "They are late"), "content") == ["“They are late,”"]


def test_apostrophes_are_no_marks() -> None:
    text = "The leaders’ summit won’t change Sana'a’s mind, the ministers’ spokesman said in the ’90s."
    for claim in parse_claims(text):
        assert claim.form in {sk.ClaimForm.INDIRECT, sk.ClaimForm.ASSERTED}


def test_nested_claims() -> None:
    claims = parse_claims("President Lena Ozols said that the prime minister had told her that the road was closed.")
    outer = with_content(claims, "that the prime minister had told")
    inner = max(
        (claim for claim in claims if claim.content == "that the road was closed"), key=lambda claim: claim.confidence
    )
    assert quotes(outer, "cue") == ["said"]
    assert quotes(inner, "speaker") == ["the prime minister"]


def test_according_to() -> None:
    claim = only("Trade grew by 14 percent in 2024, according to the World Bank.", published="2025-03-01")
    assert claim.content == "Trade grew by 14 percent in 2024"
    assert claim.attribution.speaker == "World Bank"
    assert [figure.value for figure in claim.figures] == [Decimal(14)]
    assert [date.earliest for date in claim.dates] == [datetime.date(2024, 1, 1)]


def test_the_outlet_spoken_to() -> None:
    claims = parse_claims("“The talks were hard,” Foreign Minister Anna Kask told Reuters.", source="The Hindu")
    claim = with_content(claims, "talks were hard")
    assert claim.outlet == "Reuters"
    assert claim.attribution.chain == ("The Hindu", "Reuters", "Anna Kask")
    assert quotes(claim, "outlet") == ["Reuters"]


def test_the_outlet_holds_while_the_speaker_goes_on() -> None:
    text = (
        "“The talks were hard,” Foreign Minister Anna Kask told Reuters. “We will meet again,” she added.\n\n"
        "“There is no hurry,” President Lena Ozols said."
    )
    claims = parse_claims(text)
    assert with_content(claims, "meet again").outlet == "Reuters"
    assert with_content(claims, "no hurry").outlet is None


def test_a_medium_that_reports() -> None:
    claim = with_content(parse_claims("Bloomberg reported that the two sides had agreed on a price."), "agreed")
    assert claim.outlet == "Bloomberg"
    assert isinstance(claim.speaker, sk.Organization)
    assert claim.speaker.kind is sk.OrganizationKind.MEDIA


def test_a_passive_outlet() -> None:
    text = "Foreign Minister Anna Kask was quoted by the Daily Mirror as saying that the talks go on."
    claim = with_content(parse_claims(text), "talks go on")
    assert claim.outlet == "Daily Mirror"
    assert claim.attribution.speaker == "Anna Kask"


def test_a_capital_that_speaks() -> None:
    claim = with_content(parse_claims("Beijing said that the ships had left the harbour."), "ships")
    assert claim.speaker == sk.Country("China", "CN")


def test_a_headline_with_a_colon() -> None:
    text = "Lena Ozols: We are ready to sign\n\nPresident Lena Ozols arrived on Monday."
    claim = with_content(parse_claims(text), "ready")
    assert claim.content == "We are ready to sign"
    assert quotes(claim, "speaker") == ["Lena Ozols"]


def test_denial_and_doubt() -> None:
    denied = with_content(parse_claims("The ministry denied that any soldier had crossed the border."), "soldier")
    assert denied.polarity is sk.Polarity.NEGATIVE
    may = with_content(parse_claims("The minister said the talks may resume next week."), "resume")
    assert may.certainty is sk.Certainty.POSSIBLE
    assert quotes(may, "certainty") == ["may"]


def test_sources_without_a_name() -> None:
    text = "Two officials familiar with the talks said that the loan was not discussed."
    claim = with_content(parse_claims(text), "loan")
    assert isinstance(claim.speaker, sk.Person)
    assert claim.speaker.name is None
    assert claim.speaker.description == "Two officials familiar with the talks"


def test_figures_dates_and_actors_of_a_content() -> None:
    text = "The minister said that India would lend Nepal $250 million by 2027."
    claim = with_content(parse_claims(text, published="2025-06-01"), "lend")
    assert [(figure.value, figure.currency) for figure in claim.figures] == [(Decimal(250_000_000), "USD")]
    assert [str(date) for date in claim.dates]
    assert {"India", "Nepal"} <= {str(entity) for entity in claim.about}


def test_own_statements() -> None:
    text = "India and Nepal signed a $250 million loan in Kathmandu on 3 May 2024. The hills are green."
    (claim,) = (claim for claim in parse_claims(text, source="The Hindu") if claim.form is sk.ClaimForm.ASSERTED)
    assert claim.content == "India and Nepal signed a $250 million loan in Kathmandu on 3 May 2024"
    assert claim.speaker is None
    assert claim.attribution.chain == ("The Hindu",)


@pytest.mark.parametrize(
    "text",
    [
        "Exports may reach $5 billion in 2030.",
        "Did exports reach $5 billion in 2019?",
        "We sold goods for $5 billion in 2019.",
        "Summit of 2019 in Delhi",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert [claim for claim in parse_claims(text) if claim.form is sk.ClaimForm.ASSERTED] == []


def test_nothing_from_nothing() -> None:
    assert parse_claims("") == ()
    assert parse_claims("\n \n") == ()


def test_a_wrong_type() -> None:
    with pytest.raises(TypeError, match="pass a str or a"):
        parse_claims(3)  # type: ignore[arg-type]


def test_the_same_twice() -> None:
    text = "“We are ready,” President Lena Ozols said. Reuters reported that the minister disagreed."
    assert parse_claims(text) == parse_claims(text)
