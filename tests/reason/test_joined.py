from __future__ import annotations

from typing import Any

import summitkit as sk
from summitkit.reason.joined import Joined


def deal(title: str, at: int, **more: Any) -> sk.Deal:
    document = sk.Document("Some words of an article.", sk.Source(title=title))
    cited: Any = {"subject": [document.cite(sk.Span(at, at + 3))]}
    return sk.Deal(**{"subject": "a plant", "status": "signed", **more}, evidence=cited)


def test_values_given_by_most_records_stand_first() -> None:
    one, two = deal("a", 0, subject="a mill"), deal("b", 0)
    three, four = deal("b", 4, place="Oslo"), deal("c", 0, subject="a works", status="agreed")
    joined = Joined((one, two, three, four))
    assert [(value.value, value.records) for value in joined.values("subject")] == [
        ("a plant", (two, three)), ("a mill", (one,)), ("a works", (four,)),
    ]  # fmt: skip
    assert joined.values("subject")[0].documents == (two.first.document_id,)
    assert [value.value for value in joined.values("place")] == ["Oslo"]
    assert joined.values("parties") == joined.values("value") == ()
    assert joined.documents == (one.first.document_id, two.first.document_id, four.first.document_id)
    assert (joined.kind, len(joined), list(joined)) == ("deal", 4, [one, two, three, four])
    assert {"subject", "status"} <= set(joined.fields)
    assert not {"evidence", "attribution", "rule", "confidence"} & set(joined.fields)
