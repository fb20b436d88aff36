from __future__ import annotations

from typing import Any

import pytest

import summitkit as sk
from summitkit.io.upgrade import SCHEMA_VERSION, STEPS, upgraded


def two(plain: dict[str, Any]) -> dict[str, Any]:
    return {**plain, "pacts": plain["deals"]}


def three(plain: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in plain.items() if key != "deals"}


def test_the_table_leads_to_the_present_version() -> None:
    assert sorted(STEPS) == list(range(1, SCHEMA_VERSION))


def test_steps_follow_one_another_and_leave_the_original_alone() -> None:
    old = {"schema_version": 1, "deals": [1]}
    assert upgraded(old, present=3, steps={1: two, 2: three}) == {"pacts": [1]}
    assert upgraded({"schema_version": 2, "deals": [], "pacts": [2]}, present=3, steps={1: two, 2: three}) == {
        "pacts": [2]
    }
    assert old == {"schema_version": 1, "deals": [1]}


def test_json_that_is_not_of_its_version() -> None:
    with pytest.raises(sk.DecodeError, match="no JSON of version 1: KeyError 'deals' @ \\$"):
        upgraded({"schema_version": 1}, present=2, steps={1: two})


@pytest.mark.parametrize("version", [0, -1, 4, "1", 1.0, True, None])
def test_an_unknown_version(version: object) -> None:
    with pytest.raises(sk.DecodeError, match="schema_version must be from 1 to 3, not"):
        upgraded({"schema_version": version}, present=3, steps={1: two, 2: three})


def test_a_newer_version_is_said_to_be_newer() -> None:
    with pytest.raises(sk.DecodeError, match="a newer summitkit wrote it"):
        sk.loads('{"schema_version": 99}')
