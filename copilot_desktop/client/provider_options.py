"""Model servers that a session uses in place of a Copilot account's, and the models on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from copilot_desktop.protocol.wire_params import ALWAYS, NAME, wire_params

#: Names of headers and variables whose values are taken for secrets.
_SECRET_NAME: Final = re.compile(r"auth|key|token|secret|password|cookie|credential", re.IGNORECASE)

_TRANSPORTS: Final = ("", "http", "websockets")
_WIRE_APIS: Final = ("", "completions", "responses")


def secret_values(named: Mapping[str, str]) -> Iterable[str]:
    """Return those values of headers or variables that must never be logged or written."""
    return (value for name, value in named.items() if value and _SECRET_NAME.search(name))


def check_positive(what: str, value: float | None) -> None:
    """Raise ValueError for a bound that is given and not above 0."""
    if value is not None and not value > 0:
        raise ValueError(f"{what} must be above 0, not {value}")


def check_one_of(what: str, value: str, known: tuple[str, ...]) -> None:
    """Raise ValueError for a word that is none of `known`, of which "" may be one."""
    if value not in known:
        raise ValueError(f"{what} must be one of {', '.join(filter(None, known))}, not {value!r}")


def _check_headers(headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        if not name.strip() or any(sign in name + value for sign in "\r\n\0"):
            raise ValueError(f"not a header: {name!r}")


@dataclass(frozen=True, slots=True)
class ProviderConfig:
    """A model server of the person's own, or the demo's (protocol.md section 4.1).

    Attributes:
        type: "openai" (any compatible server), "azure" or "anthropic"; the server refuses others.
        base_url: root of the API; openai appends `/chat/completions`.
        api_key: never logged and never written; "" for servers that want none.
        wire_api: "completions" or "responses"; only openai and azure know it.
        bearer_token: for servers that want a token in place of a key; as secret as one.
        headers: sent with each request; may hold secrets.
        model_id: a model that the agent knows, whose prompts and tools are to be used.
        wire_model: the model's name towards the model server, "" for `model_id` or the session's.
        max_prompt_tokens, max_context_window_tokens, max_output_tokens: None for what the agent
            knows of the model.
        transport: "http" or "websockets", "" for the agent's choice.
        azure_api_version: "" for the agent's.
    """

    type: str
    base_url: str
    api_key: str = field(default="", repr=False)
    wire_api: str = field(default="completions", metadata={ALWAYS: True})
    bearer_token: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False, kw_only=True, hash=False)
    model_id: str = field(default="", kw_only=True)
    wire_model: str = field(default="", kw_only=True)
    max_prompt_tokens: int | None = field(default=None, kw_only=True)
    max_context_window_tokens: int | None = field(default=None, kw_only=True)
    max_output_tokens: int | None = field(default=None, kw_only=True)
    transport: str = field(default="", kw_only=True)
    azure_api_version: str = field(default="", kw_only=True, metadata={NAME: "azure"})

    def __post_init__(self) -> None:
        check_one_of("transport", self.transport, _TRANSPORTS)
        _check_headers(self.headers)
        check_positive("max_prompt_tokens", self.max_prompt_tokens)
        check_positive("max_context_window_tokens", self.max_context_window_tokens)
        check_positive("max_output_tokens", self.max_output_tokens)

    @property
    def host(self) -> str:
        """The host of the server, and its port when one is named."""
        try:
            parts = urlsplit(self.base_url)
            port = f":{parts.port}" if parts.port is not None else ""
        except ValueError:
            return ""
        return f"{parts.hostname or ''}{port}"

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be logged or written."""
        return tuple(filter(None, (self.api_key, self.bearer_token, *secret_values(self.headers))))

    def params(self) -> dict[str, Any]:
        return _provider_params(wire_params(self), self.azure_api_version)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedProvider:
    """A model server of the registry, which can hold several; see `ProviderModel`.

    A session takes either one `ProviderConfig` or a registry, never both.

    Attributes:
        name: the models on it are called `name/id`.
        Others: as in `ProviderConfig`.
    """

    name: str
    type: str
    base_url: str
    api_key: str = field(default="", repr=False)
    bearer_token: str = field(default="", repr=False)
    wire_api: str = field(default="completions", metadata={ALWAYS: True})
    transport: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)
    azure_api_version: str = field(default="", metadata={NAME: "azure"})

    def __post_init__(self) -> None:
        if not self.name or "/" in self.name:
            raise ValueError(f"a provider needs a name without '/', not {self.name!r}")
        if not self.base_url.lower().startswith(("http://", "https://")):
            raise ValueError(f"provider {self.name}: not an address of a model server: {self.base_url!r}")
        check_one_of("type", self.type, ("openai", "azure", "anthropic"))
        check_one_of("wire_api", self.wire_api, _WIRE_APIS)
        check_one_of("transport", self.transport, _TRANSPORTS)
        _check_headers(self.headers)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be logged or written."""
        return tuple(filter(None, (self.api_key, self.bearer_token, *secret_values(self.headers))))

    def params(self) -> dict[str, Any]:
        return _provider_params(wire_params(self), self.azure_api_version)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderModel:
    """A model on a `NamedProvider`; sessions call it `full_id`.

    Attributes:
        id: within its provider.
        provider: name of a `NamedProvider`.
        name: what people see, "" for the id.
        model_id, wire_model, max_...: as in `ProviderConfig`.
        supports_vision, supports_reasoning_effort: None for what the agent knows of `model_id`.
    """

    id: str
    provider: str
    name: str = ""
    model_id: str = ""
    wire_model: str = ""
    max_prompt_tokens: int | None = None
    max_context_window_tokens: int | None = None
    max_output_tokens: int | None = None
    supports_vision: bool | None = None
    supports_reasoning_effort: bool | None = None

    def __post_init__(self) -> None:
        if not self.id or not self.provider:
            raise ValueError("a model needs an id and the name of its provider")
        check_positive("max_prompt_tokens", self.max_prompt_tokens)
        check_positive("max_context_window_tokens", self.max_context_window_tokens)
        check_positive("max_output_tokens", self.max_output_tokens)

    @property
    def full_id(self) -> str:
        return f"{self.provider}/{self.id}"

    def params(self) -> dict[str, Any]:
        params = wire_params(self)
        given = {
            "vision": params.pop("supportsVision", None),
            "reasoningEffort": params.pop("supportsReasoningEffort", None),
        }
        supports = {name: value for name, value in given.items() if value is not None}
        if supports:
            params["capabilities"] = {"supports": supports}
        return params


def check_registry(providers: Iterable[NamedProvider], models: Iterable[ProviderModel]) -> None:
    """Raise ValueError when names or models are doubled, or a model's provider is missing."""
    names = [provider.name for provider in providers]
    ids = [model.full_id for model in models]
    for doubled in {name for name in (*names, *ids) if (*names, *ids).count(name) > 1}:
        raise ValueError(f"{doubled} is there twice")
    for model in models:
        if model.provider not in names:
            raise ValueError(f"model {model.id} is on {model.provider}, which is none of the providers")


def _provider_params(params: dict[str, Any], azure_api_version: str) -> dict[str, Any]:
    if params["type"] == "anthropic":
        del params["wireApi"]
    if azure_api_version:
        params["azure"] = {"apiVersion": azure_api_version}
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
