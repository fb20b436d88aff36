"""Stories: several articles about one thing, their records by hand, and what follows from them.

A story file holds articles and, after each, its records, one a line; what stands for words of the text must be words
of the text, so that all evidence is real. A record's label says what it means: records of one kind with one
label mean the same thing. At the end stands what a careful reader would conclude.

    # title of the story
    @ a1 | Reuters | 2025-03-03
    The article.
    :: deal d1 | subject=a urea plant | parties=IN, RU | status=proposed | certainty=possible
    :: claim c1 | content=trade reached $65 billion | form=asserted | figures=$65 billion > 65000000000 USD | dates=2024
    = sources d1 2                              as many independent sources stand behind it
    = contradiction c1@a1 c2@a2 figure          two records that can't both be right, and in what
    = life d1 proposed 2025-03-03, signed 2025-12-05
    = back d1 1                                 as many steps back in its life
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

import summitkit as sk

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Story", "read_story"]

_PAIR = 2
_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z\"“])|\n+")
_PERSON = re.compile(
    r"(?P<name>[^(]+?)\s*(?:\((?P<role>(?![A-Z]{2}\))[^,)]+)?(?:, |(?=[A-Z]{2}\))|(?=\)))(?P<country>[A-Z]{2})?\))?$"
)


@attrs.define
class Story:
    """One story.

    Attributes:
        title: what it is about.
        documents: the articles by their labels.
        records: pairs of "d1@a1" and record.
        sources, life, back: what a reader concludes, by label.
        contradictions: pairs of "d1@a1", sorted, with the word for what they differ in.
    """

    title: str = ""
    documents: dict[str, sk.Document] = attrs.Factory(dict)
    records: list[tuple[str, sk.Record]] = attrs.Factory(list)
    sources: dict[str, int] = attrs.Factory(dict)
    life: dict[str, list[tuple[str, str]]] = attrs.Factory(dict)
    back: dict[str, int] = attrs.Factory(dict)
    contradictions: set[tuple[str, str, str]] = attrs.Factory(set)

    def dossiers(self) -> list[sk.Dossier]:
        """Return one dossier for each article."""
        made = []
        for label, document in self.documents.items():
            mine = [record for name, record in self.records if name.split("@")[1] == label]
            kinds = {"actors": "actor", "summits": "summit", "delegations": "delegation", "deals": "deal"}
            kinds["claims"] = "claim"
            bundle: dict[str, Any] = {
                kind: tuple(record for record in mine if record.record_type == word) for kind, word in kinds.items()
            }
            made.append(sk.Dossier(sk.Records(documents=(document,), **bundle)))
        return made

    def labels(self) -> dict[str, str]:
        """Return the name ("d1@a1") of each record by its id."""
        return {record.id: name for name, record in self.records}


def read_story(path: Path) -> Story:
    """Read a story file.

    Raises:
        ValueError: with the file and the line of what can't be read.
    """
    story = Story()
    article: tuple[str, sk.Source] | None = None
    text: list[str] = []
    records: list[str] = []

    def close() -> None:
        if article is not None:
            document = sk.Document("\n".join(text).strip(), article[1])
            story.documents[article[0]] = document
            for line in records:
                label, record = _Reader(document).record(line)
                story.records.append((f"{label}@{article[0]}", record))
        text.clear()
        records.clear()

    for number, line in enumerate([*path.read_text("utf-8").splitlines(), "@"], 1):
        try:
            match line.split(" ", 1):
                case ["#", title]:
                    story.title = title
                case ["@", *rest]:
                    close()
                    article = _article(rest[0]) if rest else None
                case ["::", rest]:
                    records.append(rest)
                case ["=", rest]:
                    _conclusion(story, rest)
                case _:
                    text.append(line)
        except (ValueError, TypeError, KeyError) as error:  # noqa: PERF203 - the message names the line
            raise ValueError(f"{path.name}:{number}: {error!r}") from error
    return story


def _article(line: str) -> tuple[str, sk.Source]:
    label, publisher, published, *author = (part.strip() for part in line.split("|"))
    return label, sk.Source(publisher=publisher, published=published, author=author[0] if author else None)  # type: ignore[arg-type]


def _conclusion(story: Story, line: str) -> None:
    word, label, rest = line.split(" ", 2)
    match word:
        case "sources":
            story.sources[label] = int(rest)
        case "back":
            story.back[label] = int(rest)
        case "life":
            stages = [stage.split() for stage in rest.split(",")]
            story.life[label] = [(status, day) for status, day in stages]
        case "contradiction":
            other, what = rest.split()
            story.contradictions.add((*sorted((label, other)), what))  # type: ignore[arg-type]
        case _:
            raise ValueError(f"unknown conclusion {word!r}")


class _Reader:
    """Reads the records of one article."""

    def __init__(self, document: sk.Document) -> None:
        self.document = document

    def record(self, line: str) -> tuple[str, sk.Record]:
        head, *parts = (part.strip() for part in re.split(r" \| ", line))
        kind, label = head.split()
        fields = dict(part.split("=", 1) for part in parts if "=" in part and not part.startswith("org:"))
        name = parts[0] if kind == "actor" else ""
        made: sk.Record = getattr(self, kind)(fields, name) if kind == "actor" else getattr(self, kind)(fields)
        return label, made

    def cite(self, words: str) -> sk.Evidence:
        start = self.document.text.find(words)
        if start < 0:
            raise ValueError(f"no {words!r} in {self.document.text[:40]!r}")
        return self.document.cite(sk.Span(start, start + len(words)), "story")

    def sentence(self, words: str) -> sk.Evidence:
        span = self.cite(words).span
        cuts = [0, *(match.end() for match in _SENTENCE.finditer(self.document.text)), len(self.document.text)]
        start = max(cut for cut in cuts if cut <= span.start)
        return self.document.cite(sk.Span(start, min(cut for cut in cuts if cut >= span.end)), "story")

    def attribution(self, fields: dict[str, str]) -> sk.Attribution:
        speaker = fields.get("speaker")
        if speaker:
            speaker = str(_entity(speaker))
        return sk.Attribution(publisher=self.document.source.publisher, outlet=fields.get("outlet"), speaker=speaker)

    def deal(self, fields: dict[str, str]) -> sk.Deal:
        return sk.Deal(
            subject=fields["subject"],
            parties=_parties(fields),
            status=fields["status"],  # type: ignore[arg-type]
            **{word: fields[word] for word in ("certainty", "kind", "sector") if word in fields},  # type: ignore[arg-type]
            value=_amount(fields["value"]) if "value" in fields else None,
            date=_date(fields["date"]) if "date" in fields else None,  # type: ignore[arg-type]
            evidence={"subject": self.cite(fields["subject"]), "span": self.sentence(fields["subject"])},  # type: ignore[arg-type]
            attribution=self.attribution(fields),
        )

    def summit(self, fields: dict[str, str]) -> sk.Summit:
        return sk.Summit(
            name=fields["name"],
            ordinal=int(fields["ordinal"]) if "ordinal" in fields else None,
            body=fields.get("body"),
            kind=fields.get("kind", "leaders"),  # type: ignore[arg-type]
            parties=_parties(fields),
            city=fields.get("city"),
            country=_country(fields["country"]) if "country" in fields else None,
            start=_date(fields["start"]) if "start" in fields else None,  # type: ignore[arg-type]
            end=_date(fields["end"]) if "end" in fields else None,  # type: ignore[arg-type]
            status=fields.get("status"),  # type: ignore[arg-type]
            evidence={"name": self.cite(fields["name"]), "mentions": self.cite(fields["name"])},  # type: ignore[arg-type]
            attribution=self.attribution(fields),
        )

    def trip(self, fields: dict[str, str]) -> sk.Delegation:
        return sk.Delegation(
            party=_party(fields["party"]),  # type: ignore[arg-type]
            head=_head(fields["head"]) if "head" in fields else None,
            destination=fields.get("to"),
            country=_country(fields["country"]) if "country" in fields else None,
            attendance=fields["attendance"],  # type: ignore[arg-type]
            date=_date(fields["date"]) if "date" in fields else None,
            evidence={"span": self.cite(fields["span"])},  # type: ignore[arg-type]
            attribution=self.attribution(fields),
        )

    def claim(self, fields: dict[str, str]) -> sk.Claim:
        pairs = [pair.split(" > ") for pair in fields.get("figures", "").split(";") if pair]
        speaker = _entity(fields["speaker"]) if "speaker" in fields else None
        evidence = {"content": [self.cite(fields["content"])]}
        if pairs:
            evidence["figures"] = [self.cite(words) for words, _ in pairs]
        return sk.Claim(
            content=fields["content"],
            speaker=speaker,
            form=fields["form"],  # type: ignore[arg-type]
            polarity=fields.get("polarity", "positive"),  # type: ignore[arg-type]
            certainty=fields.get("certainty", "certain"),  # type: ignore[arg-type]
            about=tuple(_party(word) for word in fields["about"].split(", ")) if "about" in fields else (),
            figures=tuple(_amount(amount) for _, amount in pairs),
            dates=tuple(_date(word) for word in fields["dates"].split(";")) if "dates" in fields else (),
            evidence=evidence,  # type: ignore[arg-type]
            attribution=self.attribution(fields),
        )

    def actor(self, fields: dict[str, str], name: str) -> sk.Actor:
        country = _country(fields["country"]) if "country" in fields else None
        kind, _, rest = name.rpartition(":")
        entity: Any
        if kind == "org":
            sort = "government" if re.search(r"ministry|office|department", rest, re.IGNORECASE) else "other"
            entity = sk.Organization(rest, kind=sort, country=country, abbreviation=fields.get("abbreviation"))  # type: ignore[arg-type]
        elif kind == "place":
            entity = sk.Place(rest, country)
        else:
            roles = (sk.Role(fields["role"], country=country),) if "role" in fields else ()
            entity = sk.Person(name=rest, roles=roles, country=country)
        return sk.Actor(entity=entity, evidence={"mentions": self.cite(rest)})  # type: ignore[arg-type]


def _country(code: str) -> sk.Country:
    return sk.Country(sk.Lexicon.default().country_by_code[code].name, code)


def _party(word: str) -> Any:
    return _country(word) if re.fullmatch(r"[A-Z]{2}", word) else _entity(word)


def _parties(fields: dict[str, str]) -> tuple[Any, ...]:
    return tuple(_party(word) for word in fields["parties"].split(", ")) if "parties" in fields else ()


def _entity(word: str) -> Any:
    kind, _, rest = word.rpartition(":")
    if kind == "desc":
        return sk.Person(description=rest)
    if kind == "country":
        return _country(rest)
    found = _PERSON.match(rest)
    if found is None:
        raise ValueError(f"no name in {word!r}")
    country = _country(found["country"]) if found["country"] else None
    if kind == "org":
        sort = "government" if re.search(r"ministry|office|department|bank of", rest, re.IGNORECASE) else "other"
        return sk.Organization(found["name"], kind=sort, country=country)  # type: ignore[arg-type]
    roles = (sk.Role(found["role"], country=country),) if found["role"] else ()
    return sk.Person(name=found["name"], roles=roles, country=country)


def _head(word: str) -> Any:
    if word.startswith("role:"):
        title, code = word.removeprefix("role:").split(", ")
        return sk.Person(roles=(sk.Role(title, country=_country(code)),), country=_country(code))
    return _entity(word)


def _amount(word: str) -> sk.Amount:
    about = word.startswith("about ")
    figure, unit = word.removeprefix("about ").split(" ", 1)
    low, high = (Decimal(figure.rstrip("+-")) if figure[-1] != "-" else None), None
    if figure[-1] != "+":
        high = Decimal(figure.rstrip("-"))
    money = {"currency": unit} if re.fullmatch(r"[A-Z]{3}", unit) else {"unit": unit}
    return sk.Amount(low=low, high=high, approximate=about, **money)  # type: ignore[arg-type]


def _date(word: str) -> sk.UncertainDate | sk.DateRange:
    if "/" in word:
        first, last = (datetime.date.fromisoformat(part) for part in word.split("/"))
        return sk.DateRange(start=sk.UncertainDate.on(first), end=sk.UncertainDate.on(last))
    parts = [int(part) for part in word.split("-")]
    if len(parts) == 1:
        return sk.UncertainDate.in_year(parts[0])
    if len(parts) == _PAIR:
        return sk.UncertainDate.in_month(*parts)
    return sk.UncertainDate.on(datetime.date(*parts))
