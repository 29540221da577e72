"""Prompts that wait behind the running turn."""

from __future__ import annotations

from typing import Final

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.queue import QueueState, Withdrawal
from copilot_desktop.protocol.sending import OutgoingMessage
from copilot_desktop.protocol.wire_params import wire_params

#: The server's code for an item that is not in the queue; the schema speaks of a flag only.
_UNKNOWN_ITEM: Final = -32602


class QueueCalls:
    """The queue of one session.

    Items are named by `QueuedItem.id`. A call on one that has left the queue, because it runs
    now or somebody else removed it, returns False.
    """

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def read(self) -> QueueState:
        """`session.queue.pendingItems`: what waits, in the order in which it will run."""
        return QueueState.parse(await self._session.call(methods.QUEUE_PENDING))

    async def remove(self, item_id: str) -> bool:
        """`session.queue.removeAt`: the item will not run."""
        return await self._change(methods.QUEUE_REMOVE, "removed", id=item_id)

    async def edit(self, item_id: str, prompt: str, *, display_prompt: str = "") -> bool:
        """`session.queue.updateText`: put another prompt in the place of the item's."""
        shown = {"displayPrompt": display_prompt} if display_prompt else {}
        return await self._change(methods.QUEUE_UPDATE_TEXT, "updated", id=item_id, prompt=prompt, **shown)

    async def move(self, item_id: str, to_position: int) -> bool:
        """`session.queue.moveItem`: to a place counted from 0; False also when it is there already.

        Raises:
            ValueError: the place is below 0.
        """
        if to_position < 0:
            raise ValueError(f"no place in a queue: {to_position}")
        return await self._change(methods.QUEUE_MOVE, "changed", id=item_id, toPosition=to_position)

    async def send_now(self, item_id: str) -> bool:
        """`session.queue.sendNow`: let the item steer the running turn in place of waiting."""
        return await self._change(methods.QUEUE_SEND_NOW, "steered", id=item_id)

    async def withdraw(self, message_id: str, expected_prompt: str) -> Withdrawal:
        """`session.queue.withdrawMessage`: take a prompt back, even a running one as long as
        nothing of its answer has come.

        Args:
            message_id: as `Session.send` returned it.
            expected_prompt: what it said; with another text nothing is withdrawn.
        """
        answer = await self._session.call(
            methods.QUEUE_WITHDRAW, {"messageId": message_id, "expectedPrompt": expected_prompt}
        )
        return Withdrawal.parse(answer)

    async def insert(self, position: int, message: OutgoingMessage) -> str:
        """`session.queue.insertAt`: put a message at a place counted from 0; return the item's id.

        Raises:
            ValueError: the place is below 0.
        """
        if position < 0:
            raise ValueError(f"no place in a queue: {position}")
        answer = await self._session.call(
            methods.QUEUE_INSERT, {"position": position, "message": wire_params(message)}
        )
        return JsonFields(answer).text("id")

    async def duplicate(self, item_id: str) -> str:
        """`session.queue.duplicateAt`: the item once more behind it; "" when it has left the queue."""
        try:
            answer = await self._session.call(methods.QUEUE_DUPLICATE, {"id": item_id})
        except ResponseError as error:
            if error.rpc_code != _UNKNOWN_ITEM:
                raise
            return ""
        return JsonFields(answer).text("id")

    async def clear(self) -> None:
        """`session.queue.clear`: drop all that waits, steering texts included."""
        await self._session.call(methods.QUEUE_CLEAR)

    async def remove_most_recent(self) -> bool:
        """`session.queue.removeMostRecent`: undo the last sending; False when nothing waits."""
        return await self._change(methods.QUEUE_REMOVE_MOST_RECENT, "removed")

    async def _change(self, method: str, flag: str, **params: str | int) -> bool:
        try:
            answer = await self._session.call(method, params)
        except ResponseError as error:
            if error.rpc_code != _UNKNOWN_ITEM:
                raise
            return False
        return JsonFields(answer).flag(flag)
