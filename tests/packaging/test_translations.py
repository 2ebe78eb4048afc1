"""The catalogues hold every word of the window, compiled as they stand, with nothing lost in translation."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import translate

CATALOGUES = sorted(translate.CATALOGUES.glob("*.ts"))
UPDATE = "run `.venv/bin/python packaging/translate.py`"


def translated(source: Path) -> list[tuple[str, list[str]]]:
    """Each source with the forms of its translation, where there is one."""
    found = []
    for words, translation in translate.entries(source):
        if translation.get("type") != "unfinished":
            forms = translation.findall("numerusform")
            found.append((words.source, [one.text or "" for one in forms or [translation]]))
    return found


def test_every_word_of_the_window_is_in_every_catalogue() -> None:
    words = set(translate.collected())
    assert len(words) > 100
    for language in translate.LANGUAGES:
        held = {one for one, _ in translate.entries(translate.catalogue(language))}
        wanted = words | set(translate.qt_words(language))
        assert wanted == held, f"{UPDATE}: {sorted(one.source for one in wanted ^ held)[:5]}"
    plurals = {one for one, _ in translate.entries(translate.catalogue(translate.SOURCE))}
    assert plurals == {one for one in words if one.plural}, UPDATE


@pytest.mark.parametrize("source", CATALOGUES, ids=lambda path: path.stem)
def test_the_compiled_catalogue_is_that_of_its_source(source: Path, tmp_path: Path) -> None:
    translate.compile_catalogue(source, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == source.with_suffix(".qm").read_bytes(), UPDATE


@pytest.mark.parametrize("source", CATALOGUES, ids=lambda path: path.stem)
def test_a_translation_keeps_places_counts_and_markup(source: Path) -> None:
    for words, forms in translated(source):
        for form in forms:
            assert form.strip(), f"“{words}” has an empty translation"
            # A plural may say "one clip" without the figure.
            counts = () if len(forms) > 1 else re.findall(r"%L?n", words)
            for part in (*re.findall(r"\{[a-z_]*\}", words), *re.findall(r"</?[a-z]+>", words), *counts):
                assert part in form, f"“{form}” lacks {part} of “{words}”"
            assert set(re.findall(r"\{[^}]*\}", form)) <= set(re.findall(r"\{[^}]*\}", words)), form
            for edge in ("…", ":", " ", "\n"):
                assert form.endswith(edge) == words.endswith(edge), f"“{form}” does not end as “{words}”"
            assert ("&" in form.replace("&&", "")) == ("&" in words.replace("&&", "")), form


def test_words_that_are_put_together_before_they_are_marked_are_refused() -> None:
    assert list(translate.marked(ast.parse('tr("%Ln clips", n)'))) == [translate.Words("%Ln clips", plural=True)]
    for wrong in ('tr(f"{n} clips")', 'tr("Nothing" + " here")', 'tr("Open" if new else "Close")'):
        with pytest.raises(translate.NotLiteral):
            list(translate.marked(ast.parse(wrong)))
