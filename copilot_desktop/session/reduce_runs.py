"""Lives of the session, runs and turns of the main agent: how they begin and end."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from copilot_desktop.protocol.events import (
    Aborted,
    AgentIdle,
    BudgetStop,
    ContextChanged,
    HistoryRewound,
    IntentChanged,
    SessionFailed,
    SessionIdle,
    SessionResumed,
    SessionShutdown,
    SessionStarted,
    TitleChanged,
    TurnEnded,
    TurnRetried,
    TurnStarted,
    UsageInfo,
)
from copilot_desktop.protocol.versions import parse_version
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import (
    Delivery,
    EntryId,
    Notice,
    NoticeKind,
    StreamState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.kept_pictures import recount
from copilot_desktop.session.open_ends import close_end, open_end
from copilot_desktop.session.progress import Progress
from copilot_desktop.session.reduce_agent_thoughts import (
    begin_agent_turn,
    discard_thought,
    end_agent_turn,
)
from copilot_desktop.session.reduce_agents import cancel_agents
from copilot_desktop.session.reduce_errors import add_error
from copilot_desktop.session.reduce_messages import discard_texts, end_texts, start_run
from copilot_desktop.session.reduce_requests import Ending, expire_requests
from copilot_desktop.session.reduce_rows import add_notice, end_compaction
from copilot_desktop.session.reduce_tools import (
    cancel_streamed_tools,
    cancel_tools,
    discard_streamed_tools,
    forget_settled_tools,
)
from copilot_desktop.session.reduce_usage import output_tokens, tokens_per_s
from copilot_desktop.session.transcript import Activity, ContextUsage

#: The first version seen to send `assistant.idle`.
_IDLE_SINCE: Final = parse_version("1.0.81")

#: The reason of an `abort` that needs no words.
_BY_PERSON: Final = "user_initiated"

#: `session.error` of this type is a message somebody put into the timeline, not a failure.
_NOTIFICATION: Final = "notification"


# The session


def session_started(draft: Draft, event: SessionStarted) -> None:
    if not event.agent_id:
        know_version(draft, event.cli_version)
        _set_place(draft, event.model, event.folder, event.branch)


def know_version(draft: Draft, text: str) -> None:
    version = parse_version(text)
    if text:
        draft.set(cli_version=text)
    if version is not None and _IDLE_SINCE is not None and not version < _IDLE_SINCE:
        draft.note(sends_idle=True)


def _set_place(draft: Draft, model: str, folder: str, branch: str) -> None:
    told = {"model": model, "folder": folder, "branch": branch}
    draft.set(**{name: value for name, value in told.items() if value})


def session_resumed(draft: Draft, event: SessionResumed) -> None:
    if event.agent_id:
        return
    _set_place(draft, event.model, event.folder, event.branch)
    if not event.was_active:
        end_life(draft)


def session_shutdown(draft: Draft, event: SessionShutdown) -> None:
    if not event.agent_id:
        end_life(draft)


def end_life(draft: Draft, *, at: float | None = None, reason: str = "") -> bool:
    """The process that worked on this session is gone; what it left open stays unfinished.

    Returns whether a row now says that a turn was cut off.
    """
    _forget_retry(draft)
    was_cut = draft.progress.turn_open
    cut_at = draft.progress.turn_key if was_cut else _unanswered(draft)
    end_texts(draft, StreamState.INTERRUPTED)
    for agent_id in draft.progress.agents:
        end_agent_turn(draft, agent_id)
    expire_requests(draft, Ending.LIFE)
    cancel_tools(draft, only_main=False, user_shell=True)
    cancel_agents(draft)
    end_compaction(draft, {"phase": "interrupted"})
    draft.note(run_open=False, turn_open=False, background=frozenset(), half=None)
    draft.set(activity=Activity.IDLE, intent="")
    if was_cut or cut_at:
        entry_id = draft.free_id(f"lost-{cut_at}")
        fields = {"reason": reason} if reason else {}
        draft.add(Notice(entry_id, NoticeKind.CONNECTION_LOST, fields=fields, timestamp=at))
        open_end(draft, entry_id)
    return was_cut or bool(cut_at)


def _unanswered(draft: Draft) -> str:
    """Return the event of the prompt that the model was never asked about, "" when there is none."""
    progress = draft.progress
    if not progress.run_open or progress.run_has_turn:
        return ""
    floor = draft.floor()
    last = draft.entries[floor - 1] if floor else None
    if isinstance(last, UserMessage) and last.id == progress.run_prompt:
        return last.event_id
    return ""


def context_changed(draft: Draft, event: ContextChanged) -> None:
    if not event.agent_id and event.folder:
        draft.set(folder=event.folder, branch=event.branch)


def title_changed(draft: Draft, event: TitleChanged) -> None:
    # A session woken by background work before its first prompt is named after words for the model.
    if not event.agent_id and not event.title.lstrip().startswith("<system_notification>"):
        draft.set(title=event.title)


def usage_info(draft: Draft, event: UsageInfo) -> None:
    if not event.agent_id:
        draft.set(usage=ContextUsage(event.current_tokens, event.token_limit))


def intent_changed(draft: Draft, event: IntentChanged) -> None:
    if not event.agent_id:
        draft.set(intent=event.intent)


# Turns


def turn_started(draft: Draft, event: TurnStarted) -> None:
    if event.agent_id:
        forget_settled_tools(draft)
        begin_agent_turn(draft, event.agent_id, event.event_id)
        return
    if event.event_id and event.event_id == draft.progress.turn_key:
        return
    _forget_retry(draft)
    end_texts(draft, StreamState.INTERRUPTED)
    cancel_streamed_tools(draft)
    forget_settled_tools(draft)
    if not draft.progress.run_open:
        start_run(draft, event.timestamp)
    close_end(draft)
    draft.note(
        run_has_turn=True,
        turn_key=event.event_id or f"turn-{len(draft.entries)}",
        turn_open=True,
        turn_has_message=False,
        turn_is_final=False,
        texts=(),
        void_ids=(),
        reasoning_id="",
        reasoning_entry=None,
        reasoning_count=0,
        half=None,
        aborted=False,
    )
    draft.set(activity=Activity.RUNNING, has_failed=False)


def turn_ended(draft: Draft, event: TurnEnded) -> None:
    if event.agent_id:
        end_agent_turn(draft, event.agent_id)
    if event.agent_id or not draft.progress.turn_open:
        return
    progress = draft.progress
    _forget_retry(draft)
    cancel_streamed_tools(draft)
    if progress.aborted:
        cancel_tools(draft, only_main=True)
    elif progress.turn_has_message:
        # The answer is complete; earlier attempts at it are not part of it.
        discard_texts(draft)
    else:
        end_texts(draft, StreamState.INTERRUPTED)
    is_over = progress.aborted or progress.turn_is_final
    draft.note(turn_open=False)
    if progress.run_open and progress.turn_is_final and not progress.aborted:
        _sum_up(draft, event, progress)
    if is_over and not progress.sends_idle:
        _become_idle(draft)


def _sum_up(draft: Draft, event: TurnEnded, progress: Progress) -> None:
    """Close the run. That it has ended is told from persisted facts alone, so that a restored one says so."""
    duration = None
    if event.timestamp is not None and progress.run_started_at is not None:
        duration = max(0.0, event.timestamp - progress.run_started_at)
    draft.add(
        TurnSummary(
            id=draft.free_id(f"summary-{progress.turn_key}"),
            model=progress.run_model,
            output_tokens=output_tokens(progress),
            duration_s=duration,
            timestamp=event.timestamp,
            tokens_per_s=tokens_per_s(progress.run_usage),
            first_token_s=progress.run_usage.first_token_s,
            input_tokens=progress.run_usage.input_tokens,
            prompt_id=progress.run_prompt,
        )
    )
    draft.note(run_open=False)


def turn_retried(draft: Draft, event: TurnRetried) -> None:
    if event.agent_id:
        discard_thought(draft, event.agent_id)
    if event.agent_id or draft.progress.aborted:
        return
    discard_texts(draft)
    discard_streamed_tools(draft)
    key = draft.progress.retry_entry
    entry = draft.find(key) if key is not None else None
    attempt = entry.fields["attempt"] + 1 if isinstance(entry, Notice) else 1
    since = entry.fields["since"] if isinstance(entry, Notice) else event.timestamp
    fields = {"reason": event.reason, "model": event.model, "attempt": attempt, "since": since}
    if isinstance(entry, Notice):
        draft.put(replace(entry, fields=fields, timestamp=event.timestamp))
        return
    # Shown while the person waits, gone with the turn: nothing of it is stored.
    entry_id = draft.free_id(f"retry-{draft.progress.turn_key}")
    draft.add(Notice(entry_id, NoticeKind.RETRY, fields=fields, timestamp=event.timestamp))
    draft.note(retry_entry=entry_id)


def _forget_retry(draft: Draft) -> None:
    if draft.progress.retry_entry is not None:
        draft.remove(draft.progress.retry_entry)
        draft.note(retry_entry=None)


# The end of a run


def _become_idle(draft: Draft) -> None:
    draft.set(activity=Activity.BACKGROUND if draft.progress.background else Activity.IDLE, intent="")


def agent_idle(draft: Draft, event: AgentIdle) -> None:
    if event.agent_id:
        return
    draft.note(sends_idle=True)
    _settle_main(draft, event.aborted)
    if event.aborted:
        cancel_tools(draft, only_main=True)
    _become_idle(draft)


def session_idle(draft: Draft, event: SessionIdle) -> None:
    if event.agent_id:
        return
    _settle_main(draft, event.aborted)
    expire_requests(draft, Ending.EVERY_TURN)
    cancel_tools(draft, only_main=False)
    cancel_agents(draft)
    draft.note(background=frozenset())
    _become_idle(draft)


def _settle_main(draft: Draft, aborted: bool) -> None:
    _forget_retry(draft)
    end_texts(draft, StreamState.STOPPED if aborted else StreamState.INTERRUPTED)
    expire_requests(draft, Ending.MAIN_TURN)
    draft.note(turn_open=False, half=None)


def budget_stop(draft: Draft, event: BudgetStop) -> None:
    draft.note(budget_stop={"budget": event.unit, "limit": event.limit, "used": event.used})


def aborted(draft: Draft, event: Aborted) -> None:
    if event.agent_id:
        return
    _forget_retry(draft)
    end_texts(draft, StreamState.STOPPED)
    fields: dict[str, Any] = dict(draft.progress.budget_stop)
    if event.reason not in ("", _BY_PERSON):
        fields["reason"] = event.reason
    if draft.progress.run_open and event.timestamp is not None and draft.progress.run_started_at is not None:
        fields["duration_s"] = round(max(0.0, event.timestamp - draft.progress.run_started_at), 3)
    if add_notice(draft, event, NoticeKind.STOPPED, **fields) is None:
        return
    draft.note(aborted=True, run_open=False, half=None, budget_stop={})
    _drop_queue(draft)
    if not draft.progress.turn_open:
        cancel_tools(draft, only_main=True)
        if not draft.progress.sends_idle:
            _become_idle(draft)


def _drop_queue(draft: Draft) -> None:
    """An abort empties the server's queue as well."""
    left: list[EntryId] = []
    for key in draft.progress.waiting_prompts:
        entry = draft.find(key)
        if isinstance(entry, UserMessage) and entry.delivery is Delivery.ACCEPTED:
            draft.put(replace(entry, delivery=Delivery.FAILED))
        else:
            left.append(key)
    draft.note(waiting_prompts=tuple(left))


def session_failed(draft: Draft, event: SessionFailed) -> None:
    if event.agent_id:
        return
    if event.error_type == _NOTIFICATION:
        add_notice(draft, event, NoticeKind.WARNING, event.message)
        return
    _forget_retry(draft)
    end_texts(draft, StreamState.FAILED)
    if not draft.progress.run_open:
        _refuse_prompt(draft)
    add_error(draft, event)
    draft.note(run_open=False, half=None)
    draft.set(has_failed=True)
    if not draft.progress.sends_idle:
        _become_idle(draft)


def _refuse_prompt(draft: Draft) -> None:
    """An error while nothing runs is about the accepted prompt that was to run next."""
    for key in draft.progress.waiting_prompts:
        entry = draft.find(key)
        if isinstance(entry, UserMessage) and entry.delivery is Delivery.ACCEPTED:
            draft.put(replace(entry, delivery=Delivery.FAILED))
            waiting = draft.progress.waiting_prompts
            draft.note(waiting_prompts=tuple(other for other in waiting if other != key))
            return


def history_rewound(draft: Draft, event: HistoryRewound) -> None:
    """Drop the prompt that was rewound to and everything after it."""
    for index in range(len(draft.entries) - 1, -1, -1):
        entry = draft.entries[index]
        if isinstance(entry, UserMessage) and entry.event_id == event.first_removed_id:
            draft.truncate(index)
            recount(draft)
            draft.set(requests=(), has_failed=False)
            draft.note(run_open=False, turn_open=False, texts=(), tools={}, waiting_prompts=(), plans={})
            return
