"""Where the object of a verb or the topic of a noun ends, and how coordinated objects fall apart into several deals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person, Place
from summitkit.model.deal import DealKind
from summitkit.parse.deals.vocabulary import BREAKS, GENERAL, OBJECT_STOPS, VAGUE, deal_index, verbs
from summitkit.parse.scene import capital_of
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, PREPOSITIONS, SAID, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene, Side

__all__ = [
    "after_recipient",
    "clause_start",
    "goodwill",
    "is_capital",
    "is_somebody",
    "kind_named",
    "modifiers_start",
    "object_end",
    "pieces",
    "specific",
    "trimmed",
    "undated",
]

_MAX_OBJECT = 28
_MAX_LEFT = 7
_CLAUSE = 10
_PARTS = frozenset(["possibly", "perhaps", "also", "potentially", "maybe", "even"])


def clause_start(scene: Scene, word: int, start: int) -> int:
    """Return the first word of the clause that holds a word, going back to a mark or a word that parts clauses."""
    index = word
    while index > start:
        before = scene.lower[index - 1]
        if before in BREAKS or before in {
            "that",
            "which",
            "who",
            "while",
            "whereas",
            "although",
            "but",
            "when",
            "because",
        }:
            break
        if before in SAID and before != "announced":
            break
        index -= 1
    return index


def is_capital(scene: Scene, side: Side) -> bool:
    """Say whether a mention is a capital that may stand for its government: "Beijing", but not "in Beijing"."""
    place = side.entity
    named = isinstance(place, Place) and place.country is not None
    return (
        named
        and scene.word(side.first - 1) not in PREPOSITIONS - _TOWARDS
        and side.country is not None
        and capital_of(scene.reading.lexicon, side.country) == str(place)
    )


_TOWARDS = frozenset(["on", "with", "between", "against", "by", "among"])


def after_recipient(scene: Scene, first: int) -> int:
    """Return the first word of the goods after the one who gets them: "supply Iran with gas", "lend Greece money"."""
    begin = first + (scene.word(first) in {"the", "neighbouring", "neighboring", "fellow"})
    side = scene.side(begin)
    if side is None or side.first != begin:
        return first
    after = scene.word(side.last)
    if after == "with":
        return side.last + 1
    if scene.word(first - 1) in {"help", "let", "allow"}:
        doing = side.last + (after == "to")
        return doing + 1 if scene.word(doing) in verbs(scene.reading.lexicon) else side.last
    given = after in DETERMINERS | {"access", "aid", "loans", "money", "credit"} or any(
        figure.first == side.last for figure in scene.figures_in(begin, side.last + 3)
    )
    return side.last if given and after not in {"which", "that", "such"} else first


def object_end(scene: Scene, first: int, stop: int) -> int:
    """Return the word after an object or topic that begins at `first`."""
    index = first
    limit = min(stop, first + _MAX_OBJECT)
    while index < limit:
        word = scene.lower[index]
        if word in BREAKS or (word in OBJECT_STOPS and index > first) or word == "(":
            if word == "(" and scene.word(index + 2) == ")" and scene.forms[index + 1].isupper():
                index += 3
                continue
            break
        if word == "," and not _list_goes_on(scene, index, limit):
            break
        moment = scene.moment(index)
        if (
            moment is not None
            and index > first
            and scene.lower[index - 1] not in _OWNING
            and moment.mention.date is not None
            and moment.first == index
        ):
            break
        if word in {"by", "to"} and (scene.moment(index + 1) is not None or (word, scene.word(index + 1)) == _PURPOSE):
            break
        if word in {"on", "at"} and index > first and _BESIDE.intersection(scene.lower[index + 1 : index + 4]):
            break  # "on the sidelines of the forum"
        if word == "and" and (_clause_follows(scene, index + 1) or _deal_follows(scene, index + 1)):
            break
        if word == "and" and scene.word(index + 1) in _ONES and scene.word(index + 2) in _OF_ONE:
            break  # "a memorandum on health and one that covers rice"
        index += 1
    return trimmed(scene, first, index)


_ONES = frozenset(["one", "another"])
_OF_ONE = frozenset(["that", "which"])
_PURPOSE = ("to", "be")  # "a refinery … to be fed with crude"
_BESIDE = frozenset(["sidelines", "sideline", "margins", "fringes", "day"])
_OWNING = DETERMINERS | {"for", "of", "in", "'s", "’s"}


def _clause_follows(scene: Scene, word: int) -> bool:
    """Say whether another clause or verb phrase begins behind "and": "Peru agreed to …", "achieved good results"."""
    side = scene.side(word + (scene.word(word) == "the"))
    if side is not None and scene.side(word - 2) is None:
        after = scene.word(side.last)
        return after in AUXILIARIES - {"'s", "’s"} or (after.endswith("ed") and after in verbs(scene.reading.lexicon))
    return scene.word(word) in _DID or _verb_follows(scene, word)


_DID = words(
    "achieved reached agreed discussed witnessed announced vowed urged reviewed stressed expressed welcomed condemned"
    " reaffirmed exchanged pledged promised said called"
)


def _verb_follows(scene: Scene, word: int) -> bool:
    """Say whether a coordinated verb phrase begins at a word: "and to discuss …", "and set up a …"."""
    known = verbs(scene.reading.lexicon)
    if scene.word(word) == "to":
        return scene.word(word + 1) in known
    after = scene.word(word + 1)
    if scene.word(word).endswith("ed") and (after in DETERMINERS | PREPOSITIONS or scene.side(word + 1) is not None):
        return True  # "and witnessed the signing", "and highlighted Peru's plans"
    return scene.word(word) in known and (
        after[:1].isdigit()
        or (scene.forms[word].islower() and scene.forms[word + 1 : word + 2] and scene.forms[word + 1][:1].isupper())
        or after in DETERMINERS
        or after in {"to", "that"}
        or scene.word(word) in {"set", "build", "provide"}
    )


def _deal_follows(scene: Scene, word: int) -> bool:
    """Say whether another deal begins at a word: "and an agreement on …"."""
    return scene.word(word) in _COUNTED and any(
        noun.value.weight > 1 for noun in deal_index(scene.reading.lexicon).find(scene.forms, word, word + _NEXT_DEAL)
    )


_COUNTED = frozenset(["a", "an", "several", "some", "another", "many", "numerous"])
_NEXT_DEAL = 5


def undated(scene: Scene, first: int, last: int) -> int:
    """Return the end of a range without a date that closes it: "air links in January"."""
    moment = scene.moment(last - 1)
    if (
        moment is None
        or moment.last != last
        or moment.first - 1 <= first
        or scene.word(moment.first - 1) not in _DATING
    ):
        return last
    return trimmed(scene, first, moment.first - 1)


_DATING = frozenset(["in", "on", "by", "from", "since", "next", "last"])


def trimmed(scene: Scene, first: int, last: int) -> int:
    """Return the end of a range without the small words that can't close a phrase."""
    while last > first and scene.lower[last - 1] in _NO_ENDS:
        last -= 1
    return last


_NO_ENDS = PREPOSITIONS | DETERMINERS | {"and", "or", ",", "to", "also", "be", "not", "-", "–", "soon"}


_PARTING = BREAKS | {","}


def _list_goes_on(scene: Scene, comma: int, limit: int) -> bool:
    """Say whether a comma parts items of a list: "and" or another comma follows before anything else parts clauses."""
    stop = next((w for w in range(comma + 1, comma + _CLAUSE) if scene.word(w) in _PARTING), comma + _CLAUSE)
    if SAID.intersection(scene.lower[comma + 1 : stop]) or scene.word(comma + 1) in _DOING:
        return False
    for ahead in range(comma + 1, min(limit, comma + 9)):
        word = scene.lower[ahead]
        if word in {"and", "or"}:
            return ahead > comma + 1 or scene.word(ahead + 1) not in {"he", "she", "it", "they", "we", "the"}
        if word == ",":
            return ahead - comma <= _MAX_LEFT and scene.lower[comma + 1] not in {"he", "she", "it", "they"}
        if (
            word in BREAKS
            or word in OBJECT_STOPS
            or word in SAID
            or word in {"in", "on", "with", "from", "as", "including"}
        ):
            return False
    return False


_DOING = words(
    "aiming seeking making paving allowing enabling giving focusing including covering becoming bringing ending opening"
    " boosting creating helping raising leading marking clearing signalling signaling"
)


def modifiers_start(scene: Scene, noun: int, start: int) -> int:
    """Return the first word of the modifiers before a noun."""
    index = noun
    lexicon = scene.reading.lexicon
    while index > start and noun - index < _MAX_LEFT:
        before = index - 1
        word = scene.lower[before]
        moment = scene.moment(before)
        if moment is not None and moment.last > index - 1:
            index = max(moment.first, start)
            continue
        side = scene.side(before)
        if (
            side is not None
            and side.first >= start
            and side.last <= index
            and side.form in {"name", "acronym", "short-name", "demonym"}
            and word not in DETERMINERS
        ):
            index = side.first
            continue
        if word == "and" and _coordinates(scene, before, start):
            index = before - 1
            continue
        known = word in DETERMINERS or word in PREPOSITIONS or word in AUXILIARIES or word in BREAKS
        if known or word in SAID or word in _NO_MODIFIERS:
            break
        if word in verbs(lexicon) and not scene.forms[before][:1].isupper() and not _is_adjective(scene, before, start):
            break
        index = before
    return index


_NO_MODIFIERS = words("least out up off , and or 's ’s to ( ) more not also already whose include includes included")


def _coordinates(scene: Scene, word: int, start: int) -> bool:
    """Say whether "and" joins two plain words before a noun: "a trade and investment agreement"."""
    form = scene.forms[word - 1] if word - 1 > start else ""
    if scene.word(word + 1) in _COUNTED:
        return False
    plain = form.isalpha() and form.islower() and form not in verbs(scene.reading.lexicon)
    return plain and scene.side(word - 1) is None and not _deal_noun(scene, word - 1, word)


def _is_adjective(scene: Scene, word: int, start: int) -> bool:
    """Say whether a verb form stands as an adjective: "the proposed pact", not "they signed pacts"."""
    before = scene.word(word - 1)
    if before == "to" and scene.lower[word] in {"open", "set", "free", "complete"}:
        return False  # "to open talks"
    opened = before in DETERMINERS or before in PREPOSITIONS or before in {"'s", "’s", "and", "new"} or word == start
    counts = scene.word(word + 1)[:1].isdigit() or scene.word(word + 1) in _COUNTED  # "and signed 13 accords"
    return scene.lower[word] in _ADJECTIVES and not counts and (opened or scene.lower[word] not in _PARTICIPLES)


_PARTICIPLES = frozenset(["signed", "agreed", "proposed", "planned", "set", "revised", "expanded"])
_ADJECTIVES = words(
    """
    joint proposed planned agreed open complete lasting binding revised expanded signed long-term set list free back
    """
)


def specific(scene: Scene, first: int, last: int) -> bool:
    """Say whether the words of a range tell what a deal is about, beyond words that fit any deal."""
    return any(
        (scene.lower[index] not in GENERAL or (scene.lower[index], scene.word(index + 1)) in _TOLD)
        and scene.forms[index][:1].isalnum()
        and scene.lower[index] not in PREPOSITIONS
        and not is_somebody(scene, index)
        and not scene.lower[index].isdigit()
        and not scene.lower[index].endswith(("-year", "-month", "-way", "-paragraph", "-page", "-point", "-article"))
        for index in range(first, last)
    )


_TOLD = frozenset(("legal", what) for what in ("cooperation", "co-operation", "assistance", "affairs", "matters"))


def is_somebody(scene: Scene, index: int) -> bool:
    """Say whether a word stands in the name of a country or a person."""
    side = scene.side(index)
    return side is not None and isinstance(side.entity, (Country, Person))


def pieces(scene: Scene, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """Return the ranges of the several deals that one object names, or the object itself.

    "A declaration and a work programme" are two; "infrastructure and manufacturing partnerships" are one.
    """
    cuts = [index for index in range(first + 1, last - 1) if _parts(scene, index, first, last)]
    found = []
    begin = first
    for cut in [*cuts, last]:
        end = trimmed(scene, begin, cut)
        if end > begin:
            found.append((begin, end))
        begin = cut + 1
        while begin < last and scene.lower[begin] in _PARTS | {"and", "as", "well"}:
            begin += 1
        begin += 2 if scene.word(begin) == "another" and begin + 2 < last else 0
    return tuple(found) or ((first, last),)


def _parts(scene: Scene, index: int, first: int, last: int) -> bool:
    """Say whether "and" (or "as well as") at a word parts two deals."""
    word = scene.lower[index]
    if word == "as" and scene.lower[index : index + 3] == ("as", "well", "as"):
        return True
    if word not in {"and", "plus"}:
        return False
    after = index + 1
    if scene.word(after) in _PARTS or (scene.word(after) == "another" and scene.word(after + 1) in {"on", "for"}):
        return True
    sums = [figure.first for figure in scene.figures_in(first, last) if figure.amount.is_money]
    if len(sums) > 1 and after in sums:
        return True  # "3 billion dollars of loans and 2 billion of credits"
    if scene.word(after) in {"a", "an", "the"}:
        return _deal_noun(scene, after, last) and _deal_noun(scene, first, index)
    return False


def _deal_noun(scene: Scene, first: int, last: int) -> bool:
    return any(True for _ in deal_index(scene.reading.lexicon).find(scene.forms, first, last))


def goodwill(scene: Scene, first: int, last: int) -> bool:
    """Say whether words only name good relations: "bilateral cooperation in trade", not "cooperation on bird flu"."""
    head = next((i for i in range(first, last) if scene.lower[i] in PREPOSITIONS), last)
    told = scene.word(head) in {"on", "for", "against"}
    return not told and scene.word(head - 1) in VAGUE and head - first <= _SHORT_HEAD


_SHORT_HEAD = 4


def kind_named(scene: Scene, first: int, last: int) -> DealKind:
    """Return the kind of deal that the first telling noun among words names; an agreement where none does."""
    for noun in deal_index(scene.reading.lexicon).find(scene.forms, first, last):
        if noun.value.weight > 1:
            return DealKind(noun.value.kind)
    return DealKind.AGREEMENT
