from __future__ import annotations

import pytest

import summitkit as sk
from summitkit.lexicon import Lexicon, entries
from summitkit.model.mention import NameKind
from summitkit.parse.names import parse_names


def found(text: str) -> list[tuple[str, str]]:
    return [(name.evidence.quote, name.kind.value) for name in parse_names(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Kenyan President William Ruto met Yoweri Museveni in Entebbe on Monday.",
            [("William Ruto", "PER"), ("Yoweri Museveni", "PER"), ("Entebbe", "LOC")],
        ),
        (
            "Crown Prince Mohammed bin Salman received Egyptian President Abdel Fattah el-Sisi. Sisi stayed a day.",
            [("Mohammed bin Salman", "PER"), ("Abdel Fattah el-Sisi", "PER"), ("Sisi", "PER")],
        ),
        (
            "BUENOS AIRES (Reuters) – Argentina and Paraguay signed a pact.",
            [("BUENOS AIRES", "LOC"), ("Reuters", "ORG"), ("Argentina", "LOC"), ("Paraguay", "LOC")],
        ),
        (
            "The World Bank and the European Commission lent Ukraine money.",
            [("World Bank", "ORG"), ("European Commission", "ORG"), ("Ukraine", "LOC")],
        ),
        ("South Korean President Roh Moo-hyun spoke.", [("Roh Moo-hyun", "PER")]),
        ("Foreign Minister Ban Ki- moon spoke.", [("Ban Ki- moon", "PER")]),
    ],
)
def test_names_are_found_without_titles(text: str, names: list[tuple[str, str]]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "the meeting will be held again next year, officials said.",
        "The French and the Germans agreed.",
        "On Friday the External Affairs Minister spoke.",
        "The two sides signed a Memorandum of Understanding.",
    ],
)
def test_near_misses_give_no_name(text: str) -> None:
    assert found(text) == []


def test_headlines_in_title_case_keep_small_words_out_of_names() -> None:
    names = found("Merkel Says Talks With Putin Were Useful\n\nAngela Merkel met Vladimir Putin in Sochi.")
    assert [name for name, _ in names[:2]] == ["Merkel", "Putin"]


def test_places_and_kinds_are_exact() -> None:
    text = "Angela Merkel flew to Ankara."
    merkel, ankara = parse_names(text)
    assert merkel.span == sk.Span(0, 13)
    assert merkel.kind is NameKind.PERSON
    assert ankara.span.of(text) == "Ankara"
    assert merkel.evidence.rule == "names.tagger"
    assert 0.5 < merkel.confidence <= 1.0


def test_a_caller_may_add_names() -> None:
    text = "Talks at Qorveth Palace went on."
    lexicon = Lexicon.default().extend(places=[entries.Place(name="Qorveth Palace", country="SE")])
    assert [(name.evidence.quote, name.kind.value) for name in parse_names(text, lexicon=lexicon)] == [
        ("Qorveth Palace", "LOC")
    ]


def test_a_wrong_type_is_told() -> None:
    with pytest.raises(TypeError, match="pass a str or a summitkit"):
        parse_names(3)  # type: ignore[arg-type]


def test_hostile_text_is_read_in_one_go() -> None:
    parse_names("A" * 50_000)
    parse_names("Aa " * 20_000)
    parse_names("(" * 20_000 + "\ud800" + "“" * 1_000)
