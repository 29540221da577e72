"""Shows exactly what reverting would change, and asks."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from copilot_desktop.rendering.diff import parse_diff
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.changes import LeftAlone, Reverting
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.diff_view import DiffView
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style

#: Files that are named one by one.
_MOST_NAMED = 20


def revert_dialog(style: Style, plans: Sequence[Reverting], parent: QWidget) -> AskDialog:
    """Return the question about `plans`, of which at least one can be reverted."""
    doable = [shown for shown in plans if shown.reason is None]
    left = [shown for shown in plans if shown.reason is not None]
    title = ntr("Undo {count} file?", "Undo {count} files?", len(doable))
    if len(doable) == 1 and not left:
        title = tr("Undo {name}?", name=visible_line(doable[0].path.rpartition("/")[2], 80))
    text = tr("Edits made by the agent are reverted. Files you changed since are left alone.")
    dialog = AskDialog(style, title, text, tr("Undo"), primary=True, parent=parent)
    view = DiffView(style, max_height=320, parent=dialog)
    view.set_diff(parse_diff("".join(preview(shown) for shown in doable)))
    view.setAccessibleName(tr("What will change"))
    dialog.body.addWidget(view)
    for shown in left[:_MOST_NAMED]:
        words = f"{visible_line(shown.path, 200)}: {reason_words(shown.reason)}"
        dialog.body.addWidget(SafeText(style, words, "small", "text.secondary"))
    if len(left) > _MOST_NAMED:
        more = len(left) - _MOST_NAMED
        words = ntr("{count} more file is left alone.", "{count} more files are left alone.", more)
        dialog.body.addWidget(SafeText(style, words, "small", "text.secondary"))
    return dialog


def nothing_dialog(style: Style, plans: Sequence[Reverting], parent: QWidget) -> AskDialog:
    """Return the words for when nothing can be reverted, and why."""
    parts = [f"{visible_line(it.path, 200)}: {reason_words(it.reason)}" for it in plans[:_MOST_NAMED]]
    dialog = AskDialog(style, tr("Nothing to undo"), "\n".join(parts), tr("OK"), primary=True, parent=parent)
    dialog.cancel_button.hide()
    return dialog


def preview(shown: Reverting) -> str:
    """Return what reverting changes in a file, as a diff from what it is to what it will be."""
    before = (shown.before or "").splitlines()
    after = (shown.after or "").splitlines()
    old = "/dev/null" if shown.before is None else f"a/{shown.path}"
    new = "/dev/null" if shown.after is None else f"b/{shown.path}"
    lines = difflib.unified_diff(before, after, old, new, lineterm="")
    return "\n".join([f"diff --git a/{shown.path} b/{shown.path}", *lines]) + "\n"


def reason_words(reason: LeftAlone | None) -> str:
    """Return why a file is left alone."""
    return {
        LeftAlone.UNKNOWN_EDITS: tr("left alone; it was not changed by the agent's own edits"),
        LeftAlone.CHANGED_SINCE: tr("left alone; it was changed since"),
        LeftAlone.OUTSIDE: tr("left alone; it lies outside of the folder, or is a link"),
        LeftAlone.NO_TEXT: tr("left alone; it is no text"),
        LeftAlone.UNREADABLE: tr("left alone; it can't be read"),
        LeftAlone.EXISTS: tr("left alone; there is another file of that name by now"),
        None: "",
    }[reason]
