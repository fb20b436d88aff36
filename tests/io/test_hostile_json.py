"""JSON that nobody should have sent: each gives a DecodeError and nothing else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import summitkit as sk

WRITTEN = sk.dumps(sk.parse("Mr. Rao told Reuters that India had signed a $2 billion pact in Delhi.", source="P"))
PLAIN = json.loads(WRITTEN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[" * 100_000,
        '{"a":' * 100_000,
        "[" * 100_000 + "]" * 100_000,
        "9" * 100_000,
        '{"schema_version": 1e400}',
        '{"schema_version": NaN}',
        '{"schema_version": 1, "schema_version": 1}',
        '{"schema_version": 1, "documents": [{"text": 5}]}',
        '{"schema_version": 1, "claims": {"a": 1}}',
        '{"schema_version": 1, "unknown": []}',
        b"\xff\xfe\x00",
        b'{"schema_version": 1, "documents": "\xc3"}',
        WRITTEN[: len(WRITTEN) // 2],
        WRITTEN + WRITTEN,
    ],
    ids=range(15),
)
def test_json_that_is_not_ours_is_refused(text: str | bytes) -> None:
    with pytest.raises(sk.DecodeError):
        sk.loads(text)


@given(st.integers(0, len(WRITTEN) - 1))
def test_cut_off_anywhere(end: int) -> None:
    with pytest.raises(sk.DecodeError):
        sk.loads(WRITTEN[:end])


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.data(), ANYTHING)
def test_any_value_anywhere_is_loaded_or_refused(data: st.DataObject, value: object) -> None:
    plain = json.loads(WRITTEN)
    place, key = plain, data.draw(st.sampled_from(sorted(plain)))
    while isinstance(place[key], (dict, list)) and place[key] and data.draw(st.integers(0, 4)):
        place = place[key]
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
    place[key] = value
    try:
        dossier = sk.loads(json.dumps(plain))
    except sk.DecodeError:
        return
    for record in dossier:
        for piece in record.evidence.all():
            piece.verify(dossier.documents[0])


@pytest.mark.parametrize(
    ("left", "right", "path"),
    [("nobody", None, r"\$\.decisions\[0\]\.left"), (None, "nobody", r"\$\.decisions\[0\]\.right")],
)
def test_a_decision_on_what_is_not_there_is_refused(left: str | None, right: str | None, path: str) -> None:
    parts = [sk.parse(f"Peruvian President Juan Soto arrived in {town} on Monday.") for town in ("Quito", "Lagos")]
    one, other = (part.delegations[0] for part in parts)
    plain = json.loads(sk.dumps(sk.join(parts).confirm(one, other)))
    assert sk.loads(json.dumps(plain)).records.decisions[0].decided
    plain["decisions"][0].update({name: value for name, value in (("left", left), ("right", right)) if value})
    with pytest.raises(sk.DecodeError, match=path):
        sk.loads(json.dumps(plain))
