"""Reads what is no money around a figure: percentages, measures and counts of what deals and claims are about."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from summitkit.parse.amounts.figures import Figure, read_range, without_letter

__all__ = ["Measure", "read_measure"]
_LONG_LETTERS = frozenset({"bln", "mln", "trn"})  # which are no units themselves


@attrs.frozen(slots=True, kw_only=True)
class Measure:
    """A percentage, measure or count at its place."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: str
    per: str | None = None
    family: str = "measure"


_PERCENT = re.compile(
    r"[ \u00a0\u202f]?%(?P<points>[ ]points?)?"
    r"|[ -](?:percentage|percent|per[ ]cent|pct)(?P<points2>[ -]points?)?(?![a-z])"
    r"|[ -](?P<basis>basis[ ]points?|bps)(?![a-z])"
    r"|[ ](?P<double>percentage)(?![a-z])",
    re.IGNORECASE,
)

_UNITS: dict[str, str] = {
    form: unit
    for unit, forms in {
        "tonne": "tonne tonnes metric-ton metric-tons mt metric-tonnes",
        "ton": "ton tons",
        "kilogram": "kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos",
        "pound": "pounds pound lb lbs",
        "barrel": "barrel barrels",
        "barrel per day": "bpd b/d",
        "litre": "litre litres liter liters",
        "gallon": "gallon gallons",
        "bushel": "bushel bushels",
        "cubic metre": "cubic-metre cubic-metres cubic-meter cubic-meters cu-m bcm mcm",
        "cubic foot": "cubic-foot cubic-feet",
        "watt": "watt watts",
        "kilowatt": "kilowatt kilowatts kw",
        "megawatt": "megawatt megawatts mw",
        "gigawatt": "gigawatt gigawatts gw",
        "kilowatt-hour": "kilowatt-hour kilowatt-hours kwh",
        "megawatt-hour": "megawatt-hour megawatt-hours mwh",
        "terawatt-hour": "terawatt-hour terawatt-hours twh",
        "kiloton": "kiloton kilotons",
        "megaton": "megaton megatons",
        "kilometre": "kilometre kilometres kilometer kilometers km kms",
        "metre": "metre metres meter meters",
        "centimetre": "centimetre centimetres centimeter centimeters cm",
        "millimetre": "millimetre millimetres millimeter millimeters mm",
        "mile": "mile miles",
        "nautical mile": "nautical-mile nautical-miles",
        "foot": "foot feet ft",
        "yard": "yard yards",
        "hectare": "hectare hectares ha",
        "acre": "acre acres",
        "square kilometre": "square-kilometre square-kilometres square-kilometer square-kilometers sq-km km² km2",
        "square mile": "square-mile square-miles",
        "square metre": "square-metre square-metres square-meter square-meters m²",
        "degree Celsius": "degrees-celsius degree-celsius °c",
    }.items()
    for form in forms.split()
}
_NOUNS = (
    "person:people persons person|soldier:soldiers soldier|troop:troops|serviceman:servicemen|officer:officers|man:men"
    "|woman:women|child:children|civilian:civilians|refugee:refugees|migrant:migrants|worker:workers|employee:employees"
    "|job:jobs|student:students|scholarship:scholarships|peacekeeper:peacekeepers|observer:observers|prisoner:prisoners"
    "|hostage:hostages|detainee:detainees|delegate:delegates|member:members|leader:leaders|minister:ministers"
    "|official:officials|expert:experts|engineer:engineers|doctor:doctors|teacher:teachers|farmer:farmers|citizen:citizens"
    "|national:nationals|resident:residents|tourist:tourists|visitor:visitors|victim:victims|household:households"
    "|family:families|company:companies|firm:firms|country:countries|nation:nations|state:states|project:projects"
    "|agreement:agreements|memorandum:memorandums memoranda|mou:mous|deal:deals|contract:contracts|treaty:treaties"
    "|document:documents|unit:units|aircraft:aircraft|airplane:airplanes|plane:planes|jet:jets|airliner:airliners"
    "|fighter:fighters|bomber:bombers|helicopter:helicopters|drone:drones|tank:tanks|vehicle:vehicles|carrier:carriers"
    "|missile:missiles|rocket:rockets|launcher:launchers|warhead:warheads|bomb:bombs|shell:shells|round:rounds"
    "|system:systems|battery:batteries|regiment:regiments|battalion:battalions|squadron:squadrons|brigade:brigades"
    "|division:divisions|interceptor:interceptors|howitzer:howitzers|gun:guns|rifle:rifles|radar:radars|engine:engines"
    "|satellite:satellites|submarine:submarines|frigate:frigates|destroyer:destroyers|corvette:corvettes|warship:warships"
    "|ship:ships|vessel:vessels|boat:boats|tanker:tankers|reactor:reactors|centrifuge:centrifuges|plant:plants"
    "|station:stations|locomotive:locomotives|train:trains|bus:buses|car:cars|truck:trucks|turbine:turbines|dose:doses"
    "|vaccine:vaccines|hospital:hospitals|school:schools|house:houses|home:homes|container:containers|flight:flights"
    "|visa:visas|share:shares|vote:votes|seat:seats|bale:bales|head:head|centre:centres centers"
)
_COUNTED = {form: entry.split(":")[0] for entry in _NOUNS.split("|") for form in entry.split(":")[1].split()}
_STOP = frozenset(
    str.split(
        "a an the of and or in on at to for from by with as is are was were be been being has have had "
        "will would could may might who which that than but not no its his her their our this these "
        "those it he she they we i you into over under about after before during between against said "
        "says told per each every if when while where because more years year days day months month "
        "weeks week hours hour minutes percent million billion s other others"
    )
)
_WORD = re.compile(r"[ \u00a0]((?:[A-Z]\.){2,3}|[^\W_](?:[\w’'/.-]{0,22}[^\W_])?)")
_UNIT_AFTER = re.compile(
    r"[ \u00a0\u202f]?-?((?:(?:metric|cubic|square|sq|cu"
    r"|nautical|degrees?)[ -])?[A-Za-z°²]{1,14}(?:[-/][A-Za-z]{1,5})?[²2]?)(?![\w²])"
)
_PER = re.compile(
    r"(?:[ ](?:per|an?|each|every)[ ]|-?[ ]?/[ ]?)(?P<per>day|week|month|year|hour|second|annum|capita"
    r"|head|kilomet(?:er|re)|hectare|acre|person)(?![a-z])",
    re.IGNORECASE,
)
_BETWEEN_BEFORE = re.compile(r"\bbetween\s$", re.IGNORECASE)
_BETWEEN = 3
_LOW = {"mt", "ha", "ft", "mw", "gw", "kw", "lb", "mm", "cm"}


def read_measure(text: str, figure: Figure) -> Measure | None:
    """Return the percentage, measure or count that a figure belongs to, or None."""
    between = _BETWEEN_BEFORE.search(text, max(0, figure.start - 10), figure.start) is not None
    both = read_range(text, figure, between=between)
    if both is not None and both[1].end != figure.end:
        found = _read(text, both[0], both[1])
        if found is not None:
            return found
    found = _read(text, figure, figure)
    if found is None and figure.letter and figure.letter not in _LONG_LETTERS:
        plain = without_letter(figure)
        found = _read(text, plain, plain)
    return found


def _read(text: str, low: Figure, high: Figure) -> Measure | None:
    end = high.end
    percent = _PERCENT.match(text, end)
    if percent:
        unit = "percentage point" if percent["points"] or percent["points2"] else "percent"
        unit = "basis point" if percent["basis"] else unit
        stop = percent.end()
        return _measure(text, low, high, stop, unit, "percent")
    unit_match = _UNIT_AFTER.match(text, end)
    if unit_match:
        form = unit_match[1].lower().replace(" ", "-")
        unit_name = _UNITS.get(form) or _UNITS.get(form.split("-")[0])
        if unit_name and _unit_stands(unit_match[1], text, end):
            stop = unit_match.end() if form in _UNITS else unit_match.start(1) + form.index("-")
            return _measure(text, low, high, stop, unit_name, "measure")
    return _count(text, low, high)


def _unit_stands(written: str, text: str, end: int) -> bool:
    """Say whether the letters after a figure are a unit: "5 km" and "10 MW", not "10mt" or "3 HA"."""
    if written.lower() in _LOW:
        return (written not in {"Mt", "Ha", "HA"} and text[end : end + 1] in {" ", "-", "\u00a0"}) or written in {
            "MW",
            "GW",
        }
    return True


def _measure(text: str, low: Figure, high: Figure, end: int, unit: str, family: str) -> Measure:
    per = _PER.match(text, end)
    sign = (
        -1
        if text[low.start - 1 : low.start] in {"-", "−"} and text[low.start - 2 : low.start - 1] in {"", " ", "("}
        else 1
    )
    begin = low.start - (sign < 0)
    one, two = sorted((low.value * sign, high.value * (sign if low is high else 1)))
    each = per["per"].lower() if per else None
    if unit == "barrel per day":
        unit, each = "barrel", "day"
    return Measure(
        start=begin,
        end=per.end() if per and family != "percent" else end,
        low=one,
        high=two,
        unit=unit,
        per=each if family != "percent" else None,
        family=family,
    )


def _count(text: str, low: Figure, high: Figure) -> Measure | None:
    """Read "126 fighter jets", "five S-400 units", "5,000 Indian workers": at most three words before the noun."""
    if high.letter:
        return None
    place, words = high.end, list[str]()
    for _ in range(_BETWEEN + 1):
        match = _WORD.match(text, place)
        if match is None:
            return None
        word = match[1]
        noun = _COUNTED.get(word.lower())
        if noun is not None and not _goes_on(text, match.end(), low):
            unit = " ".join([*words, noun])
            return _measure(text, low, high, match.end(), unit, "count")
        if word.lower() in _STOP or word[0].isdigit() or word.endswith(("ing", "ly")):
            return None
        words.append(word)
        place = match.end()
    return None


def _goes_on(text: str, end: int, figure: Figure) -> bool:
    """Say whether the noun is the first half of a longer one ("12 state visits"), which is counted then."""
    match = _WORD.match(text, end)
    following = match[1].lower() if match else ""
    return (following in _COUNTED and following not in {"head", "state"}) or (figure.words and figure.value == 1)
