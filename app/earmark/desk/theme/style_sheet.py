"""The short style sheet for what a palette cannot say.

Widgets opt in by a property: ``card`` (a panel with a corner), ``muted`` and ``small`` (text),
``heading``, ``primary`` (the one main button), ``chip`` (a filter that is on or off), ``quiet``
(a button without an outline; "link" reads as part of a text), ``bar`` (a strip with a hairline),
``notice`` (a sentence about the clip at hand), ``page`` (the ground behind cards).
"""

from __future__ import annotations

from PySide6.QtGui import QColor

from earmark.desk.theme.tokens import CARD_CORNER, CORNER, Tokens

_SHEET = """
QMainWindow, QDialog {{ background: {surface}; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px 8px; }}
QMenuBar {{ background: {surface}; color: {text}; border-bottom: 1px solid {line}; }}
QMenuBar::item {{ padding: 3px 8px; background: transparent; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {accent_soft}; color: {text}; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 4px 24px 4px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {text}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 6px; }}

QPushButton, QToolButton[outlined="true"] {{
    background: {raised}; color: {text}; border: 1px solid {line}; border-radius: {corner}px;
    padding: 4px 11px; min-height: {line_px}px;
}}
QPushButton:hover, QToolButton[outlined="true"]:hover {{ border-color: {muted}; }}
QPushButton:pressed, QToolButton[outlined="true"]:pressed {{ background: {accent_soft}; }}
QPushButton:checked, QToolButton[outlined="true"]:checked {{
    background: {accent_soft}; border-color: {accent}; color: {accent}; }}
QPushButton:disabled {{ color: {muted}; background: {bg}; }}
QPushButton:focus, QToolButton[outlined="true"]:focus {{ border: 2px solid {accent}; padding: 3px 10px; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[primary="true"] {{
    background: {accent}; color: {on_accent}; border: 1px solid {accent}; font-weight: 600; }}
QPushButton[primary="true"]:hover {{ border-color: {text}; }}
QPushButton[primary="true"]:pressed {{ background: {text}; color: {surface}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; padding: 3px 10px; }}
QPushButton[primary="true"]:disabled {{ background: {bg}; color: {muted}; border-color: {line}; }}
QPushButton[chip="true"] {{
    background: {surface}; border-radius: {chip_px}px; padding: 1px 9px; min-height: {line_px}px; }}
QPushButton[chip="true"]:checked {{ background: {accent_soft}; color: {accent}; border-color: {accent}; }}
QPushButton[chip="true"]:focus {{ border: 2px solid {accent}; padding: 0px 8px; }}
QPushButton[quiet="true"] {{ background: transparent; border: 1px solid transparent; color: {accent}; }}
QPushButton[quiet="true"]:hover {{ background: {accent_soft}; }}
QPushButton[quiet="true"]:focus {{ border: 2px solid {accent}; padding: 3px 10px; }}
QPushButton[quiet="link"] {{
    background: transparent; border: none; border-radius: 4px; color: {accent}; text-align: left;
    padding: 2px 0px; min-height: 0px; }}
QPushButton[quiet="link"]:hover {{ text-decoration: underline; }}
QPushButton[quiet="link"]:focus {{ background: {accent_soft}; border: 2px solid {accent}; padding: 0px; }}
QPushButton[quiet="link"]:disabled {{ color: {muted}; }}
QPushButton[quiet="true"]:disabled {{ color: {muted}; }}
QPushButton[quiet="text"] {{
    background: transparent; border: 1px solid transparent; color: {muted}; padding: 4px 5px; }}
QPushButton[quiet="text"]:hover {{ color: {text}; background: {bg}; }}
QPushButton[quiet="text"]:focus {{ border: 2px solid {accent}; padding: 3px 4px; }}
QPushButton[place="true"] {{
    background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
    color: {muted}; padding: 4px 11px; }}
QPushButton[place="true"]:hover {{ color: {text}; }}
QPushButton[place="true"]:checked {{ color: {text}; font-weight: 600; border-bottom: 2px solid {accent}; }}
QPushButton[place="true"]:focus {{ border: 2px solid {accent}; border-radius: {corner}px; padding: 3px 9px 4px; }}

QCheckBox::indicator, QListView::indicator, QRadioButton::indicator {{
    width: {arrow_px}px; height: {arrow_px}px; border: 1px solid {muted}; background: {raised}; }}
QCheckBox::indicator, QListView::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: {radio_px}px; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QRadioButton::indicator:checked {{ border: 4px solid {accent}; width: {dot_px}px; height: {dot_px}px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; text-decoration: underline; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {muted}; }}

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {{
    background: {raised}; color: {text}; border: 1px solid {line}; border-radius: {corner}px;
    padding: 3px 9px; min-height: {field_px}px; selection-background-color: {accent};
    selection-color: {on_accent}; placeholder-text-color: {muted};
}}
QLineEdit {{ lineedit-clear-button-icon: url("{clear}"); }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border: 2px solid {accent}; padding: 2px 8px; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
    width: 0px; border: none; }}
QSpinBox:disabled, QDoubleSpinBox:disabled {{ color: {muted}; background: {bg}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
    background: transparent; border: none; padding: 0px 7px; min-height: 0px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {field_px}px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: {arrow_px}px; height: {arrow_px}px; }}
QComboBox QAbstractItemView {{
    background: {surface}; color: {text}; border: 1px solid {line}; outline: none; padding: 4px;
    selection-background-color: {accent_soft}; selection-color: {text}; }}
QComboBox QAbstractItemView::item {{ min-height: {line_px}px; padding: 2px 5px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {accent_soft}; color: {text}; }}
QPlainTextEdit, QTextEdit {{
    background: {surface}; color: {text}; border: none;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QTextEdit[framed="true"] {{ border: 2px solid {surface}; border-radius: {corner}px; }}
QTextEdit[framed="true"]:focus {{ border-color: {accent}; }}
QPlainTextEdit[field="true"] {{
    background: {raised}; border: 1px solid {line}; border-radius: {corner}px; padding: 1px; }}
QPlainTextEdit[field="true"]:focus {{ border: 2px solid {accent}; padding: 0px; }}

QListView, QTableView, QTreeView {{
    background: {surface}; color: {text}; border: none; outline: none;
    selection-background-color: {accent_soft}; selection-color: {text}; gridline-color: {line}; }}
QListView[completion="true"] {{
    background: {raised}; border: 1px solid {muted}; border-radius: {corner}px; padding: 2px 4px; }}
QListView[side="true"] {{ background: {bg}; padding: 16px 8px; }}
QListView[side="true"]::item {{ padding: 5px 8px; border-radius: {corner}px; }}
QListView[side="true"]::item:hover {{ background: {surface}; }}
QListView[side="true"]::item:selected {{ background: {accent_soft}; color: {text}; }}
QListView[side="true"]::item:selected:focus {{ border: 2px solid {accent}; padding: 3px 6px; }}
QTableView[rows="true"]::item {{ padding: 6px 5px; border-bottom: 1px solid {line}; }}
QHeaderView {{ background: {surface}; }}
QHeaderView::section {{
    background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line}; padding: 4px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QSplitter::handle {{ background: {line}; }}
QSplitter[page="true"]::handle {{ background: {bg}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QProgressBar {{
    background: {track}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; text-align: center; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}

QFrame[hairline="true"] {{ background: {line}; border: none; }}
*[page="true"] {{ background: {bg}; }}
*[bar="top"] {{ background: {surface}; border-bottom: 1px solid {line}; }}
*[bar="bottom"] {{ background: {surface}; border-top: 1px solid {line}; }}
QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: {card}px; }}
QLabel[notice="true"] {{ background: {bg}; color: {text}; border-bottom: 1px solid {line}; }}
QFrame[card="raised"] {{ background: {raised}; border: 1px solid {line}; border-radius: {card}px; }}
QLabel[muted="true"] {{ color: {muted}; }}
QLabel[small="true"] {{ font-size: {small_px}px; }}
QLabel[heading="true"] {{ font-weight: 600; }}
QLabel[tone="ok"] {{ color: {ok}; }}
QLabel[tone="warn"] {{ color: {warn}; }}
QLabel[tone="bad"] {{ color: {bad}; }}
QLabel[key="true"] {{
    color: {muted}; background: {surface}; border: 1px solid {line}; border-radius: 4px;
    padding: 0px 5px; font-size: {small_px}px; }}
"""


def style_sheet(colours: Tokens, scale: float = 1.0, arrow: str = "", clear: str = "", tick: str = "") -> str:
    """The sheet with the tokens filled in; heights follow the text's ``scale``.

    ``arrow``, ``clear`` and ``tick`` are files of tinted icons: a style sheet takes pictures from files alone.
    """
    values = {name: colour.name() for name, colour in colours.colours().items()}
    return _SHEET.format(
        corner=CORNER,
        card=CARD_CORNER,
        line_px=round(18 * scale),
        field_px=round(20 * scale),
        chip_px=(round(18 * scale) + 4) // 2,
        arrow=arrow,
        clear=clear,
        tick=tick,
        radio_px=(round(12 * scale) + 2) // 2,
        dot_px=round(12 * scale) - 6,
        track=_faded(colours).name(),
        arrow_px=round(12 * scale),
        small_px=round(11.5 * scale),
        **values,
    )


def _faded(colours: Tokens) -> QColor:
    """The way a bar has still to go: a hairline's colour, where that does not outshine the bar."""
    return colours.line if colours.line != colours.text else colours.accent_soft
