"""Puts the agent's requests to the person at the terminal."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Protocol

from copilot_desktop.protocol.decisions import ALLOW_ONCE, USER_NOT_AVAILABLE, deny
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionDecision,
    PermissionRequest,
    Question,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.requests import PlanAnswer, PlanApproval, QuestionAnswer
from copilot_desktop.terminal.interrupts import Interrupts
from copilot_desktop.translation import tr


class AskingConsole(Protocol):
    """Where questions are put; `ChatConsole` is one."""

    @property
    def can_ask(self) -> bool: ...

    def note(self, text: str) -> None: ...

    async def ask(self, question: str, *, is_fresh: bool = False) -> str | None: ...


class Asker:
    """Asks one thing at a time. Without a terminal nobody is asked, and nothing is allowed.

    Attributes:
        was_denied: a permission was refused since this was last set to False.
    """

    def __init__(self, console: AskingConsole, interrupts: Interrupts, folder: str) -> None:
        self._console = console
        self._interrupts = interrupts
        self._folder = folder
        self._turn = asyncio.Lock()
        self.was_denied = False

    async def permission(self, request: PermissionRequest, about: str = "") -> PermissionDecision | None:
        """Return what the person decides; None when Ctrl+C was pressed instead."""
        async with self._turn:
            self._head(about)
            if not self._console.can_ask:
                self.was_denied = True
                self._console.note(tr("Denied, because nobody can be asked here:"))
                self._describe(request)
                return USER_NOT_AVAILABLE
            self._describe(request)
            answer = (await self._ask(tr("Allow once? [y/N] ")) or "").lower()
            if self._interrupts.is_set():
                return None
            is_allowed = answer in ("y", "yes")
            self.was_denied = self.was_denied or not is_allowed
            return ALLOW_ONCE if is_allowed else deny()

    async def question(self, question: Question, about: str = "") -> QuestionAnswer | None:
        """Return what the person answers; None when Ctrl+C was pressed instead."""
        async with self._turn:
            if not self._console.can_ask:
                return QuestionAnswer(dismissed=True)
            self._head(about)
            self._console.note(tr("The agent asks: {question}", question=question.question))
            for number, choice in enumerate(question.choices, start=1):
                self._console.note(f"  {number}. {choice}")
            answer = await self._ask(tr("Your answer (empty skips): "))
            if self._interrupts.is_set():
                return None
            if not answer:
                return QuestionAnswer(dismissed=True)
            if answer.isdecimal() and 0 < int(answer) <= len(question.choices):
                return QuestionAnswer(question.choices[int(answer) - 1], is_freeform=False)
            return QuestionAnswer(answer)

    async def plan(self, plan: PlanApproval, about: str = "") -> PlanAnswer | None:
        """Return what the person says to a plan; None when Ctrl+C was pressed instead."""
        async with self._turn:
            self._head(about)
            self._console.note(tr("The agent's plan:"))
            self._console.note(plan.plan or plan.summary)
            if not self._console.can_ask:
                self.was_denied = True
                return PlanAnswer(is_approved=False, feedback="Nobody is there to approve the plan.")
            answer = await self._ask(tr("Go on with it? [y, or what to change] "))
            if self._interrupts.is_set():
                return None
            if (answer or "").lower() in ("y", "yes"):
                return PlanAnswer(is_approved=True, action=plan.recommended)
            self.was_denied = True
            return PlanAnswer(is_approved=False, feedback=answer or "")

    def about(self, prompt: str) -> PromptAsker:
        """Return who asks for one of several prompts, and says for which."""
        return PromptAsker(self, prompt)

    def _head(self, about: str) -> None:
        if about:
            self._console.note(f"[{about}]")

    async def _ask(self, question: str) -> str | None:
        """Put a question; None at the end of the input, and at once when the person interrupts.

        What was typed before it stood there was no answer to it.
        """
        asking = asyncio.ensure_future(self._console.ask(question, is_fresh=True))
        interrupted = asyncio.ensure_future(self._interrupts.wait())
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
            case ShellPermission() as shell:
                folder = shell.working_folder or self._folder
                note(tr("The agent wants to run this command in {folder}:", folder=folder))
                note(f"  {shell.command}")
                if shell.intention:
                    note(tr("Agent says: {text}", text=shell.intention))
                if shell.warning:
                    note(tr("Warning: {text}", text=shell.warning))
                if shell.sandbox_bypass:
                    note(tr("Warning: {text}", text=tr("It asks to run outside the sandbox.")))
            case WritePermission(path=path, diff=diff):
                note(tr("The agent wants to change this file: {file}", file=path))
                if diff:
                    note(diff.strip("\n"))
            case OtherPermission(kind=kind, fields=fields):
                note(tr("The agent asks for a permission: {kind}", kind=kind))
                for name, value in fields.items():
                    note(f"  {name}: {value}")


@dataclass(frozen=True, slots=True)
class PromptAsker:
    """Asks in the name of one of several prompts; one question at a time among them all."""

    asker: Asker
    prompt: str

    async def permission(self, request: PermissionRequest) -> PermissionDecision | None:
        """See `Asker.permission`."""
        return await self.asker.permission(request, self.prompt)

    async def question(self, question: Question) -> QuestionAnswer | None:
        """See `Asker.question`."""
        return await self.asker.question(question, self.prompt)

    async def plan(self, plan: PlanApproval) -> PlanAnswer | None:
        """See `Asker.plan`."""
        return await self.asker.plan(plan, self.prompt)
