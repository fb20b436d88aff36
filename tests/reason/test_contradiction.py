from __future__ import annotations

from typing import Any

import pytest

import summitkit as sk

DOCUMENT = sk.Document("A plant. A mill.")


def deal(**fields: tuple[int, int]) -> sk.Deal:
    cited: Any = {name: [DOCUMENT.cite(sk.Span(*ends))] for name, ends in fields.items()}
    return sk.Deal(subject="x", status=sk.DealStatus.SIGNED, evidence=cited)


def test_both_sides_are_cited_by_their_fields_or_by_all_they_have() -> None:
    left, right = deal(status=(0, 1), subject=(2, 7)), deal(subject=(11, 15), span=(9, 16))
    made = sk.Contradiction(
        kind="status",
        left=left,
        right=right,
        values=("signed", "stalled"),
        reason="why",
        fields=("status", "status"),
    )
    assert made.kind is sk.ContradictionKind.STATUS
    assert [[piece.quote for piece in side] for side in made.evidence] == [["A"], ["A mill.", "mill"]]
    assert made.ids == (left.id, right.id)
    assert str(made) == "status: signed against stalled: why"
    with pytest.raises(AttributeError):
        made.reason = "another"  # type: ignore[misc]
    with pytest.raises(TypeError):
        sk.Contradiction("status", left, right, ("a", "b"), "why", ("status", "status"))  # type: ignore[call-arg]
