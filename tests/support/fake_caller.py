"""A server that is a list of calls, and a journal that is a dictionary, for tests of sessions."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.event_log import LogPage
from copilot_desktop.client.journal import PromptJournal, TextPiece
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.partial_writer import PartialWriter
from copilot_desktop.client.session import Session
from copilot_desktop.client.shared_timer import SharedTimer
from copilot_desktop.protocol import methods
from copilot_desktop.storage.commands import CommandRecord

Reply = Callable[[dict[str, Any]], Awaitable[Any]]


class FakeCaller:
    """Answers calls by `replies`, else in the usual way.

    Attributes:
        calls: (method, params) of every call.
        history: what is on disk.
        stored: what is found there when the server is gone, None when that cannot be known.
        page_size: so many events of it are a page; 0 makes all of them one.
        reading: set it to let `read_history_page` return; set from the start.
        released: sessions whose handles were given up.
        joining: as the client's.
        writers: of streamed text, one for each conversation.
    """

    def __init__(self, *, joining_s: float = 0.01) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.replies: dict[str, Reply] = {}
        self.history: list[dict[str, Any]] | Exception = []
        self.stored: list[dict[str, Any]] | None = None
        self.page_size = 0
        self.reading = asyncio.Event()
        self.reading.set()
        self.released: list[str] = []
        self.joining = SharedTimer(joining_s)
        self.writers: list[PartialWriter] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self._messages = 0

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        del timeout_s
        self.calls.append((method, params))
        if reply := self.replies.get(method):
            return await reply(params)
        if method == methods.SESSION_SEND:
            self._messages += 1
            return {"messageId": f"u{self._messages}"}
        return {"success": True}

    async def read_history_page(self, session_id: str, before: int | None, wanted: int) -> LogPage:
        del session_id, wanted
        await self.reading.wait()
        if isinstance(self.history, Exception):
            raise self.history
        # An offset is the number of an event here.
        end = len(self.history) if before is None else before
        start = max(0, end - self.page_size) if self.page_size else 0
        return LogPage(tuple(self.history[start:end]), start, end)

    async def read_stored_page(self, session_id: str) -> LogPage | None:
        del session_id
        return None if self.stored is None else LogPage(tuple(self.stored), 0, len(self.stored))

    def try_parked_again(self, session_id: str) -> None:
        self.released.append(session_id)

    def release(self, session_id: str) -> None:
        self.released.append(session_id)

    def start_task(self, coroutine: Any, *, name: str) -> None:
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settle(self) -> None:
        """Wait until everything that was started has ended, and what is streamed is in the journal."""
        for writer in self.writers:
            writer.write_now()
        while self._tasks:
            await asyncio.gather(*self._tasks)

    def methods(self) -> list[str]:
        return [method for method, _ in self.calls]


def converse(
    caller: FakeCaller,
    session_id: str,
    options: SessionOptions | None,
    *,
    is_new: bool,
    journal: PromptJournal | None = None,
) -> Conversation:
    """Return a conversation on a session of its own."""
    session = Session(caller, session_id, options, is_new=is_new)
    writer = None
    if journal is not None:
        writer = PartialWriter(journal, lambda work, name: caller.start_task(work, name=name))
        caller.writers.append(writer)
    return Conversation(caller, session, journal=journal, partials=writer)


def raising(error: Exception) -> Reply:
    """A reply that fails."""

    async def reply(_params: dict[str, Any]) -> Any:
        raise error

    return reply


def answering(result: Any) -> Reply:
    async def reply(_params: dict[str, Any]) -> Any:
        return result

    return reply


@dataclass(frozen=True)
class Kept:
    """A prompt or a streamed text in the journal."""

    prompt_id: str = ""
    message_id: str = ""
    text: str = ""
    created_at: float = 1.0
    updated_at: float = 1.0
    state: str = "written"
    after_entry_id: str = ""
    settled: bool = False
    attachments: str = ""
    kind: str = "message"
    agent_id: str = ""


class FakeJournal:
    """Keeps everything in memory and fails with `problem` when it is set.

    Attributes:
        pieces: of streamed texts, as they were written.
        facts: calls and decisions, by their ids: when, and the events that tell them.
        decisions: kind, subject, decision, scope and who decided.
        outcomes: of each of them outcome, words and rule.
    """

    def __init__(self) -> None:
        self.prompts: dict[str, Kept] = {}
        self.partials: dict[str, Kept] = {}
        self.pieces: list[tuple[TextPiece, ...]] = []
        self.facts: dict[str, tuple[float, str]] = {}
        self.decisions: list[tuple[str, ...]] = []
        self.outcomes: list[tuple[str, ...]] = []
        self.commands: dict[str, CommandRecord] = {}
        self.problem: Exception | None = None

    def _check(self) -> None:
        if self.problem is not None:
            raise self.problem

    async def record_prompt(self, prompt_id: str, session_id: str, text: str, attachments: str = "") -> None:
        del session_id
        self._check()
        self.prompts[prompt_id] = Kept(prompt_id, text=text, attachments=attachments)

    async def mark_prompt(self, prompt_id: str, state: str, message_id: str | None = None) -> None:
        kept = self.prompts[prompt_id]
        if kept.state != "delivered":
            message_id = kept.message_id if message_id is None else message_id
            self.prompts[prompt_id] = replace(kept, message_id=message_id, state=state)

    async def open_prompts(self, session_id: str) -> Sequence[Kept]:
        del session_id
        self._check()
        return [kept for kept in self.prompts.values() if kept.state != "failed" and not kept.settled]

    async def settle_prompts(self, prompt_ids: Sequence[str]) -> None:
        for prompt_id in prompt_ids:
            self.prompts[prompt_id] = replace(self.prompts[prompt_id], settled=True)

    async def save_pieces(self, pieces: Sequence[TextPiece]) -> None:
        self._check()
        self.pieces.append(tuple(pieces))
        for piece in pieces:
            known = self.partials.get(piece.entry_id)
            self.partials[piece.entry_id] = Kept(
                message_id=piece.entry_id,
                text=(known.text[: piece.start] if known else "") + piece.text,
                state=piece.state,
                after_entry_id=piece.after_entry_id,
                kind=piece.kind,
                agent_id=piece.agent_id,
            )

    async def partials_of(self, session_id: str) -> Sequence[Kept]:
        del session_id
        return list(self.partials.values())

    async def forget_partials(self, session_id: str, message_ids: Sequence[str]) -> None:
        del session_id
        self._check()
        for message_id in message_ids:
            self.partials.pop(message_id, None)

    async def record_usage(
        self,
        session_id: str,
        call_id: str,
        *,
        at: float,
        model: str,
        input_tokens: int,
        output_tokens: int,
        json: str,
    ) -> None:
        del session_id, model, input_tokens, output_tokens
        self._check()
        self.facts.setdefault(call_id, (at, json))

    async def record_decision(
        self,
        session_id: str,
        request_id: str,
        *,
        at: float,
        kind: str,
        subject: str,
        outcome: str,
        decision: str,
        scope: str,
        words: str,
        decided_by: str,
        rule: str,
        folder: str,
        tool_call_id: str,
        detail: str,
    ) -> None:
        del session_id, folder, tool_call_id
        self._check()
        self.decisions.append((kind, subject, decision, scope, decided_by))
        self.outcomes.append((outcome, words, rule))
        if detail:
            self.facts.setdefault(request_id, (at, detail))

    async def facts_of(self, session_id: str) -> Sequence[tuple[float, str]]:
        del session_id
        self._check()
        return sorted(self.facts.values())

    async def record_command(self, session_id: str, command_id: str, *, at: float, text: str) -> None:
        self._check()
        self.commands.setdefault(command_id, CommandRecord(session_id, command_id, at, text))

    async def answer_command(
        self, session_id: str, command_id: str, *, at: float, answer: str, outcome: str
    ) -> None:
        del session_id
        known = self.commands[command_id]
        self.commands[command_id] = replace(known, answered_at=at, answer=answer, outcome=outcome)

    async def forget_commands(self, session_id: str, command_ids: Sequence[str]) -> None:
        del session_id
        for command_id in command_ids:
            self.commands.pop(command_id, None)

    async def commands_of(self, session_id: str) -> Sequence[CommandRecord]:
        del session_id
        self._check()
        return sorted(self.commands.values(), key=lambda it: it.at)

    def states(self) -> list[tuple[str, str]]:
        return [(kept.text, kept.state) for kept in self.prompts.values()]


class Told:
    """Tells a session what a server would; remembers what is persisted."""

    def __init__(self, session: Conversation) -> None:
        self._session = session
        self._count = 0
        self.persisted: list[dict[str, Any]] = []

    def __call__(self, kind: str, *, ephemeral: bool = False, **data: Any) -> None:
        self._count += 1
        event: dict[str, Any] = {
            "type": kind,
            "id": f"e{self._count}",
            "timestamp": f"2026-01-01T00:00:{self._count % 60:02}Z",
            "data": data,
        }
        if ephemeral:
            event["ephemeral"] = True
        else:
            self.persisted.append(event)
        self._session.session.receive({"sessionId": self._session.session_id, "event": event})
