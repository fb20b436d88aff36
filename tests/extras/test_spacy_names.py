"""A spaCy pipeline as a name recogniser: a blank one with rules, so that no model is needed."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
import spacy

import summitkit as sk
from summitkit.io.spacy_names import KINDS, SpacyNames

TEXT = "Zorgon Blarg met the Fjord Council's envoys in Vantopia 🤝 on Friday. Vantopians cheered Zorgon Blarg."
PATTERNS = [
    {"label": "PERSON", "pattern": "Zorgon Blarg"},
    {"label": "ORG", "pattern": "the Fjord Council's"},
    {"label": "GPE", "pattern": "Vantopia"},
    {"label": "NORP", "pattern": "Vantopians"},
    {"label": "DATE", "pattern": "Friday"},
]


@pytest.fixture(scope="module")
def pipeline() -> Any:
    made = spacy.blank("en")
    made.add_pipe("entity_ruler").add_patterns(PATTERNS)
    return made


def test_names_are_found_with_their_kinds_without_articles_and_possessives(pipeline: Any) -> None:
    found = SpacyNames(pipeline)(TEXT)
    assert [(TEXT[start:end], kind) for start, end, kind in found] == [
        ("Zorgon Blarg", "PER"),
        ("Fjord Council", "ORG"),
        ("Vantopia", "LOC"),
        ("Zorgon Blarg", "PER"),
    ]
    assert found[-1][:2] == (TEXT.rindex("Zorgon"), len(TEXT) - 1)  # code points, past a character outside the BMP


def test_parse_takes_them(pipeline: Any) -> None:
    dossier = sk.parse(TEXT, extensions=sk.Extensions(names=SpacyNames(pipeline)))
    assert not dossier.issues
    kinds = {actor.name: type(actor.entity) for actor in dossier.actors}
    assert kinds["Zorgon Blarg"] is sk.Person


def test_kinds_of_ones_own(pipeline: Any) -> None:
    found = SpacyNames(pipeline, kinds={"NORP": "ORG"})(TEXT)
    assert [(TEXT[start:end], kind) for start, end, kind in found] == [("Vantopians", "ORG")]
    assert "NORP" not in KINDS


@pytest.mark.parametrize(
    ("name", "bare"),
    [("The Hague", "Hague"), ("Theresa", "Theresa"), ("the", "the"), ("'s", "'s"), ("Putin’s", "Putin"), ("US", "US")],
)
def test_what_is_left_of_a_name(name: str, bare: str) -> None:
    made = spacy.blank("en")
    ruler = made.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "ORG", "pattern": name}])
    text = f"Then {name} left."
    ((start, end, _),) = SpacyNames(made)(text)
    assert text[start:end] == bare


def test_an_installed_pipeline_is_loaded_by_name_in_any_process(tmp_path: Any, pipeline: Any) -> None:
    pipeline.to_disk(tmp_path / "own")
    names = pickle.loads(pickle.dumps(SpacyNames(str(tmp_path / "own"))))
    assert names(TEXT) == SpacyNames(pipeline)(TEXT)
    assert len({names, SpacyNames(str(tmp_path / "own"))}) == 1


def test_what_is_no_pipeline() -> None:
    with pytest.raises(TypeError, match="pipeline must be the name"):
        SpacyNames(3)
    with pytest.raises(OSError, match="no_such_pipeline"):
        SpacyNames("no_such_pipeline")("text")
