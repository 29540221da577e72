"""How each kind of model server is asked: addresses, headers and bodies, as the Copilot CLI asks it.

The CLI (1.0.64 to 1.0.102) appends `/chat/completions` or `/responses` to the address of an OpenAI-compatible
server, `/v1/messages` to that of Anthropic, and `/openai/v1/...` or `/openai/deployments/<model>/...` to that
of Azure, by whether a version of its API is named.
"""

from __future__ import annotations

import json
from typing import Any, Final
from urllib.parse import quote, urlsplit

from copilot_desktop.client.http_call import HttpRequest
from copilot_desktop.client.provider_listing import read_json
from copilot_desktop.client.provider_options import ProviderConfig
from copilot_desktop.client.provider_problem import error_words

_PROMPT: Final = "Reply with the single word OK."
_ANTHROPIC_VERSION: Final = "2023-06-01"


def headers_for(provider: ProviderConfig) -> dict[str, str]:
    """Return the headers of every request, with the key where it belongs."""
    headers = {"Accept": "application/json", "User-Agent": "copilot-desktop"}
    if provider.type == "anthropic":
        headers["anthropic-version"] = _ANTHROPIC_VERSION
    if provider.bearer_token:
        headers["Authorization"] = f"Bearer {provider.bearer_token}"
    elif provider.api_key:
        name = {"anthropic": "x-api-key", "azure": "api-key"}.get(provider.type, "")
        headers.update({name: provider.api_key} if name else {"Authorization": f"Bearer {provider.api_key}"})
    return {**headers, **provider.headers}


def list_request(provider: ProviderConfig) -> HttpRequest:
    """Return the question for the models of a server."""
    base = provider.base_url.rstrip("/")
    path = {"anthropic": "/v1/models?limit=1000", "azure": "/openai/v1/models"}.get(provider.type, "/models")
    return HttpRequest("GET", base + path, headers_for(provider))


def test_request(provider: ProviderConfig, model: str) -> HttpRequest:
    """Return a question to a model that is answered by one word; no more than its beginning is read."""
    body: dict[str, Any] = {"model": model, "stream": True}
    is_responses = provider.type != "anthropic" and provider.wire_api == "responses"
    if is_responses:
        body["input"], body["store"] = _PROMPT, False
    else:
        body["messages"] = [{"role": "user", "content": _PROMPT}]
    if provider.type == "anthropic":
        body["max_tokens"] = 16
    headers = {**headers_for(provider), "Content-Type": "application/json", "Accept": "text/event-stream"}
    address = _test_address(provider, model, "responses" if is_responses else "chat/completions")
    return HttpRequest("POST", address, headers, json.dumps(body).encode(), until=has_spoken)


def _test_address(provider: ProviderConfig, model: str, path: str) -> str:
    base = provider.base_url.rstrip("/")
    if provider.type == "anthropic":
        return f"{base}/v1/messages"
    if provider.type == "azure":
        if version := provider.azure_api_version:
            where = path if path == "responses" else f"deployments/{quote(model, safe='')}/{path}"
            return f"{base}/openai/{where}?api-version={quote(version, safe='')}"
        return f"{base}/openai/v1/{path}"
    return f"{base}/{path}"


def origin_of(base_url: str) -> str:
    """Return the server of an address without the path on it; "" for no address."""
    try:
        parts = urlsplit(base_url.strip())
        port = parts.port
    except ValueError:
        return ""
    host = (parts.hostname or "").lower()
    if not host or parts.scheme.lower() not in ("http", "https"):
        return ""
    named = f"[{host}]" if ":" in host else host
    return f"{parts.scheme.lower()}://{named}" + (f":{port}" if port is not None else "")


def has_spoken(body: bytes) -> bool:
    """Tell whether the model's answer has begun, or the server has said that there will be none."""
    return any(_is_speech(event) or _error_in(event) for event in _events(body))


def spoken_error(body: bytes) -> tuple[str, str] | None:
    """Return what a stream says went wrong, with its codes; None when the model has spoken in it.

    ("", "") for something that is no answer of a model at all.
    """
    events = list(_events(body)) or [read_json(body)]
    if any(_is_speech(event) for event in events):
        return None
    return next((error_words(json.dumps(event).encode()) for event in events if _error_in(event)), ("", ""))


def _events(body: bytes) -> list[Any]:
    # The last line may have come in part only.
    lines = [line[5:].strip() for line in body.split(b"\n")[:-1] if line.startswith(b"data:")]
    return [read_json(line) for line in lines if line and line != b"[DONE]"]


def _is_speech(event: Any) -> bool:
    if not isinstance(event, dict) or _error_in(event):
        return False
    kind = event.get("type")
    if isinstance(kind, str) and (kind.startswith("response.") or kind in ("message", "message_start")):
        # What begins a response is told before the model was asked.
        return kind not in ("response.created", "response.queued", "response.in_progress")
    if isinstance(event.get("choices"), list):
        return bool(event["choices"])
    return isinstance(event.get("output"), list) or (
        isinstance(kind, str) and kind.startswith("content_block")
    )


def _error_in(event: Any) -> bool:
    if not isinstance(event, dict):
        return False
    return bool(event.get("error")) or event.get("type") in ("error", "response.failed")
