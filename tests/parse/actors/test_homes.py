from __future__ import annotations

import pytest

import summitkit as sk


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Foreign Secretary Anna Kask spoke.", "GB"),
        ("India and Nepal held talks. Foreign Secretary Anna Kask spoke of India.", "IN"),
        ("India and Britain held talks. Foreign Secretary Anna Kask spoke of India.", "GB"),
        ("Secretary of State Anna Kask flew to Turkey.", "US"),
        ("Union Minister of Petroleum Anna Kask flew to Turkey.", "IN"),
    ],
)
def test_an_office_that_one_state_is_known_for(text: str, code: str) -> None:
    people = [actor.entity for actor in sk.parse_actors(text) if isinstance(actor.entity, sk.Person)]
    assert [one.country.code for one in people if one.country is not None] == [code]
