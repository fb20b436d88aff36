"""Where a noun of deals means something else: "to deal with", "tax credits", a party's convention, a body's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Organization, OrganizationKind
from summitkit.parse.deals.vocabulary import GROUPS, LOOSE_NOUNS
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.lexicon.entries import DealWord
    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene
    from summitkit.text.phrases import Match

__all__ = ["in_article", "in_general", "means_else", "only_names"]

_NEAR = 6
_WINS = words("won wins clinched landed secured placed awarded approved signed finalised finalized sealed granted")


_BACKS_OUT = words("walked backed back backtracked reneged retreated retreats reneges renege")
_ONLY_OUT = words("walked backed back")
_OUT = words("back out away down off")
_HOLDS_BACK = words("suspended suspend suspends resume resumed resumes restored restore froze")


def means_else(scene: Scene, clause: Clause, noun: Match[DealWord]) -> bool:
    """Say whether a noun names no deal where it stands."""
    other = _is_verb(scene, noun) or _no_money(scene, clause, noun) or _no_pact(scene, noun)
    return other or _no_paper(scene, noun) or _loose(scene, clause, noun)


def _loose(scene: Scene, clause: Clause, noun: Match[DealWord]) -> bool:
    """Say whether a noun means too much else to name a deal by itself: "commitment", "settlement"."""
    won = noun.value.kind in {"contract", "loan-or-aid"} and any(
        clause.sentence.first <= w and scene.word(w) in _WINS | _HOLDS_BACK
        for w in range(noun.first - _NEAR, noun.first)
    )
    told = any(
        scene.lower[w] in _BACKS_OUT and (scene.lower[w] not in _ONLY_OUT or scene.lower[w + 1] in _OUT)
        for w in range(max(clause.sentence.first, noun.first - 4), noun.first)
    )
    told = told or scene.word(noun.last) in {"between", "reached", "signed"}  # "a charter between A and B"
    firm = noun.value.kind in {"memorandum", "trade-agreement", "joint-venture", "treaty"} or won or told
    return not firm and noun.value.name.split()[-1] in LOOSE_NOUNS and not scene.forms[noun.first][:1].isupper()


def _is_verb(scene: Scene, noun: Match[DealWord]) -> bool:
    """Say whether "deal" is the verb: "how to deal with Peru", "you deal with it", "obstacles women deal with"."""
    if noun.value.name != "deal":
        return False
    before, after = scene.word(noun.first - 1), scene.word(noun.last)
    person = scene.forms[noun.first] == "Deal" and scene.forms[noun.first - 1].istitle() and noun.first > 0
    if before in _VERB_LEADS or person:
        return True
    several = before in _PEOPLE or before in GROUPS or before.endswith("ly")
    return after == "with" and (several or before in {"or", "and", "who", "which"})


_VERB_LEADS = words("to will would can could must should may might not n't n’t i we you they us them alone just only")
_PEOPLE = words("women men people children")


def _no_money(scene: Scene, clause: Clause, noun: Match[DealWord]) -> bool:
    """Say whether a noun of loans means something else: tax credits, "give them credit", credit cards, Ms Grant."""
    if noun.value.kind != "loan-or-aid" or " " in noun.value.name:
        return False
    form = scene.forms[noun.first]
    if form.istitle() and noun.first > clause.sentence.first and scene.forms[noun.first - 1][:1].isupper():
        return True
    if scene.word(noun.first - 1) in _TAXES or scene.word(noun.last) in _OF_BANKS:
        return True
    sums = (figure.amount.is_money for figure in scene.figures_in(clause.sentence.first, clause.sentence.last))
    return noun.value.name == "credit" and not noun.value.plural and not any(sums)


_TAXES = words("tax student mortgage consumer")
_OF_BANKS = words(
    "loss losses provision provisions growth card cards rating ratings agency agencies union unions crunch portfolio"
    " portfolios officer officers crisis history workers worker agencies convoy convoys"
)


def _no_pact(scene: Scene, noun: Match[DealWord]) -> bool:
    """Say whether an agreement, a deal or a partnership is none: "are in full agreement", "no big deal"."""
    before, after, name = scene.word(noun.first - 1), scene.word(noun.last), noun.value.name
    if name == "agreement":  # "are in full agreement", "with the agreement of all"
        return before in _NO_PACT or (after == "of" and scene.word(noun.first - 2) == "with")
    if name == "deal":
        return before in _DOUBTS or (before in {"great", "good", "big"} and after in {"of", "more", "less", "about"})
    return name.endswith("partnership") and not _PRAISES.isdisjoint(
        scene.lower[max(0, noun.first - _NEAR) : noun.first]
    )


def _no_paper(scene: Scene, noun: Match[DealWord]) -> bool:
    """Say whether a noun names a gathering or an act of a body: "the Republican convention", "Resolution 2254"."""
    before, after, name = scene.word(noun.first - 1), scene.word(noun.last), noun.value.name
    if name == "convention":
        return before in _OF_PARTIES or (scene.forms[noun.first].islower() and after not in _ON_WHAT)
    if name == "declaration":
        return after == "of" and scene.word(noun.last + 1) in {"independence", "war", "emergency", "victory", "support"}
    if name == "resolution":
        return before in {"council", "assembly"} or after[:1].isdigit()
    return name == "EPA" and after not in {"with", "between", "talks", "negotiations"}  # more often an agency


_ON_WHAT = words("on for against of banning governing concerning between signed regulating protecting")
_DOUBTS = words("alleged supposed raw real done")
_PRAISES = words(
    """
    strengthen strengthening strengthened deepen deepening deepened enhance enhancing enhanced develop developing
    promote consolidate boost further including discussed hailed praised
    """
)
_NO_PACT = words("in total full complete mutual less little more much")
_OF_PARTIES = words("national party republican democratic labour labor annual conservative tory international")


def in_article(scene: Scene, start: int) -> bool:
    """Say whether a clause only cites what a paper says: "under Article 50 of the Lisbon Treaty"."""
    of = start - 1 - (scene.word(start - 1) == "the")
    if scene.word(of) == "including" and not _CITED.isdisjoint(scene.lower[max(0, of - _NEAR) : of]):
        return True  # "in accordance with conventions including the treaty"
    return scene.word(of) == "of" and scene.word(of - 2) in {"article", "articles", "chapter", "paragraph"}


_CITED = words("accordance conformity pursuant compliance")


def in_general(scene: Scene, start: int, noun: Match[DealWord], end: int) -> bool:
    """Say whether a plural names deals of a kind and none in particular: "opposed trade deals"."""
    bare = start == noun.first and end <= noun.last
    return noun.value.plural and bare and scene.word(start - 1) not in {"the", "these", "their", "both"}


def only_names(scene: Scene, start: int, noun: Match[DealWord]) -> bool:
    """Say whether a deal noun only names a body, a source or a line on the map: "according to a joint statement"."""
    if (scene.word(start - 2), scene.word(start - 1)) == ("instead", "of"):
        return True
    if scene.word(noun.first - 1) == "executive" and noun.value.name.endswith("order"):
        return True
    cites = noun.value.kind == "declaration" and (scene.word(start - 3), scene.word(start - 2)) == ("according", "to")
    return cites or _names_body(scene, noun) or scene.word(noun.last) in {"line", "lines"}


def _names_body(scene: Scene, noun: Match[DealWord]) -> bool:
    """Say whether a deal noun is part of the name of a body or of its members: "North Atlantic Treaty Organization"."""
    side = scene.side(noun.first)
    body = side.entity if side is not None and noun.last < side.name_last else None
    if isinstance(body, Organization) and body.kind is OrganizationKind.INTERGOVERNMENTAL:
        return True
    return scene.word(noun.last) in _MEMBERS and scene.forms[noun.first][:1].isupper()


_MEMBERS = words(
    "organization organisation nations secretariat council bloc centre center hall complex states countries members"
)
