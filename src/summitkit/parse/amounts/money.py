"""Reads money around a figure: sign, figure and scale in any order, ranges, cents, prices for a unit."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from summitkit.parse.amounts.currencies import Coin, Signs
from summitkit.parse.amounts.figures import Figure, read_figure, read_range, without_letter

__all__ = ["Money", "read_money"]

_MARKS = "$€£¥￥₹₿₽₩₪₫₱₦₴₸₺₼₾₵฿₡₲₮₭៛৳֏؋﷼元円₨"
_SIGN_BEFORE = re.compile(
    r"(?:(?<![A-Za-z.])(?P<letters>u[ ]\.[ ]s[ ]\."
    rf"|[A-Za-z][A-Za-z.]{{0,4}})(?P<gap>[ ]?))?(?P<sign>[{_MARKS}])(?P<tail>[A-Z]{{1,3}})?[ \u00a0]?$"
    r"|(?<![\w$€£])(?P<word>[A-Za-zÀ-ž/]{1,5}[.:]?)[ \u00a0\u202f]?$"
)
_WORD_BEFORE = re.compile(r"(?<![\w-])([A-Za-z]{3,9})[ ]$")
_SIGN_AFTER = re.compile(
    rf"[ \u00a0\u202f]?(?P<sign>(?:[A-Za-z]{{1,3}}(?=\$))?[{_MARKS}])(?![ ]?\d)"
    rf"|[ \u00a0\u202f]?-?(?P<word>[A-Za-zÀ-ž]{{2,4}})(?![\w$])"
)
_PEOPLE_AFTER = re.compile(r"[ ]([A-Z][a-z]{3,10}|U\.S\.|US)(?=[ ]?(?:[.,;:!?)]|$)|[ ](?:for|in|to|and|or|an?|per)\b)")
_BETWEEN = re.compile(r"\bbetween\s(?:about\s)?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s(?:about\s|nearly\s|around\s)?$", re.IGNORECASE)
_SIGNS_INSIDE = re.compile(rf"(?:[A-Za-z]{{1,3}}[ ]?)?[{_MARKS}][ ]?|(?:Rs\.?|[A-Z]{{3}})[ ]?")
_WORDS_AFTER = re.compile(
    r"(?:[ \u00a0-]|[ \t]?\n[ \t]{0,4})(?:(?P<of>of)[ ])?("
    r"(?:[uU][ ]\.[ ][sS][ ]\.[ ])?[A-Za-zÀ-ž.]{1,16}(?:[ -][A-Za-zÀ-ž]{1,16}){0,3})"
)
_CENTS = re.compile(r"[ ](?:and[ ])?(?=[\da-z])", re.IGNORECASE)
_PER = re.compile(
    r"(?:[ ](?:per|an?|each|every|for[ ]each|for[ ]every)[ ]|[ ]?/[ ]?|[ ]?-[ ]?an?[ ]?-[ ]?)"
    r"(?P<per>share|barrel|tonne|ton|metric[ ]ton|day|week|month|year|hour|kilogram|kg|kilo|gallon"
    r"|lit(?:er|re)|ounce|pound|bushel|unit"
    r"|person|head|piece|head|vote|mile|kilomet(?:er|re)|km|megawatt-hour|MWh|kWh|MMBtu|million[ ]btu"
    r"|square[ ]met(?:er|re)"
    r"|acre|hectare|capita|dose|ticket|plane|aircraft|copy|bag|b)(?![a-z])",
    re.IGNORECASE,
)
_LOWER_LETTERS = frozenset({"US", "C", "HK", "NZ", "AU", "NT", "MEX", "S", "R", "CA", "CAN", "SG", "AUS"})
_COMMON = frozenset(str.split("ALL TOP MOP CUP PEN TRY SOS BAM GEL LAK MAD COP RON ANG"))
_POUND = re.compile(
    r"(?:[ ]of[ ](?!UK|aid|debt|tax|public|investment|funding|savings|spending|assets|new|extra"
    r"|foreign)[a-z]|[ ](?:bomb|warhead|per[ ]square|heavier|lighter|overweight))",
    re.IGNORECASE,
)
_LOWER = {
    "rs": "Rs", "dm": "DM", "ffr": "FFr", "sfr": "SFr", "skr": "SKr", "dkr": "DKr", "nkr": "NKr", "kr": "kr",
    "rm": "RM", "tk": "Tk", "bfr": "BFr", "rmb": "RMB", "nis": "NIS", "zł": "zł", "kč": "Kč", "ff": "FF",
}  # fmt: skip
_CODE_SCALES = {
    "M": Decimal(10) ** 6, "m": Decimal(10) ** 6, "K": Decimal(1000), "k": Decimal(1000), "B": Decimal(10) ** 9,
}  # fmt: skip
_BIG = Decimal(1_000_000)
_THREE, _HUNDRED, _THOUSAND = 3, 100, 1000


@attrs.frozen(slots=True, kw_only=True)
class Money:
    """Money at its place: one or two figures, and what its sign or word can mean."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    coin: Coin
    per: str | None = None
    family: str = "sign"


@attrs.frozen(slots=True)
class _Mark:
    """A sign found beside a figure: where it starts, what it means, whether it is surely one, and its own scale."""

    edge: int
    coin: Coin
    sure: bool
    scale: Decimal = Decimal(1)


@attrs.frozen(slots=True)
class _Unit:
    """A sign, code or word found after a figure: where it ends, what it means, and its own scale."""

    end: int
    coin: Coin
    family: str
    scale: Decimal = Decimal(1)


def read_money(text: str, figure: Figure, floor: int, signs: Signs) -> Money | None:
    """Return the money that a figure belongs to, or None.

    Args:
        text: the text.
        figure: the figure.
        floor: where the amount before ends; signs before it are not looked at.
        signs: the signs and words of currencies.
    """
    mark = _before(text, figure, floor, signs)
    if mark is not None:
        return _with_sign(text, figure, mark, signs)
    return _with_word(text, figure, signs)


def _before(text: str, figure: Figure, floor: int, signs: Signs) -> _Mark | None:  # noqa: PLR0911  (a return for each kind)
    if figure.words:
        return None
    begin = max(floor, figure.start - 9)
    match = _SIGN_BEFORE.search(text, begin, figure.start)
    if match is None:
        return _word_before(text, figure, floor, signs)
    if match["sign"]:
        return _mark_sign(match, signs)
    word = match["word"].rstrip(".:")
    scaled = _scaled_code(word, match.start("word"), signs)
    if scaled is not None:
        return scaled
    coin = signs.signs.get(match["word"]) or signs.signs.get(word) or _folded(word, signs)
    if coin is None:
        return _word_before(text, figure, floor, signs)
    if not _letters_mean_money(word, figure, text[match.end() - 1]):
        return None
    return _Mark(match.start("word"), coin, sure=False)


def _word_before(text: str, figure: Figure, floor: int, signs: Signs) -> _Mark | None:
    """Return what a word before a large figure means: "naira 5 billion", "rupees 50,000"."""
    if figure.scale < _THOUSAND and "," not in text[figure.start : figure.end]:
        return None
    match = _WORD_BEFORE.search(text, max(floor, figure.start - 12), figure.start)
    coin = signs.words.get(match[1].lower()) if match else None
    return _Mark(match.start(1), coin, sure=True) if match and coin and coin.share == 1 else None


def _mark_sign(match: re.Match[str], signs: Signs) -> _Mark | None:
    """Return what "$" and the letters beside it mean: "US$", "c $", "$A"."""
    sign, letters, tail = match["sign"], match["letters"], match["tail"]
    if tail and (sign + tail) in signs.signs:
        return _Mark(match.start("sign"), signs.signs[sign + tail], sure=True)
    if letters:
        plain = letters.upper().replace(".", "").replace(" ", "")
        spaced = bool(match["gap"])
        coin = signs.signs.get(letters + sign) or signs.folded.get(plain + sign)
        if coin is not None and (not spaced or plain in _LOWER_LETTERS):
            return _Mark(match.start("letters"), coin, sure=True)
        code = signs.signs.get(plain) if len(plain) == _THREE and not spaced else None
        if code is not None:
            return _Mark(match.start("letters"), code, sure=True)
    coin = signs.signs.get(sign.replace("￥", "¥"))
    return None if coin is None else _Mark(match.start("sign"), coin, sure=True)


def _scaled_code(word: str, start: int, signs: Signs) -> _Mark | None:
    """Return what "MEUR", "MSEK" or "KUSD" means before a figure: a code with M for million or K for thousand."""
    if len(word) != _THREE + 1 or word[0] not in _CODE_SCALES or not word[1:].isupper():
        return None
    coin = signs.signs.get(word[1:])
    return None if coin is None else _Mark(start, coin, sure=True, scale=_CODE_SCALES[word[0]])


def _folded(word: str, signs: Signs) -> Coin | None:
    """Return what a code or sign in lower case means: "usd", "rs", "dm"; None for words."""
    if not word.islower():
        return None
    return signs.folded.get(word.upper()) or (signs.signs.get(_LOWER.get(word, "")) if word in _LOWER else None)


def _letters_mean_money(word: str, figure: Figure, last: str) -> bool:
    """Say whether letters before a figure are a currency: "Rs 500", "EUR 125", "RM50m", but not "TD 5" or "Q3"."""
    large = figure.scale >= _BIG or figure.bare >= _THOUSAND or "Rs" in word
    if word in _LOWER:
        return True
    if len(word) == _THREE and (word.isupper() or word.islower()):
        return word not in _COMMON or large
    if len(word) == 1:
        return large and last != " " and figure.scale >= _BIG
    if word in {
        "Rs",
        "Re",
        "KSh",
        "KShs",
        "Ksh",
        "RM",
        "Rp",
        "SFr",
        "Sfr",
        "DM",
        "Tk",
        "Dh",
        "Dhs",
        "USh",
        "TSh",
        "Frw",
        "NIS",
    }:
        return True
    return large and last != " "


def _with_sign(text: str, figure: Figure, mark: _Mark, signs: Signs) -> Money | None:
    between = _BETWEEN.search(text, max(0, mark.edge - 16), mark.edge) is not None
    both = read_range(text, figure, _SIGNS_INSIDE, between=between)
    low, high = both or (figure, figure)
    if both and _is_change(text, mark.edge, low, high):
        low = high = figure
    coin, end = _fuller(text, high.end, mark.coin, signs)
    more, end = _cents(text, end, high, coin) if low is high else (Decimal(0), end)
    per = _PER.match(text, end)
    return Money(
        start=mark.edge,
        end=end,
        low=low.value * mark.scale + more,
        high=high.value * mark.scale + more,
        coin=coin,
        per=per["per"].lower() if per else None,
    )


def _is_change(text: str, start: int, low: Figure, high: Figure) -> bool:
    """Say whether two figures are where something came from and went to, not a range: "rose from $3 to $4"."""
    between = text[low.end : high.start].lower()
    return " to " in between and _FROM.search(text, max(0, start - 14), start) is not None


def _fuller(text: str, end: int, coin: Coin, signs: Signs) -> tuple[Coin, int]:
    """Take in the code or the people that stand after the figure besides the sign: "$5 million USD", "$5 Canadian"."""
    if len(coin.codes) == 1:
        return coin, end
    match = _SIGN_AFTER.match(text, end)
    if match and match["word"] and match["word"].isupper():
        code = signs.signs.get(match["word"])
        if code is not None and code.codes[0] in coin.codes:
            return code, match.end()
    people = _PEOPLE_AFTER.match(text, end)
    named = signs.words.get(f"{people[1].lower()} dollars") if people else None
    return (named, people.end()) if people and named and named.codes[0] in coin.codes else (coin, end)


def _with_word(text: str, figure: Figure, signs: Signs) -> Money | None:
    between = _BETWEEN.search(text, max(0, figure.start - 16), figure.start) is not None
    both = read_range(text, figure, between=between)
    if both is not None and not _is_change(text, figure.start, *both):
        found = _after(text, both[1], signs)
        if found is not None:
            return _money(text, both[0], both[1], found)
    found = _after(text, figure, signs)
    if found is None and figure.letter:
        figure = without_letter(figure)
        found = _after(text, figure, signs)
    if found is None:
        return None
    return _money(text, figure, figure, found)


def _money(text: str, low: Figure, high: Figure, found: _Unit) -> Money | None:
    end, coin, family = found.end, found.coin, found.family
    share = coin.share * found.scale
    more, end = _cents(text, end, high, coin) if share == 1 and low is high else (Decimal(0), end)
    per = _PER.match(text, end)
    return Money(
        start=low.start,
        end=end,
        low=low.value * share + more,
        high=high.value * share + more,
        coin=coin,
        per=per["per"].lower() if per else None,
        family=family,
    )


def _after(text: str, figure: Figure, signs: Signs) -> _Unit | None:
    """Return where the sign or word after a figure ends, what it means, and whether it may be a weight."""
    sign = _SIGN_AFTER.match(text, figure.end)
    if sign and sign["sign"]:
        coin = signs.signs.get(sign["sign"]) or signs.folded.get(sign["sign"].upper())
        if coin is not None:
            return _Unit(sign.end(), coin, "sign")
    found = _word_after(text, figure, signs)
    scaled = (
        _scaled_code(sign["word"], sign.start("word"), signs) if sign and sign["word"] and figure.scale == 1 else None
    )
    if sign and scaled:
        return _Unit(sign.end(), scaled.coin, "code", scaled.scale)
    if sign and sign["word"] and (found is None or found.end <= sign.end()):
        coin = signs.signs.get(sign["word"]) or _folded(sign["word"], signs)
        if coin is not None and _code_after(sign["word"], figure):
            return _Unit(sign.end(), coin, "code")
    return found


def _code_after(word: str, figure: Figure) -> bool:
    if len(word) == _THREE:
        return word not in _COMMON or figure.value >= _THOUSAND
    return word in {"DM", "TL", "kr", "zł", "Kč", "kč", "FF", "Rs", "NIS", "dm", "rs"}


def _word_after(text: str, figure: Figure, signs: Signs) -> _Unit | None:
    match = _WORDS_AFTER.match(text, figure.end)
    if match is None:
        return None
    begin = match.start(2)
    words = match[2]
    while words:
        plain = words.lower().rstrip(".").replace("u . s . ", "u.s. ")
        coin = (
            signs.words.get(plain)
            or signs.words.get(plain.replace("-", " "))
            or signs.words.get(plain.removesuffix("s"))
        )
        if coin is not None and not (match["of"] and coin.share != 1):
            end = begin + len(words.rstrip("."))
            if _is_weight(words.rstrip("."), figure, text, end) or _is_other(words.rstrip("."), figure):
                return None
            return _Unit(end, coin, "word" if coin.share == 1 else "cent")
        cut = max(words.rfind(" "), words.rfind("-"))
        words = words[:cut] if cut > 0 else ""
    return None


def _is_weight(words: str, figure: Figure, text: str, end: int) -> bool:
    """Say whether pounds are a weight: "500 pounds of explosives", "a 200-pound bomb"."""
    if words.lower() not in {"pound", "pounds"}:
        return False
    if figure.scale >= _BIG:
        return _POUND.match(text, end) is not None
    near = text[max(0, figure.start - 40) : figure.start].lower()
    paid = re.search(
        r"\b(?:paid|pay|cost|costs|fined?|worth|price|prices|earn\w*|raised?|salary|sold|spent|tax|for|debt|loan)\b",
        near,
    )
    return paid is None or _POUND.match(text, end) is not None


def _is_other(words: str, figure: Figure) -> bool:
    """Say whether a word for money has another meaning: "two marks", "3 won", "one crown"."""
    word = words.lower()
    if word in {
        "won",
        "marks",
        "mark",
        "crown",
        "crowns",
        "real",
        "lei",
        "som",
        "sterling",
        "bob",
        "buck",
        "leu",
        "colon",
    }:
        return figure.value < _HUNDRED or (word == "sterling")
    return word in {"p", "fen", "sen", "sou", "ban", "para", "filler", "at", "in", "as"}


def _cents(text: str, end: int, figure: Figure, coin: Coin) -> tuple[Decimal, int]:
    """Return the cents that go on after whole units: "thirteen dollars and forty-five cents"."""
    gap = _CENTS.match(text, end)
    second = read_figure(text, gap.end()) if gap else None
    if second is None or figure.scale != 1 or second.value >= _HUNDRED:
        return Decimal(0), end
    match = re.compile(r"[ -](?:cents?|pence|kopecks|paise)\b", re.IGNORECASE).match(text, second.end)
    return (second.value / 100, match.end()) if match and coin.share == 1 else (Decimal(0), end)
