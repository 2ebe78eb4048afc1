"""Writing: the marks of the transcript, what is wrong with them, and how large the text is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from earmark.desk.answers import Answers
from earmark.desk.language import tr
from earmark.desk.session import OpenClip
from earmark.desk.transcript.insertion import insert_sound, wrap
from earmark.desk.transcript.problems import TextProblem
from earmark.desk.work.part import Bench, Part
from earmark.desk.work.spelling import Spelling
from earmark.model.guideline import TRANSCRIPT_RULES
from earmark.model.markup_check import Mend, sounds_named
from earmark.model.people import LabelerId, Role
from earmark.model.vocabulary import Vocabulary
from earmark.store import words
from earmark.store.database import Database

_LARGEST, _SMALLEST, _STEP = 3.0, 0.6, 0.1
_SIZE = "transcript_scale"
_OFFER = "offer_words"


class Writing(Part):
    """What the keys of the text do beside typing."""

    def __init__(self, bench: Bench, parent: QObject, spelling: Spelling) -> None:
        super().__init__(bench, parent)
        self._spelling = spelling
        self._editor = self.view.transcript.editor
        rules = self.guideline.of(TRANSCRIPT_RULES)
        self._sounds = sounds_named(rules.text if rules is not None else "")
        self._editor.use_sounds(self._sounds)
        self._editor.set_scale(self.remembered.number(_SIZE, 1.0))
        self._words_of: str | None = None
        self._answers = Answers(self)
        self._editor.completion.is_on = self.remembered.text(_OFFER, "on") == "on"
        self._editor.completion.vocabulary = None
        self.on(self.session.clip_opened, self._clip_opened)
        self.on(self.session.finished, self._label_finished)
        self.on(self._editor.size_turned, self.scale)
        self.on(self._editor.mends_wanted, self.offer_mends)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {
            "text.next_problem": partial(self.go_to_problem, 1),
            "text.previous_problem": partial(self.go_to_problem, -1),
            "text.mend": self.offer_mends,
            "text.guess": partial(self._wrap, "((", "))"),
            "text.hidden": partial(self._wrap, "[noise/]", "[/noise]"),
            "text.insert": self.offer_marks,
            "text.complete": self._editor.completion.take,
            "text.next_word": partial(self._editor.completion.go, 1),
            "text.word_before": partial(self._editor.completion.go, -1),
            "words.on": partial(self.offer_words, True),
            "words.off": partial(self.offer_words, False),
            "view.transcript_larger": partial(self.scale, 1),
            "view.transcript_smaller": partial(self.scale, -1),
            "view.transcript_ordinary": partial(self.scale, 0),
        }

    def go_to_problem(self, by: int) -> None:
        """To the next thing that is wrong in the text, or the one before."""
        if self._editor.problems.go(by) is None:
            self.line.say(tr("Nothing is wrong with the marks of this transcript"))
            return
        self._editor.setFocus()

    def offer_mends(self) -> None:
        """What can be done about the problem at the cursor, in a menu that the keys reach."""
        problems = self._editor.problems
        problem = problems.at(self._editor.textCursor().position()) or problems.go(1)
        if problem is None:
            self.line.say(tr("Nothing is wrong with the marks of this transcript"))
            return
        if problem.misspelt:
            self._spelling.suggest(problem.misspelt, partial(self._offer_spellings, problem))
            return
        menu = self._menu()
        for title, mend in problem.mends:
            menu.addAction(title.replace("&", "&&"), partial(problems.apply, mend))
        if not problem.mends:
            menu.addAction(problem.words.replace("&", "&&")).setEnabled(False)
        self._show(menu)

    def _offer_spellings(self, problem: TextProblem, suggestions: list[str]) -> None:
        if problem not in self._editor.problems.all:
            return
        menu = self._menu()
        for word in suggestions:
            mend = Mend(problem.first, problem.end, word)
            menu.addAction(word.replace("&", "&&"), partial(self._editor.problems.apply, mend))
        menu.addSeparator()
        mine = tr("Add “{word}” to my words").format(word=problem.misspelt)
        menu.addAction(mine.replace("&", "&&"), partial(self._spelling.learn, problem.misspelt))
        who = self.session.labeler
        if who is not None and who.role in (Role.REVIEWER, Role.LEAD):
            ours = tr("Add “{word}” to the project's words").format(word=problem.misspelt)
            menu.addAction(ours.replace("&", "&&"), partial(self._add_to_project, problem.misspelt))
        self._show(menu)

    def _add_to_project(self, word: str) -> None:
        language = self._words_of or ""

        def add(db: Database) -> None:
            from earmark.jobs.words import base_language

            words.add(db, base_language(language), word)

        self._answers.wait(self.session.project.write(add), lambda _: self.learn_again())

    def offer_marks(self) -> None:
        """Every mark of the rules, each by one letter of its own."""
        menu = self._menu()
        taken: set[str] = set()
        for sound in sorted(self._sounds):
            menu.addAction(_with_letter(f"{{{sound}}}", taken), partial(self._insert, sound))
        menu.addSeparator()
        menu.addAction(_with_letter(tr("(( )) not understood"), taken), partial(self._wrap, "((", "))"))
        menu.addAction(
            _with_letter(tr("[noise/] … [/noise] hides words"), taken), partial(self._wrap, "[noise/]", "[/noise]")
        )
        self._show(menu)

    def scale(self, by: int) -> None:
        """A step larger or smaller, for this user, now and for the next start; 0 is the ordinary size."""
        before = self.remembered.number(_SIZE, 1.0)
        after = round(min(_LARGEST, max(_SMALLEST, before + by * _STEP)), 2) if by else 1.0
        self.remembered.keep(_SIZE, after)
        self._editor.set_scale(after)

    def offer_words(self, on: bool) -> None:
        """Whether words are offered at all, for this user, now and for the next start."""
        self.remembered.keep(_OFFER, "on" if on else "off")
        self._editor.completion.is_on = on
        self._editor.completion.put_away()

    def _label_finished(self, *_: object) -> None:
        """What was written just now is offered from here on."""
        vocabulary = self._editor.completion.vocabulary
        if vocabulary is not None and self.session.label.transcript:
            vocabulary.learn(self.session.label.transcript)

    def _clip_opened(self, here: OpenClip | None) -> None:
        language = here.view.clip.fields.language if here is not None else ""
        language = language or self.session.project.language
        self._editor.set_language(language)
        if language != self._words_of:
            self.learn_words(language)

    def learn_words(self, language: str) -> None:
        """Put together what may be offered in clips of a language, on a thread of the store's."""
        who, default = self.session.labeler, self.session.project.language
        self._words_of = language
        self._editor.completion.vocabulary = None
        if who is not None:
            query = partial(_vocabulary, labeler=who.id, language=language, default=default)
            self.session.ask(query, partial(self._learned, language))

    def learn_again(self) -> None:
        """The project's list of words is another one, or other transcripts may be learned from."""
        if self._words_of is not None:
            self.learn_words(self._words_of)

    def _learned(self, language: str, vocabulary: Vocabulary) -> None:
        if language == self._words_of:
            self._editor.completion.vocabulary = vocabulary
            self._spelling.look_again()

    def _wrap(self, opening: str, closing: str) -> None:
        if self.session.can_label and not self._editor.isReadOnly():
            self.view.transcript.start_writing()
            wrap(self._editor, opening, closing)

    def _insert(self, sound: str) -> None:
        self.view.transcript.start_writing()
        insert_sound(self._editor, f"{{{sound}}}")

    def _menu(self) -> QMenu:
        menu = QMenu(self._editor)
        menu.aboutToHide.connect(partial(QTimer.singleShot, 0, menu, menu.deleteLater))
        return menu

    def _show(self, menu: QMenu) -> None:
        below = self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft())
        menu.popup(below)
        first = next((one for one in menu.actions() if one.isEnabled()), None)
        if first is not None:
            menu.setActiveAction(first)


def _vocabulary(db: Database, *, labeler: LabelerId, language: str, default: str) -> Vocabulary:
    # Imported where it runs: the start of the window needs no words yet.
    from earmark.jobs.words import vocabulary

    return vocabulary(db, labeler, language, default)


def _with_letter(words: str, taken: set[str]) -> str:
    """The first letter of the mark that is free becomes its key in the menu."""
    for place, letter in enumerate(words):
        if (letter.isalpha() or letter == "(") and letter.lower() not in taken:
            taken.add(letter.lower())
            return f"{words[:place]}&{words[place:]}"
    return words
