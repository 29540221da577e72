"""The keys of the list of sessions."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow
from copilot_desktop.widgets.direction import is_mirrored

if TYPE_CHECKING:
    from copilot_desktop.widgets.session_list_view import SessionListView

_Key = Qt.Key
_NONE: Final = Qt.KeyboardModifier.NoModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier

_MOVES: Final = (
    _Key.Key_Up,
    _Key.Key_Down,
    _Key.Key_Home,
    _Key.Key_End,
    _Key.Key_PageUp,
    _Key.Key_PageDown,
)
_DELETES: Final = (_Key.Key_Delete, *((_Key.Key_Backspace,) if sys.platform == "darwin" else ()))


def handle_key(view: SessionListView, event: QKeyEvent) -> bool:
    """Do what a key means in the list; return False for one that means nothing here."""
    key = Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.matches(QKeySequence.StandardKey.SelectAll):
        view.choice.choose_all()
    elif event.matches(QKeySequence.StandardKey.Undo):
        view.undo_requested.emit()
    elif key in _MOVES and not modifiers & Qt.KeyboardModifier.AltModifier:
        _move(view, key, modifiers)
    elif key == _Key.Key_Space and modifiers == _CONTROL:
        _toggle(view)
    elif key == _Key.Key_F10 and modifiers == _SHIFT:
        view.open_menu()
    elif modifiers != _NONE:
        return False
    elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space):
        if not event.isAutoRepeat():
            view.activate()
    elif key in (_Key.Key_Left, _Key.Key_Right):
        _fold(view, opens=(key == _Key.Key_Right) != is_mirrored())
    elif key in _DELETES:
        if not event.isAutoRepeat() and view.acted_on():
            view.deletion_requested.emit()
    elif key == _Key.Key_Escape and view.choice.ids:
        view.choice.clear()
    else:
        return False
    return True


def _toggle(view: SessionListView) -> None:
    item = view.current_item()
    if isinstance(item, SessionRow):
        view.choice.toggle(item.session_id, view.front)


def _move(view: SessionListView, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    before, start = view.current_item(), view.currentIndex().row()
    chooses = bool(modifiers & _SHIFT)
    row = _target(view, key, start, over_headings=chooses)
    if row < 0:
        if key == _Key.Key_Up and not chooses:
            view.left_upwards.emit()
        return
    view.go_to(row)
    item = view.item_at(row)
    if chooses and isinstance(item, SessionRow):
        view.choice.extend(item.session_id, before.session_id if isinstance(before, SessionRow) else "")
    elif not modifiers & _CONTROL:
        view.choice.clear()
        view.choice.anchor = ""


def _target(view: SessionListView, key: Qt.Key, start: int, *, over_headings: bool) -> int:
    """Return the row that a key leads to from `start`, -1 when there is none."""
    last = view.offsets.count - 1
    page = view.viewport().height()
    match key:
        case _Key.Key_Up:
            row, step = (start - 1 if start >= 0 else last), -1
        case _Key.Key_Down:
            row, step = start + 1, 1
        case _Key.Key_Home:
            row, step = 0, 1
        case _Key.Key_End:
            row, step = last, -1
        case _Key.Key_PageUp:
            row, step = max(0, view.offsets.row_at(max(0, view.offsets.top(max(0, start)) - page))), 1
        case _:
            below = view.offsets.top(max(0, start)) + page
            row, step = (view.offsets.row_at(below) if below < view.offsets.total else last), -1
    # In a rail headings have no height, and nothing but sessions can be chosen.
    while 0 <= row <= last and (
        view.offsets.height(row) == 0 or (over_headings and isinstance(view.item_at(row), GroupHeader))
    ):
        row += step
    return row if 0 <= row <= last else -1


def _fold(view: SessionListView, *, opens: bool) -> None:
    item, row = view.current_item(), view.currentIndex().row()
    if isinstance(item, GroupHeader):
        if item.is_open != opens:
            view.turn_group(item)
        elif opens and isinstance(view.item_at(row + 1), SessionRow):
            view.go_to(row + 1)
    elif item is not None and not opens and not view.is_rail:
        view.go_to(view.heading_of(row))
