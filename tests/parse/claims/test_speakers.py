from __future__ import annotations

import pytest

import summitkit as sk


def speakers(text: str) -> dict[str, str]:
    """Return the speaker of each claim that somebody makes, by its words in the text."""
    return {
        " ".join(piece.quote for piece in claim.evidence.get("speaker", ())): str(claim.speaker)
        for claim in sk.parse_claims(text)
        if claim.speaker is not None
    }


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The Chilean government said that the border was settled.", "The Chilean government", "Chilean government"),
        (
            "The West Bengal government said that it had no plans.",
            "The West Bengal government",
            "West Bengal government",
        ),
        ("Latvia's youth said that it wanted peace.", "Latvia's youth", "Latvia's youth"),
        ("Washington said on Monday that it had no plans.", "Washington", "United States"),
        ("The State Department said on Monday that it had no plans.", "The State Department", "State Department"),
    ],
)
def test_governments_and_what_countries_have(text: str, words: str, name: str) -> None:
    assert speakers(text)[words] == name


def test_a_government_keeps_its_country() -> None:
    (claim,) = sk.parse_claims("The Chilean government said that the border was settled.")
    assert claim.speaker == sk.Organization(
        "Chilean government", kind=sk.OrganizationKind.GOVERNMENT, country=sk.Country("Chile", "CL")
    )


@pytest.mark.parametrize(
    ("before", "after", "words", "name"),
    [
        (
            "EU finance ministers met in Riga.",
            "The ministers said that the rate would stay.",
            "The ministers",
            "EU finance ministers",
        ),
        (
            "He saw an internal memo in Riga.",
            "The memo said that the rate would stay.",
            "The memo",
            "internal memo",
        ),
        (
            "President Lena Ozols flew home.",
            "Her office said that the rate would stay.",
            "Her office",
            "Lena Ozols's office",
        ),
    ],
)
def test_fuller_descriptions_from_before(before: str, after: str, words: str, name: str) -> None:
    assert speakers(f"{before}\n\n{after}")[words] == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("He went to confront voters. Some said that the rate would stay.", "Some", "Some"),
        ("An embassy guard fell. The embassy said that he was well.", "The embassy", "embassy"),
    ],
)
def test_descriptions_that_nothing_before_fills(text: str, words: str, name: str) -> None:
    assert speakers(text)[words] == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The foreign ministry's Lena Ozols said that it rained.", "The foreign ministry's Lena Ozols", "Lena Ozols"),
        (
            "A spokesman for President Lena Ozols said that it rained.",
            "A spokesman for President Lena Ozols",
            "spokesman",
        ),
    ],
)
def test_names_at_the_end_of_a_source(text: str, words: str, name: str) -> None:
    assert speakers(text)[words].startswith(name)


def test_it_goes_on_for_a_medium() -> None:
    text = "The talks had failed, the Vakara Zinas newspaper reported on Monday.\n\nIt said nobody had signed the pact."
    claims = [claim for claim in sk.parse_claims(text) if claim.speaker is not None]
    assert [(str(claim.speaker), claim.outlet) for claim in claims] == [("Vakara Zinas", "Vakara Zinas")] * 2


def test_who_is_told_is_no_speaker() -> None:
    (claim,) = sk.parse_claims("Ozols, in comments to the Voice of America, called the plan “useful”.")
    assert (str(claim.speaker), claim.outlet) == ("Ozols", "Voice of America")


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Ozols said the talks had failed, the Vakara Zinas newspaper reported.", "Vakara Zinas"),
        ("The talks had failed, Interfax quoted Ozols as saying.", "Interfax"),
        ("Ozols told Channels Television that the talks had failed.", "Channels Television"),
        ("Ozols told parliament that the talks had failed.", None),
        ("“The minister thinks the talks have failed,” Ozols told Reuters on Monday.", "Reuters"),
    ],
)
def test_the_medium_that_a_claim_came_through(text: str, outlet: str | None) -> None:
    found = {claim.outlet for claim in sk.parse_claims(text) if "failed" in claim.content and claim.speaker is not None}
    assert found == {outlet}


def test_a_medium_told_is_no_part_of_the_content() -> None:
    (claim,) = [
        claim for claim in sk.parse_claims("Doctor Sergei Mironov told Tass Naina was well and happy.") if claim.speaker
    ]
    assert (claim.content, claim.outlet) == ("Naina was well and happy", "TASS")


def who(text: str) -> list[str]:
    """Return the speakers of a text's claims in order."""
    return [str(claim.speaker) for claim in sk.parse_claims(text) if claim.speaker is not None]


@pytest.mark.parametrize(
    "words",
    [
        "An economist at the Riga School of Trade, Prof. Anna Kask,",
        "The head of the Daugava Relief Network, Sister Anna Kask,",
        "Latvia's minister in charge of ports and railways, Ms Anna Kask,",
    ],
)
def test_a_name_after_a_description_is_who_speaks(words: str) -> None:
    text = f'{words} said on Monday that the bridge was safe. "We have seen worse," she told reporters.'
    assert who(text) == ["Anna Kask", "Anna Kask"]


def test_one_of_those_who_spoke_before() -> None:
    text = "Two Gulf diplomats said on Monday that talks would go on. One of them said an envoy was on his way."
    assert who(text)[:2] == ["Two Gulf diplomats", "one of two Gulf diplomats"]


def test_whoever_is_brought_in_by_what_they_know_keeps_it() -> None:
    text = (
        "Sources familiar with the loan said it was refused. The sources, who asked not to be named because they may "
        "not speak, said the bank was angry. Another source said on Friday that it was not."
    )
    found = who(text)
    assert found[0] == "Sources familiar with the loan"
    assert found[-2:] == ["Sources familiar with the loan", "Another source"]


def test_an_american_government_keeps_its_letters() -> None:
    assert who("The U.S. government said on Monday that the loan was paid.") == ["U.S. government"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The interior ministry said in a statement that arms are banned. Ports stay open, the statement said.",
            "Interior Ministry",
        ),
        ("A European Commission statement said that the aid was paid.", "European Commission"),
        ("Anna Kask wrote a letter to the court. The letter said that talks had failed.", "Anna Kask"),
        ("A letter from Anna Kask came on Monday. “It is late,” said a draft of the letter.", "Anna Kask"),
        ("A district court heard the case. The ruling said that nobody was to blame.", "district court"),
        # near misses: another paper, a paper that nobody issued
        ("Anna Kask wrote a letter to the court. The decree said that talks had failed.", "decree"),
    ],
)
def test_who_issued_a_paper_says_what_it_says(text: str, name: str) -> None:
    assert who(text)[-1].lower() == name.lower()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kask's father said he was willing. Kask's father, Juris Ozols, lives in Riga.", "Juris Ozols"),
        ("Anna Berg, Kask's lawyer, rose. Kask's lawyer said that it was late.", "Anna Berg"),
        ("An adviser to the minister said it was late. “It is,” said the adviser, Dr Anna Berg.", "Anna Berg"),
        # near misses: somebody else's, two of them, another one
        ("Anna Berg, Kask's lawyer, rose. Lind's lawyer said that it was late.", "Lind's lawyer"),
        (
            "Kask's cousin, Eva Lind, and Kask's cousin, Anna Berg, came. Kask's cousin said it was late.",
            "Kask's cousin",
        ),
    ],
)
def test_who_is_named_elsewhere_for_what_they_are(text: str, name: str) -> None:
    assert who(text)[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Calling Latvia a partner, Anna Kask said that trade was growing.", "Anna Kask"),
        ("Finnish police said they had no plan, but did not believe that it was over.", "Finnish police"),
        ("On Monday, Anna Kask, head of the bank, said that it was late.", "Anna Kask"),
        ("It was opposed by farmers, who are blocking roads and who have said they will stay.", "farmers"),
    ],
)
def test_who_is_the_subject_of_a_verb_further_on(text: str, name: str) -> None:
    assert set(who(text)) == {name}


def test_whoever_is_not_to_be_named_still_speaks() -> None:
    text = "A diplomat who asked not to be named described it as “blackmail”."
    assert ("it as “blackmail”", "diplomat") in [(claim.content, str(claim.speaker)) for claim in sk.parse_claims(text)]


def test_they_are_the_several_before() -> None:
    text = "Agent Anna Kask said it was late. Investigators have been searching. On Monday they said it was over."
    assert who(text) == ["Anna Kask", "Investigators"]


def test_officials_of_one_body_and_of_others_are_not_that_body() -> None:
    assert who("At least 75 people were killed there, Red Cross and ambulance officials said.") == [
        "Red Cross and ambulance officials"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Anna Kask said no. In the minister's opinion, Riga will have to live with that.", "Anna Kask"),
        ("Anna Kask spoke. In her view, the deal was dead.", "Anna Kask"),
        ("Envoy Igor Ozols earlier said that President Juris Berg could come. No day is set, he added.", "Igor Ozols"),
        ("U.S. Ambassador to Japan Karen Whitfield welcomed the move. Whitfield said so.", "Karen Whitfield"),
        ("Talks ended, with spokeswoman Sun Li saying in Beijing that it was late.", "Sun Li"),
        ("Zhou Min said no. Echoing Zhou, Anna Kask said no. It is late, Zhou said.", "Zhou Min"),
    ],
)
def test_who_speaks_last(text: str, name: str) -> None:
    assert who(text)[-1] == name


def test_other_words_are_nobodys() -> None:
    assert who("In other words, the deal was dead.") == []


def test_an_adviser_keeps_whom_they_advise() -> None:
    text = "An adviser to army chief Osman Burhani told AFP that it was late. “We will not sit,” said the adviser."
    assert who(text) == ["adviser to army chief Osman Burhani"] * 2


def test_neither_confirmed_nor_denied() -> None:
    (claim,) = sk.parse_claims("The Turkish Foreign Ministry has neither confirmed nor denied the report.")
    assert (str(claim.speaker), str(claim.certainty)) == ("Turkish Foreign Ministry", "underspecified")
    assert claim.evidence["cue"][0].quote == "has neither confirmed nor denied"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Scharping, ending a two-day visit, said Poland was well prepared to join.", "Scharping"),
        ("But the policy also faced critics, who argued that it was late.", "critics"),
        (
            "Director of the Federal Bureau of Investigation (FBI) Louis Freeh said Friday that it was late.",
            "Louis Freeh",
        ),
        (
            "Germany's envoy to the veterinary committee Werner Zwingmann said on Monday it was late.",
            "Werner Zwingmann",
        ),
    ],
)
def test_who_the_subject_is(text: str, name: str) -> None:
    assert who(text)[-1] == name


def test_a_score_says_nothing() -> None:
    assert who("Attendance was low.\n\nIn Bistrita: Gloria Bistrita (Romania) 2 Valletta (Malta) 1\n\n(1-1)") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Sergei Yastrzhembsky spoke on Monday. Interfax quoted Yastrezhembsky as saying it was late.",
            "Sergei Yastrzhembsky",
        ),
        ("Kask backers said that it was late. Anna Kask left.", "Kask backers"),
        ("Anna Kask's remarks were aimed at Eva Lind. She said that it was late.", "Anna Kask"),
        # near miss: a short name, where a letter makes another one
        ("Anna Berg spoke on Monday. Interfax quoted Borg as saying that it was late.", "Borg"),
    ],
)
def test_slips_backers_and_whose_remarks_were_told(text: str, name: str) -> None:
    assert who(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The move drew an angry reaction from some private bank owners who argued that it was late.", "owners"),
        ("The ban led to a drive to help fishermen who say that it was late.", "fishermen"),
        ("It was in the wake of a Senate report which said that it was late.", "Senate report"),
        ("It was blamed on those in the streets who said that it was late.", "those in the streets"),
        ("He answered the head of the bank who said that it was late.", "head of the bank"),
        ("It was opposed by London, which said that it was late.", "United Kingdom"),
        ("It was opposed by a port worker in Riga who said that it was late.", "port worker in Riga"),
    ],
)
def test_whom_a_relative_pronoun_stands_for(text: str, name: str) -> None:
    assert who(text)[-1].endswith(name)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "All were against Juris Berg, whose party has pledged to cut the aid.",
            "whose party",
            "Juris Berg's party",
        ),
        (
            "Radio Riga's Juris Berg, reporting from Tallinn, said that the talks were over.",
            "Radio Riga's Juris Berg, reporting from Tallinn",
            "Juris Berg",
        ),
        (
            "Arab nationals from Syria, Iraq, and Egypt describe what led them to flee their country.",
            "Arab nationals from Syria, Iraq, and Egypt",
            "Arab nationals from Syria, Iraq, and Egypt",
        ),
        (
            "The two Baltic companies will work together. They said the plan would help both.",
            "They",
            "two Baltic companies",
        ),
    ],
)
def test_who_speaks_beside_names(text: str, words: str, name: str) -> None:
    assert speakers(text)[words] == name


def test_it_is_never_a_name() -> None:
    text = "Juris Berg said that he was late. It was said that it rained. It hopes that all goes well."
    assert "It" not in speakers(text).values()
