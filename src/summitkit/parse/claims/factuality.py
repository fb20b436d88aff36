"""Factuality: how sure a content is presented to be, and whether as so or as not so, on FactBank's scale.

The words of the content's main clause speak first: its modal verbs, its hedges and its negation. Where they say
nothing, the cue does: "hopes" leaves open what follows, "expects" makes it probable, "denied" turns it round. What a
plain "said" introduces is certain, the future and the conditional of reported speech too ("said it would sign").
"""

from __future__ import annotations

import functools
from itertools import compress
from typing import TYPE_CHECKING

import attrs

from summitkit.model.certainty import Certainty, Polarity
from summitkit.parse.claims.phrases import STOPS
from summitkit.parse.wording import words
from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.lexicon.entries import Cue

__all__ = ["Factuality", "judge_content", "main_clause"]

_SIDE_CLAUSES = words("if unless when while although though as because since after before despite once until")
_DEEPER = words("that which who whom whose because if unless when while although though until since ; so")
_CONDITIONS = words("if unless")
_JOINED = words("and but so since while although though as which")
_POSSIBLE = words(
    "may might could perhaps maybe possibly conceivably reportedly allegedly purportedly possible potentially"
)
_PROBABLE = words(
    "likely probably presumably seems seem seemed appears appear appeared expected poised bound apparently unlikely"
)
_OPEN = words("should must ought shall unclear unsure undecided uncertain")
_WISHES = words(
    "hope hopes hoped want wants wish wishes urge urges propose proposes ask asks demand demands call calls"
)
_THOUGHTS = words("think believe guess suspect assume expect")
_SELVES = words("i we")
_DUTIES = words("have has had need needs needed")
_COMMANDS = words(
    "be do take make stop go give keep come leave let put stay tell look get please wait remember imagine join "
    "bring ask send save disperse abstain listen try allow"
)
_AUXILIARIES = words(
    "is are was were am be been has have had do does did will would can could should must may might shall need ca wo"
)
_PARTICLES = words("to for of on upon about with against by as in from over at into out")
_NOT = words("not n't n’t never cannot neither nor")
_NOBODY = words("no none nobody nothing neither nowhere")
_BEING = words("is are was were be been has have had 's ’s 're ’re")
_HAVING = words("has have had 've ’ve")
_TAKEN = words("seen made found taken given had received got heard left owe see need know")
_TAKES = words("takes serves sees makes finds gives leaves offers knows took saw made found gave left poses brings")
_LITTLE = words("little few")
_FEW = words("few little no hardly scarcely")
_DENIES = _NOT - {"nor"} | _FEW
_QUOTES = words("quoted quotes cited cites")
_SAYING = (("saying",), ("telling",))
_UN = words("unlikely unable unwilling impossible")
_NOT_AFTER = words("only just always necessarily merely to")
_NEGATING = _NOT | _UN | _NOBODY | {"yet"}

_OPEN_KINDS = words("hope demand question intention")
_PROBABLE_LEMMAS = words(
    "doubt optimistic confident upbeat "
    "think believe expect project estimate guess suspect assume anticipate predict forecast presume reckon figure "
    "imagine suppose seem appear belief expectation estimate impression likely forecast prediction assumption"
)
_POSSIBLE_LEMMAS = words("fear worry suggest speculate wonder possibility concern rumor rumour")
_POSSIBLE_KINDS = words("fear")
_CERTAIN_LEMMAS = words("decide decision insist argue argument highlight stress consider threaten vow")
_OPEN_LEMMAS = words("discuss discussion exchange express wonder call demand push unsure cautious")
_OFFERS = words(
    "seek seeks seeking sought request requests requested requesting offer offers offered offering willing ready "
    "readiness willingness exchanged exchange exchanging"
)
_REFUSALS = words("refused refuses refuse refusing declined declines decline declining")
_EXPRESSES = words("express expresses expressed expressing voiced voices")
_LEFT_UNSAID = words("hope hopes wish wishes desire interest readiness willingness view views opinion opinions")
_QUOTATION = words("“ \" `` '' ‘ «")
_OVER = words("over about at with")
_ARTICLES = words("the a an this")
_REPORTING = words("said says told tells thinks believes claimed claims reported")
_DENYING = words("exclude excluded deny denied dispute disputed doubt doubted rule ruled")
_ATTRIBUTIVE = words("possible likely potential expected")
_BEFORE_ATTRIBUTE = words("a an the any its his her their some of no with for about on")
_LEFT_OPEN = words("rule ruled exclude excluded")
_SURE_OF = words("confident optimistic hopeful")
_QUESTIONS = words("whether where when how why")
_ITS = words("he she it they his her its their")
_WANTED = words("wanted hoped wished wants hopes")
_STATING = _POSSIBLE | _LEFT_OPEN | _SURE_OF | _PROBABLE | _THOUGHTS | _DUTIES | _WANTED | _WISHES | _OPEN | {"time"}
_HYPOTHETICAL = words("would could might")
_NEGATIVE_LEMMAS = words(
    "doubt dispute "
    "deny denial oppose opposition reject rejection refuse refusal dismiss decline rebuff resist resistance disavow "
    "fail disagree contradict refute rebut repudiate forbid ban prohibit"
)
_NEGATIVE_FORMS = words(
    "objected objects object objecting "
    "opposition opposed oppose opposes opposing rejected rejects rejecting dismissed dismisses dismissing failed fails "
    "denied denies denying refused refuses refusing declined declines declining"
)
_LEADS = 2  # side clauses before the main one
_SHORT = 4  # words of a first sentence that only leads in: "Let me be clear."
_FAR = 25  # words of a content in which a condition is looked for
_SOON = 4  # words of the main clause in which its own wish stands
_AHEAD = 14  # words of the main clause in which its own verb is sought


@attrs.frozen(slots=True, kw_only=True)
class Factuality:
    """A judgement with the words that led to it.

    Attributes:
        certainty, polarity: on FactBank's scale.
        certainty_word, polarity_word: the numbers of the words that settled it, or None where the cue or nothing did.
    """

    certainty: Certainty
    polarity: Polarity
    certainty_word: int | None = None
    polarity_word: int | None = None


def judge_content(lows: Sequence[str], content: Sequence[int], cue: Sequence[int], lexicon: Lexicon) -> Factuality:
    """Judge a content.

    Args:
        lows: the words of the text in lower case.
        content: the numbers of the content's words, ascending.
        cue: the numbers of the cue's words; empty where there is none.
        lexicon: what the words of cues mean.
    """
    if _is_quoting(lows, content, cue):
        return Factuality(certainty=Certainty.CERTAIN, polarity=Polarity.POSITIVE)
    clause = main_clause(lows, content)
    entry = _entry(lows, cue, _cues(lexicon))
    not_word = _negation(lows, clause)
    certainty, word = _stated(lows, clause, not_word)
    if not _REFUSALS.isdisjoint(lows[place] for place in cue):
        certainty, word = Certainty.CERTAIN, None  # "refused to say whether"
    if certainty is None:
        certainty, word = _conditional(lows, content, cue, clause)
    if certainty is None or (certainty is Certainty.PROBABLE and entry is not None and entry.kind in _OPEN_KINDS):
        certainty, word = _of_cue(entry, {lows[place] for place in cue}), None
    negative = (not_word is not None) != _turns_round(lows, cue, entry)
    return Factuality(
        certainty=certainty,
        polarity=Polarity.NEGATIVE if negative else Polarity.POSITIVE,
        certainty_word=word,
        polarity_word=not_word,
    )


def _is_quoting(lows: Sequence[str], content: Sequence[int], cue: Sequence[int]) -> bool:
    """Say whether a claim is only that somebody said something: "Interfax quoted X as saying …"."""
    if _QUOTES.isdisjoint(lows[place] for place in cue):
        return False
    return any(lows[place] == "as" and lows[place + 1 : place + 2] in _SAYING for place in content)


def _conditional(
    lows: Sequence[str], content: Sequence[int], cue: Sequence[int], clause: Sequence[int]
) -> tuple[Certainty | None, int | None]:
    """Return that a content is left open where it is a condition, hangs on one, or is a question not answered."""
    first = content[0] if content else -1
    if first < 0:
        return None, None
    negated = bool(_NOT.intersection(lows[place] for place in cue))
    if lows[first] in _CONDITIONS or (negated and lows[first] in _QUESTIONS):
        return Certainty.UNDERSPECIFIED, first
    if not _HYPOTHETICAL.isdisjoint(map(lows.__getitem__, clause)):
        condition = next((place for place in content[1:_FAR] if lows[place] == "if"), None)
        return (Certainty.UNDERSPECIFIED, condition) if condition is not None else (None, None)
    return None, None


_TELLING = Memory[str, bool](lambda low: low[:1].isalnum() or low in STOPS or low in ",;n't")  # not other marks


def main_clause(lows: Sequence[str], content: Sequence[int]) -> list[int]:
    """Return the words of a content's main clause, roughly: without a leading side clause, up to the next clause."""
    words = list(compress(content, map(_TELLING.__getitem__, map(lows.__getitem__, content))))
    _TELLING.trim()
    stop = next((index for index, place in enumerate(words[: _SHORT + 1]) if lows[place] in STOPS), -1)
    if 0 < stop < len(words) - _SHORT and lows[words[stop]] == ".":
        words = words[stop + 1 :]
    while words and lows[words[0]] in {"that", "and", "but", "so", ",", "now"}:
        words = words[1:]
    for _ in range(_LEADS):
        comma = next((index for index, place in enumerate(words[:_AHEAD]) if lows[place] == ","), None)
        if words and lows[words[0]] in _SIDE_CLAUSES and comma is not None and comma + 2 < len(words):
            words = words[comma + 1 :]
    for index, place in enumerate(words):
        low = lows[place]
        joined = low == "," and index + 1 < len(words) and lows[words[index + 1]] in _JOINED
        if low in _REPORTING and index and lows[words[index - 1]] not in _AUXILIARIES - {"has", "have", "had"}:
            return words[: index + 1]
        if index > 1 and (low in _DEEPER or low in STOPS or low == "but" or joined):
            return words[: index + (low == "?")]
    return words


@functools.lru_cache(maxsize=8)
def _cues(lexicon: Lexicon) -> Mapping[str, Cue]:
    """Return the entry of each form that reports most often."""
    cues: dict[str, Cue] = {}
    for cue in lexicon.cues:
        if cue.form not in cues or cue.weight > cues[cue.form].weight:
            cues[cue.form] = cue
    return cues


def _entry(lows: Sequence[str], cue: Sequence[int], known: Mapping[str, Cue]) -> Cue | None:
    """Return the lexicon's entry for a cue as a phrase, else for the last of its words that has one."""
    found = known.get(" ".join(lows[place] for place in cue))
    for place in reversed(cue):
        if found is not None:
            break
        if lows[place] not in _AUXILIARIES and lows[place] not in _PARTICLES:
            found = known.get(lows[place])
    return found


def _stated(lows: Sequence[str], clause: Sequence[int], not_word: int | None) -> tuple[Certainty | None, int | None]:
    """Return what the clause itself says of its certainty, and the word that says it."""
    if not clause:
        return None, None
    if lows[clause[0]] in _COMMANDS or lows[clause[0]] == "whether":
        return Certainty.UNDERSPECIFIED, clause[0]
    if lows[clause[-1]] == "?":
        return Certainty.UNDERSPECIFIED, clause[-1]
    for index, place in enumerate(clause[:_AHEAD]):
        found = _stated_by(lows, clause, index, not_word) if lows[place] in _STATING else None
        if found is not None:
            return found, place
    return None, None


def _stated_by(lows: Sequence[str], clause: Sequence[int], index: int, not_word: int | None) -> Certainty | None:
    """Return how sure one word of a clause makes it, None where it says nothing of that."""
    low = lows[clause[index]]
    after = lows[clause[index + 1]] if index + 1 < len(clause) else ""
    before = lows[clause[index - 1]] if index else ""
    if low in _POSSIBLE:
        return _possible(lows, clause, index, denied=not_word is not None)
    if low in _LEFT_OPEN and any(lows[place] in _NOT for place in clause[:index]):  # "not ruled out"
        return Certainty.POSSIBLE
    hopeful = low in _SURE_OF and before in _AUXILIARIES
    if hopeful or (low in _PROBABLE and not _is_attribute(low, before)) or (low in _THOUGHTS and before in _SELVES):
        return Certainty.PROBABLE
    duty = low in _DUTIES and after == "to" and before not in {"will", "would", "the", "a", "no", "not", "n't", "n’t"}
    own = low in _WANTED and index < _SOON and lows[clause[0]] in _ITS and not _of_others(lows, clause)
    fitting = low == "time" and after == "for" and before != "the"
    wishes = before in _SELVES or after in {"that", "to", "for"} or index == 1
    wish = low in _WISHES and index < _SOON and wishes and before not in _ARTICLES and not _of_others(lows, clause)
    return Certainty.UNDERSPECIFIED if low in _OPEN or duty or own or wish or fitting else None


def _of_others(lows: Sequence[str], clause: Sequence[int]) -> bool:
    """Say whether a quoted clause is about others than who says it: “They want to leave”."""
    first = clause[0]
    return first > 0 and lows[first - 1] in _QUOTATION and lows[first] in _ITS


def _possible(lows: Sequence[str], clause: Sequence[int], index: int, *, denied: bool) -> Certainty | None:
    """Return how sure a word such as "may" or "possible" makes a clause."""
    low = lows[clause[index]]
    after, further = (lows[clause[at]] if at < len(clause) else "" for at in (index + 1, index + 2))
    before = lows[clause[index - 1]] if index else ""
    if low == "may" and after == "well":
        return Certainty.PROBABLE
    date = low == "may" and (after[:1].isdigit() or before in {"on", "in", "of", "last", "next", "until"})
    past = after == "have" and further.endswith(("ed", "en"))
    denied = denied and low == "could"
    return None if date or denied or past or _is_attribute(low, before) else Certainty.POSSIBLE


def _is_attribute(low: str, before: str) -> bool:
    """Say whether an adjective describes a noun: "a possible meeting"."""
    return low in _ATTRIBUTIVE and before in _BEFORE_ATTRIBUTE


def _of_cue(entry: Cue | None, words: set[str]) -> Certainty:
    """Return how sure a cue presents what follows.

    Args:
        entry: what the lexicon knows of it.
        words: the cue's words.
    """
    plain = _of_words(words)
    if plain is not None or entry is None:
        return plain or Certainty.CERTAIN
    left = "considering" in words or {"neither", "nor"} <= words
    if left or (entry.lemma == "call" and {"for", "on", "upon"}.intersection(words)):
        return Certainty.UNDERSPECIFIED
    feared = entry.kind in _POSSIBLE_KINDS
    calls = entry.lemma == "call" and entry.part == "verb"
    if entry.lemma in _CERTAIN_LEMMAS or calls or (feared and _NEGATIVE_FORMS.intersection(words)):
        return Certainty.CERTAIN  # "dismissed fears" among them
    if entry.lemma in _PROBABLE_LEMMAS or _SURE_OF & words:
        return Certainty.PROBABLE
    if entry.kind in _OPEN_KINDS or entry.lemma in _OPEN_LEMMAS:
        return Certainty.UNDERSPECIFIED
    possible = entry.lemma in _POSSIBLE_LEMMAS or (feared and entry.part == "noun")
    return Certainty.POSSIBLE if possible else Certainty.CERTAIN


def _of_words(words: set[str]) -> Certainty | None:
    """Return how sure some words of a cue present what follows, whatever else stands there; None for others."""
    if not words.isdisjoint(_OFFERS) and "down" not in words:  # but "sought to play down"
        return Certainty.UNDERSPECIFIED
    if not words.isdisjoint(_EXPRESSES):  # "hope", but "concern" or "displeasure" at what is so
        return Certainty.CERTAIN if words.isdisjoint(_LEFT_UNSAID) else Certainty.UNDERSPECIFIED
    if not words.isdisjoint({"concern", "concerned"}) and not words.isdisjoint(_OVER):
        return Certainty.CERTAIN
    return None


def _negation(lows: Sequence[str], clause: Sequence[int]) -> int | None:
    """Return the word that negates the clause's own verb, or None; "did not exclude" negates nothing."""
    if clause and lows[clause[0]] in _LITTLE:
        return clause[0]
    for index, place in enumerate(clause[:_AHEAD]):
        low = lows[place]
        if low not in _NEGATING:
            continue
        after = lows[clause[index + 1]] if index + 1 < len(clause) else ""
        before = lows[clause[index - 1]] if index else ""
        verbal = before in _AUXILIARIES or low in {"never", "cannot"}
        opens = index == 0 and low == "not" and after in {"to", "a"}  # "not to sign", "not a single ton"
        if opens or (low in _UN and _is_predicate(lows, clause, index)):
            return place
        if low in _NOT and verbal and after not in _NOT_AFTER:
            return None if _DENYING.intersection(lows[other] for other in clause[index + 1 : index + 3]) else place
        if low == "yet" and after == "to" and before in {"has", "have", "had"}:
            return place
        if low in _NOBODY and (index == 0 or _is_verb(lows, clause, index - 1)):
            return place
    return None


def _is_verb(lows: Sequence[str], clause: Sequence[int], index: int) -> bool:
    """Say whether a word may be the verb of "is no", "had received no" or "serves no"."""
    low = lows[clause[index]]
    if low in {"absolutely", "almost", "them", "him", "us"}:
        return index > 0 and _is_verb(lows, clause, index - 1)
    if low in _BEING or (index > 0 and low in _TAKEN and lows[clause[index - 1]] in _HAVING | _SELVES):
        return True
    return index > 0 and (low in _TAKES or (low.endswith("ed") and lows[clause[index - 1]] in _HAVING))


def _is_predicate(lows: Sequence[str], clause: Sequence[int], index: int) -> bool:
    """Say whether an adjective is said of the subject: "is almost impossible", but not "an impossible task"."""
    before = [lows[place] for place in clause[max(0, index - 2) : index]]
    adverb = before[-1:] == ["almost"] or (bool(before) and before[-1].endswith("ly"))
    return bool(before) and (before[-1] in _AUXILIARIES or (adverb and before[0] in _AUXILIARIES))


def _turns_round(lows: Sequence[str], cue: Sequence[int], entry: Cue | None) -> bool:
    """Say whether the cue presents the content as not so."""
    words = {lows[place] for place in cue}
    if {"neither", "nor"} <= words:  # "neither confirmed nor denied"
        return False
    denied = bool(words & _DENIES) and not {"no", "doubt"} <= words
    turning = words & _NEGATIVE_FORMS
    negative = bool(turning) or (entry is not None and (entry.kind == "denial" or entry.lemma in _NEGATIVE_LEMMAS))
    return denied != negative
