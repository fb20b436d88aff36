"""Sources put right: what the learnt model takes for a source, cut to the noun phrase that speaks, or found anew.

A source is a noun phrase. Marks at its edges, a clause before it or a phrase that only sets the scene ("Contrary to
reports, the bureau") are cut off; a verb without a source is given its sentence's subject; and what is said of a thing
("a summit is referred to as …") is no saying of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.parse.claims.antecedents import with_antecedent
from summitkit.parse.claims.drafts import MODEL
from summitkit.parse.claims.phrases import before_stops, is_finite, subject_before
from summitkit.parse.claims.runs import FINITE_TAGS
from summitkit.parse.wording import DETERMINERS, PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summitkit.parse.claims.drafts import Draft
    from summitkit.parse.claims.page import Page

__all__ = ["with_sources"]

_CLAUSES = words("after before that because when as while although though if where whether")
_TIMES = words("well day evening morning night week month year time")
_BE = words("is are was were be been being")
_SAID_OF = words(
    """
    referred described regarded known considered seen viewed believed said reported expected thought called dubbed
    labelled labeled named termed hailed deemed understood alleged estimated rumoured rumored touted billed
    """
)
_MEANT = words("be been also being often widely still now long generally")
_NO_NOUNS = frozenset(["JJ", "JJR", "JJS", "CD", "DT", "RB", "PDT"])
_NOUNS = frozenset(["NN", "NNS"])
_AT_DAYS = words("monday tuesday wednesday thursday friday saturday sunday on late early yesterday today")
_PRONOUNS = words("he she they it")
_LEADS = words("contrary according last earlier later meanwhile")
_ASKS = words("asked asks urged urges told ordered instructed invited requested tasked")
_AUXILIARIES = words("has have had did does do will would can could may might")
_PERFECT = words("has have had")
_BETWEEN = words("then also later in recent days on monday tuesday wednesday thursday friday saturday sunday again now")
_ADVERBIAL = 4
_ASIDES = words("however meanwhile though too instead")
_WHERE = words("from in at on during")
_NAMES = words("named identified quoted")
_SETTINGS = words("at in during after before following on under throughout")
_EARLIER = words("earlier later already also then now today yesterday tomorrow meanwhile recently")
_ENDS_PHRASE = frozenset(["NN", "NNS", "NNP", "NNPS", "CD"])
_SETTING = 7  # words of what opens a sentence
_SHY = 5  # words of "not to be named"
_ARTICLES = words("the a an")
_OPENERS = words("meanwhile however moreover furthermore")
_OBJECTS = words("who which whom")
_SHORT = 2
_TOWN = 4  # words up to a dash
_NAMED = 8  # words of a name between commas
_FAR = 40  # words between a participle and the verb whose subject it shares


def with_sources(
    page: Page,
    drafts: Sequence[tuple[Draft, float]],
    tags: Callable[[int], Sequence[str]],
    classes: Mapping[str, tuple[str, ...]],
) -> list[tuple[Draft, float]]:
    """Return drafts with better sources; those whose source only describes their cue are left out.

    Args:
        page: the text.
        drafts: with their confidence, ordered by head.
        tags: gives the parts of speech of a sentence by its number.
        classes: what the lexicon knows of forms.
    """
    kept = []
    for draft, chance in drafts:
        better = _with_both(page, _beyond_shyness(page, _with_demand(page, draft)))
        known = classes.get(page.lows[draft.head], ())
        noun, verb = (any(name.startswith(part) for name in known) for part in ("I=n", "I=v"))
        if draft.rule == MODEL and better.source and verb:
            better = _beyond_place(page, better)
        if draft.rule == MODEL and draft.source:
            better = _trimmed(page, _unsaid(page, better), tags)
            if better.source and noun and _only_describes(page, better, tags):
                continue
            if better.source == (draft.head - 1,) and page.lows[draft.head - 1] in _ARTICLES:  # "the reported income"
                better = attrs.evolve(better, source=())
        if not better.source and verb and draft.rule == MODEL:
            better = _with_subject(page, better, tags)
        if better.source and verb and draft.rule == MODEL:
            better = with_antecedent(page, better, tags)
        better = _parted(better)
        if len(better.content) > 1 or not _is_adjective(page, better.content[0], tags):
            kept.append((better, chance))
    return kept


def _parted(draft: Draft) -> Draft:
    """Return a draft whose content doesn't hold the source behind its verb: "…, said Kask"."""
    if not draft.source or draft.source[0] <= draft.head or draft.source[0] not in draft.content:
        return draft
    content = tuple(word for word in draft.content if word not in draft.source)
    return attrs.evolve(draft, content=content) if content else draft


def _is_adjective(page: Page, word: int, tags: Callable[[int], Sequence[str]]) -> bool:
    """Say whether a word outside quotations is an adjective, which says nothing by itself."""
    first, _ = page.words_of(page.sentence_of[word])
    return page.quote[word] < 0 and word >= first and tags(page.sentence_of[word])[word - first] == "JJ"


def _with_demand(page: Page, draft: Draft) -> Draft:
    """Return a draft with what is asked where only the asked one was taken: "asked his deputy, Anna Kask, to …"."""
    if (
        page.lows[draft.head] not in _ASKS
        or draft.content[0] < draft.head
        or page.lows[draft.content[-1] + 1 : draft.content[-1] + 2] != (",",)
    ):
        return draft
    _, last = page.words_of(page.sentence_of[draft.head])
    end = draft.content[-1]
    to = next((word for word in range(end + 2, min(last, end + _NAMED)) if page.lows[word] == "to"), -1)
    if to < 0 or page.lows[to - 1] != "," or "to" in (page.lows[word] for word in draft.content):
        return draft
    last = before_stops(page, to, last, {".", "!", "?"})
    return attrs.evolve(draft, content=(*draft.content, *range(end + 1, last)))


def _with_both(page: Page, draft: Draft) -> Draft:
    """Return a draft with both verbs where it has the second: "neither confirmed nor denied"."""
    head = draft.head
    if page.lows[head - 1] != "nor" or draft.cue != (head,) or "neither" not in page.lows[max(0, head - 3) : head]:
        return draft
    begin = head - 3 - (page.lows[head - 4] in _PERFECT)
    return attrs.evolve(draft, cue=tuple(range(begin, head + 1)), source=tuple(at for at in draft.source if at < begin))


def _beyond_shyness(page: Page, draft: Draft) -> Draft:
    """Return a draft that "not to be named" parts right: it is all that is asked, and no source of what follows."""
    content, source = draft.content, draft.source
    shy = next((at for at in content[:_SHY] if page.lows[at] in _NAMES), -1)
    if draft.head in {content[0] - 1, content[0] - 2} and page.lows[content[0]] in {"not", "to"} and shy > 0:
        return attrs.evolve(draft, content=range(content[0], shy + 1))
    if not source or page.lows[source[0]] != "not" or page.lows[source[-1]] not in _NAMES:
        return draft
    first, _ = page.words_of(page.sentence_of[source[0]])
    who = next((at for at in range(source[0], max(first, source[0] - _SHY), -1) if page.lows[at] == "who"), first)
    whole = subject_before(page, first, who)
    return attrs.evolve(draft, source=tuple(range(whole.start, source[-1] + 1))) if whole else draft


def _beyond_place(page: Page, draft: Draft) -> Draft:
    """Return a draft with the subject of its verb for a source that only tells where: "said from her home in Riga"."""
    source = draft.source
    if source[0] <= draft.head or page.lows[source[0] - 1] not in _WHERE or page.quote[draft.head] >= 0:
        return draft
    first, _ = page.words_of(page.sentence_of[draft.head])
    subject = subject_before(page, first, draft.head)
    return attrs.evolve(draft, source=tuple(subject)) if subject else draft


def _unsaid(page: Page, draft: Draft) -> Draft:
    """Return a draft without its source where the cue says something of that source: "is known as"."""
    verb = draft.head
    if page.lows[verb] not in _SAID_OF or draft.source[-1] > verb or page.lows[verb + 1 : verb + 2] == ("by",):
        return draft
    place = verb - 1
    while place > 0 and page.lows[place] in _MEANT:
        place -= 1
    if page.lows[place] not in _BE or draft.source[-1] >= place or page.lows[draft.source[-1]] in {"who", "that"}:
        return draft
    return attrs.evolve(draft, source=(), content=tuple(sorted({*draft.content, *draft.source})))


def _trimmed(page: Page, draft: Draft, tags: Callable[[int], Sequence[str]]) -> Draft:
    """Return a draft whose source is a noun phrase."""
    source = draft.source
    while source and not page.forms[source[0]][:1].isalnum() and page.forms[source[0]] not in {"$", "“", '"'}:
        source = source[1:]
    if len(source) > 1 and page.lows[source[0]] in _OPENERS and page.forms[source[1]][:1].isupper():
        source = source[1:]  # "Meanwhile Kask"
    source = _without_clauses(page, source)
    source = source[:-1] if len(source) > 1 and page.lows[source[-1]] == "and" else source
    while len(source) > 1 and page.lows[source[-1]] in _AT_DAYS:  # "the commission on Wednesday"
        source = source[:-1]
    relative = any(page.lows[word] in {"who", "which"} for word in source[:-2])
    if len(source) > 1 and page.lows[source[-1]] in _PRONOUNS and not relative:  # "at the age of 18 she"
        source = source[-1:]
    if source and source[-1] < draft.head and source[-1] - source[0] == len(source) - 1:
        source = _without_lead(page, _without_town(page, source), tags)
        source = _beyond_setting(page, _last_phrase(page, source, tags), tags)
        source = _without_pronoun(page, source, tags)
    source = _without_aside(page, source)
    return draft if source == draft.source else attrs.evolve(draft, source=source)


def _without_pronoun(page: Page, source: tuple[int, ...], tags: Callable[[int], Sequence[str]]) -> tuple[int, ...]:
    """Return a source without the pronoun that it is an object of: "the plan which {the ministry} rejected"."""
    if len(source) < _SHORT or page.lows[source[0]] not in _OBJECTS or page.lows[source[1]] in PREPOSITIONS:
        return source
    if not page.forms[source[1]][:1].isalnum() or not page.forms[source[-1] + 1][:1].isalnum():
        return source
    return source if _has_verb(page, range(source[1], source[-1] + 1), tags) else source[1:]


def _without_aside(page: Page, source: tuple[int, ...]) -> tuple[int, ...]:
    """Return a source without a comma at its end, and without the "however" of "they, however,"."""
    end = len(source) - (len(source) > 1 and page.lows[source[-1]] == ",")
    if end > _SHORT and page.lows[source[end - 1]] in _ASIDES and page.lows[source[end - 2]] == ",":
        end -= 2
    return source[:end]


def _without_clauses(page: Page, source: tuple[int, ...]) -> tuple[int, ...]:
    """Return a source of several pieces without those that are clauses."""
    if not source or source[-1] - source[0] == len(source) - 1:
        return source
    rows: list[list[int]] = []
    for word in source:
        if rows and word == rows[-1][-1] + 1:
            rows[-1].append(word)
        else:
            rows.append([word])
    kept = [row for row in rows if not any(is_finite(page, word) for word in row)]
    return tuple(word for row in kept or rows for word in row)


def _without_town(page: Page, source: tuple[int, ...]) -> tuple[int, ...]:
    """Return a source without the town and the dash before it from which the text is sent: "Harare - The party"."""
    first, _ = page.words_of(page.sentence_of[source[0]])
    dash = next((place for place in source[1:_TOWN] if page.lows[place] in {"-", "–", "--", "—"}), -1)
    opens = source[0] == first and dash > 0 and all(page.forms[word][:1].isupper() for word in range(first, dash))
    return tuple(word for word in source if word > dash) or source if opens else source


def _opens(page: Page, word: int) -> bool:
    """Say whether a word is the first of its sentence."""
    return word == page.words_of(page.sentence_of[word])[0]


def _without_lead(page: Page, source: tuple[int, ...], tags: Callable[[int], Sequence[str]]) -> tuple[int, ...]:
    """Return a source without a phrase before a comma that sets the scene."""
    lead = page.lows[source[0]]
    comma = next((place for place in source if page.lows[place] == ","), source[-1])
    place = source[0] > 0 and page.lows[source[0] - 1] == ","  # "In Cape Town, South Africa, a spokesman"
    place = place and all(page.forms[word][:1].isupper() for word in range(source[0], comma))
    after = page.forms[comma + 1] if comma < source[-1] else ""
    place = place and after.islower() and after not in {"a", "an", "the", "his", "her", "who"}
    place = place and page.lows[source[-1] + 1 : source[-1] + 2] != (",",)  # "…, Kask, head of the bank, said"
    calling = lead.endswith("ing") and tags(page.sentence_of[source[0]])[0] == "VBG" and _opens(page, source[0])
    calling = calling and after not in {"a", "an"}  # "Passing Field, an agency, said"
    if comma < source[-1] and (lead in PREPOSITIONS or lead in _LEADS or place or calling):
        beyond = comma + 1 + (page.quote[comma] >= 0 and page.quote[comma + 1] >= 0)  # "Calling it ``a gift,'' Kask"
        return tuple(range(beyond, source[-1] + 1)) or source
    return source


def _beyond_setting(page: Page, source: tuple[int, ...], tags: Callable[[int], Sequence[str]]) -> tuple[int, ...]:
    """Return a source without the event or time that opens its sentence: "At the talks both sides", "In June the bank".

    A determiner right after a noun begins another noun phrase.
    """
    number = page.sentence_of[source[0]]
    first, _ = page.words_of(number)
    between = range(first + 1, source[0])
    set_out = source[0] > first and page.lows[first] in _SETTINGS and len(between) < _SETTING
    if set_out and any(page.lows[word] == "," or is_finite(page, word) for word in between):
        return source
    if not set_out and not (source[0] == first and page.lows[first] in _EARLIER):
        return source
    for place in source[1:_SETTING]:
        low = page.lows[place]
        if (low in DETERMINERS or low == "both") and page.lows[place + 1] not in _TIMES:
            before = page.lows[place - 1]
            ends = before in _EARLIER or before in _TIMES or tags(number)[place - 1 - first] in _ENDS_PHRASE
            return tuple(range(place, source[-1] + 1)) if ends else source
    return source


def _last_phrase(page: Page, source: tuple[int, ...], tags: Callable[[int], Sequence[str]]) -> tuple[int, ...]:
    """Return the last noun phrase of a source that holds a clause; the first where another verb follows an "and"."""
    comma = next((place for place in source if page.lows[place] in {",", "who", "which", "("}), source[-1] + 1)
    verb = next((place for place in source if place < comma and is_finite(page, place)), -1)
    if verb > source[0] and not any(page.lows[place] in _CLAUSES for place in range(source[0], verb)):
        return _beyond_verb(page, source, verb)
    clause = max((place for place in source if place < comma and page.lows[place] in _CLAUSES), default=-1)
    inside = range(clause + 1, source[-1] + 1)
    if source[0] < clause < source[-1] and page.lows[clause + 1] not in _TIMES and not _has_verb(page, inside, tags):
        return tuple(range(clause + 1, source[-1] + 1))
    return source


def _has_verb(page: Page, inside: range, tags: Callable[[int], Sequence[str]]) -> bool:
    """Say whether words have a finite verb of their own: those of "as they entered" are no subject of what follows."""
    number = page.sentence_of[inside.start]
    first, _ = page.words_of(number)
    return bool(FINITE_TAGS.intersection(tags(number)[inside.start - first : inside.stop - first]))


def _beyond_verb(page: Page, source: tuple[int, ...], verb: int) -> tuple[int, ...]:
    """Return the subject where another verb stands in a source.

    In "Kask met the envoys and said" it is the first, in "Kask left and the envoys said" the last noun phrase.
    """
    cue = beyond = source[-1] + 1
    while page.lows[beyond : beyond + 1] and page.lows[beyond] in _AT_DAYS:
        beyond += 1
    shared = page.lows[beyond : beyond + 1] == ("and",)
    if not shared:
        first, _ = page.words_of(page.sentence_of[source[0]])
        found = tuple(subject_before(page, first, cue))
        joint = max((place for place in source if place > verb and page.lows[place] == "and"), default=-1)
        if found or joint > 0:
            return found or source[source.index(joint) + 1 :] or source
    return tuple(subject_before(page, source[0], verb)) or source


def _only_describes(page: Page, draft: Draft, tags: Callable[[int], Sequence[str]]) -> bool:
    """Say whether a source is only what describes a cue that is a noun: "two key suspects", "one worry"."""
    last = draft.source[-1]
    if last + 1 != draft.head or page.sentence_of[last] != page.sentence_of[draft.head]:
        return False
    if not page.forms[last].islower() and page.lows[last] != "one":
        return False
    first, _ = page.words_of(page.sentence_of[last])
    known = tags(page.sentence_of[last])
    return known[last - first] in _NO_NOUNS and known[draft.head - first] in _NOUNS


def _with_subject(page: Page, draft: Draft, tags: Callable[[int], Sequence[str]]) -> Draft:
    """Return a draft with the subject of its verb or, for a participle after a comma, of its sentence."""
    verb, begin = draft.head, draft.cue[0]
    first, last = page.words_of(page.sentence_of[verb])
    if page.quote[verb] >= 0:
        return draft
    known = tags(page.sentence_of[verb])
    finite = known[verb - first] in FINITE_TAGS or page.lows[begin] in _AUXILIARIES
    finite = finite or (page.lows[begin] in _BE and page.lows[verb].endswith("ing"))
    if begin == first and page.lows[verb].endswith("ing"):
        subject = _subject_after(page, draft, last, known)
    elif begin > first and ((page.lows[verb].endswith("ing") and page.lows[begin - 1] == ",") or _joins(page, begin)):
        subject = _main_subject(page, first, verb, known) if finite or page.lows[begin - 1] == "," else range(0)
    elif begin > first and finite:
        subject = subject_before(page, first, begin) or _subject_behind(page, draft, last)
    else:
        return draft
    if not subject or set(subject) & set(draft.content):
        return draft
    return attrs.evolve(draft, source=tuple(subject))


def _joins(page: Page, verb: int) -> bool:
    """Say whether "and" or "but" joins a verb to one before: "and then", "but in recent days" too."""
    place = verb - 1
    while verb - place <= _ADVERBIAL and page.lows[place] in _BETWEEN:
        place -= 1
    return page.lows[place] in {"and", "but"}


def _subject_after(page: Page, draft: Draft, last: int, known: Sequence[str]) -> range:
    """Return the subject after the comma of a participle that opens a sentence: "Calling it a gift, Kask said"."""
    first = draft.cue[0]
    comma = next((at for at in range(draft.content[-1], last) if page.lows[at] == ","), last)
    comma += comma + 1 < last and page.quote[comma] >= 0 and page.quote[comma + 1] >= 0
    verb = next((at for at in range(comma + 1, last) if known[at - first] in FINITE_TAGS), last)
    subject = subject_before(page, comma + 1, verb) if comma < verb < last else range(0)
    return subject if subject and subject.start == comma + 1 else range(0)


def _subject_behind(page: Page, draft: Draft, last: int) -> range:
    """Return the name behind a verb at the end of its sentence: "…, said Kask"."""
    first = draft.head + 1
    last = before_stops(page, first, last, {".", "!", "?"})
    end = next((at for at in range(first, last) if page.lows[at] == ","), last)
    named = all(page.forms[at][:1].isupper() and page.lows[at] not in _AT_DAYS for at in range(first, end))
    whole = named and 0 < end - first <= _SHY and draft.content[-1] < draft.head and page.lows[draft.cue[0] - 1] == ","
    return range(first, end) if whole else range(0)


def _main_subject(page: Page, first: int, participle: int, known: Sequence[str]) -> range:
    """Return the subject of the sentence's first finite verb; the "who" of an open relative clause."""
    who = next((at for at in range(participle - 1, first, -1) if page.lows[at] in {"who", ","}), first)
    if page.lows[who] == "who":
        return range(who, who + 1)
    for place in range(first, min(participle, first + _FAR)):
        if known[place - first] in FINITE_TAGS:
            return subject_before(page, first, place)
    return range(participle, participle)
