"""The words by which a noun phrase is known as the name of a summit, of what kind, and how far it has come."""

from __future__ import annotations

import re

from summitkit.parse.wording import words

__all__ = [
    "BUSINESS",
    "CLOSES",
    "CLOSING",
    "CLOSING_PARTS",
    "EXCLUDED_BEFORE",
    "HEADS",
    "HOLDING",
    "LEADERS",
    "MINISTERIAL",
    "NEXT",
    "OFFICERS",
    "OPENING",
    "OPENING_PARTS",
    "OPENS",
    "PARTS",
    "PREMODIFIERS",
    "PREVIOUS",
    "SERIES",
    "SOCIABLE",
    "TO_SUMMIT",
    "head_of",
    "names_edition",
    "series_number",
]

HEADS = {
    "summit": "summit",
    "summits": "summits",
    "meeting": "meeting",
    "meetings": "meetings",
    "talks": "talks",
    "conference": "conference",
    "forum": "forum",
    "council": "council",
    "dialogue": "dialogue",
    "dialog": "dialogue",
    "gathering": "gathering",
    "session": "session",
    "event": "event",
    "consultations": "talks",
    "retreat": "gathering",
    "conclave": "gathering",
    "negotiations": "negotiations",
    "round": "round",
    "phase": "round",
    "encounter": "meeting",
    "assembly": "gathering",
    "get-together": "gathering",
    "huddle": "gathering",
    "powwow": "gathering",
    "pow-wow": "gathering",
    "jamboree": "gathering",
    "roundtable": "gathering",
    "round-table": "gathering",
    "reunion": "gathering",
    "parley": "talks",
    "discussions": "talks",
    "deliberations": "talks",
    "tete-a-tete": "meeting",
    "tête-à-tête": "meeting",
    "one-on-one": "meeting",
    "one-to-one": "meeting",
    "face-to-face": "meeting",
    "sit-down": "meeting",
    "breakfast": "meeting",
    "lunch": "meeting",
    "luncheon": "meeting",
    "dinner": "meeting",
    "ministerial": "meeting",
    "bilateral": "meeting",
    "trilateral": "meeting",
    "chat": "meeting",
    "pull-aside": "meeting",
    "supper": "meeting",
    "bilaterals": "meetings",
}
"""Nouns that can head the name of a summit, with the word that stands for nouns of the same use."""

SOCIABLE = words(
    "tete-a-tete tête-à-tête one-on-one one-to-one face-to-face sit-down breakfast lunch luncheon dinner bilateral "
    "trilateral chat pull-aside supper"
)
"""Of those the nouns that mean a meeting only where the text says of whom: "a working breakfast with …"."""

SERIES = words("ticad asem")  # summits known by an acronym and a number: "TICAD 8"
_NUMBERED = re.compile(r"cop-?([0-9]{1,2})\Z")  # conferences of the parties to a convention: "COP30"


def head_of(word: str) -> str | None:
    """Return the noun that a word in lower case stands for where it can head the name of a summit, else None."""
    return HEADS.get(word.removeprefix("mini-").removeprefix("super-")) or (
        "summit" if _NUMBERED.match(word) or word in SERIES | {"one"} else None
    )


def names_edition(acronym: str, number: str) -> bool:
    """Say whether two words name a summit of a series by its number: "TICAD 8"."""
    return acronym.lower() in SERIES and number.isdigit() and len(number) <= len("99")


def series_number(word: str) -> int | None:
    """Return the number in a name such as "COP30" in lower case, None for another word."""
    match = _NUMBERED.match(word)
    return int(match[1]) if match else None


PARTS = words("round phase session edition leg part stage meeting segment")
"""What a summit can fall into: "the second phase of the World Summit"."""

LEADERS = words("leaders leader heads presidents premiers chancellors kings monarchs sovereigns rulers emirs")
MINISTERIAL = words(
    """
    ministers minister ministerial officials negotiators envoys fms diplomats ambassadors commissioners defmin
    secretaries six-party five-party four-party seven-party 2+2 two-plus-two vice-ministerial vice-ministers
    """
)
BUSINESS = words(
    """
    ceo ceos business businesses businessmen entrepreneurs entrepreneurship investment investments investors
    industry industries industrial companies startup startups start-up start-ups tech fintech corporate enterprise
    b20 chambers media banking retail tourism creative real-estate
    """
)
OFFICERS = LEADERS | MINISTERIAL

EXCLUDED_BEFORE = words(
    """
    press news board committee cabinet party parliamentary parliament city town shareholders prayer staff briefing
    debriefing editorial faculty annual-general club video-press political rally family match training bedside
    telephone phone sales technical politburo general national legislative constituent plenary-party congressional
    campaign
    """
)
"""Words before "conference", "meeting" and the like that make it no summit: "news conference"."""

PREVIOUS = words("last previous earlier past latest former preceding just-ended just-concluded recent prior")
NEXT = words("next upcoming forthcoming coming future impending planned following subsequent")

PREMODIFIERS = (
    PREVIOUS
    | NEXT
    | OFFICERS
    | BUSINESS
    | words(
        """
        annual ordinary biennial biannual regular informal formal special extraordinary emergency crucial key critical
        major important historic landmark high-level high-profile top-level bilateral trilateral quadrilateral
        multilateral regional global international world inaugural virtual online hybrid scheduled proposed expected
        current ongoing present long-awaited much-awaited much-anticipated highly anticipated face-to-face one-on-one
        in- person closed-door joint mini final opening closing plenary working working-level foreign finance defence
        defense trade economic economy energy environment environmental health education security peace climate nuclear
        food water tech technology cyber ai digital anti-terrorism counter-terrorism official senior two-way three-way
        four-way five-way six-way tripartite full separate parallel fresh new rare tense fractious acrimonious
        successful failed brief lengthy marathon weekend week-long weeklong strategic partnership ministerial
        head-of-state state government leaders-level leader-level summit-level agriculture agricultural culture interior
        justice transport labour labor science telecommunications oil gas arab african asian european american latin
        caribbean pacific atlantic nordic baltic balkan gulf islamic mediterranean sub-regional continental sideline
        bilateral preparatory follow-up concluding main official two-nation three-nation four- nation five-nation
        tri-nation multi-nation donors donor pledging reconstruction arms-control disarmament denuclearization
        denuclearisation ceasefire truce political economic-leaders same year-end mid-year spring summer autumn winter
        first-ever second-ever make-or-break ice-breaking unprecedented wide-ranging substantive direct indirect
        high-stakes stand-alone donors' donors founding hour-long hours-long day-long
        daylong delegation-level apex tête-à-tête
        """
    )
)
"""Lower-case words that may stand between an article and the head noun of a summit's name."""

OPENS = words(
    """
    open opens opened opening begin begins began beginning start starts started starting kick kicks kicked commence
    commences commenced resume resumes resumed resuming convene convened gathering gather gathered inaugurated
    """
)
CLOSES = words(
    """
    end ends ended ending conclude concludes concluded concluding close closes closed closing wrap wraps wrapped
    wrapping wind winds wound finish finishes finished finishing until through till broke breaks
    """
)
HOLDING = words(
    """
    scheduled planned slated hosted organised organized expected specially-extended united chaired attended
    co-hosted fixed supposed pencilled postponed delayed called located need indeed speed proposed focused aimed
    entitled dubbed named headed
    """
)
"""Words in "-ed" after a summit's name that still speak of the summit."""

TO_SUMMIT = words(
    """
    for chair chairing attend at during join attending host hosts hosting hosted hold holding held open opened ended
    concluded wrapped up closed opens began begin start started in concluding ending opening wrapping finished
    address meeting participate convened
    """
)
"""Words before a summit's name that tie a date or a place before them to it."""

OPENING = frozenset(["opening", "first", "inaugural"])
OPENING_PARTS = frozenset(["ceremony", "session", "day", "plenary"])
CLOSING = frozenset(["closing", "concluding", "final", "last"])
CLOSING_PARTS = words("session ceremony conference day news press meeting plenary communique declaration")
