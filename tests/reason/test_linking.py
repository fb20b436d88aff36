"""How judgements of pairs become links and groups, whatever the pairs are judged by.

Records are compared here by a table of verdicts, so that each test says which pairs are judged how.
"""

from __future__ import annotations

import datetime
import types
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

import attrs
import pytest

import summitkit as sk
from summitkit.reason.linking import Web, link_records
from summitkit.reason.verdict import Verdict

DAY = datetime.date(2024, 5, 1)
Table = dict[str, tuple[str, float]]
Linked = Callable[..., tuple[Web, dict[str, Any]]]
MAKERS: dict[str, tuple[str, Callable[..., Any]]] = {
    "actor": ("actors", lambda name, cited: sk.Actor(entity=sk.Place(name), evidence={"mentions": [cited]})),
    "deal": ("deals", lambda name, cited: sk.Deal(subject=name, status="signed", evidence={"subject": [cited]})),
    "claim": ("claims", lambda name, cited: sk.Claim(content=name, form="direct", evidence={"content": [cited]})),
}


@attrs.frozen
class Shown:
    """The name of a record, and its document."""

    name: str
    document_id: str


def matcher(
    table: Table, asked: list[str], signs: bool, keys: dict[str, str], whole: float | None
) -> types.SimpleNamespace:
    """Return what stands in for a matcher: verdicts by pairs of names ("a b"), the lesser name first."""

    def shown(record: Any, _: object) -> Shown:
        name = record.entity.name if isinstance(record, sk.Actor) else getattr(record, "subject", None)
        return Shown(name or record.content, record.first.document_id)

    def compare(one: Shown, other: Shown) -> Verdict | None:
        pair = " ".join(sorted((one.name, other.name)))
        asked.append(pair)
        if pair not in table:
            return None
        word, score = table[pair]
        return Verdict(sk.Judgement(word), score, (f"{word} by the table",))

    def blocks(one: Shown) -> Iterator[str]:
        yield from keys.get(one.name, "one block").split(",")

    made = types.SimpleNamespace(profile=shown, compare=compare, keys=blocks)
    if signs:
        made.signature = lambda one: one.name.rstrip("'") if one.name.isupper() else None
    if whole is not None:
        made.likeness_of = lambda _one, _other: whole
    return made


@pytest.fixture
def linked(monkeypatch: pytest.MonkeyPatch) -> Linked:
    def link(
        names: str,
        table: Table,
        kind: str = "claim",
        *,
        decided: tuple[tuple[str, str, str], ...] = (),
        asked: list[str] | None = None,
        signs: bool = False,
        keys: dict[str, str] | None = None,
        whole: float | None = None,
    ) -> tuple[Web, dict[str, Any]]:
        """Link records, a document a word ("a b/c": b and c are in one), published a day after the other."""
        stand_in = matcher(table, [] if asked is None else asked, signs, keys or {}, whole)
        monkeypatch.setattr("summitkit.reason.linking._MATCHERS", {kind: stand_in})
        plural, make = MAKERS[kind]
        documents, records = [], {}
        for number, word in enumerate(names.split()):
            source = sk.Source(published=DAY + datetime.timedelta(days=number), title=word)
            documents.append(sk.Document("Words of an article.", source))
            for at, name in enumerate(word.split("/")):
                records[name] = make(name, documents[-1].cite(sk.Span(at, at + 1)))
        links = []
        for one, other, judgement in decided:
            left, right = sorted((records[one].id, records[other].id))
            links.append(sk.Link(left=left, right=right, judgement=sk.Judgement(judgement), decided=True))
        bundle: dict[str, Any] = {plural: tuple(records.values())}
        return link_records(sk.Records(documents=tuple(documents), decisions=tuple(links), **bundle)), records

    return link


def groups(web: Web, records: dict[str, Any]) -> str:
    names = {record.id: name for name, record in records.items()}
    made = {tuple(sorted(names[member] for member in members)) for members in web.groups.values()}
    return " ".join(sorted("".join(group) for group in made))


def links(web: Web, records: dict[str, Any]) -> dict[str, tuple[str, float, str]]:
    """Return judgement, score and last reason of each link, by the names of its pair."""
    names = {record.id: name for name, record in records.items()}
    return {
        " ".join(sorted(names[end] for end in link.pair)): (
            str(link.judgement), link.score, link.reasons[-1] if link.reasons else "",
        )
        for link in web.links
    }  # fmt: skip


SAME, UNSURE, DIFFERENT = "same by the table", "unsure by the table", "different by the table"


def test_what_is_the_same_as_one_is_one_group_held_by_its_surest_links(linked: Linked) -> None:
    table = {"a b": ("same", 0.9), "b c": ("same", 0.7), "a c": ("same", 0.8)}
    made = linked("a b c d", table)
    assert groups(*made) == "abc d"
    assert links(*made) == {"a b": ("same", 0.9, SAME), "a c": ("same", 0.8, SAME)}


def test_the_surest_is_joined_first_where_not_all_can_be(linked: Linked) -> None:
    table = {"a b": ("same", 0.7), "b c": ("same", 0.8), "a c": ("different", 0.1)}
    made = linked("a b c", table)
    assert groups(*made) == "a bc"
    held = ("unsure", 0.7, "joining them would join what is different")
    assert links(*made) == {"b c": ("same", 0.8, SAME), "a b": held}
    turned = linked("a b c", table | {"a b": ("same", 0.9)})
    assert groups(*turned) == "ab c"
    even = linked("a b c", table | {"a b": ("same", 0.8)})
    assert groups(*even) == "ab c"


def test_different_pairs_are_told_where_much_is_alike(linked: Linked) -> None:
    for score, told in ((0.6, True), (0.61, True), (0.59, False), (1.0, True)):
        made = linked("a b", {"a b": ("different", score)})
        assert links(*made) == ({"a b": ("different", score, DIFFERENT)} if told else {})
    assert links(*linked("a b", {"a b": ("unsure", 0.5)})) == {"a b": ("unsure", 0.5, UNSURE)}


def test_a_pair_of_which_nothing_speaks_for_one_keeps_nothing_apart(linked: Linked) -> None:
    table = {"a b": ("same", 0.7), "b c": ("same", 0.7), "a c": ("different", 0.0)}
    assert groups(*linked("a b c", table)) == "abc"
    assert groups(*linked("a b c", table | {"a c": ("different", 0.01)})) == "ab c"


def test_an_unsure_pair_of_one_group_is_the_same_by_a_third(linked: Linked) -> None:
    table = {"a b": ("same", 0.9), "b c": ("same", 0.9), "a c": ("unsure", 0.5)}
    made = linked("a b c", table)
    assert groups(*made) == "abc"
    assert links(*made)["a c"] == ("same", 0.5, "both are the same as a third")


def test_two_deals_of_one_article_are_two_unless_it_repeats_itself(linked: Linked) -> None:
    table = {"a b": ("same", 0.9), "a c": ("same", 0.8)}
    assert groups(*linked("a b/c", table, "deal")) == "ab c"
    assert groups(*linked("b/c a", table, "deal")) == "ab c"
    assert groups(*linked("a b/c", table | {"b c": ("same", 0.85)}, "deal")) == "abc"
    assert groups(*linked("a b/c", table | {"b c": ("same", 0.84)}, "deal")) == "ab c"
    assert groups(*linked("a b/c", table | {"b c": ("unsure", 0.9)}, "deal")) == "ab c"
    assert groups(*linked("b/c", {"b c": ("same", 1.0)}, "deal")) == "b c"


def test_two_claims_of_one_article_are_one_where_they_repeat_each_other(linked: Linked) -> None:
    table = {"a b": ("same", 0.9), "a c": ("same", 0.8)}
    assert groups(*linked("a b/c", table)) == "ab c"
    assert groups(*linked("a b/c", table | {"b c": ("same", 0.85)})) == "abc"
    assert groups(*linked("b/c", {"b c": ("same", 1.0)})) == "bc"


@pytest.mark.parametrize(("score", "found"), [(0.4, "abc"), (0.39, "ab c")])
def test_groups_are_joined_where_they_are_alike_on_the_average(linked: Linked, score: float, found: str) -> None:
    table = {"a b": ("same", 0.9), "b c": ("same", 0.8)}
    assert groups(*linked("a b c", table, whole=score)) == found


def test_only_the_last_eight_of_a_block_are_compared(linked: Linked) -> None:
    asked: list[str] = []
    linked("a b c d e f g h i j", {}, asked=asked)
    assert "a i" in asked
    assert "a j" not in asked
    assert "b j" in asked
    assert len(asked) == len(set(asked)) == sum(range(9)) + 8


def test_records_are_compared_once_however_many_blocks_they_share(linked: Linked) -> None:
    asked: list[str] = []
    linked("a b c d", {}, asked=asked, keys={"a": "x,y,x", "b": "y,x", "c": "z", "d": "z,y"})
    assert asked == ["a b", "a d", "b d", "c d"]


def test_equal_signatures_are_joined_unasked_and_need_no_link(linked: Linked) -> None:
    asked: list[str] = []
    table = {"A A'": ("same", 1.0), "A b": ("same", 0.9)}
    made = linked("A A' A'' b", table, "actor", signs=True, asked=asked)
    assert groups(*made) == "AA'A''b"
    assert "A A'" not in links(*made)
    assert links(*made)["A b"] == ("same", 0.9, SAME)
    sure = linked("a b", {"a b": ("same", 1.0)}, "actor", signs=True)
    assert links(*sure) == {"a b": ("same", 1.0, SAME)}
    other = linked("A B", {"A B": ("same", 1.0)}, "actor", signs=True)
    assert links(*other) == {"A B": ("same", 1.0, SAME)}


def test_equal_signatures_are_linked_where_they_cannot_be_joined(linked: Linked) -> None:
    made = linked("A A'", {"A A'": ("same", 1.0)}, "actor", signs=True, decided=(("A", "A'", "different"),))
    assert groups(*made) == "A A'"
    assert links(*made)["A A'"][0] in ("different", "unsure")


def test_decisions_go_before_judgements(linked: Linked) -> None:
    asked: list[str] = []
    refused = linked(
        "a b c", {"a b": ("same", 1.0), "b c": ("same", 0.9)}, decided=(("a", "b", "different"),), asked=asked
    )
    assert groups(*refused) == "a bc"
    assert links(*refused)["a b"] == ("different", 1.0, "")
    assert "a b" not in asked
    confirmed = linked("a b", {"a b": ("different", 0.9)}, decided=(("a", "b", "same"),))
    assert groups(*confirmed) == "ab"
    assert links(*confirmed) == {"a b": ("same", 1.0, "")}
    open_ = linked("a b", {"a b": ("same", 0.9)}, decided=(("a", "b", "unsure"),))
    assert groups(*open_) == "a b"
    assert links(*open_) == {"a b": ("unsure", 1.0, "")}


def test_a_refusal_holds_against_confirmations(linked: Linked) -> None:
    decided = (("a", "b", "same"), ("b", "c", "same"), ("a", "c", "different"))
    web, records = linked("a b c", {}, decided=decided)
    assert len(groups(web, records).split()) == 2
    assert links(web, records)["a c"] == ("different", 1.0, "")
    unsure = [found for found in links(web, records).values() if found[0] == "unsure"]
    assert unsure == [("unsure", 1.0, "confirmed, but refused elsewhere")]


def test_a_link_that_is_not_kept_is_made_when_asked_for(linked: Linked) -> None:
    table = {"a b": ("same", 0.9), "b c": ("same", 0.8), "d e": ("different", 0.2)}
    web, records = linked("a b c d e", table)
    third = web.link(records["c"], records["a"])
    assert third is not None
    assert (str(third.judgement), third.score, third.reasons) == ("same", 0.0, ("both are the same as a third",))
    low = web.link(records["d"], records["e"])
    assert low is not None
    assert (str(low.judgement), low.score, low.pair) == (
        "different",
        0.2,
        tuple(sorted((records["d"].id, records["e"].id))),
    )
    assert web.link(records["a"], records["d"]) is None
    kept = web.link(records["b"], records["a"])
    assert kept in web.links
    with pytest.raises(ValueError, match="two records of one kind"):
        web.link(records["a"], records["a"])


def test_groups_are_told_by_day_and_each_once(linked: Linked) -> None:
    web, records = linked("c a b", {"a c": ("same", 0.9)})
    names = {record.id: name for name, record in records.items()}
    assert [[names[record.id] for record in group] for group in web.all_groups("claims")] == [["c", "a"], ["b"]]
    assert [names[record.id] for record in web.group(records["a"])] == ["c", "a"]
    assert web.groups[records["a"].id] == tuple(sorted((records["a"].id, records["c"].id)))
    undated = linked("a b", {"a b": ("same", 0.9)})[0]
    assert undated.links == tuple(sorted(undated.links, key=lambda link: link.pair))
    with pytest.raises(KeyError, match="no record claim-"):
        linked("x", {})[0].group(records["a"])


def test_articles_that_share_a_deal_share_a_topic(linked: Linked) -> None:
    web, records = linked("a b c", {"a b": ("same", 0.9)}, "deal")
    shared = web.groups[records["a"].id][0]
    assert web.scene.topics == {records[name].first.document_id: frozenset({shared}) for name in "ab"}
    assert linked("a b", {"a b": ("same", 0.9)}, "actor")[0].scene.topics == {}


def test_names_that_are_no_words_or_only_small_ones_can_be_linked() -> None:
    bundles = []
    for title in ("a", "b"):
        document = sk.Document("Words of an article.", sk.Source(title=title, published=DAY))
        cited: Any = document.cite(sk.Span(0, 5))
        for name in (".", "-", "'", "The Co", "AG", "Mr"):
            entities = (sk.Person(name=name), sk.Place(name), sk.Organization(name))
            deal = sk.Deal(subject="x", status="signed", parties=entities, evidence={"subject": [cited]})
            event = sk.Summit(name="x", city=name, body=name, parties=entities, evidence={"name": [cited]})
            actors = tuple(sk.Actor(entity=entity, evidence={"mentions": [cited]}) for entity in entities)
            bundles.append(sk.Records(documents=(document,), actors=actors, deals=(deal,), summits=(event,)))
    dossier = sk.join(map(sk.Dossier, bundles))
    assert all(len(joined.documents) == 2 for joined in dossier.all_joined("actors") if len(joined) > 1)
    for one, other in combinations(dossier.actors, 2):
        assert dossier.link(one, other) == dossier.link(other, one)


def test_an_office_and_somebody_of_another_country_are_not_one() -> None:
    document = sk.Document("Words of an article.")
    cited: Any = {"mentions": [document.cite(sk.Span(0, 5))]}
    office = sk.Person(roles=(sk.Role("president"),), country=sk.Country("France", "FR"))
    holder = sk.Person(name="Anne Martin", roles=(sk.Role("president"),), country=sk.Country("Gabon", "GA"))
    one, other = (sk.Actor(entity=entity, evidence=cited) for entity in (office, holder))
    assert sk.Dossier(sk.Records(documents=(document,), actors=(one, other))).link(one, other) is None
