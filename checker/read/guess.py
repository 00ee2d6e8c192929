"""Which encoding a text that is no UTF-8 may be in: a guess, named in an error and never acted upon."""

from __future__ import annotations

__all__ = ["guessed"]

CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "mac_roman", "koi8_r", "cp932", "gb18030", "big5",
    "euc_kr", "euc_jp",
]  # fmt: skip
"""Encodings that newsrooms' files are in besides UTF-8: those that Windows, macOS and the web had as their own (WHATWG
Encoding Standard, 4.2, without those of a few readers), by the names that Python knows."""

_SAMPLE = 50_000
"""Bytes that are looked at."""

_CLOSE = 0.04
"""By how much another encoding's words must look more like a language than Windows-1252's, the most frequent one."""

_NOISE = 0.05
"""By how much it may look more like noise; quotation marks and dashes of the one are letters of macOS's old encoding."""

_SHOWN = 30
"""Code points around the first that tells, shown as they read in the guessed encoding."""


def guessed(raw: bytes) -> tuple[str, str] | None:
    """The most likely encoding, by Python's name, and a few words as they read in it; None where none fits."""
    from charset_normalizer import from_bytes  # takes a tenth of a second, which only a failure pays

    found = from_bytes(raw[:_SAMPLE], cp_isolation=CANDIDATES)
    best = found.best()
    if best is None:
        return None
    margin = 1.0 if best.encoding == "mac_roman" else _CLOSE
    usual = any(
        "cp1252" in one.could_be_from_charset
        and one.chaos <= best.chaos + _NOISE
        and one.coherence >= best.coherence - margin
        for one in found
    )
    code = "cp1252" if usual else best.encoding
    return code, _around(raw[:_SAMPLE].decode(code, errors="replace"))


def _around(text: str) -> str:
    """The words around the first character that is not ASCII, which can be read or not."""
    at = next((at for at, char in enumerate(text) if not char.isascii()), 0)
    start = max(text.rfind(" ", 0, max(at - _SHOWN // 2, 0)) + 1, 0)
    end = text.find(" ", at + _SHOWN // 2)
    return " ".join(text[start : end if end > 0 else len(text)][: 2 * _SHOWN].split())
