"""Where a verb of travel leads: a town, a country, a summit, or where the text plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Person
from summitkit.parse.delegations.destinations import Destination, Ground, place_at, place_before
from summitkit.parse.delegations.vocabulary import TRAVEL, travel_class
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING", "at_home", "destination_of", "goal_of", "is_name", "is_noun", "kind_of"]

_REACH = 14
_ARRIVAL = 28
_SOON = 5
_TO = frozenset(["to"])
_FROM = frozenset(["from"])
_OCCASIONS = words("visit talks summit meeting meetings conference forum trip tour")
_BACK_HOME = words("back home returned returning")
_STANDS = words("stand stands stood standing fill fills filled filling sit sits sat sitting deputise deputising")
_AFTERWARDS = frozenset(["in", "to"])
_DUE = words("in here at on later towards toward today tomorrow tonight")
_BOUND_TO = {
    "represented": (False, "by"),
    **dict.fromkeys(words("touch touches touched"), (True, "down")),  # "trade touched a record in"
}
_HASTE = ("rush", "hurr", "race", "dash")
_FIGURES = frozenset([("ahead",), ("amid",), ("as",), ("through",), ("under",), ("across",)])
_RESULTS = words("decision agreement conclusion deal compromise solution")
_BETWEEN = frozenset(["between", "to"])
_ACROSS = frozenset(["in", "through", "across", "around"])
_TO_COME = words("will would due expected scheduled")
_HOURS = words(
    """
    dawn dusk noon midday midnight nightfall sunset daybreak one two three four five six seven eight nine ten eleven
    """
)
_ALL_THE_SAME = words("anyway uninvited too nonetheless despite")
_ALSO = frozenset(["both", "also", "all", "too"])
_BE = frozenset(["is", "are", "was", "were", "be"])
_COMING_BEFORE = frozenset(["too", "and", "while"])
_LEAVES_BEFORE = words(". , on after early")
_VISITS_BEFORE = words("in on . , last earlier again")
_GATHERINGS = words("opening session plenary ceremony forum conference gathering meeting summit")
_FELLOWS = words("leaders counterparts presidents premiers colleagues ministers")
_TIMES = words("day days hours night nights week weeks weekend")
_BOUND = {
    "off": words("set sets setting took takes taking"),
    "out": words("set sets setting"),
    "route": words("en"),
    "way": words("his her their its"),
    "up": words("showed shows turned turns"),
}
_WAYS = {"route": "goes", "way": "goes", "up": "comes"}
_NOUN_BEFORE = words("a an the his her this official state working 's ’s first any their its planned recent")
_NEED = {
    "goes": frozenset(["to", "for", "into"]),
    "leaves": frozenset(["for"]),
    "comes": frozenset(["in", "at", "to", "into"]),
    "gathers": frozenset(["in", "at"]),
    "stays": frozenset(["in", "at"]),
}


TELLING = TRAVEL | _STANDS | frozenset(_BOUND) | words("foot due expected awaited")
"""The words that may tell of a journey, of which `kind_of` says whether they do."""


def destination_of(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return where a word leads, if it is a verb of travel or tells that somebody is somewhere."""
    scene = ground.scene
    kind = kind_of(scene, word)
    if kind is not None and not is_noun(scene, word):
        return goal_of(ground, sentence, word, kind)
    if scene.lower[word] in {"is", "are", "was", "were", "be"} and scene.word(word + 1) == "in":
        return place_at(scene, word + 1, min(sentence.last, word + 6), frozenset(["in"]))
    return None


def kind_of(scene: Scene, word: int) -> str | None:
    """Return the class of a verb of travel, or of "set off", "en route" and "due"."""
    lower = scene.lower[word]
    if lower in _STANDS and scene.lower[word + 1 : word + 3] == ("in", "for"):
        return "attends"
    if lower == "foot" and scene.word(word - 1) in _BOUND["out"]:
        return "comes"
    if lower in _BOUND and scene.word(word - 1) in _BOUND[lower]:
        return _WAYS.get(lower, "leaves")
    if lower in {"due", "expected", "awaited"}:
        return "comes" if scene.word(word + 1) in _DUE or scene.moment(word + 1) is not None else None
    kind = travel_class(lower)
    if kind is not None and lower in _BOUND_TO:
        must, after = _BOUND_TO[lower]
        return kind if (scene.word(word + 1) == after) is must else None
    return kind


def is_noun(scene: Scene, word: int) -> bool:
    """Say whether "visit", "tour" or "head" is a noun here: after an article, an adjective of visits or a genitive."""
    lower, after = scene.lower[word], scene.word(word + 1)
    if lower in _BOUND:
        return False
    if lower == "visiting" and _describes(scene, word):
        return True
    if scene.word(word - 1) in _NOUN_BEFORE or lower in {"meeting", "meetings", "gathering", "opening", "departure"}:
        return True
    if lower in {"head", "heads", "chair"} and is_name(scene, word + 1):
        return True  # "Rosneft head Igor Sechin"
    return after in {"of", "to"} if lower == "visits" else lower in {"head", "heads"} and after == "of"


def _describes(scene: Scene, word: int) -> bool:
    """Say whether "visiting" tells who is a guest: "the minister and visiting senior U.S. diplomats agreed"."""
    if scene.word(word - 1) not in {"and", "with", "met", "told", "of", ",", "by"}:
        return False
    after = scene.lower[word + 1 : word + 1 + _GUEST_REACH]
    return bool(_GUESTS.intersection(after)) and not _ARTICLES.intersection(after[:1])


_GUEST_REACH = 4
_GUESTS = words("diplomats officials envoys ministers lawmakers leaders executives delegates senators delegation")
_ARTICLES = frozenset(["the", "a", "an"])


def is_name(scene: Scene, word: int) -> bool:
    """Say whether a word begins somebody's name or title."""
    side = scene.side(word)
    return side is not None and isinstance(side.entity, Person) and scene.forms[word][:1].isupper()


def _is_at_event(scene: Scene, word: int) -> bool:
    """Say whether somebody attends anything, or addresses or opens a gathering."""
    if scene.lower[word].startswith(("attend", "participat")):
        return True
    after = scene.lower[word + 1 : word + 5]
    joins = scene.lower[word].startswith("join") and not _FELLOWS.isdisjoint(after)
    return joins or bool(_GATHERINGS.intersection(after))


def at_home(ground: Ground, sentence: Sentence, word: int, kind: str) -> Destination | None:
    """Return the dateline's town for those who come, attend or leave where the sentence gives no place.

    It is no journey of the country's own people, since nobody goes on a trip to his own country.
    """
    scene = ground.scene
    after = scene.word(word + 1)
    due = scene.lower[word] in {"due", "expected", "awaited"}
    placed = place_at(scene, word + 1, min(sentence.last, word + _REACH)) is not None
    arrives = kind == "comes" and (
        scene.lower[word] not in {"come", "comes", "came", "coming"} or _is_coming(scene, word)
    )
    to_come = kind == "attends" and bool(_TO_COME.intersection(scene.lower[max(sentence.first, word - 4) : word]))
    stage = ground.stage or (ground.main if arrives or to_come else None)
    if placed or stage is None:
        return ground.main if due and (not placed or after in {"towards", "toward"}) else None
    if due and scene.lower[word + 1 : word + 3] == ("in", "the"):
        return None  # "expected in the region"
    if arrives:
        at_what = after in {"at", "on"} and scene.moment(word + 2) is None and scene.word(word + 2) not in _HOURS
        return None if at_what else stage
    return stage if _is_here(scene, word, kind) else None


def _is_coming(scene: Scene, word: int) -> bool:
    """Say whether somebody is to come, with nothing said of where to: "are both coming", "is coming on Friday"."""
    be = scene.word(word - 2) if scene.word(word - 1) in _ALSO else scene.word(word - 1)
    ends = not scene.word(word + 1).isalpha() or scene.word(word + 1) in _COMING_BEFORE
    return scene.lower[word] == "coming" and be in _BE and (ends or scene.moment(word + 2) is not None)


def _is_here(scene: Scene, word: int, kind: str) -> bool:
    """Say whether a verb of travel needs no place: "came anyway", "attends", "visited again", "left early"."""
    after = scene.word(word + 1)
    if kind == "comes":
        return after in _ALL_THE_SAME or scene.lower[word + 1 : word + 3] == ("after", "all")
    if kind == "attends":
        return _is_at_event(scene, word)
    if kind == "leaves":
        return after in _LEAVES_BEFORE or scene.moment(word + 1) is not None
    return after in _VISITS_BEFORE if kind == "visits" else kind == "goes" and after in {"home", "instead"}


def goal_of(ground: Ground, sentence: Sentence, word: int, kind: str) -> Destination | None:
    """Return where a verb of travel leads."""
    scene = ground.scene
    stop = min(sentence.last, word + _REACH)
    if kind == "attends":
        return _attended(ground, word, stop) or _event_at(scene, word, stop)
    told = _by_adverb(scene, word, stop, kind)
    if told is not None:
        return told
    return _visited(scene, word, stop) if kind == "visits" else _travelled_to(ground, sentence, word, kind)


def _visited(scene: Scene, word: int, stop: int) -> Destination | None:
    """Return what is visited; what is reached follows at once: "reached Quito", not "reached a deal in Quito"."""
    reach = 9 if "including" in scene.lower[word + 1 : word + 7] else 5
    if scene.lower[word].startswith(("reach", "enter")):
        reach = 3
    return place_at(scene, word + 1, min(stop, word + reach))


def _travelled_to(ground: Ground, sentence: Sentence, word: int, kind: str) -> Destination | None:
    """Return where somebody goes, comes, gathers or stays."""
    scene = ground.scene
    stop = min(sentence.last, word + _REACH)
    after = scene.lower[word + 1 : word + 4]
    if _is_figurative(scene, word, kind):
        return None
    if kind in {"comes", "gathers", "stays"} and "here" in after:
        back = _BACK_HOME.intersection(scene.lower[scene.sentence(word).first : stop])
        here = ground.here(word + 1 + after.index("here"))
        return None if back or (here.name is None and kind == "gathers") else here
    flew_in = scene.lower[word] == "flew" and after[:1] == ("in",)
    flew_in = flew_in or (kind == "comes" and _comes_for(ground, sentence, word))
    if _flies_in(scene, word) and place_at(scene, word + 1, min(stop, word + _SOON), _TO) is None:
        return ground.stage or ground.main  # "is expected to fly in on Monday to witness the ceremony"
    if scene.lower[word].startswith(_HASTE):
        stop = min(stop, word + _SOON - 1)  # "rushed to Quito", not "rushed to condemn the attack in Quito"
    found = place_at(scene, word + 1, stop, _needed(scene, word, kind)) or (ground.here(word) if flew_in else None)
    return found or _summit_of(ground, word, stop, kind)


def _flies_in(scene: Scene, word: int) -> bool:
    """Say whether somebody comes to where the text plays by air: "flew in", "is to fly in on Tuesday"."""
    if not scene.lower[word].startswith(("fly", "flies", "flew")) or scene.word(word + 1) != "in":
        return False
    return scene.word(word + 2) in _AFTER_IN or scene.moment(word + 2) is not None or scene.side(word + 2) is None


_AFTER_IN = words("on to from with for late early , .")


def _is_figurative(scene: Scene, word: int, kind: str) -> bool:
    """Say whether nobody moves: "went through the summit without a word", "came under fire", "arrived at a deal"."""
    after = scene.lower[word + 1 : word + 5]
    if kind == "stays" and not _TIMES.intersection(scene.lower[word + 1 : word + 6]):
        return True
    return after[:1] in _FIGURES or (after[:1] == ("at",) and bool(_RESULTS.intersection(after)))


def _needed(scene: Scene, word: int, kind: str) -> frozenset[str]:
    """Return the prepositions of which one must stand before the place."""
    lower = scene.lower[word]
    if lower.startswith("shuttl"):
        return _BETWEEN
    if kind == "comes" and "from" in scene.lower[word + 1 : word + 4]:
        return _NEED[kind] - _TO  # "came on from a visit to Peru"
    return _NEED[kind] | _ACROSS if lower.startswith("travel") else _NEED[kind]


def _by_adverb(scene: Scene, word: int, stop: int, kind: str) -> Destination | None:
    """Return the place that "there" means, or from where somebody goes home: "flew home after talks in Quito"."""
    after = scene.word(word + 1)
    if after == "from" and scene.lower[word].startswith("return"):
        return place_at(scene, word + 1, min(stop, word + _SOON), _FROM)
    if after == "there":
        return place_before(scene, word)
    if kind == "goes" and after in {"home", "instead"} and "after" in scene.lower[word:stop]:
        return place_at(scene, word + 1, stop, _AFTERWARDS)
    return None


def _summit_of(ground: Ground, word: int, stop: int, kind: str) -> Destination | None:
    """Return the summit that somebody comes to or leaves, or the place told before "where they gather"."""
    if kind == "leaves":
        return ground.summit_in(word + 1, min(stop, word + 4))
    if kind == "comes" and "for" in ground.scene.lower[word : word + _ARRIVAL]:
        return ground.summit_in(word + 1, min(ground.scene.sentence(word).last, word + _ARRIVAL))
    summit = ground.summit_in(word + 1, min(stop, word + 8)) if kind in {"comes", "gathers", "goes"} else None
    return summit or (_where(ground.scene, word) if kind == "gathers" else None)


def _where(scene: Scene, word: int) -> Destination | None:
    """Return the place of "Quito, where X and other leaders gather"."""
    begin = max(scene.sentence(word).first, word - _REACH)
    at = next((at for at in range(word - 1, begin, -1) if scene.lower[at] == "where"), None)
    if at is None:
        return None
    before = at - 1 - (scene.word(at - 1) == ",")
    return place_at(scene, max(begin, before - 2), at)


def _comes_for(ground: Ground, sentence: Sentence, word: int) -> bool:
    """Say whether somebody has come to the dateline's town: "had arrived that morning for a state visit"."""
    after = ground.scene.lower[word + 1 : min(sentence.last, word + 8)]
    return "for" in after and bool(_OCCASIONS.intersection(after))


def _attended(ground: Ground, word: int, stop: int) -> Destination | None:
    """Return the summit that is attended, or at whose opening ceremony or session somebody is."""
    scene = ground.scene
    after = scene.lower[word + 1 : word + 4]
    if after[:2] == ("in", "for"):
        return ground.summit_in(word + 1, stop) or ground.main
    if scene.lower[word] in {"take", "takes", "took", "taking"} and after[:2] != ("part", "in"):
        return ground.main if after[:1] == ("part",) else None
    if scene.lower[word].startswith("represent") and (scene.side(word + 1) or scene.side(word + 2)) is not None:
        end = next((at for at in range(word + 1, stop) if scene.lower[at] == ","), stop)
        named = ground.summit_in(word + 1, min(end, word + 10))
        return named or place_at(scene, word + 1, stop, frozenset(["in", "at"])) or ground.main or ground.stage
    found = ground.summit_in(word + 1, min(stop, word + 10))
    if found is None and {"ceremony", "session", "plenary"}.intersection(after):
        return ground.main
    return _at_here(ground, found) if found is not None else None


def _event_at(scene: Scene, word: int, stop: int) -> Destination | None:
    """Return the place of what is attended or of whom somebody joins: "attend a parade in Beijing"."""
    part = scene.lower[word : word + 2] == ("took", "part")
    if not part and not scene.lower[word].startswith(("attend", "participat", "join")):
        return None
    return place_at(scene, word + 1, min(stop, word + 8), frozenset(["in", "at"]))


def _at_here(ground: Ground, found: Destination) -> Destination:
    """Return the place itself for "the summit here" where it is known."""
    if ground.scene.word(found.last) != "here":
        return found
    here = ground.here(found.last)
    return here if here.country is not None else found
