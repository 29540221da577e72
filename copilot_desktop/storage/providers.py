"""The model servers that a person has set up, as they stand in the settings, where hands may edit them.

```toml
[[providers]]
id = "ollama"
name = "Ollama"
kind = "ollama"
base_url = "http://localhost:11434/v1"
models = ["qwen3-coder:30b"]
```

No key ever stands there: only where it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal, TypeAlias, get_args

import tomlkit
from tomlkit.items import AoT, Table

from copilot_desktop.surrogates import scrub_surrogates

ProviderKind: TypeAlias = Literal[
    "openai", "anthropic", "azure", "ollama", "lm-studio", "llama-cpp", "compatible"
]
WireApi: TypeAlias = Literal["completions", "responses"]
#: Where the key is: the server wants none, the system's store has it, or it lives as long as a run.
KeyPlace: TypeAlias = Literal["none", "keyring", "run"]

PROVIDER_KINDS: Final[tuple[ProviderKind, ...]] = get_args(ProviderKind)

_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
#: Headers whose values would be secrets: these belong into the key's field.
SECRET_HEADER: Final = re.compile(r"auth|key|token|secret|password|cookie|credential", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ProviderModel:
    """A model to be offered.

    Attributes:
        context_tokens: the size of its context, 0 when nobody has told.
    """

    id: str
    context_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Provider:
    """A model server that a person has set up.

    Attributes:
        id: never changes; the models of sessions are called `id/model`.
        name: what people see.
        api_version: of Azure, "" for the one without versions.
        headers: sent with each request; none that holds a secret.
    """

    id: str
    name: str
    kind: ProviderKind
    base_url: str
    wire_api: WireApi = "completions"
    models: tuple[ProviderModel, ...] = ()
    key: KeyPlace = "none"
    api_version: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def type(self) -> str:
        """What the CLI calls its interface."""
        return self.kind if self.kind in ("anthropic", "azure") else "openai"

    @property
    def model_ids(self) -> tuple[str, ...]:
        return tuple(model.id for model in self.models)


def read_providers(value: object) -> tuple[Provider, ...] | None:
    """Return the providers of the settings; those that cannot be used are left out.

    None when there is something else in their place.
    """
    if not isinstance(value, list):
        return None
    found = (_read(table) for table in value)
    by_id = {provider.id: provider for provider in found if provider is not None}
    return tuple(by_id.values())


def write_providers(document: MutableMapping[str, Any], providers: Sequence[Provider]) -> None:
    """Make the tables of `document` say what `providers` says; what else stands in them stays.

    A table that cannot be read stays as well: its owner may yet correct it.
    """
    tables = document.get("providers")
    if not isinstance(tables, AoT):
        tables = tomlkit.aot()
    wanted = {provider.id: provider for provider in providers}
    kept = [table for table in tables if (read := _read(_plain(table))) is None or read.id in wanted]
    by_id = {read.id: table for table in kept if (read := _read(_plain(table))) is not None}
    renewed = tomlkit.aot()
    for table in kept:
        if _read(_plain(table)) is None:
            renewed.append(table)
    for provider in providers:
        table = by_id.get(provider.id)
        if table is None:
            table = tomlkit.table()
        _write(table, provider)
        renewed.append(table)
    if len(renewed):
        document["providers"] = renewed
    else:
        document.pop("providers", None)


def free_id(name: str, taken: Sequence[str]) -> str:
    """Return an id for a new provider: what can be used of its name, with a number when it is taken."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.casefold().encode("ascii", "ignore").decode()).strip("-")[:40]
    slug = slug or "provider"
    number = 1
    while (found := slug if number == 1 else f"{slug}-{number}") in taken:
        number += 1
    return found


def migrated(kind: str, base_url: str, model: str) -> tuple[Provider, ...]:
    """Return the one model of the person's own that earlier versions knew, as a provider."""
    if not base_url or not model:
        return ()
    known: ProviderKind = "anthropic" if kind == "anthropic" else "azure" if kind == "azure" else "compatible"
    # Whether it had a key nobody has written down. Those on this computer have none as a rule.
    is_here = re.match(r"https?://(localhost|127\.|\[::1\])", base_url, re.IGNORECASE)
    place: KeyPlace = "none" if is_here else "run"
    return (Provider("own", model, known, base_url, models=(ProviderModel(model),), key=place),)


def _read(value: object) -> Provider | None:
    if not isinstance(value, dict):
        return None
    texts = {name: value.get(name, "") for name in ("id", "name", "base_url", "api_version")}
    kind, wire_api = value.get("kind", "compatible"), value.get("wire_api", "completions")
    key, headers = value.get("key", "none"), value.get("headers", {})
    models = _read_models(value.get("models", []))
    is_usable = (
        all(isinstance(text, str) for text in texts.values())
        and _ID.fullmatch(texts["id"]) is not None
        and texts["base_url"].lower().startswith(("http://", "https://"))
        and kind in PROVIDER_KINDS
        and wire_api in get_args(WireApi)
        and key in get_args(KeyPlace)
        and models is not None
        and isinstance(headers, dict)
        and all(_is_header(name, text) for name, text in headers.items())
    )
    if not is_usable or models is None:
        return None
    provider = Provider(texts["id"], texts["name"] or texts["id"], kind, texts["base_url"], wire_api, models)
    return replace(provider, key=key, api_version=texts["api_version"], headers=dict(headers))


def _is_header(name: object, value: object) -> bool:
    if not isinstance(name, str) or not isinstance(value, str) or not name.strip():
        return False
    return not SECRET_HEADER.search(name) and not any(sign in name + value for sign in "\r\n\0")


def _read_models(value: object) -> tuple[ProviderModel, ...] | None:
    if not isinstance(value, list):
        return None
    models: dict[str, ProviderModel] = {}
    for item in value:
        row = {"id": item} if isinstance(item, str) else item
        if not isinstance(row, dict) or not isinstance(row.get("id"), str) or not row["id"].strip():
            return None
        tokens = row.get("context_tokens", 0)
        if isinstance(tokens, bool) or not isinstance(tokens, int) or tokens < 0:
            return None
        models[row["id"]] = ProviderModel(row["id"], tokens)
    return tuple(models.values())


def _plain(table: Table) -> object:
    return table.unwrap()


def _write(table: Table, provider: Provider) -> None:
    """Change in a table what differs."""
    before = _read(_plain(table))
    for name in ("id", "name", "kind", "base_url", "wire_api", "key", "api_version"):
        value = scrub_surrogates(getattr(provider, name))
        if (before is None or getattr(before, name) != value) and (value or name in table):
            table[name] = value
    if before is None or before.models != provider.models:
        table["models"] = _models_item(provider.models)
    if (before is None and provider.headers) or (before is not None and before.headers != provider.headers):
        table["headers"] = scrub_surrogates(dict(provider.headers))


def _models_item(models: Sequence[ProviderModel]) -> Any:
    array = tomlkit.array()
    for model in models:
        model_id = scrub_surrogates(model.id)
        if model.context_tokens:
            row = tomlkit.inline_table()
            row.update({"id": model_id, "context_tokens": model.context_tokens})
            array.append(row)
        else:
            array.append(model_id)
    return array.multiline(len(models) > 1)
