from __future__ import annotations

import summitkit as sk

RIGA = """PRESS DIGEST - Latvia - March 4.

RIGA, March 4

These are the leading stories in the Riga press on Friday.

DIENA

- The bridge over the river will open in May.

It cost 40 million euros.

- Mayor Anna Kask says the bridge is safe.

VAKARA ZINAS

- Prices of bread rise again.

-- Riga newsroom, +371 555
"""


def told(text: str) -> list[tuple[str | None, str, str, str]]:
    found = []
    for claim in sk.parse_claims(text):
        if claim.form.value != "asserted":
            cue = " ".join(piece.quote for piece in claim.evidence.get("cue", ()))
            found.append((claim.outlet, str(claim.speaker), cue, claim.content))
    return found


def test_items_are_what_the_paper_of_their_heading_says() -> None:
    assert told(RIGA) == [
        ("Diena", "Diena", "", "The bridge over the river will open in May. … It cost 40 million euros"),
        ("Diena", "Diena", "", "Mayor Anna Kask says the bridge is safe"),
        ("Diena", "Anna Kask", "says", "the bridge is safe"),
        ("VAKARA ZINAS", "VAKARA ZINAS", "", "Prices of bread rise again"),
    ]


def test_a_digest_of_one_paper() -> None:
    text = "PRESS DIGEST - France - May 3.\n\nThese are leading stories in Friday's daily Le Monde.\n\nFRONT PAGE\n\n"
    text += "- Railway unions call for talks on pay with the ministry.\n"
    assert next(row[:2] for row in told(text)) == ("Le Monde", "Le Monde")


def test_a_review_in_prose_has_no_items_of_its_own() -> None:
    text = "Press review: gas hub, loan\n\nMOSCOW, March 3. /TASS/. Top stories in the Russian press on Monday\n\n"
    text += "Kommersant: Moscow eyes gas hub\n\nThe two may agree on a gas hub this spring, Kommersant writes.\n"
    assert ("Kommersant", "Kommersant", "writes", "The two may agree on a gas hub this spring") in told(text)
    assert "claims.digest" not in {claim.rule for claim in sk.parse_claims(text)}


def test_headings_in_another_text_are_no_papers() -> None:
    text = "Diena\n\n- The bridge will open in May.\n\nThe mayor said the bridge was safe.\n"
    assert "claims.digest" not in {claim.rule for claim in sk.parse_claims(text)}
    text = "PRESS DIGEST - Latvia.\n\nESTONIA\n\n- The bridge will open in May after all.\n"
    assert "claims.digest" not in {claim.rule for claim in sk.parse_claims(text)}


def test_a_line_before_items_names_their_paper() -> None:
    text = "PRESS DIGEST - Riga - March 4.\n\nThe Financial Times reported the following stories on Friday:\n\n"
    text += "- The bridge will open in May after all.\n\nThe newspaper also reported:\n\n"
    text += "- Prices of bread rise again in Riga.\n\nJORNAL DE ANGOLA\n\n- Roads are built in three provinces.\n"
    found = [row for row in told(text) if not row[2]]
    assert found == [
        ("The Financial Times", "The Financial Times", "", "The bridge will open in May after all"),
        ("The Financial Times", "The Financial Times", "", "Prices of bread rise again in Riga"),
        ("Jornal de Angola", "Jornal de Angola", "", "Roads are built in three provinces"),
    ]


def outlets(text: str) -> list[tuple[str | None, str]]:
    """Return outlet and content of what papers say."""
    return [(outlet, content) for outlet, speaker, _, content in told(text) if outlet == speaker]


def test_a_heading_in_the_line_of_its_item() -> None:
    text = (
        "PRESS DIGEST - Slovakia - Aug 29.\n\nThese are the main stories in Slovak papers.\n\n"
        "SME - The refinery will not be sold before 1998.\n\nPRAVDA - Exports of steel fell by three percent.\n\n"
        "- Doctors will strike in September.\n"
    )
    assert outlets(text) == [
        ("SME", "The refinery will not be sold before 1998"),
        ("Pravda", "Exports of steel fell by three percent"),
        ("Pravda", "Doctors will strike in September"),
    ]


def test_a_paper_in_brackets_behind_its_item() -> None:
    text = (
        "PRESS DIGEST - Romania - Aug 29.\n\nThese are the leading stories in the press.\n\n"
        "- Exports of steel fell by three percent. (Adevarul)\n\n- Doctors will strike. (Romania Libera, page 2)\n"
    )
    assert outlets(text) == [
        ("Adevarul", "Exports of steel fell by three percent."),
        ("Romania Libera", "Doctors will strike."),
    ]


def test_a_digest_of_one_paper_of_today() -> None:
    text = (
        "PRESS DIGEST - New York Times business news - Jan 5\n\nJan 5 (Reuters) - The following are the top stories on "
        "the New York Times business pages.\n\n- Vandel Motors will close two plants in Ohio. nyti.ms/2abc\n"
    )
    assert outlets(text) == [("The New York Times", "Vandel Motors will close two plants in Ohio. nyti.ms/2abc")]


def test_items_parted_by_rules_and_what_else_a_paper_reported() -> None:
    text = (
        "PRESS DIGEST - Wall Street Journal - Aug 29.\n\nThe Wall Street Journal reported the following stories:\n\n"
        "- - - -\n\nVandel Motors will close two plants.\n\nThey are in Ohio.\n\n- - - -\n\n"
        "Corbin Bank is up for sale.\n\nThe newspaper also reported:\n\nShares in shipping firms fell.\n"
    )
    assert outlets(text) == [
        ("The Wall Street Journal", "Vandel Motors will close two plants. … They are in Ohio"),
        ("The Wall Street Journal", "Corbin Bank is up for sale"),
        ("The Wall Street Journal", "Shares in shipping firms fell"),
    ]


def test_a_paper_named_like_its_country_and_a_day_behind_a_name() -> None:
    text = (
        "PRESS DIGEST - Iraq - Aug 22.\n\nThese are the leading stories in the Iraqi press.\n\nTHAWRA - THURSDAY\n\n"
        "- A ship with rice arrives at Umm Qasr.\n\nIRAQ\n\n- A bridge will open in Basra.\n"
    )
    assert outlets(text) == [
        ("Al-Thawra", "A ship with rice arrives at Umm Qasr"),
        ("IRAQ", "A bridge will open in Basra"),
    ]
