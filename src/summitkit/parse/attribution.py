"""Which media a text cites, and where: the middle link of every attribution chain.

A medium counts where the words beside its name report: "told Reuters", "in an interview with the BBC", "according to a
report from TOI", "as quoted by ANI", "the Jiji press said". A name that means other things too ("ET", "Mint") counts
only where those words leave no doubt.
"""

from __future__ import annotations

import functools
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from summitkit.model.span import Span
from summitkit.text.phrases import PhraseIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.lexicon.entries import Outlet
    from summitkit.parse.reading import Reading
    from summitkit.text.phrases import Match

__all__ = ["OutletMention", "find_outlets", "named_outlet", "outlet_at"]


@attrs.frozen(slots=True, kw_only=True)
class OutletMention:
    """A medium that the text cites.

    Attributes:
        name: its full name: "The Times of India" for "TOI".
        span: the words that name it.
        way: "told" where somebody spoke to it, "reported" where it reports.
        country: ISO 3166-1 alpha-2 code of its home, where known.
    """

    name: str
    span: Span
    way: str
    country: str | None = None


# Words that may stand between the reporting words and the name.
_FILLERS_WORDS = (
    "the a an official state-run state-owned state-controlled government-run state national local semi-official "
    "private independent daily weekly news newspaper agency wire television tv radio broadcaster magazine website "
    "channel network public leading english-language indian russian chinese japanese french german british american "
    "pakistani turkish iranian israeli korean 's ’s its"
)
_FILLERS = frozenset(_FILLERS_WORDS.split())
_MEDIA_NOUNS_WORDS = (
    "news agency newspaper daily newswire wire television tv radio broadcaster magazine website channel network press "
    "service weekly"
)
_MEDIA_NOUNS = frozenset(_MEDIA_NOUNS_WORDS.split())
_REPORTS_WORDS = (
    "reported reports report said says quoted quotes cited cites wrote writes noted notes added adds revealed reveals "
    "learned learnt understands announced carried published ran disclosed quoting citing reporting"
)
_REPORTS = frozenset(_REPORTS_WORDS.split())
_REPORT_NOUNS_WORDS = "report reports account story article editorial dispatch interview poll survey"
_REPORT_NOUNS = frozenset(_REPORT_NOUNS_WORDS.split())
_BY_WORDS = "quoted cited reported published carried released seen obtained aired broadcast posted"
_BY = frozenset(_BY_WORDS.split())
_TOLD = frozenset(["told", "tells", "telling"])
_TALKS_WORDS = "interview interviews conversation comments remarks statement statements briefing chat"
_TALKS = frozenset(_TALKS_WORDS.split())
_LINKS = frozenset(["from", "by", "in", "of"])
_ADJECTIVE_ENDS = ("ish", "ese", "ian", "an", "ary", "wing", "ive", "al", "ic", "based", "circulation")
_PAPERS = ("circulation", "tabloid", "newspaper", "broadsheet")
_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_LOOK = 6  # so many words may stand between the reporting words and the name


def find_outlets(reading: Reading) -> tuple[OutletMention, ...]:
    """Return the media that the text cites, in the order of the text."""
    words = reading.layout.words
    found = []
    for match in _index(reading.lexicon).find(words.forms):
        way = _way(words.forms, match)
        if way is not None:
            outlet = match.value
            span = Span(words.starts[match.first], words.ends[match.last - 1])
            found.append(OutletMention(name=outlet.name, span=span, way=way, country=outlet.country))
    return tuple(found)


def outlet_at(outlets: tuple[OutletMention, ...], span: Span) -> OutletMention | None:
    """Return the first of the media cited that is named inside `span`."""
    place = bisect_left(outlets, span.start, key=lambda outlet: outlet.span.start)
    if place < len(outlets) and outlets[place].span.end <= span.end:
        return outlets[place]
    return None


@functools.lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> PhraseIndex[Outlet]:
    return PhraseIndex((name, outlet) for outlet in lexicon.outlets for name in (outlet.name, *outlet.aliases))


def _way(forms: Sequence[str], match: Match[Outlet]) -> str | None:
    """Say how the words beside a name cite it: "told", "reported" or not at all (None)."""
    return _way_before(forms, match.first) or _way_after(forms, match)


def _way_before(forms: Sequence[str], first: int) -> str | None:
    place = first - 1
    while place >= max(0, first - _LOOK) and _describes(forms[place]) and forms[place].lower() not in _REPORT_NOUNS:
        place -= 1
    word = forms[place].lower() if place >= 0 else ""
    before = forms[place - 1].lower() if place >= 1 else ""
    further = {form.lower() for form in forms[max(0, place - 4) : place]}
    if word in _TOLD:
        return "told"
    if word in {"with", "to", "by", "in", "on", "for", "from", "of"}:
        if before in _TALKS or (word in {"in", "on", "by"} and further & _TALKS):
            return "told"
        if (word == "to" and before == "according") or (word == "by" and before in _BY) or before in _REPORT_NOUNS:
            return "reported"
    if word in {"citing", "quoting", "cited", "quoted"} or (word == "via"):
        return "reported"
    return None


def _way_after(forms: Sequence[str], match: Match[Outlet]) -> str | None:
    place = match.last
    while place < min(len(forms), match.last + 3) and forms[place].lower() in _MEDIA_NOUNS:
        place += 1
    after = forms[place].lower() if place < len(forms) else ""
    bare = _ambiguous(forms, match) and place == match.last
    if after in _REPORTS and not (bare and after in {"said", "says", "notes", "noted", "added", "adds", "ran"}):
        return "reported"
    if after in {"'s", "’s"} and place + 1 < len(forms) and forms[place + 1].lower() in _REPORT_NOUNS:
        return "reported"
    return None


def _ambiguous(forms: Sequence[str], match: Match[Outlet]) -> bool:
    """Say whether the words of a match mean other things too."""
    return " ".join(forms[match.first : match.last]).lower() in {form.lower() for form in match.value.ambiguous}


def _describes(form: str) -> bool:
    """Say whether a word may describe a medium before its name: "the right-wing", "Irish", "Tuesday's"."""
    low = form.lower()
    return low in _FILLERS or low in _REPORT_NOUNS or low.endswith(_ADJECTIVE_ENDS) or low in _DAYS


def named_outlet(reading: Reading, span: Span) -> OutletMention | None:
    """Return the medium that the words at `span` name, whatever stands beside them.

    A name that means other things too counts only where the words say that it is a medium: "the Express newspaper",
    or where nothing else stands there.
    """
    words, countries = reading.layout.words, reading.lexicon.country_by_word
    first, last = reading.layout.word_range(span)
    for match in _index(reading.lexicon).find(words.forms, first, last):
        lead = {form.lower() for form in words.forms[first : match.first]}
        rest = {form.lower() for form in words.forms[match.last : last]}
        known = (
            any(word.endswith(_PAPERS) for word in lead)
            or lead <= _FILLERS | _REPORT_NOUNS | _LINKS
            or (
                not _ambiguous(words.forms, match)
                and all(_describes(form) or form in countries for form in words.forms[first : match.first])
            )
        )
        if known and rest <= _MEDIA_NOUNS | _REPORT_NOUNS | {"'s", "’s"}:
            place = Span(words.starts[match.first], words.ends[match.last - 1])
            return OutletMention(name=match.value.name, span=place, way="reported", country=match.value.country)
    return None
