"""Which way the words around a time look. In each text an asterisk stands for the time."""

from __future__ import annotations

import pytest

from summitkit.parse.dates.tense import direction_at
from summitkit.text.words import split_words

FORWARD, BACK, NEITHER = 1, -1, 0


def look(text: str, first: int = 0, last: int | None = None) -> int:
    words = split_words(text)
    forms = list(words.forms)
    return direction_at(words, first, len(forms) if last is None else last, forms.index("*"))


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("They will meet on *.", FORWARD),
        ("They'll meet on *.", FORWARD),
        ("The visit begins on *.", FORWARD),
        ("He hopes to come on *.", FORWARD),
        ("They want votes on *.", FORWARD),
        ("On * they will meet.", FORWARD),
        ("On * the talks resume.", FORWARD),
        ("They met on *.", BACK),
        ("They talked on *.", BACK),
        ("He was elected on *.", BACK),
        ("Having been elected on *.", BACK),
        ("* they met.", BACK),
        ("* in Rome", NEITHER),
        # The nearest verb before the time counts, and only without one those after it.
        ("They met and will talk on *.", FORWARD),
        ("They will meet whom they saw on *.", BACK),
        ("They met on *, and will talk.", BACK),
        ("They will meet on *, they said.", FORWARD),
        ("* they met and will talk.", BACK),
        ("* they will talk as they said.", FORWARD),
        # Modals, and what they refuse.
        ("They may meet on *.", FORWARD),
        ("They would come on *.", FORWARD),
        ("They would not comment on *.", BACK),
        ("They could n't come on *.", BACK),
        ("They might never have come on *.", BACK),
        ("They might not, it is thought, * or so.", BACK),
        ("Theresa May of *", NEITHER),
        ("* might", FORWARD),
        # "is" looks forward right before the time alone.
        ("The vote is *.", FORWARD),
        ("The vote is on *.", FORWARD),
        ("The votes are on *.", FORWARD),
        ("The vote is there on *.", NEITHER),
        ("* is a Friday", NEITHER),
        # The participle of a plan.
        ("Talks are set for *.", FORWARD),
        ("Talks set for * went on.", FORWARD),
        ("He set it out on *.", BACK),
        ("It set * as the day.", BACK),
        ("They are tentatively planned on *.", FORWARD),
        ("The visit was planned on *.", FORWARD),
        ("The planned visit of *.", BACK),
        ("The visit planned for *.", BACK),
        ("* planned", BACK),
        ("* set for", FORWARD),
        # Other participles.
        ("It will be reached on *.", FORWARD),
        ("It will then be reached on *.", FORWARD),
        ("It 'll be reached on *.", FORWARD),
        ("It is reached on *.", NEITHER),
        ("It gets reached here on *.", NEITHER),
        ("reached on *", BACK),
        ("he reached on *", BACK),
        ("If he is elected on *", FORWARD),
        # Conditions look forward for what follows them alone.
        ("Unless they come on *.", FORWARD),
        ("On * if they came.", BACK),
        ("On * unless.", NEITHER),
        # "to" and a verb.
        ("He is to speak on *.", FORWARD),
        ("They are to speak on *.", FORWARD),
        ("He agreed to come on *.", FORWARD),
        ("He had promised to come on *.", FORWARD),
        ("They were asked to come on *.", FORWARD),
        ("Talks are set to come on *.", FORWARD),
        ("He agreed to the visit on *.", BACK),
        ("He agreed to 5 of *.", BACK),
        ("He flew to speak on *.", BACK),
        ("A bid to sign it on *.", FORWARD),
        ("A bid to Sign it on *.", NEITHER),
        ("A bid to signs it on *.", NEITHER),
        ("A bid to pass it on *.", FORWARD),
        ("A bid to focus on *.", FORWARD),
        ("A bid to the town on *.", NEITHER),
        ("A bid to * itself.", NEITHER),
        ("A bid to 5 on *.", NEITHER),
        ("to sign it on *", NEITHER),
        ("A bid to sign it on * failed.", BACK),
        ("in talking to reporters on *", NEITHER),
        ("He promised it to *", BACK),
        ("* to", NEITHER),
        ("* he agreed to", BACK),
        ("* is to come", FORWARD),
        ("to come * now", NEITHER),
        ("* set", BACK),
        ("* would", FORWARD),
        ("* would not", BACK),
        ("He will as has been set out on *.", FORWARD),
        ("He will be there who had set it out on *.", BACK),
        # Words that end like verbs in the past.
        ("An indeed red bed, *.", NEITHER),
        ("the United party of *", NEITHER),
        ("the used seed of *", NEITHER),
        ("the tired man of *", BACK),
        ("a x-ed paper of *", NEITHER),
        ("hundred and speed, *", NEITHER),
        ("dead on *", BACK),
    ],
)
def test_direction(text: str, way: int) -> None:
    assert look(text) == way


@pytest.mark.parametrize(
    ("words", "way"),
    [(0, BACK), (22, BACK), (23, BACK), (24, NEITHER), (30, NEITHER)],
)
def test_how_far_it_looks_back(words: int, way: int) -> None:
    assert look(f"They met {'so ' * words}*") == way


@pytest.mark.parametrize(("words", "way"), [(0, BACK), (22, BACK), (23, NEITHER), (30, NEITHER)])
def test_how_far_it_looks_ahead(words: int, way: int) -> None:
    assert look(f"* {'so ' * words}met") == way


def test_the_time_itself_looks_nowhere() -> None:
    assert direction_at(split_words("set for it"), 0, 3, 0) == NEITHER
    assert direction_at(split_words("it was"), 0, 2, 1) == NEITHER


def test_it_stays_within_the_sentence() -> None:
    text = "He met . all of * . They will come"
    assert look(text, first=3, last=7) == NEITHER
    assert look(text, first=2) == FORWARD
    assert look(text, last=7) == BACK
    assert look("was scheduled for *", first=1) == FORWARD
    assert look("is reached by *", first=1) == BACK
    assert look("will be reached by *", first=1) == NEITHER
    assert look("will be reached by *", first=2) == BACK
    assert look("agreed to come on *", first=1) == NEITHER
