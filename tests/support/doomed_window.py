"""A window that works until somebody kills its process: `python -m tests.support.doomed_window KIND`.

KIND is "stream" (prompt after prompt) or "shell" (one command that is allowed and runs on). Says on
stdout what it does, one line each, so that whoever kills it knows what must be there afterwards.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable, Sequence
from typing import Final

from copilot_desktop.app import Application, make_qt_application
from copilot_desktop.demo.running_demo import RunningDemo
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.event_loop import DesktopEventLoop
from copilot_desktop.paths import find_paths, find_resources
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision
from copilot_desktop.session.entries import AssistantMessage
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.page import Page

#: Runs on until it is killed; the folder it writes to is the sample project.
COMMAND: Final = "echo $$ > pid.txt; sleep 300"


class _Scripted:
    def __init__(self, kind: str) -> None:
        self._kind = kind

    def answer(self, request: ChatRequest, /) -> Sequence[Step]:
        if self._kind == "shell" and request.last.role != "tool":
            return [ToolCall("bash", {"command": COMMAND, "description": "runs on"})]
        # A short answer, then long ones: there is always a finished one and one to be cut.
        return [Text("word " * (30 if request.number == 1 else 300), interval_ms=(20, 30))]


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


async def until(holds: Callable[[], object]) -> None:
    while not holds():
        await asyncio.sleep(0.005)


async def work(state: ApplicationViewModel, kind: str) -> None:
    await until(lambda: state.connection.state is ConnectionState.READY)
    state.start_demo()
    await until(lambda: state.page is Page.NEW_SESSION)
    say("send", "prompt number 0.")
    state.begin_session("prompt number 0.")
    await until(lambda: state.chat is not None)
    chat = state.chat
    assert chat is not None
    if kind == "shell":
        await until(lambda: chat.transcript.requests)
        request_id = chat.transcript.requests[0].request_id
        chat.answer(request_id, PermissionDecision(DecisionKind.ALLOW_ONCE))
        await until(lambda: False)

    def grew(_entry: str, _text: str) -> None:
        texts = [entry for entry in chat.transcript.entries if isinstance(entry, AssistantMessage)]
        say("text", time.monotonic(), sum(len(entry.text) for entry in texts))

    chat.delta_received.connect(grew)
    for number in range(1, 1000):
        await until(lambda: chat.is_running)
        await until(lambda: not chat.is_running)
        say("send", f"prompt number {number}.")
        chat.send(f"prompt number {number}.")


async def main(kind: str) -> None:
    paths = find_paths()
    demo = RunningDemo(paths.demo_folder, find_resources(), script=_Scripted(kind))
    application = Application(paths, demo=demo)
    await application.open()
    await work(application.view_model, kind)


if __name__ == "__main__":
    loop = DesktopEventLoop(make_qt_application(find_resources()))
    asyncio.set_event_loop(loop)
    loop.run_until_complete(main(sys.argv[1]))
