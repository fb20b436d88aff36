"""Who is meant by "he", "her" and "its": candidates are scored by nearness, by their sentence and by gender."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import entries
from summitkit.parse.actors.figures import Figure
from summitkit.parse.actors.grammar import function_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.actors.scene import Scene

__all__ = ["PRONOUNS", "RELATIVES", "Seen", "Stage"]

PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "n", "its": "n", "itself": "n",
}  # fmt: skip

RELATIVES = frozenset({"who", "whose", "whom"})

_REMEMBERED = 16  # mentions, for pronouns
_CONTINENTS = frozenset({"Africa", "Asia", "Europe", "Latin America", "South America", "North America"})
_KNOWN = 100  # figures, for offices and nouns
_FARTHEST = 7  # sentences
_RECENT = 3
_PARAGRAPHS = 8  # of one quotation
_NEAR = (3.0, 2.2, 1.2, 0.6)
_FAR = 0.2
_SUBJECT = 1.6
_SPEAKER = 0.6
_GENDER = 0.8
_OFTEN = 0.12
_SAME_PARAGRAPH = 0.4
_OWN_QUOTE = 3.0
_SELF_OBJECT = 3.5
_MODIFIER = 1.2
_NEEDED = 1.0
_THING_NEEDED = 3.0
_HEARER = 2.0
_HOME = 2.0
_EMPTY_IT = frozenset({"is", "was", "'s", "’s", "seems", "appears", "remains", "became", "becomes", "be"})
_SPEECH = words("remarks remark comments comment statement speech words announcement letter message address interview")
_OWNS = frozenset({"'s", "’s"})
_AFTER_IS = frozenset({"a", "an", "the", "not", "been", "also", "now"})
_THAT_OR_TO = frozenset({"that", "to", "whether", "if", "for", "how", "when", "who"})


@attrs.frozen(slots=True, eq=False)
class Seen:
    """The last place where a figure was meant.

    Attributes:
        figure: who.
        first: the first word.
        last: the word after the last one.
        subject: True where it is what a verb is said of.
        speaker: True where that verb reports.
        modifier: True for an adjective or a possessive before a noun.
        quoted: True inside a quotation.
        sentence, paragraph: the numbers of those that it stands in.
    """

    figure: Figure
    first: int
    last: int
    subject: bool
    speaker: bool
    modifier: bool
    quoted: bool
    sentence: int
    paragraph: int


@attrs.frozen(slots=True)
class _Here:
    """The place of a pronoun.

    Attributes:
        begin: the word, or the first word of the quotation before it whose speaker it is.
        sentence: the sentence of that.
        paragraph: the pronoun's paragraph.
        quoted: whether the pronoun is quoted.
    """

    begin: int
    sentence: int
    paragraph: int
    quoted: bool


class Stage:
    """The figures meant lately, for finding who a pronoun or a role means."""

    __slots__ = ("_counts", "_known_people", "_known_things", "_people", "_scene", "_things", "_towns", "speaker")

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._people: deque[Seen] = deque(maxlen=_REMEMBERED)
        self._things: deque[Seen] = deque(maxlen=_REMEMBERED)
        self._known_people: dict[Figure, None] = {}  # the one meant last stands last
        self._known_things: dict[Figure, None] = {}
        self._towns: dict[str, Figure] = {}
        self._counts: dict[int, int] = {}
        self.speaker: Figure | None = None

    def enter(self, figure: Figure, first: int, last: int, *, modifier: bool = False, subject: bool = False) -> None:
        """Take note that the words `[first, last)` mean a figure; `subject` where they are known to be one."""
        if figure.kind == "place":
            if isinstance(figure.entry, entries.Region) and figure.name not in _CONTINENTS:
                return
            self._towns["continent" if figure.name in _CONTINENTS else "city"] = figure
            return
        does, speaker = function_of(self._scene, first, last)
        owns = self._scene.word(last) in _OWNS and self._scene.word(last + 1) not in _AFTER_IS
        does = does and not (owns and figure.kind == "person")  # "Kask's envoy said"
        if owns and figure.kind == "person" and self._scene.word(last + 1) in _SPEECH:  # "Kask's remarks were aimed at"
            does = speaker = True
        layout, sentence = self._scene.reading.layout, self._scene.sentence[first]
        seen = Seen(
            figure,
            first,
            last,
            subject or (does and not modifier),
            speaker,
            modifier,
            layout.in_quotation(layout.words.starts[first]),
            sentence,
            layout.sentences[sentence].paragraph,
        )
        (self._people if figure.kind == "person" else self._things).append(seen)
        known = self._known_people if figure.kind == "person" else self._known_things
        known.pop(figure, None)
        known[figure] = None
        self._counts[id(figure)] = self._counts.get(id(figure), 0) + 1
        if speaker and not seen.quoted:
            self.speaker = figure

    def people(self) -> list[Figure]:
        """Return the people meant lately, the last one first."""
        return list(islice(reversed(self._known_people), _KNOWN))

    def ranked(self, index: int) -> list[Figure]:
        """Return the people whom an office at a word may mean: the ones meant lately first."""
        lately = [figure for _, figure in self._scored(index, "u", objective=False)]
        return list(dict.fromkeys([*lately, *self.people()]))

    def recent(self, index: int) -> list[Figure]:
        """Return the people who did or said something in the last sentences before a word, the likeliest first."""
        doing = {seen.figure for seen in self._people if seen.subject and self._distance(seen, index) <= _RECENT}
        return [figure for _, figure in self._scored(index, "u", objective=False) if figure in doing]

    def things(self) -> list[Figure]:
        """Return the countries and bodies meant lately, the last one first."""
        return list(islice(reversed(self._known_things), _KNOWN))

    def doing(self, index: int) -> list[Figure]:
        """Return the bodies that said or did something in the last sentences before a word, the likeliest first."""
        near = [seen for seen in reversed(self._things) if seen.subject and self._distance(seen, index) <= _RECENT]
        near.sort(key=lambda seen: not seen.speaker)
        return [seen.figure for seen in near if seen.figure.kind == "organization"]

    def town(self, noun: str) -> Figure | None:
        """Return the city or continent named last."""
        return self._towns.get("continent" if noun == "continent" else "city")

    def country(self, index: int, members: frozenset[str] = frozenset(), home: str | None = None) -> Figure | None:
        """Return the country that "the country" at a word means: the one that matters most in the sentences before.

        Args:
            index: the word.
            members: the codes of the countries of a region, where only they can be meant ("the African country").
            home: the code of the country that the report comes from, which is meant rather than others.
        """

        def fits(figure: Figure) -> bool:
            return figure.kind == "country" and (
                not members or (figure.country is not None and figure.country.code in members)
            )

        best: tuple[float, Figure] | None = None
        for seen in reversed(self._things):
            distance = self._distance(seen, index)
            if not fits(seen.figure) or distance > len(_NEAR):
                continue
            score = (_NEAR[distance] if distance < len(_NEAR) else _FAR) + seen.subject - _MODIFIER * seen.modifier
            score += _HOME * (seen.figure.country is not None and seen.figure.country.code == home)
            if best is None or score > best[0]:
                best = (score, seen.figure)
        if best is not None:
            return best[1]
        return next(filter(fits, self.things()), None)

    def replace(self, old: Figure, new: Figure) -> None:
        """Let everything that meant one person mean another: an office turned out to be somebody who is named now."""
        for index, seen in enumerate(self._people):
            if seen.figure is old:
                self._people[index] = attrs.evolve(seen, figure=new)
        self._known_people.pop(old, None)
        self.speaker = new if self.speaker is old else self.speaker

    def who(self, index: int) -> tuple[Figure, float] | None:
        """Return whom the pronoun at a word means, with a confidence, or None."""
        word = self._scene.word(index)
        gender = PRONOUNS.get(word)
        if gender is None:
            return None  # "my counterpart" outside a quotation
        if gender == "n":
            return self._what(index)
        scored = self._scored(index, gender, objective=_is_objective(self._scene, index))
        if not scored or scored[0][0] < _NEEDED:
            return None
        margin = scored[0][0] - scored[1][0] if len(scored) > 1 else 2.0
        return scored[0][1], min(0.92, 0.6 + 0.16 * margin)

    def _scored(self, index: int, gender: str, *, objective: bool) -> list[tuple[float, Figure]]:
        best: dict[int, tuple[float, Figure]] = {}
        nearest, here = True, self._here(index)
        for seen in reversed(self._people):
            score = self._score(seen, here, gender)
            if score is None:
                continue
            if objective and nearest and seen.subject and self._distance(seen, index) == 0:
                score -= _SELF_OBJECT
            nearest = nearest and not seen.subject
            if id(seen.figure) not in best or best[id(seen.figure)][0] < score:
                best[id(seen.figure)] = (score, seen.figure)
        return sorted(best.values(), key=lambda pair: -pair[0])

    def _distance(self, seen: Seen, index: int) -> int:
        return self._scene.sentence[index] - seen.sentence

    def _here(self, index: int) -> _Here:
        """Return the place of a word: for who speaks after a quotation, where that begins."""
        scene, layout = self._scene, self._scene.reading.layout
        quoted = layout.in_quotation(layout.words.starts[index])
        speaks = scene.reports(index + 1) or scene.reports(index - 1)
        begin = index
        if speaks and not quoted:
            begin = self._quotation_before(index - (scene.reports(index - 1) and not scene.reports(index + 1)))
        sentence = scene.sentence[begin]
        return _Here(begin, sentence, layout.sentences[scene.sentence[index]].paragraph, quoted)

    def _quotation_before(self, index: int) -> int:
        """Return the first word of the quotation that ends right before a word, over paragraphs; else that word."""
        layout, begin = self._scene.reading.layout, index
        for _ in range(_PARAGRAPHS):
            quotation = layout.quotation_at(layout.words.starts[begin - 1]) if begin else None
            if quotation is None:
                break
            begin, _ = layout.word_range(quotation)
        return begin

    def _score(self, seen: Seen, here: _Here, gender: str) -> float | None:
        figure = seen.figure
        if gender != "u" and figure.gender not in {"u", gender}:
            return None
        distance = max(0, here.sentence - seen.sentence)
        if distance > _FARTHEST:
            return None
        score = _NEAR[distance] if distance < len(_NEAR) else _FAR
        if seen.paragraph == here.paragraph:
            score += _SAME_PARAGRAPH
        score += _SUBJECT * seen.subject + _GENDER * (figure.gender == gender) - _MODIFIER * seen.modifier
        score += _OFTEN * min(5, self._counts.get(id(figure), 0))
        if seen.first >= here.begin or (here.quoted and not seen.quoted and figure is self.speaker):
            score -= _OWN_QUOTE  # nobody calls himself "he"
        elif not here.quoted:
            score += _SPEAKER * seen.speaker
            score -= 1.0 * seen.quoted
        return score

    def _what(self, index: int) -> tuple[Figure, float] | None:
        """Return the country or body that "it" or "its" means, where one is plain."""
        scene = self._scene
        word = scene.word(index)
        if word == "it" and _is_empty(scene, index):
            return None
        best: tuple[float, Figure] | None = None
        for seen in reversed(self._things):
            distance = self._distance(seen, index)
            if distance > 1:
                break
            score = _NEAR[distance] + _SUBJECT * seen.subject - _MODIFIER * seen.modifier
            if scene.word(seen.first - 1) in {"told", "tells"}:  # "the minister told Reuters it was late"
                score -= _HEARER
            if word == "it" and scene.reports(index + 1):
                score += _SPEAKER + 1.0 * seen.speaker
            if word == "its" and distance == 0:
                score += 0.8
            if best is None or score > best[0]:
                best = (score, seen.figure)
        if best is None or best[0] < _THING_NEEDED:
            return None
        return best[1], 0.6


def _is_empty(scene: Scene, index: int) -> bool:
    """Say whether "it" means nobody: "it is clear that", "it will be difficult to"."""
    verb = index + 1
    if scene.word(verb) in {"will", "would", "may", "might", "could", "has", "had"}:
        verb += 1
    if scene.word(verb) not in _EMPTY_IT and scene.word(verb) != "been":
        return False
    return any(scene.word(at) in _THAT_OR_TO for at in range(verb + 1, verb + 4))


def _is_objective(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    if word == "her":
        after = scene.word(index + 1)
        return not after[:1].isalpha() or after in {
            "to",
            "at",
            "in",
            "on",
            "for",
            "and",
            "that",
            "as",
            "with",
            "by",
            "from",
        }
    return word == "him"
