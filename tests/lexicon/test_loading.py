from __future__ import annotations

import pytest

from summitkit.errors import LexiconError
from summitkit.lexicon import entries, loading
from summitkit.lexicon.tables import TABLES

OUTLETS = "name\tkind\tcountry\taliases\tambiguous\n"


def test_a_table_is_read_into_entries() -> None:
    content = OUTLETS + "The Evening Herald\tnewspaper\tIE\tTEH|Evening Herald\tTEH\n"
    assert loading.read_table(TABLES["outlets"], content) == (
        entries.Outlet(
            name="The Evening Herald",
            kind="newspaper",
            country="IE",
            aliases=("TEH", "Evening Herald"),
            ambiguous=("TEH",),
        ),
    )


def test_empty_cells_are_empty_values() -> None:
    (outlet,) = loading.read_table(TABLES["outlets"], OUTLETS + "Wire\tagency\t\t\t\n")
    assert (outlet.country, outlet.aliases, outlet.ambiguous) == (None, (), ())


def test_a_table_without_rows_has_no_entries() -> None:
    assert loading.read_table(TABLES["outlets"], OUTLETS) == ()
    assert loading.read_table(TABLES["outlets"], OUTLETS.rstrip("\n")) == ()


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        ("name\tkind\n", "outlets.tsv:1: ", "the header must be"),
        ("", "outlets.tsv:1: ", "the header must be"),
        (OUTLETS + "Wire\tagency\tGB\n", "outlets.tsv:2: ", "5 cells, not 3"),
        (OUTLETS + "Wire\tagency\tGB\t\t\n\nX\tagency\t\t\t\n", "outlets.tsv:3: ", "5 cells, not 1"),
        (OUTLETS + "A\tagency\tGB\t\t\nB\tradio\tGB\t\t\n", "outlets.tsv:3: kind ", "not 'radio'"),
        (OUTLETS + "A\tagency\tGB\t\t\nB\tagency\tZQ\t\t\n", "outlets.tsv:3: country ", "unknown country code 'ZQ'"),
        (OUTLETS + "\tagency\tGB\t\t\n", "outlets.tsv:2: name ", "is empty"),
    ],
)
def test_a_fault_names_file_and_line(content: str, place: str, reason: str) -> None:
    with pytest.raises(LexiconError) as caught:
        loading.read_table(TABLES["outlets"], content)
    assert str(caught.value).startswith(place)
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("table", "row", "reason"),
    [
        ("regions", "Middle\t\t\t\tFR|ZQ", "members holds the unknown country code 'ZQ'"),
        ("places", "Nowhere\tFR\tcity\tmany\t\t\t", "population invalid literal"),
        ("places", "Nowhere\tFR\tcity\t5\t\t\ttrue", "ambiguous must be empty or 'yes', not 'true'"),
        ("hedges", "maybe\tadverb\tperhaps\tpositive\t", "certainty must be one of"),
        ("given_names", "Ada\tw", "gender must be one of"),
    ],
)
def test_a_bad_cell_names_its_column(table: str, row: str, reason: str) -> None:
    header = "\t".join(name for name, _ in TABLES[table].columns)
    with pytest.raises(LexiconError, match=reason):
        loading.read_table(TABLES[table], f"{header}\n{row}\n")


@pytest.mark.parametrize("name", ["nothing.tsv", "../lexicon.py", "a/b", ".hidden", "..\\x"])
def test_only_data_files_are_read(name: str) -> None:
    with pytest.raises(LexiconError, match="data file"):
        loading.read_data(name)


def test_a_table_is_read_once() -> None:
    assert loading.load("regions") is loading.load("regions")


def test_every_table_declares_the_fields_of_its_class() -> None:
    for table in TABLES.values():
        fields = {attribute.name for attribute in table.entry.__attrs_attrs__}
        assert {name for name, _ in table.columns} == fields, table.file


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_table_loads_and_every_cell_is_tidy(name: str) -> None:
    table = TABLES[name]
    content = loading.read_data(table.file).decode("utf-8")
    assert loading.load(name)
    assert content.endswith("\n")
    assert "\r" not in content
    for line in content.split("\n"):
        for cell in line.split("\t"):
            for value in cell.split("|"):
                assert value == value.strip(), line
            assert "||" not in cell, line
            assert not cell.startswith("|"), line
            assert not cell.endswith("|"), line


def test_tables_stay_small() -> None:
    total = sum(len(loading.read_data(table.file)) for table in TABLES.values())
    assert total < 2_000_000
    assert len(loading.read_data("places.tsv")) <= 700_000


def test_columns_hold_what_the_entries_hold() -> None:
    columns = loading.columns("honorifics")
    entries = loading.load("honorifics")
    assert columns["form"] == [entry.form for entry in entries]
    assert columns["after"] == [entry.after for entry in entries]
