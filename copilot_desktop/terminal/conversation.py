"""One conversation in the terminal: streams answers and puts the agent's requests."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from enum import Enum
from functools import partial

from copilot_desktop.client.calls.slash_commands import SlashText, parse_slash
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import ResponseError
from copilot_desktop.client.streams.metrics import TurnMetrics
from copilot_desktop.client.streams.result import TurnEnd
from copilot_desktop.client.streams.sending import start_turn
from copilot_desktop.client.streams.turn import Turn
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.attachments import Attachment
from copilot_desktop.protocol.permissions import PermissionRequest, Question
from copilot_desktop.protocol.requests import Answer, OpenRequest, PlanApproval
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
from copilot_desktop.session.transcript import Change, Removed, StateChanged, Updated
from copilot_desktop.terminal.asking import Asker
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.interrupts import Interrupted, Interrupts
from copilot_desktop.terminal.set_up import tell
from copilot_desktop.terminal.slash import HELP, MODEL, CommandRefused, help_text, model_text, reason_of, told
from copilot_desktop.terminal.typewriter import Typewriter
from copilot_desktop.translation import tr

#: A turn that is stopped ends within milliseconds, unless the server hangs.
_STOP_S = 5.0


class Outcome(Enum):
    """How a turn ended. LEFT: the person wants to leave, not only to stop it."""

    DONE = "done"
    FAILED = "failed"
    DENIED = "denied"
    TIMED_OUT = "timed-out"
    INTERRUPTED = "interrupted"
    LEFT = "left"


class TerminalConversation:
    """A session whose answers are printed as they come.

    Without a terminal a permission is answered "user not available" and a question dismissed.

    Attributes:
        metrics: of the last turn; None when what was typed last made no turn.
    """

    def __init__(
        self,
        conversation: Conversation,
        console: ChatConsole,
        interrupts: Interrupts,
        *,
        timeout_s: float | None = None,
        is_paced: bool = False,
    ) -> None:
        self._conversation = conversation
        options = conversation.options
        self._console = console
        self._interrupts = interrupts
        self._timeout_s = timeout_s
        self._typewriter = Typewriter(console.answer) if is_paced else None
        self._changed = asyncio.Event()
        self._answered: set[str] = set()
        self._printed: dict[EntryId, int] = {}
        self._told: set[EntryId] = set()
        self._current: EntryId | None = None
        self._asker = Asker(self, interrupts, str(options.folder) if options is not None else "")
        self._is_on = False
        #: The person has stopped the turn: what still comes of it is not wanted.
        self._is_muted = False
        self.metrics: TurnMetrics | None = None
        self._conversation.on(self._on_event)

    async def run_turn(self, prompt: str, attachments: Sequence[Attachment] = ()) -> Outcome:
        """Send a prompt and return when its turn has ended."""
        self._asker.was_denied = False
        self._console.status(tr("Waiting for the model"))
        self._is_on = True
        self._is_muted = False
        self.metrics = None
        try:
            async with asyncio.timeout(self._timeout_s) as deadline:
                return await self._run_turn(prompt, attachments)
        except TimeoutError as error:
            if not deadline.expired():
                tell(error, self._console)
                return Outcome.FAILED
            with contextlib.suppress(CopilotDesktopError, TimeoutError):
                await self._conversation.abort()
            self.note(tr("Stopped: no end within {seconds} s.", seconds=self._timeout_s))
            return Outcome.TIMED_OUT
        except Interrupted:
            self._interrupts.take()
            self._mute()
            with contextlib.suppress(CopilotDesktopError, TimeoutError):
                async with asyncio.timeout(_STOP_S):
                    await self._conversation.abort()
            return Outcome.LEFT if self._interrupts.is_set() else Outcome.INTERRUPTED
        except CopilotDesktopError as error:
            tell(error, self._console)
            return Outcome.FAILED
        finally:
            self._is_on = False
            self._console.status("")
            self._end_answer()

    async def _run_turn(self, prompt: str, attachments: Sequence[Attachment]) -> Outcome:
        slash = parse_slash(prompt)
        if slash is not None:
            turn = await self._interrupts.unless_pressed(self._invoke(slash))
            if turn is None:
                return Outcome.DONE
        else:
            send = partial(self._conversation.send, prompt, attachments=attachments)
            begin = start_turn(self._conversation.session, prompt, send=send)
            turn = await self._interrupts.unless_pressed(begin)
        return await self._follow(turn)

    async def _invoke(self, slash: SlashText) -> Turn | None:
        """Run a slash command; return the turn of the prompt it has sent, if it has."""
        session = self._conversation.session
        if slash.name == HELP:
            self.note(await help_text(session))
            return None
        if slash.name == MODEL and not slash.input:
            self.note(await model_text(session))
            return None
        begun: list[Turn] = []

        async def send(prompt: str, *, display_prompt: str) -> str:
            own = partial(self._conversation.send, prompt, display_prompt=display_prompt)
            begun.append(await start_turn(session, prompt, send=own))
            return begun[-1].message_id

        try:
            carried = await session.slash_commands.run(slash.name, slash.input, send=send)
        except ResponseError as error:
            raise CommandRefused(slash.name, reason_of(error)) from error
        if begun:
            return begun[-1]
        text, is_markdown = told(slash, carried.result)
        if is_markdown:
            self._console.answer(text)
        elif text:
            self.note(text)
        return None

    async def _follow(self, turn: Turn) -> Outcome:
        try:
            while turn.end is TurnEnd.RUNNING:
                if self._interrupts.take():
                    return await self._stop(turn)
                if request := self._next_request():
                    await self._put(request)
                else:
                    await self._wait(turn)
            if self._typewriter is not None:
                await self._typewriter.drain()
        finally:
            self.metrics = turn.metrics
            turn.close()
        if turn.end in (TurnEnd.FAILED, TurnEnd.LOST, TurnEnd.STALLED):
            return Outcome.FAILED
        if turn.end is TurnEnd.ABORTED and not self._asker.was_denied:
            return Outcome.INTERRUPTED
        return Outcome.DENIED if self._asker.was_denied else Outcome.DONE

    async def _stop(self, turn: Turn) -> Outcome:
        self._mute()
        self._console.status(tr("Stopping"))
        with contextlib.suppress(CopilotDesktopError, TimeoutError):
            async with asyncio.timeout(_STOP_S):
                await turn.stop()
                while turn.end is TurnEnd.RUNNING and not self._interrupts.is_set():
                    await self._wait(turn)
        return Outcome.LEFT if self._interrupts.take() else Outcome.INTERRUPTED

    def _mute(self) -> None:
        if not self._console.is_gone:
            self.note(tr("Interrupted."))
        self._is_muted = True

    async def _wait(self, turn: Turn) -> None:
        """Return when something has changed: the transcript, the turn's end, the person's mind."""
        self._changed.clear()
        waits = {
            asyncio.ensure_future(self._changed.wait()),
            asyncio.ensure_future(self._interrupts.wait()),
            asyncio.ensure_future(turn.wait()),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            # What the turn raises is told by its end.
            await asyncio.gather(*waits, return_exceptions=True)

    # ---- printing --------------------------------------------------------------------------

    def _on_event(self, _event: object, changes: tuple[Change, ...]) -> None:
        for change in changes:
            if isinstance(change, StateChanged | Removed):
                continue
            appended = change.appended if isinstance(change, Updated) else ""
            self._print(change.index, appended)
        self._changed.set()

    def _print(self, index: int, appended: str) -> None:
        entries = self._conversation.transcript.entries
        if index >= len(entries):
            return
        if self._is_muted:
            if isinstance(entry := entries[index], AssistantMessage):
                self._printed[entry.id] = len(entry.text)
            return
        match entries[index]:
            case AssistantMessage(id=entry_id, text=text):
                if self._current != entry_id:
                    self._end_answer()
                    self._current = entry_id
                    self._tell_status(tr("Writing"))
                done = self._printed.get(entry_id, 0)
                self._answer(text.since(done))
                self._printed[entry_id] = max(done, len(text))
            case ToolCall() as call if not appended:
                self._tell_tool(call)
                is_running = call.state is ToolState.RUNNING
                self._tell_status(
                    tr("{tool} is running", tool=call.name) if is_running else tr("Waiting for the model")
                )
            case ErrorNotice(id=entry_id, message=message):
                self._tell_once(entry_id, tr("Failed: {reason}", reason=message))
            case Notice(id=entry_id, kind=NoticeKind.RETRY):
                self._tell_once(entry_id, tr("The model request failed; it is tried again."))
            case Reasoning(id=entry_id, agent_id=""):
                self._tell_status(tr("Thinking"))
                self._tell_once(entry_id, tr("Thinking…"))
            case _:
                return

    def _answer(self, text: str) -> None:
        if self._typewriter is not None:
            self._typewriter.feed(text)
        else:
            self._console.answer(text)

    def _end_answer(self) -> None:
        if self._typewriter is not None:
            self._typewriter.flush()
        self._console.end_answer()

    @property
    def can_ask(self) -> bool:
        """There is somebody at the terminal."""
        return self._console.can_ask

    def note(self, text: str) -> None:
        """Print something below what was answered."""
        self._end_answer()
        self._console.note(text)

    async def ask(self, question: str, *, is_fresh: bool = False) -> str | None:
        """Put a question below what was answered."""
        self._end_answer()
        return await self._console.ask(question, is_fresh=is_fresh)

    def _tell_status(self, text: str) -> None:
        if self._is_on:
            self._console.status(text)

    def _tell_once(self, entry_id: EntryId, text: str) -> None:
        if entry_id not in self._told:
            self._told.add(entry_id)
            self.note(text)

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

    def _next_request(self) -> OpenRequest | None:
        requests = self._conversation.session.requests
        return next((item for item in requests if item.request_id not in self._answered), None)

    async def _put(self, request: OpenRequest) -> None:
        self._answered.add(request.request_id)
        self._console.status("")
        answer: Answer | None = None
        match request:
            case PermissionRequest():
                answer = await self._asker.permission(request)
            case Question():
                answer = await self._asker.question(request)
            case PlanApproval():
                answer = await self._asker.plan(request)
            case _:
                # Asked for by no option of ours; somebody else's to answer.
                return
        if answer is not None:
            await self._conversation.session.answer(request, answer)
