"""Descriptions: what a text calls somebody whom it doesn't name, as fully as it does so anywhere before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Person
from summitkit.model.span import Span
from summitkit.parse.actors import describe_unnamed
from summitkit.parse.claims.phrases import FINITE, GENITIVES
from summitkit.parse.wording import CLAUSE_STARTS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, places, words

if TYPE_CHECKING:
    from summitkit.model.actor import Entity
    from summitkit.parse.reading import Reading

__all__ = ["description_of", "one_of", "owned", "phrase_before", "several_before"]

_OWN = words("his her its their")
_DEFINITE = words("the these those")
_ARTICLES = words("the a an")
_NO_MODIFIERS = words(
    """
    and or but is are was were be been has have had will would can could may might said says told that which who when
    if as not also one two three four five six seven eight nine ten few many some several other more most such it he
    she they we i you then so those they others only too none both similar same new own next last first second
    """
)
_INSERTIONS = words("who which whose quoted cited interviewed asked contacted reached reacting when while")
_REMEMBERED = 600  # words back to a fuller description
_SEVERAL = words("men women people police")
_NUMBERS = words("two three four five six seven eight nine ten several some many")
_SHY = words("anonymity anonymously named identified anonymous quoted")
_KNOWING = words("familiar close briefed involved")
_FAMILIAR = 8  # words of "familiar with the talks"
_NO_PEOPLE = words("this as is was has its his hers theirs ours charges talks reports results figures prices days")
_SENTENCES = 2  # before that of "they"
_SUBJECT = 8  # words of a subject
_MODIFIERS = 4
_FIELDS = words("rights arms sports sales news business affairs systems services")
_PHRASE = 10  # words of a noun phrase
_SHORTEST = 4  # letters of a noun


def description_of(reading: Reading, span: Span) -> Person | None:
    """Return somebody whom the text doesn't name, by the fullest description near: "the ministers", "his office"."""
    if not span.of(reading.text).strip():
        return None
    first, last = reading.layout.word_range(span)
    last = _before_insertion(reading, first, _without_shyness(reading, first, last))
    span = Span(span.start, reading.layout.words.ends[last - 1])
    lows = reading.layout.words.lower
    if last - first > 1 and lows[first] in _OWN:
        owner = reading.cast.entity_at(Span(reading.layout.words.starts[first], reading.layout.words.ends[first]))
        rest = Span(reading.layout.words.starts[first + 1], span.end).of(reading.text)
        if owner is not None and not rest.lower().startswith("own"):
            return owned(owner, rest)
    if last - first == 1 + (lows[first] in _DEFINITE):
        span = _fuller(reading, first, last) or span
        found = reading.cast.closing(span)
        named = reading.cast.entity(found) if found is not None else None
        if isinstance(named, Person) and named.name:
            return named
    first, last = reading.layout.word_range(span)
    if last - first > 1 and lows[first] in _ARTICLES:
        span = Span(reading.layout.words.starts[first + 1], span.end)
    return describe_unnamed(reading, span)


def owned(owner: Entity, rest: str) -> Person:
    """Return somebody without a name of whom a text tells whose they are: "Kask's party"."""
    return Person(description=f"{owner}'s {' '.join(rest.split())}", country=getattr(owner, "country", None))


def one_of(said: str, before: Entity | None) -> Person | None:
    """Return one of those who spoke before without a name: "one of two Gulf diplomats" for "one of them"."""
    low = said.lower()
    if not low.endswith(" of them") or not isinstance(before, Person) or not before.description:
        return None
    first, _, rest = before.description.partition(" ")
    several = first.lower() in _NUMBERS
    who = f"{first.lower()} {rest}" if several else f"the {before.description}"
    return Person(description=f"{low.removesuffix('them')}{who}", country=before.country)


def several_before(reading: Reading, span: Span) -> Person | None:
    """Return the people who are the subject of the sentence of "they" or of one before: "Investigators said"."""
    page, layout = reading.layout.words, reading.layout
    number = layout.sentence_of[layout.word_range(span)[0]]
    for sentence in reversed(layout.sentences[max(0, number - _SENTENCES) : number + 1]):
        last = min(sentence.last, sentence.first + _SUBJECT)
        verb = next((at for at in range(sentence.first + 1, last) if page.lower[at] in FINITE), sentence.first)
        head = next(
            (at for at in range(sentence.first, verb) if at + 1 == verb or page.lower[at + 1] in PREPOSITIONS), -1
        )
        low = page.lower[head]
        if page.lower[sentence.first] in CONJUNCTIONS or not CLAUSE_STARTS.isdisjoint(
            page.lower[sentence.first : head]
        ):
            continue
        if head >= 0 and (low in _SEVERAL or (low.endswith("s") and low.isalpha())) and low not in _NO_PEOPLE:
            return description_of(reading, Span(page.starts[sentence.first], page.ends[verb - 1]))
    return None


def _without_shyness(reading: Reading, first: int, last: int) -> int:
    """Return where a phrase ends before "who asked not to be named"."""
    lows = reading.layout.words.lower
    who = next((place for place in range(first + 1, last) if lows[place] == "who"), last)
    return who - (lows[who - 1] == ",") if _SHY.intersection(lows[who:last]) else last


def _before_insertion(reading: Reading, first: int, last: int) -> int:
    """Return where a phrase ends before "…, in comments to", "…, quoted by" and "…, who"."""
    lows = reading.layout.words.lower
    for place in range(first + 1, last - 1):
        after = lows[place + 1]
        if lows[place] == "," and (after in PREPOSITIONS or after in _INSERTIONS or after.endswith("ing")):
            return place
    return last


def _fuller(reading: Reading, first: int, last: int) -> Span | None:
    """Return the last phrase before that describes the same noun further: "EU finance ministers" for "ministers".

    A single thing or person is looked for as it was brought in, "a law enforcement official", or by a name.
    """
    page = reading.layout.words
    noun = page.lower[last - 1]
    if not noun.isalpha() or len(noun) < _SHORTEST or noun in _NO_MODIFIERS or noun in DETERMINERS:
        return None
    sentences, sentence_of = reading.layout.sentences, reading.layout.sentence_of
    several = noun.endswith("s") or noun in _SEVERAL
    floor = max(0, first - _REMEMBERED + 1)
    for place in [floor + at for at in reversed(places({noun}, page.lower[floor:first]))]:
        if not (several or _ends_phrase(reading, place + 1)):
            continue
        name = several and page.forms[place][:1].isupper() and sentence_of[place - 1] == sentence_of[place]
        if sentences[sentence_of[place]].kind == "heading" or name:
            continue
        begin = place
        while begin > 0 and place - begin < _MODIFIERS and _modifies(reading, begin - 1):
            begin -= 1
        if begin > 1 and page.lower[begin - 1] in {"'s", "’s"} and page.forms[begin - 2][:1].isupper():
            begin -= 2  # "Sudan's army"
        before = page.lower[begin - 1] if begin > 0 else ""
        brought_in = before in {"a", "an"} or (several and before not in {"to", "will", "would", "can", "could"})
        end = _complement(reading, place + 1) if several else place + 1
        if (begin < place or end > place + 1) and (
            brought_in or any(form[:1].isupper() for form in page.forms[begin:place])
        ):
            return Span(page.starts[begin], page.ends[end - 1])
    return None


def _complement(reading: Reading, first: int) -> int:
    """Return the end of "familiar with the talks" after a noun, else `first`."""
    page = reading.layout.words
    if first >= len(page) or page.lower[first] not in _KNOWING:
        return first
    end = first + 1
    while end < len(page) and end - first < _FAMILIAR and page.forms[end][:1].isalpha():
        if page.lower[end] in FINITE or page.lower[end] in _NO_MODIFIERS:
            break
        end += 1
    return end if end - first > _MODIFIERS - 2 else first


def _modifies(reading: Reading, word: int) -> bool:
    """Say whether a word may describe the noun behind it."""
    low = reading.layout.words.lower[word]
    if not low[:1].isalpha() or low in _NO_MODIFIERS or low in FINITE or low in PREPOSITIONS or low in DETERMINERS:
        return False
    return (
        not low.endswith(("ly", "ing", "ed", "s"))
        or low.endswith("ous")
        or reading.layout.words.forms[word][:1].isupper()
    )


def phrase_before(reading: Reading, first: int, last: int, *, over_of: bool) -> int:
    """Return where the noun phrase that ends before the word `last` begins, not before the word `first`.

    Args:
        reading: the document.
        first: the first word of the sentence.
        last: the word after the noun.
        over_of: whether "the head of the bank" is one phrase rather than two.
    """
    lows, begin = reading.layout.words.lower, last - 1
    while begin > first and last - begin < _PHRASE:
        low = lows[begin - 1]
        opens = low in DETERMINERS and low not in CLAUSE_STARTS
        begin -= opens
        if over_of and lows[begin - 1] == "of" and begin - 1 > first:
            begin -= 2
        elif not opens and (low in GENITIVES or low in _NUMBERS or low in _FIELDS or _modifies(reading, begin - 1)):
            begin -= 1
        else:
            break
    doing = begin > first and lows[begin - 1] == "to" and reading.layout.words.forms[begin].islower()
    return begin + 1 if doing and begin < last - 1 else begin  # "a drive to help women"


def _ends_phrase(reading: Reading, word: int) -> bool:
    """Say whether the noun before a word is the last of its phrase."""
    page = reading.layout.words
    if word >= len(page) or not page.forms[word][:1].isalpha():
        return True
    low = page.lower[word]
    return low in PREPOSITIONS or low in DETERMINERS or low in _NO_MODIFIERS or low.endswith(("ed", "ing"))
