from __future__ import annotations

from summitkit.parse.claims import parse_claims
from summitkit.parse.claims.arguments import AFTER, BEFORE, NAMES, Reading, Windows, window
from summitkit.parse.claims.drafts import draft_of
from summitkit.parse.claims.model import ClaimModel, default_model
from summitkit.parse.claims.page import Page, open_page
from summitkit.text.layout import layout


def page_of(text: str) -> Page:
    return open_page(layout(text))


def rows_of(page: Page, cue: str) -> list[list[str]]:
    def tags(number: int) -> list[str]:
        return ["NN"] * len(page.layout.sentences[number])

    head = page.lows.index(cue)
    return Windows(page, {head: 0.9}, Reading(tags, frozenset()), NAMES).rows(head)


def test_the_window_holds_the_quoted_sentences_beside() -> None:
    page = page_of("It rained. “It snowed.” “We froze,” he said. “It rained again.” It snowed again.")
    before, words, after = window(page, page.lows.index("said"))
    assert (before, after) == (range(1, 2), range(3, 4))
    assert [page.forms[word] for word in words] == ["“", "We", "froze", ",", "”", "he", "said", "."]


def test_the_window_of_a_cue_without_quotations_is_its_sentence() -> None:
    page = page_of("“It snowed.” He said so. It rained again.")
    before, _, after = window(page, page.lows.index("said"))
    assert (len(before), len(after)) == (0, 0)


def test_the_window_reaches_as_far_as_quotations() -> None:
    quoted = " ".join(f"“Sentence number {number} here.”" for number in range(9))
    page = page_of(f"{quoted} “So it is,” he said. {quoted}")
    before, _, after = window(page, page.lows.index("said"))
    assert (len(before), len(after)) == (BEFORE, AFTER)


def test_one_row_for_each_unit() -> None:
    page = page_of("It rained. He said so. “It snowed.”")
    rows = rows_of(page, "said")
    before, words, after = window(page, page.lows.index("said"))
    assert len(rows) == len(before) + len(words) + len(after)


def test_a_run_has_one_row_and_its_label_goes_to_all_its_words() -> None:
    page = page_of("It rained. He said “we go and they stay.” It snowed.")
    head = page.lows.index("said")
    windows = Windows(
        page, {head: 0.9}, Reading(lambda number: ["NN"] * len(page.layout.sentences[number]), frozenset()), NAMES
    )
    assert len(windows.rows(head)) == 5
    draft = draft_of(page, head, 0.9, ["S", "Q", "O", "K", "O"], windows.runs(head).starts)
    assert [page.forms[word] for word in draft.content] == ["we", "go", "and", "they", "stay", "."]


def test_a_word_knows_its_side_and_what_stands_between() -> None:
    page = page_of("The minister, he said, was ill.")
    rows = rows_of(page, "said")
    minister, ill = rows[1], rows[7]
    assert {"s\tL\tminister", "m=L1", "cq\tsaid\tL\t0"} <= set(minister)
    assert {"s\tR\till", "m=R1"} <= set(ill)


def test_a_unit_knows_how_it_is_quoted() -> None:
    page = page_of("He said so. “It snowed.”")
    rows = rows_of(page, "said")
    assert any(name.startswith("T+1") for name in rows[-1])
    assert not any(name.startswith("T") for name in rows[0])


def test_equal_surroundings_have_equal_features() -> None:
    page = page_of("He said so. He said so.")
    tags = (["PRP", "VBD", "RB", "."], ["PRP", "VBD", "RB", "."])
    windows = Windows(page, {1: 0.9, 5: 0.9}, Reading(tags.__getitem__, frozenset()), NAMES)
    assert windows.rows(1)[0] == windows.rows(5)[0]


def test_what_is_summed_is_what_the_features_weigh() -> None:
    page = page_of("“It rained,” the old minister said. “It may snow,” she added, as he had told the Riga daily so.")
    model = default_model()
    cues = {page.lows.index(cue): 0.9 for cue in ("said", "added", "told")}
    reading = Reading(page.tagged_by(model.tags), model.joins)
    named, summed = Windows(page, cues, reading, NAMES), Windows(page, cues, reading, model.tables())
    for cue in cues:
        assert summed.rows(cue) == [weight_of(model, names) for names in named.rows(cue)]


def weight_of(model: ClaimModel, names: list[str]) -> int:
    joint = [name.split("\t") for name in names if "\t" in name]
    return model.arguments.packed_sum(names) + sum(
        model.joint.singles(tuple(front)).get(last, 0) for *front, last in joint
    )


def test_the_order_in_which_cues_are_asked_for_changes_nothing() -> None:
    page = page_of("He said she said it rained.")

    def windows() -> Windows[list[str]]:
        reading = Reading(lambda _: ["PRP", "VBD", "PRP", "VBD", "PRP", "VBD", "."], frozenset())
        return Windows(page, {1: 0.9, 3: 0.9}, reading, NAMES)

    forth, back = windows(), windows()
    assert [forth.rows(1), forth.rows(3)] == [back.rows(3), back.rows(1)][::-1]


def test_a_dateline_is_no_part_of_what_is_claimed() -> None:
    text = (
        "KAZAN, Russia, Oct 22 (Reuters) - The presidents of China and India will meet on Wednesday, "
        "India's foreign secretary said, days after a deal on the border."
    )
    (claim,) = parse_claims(text)
    assert claim.evidence["content"][0].quote.startswith("The presidents of China and India will meet on Wednesday")
