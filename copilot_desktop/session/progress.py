"""What the reducer remembers between two events and nobody sees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from copilot_desktop.session.entries import EntryId, Picture, PlanRecord


@dataclass(frozen=True, slots=True)
class AgentPlace:
    """Where a sub-agent is in the transcript.

    Attributes:
        call: the entry that started it.
        last: the newest entry of its own, which stands below all others of its own; `call` at first.
        turn: id of its newest `assistant.turn_start`, "" before that.
        is_on: that turn goes on.
        thought: what it is thinking, or was just before it began to answer.
        reasoning_id: of that thought.
        thoughts: how many of this turn are final.
        void_ids: of thoughts of this turn to which nothing more is added.
        said: messages that told of a thought and asked for no tool.
    """

    call: EntryId
    last: EntryId
    turn: str = ""
    is_on: bool = False
    thought: EntryId | None = None
    reasoning_id: str = ""
    thoughts: int = 0
    void_ids: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunUsage:
    """Sums over the model calls of a run.

    Attributes:
        input_tokens, output_tokens: None until one has told.
        written_tokens, writing_s: of the calls that told how long they wrote.
        first_token_s: of the first call.
    """

    input_tokens: int | None = None
    output_tokens: int | None = None
    written_tokens: int = 0
    writing_s: float = 0.0
    first_token_s: float | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """Bookkeeping of the reducer.

    Attributes:
        sends_idle: the server says `assistant.idle`; without it the end of a run is guessed.
        run_open: the main agent works on a prompt; the three fields after it are about that run.
        turn_key: id of the newest `assistant.turn_start`; the same live and restored.
        turn_has_message: an `assistant.message` came in this turn.
        turn_is_final: and it asked for no tool.
        texts: unfinished texts of this turn.
        void_ids: message and reasoning ids of this turn that get no text any more.
        reasoning_count: reasoning blocks of this turn that are final.
        half: second half of a surrogate pair is awaited: (id of the entry, first half).
        aborted: since `abort` nothing streamed counts, until the next turn.
        waiting_prompts: own prompts the server has not begun, in order of sending.
        prompt_entries: entries of own prompts by the server's message id.
        tools: entry of a tool call by its id; of calls that are open or belong to this turn.
        streamed_tools: known from streamed arguments only.
        next_output: next `sequence` of a shell's output, for tools that have sent any.
        background: tool calls whose work goes on after they have returned.
        run_prompt: entry of the prompt that began the run.
        run_usage: what the model calls of the run have told of themselves.
        agents: where the entries of each sub-agent stand.
        plans: plans that wait for a decision or for the end of their call, by request.
        picture_bytes: size of all pictures that are kept.
        assets: pictures that other events name, by their id.
        retry_at: when the provider takes requests again, by the server's newest word.
        run_has_turn: the model was asked in this run.
        open_end: the row of the failure or loss that ended the last run, while nothing was asked since.
        provider: who answers for the model: the host of its server.
        budget_stop: what the row of the coming `abort` says of the budget that stops the run.
    """

    sends_idle: bool = False
    run_open: bool = False
    run_started_at: float | None = None
    run_tokens: int | None = None
    run_model: str = ""
    turn_key: str = ""
    turn_open: bool = False
    turn_has_message: bool = False
    turn_is_final: bool = False
    texts: tuple[EntryId, ...] = ()
    void_ids: tuple[str, ...] = ()
    reasoning_id: str = ""
    reasoning_entry: EntryId | None = None
    reasoning_count: int = 0
    half: tuple[EntryId, str] | None = None
    aborted: bool = False
    retry_entry: EntryId | None = None
    compaction_entry: EntryId | None = None
    waiting_prompts: tuple[EntryId, ...] = ()
    prompt_entries: Mapping[str, EntryId] = field(default_factory=dict)
    tools: Mapping[str, EntryId] = field(default_factory=dict)
    streamed_tools: tuple[EntryId, ...] = ()
    next_output: Mapping[EntryId, int] = field(default_factory=dict)
    background: frozenset[str] = frozenset()
    run_prompt: str = ""
    run_usage: RunUsage = RunUsage()
    agents: Mapping[str, AgentPlace] = field(default_factory=dict)
    plans: Mapping[str, PlanRecord] = field(default_factory=dict)
    picture_bytes: int = 0
    assets: Mapping[str, Picture] = field(default_factory=dict)
    retry_at: float | None = None
    run_has_turn: bool = False
    open_end: EntryId | None = None
    provider: str = ""
    budget_stop: Mapping[str, Any] = field(default_factory=dict)
