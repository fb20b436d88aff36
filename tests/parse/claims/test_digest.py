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
