"""Spelling of the transcript: checked beside the window's thread, where a dictionary is installed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from earmark.desk.answers import Answers
from earmark.desk.language import tr
from earmark.desk.session import OpenClip
from earmark.desk.transcript.positions import in_python
from earmark.desk.transcript.problems import TextProblem
from earmark.desk.work.part import Bench, Part
from earmark.model.vocabulary import words_of

if TYPE_CHECKING:
    from earmark.jobs.spelling import Speller

_PAUSE_MS = 300
_SWITCH, _FOLDER = "check_spelling", "dictionary_folder"


class Spelling(Part):
    """Marks misspelt words; never marks, fragments, or words that the project knows."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self._editor = self.view.transcript.editor
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="spelling")
        self._answers = Answers(self)
        self._speller: Speller | None = None
        self._language: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self.on(self._timer.timeout, self._check)
        self.on(self._editor.textChanged, self._timer.start)
        self.on(self._editor.cursorPositionChanged, self._timer.start)
        self.on(self.session.clip_opened, self._clip_opened)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {
            "spelling.on": partial(self._switch, True),
            "spelling.off": partial(self._switch, False),
            "spelling.which": self.say_which,
            "spelling.folder": self._choose_folder,
        }

    def end(self) -> None:
        super().end()
        self._answers.close()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def suggest(self, word: str, then: Callable[[list[str]], object]) -> None:
        """What may have been meant; ``then`` is called on the window's thread."""
        speller = self._speller
        if speller is not None:
            self._answers.wait(self._pool.submit(lambda: list(speller.suggestions(word))), then)

    def learn(self, word: str) -> None:
        """One of the user's own words from here on."""
        speller = self._speller
        if speller is not None:
            self._answers.wait(self._pool.submit(partial(_learn, speller, word)), self._learned)

    def look_again(self) -> None:
        """The project's words are known, or are others."""
        self._check()

    def say_which(self) -> None:
        """Which dictionary is in force; or that there is none, and where they come from."""
        language = self._language or tr("no language")
        if self._speller is not None:
            words = tr("The spelling of “{language}” is checked by {path}")
            self.line.say(words.format(language=language, path=self._speller.affixes), stays=True)
            return
        words = tr(
            "No dictionary for “{language}”, so nothing is marked. LibreOffice and the system's hunspell packages"
            " bring dictionaries, or choose a folder with .aff and .dic files in Edit"
        )
        self.line.say(words.format(language=language), stays=True)

    def _clip_opened(self, here: OpenClip | None) -> None:
        language = here.view.clip.fields.language if here is not None else ""
        language = language or self.session.project.language
        if language != self._language:
            self._language = language
            self._load()

    def _load(self) -> None:
        self._speller = None
        self._editor.problems.show_misspelt(self._editor.toPlainText(), ())
        if self.remembered.text(_SWITCH, "on") == "on" and self._language:
            named = self.remembered.text(_FOLDER)
            work = partial(_opened, self._language, Path(named) if named else None)
            self._answers.wait(self._pool.submit(work), partial(self._loaded, self._language))

    def _loaded(self, language: str, speller: Speller | None) -> None:
        if language == self._language:
            self._speller = speller
            self._check()

    def _check(self) -> None:
        speller, known = self._speller, self._editor.completion.vocabulary
        text = self._editor.toPlainText()
        if speller is None or self._editor.isReadOnly():
            return
        at = in_python(text, self._editor.textCursor().position()) if self._editor.hasFocus() else -1
        listed = self._listed if known is not None else frozenset()
        words = [word for word in words_of(text) if word.end != at and word.text.casefold() not in listed]
        find = partial(_wrong, speller, tuple(word.text for word in words))
        self._answers.wait(
            self._pool.submit(find),
            lambda wrong: self._editor.problems.show_misspelt(
                text,
                [
                    TextProblem(word.first, word.end, _words(word.text), (), word.text)
                    for word in words
                    if word.text in wrong
                ],
            ),
        )

    @property
    def _listed(self) -> frozenset[str]:
        known = self._editor.completion.vocabulary
        return known.listed if known is not None else frozenset()

    def _learned(self, refused: str) -> None:
        if refused:
            self.line.say(tr("Your list of words cannot be written: {reason}").format(reason=refused), tone="bad")
        self._check()

    def _switch(self, on: bool) -> None:
        self.remembered.keep(_SWITCH, "on" if on else "off")
        self._load()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.view, tr("Folder with dictionaries (.aff and .dic)"))
        if chosen:
            self.use_folder(chosen)

    def use_folder(self, folder: str) -> None:
        """Look for dictionaries there first."""
        self.remembered.keep(_FOLDER, folder)
        self._load()


def _words(word: str) -> str:
    return tr("“{word}” is not in the dictionary").format(word=word)


def _opened(language: str, named: Path | None) -> Speller | None:
    from earmark.jobs.spelling import Speller, find_dictionary, own_list, usual_folders

    found = find_dictionary(language, [*([named] if named else []), *usual_folders()])
    if found is None:
        return None
    try:
        return Speller(found, own_list(language))
    except ImportError:
        return None


def _wrong(speller: Speller, words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in set(words) if not speller.is_right(word))


def _learn(speller: Speller, word: str) -> str:
    try:
        speller.learn(word)
    except OSError as error:
        return error.strerror or str(error)
    return ""
