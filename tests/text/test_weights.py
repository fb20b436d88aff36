"""Packed weights, and their files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitkit.text.features import FormTemplates
from summitkit.text.weights import pack, read_weights, write_weights

NUMBERS = st.integers(-32767, 32767)
ROWS = st.lists(NUMBERS, min_size=3, max_size=3)


def test_pack_adds_fields_side_by_side() -> None:
    assert pack([1, 0, 0]) == 1
    assert pack([0, 1, 0]) == 1 << 32
    assert pack([1, -2, 3]) + pack([-1, 2, -3]) == 0


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\t")), ROWS))
def test_named_features_are_read_as_written(rows: dict[str, list[int]]) -> None:
    weights = read_weights(write_weights("abc", rows, step=0.5, header={"more": [1]}))
    assert weights.labels == ("a", "b", "c")
    assert (weights.step, weights.header) == (0.5, {"more": [1]})
    assert {name: list(weights.row(packed)) for name, packed in weights.table.items()} == {
        name: row for name, row in rows.items() if any(row)
    }


def test_features_of_several_words_are_found_by_their_words() -> None:
    rows = {"a\tb": [1, 2], "a\tc": [3, 4], "b": [5, 6]}
    weights = read_weights(write_weights("ab", rows, step=1, header={}))
    assert {last: weights.row(packed) for last, packed in weights.joint.singles(("a",)).items()} == {
        "b": (1, 2),
        "c": (3, 4),
    }
    assert list(weights.table) == ["b"]


def test_features_of_forms_are_found_by_property_and_value() -> None:
    rows = {"0w=Rao": [1, 0], "-1w=Rao": [2, 0], "-1w=left": [3, 0], "1w=Rao": [4, 0], "0b=": [5, 0], "0n=1": [6, 0]}
    templates = FormTemplates.of({-1: ["w"], 0: ["b", "w"]})
    weights = read_weights(write_weights("ab", rows, step=1, header={"templates": templates.to_json()}))
    forms = weights.forms

    def weight(place: int) -> int:
        return weights.row(forms.rows[forms.numbers[place]])[0]

    places = forms.places["w"]
    found = {value: [weight(place), weight(place + 1)] for value, place in places.items()}
    assert found == {"Rao": [2, 1], "left": [3, 0]}
    assert weight(forms.places["b"][""]) == 5
    assert "n" not in forms.places
    assert list(weights.table) == ["0n=1", "1w=Rao"]


def test_more_rows_than_have_numbers_are_refused() -> None:
    rows = {str(number): [number - 32767, 1 + number // 65535] for number in range(65536)}
    with pytest.raises(ValueError, match="rows of weights"):
        write_weights("ab", rows, step=1, header={})


@given(st.lists(ROWS, max_size=30))
def test_a_sum_of_packed_rows_is_the_packed_sum(rows: list[list[int]]) -> None:
    weights = read_weights(write_weights("abc", {}, step=1, header={}))
    assert list(weights.row(sum(map(pack, rows)))) == [sum(row[place] for row in rows) for place in range(3)]


def test_what_16_bits_cannot_hold_is_cut_and_line_breaks_are_left_out() -> None:
    weights = read_weights(write_weights("ab", {"x": [99999, -99999], "y\nz": [1, 1]}, step=1, header={}))
    assert {name: weights.row(packed) for name, packed in weights.table.items()} == {"x": (32767, -32767)}


def test_the_same_model_gives_the_same_bytes() -> None:
    rows = {"x": [1, 2], "y": [3, 4]}
    turned = dict(reversed(rows.items()))
    one = write_weights("ab", rows, step=1, header={"p": 1, "q": 2})
    assert one == write_weights("ab", turned, step=1, header={"q": 2, "p": 1})


@pytest.mark.parametrize("damage", [b"", b"SKW3", b"nothing of ours at all, but long enough"])
def test_other_bytes_are_refused(damage: bytes) -> None:
    with pytest.raises(ValueError, match="weights file"):
        read_weights(damage)


def test_damaged_files_are_refused() -> None:
    blob = write_weights("ab", {"x": [1, 2]}, step=1, header={})
    with pytest.raises(ValueError, match="weights file"):
        read_weights(blob[:-3])
    with pytest.raises(ValueError, match="weights file"):
        read_weights(blob[:4] + b"\xff\xff\xff\xff" + blob[8:])
