"""Speakers: which actor the words beside a cue stand for, and whom they address."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person, Place
from summitkit.model.span import Span
from summitkit.parse.actors import describe_unnamed
from summitkit.parse.cast import NAME_FORMS
from summitkit.parse.claims.descriptions import description_of, one_of, owned, phrase_before, several_before
from summitkit.parse.claims.phrases import HONORIFICS
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.model.actor import Entity
    from summitkit.parse.attribution import OutletMention
    from summitkit.parse.cast import Mention
    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page
    from summitkit.parse.reading import Reading

__all__ = ["addressee_of", "speaker_of"]

_THIRD = frozenset(["he", "she", "they", "his", "her", "their", "him", "it", "its"])
_ENDINGS = ("'s", "’s", "'", "’")
_POSSESSIVES = frozenset(_ENDINGS)
_RELATIVE = frozenset(["who", "which", "that", "whose"])
_OPENERS = frozenset(["the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "both", "all"])
_LINKS = frozenset(
    [
        "of",
        "for",
        "from",
        "at",
        "in",
        "with",
        "by",
        "on",
        "to",
        "'s",
        "’s",
        "s'",
        "familiar",
        "close",
        "like",
        "including",
        "such",
    ]
)
_CLOSERS = frozenset(["of", "for", "from", "at", "in", "with", "on", ",", "(", "who", "which", "--", "—", "–", "and"])
_SERVANT_WORDS = (
    "spokesman spokeswoman spokesperson aide aides adviser advisor official officials lawyer lawyers ally allies "
    "deputy assistant friend supporters representative envoy member wife husband son daughter brother sister father "
    "mother"
)
_SERVANTS = frozenset(_SERVANT_WORDS.split())
_TELL_WORDS = (
    "told tell tells telling assured assures assure informed informs inform warned warns warn asked asks ask urged "
    "urges urge advised briefed reminded assuring informing warning asking urging"
)
_TELLS = frozenset(_TELL_WORDS.split())
_NO_HEARERS = frozenset(
    ["that", "on", "in", "at", "to", "after", "during", "about", "last", "earlier", "why", "how", "if"]
)
_GOVERNMENTS = frozenset(["government", "administration", "authorities"])
_OWN = frozenset(["his", "her", "its", "their"])
_PAUSES = frozenset([",", "(", ")", ";", ":", "-", "--", "—", "–", "“", "”", '"', "``", "''"])
_TELLS_MORE = (("who",), ("familiar",), ("close",), ("briefed",), ("involved",))
_BODIES = words(") committee commission ministry agency institute department office party union council bureau service")
_WITHIN = frozenset(["of", "for", "from", "at", "in", "with"])
_NEAR = 3  # words from "those" to "those in the streets"
_NAME = 10  # words of a name at most
_FEW = 2
_ONE_MORE = 2
_HEARERS = 6  # words of an addressee at most


def speaker_of(reading: Reading, span: Span, outlet: OutletMention | None, before: Entity | None) -> Entity | None:
    """Return who the words at `span` are.

    Args:
        reading: the document.
        span: the words that name the source.
        outlet: the medium that they name, where they name one.
        before: who spoke last, for a pronoun that the cast leaves open.
    """
    low = span.of(reading.text).lower()
    ending = next((end for end in _ENDINGS if low.endswith(end)), "")
    if ending and len(low) > len(ending):  # "in the lawmaker's opinion"
        span = Span(span.start, span.end - len(ending))
    mention = _head_mention(reading, span) or _titled(reading, span)
    if mention is not None:
        entity = reading.cast.entity(mention)
        if isinstance(entity, Person) and not entity.name and _is_told_more(reading, span, mention):
            return description_of(reading, span)
        if outlet is None or (isinstance(entity, Person) and outlet.span != mention.span):
            return _as_speaker(reading, span, entity)
    if outlet is not None:
        return Organization(outlet.name, kind=OrganizationKind.MEDIA)
    if low in _THIRD:
        several = low == "they" and (before is None or (isinstance(before, Person) and bool(before.name)))
        return (several_before(reading, span) if several else None) or before
    if low in _RELATIVE or low.startswith(("who ", "whose ")):
        return _related(reading, span) or before
    return _government(reading, span) or one_of(span.of(reading.text), before) or description_of(reading, span)


def _titled(reading: Reading, span: Span) -> Mention | None:
    """Return the mention that words end, where its title stands before them: "Kask" of "Mr Kask"."""
    first, last = reading.layout.word_range(span)
    if first == last or not reading.layout.words.forms[last - 1][:1].isupper():
        return None
    mention = _ending_at(reading, 0, last)
    before = mention is not None and mention.span.start < span.start <= mention.name.start
    return mention if before else None


def _related(reading: Reading, span: Span) -> Entity | None:
    """Return whom a relative pronoun stands for, or what that one has: "Kask's party" of "Kask, whose party"."""
    owner = _antecedent(reading, span)
    pronoun, _, rest = span.of(reading.text).partition(" ")
    return owner if owner is None or pronoun.lower() != "whose" or not rest else owned(owner, rest)


def _is_told_more(reading: Reading, span: Span, mention: Mention) -> bool:
    """Say whether words begin with a mention and tell more of it: "a diplomat who attended the talks"."""
    first, _ = reading.layout.word_range(span)
    begin, end = reading.layout.word_range(mention.span)
    return begin <= first + 1 and reading.layout.words.lower[end : end + 1] in _TELLS_MORE


def _as_speaker(reading: Reading, span: Span, entity: Entity) -> Entity:
    """Return who speaks where words mean a country or a place: its government, if they say so, or the country."""
    first, last = reading.layout.word_range(span)
    page = reading.layout.words
    if isinstance(entity, Country) and page.lower[last - 1] in _GOVERNMENTS and page.lower[first] not in _OWN:
        own = [form for form in page.forms[first : last - 1] if form[:1].isupper() and form.lower() != "the"]
        known = reading.lexicon.country_by_word
        entry = next((known[form] for form in (" ".join(own), *own) if form in known), None)
        if own and entry is None:  # "the West Bengal government"
            return Organization(f"{' '.join(own)} {page.lower[last - 1]}", kind=OrganizationKind.GOVERNMENT)
        entry = entry or reading.lexicon.country_by_code.get(entity.code)
        entity = Country(entry.name, entry.code) if entry is not None else entity
        said = page.forms[last - 2]  # "the U.S. government"
        name = entry.adjectives[0] if entry is not None and entry.adjectives else entity.name
        name = said if said.isupper() and known.get(said) is entry else name
        return Organization(f"{name} {page.lower[last - 1]}", kind=OrganizationKind.GOVERNMENT, country=entity)
    return (_government(reading, span) or entity) if isinstance(entity, Place) else entity


def _government(reading: Reading, span: Span) -> Country | Organization | None:
    """Return the country whose capital the words name, or the palace or department that they name."""
    first, last = reading.layout.word_range(span)
    forms = list(reading.layout.words.forms[first:last])
    if forms and forms[-1] in _POSSESSIVES:
        forms.pop()
    if forms and forms[0].lower() == "the":
        forms.pop(0)
    words = " ".join(forms)
    entry = reading.lexicon.country_by_word.get(words)
    if entry is None:
        return None
    country = Country(entry.name, entry.code)
    if words in entry.capitals or words in {entry.name, *entry.aliases, *entry.adjectives} or not words[:1].isupper():
        return country
    return Organization(words, kind=OrganizationKind.GOVERNMENT, country=country)


def _head_mention(reading: Reading, span: Span) -> Mention | None:
    """Return the mention that is the head of the words at `span`, or stands in apposition to it.

    "EU diplomats" are not the EU, nor is "a spokesman for the Russian foreign ministry" that ministry.
    """
    first, last = reading.layout.word_range(span)
    forms = reading.layout.words.forms
    mentions = list(reading.cast.outermost_within(span))
    apposed_name = _apposed_name(reading, mentions, first, last)
    if apposed_name is not None:
        return apposed_name
    for mention in mentions:
        begin, end = reading.layout.word_range(mention.span)
        rest = forms[end:last]
        if _owns_rest(rest) or (len(rest) > 1 and rest[0] in _POSSESSIVES):
            continue
        several = 0 < len(rest) <= _FEW and rest[-1].islower() and rest[-1].endswith("s")
        if several and not rest[0].endswith(("'s", "’s")):  # "Kask backers"
            continue
        between = [form.lower() for form in forms[first:begin]]
        person = isinstance(reading.cast.entity(mention), Person)
        if not (person and mention.form in NAME_FORMS) and not _closes(reading, span, end):
            continue
        apposed = mention.form in NAME_FORMS and not _LINKS.intersection(between)
        apposed = apposed or (
            person
            and (end == last or forms[end] == ",")
            and bool(between)
            and _names_head(mention, forms[begin - 1], between)
        )
        listed = "from" in between and not person  # "nationals from Syria, Iraq and Egypt"
        if apposed or all(word in _OPENERS for word in between) or (between[-1:] == [","] and not listed):
            return mention
    return None


def _apposed_name(reading: Reading, mentions: Sequence[Mention], first: int, last: int) -> Mention | None:
    """Return the person named at the end of words after what they are: "an economist in Riga, Anna Kask"."""
    for mention in mentions:
        begin, end = reading.layout.word_range(mention.span)
        entity = reading.cast.entity(mention)
        named = isinstance(entity, Person) and bool(entity.name) and mention.form in NAME_FORMS
        if named and begin <= first + 1:
            return None
        while begin > first and reading.layout.words.lower[begin - 1] in HONORIFICS:
            begin -= 1
        after = reading.layout.words.forms[end : end + 1] if end < last else (",",)
        before = reading.layout.words.forms[begin - 1]
        if named and after == (",",) and (before == "," or before in _BODIES):
            return mention
    return None


def _names_head(mention: Mention, before: str, between: Sequence[str]) -> bool:
    """Say whether a person at the end of a phrase is its head: "the ministry's Kask", "the bank's governor Kask".

    "A spokesman for President Kask" is not.
    """
    if before in _POSSESSIVES or before[:1].isupper() or before in _BODIES:  # "envoy to the committee Kask"
        return True
    titled = mention.name.start > mention.span.start
    return titled and before.lower() not in _LINKS and not _SERVANTS.intersection(between)


def _owns_rest(rest: Sequence[str]) -> bool:
    """Say whether the words after a mention are what it has, or who is joined to it: "'s youth", "and Kask's aides"."""
    if "," in rest or not rest or not rest[-1].islower() or rest[-1] in _POSSESSIVES:
        return False
    joined = rest[0] in _POSSESSIVES or rest[0] == "and"
    if rest[0] == "and" and rest[-1] in _SERVANTS and len(rest) > _ONE_MORE:  # "Red Cross and ambulance officials"
        return True
    return joined and bool(_POSSESSIVES.intersection(rest)) and not _LINKS.intersection(rest) - _POSSESSIVES


def _closes(reading: Reading, span: Span, end: int) -> bool:
    """Say whether the word at `end` shows that the phrase's head lies before it."""
    words = reading.layout.words
    if end >= len(words) or words.starts[end] >= span.end:
        return True
    return words.forms[end].lower() in _CLOSERS


def _antecedent(reading: Reading, span: Span) -> Entity | None:
    """Return who a relative pronoun stands for: the actor or the noun phrase right before it."""
    words = reading.layout.words
    last, _ = reading.layout.word_range(span)
    first = reading.layout.sentence_at(span.start).first
    if last > first and words.lower[last - 1] == "and":  # "who fought and who said"
        last = next((at for at in range(last - 1, first, -1) if words.lower[at] == "who"), last)
    while last > first and words.forms[last - 1] in _PAUSES:
        last -= 1
    if last == first or not words.forms[last - 1][:1].isalpha():
        return None
    noun, named = last, _ending_at(reading, first, last)
    if named is not None:
        at, _ = reading.layout.word_range(named.span)
        if at == first or words.lower[at - 1] not in _WITHIN:
            entity = reading.cast.entity(named)
            return (_government(reading, named.span) or entity) if isinstance(entity, Place) else entity
        noun = at - 1  # "a staff member in Riga who"
    over_of = named is not None or words.lower[reading.layout.word_range(span)[0]] != "which"
    begin = phrase_before(reading, first, noun, over_of=over_of)
    those = next((place for place in range(max(first, begin - _NEAR), begin) if words.lower[place] == "those"), begin)
    return description_of(reading, Span(words.starts[those], words.ends[last - 1]))


def _ending_at(reading: Reading, first: int, last: int) -> Mention | None:
    """Return the mention of an actor that ends before the word `last`, in a sentence from `first` on."""
    words = reading.layout.words
    return reading.cast.closing(Span(words.starts[max(first, last - _NAME)], words.ends[last - 1]))


def addressee_of(
    reading: Reading, page: Page, draft: Draft, outlets: Sequence[OutletMention]
) -> tuple[Span, Entity] | None:
    """Return the words that name whom the speaker tells it, and who that is; media are outlets instead."""
    if page.lows[draft.head] not in _TELLS:
        return None
    taken = {*draft.content, *draft.source, *draft.cue}
    _, last = page.words_of(page.sentence_of[draft.head])
    end = draft.head + 1
    while end < last and end not in taken and end - draft.head <= _HEARERS and page.forms[end][:1].isalnum():
        if page.lows[end] in _NO_HEARERS:
            break
        end += 1
    if end == draft.head + 1 or (end < last and page.forms[end] in _POSSESSIVES):
        return None
    words = page.layout.words
    span = Span(words.starts[draft.head + 1], words.ends[end - 1])
    after = bisect_left(outlets, span.end, key=lambda outlet: outlet.span.start)
    if after and outlets[after - 1].span.end > span.start:
        return None
    entity = reading.cast.entity_at(span)
    return span, entity or describe_unnamed(reading, span)
