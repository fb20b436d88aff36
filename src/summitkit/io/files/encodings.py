"""Bytes as text: by byte order mark, by the declared encoding, else UTF-8, UTF-16 without a mark, Windows-1252."""

from __future__ import annotations

import codecs
import re

from summitkit.errors import ReadError

__all__ = ["declared_in_html", "decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # UTF-32's marks begin with UTF-16's, so they are asked for first.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What the labels mean in practice (WHATWG Encoding Standard): a page that says Latin-1 is written in Windows-1252.
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-9": "cp1254",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "tis-620": "cp874",
}
_HTML_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_:.\-]{2,40})""", re.IGNORECASE
)
_XML_ENCODING = re.compile(rb"""^\s{0,20}<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([A-Za-z0-9_:.\-]{2,40})""")
_HEAD = 4096
_SAMPLE = 2048
_MOST_ODD = 0.1


def decode(data: bytes, encoding: str | None = None) -> str:
    """Return bytes as text, line ends and all else unchanged, without a byte order mark.

    Args:
        data: the bytes.
        encoding: the declared encoding, taken at its word; detected where None.

    Raises:
        ReadError: where the encoding is unknown, doesn't fit, or the bytes are no text.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data, name)
    if encoding is not None:
        return _strict(data, meant(encoding))
    return _detected(data)


def meant(label: str) -> str:
    """Return the codec that a label of an encoding means.

    Raises:
        ReadError: where there is no such encoding.
    """
    try:
        name = codecs.lookup(label.strip()).name
    except LookupError:
        raise ReadError(f"there is no encoding {label!r}") from None
    return _MEANT.get(name, name)


def declared_in_html(data: bytes) -> str | None:
    """Return the encoding that a page's head declares, or None where it declares none that is known."""
    found = _XML_ENCODING.search(data[:_HEAD]) or _HTML_CHARSET.search(data[:_HEAD])
    if found is None:
        return None
    try:
        name = meant(found[1].decode("ascii"))
    except ReadError:
        return None
    # A page whose head could be read as bytes isn't in UTF-16, whatever it says (WHATWG HTML, 13.2.3.2).
    return "utf-8" if name.startswith(("utf-16", "utf-32")) else name


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise ReadError(f"not {name} at byte {error.start}") from None
    except (LookupError, UnicodeError) as error:
        raise ReadError(f"not {name}: {error}") from None


def _detected(data: bytes) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text and "\0" not in text[:_SAMPLE]:
        return text
    wide = _utf_16(data)
    if wide is not None:
        return wide
    if b"\0" in data[:_SAMPLE] or _odd(data) > _MOST_ODD:
        raise ReadError("no text: it looks like a binary file; give the encoding if it is text")
    return text or data.decode("cp1252", "replace")


def _utf_16(data: bytes) -> str | None:
    """Return UTF-16 text without a mark: every other byte of English text is NUL."""
    head = data[:_SAMPLE]
    half = len(head) // 2
    for name, start in (("utf-16-le", 1), ("utf-16-be", 0)):
        if half and head[start::2].count(0) > half * 0.6 and head[1 - start :: 2].count(0) < half * 0.1:
            try:
                return data.decode(name)
            except UnicodeDecodeError:
                return None
    return None


def _odd(data: bytes) -> float:
    """Return the share of control characters that no text has."""
    head = data[:_SAMPLE]
    allowed = {9, 10, 11, 12, 13, 27}
    return sum(1 for byte in head if byte < 32 and byte not in allowed) / max(1, len(head))  # noqa: PLR2004 - ASCII space
