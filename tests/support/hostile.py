"""Hostile texts, every place of a conversation that shows foreign text, and what a person does with it.

    python -m tests.support.hostile SIZE SHAPE...

shows shapes of a size as an answer, and tells what each took in a line of JSON. In a process of its
own: the memory that a process had at most is never given back.
"""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import thread_time
from types import TracebackType
from typing import Any, Final

from PySide6.QtWidgets import QApplication

from copilot_desktop.paths import find_resources
from copilot_desktop.protocol.permissions import PermissionOutcome, ShellPermission
from copilot_desktop.session.entries import (
    AgentRun,
    AssistantMessage,
    Attached,
    Entry,
    EntryId,
    ErrorNotice,
    Notice,
    NoticeKind,
    PermissionRecord,
    PlanOutcome,
    PlanRecord,
    QuestionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.theme import load_all_tokens
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from tests.support.transcript_view import Conversation


def grown(case: dict[str, Any], size: int) -> str:
    """Return the text of a generator of the corpus `pathological`, of about `size` characters."""
    # An expression of our own corpus, which is code of this repository.
    return str(eval(str(case["python_expr"]), {"n": size}))


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda size: unit * (size // len(unit))


#: Texts that cost most where they are drawn, by name: each of about the size that is asked for.
SHAPES: Final[dict[str, Callable[[int], str]]] = {
    "57 one word": _repeated("x"),
    "57 one line": _repeated("word "),
    "57 one line of ideographs": _repeated("世"),
    "57 one line of code": lambda size: f"```\n{'x' * size}\n```",
    "57 address of a picture": lambda size: f"![x](data:image/png;base64,{'A' * size})",
    "57 address of a link": lambda size: f"[x](http://e.example/{'a' * size})",
    "58 table": lambda size: "|a|b|\n|-|-|\n" + "|1|2|\n" * (size // 6),
    "58 wide table": lambda size: (
        f"|{'a|' * 60}\n|{'-|' * 60}\n" + f"|{'1|' * 60}\n" * (size // 122)
    ),
    "56 nested quotes": lambda size: "> " * (size // 2) + "x",
    "56 nested lists": lambda size: "- " * (size // 2) + "x",
    "56 rules": _repeated("---\n"),
    "56 headings": _repeated("# h\n"),
    "56 items": _repeated("- x\n"),
    "56 empty paragraphs": _repeated("&nbsp;\n\n"),
    "56 definitions": lambda size: "".join(f"[a{n}]: http://e.example/{n}\n" for n in range(size // 29)),
    "56 code lines": lambda size: "```py\n" + "x = 1\n" * (size // 6) + "```\n",
    "56 nothing": lambda size: "[a]: http://e.example\n" + "\n" * size,
    "56 backslashes": _repeated("\\*"),
    "59 one pile of marks": lambda size: "a" + "\u0301" * size,
    "59 piles of marks": _repeated("h" + "\u0301\u0302\u0303\u0304" * 10),
    "59 families": _repeated("\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"),
    "59 joiners": lambda size: "a" + "\u200d" * size + "b",
    "59 ligatures": _repeated("\ufdfa"),
    "62 overrides": _repeated("\u202ea\u202c"),
    "62 both directions": _repeated("שלום abc "),
    "62 tags": lambda size: "x" + "\U000e0041" * size,
    "74 sequences": _repeated("\x1b[31mx\x1b[2J\x1b]0;t\x07"),
}  # fmt: skip


# -- places --------------------------------------------------------------------------


def _id(name: str) -> EntryId:
    return EntryId(name)


def _tool(place: str, /, **fields: Any) -> ToolCall:
    return ToolCall(_id(place), **{"name": "bash", "state": ToolState.SUCCEEDED, **fields})


#: The entry that shows a foreign text, by the place where it stands.
SURFACES: Final[dict[str, Callable[[str], Entry]]] = {
    "prompt": lambda text: UserMessage(_id("prompt"), text),
    "attachment": lambda text: UserMessage(_id("attachment"), "see", attachments=(Attached(text or "?"),)),
    "answer": lambda text: AssistantMessage(_id("answer"), GrowingText(text), StreamState.COMPLETE),
    "reasoning": lambda text: Reasoning(_id("reasoning"), GrowingText(text), StreamState.COMPLETE),
    "command": lambda text: _tool("command", arguments={"command": text}, intention=text),
    "output": lambda text: _tool("output", state=ToolState.FAILED, output=GrowingText(text), error=text),
    "live output": lambda text: _tool("live output", state=ToolState.RUNNING, output=GrowingText(text)),
    "arguments": lambda text: _tool("arguments", name=text[:60], title=text, arguments={"a": text, text: 1}),
    "half arguments": lambda text: _tool("half arguments", name="create", raw_arguments=text),
    "diff": lambda text: _tool("diff", name="edit", arguments={"path": text}, diff=text),
    "agent": lambda text: _tool(
        "agent", name="task", arguments={"prompt": text}, agent=AgentRun("1", text, text, text, error=text)
    ),
    "decision": lambda text: PermissionRecord(
        _id("decision"), ShellPermission(text, text), PermissionOutcome.DENIED_BY_USER, text
    ),
    "question": lambda text: QuestionRecord(_id("question"), text, text),
    "plan": lambda text: PlanRecord(_id("plan"), text, text, PlanOutcome.CHANGES, feedback=text),
    "notice": lambda text: Notice(_id("notice"), NoticeKind.WARNING, text),
    "model": lambda text: Notice(_id("model"), NoticeKind.MODEL_CHANGE, fields={"model": text}),
    "error": lambda text: ErrorNotice(_id("error"), "query", text),
    "footer": lambda text: TurnSummary(_id("footer"), text, 12, 3.0),
}  # fmt: skip


# -- what watches ----------------------------------------------------------------------


class Tripwires:
    """A listener that nobody may call and a named pipe that nobody may open.

    Attributes:
        port: of the listener, on the loopback.
        pipe: opening it for reading would hang for ever.
    """

    def __init__(self, folder: Path) -> None:
        self.pipe = folder / "tripwire"
        os.mkfifo(self.pipe)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setblocking(False)
        self.port = int(self._listener.getsockname()[1])

    def __enter__(self) -> Tripwires:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.close()

    def filled(self, text: str) -> str:
        """Return `text` with our addresses in the places of a case."""
        for name in ("{FIFO}", "{SECRET}"):
            text = text.replace(name, str(self.pipe))
        return text.replace("{PORT}", str(self.port)).replace("{BRIDGE}", str(self.port))

    @property
    def calls(self) -> int:
        """Return how many connections wait at the listener."""
        count = 0
        while True:
            try:
                connection, _ = self._listener.accept()
            except BlockingIOError:
                return count
            connection.close()
            count += 1

    @property
    def has_reader(self) -> bool:
        """Tell whether somebody has the pipe open for reading."""
        try:
            os.close(os.open(self.pipe, os.O_WRONLY | os.O_NONBLOCK))
        except OSError as error:
            if error.errno != errno.ENXIO:
                raise
            return False
        return True


# -- what a person does ------------------------------------------------------------------


def steps(view: ChatView, style: Style, show: Callable[[], None]) -> Iterator[tuple[str, float]]:
    """Open, read through, resize, zoom, select and copy; yield each step and its CPU seconds."""
    bar = view.verticalScrollBar()

    def copy() -> None:
        view.select_all()
        view.copy()

    actions: list[tuple[str, Callable[[], None]]] = [
        ("open", show),
        ("start", view.scroll_to_start),
        ("page", lambda: bar.setValue(bar.value() + bar.pageStep())),
        ("middle", lambda: bar.setValue(bar.maximum() // 2)),
        ("narrow", lambda: view.resize(view.width() * 2 // 3, view.height())),
        ("zoom", lambda: style.set_zoom(150)),
        ("end", view.scroll_to_end),
        ("copy", copy),
    ]
    for name, action in actions:
        begin = thread_time()
        action()
        QApplication.processEvents()
        view.viewport().grab()
        yield name, thread_time() - begin
    style.set_zoom(100)


def memory_mb() -> float:
    """Return how much memory this process has had at most; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0.0)


def main(size: int, shapes: list[str]) -> None:
    app = QApplication([])
    resources = find_resources()
    style = Style(load_all_tokens(resources), resources)
    for name in shapes or SHAPES:
        before = memory_mb()
        view = ChatView(style)
        view.resize(700, 500)
        view.show()
        conversation = Conversation(SURFACES["answer"](SHAPES[name](size)))
        taken = dict(steps(view, style, partial(view.set_chat, conversation.chat)))
        view.set_chat(None)
        view.close()
        view.deleteLater()
        app.processEvents()
        told = {"shape": name, "seconds": taken, "memory_mb": memory_mb() - before}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
