from __future__ import annotations

import datetime
import io

import pytest
from hypothesis import given, settings

import summitkit as sk
from summitkit.testing import dossiers

INDIA, RUSSIA, CHINA = sk.Country("India", "IN"), sk.Country("Russia", "RU"), sk.Country("China", "CN")
DOCUMENT = sk.Document("India, Russia and China.")
EVIDENCE = DOCUMENT.cite(sk.Span(0, 5))


def deal(subject: str, status: str, *parties: sk.Country) -> sk.Deal:
    day = sk.UncertainDate.on(datetime.date(2025, 12, 5))
    return sk.Deal(
        subject=subject, status=status, parties=parties, sector="trade", date=day, evidence={"subject": EVIDENCE}
    )


DOSSIER = sk.Dossier(
    sk.Records(
        documents=(DOCUMENT,),
        deals=(
            deal("a $1 and $2 pact", "signed", INDIA, RUSSIA),
            deal("b", "proposed", INDIA, RUSSIA),
            deal("c", "signed", INDIA, CHINA),
        ),
        claims=(
            sk.Claim(content="x", speaker=sk.Person(name="A"), form="direct", evidence={"content": EVIDENCE}),
            sk.Claim(content="y", form="asserted", evidence={"content": EVIDENCE}),
        ),
    )
)


def words(figure: object) -> set[str]:
    (axes,) = figure.axes  # type: ignore[attr-defined]
    legend = axes.get_legend()
    shown = [*axes.texts, *axes.get_xticklabels(), *axes.get_yticklabels(), *(legend.get_texts() if legend else ())]
    return {text.get_text() for text in shown}


def test_the_matrix_counts_what_two_parties_share() -> None:
    figure = DOSSIER.plot("matrix")
    assert {"India", "Russia", "China", "2", "1"} <= words(figure)


def test_deals_are_shown_by_stage() -> None:
    assert {"trade", "signed", "proposed"} <= words(DOSSIER.plot("deals"))


def test_claims_are_shown_by_speaker_and_asserted_ones_left_out() -> None:
    figure = DOSSIER.plot("claims")
    assert {"A", "underspecified"} <= words(figure)
    assert "unnamed" not in words(figure)


def test_the_network_names_its_parties() -> None:
    figure = DOSSIER.plot("network")
    assert words(figure) >= {"India", "Russia", "China"}
    assert len(figure.axes[0].lines) == 2


def test_a_label_is_no_mathematics() -> None:
    figure = DOSSIER.plot("timeline")
    assert r"a \$1 and \$2 pact" in words(figure)
    figure.savefig(io.BytesIO(), format="svg")


@pytest.mark.parametrize("kind", ["timeline", "network", "deals", "claims", "matrix"])
def test_nothing_to_show_is_said(kind: str) -> None:
    sk.Dossier().plot(kind).savefig(io.BytesIO(), format="png")


def test_an_unknown_plot_is_named() -> None:
    with pytest.raises(ValueError, match="there is no plot 'map'; there are timeline, network"):
        DOSSIER.plot("map")
    with pytest.raises(ValueError, match="of is 'deals' or 'summits'"):
        DOSSIER.plot("matrix", of="claims")


@pytest.mark.filterwarnings("ignore:Glyph:UserWarning", "ignore:Matplotlib currently does not support:UserWarning")
@settings(max_examples=5)
@given(dossiers())
def test_anything_can_be_drawn(dossier: sk.Dossier) -> None:
    for kind in ("timeline", "network", "deals", "claims", "matrix"):
        dossier.plot(kind).savefig(io.BytesIO(), format="png", dpi=40)
