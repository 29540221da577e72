"""Prompts that wait in a queue that is paused, as they are kept on the disk."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from copilot_desktop.viewmodels.prompt_attachments import PromptAttachment, from_json, to_json


@dataclass(frozen=True, slots=True)
class WaitingPrompt:
    """A prompt that the person has sent and that is held back.

    Attributes:
        prompt_id: under which it is sent; the journal tells by it whether it was.
        is_command: it is a slash command.
    """

    text: str
    attachments: tuple[PromptAttachment, ...] = ()
    is_command: bool = False
    prompt_id: str = field(default_factory=lambda: str(uuid.uuid4()))


def waiting_to_json(prompts: Sequence[WaitingPrompt]) -> str:
    """Return what is written down of them, "" for none. `storage.drafts` knows the name of the id."""
    if not prompts:
        return ""
    return json.dumps(
        [
            {
                "id": it.prompt_id,
                "text": it.text,
                **({"attachments": to_json(it.attachments)} if it.attachments else {}),
                **({"command": True} if it.is_command else {}),
            }
            for it in prompts
        ],
        ensure_ascii=False,
    )


def waiting_from_json(written: str) -> tuple[WaitingPrompt, ...]:
    """Read what `waiting_to_json` wrote; what is damaged is left out."""
    try:
        items = json.loads(written) if written else []
    except ValueError:
        return ()
    found = (_prompt(item) for item in items if isinstance(item, dict)) if isinstance(items, list) else ()
    return tuple(it for it in found if it is not None)


def _prompt(item: dict[str, Any]) -> WaitingPrompt | None:
    text, prompt_id, along = item.get("text"), item.get("id"), item.get("attachments", "")
    if not isinstance(text, str) or not isinstance(prompt_id, str) or not isinstance(along, str):
        return None
    return WaitingPrompt(text, from_json(along), item.get("command") is True, prompt_id)
