"""What somebody does in a place abroad, places that open a sentence, and words of going that move nobody."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations


def parties(text: str) -> list[str]:
    found = parse_delegations(f"Peruvian President Juan Soto {text}", published="2024-10-22")
    return [str(one.party) for one in found]


@pytest.mark.parametrize(
    "told",
    [
        "laid a wreath in Quito on Monday.",
        "inspected a guard of honour in Quito on Monday.",
        "gave a speech in Quito on Monday.",
        "was given a warm welcome in Quito.",
        "signed the accord in Quito on Monday.",
        "dined with Ecuadorean President Eva Mora in Quito.",
        "reached Quito on Monday.",
        "rushed to Quito on Monday.",
        "made his way to Quito on Monday.",
        "is on his way to Quito.",
        "took off for Quito on Monday.",
        "showed up in Quito on Monday.",
        "has left Quito.",
        "is back from Quito.",
        "took part in the talks in Quito.",
        "is travelling in Ecuador.",
        "was accompanying a trade mission to Quito.",
        "said water was scarce after arriving in Quito on Monday.",
        "said at a news conference in Quito that water was scarce.",
        "will visit Bolivia before going to Ecuador.",
    ],
)
def test_who_acts_abroad_is_there(told: str) -> None:
    assert parties(told) == ["Peru"]


@pytest.mark.parametrize(
    "told",
    [
        "reached a deal with Ecuador in Quito.",
        "entered politics in Ecuador.",
        "rushed to condemn the attack in Quito.",
        "praised the police in Quito.",
        "signed in Lima a treaty with Ecuador.",
        "opened the border with Ecuador.",
        "was asked to go to Quito.",
        "would like to visit Ecuador.",
        "came under fire in Quito.",
        "arrived at a decision on Ecuador.",
        "left the matter to Quito.",
        "said at a news conference that rain in Quito was scarce.",
        "said that troops were pulling back after arriving in Quito on Monday.",
        "won a prize in Quito.",
        "telephoned Ecuadorean President Eva Mora in Quito.",
    ],
)
def test_who_only_has_to_do_with_a_place_is_not(told: str) -> None:
    assert parties(told) == []


@pytest.mark.parametrize(
    ("opening", "found"),
    [
        ("In Quito", True),
        ("On arrival in Quito", True),
        ("During a visit to Ecuador", True),
        ("After landing in Quito", True),
        ("In Ecuador", False),
        ("After the vote in Quito", False),
        ("During Ana Vega's visit to Ecuador", False),
        ("In Lima", False),
    ],
)
def test_a_place_that_opens_a_sentence(opening: str, *, found: bool) -> None:
    text = f"{opening}, Peruvian President Juan Soto spoke of water."
    heads = [one.head.label for one in parse_delegations(text, published="2024-10-22") if one.head is not None]
    assert ("Juan Soto" in heads) is found


def test_who_is_honoured_with_a_dinner() -> None:
    text = "Ecuadorean President Eva Mora gave a banquet in honour of Peruvian President Juan Soto."
    assert [str(one.party) for one in parse_delegations(text)] == ["Peru"]
    assert parse_delegations("Ecuadorean President Eva Mora gave a dinner for children of Peru.") == ()
