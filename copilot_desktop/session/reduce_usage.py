"""How fast and how much the model wrote, and what it read: told at the foot of a run."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from copilot_desktop.protocol.events import ModelUsage
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.progress import Progress, RunUsage

#: Over a shorter time a speed says nothing.
_LEAST_WRITING_S: Final = 0.1

_SUB_AGENT: Final = "sub-agent"


def model_usage(draft: Draft, event: ModelUsage) -> None:
    if event.agent_id or event.initiator == _SUB_AGENT or not draft.progress.run_open:
        return
    usage = draft.progress.run_usage
    if event.input_tokens is not None:
        usage = replace(usage, input_tokens=(usage.input_tokens or 0) + event.input_tokens)
    if event.output_tokens is not None and event.output_tokens >= 0:
        usage = replace(usage, output_tokens=(usage.output_tokens or 0) + event.output_tokens)
    if event.first_token_s is not None:
        if usage.first_token_s is None:
            usage = replace(usage, first_token_s=event.first_token_s)
        if event.duration_s is not None and event.output_tokens is not None:
            usage = replace(
                usage,
                written_tokens=usage.written_tokens + event.output_tokens,
                writing_s=usage.writing_s + max(0.0, event.duration_s - event.first_token_s),
            )
    draft.note(run_usage=usage)


def output_tokens(progress: Progress) -> int | None:
    """Return how many tokens the run has written; None when nothing told.

    The CLI leaves the number out of the messages of a provider of the person's own.
    """
    return progress.run_usage.output_tokens if progress.run_tokens is None else progress.run_tokens


def tokens_per_s(usage: RunUsage) -> float | None:
    if usage.written_tokens <= 0 or usage.writing_s < _LEAST_WRITING_S:
        return None
    return usage.written_tokens / usage.writing_s
