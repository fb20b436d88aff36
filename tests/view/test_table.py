from __future__ import annotations

import summitkit as sk
from summitkit.view.table import grid, printable_width, records_text

DOCUMENT = sk.Document("India and Russia signed a pact.", sk.Source(publisher="Example Times"))
DEAL = sk.Deal(
    subject="a pact on grain",
    parties=(sk.Country("India", "IN"), sk.Country("Russia", "RU")),
    status="signed",
    certainty="certain",
    evidence={"subject": DOCUMENT.cite(sk.Span(24, 30))},
    attribution=sk.Attribution(publisher="Example Times"),
    confidence=0.91,
)


def test_a_table_has_a_row_a_record_with_its_attribution() -> None:
    text = records_text(sk.Records(documents=(DOCUMENT,), deals=(DEAL,)), width=120, kinds=("deals",))
    assert text.splitlines()[0] == "Deals (1)"
    assert text.splitlines()[1].split() == ["deal", "parties", "status", "certainty", "sector", "attribution", "conf."]
    row = " ".join(text.splitlines()[3].split())
    assert row == "a pact on grain India, Russia signed certain other Example Times 0.91"


def test_what_there_is_none_of_is_said() -> None:
    assert records_text(sk.Records(), kinds=("summits",)) == "No summits"


def test_cells_wrap_within_the_width() -> None:
    text = grid([["deal", "parties"], ["joint production of missiles " * 4, "India"]], width=48)
    assert max(map(len, text.splitlines())) <= 48
    assert text.count("missiles") == 4


def test_wide_characters_keep_columns_straight() -> None:
    assert printable_width("北京") == 4
    assert printable_width("e\u0301") == 1
    rows = grid([["city", "no"], ["北京", "1"], ["Hue", "2"]], width=40).splitlines()
    assert [row.rstrip()[-1] for row in rows[2:]] == ["1", "2"]


def test_control_characters_cannot_reach_the_terminal() -> None:
    text = grid([["deal", "x"], ["a\x1b[31mred\u202e", "1"]], width=60)
    assert "\x1b" not in text
    assert "\u202e" not in text
