"""Trees, the moves that build them, and the parser that ships."""

from __future__ import annotations

import pytest

from summitkit.lexicon import Lexicon
from summitkit.text.moves import LEFT, RIGHT, State, hang, move_features, relation_features
from summitkit.text.pos import PosTagger
from summitkit.text.tree import Tree, TreeParser, word_number
from summitkit.text.words import split_words

#                 0     1     2       3    4       5
# The old minister met two envoys
TREE = Tree(
    ("DT", "JJ", "NN", "VBD", "CD", "NNS"), (2, 2, 3, -1, 5, 3), ("det", "amod", "nsubj", "root", "nummod", "dobj")
)


@pytest.fixture(scope="module")
def parser() -> TreeParser:
    return TreeParser.from_bytes(Lexicon.default().weights("pos.bin"), Lexicon.default().weights("tree.bin"))


def test_tree() -> None:
    assert len(TREE) == 6
    assert TREE.children(2) == [0, 1]
    assert TREE.children(-1) == [3]
    assert list(TREE.ancestors(0)) == [2, 3]
    assert TREE.extent(2) == (0, 3)
    assert TREE.extent(3) == (0, 6)
    assert TREE.extent(4) == (4, 5)


def test_a_deep_tree_has_its_extent_at_once() -> None:
    size = 50_000
    chain = Tree(("NN",) * size, tuple(range(-1, size - 1)), ("dep",) * size)
    assert chain.extent(1) == (1, size)


def test_hang_keeps_the_outermost_children() -> None:
    state = State.begin([5, 6, 7, 8, 1, 0], [2, 3, 4, 5, 1, 0])
    hang(state, 2, 1, 3)
    hang(state, 2, 0, 4)
    hang(state, 2, 3, 5)
    assert (state.left[2], state.left_inner[2], state.right[2], state.right_inner[2]) == (0, 1, 3, -1)
    assert (state.lefts[2], state.rights[2]) == (2, 1)
    assert state.heads[:4] == [2, 2, -1, 2]


def test_features_are_numbers_that_files_can_hold() -> None:
    state = State.begin([16_000] * 6, [60] * 6)
    state.stack += [0, 1, 2]
    state.front = 3
    for one in (move_features(state), relation_features(state, 3, 2), relation_features(state, 1, 2)):
        assert len(set(one)) == len(one)
        assert all(0 <= feature < 2**63 for feature in one)


def test_word_numbers() -> None:
    vocabulary = {"said": 3, "-aing": 4, "-Aing": 5}
    assert [word_number(form, vocabulary) for form in ("Said", "meeting", "Beijing", "xyz")] == [3, 4, 5, 2]


def test_moves_are_told_apart() -> None:
    assert len({LEFT, RIGHT}) == 2


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("The president will meet his counterpart in Moscow .", "DT NN MD VB PRP$ NN IN NNP ."),
        ('" We agreed , " she said .', "`` PRP VBD , '' PRP VBD ."),
        ("Talks were held by Mr. Rao 's two oldest aides .", "NNS VBD VBN IN NNP NNP POS CD JJS NNS ."),
    ],
)
def test_tags(text: str, tags: str) -> None:
    assert PosTagger.from_bytes(Lexicon.default().weights("pos.bin")).tag(text.split()) == tags.split()


def arcs(parser: TreeParser, text: str) -> set[tuple[str, str, str]]:
    forms = split_words(text).forms
    tree = parser.parse(forms)
    named = [*forms, "ROOT"]
    return {
        (named[head], relation, form) for head, relation, form in zip(tree.heads, tree.relations, forms, strict=True)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister said that India would sign the treaty.",
         {("ROOT", "root", "said"), ("said", "nsubj", "minister"), ("said", "ccomp", "sign"), ("sign", "mark", "that"),
          ("sign", "nsubj", "India"), ("sign", "dobj", "treaty")}),
        ("Russia wants to open its market.",
         {("wants", "nsubj", "Russia"), ("wants", "xcomp", "open"), ("open", "mark", "to"),
          ("open", "dobj", "market")}),
        ("According to officials, the summit was postponed.",
         {("postponed", "nsubjpass", "summit"), ("postponed", "auxpass", "was")}),
        ("“We are ready,” the president told reporters in Paris.",
         {("told", "nsubj", "president"), ("told", "dobj", "reporters"), ("told", "ccomp", "ready")}),
    ],
)  # fmt: skip
def test_arcs(parser: TreeParser, text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= arcs(parser, text)


@pytest.mark.parametrize("forms", [(), ("Yes",), (".", "."), ("\ud800", "\x00", "9" * 10_000), ("said",) * 3_000])
def test_any_words_give_a_tree_with_one_root(parser: TreeParser, forms: tuple[str, ...]) -> None:
    tree = parser.parse(forms)
    assert len(tree) == len(forms)
    assert tree.heads.count(-1) == min(1, len(forms))
    assert all((head == -1) == (relation == "root") for head, relation in zip(tree.heads, tree.relations, strict=True))
    seen: set[int] = set()
    for index in range(0, len(forms), 37):
        seen.update(tree.ancestors(index))
    assert seen <= set(range(len(forms)))


def test_the_same_words_give_the_same_tree(parser: TreeParser) -> None:
    forms = split_words("Both sides agreed on Monday to hold a third round of talks in Geneva next month.").forms
    assert parser.parse(forms) == parser.parse(list(forms))


def test_relations_are_known_by_name(parser: TreeParser) -> None:
    assert {"nsubj", "ccomp", "xcomp", "dobj", "nmod", "mark", "root"} <= set(parser.relations)
