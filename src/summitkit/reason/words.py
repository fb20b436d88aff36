"""What a phrase is about: its content words as weighted stems, and the countries that it names.

Records are compared by what their own words mean, so inflection, possessives and the commonest synonyms of diplomatic
news must not keep two phrases apart, and words that stand in every such phrase must not bring two together. Weights
are fixed and don't come from the records at hand: whether two records mean one thing depends on those two alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import Lexicon
from summitkit.reason.vocabulary import COMPASS, CONTRASTS, GENERIC, MEASURES, STOP, SYNONYMS, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Wording",
    "fold",
    "likeness",
    "named",
    "names_shared",
    "one_matter",
    "only_names",
    "opposed",
    "stem",
    "stems_of",
    "texts_alike",
    "without",
    "wording",
]

_TOKEN = re.compile(r"[^\W\d_]{1,4}-?\d{1,5}[^\W_]?|\d[\d.,]*|(?:[A-Z]\.){2,4}|[^\W\d_]+(?:['’][^\W\d_]+)?")
_MARKS = re.compile(r"[̀-ͯ]")
# Letters that are no others with marks.
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
_SHORT = 4
_NAMED = 1.3
_PLAIN = 1.0
_FAINT = 0.25
_COMPOUND = 0.8
_LONGEST_NAME = 4
_ALIKE = 0.4
_SHARED_NAMES = 2
_FEW_OF_ALL = 0.2
_DOLLARS = re.compile(r"\b(?:US|U\.S\.|HK)\$")
_POLES = frozenset(pole for pair in CONTRASTS for pole in pair)


@attrs.frozen(slots=True)
class Wording:
    """The content of a phrase.

    Attributes:
        stems: content words with their weights.
        countries: the ISO codes of the countries that it names.
        mass: the sum of the weights.
        poles: those of its stems that have an opposite.
        names: those that are written with a capital or a number.
        heads: the first letters of its long stems: where two phrases share none, no stem begins with another.
    """

    stems: Mapping[str, float]
    countries: frozenset[str]
    mass: float
    poles: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return text in lower case without accents, its hyphens and apostrophes as spaces or nothing."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold().translate(_LETTERS)
    return " ".join(re.sub(r"['’`.]", "", plain).replace("-", " ").replace("–", " ").split())


@cache
def _countries() -> tuple[Mapping[str, str], frozenset[str]]:
    """Return the code for each word that stands for a country, and the first words of those of several words."""
    known = {word: country.code for word, country in Lexicon.default().country_by_word.items()}
    return known, frozenset(word.split()[0] for word in known if " " in word)


@lru_cache(maxsize=32768)
def wording(text: str) -> Wording:
    """Return the content words and countries of a phrase."""
    stems: dict[str, float] = {}
    countries: set[str] = set()
    if "$" in text:
        text = _DOLLARS.sub("$", text)
    tokens = [
        re.sub(r"['’]s?$", "", token) for token in _TOKEN.findall(text.replace("-", " ") if _joined(text) else text)
    ]
    for token in _without_countries(tokens, countries):
        weight = _weight(token)
        if weight:
            word = stem(token)
            stems[word] = max(weight, stems.get(word, 0.0))
    return _made(stems, frozenset(countries))


def _made(stems: Mapping[str, float], countries: frozenset[str]) -> Wording:
    names = frozenset(word for word, weight in stems.items() if weight > _PLAIN)
    heads = frozenset(word[: _SHORT + 1] for word in stems if len(word) > _SHORT)
    return Wording(stems, countries, sum(stems.values()), _POLES & stems.keys(), names, heads)


def _joined(text: str) -> bool:
    """Say whether hyphens join names, as in "India-Russia", so that they must be parted."""
    return bool(re.search(r"[a-z]-[A-Z]", text))


def _without_countries(tokens: list[str], found: set[str]) -> Iterator[str]:
    """Go through the tokens that name no country, and put the codes of the others into `found`."""
    known, firsts = _countries()
    place = 0
    while place < len(tokens):
        token = tokens[place]
        width = 1
        if token[0].isupper():
            if token in firsts:
                spans = (n for n in range(_LONGEST_NAME, 1, -1) if " ".join(tokens[place : place + n]) in known)
                width = next(spans, 1)
            code = known.get(" ".join(tokens[place : place + width]))
            if code:
                place += width
                if place >= len(tokens) or tokens[place] not in MEASURES:
                    found.add(code)
                continue
        yield token
        place += 1


@cache
def _generic() -> frozenset[str]:
    return frozenset(stem(word) for word in GENERIC)


def _weight(token: str) -> float:
    if token[0].isdigit():
        return 0.0
    lower = token.casefold()
    if lower in STOP:
        return 0.0
    if lower in GENERIC or stem(token) in _generic():
        return _FAINT
    return _NAMED if any(map(str.isdigit, token)) or token[0].isupper() else _PLAIN


@lru_cache(maxsize=65536)
def stem(token: str) -> str:
    """Return a word without its ending, or the word that stands for it and its synonyms."""
    word = fold(token).replace(" ", "-")
    for form in (word, _singular(word)):
        if form in SYNONYMS:
            return SYNONYMS[form]
    short = _ending_off(word)
    return SYNONYMS.get(short, short)


def stems_of(words: str) -> frozenset[str]:
    """Return the stems of the words of a text that lists them."""
    return frozenset(map(stem, listed(words)))


def _singular(word: str) -> str:
    """Return a word without the ending of its plural."""
    if len(word) <= _SHORT:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("ves"):
        return word[:-3] + "f"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _ending_off(word: str) -> str:
    if word[-1:] == "s" and word[-2:-1].isdigit():
        return word[:-1]
    if len(word) <= _SHORT or any(map(str.isdigit, word)):
        return word[:-1] if len(word) == _SHORT and word.endswith("s") and not word.endswith("ss") else word
    word = _singular(word)
    for ending in ("ing", "ed", "ion", "er"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT:
            word = word[: -len(ending)]
            word = word[:-1] if word[-1] == word[-2] and word[-1] not in "ls" else word
            break
    word = word.replace("our", "or").replace("yse", "yze").replace("ise", "ize")
    word = word.replace("ens", "enc") if word.endswith(("ense", "ens")) else word
    return word.removesuffix("e")


def likeness(one: Wording, other: Wording, also: float = 0.0) -> float:
    """Return how far two phrases say the same, from 0 to 1: shared weight against each and against both.

    Args:
        one: a phrase.
        other: another.
        also: the weight of what both share besides words.
    """
    if not one.stems or not other.stems:
        return 0.0
    few, many = (one.stems, other.stems) if len(one.stems) <= len(other.stems) else (other.stems, one.stems)
    shared = also
    for word, weight in few.items():
        if word in many:
            shared += min(weight, many[word])
    if not one.heads.isdisjoint(other.heads):
        shared += _compounds(one, other)
    if not shared:
        return 0.0
    within = shared / (min(one.mass, other.mass) + also)
    of_both = 2 * shared / (one.mass + other.mass + 2 * also)
    return min(1.0, (within + of_both) / 2)


def one_matter(one: str, other: str, within: float = 0.4) -> bool:
    """Say whether two texts have so many names in common that they tell of one matter."""
    left, right = named(wording(one)), named(wording(other))
    return len(left & right) >= max(_SHARED_NAMES, within * min(len(left), len(right)))


def names_shared(one: str, other: str) -> int:
    """Return how many names two texts have in common, those of states included; 0 where most names are others."""
    left, right = (named(words) | words.countries for words in (wording(one), wording(other)))
    shared = len(left & right)
    return shared if shared >= _FEW_OF_ALL * min(len(left), len(right)) else 0


@lru_cache(maxsize=16384)
def texts_alike(one: str, other: str) -> float:
    """Return how much of the shorter of two texts is in the longer, by the weight of its words and countries."""
    left, right = wording(one), wording(other)
    masses = [words.mass + _NAMED * len(words.countries) for words in (left, right)]
    if not all(masses):
        return 0.0
    few, many = sorted((left.stems, right.stems), key=len)
    shared = sum(min(weight, many[word]) for word, weight in few.items() if word in many)
    return (shared + _NAMED * len(left.countries & right.countries)) / min(masses)


def named(one: Wording) -> frozenset[str]:
    """Return the stems that are written with a capital or a number."""
    return one.names


def _compounds(one: Wording, other: Wording) -> float:
    """Return the weight of stems of which one begins with the other: "cable" and "cableway"."""
    heads = one.heads & other.heads
    left = [word for word in one.stems if word[: _SHORT + 1] in heads and word not in other.stems]
    right = [word for word in other.stems if word[: _SHORT + 1] in heads and word not in one.stems]
    return sum(
        _COMPOUND * min(one.stems[word], other.stems[longer])
        for word in left
        for longer in right
        if word.startswith(longer) or longer.startswith(word)
    )


def only_names(one: Wording, other: Wording) -> bool:
    """Say whether two phrases name things of their own kinds, and share names of places or products alone."""
    plain, others = ({word: 1.0 for word, weight in each.stems.items() if weight == _PLAIN} for each in (one, other))
    shared = plain.keys() & other.stems.keys() or others.keys() & one.stems.keys()
    return (
        bool(plain and others) and not shared and not _compounds(_made(plain, frozenset()), _made(others, frozenset()))
    )


def without(one: Wording, words: frozenset[str]) -> Wording:
    """Return a phrase without some of its stems; the whole phrase where none would be left."""
    kept = {word: weight for word, weight in one.stems.items() if word not in words}
    return _made(kept, one.countries) if kept else one


def opposed(one: Wording, other: Wording) -> str | None:
    """Return the contrast that sets two phrases apart: "eastern and western"; None where there is none."""
    if not one.poles or not other.poles:
        return None
    for left, right in CONTRASTS:
        here, there = {left, right} & one.poles, {left, right} & other.poles
        if len(here) == len(there) == 1 and here != there and _contrast(one, other, here | there):
            return f"{left} and {right}"
    return None


def _contrast(one: Wording, other: Wording, poles: set[str]) -> bool:
    """Say whether two poles set one thing's kinds apart: "north" and "south" do in phrases alike but for them."""
    return not poles & COMPASS or likeness(without(one, frozenset(poles)), without(other, frozenset(poles))) >= _ALIKE
