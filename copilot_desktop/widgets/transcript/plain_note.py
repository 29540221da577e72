"""The line above a stretch of text that is too long to be parsed as Markdown."""

from __future__ import annotations

from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.boxes import Action
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Look


class PlainNote(LineBox):
    """Says so, and parses it when the person asks. It is no part of what is copied."""

    def __init__(self, look: Look, action: Action) -> None:
        left = (Piece(icon="info"), Piece(tr("Shown as plain text")))
        right = (Piece(tr("Render anyway"), "uiStrong", "accent.text"),)
        super().__init__(look, left, right, height=look.density("controlSmall"), action=action)

    @property
    def text(self) -> str:
        return ""
