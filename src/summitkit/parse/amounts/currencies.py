"""Looks up currencies by sign, code and word, and settles the shared ones by the countries that the text names."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.lexicon.entries import Currency

__all__ = ["Coin", "Context", "Signs", "currency_signs"]

_OWN = -1
_CODE = 3
_LONGEST = 12  # letters; longer aliases are official names, which nobody puts before a currency
_MAJOR = (
    "USD",
    "GBP",
    "JPY",
    "EUR",
    "KRW",
    "RUB",
    "DEM",
)  # what "$", "£", "¥", "marks" and the like mean where nothing else is said
_WORD_CODES = frozenset(
    str.split("all top mop cup pen try sos bam gel lak mad cop ang ron bob mur dem sit sur lit btn nad")
)
_MORE_SIGNS = {"BTC": [(_OWN, "XBT")], "XBT": [(_OWN, "XBT")], "₿": [(_OWN, "XBT")], "฿": [(_OWN, "THB")]}
_BITCOIN_WORDS = {"bitcoin": [(_OWN, "XBT")], "bitcoins": [(_OWN, "XBT")]}
_REACH = 200  # names of countries to look at on either side
_COMMON_ENDS = frozenset(
    str.split("Republic Islands Island States Kingdom City Union Federation State House Street Town")
)


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
    for currency in lexicon.currencies:
        rank = _rank(currency)
        for sign in currency.symbols:
            signs.setdefault(sign, []).append((_OWN, currency.code))
        for sign in currency.shared:
            signs.setdefault(sign, []).append((rank, currency.code))
        for word in (*currency.units, *currency.slang, *_qualified(currency, lexicon)):
            words.setdefault(word.lower(), []).append((_OWN, currency.code))
        for word in currency.ambiguous:
            words.setdefault(word.lower(), []).append((rank, currency.code))
    by_sign = {sign: _coin(found) for sign, found in {**_MORE_SIGNS, **signs}.items()}
    folded = {sign.upper().replace(" ", "").replace(".", ""): coin for sign, coin in by_sign.items() if _folds(sign)}
    by_word = {word: _coin(found) for word, found in {**_BITCOIN_WORDS, **words}.items()}
    return Signs(by_sign, folded, {**_small_coins(lexicon), **by_word})


def _rank(currency: Currency) -> int:
    """Return the order in which a shared sign means a currency: those of most trade first, those of the past last."""
    if currency.code in _MAJOR:
        return _MAJOR.index(currency.code)
    return currency.rank + (60 if currency.ended else 10)


def _qualified(currency: Currency, lexicon: Lexicon) -> Iterator[str]:
    """Yield the unit words with the names of the countries before them: "swiss francs", "South Korean won"."""
    heads = {word.split()[-1] for word in (*currency.units, *currency.ambiguous) if word.split()[-1][0].islower()}
    names = {" ".join(currency.name.split()[:-1])} if not currency.countries else set()
    for code in currency.countries:
        country = lexicon.country_by_code.get(code)
        if country is not None and country.currency == currency.code:
            names |= {country.name, *country.adjectives, *(name for name in country.aliases if len(name) <= _LONGEST)}
    for name in sorted(names - {""}):
        for head in sorted(heads):
            yield f"{name} {head}"


def _folds(sign: str) -> bool:
    """Say whether a sign may be written in lower case: with a mark ("us$") or as a code that is no word ("usd")."""
    return re.search(r"[^A-Za-z.]", sign) is not None or (len(sign) == _CODE and sign.lower() not in _WORD_CODES)


def _small_coins(lexicon: Lexicon) -> dict[str, Coin]:
    """Return the words for parts of a currency: "cents", "pence"."""
    small: dict[str, list[tuple[int, str, int]]] = {}
    for currency in lexicon.currencies:
        for word in currency.subunits:
            small.setdefault(word.lower(), []).append((_rank(currency), currency.code, currency.per_unit))
    found = {}
    for word, parts in small.items():
        ordered = sorted(parts)
        codes = tuple(dict.fromkeys(code for _, code, _ in ordered))
        if len(word) > 1:
            share = Decimal(1) / Decimal(ordered[0][2] or 1)
            found[word] = Coin(codes=codes, share=share, default=len(codes) == 1 or codes[0] in _MAJOR)
    return found


def _coin(found: list[tuple[int, str]]) -> Coin:
    """Return what a sign means: the one code it belongs to, or those that share it by rank."""
    if len(found) == 1 and found[0][0] == _OWN:
        return _coin_of(found[0][1])
    codes = tuple(dict.fromkeys(code for _, code in sorted(set(found))))
    own = {code for rank, code in found if rank == _OWN}
    if len(own) == 1:
        return _coin_of(*own)
    return Coin(codes=codes, default=codes[0] in _MAJOR)


@functools.lru_cache(maxsize=256)
def _coin_of(code: str) -> Coin:
    return Coin(codes=(code,))


class Context:
    """The currencies of the countries that a text names, by place; made when a shared sign first asks."""

    def __init__(
        self, text: str, starts: Sequence[int], forms: Sequence[str], lexicon: Lexicon, home: str | None
    ) -> None:
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
        if coin.codes[0] in {"USD", "GBP"} and coin.default and coin.share == 1:
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
        owner = lexicon.country_by_word.get(" ".join(currency.name.split()[:-1]))
        if currency.ended and owner is not None:
            used.setdefault(owner.code, set()).add(currency.code)
    found: dict[str, frozenset[str]] = {}
    for country in lexicon.countries:
        codes = frozenset(used.get(country.code, set()) | ({country.currency} if country.currency else set()))
        names = (
            country.name,
            *country.aliases,
            *country.adjectives,
            *country.people,
            *country.metonyms,
            *country.capitals,
        )
        for name in names:
            word = name.split()[-1]
            if codes and word[0].isupper() and word not in _COMMON_ENDS:
                found.setdefault(word, codes)
    return found
