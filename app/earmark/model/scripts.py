"""Scripts that are written without spaces between words.

The code points of the property Script, Unicode 17: Han, Hiragana, Katakana, Thai, Lao, Khmer, Myanmar.
Source: https://www.unicode.org/Public/UCD/latest/ucd/Scripts.txt
"""

from __future__ import annotations

_RANGES = {
    "Han": "2E80-2E99 2E9B-2EF3 2F00-2FD5 3005 3007 3021-3029 3038-303B 3400-4DBF 4E00-9FFF F900-FA6D FA70-FAD9 "
    "16FE2-16FE3 16FF0-16FF6 20000-2A6DF 2A700-2B81E 2B820-2CEAD 2CEB0-2EBE0 2EBF0-2EE5D 2F800-2FA1D 30000-3134A "
    "31350-33479",
    "Hiragana": "3041-3096 309D-309F 1B001-1B11F 1B123 1B132 1B150-1B152 1F200",
    "Katakana": "30A1-30FA 30FD-30FF 31F0-31FF 32D0-32FE 3300-3357 FF66-FF6F FF71-FF9D 1AFF0-1AFF3 1AFF5-1AFFB "
    "1AFFD-1AFFE 1B000 1B120-1B122 1B124-1B128 1B155 1B164-1B168",
    "Thai": "0E01-0E3A 0E40-0E5B",
    "Lao": "0E81-0E82 0E84 0E86-0E8A 0E8C-0EA3 0EA5 0EA7-0EBD 0EC0-0EC4 0EC6 0EC8-0ECE 0ED0-0ED9 0EDC-0EDF",
    "Khmer": "1780-17DD 17E0-17E9 17F0-17F9 19E0-19FF",
    "Myanmar": "1000-109F A9E0-A9FE AA60-AA7F 116D0-116E3",
}


def _character_class() -> str:
    parts = []
    for ranges in _RANGES.values():
        for one in ranges.split():
            first, _, last = one.partition("-")
            parts.append(f"{chr(int(first, 16))}-{chr(int(last or first, 16))}")
    return "".join(parts)


UNSPACED = _character_class()
"""These scripts' characters as the inside of a character class of a regular expression."""
