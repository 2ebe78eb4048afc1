"""Why the clip at hand is special: cannot be labeled, was sent back, or a question on it was answered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from earmark.desk.language import tr
from earmark.desk.packets.label_words import label_words
from earmark.desk.remarks.bar import reason_words
from earmark.desk.session import OpenClip
from earmark.desk.session.news import News, news_of
from earmark.desk.tag_names import tag_name
from earmark.desk.work.part import Bench, Part
from earmark.model.changes import Changes
from earmark.model.label import State
from earmark.model.revision import LabelKey
from earmark.store.mappings import Hint


class Noticing(Part):
    """Says it above the transcript, one line a thing."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(bench, parent)
        self.on(self.session.clip_opened, self._clip_opened)
        self.on(self.session.store_changed, self._store_changed)

    def _clip_opened(self, here: OpenClip | None) -> None:
        self._show(here, here.news if here is not None else News())

    def _store_changed(self, changes: Changes) -> None:
        here = self.session.clip
        if (
            here is None
            or not (changes.questions or changes.settlements or changes.labels)
            or not changes.concerns(here.view.clip.id)
        ):
            return
        key = here.key
        self.session.ask(lambda db: news_of(db, key), lambda news: self._news(key, news))

    def _news(self, key: LabelKey, news: News) -> None:
        if self.session.clip is not None and self.session.clip.key == key:
            self._show(self.session.clip, replace(news, hints=self.session.clip.news.hints))

    def _hint(self, hint: Hint) -> str:
        parts = ", ".join(tag_name(self.taxonomy, code) for code in hint.targets)
        words = tr("You heard {tag} before it was split. Which of these is it: {parts}?")
        if hint.cannot_tell:
            words = tr("You could not tell about {tag} before it was split. It is now {parts}.")
        return words.format(tag=hint.name, parts=parts)

    def _show(self, here: OpenClip | None, news: News) -> None:
        said = []
        revision = here.revision if here is not None else None
        if revision is not None and revision.state is State.CANNOT_LABEL and not revision.label.sources:
            said.append(tr("Marked as not to be labeled: {reason}").format(reason=reason_words(revision.reason)))
        said += [self._hint(one) for one in news.hints]
        if news.remark:
            # On a laptop it is not told by whom.
            words = tr("Sent back by {reviewer}: {remark}") if news.sent_back_by else tr("Sent back: {remark}")
            said.append(words.format(reviewer=news.sent_back_by, remark=news.remark))
        for one in news.apart:
            words = tr("Labeled on two computers. The other label: {label}. Finishing this once more settles it")
            said.append(words.format(label=label_words(one, self.taxonomy)))
        for exchange in news.exchanges:
            if exchange.answers:
                said.append(tr("You asked: {question}").format(question=exchange.asked.text))
                said += [
                    tr("{name} answers: {answer}").format(name=name or tr("The reviewer"), answer=one.text)
                    for name, one in exchange.answers
                ]
        self.view.notice("\n".join(said))
