"""Context menus of a conversation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from copilot_desktop.rendering.anchors import place_words
from copilot_desktop.rendering.ansi import parse_ansi
from copilot_desktop.rendering.inline import openable_address, utf16_slice
from copilot_desktop.rendering.links import LinkKind, link_kind
from copilot_desktop.rendering.visible_text import count_invisible, visible
from copilot_desktop.session.entries import Delivery, ErrorNotice, ToolCall, TurnSummary, UserMessage
from copilot_desktop.session.tool_kinds import FILE_KINDS, ToolKind, path_of, tool_kind
from copilot_desktop.theme import FontGroup
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.files import FilePurpose
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind
from copilot_desktop.widgets.transcript.card import WRAPPED
from copilot_desktop.widgets.transcript.clipboard import CopyFormat
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.column import Hit
from copilot_desktop.widgets.transcript.selection import TextPoint, word_bounds
from copilot_desktop.widgets.transcript.words import tool_arguments

#: As much is looked for, and shown of it in the title.
_MAX_FIND: Final = 200
_MAX_TITLE: Final = 30
#: With one of these begins what is no text in the output of a terminal.
_SEQUENCES: Final = ("\x1b", "\x9b", "\r", "\b")

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView


def make_menu(view: ChatView, point: QPoint, copy_text: Callable[[str], None]) -> QMenu:
    """Return the context menu for a point of the viewport. `copy_text` takes what is to be copied."""
    menu = QMenu(view)
    hit = view.hit(point)
    copy = menu.addAction(tr("Copy"))
    copy.setEnabled(view.selection is not None and not view.selection.is_empty)
    copy.triggered.connect(partial(view.copy, CopyFormat.PLAIN))
    if copy.isEnabled():
        for title, wanted in (
            (tr("Copy as Markdown"), CopyFormat.MARKDOWN),
            (tr("Copy with formats"), CopyFormat.RICH),
        ):
            menu.addAction(title).triggered.connect(partial(view.copy, wanted))
    if hit is not None:
        address = hit.box.link_at(hit.x, hit.y) or _file_of(hit)
        is_file = link_kind(address) is LinkKind.FILE
        if address:
            is_place = link_kind(address) is LinkKind.PLACE
            opening = menu.addAction(
                tr("Open file") if is_file else _title(place_words(address)) if is_place else tr("Open link")
            )
            block = hit.card.block_of(hit.row_index, hit.box_index)
            origin = TextPoint(hit.card.entry.id, block, hit.box.position_at(hit.x, hit.y))
            opening.triggered.connect(partial(view.follow_link, address, origin))
        if is_file:
            showing = menu.addAction(tr("Show in folder"))
            showing.triggered.connect(partial(view.file_requested.emit, address, FilePurpose.SHOW))
        for title, text in (
            (tr("Copy message as Markdown"), hit.card.source()),
            (tr("Copy code"), hit.box.code_text),
            (tr("Copy formula as TeX"), hit.box.tex_at(hit.x, hit.y)),
            (_as_written(hit.box.written_text), hit.box.written_text),
            (tr("Copy link address"), address if openable_address(address) else ""),
            (tr("Copy path"), address if is_file else ""),
        ):
            if text:
                item = menu.addAction(title)
                item.setData(text)
                item.triggered.connect(partial(copy_text, text))
        if isinstance(hit.card.entry, ToolCall):
            _add_copies_of_tool(menu, hit.card.entry, copy_text)
        if isinstance(hit.box, CodeBox) and hit.box.may_wrap and (hit.box.wraps or hit.box.is_cut):
            wrap = menu.addAction(tr("Wrap long lines"))
            wrap.setCheckable(True)
            wrap.setChecked(hit.box.wraps)
            wrap.triggered.connect(partial(view.turn_part, hit.card_index, WRAPPED))
        _add_requests(menu, view, hit)
        _add_ways_on(menu, view, hit)
    menu.addSeparator()
    words = _words_to_find(view, hit)
    if words:
        finding = menu.addAction(tr("Find “{words}”", words=_title(words)))
        finding.triggered.connect(partial(view.find_requested.emit, words))
    menu.addAction(tr("Select all")).triggered.connect(view.select_all)
    if view.has_tools:
        menu.addSeparator()
        for title, is_open in ((tr("Expand all tools"), True), (tr("Collapse all tools"), False)):
            menu.addAction(title).triggered.connect(partial(view.turn_all_tools, is_open))
    _add_sizes(menu, view.look.style)
    return menu


def _file_of(hit: Hit) -> str:
    """Return the one file that the tool call at a point works on, "" for none or several."""
    call = hit.card.entry
    if not isinstance(call, ToolCall) or tool_kind(call) not in FILE_KINDS:
        return ""
    path = path_of(call)
    return path if link_kind(path) is LinkKind.FILE else ""


def _add_copies_of_tool(menu: QMenu, call: ToolCall, copy_text: Callable[[str], None]) -> None:
    command = call.arguments.get("command")
    is_run = tool_kind(call) is ToolKind.RUN and isinstance(command, str) and bool(command)
    has_arguments = bool(call.arguments or call.raw_arguments) and not is_run
    for title, is_there, write in (
        (tr("Copy command"), is_run, lambda: str(command)),
        (tr("Copy arguments"), has_arguments, lambda: tool_arguments(call)),
        (tr("Copy output"), bool(call.output), lambda: _output_of(call)),
        (tr("Copy output as written"), _has_sequences(call), lambda: str(call.output)),
        (tr("Copy diff"), bool(call.diff), lambda: call.diff),
    ):
        if is_there:
            # Written only when it is asked for: it may be long.
            menu.addAction(title).triggered.connect(partial(_copy_written, copy_text, write))


def _copy_written(copy_text: Callable[[str], None], write: Callable[[], str]) -> None:
    copy_text(write())


def _has_sequences(call: ToolCall) -> bool:
    """Tell whether an output holds more than its copy as text: colours, and lines written over."""
    output = str(call.output)
    return any(mark in output for mark in _SEQUENCES)


def _output_of(call: ToolCall) -> str:
    """Return the output as it is shown: control sequences are no text."""
    return "\n".join(line.text for line in parse_ansi(str(call.output)))


def _add_requests(menu: QMenu, view: ChatView, hit: Hit) -> None:
    """Add what can be asked of the agent once more."""
    entry = hit.card.entry
    if isinstance(entry, UserMessage) and entry.delivery in (Delivery.UNCONFIRMED, Delivery.FAILED):
        again = menu.addAction(tr("Send again"))
        again.triggered.connect(partial(view.run, Action(ActionKind.RESEND), hit))
    elif isinstance(entry, ErrorNotice | TurnSummary) and view.prompt_before(hit.card_index) is not None:
        again = menu.addAction(tr("Try again") if isinstance(entry, ErrorNotice) else tr("Ask again"))
        again.triggered.connect(partial(view.run, Action(ActionKind.RETRY), hit))


def _add_ways_on(menu: QMenu, view: ChatView, hit: Hit) -> None:
    """Add the ways to go on from this place: in a new session, or in this one."""
    reason = view.fork_refusal(hit.card_index)
    if reason is not None:
        _add_command(menu, tr("Fork from here"), reason, partial(view.fork_requested.emit, hit.card_index))
    for offered in view.entry_commands:
        for command in offered(hit.card_index):
            _add_command(menu, command.title, command.reason, command.run)


def _add_command(menu: QMenu, title: str, reason: str, run: Callable[[], object]) -> None:
    """Add a command; with the reason why it cannot be done it is greyed."""
    words = tr("{command} ({reason})", command=title, reason=reason.rstrip(".")) if reason else title
    action = menu.addAction(words)
    action.setEnabled(not reason)
    action.triggered.connect(lambda _checked=False: run())


def _words_to_find(view: ChatView, hit: Hit | None) -> str:
    """Return the selected words, or the one at the point; "" for none."""
    chosen = view.selected_text() if view.selection is not None and not view.is_selection_long else ""
    if chosen.strip() and "\n" not in chosen:
        return chosen if len(chosen) <= _MAX_FIND else ""
    if hit is None:
        return ""
    text = hit.box.position_text
    start, end = word_bounds(text, hit.box.position_at(hit.x, hit.y))
    return utf16_slice(text, start, end)


def _title(words: str) -> str:
    shown = visible(words if len(words) <= _MAX_TITLE else words[:_MAX_TITLE] + "…")
    return shown.replace("&", "&&")


def _add_sizes(menu: QMenu, style: Style) -> None:
    """Add the sizes of the groups of fonts."""
    sizes = menu.addMenu(tr("Text size"))
    groups: tuple[tuple[str, FontGroup], ...] = (
        (tr("Conversation"), "chat"),
        (tr("Code"), "code"),
        (tr("Window"), "ui"),
    )
    for name, group in groups:
        title = tr("{name}: {percent} %", name=name, percent=style.font_percent(group))
        steps = sizes.addMenu(title)
        steps.addAction(tr("Larger")).triggered.connect(partial(style.font_by, group, 1))
        steps.addAction(tr("Smaller")).triggered.connect(partial(style.font_by, group, -1))
    sizes.addSeparator()
    sizes.addAction(tr("Original size")).triggered.connect(style.reset_zoom)


def _as_written(text: str) -> str:
    count = count_invisible(text)
    return ntr(
        "Copy as written ({count} hidden character)", "Copy as written ({count} hidden characters)", count
    )
