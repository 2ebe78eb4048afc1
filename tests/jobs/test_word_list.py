"""The words of a project."""

from __future__ import annotations

import os
import time
from collections import Counter
from pathlib import Path

import pytest
from small_words import LISTED, labeled

from earmark.jobs.projects import new_project
from earmark.jobs.words import import_words, vocabulary
from earmark.model.errors import UserError
from earmark.model.vocabulary import Vocabulary


def test_words_come_from_ones_own_and_settled_transcripts_and_the_list_never_from_other_labelers(
    tmp_path: Path,
) -> None:
    with new_project(tmp_path / "try.earmark", language="en") as project:
        ada = labeled(project, tmp_path)
        list_file = tmp_path / "words.txt"
        list_file.write_text(LISTED, "utf-8")
        taken = import_words(project, list_file)
        assert (taken.words, taken.language, taken.left) == (3, "en", 1)
        words = project.read(lambda db: vocabulary(db, ada.id, "en-GB", "en"))
        assert words.completions("own") == ["ownword"]
        assert words.completions("set") == ["settledword"]
        assert words.completions("lis") == ["listedword"]
        assert words.completions("oth") == []
        import_words(project, list_file, "de")
        assert project.read(lambda db: vocabulary(db, ada.id, "de", "en")).completions("own") == []


def test_a_file_that_is_no_list_of_words_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with new_project(tmp_path / "try.earmark") as project:
        for name, content in (("a", b"\xff\xfe\x00"), ("b", b"1 2 3"), ("c", None)):
            path = tmp_path / name
            if content is not None:
                path.write_bytes(content)
            with pytest.raises(UserError, match="words"):
                import_words(project, path)


def test_signs_without_a_letter_are_no_words_whatever_the_file_puts_between(tmp_path: Path) -> None:
    with new_project(tmp_path / "try.earmark") as project:
        path = tmp_path / "words.txt"
        path.write_text("- -- \u0301 \u202eevil\u202c a\x00b \x1b[31m रेल don't", "utf-8")
        taken = import_words(project, path, "en")
        assert (taken.words, taken.left) == (2, 6)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of Unix")
@pytest.mark.timeout(20)
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "words.txt")
    with new_project(tmp_path / "try.earmark") as project, pytest.raises(UserError, match=r"words\.txt: .*pipe"):
        import_words(project, tmp_path / "words.txt")


def test_a_hundred_thousand_words_are_looked_up_between_two_keys() -> None:
    words = Vocabulary(Counter({f"wor{number:06}x": number for number in range(100_000)}))
    started = time.perf_counter()
    assert words.completions("wor00001")[0] == "wor000019x"
    assert time.perf_counter() - started < 0.05
