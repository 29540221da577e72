"""What waits for a person, of whatever kind: opened, and closed again."""

from __future__ import annotations

from dataclasses import replace

from copilot_desktop.protocol.events import SessionEvent
from copilot_desktop.protocol.request_events import closed, opened
from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import EntryId, ToolCall, ToolState


def request_opened(draft: Draft, event: SessionEvent) -> None:
    """A form, plan, limit, sampling or login waits."""
    request = opened(event)
    if request is None:
        return
    entry = _call_of(draft, request)
    if entry is not None:
        draft.put(waiting(entry))
    open_request(draft, request)


def request_closed(draft: Draft, event: SessionEvent) -> None:
    """It does not wait any more."""
    request_id = closed(event)
    for request in draft.get("requests"):
        if request.request_id == request_id:
            close_request(draft, request)
            return


def open_request(draft: Draft, request: OpenRequest) -> None:
    """Queue a request. One whose id is open already takes its place: the newest word counts."""
    requests: tuple[OpenRequest, ...] = draft.get("requests")
    if any(known.request_id == request.request_id for known in requests):
        requests = tuple(request if known.request_id == request.request_id else known for known in requests)
    else:
        requests = (*requests, request)
    draft.set(requests=requests)


def close_request(draft: Draft, request: OpenRequest) -> None:
    """Take a request out of the queue; the call that waited for it goes on."""
    requests: tuple[OpenRequest, ...] = draft.get("requests")
    left = tuple(known for known in requests if known.request_id != request.request_id)
    draft.set(requests=left)
    tool_call_id = request.tool_call_id
    if not tool_call_id or any(known.tool_call_id == tool_call_id for known in left):
        return
    entry = _call_of(draft, request)
    if entry is not None and entry.state is ToolState.WAITING:
        has_started = entry.started_at is not None
        draft.put(replace(entry, state=ToolState.RUNNING if has_started else ToolState.ANNOUNCED))


def waiting(entry: ToolCall) -> ToolCall:
    """Return the call as one that waits for an answer, unless it has ended."""
    return entry if entry.state.is_settled else replace(entry, state=ToolState.WAITING)


def _call_of(draft: Draft, request: OpenRequest) -> ToolCall | None:
    if not request.tool_call_id:
        return None
    tools = draft.progress.tools
    entry = draft.find(tools.get(request.tool_call_id, EntryId(request.tool_call_id)))
    return entry if isinstance(entry, ToolCall) else None
