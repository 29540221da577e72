"""The plan and the todos of a session (protocol.md section 12)."""

from __future__ import annotations

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.plan import Plan, Todos


class PlanCalls:
    """`session.plan.*`. Every call raises what `SessionCaller.call` raises."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def read(self) -> Plan:
        """Return the plan; `exists` tells whether there is one."""
        return Plan.parse(await self._session.call(methods.PLAN_READ))

    async def update(self, content: str) -> None:
        """Write the plan, a Markdown text, and make it when there is none."""
        await self._session.call(methods.PLAN_UPDATE, {"content": content})

    async def delete(self) -> None:
        """Delete the plan. Does nothing when there is none."""
        await self._session.call(methods.PLAN_DELETE)

    async def todos(self) -> Todos:
        """Return the list the model keeps, with what waits for what where the CLI tells it."""
        try:
            answer = await self._session.call(methods.PLAN_TODOS_WITH_DEPENDENCIES)
        except MethodUnsupported:
            answer = await self._session.call(methods.PLAN_TODOS)
        return Todos.parse(answer)
