"""Questions on the side that only record what is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.error_text import ErrorText
from copilot_desktop.viewmodels.side_question import SideExchange, SideQuestion


class FakeSide(SideQuestion):
    """`calls` holds (name, *arguments); `answer` and `fail` settle what was asked last."""

    def __init__(self) -> None:
        # The real constructor wants a session: there is none here.
        QObject.__init__(self)
        self.calls: list[tuple[Any, ...]] = []
        self.refusal = ""
        self._exchanges = ()
        self._is_open = False
        self._asking = None

    def why_not(self) -> str:
        return self.refusal

    def ask(self, question: str) -> bool:
        if not question or self.is_asking or self.refusal:
            return False
        self.calls.append(("ask", question))
        self._exchanges = (*self._exchanges, SideExchange(question))
        self.changed.emit()
        return True

    def answer(self, text: str) -> None:
        self._settle(replace(self._exchanges[-1], answer=text))
        self.answered.emit()

    def fail(self, failure: ErrorText) -> None:
        self._settle(replace(self._exchanges[-1], failure=failure))
