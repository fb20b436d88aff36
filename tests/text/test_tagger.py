"""The chain tagger, against sums over all label sequences."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from summitkit.text.features import FormTemplates
from summitkit.text.tagger import Tagger
from summitkit.text.weights import write_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LABELS = ("O", "B-x", "I-x", "B-y", "I-y")
STEP = 1 / 64
SMALL = st.integers(-100, 100)
MODELS = st.tuples(
    st.lists(st.lists(SMALL, min_size=5, max_size=5), min_size=5, max_size=5),
    st.dictionaries(st.sampled_from("abcdef"), st.lists(SMALL, min_size=5, max_size=5)),
    st.lists(st.lists(st.sampled_from("abcdefg"), max_size=3), min_size=1, max_size=5),
)


def tagger(transitions: list[list[int]], rows: dict[str, list[int]], *, bio: bool, **header: object) -> Tagger:
    blob = write_weights(LABELS, rows, step=STEP, header={"transitions": transitions, "bio": bio, **header})
    return Tagger.from_bytes(blob)


def labels_of(made: Tagger, rows: Iterable[Sequence[str]]) -> list[str]:
    return made.tag_sums([made.packed_sum(row) for row in rows])


def labels_by_forms(made: Tagger, forms: Sequence[str]) -> list[str]:
    return next(made.tag_parts([forms], [()]))


def allowed(path: tuple[int, ...], *, bio: bool) -> bool:
    names = ["O", *(LABELS[label] for label in path)]
    return not bio or all(
        not after.startswith("I-") or before[1:] == after[1:] for before, after in itertools.pairwise(names)
    )


def likelihoods(
    transitions: list[list[int]], rows: dict[str, list[int]], words: list[list[str]], *, bio: bool
) -> dict[tuple[int, ...], int]:
    """Return the score of every allowed path."""
    found = {}
    for path in itertools.product(range(5), repeat=len(words)):
        if allowed(path, bio=bio):
            score = sum(
                rows[name][label] for label, word in zip(path, words, strict=True) for name in word if name in rows
            )
            found[path] = score + sum(transitions[one][other] for one, other in itertools.pairwise(path))
    return found


@settings(max_examples=60)
@given(MODELS, st.booleans())
def test_tag_finds_a_best_path(model: tuple[list[list[int]], dict[str, list[int]], list[list[str]]], bio: bool) -> None:
    transitions, rows, words = model
    scores = likelihoods(transitions, rows, words, bio=bio)
    path = tuple(LABELS.index(label) for label in labels_of(tagger(transitions, rows, bio=bio), words))
    assert scores[path] == max(scores.values())


def test_forms_give_what_rows_give() -> None:
    templates = FormTemplates.of({-1: ["l"], 0: ["w", "b"], 1: ["l"]})
    rows = {"0w=Rao": [0, 90, 80, 0, 0], "-1l=mr.": [0, 0, 90, 0, 0], "0b=": [20, 0, 0, 0, 0], "e": [0, 0, 0, 300, 0]}
    made = tagger([[0] * 5 for _ in LABELS], rows, bio=True, templates=templates.to_json())
    by_name = tagger([[0] * 5 for _ in LABELS], rows, bio=True)
    for forms in (["Mr.", "Rao", "left"], ["Rao"], ["Rao", "Rao"], []):
        full = templates.rows(forms)
        assert labels_by_forms(made, forms) == labels_of(by_name, full)
    assert labels_by_forms(made, ["Mr.", "Rao", "left"]) == ["B-x", "I-x", "O"]


def test_parts_are_tagged_as_sentences_are() -> None:
    templates = FormTemplates.of({-2: ["w"], -1: ["l"], 0: ["w", "b"], 1: ["l"]})
    rows = {
        "0w=Rao": [0, 90, 80, 0, 0],
        "-1l=mr.": [0, 0, 90, 0, 0],
        "1\x03": [0, 0, 0, 50, 0],
        "-2\x02": [10, 0, 0, 0, 30],
        "e": [0, 0, 0, 300, 0],
    }
    made = tagger([[0] * 5 for _ in LABELS], rows, bio=True, templates=templates.to_json())
    parts = [["Mr.", "Rao", "left"], ["Rao"], [], ["Rao", "Rao"], ["Mr.", "Rao"], ["Mr.", "Rao"]]
    extra = made.packed_sum(["e", "none"])
    labels = list(made.tag_parts(parts, [[], [], [], [], [(1, extra)], []]))
    assert labels[:4] == [labels_by_forms(made, part) for part in parts[:4]]
    assert labels[4:] == [["O", "B-y"], labels_by_forms(made, parts[5])]
    assert list(made.tag_parts([], [])) == []


def test_no_words() -> None:
    made = tagger([[0] * 5 for _ in LABELS], {}, bio=True)
    assert made.tag_sums([]) == []
    assert labels_by_forms(made, []) == []


def test_an_inside_never_comes_first() -> None:
    made = tagger([[0] * 5 for _ in LABELS], {"a": [0, 0, 500, 0, 0]}, bio=True)
    assert labels_of(made, [["a"], ["a"]]) == ["B-x", "I-x"]
    free = tagger([[0] * 5 for _ in LABELS], {"a": [0, 0, 500, 0, 0]}, bio=False)
    assert labels_of(free, [["a"]]) == ["I-x"]


def test_long_sentences() -> None:
    made = tagger([[0, 5, 0, 5, 0]] * 5, {"a": [0, 3, 2, 1, 0]}, bio=True)
    assert len(labels_of(made, [["a"]] * 20_000)) == 20_000
