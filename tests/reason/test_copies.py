"""Reports carried word for word: how much must be the same, within which days, and what doesn't count."""

from __future__ import annotations

import datetime
from typing import Any

import summitkit as sk
from summitkit.reason.copies import copies
from summitkit.reason.scene import Scene

DAY = datetime.date(2024, 5, 1)


def words(first: int, last: int) -> str:
    return " ".join(f"word{number}" for number in range(first, last))


def told(text: str, day: int | None = 0, *, form: str = "indirect", title: str = "", field: str = "content") -> Any:
    published = None if day is None else DAY + datetime.timedelta(days=day)
    document = sk.Document(text, sk.Source(published=published, title=title or None))
    cited: Any = {field: [document.cite(sk.Span(0, len(text)))]}
    return document, sk.Claim(content=text, form=sk.ClaimForm(form), evidence=cited)


def groups(*pairs: Any) -> list[list[str]]:
    bundle = sk.Records(documents=tuple(pair[0] for pair in pairs), claims=tuple(pair[1] for pair in pairs))
    return [[document.source.title or "" for document in group] for group in copies(Scene.of(bundle))]


def test_eight_runs_of_five_words_that_are_half_of_one_text_make_a_copy() -> None:
    one = told(words(0, 12), title="a")
    assert groups(one, told(words(0, 12) + " more", title="b")) in ([["a", "b"]], [["b", "a"]])
    assert groups(one, told(words(0, 11), title="b")) == []
    assert groups(told(words(0, 20), title="a"), told(words(0, 12) + " " + words(50, 58), 1, title="b")) == [["a", "b"]]
    assert groups(told(words(0, 20), title="a"), told(words(0, 12) + " " + words(50, 59), 1, title="b")) == [["a", "b"]]
    assert groups(told(words(0, 21), title="a"), told(words(0, 12) + " " + words(50, 59), 1, title="b")) == []


def test_the_share_is_of_the_shorter_text() -> None:
    assert groups(told(words(0, 200), title="a"), told(words(30, 42), 1, title="b")) == [["a", "b"]]


def test_long_copies_are_found_by_a_part_of_their_runs() -> None:
    assert groups(told(words(0, 300), title="a"), told(words(100, 400), 1, title="b")) == [["a", "b"]]
    assert groups(told(words(0, 300), title="a"), told(words(200, 500), 1, title="b")) == []


def test_copies_come_within_two_weeks_the_earliest_first() -> None:
    text = words(0, 30)
    assert groups(told(text, 14, title="b"), told(text + " x", 0, title="a")) == [["a", "b"]]
    assert groups(told(text, 15, title="b"), told(text + " x", 0, title="a")) == []
    assert groups(told(text, None, title="b"), told(text + " x", 99, title="a")) == [["a", "b"]]
    assert groups(told(text, 0, title="c"), told(text + " x", 9, title="b"), told(text + " y", 18, title="a")) == [
        ["c", "b", "a"],
    ]  # fmt: skip


def test_case_and_punctuation_do_not_count() -> None:
    assert groups(told(words(0, 12), title="a"), told(words(0, 12).upper().replace(" ", ", "), 1, title="b")) == [
        ["a", "b"]
    ]


def test_quotations_are_everybodys() -> None:
    text = words(0, 30)
    assert groups(told(text, title="a", form="direct"), told(text + " x", 1, title="b", form="direct")) == []
    assert groups(told(f"“{text}” x", title="a"), told(f"“{text}” y", 1, title="b")) == []
    assert groups(told(f"He said {text}, and “no”", title="a"), told(f"He said {text} and “yes”", 1, title="b")) == [
        ["a", "b"],
    ]  # fmt: skip


def test_only_the_words_that_say_a_thing_count() -> None:
    text = words(0, 30)
    for field in ("span", "subject"):
        assert groups(told(text, title="a", field=field), told(text + " x", 1, title="b", field=field)) == [["a", "b"]]
    assert groups(told(text, title="a", field="speaker"), told(text + " x", 1, title="b", field="speaker")) == []
