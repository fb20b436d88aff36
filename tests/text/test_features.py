"""Feature templates."""

from __future__ import annotations

import pytest

from summitkit.text.features import BEGIN, END, FormTemplates, shape


@pytest.mark.parametrize(
    ("form", "drawn"),
    [("Putin", "Xx"), ("S-400", "X-d"), ("U.S.", "X.X."), ("2023-24", "d-d"), ("é", "x"), ("", ""), ("$", "$")],
)
def test_shape(form: str, drawn: str) -> None:
    assert shape(form) == drawn


def test_rows() -> None:
    templates = FormTemplates.of({-1: ["l"], 0: ["w", "s"], 1: ["x2"]})
    assert templates.rows(["The", "Visit"]) == [
        [f"-1{BEGIN}", "0w=The", "0s=Xx", "1x2=it"],
        ["-1l=the", "0w=Visit", "0s=Xx", f"1{END}"],
    ]
    assert templates.rows([]) == []


def test_templates_survive_a_header() -> None:
    templates = FormTemplates.of({1: ["l"], -2: ["w", "b"]})
    assert FormTemplates.from_json(templates.to_json()) == templates  # type: ignore[arg-type]


def test_unknown_properties_are_refused() -> None:
    with pytest.raises(ValueError, match=r"unknown properties of a form: \['zz'\]"):
        FormTemplates.of({0: ["zz"]})
