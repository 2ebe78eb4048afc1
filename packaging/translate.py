"""Brings the catalogues of the window's words up to date: ``.venv/bin/python packaging/translate.py``.

Collects every ``tr("…")`` and ``later("…")`` of the desk, merges them into
``resources/translations/earmark_*.ts`` (translations are kept, words that are gone are marked as
vanished) and compiles these to the ``.qm`` files that the window loads.

lupdate reads Python itself, but gives each word the context of the class around it, and knows no
``later``. The words are therefore collected here and handed to it in a file of the macros it knows.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

CHECKOUT = Path(__file__).resolve().parents[1]
CODE = CHECKOUT / "app" / "earmark" / "desk"
CATALOGUES = CHECKOUT / "resources" / "translations"
LANGUAGES = ("de", "es", "hi")
SOURCE = "en"
"""English needs no translation, but its plurals: "%Ln clips" is "1 clip" for one."""
CONTEXT = "desk"
MARKERS = ("tr", "later")
NOT_IN_QT = ("hi",)
"""Languages that Qt itself does not speak: what it shows in our windows stands in our catalogue."""
QT_WORDS = {
    "QPlatformTheme": ("OK", "Save", "Open", "&Yes", "&No", "Retry", "Close", "Cancel", "Discard", "Help", "Apply"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QFileDialog": (
        "Look in:", "&File name:", "Files of type:", "Directory:", "&Open", "&Save", "&Choose", "Back",
        "Forward", "Parent Directory", "Create New Folder", "&New Folder", "List View", "Detail View", "All Files (*)",
        "%1 already exists.\nDo you want to replace it?", "&Rename", "&Delete", "Show &hidden files",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """One entry of the catalogues: the source, and whether it counts something."""

    source: str
    plural: bool = False
    context: str = CONTEXT


class NotLiteral(ValueError):
    """Words that are put together before they are marked: no catalogue can hold them."""


def main() -> int:
    words = collected()
    for language in (*LANGUAGES, SOURCE):
        merge(words | qt_words(language), language)
        compile_catalogue(catalogue(language), catalogue(language).with_suffix(".qm"))
    for language in LANGUAGES:
        left = unfinished(catalogue(language))
        print(f"{language}: {len(left)} of {sum(1 for _ in entries(catalogue(language)))} entries to be translated")
    return 0


def collected(folder: Path = CODE) -> dict[Words, list[str]]:
    """What the code marks as words of the window, each with the files it stands in."""
    found: dict[Words, list[str]] = {Words(str(one)): ["below the window"] for one in from_below()}
    for file in sorted(folder.rglob("*.py")):
        place = file.relative_to(folder).as_posix()
        for words in marked(ast.parse(file.read_text("utf-8")), place):
            places = found.setdefault(words, [])
            if place not in places and places != ["below the window"]:
                places.append(place)
    return found


def from_below() -> list[str]:
    """Words of tables below the window, which know of no language; it shows them by ``tr(table[x])``."""
    from earmark.exchange.records import Feature
    from earmark.exchange.registry import FORMATS
    from earmark.measure.agreement.cells import Part
    from earmark.measure.coverage_cells import Holding
    from earmark.report.verdicts import FIGURE_NAMES

    return [*(one.title for one in FORMATS), *Feature, *Part, *Holding, *FIGURE_NAMES.values()]


def marked(tree: ast.AST, place: str = "") -> Iterator[Words]:
    """Calls of ``tr`` and ``later`` with literal words; ``tr(name)`` shows what ``later`` marked elsewhere."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in MARKERS:
            continue
        first = node.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield Words(first.value, plural=len(node.args) > 1 or bool(node.keywords))
        elif isinstance(first, ast.JoinedStr | ast.BinOp | ast.IfExp):
            raise NotLiteral(f"{place}:{node.lineno}: the words in {node.func.id}(…) must stand there as they are")


def qt_words(language: str) -> dict[Words, list[str]]:
    """Words of Qt's own that a catalogue must hold, by the same measure as the code's."""
    held = QT_WORDS if language in NOT_IN_QT else {}
    return {Words(one, context=context): ["Qt"] for context, listed in held.items() for one in listed}


def merge(words: dict[Words, list[str]], language: str) -> None:
    """Bring one catalogue up to date by Qt's own lupdate."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "words.cpp"
        listed.write_text("".join(_macro(one, places) for one, places in words.items()), "utf-8")
        options = ["-locations", "none", "-sort-messages", "-source-language", "en", "-target-language", language]
        if language == SOURCE:
            options += ["-pluralonly", "-no-obsolete"]
        _qt("lupdate", "-silent", *options, str(listed), "-ts", str(catalogue(language)))


def compile_catalogue(source: Path, target: Path) -> None:
    """What the window loads; words that are not translated yet are left out, and show in English."""
    _qt("lrelease", "-silent", str(source), "-qm", str(target))


def catalogue(language: str) -> Path:
    return CATALOGUES / f"earmark_{language}.ts"


def entries(source: Path) -> Iterator[tuple[Words, ElementTree.Element]]:
    """The entries of a catalogue that the code still has, each with its ``translation`` element."""
    for context in ElementTree.parse(source).getroot().iterfind("context"):
        name = context.findtext("name") or ""
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") not in ("vanished", "obsolete"):
                yield Words(message.findtext("source") or "", message.get("numerus") == "yes", name), translation


def unfinished(source: Path) -> list[Words]:
    return [words for words, translation in entries(source) if translation.get("type") == "unfinished"]


def _macro(words: Words, places: list[str]) -> str:
    escaped = words.source.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return (
        f'//: {", ".join(places)}\nQT_TRANSLATE{"_N" if words.plural else ""}_NOOP("{words.context}", "{escaped}");\n'
    )


def _qt(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).parent / f"pyside6-{tool}", *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
