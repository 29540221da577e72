"""What a permission request shows between its title and its buttons, by kind."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionRequest,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.rendering.diff import parse_diff
from copilot_desktop.rendering.risk import risk_sentences, scan_command
from copilot_desktop.rendering.risky_addresses import scan_address
from copilot_desktop.rendering.risky_paths import is_outside, scan_path, sensitive_reason
from copilot_desktop.rendering.visible_text import count_invisible, visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.command_text import CommandText
from copilot_desktop.widgets.diff_view import DiffView
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style

#: Lines of the model's reason; it is a claim and must not push the facts away.
_INTENTION_LINES: Final = 3

#: Characters of a request's fields shown as JSON.
_MAX_FIELDS: Final = 200_000

_ICONS: Final = {
    "read": "file-read",
    "path": "folder-open",
    "url": "globe",
    "mcp": "mcp",
    "memory": "memory",
}


class PermissionBody(QWidget):
    """The facts of one request.

    Attributes:
        what: the command, path or address itself, for a screen reader.
        title, subtitle, icon: words and icon for the card's header.
        is_risky: something in it deserves a second look.
        must_be_read: text whose end has to be seen before the request may be allowed.
    """

    def __init__(self, request: PermissionRequest, folder: str, style: Style) -> None:
        super().__init__()
        self._style = style
        self._folder = folder
        self._home = str(Path.home())
        self._line = style.px(style.tokens.text_style("ui").line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.px(8))
        self.title = self.subtitle = self.what = ""
        self.icon = "risk"
        self.is_risky = False
        self.must_be_read: CommandText | None = None
        match request.subject:
            case ShellPermission() if request.subject.command:
                self._show_shell(request.subject)
            case WritePermission() if request.subject.path:
                self._show_write(request.subject)
            case OtherPermission():
                self._show_other(request.subject)
            case _:
                # A shell command without a command, a write without a file: the bare fields.
                self._show_other(OtherPermission("", request.raw or {}, request.subject.intention))
        if _asks_for_managed_approval(request):
            self._add_note(tr("Your organisation asks you to confirm this."))

    # ---- kinds -----------------------------------------------------------------------------

    def _show_shell(self, subject: ShellPermission) -> None:
        risks = scan_command(
            subject.command, folder=self._folder, home=self._home, exists=_existing(self._folder)
        )
        sentences = list(risk_sentences(risks))
        if subject.sandbox_bypass:
            sentences.insert(0, tr("Runs outside the sandbox."))
        if subject.warning:
            sentences.append(visible_line(subject.warning, 300))
        self.what = subject.command
        command = self._add_code(subject.command, prompt="$")
        command.set_text(subject.command, [(risk.start, risk.end) for risk in risks])
        self.must_be_read = command
        self._add_risks(sentences)
        self._add_facts(subject.intention, self._folder or tr("a folder that the server has not named"))
        self.title = tr("Run this command?")
        self.icon = "risk" if sentences else "shell"
        words = [
            ntr(
                "Shell command with {count} risky part",
                "Shell command with {count} risky parts",
                len(sentences),
            )
            if sentences
            else tr("Shell command")
        ]
        if command.line_count > 1:
            words.append(ntr("{count} line", "{count} lines", command.line_count))
        if len(subject.command) > 1000:
            words.append(tr("{count} characters", count=f"{len(subject.command):,}"))
        self.subtitle = ", ".join(words)

    def _show_write(self, subject: WritePermission) -> None:
        self.what = subject.path
        diff = parse_diff(subject.diff)
        creates = subject.creates or diff.creates
        outside = is_outside(subject.path, self._folder, self._home)
        self._add_path(subject.path, diff.added, diff.deleted)
        sentences = list(scan_path(subject.path, self._folder, self._home))
        resolved = _resolved(subject.path, self._folder)
        leaves = not outside and is_outside(resolved, _resolved("", self._folder), self._home)
        if leaves:
            sentences.append(
                tr("A link leads outside the session folder, to {path}.", path=visible_line(resolved, 300))
            )
        if count_invisible("\n".join(row.text for row in diff.rows)):
            sentences.append(tr("The change holds characters that cannot be seen."))
        # Before the preview: what stands behind it may have to be scrolled to.
        self._add_risks(sentences)
        if diff.rows:
            view = DiffView(
                self._style, max_height=int(self._style.tokens.threshold("diffPreviewPx")), parent=self
            )
            view.set_diff(diff)
            self._column.addWidget(view)
        else:
            self._add_note(tr("The agent sent no preview of the change."))
        self._add_facts(subject.intention, "")
        if diff.deletes:
            self.title = tr("Delete this file?")
        else:
            self.title = tr("Create this file?") if creates else tr("Edit this file?")
        self.icon = "risk" if sentences else "file-create" if creates else "file-edit"
        is_elsewhere = outside or leaves
        self.subtitle = tr("Outside the session folder") if is_elsewhere else tr("In the session folder")

    def _show_other(self, subject: OtherPermission) -> None:
        fields = dict(subject.fields)
        sentences: list[str] = []
        paths = [
            value for value in (fields.get("path"), *_strings(fields.get("paths"))) if isinstance(value, str)
        ]
        for path in paths[:20]:
            self._add_path(path, 0, 0)
            if reason := sensitive_reason(path, self._folder):
                sentences.append(reason)
        url = fields.get("url")
        self.what = url if isinstance(url, str) else ", ".join(paths)
        if isinstance(url, str):
            self.must_be_read = self._add_code(url)
            report = scan_address(url)
            sentences += report.sentences
            if report.host:
                self._add_fact(tr("Host"), report.host, "codeBlock")
        folders = _strings(fields.get("readOnlyDirectories"))
        for directory in folders[:20]:
            self._add_fact(tr("Folder"), directory, "codeBlock")
        known = {"kind", "intention", "toolCallId", "path", "paths", "url", "accessKind"}
        if len(folders) <= 20:
            known.add("readOnlyDirectories")
        rest = {key: value for key, value in fields.items() if key not in known}
        if rest or not (paths or url):
            self.must_be_read = self._add_code(_pretty(rest or fields), lines=12)
        self._add_risks(sentences)
        self._add_facts(subject.intention, "")
        self.title, self.subtitle = self._other_words(subject)
        self.icon = "risk" if sentences else _ICONS.get(subject.kind, "permission-ask")

    def _other_words(self, subject: OtherPermission) -> tuple[str, str]:
        fields = subject.fields
        match subject.kind:
            case "read":
                outside = is_outside(str(fields.get("path", "")), self._folder, self._home)
                where = tr("Outside the session folder") if outside else tr("In the session folder")
                return tr("Read this file?"), where
            case "path":
                return _path_title(fields.get("accessKind")), tr("Outside the session folder")
            case "url":
                return tr("Open this address?"), tr("The agent fetches it and reads the answer")
            case "mcp":
                tool, server = fields.get("toolTitle") or fields.get("toolName"), fields.get("serverName")
                title = tr(
                    "Use {tool} from {server}?",
                    tool=visible_line(str(tool), 80),
                    server=visible_line(str(server), 80),
                )
                changes = tr("can only read") if fields.get("readOnly") is True else tr("can change data")
                return title, tr("MCP server, {effect}", effect=changes)
            case "":
                return tr("Allow this?"), tr("The request is incomplete; these are its fields")
        if isinstance(fields.get("toolName"), str):
            tool = visible_line(fields["toolName"], 80)
            return tr("Use {tool}?", tool=tool), tr("These are the fields of the request")
        return tr("Allow {kind}?", kind=visible_line(subject.kind, 80)), tr(
            "These are the fields of the request"
        )

    # ---- parts -----------------------------------------------------------------------------

    def _add_code(self, text: str, *, prompt: str = "", lines: int = 0) -> CommandText:
        shown = lines or int(self._style.tokens.threshold("commandPreviewLines"))
        code = CommandText(self._style, max_lines=shown, prompt=prompt, parent=self)
        code.set_text(text)
        self._column.addWidget(code)
        return code

    def _add_path(self, path: str, added: int, deleted: int) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._style.px(8))
        row.addWidget(SafeText(self._style, path, "codeBlock", parent=self), 1)
        for text, key in ((f"+{added}", "diff.addText"), (f"-{deleted}", "diff.delText")):
            if text not in ("+0", "-0"):
                label = PlainLabel(self._style, text, "codeDense", key, parent=self)
                label.setFixedHeight(self._line)
                row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _add_risks(self, sentences: list[str]) -> None:
        self.is_risky = self.is_risky or bool(sentences)
        for sentence in sentences:
            row = QHBoxLayout()
            row.setSpacing(self._style.px(8))
            icon = IconView(self._style, "warning", "danger.text", size=16, parent=self)
            icon.setFixedSize(self._style.px(16), self._line)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(SafeText(self._style, sentence, "ui", "danger.text", parent=self), 1)
            self._column.addLayout(row)

    def _add_facts(self, intention: str, folder: str) -> None:
        if intention.strip():
            one_paragraph = " ".join(intention[:2000].split())
            self._add_fact(tr("Agent says"), one_paragraph, "ui", max_lines=_INTENTION_LINES)
        if folder:
            self._add_fact(tr("Runs in"), _with_tilde(folder, self._home), "codeBlock")

    def _add_fact(self, name: str, value: str, text_style: str, *, max_lines: int | None = None) -> None:
        if not hasattr(self, "_facts"):
            self._facts = QGridLayout()
            self._facts.setHorizontalSpacing(self._style.px(12))
            self._facts.setVerticalSpacing(self._style.px(4))
            self._facts.setColumnStretch(1, 1)
            self._column.addLayout(self._facts)
        row = self._facts.rowCount()
        label = PlainLabel(self._style, name, "ui", "text.secondary", parent=self)
        label.setFixedHeight(self._line)
        self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        text = SafeText(
            self._style, value, text_style, max_lines=max_lines, is_prose=max_lines is not None, parent=self
        )
        self._facts.addWidget(text, row, 1)

    def _add_note(self, text: str) -> None:
        self._column.addWidget(SafeText(self._style, text, "ui", "text.secondary", parent=self))


def _path_title(access: object) -> str:
    if access == "read":
        return tr("Read outside this folder?")
    if access == "write":
        return tr("Write outside this folder?")
    return tr("Work outside this folder?")


def _existing(folder: str) -> Callable[[str], bool]:
    def exists(path: str) -> bool:
        if _is_on_server(path):
            return False
        # lexists neither follows a link nor opens anything; errors mean "not there".
        return os.path.lexists(os.path.join(folder, path))  # noqa: PTH118

    return exists


def _resolved(path: str, folder: str) -> str:
    """Return where `path` really leads, links followed; `path` itself where that cannot be told."""
    given = os.path.join(folder, os.path.expanduser(path))  # noqa: PTH111, PTH118
    if _is_on_server(path):
        return given
    try:
        return os.path.realpath(given)
    except (OSError, ValueError):
        return given


def _is_on_server(path: str) -> bool:
    """A path that names a server: Windows would connect to it, and sign in, for a mere look."""
    return path.replace("\\", "/").startswith("//")


def _with_tilde(folder: str, home: str) -> str:
    if home and (folder == home or folder.startswith(home.rstrip("/") + "/")):
        return "~" + folder[len(home.rstrip("/")) :]
    return folder


def _strings(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, (list, tuple)) else []


def _pretty(fields: object) -> str:
    text = json.dumps(fields, ensure_ascii=False, indent=2, default=str)
    if len(text) <= _MAX_FIELDS:
        return text
    return text[:_MAX_FIELDS] + "\n" + tr("… {count} more characters", count=len(text) - _MAX_FIELDS)


def _asks_for_managed_approval(request: PermissionRequest) -> bool:
    prompt = request.raw.get("promptRequest")
    return isinstance(prompt, dict) and prompt.get("managedApprovalRequired") is True
