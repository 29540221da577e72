"""What a session was told once and the CLI may not keep: tokens of model calls, and who decided what.

Each fact is written to the journal as the events that tell it, in the form of the CLI's log; decisions
are by `journaled_decisions`. When history is read, those facts that the log lacks are put in at their
time (`with_facts`).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from copilot_desktop.client.event_log import LogItem
from copilot_desktop.client.journal import PromptJournal
from copilot_desktop.client.journaled_decisions import record
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.events import ModelUsage
from copilot_desktop.protocol.json_fields import JsonFields, seconds

#: The log has a call of a model as a record of its own, told at nearly the same time.
_SAME_CALL_S: Final = 5.0

#: The number is foreign, and a database takes no larger one.
_MOST_TOKENS: Final = 1 << 62

_log = logging.getLogger("copilot_desktop.session")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that was told once.

    Attributes:
        at: seconds since the epoch.
        events: what tells it, as the log would have it.
    """

    at: float
    events: tuple[dict[str, Any], ...]


class JournaledFacts:
    """Writes down what one session's calls of models took, and reads every fact of it.

    Args:
        journal: None keeps nothing.
        start: runs a write in the background, in the order of the calls.
    """

    def __init__(
        self,
        session_id: str,
        journal: PromptJournal | None,
        start: Callable[[Coroutine[Any, Any, object], str], None],
    ) -> None:
        self._session_id = session_id
        self._journal = journal
        self._start = start

    #: The events to be told of.
    KINDS: Final = (ModelUsage,)

    def note(self, event: ModelUsage) -> None:
        """Take note of a call of a model."""
        if self._journal is not None:
            self._note_usage(self._journal, event)

    async def read(self) -> Sequence[Fact]:
        """Return what was written down of the session, oldest first."""
        if self._journal is None:
            return ()
        try:
            stored = await self._journal.facts_of(self._session_id)
        except CopilotDesktopError as error:
            _log.warning("facts of session %s cannot be read: %s", self._session_id, error)
            return ()
        return [Fact(at, events) for at, text in stored if (events := _events_of(text))]

    def _note_usage(self, journal: PromptJournal, event: ModelUsage) -> None:
        if event.timestamp is None:
            return
        told = {
            "model": event.model,
            "inputTokens": event.input_tokens,
            "outputTokens": event.output_tokens,
            "cacheReadTokens": event.cache_read_tokens,
            "cacheWriteTokens": event.cache_write_tokens,
            "reasoningTokens": event.reasoning_tokens,
            "cost": event.cost,
            "duration": _milliseconds(event.duration_s),
            "timeToFirstTokenMs": _milliseconds(event.first_token_s),
            "initiator": event.initiator,
            "isByok": event.is_own_provider,
            "finishReason": event.finish_reason,
        }
        data = {name: value for name, value in told.items() if value not in (None, "")}
        call_id = event.event_id or f"{event.timestamp}"
        writing = journal.record_usage(
            self._session_id,
            call_id,
            at=event.timestamp,
            model=event.model,
            input_tokens=min(event.input_tokens or 0, _MOST_TOKENS),
            output_tokens=min(event.output_tokens or 0, _MOST_TOKENS),
            json=json.dumps([record("assistant.usage", event, data)]),
        )
        self._start(self._try(writing), "record-usage")

    async def _try(self, writing: Coroutine[Any, Any, None]) -> None:
        try:
            await writing
        except CopilotDesktopError as error:
            # The session goes on; who keeps prompts and drafts tells the person of a full disk.
            _log.info("a fact of session %s is not kept: %s", self._session_id, error)


def with_facts(
    items: Sequence[LogItem], facts: Iterable[Fact], *, begins_at: float
) -> tuple[list[LogItem], list[Fact]]:
    """Return stored events with the facts that they lack put in at their time, and older facts.

    Args:
        begins_at: when the events begin, 0.0 when nothing stands before them.
    """
    older: list[Fact] = []
    lacking: list[tuple[float, dict[str, Any]]] = []
    asked, settled = _request_ids(items, "permission.requested"), _request_ids(items, "permission.completed")
    calls = list(_logged_calls(items))
    for fact in facts:
        if fact.at < begins_at:
            older.append(fact)
            continue
        for event in fact.events:
            data = JsonFields(event.get("data"))
            known = {"permission.requested": asked, "permission.completed": settled}.get(event["type"])
            if known is not None and data.text("requestId") in known:
                continue
            is_call = event["type"] == "assistant.usage"
            if is_call and _is_logged(fact.at, data, calls):
                continue
            lacking.append((fact.at, event))
    if not lacking:
        return list(items), older
    lacking.sort(key=lambda item: item[0])
    merged: list[LogItem] = []
    waiting = iter(lacking)
    following = next(waiting, None)
    for item in items:
        at = seconds(item.get("timestamp")) if isinstance(item, dict) else None
        while following is not None and at is not None and following[0] < at:
            merged.append(following[1])
            following = next(waiting, None)
        merged.append(item)
    if following is not None:
        merged += [following[1], *(event for _, event in waiting)]
    return merged, older


def _request_ids(items: Iterable[LogItem], kind: str) -> set[str]:
    return {
        JsonFields(item.get("data")).text("requestId")
        for item in items
        if isinstance(item, dict) and item.get("type") == kind
    }


def _logged_calls(items: Iterable[LogItem]) -> Iterator[tuple[float, JsonFields]]:
    for item in items:
        if isinstance(item, dict) and item.get("type") in ("session.usage_record", "assistant.usage"):
            data = JsonFields(item.get("data"))
            usage = data.inner("usage") if "usage" in data else data
            yield seconds(item.get("timestamp")) or 0.0, usage


def _is_logged(at: float, data: JsonFields, calls: Iterable[tuple[float, JsonFields]]) -> bool:
    return any(
        abs(at - logged_at) <= _SAME_CALL_S and logged.number("outputTokens") == data.number("outputTokens")
        for logged_at, logged in calls
    )


def _events_of(text: str) -> tuple[dict[str, Any], ...]:
    try:
        events = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(events, list):
        return ()
    return tuple(event for event in events if isinstance(event, dict) and isinstance(event.get("type"), str))


def _milliseconds(value: float | None) -> float | None:
    return None if value is None else value * 1000.0
