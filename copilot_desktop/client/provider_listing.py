"""The models that a model server says it has, whichever of the common servers it is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

#: So many are taken of a list; some hosts offer several hundred.
_MOST: Final = 2000
_ID_LENGTH: Final = 200

#: Parts of names of models that do not hold a conversation.
_NO_CHAT: Final = re.compile(
    r"embed|whisper|\btts\b|text-to-speech|transcribe|dall-e|moderation|rerank|realtime|\bsora\b|gpt-image"
    r"|\bbge-|davinci-002|babbage-002",
    re.IGNORECASE,
)

_SIZES: Final = (
    "max_context_length",
    "context_length",
    "context_window",
    "max_model_len",
    "max_input_tokens",
)


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A model of a server.

    Attributes:
        id: foreign text.
        context_tokens: the size of its context, 0 when the server does not say.
        is_chat: as far as can be told, it holds conversations.
        uses_tools: None when the server does not say.
    """

    id: str
    context_tokens: int = 0
    is_chat: bool = True
    uses_tools: bool | None = None


def read_models(body: bytes) -> tuple[FoundModel, ...] | None:
    """Return the models in a server's list, None when it is none."""
    answer = read_json(body)
    rows = answer
    if isinstance(answer, dict):
        rows = next((answer[name] for name in ("data", "models") if isinstance(answer.get(name), list)), None)
    if not isinstance(rows, list):
        return None
    found = (_model(row) for row in rows[:_MOST])
    return tuple({model.id: model for model in found if model is not None}.values())


def with_details(model: FoundModel, body: bytes) -> FoundModel:
    """Return `model` with what Ollama tells of it."""
    answer = read_json(body)
    if not isinstance(answer, dict):
        return model
    able = answer.get("capabilities")
    if isinstance(able, list):
        model = replace(model, is_chat="completion" in able, uses_tools="tools" in able)
    info = answer.get("model_info")
    sizes = (
        [value for name, value in info.items() if name.endswith(".context_length")]
        if isinstance(info, dict)
        else []
    )
    return replace(model, context_tokens=_count(sizes[0])) if sizes else model


def read_json(body: bytes) -> Any:
    """Return what a body holds, None when it is no JSON."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _model(row: Any) -> FoundModel | None:
    if isinstance(row, str):
        row = {"id": row}
    if not isinstance(row, dict):
        return None
    model_id = next((it for name in ("id", "model", "name") if isinstance(it := row.get(name), str)), "")
    if not model_id.strip() or len(model_id) > _ID_LENGTH or not model_id.isprintable():
        return None
    is_chat = _NO_CHAT.search(model_id) is None and row.get("type") not in (
        "embeddings",
        "embedding",
        "image",
    )
    return FoundModel(model_id, _context(row), is_chat)


def _context(row: Mapping[str, Any]) -> int:
    meta = row.get("meta")
    told = [row.get(name) for name in _SIZES]
    if isinstance(meta, dict):
        told.append(meta.get("n_ctx_train"))
    return next((size for value in told if (size := _count(value))), 0)


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1 << 40 else 0
