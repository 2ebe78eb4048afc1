"""A model's draft of the clip at hand: shown where a labeler wants it and the round allows it, and taken by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from earmark.desk.drafts.choice import DraftChoice, draft_choice, keep_draft_choice
from earmark.desk.keys.in_force import in_force
from earmark.desk.language import tr
from earmark.desk.session import OpenClip
from earmark.desk.work.part import Bench, Part
from earmark.model.changes import Changes
from earmark.model.drafting import accept_all, accept_word, is_untouched, may_show_draft
from earmark.model.label import Label
from earmark.model.prediction import Model, Prediction
from earmark.model.revision import LabelKey
from earmark.store import predictions, rounds
from earmark.store.database import Database

_TO_THE_END = 1 << 30


@dataclass(frozen=True, slots=True)
class _Offer:
    """What models say of a clip, and whether its labeler may see it."""

    key: LabelKey
    may_show: bool
    told: tuple[Prediction, ...]


class ModelDrafts(Part):
    """Off until the labeler asks for it. What was shown once is noted with the label, whatever follows."""

    choice_changed = Signal()

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        who = self.session.labeler
        self._project = self.session.project.uuid
        self.choice = DraftChoice() if who is None else draft_choice(self.remembered, self._project, who.id)
        self._put_away: set[LabelKey] = set()
        self._filled_in: set[LabelKey] = set()
        on, card = self.on, self.view.draft
        on(self.session.clip_left, self._hide)
        on(self.session.clip_opened, self._clip_opened)
        on(self.session.label_changed, self._label_changed)
        on(self.session.store_changed, self._store_changed)
        on(card.taken, self.take)
        on(card.word_taken, self.take_word)
        on(card.edit_wanted, self._take_and_edit)
        on(card.put_away, self.put_away)

    def commands(self) -> dict[str, Callable[[], object]]:
        return {
            "draft.show": self.toggle,
            "draft.fill_in": self.toggle_filling_in,
            "draft.model": self.choose_model,
            "draft.take": self.take,
            "draft.word": self.take_word,
            "draft.put_away": self.put_away,
        }

    def end(self) -> None:
        self._hide()
        super().end()

    def toggle(self) -> None:
        """Drafts on or off, for this labeler in this project; what was put away comes back as well."""
        here = self.session.clip
        if here is not None and self.choice.shows and here.key in self._put_away:
            self._put_away.discard(here.key)
            self._ask(pressed=True)
            return
        self._choose(replace(self.choice, shows=not self.choice.shows, fills_in=False))

    def toggle_filling_in(self) -> None:
        """Whether the draft stands in the text of clips of which nothing is answered yet."""
        fills_in = not self.choice.fills_in
        self._choose(replace(self.choice, shows=self.choice.shows or fills_in, fills_in=fills_in))

    def choose_model(self) -> None:
        """A list of the project's models to choose from."""
        self.session.ask(predictions.models, self._list_models)

    def take(self) -> None:
        """The whole draft in place of what is written: one step of undo."""
        one = self.view.draft.prediction
        if one is None:
            self.line.say(_nothing_shown())
        elif one.transcript is not None:
            self.answer(lambda label: accept_all(label, one))
            self.view.transcript.editor.place_cursor(_TO_THE_END)

    def take_word(self) -> None:
        """The draft's next word behind what is written."""
        one = self.view.draft.prediction
        if one is None:
            self.line.say(_nothing_shown())
        elif one.transcript is not None:
            draft = one.transcript
            self.answer(lambda label: accept_word(label, draft))
            self.view.transcript.editor.place_cursor(_TO_THE_END)

    def put_away(self) -> None:
        """No draft of this clip any more. That it was shown stays said."""
        here = self.session.clip
        if here is not None and self.view.draft.prediction is not None:
            self._put_away.add(here.key)
            self._hide()
            self.line.say(tr("Draft put away. {key} shows it again").format(key=in_force().named("draft.show")))

    def show_model(self, model: Model) -> None:
        """A labeler has just let this model write: its drafts are what they want to see."""
        self._choose(replace(self.choice, shows=True, model=model), pressed=False)

    def _take_and_edit(self) -> None:
        self.take()
        if self.session.can_label and self.session.label.transcript:
            self.view.transcript.start_writing()

    def _choose(self, choice: DraftChoice, *, pressed: bool = True) -> None:
        who = self.session.labeler
        if who is None:
            return
        self.choice = choice
        keep_draft_choice(self.remembered, self._project, who.id, choice)
        self.choice_changed.emit()
        if choice.shows:
            self._put_away.clear()
            self._ask(pressed=pressed)
        else:
            self._hide()
            self.line.say(tr("Drafts from a model are not shown any more"))

    def _list_models(self, told: tuple[predictions.ModelCount, ...]) -> None:
        if not told:
            self.line.say(_no_predictions(), tone="warn")
            return
        menu = QMenu(self.view)
        for one in told:
            words = tr("{model}: %Ln clips", one.clips).format(model=one.model.title)
            entry = menu.addAction(words, partial(self._model_chosen, one.model))
            entry.setCheckable(True)
            entry.setChecked(one.model == self.choice.model)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.transcript.mapToGlobal(QPoint(12, 8)))

    def _model_chosen(self, model: Model) -> None:
        self._choose(replace(self.choice, shows=True, model=model))

    def _clip_opened(self, here: OpenClip | None) -> None:
        self._hide()
        if here is not None and self.choice.shows:
            self._ask()

    def _label_changed(self, label: Label) -> None:
        self.view.draft.show_written(label.transcript)

    def _store_changed(self, changes: Changes) -> None:
        here = self.session.clip
        if changes.predictions and here is not None and self.choice.shows and changes.concerns(here.key.clip):
            self._ask()

    def _ask(self, *, pressed: bool = False) -> None:
        """Ask what models say of the clip; where a key asked for it, what is not there is said."""
        here = self.session.clip
        if here is None or self.session.is_opening:
            return
        key = here.key
        self.session.ask(lambda db: _offer(db, key), lambda offer: self._offered(offer, pressed))

    def _offered(self, offer: _Offer, pressed: bool) -> None:
        here = self.session.clip
        if here is None or here.key != offer.key or self.session.is_opening or not self.choice.shows:
            return
        one = _chosen(offer.told, self.choice.model)
        if not offer.may_show:
            self._hide()
            if pressed:
                self.line.say(tr("This clip belongs to a blind round: no draft is shown"), tone="warn")
        elif one is None:
            self._hide()
            if pressed and not offer.told and self.choice.model is None:
                self.session.ask(predictions.models, self._say_what_is_missing)
            elif pressed:
                self._say_none_here()
        elif here.key not in self._put_away:
            self._show(here.key, one)

    def _say_what_is_missing(self, told: tuple[predictions.ModelCount, ...]) -> None:
        if told:
            self._say_none_here()
        else:
            self.line.say(_no_predictions(), tone="warn")

    def _say_none_here(self) -> None:
        whose = self.choice.model.title if self.choice.model is not None else tr("a model")
        self.line.say(tr("Drafts are shown from here on. Of this clip {model} says nothing").format(model=whose))

    def _show(self, key: LabelKey, one: Prediction) -> None:
        # Noted before it is painted: whatever is committed after this stands behind it in the queue.
        self.session.note_suggestion(one.model)
        self.view.tags.show_suggestions(one.tags)
        self.view.draft.show_draft(one, self.session.label.transcript)
        if self.choice.fills_in and key not in self._filled_in and is_untouched(self.session.label):
            self._filled_in.add(key)
            if one.has_words:
                self.take()

    def _hide(self) -> None:
        if self.view.draft.prediction is None:
            return
        self.view.draft.show_draft(None)
        self.view.tags.show_suggestions(())


def _chosen(told: tuple[Prediction, ...], model: Model | None) -> Prediction | None:
    if model is None:
        return told[0] if told else None
    return next((one for one in told if one.model == model), None)


def _nothing_shown() -> str:
    return tr("No draft is shown. {key} shows a model's, where there is one").format(key=in_force().named("draft.show"))


def _no_predictions() -> str:
    words = tr("No model has said anything of these clips yet. Import predictions ({key}), or draft on this machine")
    return words.format(key=in_force().named("project.import"))


def _offer(db: Database, key: LabelKey) -> _Offer:
    """What may be shown of a clip; where the round is blind nothing is even read."""
    may_show = may_show_draft(rounds.drafts_in_rounds(db, key))
    return _Offer(key, may_show, predictions.of_clip(db, key.clip) if may_show else ())
