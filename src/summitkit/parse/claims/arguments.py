"""Arguments: for one cue, which words name the source and which carry the content.

The words of the cue's sentence are labelled one by one, and each sentence near it as one unit. The features say how a
word lies relative to the cue: on which side, how far, what stands between, in which quotation, and, where a parse tree
is given, by which path of relations it hangs from the cue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from summitkit.parse.claims.page import Page
    from summitkit.text.tree import Tree

__all__ = ["AFTER", "BEFORE", "argument_rows", "window"]

BEFORE = 3
"""So many sentences before the cue's own are looked at, each as one unit."""
AFTER = 6
"""So many after it."""

_BREAKS = frozenset(",;:()—–-_") | {"--"}
_CLAUSE_WORDS = (
    "that who which whose where if whether to because as when while but and or after before by for from of in on with "
    "than how what why"
)
_CLAUSES = frozenset(_CLAUSE_WORDS.split())
_STEPS = (1, 2, 3, 4, 6, 10, 16, 28)


def window(page: Page, cue: int) -> tuple[range, range, range]:
    """Return the numbers of the sentences before the cue's, its words, and the numbers of the sentences after."""
    number = page.sentence_of[cue]
    first, last = page.words_of(number)
    count = len(page.layout.sentences)
    return range(max(0, number - BEFORE), number), range(first, last), range(number + 1, min(count, number + 1 + AFTER))


def argument_rows(page: Page, cue: int, cues: Container[int], tree: Tree | None) -> list[list[str]]:
    """Return the features of the units of `window`, in their order."""
    before, words, after = window(page, cue)
    rows = [_unit_row(page, cue, number, cues) for number in before]
    rows.extend(_word_rows(page, cue, words, cues, tree))
    rows.extend(_unit_row(page, cue, number, cues) for number in after)
    return rows


def _distance(words: int) -> int:
    for step in reversed(_STEPS):
        if words >= step:
            return step
    return 0


def _unit_row(page: Page, cue: int, number: int, cues: Container[int]) -> list[str]:
    """Return the features of a sentence near the cue's."""
    sentences, quote = page.layout.sentences, page.quote
    own, other = sentences[page.sentence_of[cue]], sentences[number]
    first, last = other.first, other.last
    offset = number - page.sentence_of[cue]
    if first == last:
        return ["T=empty"]
    side = f"{offset:+d}"
    begin, end = quote[first], quote[last - 1]
    quoted = sum(1 for place in range(first, last) if quote[place] >= 0)
    share = "0" if not quoted else "1" if quoted == last - first else "9" if quoted > 0.8 * (last - first) else "5"
    opens = begin >= 0 and (
        first == 0 or quote[first - 1] != begin or sentences[number - 1].paragraph != other.paragraph
    )
    inside = begin >= 0 and first > 0 and quote[first - 1] == begin
    mine = quote[own.first : own.last]
    goes_on = (offset > 0 and begin >= 0 and begin in mine) or (offset < 0 and end >= 0 and end in mine)
    same = other.paragraph == own.paragraph
    gap = max(-3, min(3, other.paragraph - own.paragraph))
    outside = sum(1 for place in range(first, last) if quote[place] < 0 and place in cues)
    between = range(own.last, first) if offset > 0 else range(last, own.first)
    others = min(2, sum(1 for place in between if quote[place] < 0 and place in cues))
    left = any(quote[place] >= 0 for place in range(own.first, cue))
    right = any(quote[place] >= 0 for place in range(cue, own.last))
    colon = ":" in page.lows[max(own.first, own.last - 2) : own.last]
    form = f"{share}{opens:d}{goes_on:d}{inside:d}"
    outside = min(outside, 2)
    low = page.lows[cue]
    return [
        f"T{side}",
        f"T{side}s{share}",
        f"T{side}p{gap}",
        f"T{side}g{goes_on:d}{same:d}",
        f"Tg{goes_on:d}",
        f"Tf{form}",
        f"T{side}f{form}",
        f"Tfs{form}{left:d}{right:d}{same:d}",
        f"T{side}o{outside}",
        f"Tof{outside}{form}",
        f"Tq{quote[cue] >= 0:d}{form}",
        f"Tc{colon:d}{form}",
        f"T{side}c{colon:d}",
        f"Ti{others}",
        f"Tif{others}{form}",
        f"T{side}if{others}{form}{same:d}",
        f"Tall{others}{form}{left:d}{right:d}{min(outside, 1)}{same:d}",
        f"Tw{page.lows[first]}",
        f"T{side}w{page.lows[first]}",
        f"T{side}cue{low}",
        f"Tk{own.kind}{other.kind}",
        f"Tk{own.kind}{other.kind}{side}",
    ]


def _word_rows(page: Page, cue: int, words: range, cues: Container[int], tree: Tree | None) -> list[list[str]]:
    """Return the features of the words of the cue's sentence."""
    lows, quote = page.lows, page.quote
    first, last = words.start, words.stop
    between = _between(page, cue, words, cues)
    low = lows[cue]
    tail = low[-3:]
    after = lows[cue + 1] if cue + 1 < last else "_"
    before = lows[cue - 1] if cue > first else "_"
    own = quote[cue]
    rows = []
    for place in words:
        side = "L" if place < cue else "R" if place > cue else "0"
        steps = side + str(_distance(abs(place - cue)))
        word = lows[place]
        one = lows[place + 1] if place + 1 < last else "_"
        prior = lows[place - 1] if place > first else "_"
        two = lows[place + 2] if place + 2 < last else "_"
        inside = quote[place]
        quoted = "0" if inside < 0 else "s" if inside == own else "1"
        commas, others, clause, quotes = between[place - first]
        if quoted == "1":
            quoted += str(quotes)
        reports = place in cues
        row = [
            "b",
            f"w={word}",
            f"s={side}{word}",
            f"-1={prior}",
            f"+1={one}",
            f"d={steps}",
            f"c={low}{side}",
            f"cq={low}{side}{quoted}",
            f"cd={tail}{steps}",
            f"q={side}{quoted}",
            f"qc={side}{quoted}{commas}",
            f"m={side}{commas}",
            f"mc={low}{side}{min(commas, 2)}",
            f"n={side}{others}",
            f"nm={side}{min(others, 2)}{commas}",
            f"k={side}{clause}",
            f"km={side}{clause}{min(commas, 2)}",
            f"a={side}{after}",
            f"ad={steps}{after}",
            f"p={side}{before}",
            f"t={tail}{side}",
            f"r={reports:d}",
            f"f={side}{_shape(page.forms[place])}",
            f"ww={prior}|{word}",
            f"w1={word}|{one}",
            f"kc={low}{side}{clause}",
            f"x={word[-3:]}",
            f"wd={word}{steps}",
            f"wc={low}{side}{word}",
            f"12={one}|{two}",
        ]
        if inside >= 0 or (place > first and quote[place - 1] >= 0) or (place + 1 < last and quote[place + 1] >= 0):
            left = place > first and quote[place - 1] == inside
            right = place + 1 < last and quote[place + 1] == inside
            row.append(f"e={side}{inside >= 0:d}{left:d}{right:d}")
        row.append(f"at{place - first}" if place - first < 3 else "at")
        if last - place < 3:
            row.append(f"to{last - place}")
        rows.append(row)
    if tree is not None:
        _add_tree(rows, page, cue, words, tree)
    return rows


def _between(page: Page, cue: int, words: range, cues: Container[int]) -> list[tuple[int, int, str, int]]:
    """Return for each word what stands between it and the cue: breaks, cues, the last clause word, quotations."""
    found: list[tuple[int, int, str, int]] = [(0, 0, "0", 0)] * len(words)
    lows, quote = page.lows, page.quote
    for way in (range(cue + 1, words.stop), range(cue - 1, words.start - 1, -1)):
        breaks = others = quotes = 0
        clause, inside = "0", quote[cue]
        for place in way:
            if quote[place] != inside:
                inside = quote[place]
                quotes += inside >= 0
            found[place - words.start] = (min(breaks, 4), min(others, 3), clause, min(quotes, 2))
            low = lows[place]
            breaks += low in _BREAKS
            others += place in cues
            if low in _CLAUSES:
                clause = low
    return found


def _shape(form: str) -> str:
    if form.isalpha():
        return "A" if form.isupper() else "a" if form.islower() else "Aa"
    return "0" if form[:1].isdigit() else form[:1]


def _add_tree(rows: Sequence[list[str]], page: Page, cue: int, words: range, tree: Tree) -> None:
    """Add how each word hangs from the cue in the sentence's tree, and the parts of speech."""
    first = words.start
    tags, low = tree.tags, page.lows[cue]
    own = tags[cue - first]
    tail = low[-3:]
    paths = _paths(tree, cue - first)
    size = len(rows)
    for place, row in enumerate(rows):
        side = "L" if place < cue - first else "R" if place > cue - first else "0"
        up, top, second, depth = paths[place]
        tag = tags[place]
        prior = tags[place - 1] if place else "_"
        one = tags[place + 1] if place + 1 < size else "_"
        path = f"{up}>{top}"
        row += (
            f"P={tag}",
            f"Ps={side}{tag}",
            f"P-={prior}|{tag}",
            f"P+={tag}|{one}",
            f"P3={side}{prior}|{tag}|{one}",
            f"Pc={side}{tag}{own}",
            f"C={side}{own}",
            f"t1={path}",
            f"t2={path}>{second}",
            f"tc={path}{low}",
            f"td={path}{min(depth, 4)}",
            f"ts={path}{side}",
            f"tw={path}{page.lows[first + place]}",
            f"to={path}{own}{tail}",
            f"tx={path}>{second}{tail}",
            f"tP={path}{tag}",
        )
        if place:
            row.append(f"t-={paths[place - 1][0]}>{paths[place - 1][1]}|{path}")
        if place + 1 < size:
            row.append(f"t+={path}|{paths[place + 1][0]}>{paths[place + 1][1]}")


def _paths(tree: Tree, cue: int) -> list[tuple[str, str, str, int]]:
    """Return for each word the way up from the cue, the two relations below it on the word's side, and the depth."""
    heads, relations = tree.heads, tree.relations
    above: dict[int, str] = {}
    place, climbed = cue, ""
    steps = 0
    while place >= 0 and place not in above:
        above[place] = climbed
        steps += 1
        climbed = f"{climbed}/{relations[place]}" if steps <= 3 else "far"
        place = heads[place]
    known: dict[int, tuple[str, str, str, int]] = {node: (way, "self", "-", 0) for node, way in above.items()}
    for word in range(len(heads)):
        trail = []
        place = word
        while place >= 0 and place not in known and len(trail) <= len(heads):
            trail.append(place)
            place = heads[place]
        base = known.get(place, ("none", "none", "-", 9))
        for node in reversed(trail):
            up, top, second, depth = base
            relation = relations[node]
            if up == "none":
                base = ("none", "none", "-", 9)
            elif depth == 0:
                base = (up, relation, "-", 1)
            elif depth == 1:
                base = (up, top, relation, 2)
            else:
                base = (up, top, second, depth + 1)
            known[node] = base
    return [known[word] for word in range(len(heads))]
