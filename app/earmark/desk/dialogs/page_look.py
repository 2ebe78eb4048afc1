"""How a page of the guide looks: Markdown as Qt reads it, dressed in the theme.

Style sheets reach HTML only; a document made from Markdown is dressed block by block.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)

from earmark.desk.theme import bold, sized, text_font, tokens

_HEADINGS_PX = {1: 20, 2: 15}
_LINE = 1.4
_CELL = 6
_PICTURE = 760
_MARGIN = 24


def dress(document: QTextDocument, width: int, margin: int = _MARGIN) -> None:
    """Fonts, colours and distances of a whole page, as the theme has them now; pictures at most ``width``."""
    document.setDefaultFont(text_font())
    document.setDocumentMargin(sized(margin))
    block = document.begin()
    while block.isValid():
        _dress_block(block, min(sized(_PICTURE), width - 2 * sized(margin)))
        block = block.next()
    for table in _tables(document.rootFrame()):
        _dress_table(table)
    document.clearUndoRedoStacks()


def _dress_block(block: QTextBlock, picture_width: int) -> None:
    level = block.blockFormat().headingLevel()
    look, cursor = QTextBlockFormat(), QTextCursor(block)
    is_code = bool(block.blockFormat().property(QTextFormat.Property.BlockCodeFence)) or (
        block.blockFormat().nonBreakableLines()
    )
    in_table = cursor.currentTable() is not None
    if not is_code:
        look.setLineHeight(_LINE * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        look.setTopMargin(0 if block.position() == 0 else sized(20))
        look.setBottomMargin(sized(8))
    elif block.textList() is not None:
        look.setBottomMargin(sized(2))
    elif is_code or in_table:
        look.setTopMargin(0)
        look.setBottomMargin(0)
    else:
        look.setBottomMargin(sized(8))
    cursor.mergeBlockFormat(look)
    for start, length, given in _fragments(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        if given.isImageFormat():
            _fit_picture(cursor, given, picture_width)
            continue
        # Set, not merged: what makes a heading of Qt's larger by steps has to go.
        cursor.setCharFormat(_char_look(given, level))


def _fit_picture(cursor: QTextCursor, given: QTextCharFormat, width: int) -> None:
    """Pictures are as wide as a line of text is comfortable, and keep their shape."""
    picture = QTextImageFormat(given.toImageFormat())
    picture.setWidth(width)
    cursor.setCharFormat(picture)


def _char_look(given: QTextCharFormat, level: int) -> QTextCharFormat:
    """Weight more than size for headings; code on a ground of its own; links in the accent."""
    look, colours = QTextCharFormat(given), tokens()
    look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    if level:
        font = bold()
        font.setPixelSize(sized(_HEADINGS_PX.get(level, 13)))
        look.setFont(font)
    elif given.fontFixedPitch():
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(sized(12))
        look.setFont(font)
        look.setBackground(colours.bg)
    if given.isAnchor():
        look.setForeground(colours.accent)
        look.setFontUnderline(True)
    else:
        look.setForeground(colours.text)
    return look


def _dress_table(table: QTextTable) -> None:
    """Hairlines between the rows and nothing else, as tables have them everywhere in the window."""
    colours, look = tokens(), table.format()
    look.setBorder(0)
    look.setCellSpacing(0)
    look.setCellPadding(sized(_CELL))
    look.setTopMargin(sized(4))
    look.setBottomMargin(sized(16))
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            cell_look = QTextTableCellFormat(cell.format().toTableCellFormat())
            cell_look.setBottomBorder(1)
            cell_look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            cell_look.setBottomBorderBrush(colours.line)
            cell.setFormat(cell_look)
            if row == 0:
                cursor = cell.firstCursorPosition()
                cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
                head = QTextCharFormat()
                head.setFontWeight(bold().weight())
                cursor.mergeCharFormat(head)


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Place, length and format of each piece: taken first, since dressing changes the pieces."""
    found, at = [], block.begin()
    while not at.atEnd():
        piece = at.fragment()
        if piece.isValid():
            found.append((piece.position(), piece.length(), piece.charFormat()))
        at += 1
    return found


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for inner in frame.childFrames():
        if isinstance(inner, QTextTable):
            yield inner
        yield from _tables(inner)
