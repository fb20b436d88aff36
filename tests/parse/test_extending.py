from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

import pytest

import summitkit as sk
from summitkit.parse.extending import own_names
from summitkit.parse.reading import read_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summitkit.parse.reading import Reading

TEXT = "Zorgon Blarg imposed sanctions on Freedonia. Nobody signed."


def names(text: str) -> Iterable[tuple[int, int, str]]:
    return [(0, 12, "PER"), (7, 12, "PER"), (text.index("Freedonia"), text.index("Freedonia") + 9, "LOC")]


class Sanctions:
    id = "example.sanctions"
    example = "The council imposed sanctions on Freedonia."
    near_miss = "The council discussed sanctions on Freedonia."

    def find(self, reading: Reading) -> Iterator[sk.Record]:
        words = "imposed sanctions"
        start = reading.text.find(words)
        if start >= 0:
            evidence = reading.cite(sk.Span(start, start + len(words)), self.id)
            yield sk.Deal(subject="sanctions", status="in-force", evidence={"subject": evidence}, rule=self.id)


class Broken(Sanctions):
    near_miss = Sanctions.example


class NoRecord(Sanctions):
    def find(self, _: Reading) -> Iterator[sk.Record]:
        yield "sanctions"  # type: ignore[misc]


class Forged(Sanctions):
    def find(self, _: Reading) -> Iterator[sk.Record]:
        other = sk.Document("imposed")
        yield sk.Deal(subject="x", status="signed", evidence={"subject": other.cite(sk.Span(0, 7))})


def test_ones_own_recogniser_takes_the_taggers_place() -> None:
    dossier = sk.parse(TEXT, extensions=sk.Extensions(names=names))
    assert "Zorgon Blarg" in {actor.name for actor in dossier.actors}


def test_of_two_names_that_overlap_the_longer_stays() -> None:
    found = own_names(read_document(sk.Document(TEXT)), names)
    assert [(name.evidence.quote, name.kind.value) for name in found] == [("Zorgon Blarg", "PER"), ("Freedonia", "LOC")]
    assert {name.evidence.rule for name in found} == {"names.own"}


@pytest.mark.parametrize(
    ("given", "message"),
    [((0, 999, "PER"), "gave 0:999 in a text"), ((3, 3, "PER"), "gave 3:3"), ((0, 3, "GPE"), "NameKind must be")],
)
def test_what_a_recogniser_may_not_give(given: tuple[int, int, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        sk.parse(TEXT, extensions=sk.Extensions(names=lambda _: [given]))


def test_a_rule_of_ones_own_adds_records() -> None:
    dossier = sk.parse(TEXT, extensions=sk.Extensions(rules=[Sanctions(), Sanctions()]))
    (deal,) = dossier.deals.where(text="imposed sanctions")
    assert deal.rule == deal.evidence["subject"][0].rule == "example.sanctions"
    assert sk.loads(sk.dumps(dossier)) == dossier


def test_a_rule_is_checked_against_its_example_and_near_miss() -> None:
    sk.check_rule(Sanctions())
    with pytest.raises(ValueError, match=r"example.sanctions finds \(Deal"):
        sk.check_rule(Broken())


@pytest.mark.parametrize(
    ("rule", "error"), [(NoRecord(), TypeError), (Forged(), sk.EvidenceError)], ids=["no-record", "forged"]
)
def test_what_a_rule_may_not_give(rule: Sanctions, error: type[Exception]) -> None:
    with pytest.raises(error):
        sk.parse(TEXT, extensions=sk.Extensions(rules=[rule]))


def test_what_is_no_extension() -> None:
    with pytest.raises(TypeError, match="a rule has an id"):
        sk.Extensions(rules=["x"])
    with pytest.raises(TypeError, match="must be callable"):
        sk.Extensions(names=3)  # type: ignore[arg-type]


def test_in_other_processes_too() -> None:
    extensions = sk.Extensions(rules=[Sanctions()])
    here = list(sk.parse_many([TEXT, "Nothing."], extensions=extensions))
    assert [len(dossier.deals.where(text="imposed")) for dossier in here] == [1, 0]
    assert not any(dossier.issues for dossier in here)
    with ProcessPoolExecutor(1) as pool:
        there = list(sk.parse_many([TEXT], extensions=sk.Extensions(), executor=pool))
    assert there[0] == sk.parse(TEXT)
