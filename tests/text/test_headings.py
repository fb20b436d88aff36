"""Headings and datelines, with near misses."""

from __future__ import annotations

import pytest

from summitkit.text.headings import dateline, looks_like_heading
from summitkit.text.layout import layout
from summitkit.text.words import split_words

STORY = " The two ministers met on Monday and agreed to meet again in the spring of next year."


@pytest.mark.parametrize(
    "text",
    ["Talks on energy", "What comes next?", "TRADE AND INVESTMENT", "Who Won The Summit And Why It Matters",
     "Background:", "Leaders Say They Are Ready To Sign."],
)  # fmt: skip
def test_heading(text: str) -> None:
    assert looks_like_heading(split_words(text).forms, len(text))


@pytest.mark.parametrize(
    "text",
    ["They met.", "and then they left", "The minister said:", "“We stay,” he said", "It rained. Nobody came",
     "The sides will meet in", "12", "---", "Rebels of the United Front agreed a ceasefire in April.", "word " * 30],
)  # fmt: skip
def test_no_heading(text: str) -> None:
    assert not looks_like_heading(split_words(text).forms, len(text))


def kinds(text: str) -> list[str]:
    return [sentence.kind for sentence in layout(text).sentences]


def test_headings_stand_between_paragraphs() -> None:
    assert kinds("Talks on energy\n\nThe sides met. They agreed.") == ["heading", "body", "body"]
    assert kinds("The sides met.\n\nTalks on energy") == ["body", "body"]
    assert kinds("Talks on energy") == ["body"]


def test_numbered_headings_and_items() -> None:
    text = "II. ENERGY\n\nThe sides met.\n\n1. They agree to trade.\n2. They agree to talk. Soon."
    assert kinds(text) == ["heading", "body", "list-item", "list-item", "list-item"]


def test_a_run_of_short_lines_is_a_list() -> None:
    assert kinds("Present\n\nA. Rao, India\n\nB. Li, China\n\nC. Roy, France\n\nThey met.") == [
        "heading", "list-item", "list-item", "list-item", "body"]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["NAIROBI, Kenya (AP) _", "MOSCOW, Dec. 3 (Xinhua) --", "Washington (AFP) –", "PARIS —", "NEW DELHI:",
     "New Delhi [India], December 4 (ANI):", "MOSCOW, December 3. /TASS/.", "BUFFALO, N.Y. (AP) --",
     "INDEPENDENCE, Mo. _", "BEIJING, Nov. 30 (Xinhua)--", "NAIROBI, Sept 1 (PTI)", "Nairobi (Kenya), Oct 23:",
     "NAIROBI (AFP)", "Sharm el-Sheikh, Egypt –", "Astana. July 4. KazTAG -", "Geneva, 3 Dec. (dpa) -", "Cairo –",
     "RIO DE JANEIRO, Brazil -"],
)  # fmt: skip
def test_dateline(line: str) -> None:
    text = line + STORY
    assert text[: dateline(text, 0, len(text), bare=True)] == line


@pytest.mark.parametrize(
    "line",
    [
        "Rao said:",
        "NOTE: short",
        "Sunday, September 1:",
        "TENNIS - RAO WINS AGAIN",
        "India -",
        "Rao – who left on Monday – said that the two sides would meet again in the spring, or perhaps in May",
        "NATO (North Atlantic Treaty Organization) Members met to speak of the spring and of what comes after it",
    ],
)
def test_no_dateline(line: str) -> None:
    assert dateline(line, 0, len(line), bare=True) == 0


def test_a_bare_dateline_alone_in_its_paragraph() -> None:
    text = "WASHINGTON _\n\n" + STORY.strip()
    made = layout(text)
    assert [span.of(text) for span in made.datelines] == ["WASHINGTON _"]
    assert [sentence.kind for sentence in made.sentences] == ["heading", "body"]


def test_a_bare_label_deep_in_the_text_is_no_dateline() -> None:
    text = "\n\n".join(["It rained all day."] * 6 + ["RAO:" + STORY])
    assert layout(text).datelines == ()


def test_a_date_in_a_dateline_ends_no_sentence() -> None:
    text = "MOSCOW, Dec. 3 (Xinhua) --" + STORY
    assert len(layout(text).sentences) == 1
    assert [span.of(text) for span in layout(text).datelines] == ["MOSCOW, Dec. 3 (Xinhua) --"]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("The talks (Reuters) --", 0),
        ("Rio de Janeiro (Reuters) --", len("Rio de Janeiro (Reuters) --")),
    ],
)
def test_a_small_word_ends_a_place_unless_places_have_it(text: str, size: int) -> None:
    assert dateline(text, 0, len(text), bare=False) == size
