"""The commands: each takes the parsed arguments and returns the exit code."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
import sys
from typing import TYPE_CHECKING, Any

import attrs

from summitkit.cli.arguments import parser
from summitkit.cli.inputs import articles, dossier, is_dossier, paths
from summitkit.cli.outputs import chosen_format, formatted, write, write_tables
from summitkit.cli.progress import progress
from summitkit.dossier import Dossier, diff, join
from summitkit.errors import SummitkitError
from summitkit.io.schema import json_schema
from summitkit.pipeline import parse_many
from summitkit.view.table import KINDS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from summitkit.model.record import Record

__all__ = ["main"]

DONE, PARTLY, USAGE, NOTHING, INTERRUPTED = 0, 1, 2, 3, 130

_PLACE = re.compile(r"(\w{1,20})\[(\d{1,9})\]\Z")


class _UsageError(Exception):
    """Arguments that don't fit together."""


@attrs.define
class _Skips:
    """Names on standard error what was left out, and counts it."""

    count: int = 0

    def __call__(self, name: str, error: Exception) -> None:
        self.count += 1
        said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        _say(f"{name}: left out: {said}")

    @property
    def code(self) -> int:
        return PARTLY if self.count else DONE


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code.

    Args:
        argv: the arguments; those of the process where None.
    """
    for stream in (sys.stdout, sys.stderr):
        # A terminal that can't show a character shows its code rather than ending the program.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    for reader in ("pypdf", "trafilatura"):  # what is wrong with a file is said once, by us
        logging.getLogger(reader).setLevel(logging.CRITICAL)
    arguments = parser().parse_args(argv)
    try:
        return _COMMANDS[arguments.command](arguments)
    except _UsageError as error:
        _say(str(error))
        return USAGE
    except BrokenPipeError:
        # The reader has seen enough; without this Python would complain once more on its way out.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        _say("interrupted")
        return INTERRUPTED
    except (SummitkitError, OSError) as error:
        _say(str(error))
        return NOTHING


def _say(words: str) -> None:
    print(f"summitkit: {words}", file=sys.stderr)


def _parse(arguments: argparse.Namespace) -> int:
    skips = _Skips()
    form = chosen_format(arguments.format, arguments.output, arguments.usual)
    made = _parsed(arguments, skips)
    if form == "jsonl" and arguments.output is None:
        # A corpus streams: each line is written when its document is done.
        count = 0
        for each in made:
            write(_chosen(each, arguments).to_jsonlines(), None)
            count += 1
        return skips.code if count else NOTHING
    read = list(made)
    if not read:
        return NOTHING
    _write(join(read) if len(read) > 1 else read[0], arguments, form)
    return skips.code


def _parsed(arguments: argparse.Namespace, skips: _Skips) -> Iterator[Dossier]:
    names = ("source", "published", "title", "url", "kind", "encoding")
    given = {name: getattr(arguments, name) for name in names if getattr(arguments, name, None) is not None}
    _check_day(given.get("published"))
    files = list(paths(arguments.files))
    documents = articles(files, skips, **given)
    lexicon = _lexicon(getattr(arguments, "lexicon", []))
    wanted = not getattr(arguments, "no_progress", True)
    if getattr(arguments, "workers", 1) == 1:
        yield from progress(parse_many(documents, lexicon=lexicon), len(files), wanted=wanted)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(arguments.workers) as pool:
        yield from progress(parse_many(documents, lexicon=lexicon, executor=pool), len(files), wanted=wanted)


def _check_day(day: str | None) -> None:
    from summitkit.model.document import Source

    try:
        Source(published=day)
    except ValueError as error:
        raise _UsageError(str(error)) from None


def _lexicon(files: list[str]) -> Any:
    from summitkit.lexicon import Lexicon

    made = Lexicon.default()
    for file in files:
        made = made.extend_from(file)
    return made if files else None


def _show(arguments: argparse.Namespace) -> int:
    skips = _Skips()
    found = dossier(arguments.files, skips)
    if found is None:
        return NOTHING
    _write(found, arguments, chosen_format(arguments.format, arguments.output, arguments.usual))
    return skips.code


def _write(found: Dossier, arguments: argparse.Namespace, form: str) -> None:
    chosen = _chosen(found, arguments)
    kinds = arguments.records
    if form == "csv" and arguments.output is not None and (kinds is None or len(kinds) > 1):
        write_tables(chosen, arguments.output, kinds or KINDS)
        return
    if form == "csv" and (kinds is None or len(kinds) != 1):
        raise _UsageError("CSV holds one table: choose one with --records, or name a folder with --output")
    write(formatted(chosen, form, kinds), arguments.output)


def _chosen(found: Dossier, arguments: argparse.Namespace) -> Dossier:
    """Return the dossier with the kinds and records asked for alone."""
    kept: dict[str, Any] = {kind: () for kind in KINDS if arguments.records and kind not in arguments.records}
    for condition in arguments.where:
        field, sign, value = condition.partition("=")
        if not sign:
            raise _UsageError(f"--where takes FIELD=VALUE, not {condition!r}")
        for kind in KINDS:
            if kind not in kept or kept[kind]:
                selection = getattr(Dossier(attrs.evolve(found.records, **kept)), kind)
                try:
                    kept[kind] = tuple(selection.where(**{field: value}))
                except TypeError as error:
                    if arguments.records:
                        raise _UsageError(str(error)) from None
                    kept[kind] = ()
                except ValueError as error:
                    raise _UsageError(str(error)) from None
    if not kept:
        return found
    left = {record.id for record in Dossier(attrs.evolve(found.records, decisions=(), **kept))}
    decisions = tuple(link for link in found.records.decisions if set(link.pair) <= left)
    return Dossier(attrs.evolve(found.records, decisions=decisions, **kept))


def _why(arguments: argparse.Namespace) -> int:
    found = dossier([arguments.file], _Skips())
    if found is None:
        return NOTHING
    record = _named(found, arguments.record)
    if record is None:
        return NOTHING
    try:
        write(found.why(record, arguments.field) + "\n", None)
    except TypeError as error:
        raise _UsageError(str(error)) from None
    return DONE


def _named(found: Dossier, name: str) -> Record | None:
    place = _PLACE.match(name)
    if place and place[1] in KINDS:
        records = getattr(found, place[1])
        if int(place[2]) < len(records):
            chosen: Record = records[int(place[2])]
            return chosen
        _say(f"there are {len(records)} {place[1]}, counted from 0")
        return None
    fitting = [record for record in found if record.id.startswith(name)]
    if len(fitting) == 1:
        return fitting[0]
    _say(
        f"{len(fitting)} records have an id that begins with {name!r}" if fitting else f"no record has the id {name!r}"
    )
    return None


def _reasoned(arguments: argparse.Namespace) -> int:
    """Write what reasoning finds in articles or dossiers: contradictions, corroborations or a timeline."""
    skips = _Skips()
    stored = [name for name in arguments.files if is_dossier(name)]
    arguments.files = [name for name in arguments.files if not is_dossier(name)]
    read = [found] if stored and (found := dossier(stored, skips)) is not None else []
    if arguments.files:
        read += _parsed(arguments, skips)
    if not read:
        return NOTHING
    both = join(read)
    items: tuple[Any, ...] = getattr(both, arguments.command)()
    if arguments.json:
        write(json.dumps([_plain(item) for item in items], ensure_ascii=False, indent=2) + "\n", None)
    else:
        write("".join(f"{_text(item)}\n" for item in items) or f"no {arguments.command}\n", None)
    return skips.code


def _text(item: Any) -> str:
    if hasattr(item, "left"):
        sides = zip((item.left, item.right), item.evidence, strict=True)
        return f"{item}\n" + "\n".join(f"  {record.id}: “{pieces[0].quote}”" for record, pieces in sides)
    if hasattr(item, "origins"):
        words = item.records[0].first.quote
        return f"{item.kind} “{words}”: {item}"
    return str(item)


def _plain(item: Any) -> dict[str, Any]:
    """Return one finding as JSON types: its own words, and the ids of its records."""
    if hasattr(item, "left"):
        return {"kind": str(item.kind), "records": list(item.ids), "values": list(item.values), "reason": item.reason}
    ids = [record.id for record in item.records]
    if hasattr(item, "origins"):
        sources = [{"name": each.name, "kind": str(each.kind), "reasons": list(each.reasons)} for each in item.origins]
        return {"kind": item.kind, "records": ids, "sources": sources}
    when = None if item.when is None else item.when.edtf
    return {"when": when, "reported": item.reported, "kind": str(item.kind), "text": item.text, "records": ids}


def _diff(arguments: argparse.Namespace) -> int:
    skips = _Skips()
    before, after = dossier([arguments.before], skips), dossier([arguments.after], skips)
    if before is None or after is None:
        return NOTHING
    found = diff(before, after)
    write(f"{found}\n", None)
    return PARTLY if found else DONE


def _schema(arguments: argparse.Namespace) -> int:
    write(json.dumps(json_schema(), indent=2) + "\n", arguments.output)
    return DONE


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "parse": _parse,
    "show": _show,
    "join": _show,
    "why": _why,
    "contradictions": _reasoned,
    "corroborated": _reasoned,
    "timeline": _reasoned,
    "diff": _diff,
    "schema": _schema,
}
