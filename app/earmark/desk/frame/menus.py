"""The menu bar, made from the action table: every action is in it, with its key."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from earmark.desk.actions import Action, Menu, When, group_title, key_words
from earmark.desk.language import tr
from earmark.desk.theme import Tokens, icon, tokens

_SEPARATED_BEFORE = {
    "project.import", "project.export", "packets.hand_out", "project.segment",
    "project.labeler", "project.quit", "queue.search", "clip.flag",
    "clip.segment", "text.enter",
    "draft.show",
    "play.back", "play.loop", "play.slower", "play.gaps", "step.0", "span.mark",
    "span.start_earlier", "example.compare", "row.step", "view.zoom_in", "look.panel", "show.speech",
    "view.queue", "view.larger", "help.about", "text.next_problem", "text.insert", "view.transcript_larger",
}  # fmt: skip


class Menus(QObject):
    """Holds a QAction for each action of the table.

    The QActions carry no shortcuts of Qt's: ``Keyboard`` alone decides where a key fires. The key
    stands behind the title, where menus show it.
    """

    def __init__(self, window: QMainWindow, run: Callable[[str], object]) -> None:
        super().__init__(window)
        self._run = run
        self.actions: dict[str, QAction] = {}
        self._table: dict[str, Action] = {}
        self._menus: dict[str, QMenu] = {}
        self._folds: dict[str, QMenu] = {}
        self._tag_menus: list[QMenu] = []
        bar = QMenuBar()
        window.setMenuBar(bar)
        for name in Menu:
            menu = bar.addMenu(_underlined(tr(name)))
            # Icons are drawn when a menu is first looked at: the start needs none of them.
            menu.aboutToShow.connect(partial(self._tint, name))
            self._menus[name] = menu
        self.recent = QMenu(tr("Open recent"), bar)
        self._tinted: dict[str, Tokens] = {}
        self._possible: dict[When, bool] = {}

    def fill(self, actions: Iterable[Action]) -> None:
        """Put actions into their menus, in the order of the table."""
        groups: dict[str, QActionGroup] = {}
        self._possible = {}
        for action in actions:
            made = self._made(action)
            self.actions[action.id] = made
            self._table[action.id] = action
            made.setCheckable(bool(action.group) or action.toggles)
            if action.group:
                groups.setdefault(action.group, QActionGroup(self)).addAction(made)
            if action.menu is None:
                continue
            menu = self._menus[action.menu]
            if action.group:
                if action.group not in self._folds:
                    self._folds[action.group] = menu.addMenu(group_title(action.group))
                menu = self._folds[action.group]
            if action.id in _SEPARATED_BEFORE:
                menu.addSeparator()
            menu.addAction(made)
            if action.id == "project.open":
                menu.addMenu(self.recent)

    def fill_tags(self, actions: Iterable[Action]) -> None:
        """The actions of a project's tags, in sub-menus of the Tag menu; those of the last project go."""
        for menu in self._tag_menus:
            menu.deleteLater()
        self._tag_menus = []
        self._possible = {}
        for name in [name for name in self.actions if name.startswith(("tag.", "unsure."))]:
            self.actions.pop(name).deleteLater()
            self._table.pop(name)
        by_group: dict[str, QMenu] = {}
        for action in actions:
            if action.group not in by_group:
                menu = self._menus[Menu.TAG].addMenu(group_title(action.group))
                by_group[action.group] = menu
                self._tag_menus.append(menu)
            made = self._made(action)
            self.actions[action.id] = made
            self._table[action.id] = action
            by_group[action.group].addAction(made)

    def _made(self, action: Action) -> QAction:
        made = QAction(_text(action), self)
        made.setToolTip(action.tool_tip)
        made.triggered.connect(lambda _on=False: self._run(action.id))
        return made

    def name_keys(self, actions: Iterable[Action]) -> None:
        """Other keys are in force: titles and tool tips name them."""
        for action in actions:
            if action.id in self.actions:
                self._table[action.id] = action
                self.actions[action.id].setText(_text(action))
                self.actions[action.id].setToolTip(action.tool_tip)

    def enable(self, possible: Callable[[When], bool]) -> None:
        """Grey out what cannot be done now; asked with every clip, when hardly anything has changed."""
        before, self._possible = self._possible, {when: possible(when) for when in When}
        changed = {when for when, truth in self._possible.items() if before.get(when) is not truth}
        if changed:
            for name, action in self._table.items():
                if action.when in changed:
                    self.actions[name].setEnabled(self._possible[action.when])

    def check(self, name: str, on: bool = True) -> None:
        """Show which of a group is in force, or whether something is on."""
        if name in self.actions:
            self.actions[name].setChecked(on)

    def list_only(self, group: str, names: Collection[str]) -> None:
        """Show these of a group's actions; without any its menu is not there either."""
        for name, action in self._table.items():
            if action.group == group:
                self.actions[name].setVisible(name in names)
        self._folds[group].menuAction().setVisible(bool(names))

    def fold(self, group: str) -> QMenu:
        """The menu of a group, for what is not in the table because it comes and goes."""
        return self._folds[group]

    def is_possible(self, name: str) -> bool:
        return name in self.actions and self.actions[name].isEnabled()

    @property
    def table(self) -> tuple[Action, ...]:
        """Every action there is now, those of the project's tags last."""
        return tuple(self._table.values())

    def action(self, name: str) -> Action:
        return self._table[name]

    def _tint(self, menu: str) -> None:
        if self._tinted.get(menu) is tokens():
            return
        self._tinted[menu] = tokens()
        for name, action in self._table.items():
            if action.icon and action.menu == menu:
                self.actions[name].setIcon(icon(action.icon))


def _underlined(title: str) -> str:
    """Alt and the first letter open the menu; in scripts whose signs join, a line under one would tear them apart."""
    return f"&{title}" if unicodedata.name(title[0]).startswith("LATIN") else title


def _text(action: Action) -> str:
    keys = (action.keys or action.text_keys).split("; ")[0]
    title = action.shown.replace("&", "&&")
    return f"{title}\t{key_words(keys)}" if keys else title
