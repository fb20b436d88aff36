"""What summitkit raises: one base class, so that a caller can catch everything of ours, and a child for each cause.

A wrong argument type raises the built-in `TypeError`, a wrong value in a record the built-in `ValueError`; the classes
here are for what a program may want to tell apart.
"""

from __future__ import annotations

__all__ = [
    "DecodeError",
    "EvidenceError",
    "LexiconError",
    "MissingExtraError",
    "ParseError",
    "ReadError",
    "SummitkitError",
]

_CONTEXT = 60


class SummitkitError(Exception):
    """The base of every error that summitkit defines."""


class ParseError(SummitkitError, ValueError):
    """A text that a strict parser was asked to read whole and could not.

    Attributes:
        message: what was wrong.
        text: the text that was read.
        start: where the trouble starts, a code-point offset into `text`.
        end: where it ends, the end not included.
    """

    def __init__(self, message: str, *, text: str, start: int, end: int) -> None:
        """Keep the place of the trouble; `str()` of the error shows it with a caret line."""
        self.message = message
        self.text = text
        self.start = start
        self.end = end
        super().__init__(f"{message} at offset {start}\n{caret(text, start, end)}")

    def __reduce__(self) -> tuple[object, ...]:
        """Rebuild from the parts, since `args` holds only the finished message."""
        return (_parse_error, (self.message, self.text, self.start, self.end))


class DecodeError(SummitkitError, ValueError):
    """JSON that is not what summitkit writes.

    Attributes:
        message: what was wrong.
        path: where, in JSONPath form: `$.deals[3].value.currency`.
    """

    def __init__(self, message: str, path: str = "$") -> None:
        """Keep what was wrong and where."""
        self.message = message
        self.path = path
        super().__init__(f"{message} @ {path}")

    def __reduce__(self) -> tuple[object, ...]:
        """Rebuild from the parts, since `args` holds only the finished message."""
        return (DecodeError, (self.message, self.path))


class EvidenceError(SummitkitError, ValueError):
    """Evidence that does not say what its document says at that place."""


class ReadError(SummitkitError, ValueError):
    """A file that can't be read as an article: no text, unknown encoding, locked PDF, page without an article."""


class LexiconError(SummitkitError, ValueError):
    """A lexicon file or entry that can't be used; the message names the file and the line."""


class MissingExtraError(SummitkitError, ImportError):
    """A feature that needs an optional package which isn't installed.

    Attributes:
        extra: the name of the extra that brings it, as in `pip install summitkit[extra]`.
    """

    def __init__(self, feature: str, extra: str) -> None:
        """Name the feature and the extra in the message."""
        self.feature = feature
        self.extra = extra
        super().__init__(f"{feature} needs an optional package: pip install 'summitkit[{extra}]'")

    def __reduce__(self) -> tuple[object, ...]:
        """Rebuild from the parts, since `args` holds only the finished message."""
        return (MissingExtraError, (self.feature, self.extra))


def caret(text: str, start: int, end: int) -> str:
    """Return the line around `text[start:end]` with carets under that part, at most about 120 columns wide.

    Args:
        text: the whole text.
        start: a code-point offset.
        end: the end offset, not included; at least one caret is always drawn.
    """
    left = max(text.rfind("\n", 0, start) + 1, start - _CONTEXT)
    stop = text.find("\n", start)
    right = min(len(text) if stop < 0 else stop, max(start, end) + _CONTEXT, start + 2 * _CONTEXT)
    width = max(1, min(end, right) - start)
    line = "".join(character if character.isprintable() else " " for character in text[left:right])
    return f"{line}\n{' ' * (start - left)}{'^' * width}"


def _parse_error(message: str, text: str, start: int, end: int) -> ParseError:
    return ParseError(message, text=text, start=start, end=end)
