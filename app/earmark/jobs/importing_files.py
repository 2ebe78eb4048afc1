"""Which files below a folder are sound to try: links followed once, hidden junk left alone."""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from earmark.audio.kinds import kind_of
from earmark.audio.probe import SOUND_SUFFIXES
from earmark.jobs.import_result import Refused, shown
from earmark.jobs.progress import Progress, stop_if_cancelled

MAX_DEPTH = 64
MAX_FILES = 10_000_000

NOT_SOUND = frozenset(
    """
    .txt .md .rst .csv .tsv .json .jsonl .ndjson .xml .yaml .yml .toml .ini .cfg .conf .log .html .htm .css .js
    .py .sh .bat .ps1 .ipynb .c .h .cpp .java .m .r .pdf .doc .docx .odt .rtf .xls .xlsx .ods .ppt .pptx .tex
    .bib .png .jpg .jpeg .gif .bmp .svg .tif .tiff .webp .ico .heic .zip .gz .bz2 .xz .zst .7z .rar .tar .tgz
    .db .sqlite .sqlite3 .earmark .earpack .earwork .lock .bak .tmp .part .npy .npz .pt .pth .ckpt .onnx .h5
    .hdf5 .parquet .arrow .pkl .textgrid .eaf .lab .trs .srt .vtt .ass .stm .ctm .rttm .uem .scp .pfsx .exe .dll
    .so .dylib .iso .dmg .peak .reapeaks .asd .pkf .sfk .cue .m3u .m3u8 .pls .mid .midi .avi
    """.split()  # noqa: SIM905  (a hundred quoted words are harder to read)
)
"""Suffixes that nobody gives to sound; such files are counted as passed over, not refused."""

_JUNK = frozenset(
    {"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information", "lost+found", "__pycache__"}
)
_OWN = re.compile(r"\.earmark(-wal|-shm|-journal|\.lock)?$")
"""Projects, and what lies beside them while they are open: sound is often imported from the folder that they lie in."""

_SNIFF = 2048
_TABLES = frozenset({".csv", ".tsv", ".json", ".jsonl"})
_MOST_TABLES = 20


@dataclass
class Found:
    """Sounds to try, sorted by path; what was passed over, by suffix, and of it what may
    be tables of labels; what could not be looked at.
    """

    sounds: list[Path] = field(default_factory=list)
    passed_over: Counter[str] = field(default_factory=Counter)
    tables: list[Path] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def find_sounds(folder: Path, progress: Progress) -> Found:
    """Everything below a folder that may be sound, in the order of its path."""
    found = Found()
    seen: set[tuple[int, int]] = set()
    waiting = [(folder, 0)]
    while waiting:
        stop_if_cancelled(progress)
        place, depth = waiting.pop()
        try:
            status = place.stat()
            entries = sorted(os.scandir(place), key=lambda entry: entry.name)
        except OSError as error:
            found.refused.append(Refused(shown(place), None, f"the folder cannot be read ({error.strerror})."))
            continue
        if (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        below = [entry for entry in entries if not _is_junk(entry.name) and not _take(entry, found)]
        if depth < MAX_DEPTH:
            waiting.extend((Path(entry.path), depth + 1) for entry in reversed(below))
        elif below:
            found.refused.append(Refused(shown(place), None, f"folders are nested deeper than {MAX_DEPTH} levels."))
        if len(found.sounds) > MAX_FILES:
            found.refused.append(Refused(shown(folder), None, f"there are more than {MAX_FILES:,} files; split them."))
            break
        progress.report(len(found.sounds), None, "looking for sound")
    found.sounds.sort()
    return found


def name_refusal(path: Path) -> Refused | None:
    """A file whose name is no valid text cannot be told again on another machine."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return Refused(shown(path), None, "the file's name is not valid text. Rename it.")
    return None


def passed_over_remark(passed_over: Counter[str]) -> str | None:
    """What was passed over, in a sentence."""
    total = sum(passed_over.values())
    if not total:
        return None
    kinds = ", ".join(f"{count:,} {suffix}" for suffix, count in passed_over.most_common(5))
    more = "" if len(passed_over) <= 5 else " and others"
    return f"{total:,} {'file that is' if total == 1 else 'files that are'} no sound passed over: {kinds}{more}"


def _is_junk(name: str) -> bool:
    return name.startswith(".") or name.casefold() in _JUNK


def _take(entry: os.DirEntry[str], found: Found) -> bool:
    """Sort a file into ``found``; False for a folder, which is looked into later."""
    try:
        if entry.is_dir():
            return False
        ordinary = entry.is_file()
    except OSError:
        ordinary = False
    path = Path(entry.path)
    if _OWN.search(path.name.casefold()):
        return True
    suffix = path.suffix.lower()
    sound = suffix in SOUND_SUFFIXES
    if not ordinary:
        if sound:
            reason = "the link points nowhere." if entry.is_symlink() else "this is no ordinary file."
            found.refused.append(Refused(shown(path), None, reason))
        return True
    if sound or _may_be_sound(path, suffix):
        refusal = name_refusal(path)
        if refusal is None:
            found.sounds.append(path)
        else:
            found.refused.append(refusal)
    else:
        found.passed_over[suffix or "without suffix"] += 1
        if suffix in _TABLES and len(found.tables) < _MOST_TABLES:
            found.tables.append(path)
    return True


def _may_be_sound(path: Path, suffix: str) -> bool:
    """Of unknown suffixes: whatever is not plain text, so that nothing unusual is silently left out."""
    if suffix in NOT_SOUND:
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_SNIFF)
    except OSError:
        return False
    return kind_of(head) is not None or b"\0" in head or not _is_text(head)


def _is_text(head: bytes) -> bool:
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(head) - 4 and len(head) == _SNIFF
    return True
