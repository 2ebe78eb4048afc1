"""The editor of keys: every action with its keys, a preset to start from, and what a change would take from another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from earmark.desk.actions import Action, Menu, key_words
from earmark.desk.dialogs.key_fields import KeyFields
from earmark.desk.dialogs.key_recorder import KeyRecorder
from earmark.desk.keys.presets import TITLES, Change, Preset
from earmark.desk.keys.rules import Where, conflicts, needs_company, refusal, sentence_of
from earmark.desk.keys.user_keys import UserKeys
from earmark.desk.language import later, tr
from earmark.desk.theme import sized
from earmark.model.errors import UserError

_GROUPS = {
    "source": later("Background noise"),
    "environment": later("Environment"),
    "channel": later("Channel"),
}
_FILTER = later("Keys of Earmark (*.keys.json);;All files (*)")
_ID = Qt.ItemDataRole.UserRole


class KeyEditor(QDialog):
    """What is changed here holds at once, in the window behind it."""

    def __init__(self, keys: UserKeys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change the keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keys = keys
        self._pressed = ""
        self._take: Callable[[], object] | None = None
        self._make_parts()
        self._lay_out()
        self.search.textChanged.connect(self._search_by_name)
        self.by_key.recorded.connect(self._search_by_key)
        self.preset.activated.connect(self._preset_chosen)
        self.list.currentItemChanged.connect(self._row_chosen)
        self.fields.given.connect(self.give)
        self.fields.removed.connect(self._remove)
        self.fields.reset.connect(self._reset)
        self.take.clicked.connect(self._take_it)
        self.keep.clicked.connect(lambda: self._say(""))
        keys.changed.connect(self._show_table)
        self._show_table()
        self.list.setCurrentItem(self._first_row())
        room = self.screen().availableSize()
        self.resize(min(sized(760), room.width() - 80), min(sized(640), room.height() - 80))

    def _make_parts(self) -> None:
        self.preset = QComboBox()
        for preset, title in TITLES.items():
            self.preset.addItem(title, preset)
        self.preset.setAccessibleName(tr("Keys as in"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search by name"))
        self.search.setAccessibleName(tr("Search by name"))
        self.search.setClearButtonEnabled(True)
        self.by_key = KeyRecorder(tr("Find by key"))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Action"), tr("Outside the text"), tr("Inside the text")])
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(sized(12))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTabKeyNavigation(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.fields = KeyFields()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.take = QPushButton()
        self.keep = QPushButton(tr("Keep as it is"))
        self.load = QPushButton(tr("Import…"))
        self.save = QPushButton(tr("Export…"))
        self.reset_all = QPushButton(tr("Reset all"))
        close = QPushButton(tr("Close"))
        self._close = close
        for button in (self.take, self.keep, self.load, self.save, self.reset_all, close):
            button.setAutoDefault(False)
        self.load.clicked.connect(self._ask_import)
        self.save.clicked.connect(self._ask_export)
        self.reset_all.clicked.connect(self._reset_all)
        close.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(QLabel(tr("Keys as in")))
        top.addWidget(self.preset)
        top.addSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.by_key)
        clash = QHBoxLayout()
        clash.setSpacing(8)
        clash.addWidget(self.words, 1)
        clash.addWidget(self.take)
        clash.addWidget(self.keep)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.load, self.save, self.reset_all):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.fields)
        layout.addLayout(clash)
        layout.addLayout(foot)

    def choose(self, name: str) -> None:
        """Put the action of this id at hand."""
        for row in self._rows():
            if row.data(0, _ID) == name:
                self.list.setCurrentItem(row)

    def give(self, keys: str, where: Where) -> None:
        """Give a key to the action at hand, unless something stands in the way: then say what."""
        action = self._action()
        if action is None:
            return
        held = [one for one in _held(action, where).split("; ") if one]
        if keys in held:
            self._say(tr("{key} does that already").format(key=key_words(keys)))
            return
        if why := refusal(keys, where) or needs_company([*held, keys]):
            self._say(why, bad=True)
            return
        change = _change(where, "; ".join([*held, keys]))
        others = conflicts(self._keys.table, action.id, keys, where)
        if not others:
            self._put({action.id: change})
            return
        all_changes = {other.action.id: other.left for other in others} | {action.id: change}
        if len(others) == 1:
            words = tr("Take it from “{title}”").format(title=others[0].action.shown)
        else:
            words = tr("Take it from %Ln actions", len(others))
        self._say(sentence_of(keys, others), bad=True, take=words, do=partial(self._put, all_changes))

    def _remove(self, keys: str, where: Where) -> None:
        action = self._action()
        if action is None:
            return
        left = [one for one in _held(action, where).split("; ") if one and one != keys]
        if why := needs_company(left):
            self._say(why, bad=True)
            return
        self._put({action.id: _change(where, "; ".join(left))})

    def _reset(self) -> None:
        """Back to the preset's keys, as long as no other action has them by now."""
        action = self._action()
        if action is None:
            return
        before = next(one for one in self._keys.preset_table if one.id == action.id)
        for where in Where:
            for keys in filter(None, _held(before, where).split("; ")):
                others = conflicts(self._keys.table, action.id, keys, where)
                if others:
                    takes = {other.action.id: other.left for other in others}
                    words = tr("Take it from “{title}”").format(title=others[0].action.shown)
                    again = partial(self._take_and_reset, takes)
                    self._say(sentence_of(keys, others), bad=True, take=words, do=again)
                    return
        self._say("")
        self._keys.reset(action.id)

    def _take_and_reset(self, takes: Mapping[str, Change]) -> None:
        self._put(takes)
        self._reset()

    def _reset_all(self) -> None:
        before = self._keys.own
        self._keys.reset_all()
        self._say(tr("All keys are those of the preset again"), take=tr("Undo"), do=partial(self._keys.take, before))

    def _preset_chosen(self, _index: int) -> None:
        before = self._keys.own
        preset = Preset(self.preset.currentData())
        if preset is before.preset:
            return
        self._keys.choose(preset)
        words = tr("The keys are those of {preset} now; your own changes stay").format(preset=TITLES[preset])
        if not before.changes:
            words = tr("The keys are those of {preset} now").format(preset=TITLES[preset])
        if preset is Preset.PRAAT:
            words += ". " + tr("Tab plays outside the text; inside dialogs and fields it still moves on")
        self._say(words, take=tr("Undo"), do=partial(self._keys.take, before))

    def _put(self, changes: Mapping[str, Change]) -> None:
        self._say("")
        self._keys.put(changes)

    def _take_it(self) -> None:
        do = self._take
        self._say("")
        if do is not None:
            do()

    # Files

    def _ask_import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), "", tr(_FILTER))
        if chosen:
            self.import_from(Path(chosen))

    def _ask_export(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export keys"), "earmark.keys.json", tr(_FILTER))
        if chosen:
            self.export_to(Path(chosen))

    def import_from(self, path: Path) -> None:
        before = self._keys.own
        try:
            self._keys.import_from(path)
        except UserError as error:
            self._say(str(error), bad=True)
            return
        self._say(tr("Keys of {path}").format(path=path.name), take=tr("Undo"), do=partial(self._keys.take, before))

    def export_to(self, path: Path) -> None:
        try:
            self._keys.export_to(path)
        except UserError as error:
            self._say(str(error), bad=True)
            return
        self._say(tr("Saved as {path}").format(path=path))

    # What is shown

    def _say(self, words: str, *, bad: bool = False, take: str = "", do: Callable[[], object] | None = None) -> None:
        self.words.setText(words)
        self.words.setProperty("tone", "warn" if bad else "")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self._take = do
        self.take.setText(take)
        had_focus = self.take.hasFocus() or self.keep.hasFocus()
        self.take.setVisible(bool(take))
        self.keep.setVisible(bool(take) and bad)
        if bad and take:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_table(self) -> None:
        here = self._action()
        self.preset.setCurrentIndex(self.preset.findData(self._keys.own.preset))
        self.list.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for action in self._keys.table:
            title = _group(action)
            if title not in groups:
                head = QTreeWidgetItem(self.list, [title])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                head.setFirstColumnSpanned(True)
                font = head.font(0)
                font.setBold(True)
                head.setFont(0, font)
                groups[title] = head
            changed = " ·" if action.id in self._keys.own.changes else ""
            cells = [action.shown + changed, _shown(action.keys), _shown(action.text_keys)]
            row = QTreeWidgetItem(groups[title], cells)
            row.setData(0, _ID, action.id)
        self.list.expandAll()
        self._filter()
        if here is not None:
            self.choose(here.id)

    def _row_chosen(self, row: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        action = self._action()
        if row is not None and action is not None:
            self._say("")
            self.fields.show_action(action, is_own=action.id in self._keys.own.changes)

    def _search_by_name(self, _words: str) -> None:
        self._pressed = ""
        self._filter()

    def _search_by_key(self, keys: str) -> None:
        self.search.clear()
        self._pressed = keys
        self._filter()
        found = next((row for row in self._rows() if not row.isHidden()), None)
        if found is None:
            self._pressed = ""
            self._filter()
            self._say(tr("{key} does nothing yet").format(key=key_words(keys)))
            return
        self.list.setCurrentItem(found)
        self._say(tr("What {key} does, or begins").format(key=key_words(keys)), take=tr("Show all"), do=self._show_all)

    def _show_all(self) -> None:
        self._pressed = ""
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().lower().strip()
        table = {action.id: action for action in self._keys.table}
        for row in self._rows():
            action = table[row.data(0, _ID)]
            wanted = words in f"{action.shown} {_group(action)}".lower()
            if self._pressed:
                every = f"{action.keys}; {action.text_keys}".split("; ")
                wanted = any(one == self._pressed or one.startswith(f"{self._pressed}, ") for one in every)
            row.setHidden(not wanted)
        for head in self._heads():
            head.setHidden(all(row.isHidden() for row in _below(head)))

    def _heads(self) -> list[QTreeWidgetItem]:
        found = [self.list.topLevelItem(place) for place in range(self.list.topLevelItemCount())]
        return [head for head in found if head is not None]

    def _rows(self) -> list[QTreeWidgetItem]:
        return [row for head in self._heads() for row in _below(head)]

    def _first_row(self) -> QTreeWidgetItem:
        return self._rows()[0]

    def _action(self) -> Action | None:
        row: QTreeWidgetItem | None = self.list.currentItem()
        name = row.data(0, _ID) if row is not None else None
        return next((action for action in self._keys.table if action.id == name), None)


def _below(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [head.child(place) for place in range(head.childCount())]
    return [row for row in found if row is not None]


def _held(action: Action, where: Where) -> str:
    return action.keys if where is Where.OUTSIDE else action.text_keys


def _change(where: Where, keys: str) -> Change:
    return Change(keys, None) if where is Where.OUTSIDE else Change(None, keys)


def _shown(keys: str) -> str:
    return "   ".join(key_words(one) for one in keys.split("; ") if one)


def _group(action: Action) -> str:
    group = str(action.group or "")
    if action.menu is Menu.TAG and group:
        return tr(_GROUPS.get(group, group))
    menu = tr(str(action.menu)) if action.menu is not None else tr("Elsewhere")
    return f"{menu}: {tr(group)}" if group else menu
