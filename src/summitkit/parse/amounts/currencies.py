"""Looks up currencies by sign, code and word, and settles the shared ones by the countries that the text names."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from decimal import Decimal

import attrs

from summitkit.lexicon import Lexicon

__all__ = ["Coin", "Context", "Signs", "currency_signs"]

_REACH = 200  # names of countries to look at on either side
_COMMON_ENDS = frozenset("Republic Islands Island States Kingdom City Union Federation State House Street Town".split())


@attrs.frozen(slots=True, kw_only=True)
class Coin:
    """What a sign or a word for money can mean.

    Attributes:
        codes: ISO 4217 codes, the usual one first.
        share: how much of the currency one is: 1, or 0.01 for a cent.
        default: whether the first code is meant where nothing else tells.
    """

    codes: tuple[str, ...]
    share: Decimal = Decimal(1)
    default: bool = True


@attrs.frozen(slots=True)
class Signs:
    """The signs and words of all currencies.

    Attributes:
        signs: what stands before or after a figure, as written: "$", "US$", "Rs", "EUR".
        folded: the same in capitals without spaces, for text in lower case.
        words: unit words in lower case: "dollars", "swiss francs", "cents".
    """

    signs: Mapping[str, Coin]
    folded: Mapping[str, Coin]
    words: Mapping[str, Coin]


@functools.lru_cache(maxsize=8)
def currency_signs(lexicon: Lexicon) -> Signs:
    """Return the signs and words of a lexicon's currencies."""
    signs: dict[str, list[tuple[int, str]]] = {}
    words: dict[str, list[tuple[int, str]]] = {}
    small: dict[str, list[tuple[int, str, int]]] = {}
    for currency in lexicon.currencies:
        rank = currency.rank + (50 if currency.ended else 0)
        for sign in currency.symbols:
            signs.setdefault(sign, []).append((-1, currency.code))
        for sign in currency.shared:
            signs.setdefault(sign, []).append((rank, currency.code))
        for word in (*currency.units, *currency.slang):
            words.setdefault(word.lower(), []).append((-1, currency.code))
        for word in currency.ambiguous:
            words.setdefault(word.lower(), []).append((rank, currency.code))
        for word in currency.subunits:
            small.setdefault(word.lower(), []).append((rank, currency.code, currency.per_unit))
    table = {word: _coin(found) for word, found in words.items()}
    for word, parts in small.items():
        ordered = sorted(parts)
        if word not in table and len(word) > 1:
            share = Decimal(1) / Decimal(ordered[0][2] or 1)
            table[word] = Coin(codes=tuple(code for _, code, _ in ordered), share=share, default=ordered[0][0] == 0)
    by_sign = {sign: _coin(found) for sign, found in signs.items()}
    folded = {sign.upper().replace(" ", ""): coin for sign, coin in by_sign.items() if re.search(r"[^A-Za-z.]", sign)}
    return Signs(by_sign, folded, table)


def _coin(found: list[tuple[int, str]]) -> Coin:
    """Return what a sign means: a code of its own first, then those that share it by rank."""
    ordered = sorted(set(found))
    codes = tuple(dict.fromkeys(code for _, code in ordered))
    sure = ordered[0][0] == -1 and sum(1 for rank, _ in ordered if rank == -1) == 1
    return Coin(codes=codes[:1] if sure else codes, default=sure or codes[0] in {"USD", "GBP", "JPY", "EUR"})


class Context:
    """The currencies of the countries that a text names, by place; made when a shared sign first asks."""

    def __init__(self, text: str, starts: Sequence[int], forms: Sequence[str], lexicon: Lexicon, home: str | None) -> None:
        """Remember what to look in; `home` is the currency that a shared sign means for the publisher, or None."""
        self._text, self._starts, self._forms, self._lexicon, self._home = text, starts, forms, lexicon, home
        self._places: list[int] | None = None
        self._codes: list[frozenset[str]] = []

    def _look(self) -> None:
        names = _currency_names(self._lexicon)
        pairs = zip(self._starts, self._forms, strict=True)
        found = [(start, codes) for start, form in pairs if (codes := names.get(form)) is not None]
        self._places, self._codes = [start for start, _ in found], [codes for _, codes in found]

    def settle(self, coin: Coin, start: int) -> str | None:
        """Return the code that a sign means at a place, or None where the text leaves it open."""
        if len(coin.codes) == 1:
            return coin.codes[0]
        if self._home in coin.codes:
            return self._home
        if coin.codes[0] in {"USD", "JPY"} and coin.default:
            return coin.codes[0]
        near = self._nearest(coin.codes, start)
        return near or (coin.codes[0] if coin.default else None)

    def _nearest(self, codes: tuple[str, ...], start: int) -> str | None:
        """Return the one of some codes whose country is named nearest, what stands before counting as nearer."""
        if self._places is None:
            self._look()
        places, wanted = self._places or [], frozenset(codes)
        at = bisect_left(places, start)
        back = next((i for i in range(at - 1, max(-1, at - _REACH), -1) if wanted & self._codes[i]), None)
        ahead = next((i for i in range(at, min(len(places), at + _REACH)) if wanted & self._codes[i]), None)
        if back is None and ahead is None:
            return None
        if back is None or (ahead is not None and start - places[back] > 2 * (places[ahead] - start)):
            back = ahead
        return next(code for code in codes if back is not None and code in self._codes[back])


@functools.lru_cache(maxsize=8)
def _currency_names(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """Return the currencies, past ones too, of each country by the single words that name it, its people or capital."""
    used: dict[str, set[str]] = {}
    for currency in lexicon.currencies:
        for code in currency.countries:
            used.setdefault(code, set()).add(currency.code)
    found: dict[str, frozenset[str]] = {}
    for country in lexicon.countries:
        codes = frozenset(used.get(country.code, set()) | ({country.currency} if country.currency else set()))
        names = (country.name, *country.aliases, *country.adjectives, *country.people, *country.metonyms, *country.capitals)
        for name in names:
            word = name if len(name.split()) == 1 else name.split()[-1]
            if codes and len(word) > 1 and word[0].isupper() and word not in _COMMON_ENDS:
                found.setdefault(word, codes)
    return found
