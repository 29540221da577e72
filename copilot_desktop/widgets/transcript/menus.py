"""Context menus of a conversation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from copilot_desktop.translation import tr

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView


def make_menu(view: ChatView, point: QPoint, copy_text: Callable[[str], None]) -> QMenu:
    """Return the context menu for a point of the viewport. `copy_text` takes what is to be copied."""
    menu = QMenu(view)
    copy = menu.addAction(tr("Copy"))
    copy.setEnabled(view.selection is not None and not view.selection.is_empty)
    copy.triggered.connect(view.copy)
    hit = view.hit(point)
    if hit is not None:
        for title, text in (
            (tr("Copy message as Markdown"), hit.card.source()),
            (tr("Copy code"), hit.box.code_text),
            (tr("Copy link address"), hit.box.link_at(hit.x, hit.y)),
        ):
            if text:
                item = menu.addAction(title)
                item.setData(text)
                item.triggered.connect(partial(copy_text, text))
    menu.addSeparator()
    menu.addAction(tr("Select all")).triggered.connect(view.select_all)
    return menu
