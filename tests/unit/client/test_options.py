"""With what a session is created: the words for the server, and where they come from."""

from __future__ import annotations

from pathlib import Path

from copilot_desktop.client.options import ProviderConfig, SessionOptions, provider_from_environ

KEY, TOKEN = "key-1234567890", "token-1234567890"


def test_the_environment_names_a_provider_as_the_cli_reads_it() -> None:
    environ = {
        "COPILOT_PROVIDER_BASE_URL": "http://localhost:1/v1",
        "COPILOT_PROVIDER_TYPE": "azure",
        "COPILOT_PROVIDER_API_KEY": KEY,
        "COPILOT_PROVIDER_BEARER_TOKEN": TOKEN,
        "COPILOT_PROVIDER_WIRE_API": "responses",
        "COPILOT_PROVIDER_MODEL_ID": "deployment",
    }
    assert provider_from_environ(environ) == (
        ProviderConfig("azure", "http://localhost:1/v1", KEY, "responses", TOKEN),
        "deployment",
    )
    assert provider_from_environ({**environ, "COPILOT_MODEL": "named"}) == (
        ProviderConfig("azure", "http://localhost:1/v1", KEY, "responses", TOKEN),
        "named",
    )
    for name in ("COPILOT_PROVIDER_BASE_URL", "COPILOT_PROVIDER_MODEL_ID"):
        assert provider_from_environ({**environ, name: ""}) is None


def test_the_server_is_told_what_there_is_and_nothing_else() -> None:
    assert ProviderConfig("openai", "http://h", KEY, "responses", TOKEN).params() == {
        "type": "openai",
        "baseUrl": "http://h",
        "apiKey": KEY,
        "bearerToken": TOKEN,
        "wireApi": "responses",
    }
    assert ProviderConfig("anthropic", "http://h").params() == {"type": "anthropic", "baseUrl": "http://h"}


def test_secrets_are_in_no_representation() -> None:
    options = SessionOptions(Path("/p"), "m", ProviderConfig("openai", "http://h", KEY, bearer_token=TOKEN))
    assert KEY not in repr(options)
    assert TOKEN not in repr(options)
    assert options.provider is not None
    assert options.provider.secrets == (KEY, TOKEN)
