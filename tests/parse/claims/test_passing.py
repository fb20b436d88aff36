from __future__ import annotations

import pytest

import summitkit as sk


def told(text: str) -> list[tuple[str | None, str, str, str]]:
    found = []
    for claim in sk.parse_claims(text):
        if claim.form.value != "asserted":
            cue = " ".join(piece.quote for piece in claim.evidence.get("cue", ()))
            found.append((claim.outlet, str(claim.speaker), cue, claim.content))
    return found


def test_a_medium_that_reports_at_the_end_frames_the_rest() -> None:
    assert told("Kask said the plan was dead, Ukrinform reports.") == [
        ("Ukrinform", "Ukrinform", "reports", "Kask said the plan was dead"),
        ("Ukrinform", "Kask", "said", "the plan was dead"),
    ]


@pytest.mark.parametrize(
    ("text", "outlet", "cue"),
    [
        ("The plan is dead, an Azertac correspondent reports.", "Azertac", "reports"),
        ("The bridge will open in May, The Indian Express has learnt.", "The Indian Express", "has learnt"),
        ("The bridge will open in May, RIA Novosti reports on Monday.", "RIA Novosti", "reports"),
    ],
)
def test_media_report_in_the_present_and_learn(text: str, outlet: str, cue: str) -> None:
    assert [(row[0], row[2]) for row in told(text)] == [(outlet, cue)]


def test_who_is_cited_has_said_the_same() -> None:
    assert told("Two ministers will resign, the Kommersant daily reported on Friday, citing a source in Riga.") == [
        ("Kommersant", "Kommersant", "reported", "Two ministers will resign"),
        ("Kommersant", "source in Riga", "citing", "Two ministers will resign"),
    ]
    assert told("The Phnom Penh Post said two ships had sunk, quoting police.") == [
        ("Phnom Penh Post", "Phnom Penh Post", "said", "two ships had sunk"),
        ("Phnom Penh Post", "police", "quoting", "two ships had sunk"),
    ]


def test_reasons_are_cited_without_being_sources() -> None:
    rows = told("The visit was put off, Interfax reported on Friday, citing security concerns.")
    assert {row[1] for row in rows} == {"Interfax"}


def test_a_lead_that_tells_where_it_was_said_is_no_content() -> None:
    (row,) = told("In comments carried by the TASS news agency, Panin said output would be cut.")
    assert row == ("TASS", "Panin", "said", "output would be cut")


@pytest.mark.parametrize(
    "text",
    [
        "Kask, a former editor of Izvestia, said that talks had failed.",
        "The owner of the Riga Times said that talks had failed.",
        "A lawyer for the BBC said the suit was baseless.",
        "Kask told a news conference that talks had failed.",
        "State media said the general was in good health.",
        "Newspaper vendors said sales were down.",
        "Kask said in a post on Telegram that talks had failed.",
        "The Independent Electoral Commission said turnout was low.",
        "The space agency said the probe had landed.",
        "Kask told a local radio station that Riga would not yield.",
    ],
)
def test_no_medium_stands_between(text: str) -> None:
    assert {row[0] for row in told(text)} == {None}


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("“We are not there yet,” Kask told BBC Radio 4's Today programme.", "BBC"),
        ("Kask said in a podcast for Foreign Policy magazine that talks had failed.", "Foreign Policy"),
        ("Kask said in a statement read on Latvian television that talks had failed.", "Latvian television"),
        ("The clandestine Radio Freedom, monitored in Nairobi, said the town had fallen.", "Radio Freedom"),
        ("The North's official party newspaper, Rodong Sinmun, said talks had failed.", "Rodong Sinmun"),
        ("The state-controlled Herald newspaper quoted the minister as saying the party was united.", "The Herald"),
        ("Trade has doubled, the leader told reporters, according to broadcaster NTV.", "n-tv"),
    ],
)
def test_media_in_the_clause_of_the_cue(text: str, outlet: str) -> None:
    assert {row[0] for row in told(text)} == {outlet}


def test_a_commentary_is_the_mediums() -> None:
    text = "The China Daily said in a commentary that talks had failed. “Riga must act,” the commentary said."
    assert [row[:2] for row in told(text)] == [("China Daily", "China Daily")] * 2


def test_it_is_no_medium_after_another_body_spoke() -> None:
    text = "Talks had failed, the BBC said. The bank said in a statement that rates would fall. It said so twice."
    assert told(text)[-1][0] is None


def test_a_noun_in_a_headline_is_the_medium_of_the_lead() -> None:
    text = "Bridge to open in May - paper\n\nThe bridge will open in May, the Daily Trust reported on Monday."
    assert [row[:2] for row in told(text)] == [("Daily Trust", "Daily Trust")] * 2


def test_what_comes_before_a_citation_without_sources_has_none() -> None:
    text = "Japan will send two ships, Kyodo said, without citing sources."
    assert "sources" not in {row[1] for row in told(text)}


def test_who_knows_or_saw_something_tells_it() -> None:
    text = "Officials aware of the matter told PTI that the draft was cleared last week."
    assert told(text) == [
        ("Press Trust of India", "Officials aware of the matter", "told", "that the draft was cleared last week")
    ]
    (row,) = told("But a diplomat who had seen it told The EastAfrican that it was genuine.")
    assert row[:3] == ("The EastAfrican", "diplomat who had seen it", "told")


def test_a_town_before_a_colon_says_nothing() -> None:
    rows = told("NEW DELHI: The minister will go to Riga on Monday, an official said.")
    assert [row[1] for row in rows] == ["official"]


def test_a_content_ends_where_somebody_else_reports() -> None:
    text = (
        "Kask told the Daily Mirror that tenders would be called by June, but Reuters reported that banks had objected."
    )
    assert [(row[0], row[3]) for row in told(text)] == [
        ("Daily Mirror", "that tenders would be called by June"),
        ("Reuters", "that banks had objected"),
    ]


@pytest.mark.parametrize(
    ("text", "outlet", "speaker"),
    [
        ("The BBC's Pashto service quoted a former prisoner as saying he was well.", "BBC", "former prisoner"),
        ("Gumbo told South African broadcaster Newzroom Afrika that he would sue.", "Newzroom Afrika", "Gumbo"),
        ("The Ynet news site reported that complaints had been lodged.", "Ynet", "Ynet"),
        ("Pro-opposition Sozcu daily claimed exports had gone on.", "Sozcu", "Sozcu"),
        ("The ministry said in a statement posted on its website that trade was halted.", None, "ministry"),
    ],
)
def test_units_kinds_and_owners_of_media(text: str, outlet: str | None, speaker: str) -> None:
    assert (outlet, speaker) in [row[:2] for row in told(text)]


def test_a_description_of_a_channel_is_no_other_channel() -> None:
    text = "Kask told Tolo News that the report was baseless. “Lies,” he was quoted by the Afghan TV channel as saying."
    assert {row[0] for row in told(text)} == {"Tolo News"}


def test_the_condition_of_anonymity_is_no_content() -> None:
    (row,) = told("An envoy told L'Orient-Le Jour on condition of anonymity that patience was running out.")
    assert row[3] == "that patience was running out"


def test_sources_without_asides_and_towns() -> None:
    assert told("Two Turkish exporters, however, told Reuters that trade went on.")[0][1] == "Two Turkish exporters"
    assert told("Harare - State media reported on Sunday that Ncube would run again.")[0][1] == "State media"


@pytest.mark.parametrize(
    ("text", "speaker", "outlet"),
    [
        ("The letter, obtained by The Associated Press, says the plant was unsafe.", "letter", "Associated Press"),
        ("An internal memo reviewed by Bloomberg shows that the plant was unsafe.", "internal memo", "Bloomberg"),
        ("“It is unsafe,” Kask said on “Riga Dispatch,” a Guardian podcast.", "Kask", "The Guardian"),
        ("Kask told newspapers of the Funke media group that the plant was unsafe.", "Kask", "Funke Media Group"),
        ("Asked by Jiji Press if the port would be sold, Kask said no decision had been made.", "Kask", "Jiji Press"),
        (
            "The king, in a statement carried by the official Bahrain News Agency, said the port would stay open.",
            "king",
            "Bahrain News Agency",
        ),
        ("The judge told the state-run Telam news agency the debt would be paid.", "judge", "Telam"),
        ("A worker told The Paper, a Shanghai-based news site, that the plant was unsafe.", "worker", "The Paper"),
        ("The minister told public service broadcaster DR that the ship was hit.", "minister", "DR"),
        ("Kask told Vakars, a Riga-based daily, that the ship was hit.", "Kask", "Vakars"),
        ("A Reuters witness said the ship was hit.", "Reuters witness", "Reuters"),
        ("A statement seen by Al Jazeera said talks would go on.", "statement", "Al Jazeera"),
        ("Kask confirmed to Haaretz that talks would go on.", "Kask", "Haaretz"),
        ("Kask, in an op-ed published Friday in the Guardian, argued that talks must go on.", "Kask", "The Guardian"),
        ("Most voters oppose the tax, according to a poll published in Sunday's Le Parisien.", "poll", "Le Parisien"),
        ("“It was hit,” the minister told RTE's Morning Ireland.", "minister", "RTE"),
        ("Kask denied a report in The Straits Times that the port would be sold.", "Kask", None),
        ("Vladimir Rogov said on his Telegram channel that the ship had left.", "Vladimir Rogov", None),
    ],
)
def test_ways_in_which_media_come_in(text: str, speaker: str, outlet: str | None) -> None:
    assert any(row[0] == outlet and speaker in row[1] for row in told(text))


def test_a_medium_hangs_on_the_last_word_of_a_headline() -> None:
    text = "Ten die in clash with rebels-Interfax\n\nMOSCOW, May 3\n\nTen soldiers were killed, Interfax said."
    assert told(text)[0][:3] == ("Interfax", "Interfax", "")
    assert all(
        row[0] != "Time" for row in told("Ministers meet part-Time\n\nMOSCOW, May 3\n\nMinisters met, Kask said.")
    )


def test_according_to_covers_what_somebody_says() -> None:
    rows = told("Kask said Riga was ready to sign, according to the BBC, and accused Moscow of lying.")
    assert ("BBC", "Kask", "said", "Riga was ready to sign") in rows
    assert {row[0] for row in rows} == {"BBC"}


def test_who_goes_on_in_a_sentence_does_so_through_the_same_medium() -> None:
    rows = told("“We are ready,” Kask told Reuters, and promised to come back in May.")
    assert [(row[0], row[2]) for row in rows] == [("Reuters", "told"), ("Reuters", "promised")]
    rows = told("Interfax said so. Interfax quoted Kask as saying that he was ready, adding that talks would be held.")
    assert {row[0] for row in rows} == {"Interfax"}


@pytest.mark.parametrize(
    ("text", "outlet", "speaker"),
    [
        ("A Tanzanian newspaper, Mwananchi, had on Tuesday reported that it was late.", "Mwananchi", "Mwananchi"),
        ("It was late, Agence Riga Presse reported.", "Agence Riga Presse", "Agence Riga Presse"),
        ("Two diplomats told The National that Riyadh would come.", "The National", "Two diplomats"),
        ("Al Jarida, a Kuwaiti daily, claimed that it was late.", "Al-Jarida", "Al-Jarida"),
        ("In a talk with BBC Urdu, Anna Kask said it was late.", "BBC Urdu", "Anna Kask"),
        ("Italy's Vakara agency quoted a minister as saying that it was late.", "Vakara", "Vakara"),
        ("Azerbaijan's APA news agency said that it was late.", "APA", "APA"),
        ("In a statement read on Cuban television, the army said it was late.", "Cuban television", "army"),
        ("“It is late,” Anna Kask told Vakars.lv.", "Vakars.lv", "Anna Kask"),
        ("It was late, the news site Vakars.lv reported.", "Vakars.lv", "Vakars.lv"),
        ("“It is late,” Anna Kask said in remarks carried live by Al Vakaria.", "Al Vakaria", "Anna Kask"),
        ("Speaking before the summit to Daugava TV, Anna Kask said it was late.", "Daugava TV", "Anna Kask"),
    ],
)
def test_media_by_their_form_or_what_is_told_of_them(text: str, outlet: str, speaker: str) -> None:
    assert (outlet, speaker) in {row[:2] for row in told(text)}


def test_a_broadcaster_inside_what_is_said_there() -> None:
    (row,) = told("Anna Kask praised Austria's stance on Kossuth Radio as “late but welcome”.")
    assert row == ("Kossuth Radio", "Anna Kask", "praised", "Austria's stance … as “late but welcome”")


def test_the_paper_is_the_one_that_refers_to_another() -> None:
    text = "It was late, the Vakara Gazeta wrote with reference to the Riga Times. “It is,” Anna Kask told the paper."
    assert told(text)[-1][:2] == ("Vakara Gazeta", "Anna Kask")


def test_who_is_quoted_by_a_medium_is_one_source() -> None:
    rows = told("According to a source quoted by Italy's Vakara agency, a meeting will be held in October.")
    assert [row[0] for row in rows] == ["Vakara"]


def test_the_first_name_after_a_lead_that_speaks_of_a_newspaper() -> None:
    text = "Three men were held, an official newspaper reported on Monday. The state-owned al-Vakaria said it was late."
    assert [row[:2] for row in told(text)] == [("al-Vakaria", "al-Vakaria")] * 2
    text = "Three men were held, a newspaper reported on Monday. It said that they were smugglers."
    assert {row[1] for row in told(text)} == {"newspaper"}


def test_a_report_after_a_quotation_that_ends_a_content() -> None:
    text = "Anna Kask criticized the summit as a “photo opportunity,” daily Cumhuriyet reported."
    assert ("Cumhuriyet", "Anna Kask", "criticized", "the summit as a “photo opportunity,”") in told(text)


def test_a_channel_is_no_content() -> None:
    (row,) = told("Anna Kask wrote on his Telegram channel that it was late.")
    assert row[3] == "that it was late"


def test_of_media_of_one_name_that_of_the_country_is_meant() -> None:
    (row,) = told("Turkish Foreign Minister Hakan Tekin told broadcaster NTV that Ankara was late.")
    assert row[0] == "NTV Turkey"


def test_how_something_was_said_is_no_content() -> None:
    (row,) = told("“It is time for talks,” Ali Sabry said in televised remarks carried live by Al Ekhbariya.")
    assert row == ("Al-Ekhbariya", "Ali Sabry", "said", "“It is time for talks,”")


def test_who_passes_words_on_comes_before_whom_they_cite() -> None:
    rows = told("Zimbabwe's state-owned Herald, quoting unnamed officials, claimed that Riga had offered to train men.")
    cited = [row[1] for row in rows if row[3].startswith("that Riga")]
    assert cited == ["The Herald Zimbabwe", "unnamed officials"]


def test_whom_it_quotes_is_told_through_the_medium_before() -> None:
    text = (
        "The daily Shargh said on Monday that trade was up. Some 12,000 trucks are stuck, it said, quoting the union."
    )
    assert ("Shargh", "union") in {row[:2] for row in told(text)}


def test_a_medium_before_a_colon_says_what_follows_and_what_is_in_it() -> None:
    text = "MOSCOW, October 8. /TASS/.\n\nVedomosti: Minsk asks for another loan\n\nBelarus has asked Moscow to pay."
    assert ("Vedomosti", "Vedomosti") in {row[:2] for row in told(text)}


def test_a_programme_in_marks_is_no_content() -> None:
    (row,) = told('The senator said in an interview on CBS\' "60 Minutes" that the boy should stay.')
    assert (row[0], row[3]) == ("CBS", "that the boy should stay")
