"""One conversation in the terminal: streams answers and puts the agent's requests."""

from __future__ import annotations

import asyncio
import contextlib
from enum import Enum

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.protocol.permissions import (
    DecisionKind,
    OtherPermission,
    PendingRequest,
    PermissionDecision,
    PermissionRequest,
    Question,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.session.entries import (
    AssistantMessage,
    EntryId,
    ErrorNotice,
    Notice,
    NoticeKind,
    Reasoning,
    ToolCall,
    ToolState,
)
from copilot_desktop.session.transcript import Activity, Change, Removed, StateChanged, Updated
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.translation import tr


class Outcome(Enum):
    """How a turn ended."""

    DONE = "done"
    FAILED = "failed"
    DENIED = "denied"
    INTERRUPTED = "interrupted"


class TerminalConversation:
    """A session whose answers are printed as they come.

    Without a terminal a permission is answered "user not available" and a question dismissed.
    """

    def __init__(
        self,
        client: CopilotClient,
        options: SessionOptions,
        console: ChatConsole,
        interrupted: asyncio.Event,
    ) -> None:
        self._session = client.new_conversation(options)
        self._folder = str(options.folder)
        self._console = console
        self._interrupted = interrupted
        self._changed = asyncio.Event()
        self._answered: set[str] = set()
        self._printed: dict[EntryId, int] = {}
        self._told: set[EntryId] = set()
        self._has_begun = False
        self._was_denied = False
        self._session.on(self._on_event)
        client.on_event(console.event)

    async def run_turn(self, prompt: str) -> Outcome:
        """Send a prompt and return when its turn has ended."""
        self._has_begun = False
        self._was_denied = False
        try:
            await self._session.send(prompt)
            while not self._turn_has_ended():
                if self._interrupted.is_set():
                    return await self._stop()
                if request := self._next_request():
                    await self._put(request)
                else:
                    await self._wait()
        except (CopilotDesktopError, TimeoutError) as error:
            for line in describe(error).lines():
                self._console.note(line)
            return Outcome.FAILED
        self._console.end_answer()
        if self._session.transcript.has_failed or not self._session.is_attached:
            return Outcome.FAILED
        return Outcome.DENIED if self._was_denied else Outcome.DONE

    async def _stop(self) -> Outcome:
        with contextlib.suppress(CopilotDesktopError, TimeoutError):
            await self._session.abort()
        self._console.note(tr("Interrupted."))
        return Outcome.INTERRUPTED

    def _turn_has_ended(self) -> bool:
        if not self._session.is_attached:
            return True
        return self._has_begun and self._session.transcript.activity is not Activity.RUNNING

    async def _wait(self) -> None:
        self._changed.clear()
        waits = {
            asyncio.ensure_future(self._changed.wait()),
            asyncio.ensure_future(self._interrupted.wait()),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    # ---- printing --------------------------------------------------------------------------

    def _on_event(self, _event: object, changes: tuple[Change, ...]) -> None:
        transcript = self._session.transcript
        if transcript.activity is Activity.RUNNING:
            self._has_begun = True
        for change in changes:
            if isinstance(change, StateChanged | Removed):
                continue
            appended = change.appended if isinstance(change, Updated) else ""
            self._print(change.index, appended)
        self._changed.set()

    def _print(self, index: int, appended: str) -> None:
        entries = self._session.transcript.entries
        if index >= len(entries):
            return
        match entries[index]:
            case AssistantMessage(id=entry_id, text=text):
                done = self._printed.get(entry_id, 0)
                self._console.answer(text.since(done))
                self._printed[entry_id] = max(done, len(text))
            case ToolCall() as call if not appended:
                self._tell_tool(call)
            case ErrorNotice(id=entry_id, message=message):
                self._tell_once(entry_id, tr("Failed: {reason}", reason=message))
            case Notice(id=entry_id, kind=NoticeKind.RETRY):
                self._tell_once(entry_id, tr("The model request failed; it is tried again."))
            case Reasoning(id=entry_id):
                self._tell_once(entry_id, tr("Thinking…"))
            case _:
                return

    def _tell_once(self, entry_id: EntryId, text: str) -> None:
        if entry_id not in self._told:
            self._told.add(entry_id)
            self._console.note(text)

    def _tell_tool(self, call: ToolCall) -> None:
        if call.state is ToolState.RUNNING:
            command = call.arguments.get("command") or call.arguments.get("path") or ""
            self._tell_once(call.id, tr("Runs {tool}: {target}", tool=call.name, target=command))
        elif call.state in (ToolState.SUCCEEDED, ToolState.FAILED):
            outcome = str(call.output).rstrip() or call.error
            self._tell_once(EntryId(f"{call.id}/end"), outcome or tr("(no output)"))
        elif call.state is ToolState.DENIED:
            self._tell_once(EntryId(f"{call.id}/end"), tr("Denied."))

    # ---- requests --------------------------------------------------------------------------

    def _next_request(self) -> PendingRequest | None:
        requests = self._session.transcript.requests
        return next((item for item in requests if item.request_id not in self._answered), None)

    async def _put(self, request: PendingRequest) -> None:
        self._answered.add(request.request_id)
        if isinstance(request, Question):
            await self._put_question(request)
        else:
            await self._put_permission(request)

    async def _put_permission(self, request: PermissionRequest) -> None:
        if not self._console.can_ask:
            self._was_denied = True
            self._console.note(tr("Denied, because nobody can be asked here:"))
            self._describe(request)
            await self._session.answer_permission(
                request.request_id, PermissionDecision(DecisionKind.USER_NOT_AVAILABLE)
            )
            return
        self._describe(request)
        answer = (await self._ask(tr("Allow once? [y/N] ")) or "").lower()
        if self._interrupted.is_set():
            return
        is_allowed = answer in ("y", "yes")
        self._was_denied = self._was_denied or not is_allowed
        kind = DecisionKind.ALLOW_ONCE if is_allowed else DecisionKind.DENY
        await self._session.answer_permission(request.request_id, PermissionDecision(kind))

    async def _ask(self, question: str) -> str | None:
        """Put a question; None at the end of the input, and at once when the person interrupts."""
        asking = asyncio.ensure_future(self._console.ask(question))
        interrupted = asyncio.ensure_future(self._interrupted.wait())
        try:
            await asyncio.wait({asking, interrupted}, return_when=asyncio.FIRST_COMPLETED)
            return asking.result() if asking.done() else None
        finally:
            for wait in (asking, interrupted):
                wait.cancel()
            await asyncio.gather(asking, interrupted, return_exceptions=True)

    def _describe(self, request: PermissionRequest) -> None:
        note = self._console.note
        match request.subject:
            case ShellPermission(command=command, intention=intention, warning=warning):
                note(tr("The agent wants to run this command in {folder}:", folder=self._folder))
                note(f"  {command}")
                if intention:
                    note(tr("Agent says: {text}", text=intention))
                if warning:
                    note(tr("Warning: {text}", text=warning))
            case WritePermission(path=path, diff=diff):
                note(tr("The agent wants to change this file: {file}", file=path))
                if diff:
                    note(diff.strip("\n"))
            case OtherPermission(kind=kind, fields=fields):
                note(tr("The agent asks for a permission: {kind}", kind=kind))
                for name, value in fields.items():
                    note(f"  {name}: {value}")

    async def _put_question(self, question: Question) -> None:
        if not self._console.can_ask:
            await self._session.dismiss_question(question.request_id)
            return
        self._console.note(tr("The agent asks: {question}", question=question.question))
        for number, choice in enumerate(question.choices, start=1):
            self._console.note(f"  {number}. {choice}")
        answer = await self._ask(tr("Your answer (empty skips): "))
        if self._interrupted.is_set():
            return
        if not answer:
            await self._session.dismiss_question(question.request_id)
        elif answer.isdecimal() and 0 < int(answer) <= len(question.choices):
            choice = question.choices[int(answer) - 1]
            await self._session.answer_question(question.request_id, choice, is_freeform=False)
        else:
            await self._session.answer_question(question.request_id, answer, is_freeform=True)
