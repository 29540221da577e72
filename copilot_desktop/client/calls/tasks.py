"""Agents and commands that run beside the main agent (protocol.md section 11)."""

from __future__ import annotations

from typing import Any

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.tasks import BackgroundTask, MessageOutcome, TaskProgress


class TaskCalls:
    """`session.tasks.*`. Every call raises what `SessionCaller.call` raises.

    `session.abort` does not reach a task; `cancel` does.
    """

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def list(self) -> tuple[BackgroundTask, ...]:
        """Return the tasks of this life of the session, also those that have ended."""
        answer = JsonFields(await self._session.call(methods.TASKS_LIST))
        return BackgroundTask.parse_items(answer.raw.get("tasks"))

    async def start_agent(
        self, agent_type: str, prompt: str, *, name: str, description: str = "", model: str = ""
    ) -> str:
        """Start an agent in the background and return its id.

        When it has answered, the main agent is told and takes a turn of its own.

        Raises:
            ResponseError: no such type; the text names the valid ones.
        """
        params = {"agentType": agent_type, "prompt": prompt, "name": name}
        if description:
            params["description"] = description
        if model:
            params["model"] = model
        return JsonFields(await self._session.call(methods.TASKS_START_AGENT, params)).text("agentId")

    async def send_message(self, task_id: str, message: str) -> MessageOutcome:
        """Give an agent another message. It is taken while the agent is idle or running."""
        params = {"id": task_id, "message": message}
        return MessageOutcome.parse(await self._session.call(methods.TASKS_SEND_MESSAGE, params))

    async def progress(self, task_id: str) -> TaskProgress | None:
        """Return what a task does; None when there is no such task."""
        answer = JsonFields(await self._session.call(methods.TASKS_PROGRESS, {"id": task_id}))
        progress = answer.inner("progress")
        return TaskProgress.parse(progress.raw) if progress.raw else None

    async def cancel(self, task_id: str) -> bool:
        """Stop a task; False when there is none to stop."""
        return await self._flag(methods.TASKS_CANCEL, "cancelled", {"id": task_id})

    async def remove(self, task_id: str) -> bool:
        """Forget a task that has ended; False when there is no such task."""
        return await self._flag(methods.TASKS_REMOVE, "removed", {"id": task_id})

    async def promotable(self) -> BackgroundTask | None:
        """Return the task the main agent waits for and need not; None without one.

        1.0.102 answers None for a command although `list` says `can_promote` of it; `promote` with
        its id works.
        """
        return self._task(await self._session.call(methods.TASKS_PROMOTABLE))

    async def promote_current(self) -> BackgroundTask | None:
        """Send what the main agent waits for to the background; None when there is nothing."""
        return self._task(await self._session.call(methods.TASKS_PROMOTE_CURRENT))

    async def promote(self, task_id: str) -> bool:
        """Send one task to the background; False when it cannot go there."""
        return await self._flag(methods.TASKS_PROMOTE, "promoted", {"id": task_id})

    async def _flag(self, method: str, field: str, params: dict[str, Any]) -> bool:
        return JsonFields(await self._session.call(method, params)).flag(field)

    @staticmethod
    def _task(answer: object) -> BackgroundTask | None:
        task = JsonFields(answer).inner("task")
        return BackgroundTask.parse(task.raw) if task.raw else None
