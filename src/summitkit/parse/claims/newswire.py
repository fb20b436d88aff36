"""Claims that newswire marks by the order of words alone, for sentences where the learnt model saw no content.

"The loan was signed, the ministry said in a statement", "…, said Anna Kask, the minister", "The ministry said on Monday
the loan was signed": a plain verb of report, a noun phrase as its subject, and beside them nothing but where, when and
to whom. What comes before the comma, or after verb and day, is the content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.parse.attribution import PLATFORMS
from summitkit.parse.claims.drafts import Draft
from summitkit.parse.claims.phrases import (
    BEFORE_VERB,
    DAYS,
    INSERTED,
    MARKS,
    NO_SUBJECT,
    SUBJECT,
    before_stops,
    is_finite,
    names_somebody,
    subject_before,
)
from summitkit.parse.media import DESCRIBING, MEDIA_NOUNS
from summitkit.parse.wording import PREPOSITIONS, places, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.claims.page import Page

__all__ = [
    "CLOSING",
    "INVERTED",
    "OPENING",
    "newswire_drafts",
    "only_adjuncts",
    "with_newswire",
]

_CONFIDENCE = 0.85
CLOSING, INVERTED, OPENING = "claims.closing", "claims.inverted", "claims.opening"

_REPORTS = words(
    """
    said says reported announced added wrote noted stated declared confirmed warned insisted claimed explained
    acknowledged stressed argued admitted disclosed revealed observed remarked recalled predicted showed shows told
    """
)
_PLAIN = words("said says")
_TOLD = words("told")
_SCENES = words("in on at earlier later meanwhile during after before for from late last this")
_SCENE = 12  # words before the comma of "In Venezuela,"
_RELATIVE = words("who which where whose")
_BULLETS = words("- -- * ** • – —")
_ADJUNCTS = DAYS | words(
    """
    on in at during after before late early earlier later here by to from through via without with following last this
    again separately ahead over as when shortly of about outside near according
    """
)
_NEW_PHRASE = _ADJUNCTS | {","}
_ENDS_NAME = _ADJUNCTS - {"of", "to", "with", "from"}
_NO_HEARER = NO_SUBJECT - {"and"}
_ENDS_LEAD = MARKS - {","} | _REPORTS
_IN_CUE = BEFORE_VERB - {"then", "since", "even"}
_GOES_ON = words("adding citing quoting noting referring stressing without saying describing calling who which where")
_DAY_LEADS = words("on late early last this earlier later")
_WHEN = DAYS | words("on in at during after before late early earlier later here last this ,")
_ADDING = words("adding citing quoting noting")
_LEADS = words("but and meanwhile however")
_HEARERS = words("reporters journalists media him her them us me parliament lawmakers")
_HEARER = 8
_STATEMENTS = words("statement post tweet letter report note message communique broadcast")
_PLATFORMS = frozenset(name.lower() for name in PLATFORMS)
_BEGINS = words("it he she they we the a its his her their there no all both")
_NEAR_NOUN = 4  # words from "in" to "statement"
_SHORT = 4  # words of a content at least
_ADJUNCT = 45  # words of where, when and to whom at most


def with_newswire(page: Page, drafts: Sequence[tuple[Draft, float]]) -> list[tuple[Draft, float]]:
    """Return drafts with those of newswire among them, which also mend others of the same verb; ordered by head.

    Args:
        page: the text.
        drafts: those of the model with their confidence, ordered by head.
    """
    by_head = {draft.head: (draft, chance) for draft, chance in drafts}
    for found in newswire_drafts(page):
        for word in found.source:  # "officials aware of the matter told"
            if word in by_head and found.head in by_head[word][0].content:
                del by_head[word]
        known, chance = by_head.get(found.head, (found, _CONFIDENCE))
        if known.content[-1] < found.content[0] or known.content[0] > found.content[-1]:
            known, chance = found, _CONFIDENCE
        cut = known.source and found.source[0] < known.source[0] and "who" in (page.lows[word] for word in found.source)
        if cut or not known.source:  # "it" of "a man who saw it said"
            known = attrs.evolve(known, source=found.source)
        by_head[found.head] = (known, chance)
    return [by_head[head] for head in sorted(by_head)]


def newswire_drafts(page: Page) -> Iterator[Draft]:
    """Yield what verbs of report outside quotations attribute by their place in the sentence."""
    for verb in places(_REPORTS, page.lows):
        if page.quote[verb] >= 0 or page.is_dateline(verb) or page.lows[verb + 1 : verb + 2] == ("by",):
            continue
        number = page.sentence_of[verb]
        first, last = page.words_of(number)
        last = before_stops(page, verb, last)
        while first < verb and page.forms[first] in _BULLETS:
            first += 1
        draft = _inverted(page, first, verb, last) or _closing(page, first, verb, last)
        draft = draft or _opening(page, first, verb, last) or _as_reported(page, first, verb, last)
        if draft is not None:
            yield draft


def _closing(page: Page, first: int, verb: int, last: int) -> Draft | None:
    """Return the draft of "content, subject verb (where, when, to whom)"."""
    if not only_adjuncts(page, verb, last):
        return None
    subject = subject_before(page, first, verb) or _relative_behind(page, first, verb)
    comma = subject.start - 1
    if not subject or comma <= first or page.lows[comma] != ",":
        return None
    return _draft(page, CLOSING, subject, verb, _content_before(page, first, comma))


def _relative_behind(page: Page, first: int, verb: int) -> range:
    """Return the words between the last comma and a verb where a relative clause ends them."""
    comma = next((at for at in range(verb - 1, max(first, verb - SUBJECT - INSERTED), -1) if page.lows[at] == ","), -1)
    return _relative_subject(page, comma + 1, verb) if comma > 0 else range(0)


def _content_before(page: Page, first: int, comma: int) -> range:
    """Return the words before a comma as a content; none where a quotation reaches an end of them."""
    content = range(first, comma)
    if page.quote[first] >= 0 or page.quote[comma - 1] >= 0:
        return range(first, first)
    if len(content) < _SHORT:  # "Trade has doubled"
        return content if len(content) == _SHORT - 1 and is_finite(page, first + 1) else range(first, first)
    plain = page.lows[first] not in PREPOSITIONS and not page.lows[first].endswith("ing")
    return content if any(_may_be_verb(page, place, plain=plain) for place in content) else range(first, first)


def _may_be_verb(page: Page, word: int, *, plain: bool) -> bool:
    """Say whether a word is a finite verb, or where `plain` may be one by its ending."""
    low = page.lows[word]
    return is_finite(page, word) or (plain and page.forms[word].islower() and low.endswith(("ed", "s")))


def only_adjuncts(page: Page, verb: int, last: int) -> bool:
    """Say whether nothing but where, when and to whom follows a verb up to `last`."""
    place = _past_hearer(page, verb, last) if page.lows[verb] in _TOLD else verb + 1
    if place >= last:
        return place == last
    if page.lows[place] not in _NEW_PHRASE or last - place > _ADJUNCT:
        return False
    for word in range(place, last):
        if page.lows[word] in _GOES_ON and page.lows[word - 1] in {",", "statement", "interview"}:
            return True
        if page.lows[word] == "that" or page.quote[word] >= 0 or is_finite(page, word):
            return False
    return True


def _past_hearer(page: Page, verb: int, last: int) -> int:
    """Return the word after whom somebody told it; more than `last` where nobody is named."""
    place = verb + 1
    while place < last and page.lows[place] not in _NEW_PHRASE:
        if place - verb > _HEARER or is_finite(page, place) or page.lows[place] in _NO_HEARER:
            return last + 1
        place += 1
    return place if place > verb + 1 else last + 1


def _inverted(page: Page, first: int, verb: int, last: int) -> Draft | None:
    """Return the draft of "content, verb subject (, apposition)"."""
    comma = verb - 1
    if comma <= first or last - verb > SUBJECT + INSERTED:
        return None
    if page.lows[verb] not in _PLAIN or page.lows[comma] != ",":
        return None
    end = next((place for place in range(verb + 1, last) if page.lows[place] in MARKS), last)
    subject, rest = range(verb + 1, end), range(end + 1, last)
    if not subject or len(subject) > SUBJECT or page.lows[verb + 1] in _ADJUNCTS:
        return None
    if not names_somebody(page, subject) or not _states(page, first, comma):
        return None
    plain = range(rest.start, next((place for place in rest if page.lows[place] in _RELATIVE), last))
    if any(is_finite(page, place) for place in plain) and page.lows[rest.start] not in _GOES_ON:
        return None
    end = next((place for place in subject if page.lows[place] in _ENDS_NAME), end)
    return _draft(page, INVERTED, range(verb + 1, end), verb, _content_before(page, first, comma))


def _relative_subject(page: Page, first: int, verb: int) -> range:
    """Return all words before a verb where they are a noun phrase and what it did: "a diplomat who saw it told"."""
    who = next((place for place in range(first, verb) if page.lows[place] in {"who", "which"}), verb)
    head = range(first, who)
    if who + 1 >= verb or not 0 < len(head) <= SUBJECT or not names_somebody(page, head):
        return range(verb, verb)
    verbs = [place for place in range(who, verb) if is_finite(page, place)]
    plain = len(verbs) == 1 and verbs[0] < verb - 2 and not {",", ";", ":"}.intersection(page.lows[who:verb])
    return range(first, verb) if plain and page.quote[first] < 0 else range(verb, verb)


def _states(page: Page, first: int, comma: int) -> bool:
    """Say whether a finite verb stands before the first comma: "Anna Kask, who leads it, said …" is no content.

    Where a name follows the verb any verb before will do: "Tax cuts, if they come, will help, said Anna Kask".
    """
    if page.forms[comma + 2][:1].isupper() and page.forms[comma + 3][:1].isupper():
        return any(is_finite(page, place) for place in range(first, comma))
    end = next((place for place in range(first, comma) if page.lows[place] in {",", "who", "which"}), comma)
    return any(is_finite(page, place) for place in range(first, end))


def _opening(page: Page, first: int, verb: int, last: int) -> Draft | None:
    """Return the draft of "subject verb (when) content"."""
    begin = first + (page.lows[first] in _LEADS)
    begin += page.lows[begin] == ","
    subject = _relative_subject(page, begin, verb) or subject_before(page, begin, verb)
    if not subject or not _leads_to(page, begin, subject.start, subject.stop) or verb + 1 >= last:
        return None
    start = _content_start(page, verb, last)
    end = next((place for place in range(start, last) if _adds(page, place)), last)
    content = range(start, end)
    if len(content) < _SHORT or page.quote[start] >= 0:
        return None
    if not any(_may_be_verb(page, place, plain=page.lows[start] == "that") for place in content):
        return None
    return _draft(page, OPENING, subject, verb, content)


def _leads_to(page: Page, first: int, subject: int, verb: int) -> bool:
    """Say whether nothing but a phrase that sets the scene stands before a subject: "In Venezuela, her mother said"."""
    if first == subject:
        return True
    lead = range(first, subject - 1)
    plain = 0 < len(lead) <= _SCENE and page.lows[subject - 1] == "," and page.lows[first] in _SCENES
    plain = plain and _REPORTS.isdisjoint(page.lows[subject:verb])
    return plain and not any(is_finite(page, at) or page.lows[at] in _ENDS_LEAD for at in lead)


def _as_reported(page: Page, first: int, verb: int, last: int) -> Draft | None:
    """Return the draft of "As subject verb (, citing …), content"."""
    if page.lows[first] != "as" or page.lows[verb + 1 : verb + 2] not in {(",",), ("earlier",), ("on",)}:
        return None
    subject = range(first + 1, verb)
    if len(subject) > SUBJECT or not names_somebody(page, subject):
        return None
    comma = next((place for place in range(verb + 1, last) if page.lows[place] == ","), last)
    if comma < last and page.lows[comma + 1] in _ADDING:
        comma = next((place for place in range(comma + 1, last) if page.lows[place] == ","), last)
    content = range(comma + 1, last)
    if len(content) < _SHORT or page.quote[content.start] >= 0 or not any(is_finite(page, at) for at in content):
        return None
    return _draft(page, OPENING, subject, verb, content)


def _adds(page: Page, word: int) -> bool:
    """Say whether a further report begins at a comma: ", adding that"."""
    return page.lows[word] == "," and bool(_ADDING.intersection(page.lows[word + 1 : word + 2]))


def _content_start(page: Page, verb: int, last: int) -> int:
    """Return the first word after a verb of report, the hearer and the day; `last` where the words leave it open."""
    place, low = verb + 1, page.lows[verb]
    that = next((word for word in range(place, min(last, place + SUBJECT)) if page.lows[word] == "that"), last)
    beside = that == place or page.lows[place] in _WHEN or low in _TOLD
    if that < last and beside and not any(is_finite(page, word) for word in range(place, that)):
        return that
    if low in _TOLD:
        place = _past_name(page, place, last)
    if low not in _PLAIN and place == verb + 1:
        return last
    beyond = _past_medium(page, place, last)
    if beyond > place and beyond < last:
        return beyond if page.lows[beyond] in _BEGINS or page.forms[beyond][:1].isupper() else last
    return _past_day(page, place, last)


def _past_medium(page: Page, place: int, last: int) -> int:
    """Return the word after "in a written statement" or "on Telegram", else `place`."""
    if place + 1 < last and page.lows[place] == "on" and page.lows[place + 1] in _PLATFORMS:
        return place + 2
    if place + 1 >= last or (page.lows[place], page.lows[place + 1]) != ("in", "a"):
        return place
    near = range(place + 2, min(last, place + _NEAR_NOUN))
    return next((word + 1 for word in near if page.lows[word] in _STATEMENTS), place)


def _past_name(page: Page, place: int, last: int) -> int:
    """Return the word after "reporters", "Reuters", "BFM television" or "public radio France Inter"."""
    begin = place
    while place < last and (page.forms[place] in MEDIA_NOUNS or page.forms[place] in DESCRIBING):
        place += 1
    named = place > begin
    if place < last and (page.lows[place] in _HEARERS or not page.forms[place].islower()):
        place += 1
        while named and place < last and page.forms[place][:1].isupper():
            place += 1
        while place < last and page.forms[place] in MEDIA_NOUNS | {"news"}:
            place += 1
        return place
    return begin


def _past_day(page: Page, place: int, last: int) -> int:
    """Return the word after "late on Friday"; `last` where another adjunct or a mark stands there."""
    begin = place
    while place < last and page.lows[place] in _DAY_LEADS:
        place += 1
    if place < last and page.lows[place] in DAYS:
        place += 1
    elif place > begin:
        return last
    return last if place < last and (page.lows[place] in _ADJUNCTS or page.lows[place] in MARKS) else place


def _draft(page: Page, rule: str, source: range, verb: int, content: range) -> Draft | None:
    if not content or not source:
        return None
    first = verb
    while first - 1 not in source and first > 0 and page.lows[first - 1] in _IN_CUE:
        first -= 1
    return Draft(
        head=verb,
        chance=0.9,
        source=tuple(source),
        cue=tuple(range(first, verb + 1)),
        content=tuple(content),
        rule=rule,
    )
