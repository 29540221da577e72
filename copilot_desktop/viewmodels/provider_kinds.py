"""The kinds of model servers that a person can set up, and what is told of each."""

from __future__ import annotations

from dataclasses import dataclass

from copilot_desktop.storage.providers import ProviderKind
from copilot_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class KindOfProvider:
    """What is filled in and said for a kind of server.

    Attributes:
        name: its name; a new provider is called so.
        where: a few words on where it runs.
        sentence: below its name.
        base_url: filled in, "" when every server has another.
        example: in the empty field.
        hint: below the address.
        wants_key: whether it is any use without one.
        key_hint: in the empty field of the key.
        icon: of the set.
    """

    kind: ProviderKind
    name: str
    where: str
    sentence: str
    base_url: str
    example: str
    hint: str
    wants_key: bool
    key_hint: str
    icon: str


def kinds_of_provider() -> tuple[KindOfProvider, ...]:
    """Return every kind, in the order in which they are offered."""
    local = tr("Models run on this computer. No account needed.")
    no_key = tr("Not needed as a rule")
    account = tr("From your account there")
    return (
        KindOfProvider(
            "openai",
            "OpenAI",
            "api.openai.com",
            tr("Models of your account at OpenAI."),
            "https://api.openai.com/v1",
            "https://api.openai.com/v1",
            tr("The address of OpenAI."),
            True,
            account,
            "globe",
        ),
        KindOfProvider(
            "anthropic",
            "Anthropic",
            "api.anthropic.com",
            tr("Models of your account at Anthropic."),
            "https://api.anthropic.com",
            "https://api.anthropic.com",
            tr("The address of Anthropic, without a path."),
            True,
            account,
            "globe",
        ),
        KindOfProvider(
            "azure",
            "Azure OpenAI",
            tr("your resource"),
            tr("Deployments of a resource of yours. Their names are the models."),
            "",
            "https://NAME.openai.azure.com",
            tr("The address of your resource, without a path."),
            True,
            account,
            "server",
        ),
        KindOfProvider(
            "ollama",
            "Ollama",
            tr("on this computer"),
            local,
            "http://localhost:11434/v1",
            "http://localhost:11434/v1",
            tr("The usual address of Ollama."),
            False,
            no_key,
            "home",
        ),
        KindOfProvider(
            "lm-studio",
            "LM Studio",
            tr("on this computer"),
            local,
            "http://localhost:1234/v1",
            "http://localhost:1234/v1",
            tr("The usual address of LM Studio; its server has to be started there."),
            False,
            no_key,
            "home",
        ),
        KindOfProvider(
            "llama-cpp",
            "llama.cpp",
            tr("on this computer"),
            local,
            "http://localhost:8080/v1",
            "http://localhost:8080/v1",
            tr("The usual address of llama-server."),
            False,
            no_key,
            "home",
        ),
        KindOfProvider(
            "compatible",
            tr("Custom"),
            tr("OpenAI-compatible endpoint"),
            tr("Any server that speaks Chat Completions or Responses, here or elsewhere."),
            "",
            "https://example.com/v1",
            tr("Starts with http:// or https://"),
            False,
            tr("If the server wants one"),
            "link",
        ),
    )


def kind_of_provider(kind: ProviderKind) -> KindOfProvider:
    """Return what is told of a kind."""
    return next(it for it in kinds_of_provider() if it.kind == kind)
