from __future__ import annotations

import pytest

from summitkit.lexicon import Lexicon, entries

LEXICON = Lexicon.default()


def roles(form: str) -> list[entries.Role]:
    return [role for role in LEXICON.roles if role.form == form]


@pytest.mark.parametrize(
    ("form", "name", "rank", "is_leader", "is_prefix"),
    [
        ("president", "president", "head-of-state", True, True),
        ("PM", "prime minister", "head-of-government", True, True),
        ("premier", "prime minister", "head-of-government", True, True),
        ("chancellor", "chancellor", "head-of-government", True, True),
        ("crown prince", "crown prince", "royal", True, True),
        ("emir", "emir", "royal", True, True),
        ("secretary-general", "secretary-general", "head-of-body", True, True),
        ("defense minister", "defence minister", "defence-minister", False, True),
        ("minister of defence", "defence minister", "defence-minister", False, True),
        ("external affairs minister", "foreign minister", "foreign-minister", False, True),
        ("secretary of state", "foreign minister", "foreign-minister", False, True),
        ("deputy prime minister", "deputy prime minister", "deputy", False, True),
        ("minister for trade", "trade minister", "minister", False, True),
        ("vice finance minister", "deputy finance minister", "deputy", False, True),
        ("spokeswoman", "spokeswoman", "spokesman", False, True),
        ("Lt. Gen.", "lieutenant general", "military", False, True),
        ("MP", "member of parliament", "legislator", False, True),
        ("CEO", "chief executive", "executive", False, True),
        ("special envoy", "special envoy", "envoy", False, True),
        ("high commissioner", "high commissioner", "ambassador", False, True),
        ("professor", "professor", "academic", False, True),
        ("analyst", "analyst", "analyst", False, True),
    ],
)
def test_roles(form: str, name: str, rank: str, is_leader: bool, is_prefix: bool) -> None:
    (role,) = roles(form)
    assert (role.name, role.rank, role.is_leader, role.is_prefix, role.plural) == (
        name, rank, is_leader, is_prefix, False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("presidents", "president"),
        ("prime ministers", "prime minister"),
        ("heads of state", "president"),
        ("secretaries of state", "foreign minister"),
        ("finance ministers", "finance minister"),
        ("spokesmen", "spokesman"),
        ("ministers of foreign affairs", "foreign minister"),
    ],
)
def test_plurals_of_roles(form: str, name: str) -> None:
    assert [(role.name, role.plural) for role in roles(form)] == [(name, True)]


def test_former_offices_lead_nothing() -> None:
    (role,) = roles("ex-president")
    assert (role.name, role.is_former, role.is_leader) == ("president", True, False)


@pytest.mark.parametrize("form", ["President", "summit", "minister of", "russian ambassador", "table"])
def test_near_misses_are_no_roles(form: str) -> None:
    assert roles(form) == []


def test_genders_of_roles() -> None:
    assert roles("queen")[0].gender == "f"
    assert roles("chairwoman")[0].gender == "f"
    assert roles("king")[0].gender == "m"
    assert roles("president")[0].gender == "u"


def cues(form: str, part: str = "verb") -> list[entries.Cue]:
    return [cue for cue in LEXICON.cues if cue.form == form and cue.part == part]


@pytest.mark.parametrize(
    ("form", "part", "lemma", "inflection", "kind", "certainty", "polarity"),
    [
        ("said", "verb", "say", "past", "speech", "certain", "positive"),
        ("says", "verb", "say", "present", "speech", "certain", "positive"),
        ("tweeted", "verb", "tweet", "past", "writing", "certain", "positive"),
        ("written", "verb", "write", "participle", "writing", "certain", "positive"),
        ("denied", "verb", "deny", "past", "denial", "certain", "negative"),
        ("doubts", "verb", "doubt", "present", "belief", "possible", "negative"),
        ("hoping", "verb", "hope", "gerund", "hope", "underspecified", "positive"),
        ("believes", "verb", "believe", "present", "belief", "probable", "positive"),
        ("vowed", "verb", "vow", "past", "promise", "certain", "positive"),
        ("praised", "verb", "praise", "past", "praise", "certain", "positive"),
        ("accused", "verb", "accuse", "past", "accusation", "possible", "positive"),
        ("made clear", "verb", "make clear", "past", "speech", "certain", "positive"),
        ("according to", "preposition", "according to", "", "speech", "certain", "positive"),
        ("as per", "preposition", "as per", "", "speech", "certain", "positive"),
        ("in the words of", "preposition", "in the words of", "", "speech", "certain", "positive"),
        ("statements", "noun", "statement", "plural", "speech", "certain", "positive"),
        ("warning", "noun", "warning", "singular", "fear", "possible", "positive"),
        ("reportedly", "adverb", "reportedly", "", "speech", "possible", "positive"),
    ],
)
def test_cues(form: str, part: str, lemma: str, inflection: str, kind: str, certainty: str, polarity: str) -> None:
    found = [cue for cue in cues(form, part) if cue.kind == kind]
    assert [(cue.lemma, cue.inflection, cue.certainty, cue.polarity) for cue in found] == [
        (lemma, inflection, certainty, polarity)
    ]


@pytest.mark.parametrize("form", ["sayed", "refered", "comitted", "telled", "the", "summit", "walk"])
def test_near_misses_are_no_cues(form: str) -> None:
    assert [cue for cue in LEXICON.cues if cue.form == form] == []


def test_told_has_a_hearer_and_said_has_none() -> None:
    assert any(cue.hearer for cue in cues("told"))
    assert not any(cue.hearer for cue in cues("said"))


def test_there_are_many_cues() -> None:
    assert len({cue.lemma for cue in LEXICON.cues}) >= 400


@pytest.mark.parametrize(
    ("form", "name", "kind", "plural"),
    [
        ("MoU", "MoU", "memorandum", False),
        ("MoUs", "MoU", "memorandum", True),
        ("memoranda of understanding", "memorandum of understanding", "memorandum", True),
        ("memorandums of understanding", "memorandum of understanding", "memorandum", True),
        ("free trade agreement", "free trade agreement", "trade-agreement", False),
        ("FTAs", "FTA", "trade-agreement", True),
        ("extradition treaties", "extradition treaty", "treaty", True),
        ("joint venture", "joint venture", "joint-venture", False),
        ("lines of credit", "line of credit", "loan-or-aid", True),
        ("communiqué", "communiqué", "declaration", False),
        ("pledges", "pledge", "pledge", True),
        ("letter of intent", "letter of intent", "memorandum", False),
        ("accord", "accord", "agreement", False),
    ],
)
def test_deal_words(form: str, name: str, kind: str, plural: bool) -> None:
    found = [word for word in LEXICON.deal_words if word.form == form]
    assert [(word.name, word.kind, word.plural) for word in found] == [(name, kind, plural)]


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ("signed", "signed"), ("inked", "signed"), ("exchanged", "signed"), ("sealed", "signed"),
        ("concluded", "signed"),
        ("agreed", "agreed"), ("approved", "agreed"), ("pledged", "agreed"), ("negotiating", "negotiating"),
        ("holding talks on", "negotiating"), ("discussed", "negotiating"), ("proposed", "proposed"),
        ("offered", "proposed"),
        ("sought", "proposed"), ("pushing for", "proposed"), ("called for", "proposed"), ("ratified", "in-force"),
        ("entered into force", "in-force"), ("delivered", "in-force"), ("stalled", "stalled"), ("froze", "stalled"),
        ("postponed", "stalled"), ("suspended", "stalled"), ("rejected", "rejected"), ("cancelled", "rejected"),
        ("canceled", "rejected"), ("scrapped", "rejected"), ("terminated", "rejected"), ("withdrew", "rejected"),
    ],
)  # fmt: skip
def test_stage_verbs(form: str, status: str) -> None:
    assert status in {word.status for word in LEXICON.stage_words if word.form == form and word.part == "verb"}


@pytest.mark.parametrize("form", ["signwriter", "the", "agreeable", "summit"])
def test_near_misses_are_no_stage_words(form: str) -> None:
    assert [word for word in LEXICON.stage_words if word.form == form] == []


@pytest.mark.parametrize(
    ("form", "sector"),
    [
        ("urea", "agriculture"), ("fertiliser", "agriculture"), ("S-400", "defence"), ("fighter jets", "defence"),
        ("nuclear", "nuclear"), ("crude oil", "energy"), ("LNG", "energy"), ("tariffs", "trade"),
        ("local currencies", "finance"), ("passenger jet", "transport"), ("satellites", "space"),
        ("vaccines", "health"),
        ("semiconductors", "technology"), ("scholarships", "education-culture"), ("climate change", "environment"),
        ("counter-terrorism", "security"), ("refugees", "migration"),
    ],
)  # fmt: skip
def test_sector_words(form: str, sector: str) -> None:
    assert sector in {word.sector for word in LEXICON.sector_words if word.form == form}


def test_there_are_many_sector_words() -> None:
    assert len(LEXICON.sector_words) >= 300
    assert {word.sector for word in LEXICON.sector_words} >= {"energy", "nuclear", "defence", "migration", "other"}


@pytest.mark.parametrize(
    ("form", "certainty", "polarity", "future"),
    [
        ("will", "certain", "positive", True),
        ("may", "possible", "positive", False),
        ("is likely to", "probable", "positive", True),
        ("is expected to", "probable", "positive", True),
        ("set to", "probable", "positive", True),
        ("due to", "probable", "positive", True),
        ("poised to", "probable", "positive", True),
        ("mulls", "possible", "positive", False),
        ("reportedly", "probable", "positive", False),
        ("if", "underspecified", "positive", False),
        ("not", "certain", "negative", False),
        ("unlikely to", "probable", "negative", False),
        ("failed to", "certain", "negative", False),
    ],
)
def test_hedges(form: str, certainty: str, polarity: str, future: bool) -> None:
    found = [hedge for hedge in LEXICON.hedges if hedge.form == form]
    assert [(hedge.certainty, hedge.polarity, hedge.future) for hedge in found] == [(certainty, polarity, future)]
