"""People by name: titles and appositions beside a name, and later mentions by a part of it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import attrs

from summitkit.parse.actors.honorifics import HONORIFICS, PARTICLES, PATRONYMIC, honoured
from summitkit.parse.actors.offices import Office
from summitkit.parse.actors.pieces import Piece
from summitkit.parse.wording import CLAUSE_STARTS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from summitkit.parse.actors.scene import Scene

__all__ = ["Naming", "PersonName", "cluster", "find_namings", "name_tokens"]

_ORDERS = {"Sister": "f", "Mother": "f", "Father": "m", "Brother": "m", "Rev.": "m", "Reverend": "u", "Imam": "m"}
_ENDINGS = frozenset({"'s", "’s", "'", "’"})
_JOINTS = words("of for at in from with on to")
_COMPLEMENT = 10  # words that tell more of an office before a name
_AFTER_NAME = frozenset({"of", "from", "at", "with"})
_WHO = frozenset({"who", "is", "was", "the", "a", "an", "also", "currently", "now"})
_LONG = 7  # letters of a surname in which a slip is seen as one
_GIVEN = 5  # letters of a given name in which another one is seen as a way of writing
_TWO = 2
_VOWELS = frozenset("aeiouy")
_LAST_VOWELS = frozenset("iy")
_CONSONANTS = frozenset(map(frozenset, ("ck", "kq", "sz", "vw", "jy", "cs")))
_NAMESAKES = 24  # people with a word of their names in common who are told apart
_MINISTERIAL = frozenset({"minister", "foreign-minister", "defence-minister", "deputy"})
_RANKS = frozenset({"ambassador", "military", "academic", "legislator"})
_ANDS = frozenset({"and", "&", "-", "–", "—"})
_COMMAS = frozenset({",", "-", "–", "—", "--"})
_DESCRIBING = 3  # words between a comma and an office
_NO_DESCRIPTION = (
    PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | CLAUSE_STARTS
    | words("who also not he she it they we told speaking then")
)
_TAILS = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "xvi"})


def name_tokens(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a name in lower case, without particles, suffixes and honorifics; "el-Sisi" gives "sisi"."""
    found = []
    for word in words:
        small = word.lower()
        head, _, rest = small.replace("‑", "-").partition("-")
        if rest and head in PARTICLES:
            small = rest
        if small in PARTICLES or small in HONORIFICS or small in _TAILS or not any(map(str.isalpha, small)):
            continue
        found.append(small)
    return tuple(found) or tuple(word.lower() for word in words)


@attrs.frozen(slots=True, eq=False)
class Naming:
    """One place where a person is named.

    Attributes:
        piece: the name.
        tokens: its words as `name_tokens` gives them.
        first: the first word of the title before it, or of the name.
        titles: offices before the name, directly or as "his deputy, Denis Manturov,".
        appositions: offices after the name.
        gender: "m", "f" or "u", from an honorific.
        fathered: True where the name tells whose child somebody is: "Mohammed bin Salman".
        home: a country or body beside the name: "South Africa's Thabo Mbeki", "Kugelman of the Atlantic Council".
    """

    piece: Piece
    tokens: tuple[str, ...]
    first: int
    titles: tuple[Office, ...] = ()
    appositions: tuple[Office, ...] = ()
    gender: str = "u"
    fathered: bool = False
    home: Piece | None = None


@attrs.define(slots=True, eq=False)
class PersonName:
    """All places that name one person."""

    tokens: tuple[str, ...]
    namings: list[Naming] = attrs.field(factory=list)
    gender: str = "u"
    fathered: bool = False


def find_namings(scene: Scene, offices: Sequence[Office]) -> list[Naming]:
    """Return every naming of a person, in order."""
    by_last: dict[int, Office] = {}
    by_first: dict[int, Office] = {}
    for office in offices:
        by_last[office.last] = office
        by_first[office.first] = office
        by_first.setdefault(office.bare_first, office)
    return [_naming(scene, piece, by_first, by_last) for piece in scene.pieces if piece.kind == "person"]


def _naming(scene: Scene, piece: Piece, by_first: dict[int, Office], by_last: dict[int, Office]) -> Naming:
    first, gender = honoured(
        scene.small, piece.first, scene.reading.layout.sentences[scene.sentence[piece.first]].first
    )
    if first == piece.first and not scene.begins(first) and scene.forms[first - 1] in _ORDERS:
        first, gender = first - 1, _ORDERS[scene.forms[first - 1]]
    titles = _titles(scene, first, piece, by_last)
    if titles and scene.word(first - 1) == "," and _is_listed(scene, titles[-1], piece.last, by_first):
        titles = ()
    begin = first
    for office in titles:
        if office.last <= begin and scene.word(begin - 1) != ",":
            begin = min(begin, office.bare_first)
    return Naming(
        piece=piece,
        tokens=name_tokens(scene.forms[piece.first : piece.last]),
        first=begin,
        titles=titles,
        appositions=_appositions(scene, piece.last, by_first),
        gender=gender,
        fathered=not PATRONYMIC.isdisjoint(scene.small[piece.first : piece.last]),
        home=_home(scene, piece, begin),
    )


def _is_listed(scene: Scene, office: Office, last: int, by_first: dict[int, Office]) -> bool:
    """Say whether an office before a name is that of another one: "Anna Kask, trade minister, Jan Berg, envoy"."""
    before = scene.by_last.get(office.first - 1) if scene.word(office.first - 1) == "," else None
    return before is not None and before.kind == "person" and scene.word(last) == "," and last + 1 in by_first


def _titles(scene: Scene, first: int, piece: Piece, by_last: dict[int, Office]) -> tuple[Office, ...]:
    """Return the offices that end where a name and what honours it begin, or before the comma there."""
    office = by_last.get(first)
    if office is not None and not office.role.plural:
        joined = _joined(scene, office, by_last)
        if joined is not None:
            return (joined, office)
        prior = by_last.get(office.first)  # "army chief General Tun Aung"
        ranked = office.owner is None or office.role.rank == "military"  # "spokesman US Navy Capt. Anna Kask"
        if prior is not None and not prior.role.plural and ranked and not office.article:
            return (prior, office)
        return (office,)
    office = _before_comma(scene, first, piece.last, by_last) if scene.word(first - 1) == "," else None
    if office is None or office.role.plural:
        return ()
    told = first < piece.first and scene.forms[office.title_first][:1].isupper()
    told = told or scene.word(office.first - 1) in _ENDINGS  # "the club's vice chairman, Anna Kask,"
    return (office,) if office.article or office.owner is not None or told else ()


def _joined(scene: Scene, office: Office, by_last: dict[int, Office]) -> Office | None:
    """Return the first of two offices of one holder: "Vice President and Trade Minister", "Deputy Premier, Minister …".

    Only a deputy or a minister is another minister too where a comma or a dash joins them.
    """
    joint = scene.word(office.first - 1)
    joined = by_last.get(office.first - 1)
    if joined is None or joined.role.plural or office.article:
        return None
    if joint in {"and", "&"}:
        return joined if office.owner is None else None
    if joint == "," and office.role.rank in _RANKS and office.owner is None and joined.owner is not None:
        return joined  # "High Commissioner to Ghana, Ambassador Anna Kask"
    serves = joined.role.rank in _MINISTERIAL or joined.role.name.startswith(("deputy", "vice"))
    fits = serves and office.role.rank in _MINISTERIAL and scene.forms[joined.title_first][:1].isupper()
    return joined if fits and joint in _COMMAS else None


def _before_comma(scene: Scene, first: int, last: int, by_last: dict[int, Office]) -> Office | None:
    """Return the office before the comma before a name `[first, last)`; "a minister" only where a comma follows it."""
    office = by_last.get(first - 1)
    if scene.word(last) == ",":
        return office or _with_complement(scene, first - 1, by_last)
    return office if office is not None and office.article not in {"a", "an"} else None


def _with_complement(scene: Scene, comma: int, by_last: dict[int, Office]) -> Office | None:
    """Return the office that words before a comma only tell more of: "the minister in charge of trade, Anna Kask,"."""
    for place in range(comma - 1, max(0, comma - 1 - _COMPLEMENT), -1):
        word = scene.word(place)
        if not word[:1].isalpha() or scene.is_verb(place) or scene.sentence[place] != scene.sentence[comma]:
            return None
        if word in _JOINTS and place in by_last:
            return by_last[place]
    return None


def _appositions(scene: Scene, last: int, by_first: dict[int, Office]) -> tuple[Office, ...]:
    """Return the offices that stand after a name between commas, in brackets, or after "who is"."""
    after = last
    if scene.word(after) not in {",", "(", "--", "–", "—"}:
        return ()
    after += 1
    if scene.word(after).isdigit() and scene.word(after + 1) == ",":
        after += 2
    if scene.word(after) == "who" and scene.word(after + 1) in {"is", "was"}:
        after += 2
    if after < len(scene.sentence) and scene.sentence[after] != scene.sentence[last - 1]:
        return ()
    office = by_first.get(after)
    if office is None:
        office = by_first.get(after + 1) if scene.word(after) in _WHO else _described(scene, after, by_first)
    if office is None or office.role.plural or office.last in scene.by_first or office.owner_word >= 0:
        return ()
    if scene.reports(office.last) and scene.word(last) == ",":  # "…, a US Embassy official said" is another one
        return ()
    if scene.word(office.last) == "," and scene.word(last) == "," and _follows_according(scene, last, office.last + 1):
        return ()
    found = [office]
    joined = by_first.get(office.last + 1) if scene.word(office.last) in _ANDS else None
    if joined is not None and not joined.role.plural and joined.last not in scene.by_first:
        found.append(joined)
    return tuple(found)


def _follows_according(scene: Scene, last: int, after: int) -> bool:
    """Say whether another one holds the office after a name: "according to Kask, the minister, Mr. Berg, left"."""
    piece = scene.by_last[last]
    while scene.word(after) in HONORIFICS:
        after += 1
    named = scene.by_first.get(after)
    return named is not None and named.kind == "person" and scene.word(piece.first - 2) == "according"


def _described(scene: Scene, after: int, by_first: dict[int, Office]) -> Office | None:
    """Return the office that words after a name's comma describe: "principal security" in "principal security adviser".

    It says what it is of: "adviser at Acme".
    """
    for at in range(after, after + _DESCRIBING):
        form = scene.forms[at] if at < len(scene.forms) else ""
        if not (form.islower() and form.replace("-", "").isalpha()) or scene.is_verb(at) or form in _NO_DESCRIPTION:
            return None
        office = by_first.get(at + 1)
        if office is not None:
            governs = office.last > office.title_last or scene.word(office.last) in {"of", "at", "for"}
            return office if office.first == at + 1 and office.owner_word < 0 and governs else None
    return None


def _home(scene: Scene, piece: Piece, begin: int) -> Piece | None:
    """Return the country or body that a name is given with."""
    if scene.word(begin - 1) in _ENDINGS:
        owner = scene.by_last.get(begin - 1)
        if owner is not None and owner.kind in {"country", "organization"}:
            return owner
    after = piece.last
    if scene.word(after) == "," and scene.word(after + 1) in _AFTER_NAME:
        after += 1
    if scene.word(after) not in _AFTER_NAME:
        return None
    joint = scene.word(after)
    after += 2 if scene.word(after + 1) == "the" else 1
    owner = scene.by_first.get(after)
    if owner is None or owner.kind not in {"country", "organization"}:
        return None
    if joint in {"at", "with", "from"} and owner.kind == "country":
        return None
    return owner


def cluster(namings: Sequence[Naming], genders: Mapping[str, str]) -> list[PersonName]:
    """Join the namings of one person: full names first, wherever they stand, then parts of them.

    Args:
        namings: all namings of a text, in order.
        genders: the gender of given names.

    Returns:
        people in the order of their first naming.
    """
    people = _Register(genders, {naming.tokens[0] for naming in namings if len(naming.tokens) == 1})
    owners = {naming: people.full(naming) for naming in sorted(namings, key=_by_length) if len(naming.tokens) > 1}
    for naming in namings:
        person = owners.get(naming) or people.short(naming)
        person.namings.append(naming)
        if person.gender == "u":
            person.gender = naming.gender
    return sorted(people.people, key=lambda one: one.namings[0].piece.first)


def _by_length(naming: Naming) -> tuple[int, int]:
    return -len(naming.tokens), naming.piece.first


class _Register:
    """The people named so far, by each word of their names."""

    __slots__ = ("_alone", "_by_token", "_genders", "people")

    def __init__(self, genders: Mapping[str, str], alone: Collection[str]) -> None:
        self.people: list[PersonName] = []
        self._alone = alone
        self._by_token: dict[str, deque[PersonName]] = {}
        self._genders = genders

    def full(self, naming: Naming) -> PersonName:
        """Return the person whom a name of several words names."""
        for token in (naming.tokens[-1], naming.tokens[0], "".join(naming.tokens[-2:])):
            for person in self._by_token.get(token, ()):
                if _same_name(person, naming):
                    return person
        return self._add(naming)

    def short(self, naming: Naming) -> PersonName:
        """Return the person whom one word names: by surname before given name, then the one named last."""
        token = naming.tokens[0]
        found = [
            one
            for one in self._by_token.get(token, ())
            if "u" in {naming.gender, one.gender} or naming.gender == one.gender
        ]
        if not found:
            return self._misspelt(token) or self._add(naming)
        group = [one for one in found if one.tokens[-1] == token] or [one for one in found if one.tokens[0] == token]
        before = [one for one in group or found if one.namings]
        if not before:
            return (group or found)[0]
        return max(before, key=lambda one: self._weight(one, token))

    def _misspelt(self, token: str) -> PersonName | None:
        """Return the one person whose long surname differs by a slip: "Yastrezhembsky" after "Yastrzhembsky"."""
        alike = [one for one in self.people[-_NAMESAKES:] if one.namings and _is_slip(one.tokens[-1], token)]
        return alike[0] if len(alike) == 1 else None

    def _weight(self, person: PersonName, token: str) -> tuple[bool, bool, int]:
        """Return how likely a surname alone means one of its bearers: not whom the text calls by the given name."""
        familiar = person.tokens[0] != token and person.tokens[0] in self._alone
        return not familiar, any(known.titles for known in person.namings[:3]), person.namings[-1].piece.first

    def _add(self, naming: Naming) -> PersonName:
        person = PersonName(naming.tokens, gender=naming.gender, fathered=naming.fathered)
        if person.gender == "u" and len(naming.tokens) > 1:
            person.gender = self._genders.get(naming.tokens[0].capitalize(), "u")
        self.people.append(person)
        for token in dict.fromkeys((*naming.tokens, "".join(naming.tokens[-2:]))):
            self._by_token.setdefault(token, deque(maxlen=_NAMESAKES)).append(person)
        return person


def _is_slip(one: str, other: str) -> bool:
    """Say whether two long words differ by one letter, left out, added or another."""
    short, long = sorted((one, other), key=len)
    if len(short) < _LONG or len(long) - len(short) > 1 or short == long or short[0] != long[0]:
        return False
    same = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    return short[same:] == long[same + 1 :] or short[same + 1 :] == long[same + 1 :]


def _same_name(person: PersonName, naming: Naming) -> bool:
    """Say whether a name of several words is a shorter form of another: "Wen" + "Jiabao", "J. Bush"/"George Bush"."""
    full, short = person.tokens, naming.tokens
    if full == short or _is_respelt(full, short):
        return True
    if (person.fathered or naming.fathered) and full[0] != short[0]:
        return False  # "Salman bin Abdulaziz" is the father of "Mohammed bin Salman"
    if set(short) <= set(full):
        return True
    if full[-1] != short[-1]:
        return False
    one, other = full[0].rstrip("."), short[0].rstrip(".")
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one.startswith(other) or other.startswith(one) or _is_transcribed(one, other)


def _is_respelt(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two names differ by where their words part, "Kim Jong-un", "Kim Jong Un", or by a word before."""
    short, long = sorted(("".join(one).replace("-", ""), "".join(other).replace("-", "")), key=len)
    return len(short) >= _LONG and long.endswith(short) and (len(long) == len(short) or len(one) == len(other) == _TWO)


def _is_transcribed(one: str, other: str) -> bool:
    """Say whether two given names are one, written by other rules: "Sergei" and "Sergey"; no "Mario" and "Maria"."""
    if len(one) != len(other) or len(one) < _GIVEN:
        return False
    letters = [(place, {mine, its}) for place, (mine, its) in enumerate(zip(one, other, strict=True)) if mine != its]
    if len(letters) != 1:
        return False
    place, pair = letters[0]
    return pair <= (_LAST_VOWELS if place == len(one) - 1 else _VOWELS) or frozenset(pair) in _CONSONANTS
