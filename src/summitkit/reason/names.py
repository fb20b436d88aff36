"""Whether two names can be one person's, body's or place's: spellings, initials, surnames alone and abbreviations.

Names reach English through many alphabets and systems of transliteration ("Sergei Andreev", "Sergey Andreyev"), so
tokens are compared by their consonants where their letters differ.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from summitkit.reason.vocabulary import listed
from summitkit.reason.words import fold, stem, wording

__all__ = [
    "acronym",
    "body_words",
    "fold_words",
    "lies_in",
    "name_match",
    "name_tokens",
    "place_match",
    "skeleton",
    "token_match",
]

_PARTICLES = listed(
    "al el ul bin ibn ben bint de da di del della dos du la le van von der den mr mrs ms dr sir prof jr sr ii iii "
    "sheikh shaikh lord lady dame"
)
_BODY_PARTICLES = frozenset(["the", "of", "for", "and", "on", "in", "a", "to", "de", "la", "et", "s"])
_BODY_SUFFIXES = listed("inc ltd co corp corporation company plc llc ag sa group limited gmbh oao pao")
_COUNTED = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_NUMBERS = {word: str(number) for number, word in enumerate(_COUNTED)} | {"twenty": "20"}
_NICKNAMES = {
    short: full
    for full, several in (
        line.split(": ")
        for line in (
            "joseph: joe jo",
            "william: bill will",
            "michael: mike mick",
            "robert: bob rob bobby",
            "james: jim jimmy",
            "thomas: tom tommy",
            "edward: ed ted eddie",
            "richard: dick rick",
            "anthony: tony",
            "benjamin: ben",
            "alexander: alex sasha",
            "daniel: dan danny",
            "david: dave",
            "samuel: sam",
            "stephen: steve steven",
            "elizabeth: liz beth",
            "katherine: kate cathy catherine",
            "vladimir: volodymyr wladimir uladzimir",
            "john: jack johnny",
            "andrew: andy",
            "christopher: chris",
            "nicholas: nick",
            "peter: pete",
            "kenneth: ken",
            "ronald: ron",
            "donald: don",
            "timothy: tim",
            "matthew: matt",
            "gregory: greg",
            "charles: charlie",
        )
    )
    for short in several.split()
}
_POSSESSIVE = re.compile(r"['’]s\b")
_ALIKE = 0.7
_PAIR = 2
_VERY_ALIKE = 0.88
_LONG = 6
_SHORT = 4
_OPEN = frozenset("aeiouyjckqxw")
_FEMININE = ("ova", "eva", "ina", "aya", "ska", "skaya")
_MASCULINE = ("ov", "ev", "in", "y", "i", "sky", "ski", "skiy", "off", "eff")
EXACT, SPELT, PARTIAL = 1.0, 0.9, 0.6


@lru_cache(maxsize=65536)
def skeleton(token: str) -> str:
    """Return a token's consonants, those that transliterations exchange made one: "lksndr" for "Oleksandr"."""
    word = fold(token)
    for old, new in (
        ("x", "ks"),
        ("ph", "f"),
        ("chm", "hm"),
        ("kh", "h"),
        ("ck", "k"),
        ("q", "k"),
        ("c", "k"),
        ("w", "v"),
        ("dj", "j"),
        ("g", "h"),
    ):
        word = word.replace(old, new)
    word = re.sub(r"(?<=[gdt])h", "", word)
    return re.sub(r"[aeiouyj ]", "", re.sub(r"(.)\1+", r"\1", word))


def fold_words(text: str | None) -> list[str]:
    """Return the folded words of a text without punctuation."""
    return re.findall(r"\w+", fold(text)) if text else []


@lru_cache(maxsize=16384)
def name_tokens(name: str) -> tuple[str, ...]:
    """Return the folded tokens of a person's name, without particles and titles; all of them where none is left."""
    tokens = tuple(fold(name).split()) or (name,)
    return tuple(token for token in tokens if token not in _PARTICLES) or tokens


@lru_cache(maxsize=65536)
def token_match(one: str, other: str) -> float:
    """Return how well two tokens of names agree, from 0 to 1."""
    if one == other:
        return EXACT
    if min(len(one), len(other)) == 1:
        return SPELT if one[0] == other[0] else 0.0
    if _genders_apart(one, other) or _genders_apart(other, one):
        return 0.0
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    if skeleton(one) and skeleton(one) == skeleton(other):
        # H and G stand for one letter of several alphabets, but also begin different short names.
        begin = (
            one[0] == other[0] or {one[0], other[0]} <= _OPEN or (ratio > _ALIKE and min(len(one), len(other)) > _SHORT)
        )
        return SPELT if ratio >= _ALIKE - 0.15 and begin else 0.0
    if _NICKNAMES.get(one, one) == _NICKNAMES.get(other, other) or _sibilant(one) == _sibilant(other):
        return SPELT - 0.05
    return SPELT - 0.05 if ratio >= _VERY_ALIKE and min(len(one), len(other)) >= _LONG and one[0] == other[0] else 0.0


def _sibilant(token: str) -> str:
    """Return a token with the sounds that Arabic names lend to s: "Othman" and "Osman"."""
    return token.replace("th", "s").replace("z", "s").replace("ou", "u").replace("oo", "u")


def _genders_apart(one: str, other: str) -> bool:
    return one.endswith(_FEMININE) and other.endswith(_MASCULINE) and one.rstrip("ay")[:-1] == other.rstrip("yi")[:-1]


@lru_cache(maxsize=65536)
def name_match(one: str, other: str) -> float:
    """Return how well two people's names agree.

    1.0 for the same name, 0.85 to 0.9 for another spelling, 0.6 where one of them is a surname or given name alone
    that the other has, 0.0 for names of different people.
    """
    left, right = name_tokens(one), name_tokens(other)
    if left == right:
        return EXACT if len(left) > 1 else PARTIAL
    if "".join(sorted(left)) == "".join(sorted(right)) and len(left) > 1:
        return SPELT
    if len(left) == 1 or len(right) == 1:
        short, long = (left[0], right) if len(left) == 1 else (right[0], left)
        return PARTIAL if max(token_match(short, long[0]), token_match(short, long[-1])) >= SPELT - 0.05 else 0.0
    few, many = sorted((left, right), key=len)
    if many[: len(few)] == few:
        return SPELT
    straight = min(token_match(left[0], right[0]), token_match(left[-1], right[-1]))
    if straight and min(len(left), len(right)) > _PAIR:
        straight = min(straight, token_match(left[1], right[1]))
    turned = min(token_match(left[0], right[-1]), token_match(left[-1], right[0]))
    return max(straight, turned if turned == EXACT else 0.0)


@lru_cache(maxsize=16384)
def body_words(name: str) -> frozenset[str]:
    """Return the words that tell a body from others: {"foreign"} for "Ministry of Foreign Affairs"."""
    name = _POSSESSIVE.sub("", name)
    whole = fold(name).split() or [name]
    tokens = [token for token in whole if token not in _BODY_PARTICLES | _BODY_SUFFIXES] or whole
    states = wording(name).countries if len(tokens) > 1 else frozenset()
    if states:
        told = [stem(token) for token in tokens if not wording(token.title()).countries]
        tokens = [*told, *sorted(states)] if told else tokens
    kept = {_same_ministry(stem(token)) for token in tokens if token not in {"affairs", "republic", "federal", "state"}}
    return frozenset(kept or tokens)


def _same_ministry(word: str) -> str:
    return {"external": "foreign", "department": "ministry", "departm": "ministry"}.get(word, word)


@lru_cache(maxsize=16384)
def acronym(name: str) -> str:
    """Return the initials of a name's words that have capitals: "CNPC", "G7"; "" for a single word."""
    words = [word for word in re.split(r"[\s-]+", name) if word[:1].isupper() or word[:1].isdigit()]
    return "".join(_NUMBERS.get(word.casefold(), word[0]) for word in words) if len(words) > 1 else ""


@lru_cache(maxsize=16384)
def place_match(one: str, other: str) -> float:
    """Return how well two names of places agree: "Kiev" and "Kyiv", "Delhi" and "New Delhi"."""
    left, right = fold(one), fold(other)
    if left == right:
        return EXACT
    shorter, longer = sorted((left.split(), right.split()), key=len)
    if shorter == longer[-len(shorter) :] or shorter == longer[: len(shorter)]:
        return SPELT
    return token_match(left.replace(" ", ""), right.replace(" ", ""))


def lies_in(one: str, other: str, text: str) -> bool:
    """Say whether a text tells that of two places one lies in the other: "Elounda, Crete", "Akosombo in Ghana"."""
    return _told_in(one, other, text) or _told_in(other, one, text)


def _told_in(near: str, wide: str, text: str) -> bool:
    places = f"{re.escape(near)}(?:, | in | on | on the island of ){re.escape(wide)}"
    return re.search(rf"\b{places}\b", text, re.IGNORECASE) is not None
