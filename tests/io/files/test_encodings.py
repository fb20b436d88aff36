from __future__ import annotations

import codecs

import pytest

import summitkit as sk
from summitkit.io.files.encodings import declared_in_html, decode

TEXT = "Putin’s visit – “historic”, said José. €3 billion.\r\nNext line."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_text_in_common_encodings_is_detected(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(("encoding", "text"), [("cp1251", "Путин"), ("shift_jis", "首脳会談"), ("gb2312", "习近平")])
def test_a_declared_encoding_is_taken_at_its_word(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), encoding) == text


def test_latin_1_means_windows_1252() -> None:
    assert decode(b"\x93quoted\x94", "ISO-8859-1") == "“quoted”"


def test_a_mark_stands_before_a_declaration() -> None:
    assert decode(codecs.BOM_UTF8 + "é".encode(), "latin-1") == "é"


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", None, "looks like a binary file"),
        (b"abc", "utf-99", "there is no encoding 'utf-99'"),
        (b"caf\xe9", "utf-8", "not utf-8 at byte 3"),
        (codecs.BOM_UTF16_LE + b"a", None, "not utf-16"),
    ],
)
def test_what_is_no_text_is_said(data: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(sk.ReadError, match=message):
        decode(data, encoding)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b'<html><head><meta charset="windows-1251">', "cp1251"),
        (b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", "cp1252"),
        (b"<?xml version='1.0' encoding='gb2312'?><html>", "gb18030"),
        (b'<meta charset="utf-16">', "utf-8"),
        (b'<meta charset="nonsense">', None),
        (b"<html>", None),
    ],
)
def test_what_a_page_declares(head: bytes, name: str | None) -> None:
    assert declared_in_html(head) == name


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode(b"") == ""
