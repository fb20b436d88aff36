"""How many independent sources stand behind what several articles say, by the written rule."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

import summitkit as sk

if TYPE_CHECKING:
    from pathlib import Path

read_story = importlib.import_module("story").read_story

DEAL = ":: deal d1 | subject=a bridge over the Tisa | parties=UA, RO | status=agreed | sector=transport"


def origins(path: Path, *articles: tuple[str, str, str]) -> list[tuple[str, str]]:
    """Return the name and kind of each source behind one deal, told by articles of publisher, text and attribution."""
    lines = ["# a story"]
    for number, (publisher, text, attribution) in enumerate(articles):
        lines += [f"@ a{number} | {publisher} | 2019-05-0{number + 1}", text, f"{DEAL}{attribution}"]
    file = path / "made.story"
    file.write_text("\n".join(lines), "utf-8")
    story = read_story(file)
    deal = next(record for _, record in story.records if not isinstance(record, sk.Actor))
    found = sk.join(story.dossiers()).corroboration(deal)
    assert len(found.records) == len(articles)
    return sorted((origin.name, str(origin.kind)) for origin in found.origins)


PLAIN = "They will build a bridge over the Tisa."


@pytest.mark.parametrize(
    "text",
    [
        "KIEV (Reuters) - They will build a bridge over the Tisa.",
        "They will build a bridge over the Tisa. (Reuters)",
        "They will build a bridge over the Tisa. - Reuters",
    ],
)
def test_an_agency_is_told_by_its_sign(tmp_path: Path, text: str) -> None:
    assert origins(tmp_path, ("Daily Planet", text, ""), ("Evening Star", PLAIN, "")) == [
        ("Evening Star", "outlet"),
        ("Reuters", "outlet"),
    ]


def test_a_name_in_brackets_is_no_sign_of_an_agency(tmp_path: Path) -> None:
    text = "Two states (Ukraine) - and Romania - will build a bridge over the Tisa (Reuters asked)."
    assert origins(tmp_path, ("Daily Planet", text, "")) == [("Daily Planet", "outlet")]


def test_papers_that_cite_one_report_are_one_source(tmp_path: Path) -> None:
    found = origins(
        tmp_path, ("Daily Planet", PLAIN, " | outlet=pool report"), ("Star", PLAIN, " | outlet=pool report")
    )
    assert found == [("pool report", "outlet")]


def test_a_ministry_without_a_state_is_of_its_paper_s_country(tmp_path: Path) -> None:
    found = origins(
        tmp_path,
        ("Ukrinform", PLAIN, " | speaker=transport ministry"),
        ("Kyiv Post", PLAIN, " | speaker=foreign ministry"),
        ("Agerpres", PLAIN, " | speaker=transport ministry"),
    )
    assert found == [("Romania", "side"), ("Ukraine", "side")]


def test_a_house_stands_for_its_government(tmp_path: Path) -> None:
    found = origins(tmp_path, ("The White House", PLAIN, ""), ("Star", PLAIN, " | speaker=the Pentagon"))
    assert found == [("United States", "side")]


def test_a_body_s_own_page_and_its_organ_are_one_source(tmp_path: Path) -> None:
    found = origins(tmp_path, ("European Commission", PLAIN, ""), ("Star", PLAIN, " | speaker=European Union"))
    assert found == [("European Union", "body")]


def test_unnamed_people_are_vouched_for_by_who_heard_them(tmp_path: Path) -> None:
    found = origins(
        tmp_path, ("Evening News", PLAIN, " | speaker=two people close to the talks"), ("Planet", PLAIN, "")
    )
    assert found == [("Evening News", "outlet"), ("Planet", "outlet")]


def test_a_body_under_two_names_is_one_source(tmp_path: Path) -> None:
    full, short = "The Tisa Bridge Foundation says: they will", "The Bridge Foundation says: they will"
    found = origins(
        tmp_path,
        (
            "Daily Planet",
            f"{full} build a bridge over the Tisa.",
            " | speaker=org:Tisa Bridge Foundation\n:: actor o1 | org:Tisa Bridge Foundation",
        ),
        (
            "Star",
            f"{short} build a bridge over the Tisa.",
            " | speaker=org:Bridge Foundation\n:: actor o1 | org:Bridge Foundation",
        ),
    )
    assert [kind for _, kind in found] == ["body"]


def said_by(publisher: str, name: str, actor: str) -> tuple[str, str, str]:
    """Return an article in which somebody tells of the bridge, with that somebody among its actors."""
    return (
        publisher,
        f"{name} says: they will build a bridge over the Tisa.",
        f" | speaker={name}\n:: actor a1 | {actor}",
    )


def test_one_person_under_two_spellings_is_one_source(tmp_path: Path) -> None:
    one = said_by("Daily Planet", "Kelma Manatouma", "Kelma Manatouma")
    assert origins(tmp_path, one, said_by("Star", "Kelma Manatoumah", "Kelma Manatoumah")) == [
        ("Kelma Manatoumah", "person")
    ]
    two = [kind for _, kind in origins(tmp_path, one, said_by("Star", "Anton Gorelov", "Anton Gorelov"))]
    assert two == ["person", "person"]


def test_a_state_s_agency_that_publishes_is_its_state(tmp_path: Path) -> None:
    found = origins(tmp_path, ("Press Information Bureau", PLAIN, ""), ("UN News", PLAIN, ""))
    assert found == [("India", "side"), ("United Nations", "body")]


def test_a_sign_may_end_with_a_full_stop(tmp_path: Path) -> None:
    assert origins(tmp_path, ("Daily Planet", f"{PLAIN} - Reuters.", "")) == [("Reuters", "outlet")]


@pytest.mark.parametrize(
    ("publisher", "name", "kind"),
    [
        ("Central Bank of Kenya", "Kenya", "side"), ("Reserve Bank of India", "India", "side"),
        ("National Bank of Kuwait", "National Bank of Kuwait", "outlet"), ("Statistics Canada", "Canada", "side"),
        ("Zambia Revenue Authority", "Zambia", "side"), ("Rwanda Defence Force", "Rwanda", "side"),
        ("Indian Defence Review", "Indian Defence Review", "outlet"),
        ("Nepal News Agency", "Nepal News Agency", "outlet"),
        ("Office of the President of Mexico", "Mexico", "side"), ("Office Weekly Chad", "Office Weekly Chad", "outlet"),
        ("U.S. Department of State", "United States", "side"), ("Global Affairs Canada", "Canada", "side"),
        ("Statistics Weekly", "Statistics Weekly", "outlet"), ("Gazprom", "Gazprom", "body"),
        ("African Union", "African Union", "body"),
    ],
)  # fmt: skip
def test_an_office_that_publishes_is_of_the_state_in_its_name(
    tmp_path: Path, publisher: str, name: str, kind: str
) -> None:
    assert origins(tmp_path, (publisher, PLAIN, "")) == [(name, kind)]


def cited(path: Path, *articles: tuple[str, str, str]) -> list[tuple[str, str]]:
    """Return the sources behind one claim, told by articles of publisher, attribution and actor."""
    lines = ["# a story"]
    told = ":: claim c1 | content=They will build a bridge over the Tisa | form=indirect | about=UA"
    for number, (publisher, attribution, actor) in enumerate(articles):
        name = actor.partition(" | ")[0].removeprefix("org:")
        lines += [f"@ a{number} | {publisher} | 2019-05-0{number + 1}", f"{PLAIN} {name}", f"{told}{attribution}"]
        lines += [f":: actor p1 | {actor}"] if actor else []
    file = path / "made.story"
    file.write_text("\n".join(lines), "utf-8")
    story = read_story(file)
    deal = next(record for _, record in story.records if not isinstance(record, sk.Actor))
    found = sk.join(story.dossiers()).corroboration(deal)
    assert len(found.records) == len(articles)
    return sorted((origin.name, str(origin.kind)) for origin in found.origins)


def test_a_country_that_is_quoted_speaks_for_itself(tmp_path: Path) -> None:
    spoken = " | speaker=country:UA"
    assert origins(tmp_path, ("Reuters", PLAIN, spoken)) == [("Ukraine", "side")]
    assert origins(tmp_path, ("Reuters", PLAIN, " | speaker=Tisa")) == [("Reuters", "outlet")]
    both = (("Reuters", PLAIN, spoken), ("Kun.uz", PLAIN, " | speaker=org:Ukrainian officials"))
    assert origins(tmp_path, *both) == [("Ukraine", "side")]


def test_who_cites_an_outlet_has_the_source_of_its_own_report(tmp_path: Path) -> None:
    own = ("Reuters", " | speaker=Ivan Tysa (analyst)", "")
    assert cited(tmp_path, own, ("Kun.uz", " | outlet=Reuters", "")) == [("Ivan Tysa", "person")]
    assert len(cited(tmp_path, own, ("Kun.uz", " | outlet=AFP", ""))) == 2
    assert len(cited(tmp_path, own, ("Kun.uz", "", ""))) == 2
    passed_on = ("Reuters", " | outlet=AFP", "")
    assert len(cited(tmp_path, passed_on, ("Kun.uz", " | outlet=Reuters", ""))) == 2


@pytest.mark.parametrize(
    ("publisher", "role", "sources"),
    [
        ("World Bank", "economist", 1),
        ("World Bank", "", 2),
        ("Government of Ukraine", "minister", 1),
        ("Government of Ukraine", "analyst", 2),
        ("Reuters", "minister", 2),
    ],
)
def test_whom_an_own_publication_names_by_office_is_its_own(
    tmp_path: Path, publisher: str, role: str, sources: int
) -> None:
    actor = "Ivan Tysa" + (f" | role={role}" if role else "")
    found = cited(tmp_path, (publisher, "", actor), ("Kun.uz", " | speaker=Ivan Tysa", "Ivan Tysa"))
    assert len(found) == sources


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Prime Minister of Ukraine", "side"), ("President of Ukraine", "side"), ("Voice of Ukraine", "outlet")],
)
def test_a_publisher_that_is_an_office_of_a_state(tmp_path: Path, name: str, kind: str) -> None:
    ((_, found),) = origins(tmp_path, (name, PLAIN, ""))
    assert found == kind


TOLD = " | speaker=Ana Lind"


@pytest.mark.parametrize(
    ("actor", "origin"),
    [
        ("Ana Lind | role=head of the Electoral Commission | country=RO", ("Romania", "side")),
        ("Ana Lind | role=director of the Office for Roads | country=RO", ("Romania", "side")),
        ("Ana Lind | role=head of the Hungarian delegation", ("Hungary", "side")),
        ("Ana Lind | role=UN official", ("United Nations", "body")),
        ("Ana Lind | role=spokeswoman for UNHCR", ("United Nations High Commissioner for Refugees", "body")),
        ("Ana Lind | role=director of the Museum of Salt | country=RO", ("Ana Lind", "person")),
        ("Ana Lind | role=former head of the Electoral Commission | country=RO", ("Ana Lind", "person")),
        ("Ana Lind | role=director", ("Ana Lind", "person")),
    ],
)
def test_who_heads_an_office_speaks_for_whose_it_is(tmp_path: Path, actor: str, origin: tuple[str, str]) -> None:
    text = f"{PLAIN} Ana Lind said so.\n:: actor p1 | {actor}"
    assert origins(tmp_path, ("Daily Planet", text, TOLD)) == [origin]


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("a UNHCR official", ("United Nations High Commissioner for Refugees", "body")),
        ("Hungary's president", ("Hungary", "side")),
        ("a member of the Hungarian delegation in Kiev", ("Hungary", "side")),
        ("Hungary's former president", ("Daily Planet", "outlet")),
        ("Hungarian opposition lawmakers", ("Daily Planet", "outlet")),
        ("US-backed forces in Hungary", ("Daily Planet", "outlet")),
        ("the president of a Hungarian club", ("Daily Planet", "outlet")),
        ("a witness in Hungary", ("Daily Planet", "outlet")),
    ],
)
def test_who_is_only_described_speaks_for_the_state_or_body_told(
    tmp_path: Path, words: str, origin: tuple[str, str]
) -> None:
    assert origins(tmp_path, ("Daily Planet", PLAIN, f" | speaker=desc:{words}")) == [origin]


@pytest.mark.parametrize(
    ("role", "body", "origin"),
    [
        ("chairman", sk.Organization("Acme", kind=sk.OrganizationKind.COMPANY), ("Acme", "body")),
        ("spokesman", sk.Organization("Gazprom", kind=sk.OrganizationKind.COMPANY), ("Gazprom", "body")),
        ("leader", sk.Organization("Fidesz", kind=sk.OrganizationKind.PARTY), ("Fidesz", "body")),
        ("analyst", sk.Organization("Acme"), ("Ana Lind", "person")),
        ("spokesman", sk.Organization("Roads Agency", country=sk.Country("Romania", "RO")), ("Romania", "side")),
        ("governor", sk.Organization("Federal Reserve", kind=sk.OrganizationKind.BANK), ("United States", "side")),
    ],
)
def test_who_has_an_office_in_a_body_speaks_for_it(role: str, body: sk.Organization, origin: tuple[str, str]) -> None:
    text = "Ana Lind said that the bridge will be built."
    document = sk.Document(text, sk.Source(publisher="Daily Planet"))
    person = sk.Person(name="Ana Lind", roles=(sk.Role(role, organization=body),), affiliation=body)
    claim = sk.Claim(
        content="the bridge will be built",
        speaker=person,
        form="indirect",
        evidence={"content": document.cite(sk.Span(19, 43), "made")},
        attribution=sk.Attribution(publisher="Daily Planet"),
    )
    actor = sk.Actor(entity=person, evidence={"mentions": document.cite(sk.Span(0, 8), "made")})
    dossier = sk.Dossier(sk.Records(documents=(document,), claims=(claim,), actors=(actor,)))
    assert [(each.name, str(each.kind)) for each in dossier.corroboration(claim).origins] == [origin]


def test_an_observers_mission_is_of_its_union(tmp_path: Path) -> None:
    found = origins(tmp_path, ("EU Observation Mission", PLAIN, ""), ("Star", PLAIN, " | speaker=org:European Union"))
    assert found == [("European Union", "body")]


def test_the_air_force_is_the_states(tmp_path: Path) -> None:
    text = f"{PLAIN} So the air force says.\n:: actor o1 | org:air force | country=RO"
    assert origins(tmp_path, ("Daily Planet", text, " | speaker=org:air force")) == [("Romania", "side")]


TRIP = (
    "# a story\n@ a1 | Yonhap | 2012-07-08\nThe premier will not visit Mongolia, {0} said.\n"
    ":: trip g1 | span=The premier will not visit Mongolia | party=KR | head=role:premier, KR | to=Mongolia"
    " | country=MN | attendance=absent | speaker=org:{0}\n"
)


@pytest.mark.parametrize(
    ("office", "publisher", "origin"),
    [
        ("his office", "Unnamed Gazette", ("South Korea", "side")),
        ("government palace", "Unnamed Gazette", ("Unnamed Gazette", "outlet")),
        ("government palace", "Yonhap", ("South Korea", "side")),
    ],
)
def test_his_office_is_the_travellers(tmp_path: Path, office: str, publisher: str, origin: tuple[str, str]) -> None:
    file = tmp_path / "made.story"
    file.write_text(TRIP.format(office).replace("Yonhap", publisher), "utf-8")
    story = read_story(file)
    found = sk.join(story.dossiers()).corroboration(story.records[0][1])
    assert [(each.name, str(each.kind)) for each in found.origins] == [origin]


@pytest.mark.parametrize(
    ("role", "count"),
    [
        ("director-general of the Wismar Yard", 1),
        ("Wismar Yard's vice-president", 1),
        ("analyst of the Wismar Yard", 2),
        ("former director of the Wismar Yard", 2),
        ("director of the Strelsau Yard", 2),
    ],
)
def test_who_has_an_office_in_a_body_that_publishes_speaks_for_it(tmp_path: Path, role: str, count: int) -> None:
    text = f"{PLAIN} Ana Lind said so.\n:: actor p1 | Ana Lind | role={role}"
    found = origins(tmp_path, ("Wismar Yard", PLAIN, ""), ("Daily Planet", text, TOLD))
    assert len(found) == count
    assert (("Wismar Yard", "body") in found) is (count == 1)


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The Wismar Yard's vice-president, Ana Lind, said so.", 1),
        ("The director-general of the Wismar Yard, Ana Lind, said so.", 1),
        ("Ana Lind, director of the Wismar Yard, said so.", 1),
        ("Ana Lind, former director of the Wismar Yard, said so.", 2),
        ("Ana Lind, director of the Strelsau Yard, said so.", 2),
        ("Ana Lind, told of the Wismar Yard, said so.", 2),
    ],
)
def test_an_office_that_only_the_text_tells(tmp_path: Path, sentence: str, count: int) -> None:
    text = f"{PLAIN} {sentence}\n:: actor p1 | Ana Lind"
    assert len(origins(tmp_path, ("Wismar Yard", PLAIN, ""), ("Daily Planet", text, TOLD))) == count


def test_a_western_diplomat_speaks_for_no_state_where_he_is(tmp_path: Path) -> None:
    told = " | speaker=desc:a Western diplomat in Budapest"
    assert origins(tmp_path, ("Daily Planet", PLAIN, told)) == [("Daily Planet", "outlet")]
