"""What the command line takes."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from summitkit.cli.outputs import FORMATS
from summitkit.io.files import FileKind
from summitkit.view.table import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["parser"]

_CODES = """exit codes:
  0    all was done
  1    some input was left out, each named on standard error; for diff: the two differ
  2    wrong usage
  3    nothing could be done: no input could be read, no record has that id
  130  interrupted
"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    from summitkit import __version__

    made = argparse.ArgumentParser(
        prog="summitkit",
        description="Typed records with exact evidence from the news and official texts of diplomacy.",
        epilog=_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--version", action="version", version=f"summitkit {__version__}")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _parse(commands)
    for name, words in (
        ("show", "show records that were written as JSON or JSON Lines"),
        ("join", "join several dossiers, linking what means the same"),
    ):
        command = _command(commands, name, words)
        _files(command, "JSON or JSON Lines files; - for standard input")
        _output(command, "json" if name == "join" else "table")
    _why(commands)
    for name, words in (
        ("contradictions", "show what can't both be right, with both sides' words"),
        ("corroborated", "show what several independent sources say"),
        ("timeline", "show what happened and what was said, in order"),
    ):
        command = _command(commands, name, words)
        _files(command, "articles, or JSON or JSON Lines files of records; - for standard input")
        command.add_argument("--json", action="store_true", help="write JSON instead of text")
    command = _command(commands, "diff", "show how two dossiers differ; exit code 1 where they do")
    command.add_argument("before", help="the earlier one, JSON or JSON Lines")
    command.add_argument("after", help="the later one")
    command = _command(commands, "schema", "write the JSON Schema of the JSON that summitkit writes")
    command.add_argument("-o", "--output", help="a file; standard output where missing")
    return made


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str
) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")


def _parse(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(commands, "parse", "read articles and official texts")
    _files(command, "text, HTML or PDF files, folders of them, or - for standard input")
    about = command.add_argument_group("what is known of them (stands before what a file says itself)")
    about.add_argument("--source", metavar="NAME", help="the publisher")
    about.add_argument("--published", metavar="DAY", help="the day of publication, such as 2025-12-03")
    about.add_argument("--title", help="the headline")
    about.add_argument("--url", help="the address")
    about.add_argument(
        "--kind", choices=[str(kind) for kind in FileKind], help="what the files are, if not told by name"
    )
    about.add_argument("--encoding", help="the encoding of text and HTML; detected where missing")
    command.add_argument("--lexicon", metavar="TSV", action="append", default=[], help="names and words of your own")
    command.add_argument("--workers", type=_whole, default=1, metavar="N", help="processes to parse with (1)")
    command.add_argument("--no-progress", action="store_true", help="no progress bar on the terminal")
    _output(command, "table")


def _why(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(commands, "why", "show the words behind a record, its rule, its chain and its grade")
    command.add_argument("file", help="JSON or JSON Lines; - for standard input")
    command.add_argument("record", help="an id or the beginning of one (deal-3f), or a place (deals[0])")
    command.add_argument("field", nargs="?", help="one field: status, parties, value, ...")


def _files(command: argparse.ArgumentParser, words: str) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help=words)


def _output(command: argparse.ArgumentParser, usual: str) -> None:
    group = command.add_argument_group("what is written")
    group.add_argument(
        "-f", "--format", choices=FORMATS, help=f"told by the name of the output where missing, else {usual}"
    )
    group.add_argument(
        "-o", "--output", metavar="FILE", help="a file, or a folder for csv; standard output where missing"
    )
    group.add_argument("-r", "--records", type=_kinds, default=None, metavar="KINDS", help=f"some of {','.join(KINDS)}")
    group.add_argument(
        "-w", "--where", action="append", default=[], metavar="FIELD=VALUE", help="only such records; may be repeated"
    )
    command.set_defaults(usual=usual)


def _kinds(text: str) -> Sequence[str]:
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in KINDS:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(KINDS)}")
    return names


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a whole number from 1 is wanted, not {text!r}")
    return int(text)
