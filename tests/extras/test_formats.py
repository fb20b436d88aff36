"""Every format out, over one small story written for the purpose and over generated records."""

from __future__ import annotations

import csv
import datetime
import io
import json

import networkx
import pytest
import rdflib
from followthemoney.model import Model
from hypothesis import given, settings
from rdflib.namespace import RDF

import summitkit as sk
from summitkit.io.brat import brat_configuration
from summitkit.io.csv import csv_text
from summitkit.io.jsonlines import read_json_lines
from summitkit.testing import dossiers

INDIA, RUSSIA = sk.Country("India", "IN"), sk.Country("Russia", "RU")
TEXT = (
    "=India and Russia\nsigned a $2 billion pact in New Delhi on 5 December 2025. "
    "“It is historic,” Ann Roe told Reuters."
)
DOCUMENT = sk.Document(
    TEXT,
    sk.Source(
        publisher="Example Times", title="A pact", url="https://times.example/1", author="A. B.", published="2025-12-06"
    ),
)


def cited(words: str, rule: str | None = None) -> sk.Evidence:
    start = TEXT.index(words)
    return DOCUMENT.cite(sk.Span(start, start + len(words)), rule)


DEAL = sk.Deal(
    subject="=2 billion pact",
    parties=(INDIA, RUSSIA),
    status="signed",
    certainty="certain",
    kind="agreement",
    sector="trade",
    value=sk.Amount.exactly(2 * 10**9, currency="USD"),
    date=sk.UncertainDate.on(datetime.date(2025, 12, 5)),
    evidence={
        "subject": cited("$2 billion pact", "deals.signed"),
        "parties": [cited("India"), cited("Russia\nsigned")],
        "status": cited("signed"),
    },
    attribution=sk.Attribution(publisher="Example Times", outlet="Reuters"),
    confidence=0.8,
)
CLAIM = sk.Claim(
    content="“It is historic,”",
    speaker=sk.Person(name="Ann Roe", roles=(sk.Role("minister", country=INDIA),)),
    form="direct",
    evidence={"content": cited("“It is historic,”"), "speaker": cited("Ann Roe"), "cue": cited("told")},
    attribution=sk.Attribution(publisher="Example Times", outlet="Reuters", speaker="Ann Roe"),
)
SUMMIT = sk.Summit(
    name="talks", parties=(INDIA, RUSSIA), city="New Delhi", country=INDIA, status="concluded",
    evidence={"mentions": cited("New Delhi")},
)  # fmt: skip
VISIT = sk.Delegation(party=RUSSIA, country=INDIA, attendance="present", evidence={"span": cited("Russia")})
ACTOR = sk.Actor(entity=INDIA, evidence={"mentions": cited("India")})
DOSSIER = sk.Dossier(
    sk.Records(
        documents=(DOCUMENT,),
        actors=(ACTOR,),
        summits=(SUMMIT,),
        delegations=(VISIT,),
        deals=(DEAL,),
        claims=(CLAIM,),
        issues=(sk.Issue("odd", message="Odd.", document_id=DOCUMENT.id),),
    )
)
# rdflib 7's own parser of JSON-LD uses a class that rdflib 7 deprecates.
OLD_CLASS = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
TABLES = ("documents", "actors", "summits", "delegations", "deals", "claims", "evidence", "issues")


def test_a_row_says_everything_of_a_deal() -> None:
    (row,) = DOSSIER.to_rows("deals")
    assert row["parties"] == ["India", "Russia"]
    assert row["parties_countries"] == ["IN", "RU"]
    assert (row["status"], row["sector"], row["value"]) == ("signed", "trade", "2 billion USD")
    assert (row["value_low"], row["value_high"], row["value_currency"]) == (2e9, 2e9, "USD")
    assert (row["date"], str(row["date_earliest"])) == ("2025-12-05", "2025-12-05")
    assert (row["publisher"], row["outlet"], row["quoted"]) == ("Example Times", "Reuters", None)
    assert TEXT[row["start_offset"] : row["end_offset"]] == row["quote"] == "India"


def test_there_is_a_row_for_each_piece_of_evidence() -> None:
    found = DOSSIER.to_rows("evidence")
    assert len(found) == 10
    for row in found:
        assert TEXT[row["start_offset"] : row["end_offset"]] == row["quote"]
    assert {row["rule"] for row in found} == {None, "deals.signed"}


def test_an_unknown_table_is_named() -> None:
    with pytest.raises(ValueError, match="there is no table 'deal'; there are documents, actors"):
        DOSSIER.to_rows("deal")


@pytest.mark.parametrize("table", TABLES)
def test_frames_have_the_same_columns_and_types_however_many_rows(table: str) -> None:
    empty = sk.Dossier()
    for frame in ("to_frame", "to_polars", "to_arrow"):
        full_one, empty_one = getattr(DOSSIER, frame)(table), getattr(empty, frame)(table)
        if frame == "to_arrow":
            assert full_one.schema == empty_one.schema
            assert full_one.num_rows == len(DOSSIER.to_rows(table))
        else:
            assert list(full_one.dtypes) == list(empty_one.dtypes)
            assert list(full_one.columns) == list(empty_one.columns)
            assert len(full_one) == len(DOSSIER.to_rows(table))


def test_a_pandas_frame_can_be_asked() -> None:
    frame = DOSSIER.to_frame("deals")
    assert frame.loc[frame["status"] == "signed", "value_low"].sum() == 2e9
    assert frame["date_earliest"].dt.year.tolist() == [2025]
    assert str(frame["id"].dtype).startswith("str")


def test_cells_that_look_like_formulas_are_made_harmless() -> None:
    (row,) = csv.DictReader(io.StringIO(DOSSIER.to_csv("deals"), newline=""))
    assert row["subject"] == "'=2 billion pact"
    assert row["parties"] == "India; Russia"
    assert row["value_low"] == "2000000000.0"
    (document,) = csv.DictReader(io.StringIO(DOSSIER.to_csv("documents"), newline=""))
    assert document["text"] == f"'{TEXT}"


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@A1", "\t=1", "\r=1", "＝1", " =1", "\n=1"])
def test_every_beginning_of_a_formula(text: str) -> None:
    records = sk.Records(documents=(sk.Document(text),))
    (row,) = csv.DictReader(io.StringIO(csv_text(records, "documents"), newline=""))
    assert row["text"] == f"'{text}"


@settings(max_examples=15)
@given(dossiers())
def test_csv_has_a_line_for_each_row(dossier: sk.Dossier) -> None:
    for table in TABLES:
        lines = list(csv.reader(io.StringIO(dossier.to_csv(table), newline="")))
        assert len(lines) == 1 + len(dossier.to_rows(table))
        assert len({len(line) for line in lines}) == 1
        assert not any(cell.lstrip(" ").startswith(("=", "@")) for line in lines for cell in line)


@settings(max_examples=15)
@given(dossiers())
def test_json_lines_give_back_the_whole(dossier: sk.Dossier) -> None:
    text = dossier.to_jsonlines()
    parts = list(sk.loads_many(text.split("\n")))
    assert sk.join(parts) == sk.join([dossier])


def test_json_lines_name_the_line_that_is_wrong() -> None:
    with pytest.raises(sk.DecodeError, match="line 2: not JSON"):
        list(read_json_lines([sk.dumps(DOSSIER), "{"]))


@OLD_CLASS
def test_jsonld_answers_sparql() -> None:
    graph = rdflib.Graph()
    graph.parse(data=json.dumps(DOSSIER.to_jsonld()), format="json-ld")
    found = graph.query(
        """PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX schema: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX sk: <urn:summitkit:term:>
        SELECT ?name ?exact ?start ?end ?headline WHERE {
            ?deal a sk:Deal ; sk:status "signed" ; schema:name ?name ; schema:participant/schema:name "Russia" ;
                  prov:wasDerivedFrom ?document .
            ?document schema:headline ?headline .
            ?annotation oa:hasBody ?deal ; sk:field "status" ; oa:hasTarget ?target .
            ?target oa:hasSource ?document ; oa:hasSelector ?quote, ?position .
            ?quote a oa:TextQuoteSelector ; oa:exact ?exact .
            ?position a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end . }"""
    )
    ((name, exact, start, end, headline),) = found
    assert (str(name), str(exact), str(headline)) == ("=2 billion pact", "signed", "A pact")
    assert TEXT[start.toPython() : end.toPython()] == "signed"


@OLD_CLASS
@settings(max_examples=10)
@given(dossiers())
def test_every_annotation_follows_the_web_annotation_model(dossier: sk.Dossier) -> None:
    graph = rdflib.Graph()
    graph.parse(data=json.dumps(dossier.to_jsonld()), format="json-ld")
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    known = {"Annotation", "SpecificResource", "TextQuoteSelector", "TextPositionSelector", "hasBody", "hasTarget"}
    known |= {"hasSource", "hasSelector", "exact", "prefix", "suffix", "start", "end", "motivatedBy", "identifying"}
    used = {str(term) for triple in graph for term in triple if str(term).startswith(str(oa))}
    assert {term.removeprefix(str(oa)) for term in used} <= known
    annotations = set(graph.subjects(RDF.type, oa.Annotation))
    assert len(annotations) == len(dossier.to_rows("evidence"))
    for annotation in annotations:
        (target,) = graph.objects(annotation, oa.hasTarget)
        (body,) = graph.objects(annotation, oa.hasBody)
        assert (body, RDF.type, None) in graph
        selectors = list(graph.objects(target, oa.hasSelector))
        kinds = {str(next(graph.objects(each, RDF.type))).removeprefix(str(oa)) for each in selectors}
        assert kinds == {"TextQuoteSelector", "TextPositionSelector"}


def test_the_graph_tells_who_takes_part() -> None:
    graph = DOSSIER.to_graph()
    parties = {graph.nodes[node]["label"] for _, node, part in graph.out_edges(DEAL.id, "part") if part == "party"}
    assert parties == {"India", "Russia"}
    assert graph.nodes[DEAL.id]["status"] == "signed"
    assert graph.nodes["country-IN"] == {"kind": "country", "label": "India"}
    buffer = io.BytesIO()
    networkx.write_graphml(graph, buffer)
    assert networkx.read_graphml(io.BytesIO(buffer.getvalue()), force_multigraph=True).number_of_edges() > 5


@settings(max_examples=15)
@given(dossiers())
def test_every_graph_has_plain_attributes(dossier: sk.Dossier) -> None:
    graph = dossier.to_graph()
    for _, data in graph.nodes(data=True):
        assert {"kind", "label"} <= set(data)
        assert all(isinstance(value, (str, int, float)) for value in data.values())


def test_plover_codes_meetings_visits_and_deals() -> None:
    rows = DOSSIER.to_plover()
    events = [(row["event"], row["mode"], row["cameo"], row["source_code"], row["target_code"]) for row in rows]
    assert events == [
        ("CONSULT", "host", "043", "IND", "RUS"),
        ("CONSULT", "visit", "042", "RUS", "IND"),
        ("CONSULT", "visit", "042", "RUS", "IND"),
        ("SUPPORT", "", "057", "IND", "RUS"),
        ("SUPPORT", "", "057", "RUS", "IND"),
    ]
    assert rows[-1]["date"] == "2025-12-05"
    assert TEXT[rows[-1]["start_offset"] : rows[-1]["end_offset"]] == rows[-1]["text"]


@pytest.mark.parametrize(
    ("status", "kind", "sector", "cameo"),
    [
        ("proposed", "agreement", "defence", "0312"),
        ("negotiating", "agreement", "trade", "046"),
        ("agreed", "loan-or-aid", "finance", "0331"),
        ("in-force", "loan-or-aid", "health", "070"),
        ("in-force", "agreement", "energy", "061"),
        ("stalled", "agreement", "trade", "164"),
        ("rejected", "contract", "defence", "1212"),
    ],
)
def test_each_stage_of_a_deal_has_its_code(status: str, kind: str, sector: str, cameo: str) -> None:
    deal = sk.Deal(
        subject="x", parties=(INDIA, RUSSIA), proposer=RUSSIA, status=status, kind=kind, sector=sector,
        evidence={"subject": cited("pact")},
    )  # fmt: skip
    (row,) = sk.Dossier(sk.Records(documents=(DOCUMENT,), deals=(deal,))).to_plover()
    assert (row["cameo"], row["source"], row["target"]) == (cameo, "Russia", "India")


def test_ftm_entities_fit_their_schemata() -> None:
    entities = {entity["id"]: entity for entity in DOSSIER.to_ftm()}
    assert {entity["schema"] for entity in entities.values()} == {"Article", "PublicBody", "Event"}
    assert entities[DEAL.id]["properties"]["involved"] == ["country-IN", "country-RU"]
    assert entities["country-IN"]["properties"]["country"] == ["in"]
    for entity in entities.values():
        proxy = Model.instance().get_proxy(entity)
        assert not proxy.schema.validate({"properties": entity["properties"]})
        for name, values in entity["properties"].items():
            assert name in proxy.schema.properties
            assert len(proxy.get(name)) == len(set(values)), (name, values)


@settings(max_examples=15)
@given(dossiers())
def test_ftm_ids_are_all_there(dossier: sk.Dossier) -> None:
    entities = dossier.to_ftm()
    ids = {entity["id"] for entity in entities}
    assert len(ids) == len(entities)
    for entity in entities:
        for name in ("involved", "proof"):
            assert set(entity["properties"].get(name, [])) <= ids


@settings(max_examples=15)
@given(dossiers())
def test_displacy_tokens_tile_the_text_and_spans_stand_on_them(dossier: sk.Dossier) -> None:
    for document, shown in zip(dossier.documents, dossier.to_displacy(), strict=True):
        assert "".join(shown["tokens"]) == document.text
        for span in shown["spans"]:
            tokens = shown["tokens"][span["start_token"] : span["end_token"]]
            assert "".join(tokens) == document.text[span["start"] : span["end"]]


def test_brat_annotation_points_at_its_words() -> None:
    ((text, annotation),) = DOSSIER.to_brat().values()
    lines = annotation.splitlines()
    assert "T4\tDeal-parties 1 6\tIndia" in lines
    assert "T5\tDeal-parties 11 17;18 24\tRussia signed" in lines
    assert "E3\tDeal-parties:T4 Evidence:T5 Evidence1:T6 Evidence2:T7" in lines
    assert any(line.endswith("\tStatus E3 signed") for line in lines)
    for line in lines:
        if line.startswith("T"):
            _, place, words = line.split("\t")
            pairs = [tuple(map(int, pair.split())) for pair in place.split(" ", 1)[1].split(";")]
            assert " ".join(text[start:end] for start, end in pairs) == words
    assert "[events]" in brat_configuration()


def test_a_citation() -> None:
    assert DOSSIER.to_csl() == [
        {
            "id": DOCUMENT.id,
            "type": "article-newspaper",
            "title": "A pact",
            "container-title": "Example Times",
            "author": [{"literal": "A. B."}],
            "issued": {"date-parts": [[2025, 12, 6]]},
            "URL": "https://times.example/1",
        }
    ]


def test_markdown_shows_no_markup_of_the_text() -> None:
    document = sk.Document("a", sk.Source(title="<b>|x|</b>"))
    deal = sk.Deal(subject="a|b <i>*c*\nd", status="signed", evidence={"subject": document.cite(sk.Span(0, 1))})
    text = sk.Dossier(sk.Records(documents=(document,), deals=(deal,))).to_markdown()
    assert "- \\<b\\>\\|x\\|\\</b\\>" in text
    assert "| a\\|b \\<i\\>\\*c\\* d | signed | underspecified | other | unattributed | 1.00 |" in text
