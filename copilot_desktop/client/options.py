"""With what a session is created, and given again at every resume."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from copilot_desktop import product


@dataclass(frozen=True, slots=True)
class ProviderConfig:
    """A model server of the person's own, or the demo's (protocol.md section 4.1).

    Attributes:
        type: "openai" (any compatible server), "azure" or "anthropic".
        base_url: root of the API; openai appends `/chat/completions`.
        api_key: never logged and never written; "" for servers that want none.
        bearer_token: for servers that want a token in place of a key; as secret as one.
        wire_api: "completions" or "responses"; only openai and azure know it.
    """

    type: str
    base_url: str
    api_key: str = field(default="", repr=False)
    wire_api: str = "completions"
    bearer_token: str = field(default="", repr=False)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be logged or written."""
        return tuple(filter(None, (self.api_key, self.bearer_token)))

    def params(self) -> dict[str, Any]:
        params: dict[str, Any] = {"type": self.type, "baseUrl": self.base_url}
        if self.api_key:
            params["apiKey"] = self.api_key
        if self.bearer_token:
            params["bearerToken"] = self.bearer_token
        if self.type != "anthropic":
            params["wireApi"] = self.wire_api
        return params


@dataclass(frozen=True, slots=True)
class SessionOptions:
    """Options of `session.create` and `session.resume`.

    The server remembers the model and the folder, and forgets the rest between lives of a
    session, so the same options are sent at every resume.

    Attributes:
        folder: the working directory; must exist.
        model: id of the model, "" for the account's default.
        provider: None for the models of the signed-in account.
    """

    folder: Path
    model: str = ""
    provider: ProviderConfig | None = None

    def params(self, session_id: str) -> dict[str, Any]:
        params: dict[str, Any] = {
            "sessionId": session_id,
            "clientName": product.COMMAND,
            "streaming": True,
            # Without these two the server denies guarded tools silently and has no ask_user.
            "requestPermission": True,
            "requestUserInput": True,
            "workingDirectory": str(self.folder),
        }
        if self.model:
            params["model"] = self.model
        if self.provider is not None:
            params["provider"] = self.provider.params()
        return params


def provider_from_environ(environ: Mapping[str, str]) -> tuple[ProviderConfig, str] | None:
    """Return provider and model from the CLI's own `COPILOT_PROVIDER_*` variables.

    The CLI applies them to its terminal sessions only and ignores them over RPC, so we read
    them and send them with each session. None when no base URL or no model is set.
    """
    base_url = environ.get("COPILOT_PROVIDER_BASE_URL", "")
    model = environ.get("COPILOT_MODEL") or environ.get("COPILOT_PROVIDER_MODEL_ID", "")
    if not base_url or not model:
        return None
    config = ProviderConfig(
        type=environ.get("COPILOT_PROVIDER_TYPE") or "openai",
        base_url=base_url,
        api_key=environ.get("COPILOT_PROVIDER_API_KEY", ""),
        wire_api=environ.get("COPILOT_PROVIDER_WIRE_API") or "completions",
        bearer_token=environ.get("COPILOT_PROVIDER_BEARER_TOKEN", ""),
    )
    return config, model
