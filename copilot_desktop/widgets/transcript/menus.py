"""Context menus of a conversation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from copilot_desktop.rendering.links import LinkKind, link_kind
from copilot_desktop.rendering.visible_text import count_invisible
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.files import FilePurpose
from copilot_desktop.widgets.transcript.card import WRAPPED
from copilot_desktop.widgets.transcript.clipboard import CopyFormat
from copilot_desktop.widgets.transcript.code_box import CodeBox

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView


def make_menu(view: ChatView, point: QPoint, copy_text: Callable[[str], None]) -> QMenu:
    """Return the context menu for a point of the viewport. `copy_text` takes what is to be copied."""
    menu = QMenu(view)
    copy = menu.addAction(tr("Copy"))
    copy.setEnabled(view.selection is not None and not view.selection.is_empty)
    copy.triggered.connect(partial(view.copy, CopyFormat.PLAIN))
    if copy.isEnabled():
        for title, wanted in (
            (tr("Copy as Markdown"), CopyFormat.MARKDOWN),
            (tr("Copy with formats"), CopyFormat.RICH),
        ):
            menu.addAction(title).triggered.connect(partial(view.copy, wanted))
    hit = view.hit(point)
    if hit is not None:
        address = hit.box.link_at(hit.x, hit.y)
        is_file = link_kind(address) is LinkKind.FILE
        if address:
            opening = menu.addAction(tr("Open file") if is_file else tr("Open link"))
            opening.triggered.connect(partial(view.link_activated.emit, address))
        if is_file:
            showing = menu.addAction(tr("Show in folder"))
            showing.triggered.connect(partial(view.file_requested.emit, address, FilePurpose.SHOW))
        for title, text in (
            (tr("Copy message as Markdown"), hit.card.source()),
            (tr("Copy code"), hit.box.code_text),
            (tr("Copy formula as TeX"), hit.box.tex_at(hit.x, hit.y)),
            (_as_written(hit.box.written_text), hit.box.written_text),
            (tr("Copy link address"), address if not is_file else ""),
            (tr("Copy path"), address if is_file else ""),
        ):
            if text:
                item = menu.addAction(title)
                item.setData(text)
                item.triggered.connect(partial(copy_text, text))
        if isinstance(hit.box, CodeBox) and hit.box.may_wrap and (hit.box.wraps or hit.box.is_cut):
            wrap = menu.addAction(tr("Wrap long lines"))
            wrap.setCheckable(True)
            wrap.setChecked(hit.box.wraps)
            wrap.triggered.connect(partial(view.turn_part, hit.card_index, WRAPPED))
    menu.addSeparator()
    menu.addAction(tr("Select all")).triggered.connect(view.select_all)
    return menu


def _as_written(text: str) -> str:
    count = count_invisible(text)
    return ntr(
        "Copy as written ({count} hidden character)", "Copy as written ({count} hidden characters)", count
    )
